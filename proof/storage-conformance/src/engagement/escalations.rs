//! Escalations.

use std::cmp::Reverse;

use domain::engagement::{
    About, Escalation, EscalationDetails, EscalationStatus, Origin, Priority, Reference, ReferenceDetails,
    ReferenceKind,
};
use repositories::{Storage, engagement::EscalationFilter};

use crate::expect;
use crate::fixtures::{Desk, STRANGE, add_replies, at, desk, escalation, id, longest, reference};
use crate::plain::{Plain, stored};

stored!(Escalation, |row| escalations(row.id));

/// Breaks something.
type Break = fn(&mut Escalation);

/// A desk with the reply 1.
async fn desk_with_reply(storage: &dyn Storage) -> Desk {
    let desk = desk(storage).await;
    add_replies(storage, &[desk.reply(1, 0)]).await;
    desk
}

/// Every field as large as it may be.
fn full(number: u128, desk: &Desk) -> Escalation {
    let [one, other] = [&desk.accounts[0], &desk.accounts[1]];
    Escalation {
        about: About { post_id: Some(id(1)), decision_id: Some(id(1)), reply_id: Some(id(1)) },
        origin: Origin::SendingUnknown,
        details: EscalationDetails {
            description: longest(1_000),
            reason_id: Some(id(1)),
            priority: Priority::Urgent,
            status: EscalationStatus::Resolved,
            assigned_to: Some(one.id),
            resolution_notes: Some(longest(2_000)),
        },
        opened_by: Some(other.id),
        resolved_by: Some(one.id),
        due_at: at(-1),
        resolved_at: Some(at(-2)),
        version: i64::MAX,
        created_at: at(-3),
        updated_at: at(1),
        ..escalation(number)
    }
}

fn with_status(number: u128, status: EscalationStatus) -> Escalation {
    let mut escalation = escalation(number);
    escalation.details.status = status;
    escalation.resolved_at = (status == EscalationStatus::Resolved).then(|| at(5));
    escalation
}

