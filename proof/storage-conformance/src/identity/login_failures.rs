//! Failed logins.

use domain::identity::LoginFailures;
use repositories::Storage;

use crate::fixtures::{STRANGE, at, failures, longest};

/// A key without failures finds nothing.
pub async fn a_missing_one_is_none(storage: &dyn Storage) {
    let found = reading!(storage, uow => uow.login_failures().lookup("nobody").await).unwrap();
    assert_eq!(found, None);
}

/// `put` inserts a counter, then replaces all of it.
pub async fn put_inserts_and_replaces(storage: &dyn Storage) {
    let first = failures(&longest(100), 1);
    let blocked = LoginFailures {
        count: i64::MAX,
        window_started_at: at(1),
        blocked_until: Some(at(999_999)),
        ..first.clone()
    };
    let released = LoginFailures { blocked_until: None, count: 0, ..blocked.clone() };
    for put in [first, blocked, released] {
        writing!(storage, uow, put => uow.login_failures().put(&put, at(5)).await).unwrap();
        let found = reading!(storage, uow, put => uow.login_failures().lookup(&put.key).await).unwrap();
        assert_eq!(found, Some(put));
    }
}

/// Keys are compared by bytes.
pub async fn keys_are_compared_by_bytes(storage: &dyn Storage) {
    for (count, key) in STRANGE.iter().enumerate() {
        let put = failures(key, count.try_into().unwrap());
        writing!(storage, uow, put => uow.login_failures().put(&put, at(5)).await).unwrap();
    }
    for (count, key) in STRANGE.iter().enumerate() {
        let found = reading!(storage, uow, key => uow.login_failures().lookup(key).await).unwrap();
        assert_eq!(found, Some(failures(key, count.try_into().unwrap())));
    }
}

/// `remove` deletes a counter; nothing happens if there is none.
pub async fn remove_forgets_one(storage: &dyn Storage) {
    writing!(storage, uow => {
        uow.login_failures().put(&failures("kept", 1), at(0)).await?;
        uow.login_failures().put(&failures("gone", 1), at(0)).await?;
        uow.login_failures().remove("gone").await?;
        uow.login_failures().remove("gone").await
    })
    .unwrap();
    let found = reading!(storage, uow => Ok((
        uow.login_failures().lookup("gone").await?,
        uow.login_failures().lookup("kept").await?,
    )))
    .unwrap();
    assert_eq!(found, (None, Some(failures("kept", 1))));
}

/// `remove_by_prefix` deletes the counters whose keys begin with the prefix, and no others.
pub async fn remove_by_prefix_spares_the_others(storage: &dyn Storage) {
    let keys = ["account:", "account:a", "account:a@\u{10ffff}", "account:a@b", "account:b", "Account:a"];
    writing!(storage, uow => {
        for key in keys {
            uow.login_failures().put(&failures(key, 1), at(0)).await?;
        }
        Ok(())
    })
    .unwrap();
    let mut counts = Vec::new();
    for prefix in ["account:a", "account:a", "account:c", "_ccount", "%", "account:", "A"] {
        counts.push(writing!(storage, uow => uow.login_failures().remove_by_prefix(prefix).await).unwrap());
    }
    assert_eq!(counts, [3, 0, 0, 0, 0, 2, 1]);
}

/// Up to `limit` counters are deleted that were last changed before the time, however old they are.
pub async fn remove_stale_is_bounded(storage: &dyn Storage) {
    writing!(storage, uow => {
        for (key, changed) in [("a", 1), ("b", 2), ("c", 3), ("d", 10), ("e", 1)] {
            uow.login_failures().put(&failures(key, 1), at(changed)).await?;
        }
        uow.login_failures().put(&failures("e", 2), at(11)).await
    })
    .unwrap();
    let mut counts = Vec::new();
    for limit in [0, 2, 5, 5] {
        counts
            .push(writing!(storage, uow => uow.login_failures().remove_stale(at(10), limit).await).unwrap());
    }
    assert_eq!(counts, [0, 2, 1, 0]);
    let left = reading!(storage, uow => Ok((
        uow.login_failures().lookup("d").await?,
        uow.login_failures().lookup("e").await?,
    )))
    .unwrap();
    assert_eq!(left, (Some(failures("d", 1)), Some(failures("e", 2))));
}
