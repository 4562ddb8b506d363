//! Concurrent units of work.

use std::sync::Arc;
use std::time::Duration;

use domain::{
    engagement::SegmentType,
    identity::{Account, AccountStatus, Role},
};
use futures_util::future::{join, join_all};
use repositories::{AccountOf, EventOf, Root, Storage, StorageError};
use tokio::sync::{Notify, watch};

use crate::fixtures::{
    account, at, attempt, author, course, decision, enrolment, event, failures, id, post, take_in, weights,
};

/// Maximum wait for an expected event.
const PATIENCE: Duration = Duration::from_secs(30);

async fn count(storage: &dyn Storage, key: &'static str) -> Option<i64> {
    let found = reading!(storage, uow => uow.login_failures().lookup(key).await).unwrap();
    found.map(|found| found.count)
}

/// Of 64 concurrent units of work that read and write a row that they hold, no update is lost.
pub async fn no_update_is_lost(storage: &dyn Storage) {
    writing!(storage, uow => uow.login_failures().put(&failures("key", 0), at(0)).await).unwrap();
    let units = (0..64).map(|_| async {
        let locks = vec![Root::LoginFailures("key".to_owned()).exclusive()];
        holding!(storage, locks, uow => {
            let mut found = uow.login_failures().lookup("key").await?.unwrap();
            found.count += 1;
            uow.login_failures().put(&found, at(1)).await
        })
    });
    for outcome in join_all(units).await {
        outcome.unwrap();
    }
    assert_eq!(count(storage, "key").await, Some(64));
}

/// Rules over several rows that units of work hold are kept: of two admins who concurrently demote each
/// other if another admin remains, one stays.
pub async fn rules_over_several_rows_hold(storage: &dyn Storage) {
    for round in 0..10 {
        let pair =
            [round * 2 + 1, round * 2 + 2].map(|number| Account { role: Role::Admin, ..account(number) });
        writing!(storage, uow, pair => {
            uow.accounts().add(&pair[0]).await?;
            uow.accounts().add(&pair[1]).await
        })
        .unwrap();
        let units = pair.iter().map(|admin| async move {
            holding!(storage, vec![Root::Admins.exclusive()], uow, admin => {
                if uow.accounts().count_active_admins().await? > 1 {
                    let disabled = Account { status: AccountStatus::Disabled, version: 2, ..admin.clone() };
                    uow.accounts().save(&disabled).await?;
                }
                Ok(())
            })
        });
        for outcome in join_all(units).await {
            outcome.unwrap();
        }
        let left = reading!(storage, uow => uow.accounts().count_active_admins().await).unwrap();
        assert_eq!(left, 1);
        writing!(storage, uow, pair => {
            for admin in &pair {
                let found = uow.accounts().lookup(admin.id).await?.unwrap();
                if found.status == AccountStatus::Active {
                    let disabled =
                        Account { status: AccountStatus::Disabled, version: found.version + 1, ..found };
                    uow.accounts().save(&disabled).await?;
                }
            }
            Ok(())
        })
        .unwrap();
    }
}

/// Two concurrent starts of an attempt give one open attempt.
pub async fn two_starts_give_one_attempt(storage: &dyn Storage) {
    let course = course(storage).await;
    let starts = (1..=8).map(|number| {
        let course = course.clone();
        async move {
            writing!(storage, uow, course => {
                if let Some(open) = uow.quiz_attempts().find_open(id(1), id(1)).await? {
                    return Ok(open.id);
                }
                let last = uow.quiz_attempts().last_number(id(1), id(1)).await?;
                let started = attempt(number, &course.quiz, &course.learner, last + 1);
                uow.quiz_attempts().add(&started).await?;
                Ok(started.id)
            })
            .unwrap()
        }
    });
    let mut started = join_all(starts).await;
    started.dedup();
    assert_eq!(started.len(), 1, "all were given the same attempt");
}

