//! Replies go out, each once: the attempt is recorded before anything is sent, and what came of it is said
//! with a token. Of what nobody said anything, a person finds out.

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    engagement::{
        About, Lease, LeaseToken, MAX_SENDING_SECONDS, Origin, PostStatus, Reply, ReplyAction,
        check_posted_as,
    },
    identity::Grant,
    validation::Checker,
};
use repositories::{AccountOf, Lock, Root, StorageError, engagement::Rivalry};
use serde_json::json;

use super::{
    escalations,
    replies::{self, ReplyView},
};
use crate::{Access, Change, Cx, SYSTEM, ServiceError, Services, UseCase, Writes, error::OrAgain};

/// Sendings that a unit of work ends at most.
const BATCH: usize = 100;
/// The same text is not sent again for so long.
const SAME_TEXT: TimeDelta = TimeDelta::days(7);

/// The post was deleted.
pub(super) fn post_gone() -> ServiceError {
    ServiceError::conflict("post_gone", "the platform deleted the post; there is nothing to answer")
}

fn lost() -> ServiceError {
    ServiceError::conflict("lease_lost", "this token is not that of the last sending of the reply")
}

/// A sending that is over without a word is unknown from then on, and somebody must look.
pub(super) async fn expire(cx: &mut Cx<'_>, reply: &mut Reply) -> Result<bool, ServiceError> {
    if !reply.expire(cx.now) {
        return Ok(false);
    }
    replies::save(cx, reply).await?;
    let about = About { reply_id: Some(reply.id), decision_id: reply.decision_id, post_id: None };
    escalations::open(cx, Origin::SendingUnknown, about, "nobody said what came of sending this reply")
        .await?;
    Ok(true)
}

/// A sending that has begun.
#[derive(Debug)]
pub struct Sent {
    /// What the sender shows to say what came of it.
    pub token: LeaseToken,
    /// Until then.
    pub expires_at: Timestamp,
    /// What is to be sent.
    pub content: String,
}

/// Begins to send an approved reply.
pub struct Send {
    /// Which one.
    pub id: Id<Reply>,
    /// For how long, up to 3,600.
    pub lease_seconds: i64,
    /// Whether the post may have an answer already.
    pub allow_second: bool,
}

/// What was allowed when it was approved is looked at again.
async fn check(cx: &mut Cx<'_>, reply: &Reply, allow_second: bool) -> Result<(), ServiceError> {
    let mut c = Checker::new();
    cx.services.settings.wording.check("content", &reply.details.content, &mut c);
    c.finish().map_err(|errors| ServiceError::conflict("wording", errors.to_string()))?;
    if reply.snapshot_json.post.content.is_empty() {
        return Err(post_gone());
    }
    let Some(author) = reply.author_id else {
        return Err(ServiceError::conflict("author_gone", "the author was erased"));
    };
    let listed = cx.uow.do_not_contact().find_by_author(author).await?;
    if listed.is_some_and(|entry| entry.holds(cx.now)) {
        return Err(ServiceError::conflict("do_not_contact", "the author is not to be contacted"));
    }
    let rivals = cx.uow.replies().rivals(&Rivalry::of(reply)).await?;
    if rivals.to_post.is_some() && !allow_second {
        let detail = "the post has an answer; send `allow_second` to send another";
        return Err(ServiceError::conflict("second_reply", detail));
    }
    let cooldown = cx.services.settings.contact_cooldown;
    if let Some(last) = rivals.to_author.filter(|last| cx.now - *last < cooldown) {
        let until = (last + cooldown).format("%Y-%m-%dT%H:%M:%SZ");
        return Err(ServiceError::conflict(
            "cooldown",
            format!("the author was answered lately; wait until {until}"),
        ));
    }
    if rivals.with_text.is_some_and(|last| cx.now - last < SAME_TEXT) {
        return Err(ServiceError::conflict("same_text", "the same text was sent within 7 days"));
    }
    Ok(())
}

impl UseCase for Send {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = Sent;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Sent, ServiceError> {
        let mut c = Checker::new();
        let shortest = cx.services.settings.shortest_sending;
        c.range("lease_seconds", self.lease_seconds, shortest, MAX_SENDING_SECONDS);
        c.finish()?;
        let mut reply = replies::now(cx, self.id).await?;
        reply.check(ReplyAction::Send)?;
        check(cx, &reply, self.allow_second).await?;
        let (secret, until) = (cx.services.ids.secret(), cx.now + TimeDelta::seconds(self.lease_seconds));
        let token = LeaseToken::new(&secret, reply.id);
        reply.send(Lease { until, hash: LeaseToken::stored(&secret) }, cx.now)?;
        replies::save(cx, &reply).await?;
        cx.record(Change::new("reply", reply.id, "reply.send")).await?;
        Ok(Sent { token, expires_at: until, content: reply.details.content })
    }
}

impl Writes for Send {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Sendings.exclusive()]
    }
}

