//! Mentions of competitors in posts.

use std::cmp::Reverse;

use domain::engagement::{Competitor, Mention, MentionDetails, Post};
use repositories::{
    Storage,
    engagement::{MentionCount, MentionFilter},
};

use crate::expect;
use crate::fixtures::{at, author, competitor, id, mention, post, take_in};
use crate::plain::{Plain, stored};

stored!(Mention, |row| mentions(row.id), with remove);

/// Breaks something.
type Break = fn(&mut MentionDetails);

/// What mentions refer to, all stored: a post of each of two authors, two competitors.
struct Stand {
    posts: [Post; 2],
    competitors: [Competitor; 2],
}

async fn stand(storage: &dyn Storage) -> Stand {
    let authors = [author(1), author(2)];
    let posts = [post(3, &authors[0]), post(4, &authors[1])];
    let competitors = [competitor(5), competitor(6)];
    take_in(storage, &authors, &posts).await;
    writing!(storage, uow, competitors => {
        uow.competitors().add(&competitors[0]).await?;
        uow.competitors().add(&competitors[1]).await
    })
    .unwrap();
    Stand { posts, competitors }
}

impl Stand {
    fn mention(&self, number: u128) -> Mention {
        mention(number, &self.posts[0], &self.competitors[0])
    }

    /// Every number at its upper bound.
    fn full(&self, number: u128) -> Mention {
        Mention {
            details: MentionDetails {
                sentiment: 1.0,
                satisfaction: Some(1.0),
                opportunity_score: Some(1.0),
                replied: true,
            },
            version: i64::MAX,
            created_at: at(-1),
            updated_at: at(1),
            ..self.mention(number)
        }
    }

    /// One of each competitor in each post, numbered from 1: in the first post the first two.
    fn each(&self) -> Vec<Mention> {
        let pairs = self.posts.iter().flat_map(|post| self.competitors.iter().map(move |of| (post, of)));
        (1..).zip(pairs).map(|(number, (post, of))| mention(number, post, of)).collect()
    }
}

async fn add(storage: &dyn Storage, mentions: &[Mention]) {
    let mentions = mentions.to_vec();
    writing!(storage, uow, mentions => {
        for mention in &mentions {
            uow.mentions().add(mention).await?;
        }
        Ok(())
    })
    .unwrap();
}

async fn left(storage: &dyn Storage) -> Vec<Mention> {
    let filter = MentionFilter::default();
    let mut left = every_page!(storage, uow, page => uow.mentions().list(&filter, &page).await);
    left.sort_by_key(|mention| mention.id);
    left
}

/// Every field is kept. The post and the competitor must exist; any number may be of one competitor in one
/// post.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let stand = stand(storage).await;
    let with = |number, sentiment, share| Mention {
        details: MentionDetails {
            sentiment,
            satisfaction: Some(share),
            opportunity_score: None,
            replied: true,
        },
        version: 7,
        ..stand.mention(number)
    };
    Plain {
        changed: stand.full(1),
        absent: stand.mention(9),
        taken: vec![mention(1, &stand.posts[1], &stand.competitors[1])],
        clashes: Vec::new(),
        orphans: vec![
            mention(9, &post(9, &author(1)), &stand.competitors[0]),
            mention(9, &stand.posts[0], &competitor(9)),
        ],
        rows: vec![
            stand.mention(1),
            stand.full(2),
            with(3, -1.0, 0.0),
            with(4, 0.1 + 0.2, 1.0 / 3.0),
            with(5, -1.0e-300, 1.0e-300),
            mention(6, &stand.posts[1], &stand.competitors[1]),
        ],
    }
    .check(storage)
    .await;
}

