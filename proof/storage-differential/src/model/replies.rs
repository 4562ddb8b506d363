//! Replies.

use domain::{
    Id, Timestamp,
    engagement::{Decision, Post, Reference, ReferenceKind, Reply, ReplyStatus},
    identity::Account,
};
use repositories::{
    Page, PageRequest,
    engagement::{PendingReply, ReplyFilter, ReplyRepository, Rivalry, Rivals, Waiting},
};

use super::{
    at_time, implement,
    pages::{By, by_time, page},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Reply {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let archetype = |id| state.references.contains_key(&(ReferenceKind::Archetypes, id));
        let account = |id: Id<Account>| state.accounts.contains_key(&id);
        let is = |status: ReplyStatus| self.approval_status == status;
        verdict
            .free(state.is_free(self, |reply| Some((reply.platform, reply.platform_post_id.clone()?))))
            .refers(self.details.archetype_id.is_none_or(archetype))
            .refers(account(self.drafted_by))
            .refers(self.edited_by.is_none_or(account))
            .refers(self.approved_by.is_none_or(account))
            .fits_if(self.in_reply_to.as_ref(), 100)
            .fits_if(self.details.utm_code.as_ref(), 100)
            .fits_if(self.reject_reason.as_ref(), 500)
            .fits_if(self.platform_post_id.as_ref(), 100)
            .fits_if(self.delete_reason.as_ref(), 500)
            .check(self.sendings >= 0)
            .check(self.help_count >= 0)
            .check(self.pending_since.is_some() == (is(ReplyStatus::Pending) && self.deleted_at.is_none()))
            .check(self.sending_until.is_some() == is(ReplyStatus::Sending))
            .check(self.sending_until.is_none() || self.sending_hash.is_some())
            .check(self.sent_at.is_some() == self.is_live())
            .check(self.posted_at.is_some() == is(ReplyStatus::Posted))
            .check(self.platform_post_id.is_some() == self.posted_at.is_some());
    }
}

fn matches(filter: &ReplyFilter, reply: &Reply) -> bool {
    (filter.with_deleted || reply.deleted_at.is_none())
        && filter.decision_id.is_none_or(|decision| reply.decision_id == Some(decision))
        && filter.author_id.is_none_or(|author| reply.author_id == Some(author))
        && filter.status.is_none_or(|status| reply.approval_status == status)
}

fn waits(reply: &Reply) -> bool {
    reply.pending_since.is_some()
}

/// A reply with what it is about, as that is now.
fn with_subject(state: &State, reply: Reply) -> PendingReply {
    let archetype = |id| state.get::<Reference>(&(ReferenceKind::Archetypes, id));
    let decision: Option<Decision> = reply.decision_id.and_then(|id| state.get(&id));
    PendingReply {
        archetype: reply.details.archetype_id.and_then(archetype).map(|row| row.details.name),
        post: decision.as_ref().and_then(|decision| state.get(&decision.post_id)),
        author: reply.author_id.and_then(|id| state.get(&id)),
        decision,
        reply,
    }
}

/// When the last of these was sent.
fn last_sent(state: &State, wanted: impl Fn(&Reply) -> bool) -> Option<Timestamp> {
    state.all(wanted).iter().filter_map(|reply: &Reply| reply.sent_at).max()
}

fn rivals(state: &State, rivalry: &Rivalry) -> Rivals {
    let answers = |reply: &Reply, post: &String| {
        reply.platform == rivalry.platform && reply.in_reply_to.as_ref() == Some(post)
    };
    let to_author = |author| last_sent(state, |reply| reply.author_id == Some(author));
    let to_post = |post| last_sent(state, |reply| answers(reply, post));
    Rivals {
        to_author: rivalry.author_id.and_then(to_author),
        to_post: rivalry.in_reply_to.as_ref().and_then(to_post),
        with_text: last_sent(state, |reply| reply.content_hash == rivalry.content_hash),
    }
}

implement! { ReplyRepository, |state|
    lookup(id: Id<Reply>) -> Option<Reply> = state.get(&id);
    list(filter: &ReplyFilter, request: &PageRequest) -> Page<Reply> => {
        let rows = state.all(|reply| matches(filter, reply));
        page(rows, request, By::Time, true, |reply| at_time(reply.created_at, reply.id))
    };
    pending(request: &PageRequest) -> Page<PendingReply> => {
        let waiting = state.all(waits).into_iter().map(|reply| with_subject(state, reply));
        by_time(waiting.collect(), request, |pending: &PendingReply| {
            (pending.reply.pending_since.unwrap_or_default(), pending.reply.id)
        })
    };
    count_pending(bound: Option<usize>) -> Waiting = Waiting {
        count: state.count_up_to(bound, waits),
        oldest: state.all(waits).iter().filter_map(|reply: &Reply| reply.pending_since).min(),
    };
    to_post(post: &Post) -> Vec<Reply> = state.all(|reply: &Reply| {
        reply.platform == post.platform && reply.in_reply_to.as_ref() == Some(&post.platform_post_id)
    });
    rivals(rivalry: &Rivalry) -> Rivals = rivals(state, rivalry);
    overdue(now: Timestamp, limit: usize) -> Vec<Reply> = {
        let is_over = |reply: &Reply| reply.sending_until.is_some_and(|until| until <= now);
        state.sorted(is_over, |reply| (reply.sending_until, reply.id)).into_iter().take(limit).collect()
    };
    add(reply: &Reply) -> () => state.add(reply);
    save(reply: &Reply) -> () => state.save(reply);
}
