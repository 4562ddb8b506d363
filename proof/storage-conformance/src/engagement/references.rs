//! Reference tables.

use std::{sync::Arc, time::Duration};

use domain::engagement::{
    Aggregation, Decision, Priority, Reference, ReferenceDetails, ReferenceKind, SegmentType,
};
use futures_util::future::join;
use repositories::{PageRequest, ReferenceOf, Root, Storage, engagement::ReferenceFilter};
use tokio::sync::Notify;

use crate::expect;
use crate::fixtures::{
    STRANGE, at, author, champion, competitor, day, decision, desk, escalation, id, kpi_metric, kpi_series,
    longest, post, reference, take_in, weights,
};
use crate::plain::{Plain, stored};

stored!(
    Reference,
    |row| references(row.kind, row.id),
    and find_by_name(row.kind, &row.details.name),
    with remove
);

/// Breaks something.
type Break = fn(&mut ReferenceDetails);

fn named(row: Reference, name: &str) -> Reference {
    Reference { details: ReferenceDetails { name: name.to_owned(), ..row.details }, ..row }
}

/// Each table has rows of its own: ids and names may repeat from table to table.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    for kind in ReferenceKind::ALL.iter().copied() {
        let row = |number| reference(kind, number);
        let second = Reference { version: 7, ..row(2) };
        let changed = Reference {
            details: ReferenceDetails {
                name: longest(50),
                description: longest(500),
                is_active: false,
                follower_threshold: row(1).details.follower_threshold.map(|_| 0),
                aggregation_type: row(1).details.aggregation_type.map(|_| Aggregation::Ratio),
                severity: row(1).details.severity.map(|_| Priority::Urgent),
                min_engagement: row(1).details.min_engagement.map(|_| i64::MAX),
                benefits: row(1).details.benefits.map(|_| longest(500)),
            },
            updated_at: at(1),
            ..row(1)
        };
        Plain {
            changed,
            taken: vec![named(row(9), "ROW_1"), Reference { id: id(1), ..row(9) }],
            clashes: vec![named(second.clone(), "ROW_1")],
            orphans: Vec::new(),
            absent: row(9),
            rows: vec![row(1), second],
        }
        .check(storage)
        .await;
    }
}

/// `add` and `save` MUST return `Check` if a field of the table is missing or out of bounds; fields of other
/// tables are not kept.
pub async fn the_fields_of_a_table_are_kept(storage: &dyn Storage) {
    let broken: [(ReferenceKind, Break); 7] = [
        (ReferenceKind::PowerTiers, |details| details.follower_threshold = None),
        (ReferenceKind::PowerTiers, |details| details.follower_threshold = Some(-1)),
        (ReferenceKind::KpiTypes, |details| details.aggregation_type = None),
        (ReferenceKind::EscalationReasons, |details| details.severity = None),
        (ReferenceKind::ChampionTiers, |details| details.min_engagement = None),
        (ReferenceKind::ChampionTiers, |details| details.min_engagement = Some(-1)),
        (ReferenceKind::ChampionTiers, |details| details.benefits = None),
    ];
    for (kind, change) in broken {
        let mut row = reference(kind, 1);
        change(&mut row.details);
        expect::check(writing!(storage, uow, row => uow.references().add(&row).await));
    }
    for kind in ReferenceKind::ALL.iter().copied() {
        let whole = reference(kind, 1);
        let foreign = Reference {
            details: ReferenceDetails {
                follower_threshold: Some(1),
                aggregation_type: Some(Aggregation::Sum),
                severity: Some(Priority::Low),
                min_engagement: Some(5),
                benefits: Some("Thanks.".to_owned()),
                ..whole.details.clone()
            },
            ..whole.clone()
        };
        let found = writing!(storage, uow, foreign => {
            uow.references().add(&foreign).await?;
            uow.references().lookup(foreign.kind, foreign.id).await
        });
        let kept = found.unwrap().unwrap().details;
        assert_eq!(kept.follower_threshold.is_some(), kind == ReferenceKind::PowerTiers);
        assert_eq!(kept.aggregation_type.is_some(), kind == ReferenceKind::KpiTypes);
        assert_eq!(kept.severity.is_some(), kind == ReferenceKind::EscalationReasons);
        assert_eq!(kept.min_engagement.is_some(), kind == ReferenceKind::ChampionTiers);
        assert_eq!(kept.benefits.is_some(), kind == ReferenceKind::ChampionTiers);
    }
}