/// Who the admins are is held, whoever they are by then: of two who became it while one of them waited, and
/// who then concurrently resign if another admin remains, one stays.
pub async fn an_admin_stays_whoever_is_one_by_then(storage: &dyn Storage) {
    let (old, new) = (Account { role: Role::Admin, ..account(1) }, [account(2), account(3)]);
    writing!(storage, uow, old, new => {
        uow.accounts().add(&old).await?;
        uow.accounts().add(&new[0]).await?;
        uow.accounts().add(&new[1]).await
    })
    .unwrap();
    let with = |account: &Account, role, version| Account { role, version, ..account.clone() };
    let handed_on =
        [with(&new[0], Role::Admin, 2), with(&new[1], Role::Admin, 2), with(&old, Role::Learner, 2)];
    let (begun, (go, gone)) = (Arc::new(Notify::new()), watch::channel(false));
    let hand_on = async {
        holding!(storage, vec![Root::Admins.exclusive()], uow, handed_on, begun, gone => {
            for account in &handed_on {
                uow.accounts().save(account).await?;
            }
            begun.notify_one();
            gone.clone().wait_for(|gone| *gone).await.unwrap();
            Ok(())
        })
        .unwrap();
    };
    let resign = async |admin: &Account| {
        let resigned = with(admin, Role::Learner, 3);
        holding!(storage, vec![Root::Admins.exclusive()], uow, resigned => {
            let another_remains = uow.accounts().count_active_admins().await? > 1;
            // Something between reading and writing: time for the other one.
            for _ in 0..50 {
                uow.accounts().lookup(resigned.id).await?;
            }
            if another_remains {
                uow.accounts().save(&resigned).await?;
            }
            Ok(())
        })
        .unwrap();
    };
    let late = async {
        hand_on.await;
        resign(&new[1]).await;
    };
    let early = async {
        begun.notified().await;
        let release = async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            go.send(true).unwrap();
        };
        join(resign(&new[0]), release).await;
    };
    join(late, early).await;
    let left = reading!(storage, uow => uow.accounts().count_active_admins().await).unwrap();
    assert_eq!(left, 1);
}

/// Of concurrent units of work that hold the same root exclusively, however each names it, each sees what
/// the earlier ones wrote.
pub async fn those_that_hold_the_same_see_each_other(storage: &dyn Storage) {
    const UNITS: usize = 8;
    course(storage).await;
    let (held, admin) = (enrolment(1, &event(1), &account(1)), Account { role: Role::Admin, ..account(99) });
    let (author, weights) = (author(1), weights(1, SegmentType::Global, "global"));
    let post = post(1, &author);
    let decision = decision(1, &post, &weights);
    take_in(storage, &[author], &[post]).await;
    writing!(storage, uow, held, admin, weights, decision => {
        uow.weights().add(&weights, "").await?;
        uow.decisions().add(&decision).await?;
        uow.accounts().add(&admin).await?;
        if uow.enrolments().find(held.event_id, held.account_id).await?.is_none() {
            uow.enrolments().add(&held).await?;
        }
        Ok(())
    })
    .unwrap();
    let learner = AccountOf::Id(id(1));
    let roots = [
        vec![Root::Learner(learner)],
        vec![Root::Event(EventOf::Id(id(1)))],
        vec![Root::Account(learner)],
        vec![Root::Admins],
        vec![Root::Post(id(1)), Root::PostOf(id(1))],
        vec![Root::Sendings],
        vec![Root::Holds],
    ];
    for (same, kind) in roots.iter().zip(0..) {
        let key = move |number: usize| format!("{kind} {number}");
        let units = (0..UNITS).map(|number| async move {
            let root = same[number % same.len()].clone();
            holding!(storage, vec![root.exclusive()], uow => {
                uow.login_failures().put(&failures(&key(number), 1), at(0)).await?;
                let mut seen = 0;
                for other in 0..UNITS {
                    seen += usize::from(uow.login_failures().lookup(&key(other)).await?.is_some());
                }
                Ok(seen)
            })
            .unwrap()
        });
        let mut seen = join_all(units).await;
        seen.sort_unstable();
        assert_eq!(seen, (1..=UNITS).collect::<Vec<_>>());
    }
}

