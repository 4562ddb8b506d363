//! Authors, and who must stay forgotten.

use domain::{
    engagement::{
        About, Author, AuthorDetails, Escalation, MAX_HISTORY, Platform, ProfileChange, ProfileField,
        ReferenceKind, SegmentType,
    },
    identity::TokenHash,
};
use repositories::{
    Storage,
    engagement::{AuthorFilter, AuthorTrail, ClaimFilter},
};
use serde_json::json;

use crate::expect;
use crate::fixtures::{
    STRANGE, add_replies, at, author, decision, desk, escalation, id, longest, post, post_revision,
    reference, take_in, weights,
};

/// Every field as large as it may be.
fn full(number: u128) -> Author {
    let change = |number: i64| ProfileChange {
        observed_at: at(number),
        fields: vec![
            ProfileField { field: "handle".to_owned(), old: json!(STRANGE), new: json!(number) },
            ProfileField { field: "is_verified".to_owned(), old: json!(null), new: json!(true) },
        ],
    };
    Author {
        platform: Platform::Threads,
        platform_id: longest(100),
        handle: longest(50),
        display_name: longest(200),
        follower_count: i64::MAX,
        is_verified: true,
        details: AuthorDetails {
            is_power_user: true,
            power_tier_id: Some(id(1)),
            archetype_tags: STRANGE.iter().map(|tag| (*tag).to_owned()).collect(),
            relationship_score: 0.1 + 0.2,
        },
        interaction_history: (0..).map(change).take(MAX_HISTORY).collect(),
        observed_at: at(1),
        first_seen_at: at(-1),
        last_seen_at: at(2),
        version: i64::MAX,
        created_at: at(3),
        updated_at: at(4),
        ..author(number)
    }
}

async fn add_tier(storage: &dyn Storage) {
    let tier = reference(ReferenceKind::PowerTiers, 1);
    writing!(storage, uow, tier => uow.references().add(&tier).await).unwrap();
}

async fn are_there(storage: &dyn Storage, authors: &[Author]) {
    for author in authors {
        let found = reading!(storage, uow, author => uow.authors().lookup(author.id).await).unwrap();
        assert_eq!(found.as_ref(), Some(author));
    }
}

/// New authors are added with every field, and come back in the same order.
pub async fn new_ones_are_taken_in(storage: &dyn Storage) {
    add_tier(storage).await;
    let authors = [author(3), full(1), Author { platform: Platform::Reddit, ..author(2) }];
    for asked in [&[][..], &authors] {
        let asked = asked.to_vec();
        let taken = writing!(storage, uow, asked => uow.authors().take(&asked).await).unwrap();
        assert_eq!(taken, asked);
    }
    are_there(storage, &authors).await;
    let missing = reading!(storage, uow => uow.authors().lookup(id(4)).await).unwrap();
    assert_eq!(missing, None);
}

/// Authors that are known come back as they are stored, whatever else is said of them now. A platform has
/// ids of its own; they are compared by bytes.
pub async fn known_ones_stay_as_they_are(storage: &dyn Storage) {
    add_tier(storage).await;
    let (first, named) =
        (full(1), |number, name: &str| Author { platform_id: name.to_owned(), ..author(number) });
    let second = named(2, "Ab");
    take_in(storage, &[first.clone(), second.clone()], &[]).await;
    let again = Author { platform: first.platform, ..named(11, &first.platform_id) };
    let elsewhere = Author { platform: Platform::Reddit, ..named(3, "Ab") };
    let (lower, upper) = (named(4, "ab"), named(5, "AB"));
    let asked = vec![
        upper.clone(),
        Author { version: 7, ..named(12, "Ab") },
        lower.clone(),
        again,
        elsewhere.clone(),
    ];
    let taken = writing!(storage, uow, asked => uow.authors().take(&asked).await).unwrap();
    let expected = [upper, second, lower, first, elsewhere];
    assert_eq!(taken, expected);
    are_there(storage, &expected).await;
    for number in [11, 12] {
        let none = reading!(storage, uow => uow.authors().lookup(id(number)).await).unwrap();
        assert_eq!(none, None);
    }
}

/// `take` MUST return `Conflict` if two are one author, known or not.
pub async fn take_refuses_doubles(storage: &dyn Storage) {
    let again = |number, of: &Author| Author { id: id(number), ..of.clone() };
    take_in(storage, &[author(1)], &[]).await;
    for of in [author(1), author(2)] {
        let doubles = [author(3), again(8, &of), author(4), again(9, &of)];
        expect::conflict(writing!(storage, uow, doubles => uow.authors().take(&doubles).await));
    }
    let left = reading!(storage, uow => uow.authors().lookup(id(3)).await).unwrap();
    assert_eq!(left, None);
}