/// Names that look alike are different.
pub async fn names_are_compared_by_bytes(storage: &dyn Storage) {
    let kind = ReferenceKind::Archetypes;
    let names = ["Coach", "COACH", "coach", "cöach", "co\u{308}ach"];
    for (number, name) in (1..).zip(names) {
        let row = named(reference(kind, number), name);
        writing!(storage, uow, row => uow.references().add(&row).await).unwrap();
    }
    for (number, name) in (1..).zip(names) {
        let found = reading!(storage, uow => uow.references().find_by_name(kind, name).await).unwrap();
        assert_eq!(found.unwrap().id, id(number));
    }
    let none = reading!(storage, uow => uow.references().find_by_name(kind, "CoacH").await).unwrap();
    assert_eq!(none, None);
    let other = ReferenceKind::KpiTypes;
    let none = reading!(storage, uow => uow.references().find_by_name(other, "Coach").await).unwrap();
    assert_eq!(none, None);
}

/// A row is in use while anything refers to it, and then only.
pub async fn use_is_known(storage: &dyn Storage) {
    let mut known = author(1);
    known.details.power_tier_id = Some(id(1));
    let decided = (post(1, &known), weights(1, SegmentType::Global, "global"));
    let decision = Decision { archetype: Some(id(1)), ..decision(1, &decided.0, &decided.1) };
    for row in ReferenceKind::ALL.iter().flat_map(|kind| [1, 2].map(|number| reference(*kind, number))) {
        writing!(storage, uow, row => uow.references().add(&row).await).unwrap();
    }
    let in_use = async |kind, number| {
        reading!(storage, uow => uow.references().is_used(kind, id(number)).await).unwrap()
    };
    let check = async |used: bool| {
        for kind in ReferenceKind::ALL.iter().copied() {
            let referred = [ReferenceKind::PowerTiers, ReferenceKind::Archetypes].contains(&kind);
            assert_eq!(in_use(kind, 1).await, used && referred, "{kind:?}");
            assert!(!in_use(kind, 2).await && !in_use(kind, 3).await, "{kind:?}");
        }
    };
    check(false).await;
    take_in(storage, &[known], std::slice::from_ref(&decided.0)).await;
    writing!(storage, uow, decided, decision => {
        uow.weights().add(&decided.1, "").await?;
        uow.decisions().add(&decision).await
    })
    .unwrap();
    check(true).await;
    assert!(writing!(storage, uow => uow.authors().remove(id(1)).await).unwrap());
    check(false).await;
}

/// Whoever holds a row alone sees all that uses it, also what a unit wrote that does not hold the row: it found
/// it by a name that another row had when the unit began.
pub async fn who_holds_a_row_sees_what_uses_it(storage: &dyn Storage) {
    let (kind, known) = (ReferenceKind::Archetypes, author(1));
    let (row, decided) = (reference(kind, 1), (post(1, &known), weights(1, SegmentType::Global, "global")));
    let decision = Decision { archetype: Some(id(1)), ..decision(1, &decided.0, &decided.1) };
    take_in(storage, &[known], std::slice::from_ref(&decided.0)).await;
    writing!(storage, uow, row, decided => {
        uow.references().add(&row).await?;
        uow.weights().add(&decided.1, "").await
    })
    .unwrap();
    let written = Arc::new(Notify::new());
    let decide = async {
        writing!(storage, uow, decision, written => {
            uow.decisions().add(&decision).await?;
            written.notify_one();
            // Time for the other one, which must wait for the commit.
            tokio::time::sleep(Duration::from_millis(300)).await;
            Ok(())
        })
        .unwrap();
    };
    let look = async {
        written.notified().await;
        let held = vec![Root::Reference(kind, ReferenceOf::Id(id(1))).exclusive()];
        holding!(storage, held, uow => uow.references().is_used(kind, id(1)).await).unwrap()
    };
    assert!(join(decide, look).await.1, "the decision is seen");
}

/// A reply uses its archetype, also when the decision is gone, and an escalation its reason.
pub async fn replies_and_escalations_use_rows(storage: &dyn Storage) {
    let desk = desk(storage).await;
    let (mut reply, mut escalation) = (desk.reply(1, 0), escalation(1));
    (reply.details.archetype_id, escalation.details.reason_id) = (Some(id(1)), Some(id(1)));
    let used = async || {
        let kinds = [ReferenceKind::Archetypes, ReferenceKind::EscalationReasons];
        reading!(storage, uow => Ok([
            uow.references().is_used(kinds[0], id(1)).await?,
            uow.references().is_used(kinds[1], id(1)).await?,
        ]))
        .unwrap()
    };
    assert_eq!(used().await, [false, false]);
    writing!(storage, uow, reply => uow.replies().add(&reply).await).unwrap();
    assert_eq!(used().await, [true, false]);
    writing!(storage, uow, escalation => uow.escalations().add(&escalation).await).unwrap();
    assert_eq!(used().await, [true, true]);
    assert!(writing!(storage, uow => uow.authors().remove(id(1)).await).unwrap());
    assert_eq!(used().await, [true, true]);
    (escalation.details.reason_id, escalation.version) = (None, 2);
    (reply.details.archetype_id, reply.version) = (None, 2);
    (reply.author_id, reply.decision_id) = (None, None);
    writing!(storage, uow, reply, escalation => {
        uow.escalations().save(&escalation).await?;
        uow.replies().save(&reply).await
    })
    .unwrap();
    assert_eq!(used().await, [false, false]);
}

