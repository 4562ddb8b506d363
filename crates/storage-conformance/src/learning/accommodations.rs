//! Accommodations.

use domain::learning::Accommodation;
use repositories::Storage;

use crate::expect;
use crate::fixtures::{accommodation, account, at, course, id};

/// What was added is found by quiz and account; a missing one is none.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let course = course(storage).await;
    let added = Accommodation {
        extra_seconds: i64::MAX,
        extra_attempts: 0,
        version: i64::MAX,
        created_at: at(1),
        updated_at: at(2),
        ..accommodation(&course.quiz, &course.learner)
    };
    writing!(storage, uow, added => uow.accommodations().add(&added).await).unwrap();
    let found = reading!(storage, uow => Ok((
        uow.accommodations().lookup(id(1), id(1)).await?,
        uow.accommodations().lookup(id(1), id(2)).await?,
        uow.accommodations().lookup(id(2), id(1)).await?,
    )))
    .unwrap();
    assert_eq!(found, (Some(added), None, None));
}

/// `add` MUST return `Conflict` if the account has one on the quiz, `ForeignKey` if either is
/// missing.
pub async fn add_refuses_a_second_one_or_a_missing_side(storage: &dyn Storage) {
    let course = course(storage).await;
    let added = accommodation(&course.quiz, &course.learner);
    let without_account = accommodation(&course.quiz, &account(2));
    let without_quiz = Accommodation { quiz_id: id(2), ..added.clone() };
    writing!(storage, uow, added => uow.accommodations().add(&added).await).unwrap();
    expect::conflict(writing!(storage, uow, added => uow.accommodations().add(&added).await));
    for orphan in [without_account, without_quiz] {
        expect::foreign_key(writing!(storage, uow, orphan => uow.accommodations().add(&orphan).await));
    }
}

/// `save` writes every field, and MUST return `StaleVersion` unless the stored version is one less.
pub async fn save_writes_every_field(storage: &dyn Storage) {
    let course = course(storage).await;
    let added = accommodation(&course.quiz, &course.learner);
    writing!(storage, uow, added => uow.accommodations().add(&added).await).unwrap();
    for version in [0, 1, 3] {
        let changed = Accommodation { version, extra_seconds: 1, ..added.clone() };
        expect::stale(writing!(storage, uow, changed => uow.accommodations().save(&changed).await));
    }
    let missing = Accommodation { version: 2, account_id: id(2), ..added.clone() };
    expect::stale(writing!(storage, uow, missing => uow.accommodations().save(&missing).await));
    let changed =
        Accommodation { version: 2, extra_seconds: 1, extra_attempts: 7, updated_at: at(3), ..added };
    writing!(storage, uow, changed => uow.accommodations().save(&changed).await).unwrap();
    let found = reading!(storage, uow => uow.accommodations().lookup(id(1), id(1)).await).unwrap();
    assert_eq!(found, Some(changed));
}

/// `remove` deletes one; false if there is none.
pub async fn remove_deletes_one(storage: &dyn Storage) {
    let course = course(storage).await;
    let other = account(2);
    let outcome = writing!(storage, uow, course, other => {
        uow.accounts().add(&other).await?;
        uow.accommodations().add(&accommodation(&course.quiz, &course.learner)).await?;
        uow.accommodations().add(&accommodation(&course.quiz, &other)).await?;
        Ok((uow.accommodations().remove(id(1), id(1)).await?, uow.accommodations().remove(id(1), id(1)).await?))
    })
    .unwrap();
    assert_eq!(outcome, (true, false));
    let left = reading!(storage, uow => uow.accommodations().lookup(id(1), id(2)).await).unwrap();
    assert_eq!(left, Some(accommodation(&course.quiz, &other)));
}