/// `add` and `save` return `Check` if the sentiment is not −1 to 1, or another number not 0 to 1.
pub async fn numbers_have_bounds(storage: &dyn Storage) {
    let stand = stand(storage).await;
    add(storage, &[stand.mention(1)]).await;
    let wrong: [Break; 12] = [
        |details| details.sentiment = 1.000_1,
        |details| details.sentiment = -1.000_1,
        |details| details.sentiment = f64::NAN,
        |details| details.sentiment = f64::NEG_INFINITY,
        |details| details.satisfaction = Some(1.5),
        |details| details.satisfaction = Some(-0.1),
        |details| details.satisfaction = Some(f64::NAN),
        |details| details.satisfaction = Some(f64::INFINITY),
        |details| details.opportunity_score = Some(1.5),
        |details| details.opportunity_score = Some(-0.1),
        |details| details.opportunity_score = Some(f64::NAN),
        |details| details.opportunity_score = Some(1.0e300),
    ];
    for change in wrong {
        let (mut added, mut saved) = (stand.full(2), Mention { version: 2, ..stand.full(1) });
        change(&mut added.details);
        change(&mut saved.details);
        expect::check(writing!(storage, uow, added => uow.mentions().add(&added).await));
        expect::check(writing!(storage, uow, saved => uow.mentions().save(&saved).await));
    }
    assert_eq!(left(storage).await, [stand.mention(1)]);
}

/// Lists are by creation, newest first, then by id in the same direction; every given field of the filter
/// must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let stand = stand(storage).await;
    let mut mentions: Vec<Mention> = Vec::new();
    for replied in [false, true, false] {
        for mut mention in stand.each() {
            let place = i64::try_from(mentions.len()).unwrap();
            mention.id = id(100 - mentions.len() as u128);
            mention.created_at = at(place * 3 % 5);
            mention.details.replied = replied;
            mentions.push(mention);
        }
    }
    add(storage, &mentions).await;
    mentions.sort_by_key(|mention| Reverse((mention.created_at, mention.id)));
    for competitor_id in [None, Some(id(5)), Some(id(6)), Some(id(9))] {
        for post_id in [None, Some(id(3)), Some(id(4)), Some(id(9))] {
            for replied in [None, Some(true), Some(false)] {
                let filter = MentionFilter { competitor_id, post_id, replied };
                let all = every_page!(storage, uow, page => uow.mentions().list(&filter, &page).await);
                let mut expected = mentions.clone();
                expected.retain(|mention| {
                    competitor_id.is_none_or(|wanted| mention.competitor_id == wanted)
                        && post_id.is_none_or(|wanted| mention.post_id == wanted)
                        && replied.is_none_or(|wanted| mention.details.replied == wanted)
                });
                assert_eq!(all, expected, "{filter:?}");
            }
        }
    }
}

/// Mentions of a competitor are counted, all and those that were answered; of one that is not there are none.
pub async fn those_of_a_competitor_are_counted(storage: &dyn Storage) {
    let stand = stand(storage).await;
    let mut mentions: Vec<Mention> = Vec::new();
    for replied in [true, false, false, true, false] {
        for mut mention in stand.each() {
            mention.id = id(1 + mentions.len() as u128);
            // Of the second competitor only the first one was answered.
            mention.details.replied = replied && (mention.competitor_id == id(5) || mentions.len() == 1);
            mentions.push(mention);
        }
    }
    add(storage, &mentions).await;
    for (competitor, count, replied) in [(5, 10, 4), (6, 10, 1), (9, 0, 0)] {
        let found = reading!(storage, uow => uow.mentions().count(id(competitor)).await).unwrap();
        assert_eq!(found, MentionCount { mentions: count, replied }, "{competitor}");
    }
}

/// Mentions go with their competitor, and with the author of their post; no others do.
pub async fn they_go_with_what_they_are_about(storage: &dyn Storage) {
    let stand = stand(storage).await;
    let mentions = stand.each();
    add(storage, &mentions).await;
    assert!(writing!(storage, uow => uow.competitors().remove(id(5)).await).unwrap());
    assert_eq!(left(storage).await, [mentions[1].clone(), mentions[3].clone()]);
    assert!(writing!(storage, uow => uow.authors().remove(id(1)).await).unwrap());
    assert_eq!(left(storage).await, [mentions[3].clone()]);

    // Also those of the same unit.
    let (other, added) = (competitor(7), mention(5, &stand.posts[1], &competitor(7)));
    let gone = writing!(storage, uow, other, added => {
        uow.competitors().add(&other).await?;
        uow.mentions().add(&added).await?;
        Ok((uow.competitors().remove(other.id).await?, uow.mentions().lookup(added.id).await?))
    });
    assert_eq!(gone.unwrap(), (true, None));
    assert_eq!(left(storage).await, [mentions[3].clone()]);
}
