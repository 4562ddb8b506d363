//! Replies are drafted, changed and put before a second person.

use std::collections::HashMap;

use domain::{
    Id,
    editing::Details,
    engagement::{
        Decision, NotNow, PostStatus, Reference, ReferenceKind, Reply, ReplyAction, ReplyDetails,
        ReplySnapshot, ReplyType, check_metrics,
    },
    identity::Grant,
    validation::{Checker, trimmed},
};
use repositories::{
    AccountOf, Lock, Page, PageRequest, ReferenceOf, Root,
    engagement::{PendingReply, ReplyFilter},
};
use serde_json::{Map, Value};

use super::{
    authors::{named, names},
    posts::by_id as post_by_id,
    sending,
};
use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, error::OrAgain, resource::shown_with,
};

/// Longest reason, in characters.
const MAX_REASON: usize = 500;

/// A reply with the name of its archetype.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplyView {
    /// The reply.
    pub reply: Reply,
    /// Name of the archetype.
    pub archetype: Option<String>,
}

shown_with!(ReplyView.reply: ReplyDetails);

impl From<NotNow> for ServiceError {
    fn from(refused: NotNow) -> Self {
        let NotNow { action, status, is_deleted } = refused;
        let state = if is_deleted { "deleted" } else { status.as_str() };
        let (action, possible) = (action.as_str(), action.possible_in());
        Self::conflict("reply_state", format!("the reply is {state}; {action} is possible in {possible}"))
    }
}

/// The reply as it is stored.
pub(super) async fn stored(cx: &mut Cx<'_>, id: Id<Reply>) -> Result<Reply, ServiceError> {
    cx.uow.replies().lookup(id).await?.ok_or(ServiceError::NotFound("reply"))
}

/// The reply as it is now, to be changed: a sending that is over is unknown from then on.
pub(super) async fn now(cx: &mut Cx<'_>, id: Id<Reply>) -> Result<Reply, ServiceError> {
    let mut reply = stored(cx, id).await?;
    sending::expire(cx, &mut reply).await?;
    Ok(reply)
}

/// Saves a changed reply. Whoever was faster is seen by the next run.
pub(super) async fn save(cx: &mut Cx<'_>, reply: &Reply) -> Result<(), ServiceError> {
    Ok(cx.uow.replies().save(reply).await.or_again()?)
}

pub(super) async fn view(cx: &mut Cx<'_>, reply: Reply) -> Result<ReplyView, ServiceError> {
    let archetype = match reply.details.archetype_id {
        Some(id) => names(cx, ReferenceKind::Archetypes).await?.remove(&id),
        None => None,
    };
    Ok(ReplyView { reply, archetype })
}

/// Reads one reply.
pub struct Get {
    /// Which one.
    pub id: Id<Reply>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::Desk;
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        let mut reply = stored(cx, self.id).await?;
        reply.expire(cx.now);
        view(cx, reply).await
    }
}

/// Lists replies, newest first.
pub struct List {
    /// Which replies.
    pub filter: ReplyFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<ReplyView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<ReplyView>, ServiceError> {
        if let Some(decision) = self.filter.decision_id
            && cx.uow.decisions().lookup(decision).await?.is_none()
        {
            return Err(ServiceError::NotFound("decision"));
        }
        let found = cx.uow.replies().list(&self.filter, &self.page).await?;
        let archetypes: HashMap<Id<Reference>, String> =
            if found.items.iter().any(|reply| reply.details.archetype_id.is_some()) {
                names(cx, ReferenceKind::Archetypes).await?
            } else {
                HashMap::new()
            };
        let view = |mut reply: Reply| {
            reply.expire(cx.now);
            // A sending that is over is not listed as one, whether the sweeper came or not.
            let is_asked_for = self.filter.status.is_none_or(|status| status == reply.approval_status);
            let archetype = reply.details.archetype_id.and_then(|id| archetypes.get(&id).cloned());
            is_asked_for.then_some(ReplyView { reply, archetype })
        };
        Ok(Page { items: found.items.into_iter().filter_map(view).collect(), next: found.next })
    }
}

/// Lists replies that wait for a second person, longest waiting first.
pub struct ListPending {
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListPending {
    const ACCESS: Access = Access::Desk;
    type Output = Page<PendingReply>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<PendingReply>, ServiceError> {
        Ok(cx.uow.replies().pending(&self.page).await?)
    }
}

/// The row of a name that is used.
fn archetype_root(name: Option<&String>) -> Option<Root> {
    let name = name.map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
    name.map(|name| Root::Reference(ReferenceKind::Archetypes, name))
}

async fn archetype(
    cx: &mut Cx<'_>,
    name: Option<&String>,
    present: Option<Id<Reference>>,
) -> Result<Option<Reference>, ServiceError> {
    match name {
        Some(name) => named(cx, ReferenceKind::Archetypes, (name, present), "/archetype").await.map(Some),
        None => Ok(None),
    }
}

/// Drafts a reply to what was decided on.
pub struct Create {
    /// This decision.
    pub decision: Id<Decision>,
    /// What it says.
    pub content: String,
    /// What its links are counted by.
    pub utm_code: Option<String>,
    /// Name of the archetype.
    pub archetype: Option<String>,
    /// Who wrote it.
    pub reply_type: ReplyType,
}

impl UseCase for Create {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        let Self { content, utm_code, reply_type, .. } = self;
        let (content, utm_code, reply_type) = (content.clone(), utm_code.clone(), *reply_type);
        let mut details = ReplyDetails { content, utm_code, archetype_id: None, reply_type };
        let mut c = Checker::new();
        details.check_with(&cx.services.settings.wording, &mut c);
        c.finish()?;
        let decision = cx.uow.decisions().lookup(self.decision).await?;
        let decision = decision.ok_or(ServiceError::NotFound("decision"))?;
        let found = post_by_id(cx, decision.post_id).await?;
        if found.post.state == PostStatus::Removed {
            return Err(sending::post_gone());
        }
        let archetype = archetype(cx, self.archetype.as_ref(), None).await?;
        details.archetype_id = archetype.as_ref().map(|row| row.id);
        let snapshot = ReplySnapshot::new(&found.author, &found.post, &decision);
        let by = (cx.account()?, cx.now);
        let reply = Reply::new(cx.new_id(), snapshot, found.post.platform, details, by);
        cx.uow.replies().add(&reply).await?;
        cx.record(Change::new("reply", reply.id, "reply.create")).await?;
        Ok(ReplyView { reply, archetype: archetype.map(|row| row.details.name) })
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let roots = archetype_root(self.archetype.as_ref()).into_iter().chain([Root::PostOf(self.decision)]);
        roots.map(Root::shared).collect()
    }
}

