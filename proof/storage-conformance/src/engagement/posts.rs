//! Posts and what they said before.

use domain::engagement::{Author, Platform, Post, PostRevision, PostStatus};
use repositories::{
    Storage,
    engagement::{PostFilter, PostState, PostView},
};
use serde_json::json;

use crate::expect;
use crate::fixtures::{STRANGE, at, author, id, lease, longest, place, post, post_revision, take_in};

/// Every field as large as it may be.
fn full(number: u128, author: &Author) -> Post {
    let metrics = json!({ "likes": i64::MAX, "ratio": -1.5, "": STRANGE, "deep": [[[{}]]], "none": null });
    Post {
        platform: Platform::Reddit,
        platform_post_id: longest(100),
        content: longest(5_000),
        content_version: i64::MAX,
        detected_at: at(1),
        observed_at: at(2),
        processed_at: Some(at(3)),
        keyword_matches: STRANGE.iter().map(|word| (*word).to_owned()).collect(),
        keyword_categories: vec![longest(50)],
        spam_filtered: true,
        raw_metrics: metrics.as_object().unwrap().clone(),
        state: PostStatus::Parked,
        error_count: i64::MAX,
        error_message: Some(longest(1_000)),
        version: i64::MAX,
        created_at: at(4),
        updated_at: at(5),
        ..post(number, author)
    }
}

/// Less than that: nothing that may be absent.
fn bare(number: u128, author: &Author) -> Post {
    Post {
        content: String::new(),
        keyword_matches: Vec::new(),
        keyword_categories: Vec::new(),
        ..post(number, author)
    }
}

/// How a post is shown that has just come in.
fn view(post: &Post, author: &Author) -> PostView {
    PostView { post: post.clone(), place: place(post).0, author: author.clone() }
}

async fn are_there(storage: &dyn Storage, posts: &[Post]) {
    for post in posts {
        let found = reading!(storage, uow, post => uow.posts().lookup(post.id).await).unwrap();
        assert_eq!(found.map(|view| view.post).as_ref(), Some(post));
    }
}

/// New posts are added with every field, and come back in the same order. Each is shown with its place and
/// its author.
pub async fn new_ones_are_taken_in(storage: &dyn Storage) {
    let authors = [author(7), Author { follower_count: 3, ..author(8) }];
    take_in(storage, &authors, &[]).await;
    let posts = [bare(3, &authors[0]), full(1, &authors[1]), post(2, &authors[0])];
    for asked in [&[][..], &posts] {
        let asked = asked.to_vec();
        let taken = writing!(storage, uow, asked => {
            let taken = uow.posts().take(&asked).await?;
            uow.queue().add(&asked.iter().map(place).collect::<Vec<_>>()).await?;
            Ok(taken)
        });
        assert_eq!(taken.unwrap(), asked);
    }
    for (post, author) in posts.iter().zip([&authors[0], &authors[1], &authors[0]]) {
        let found = reading!(storage, uow, post => uow.posts().lookup(post.id).await).unwrap();
        assert_eq!(found, Some(view(post, author)));
    }
    let missing = reading!(storage, uow => uow.posts().lookup(id(4)).await).unwrap();
    assert_eq!(missing, None);
}

/// Posts that are known come back as they are stored, whatever else is said of them now. A platform has ids
/// of its own; they are compared by bytes.
pub async fn known_ones_stay_as_they_are(storage: &dyn Storage) {
    let author = author(1);
    let named = |number, name: &str| Post { platform_post_id: name.to_owned(), ..post(number, &author) };
    let (first, second) = (full(1, &author), named(2, "Ab"));
    take_in(storage, std::slice::from_ref(&author), &[first.clone(), second.clone()]).await;
    let again = Post { platform: first.platform, ..named(11, &first.platform_post_id) };
    let elsewhere = Post { platform: Platform::Threads, ..named(3, "Ab") };
    let (lower, upper) = (named(4, "ab"), named(5, "AB"));
    let asked = vec![upper.clone(), full(12, &author), lower.clone(), elsewhere.clone(), named(13, "Ab")];
    let taken = writing!(storage, uow, asked, again => {
        let taken = uow.posts().take(&asked).await?;
        let new: Vec<Post> = taken.iter().filter(|post| post.id > id(2)).cloned().collect();
        uow.queue().add(&new.iter().map(place).collect::<Vec<_>>()).await?;
        Ok((taken, uow.posts().take(&[again]).await?))
    });
    let expected = [upper, first.clone(), lower, elsewhere, second];
    assert_eq!(taken.unwrap(), (expected.to_vec(), vec![first]));
    are_there(storage, &expected).await;
}