/// The reply, if the action is possible and the token is that of its last sending.
async fn sent_with(
    cx: &mut Cx<'_>,
    id: Id<Reply>,
    action: ReplyAction,
    token: &LeaseToken,
) -> Result<Reply, ServiceError> {
    let reply = replies::now(cx, id).await?;
    reply.check(action)?;
    if reply.is_sent_with(token) { Ok(reply) } else { Err(lost()) }
}

/// Saves a reply that did not go out. It was approved for what its post said then: if the post was edited
/// meanwhile, it is to be approved anew.
async fn came_back(cx: &mut Cx<'_>, reply: &mut Reply) -> Result<(), ServiceError> {
    replies::save(cx, reply).await?;
    let answered = &reply.snapshot_json.post;
    // Not held: an edit at this moment moves the version of the reply.
    let found = cx.uow.posts().lookup_all(&[answered.id]).await?.pop();
    let edited = found.filter(|view| {
        view.post.state != PostStatus::Removed && view.post.content_version != answered.content_version
    });
    if let Some(view) = edited {
        reply.follow_post(&view.post, cx.now)?;
        replies::save(cx, reply).await?;
    }
    Ok(())
}

/// Says that nothing went out: the reply may be sent again.
pub struct Release {
    /// Which one.
    pub id: Id<Reply>,
    /// The sender's token.
    pub token: LeaseToken,
}

impl UseCase for Release {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let mut reply = sent_with(cx, self.id, ReplyAction::Release, &self.token).await?;
        reply.release(cx.now)?;
        came_back(cx, &mut reply).await?;
        cx.record(Change::new("reply", reply.id, "reply.release")).await
    }
}

impl Writes for Release {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Notes that a reply is on the platform, under an id that no other one has.
async fn posted(
    cx: &mut Cx<'_>,
    mut reply: Reply,
    platform_post_id: &str,
    action: ReplyAction,
) -> Result<ReplyView, ServiceError> {
    reply.post(platform_post_id.to_owned(), action, cx.now)?;
    match cx.uow.replies().save(&reply).await {
        Err(StorageError::Conflict { .. }) => {
            let detail = "another reply has this id on the platform";
            return Err(ServiceError::conflict("platform_post_id_taken", detail));
        }
        saved => saved.or_again()?,
    }
    replies::view(cx, reply).await
}

fn checked_id(platform_post_id: &str) -> Result<(), ServiceError> {
    let mut c = Checker::new();
    check_posted_as(platform_post_id, &mut c);
    Ok(c.finish()?)
}

/// Says that a reply went out.
pub struct MarkPosted {
    /// Which one.
    pub id: Id<Reply>,
    /// The sender's token. That of the last sending stays good when its lease is over.
    pub token: LeaseToken,
    /// What the platform calls it.
    pub platform_post_id: String,
}

impl UseCase for MarkPosted {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        checked_id(&self.platform_post_id)?;
        let reply = sent_with(cx, self.id, ReplyAction::Post, &self.token).await?;
        let view = posted(cx, reply, &self.platform_post_id, ReplyAction::Post).await?;
        cx.record(Change::new("reply", self.id, "reply.post")).await?;
        Ok(view)
    }
}

impl Writes for MarkPosted {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Says what became of a reply of which nobody knew whether it was sent.
pub struct Resolve {
    /// Which one.
    pub id: Id<Reply>,
    /// What the platform calls it, if it is there.
    pub posted_as: Option<String>,
}

impl UseCase for Resolve {
    const ACCESS: Access = Access::Grant(Grant::Approve);
    type Output = ReplyView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ReplyView, ServiceError> {
        if let Some(id) = &self.posted_as {
            checked_id(id)?;
        }
        let mut reply = replies::now(cx, self.id).await?;
        let view = if let Some(id) = &self.posted_as {
            posted(cx, reply, id, ReplyAction::Confirm).await?
        } else {
            reply.deny(cx.now)?;
            came_back(cx, &mut reply).await?;
            replies::view(cx, reply).await?
        };
        let details = json!({ "posted": self.posted_as.is_some() });
        cx.record(Change::new("reply", self.id, "reply.resolve").details(details)).await?;
        Ok(view)
    }
}

impl Writes for Resolve {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Ends sendings that are over, at most a batch; says how many.
struct ExpireSendings;

impl UseCase for ExpireSendings {
    const ACCESS: Access = Access::System;
    type Output = usize;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<usize, ServiceError> {
        let overdue = cx.uow.replies().overdue(cx.now, BATCH).await?;
        let count = overdue.len();
        for mut reply in overdue {
            expire(cx, &mut reply).await?;
        }
        Ok(count)
    }
}

impl Writes for ExpireSendings {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Ends sendings that are over; says how many.
    pub async fn expire_sendings(&self) -> Result<u64, ServiceError> {
        let mut count = 0;
        loop {
            let ended = self.write(SYSTEM, ExpireSendings).await?;
            count += ended as u64;
            if ended < BATCH {
                return Ok(count);
            }
        }
    }
}
