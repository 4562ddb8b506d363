//! Stored responses.

use domain::identity::IdempotencyRecord;
use repositories::Storage;
use serde_json::json;

use crate::expect;
use crate::fixtures::{STRANGE, account, at, id, longest, record};

/// An unused key finds nothing.
pub async fn a_missing_one_is_none(storage: &dyn Storage) {
    let found = reading!(storage, uow => uow.idempotency().lookup(id(1), "key").await).unwrap();
    assert_eq!(found, None);
}

/// Every field is kept, expired or not, also of a large response.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let owner = account(1);
    let full = IdempotencyRecord {
        key: longest(255),
        request_hash: std::array::from_fn(|index| u8::try_from(index).unwrap()),
        response: json!({ "texts": STRANGE, "long": STRANGE.join("\n\t\u{7f}").repeat(2_000) }),
        expires_at: at(-1),
        ..record("", &owner)
    };
    let empty = IdempotencyRecord { response: json!({}), ..record("empty", &owner) };
    writing!(storage, uow, owner, full, empty => {
        uow.accounts().add(&owner).await?;
        uow.idempotency().add(&full).await?;
        uow.idempotency().add(&empty).await
    })
    .unwrap();
    for expected in [full, empty] {
        let found =
            reading!(storage, uow, expected => uow.idempotency().lookup(id(1), &expected.key).await).unwrap();
        assert_eq!(found, Some(expected));
    }
}

/// `add` MUST return `Conflict` if the account has used the key. Keys of different accounts are
/// independent, and keys are compared by bytes.
pub async fn add_refuses_a_used_key(storage: &dyn Storage) {
    let (owner, other) = (account(1), account(2));
    writing!(storage, uow, owner, other => {
        uow.accounts().add(&owner).await?;
        uow.accounts().add(&other).await?;
        uow.idempotency().add(&record("key", &owner)).await?;
        uow.idempotency().add(&record("KEY", &owner)).await?;
        uow.idempotency().add(&record("key", &other)).await
    })
    .unwrap();
    expect::conflict(writing!(storage, uow, owner => uow.idempotency().add(&record("key", &owner)).await));
}

/// `add` MUST return `ForeignKey` if the account is missing.
pub async fn add_refuses_a_missing_account(storage: &dyn Storage) {
    expect::foreign_key(writing!(storage, uow => uow.idempotency().add(&record("key", &account(1))).await));
}

/// `remove` deletes one record; nothing happens if there is none.
pub async fn remove_deletes_one(storage: &dyn Storage) {
    let owner = account(1);
    writing!(storage, uow, owner => {
        uow.accounts().add(&owner).await?;
        uow.idempotency().add(&record("kept", &owner)).await?;
        uow.idempotency().add(&record("gone", &owner)).await?;
        uow.idempotency().remove(owner.id, "gone").await?;
        uow.idempotency().remove(owner.id, "gone").await
    })
    .unwrap();
    let found = reading!(storage, uow => Ok((
        uow.idempotency().lookup(id(1), "gone").await?,
        uow.idempotency().lookup(id(1), "kept").await?,
    )))
    .unwrap();
    assert_eq!(found, (None, Some(record("kept", &owner))));
}

/// `remove_by_account` deletes all records of an account and counts them.
pub async fn remove_by_account_deletes_all(storage: &dyn Storage) {
    let (owner, other) = (account(1), account(2));
    writing!(storage, uow, owner, other => {
        uow.accounts().add(&owner).await?;
        uow.accounts().add(&other).await?;
        uow.idempotency().add(&record("one", &owner)).await?;
        uow.idempotency().add(&record("two", &owner)).await?;
        uow.idempotency().add(&record("one", &other)).await
    })
    .unwrap();
    for expected in [2, 0] {
        let removed = writing!(storage, uow => uow.idempotency().remove_by_account(id(1)).await).unwrap();
        assert_eq!(removed, expected);
    }
    let left = reading!(storage, uow => uow.idempotency().lookup(id(2), "one").await).unwrap();
    assert_eq!(left, Some(record("one", &other)));
}

/// Up to `limit` records are deleted that expired before the time.
pub async fn remove_expired_is_bounded(storage: &dyn Storage) {
    let owner = account(1);
    writing!(storage, uow, owner => {
        uow.accounts().add(&owner).await?;
        for (key, expires) in [("a", 1), ("b", 2), ("c", 3), ("d", 10)] {
            let record = IdempotencyRecord { expires_at: at(expires), ..record(key, &owner) };
            uow.idempotency().add(&record).await?;
        }
        Ok(())
    })
    .unwrap();
    let mut counts = Vec::new();
    for limit in [0, 2, 5, 5] {
        counts.push(writing!(storage, uow => uow.idempotency().remove_expired(at(10), limit).await).unwrap());
    }
    assert_eq!(counts, [0, 2, 1, 0]);
    let left = reading!(storage, uow => uow.idempotency().lookup(id(1), "d").await).unwrap();
    assert!(left.is_some());
}

/// Records come by account and key, also those that expired, in portions.
pub async fn they_are_scanned_in_order(storage: &dyn Storage) {
    let mut expected = Vec::new();
    for number in [1, 2] {
        let owner = account(number);
        writing!(storage, uow, owner => uow.accounts().add(&owner).await).unwrap();
        for (place, key) in (0..).zip(["B", "a", "ab", "b"]) {
            let record = IdempotencyRecord { expires_at: at(place - 2), ..record(key, &owner) };
            writing!(storage, uow, record => uow.idempotency().add(&record).await).unwrap();
            expected.push(record);
        }
    }
    for limit in [1, 3, 8, 9] {
        let (mut found, mut after): (Vec<IdempotencyRecord>, _) = (Vec::new(), None);
        loop {
            let some = reading!(storage, uow, after => uow.idempotency().scan(after, limit).await).unwrap();
            let is_last = some.len() < limit;
            found.extend(some);
            after = found.last().map(|record| (record.account_id, record.key.clone()));
            if is_last {
                break;
            }
        }
        assert_eq!(found, expected, "{limit} at once");
    }
    let after = Some((id(1), "a".to_owned()));
    let rest = reading!(storage, uow, after => uow.idempotency().scan(after, 2).await).unwrap();
    assert_eq!(rest, expected[2..4]);
}