/// `take` MUST return `Conflict` if two are one post, known or not, and `ForeignKey` if an author is missing.
pub async fn take_refuses_what_cannot_be(storage: &dyn Storage) {
    let author = author(1);
    take_in(storage, std::slice::from_ref(&author), &[post(1, &author)]).await;
    let again = |number, of: &Post| Post { id: id(number), ..of.clone() };
    for of in [post(1, &author), post(2, &author)] {
        let doubles = [post(3, &author), again(8, &of), post(4, &author), again(9, &of)];
        expect::conflict(writing!(storage, uow, doubles => uow.posts().take(&doubles).await));
    }
    let orphans = [post(3, &author), post(4, &crate::fixtures::author(2)), post(5, &author)];
    expect::foreign_key(writing!(storage, uow, orphans => uow.posts().take(&orphans).await));
    let new = [post(3, &author)];
    let taken = writing!(storage, uow, new => uow.posts().take(&new).await).unwrap();
    assert_eq!(taken, new, "nothing was left of the refused ones");
}

/// More posts than one statement takes, some of them known; and as many are looked up. Those that are
/// missing are left out.
pub async fn many_are_taken_at_once(storage: &dyn Storage) {
    let authors: Vec<Author> = (1..)
        .zip(Platform::ALL)
        .map(|(number, platform)| Author { platform: *platform, ..author(number) })
        .collect();
    let of = |number: u128| post(number, &authors[usize::try_from(number).unwrap() % authors.len()]);
    let known: Vec<Post> = (1..=1_100).filter(|number| number % 5 == 0).map(of).collect();
    take_in(storage, &authors, &known).await;
    let asked: Vec<Post> = (1..=1_700).rev().map(of).collect();
    let said: Vec<Post> = asked.iter().cloned().map(|post| Post { version: 2, ..post }).collect();
    let taken = writing!(storage, uow, said => {
        let taken = uow.posts().take(&said).await?;
        let places = taken.iter().filter(|post| post.version == 2).map(place);
        uow.queue().add(&places.collect::<Vec<_>>()).await?;
        Ok(taken)
    })
    .unwrap();
    let expected = asked.into_iter().map(|post| {
        let version = if known.contains(&post) { 1 } else { 2 };
        Post { version, ..post }
    });
    assert_eq!(taken, expected.collect::<Vec<_>>());
    let ids: Vec<_> = (1_000..3_000).map(|number| id(number * 7 % 2_003)).collect();
    let found = reading!(storage, uow, ids => uow.posts().lookup_all(&ids).await).unwrap();
    let found: Vec<_> = found.iter().map(|view| view.post.id).collect();
    let there: Vec<_> = ids.into_iter().filter(|found| (id(1)..=id(1_700)).contains(found)).collect();
    assert_eq!(found, there);
}

/// Several are looked up in the order in which they are asked for.
pub async fn several_are_looked_up(storage: &dyn Storage) {
    let (one, other) = (author(1), author(2));
    let posts = [post(1, &one), post(2, &other), post(3, &one)];
    take_in(storage, &[one.clone(), other.clone()], &posts).await;
    let [first, second, third] =
        [(0, &one), (1, &other), (2, &one)].map(|(post, author)| view(&posts[post], author));
    for (asked, expected) in [
        (&[][..], vec![]),
        (&[3, 1], vec![third.clone(), first.clone()]),
        (&[1, 9, 2, 3], vec![first, second, third]),
        (&[8, 9], vec![]),
    ] {
        let asked: Vec<_> = asked.iter().map(|number| id(*number)).collect();
        let found = reading!(storage, uow, asked => uow.posts().lookup_all(&asked).await).unwrap();
        assert_eq!(found, expected);
    }
}

/// `save` MUST return `StaleVersion` unless the stored version is one less; other posts stay as they are.
pub async fn save_writes_the_next_version(storage: &dyn Storage) {
    let author = author(1);
    let (first, other) = (Post { version: 3, ..post(1, &author) }, full(2, &author));
    take_in(storage, std::slice::from_ref(&author), &[first.clone(), other.clone()]).await;
    for version in [i64::MIN, 0, 2, 3, 5, i64::MAX] {
        let stale = Post { version, ..bare(1, &author) };
        expect::stale(writing!(storage, uow, stale => uow.posts().save(&stale).await));
    }
    let missing = Post { version: 2, ..post(9, &author) };
    expect::stale(writing!(storage, uow, missing => uow.posts().save(&missing).await));
    are_there(storage, &[first, other.clone()]).await;
    let mut version = 3;
    for state in PostStatus::ALL.iter().copied() {
        for post in [Post { platform_post_id: longest(99), ..full(1, &author) }, bare(1, &author)] {
            version += 1;
            let saved = Post { state, version, ..post };
            writing!(storage, uow, saved => uow.posts().save(&saved).await).unwrap();
            are_there(storage, &[saved, other.clone()]).await;
        }
    }
}

