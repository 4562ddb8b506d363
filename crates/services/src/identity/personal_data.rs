//! Export and erasure of a person's data (GDPR, articles 15, 17 and 20).

use domain::{
    identity::{Account, Session},
    learning::{Answer, LessonProgress, QuizAttempt},
};
use repositories::{
    AccountOf, Lock, PageRequest, Root, StorageError, UnitOfWork,
    learning::{AttemptFilter, OpenAttempts, OwnEnrolment},
};

use secrecy::SecretString;

use super::{accounts::keep_an_admin, passwords::Confirmed, sessions::Me};
use crate::{
    Access, Caller, Change, Cx, ServiceError, Services, UseCase, Writes,
    learning::{deadlines::as_of_now, look_later},
};

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

/// Collects everything held on the caller.
pub struct Export;

impl UseCase for Export {
    const ACCESS: Access = Access::LEARNER;
    type Output = PersonalData;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<PersonalData, ServiceError> {
        let account = cx.principal()?.account.clone();
        Ok(collect(cx.uow, account).await?)
    }
}

/// Erases the caller, who confirmed it with the password: identity anonymised, sessions and remembered
/// answers gone. Attempts and the audit log stay and name nobody; open ones are handed in, in units of their own.
pub struct Erase(Confirmed);

impl UseCase for Erase {
    const ACCESS: Access = Access::LEARNER;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let old = &cx.principal()?.account;
        self.0.settle(cx, old).await?;
        let mut account = old.clone();
        account.erase(cx.now);
        cx.uow.accounts().save(&account).await?;
        keep_an_admin(cx.uow, old).await?;
        cx.uow.sessions().remove_by_account(account.id, None).await?;
        cx.uow.idempotency().remove_by_account(account.id).await?;
        look_later(cx, OpenAttempts::OfAccount(account.id)).await?;
        cx.record(Change::new("account", account.id, "account.erase")).await
    }
}

impl Writes for Erase {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        let others = [Root::Admins, Root::LoginFailures(self.0.pair.clone())];
        caller.map(Root::Account).into_iter().chain(others).map(Root::exclusive).collect()
    }
}

impl Services {
    /// Erases the caller, which cannot be undone: a stolen token is not enough for it.
    pub async fn erase(&self, caller: &Caller, password: SecretString) -> Result<(), ServiceError> {
        let account = self.read(caller, Me).await?.account;
        let confirmed = self.confirm_password(caller, &account, password, "/password").await?;
        self.write(caller, Erase(confirmed)).await?;
        self.hand_in_all_of(account.id).await;
        Ok(())
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
        for attempt in as_of_now(uow, found.items).await? {
            let answers = uow.quiz_attempts().answers(attempt.id).await?;
            attempts.push((attempt, answers));
        }
        let Some(next) = found.next else { break };
        page.after = Some(next);
    }
    Ok(PersonalData { account, sessions, enrolments, progress, attempts })
}
