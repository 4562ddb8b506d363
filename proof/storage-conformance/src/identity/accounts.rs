//! Accounts.

use domain::{
    identity::{Account, AccountStatus, EmailAddress, Grant, Grants, Role},
    search,
};
use repositories::{Storage, identity::AccountFilter};

use crate::expect;
use crate::fixtures::{STRANGE, account, at, id, longest};
use crate::plain::{Plain, stored};

stored!(Account, |row| accounts(row.id), and find_by_email(&row.email));

/// Every role and status; addresses are unique.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let mut rows = vec![account(1)];
    for role in Role::ALL {
        for status in AccountStatus::ALL {
            let erased_at = (*status == AccountStatus::Erased).then_some(at(999_999));
            let (role, status, number) = (*role, *status, rows.len() as u128 + 1);
            rows.push(Account { role, status, erased_at, version: 5, updated_at: at(1), ..account(number) });
        }
    }
    let changed = Account {
        email: EmailAddress::from_stored("changed@example.org".to_owned()),
        password_hash: String::new(),
        display_name: "Changed".to_owned(),
        role: Role::Admin,
        grants: Grants::of(Grant::ALL),
        status: AccountStatus::Erased,
        updated_at: at(1),
        erased_at: Some(at(2)),
        ..account(1)
    };
    let (absent, email) = (account(1_000), account(1).email);
    Plain {
        taken: vec![
            Account { email: email.clone(), ..absent.clone() },
            Account { id: id(1), ..absent.clone() },
        ],
        clashes: vec![Account { email, ..rows[1].clone() }],
        orphans: Vec::new(),
        changed,
        absent,
        rows,
    }
    .check(storage)
    .await;
}

/// Addresses are compared by bytes; names are kept unchanged.
pub async fn texts_are_compared_by_bytes(storage: &dyn Storage) {
    for (number, text) in STRANGE.iter().enumerate() {
        let mut account = account(number as u128 + 1);
        account.email = EmailAddress::from_stored((*text).to_owned());
        (*text).clone_into(&mut account.display_name);
        writing!(storage, uow, account => uow.accounts().add(&account).await).unwrap();
    }
    for (number, text) in STRANGE.iter().enumerate() {
        let address = EmailAddress::from_stored((*text).to_owned());
        let found = reading!(storage, uow, address => uow.accounts().find_by_email(&address).await).unwrap();
        let found = found.expect(text);
        assert_eq!(found.id, id(number as u128 + 1), "{text}");
        assert_eq!(found.display_name, *text);
    }
}

/// Lengths are counted in characters. Values that are too long are refused and nothing is written.
pub async fn lengths_are_counted_in_characters(storage: &dyn Storage) {
    let mut account = account(1);
    account.email = EmailAddress::from_stored(longest(254));
    account.password_hash = longest(255);
    account.display_name = longest(100);
    writing!(storage, uow, account => uow.accounts().add(&account).await).unwrap();
    let found = reading!(storage, uow => uow.accounts().lookup(id(1)).await).unwrap();
    assert_eq!(found, Some(account.clone()));
    account.version = 2;
    account.display_name = longest(101);
    expect::check(writing!(storage, uow, account => uow.accounts().save(&account).await));
}

/// The list is by creation time, oldest first, then by id.
pub async fn the_list_is_by_creation(storage: &dyn Storage) {
    let expected = [(5, 0), (1, 1), (2, 1), (4, 1), (3, 2)]
        .map(|(number, created)| Account { created_at: at(created), ..account(number) });
    for added in expected.iter().rev() {
        writing!(storage, uow, added => uow.accounts().add(&added).await).unwrap();
    }
    let filter = AccountFilter::default();
    let all = every_page!(storage, uow, page, filter => uow.accounts().list(&filter, &page).await);
    assert_eq!(all, expected);
}

/// Every given field of the filter must match; each word must begin a folded word of the name or the address.
pub async fn the_list_is_filtered(storage: &dyn Storage) {
    let made = [
        ("a%x@example.org", "Zoë Ångström", Role::Learner, AccountStatus::Active),
        ("abx@example.org", "日本太郎", Role::Learner, AccountStatus::Disabled),
        ("ada.lovelace@bücher.example", "Ada", Role::Admin, AccountStatus::Active),
        ("b@xn--bcher-kva.example", "Łukasz", Role::Admin, AccountStatus::Disabled),
        ("c@example.net", "\u{200b}", Role::Operator, AccountStatus::Active),
    ];
    for (number, (email, name, role, status)) in made.into_iter().enumerate() {
        let email = EmailAddress::from_stored(email.to_owned());
        let added =
            Account { email, display_name: name.to_owned(), role, status, ..account(number as u128 + 1) };
        writing!(storage, uow, added => uow.accounts().add(&added).await).unwrap();
    }
    let (learner, admin) = (Some(Role::Learner), Some(Role::Admin));
    let (active, disabled) = (Some(AccountStatus::Active), Some(AccountStatus::Disabled));
    let cases: [(_, _, &[&str], &[u128]); 17] = [
        (None, None, &[], &[1, 2, 3, 4, 5]),
        (learner, None, &[], &[1, 2]),
        (None, active, &[], &[1, 3, 5]),
        (admin, disabled, &[], &[4]),
        (None, None, &["a"], &[1, 2, 3]),
        (None, None, &["x"], &[1, 3, 4]),
        (None, None, &["a%"], &[]),
        (None, None, &["zoe", "angstr"], &[1]),
        (None, None, &["ngstr"], &[]),
        (None, None, &["zoë"], &[]),
        (None, None, &["本太"], &[2]),
        (None, None, &["lovelace", "ada"], &[3]),
        (None, None, &["bucher"], &[3, 4]),
        (None, None, &["bcher"], &[3, 4]),
        (None, None, &["lukasz"], &[4]),
        (learner, disabled, &["ab"], &[2]),
        (admin, active, &["example", "a"], &[3]),
    ];
    for (role, status, words, expected) in cases {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let filter = AccountFilter { role, status, words };
        assert_eq!(found(storage, &filter).await, expected, "{filter:?}");
    }
}

