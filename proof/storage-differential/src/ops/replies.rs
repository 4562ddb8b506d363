//! Replies.

use domain::{
    engagement::{Post, Reply, ReplyStatus},
    identity::TokenHash,
};
use repositories::engagement::{ReplyFilter, Rivalry};

use super::{Call, calls, posts::new_post};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: replies.lookup(id), id = random.id();
    3: replies.list(&filter, &page), filter = filter(random),
        page = random.page_by_time(|reply: &Reply| Some(reply.created_at));
    2: replies.pending(&page), page = random.page_by_time(|reply: &Reply| reply.pending_since);
    1: replies.count_pending(bound), bound = random.maybe(Random::limit);
    2: replies.to_post(&post), post = answered(random);
    2: replies.rivals(&rivalry), rivalry = rivalry(random);
    6: replies.overdue(now, limit), now = random.bound(), limit = random.limit();
};

pub(super) const WRITES: &[Call] = calls! { |random|
    8: replies.add(&reply), reply = reply(random, None);
    6: replies.save(&reply), reply = random.changed(reply);
};

/// Mostly what finds a stored reply.
fn filter(random: &mut Random) -> ReplyFilter {
    let stored: Option<Reply> = random.row();
    let (decision, author) = stored.as_ref().map_or((None, None), |of| (of.decision_id, of.author_id));
    let status = stored.map(|of| of.approval_status).filter(|_| !random.once_in(4));
    ReplyFilter {
        decision_id: random.seldom(3, |random| random.mostly(decision)),
        author_id: random.seldom(3, |random| random.mostly(author)),
        status: random.seldom(3, |random| status.unwrap_or_else(|| random.reply_status())),
        with_deleted: random.once_in(4),
    }
}

/// A post: mostly one that a reply answers, whether it is stored or not.
fn answered(random: &mut Random) -> Post {
    let answered = random.row().and_then(|reply: Reply| Some((reply.platform, reply.in_reply_to?)));
    let stored = random.row::<Post>().filter(|_| answered.is_none() || random.once_in(3));
    let key = answered.unwrap_or_else(|| random.answered());
    stored.unwrap_or_else(|| new_post(random, key))
}

/// That of a stored reply, with other values.
fn rivalry(random: &mut Random) -> Rivalry {
    let (platform, post) = random.answered();
    let hash = TokenHash(random.hash());
    let any = Rivalry { author_id: None, platform, in_reply_to: Some(post), content_hash: hash };
    let stored = random.row().map(|reply: Reply| Rivalry::of(&reply));
    let stored = stored.unwrap_or_else(|| any.clone());
    Rivalry {
        author_id: random.seldom(4, Random::id_if).unwrap_or(stored.author_id),
        in_reply_to: random.seldom(4, |_| any.in_reply_to).unwrap_or(stored.in_reply_to),
        content_hash: random.seldom(4, |_| any.content_hash).unwrap_or(stored.content_hash),
        platform: stored.platform,
    }
}

fn reply(random: &mut Random, old: Option<&Reply>) -> Reply {
    let (platform, in_reply_to) = random.answered();
    let posted_as = old.and_then(|old| old.platform_post_id.clone()).filter(|_| random.coin());
    let posted_as = posted_as.unwrap_or_else(|| random.platform_id());
    let reply = Reply {
        id: random.id_of(old),
        decision_id: random.id_if(),
        author_id: random.id_if(),
        platform,
        in_reply_to: Some(in_reply_to).filter(|_| !random.once_in(12)),
        details: random.reply_details(),
        content_hash: TokenHash(random.hash()),
        approval_status: ReplyStatus::Draft,
        drafted_by: random.id(),
        edited_by: random.id_if(),
        editors: (0..random.below(3)).map(|_| random.any_id()).collect(),
        pending_since: None,
        approved_by: random.id_if(),
        approved_at: random.time_if(),
        reject_reason: random.maybe(|random| random.name(500)),
        sending_until: None,
        sending_hash: None,
        sent_at: None,
        sendings: random.number(0),
        platform_post_id: None,
        posted_at: None,
        help_count: random.number(0),
        metrics_json: random.object(),
        snapshot_json: random.snapshot(),
        deleted_at: None,
        delete_reason: random.maybe(|random| random.name(500)),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    };
    stand(random, posted_as, reply)
}

/// The reply in some state of its life, with what belongs to it; rarely something does not.
fn stand(random: &mut Random, posted_as: String, reply: Reply) -> Reply {
    let (status, deleted_at) = (random.reply_status(), random.seldom(8, Random::time));
    let mut reply = Reply { approval_status: status, deleted_at, ..reply };
    let (is_sending, is_live) = (status == ReplyStatus::Sending, reply.is_live());
    let mut time = |wanted: bool| wanted.then(|| random.time());
    reply.pending_since = time(status == ReplyStatus::Pending && deleted_at.is_none());
    reply.sending_until = time(is_sending);
    reply.sent_at = time(is_live);
    reply.posted_at = time(status == ReplyStatus::Posted);
    reply.platform_post_id = reply.posted_at.map(|_| posted_as);
    let hash = TokenHash(random.hash());
    reply.sending_hash = if is_sending || random.coin() { Some(hash) } else { None };
    if random.once_in(60) {
        misfit(random, &mut reply);
    }
    reply
}

/// Something is there that must not be, or not there that must be.
fn misfit(random: &mut Random, reply: &mut Reply) {
    let (time, posted_as) = (Some(random.time()), Some(random.platform_id()));
    match random.below(6) {
        0 => reply.pending_since = reply.pending_since.xor(time),
        1 => reply.sending_until = reply.sending_until.xor(time),
        2 => reply.sending_hash = None,
        3 => reply.sent_at = reply.sent_at.xor(time),
        4 => reply.posted_at = reply.posted_at.xor(time),
        _ => reply.platform_post_id = reply.platform_post_id.take().xor(posted_as),
    }
}
