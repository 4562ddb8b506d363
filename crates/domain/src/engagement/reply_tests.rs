use chrono::TimeDelta;

use super::*;
use crate::engagement::{AuthorSnapshot, DecisionSnapshot, Mode, PostSnapshot};

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_timestamp(1_767_603_600, 0).unwrap() + TimeDelta::minutes(minutes)
}

fn id<E>(number: u128) -> Id<E> {
    Id::new(uuid::Uuid::from_u128(number))
}

fn details(content: &str) -> ReplyDetails {
    ReplyDetails {
        content: content.to_owned(),
        utm_code: None,
        archetype_id: None,
        reply_type: ReplyType::Manual,
    }
}

/// Drafted by account 1.
fn draft() -> Reply {
    let snapshot = ReplySnapshot {
        author: AuthorSnapshot {
            id: id(1),
            platform_id: "a".to_owned(),
            handle: "a".to_owned(),
            display_name: String::new(),
            follower_count: 0,
            is_verified: false,
        },
        post: PostSnapshot {
            id: id(2),
            platform_post_id: "p".to_owned(),
            content: "What?".to_owned(),
            content_version: 1,
            detected_at: at(0),
        },
        decision: DecisionSnapshot {
            id: id(3),
            mode: Mode::Helpful,
            composite_score: 0.5,
            created_at: at(0),
        },
    };
    Reply::new(id(4), snapshot, Platform::Twitter, details("So it is."), (id(1), at(0)))
}

fn lease() -> Lease {
    Lease { until: at(10), hash: TokenHash([7; 32]) }
}

/// A reply in that state.
fn in_state(status: ReplyStatus) -> Reply {
    let mut reply = draft();
    if status == ReplyStatus::Draft {
        return reply;
    }
    reply.submit(at(1)).unwrap();
    match status {
        ReplyStatus::Draft | ReplyStatus::Pending => return reply,
        ReplyStatus::Rejected => {
            reply.review(id(2), Some("No.".to_owned()), at(2)).unwrap();
            return reply;
        }
        _ => reply.review(id(2), None, at(2)).unwrap(),
    }
    if status == ReplyStatus::Approved {
        return reply;
    }
    reply.send(lease(), at(3)).unwrap();
    match status {
        ReplyStatus::Unknown => assert!(reply.expire(at(10))),
        ReplyStatus::Posted => reply.post("x".to_owned(), ReplyAction::Post, at(4)).unwrap(),
        _ => {}
    }
    reply
}

fn act(reply: &mut Reply, action: ReplyAction) -> Result<(), NotNow> {
    let (by, now) = (id(3), at(20));
    match action {
        ReplyAction::Edit => reply.edit(details("Otherwise."), by, now).map(drop),
        ReplyAction::Submit => reply.submit(now),
        ReplyAction::Approve => reply.review(by, None, now),
        ReplyAction::Reject => reply.review(by, Some("No.".to_owned()), now),
        ReplyAction::PostEdited => reply.step(action, now),
        ReplyAction::Send => reply.send(Lease { until: at(30), ..lease() }, now),
        ReplyAction::Release => reply.release(now),
        ReplyAction::Post | ReplyAction::Confirm => reply.post("y".to_owned(), action, now),
        ReplyAction::Expire => {
            if reply.expire(now) {
                Ok(())
            } else {
                reply.check(action).map(|_| panic!("it did not end"))
            }
        }
        ReplyAction::Deny => reply.deny(now),
        ReplyAction::Measure => reply.measure(Map::new(), 1, now),
        ReplyAction::Delete => reply.delete("Why not.".to_owned(), now),
    }
}

/// What the database demands of each state as well.
fn fits(reply: &Reply) {
    let status = reply.approval_status;
    let pending = status == ReplyStatus::Pending && reply.deleted_at.is_none();
    assert_eq!(reply.pending_since.is_some(), pending, "{status:?}");
    assert_eq!(reply.sending_until.is_some(), status == ReplyStatus::Sending, "{status:?}");
    assert_eq!(reply.sent_at.is_some(), reply.is_live(), "{status:?}");
    assert_eq!(reply.sending_hash.is_some(), reply.is_live(), "{status:?}");
    assert_eq!(reply.posted_at.is_some(), status == ReplyStatus::Posted, "{status:?}");
    assert_eq!(reply.platform_post_id.is_some(), reply.posted_at.is_some(), "{status:?}");
    assert_eq!(reply.reject_reason.is_some(), status == ReplyStatus::Rejected, "{status:?}");
}

