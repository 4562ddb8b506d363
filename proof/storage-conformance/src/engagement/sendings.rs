//! Replies that are sent, once, and what stands against that.

use domain::{
    engagement::{Platform, Reply, ReplyStatus},
    identity::TokenHash,
};
use repositories::{
    Storage,
    engagement::{Rivalry, Rivals},
};

use crate::fixtures::{Desk, add_replies, at, desk, id, in_state};

/// All replies to a post are found, by id, in whatever state and deleted ones among them. A platform has ids
/// of its own; they are compared by bytes.
pub async fn those_to_a_post_are_by_id(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let to = |number, platform, post: Option<&str>| Reply {
        platform,
        in_reply_to: post.map(str::to_owned),
        ..desk.reply(number, 0)
    };
    let of = |(number, status): (u128, &ReplyStatus)| in_state(desk.reply(20 - number, 0), *status);
    let mut own: Vec<Reply> = (1..).zip(ReplyStatus::ALL).map(of).collect();
    own.push(Reply { deleted_at: Some(at(9)), ..desk.reply(30, 0) });
    own.push(Reply { decision_id: None, author_id: None, ..desk.reply(3, 0) });
    let others = [
        to(1, Platform::Reddit, Some("post-1")),
        to(2, Platform::Twitter, Some("POST-1")),
        to(40, Platform::Twitter, Some("post-10")),
        to(41, Platform::Twitter, None),
        desk.reply(42, 1),
    ];
    add_replies(storage, &own).await;
    add_replies(storage, &others).await;
    own.sort_by_key(|reply| reply.id);
    let [first, second] = desk.posts.clone();
    for (post, expected) in [(first, own), (second, vec![desk.reply(42, 1)])] {
        let found = reading!(storage, uow, post => uow.replies().to_post(&post).await).unwrap();
        assert_eq!(found, expected);
    }
}

/// Two texts.
const TEXTS: [TokenHash; 2] = [TokenHash([1; 32]), TokenHash([2; 32])];

/// A reply in each state with each text after each decision; those that were sent were sent at different
/// times.
fn each_kind(desk: &Desk) -> Vec<Reply> {
    let mut replies: Vec<Reply> = Vec::new();
    for status in ReplyStatus::ALL.iter().copied() {
        for of in [0, 1] {
            for content_hash in TEXTS {
                let number = replies.len() as u128 + 1;
                let reply = Reply { content_hash, ..in_state(desk.reply(number, of), status) };
                let time = at(i64::try_from(number).unwrap() * 11 % 29);
                replies.push(Reply { sent_at: reply.sent_at.map(|_| time), ..reply });
            }
        }
    }
    replies
}

/// What of the replies stands against another.
fn rivals_among(replies: &[Reply], rivalry: &Rivalry) -> Rivals {
    let last = |is_rival: &dyn Fn(&Reply) -> bool| {
        replies.iter().filter(|&reply| is_rival(reply)).filter_map(|reply| reply.sent_at).max()
    };
    let Rivalry { author_id, platform, in_reply_to, content_hash } = rivalry;
    Rivals {
        to_author: last(&|reply: &Reply| author_id.is_some() && reply.author_id == *author_id),
        to_post: last(&|reply: &Reply| {
            in_reply_to.is_some() && reply.platform == *platform && reply.in_reply_to == *in_reply_to
        }),
        with_text: last(&|reply: &Reply| reply.content_hash == *content_hash),
    }
}

/// When the last reply was sent to the author, to the post and with the text; only of those that went out or
/// may have gone out. Nobody is no author, and nothing is no post.
pub async fn rivals_are_known(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let rivals = async |rivalry: &Rivalry| {
        reading!(storage, uow, rivalry => uow.replies().rivals(&rivalry).await).unwrap()
    };
    let draft = Reply { content_hash: TEXTS[0], ..desk.reply(90, 0) };
    assert_eq!(rivals(&Rivalry::of(&draft)).await, Rivals::default());

    let (sent, unsent): (Vec<Reply>, Vec<Reply>) =
        each_kind(&desk).into_iter().partition(|reply| reply.sent_at.is_some());
    add_replies(storage, &unsent).await;
    assert_eq!(rivals(&Rivalry::of(&draft)).await, Rivals::default());

    add_replies(storage, &sent).await;
    let to_nobody = in_state(desk.reply(91, 0), ReplyStatus::Sending);
    add_replies(storage, &[Reply { author_id: None, in_reply_to: None, ..to_nobody }]).await;
    let expected = rivals_among(&sent, &Rivalry::of(&draft));
    assert!(expected.to_author.is_some() && expected.to_post.is_some() && expected.with_text.is_some());
    for author_id in [None, Some(id(1)), Some(id(2)), Some(id(9))] {
        for platform in [Platform::Twitter, Platform::Reddit] {
            for post in [None, Some("post-1"), Some("post-2"), Some("POST-1")] {
                for content_hash in [TEXTS[0], TEXTS[1], TokenHash([3; 32])] {
                    let in_reply_to = post.map(str::to_owned);
                    let rivalry = Rivalry { author_id, platform, in_reply_to, content_hash };
                    assert_eq!(rivals(&rivalry).await, rivals_among(&sent, &rivalry), "{rivalry:?}");
                }
            }
        }
    }
}

/// What is taken back stands against nothing; what is deleted once it was sent still does.
pub async fn rivals_come_and_go(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let sending = in_state(desk.reply(1, 0), ReplyStatus::Sending);
    let rivalry = Rivalry::of(&desk.reply(2, 0));
    assert_ne!(rivalry.content_hash, sending.content_hash);
    add_replies(storage, std::slice::from_ref(&sending)).await;
    let released = Reply { version: 2, ..in_state(sending.clone(), ReplyStatus::Approved) };
    let again = Reply { version: 3, ..sending };
    let posted = Reply { version: 4, ..in_state(again.clone(), ReplyStatus::Posted) };
    let deleted = Reply { deleted_at: Some(at(9)), version: 5, ..posted.clone() };
    for saved in [released, again, posted, deleted] {
        let found = writing!(storage, uow, saved, rivalry => {
            uow.replies().save(&saved).await?;
            uow.replies().rivals(&rivalry).await
        });
        let expected = Rivals { to_author: saved.sent_at, to_post: saved.sent_at, with_text: None };
        assert_eq!(found.unwrap(), expected, "version {}", saved.version);
    }
}

/// Replies whose sending was to be over are listed, longest over first, then by id, up to a limit. It is
/// over when its time has come.
pub async fn sendings_that_are_over_are_listed(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let others: Vec<Reply> =
        each_kind(&desk).into_iter().filter(|reply| reply.sending_until.is_none()).collect();
    add_replies(storage, &others).await;
    let sendings = [(101, 30), (102, 10), (103, 31), (104, 20), (105, 20)].map(|(number, until)| Reply {
        sending_until: Some(at(until)),
        ..in_state(desk.reply(number, 0), ReplyStatus::Sending)
    });
    add_replies(storage, &sendings).await;
    let expected = [1, 3, 4, 0, 2].map(|index: usize| sendings[index].clone());
    for (now, there) in [(9, 0), (10, 1), (20, 3), (29, 3), (30, 4), (1_000, 5)] {
        for limit in [0, 1, 2, 9] {
            let found = reading!(storage, uow => uow.replies().overdue(at(now), limit).await).unwrap();
            assert_eq!(found, expected[..limit.min(there)], "{limit} at {now}");
        }
    }
}
