//! Learners enrol and leave; admins look at who is in.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event},
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest,
    learning::{EnrolmentFilter, EventEnrolment, OpenAttempts, OwnEnrolment},
};

use super::{access::check_goes_on, catalogue::published, deadlines::follow};
use crate::{Access, Cx, ServiceError, UseCase, Writes};

/// How somebody came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entered {
    /// For the first time.
    New,
    /// Back after they had left.
    Again,
    /// They were in.
    Still,
}

/// An enrolment of somebody who was never enrolled in the event.
pub(super) fn new_enrolment(cx: &Cx<'_>, event_id: Id<Event>, account_id: Id<Account>) -> Enrolment {
    Enrolment {
        id: cx.new_id(),
        event_id,
        account_id,
        status: EnrolmentStatus::Active,
        completed_at: None,
        created_at: cx.now,
        updated_at: cx.now,
    }
}

/// Enrols an account, or takes it back in.
pub(super) async fn enter(
    cx: &mut Cx<'_>,
    event: Id<Event>,
    account: Id<Account>,
) -> Result<(Enrolment, Entered), ServiceError> {
    let Some(mut known) = cx.uow.enrolments().find(event, account).await? else {
        let enrolment = new_enrolment(cx, event, account);
        cx.uow.enrolments().add(&enrolment).await?;
        return Ok((enrolment, Entered::New));
    };
    if !known.enter(cx.now) {
        return Ok((known, Entered::Still));
    }
    Ok((save_back(cx, known).await?, Entered::Again))
}

/// Stores that somebody is back, who may have completed the course: it may have got shorter meanwhile.
pub(super) async fn save_back(cx: &mut Cx<'_>, mut back: Enrolment) -> Result<Enrolment, ServiceError> {
    let course = cx.uow.progress().course(back.account_id, back.event_id).await?;
    if course.is_complete() {
        back.complete(cx.now);
    }
    cx.uow.enrolments().save(&back).await?;
    Ok(back)
}

/// Takes somebody out, whose open attempts are handed in; progress and attempts are kept. True when that
/// changed anything.
pub(super) async fn leave(cx: &mut Cx<'_>, mut enrolment: Enrolment) -> Result<bool, ServiceError> {
    let leaves = enrolment.withdraw(cx.now);
    if leaves {
        cx.uow.enrolments().save(&enrolment).await?;
        let theirs = OpenAttempts::Of(enrolment.account_id, enrolment.event_id);
        follow(cx, theirs).await?;
    }
    Ok(leaves)
}

/// Enrols the caller in a published event that is not over; repeating it changes nothing.
pub struct Enrol {
    /// The event's slug.
    pub slug: String,
}

impl UseCase for Enrol {
    const ACCESS: Access = Access::LEARNER;
    /// True: newly enrolled.
    type Output = (Enrolment, bool);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(Enrolment, bool), ServiceError> {
        let account = cx.account()?;
        let event = published(cx, &self.slug).await?;
        let (enrolment, entered) = enter(cx, event.id, account).await?;
        if entered != Entered::Still {
            check_goes_on(&event.state(), cx.now)?;
        }
        Ok((enrolment, entered == Entered::New))
    }
}

impl Writes for Enrol {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Slug(self.slug.clone()).studied_by(caller)
    }
}

/// Takes the caller out of an event; progress and attempts are kept. What is open is handed in, with what was
/// saved.
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
        leave(cx, enrolment.ok_or(ServiceError::NotFound(what))?).await?;
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
        let filter = EnrolmentFilter { event_id: self.event, status: self.status, newest_first: false };
        Ok(cx.uow.enrolments().list_by_event(&filter, &self.page).await?)
    }
}