async fn found(storage: &dyn Storage, filter: &AccountFilter) -> Vec<u128> {
    let all = every_page!(storage, uow, page, filter => uow.accounts().list(&filter, &page).await);
    all.iter().map(|account| account.id.uuid().as_u128()).collect()
}

/// Saving updates the words: those of the old name and address no longer find the account.
pub async fn save_brings_words_up_to_date(storage: &dyn Storage) {
    let named = |email: &str, name: &str, version| Account {
        email: EmailAddress::from_stored(email.to_owned()),
        display_name: name.to_owned(),
        version,
        ..account(1)
    };
    let added = named("old@example.org", "Old name", 1);
    writing!(storage, uow, added => uow.accounts().add(&added).await).unwrap();
    let cases = [
        (
            named("old@example.org", "New name", 2),
            [("new", true), ("name", true), ("old", true), ("erased", false)],
        ),
        (
            named("new@example.org", "New name", 3),
            [("new", true), ("name", true), ("old", false), ("erased", false)],
        ),
        (
            named("1@erased.invalid", "", 4),
            [("new", false), ("name", false), ("old", false), ("erased", true)],
        ),
    ];
    for (saved, expected) in cases {
        let stale = Account { version: 9, ..named("stale@example.org", "Stale", 9) };
        writing!(storage, uow, stale => uow.accounts().save(&stale).await).unwrap_err();
        writing!(storage, uow, saved => uow.accounts().save(&saved).await).unwrap();
        for (word, there) in expected {
            let filter = AccountFilter { words: vec![word.to_owned()], ..AccountFilter::default() };
            assert_eq!(found(storage, &filter).await.len(), usize::from(there), "{word} in {saved:?}");
        }
    }
}

/// Words that are renewed are the same, and neither version nor time changes. They are listed by version, then by
/// id, and looked at by id.
pub async fn words_are_renewed(storage: &dyn Storage) {
    let accounts = [account(3), account(1), account(2)];
    writing!(storage, uow, accounts => {
        for account in &accounts {
            uow.accounts().add(account).await?;
        }
        Ok(())
    })
    .unwrap();
    let wanted = [id(2), id(9), id(1)];
    let renewed = writing!(storage, uow, wanted => uow.accounts().renew_search(&wanted).await).unwrap();
    assert_eq!(renewed, 2);
    let (versions, one, first, rest, end) = reading!(storage, uow => Ok((
        uow.accounts().search_versions(2).await?,
        uow.accounts().lookup(id(1)).await?,
        uow.accounts().check_search(None, 2).await?,
        uow.accounts().check_search(Some(id(2)), 2).await?,
        uow.accounts().check_search(Some(id(3)), 2).await?,
    )))
    .unwrap();
    assert_eq!(versions, [(search::VERSION, id(1)), (search::VERSION, id(2))]);
    assert_eq!(one, Some(account(1)));
    for (looked_at, last) in [(first, Some(id(2))), (rest, Some(id(3))), (end, None)] {
        assert_eq!((looked_at.wrong, looked_at.last), (Vec::new(), last));
    }
    let filter = AccountFilter { words: vec!["learner2".to_owned()], ..AccountFilter::default() };
    assert_eq!(found(storage, &filter).await, [2]);
}

/// Only active admins are counted.
pub async fn active_admins_are_counted(storage: &dyn Storage) {
    let mut number = 0;
    for role in Role::ALL {
        for status in [AccountStatus::Active, AccountStatus::Active, AccountStatus::Disabled] {
            number += 1;
            let added = Account { role: *role, status, ..account(number) };
            writing!(storage, uow, added => uow.accounts().add(&added).await).unwrap();
        }
    }
    let admins = reading!(storage, uow => uow.accounts().count_active_admins().await).unwrap();
    assert_eq!(admins, 2);
}

/// The accounts of some addresses are found by bytes, each once and by address, without those that were erased.
pub async fn ids_are_found_by_address(storage: &dyn Storage) {
    let erased = Account { status: AccountStatus::Erased, erased_at: Some(at(1)), ..account(3) };
    let disabled = Account { status: AccountStatus::Disabled, ..account(2) };
    let accounts = [account(1), disabled, erased, account(4)];
    writing!(storage, uow, accounts => {
        for account in &accounts {
            uow.accounts().add(account).await?;
        }
        Ok(())
    })
    .unwrap();
    let of = |number| account(number).email;
    let shouted = EmailAddress::from_stored(of(4).as_str().to_uppercase());
    let wanted = [of(9), of(2), of(3), of(1), of(2), shouted];
    let (found, none) = reading!(storage, uow, wanted => Ok((
        uow.accounts().ids_by_email(&wanted).await?,
        uow.accounts().ids_by_email(&[]).await?,
    )))
    .unwrap();
    assert_eq!(found, [(of(1), id(1)), (of(2), id(2))]);
    assert!(none.is_empty());
}
