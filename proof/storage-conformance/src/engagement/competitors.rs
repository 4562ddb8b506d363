//! Competitors.

use domain::engagement::{Competitor, CompetitorDetails, ReferenceKind};
use repositories::{Storage, engagement::CompetitorFilter};

use crate::expect;
use crate::fixtures::{STRANGE, at, competitor, id, longest, reference};
use crate::plain::{Plain, stored};

stored!(Competitor, |row| competitors(row.id), with remove);

/// Stores the categories 1 and 2.
async fn add_categories(storage: &dyn Storage) {
    for number in [1, 2] {
        let category = reference(ReferenceKind::CompetitorCategories, number);
        writing!(storage, uow, category => uow.references().add(&category).await).unwrap();
    }
}

/// Every field as large as it may be.
fn full(number: u128) -> Competitor {
    let words = STRANGE.iter().map(|word| (*word).to_owned());
    Competitor {
        details: CompetitorDetails {
            name: longest(100),
            category_id: Some(id(1)),
            primary_mechanism: longest(500),
            price_point: longest(100),
            brand_keywords: words.chain([longest(100), String::new()]).collect(),
        },
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..competitor(number)
    }
}

/// The same competitor in that category.
fn in_category(row: Competitor, category: u128) -> Competitor {
    Competitor { details: CompetitorDetails { category_id: Some(id(category)), ..row.details }, ..row }
}

fn named(number: u128, name: &str) -> Competitor {
    let row = competitor(number);
    Competitor { details: CompetitorDetails { name: name.to_owned(), ..row.details }, ..row }
}

async fn add(storage: &dyn Storage, competitors: &[Competitor]) {
    let competitors = competitors.to_vec();
    writing!(storage, uow, competitors => {
        for competitor in &competitors {
            uow.competitors().add(competitor).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// Every field is kept, also of a bare one. Any number may have one name.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    add_categories(storage).await;
    let mut bare = named(4, "");
    bare.details.primary_mechanism.clear();
    bare.details.price_point.clear();
    bare.details.brand_keywords.clear();
    let again = Competitor { version: 7, ..named(5, &competitor(1).details.name) };
    Plain {
        changed: full(1),
        absent: competitor(9),
        taken: vec![full(1)],
        clashes: Vec::new(),
        orphans: vec![in_category(competitor(9), 9)],
        rows: vec![competitor(1), full(2), full(3), bare, again],
    }
    .check(storage)
    .await;
}

/// `save` MUST return `ForeignKey` if the category is missing. Rows of other tables are none.
pub async fn a_missing_category_is_refused(storage: &dyn Storage) {
    add_categories(storage).await;
    let tier = reference(ReferenceKind::ChampionTiers, 3);
    writing!(storage, uow, tier => uow.references().add(&tier).await).unwrap();
    let stored = in_category(competitor(1), 1);
    add(storage, std::slice::from_ref(&stored)).await;
    for category in [3, 9] {
        let saved = Competitor { version: 2, ..in_category(competitor(1), category) };
        expect::foreign_key(writing!(storage, uow, saved => uow.competitors().save(&saved).await));
    }
    let left = reading!(storage, uow => uow.competitors().lookup(id(1)).await).unwrap();
    assert_eq!(left, Some(stored));
}

/// Lists are by name, by bytes, then by id; all competitors, or those of a category.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    add_categories(storage).await;
    let mut competitors: Vec<Competitor> = Vec::new();
    for name in STRANGE.iter().chain(&STRANGE[..6]) {
        let row = named(100 - competitors.len() as u128, name);
        competitors.push(match competitors.len() % 3 {
            0 => row,
            category => in_category(row, category as u128),
        });
    }
    add(storage, &competitors).await;
    competitors.sort_by_key(|row| (row.details.name.clone(), row.id));
    for category_id in [None, Some(id(1)), Some(id(2)), Some(id(9))] {
        let filter = CompetitorFilter { category_id };
        let all = every_page!(storage, uow, page => uow.competitors().list(&filter, &page).await);
        let mut expected = competitors.clone();
        expected.retain(|row| category_id.is_none_or(|wanted| row.details.category_id == Some(wanted)));
        assert_eq!(all, expected, "{filter:?}");
    }
}

/// A competitor stays when its category goes, which it then has no more.
pub async fn it_outlives_its_category(storage: &dyn Storage) {
    add_categories(storage).await;
    let tier = reference(ReferenceKind::ChampionTiers, 2);
    let (first, second) = (full(1), in_category(competitor(2), 2));
    add(storage, &[first.clone(), second.clone()]).await;
    let gone = writing!(storage, uow, tier => {
        uow.references().add(&tier).await?;
        let other = uow.references().remove(ReferenceKind::ChampionTiers, id(2)).await?;
        Ok((other, uow.references().remove(ReferenceKind::CompetitorCategories, id(1)).await?))
    });
    assert_eq!(gone.unwrap(), (true, true));
    let alone = Competitor { details: CompetitorDetails { category_id: None, ..first.details }, ..first };
    for expected in [alone, second] {
        let found = reading!(storage, uow, expected => uow.competitors().lookup(expected.id).await).unwrap();
        assert_eq!(found, Some(expected));
    }
}
