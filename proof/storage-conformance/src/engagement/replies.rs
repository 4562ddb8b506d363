//! Replies: what is kept of them, and their list.

use domain::{
    engagement::{
        Author, Decision, Platform, Post, ReferenceKind, Reply, ReplyDetails, ReplySnapshot, ReplyStatus,
        ReplyType,
    },
    identity::TokenHash,
};
use repositories::{Storage, engagement::ReplyFilter};
use serde_json::json;

use crate::expect;
use crate::fixtures::{Desk, STRANGE, add_replies, at, desk, id, in_state, longest};
use crate::plain::{Plain, stored};

stored!(Reply, |row| replies(row.id));

/// Breaks something.
type Break = fn(&mut Reply);

/// Every field as large as it may be.
fn full(number: u128, desk: &Desk) -> Reply {
    let author = Author {
        platform_id: longest(100),
        handle: longest(50),
        display_name: STRANGE.concat(),
        follower_count: i64::MAX,
        is_verified: true,
        ..desk.authors[0].clone()
    };
    let post = Post {
        platform_post_id: longest(100),
        content: longest(5_000),
        content_version: i64::MAX,
        detected_at: at(-1),
        ..desk.posts[0].clone()
    };
    let decision = Decision { composite_score: 0.1 + 0.2, created_at: at(-2), ..desk.decisions[0].clone() };
    let metrics = json!({ "likes": i64::MAX, "ratio": -1.5, "": STRANGE, "deep": [[[{}]]], "none": null });
    Reply {
        platform: Platform::Threads,
        in_reply_to: Some(longest(100)),
        details: ReplyDetails {
            content: longest(1_000),
            utm_code: Some(longest(100)),
            archetype_id: Some(id(1)),
            reply_type: ReplyType::Auto,
        },
        content_hash: TokenHash(std::array::from_fn(|byte| u8::try_from(255 - byte).unwrap())),
        edited_by: Some(desk.accounts[1].id),
        editors: (1..=50).map(id).collect(),
        approved_by: Some(desk.accounts[1].id),
        approved_at: Some(at(4)),
        reject_reason: Some(longest(500)),
        sendings: i64::MAX,
        platform_post_id: Some(longest(100)),
        help_count: i64::MAX,
        metrics_json: metrics.as_object().unwrap().clone(),
        snapshot_json: ReplySnapshot::new(&author, &post, &decision),
        deleted_at: Some(at(5)),
        delete_reason: Some(longest(500)),
        version: i64::MAX,
        created_at: at(-3),
        updated_at: at(6),
        ..in_state(desk.reply(number, 0), ReplyStatus::Posted)
    }
}

/// Nothing that may be absent.
fn bare(number: u128, desk: &Desk) -> Reply {
    Reply { decision_id: None, author_id: None, in_reply_to: None, ..desk.reply(number, 0) }
}

/// Every field is kept, also of a bare one. A platform has ids of its own, each once and compared by bytes;
/// any number of replies have none.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let posted = |number, platform, name: &str| Reply {
        platform,
        platform_post_id: Some(name.to_owned()),
        ..in_state(desk.reply(number, 0), ReplyStatus::Posted)
    };
    let (here, elsewhere) = (Platform::Twitter, Platform::Reddit);
    Plain {
        changed: Reply { platform_post_id: Some(longest(99)), ..full(1, &desk) },
        absent: desk.reply(9, 0),
        taken: vec![posted(9, here, "Own"), desk.reply(1, 1)],
        clashes: vec![posted(1, here, "Own"), posted(5, here, "Own")],
        orphans: Vec::new(),
        rows: vec![
            desk.reply(1, 0),
            full(2, &desk),
            posted(3, here, "Own"),
            posted(4, elsewhere, "Own"),
            posted(5, here, "OWN"),
            desk.reply(6, 0),
            bare(7, &desk),
        ],
    }
    .check(storage)
    .await;
}

/// `add` and `save` MUST return `ForeignKey` if the decision, the author, the archetype or an account is
/// missing. Those who changed it are kept whether they are there or not.
pub async fn what_is_missing_is_refused(storage: &dyn Storage) {
    let desk = desk(storage).await;
    add_replies(storage, &[desk.reply(1, 0)]).await;
    let orphaned: [Break; 6] = [
        |reply| reply.decision_id = Some(id(9)),
        |reply| reply.author_id = Some(id(9)),
        |reply| reply.details.archetype_id = Some(id(9)),
        |reply| reply.drafted_by = id(9),
        |reply| reply.edited_by = Some(id(9)),
        |reply| reply.approved_by = Some(id(9)),
    ];
    for change in orphaned {
        let (mut added, mut saved) = (full(2, &desk), Reply { version: 2, ..full(1, &desk) });
        change(&mut added);
        change(&mut saved);
        expect::foreign_key(writing!(storage, uow, added => uow.replies().add(&added).await));
        expect::foreign_key(writing!(storage, uow, saved => uow.replies().save(&saved).await));
    }
    let left = reading!(storage, uow => uow.replies().lookup(id(1)).await).unwrap();
    assert_eq!(left, Some(desk.reply(1, 0)));
    add_replies(storage, &[full(2, &desk)]).await;
}