/// What is changed of a reply; what is not given stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReplyChanges {
    /// What it says.
    pub content: Option<String>,
    /// What its links are counted by.
    pub utm_code: Option<Option<String>>,
    /// Name of the archetype, or none.
    pub archetype: Option<Option<String>>,
    /// Who wrote it.
    pub reply_type: Option<ReplyType>,
}

/// Changes a reply. What was approved or refused is to be approved anew.
pub struct Update {
    /// Which one.
    pub id: Id<Reply>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub changes: ReplyChanges,
}

impl UseCase for Update {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        let mut reply = now(cx, self.id).await?;
        self.expected.check(reply.version)?;
        reply.check(ReplyAction::Edit)?;
        let ReplyChanges { content, utm_code, archetype: name, reply_type } = self.changes.clone();
        let mut details = reply.details.clone();
        details.content = content.unwrap_or(details.content);
        details.utm_code = utm_code.unwrap_or(details.utm_code);
        details.reply_type = reply_type.unwrap_or(details.reply_type);
        if let Some(name) = name {
            let present = details.archetype_id;
            details.archetype_id = archetype(cx, name.as_ref(), present).await?.map(|row| row.id);
        }
        if !details.changes(&reply.details).is_empty() {
            let mut c = Checker::new();
            details.check_with(&cx.services.settings.wording, &mut c);
            c.finish()?;
        }
        let fields = reply.edit(details, cx.account()?, cx.now)?;
        if !fields.is_empty() {
            save(cx, &reply).await?;
            cx.record(Change::new("reply", reply.id, "reply.update").fields(&fields)).await?;
        }
        view(cx, reply).await
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let name = self.changes.archetype.as_ref().and_then(Option::as_ref);
        archetype_root(name).map(Root::shared).into_iter().collect()
    }
}

/// Puts a reply before a second person.
pub struct Submit {
    /// Which one.
    pub id: Id<Reply>,
}

impl UseCase for Submit {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        let mut reply = now(cx, self.id).await?;
        reply.submit(cx.now)?;
        save(cx, &reply).await?;
        cx.record(Change::new("reply", reply.id, "reply.submit")).await?;
        view(cx, reply).await
    }
}

impl Writes for Submit {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Notes the platform's figures of a reply.
pub struct Measure {
    /// Which one.
    pub id: Id<Reply>,
    /// The figures.
    pub metrics: Map<String, Value>,
    /// How many it helped.
    pub help_count: i64,
}

impl UseCase for Measure {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        let (mut c, mut metrics) = (Checker::new(), self.metrics.clone());
        check_metrics(&mut metrics, self.help_count, &mut c);
        c.finish()?;
        let mut reply = now(cx, self.id).await?;
        reply.check(ReplyAction::Measure)?;
        if reply.metrics_json != metrics || reply.help_count != self.help_count {
            reply.measure(metrics, self.help_count, cx.now)?;
            save(cx, &reply).await?;
            cx.record(Change::new("reply", reply.id, "reply.measure")).await?;
        }
        view(cx, reply).await
    }
}

impl Writes for Measure {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Deletes a reply; it is kept with the reason.
pub struct Delete {
    /// Which one.
    pub id: Id<Reply>,
    /// The version that was seen.
    pub expected: IfMatch,
    /// Why.
    pub reason: String,
}

/// Checks why something is done with a reply.
pub(super) fn checked_reason(field: &str, reason: &str) -> Result<String, ServiceError> {
    let (mut c, mut reason) = (Checker::new(), reason.to_owned());
    c.string(field, &mut reason, 1, MAX_REASON);
    c.finish()?;
    Ok(reason)
}

/// Deletes a reply, with the audit entry.
pub(super) async fn delete(
    cx: &mut Cx<'_>,
    (id, expected): (Id<Reply>, IfMatch),
    reason: String,
    details: Value,
) -> Result<(), ServiceError> {
    let mut reply = now(cx, id).await?;
    expected.check(reply.version)?;
    reply.delete(reason, cx.now)?;
    save(cx, &reply).await?;
    cx.record(Change::new("reply", reply.id, "reply.delete").details(details)).await
}

impl UseCase for Delete {
    const ACCESS: Access = Access::AnyGrant(Grant::Draft, Grant::Manage);
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let reason = checked_reason("reason", &self.reason)?;
        delete(cx, (self.id, self.expected), reason, Value::Object(Map::new())).await
    }
}

impl Writes for Delete {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
