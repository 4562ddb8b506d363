//! Admins grant single learners more time or attempts.

use domain::{
    Id,
    identity::{Account, Role},
    learning::{Accommodation, Quiz},
    validation::Checker,
};

use super::quizzes::quiz_by_id;
use crate::{Caller, Change, IfMatch, ServiceError, Services};

impl Services {
    /// What an account is granted on a quiz.
    pub async fn accommodation(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Accommodation, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            Box::pin(async move {
                let found = uow.accommodations().lookup(quiz, account).await?;
                found.ok_or(ServiceError::NotFound("accommodation"))
            })
        })
        .await
    }

    /// Grants it anew (`expected` is `None`: there must be none yet) or in place of what was
    /// granted. It counts for attempts started from then on. True: newly granted.
    pub async fn set_accommodation(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        account: Id<Account>,
        expected: Option<IfMatch>,
        extra_seconds: i64,
        extra_attempts: i64,
    ) -> Result<(Accommodation, bool), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                quiz_by_id(uow, quiz).await?;
                uow.accounts().lookup(account).await?.ok_or(ServiceError::NotFound("account"))?;
                let known = uow.accommodations().lookup(quiz, account).await?;
                let version = match (&known, expected) {
                    (Some(known), Some(expected)) => {
                        expected.check(known.version)?;
                        known.version + 1
                    }
                    (None, None) => 1,
                    (Some(_), None) | (None, Some(_)) => return Err(ServiceError::StaleVersion),
                };
                let accommodation = Accommodation {
                    quiz_id: quiz,
                    account_id: account,
                    extra_seconds,
                    extra_attempts,
                    version,
                    created_at: known.as_ref().map_or(now, |known| known.created_at),
                    updated_at: now,
                };
                let mut checker = Checker::new();
                accommodation.check(&mut checker);
                checker.finish()?;
                if known.is_some() {
                    uow.accommodations().save(&accommodation).await?;
                } else {
                    uow.accommodations().add(&accommodation).await?;
                }
                let change = Change::new("quiz", quiz, "quiz.accommodation")
                    .details(serde_json::json!({ "account_id": account }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok((accommodation, known.is_none()))
            })
        })
        .await
    }

    /// Takes it back.
    pub async fn remove_accommodation(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        account: Id<Account>,
        expected: IfMatch,
    ) -> Result<(), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let known = uow.accommodations().lookup(quiz, account).await?;
                expected.check(known.ok_or(ServiceError::NotFound("accommodation"))?.version)?;
                uow.accommodations().remove(quiz, account).await?;
                let change = Change::new("quiz", quiz, "quiz.accommodation_removed")
                    .details(serde_json::json!({ "account_id": account }));
                services.record(uow, &who, Some(principal.id()), change, now).await
            })
        })
        .await
    }
}