#[test]
fn every_action_in_every_state_does_what_the_table_says() {
    for status in ReplyStatus::ALL {
        for action in ReplyAction::ALL {
            let mut reply = in_state(*status);
            let before = reply.clone();
            match (act(&mut reply, *action), action.from_status(*status)) {
                (Ok(()), Some(next)) => {
                    assert_eq!(reply.approval_status, next, "{action:?} in {status:?}");
                    assert_eq!(reply.version, before.version + 1, "{action:?} in {status:?}");
                    fits(&reply);
                }
                (Err(refused), None) => {
                    assert_eq!((refused.action, refused.status), (*action, *status));
                    assert_eq!(reply, before, "{action:?} in {status:?}");
                }
                (done, expected) => panic!("{action:?} in {status:?}: {done:?}, not {expected:?}"),
            }
        }
    }
}

#[test]
fn nothing_happens_to_what_is_deleted() {
    let mut deleted = in_state(ReplyStatus::Pending);
    deleted.delete("Wrong post.".to_owned(), at(5)).unwrap();
    fits(&deleted);
    for action in ReplyAction::ALL.iter().filter(|action| **action != ReplyAction::Expire) {
        let mut reply = deleted.clone();
        assert!(act(&mut reply, *action).unwrap_err().is_deleted, "{action:?}");
        assert_eq!(reply, deleted);
    }
}

#[test]
fn a_sending_is_over_at_the_end_of_its_lease_whoever_looks_when() {
    let sending = in_state(ReplyStatus::Sending);
    let [mut early, mut late] = [sending.clone(), sending];
    assert!(early.expire(at(10)) && late.expire(at(99)));
    assert_eq!(early, late);
    assert_eq!(late.updated_at, at(10));
}

#[test]
fn a_change_of_nothing_changes_no_state() {
    let mut reply = in_state(ReplyStatus::Approved);
    let before = reply.clone();
    assert_eq!(reply.edit(reply.details.clone(), id(5), at(9)).unwrap(), [""; 0]);
    assert_eq!(reply, before);
}

#[test]
fn whoever_wrote_it_does_not_approve_it() {
    let mut reply = draft();
    assert!(reply.is_by(id(1)) && !reply.is_by(id(2)));
    reply.edit(details("First change."), id(2), at(1)).unwrap();
    reply.edit(details("Second change."), id(3), at(2)).unwrap();
    assert!(reply.is_by(id(2)) && reply.is_by(id(3)));
    // Submitted, only the last change counts, and those that come after.
    reply.submit(at(3)).unwrap();
    assert!(!reply.is_by(id(2)) && reply.is_by(id(3)));
    reply.edit(details("Third change."), id(4), at(4)).unwrap();
    reply.edit(details("Fourth change."), id(5), at(5)).unwrap();
    assert!(reply.is_by(id(4)) && reply.is_by(id(5)) && reply.is_by(id(1)));
    // A change of what was approved submits it anew.
    reply.review(id(2), None, at(6)).unwrap();
    reply.edit(details("Fifth change."), id(6), at(7)).unwrap();
    assert_eq!(reply.approval_status, ReplyStatus::Pending);
    assert!(reply.is_by(id(6)) && !reply.is_by(id(4)) && !reply.is_by(id(5)));
}

#[test]
fn the_token_of_the_last_sending_is_good_until_somebody_says_what_came_of_it() {
    let secret = [9; 32];
    let mut reply = in_state(ReplyStatus::Approved);
    let token = LeaseToken::new(&secret, reply.id);
    assert!(!reply.is_sent_with(&token));
    reply.send(Lease { until: at(10), hash: LeaseToken::stored(&secret) }, at(3)).unwrap();
    assert!(reply.is_sent_with(&token));
    assert!(!reply.is_sent_with(&LeaseToken::new(&secret, id::<Reply>(99))));
    assert!(!reply.expire(at(9)) && reply.expire(at(10)));
    assert!(reply.is_sent_with(&token));
    reply.deny(at(11)).unwrap();
    assert!(!reply.is_sent_with(&token));
}
