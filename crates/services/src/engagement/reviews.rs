//! A second person approves replies or refuses them.

use domain::{
    Id,
    engagement::{Reply, ReplyAction},
    identity::Grant,
};
use repositories::{AccountOf, Lock};
use serde_json::{Value, json};

use super::replies::{self, ReplyView, checked_reason};
use crate::{Access, Caller, Change, Cx, IfMatch, ServiceError, Services, UseCase, Writes};

/// Approves a reply, or refuses it.
pub struct Review {
    /// Which one.
    pub id: Id<Reply>,
    /// The version that was read: what is approved is what was read.
    pub version: i64,
    /// Why it is refused; nothing where it is approved.
    pub refused_for: Option<String>,
}

/// What came of a review.
#[derive(Debug)]
pub enum Reviewed {
    /// The reply as it is now.
    Done(Box<ReplyView>),
    /// Nobody approves what they wrote. That somebody tried is noted.
    Own,
}

/// Why nobody approves what they wrote.
pub(super) fn own() -> ServiceError {
    ServiceError::forbidden(
        "own_reply",
        "who wrote or changed a reply does not review it; somebody else must",
    )
}

/// Reviews a reply, with the audit entry. Of one's own nothing comes but that entry.
pub(super) async fn review(
    cx: &mut Cx<'_>,
    (id, version): (Id<Reply>, i64),
    refused_for: Option<String>,
    details: Value,
) -> Result<Option<Reply>, ServiceError> {
    let mut reply = replies::now(cx, id).await?;
    IfMatch::Version(version).check(reply.version)?;
    let (action, name) = match refused_for {
        None => (ReplyAction::Approve, "reply.approve"),
        Some(_) => (ReplyAction::Reject, "reply.reject"),
    };
    reply.check(action)?;
    let reviewer = cx.account()?;
    if reply.is_by(reviewer) {
        let change = Change::new("reply", id, "reply.review_refused").details(details);
        cx.record(change.with("why", "own_reply")).await?;
        return Ok(None);
    }
    reply.review(reviewer, refused_for, cx.now)?;
    replies::save(cx, &reply).await?;
    cx.record(Change::new("reply", id, name).details(details)).await?;
    Ok(Some(reply))
}

impl UseCase for Review {
    const ACCESS: Access = Access::Grant(Grant::Approve);
    type Output = Reviewed;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Reviewed, ServiceError> {
        let reason = self.refused_for.as_ref().map(|reason| checked_reason("reason", reason)).transpose()?;
        Ok(match review(cx, (self.id, self.version), reason, json!({})).await? {
            Some(reply) => Reviewed::Done(Box::new(replies::view(cx, reply).await?)),
            None => Reviewed::Own,
        })
    }
}

impl Writes for Review {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Reviews a reply. A refusal of one's own text is an answer of the unit of work, so that its audit
    /// entry is kept.
    pub async fn review(&self, caller: &Caller, review: Review) -> Result<ReplyView, ServiceError> {
        match self.write(caller, review).await? {
            Reviewed::Done(view) => Ok(*view),
            Reviewed::Own => Err(own()),
        }
    }
}