/// A competitor uses its category, and a champion its tier.
pub async fn competitors_and_champions_use_rows(storage: &dyn Storage) {
    let (mut competitor, mut champion) = (competitor(1), champion(1, &author(1)));
    (competitor.details.category_id, champion.details.tier_id) = (Some(id(1)), Some(id(1)));
    take_in(storage, &[author(1)], &[]).await;
    let kinds = [ReferenceKind::CompetitorCategories, ReferenceKind::ChampionTiers];
    for row in kinds.iter().flat_map(|kind| [1, 2].map(|number| reference(*kind, number))) {
        writing!(storage, uow, row => uow.references().add(&row).await).unwrap();
    }
    let used = async |number| {
        let kinds = [ReferenceKind::CompetitorCategories, ReferenceKind::ChampionTiers];
        reading!(storage, uow => Ok([
            uow.references().is_used(kinds[0], id(number)).await?,
            uow.references().is_used(kinds[1], id(number)).await?,
        ]))
        .unwrap()
    };
    assert_eq!(used(1).await, [false, false]);
    writing!(storage, uow, competitor => uow.competitors().add(&competitor).await).unwrap();
    assert_eq!(used(1).await, [true, false]);
    writing!(storage, uow, champion => uow.champions().add(&champion).await).unwrap();
    assert_eq!((used(1).await, used(2).await), ([true, true], [false, false]));
    assert!(writing!(storage, uow => uow.competitors().remove(id(1)).await).unwrap());
    assert_eq!(used(1).await, [false, true]);
    assert!(writing!(storage, uow => uow.authors().remove(id(1)).await).unwrap());
    assert_eq!(used(1).await, [false, false]);
}

/// A figure uses its KPI type, which cannot go while it does. Others can.
pub async fn figures_hold_their_type(storage: &dyn Storage) {
    let (kind, metric) = (ReferenceKind::KpiTypes, kpi_metric(1, &kpi_series("posts"), day(0)));
    for row in [1, 2].map(|number| reference(kind, number)) {
        writing!(storage, uow, row => uow.references().add(&row).await).unwrap();
    }
    let used = async |kind, number| {
        reading!(storage, uow => uow.references().is_used(kind, id(number)).await).unwrap()
    };
    assert!(!used(kind, 1).await && !used(kind, 2).await);
    writing!(storage, uow, metric => uow.kpi().add_all(&[metric]).await).unwrap();
    assert!(used(kind, 1).await && !used(kind, 2).await);
    expect::foreign_key(writing!(storage, uow => uow.references().remove(kind, id(1)).await));
    assert!(writing!(storage, uow => uow.references().remove(kind, id(2)).await).unwrap());
    let left = reading!(storage, uow => {
        Ok((uow.references().lookup(kind, id(1)).await?, uow.kpi().lookup(id(1)).await?))
    });
    assert_eq!(left.unwrap(), (Some(reference(kind, 1)), Some(metric)));
}

/// By name, by bytes, in pages; of one table; those that are active or not, or all.
pub async fn the_list_is_by_name(storage: &dyn Storage) {
    for kind in ReferenceKind::ALL.iter().copied() {
        let mut rows: Vec<Reference> = Vec::new();
        for (number, name) in (1..).zip(STRANGE.iter().copied()) {
            let mut row = named(reference(kind, number), name);
            row.details.is_active = number % 2 == 0;
            writing!(storage, uow, row => uow.references().add(&row).await).unwrap();
            rows.push(row);
        }
        rows.sort_by(|one, other| one.details.name.as_bytes().cmp(other.details.name.as_bytes()));
        for is_active in [None, Some(true), Some(false)] {
            let filter = ReferenceFilter { kind, is_active };
            let expected: Vec<Reference> = rows
                .iter()
                .filter(|row| is_active.is_none_or(|wanted| row.details.is_active == wanted))
                .cloned()
                .collect();
            let (mut found, mut page) = (Vec::new(), PageRequest::first(2));
            loop {
                let part =
                    reading!(storage, uow, page => uow.references().list(&filter, &page).await).unwrap();
                found.extend(part.items);
                let Some(next) = part.next else { break };
                page.after = Some(next);
            }
            assert_eq!(found, expected, "{filter:?}");
        }
    }
}
