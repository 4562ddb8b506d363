//! Escalations: opened by people and by the desk itself, given to somebody, resolved.

use std::collections::HashMap;

use domain::{
    Id,
    editing::{Details, Versioned as _},
    engagement::{
        About, Escalation, EscalationDetails, EscalationStatus, Origin, Priority, Reference, ReferenceKind,
    },
    identity::{Account, AccountStatus, Grant},
    validation::trimmed,
};
use repositories::{AccountOf, Lock, Page, PageRequest, ReferenceOf, Root, engagement::EscalationFilter};
use serde_json::{Value, json};

use super::authors::{named, names};
use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, error::OrAgain, precondition::checked,
    resource::shown_with,
};

/// An escalation with the name of its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EscalationView {
    /// The escalation.
    pub escalation: Escalation,
    /// Name of the reason.
    pub reason: Option<String>,
}

shown_with!(EscalationView.escalation: EscalationDetails);

/// Opens one in the name of the desk. The reason is the row that has the name of the origin, if there is
/// one; how urgent it is says that row.
pub(super) async fn open(
    cx: &mut Cx<'_>,
    origin: Origin,
    about: About,
    description: &str,
) -> Result<(), ServiceError> {
    let reason = cx.uow.escalations().reason(origin.as_str()).await?.filter(|row| row.details.is_active);
    let details = EscalationDetails {
        description: description.to_owned(),
        priority: reason.as_ref().and_then(|row| row.details.severity).unwrap_or(Priority::High),
        reason_id: reason.map(|row| row.id),
        status: EscalationStatus::Open,
        assigned_to: None,
        resolution_notes: None,
    };
    let by = (None, &cx.services.settings.due_times, cx.now);
    let escalation = Escalation::new(cx.new_id(), about, origin, details, by);
    // The reason may be gone, or what it is about.
    Ok(cx.uow.escalations().add(&escalation).await.or_again_if_gone()?)
}

async fn stored(cx: &mut Cx<'_>, id: Id<Escalation>) -> Result<Escalation, ServiceError> {
    cx.uow.escalations().lookup(id).await?.ok_or(ServiceError::NotFound("escalation"))
}

async fn view(cx: &mut Cx<'_>, escalation: Escalation) -> Result<EscalationView, ServiceError> {
    let reason = match escalation.details.reason_id {
        Some(id) => names(cx, ReferenceKind::EscalationReasons).await?.remove(&id),
        None => None,
    };
    Ok(EscalationView { escalation, reason })
}

/// Reads one escalation.
pub struct Get {
    /// Which one.
    pub id: Id<Escalation>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::Desk;
    type Output = EscalationView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<EscalationView, ServiceError> {
        let escalation = stored(cx, self.id).await?;
        view(cx, escalation).await
    }
}

/// Lists escalations, the most urgent first, the oldest first among those.
pub struct List {
    /// Which ones, but for what is overdue.
    pub filter: EscalationFilter,
    /// Only those that are overdue now.
    pub overdue: bool,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<EscalationView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<EscalationView>, ServiceError> {
        let filter = EscalationFilter { overdue_at: self.overdue.then_some(cx.now), ..self.filter };
        let found = cx.uow.escalations().list(&filter, &self.page).await?;
        let reasons: HashMap<Id<Reference>, String> = if found.items.is_empty() {
            HashMap::new()
        } else {
            names(cx, ReferenceKind::EscalationReasons).await?
        };
        let view = |escalation: Escalation| {
            let reason = escalation.details.reason_id.and_then(|id| reasons.get(&id).cloned());
            EscalationView { escalation, reason }
        };
        Ok(Page { items: found.items.into_iter().map(view).collect(), next: found.next })
    }
}

/// Refuses somebody who does not work at the desk.
async fn check_assignee(cx: &mut Cx<'_>, account: Id<Account>) -> Result<(), ServiceError> {
    let found = cx.uow.accounts().lookup(account).await?;
    let works = |account: &Account| account.status == AccountStatus::Active && account.may_read_the_desk();
    if found.as_ref().is_some_and(works) {
        Ok(())
    } else {
        Err(ServiceError::invalid("/assigned_to", "unknown", "is nobody who works at the desk"))
    }
}

/// Refuses an escalation about what is not there.
async fn check_about(cx: &mut Cx<'_>, about: About) -> Result<(), ServiceError> {
    let unknown = |pointer: &str| ServiceError::invalid(pointer, "unknown", "is not there");
    if let Some(post) = about.post_id
        && cx.uow.posts().lookup(post).await?.is_none()
    {
        return Err(unknown("/post_id"));
    }
    if let Some(decision) = about.decision_id
        && cx.uow.decisions().lookup(decision).await?.is_none()
    {
        return Err(unknown("/decision_id"));
    }
    if let Some(reply) = about.reply_id
        && cx.uow.replies().lookup(reply).await?.is_none()
    {
        return Err(unknown("/reply_id"));
    }
    Ok(())
}

