//! The audit chain: entries that are sealed, and their batches.

use domain::{
    audit::{AuditEntry, Batch, Sealed},
    learning::Sha256,
};
use repositories::{Lock, Root, Storage, StorageError, audit::AuditFilter};

use crate::expect;
use crate::fixtures::{at, entry, id};

/// Who seals holds the end of the chain.
fn locks() -> Vec<Lock> {
    vec![Root::AuditChain.exclusive()]
}

/// Appends entries with these numbers.
async fn append(storage: &dyn Storage, numbers: impl IntoIterator<Item = u128>) {
    for number in numbers {
        let entry = entry(number);
        writing!(storage, uow, entry => uow.audit().append(&entry).await).unwrap();
    }
}

/// A batch with places from the first on, so many.
fn batch(number: i64, first_seq: i64, entries: i64) -> Batch {
    let hash = |kind: u8| Sha256([kind.wrapping_add(number.to_le_bytes()[0]); 32]);
    Batch {
        number,
        first_seq,
        last_seq: first_seq + entries - 1,
        entries,
        merkle_root: hash(0),
        previous: hash(1),
        head: hash(0x80),
        sealed_at: at(number),
        purged_at: (number % 2 == 0).then(|| at(100 + number)),
    }
}

/// The entry with that number at that place.
fn place(number: u128, seq: i64) -> Sealed {
    Sealed { id: id(number), seq, leaf: Sha256([u8::try_from(seq % 256).unwrap(); 32]) }
}

async fn seal(storage: &dyn Storage, batch: &Batch, entries: &[Sealed]) -> Result<(), StorageError> {
    let entries = entries.to_vec();
    holding!(storage, locks(), uow, batch, entries => uow.audit().seal(&batch, &entries).await)
}

/// How many entries with numbers from 1 on are sealed in one batch.
async fn sealed(storage: &dyn Storage, count: i64) {
    let numbers: Vec<(u128, i64)> = (1..).zip(1..=count).collect();
    append(storage, numbers.iter().map(|(number, _)| *number)).await;
    let entries: Vec<Sealed> = numbers.into_iter().map(|(number, seq)| place(number, seq)).collect();
    seal(storage, &batch(1, 1, count), &entries).await.unwrap();
}

async fn unsealed(storage: &dyn Storage, limit: usize) -> Vec<AuditEntry> {
    holding!(storage, locks(), uow => uow.audit().unsealed(limit).await).unwrap()
}

async fn last(storage: &dyn Storage) -> Option<Batch> {
    holding!(storage, locks(), uow => uow.audit().last_batch().await).unwrap()
}

async fn between(storage: &dyn Storage, first: i64, last: i64, limit: usize) -> Vec<AuditEntry> {
    reading!(storage, uow => uow.audit().sealed(first, last, limit).await).unwrap()
}

/// Entries are as they were, with place and hash, wherever they are read; the batch is as it was given.
pub async fn what_is_sealed_has_its_place(storage: &dyn Storage) {
    assert_eq!(last(storage).await, None);
    let forged = AuditEntry { seq: Some(7), leaf: Some(Sha256([7; 32])), ..entry(9) };
    writing!(storage, uow, forged => uow.audit().append(&forged).await).unwrap();
    append(storage, [3, 5]).await;
    assert_eq!(unsealed(storage, 10).await, [3, 5, 9].map(entry));
    // The order of places need not be that of ids.
    let places = [place(9, 1), place(3, 2)];
    seal(storage, &batch(1, 1, 2), &places).await.unwrap();
    let as_sealed = |number: u128, place: Sealed| AuditEntry {
        seq: Some(place.seq),
        leaf: Some(place.leaf),
        ..entry(number)
    };
    let expected = [as_sealed(9, places[0]), as_sealed(3, places[1])];
    assert_eq!(between(storage, 1, 2, 10).await, expected);
    assert_eq!(unsealed(storage, 10).await, [entry(5)]);
    assert_eq!(last(storage).await, Some(batch(1, 1, 2)));
    let filter = AuditFilter::default();
    let listed = every_page!(storage, uow, page, filter => uow.audit().list(&filter, &page).await);
    assert_eq!(listed, [expected[0].clone(), entry(5), expected[1].clone()]);
}

/// Every entry is sealed once, every place and number is taken once.
pub async fn seal_refuses_what_cannot_be(storage: &dyn Storage) {
    append(storage, [1, 2, 3]).await;
    seal(storage, &batch(1, 1, 1), &[place(1, 1)]).await.unwrap();
    expect::stale(seal(storage, &batch(2, 2, 1), &[place(1, 2)]).await);
    expect::stale(seal(storage, &batch(2, 2, 1), &[place(77, 2)]).await);
    expect::stale(seal(storage, &batch(2, 2, 2), &[place(2, 2), place(2, 3)]).await);
    expect::conflict(seal(storage, &batch(2, 1, 1), &[place(2, 1)]).await);
    expect::conflict(seal(storage, &batch(1, 2, 1), &[place(2, 2)]).await);
    for wrong in [
        Batch { number: 0, ..batch(2, 2, 1) },
        Batch { first_seq: 0, ..batch(2, 2, 1) },
        Batch { entries: 0, ..batch(2, 2, 1) },
        Batch { last_seq: 1, ..batch(2, 2, 1) },
    ] {
        expect::check(seal(storage, &wrong, &[place(2, 2)]).await);
    }
    assert_eq!(unsealed(storage, 10).await, [entry(2), entry(3)]);
    assert_eq!(last(storage).await, Some(batch(1, 1, 1)));
}

