//! What a copy promises, on databases in memory.

mod memory;

use std::sync::{Arc, Mutex};

use repositories::{
    StorageError,
    transfer::{Mark, Value},
};
use uuid::Uuid;

use super::{Ends, OnProgress, Progress, Report, Side, Step, TransferError, copy, copy::fingerprint};
use memory::{Fault, Memory};

fn ends(source: &Memory, target: &Memory) -> Ends {
    Ends { source: source.boxed(), target: target.boxed() }
}

fn quiet() -> OnProgress {
    Arc::new(|_| {})
}

async fn run(source: &Memory, target: &Memory) -> Result<Report, TransferError> {
    copy(ends(source, target), "here", &quiet()).await
}

#[tokio::test]
async fn everything_arrives_and_is_told() {
    let (source, target) = (Memory::filled(2_000), Memory::empty());
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let progress: OnProgress = Arc::new(move |step: Progress| heard.lock().unwrap().push(step));
    let report = copy(ends(&source, &target), "here", &progress).await.unwrap();
    assert_eq!((report.brought_before, report.brought_now), (0, 8_000));
    let rows: Vec<_> = report.tables.iter().map(|table| (table.table, table.summary.rows)).collect();
    assert_eq!(rows, [("parents", 2_000), ("children", 6_000), ("empty", 0)]);
    assert!(report.tables.iter().all(|table| table.summary.digest.len() == 64));
    assert_eq!(source.rows(), target.rows());
    assert_eq!(target.state().mark, None);
    let told = told.lock().unwrap();
    for step in [Step::Copy, Step::Verify] {
        let steps: Vec<_> = told.iter().filter(|told| told.step == step).collect();
        for name in ["parents", "children", "empty"] {
            assert!(steps.iter().any(|told| told.table == name), "{step:?} {name}");
        }
        assert!(steps.iter().all(|told| told.done <= told.total));
        assert!(steps.iter().any(|told| told.done == told.total), "{step:?} never ends");
    }
}

#[tokio::test]
async fn reads_and_writes_are_bounded() {
    let (source, target) = (Memory::filled(5_000), Memory::empty());
    run(&source, &target).await.unwrap();
    assert!(source.state().largest_read <= 1_000);
    assert!(target.state().largest_write <= 1_000);
    assert!(target.state().writes < 150, "{} writes", target.state().writes);
}

#[tokio::test]
async fn a_copy_that_broke_off_anywhere_goes_on() {
    let source = Memory::filled(700);
    let whole = Memory::empty();
    run(&source, &whole).await.unwrap();
    let writes = whole.state().writes;
    let lost: Fault = |number| match number % 2 {
        0 => Some(StorageError::Unavailable("gone".to_owned())),
        _ => None,
    };
    assert!(writes > 10);
    let mut target = Memory::empty();
    target.fault = lost;
    let mut brought = 0;
    let mut failures = 0;
    loop {
        match run(&source, &target).await {
            Ok(report) => {
                assert_eq!(report.brought_before, brought);
                assert_eq!(report.brought_before + report.brought_now, 2_800);
                break;
            }
            Err(TransferError::Storage { side: Side::Target, table: Some(_), error }) => {
                assert!(matches!(error, StorageError::Unavailable(_)), "{error}");
                let now = target.state().mark.as_ref().unwrap().rows;
                assert!(now > brought, "no headway after {brought}");
                brought = now;
                failures += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert!(failures > 3, "{failures}");
    assert_eq!(source.rows(), target.rows());
    assert_eq!(target.state().mark, None);
}

#[tokio::test]
async fn a_collision_is_tried_again() {
    let (source, mut target) = (Memory::filled(10), Memory::empty());
    target.fault = |number| (number < 4).then(|| StorageError::Retryable("deadlock".to_owned()));
    run(&source, &target).await.unwrap();
    assert_eq!(source.rows(), target.rows());
    let mut never = Memory::empty();
    never.fault = |_| Some(StorageError::Retryable("deadlock".to_owned()));
    let error = run(&source, &never).await.unwrap_err();
    assert!(matches!(error, TransferError::Storage { error: StorageError::Retryable(_), .. }), "{error}");
}

#[tokio::test]
async fn what_arrives_changed_is_named_and_stays_marked() {
    let (source, mut target) = (Memory::filled(100), Memory::empty());
    target.alter = |row| {
        if row.len() == 4 && row[1] == Value::Int(2) {
            row[2] = Value::Real(0.25);
        }
    };
    let error = run(&source, &target).await.unwrap_err();
    let TransferError::Different(differences) = &error else { panic!("{error}") };
    let [difference] = &differences[..] else { panic!("{error}") };
    assert_eq!((difference.table, difference.source.rows, difference.target.rows), ("children", 300, 300));
    assert_ne!(difference.source.digest, difference.target.digest);
    assert!(error.to_string().contains("table children: the source has 300 rows (digest "), "{error}");
    assert!(target.state().mark.is_some(), "it could be taken for a whole one");
    assert!(matches!(run(&source, &target).await, Err(TransferError::Different(_))));
}

#[tokio::test]
async fn targets_that_must_not_be_written_to_are_left_alone() {
    let source = Memory::filled(3);
    let target = Memory::filled(1);
    let before = target.rows();
    let error = run(&source, &target).await.unwrap_err();
    assert!(
        matches!(&error, TransferError::NotEmpty(tables) if tables == &["parents", "children"]),
        "{error}"
    );

    target.state().mark = Some(Mark { source: "elsewhere".to_owned(), rows: 4 });
    assert!(matches!(run(&source, &target).await, Err(TransferError::OtherSource)));

    target.state().mark = Some(Mark { source: fingerprint("here"), rows: 5 });
    let disturbed = run(&source, &target).await;
    assert!(matches!(disturbed, Err(TransferError::Disturbed { expected: 5, found: 4 })));

    target.state().mark = None;
    source.state().mark = Some(Mark { source: "third".to_owned(), rows: 12 });
    assert!(matches!(run(&source, &Memory::empty()).await, Err(TransferError::SourceUnfinished)));
    assert_eq!((target.rows(), target.state().writes), (before, 0));
}

#[tokio::test]
async fn two_copies_into_one_target_end_as_one() {
    let (source, mut target) = (Memory::filled(300), Memory::empty());
    // The mark is moved by somebody else, as it would be after the second write.
    target.fault = |number| (number == 2).then_some(StorageError::StaleVersion);
    assert!(matches!(run(&source, &target).await, Err(TransferError::Contended)));
}

#[tokio::test]
async fn rows_that_came_meanwhile_are_missed_out_loud() {
    let (source, target) = (Memory::filled(300), Memory::empty());
    let writer = source.clone();
    // Once verifying begins, a row comes before those that were read already.
    let progress: OnProgress = Arc::new(move |told: Progress| {
        if told.step == Step::Verify {
            writer.put(0, vec![Value::Uuid(Uuid::from_u128(2)), Value::Text("late".to_owned())]);
        }
    });
    let error = copy(ends(&source, &target), "here", &progress).await.unwrap_err();
    assert!(matches!(&error, TransferError::Different(found) if found[0].table == "parents"), "{error}");
    assert!(error.to_string().contains("If the source was written to meanwhile"), "{error}");
}
