//! Authors whom nothing is sent to.

use domain::engagement::{Author, DoNotContact, DoNotContactDetails};
use repositories::{Storage, engagement::DoNotContactFilter};

use crate::fixtures::{account, at, author, do_not_contact, id, longest, take_in};
use crate::plain::{Plain, stored};

stored!(DoNotContact, |row| do_not_contact(row.id), and find_by_author(row.author_id), with remove);

/// Every field as large as it may be.
fn full(number: u128, author: &Author) -> DoNotContact {
    DoNotContact {
        details: DoNotContactDetails { reason: longest(500), ends_at: Some(at(1)) },
        added_by: Some(id(1)),
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(2),
        ..do_not_contact(number, author)
    }
}

/// Stores so many authors, and the account 1.
async fn take_in_authors(storage: &dyn Storage, count: u128) -> Vec<Author> {
    let authors: Vec<Author> = (1..=count).map(author).collect();
    take_in(storage, &authors, &[]).await;
    writing!(storage, uow => uow.accounts().add(&account(1)).await).unwrap();
    authors
}

async fn add(storage: &dyn Storage, entries: &[DoNotContact]) {
    let entries = entries.to_vec();
    writing!(storage, uow, entries => {
        for entry in &entries {
            uow.do_not_contact().add(entry).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// An author has one entry, by which it is found. The author must exist, and so must who said so.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 4).await;
    let [first, second, third, absent] = [0, 1, 2, 3].map(|place: usize| &authors[place]);
    Plain {
        changed: full(1, first),
        absent: do_not_contact(9, absent),
        taken: vec![do_not_contact(9, first), do_not_contact(1, absent)],
        clashes: Vec::new(),
        orphans: vec![
            do_not_contact(9, &author(9)),
            DoNotContact { added_by: Some(id(9)), ..do_not_contact(9, absent) },
        ],
        rows: vec![do_not_contact(1, first), full(2, second), do_not_contact(3, third)],
    }
    .check(storage)
    .await;
}

/// Lists are by creation, oldest first, then by id; all entries, or that of an author.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 9).await;
    let created = |(number, author): (i64, &Author)| DoNotContact {
        created_at: at(number * 3 % 4),
        ..do_not_contact(100 - author.id.uuid().as_u128(), author)
    };
    let mut entries: Vec<DoNotContact> = (1..).zip(&authors[1..]).map(created).collect();
    add(storage, &entries).await;
    entries.sort_by_key(|entry| (entry.created_at, entry.id));
    for author_id in [None, Some(id(1)), Some(id(2)), Some(id(9)), Some(id(10))] {
        let filter = DoNotContactFilter { author_id };
        let all = every_page!(storage, uow, page => uow.do_not_contact().list(&filter, &page).await);
        let mut expected = entries.clone();
        expected.retain(|entry| author_id.is_none_or(|wanted| entry.author_id == wanted));
        assert_eq!(all, expected, "{filter:?}");
    }
}

/// An entry goes with its author, and no other.
pub async fn it_goes_with_its_author(storage: &dyn Storage) {
    let authors = take_in_authors(storage, 2).await;
    let kept = full(2, &authors[1]);
    add(storage, &[full(1, &authors[0]), kept.clone()]).await;
    let found = writing!(storage, uow => {
        assert!(uow.authors().remove(id(1)).await?);
        let gone = uow.do_not_contact().find_by_author(id(1)).await?;
        Ok((gone, uow.do_not_contact().lookup(id(1)).await?, uow.do_not_contact().lookup(id(2)).await?))
    });
    assert_eq!(found.unwrap(), (None, None, Some(kept)));
}
