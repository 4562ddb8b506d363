//! Replies that wait for a second person.

use domain::engagement::{Author, Decision, Post, Reference, ReferenceKind, Reply, ReplyStatus};
use repositories::{
    Storage,
    engagement::{PendingReply, Waiting},
};

use crate::fixtures::{Desk, add_replies, at, desk, id, in_state, longest};

/// A reply that waits since that time.
fn waiting(desk: &Desk, number: u128, of: usize, since: i64) -> Reply {
    Reply { pending_since: Some(at(since)), ..in_state(desk.reply(number, of), ReplyStatus::Pending) }
}

/// Those that do not wait: one in each other state, and one that was deleted while it waited.
fn others(desk: &Desk) -> Vec<Reply> {
    let states = ReplyStatus::ALL.iter().copied().filter(|status| *status != ReplyStatus::Pending);
    let of = |(number, status)| in_state(desk.reply(number, 0), status);
    let deleted = Reply { pending_since: None, deleted_at: Some(at(9)), ..waiting(desk, 50, 0, 0) };
    (51..).zip(states).map(of).chain([deleted]).collect()
}

/// How a reply is shown at a desk where these are left.
fn shown(desk: &Desk, reply: &Reply) -> PendingReply {
    let decision: Option<&Decision> =
        desk.decisions.iter().find(|decision| Some(decision.id) == reply.decision_id);
    let post: Option<&Post> =
        decision.and_then(|decision| desk.posts.iter().find(|post| post.id == decision.post_id));
    let author: Option<&Author> = desk.authors.iter().find(|author| Some(author.id) == reply.author_id);
    let archetype = &desk.archetype.details.name;
    PendingReply {
        reply: reply.clone(),
        archetype: reply.details.archetype_id.map(|_| archetype.clone()),
        decision: decision.cloned(),
        post: post.cloned(),
        author: author.cloned(),
    }
}

async fn assert_pending(storage: &dyn Storage, desk: &Desk, replies: &[Reply]) {
    let all = every_page!(storage, uow, page => uow.replies().pending(&page).await);
    assert_eq!(all, replies.iter().map(|reply| shown(desk, reply)).collect::<Vec<_>>());
}

/// Replies that wait are listed longest waiting first, then by id, each with the decision, its post, the
/// author and the name of the archetype as they are now. Those that are gone are left out, and the reply is
/// not.
pub async fn those_that_wait_are_in_order(storage: &dyn Storage) {
    let mut desk = desk(storage).await;
    assert_pending(storage, &desk, &[]).await;
    let mut replies =
        [(7, 0, 1), (2, 1, 2), (5, 0, 2), (9, 1, 2), (4, 0, 3), (1, 1, 4)].map(|(number, of, since)| {
            let reply = waiting(&desk, number, of, since);
            Reply { created_at: at(i64::from(number % 3 == 0)), ..reply }
        });
    replies[1].details.archetype_id = Some(id(1));
    replies[2].details.archetype_id = Some(id(1));
    replies[3].author_id = None;
    replies[4].decision_id = None;
    let stored: Vec<Reply> = replies.iter().rev().cloned().chain(others(&desk)).collect();
    add_replies(storage, &stored).await;
    assert_pending(storage, &desk, &replies).await;

    let [author, post] = [longest(200), longest(5_000)];
    desk.authors[0] = Author { display_name: author, version: 2, ..desk.authors[0].clone() };
    desk.posts[1] = Post { content: post, version: 2, ..desk.posts[1].clone() };
    let mut archetype = Reference { version: 2, ..desk.archetype.clone() };
    archetype.details.name = longest(50);
    desk.archetype = archetype;
    writing!(storage, uow, desk => {
        uow.authors().save(&desk.authors[0]).await?;
        uow.posts().save(&desk.posts[1]).await?;
        uow.references().save(&desk.archetype).await
    })
    .unwrap();
    assert_pending(storage, &desk, &replies).await;

    let gone = writing!(storage, uow => {
        let archetype = uow.references().remove(ReferenceKind::Archetypes, id(1)).await?;
        Ok((archetype, uow.authors().remove(id(1)).await?))
    });
    assert_eq!(gone.unwrap(), (true, true));
    for reply in &mut replies {
        reply.details.archetype_id = None;
        reply.author_id = reply.author_id.filter(|author| *author != id(1));
        reply.decision_id = reply.decision_id.filter(|decision| *decision != id(1));
    }
    assert_pending(storage, &desk, &replies).await;
}

/// Replies that wait are counted up to a bound; since when the first waits is told whatever the bound.
pub async fn those_that_wait_are_counted(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let count = async |bound: Option<usize>| {
        reading!(storage, uow => uow.replies().count_pending(bound).await).unwrap()
    };
    for replies in [Vec::new(), others(&desk)] {
        add_replies(storage, &replies).await;
        for bound in [None, Some(0), Some(1), Some(9)] {
            assert_eq!(count(bound).await, Waiting::default(), "{bound:?}");
        }
    }
    let replies = [(1, 9), (2, 3), (3, 5), (4, 3), (5, 4)];
    add_replies(storage, &replies.map(|(number, since)| waiting(&desk, number, 0, since))).await;
    for (bound, counted) in
        [(None, 5), (Some(0), 0), (Some(1), 1), (Some(4), 4), (Some(5), 5), (Some(6), 5), (Some(1_000), 5)]
    {
        assert_eq!(count(bound).await, Waiting { count: counted, oldest: Some(at(3)) }, "{bound:?}");
    }
}
