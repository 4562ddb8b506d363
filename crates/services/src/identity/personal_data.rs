//! What a person may ask of their own data: all of it, or none of it any more
//! (GDPR, articles 15, 17 and 20).

use domain::{
    identity::{Account, Role, Session},
    learning::{Answer, LessonProgress, QuizAttempt},
};
use repositories::{
    PageRequest, StorageError, UnitOfWork,
    learning::{AttemptFilter, OwnEnrolment},
};

use super::accounts::keep_an_admin;
use crate::{Caller, Change, ServiceError, Services};

/// Everything held on a person.
#[derive(Debug, Clone)]
pub struct PersonalData {
    /// The account.
    pub account: Account,
    /// Its sessions.
    pub sessions: Vec<Session>,
    /// What they enrolled in.
    pub enrolments: Vec<OwnEnrolment>,
    /// Lessons they opened.
    pub progress: Vec<LessonProgress>,
    /// Attempts with what they answered.
    pub attempts: Vec<(QuizAttempt, Vec<Answer>)>,
}

impl Services {
    /// Everything held on the caller.
    pub async fn export_me(&self, caller: &Caller) -> Result<PersonalData, ServiceError> {
        self.read_as(caller, Role::Learner, |uow, principal| {
            Box::pin(async move { Ok(collect(uow, principal.account).await?) })
        })
        .await
    }

    /// Erases the caller: identity anonymised, sessions and remembered answers gone. Attempts and
    /// the audit log stay and name nobody.
    pub async fn erase_me(&self, caller: &Caller) -> Result<(), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Learner, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let old = principal.account;
                let mut account = old.clone();
                account.erase(now);
                uow.accounts().save(&account).await?;
                keep_an_admin(uow, &old).await?;
                uow.sessions().remove_by_account(account.id, None).await?;
                uow.idempotency().remove_by_account(account.id).await?;
                let change = Change::new("account", account.id, "account.erase");
                services.record(uow, &who, Some(account.id), change, now).await
            })
        })
        .await
    }
}

async fn collect(uow: &mut dyn UnitOfWork, account: Account) -> Result<PersonalData, StorageError> {
    let id = account.id;
    let sessions = uow.sessions().list_by_account(id).await?;
    let mut enrolments = Vec::new();
    let mut page = PageRequest::first(repositories::MAX_LIMIT);
    loop {
        let found = uow.enrolments().list_by_account(id, &page).await?;
        enrolments.extend(found.items);
        let Some(next) = found.next else { break };
        page.after = Some(next);
    }
    let progress = uow.progress().list_by_account(id).await?;
    let filter = AttemptFilter { account_id: Some(id), ..AttemptFilter::default() };
    let mut attempts = Vec::new();
    let mut page = PageRequest::first(repositories::MAX_LIMIT);
    loop {
        let found = uow.quiz_attempts().list(&filter, &page).await?;
        for attempt in found.items {
            let answers = uow.quiz_attempts().answers(attempt.id).await?;
            attempts.push((attempt, answers));
        }
        let Some(next) = found.next else { break };
        page.after = Some(next);
    }
    Ok(PersonalData { account, sessions, enrolments, progress, attempts })
}
