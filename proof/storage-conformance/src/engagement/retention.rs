//! Posts that are old, with all that hangs on them.

use std::collections::{BTreeMap, HashSet};

use domain::{
    Id,
    engagement::{
        About, Decision, Escalation, EscalationStatus, ExperimentStatus, Post, PostStatus, Reply,
        ReplyStatus, Subject,
    },
};
use repositories::{
    Root, Storage,
    engagement::{Hanging, NoteFilter, Part},
};

use crate::expect;
use crate::fixtures::{
    Desk, add_experiments, add_replies, at, author, competitor, desk, escalation, experiment, id, in_state,
    mention, note, post, post_revision, randomized, take_in, with_status,
};

/// What hangs on posts, read and held alike.
async fn hanging(storage: &dyn Storage, posts: &[Id<Post>]) -> Vec<Hanging> {
    let posts = posts.to_vec();
    let read = reading!(storage, uow, posts => uow.retention().hanging(&posts).await).unwrap();
    let held = writing!(storage, uow, posts => uow.retention().hold_hanging(&posts).await).unwrap();
    assert_eq!(read, held);
    read
}

async fn staying(storage: &dyn Storage, posts: &[Id<Post>]) -> HashSet<Id<Post>> {
    let posts = posts.to_vec();
    reading!(storage, uow, posts => uow.retention().staying(&posts).await).unwrap()
}

/// How many rows of each table.
fn counts(hanging: &[Hanging]) -> BTreeMap<(Part, &str), usize> {
    let mut counts = BTreeMap::new();
    for of in hanging {
        *counts.entry((of.part, of.table.as_str())).or_default() += 1;
    }
    counts
}

/// Posts that were found before a time and wait for nobody, oldest first.
pub async fn old_ones_are_found(storage: &dyn Storage) {
    let author = author(1);
    let states = [
        (PostStatus::Processed, 5, false),
        (PostStatus::Waiting, 1, false),
        (PostStatus::Parked, 2, false),
        (PostStatus::Removed, 2, false),
        (PostStatus::Waiting, 3, true),
        (PostStatus::Processed, 6, false),
    ];
    let posts: Vec<Post> = (1..)
        .zip(states)
        .map(|(number, (state, found, spam_filtered))| Post {
            state,
            spam_filtered,
            detected_at: at(found),
            ..post(number, &author)
        })
        .collect();
    take_in(storage, std::slice::from_ref(&author), &posts).await;
    let due = |number: usize| (posts[number - 1].detected_at, posts[number - 1].id);
    for (before, after, limit, expected) in [
        (6, None, 10, vec![3, 4, 5, 1]),
        (7, None, 10, vec![3, 4, 5, 1, 6]),
        (6, None, 2, vec![3, 4]),
        (6, Some(due(4)), 2, vec![5, 1]),
        (6, Some(due(1)), 2, vec![]),
        (2, None, 2, vec![]),
    ] {
        let found = reading!(storage, uow => uow.retention().due(at(before), after, limit).await).unwrap();
        assert_eq!(found, expected.into_iter().map(due).collect::<Vec<_>>());
    }
}

