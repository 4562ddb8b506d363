//! Community champions.

use domain::engagement::{Author, Champion, ChampionDetails, ReferenceKind};
use repositories::{Storage, engagement::ChampionFilter};

use crate::expect;
use crate::fixtures::{STRANGE, at, author, champion, id, longest, reference, take_in};
use crate::plain::{Plain, stored};

stored!(Champion, |row| champions(row.id), with remove);

/// Stores so many authors, and the tiers 1 and 2.
async fn take_in_authors(storage: &dyn Storage, count: u128) -> Vec<Author> {
    let authors: Vec<Author> = (1..=count).map(author).collect();
    take_in(storage, &authors, &[]).await;
    for number in [1, 2] {
        let tier = reference(ReferenceKind::ChampionTiers, number);
        writing!(storage, uow, tier => uow.references().add(&tier).await).unwrap();
    }
    authors
}

/// Every field as large as it may be.
fn full(number: u128, author: &Author) -> Champion {
    Champion {
        details: ChampionDetails {
            tier_id: Some(id(1)),
            engagement_count: i64::MAX,
            dm_sent_at: Some(at(2)),
            dm_response: Some(longest(1_000)),
            sample_sent: true,
            converted: true,
            advocate_status: Some(longest(50)),
        },
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..champion(number, author)
    }
}

/// The same champion of that tier.
fn of_tier(row: Champion, tier: u128) -> Champion {
    Champion { details: ChampionDetails { tier_id: Some(id(tier)), ..row.details }, ..row }
}

async fn add(storage: &dyn Storage, champions: &[Champion]) {
    let champions = champions.to_vec();
    writing!(storage, uow, champions => {
        for champion in &champions {
            uow.champions().add(champion).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// An author is a champion once. The author must exist, and so must the tier.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 4).await;
    let [first, second, third, absent] = [0, 1, 2, 3].map(|place: usize| &authors[place]);
    let mut strange = Champion { version: 7, ..champion(3, third) };
    strange.details.dm_response = Some(STRANGE.join(" "));
    strange.details.advocate_status = Some(String::new());
    Plain {
        changed: full(1, first),
        absent: champion(9, absent),
        taken: vec![champion(9, first), champion(1, absent)],
        clashes: Vec::new(),
        orphans: vec![champion(9, &author(9)), of_tier(champion(9, absent), 9)],
        rows: vec![champion(1, first), full(2, second), strange],
    }
    .check(storage)
    .await;
}

/// `save` MUST return `ForeignKey` if the tier is missing, of which rows of other tables are none; `add` and
/// `save` return `Check` if somebody engaged less than never.
pub async fn wrong_ones_are_refused(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 2).await;
    let category = reference(ReferenceKind::CompetitorCategories, 3);
    writing!(storage, uow, category => uow.references().add(&category).await).unwrap();
    let stored = of_tier(champion(1, &authors[0]), 1);
    add(storage, std::slice::from_ref(&stored)).await;
    for tier in [3, 9] {
        let saved = Champion { version: 2, ..of_tier(champion(1, &authors[0]), tier) };
        expect::foreign_key(writing!(storage, uow, saved => uow.champions().save(&saved).await));
    }
    for count in [-1, i64::MIN] {
        let (mut added, mut saved) = (champion(2, &authors[1]), stored.clone());
        (added.details.engagement_count, saved.details.engagement_count) = (count, count);
        saved.version = 2;
        expect::check(writing!(storage, uow, added => uow.champions().add(&added).await));
        expect::check(writing!(storage, uow, saved => uow.champions().save(&saved).await));
    }
    let left = reading!(storage, uow => uow.champions().lookup(id(1)).await).unwrap();
    assert_eq!(left, Some(stored));
}

/// Lists are by creation, oldest first, then by id; every given field of the filter must match.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 13).await;
    let mut champions: Vec<Champion> = Vec::new();
    for author in &authors[1..] {
        let place = champions.len();
        let mut row = champion(100 - place as u128, author);
        row.details.tier_id = [None, Some(id(1)), Some(id(2))][place % 3];
        row.details.sample_sent = place.is_multiple_of(2);
        row.details.converted = place % 4 < 2;
        row.created_at = at(i64::try_from(place * 3 % 5).unwrap());
        champions.push(row);
    }
    add(storage, &champions).await;
    champions.sort_by_key(|champion| (champion.created_at, champion.id));
    for author_id in [None, Some(id(1)), Some(id(4)), Some(id(99))] {
        for tier_id in [None, Some(id(1)), Some(id(2)), Some(id(9))] {
            for sample_sent in [None, Some(true), Some(false)] {
                for converted in [None, Some(true), Some(false)] {
                    let filter = ChampionFilter { author_id, tier_id, sample_sent, converted };
                    let all = every_page!(storage, uow, page => uow.champions().list(&filter, &page).await);
                    let mut expected = champions.clone();
                    expected.retain(|champion| {
                        let details = &champion.details;
                        author_id.is_none_or(|wanted| champion.author_id == wanted)
                            && tier_id.is_none_or(|wanted| details.tier_id == Some(wanted))
                            && sample_sent.is_none_or(|wanted| details.sample_sent == wanted)
                            && converted.is_none_or(|wanted| details.converted == wanted)
                    });
                    assert_eq!(all, expected, "{filter:?}");
                }
            }
        }
    }
}

/// A champion goes with its author, and no other. It stays when its tier goes, which it then has no more.
pub async fn it_goes_with_its_author(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 3).await;
    let (untied, kept) = (full(2, &authors[1]), of_tier(champion(3, &authors[2]), 2));
    add(storage, &[full(1, &authors[0]), untied.clone(), kept.clone()]).await;
    let gone = writing!(storage, uow => {
        let author = uow.authors().remove(id(1)).await?;
        Ok((author, uow.references().remove(ReferenceKind::ChampionTiers, id(1)).await?))
    });
    assert_eq!(gone.unwrap(), (true, true));
    let untied = Champion { details: ChampionDetails { tier_id: None, ..untied.details }, ..untied };
    let filter = ChampionFilter::default();
    let all = every_page!(storage, uow, page => uow.champions().list(&filter, &page).await);
    assert_eq!(all, [untied, kept]);
}