/// What a unit of work shares does not change until it ends: who wants it alone waits.
pub async fn what_is_shared_does_not_change(storage: &dyn Storage) {
    for round in 0..2 {
        let begun = Arc::new(Notify::new());
        let sharer = async {
            holding!(storage, vec![Root::Holds.shared()], uow, begun => {
                let before = uow.login_failures().lookup("key").await?;
                begun.notify_one();
                tokio::time::sleep(Duration::from_millis(100)).await;
                Ok((before, uow.login_failures().lookup("key").await?))
            })
            .unwrap()
        };
        let alone = async {
            begun.notified().await;
            holding!(storage, vec![Root::Holds.exclusive()], uow => {
                uow.login_failures().put(&failures("key", round + 1), at(0)).await
            })
            .unwrap();
        };
        let ((before, after), ()) = join(sharer, alone).await;
        assert_eq!(before, after);
        assert_eq!(before.map_or(0, |before| before.count), round);
    }
    assert_eq!(count(storage, "key").await, Some(2));
}

/// Units of work that fail do not affect concurrent ones.
pub async fn failures_stay_alone(storage: &dyn Storage) {
    let units = (0..60).map(|number: i64| async move {
        let outcome: Result<(), StorageError> = writing!(storage, uow => {
            let key = format!("key {number}");
            uow.login_failures().put(&failures(&key, number), at(0)).await?;
            match number % 3 {
                0 => Ok(()),
                1 => Err(StorageError::StaleVersion),
                _ => panic!("a panic inside a unit of work"),
            }
        });
        assert_eq!(outcome.is_ok(), number % 3 == 0);
    });
    join_all(units).await;
    for number in 0..60 {
        let key = format!("key {number}");
        let found = reading!(storage, uow, key => uow.login_failures().lookup(&key).await).unwrap();
        assert_eq!(found.is_some(), number % 3 == 0, "{key}");
    }
}

/// A read is one snapshot: it does not see concurrent writes.
pub async fn a_read_is_one_snapshot(storage: &dyn Storage) {
    writing!(storage, uow => uow.login_failures().put(&failures("key", 1), at(0)).await).unwrap();
    let (begun, written) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let reader = async {
        reading!(storage, uow, begun, written => {
            let before = uow.login_failures().lookup("key").await?;
            begun.notify_one();
            written.notified().await;
            let after = uow.login_failures().lookup("key").await?;
            Ok((before, after, uow.login_failures().lookup("other").await?))
        })
        .unwrap()
    };
    let writer = async {
        begun.notified().await;
        writing!(storage, uow => {
            uow.login_failures().put(&failures("key", 2), at(0)).await?;
            uow.login_failures().put(&failures("other", 1), at(0)).await
        })
        .unwrap();
        written.notify_one();
    };
    let both = async { tokio::join!(reader, writer).0 };
    let (before, after, other) =
        tokio::time::timeout(PATIENCE, both).await.expect("readers do not hold writers up");
    assert_eq!(before, Some(failures("key", 1)));
    assert_eq!((after, other), (before, None));
    assert_eq!(count(storage, "key").await, Some(2));
}

/// Once started, a unit of work runs to completion, even if its caller is gone.
pub async fn one_that_began_runs_to_its_end(storage: &dyn Storage) {
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    {
        let unit = async {
            writing!(storage, uow, begun, go_on => {
                uow.login_failures().put(&failures("first", 1), at(0)).await?;
                begun.notify_one();
                go_on.notified().await;
                uow.login_failures().put(&failures("second", 1), at(0)).await
            })
        };
        tokio::select! {
            _ = unit => panic!("it waits for the test"),
            () = begun.notified() => {}
        }
    }
    go_on.notify_one();
    let both_there = async {
        while count(storage, "second").await.is_none() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(PATIENCE, both_there).await.expect("it was committed");
    assert_eq!(count(storage, "first").await, Some(1));
}
