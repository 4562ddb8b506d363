//! Enrolments.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus},
};
use repositories::{
    Storage,
    learning::{EnrolmentFilter, EventEnrolment, OwnEnrolment},
};

use crate::expect;
use crate::fixtures::{account, at, enrolment, event, id};

async fn people_and_events(storage: &dyn Storage) {
    writing!(storage, uow => {
        for number in 1..=5 {
            uow.accounts().add(&account(number)).await?;
            uow.events().add(&event(number)).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// Every field is kept, in every status; a missing one finds nothing.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    people_and_events(storage).await;
    for (number, status) in EnrolmentStatus::ALL.iter().enumerate() {
        let number = number as u128 + 1;
        let added = Enrolment {
            status: *status,
            completed_at: (*status != EnrolmentStatus::Active).then_some(at(5)),
            created_at: at(1),
            updated_at: at(2),
            ..enrolment(number, &event(number), &account(1))
        };
        writing!(storage, uow, added => uow.enrolments().add(&added).await).unwrap();
        let found = reading!(storage, uow => uow.enrolments().find(id(number), id(1)).await).unwrap();
        assert_eq!(found, Some(added));
    }
    let missing = reading!(storage, uow => uow.enrolments().find(id(1), id(2)).await).unwrap();
    assert_eq!(missing, None);
}

/// `add` MUST return `Conflict` if the account is enrolled, `ForeignKey` if either is missing.
pub async fn add_refuses_a_second_one_or_a_missing_side(storage: &dyn Storage) {
    people_and_events(storage).await;
    let first = enrolment(1, &event(1), &account(1));
    let again = Enrolment { status: EnrolmentStatus::Withdrawn, ..enrolment(2, &event(1), &account(1)) };
    writing!(storage, uow, first => uow.enrolments().add(&first).await).unwrap();
    expect::conflict(writing!(storage, uow, again => uow.enrolments().add(&again).await));
    for orphan in [enrolment(3, &event(9), &account(1)), enrolment(3, &event(1), &account(9))] {
        expect::foreign_key(writing!(storage, uow, orphan => uow.enrolments().add(&orphan).await));
    }
}

/// `save` writes status and times, and MUST return `StaleVersion` if there is none with that id.
pub async fn save_writes_status_and_times(storage: &dyn Storage) {
    people_and_events(storage).await;
    let added = enrolment(1, &event(1), &account(1));
    let other = enrolment(2, &event(1), &account(2));
    writing!(storage, uow, added, other => {
        uow.enrolments().add(&added).await?;
        uow.enrolments().add(&other).await
    })
    .unwrap();
    let completed = Enrolment {
        status: EnrolmentStatus::Completed,
        completed_at: Some(at(8)),
        updated_at: at(9),
        ..added.clone()
    };
    let back = Enrolment { updated_at: at(10), ..added };
    for saved in [completed.clone(), completed, back] {
        writing!(storage, uow, saved => uow.enrolments().save(&saved).await).unwrap();
        let found = reading!(storage, uow => uow.enrolments().find(id(1), id(1)).await).unwrap();
        assert_eq!(found, Some(saved));
    }
    let missing = enrolment(3, &event(2), &account(1));
    expect::stale(writing!(storage, uow, missing => uow.enrolments().save(&missing).await));
    let untouched = reading!(storage, uow => uow.enrolments().find(id(1), id(2)).await).unwrap();
    assert_eq!(untouched, Some(other));
}

/// A completed enrolment needs its time.
pub async fn completion_has_its_time(storage: &dyn Storage) {
    people_and_events(storage).await;
    let wrong = Enrolment { status: EnrolmentStatus::Completed, ..enrolment(1, &event(1), &account(1)) };
    expect::check(writing!(storage, uow, wrong => uow.enrolments().add(&wrong).await));
}

/// An account's enrolments are listed oldest first, with the names of the events.
pub async fn own_ones_are_oldest_first(storage: &dyn Storage) {
    people_and_events(storage).await;
    let expected = [(5, 1, 0), (2, 4, 1), (3, 2, 1), (1, 5, 2)].map(|(number, event_number, created)| {
        let event = event(event_number);
        let enrolment = Enrolment { created_at: at(created), ..enrolment(number, &event, &account(1)) };
        OwnEnrolment { enrolment, event_slug: event.details.slug, event_title: event.details.title }
    });
    writing!(storage, uow, expected => {
        uow.enrolments().add(&enrolment(9, &event(1), &account(2))).await?;
        for own in expected.iter().rev() {
            uow.enrolments().add(&own.enrolment).await?;
        }
        Ok(())
    })
    .unwrap();
    let all = every_page!(storage, uow, page => uow.enrolments().list_by_account(id(1), &page).await);
    assert_eq!(all, expected);
}

/// An event's enrolments are listed by their time in either direction, with the names of the learners,
/// optionally with one status.
pub async fn those_of_an_event_are_by_time(storage: &dyn Storage) {
    people_and_events(storage).await;
    let (active, withdrawn) = (EnrolmentStatus::Active, EnrolmentStatus::Withdrawn);
    let expected = [(5, 1, 0, active), (2, 4, 1, withdrawn), (3, 2, 1, active), (1, 5, 2, active)].map(
        |(number, learner, created, status)| {
            let learner = account(learner);
            let enrolment =
                Enrolment { created_at: at(created), status, ..enrolment(number, &event(1), &learner) };
            EventEnrolment {
                enrolment,
                email: learner.email.as_str().to_owned(),
                display_name: learner.display_name,
            }
        },
    );
    writing!(storage, uow, expected => {
        uow.enrolments().add(&enrolment(9, &event(2), &account(1))).await?;
        for of_event in expected.iter().rev() {
            uow.enrolments().add(&of_event.enrolment).await?;
        }
        Ok(())
    })
    .unwrap();
    for status in [None, Some(active), Some(withdrawn), Some(EnrolmentStatus::Completed)] {
        let mut expected = expected.to_vec();
        expected.retain(|of_event| status.is_none_or(|status| of_event.enrolment.status == status));
        for newest_first in [false, true] {
            let filter = EnrolmentFilter { event_id: id(1), status, newest_first };
            let all = every_page!(storage, uow, page => uow.enrolments().list_by_event(&filter, &page).await);
            assert_eq!(all, expected);
            expected.reverse();
        }
    }
}

/// Many are added at once, errors as for one; those of some accounts in an event are found by account.
pub async fn many_are_added_and_found(storage: &dyn Storage) {
    people_and_events(storage).await;
    let of = |number, learner| enrolment(number, &event(1), &account(learner));
    let done = Enrolment { status: EnrolmentStatus::Completed, completed_at: Some(at(3)), ..of(7, 4) };
    let (added, other) = ([of(9, 2), of(8, 1), done], enrolment(1, &event(2), &account(1)));
    writing!(storage, uow, added, other => {
        uow.enrolments().add_all(&[]).await?;
        uow.enrolments().add(&other).await?;
        uow.enrolments().add_all(&added).await
    })
    .unwrap();
    let wanted: [Id<Account>; 6] = [id(4), id(1), id(3), id(1), id(99), id(2)];
    let (found, none, elsewhere) = reading!(storage, uow, wanted => Ok((
        uow.enrolments().of_accounts(id(1), &wanted).await?,
        uow.enrolments().of_accounts(id(1), &[]).await?,
        uow.enrolments().of_accounts(id(2), &wanted).await?,
    )))
    .unwrap();
    let [second, first, fourth] = added;
    assert_eq!(found, [first, second, fourth]);
    assert_eq!((none, elsewhere), (Vec::new(), vec![other]));

    for clash in [[of(11, 3), of(12, 1)], [of(11, 3), of(12, 3)]] {
        expect::conflict(writing!(storage, uow, clash => uow.enrolments().add_all(&clash).await));
    }
    let orphan = [of(11, 3), of(12, 9)];
    expect::foreign_key(writing!(storage, uow, orphan => uow.enrolments().add_all(&orphan).await));
    let left = reading!(storage, uow => uow.enrolments().find(id(1), id(3)).await).unwrap();
    assert_eq!(left, None, "none of a refused call is there");
}
