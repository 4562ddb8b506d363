//! Sessions.

use domain::identity::{Session, TokenHash};
use repositories::Storage;

use crate::expect;
use crate::fixtures::{account, at, id, longest, session};

/// An unknown token finds nothing.
pub async fn an_unknown_token_is_none(storage: &dyn Storage) {
    let found = reading!(storage, uow => uow.sessions().find_by_token(TokenHash([1; 32])).await).unwrap();
    assert_eq!(found, None);
}

/// A session is found by its token, with its account, even if it is expired; every field is kept.
pub async fn a_token_finds_session_and_account(storage: &dyn Storage) {
    let owner = account(1);
    let bare = Session { user_agent: None, address: None, expires_at: at(0), ..session(1, &owner) };
    let mut full = session(2, &owner);
    full.user_agent = Some(longest(200));
    full.address = Some(longest(45));
    full.token_hash = TokenHash(std::array::from_fn(|index| 255 - u8::try_from(index).unwrap()));
    writing!(storage, uow, owner, bare, full => {
        uow.accounts().add(&owner).await?;
        uow.sessions().add(&bare).await?;
        uow.sessions().add(&full).await
    })
    .unwrap();
    for expected in [bare, full] {
        let hash = expected.token_hash;
        let found = reading!(storage, uow => uow.sessions().find_by_token(hash).await).unwrap();
        assert_eq!(found, Some((expected, owner.clone())));
    }
}

/// `add` MUST return `Conflict` if the token's hash is taken.
pub async fn add_refuses_a_taken_token(storage: &dyn Storage) {
    let owner = account(1);
    let first = session(1, &owner);
    let second = Session { token_hash: first.token_hash, ..session(2, &owner) };
    writing!(storage, uow, owner, first => {
        uow.accounts().add(&owner).await?;
        uow.sessions().add(&first).await
    })
    .unwrap();
    expect::conflict(writing!(storage, uow, second => uow.sessions().add(&second).await));
}

/// `add` MUST return `ForeignKey` if the account is missing.
pub async fn add_refuses_a_missing_account(storage: &dyn Storage) {
    let orphan = session(1, &account(1));
    expect::foreign_key(writing!(storage, uow, orphan => uow.sessions().add(&orphan).await));
}

/// All sessions of an account are listed, newest first, and no others.
pub async fn the_list_is_newest_first(storage: &dyn Storage) {
    let (owner, other) = (account(1), account(2));
    let expected = [(2, 3), (4, 2), (3, 2), (1, 1)]
        .map(|(number, created)| Session { created_at: at(created), ..session(number, &owner) });
    let foreign = session(9, &other);
    writing!(storage, uow, owner, other, expected, foreign => {
        uow.accounts().add(&owner).await?;
        uow.accounts().add(&other).await?;
        uow.sessions().add(&foreign).await?;
        for session in expected.iter().rev() {
            uow.sessions().add(session).await?;
        }
        Ok(())
    })
    .unwrap();
    let listed = reading!(storage, uow => uow.sessions().list_by_account(id(1)).await).unwrap();
    assert_eq!(listed, expected);
}

/// `touch` moves `last_used_at` forward only, of that session only.
pub async fn touch_moves_forward_only(storage: &dyn Storage) {
    let owner = account(1);
    let (touched, left) = (session(1, &owner), session(2, &owner));
    writing!(storage, uow, owner, touched, left => {
        uow.accounts().add(&owner).await?;
        uow.sessions().add(&touched).await?;
        uow.sessions().add(&left).await
    })
    .unwrap();
    for (at_time, expected) in [(at(9), at(9)), (at(8), at(9)), (at(10), at(10))] {
        writing!(storage, uow => uow.sessions().touch(id(1), at_time).await).unwrap();
        let (found, _) =
            reading!(storage, uow, touched => uow.sessions().find_by_token(touched.token_hash).await)
                .unwrap()
                .unwrap();
        assert_eq!(found, Session { last_used_at: expected, ..touched.clone() });
    }
    let (found, _) =
        reading!(storage, uow, left => uow.sessions().find_by_token(left.token_hash).await).unwrap().unwrap();
    assert_eq!(found, left);
    writing!(storage, uow => uow.sessions().touch(id(99), at(1)).await).unwrap();
}

/// `remove` deletes a session of that account, and returns whether there was one.
pub async fn remove_ends_own_sessions_only(storage: &dyn Storage) {
    let (owner, other) = (account(1), account(2));
    let own = session(1, &owner);
    writing!(storage, uow, owner, other, own => {
        uow.accounts().add(&owner).await?;
        uow.accounts().add(&other).await?;
        uow.sessions().add(&own).await
    })
    .unwrap();
    for (account, expected) in [(2, false), (1, true), (1, false)] {
        let removed = writing!(storage, uow => uow.sessions().remove(id(account), id(1)).await).unwrap();
        assert_eq!(removed, expected);
    }
    let found = reading!(storage, uow, own => uow.sessions().find_by_token(own.token_hash).await).unwrap();
    assert_eq!(found, None);
}

/// `remove_by_account` deletes all sessions of an account except one, and counts them.
pub async fn remove_by_account_spares_one(storage: &dyn Storage) {
    let (owner, other) = (account(1), account(2));
    writing!(storage, uow, owner, other => {
        uow.accounts().add(&owner).await?;
        uow.accounts().add(&other).await?;
        for number in 1..=3 {
            uow.sessions().add(&session(number, &owner)).await?;
        }
        uow.sessions().add(&session(4, &other)).await
    })
    .unwrap();
    let removed =
        writing!(storage, uow => uow.sessions().remove_by_account(id(1), Some(id(2))).await).unwrap();
    assert_eq!(removed, 2);
    let left = reading!(storage, uow => uow.sessions().list_by_account(id(1)).await).unwrap();
    assert_eq!(left, [session(2, &owner)]);
    let removed = writing!(storage, uow => uow.sessions().remove_by_account(id(1), None).await).unwrap();
    assert_eq!(removed, 1);
    let left = reading!(storage, uow => uow.sessions().list_by_account(id(2)).await).unwrap();
    assert_eq!(left, [session(4, &other)]);
}

/// Up to `limit` sessions are deleted that expired before `now` or were last used before
/// `idle_since`, each counted once; sessions exactly at the bound stay.
pub async fn remove_expired_is_bounded(storage: &dyn Storage) {
    let owner = account(1);
    let made = [(1, 9, 99), (2, 10, 99), (3, 9, 100), (4, 10, 100), (5, 0, 0), (6, 500, 500), (7, 1, 98)]
        .map(|(number, used, expires)| Session {
            last_used_at: at(used),
            expires_at: at(expires),
            created_at: at(0),
            ..session(number, &owner)
        });
    writing!(storage, uow, owner, made => {
        uow.accounts().add(&owner).await?;
        for session in &made {
            uow.sessions().add(session).await?;
        }
        Ok(())
    })
    .unwrap();
    let mut counts = Vec::new();
    for limit in [0, 1, 1, 3, 5, 5] {
        counts.push(
            writing!(storage, uow => uow.sessions().remove_expired(at(100), at(10), limit).await).unwrap(),
        );
    }
    assert_eq!(counts, [0, 1, 1, 3, 0, 0]);
    let left = reading!(storage, uow => uow.sessions().list_by_account(id(1)).await).unwrap();
    assert_eq!(left, [made[5].clone(), made[3].clone()]);
}