/// Posts stay that somebody is not done with.
pub async fn those_in_use_stay(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let posts = desk.posts.clone().map(|post| post.id);
    let only = |place: usize| HashSet::from([posts[place]]);
    assert_eq!(staying(storage, &posts).await, HashSet::new());
    for (number, status) in (10..).zip(ReplyStatus::ALL) {
        let reply = in_state(desk.reply(number, 0), *status);
        add_replies(storage, std::slice::from_ref(&reply)).await;
        let finished = matches!(status, ReplyStatus::Posted | ReplyStatus::Rejected);
        let expected = if finished { HashSet::new() } else { only(0) };
        assert_eq!(staying(storage, &posts).await, expected, "{status:?}");
        assert_eq!(staying(storage, &posts[1..]).await, HashSet::new());
        let deleted = Reply { deleted_at: Some(at(9)), pending_since: None, version: 2, ..reply };
        writing!(storage, uow, deleted => uow.replies().save(&deleted).await).unwrap();
        assert_eq!(staying(storage, &posts).await, HashSet::new());
    }
    let reply = in_state(desk.reply(30, 1), ReplyStatus::Rejected);
    add_replies(storage, std::slice::from_ref(&reply)).await;
    let about = [
        (About { post_id: Some(posts[0]), ..About::default() }, 0),
        (About { decision_id: Some(desk.decisions[0].id), ..About::default() }, 0),
        (About { reply_id: Some(reply.id), ..About::default() }, 1),
    ];
    for (number, (about, place)) in (1..).zip(about) {
        let mut open = Escalation { about, ..escalation(number) };
        writing!(storage, uow, open => uow.escalations().add(&open).await).unwrap();
        assert_eq!(staying(storage, &posts).await, only(place), "{about:?}");
        open.details.status = EscalationStatus::Resolved;
        open.resolved_at = Some(at(5));
        open.version = 2;
        writing!(storage, uow, open => uow.escalations().save(&open).await).unwrap();
        assert_eq!(staying(storage, &posts).await, HashSet::new());
    }
    for (number, status, stays) in
        [(1, ExperimentStatus::Running, true), (2, ExperimentStatus::Completed, false)]
    {
        let experiment = with_status(experiment(number), status);
        add_experiments(storage, std::slice::from_ref(&experiment)).await;
        let part = Decision {
            id: id(50 + number),
            experiment_id: Some(experiment.id),
            experiment_variant: Some("a".to_owned()),
            ..desk.decisions[usize::from(!stays)].clone()
        };
        writing!(storage, uow, part => uow.decisions().add(&part).await).unwrap();
    }
    assert_eq!(staying(storage, &posts).await, only(0));
}

/// A desk with everything on its first post.
async fn crowded(storage: &dyn Storage) -> (Desk, Reply) {
    let desk = desk(storage).await;
    let reply = in_state(desk.reply(1, 0), ReplyStatus::Posted);
    add_replies(storage, std::slice::from_ref(&reply)).await;
    let (of_desk, answered) = (desk.clone(), reply.clone());
    writing!(storage, uow, of_desk, answered => {
        let (post, decision) = (&of_desk.posts[0], &of_desk.decisions[0]);
        let rival = competitor(1);
        uow.posts().add_revision(&post_revision(post, 1)).await?;
        uow.competitors().add(&rival).await?;
        uow.mentions().add(&mention(1, post, &rival)).await?;
        uow.randomized_experiments().add(&randomized(1, decision)).await?;
        let writer = of_desk.accounts[0].id;
        uow.notes().add(&note(1, Subject::Post(post.id), writer)).await?;
        uow.notes().add(&note(2, Subject::Reply(answered.id), writer)).await?;
        let archetype = Some(of_desk.archetype.id);
        let other = Decision { id: id(3), archetype, ..decision.clone() };
        uow.decisions().add(&other).await?;
        let about = About { post_id: Some(post.id), decision_id: Some(id(3)), reply_id: Some(answered.id) };
        uow.escalations().add(&Escalation { about, ..escalation(1) }).await
    })
    .unwrap();
    (desk, reply)
}

/// Whether rows are without their columns, as those of a model in memory are, which cannot put them back. Each
/// table of a database has columns.
fn are_only_named(rows: &[Hanging]) -> bool {
    rows.iter().all(|of| of.row.is_empty())
}

/// All that hangs on posts is read, goes with them, and comes back as it was. What stays forgets them meanwhile.
pub async fn what_hangs_on_them_goes_and_comes_back(storage: &dyn Storage) {
    let (desk, reply) = crowded(storage).await;
    let posts = desk.posts.clone().map(|post| post.id);
    let before = hanging(storage, &posts).await;
    let expected = [
        ((Part::Row, "posts"), 2),
        ((Part::Row, "competitive_mentions"), 1),
        ((Part::Row, "post_categories"), 2),
        ((Part::Row, "post_queue"), 2),
        ((Part::Row, "post_revisions"), 1),
        ((Part::Row, "decisions"), 3),
        ((Part::Row, "randomized_experiments"), 1),
        ((Part::Row, "notes"), 1),
        ((Part::Link, "replies"), 1),
        ((Part::Link, "escalations"), 2),
    ];
    assert_eq!(counts(&before), BTreeMap::from(expected));
    let (first, second): (Vec<Hanging>, Vec<Hanging>) =
        before.iter().cloned().partition(|of| of.post == posts[0]);
    assert_eq!(hanging(storage, &posts[..1]).await, first);
    assert_eq!(hanging(storage, &posts[1..]).await, second);
    assert!(hanging(storage, &[id(9)]).await.is_empty());

    let gone = vec![posts[0], id(9)];
    assert_eq!(writing!(storage, uow, gone => uow.retention().purge(&gone).await).unwrap(), 1);
    assert_eq!(hanging(storage, &posts).await, second);
    let left = reading!(storage, uow => Ok((
        uow.replies().lookup(id(1)).await?,
        uow.escalations().lookup(id(1)).await?,
        uow.notes().list(&NoteFilter::default(), &repositories::PageRequest::first(9)).await?.items.len(),
    )));
    let (answered, escalated, notes) = left.unwrap();
    assert_eq!(answered, Some(Reply { decision_id: None, ..reply.clone() }));
    let about = About { reply_id: Some(reply.id), ..About::default() };
    assert_eq!((escalated.unwrap().about, notes), (about, 1));

    let rows = first;
    if are_only_named(&rows) {
        return;
    }
    writing!(storage, uow, rows => uow.retention().put_back(&rows).await).unwrap();
    assert_eq!(hanging(storage, &posts).await, before);
    let back = reading!(storage, uow => uow.replies().lookup(id(1)).await).unwrap();
    assert_eq!(back, Some(reply));
}

