//! Weights of scores.

use async_trait::async_trait;
use domain::engagement::{Segment, SegmentType, SegmentedWeights, WeightAdjustment, WeightVersion, Weights};
use repositories::{Storage, StorageError, UnitOfWork};

use crate::expect;
use crate::fixtures::{STRANGE, adjustment, at, id, longest, weights};
use crate::plain::{Plain, Stored};

#[async_trait]
impl Stored for SegmentedWeights {
    fn version(&mut self) -> &mut i64 {
        &mut self.version
    }

    async fn lookup(&self, uow: &mut dyn UnitOfWork) -> Result<Option<Self>, StorageError> {
        let found = uow.weights().lookup(self.id).await?;
        let of_segment = uow.weights().of_segments(std::slice::from_ref(&self.segment)).await?;
        assert_eq!(of_segment.first(), found.as_ref());
        Ok(found)
    }

    async fn add(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.weights().add(self, "A reason.").await
    }

    async fn save(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.weights().save(self, "A reason.").await
    }
}

const ODD: Weights =
    Weights { sss_weight: 0.0, ars_weight: 0.1 + 0.2, evs_weight: 1.0e300, trs_weight: 1.0e-300 };

/// A segment has weights once.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let first = weights(1, SegmentType::Archetype, &longest(50));
    let changed = SegmentedWeights {
        weights: ODD,
        sample_size: i64::MAX,
        performance: Some(-1.0e300),
        updated_at: at(1),
        ..first.clone()
    };
    let second = SegmentedWeights { version: 7, weights: ODD, ..weights(2, SegmentType::Global, "global") };
    Plain {
        taken: vec![SegmentedWeights {
            segment: second.segment.clone(),
            ..weights(9, SegmentType::Platform, "")
        }],
        clashes: Vec::new(),
        orphans: Vec::new(),
        absent: weights(9, SegmentType::Platform, "TWITTER"),
        rows: vec![first, second, weights(3, SegmentType::Platform, "REDDIT")],
        changed,
    }
    .check(storage)
    .await;
}

/// `add` MUST return `Check` if no weight is above zero; nor are there weights below, or without end.
pub async fn some_weight_is_above_zero(storage: &dyn Storage) {
    let each: [fn(&mut Weights) -> &mut f64; 4] = [
        |weights| &mut weights.sss_weight,
        |weights| &mut weights.ars_weight,
        |weights| &mut weights.evs_weight,
        |weights| &mut weights.trs_weight,
    ];
    let none = Weights { sss_weight: 0.0, ars_weight: 0.0, evs_weight: 0.0, trs_weight: 0.0 };
    let refuse = async |wrong| {
        let refused = SegmentedWeights { weights: wrong, ..weights(9, SegmentType::Archetype, "refused") };
        expect::check(writing!(storage, uow, refused => uow.weights().add(&refused, "").await));
    };
    refuse(none).await;
    for (number, weight) in (1..).zip(each) {
        for wrong in [-0.1, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let mut weights = Weights::EQUAL;
            *weight(&mut weights) = wrong;
            refuse(weights).await;
        }
        let mut only = none;
        *weight(&mut only) = 1.0e-6;
        let added = SegmentedWeights {
            weights: only,
            ..weights(number, SegmentType::Archetype, &number.to_string())
        };
        writing!(storage, uow, added => uow.weights().add(&added, "").await).unwrap();
    }
}

/// Every version is kept with its reason; those of other weights are apart.
pub async fn versions_are_kept(storage: &dyn Storage) {
    let first = weights(1, SegmentType::Global, "global");
    let other =
        SegmentedWeights { weights: ODD, created_at: at(5), ..weights(2, SegmentType::Platform, "REDDIT") };
    let (mut second, long) = (first.clone(), longest(500));
    second.change(ODD, at(2));
    let mut third = second.clone();
    third.change(Weights { trs_weight: 3.5, ..Weights::EQUAL }, at(3));
    writing!(storage, uow, first, second, third, other, long => {
        uow.weights().add(&first, "The first.").await?;
        uow.weights().add(&other, "").await?;
        uow.weights().save(&second, &long).await?;
        uow.weights().save(&third, "The first.").await
    })
    .unwrap();
    let stale = third.clone();
    expect::stale(writing!(storage, uow, stale => uow.weights().save(&stale, "Lost.").await));
    let of = |weights: &SegmentedWeights, reason: &str| {
        let SegmentedWeights { id, version, weights, updated_at, .. } = *weights;
        Some(WeightVersion {
            weights_id: id,
            version,
            weights,
            reason: reason.to_owned(),
            created_at: updated_at,
        })
    };
    for (number, version, expected) in [
        (1, 1, of(&first, "The first.")),
        (1, 2, of(&second, &long)),
        (1, 3, of(&third, "The first.")),
        (2, 1, of(&other, "")),
        (1, 0, None),
        (1, 4, None),
        (2, 2, None),
        (3, 1, None),
    ] {
        let found = reading!(storage, uow => uow.weights().version(id(number), version).await).unwrap();
        assert_eq!(found, expected, "version {version} of {number}");
    }
}

