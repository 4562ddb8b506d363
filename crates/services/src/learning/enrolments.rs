//! Learners enrol and leave; admins look at who is in.

use domain::{
    Id,
    learning::{Enrolment, EnrolmentStatus, Event},
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest,
    learning::{EnrolmentFilter, EventEnrolment, OwnEnrolment},
};

use super::catalogue::published;
use crate::{Access, Cx, ServiceError, UseCase, Writes};

/// Enrols the caller in a published event; repeating it changes nothing.
pub struct Enrol {
    /// The event's slug.
    pub slug: String,
}

impl UseCase for Enrol {
    const ACCESS: Access = Access::LEARNER;
    /// True: newly enrolled.
    type Output = (Enrolment, bool);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Enrolment, bool), ServiceError> {
        let (account_id, now) = (cx.account()?, cx.now);
        let event = published(cx, &self.slug).await?;
        if let Some(mut enrolment) = cx.uow.enrolments().find(event.id, account_id).await? {
            if enrolment.enter(now) {
                cx.uow.enrolments().save(&enrolment).await?;
            }
            return Ok((enrolment, false));
        }
        let enrolment = Enrolment {
            id: cx.new_id(),
            event_id: event.id,
            account_id,
            status: EnrolmentStatus::Active,
            completed_at: None,
            created_at: now,
            updated_at: now,
        };
        cx.uow.enrolments().add(&enrolment).await?;
        Ok((enrolment, true))
    }
}

impl Writes for Enrol {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Slug(self.slug.clone()).studied_by(caller)
    }
}

/// Takes the caller out of an event; progress and attempts are kept.
pub struct Withdraw {
    /// The event's slug.
    pub slug: String,
}

impl UseCase for Withdraw {
    const ACCESS: Access = Access::LEARNER;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let account = cx.account()?;
        let event = cx.uow.events().find_by_slug(&self.slug).await?.ok_or(ServiceError::NotFound("event"))?;
        let enrolment = cx.uow.enrolments().find(event.id, account).await?;
        let what = if event.is_published() { "enrolment" } else { "event" };
        let mut enrolment = enrolment.ok_or(ServiceError::NotFound(what))?;
        if enrolment.withdraw(cx.now) {
            cx.uow.enrolments().save(&enrolment).await?;
        }
        Ok(())
    }
}

impl Writes for Withdraw {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Slug(self.slug.clone()).studied_by(caller)
    }
}

/// Lists the caller's enrolments, oldest first.
pub struct ListOwn {
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListOwn {
    const ACCESS: Access = Access::LEARNER;
    type Output = Page<OwnEnrolment>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<OwnEnrolment>, ServiceError> {
        let account = cx.account()?;
        Ok(cx.uow.enrolments().list_by_account(account, &self.page).await?)
    }
}

/// Lists the enrolments in an event, oldest first.
pub struct List {
    /// The event.
    pub event: Id<Event>,
    /// Only those with this status.
    pub status: Option<EnrolmentStatus>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<EventEnrolment>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<EventEnrolment>, ServiceError> {
        cx.uow.events().lookup(self.event).await?.ok_or(ServiceError::NotFound("event"))?;
        let filter = EnrolmentFilter { event_id: self.event, status: self.status };
        Ok(cx.uow.enrolments().list_by_event(&filter, &self.page).await?)
    }
}