/// More authors than one statement takes, some of them known.
pub async fn many_are_taken_at_once(storage: &dyn Storage) {
    let of = |number: u128| {
        let place = usize::try_from(number).unwrap() % Platform::ALL.len();
        Author { platform: Platform::ALL[place], ..author(number) }
    };
    let known: Vec<Author> = (1..=1_100).filter(|number| number % 5 == 0).map(of).collect();
    take_in(storage, &known, &[]).await;
    let asked: Vec<Author> = (1..=1_700).rev().map(of).collect();
    let said: Vec<Author> = asked.iter().cloned().map(|author| Author { version: 2, ..author }).collect();
    let taken = writing!(storage, uow, said => uow.authors().take(&said).await).unwrap();
    let expected = asked.into_iter().map(|author| {
        let version = if known.contains(&author) { 1 } else { 2 };
        Author { version, ..author }
    });
    assert_eq!(taken, expected.collect::<Vec<_>>());
}

/// `observe` writes all that is seen of authors, whatever their versions, and leaves the notes about them as
/// they are.
pub async fn observe_writes_what_is_seen_whatever_the_version(storage: &dyn Storage) {
    add_tier(storage).await;
    let (first, second, other) = (full(1), author(2), author(3));
    take_in(storage, &[first.clone(), second.clone(), other.clone()], &[]).await;
    for version in [i64::MAX, 1, 1, 5, 2] {
        let seen = |author: &Author, by: i64| Author {
            handle: format!("seen {version}"),
            display_name: STRANGE[0].to_owned(),
            follower_count: version,
            is_verified: by > 0,
            interaction_history: full(2).interaction_history,
            observed_at: at(by + 1),
            first_seen_at: at(by + 2),
            last_seen_at: at(by + 3),
            version,
            updated_at: at(by + 4),
            ..author.clone()
        };
        for (one, two) in [(seen(&first, 1), seen(&second, -1)), (seen(&first, -9), seen(&second, 9))] {
            let (mut forgetful, mut noted) = (one.clone(), two.clone());
            forgetful.details = second.details.clone();
            noted.details = first.details.clone();
            writing!(storage, uow, forgetful, noted => uow.authors().observe(&[noted, forgetful]).await)
                .unwrap();
            are_there(storage, &[one, two, other.clone()]).await;
        }
    }
    writing!(storage, uow => uow.authors().observe(&[]).await).unwrap();
}

/// `save` MUST return `StaleVersion` unless the stored version is one less, and `ForeignKey` if the tier is
/// missing. A tier that is removed later is forgotten.
pub async fn save_writes_the_next_version(storage: &dyn Storage) {
    let (first, other) = (Author { version: 3, ..author(1) }, author(2));
    take_in(storage, &[first.clone(), other.clone()], &[]).await;
    let changed = |version| Author { version, ..full(1) };
    expect::foreign_key(writing!(storage, uow, changed => uow.authors().save(&changed(4)).await));
    add_tier(storage).await;
    for version in [i64::MIN, 0, 2, 3, 5, i64::MAX] {
        expect::stale(writing!(storage, uow, changed => uow.authors().save(&changed(version)).await));
    }
    let missing = Author { version: 2, ..author(9) };
    expect::stale(writing!(storage, uow, missing => uow.authors().save(&missing).await));
    are_there(storage, &[first.clone(), other.clone()]).await;
    for saved in [changed(4), Author { version: 5, ..first }, changed(6)] {
        writing!(storage, uow, saved => uow.authors().save(&saved).await).unwrap();
        are_there(storage, &[saved, other.clone()]).await;
    }
    let gone = writing!(storage, uow => uow.references().remove(ReferenceKind::PowerTiers, id(1)).await);
    assert!(gone.unwrap());
    let mut without = changed(6);
    without.details.power_tier_id = None;
    are_there(storage, &[without, other]).await;
}

/// Lists are by creation, oldest first, then by id; every given field of the filter must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let mut authors = Vec::new();
    for platform in Platform::ALL.iter().copied() {
        for handle in ["one", "One", "two"] {
            for is_power_user in [true, false, true] {
                let number = 100 - authors.len() as u128;
                let mut author = Author { platform, handle: handle.to_owned(), ..author(number) };
                author.details.is_power_user = is_power_user;
                author.created_at = at(i64::try_from(number).unwrap() % 7);
                authors.push(author);
            }
        }
    }
    take_in(storage, &authors, &[]).await;
    authors.sort_by_key(|author| (author.created_at, author.id));
    for platform in [None, Some(Platform::Twitter), Some(Platform::Threads)] {
        for handle in [None, Some("one"), Some("One"), Some("ONE")] {
            for is_power_user in [None, Some(true), Some(false)] {
                let filter = AuthorFilter { platform, handle: handle.map(str::to_owned), is_power_user };
                let all = every_page!(storage, uow, page, filter => uow.authors().list(&filter, &page).await);
                let mut expected = authors.clone();
                expected.retain(|author| {
                    platform.is_none_or(|wanted| author.platform == wanted)
                        && handle.is_none_or(|wanted| author.handle == wanted)
                        && is_power_user.is_none_or(|wanted| author.details.is_power_user == wanted)
                });
                assert_eq!(all, expected, "{filter:?}");
            }
        }
    }
}