/// All versions of weights are listed, newest first; those of others are not among them.
pub async fn versions_are_newest_first(storage: &dyn Storage) {
    let (mut present, other) =
        (weights(1, SegmentType::Global, "global"), weights(2, SegmentType::Platform, "REDDIT"));
    let mut expected = vec![present.to_version("1")];
    writing!(storage, uow, present, other => {
        uow.weights().add(&present, "1").await?;
        uow.weights().add(&other, "other").await
    })
    .unwrap();
    for number in 2..=12_i64 {
        let weights = if number % 2 == 0 { ODD } else { Weights::EQUAL };
        // The time says nothing of the order.
        present.change(weights, at(-number));
        let reason = number.to_string();
        writing!(storage, uow, present, reason => uow.weights().save(&present, &reason).await).unwrap();
        expected.insert(0, present.to_version(&reason));
    }
    for (weights, expected) in [(1, expected), (2, vec![other.to_version("other")]), (3, Vec::new())] {
        let found = every_page!(storage, uow, page => uow.weights().versions(id(weights), &page).await);
        assert_eq!(found, expected);
    }
}

/// Only the segments that are asked for are found, by type and key, by bytes; those without weights are left
/// out.
pub async fn they_are_found_by_segment(storage: &dyn Storage) {
    let names = STRANGE.iter().copied().chain(["TWITTER", "twitter", "global", "ARCHETYPE"]);
    let archetypes = names.map(|name| (SegmentType::Archetype, name));
    let others = [
        (SegmentType::Platform, "TWITTER"),
        (SegmentType::Platform, "REDDIT"),
        (SegmentType::Global, "global"),
    ];
    let mut all: Vec<SegmentedWeights> = (1..)
        .zip(archetypes.chain(others))
        .map(|(number, (segment_type, key))| weights(100 - number, segment_type, key))
        .collect();
    writing!(storage, uow, all => {
        for weights in &all {
            uow.weights().add(weights, "").await?;
        }
        Ok(())
    })
    .unwrap();
    all.sort_by(|one, other| {
        let key = |weights: &SegmentedWeights| {
            (weights.segment.segment_type.as_str(), weights.segment.segment_key.clone().into_bytes())
        };
        key(one).cmp(&key(other))
    });
    let segment = |segment_type, key: &str| Segment { segment_type, segment_key: key.to_owned() };
    let (archetype, platform) = (SegmentType::Archetype, SegmentType::Platform);
    let crossed = vec![
        segment(platform, "THREADS"),
        segment(platform, "REDDIT"),
        segment(archetype, "TWITTER"),
        segment(archetype, "TwitteR"),
        segment(archetype, "THREADS"),
        Segment::global(),
    ];
    let everything = all.iter().rev().map(|weights| weights.segment.clone()).collect();
    for asked in [
        Vec::new(),
        vec![segment(platform, "global")],
        vec![segment(archetype, "REDDIT")],
        crossed,
        everything,
    ] {
        let found = reading!(storage, uow, asked => uow.weights().of_segments(&asked).await).unwrap();
        let mut expected = all.clone();
        expected.retain(|weights| asked.contains(&weights.segment));
        assert_eq!(found, expected, "{asked:?}");
    }
}

/// The list is by creation, oldest first, then by id.
pub async fn the_list_is_by_creation(storage: &dyn Storage) {
    let expected = [(7, 1), (2, 2), (5, 2), (9, 2), (1, 3)].map(|(number, created)| SegmentedWeights {
        created_at: at(created),
        ..weights(number, SegmentType::Archetype, &format!("key {}", 9 - number))
    });
    writing!(storage, uow, expected => {
        for weights in expected.iter().rev() {
            uow.weights().add(weights, "").await?;
        }
        Ok(())
    })
    .unwrap();
    let all = every_page!(storage, uow, page => uow.weights().list(&page).await);
    assert_eq!(all, expected);
}

/// The log of changes is by date, newest first, then by id in the same direction; every field is kept.
pub async fn the_log_is_newest_first(storage: &dyn Storage) {
    let full = WeightAdjustment {
        date: at(9),
        action: longest(50),
        reason: longest(500),
        valid_segments: i64::MAX,
        total_segments: i64::MAX,
        sample_sizes: STRANGE.iter().map(|key| ((*key).to_owned(), i64::MAX)).collect(),
        old_weights: Some(STRANGE.iter().map(|key| ((*key).to_owned(), ODD)).collect()),
        new_weights: [].into(),
        predicted_improvement: Some(-0.1),
        created_at: at(-1),
        ..adjustment(4)
    };
    let plain = [(7, 3), (9, 2), (5, 2), (2, 2), (8, 1)]
        .map(|(number, date)| WeightAdjustment { date: at(date), ..adjustment(number) });
    let expected: Vec<_> = [full].into_iter().chain(plain).collect();
    writing!(storage, uow, expected => {
        for adjustment in expected.iter().rev() {
            uow.weights().add_adjustment(adjustment).await?;
        }
        Ok(())
    })
    .unwrap();
    let all = every_page!(storage, uow, page => uow.weights().adjustments(&page).await);
    assert_eq!(all, expected);
    expect::conflict(writing!(storage, uow => uow.weights().add_adjustment(&adjustment(7)).await));
}