/// Lists are by the time of discovery, newest first, then by id in the same direction; every given field of
/// the filter must match. Whose lease is over, nobody works on.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let authors = [author(1), Author { platform: Platform::Reddit, ..author(2) }, author(3)];
    let mut posts = Vec::new();
    for author in &authors {
        for until in [None, Some(9), Some(10), Some(11)] {
            for state in PostStatus::ALL {
                let number = 100 - posts.len() as u128;
                let detected_at = at(i64::try_from(number).unwrap() % 6);
                let post = Post { state: *state, detected_at, ..post(number, author) };
                posts.push((PostView { author: author.clone(), ..view(&post, author) }, until));
            }
        }
    }
    let plain: Vec<Post> = posts.iter().map(|(view, _)| view.post.clone()).collect();
    take_in(storage, &authors, &plain).await;
    for (view, until) in &mut posts {
        let Some(until) = *until else { continue };
        view.place.lease = Some(lease(until));
        view.place.is_offered = false;
        let (place, none) = (view.place.clone(), domain::engagement::Categories::new());
        writing!(storage, uow, place, none => uow.queue().save(&place, &none).await).unwrap();
    }
    posts.sort_by_key(|(view, _)| std::cmp::Reverse((view.post.detected_at, view.post.id)));
    let done = PostStatus::ALL.iter().copied().map(PostState::Done);
    let states: Vec<_> =
        [PostState::Available, PostState::Leased].into_iter().chain(done).map(Some).chain([None]).collect();
    for platform in [None, Some(Platform::Twitter), Some(Platform::Threads)] {
        for author_id in [None, Some(id(1)), Some(id(2)), Some(id(4))] {
            for state in &states {
                let filter = PostFilter { platform, author_id, state: state.map(|state| (state, at(10))) };
                let all = every_page!(storage, uow, page => uow.posts().list(&filter, &page).await);
                let matches = |(view, until): &&(PostView, Option<i64>)| {
                    let (own, leased) = (view.post.state, until.is_some_and(|until| until > 10));
                    platform.is_none_or(|wanted| view.post.platform == wanted)
                        && author_id.is_none_or(|wanted| view.post.author_id == wanted)
                        && state.is_none_or(|wanted| match wanted {
                            PostState::Available => own == PostStatus::Waiting && !leased,
                            PostState::Leased => own == PostStatus::Waiting && leased,
                            PostState::Done(wanted) => own == wanted,
                        })
                };
                let expected: Vec<_> = posts.iter().filter(matches).map(|(view, _)| view.clone()).collect();
                assert_eq!(all, expected, "{filter:?}");
            }
        }
    }
}

/// What a post said before is kept, oldest first, until it is forgotten. `add_revision` MUST return
/// `Conflict` if that content is kept already, and `ForeignKey` if the post is missing.
pub async fn what_it_said_before_is_kept(storage: &dyn Storage) {
    let author = author(1);
    let posts = [post(1, &author), post(2, &author)];
    take_in(storage, std::slice::from_ref(&author), &posts).await;
    let long =
        PostRevision { content: longest(5_000), observed_at: at(-9), ..post_revision(&posts[0], i64::MAX) };
    let own = [post_revision(&posts[0], 1), post_revision(&posts[0], 2), long];
    let others = [PostRevision { content: STRANGE.concat(), ..post_revision(&posts[1], 2) }];
    writing!(storage, uow, own, others => {
        for revision in own.iter().rev().chain(&others) {
            uow.posts().add_revision(revision).await?;
        }
        Ok(())
    })
    .unwrap();
    let again = PostRevision { content: String::new(), ..own[1].clone() };
    expect::conflict(writing!(storage, uow, again => uow.posts().add_revision(&again).await));
    let orphan = post_revision(&post(3, &author), 1);
    expect::foreign_key(writing!(storage, uow, orphan => uow.posts().add_revision(&orphan).await));
    for left in [own.to_vec(), Vec::new(), Vec::new()] {
        let found = writing!(storage, uow => {
            let found = (uow.posts().revisions(id(1)).await?, uow.posts().revisions(id(2)).await?);
            uow.posts().remove_revisions(id(1)).await?;
            Ok(found)
        });
        assert_eq!(found.unwrap(), (left, others.to_vec()));
    }
}
