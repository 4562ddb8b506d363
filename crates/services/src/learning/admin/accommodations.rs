//! Admins grant single learners more time, more attempts or a window of their own.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Accommodation, Quiz},
    validation::Checker,
};
use serde_json::json;

use repositories::{AccountOf, EventOf, Lock, Root, learning::OpenAttempts};

use crate::{Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, learning::follow, resource::by_id};

/// Reads what an account is granted on a quiz.
pub struct Get {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// The account.
    pub account: Id<Account>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = Accommodation;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Accommodation, ServiceError> {
        let found = cx.uow.accommodations().lookup(self.quiz, self.account).await?;
        found.ok_or(ServiceError::NotFound("accommodation"))
    }
}

/// Grants it anew or in place of what was granted. The time counts for an open attempt, too.
pub struct Set {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// The account.
    pub account: Id<Account>,
    /// The version that is replaced; `None`: there must be none yet.
    pub expected: Option<IfMatch>,
    /// Time beyond the limit, in seconds.
    pub extra_seconds: i64,
    /// Attempts beyond the limit.
    pub extra_attempts: i64,
    /// An opening of their own.
    pub opens_at: Option<Timestamp>,
    /// A closing of their own.
    pub closes_at: Option<Timestamp>,
}

impl UseCase for Set {
    const ACCESS: Access = Access::ADMIN;
    /// True: newly granted.
    type Output = (Accommodation, bool);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Accommodation, bool), ServiceError> {
        let quiz = by_id(cx.uow, self.quiz).await?;
        cx.uow.accounts().lookup(self.account).await?.ok_or(ServiceError::NotFound("account"))?;
        let known = cx.uow.accommodations().lookup(self.quiz, self.account).await?;
        let version = match (&known, self.expected) {
            (Some(known), Some(expected)) => {
                expected.check(known.version)?;
                known.version + 1
            }
            (None, None) => 1,
            (Some(_), None) | (None, Some(_)) => return Err(ServiceError::StaleVersion),
        };
        let mut accommodation = Accommodation {
            quiz_id: self.quiz,
            account_id: self.account,
            extra_seconds: self.extra_seconds,
            extra_attempts: self.extra_attempts,
            opens_at: self.opens_at,
            closes_at: self.closes_at,
            version,
            created_at: known.as_ref().map_or(cx.now, |known| known.created_at),
            updated_at: cx.now,
        };
        let mut checker = Checker::new();
        accommodation.check(&quiz.details, &mut checker);
        checker.finish()?;
        if known.is_some() {
            cx.uow.accommodations().save(&accommodation).await?;
        } else {
            cx.uow.accommodations().add(&accommodation).await?;
        }
        follow_open(cx, self.quiz, self.account).await?;
        let change = Change::new("quiz", self.quiz, "quiz.accommodation");
        cx.record(change.details(json!({ "account_id": self.account }))).await?;
        Ok((accommodation, known.is_none()))
    }
}

impl Writes for Set {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let account = Root::Account(AccountOf::Id(self.account));
        [account.shared()].into_iter().chain(EventOf::Quiz(self.quiz).edited()).collect()
    }
}

/// Has the open attempt of an account at a quiz follow, if there is one.
async fn follow_open(cx: &mut Cx<'_>, quiz: Id<Quiz>, account: Id<Account>) -> Result<(), ServiceError> {
    if let Some(open) = cx.uow.quiz_attempts().find_open(quiz, account).await? {
        follow(cx, OpenAttempts::One(open.id)).await?;
    }
    Ok(())
}

/// Takes it back; an open attempt loses the time, too.
pub struct Remove {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// The account.
    pub account: Id<Account>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for Remove {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let known = cx.uow.accommodations().lookup(self.quiz, self.account).await?;
        self.expected.check(known.ok_or(ServiceError::NotFound("accommodation"))?.version)?;
        cx.uow.accommodations().remove(self.quiz, self.account).await?;
        follow_open(cx, self.quiz, self.account).await?;
        let change = Change::new("quiz", self.quiz, "quiz.accommodation_removed");
        cx.record(change.details(json!({ "account_id": self.account }))).await
    }
}

impl Writes for Remove {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).edited()
    }
}