/// `add` and `save` MUST return `Check` if a field does not fit the state. One that was deleted waits for
/// nobody.
pub async fn fields_fit_the_state(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let of_all: [Break; 5] = [
        |reply| reply.pending_since = reply.pending_since.xor(Some(at(9))),
        |reply| reply.sending_until = reply.sending_until.xor(Some(at(9))),
        |reply| reply.sent_at = reply.sent_at.xor(Some(at(9))),
        |reply| reply.posted_at = reply.posted_at.xor(Some(at(9))),
        |reply| reply.platform_post_id = reply.platform_post_id.take().xor(Some("own".to_owned())),
    ];
    let of_one: [(ReplyStatus, Break); 2] = [
        (ReplyStatus::Pending, |reply| reply.deleted_at = Some(at(9))),
        (ReplyStatus::Sending, |reply| reply.sending_hash = None),
    ];
    for (number, status) in (1..).zip(ReplyStatus::ALL.iter().copied()) {
        let whole = in_state(desk.reply(number, 0), status);
        let own = of_one.iter().filter(|(state, _)| *state == status).map(|(_, change)| change);
        let changes: Vec<Break> = of_all.iter().chain(own).copied().collect();
        for change in &changes {
            let mut wrong = whole.clone();
            change(&mut wrong);
            expect::check(writing!(storage, uow, wrong => uow.replies().add(&wrong).await));
        }
        add_replies(storage, std::slice::from_ref(&whole)).await;
        for change in &changes {
            let mut wrong = Reply { version: 2, ..whole.clone() };
            change(&mut wrong);
            expect::check(writing!(storage, uow, wrong => uow.replies().save(&wrong).await));
        }
        let left = reading!(storage, uow => uow.replies().lookup(id(number)).await).unwrap();
        assert_eq!(left.as_ref(), Some(&whole));
        let deleted = Reply { pending_since: None, deleted_at: Some(at(9)), version: 2, ..whole };
        let found = writing!(storage, uow, deleted => {
            uow.replies().save(&deleted).await?;
            uow.replies().lookup(deleted.id).await
        });
        assert_eq!(found.unwrap(), Some(deleted));
    }
}

/// Lists are by creation, newest first, then by id in the same direction; every given field of the filter
/// must match. Deleted ones are left out unless they are asked for.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let mut replies: Vec<Reply> = Vec::new();
    for of in [0, 1] {
        for status in [ReplyStatus::Draft, ReplyStatus::Pending, ReplyStatus::Posted] {
            for number in 0..4 {
                let mut reply = in_state(desk.reply(100 - replies.len() as u128, of), status);
                reply.created_at = at((i64::try_from(replies.len()).unwrap() + number) % 5);
                match number {
                    0 => (reply.pending_since, reply.deleted_at) = (None, Some(at(9))),
                    1 => reply.decision_id = None,
                    2 => reply.author_id = None,
                    _ => {}
                }
                replies.push(reply);
            }
        }
    }
    add_replies(storage, &replies).await;
    replies.sort_by_key(|reply| std::cmp::Reverse((reply.created_at, reply.id)));
    let states = [ReplyStatus::Draft, ReplyStatus::Pending, ReplyStatus::Posted, ReplyStatus::Approved];
    for decision_id in [None, Some(id(1)), Some(id(2)), Some(id(9))] {
        for author_id in [None, Some(id(1)), Some(id(2)), Some(id(9))] {
            for status in states.into_iter().map(Some).chain([None]) {
                for with_deleted in [false, true] {
                    let filter = ReplyFilter { decision_id, author_id, status, with_deleted };
                    let all = every_page!(storage, uow, page => uow.replies().list(&filter, &page).await);
                    let mut expected = replies.clone();
                    expected.retain(|reply| {
                        (with_deleted || reply.deleted_at.is_none())
                            && decision_id.is_none_or(|wanted| reply.decision_id == Some(wanted))
                            && author_id.is_none_or(|wanted| reply.author_id == Some(wanted))
                            && status.is_none_or(|wanted| reply.approval_status == wanted)
                    });
                    assert_eq!(all, expected, "{filter:?}");
                }
            }
        }
    }
}

/// A reply stays when its archetype, its decision or its author goes, which it then has no more. What it
/// rests on is kept.
pub async fn it_outlives_what_it_rests_on(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let (first, other) = (full(1, &desk), desk.reply(2, 1));
    let found = writing!(storage, uow, first, other => {
        uow.replies().add(&first).await?;
        uow.replies().add(&other).await?;
        assert!(uow.references().remove(ReferenceKind::Archetypes, id(1)).await?);
        let without = uow.replies().lookup(id(1)).await?;
        assert!(uow.authors().remove(id(1)).await?);
        Ok((without, uow.replies().lookup(id(1)).await?, uow.replies().lookup(id(2)).await?))
    });
    let mut without = first;
    without.details.archetype_id = None;
    let alone = Reply { decision_id: None, author_id: None, ..without.clone() };
    assert_eq!(found.unwrap(), (Some(without), Some(alone), Some(other)));
}