async fn add(storage: &dyn Storage, escalations: &[Escalation]) {
    let escalations = escalations.to_vec();
    writing!(storage, uow, escalations => {
        for escalation in &escalations {
            uow.escalations().add(escalation).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// Every field is kept, also of a bare one. Any number may be about the same.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let desk = desk_with_reply(storage).await;
    let mut rows = vec![escalation(1), full(2, &desk), full(3, &desk)];
    for (number, origin) in (4..).zip(Origin::ALL.iter().copied()) {
        let mut row = Escalation { origin, version: 7, ..escalation(number) };
        row.details.description = STRANGE.join(" ");
        rows.push(row);
    }
    Plain {
        changed: full(1, &desk),
        absent: escalation(9),
        taken: vec![full(1, &desk)],
        clashes: Vec::new(),
        orphans: Vec::new(),
        rows,
    }
    .check(storage)
    .await;
}

/// `add` and `save` MUST return `ForeignKey` if what it is about, the reason or an account is missing.
pub async fn what_is_missing_is_refused(storage: &dyn Storage) {
    let desk = desk_with_reply(storage).await;
    add(storage, &[escalation(1)]).await;
    let orphaned: [Break; 7] = [
        |escalation| escalation.about.post_id = Some(id(9)),
        |escalation| escalation.about.decision_id = Some(id(9)),
        |escalation| escalation.about.reply_id = Some(id(9)),
        |escalation| escalation.details.reason_id = Some(id(9)),
        |escalation| escalation.details.assigned_to = Some(id(9)),
        |escalation| escalation.opened_by = Some(id(9)),
        |escalation| escalation.resolved_by = Some(id(9)),
    ];
    for change in orphaned {
        let (mut added, mut saved) = (full(2, &desk), Escalation { version: 2, ..full(1, &desk) });
        change(&mut added);
        change(&mut saved);
        expect::foreign_key(writing!(storage, uow, added => uow.escalations().add(&added).await));
        expect::foreign_key(writing!(storage, uow, saved => uow.escalations().save(&saved).await));
    }
    let left = reading!(storage, uow => uow.escalations().lookup(id(1)).await).unwrap();
    assert_eq!(left, Some(escalation(1)));
    add(storage, &[full(2, &desk)]).await;
}

/// `add` and `save` return `Check` if one is resolved and has no time of that, or is not and has one.
pub async fn a_resolved_one_has_its_time(storage: &dyn Storage) {
    for (number, status) in (1..).zip(EscalationStatus::ALL.iter().copied()) {
        let whole = with_status(number, status);
        let mut wrong = whole.clone();
        wrong.resolved_at = wrong.resolved_at.xor(Some(at(5)));
        expect::check(writing!(storage, uow, wrong => uow.escalations().add(&wrong).await));
        add(storage, &[whole]).await;
        wrong.version = 2;
        expect::check(writing!(storage, uow, wrong => uow.escalations().save(&wrong).await));
    }
}

/// Lists are by urgency, most urgent first, then by creation, oldest first, then by id, whatever was added
/// first and however far apart their times are; every given field of the filter must match. One is overdue
/// while it is unresolved and after its time.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let [one, other] = [desk.accounts[0].id, desk.accounts[1].id];
    let mut escalations: Vec<Escalation> = Vec::new();
    for assigned_to in [None, Some(one), Some(other)] {
        for status in EscalationStatus::ALL.iter().copied() {
            for priority in Priority::ALL.iter().copied() {
                let place = i64::try_from(escalations.len()).unwrap();
                let mut escalation = with_status(100 - escalations.len() as u128, status);
                escalation.details.priority = priority;
                escalation.details.assigned_to = assigned_to;
                escalation.due_at = at(place * 3 % 5);
                escalation.created_at = at(place * 5 % 7);
                escalations.push(escalation);
            }
        }
    }
    // About 7,000 years later, and about 950 years before.
    let (late, early) = (220_000_000_000_000_000, -30_000_000_000_000_000);
    for (number, priority, time) in [(200, Priority::Urgent, late), (201, Priority::High, early)] {
        let mut escalation = Escalation { created_at: at(time), ..escalation(number) };
        escalation.details.priority = priority;
        escalations.push(escalation);
    }
    add(storage, &escalations).await;
    escalations.sort_by_key(|row| (Reverse(row.details.priority), row.created_at, row.id));
    let statuses = EscalationStatus::ALL.iter().copied().map(Some).chain([None]);
    let priorities: Vec<_> = Priority::ALL.iter().copied().map(Some).chain([None]).collect();
    for status in statuses {
        for priority in priorities.iter().copied() {
            for assigned_to in [None, Some(one), Some(id(9))] {
                for overdue_at in [None, Some(at(2))] {
                    let filter = EscalationFilter { status, priority, assigned_to, overdue_at };
                    let all = every_page!(storage, uow, page => uow.escalations().list(&filter, &page).await);
                    let mut expected = escalations.clone();
                    expected.retain(|escalation| {
                        let details = &escalation.details;
                        status.is_none_or(|wanted| details.status == wanted)
                            && priority.is_none_or(|wanted| details.priority == wanted)
                            && assigned_to.is_none_or(|wanted| details.assigned_to == Some(wanted))
                            && overdue_at.is_none_or(|now| {
                                details.status != EscalationStatus::Resolved && escalation.due_at < now
                            })
                    });
                    assert_eq!(all, expected, "{filter:?}");
                }
            }
        }
    }
}

/// Another priority has another place in the list.
pub async fn a_changed_priority_changes_the_place(storage: &dyn Storage) {
    add(storage, &[escalation(1), escalation(2), escalation(3)]).await;
    for (version, priority, expected) in [
        (2, Priority::High, [id(2), id(1), id(3)]),
        (3, Priority::Low, [id(1), id(3), id(2)]),
        (4, Priority::Urgent, [id(2), id(1), id(3)]),
        (5, Priority::Medium, [id(1), id(2), id(3)]),
    ] {
        let mut saved = Escalation { version, ..escalation(2) };
        saved.details.priority = priority;
        writing!(storage, uow, saved => uow.escalations().save(&saved).await).unwrap();
        let filter = EscalationFilter::default();
        let all = every_page!(storage, uow, page => uow.escalations().list(&filter, &page).await);
        assert_eq!(all.iter().map(|row| row.id).collect::<Vec<_>>(), expected, "{priority:?}");
    }
}

/// Unresolved ones that were due before are counted up to a bound.
pub async fn overdue_ones_are_counted(storage: &dyn Storage) {
    let count = async |now: i64, bound: Option<usize>| {
        reading!(storage, uow => uow.escalations().count_overdue(at(now), bound).await).unwrap()
    };
    for bound in [None, Some(0), Some(1), Some(9)] {
        assert_eq!(count(9, bound).await, 0, "{bound:?}");
    }
    let (open, begun, resolved) =
        (EscalationStatus::Open, EscalationStatus::InProgress, EscalationStatus::Resolved);
    let escalations = [(6, open, 5), (2, begun, 3), (3, open, 3), (4, resolved, 1), (5, open, 7)]
        .map(|(number, status, due)| Escalation { due_at: at(due), ..with_status(number, status) });
    add(storage, &escalations).await;
    for (now, overdue) in [(3, 0), (4, 2), (5, 2), (6, 3), (7, 3), (9, 4)] {
        for (bound, most) in [(None, 9), (Some(0), 0), (Some(1), 1), (Some(3), 3), (Some(9), 9)] {
            assert_eq!(count(now, bound).await, overdue.min(most), "{bound:?} at {now}");
        }
    }
}

/// A reason is found by its name, by bytes, whether it may be used or not; rows of other tables are not.
pub async fn a_reason_is_found_by_name(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let named = |number, name: &str, is_active| {
        let row = reference(ReferenceKind::EscalationReasons, number);
        let details = ReferenceDetails { name: name.to_owned(), is_active, ..row.details };
        Reference { details, ..row }
    };
    let (long, lower) = (named(2, &longest(50), false), named(3, "row_1", true));
    let other = reference(ReferenceKind::KpiTypes, 4);
    writing!(storage, uow, long, lower, other => {
        for row in [&long, &lower, &other] {
            uow.references().add(row).await?;
        }
        Ok(())
    })
    .unwrap();
    for (name, expected) in [
        ("ROW_1".to_owned(), Some(desk.reason)),
        (longest(50), Some(long)),
        ("row_1".to_owned(), Some(lower)),
        ("Row_1".to_owned(), None),
        ("ROW_4".to_owned(), None),
        (String::new(), None),
    ] {
        let found = reading!(storage, uow, name => uow.escalations().reason(&name).await).unwrap();
        assert_eq!(found, expected, "{name}");
    }
}

/// An escalation stays when its reason, its post or its decision goes, which it then has no more.
pub async fn it_outlives_what_it_is_about(storage: &dyn Storage) {
    let desk = desk_with_reply(storage).await;
    let mut other = full(2, &desk);
    other.about = About { post_id: Some(id(2)), decision_id: Some(id(2)), reply_id: Some(id(1)) };
    add(storage, &[full(1, &desk), other.clone()]).await;
    let gone = writing!(storage, uow => {
        let reason = uow.references().remove(ReferenceKind::EscalationReasons, id(1)).await?;
        Ok((reason, uow.authors().remove(id(1)).await?))
    });
    assert_eq!(gone.unwrap(), (true, true));
    let mut alone = full(1, &desk);
    alone.about = About { reply_id: Some(id(1)), ..About::default() };
    (alone.details.reason_id, other.details.reason_id) = (None, None);
    for expected in [alone, other] {
        let found = reading!(storage, uow, expected => uow.escalations().lookup(expected.id).await).unwrap();
        assert_eq!(found, Some(expected));
    }
}