/// `put_back` MUST return `Conflict` if any of the rows is there, `ForeignKey` if what it needs is missing, and
/// `Check` if a row does not fit its table.
pub async fn put_back_refuses_what_cannot_be(storage: &dyn Storage) {
    let (desk, _) = crowded(storage).await;
    let posts = desk.posts.clone().map(|post| post.id);
    let rows = hanging(storage, &posts).await;
    if are_only_named(&rows) {
        return;
    }
    expect::conflict(writing!(storage, uow, rows => uow.retention().put_back(&rows).await));
    let first = posts[..1].to_vec();
    writing!(storage, uow, first => uow.retention().purge(&first).await).unwrap();
    let one_is_there = rows.clone();
    expect::conflict(writing!(storage, uow, one_is_there => uow.retention().put_back(&one_is_there).await));
    let own: Vec<Hanging> = rows.into_iter().filter(|of| of.post == posts[0]).collect();
    let spoil: [fn(&mut Hanging); 4] = [
        |of| "accounts".clone_into(&mut of.table),
        |of| "posts; DROP TABLE posts".clone_into(&mut of.table),
        |of| drop(of.row.insert("more".to_owned(), 1.into())),
        |of| drop(of.row.insert("id".to_owned(), "no id".into())),
    ];
    for spoil in spoil {
        let mut spoiled = own.clone();
        spoiled.iter_mut().filter(|of| of.table == "posts").for_each(spoil);
        expect::check(writing!(storage, uow, spoiled => uow.retention().put_back(&spoiled).await));
    }
    let orphan = desk.authors[0].id;
    writing!(storage, uow => uow.authors().remove(orphan).await).unwrap();
    expect::foreign_key(writing!(storage, uow, own => uow.retention().put_back(&own).await));
    assert!(hanging(storage, &first).await.is_empty());
}

/// What was deleted meanwhile is forgotten, as if the rows had stayed.
pub async fn what_is_gone_is_not_named(storage: &dyn Storage) {
    let (desk, _) = crowded(storage).await;
    let posts = vec![desk.posts[0].id];
    let rows = hanging(storage, &posts).await;
    if are_only_named(&rows) {
        return;
    }
    let archetype = desk.archetype.clone();
    writing!(storage, uow, rows, posts, archetype => {
        uow.retention().purge(&posts).await?;
        uow.competitors().remove(id(1)).await?;
        uow.references().remove(archetype.kind, archetype.id).await?;
        uow.retention().put_back(&rows).await
    })
    .unwrap();
    let found = reading!(storage, uow => Ok((
        uow.mentions().lookup(id(1)).await?,
        uow.decisions().lookup(id(3)).await?.map(|decision| decision.archetype),
    )));
    assert_eq!(found.unwrap(), (None, Some(None)));
}

/// Posts that are held while they are looked at cannot be purged twice.
pub async fn held_ones_are_purged_once(storage: &dyn Storage) {
    let (desk, _) = crowded(storage).await;
    let posts = vec![desk.posts[0].id];
    let locks: Vec<_> = posts.iter().map(|post| Root::Post(*post).exclusive()).collect();
    for expected in [1, 0] {
        let locks = locks.clone();
        let purged = holding!(storage, locks, uow, posts => {
            uow.retention().hold_hanging(&posts).await?;
            uow.retention().purge(&posts).await
        });
        assert_eq!(purged.unwrap(), expected);
    }
}