/// The unit of work that is refused leaves nothing, however many entries came before the wrong one.
pub async fn a_refused_batch_seals_nothing(storage: &dyn Storage) {
    append(storage, 1..=600).await;
    let mut entries: Vec<Sealed> = (1..=600).zip(1..).map(|(number, seq)| place(number, seq)).collect();
    entries[599].id = id(10_000);
    expect::stale(seal(storage, &batch(1, 1, 600), &entries).await);
    assert_eq!(unsealed(storage, 1_000).await.len(), 600);
    assert_eq!(last(storage).await, None);
    assert_eq!(between(storage, i64::MIN, i64::MAX, 10).await, []);
}

/// As many as a batch has; each gets its own place and hash.
pub async fn a_thousand_are_sealed_at_once(storage: &dyn Storage) {
    sealed(storage, 1_000).await;
    let found = between(storage, 1, 1_000, 2_000).await;
    assert_eq!(found.len(), 1_000);
    for (found, (number, seq)) in found.iter().zip((1..).zip(1..)) {
        let expected = place(number, seq);
        assert_eq!((found.id, found.seq, found.leaf), (expected.id, Some(seq), Some(expected.leaf)));
    }
    assert_eq!(unsealed(storage, 10).await, []);
}

/// By number, above one, so many.
pub async fn batches_are_in_order(storage: &dyn Storage) {
    append(storage, 1..=12).await;
    for (number, seq) in (1..=12).zip(1..) {
        seal(storage, &batch(seq, seq, 1), &[place(number, seq)]).await.unwrap();
    }
    for (after, limit, expected) in
        [(0, 100, 1..=12), (0, 3, 1..=3), (9, 3, 10..=12), (11, 3, 12..=12), (-5, 1, 1..=1)]
    {
        let found = reading!(storage, uow => uow.audit().batches(after, limit).await).unwrap();
        assert_eq!(found, expected.map(|number| batch(number, number, 1)).collect::<Vec<_>>());
    }
    let none = reading!(storage, uow => uow.audit().batches(12, 3).await).unwrap();
    assert_eq!(none, []);
    assert_eq!(last(storage).await, Some(batch(12, 12, 1)));
}

/// From a place to a place, so many.
pub async fn sealed_ones_are_by_place(storage: &dyn Storage) {
    sealed(storage, 9).await;
    append(storage, [20]).await;
    for (first, last, limit, expected) in [
        (1, 9, 100, 1..=9),
        (i64::MIN, i64::MAX, 100, 1..=9),
        (4, 6, 100, 4..=6),
        (4, 9, 2, 4..=5),
        (9, 9, 1, 9..=9),
    ] {
        let found = between(storage, first, last, limit).await;
        let places: Vec<i64> = found.iter().filter_map(|entry| entry.seq).collect();
        assert_eq!(places, expected.collect::<Vec<_>>(), "{first} to {last}, {limit}");
    }
    assert_eq!(between(storage, 10, i64::MAX, 5).await, []);
    assert_eq!(between(storage, 6, 4, 5).await, []);
}

/// By id, as unsigned bytes, whenever they came.
pub async fn unsealed_ones_are_by_id(storage: &dyn Storage) {
    let numbers = [u128::MAX, 1 << 127, 256, 2, 1];
    append(storage, numbers).await;
    let mut expected = numbers.map(entry);
    expected.reverse();
    for limit in [0, 1, 3, 5, 9] {
        assert_eq!(unsealed(storage, limit).await, expected[..limit.min(5)]);
    }
    seal(storage, &batch(1, 1, 1), &[place(2, 1)]).await.unwrap();
    assert_eq!(unsealed(storage, 2).await, [expected[0].clone(), expected[2].clone()]);
}

/// All of them, or no more than so many.
pub async fn unsealed_ones_are_counted(storage: &dyn Storage) {
    append(storage, 1..=5).await;
    seal(storage, &batch(1, 1, 1), &[place(3, 1)]).await.unwrap();
    for (bound, expected) in [(None, 4), (Some(3), 3), (Some(4), 4), (Some(9), 4)] {
        let counted = reading!(storage, uow => uow.audit().count_unsealed(bound).await).unwrap();
        assert_eq!(counted, expected, "{bound:?}");
    }
}

/// A batch whose entries are there.
fn whole(number: i64, first_seq: i64, entries: i64) -> Batch {
    Batch { purged_at: None, ..batch(number, first_seq, entries) }
}