/// With an author go the posts, what they said before, their places, and the decisions on them.
pub async fn remove_takes_posts_along(storage: &dyn Storage) {
    let authors = [author(1), author(2)];
    let posts = [post(1, &authors[0]), post(2, &authors[1]), post(3, &authors[0])];
    take_in(storage, &authors, &posts).await;
    let removed = writing!(storage, uow, posts => {
        let weights = weights(1, SegmentType::Global, "global");
        uow.weights().add(&weights, "").await?;
        for (number, post) in (1..).zip(&posts) {
            uow.posts().add_revision(&post_revision(post, 1)).await?;
            uow.decisions().add(&decision(number, post, &weights)).await?;
        }
        Ok((uow.authors().remove(id(1)).await?, uow.authors().remove(id(1)).await?))
    });
    assert_eq!(removed.unwrap(), (true, false));
    for (number, there) in [(1, false), (2, true), (3, false)] {
        let left = writing!(storage, uow => Ok([
            uow.posts().lookup(id(number)).await?.is_some(),
            !uow.posts().revisions(id(number)).await?.is_empty(),
            uow.queue().hold(id(number)).await?.is_some(),
            uow.decisions().lookup(id(number)).await?.is_some(),
        ]));
        assert_eq!(left.unwrap(), [there; 4], "post {number}");
    }
    for category in [None, Some("care".to_owned())] {
        let filter = ClaimFilter { category, ..ClaimFilter::default() };
        let waiting = writing!(storage, uow, filter => uow.queue().waiting(&filter, at(100), 9).await);
        assert_eq!(waiting.unwrap(), [id(2)]);
    }
    are_there(storage, &authors[1..]).await;
    let again = [author(1)];
    let taken = writing!(storage, uow, again => uow.authors().take(&again).await).unwrap();
    assert_eq!(taken, again);
}

/// The posts of an author, the decisions on them, the replies, and the escalations about any of these, each in
/// ascending order. Posts are held, whether there are any or not.
pub async fn what_hangs_on_one_is_known(storage: &dyn Storage) {
    let desk = desk(storage).await;
    add_replies(storage, &[desk.reply(4, 0), desk.reply(2, 1), desk.reply(3, 0)]).await;
    let about = |number, about: About| Escalation { about, ..escalation(number) };
    let escalations = [
        about(5, About { reply_id: Some(id(3)), ..About::default() }),
        about(4, About { post_id: Some(id(1)), reply_id: Some(id(4)), ..About::default() }),
        about(3, About { decision_id: Some(id(1)), ..About::default() }),
        about(2, About { post_id: Some(id(2)), decision_id: Some(id(2)), ..About::default() }),
        escalation(1),
    ];
    writing!(storage, uow, escalations => {
        for escalation in &escalations {
            uow.escalations().add(escalation).await?;
        }
        Ok(())
    })
    .unwrap();
    for (author, expected) in [
        (
            1,
            AuthorTrail {
                posts: vec![id(1)],
                decisions: vec![id(1)],
                replies: vec![id(3), id(4)],
                escalations: vec![id(3), id(4), id(5)],
            },
        ),
        (
            2,
            AuthorTrail {
                posts: vec![id(2)],
                decisions: vec![id(2)],
                replies: vec![id(2)],
                escalations: vec![id(2)],
            },
        ),
        (9, AuthorTrail::default()),
    ] {
        let found = writing!(storage, uow => {
            uow.authors().hold_posts(id(author)).await?;
            uow.authors().trail(id(author)).await
        });
        assert_eq!(found.unwrap(), expected, "author {author}");
    }
}

/// Who must stay forgotten is known by any number of hashes, each told once, in ascending order. To note it
/// twice is to note it once.
pub async fn those_to_stay_forgotten_are_known(storage: &dyn Storage) {
    let hash = |number: u16| {
        let [high, low] = number.to_be_bytes();
        TokenHash(std::array::from_fn(|index| if index % 2 == 0 { low } else { high }))
    };
    let mut noted = vec![hash(1_201), hash(0), hash(255), hash(256), hash(700)];
    writing!(storage, uow, noted => {
        for hash in &noted {
            uow.authors().suppress(*hash, at(1)).await?;
        }
        uow.authors().suppress(noted[0], at(2)).await
    })
    .unwrap();
    noted.sort_unstable();
    let everybody: Vec<TokenHash> = (0..=1_300).rev().map(hash).collect();
    let twice = [hash(700), hash(2), hash(700), hash(0)];
    for (asked, expected) in
        [(&everybody[..], &noted[..]), (&twice, &[hash(0), hash(700)]), (&[], &[]), (&[hash(2)], &[])]
    {
        let asked = asked.to_vec();
        let found = reading!(storage, uow, asked => uow.authors().suppressed(&asked).await).unwrap();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected);
    }
}
