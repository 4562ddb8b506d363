//! Learners enrol and leave; admins look at who is in.

use domain::{
    Id,
    identity::Role,
    learning::{Enrolment, EnrolmentStatus, Event},
};
use repositories::{
    Page, PageRequest,
    learning::{EnrolmentFilter, EventEnrolment, OwnEnrolment},
};

use super::catalogue::published;
use crate::{Caller, ServiceError, Services};

impl Services {
    /// Enrols the caller in a published event; who is in already stays in. True: newly enrolled.
    pub async fn enrol(&self, caller: &Caller, slug: String) -> Result<(Enrolment, bool), ServiceError> {
        let services = self.clone();
        self.write_as(caller, Role::Learner, move |uow, principal, now| {
            let (services, slug) = (services.clone(), slug.clone());
            Box::pin(async move {
                let event = published(uow, &slug).await?;
                if let Some(mut enrolment) = uow.enrolments().find(event.id, principal.id()).await? {
                    if enrolment.enter(now) {
                        uow.enrolments().save(&enrolment).await?;
                    }
                    return Ok((enrolment, false));
                }
                let enrolment = Enrolment {
                    id: services.ids.next(),
                    event_id: event.id,
                    account_id: principal.id(),
                    status: EnrolmentStatus::Active,
                    completed_at: None,
                    created_at: now,
                    updated_at: now,
                };
                uow.enrolments().add(&enrolment).await?;
                Ok((enrolment, true))
            })
        })
        .await
    }

    /// Takes the caller out of an event; progress and attempts are kept.
    pub async fn withdraw(&self, caller: &Caller, slug: String) -> Result<(), ServiceError> {
        self.write_as(caller, Role::Learner, move |uow, principal, now| {
            let slug = slug.clone();
            Box::pin(async move {
                let event = uow.events().find_by_slug(&slug).await?.ok_or(ServiceError::NotFound("event"))?;
                let enrolment = uow.enrolments().find(event.id, principal.id()).await?;
                let what = if event.is_published() { "enrolment" } else { "event" };
                let mut enrolment = enrolment.ok_or(ServiceError::NotFound(what))?;
                if enrolment.withdraw(now) {
                    uow.enrolments().save(&enrolment).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// The caller's enrolments, oldest first.
    pub async fn own_enrolments(
        &self,
        caller: &Caller,
        page: PageRequest,
    ) -> Result<Page<OwnEnrolment>, ServiceError> {
        self.read_as(caller, Role::Learner, move |uow, principal| {
            let page = page.clone();
            Box::pin(async move { Ok(uow.enrolments().list_by_account(principal.id(), &page).await?) })
        })
        .await
    }

    /// Enrolments in an event, oldest first.
    pub async fn event_enrolments(
        &self,
        caller: &Caller,
        event: Id<Event>,
        status: Option<EnrolmentStatus>,
        page: PageRequest,
    ) -> Result<Page<EventEnrolment>, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let page = page.clone();
            Box::pin(async move {
                uow.events().lookup(event).await?.ok_or(ServiceError::NotFound("event"))?;
                let filter = EnrolmentFilter { event_id: event, status };
                Ok(uow.enrolments().list_by_event(&filter, &page).await?)
            })
        })
        .await
    }
}