/// Three batches of 2, 3 and 2 entries, and one entry that is not sealed.
async fn three(storage: &dyn Storage) -> [Batch; 3] {
    append(storage, 1..=8).await;
    let batches = [whole(1, 1, 2), whole(2, 3, 3), whole(3, 6, 2)];
    for batch in &batches {
        let places = batch.first_seq..=batch.last_seq;
        let entries: Vec<Sealed> = places.map(|seq| place(u128::try_from(seq).unwrap(), seq)).collect();
        seal(storage, batch, &entries).await.unwrap();
    }
    batches
}

async fn purge(storage: &dyn Storage, number: i64, micros: i64) -> Result<u64, StorageError> {
    holding!(storage, locks(), uow => uow.audit().purge_batch(number, at(micros)).await)
}

async fn restore(storage: &dyn Storage, number: i64, entries: &[AuditEntry]) -> Result<(), StorageError> {
    let entries = entries.to_vec();
    holding!(storage, locks(), uow, entries => uow.audit().restore_batch(number, &entries).await)
}

async fn batches(storage: &dyn Storage) -> Vec<Batch> {
    reading!(storage, uow => uow.audit().batches(0, 100).await).unwrap()
}

async fn unpurged(storage: &dyn Storage, after: i64, limit: usize) -> Vec<i64> {
    let found = reading!(storage, uow => uow.audit().unpurged_batches(after, limit).await).unwrap();
    found.iter().map(|batch| batch.number).collect()
}

/// Only entries of the batch go, its header stays but for the time, and they come back as they were.
pub async fn what_is_purged_leaves_its_header_and_comes_back(storage: &dyn Storage) {
    let [first, second, third] = three(storage).await;
    let before = between(storage, i64::MIN, i64::MAX, 100).await;
    assert_eq!(before.len(), 7);
    assert_eq!(purge(storage, 2, 50).await.unwrap(), 3);
    let left = between(storage, i64::MIN, i64::MAX, 100).await;
    assert_eq!(left, [&before[..2], &before[5..]].concat());
    let purged = Batch { purged_at: Some(at(50)), ..second.clone() };
    assert_eq!(batches(storage).await, [first.clone(), purged, third.clone()]);
    assert_eq!(unsealed(storage, 10).await, [entry(8)]);
    for (after, limit, expected) in [(0, 9, vec![1, 3]), (0, 1, vec![1]), (1, 9, vec![3]), (3, 9, vec![])] {
        assert_eq!(unpurged(storage, after, limit).await, expected, "{after}, {limit}");
    }
    // In another order than that of the places.
    let mut back = before[2..5].to_vec();
    back.reverse();
    restore(storage, 2, &back).await.unwrap();
    assert_eq!(between(storage, i64::MIN, i64::MAX, 100).await, before);
    assert_eq!(batches(storage).await, [first, second, third]);
    assert_eq!(unpurged(storage, 0, 9).await, [1, 2, 3]);
}

/// `StaleVersion` unless the batch is there, and its entries are there or were purged.
pub async fn a_batch_is_purged_once_and_comes_back_once(storage: &dyn Storage) {
    let [.., third] = three(storage).await;
    let entries = between(storage, third.first_seq, third.last_seq, 9).await;
    expect::stale(purge(storage, 9, 50).await);
    expect::stale(restore(storage, 3, &entries).await);
    expect::stale(restore(storage, 9, &[]).await);
    assert_eq!(purge(storage, 3, 50).await.unwrap(), 2);
    expect::stale(purge(storage, 3, 60).await);
    assert_eq!(batches(storage).await[2].purged_at, Some(at(50)));
    restore(storage, 3, &entries).await.unwrap();
    expect::stale(restore(storage, 3, &entries).await);
    assert_eq!(purge(storage, 3, 70).await.unwrap(), 2);
}

/// `Check` for an entry without a place of the batch, `Conflict` for what is taken; nothing is left then.
pub async fn a_refused_restoration_leaves_nothing(storage: &dyn Storage) {
    let [_, second, third] = three(storage).await;
    let own = between(storage, second.first_seq, second.last_seq, 9).await;
    purge(storage, 2, 50).await.unwrap();
    let last = |entry: AuditEntry| [&own[..2], &[entry]].concat();
    let nowhere = third.last_seq + 1;
    for misplaced in
        [AuditEntry { seq: None, ..own[2].clone() }, AuditEntry { seq: Some(nowhere), ..own[2].clone() }]
    {
        expect::check(restore(storage, 2, &last(misplaced)).await);
    }
    expect::conflict(restore(storage, 2, &last(own[1].clone())).await);
    expect::conflict(restore(storage, 2, &last(AuditEntry { seq: own[1].seq, ..own[2].clone() })).await);
    expect::conflict(restore(storage, 2, &last(AuditEntry { id: id(1), ..own[2].clone() })).await);
    assert_eq!(between(storage, second.first_seq, second.last_seq, 9).await, []);
    assert_eq!(batches(storage).await[1].purged_at, Some(at(50)));
}
