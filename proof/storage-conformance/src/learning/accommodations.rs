//! Accommodations.

use domain::learning::Accommodation;
use repositories::Storage;

use crate::fixtures::{accommodation, account, at, course, id};
use crate::plain::{Plain, stored};

stored!(Accommodation, |row| accommodations(row.quiz_id, row.account_id), with remove);

/// One per quiz and account; both must exist.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let (course, other) = (course(storage).await, account(2));
    writing!(storage, uow, other => uow.accounts().add(&other).await).unwrap();
    let first = accommodation(&course.quiz, &course.learner);
    let largest = Accommodation {
        extra_seconds: i64::MAX,
        extra_attempts: 0,
        version: i64::MAX,
        created_at: at(1),
        updated_at: at(2),
        ..accommodation(&course.quiz, &other)
    };
    let absent = accommodation(&course.quiz, &account(3));
    Plain {
        changed: Accommodation { extra_seconds: 1, extra_attempts: 7, updated_at: at(3), ..first.clone() },
        taken: Vec::new(),
        clashes: Vec::new(),
        orphans: vec![absent.clone(), Accommodation { quiz_id: id(2), ..first.clone() }],
        absent,
        rows: vec![first, largest],
    }
    .check(storage)
    .await;
}