/// The reason that is named, and who is to look.
fn reason_and_assignee(reason: Option<&String>, assignee: Option<Id<Account>>) -> impl Iterator<Item = Root> {
    let reason = reason.map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
    let reason = reason.map(|name| Root::Reference(ReferenceKind::EscalationReasons, name));
    reason.into_iter().chain(assignee.map(|account| Root::Account(AccountOf::Id(account))))
}

/// Opens an escalation.
pub struct Create {
    /// What it is about.
    pub about: About,
    /// What is to be looked at.
    pub description: String,
    /// Name of the reason.
    pub reason: Option<String>,
    /// How urgent; else as the reason says.
    pub priority: Option<Priority>,
    /// Who is to look.
    pub assigned_to: Option<Id<Account>>,
}

impl UseCase for Create {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = EscalationView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<EscalationView, ServiceError> {
        let mut details = checked(&EscalationDetails {
            description: self.description.clone(),
            reason_id: None,
            priority: self.priority.unwrap_or(Priority::Medium),
            status: EscalationStatus::Open,
            assigned_to: self.assigned_to,
            resolution_notes: None,
        })?;
        let reason = match &self.reason {
            Some(name) => Some(named(cx, ReferenceKind::EscalationReasons, (name, None), "/reason").await?),
            None => None,
        };
        if let Some(reason) = &reason {
            details.reason_id = Some(reason.id);
            details.priority = self.priority.or(reason.details.severity).unwrap_or(details.priority);
        }
        if let Some(account) = self.assigned_to {
            check_assignee(cx, account).await?;
        }
        check_about(cx, self.about).await?;
        let by = (cx.actor(), &cx.services.settings.due_times, cx.now);
        let escalation = Escalation::new(cx.new_id(), self.about, Origin::Person, details, by);
        cx.uow.escalations().add(&escalation).await?;
        cx.record(Change::new("escalation", escalation.id, "escalation.create")).await?;
        Ok(EscalationView { escalation, reason: reason.map(|row| row.details.name) })
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let roots = reason_and_assignee(self.reason.as_ref(), self.assigned_to);
        roots.chain(self.about.post_id.map(Root::Post)).map(Root::shared).collect()
    }
}

/// What is changed of an escalation; what is not given stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EscalationChanges {
    /// What is to be looked at.
    pub description: Option<String>,
    /// Name of the reason, or none.
    pub reason: Option<Option<String>>,
    /// How urgent.
    pub priority: Option<Priority>,
    /// How far it is.
    pub status: Option<EscalationStatus>,
    /// Who looks, or nobody.
    pub assigned_to: Option<Option<Id<Account>>>,
    /// What came of it, or nothing.
    pub resolution_notes: Option<Option<String>>,
}

/// Changes an escalation: gives it to somebody, resolves it, opens it again.
pub struct Update {
    /// Which one.
    pub id: Id<Escalation>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub changes: EscalationChanges,
}

/// Changes an escalation, with the audit entry.
pub(super) async fn update(
    cx: &mut Cx<'_>,
    (id, expected): (Id<Escalation>, IfMatch),
    changes: EscalationChanges,
    about: Value,
) -> Result<Escalation, ServiceError> {
    let mut escalation = stored(cx, id).await?;
    expected.check(escalation.version)?;
    let mut details = escalation.details.clone();
    details.description = changes.description.unwrap_or(details.description);
    details.priority = changes.priority.unwrap_or(details.priority);
    details.status = changes.status.unwrap_or(details.status);
    details.resolution_notes = changes.resolution_notes.unwrap_or(details.resolution_notes);
    if changes.status.is_some_and(|status| status != EscalationStatus::Resolved) {
        details.resolution_notes = None;
    }
    if let Some(assignee) = changes.assigned_to {
        if let Some(account) = assignee.filter(|_| assignee != details.assigned_to) {
            check_assignee(cx, account).await?;
        }
        details.assigned_to = assignee;
    }
    let mut details = checked(&details)?;
    if let Some(name) = changes.reason {
        details.reason_id = match name {
            Some(name) => {
                let name = (name.as_str(), details.reason_id);
                Some(named(cx, ReferenceKind::EscalationReasons, name, "/reason").await?.id)
            }
            None => None,
        };
    }
    let fields = details.changes(&escalation.details);
    if !fields.is_empty() {
        let old = std::mem::replace(&mut escalation.details, details);
        escalation.follow(&old, cx.actor(), &cx.services.settings.due_times, cx.now);
        escalation.mark_changed(cx.now);
        cx.uow.escalations().save(&escalation).await.or_again()?;
        let change = Change::new("escalation", id, "escalation.update").details(about);
        cx.record(change.with("fields", json!(fields))).await?;
    }
    Ok(escalation)
}

impl UseCase for Update {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = EscalationView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<EscalationView, ServiceError> {
        let escalation = update(cx, (self.id, self.expected), self.changes.clone(), json!({})).await?;
        view(cx, escalation).await
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let reason = self.changes.reason.as_ref().and_then(Option::as_ref);
        reason_and_assignee(reason, self.changes.assigned_to.flatten()).map(Root::shared).collect()
    }
}
