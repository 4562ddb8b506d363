use super::*;
use crate::migrations::MigrationState;

const LIST: &[Migration] = &[
    Migration { name: "2026-01-01-000001_first", up: "CREATE TABLE a (x);\n", down: "DROP TABLE a;\n" },
    Migration { name: "2026-01-01-000002_second", up: "CREATE TABLE b (x);\n", down: "DROP TABLE b;\n" },
];
const MIGRATIONS: Migrations = Migrations { directory: "migrations", list: LIST };
const FIRST: &str = "20260101000001";
const SECOND: &str = "20260101000002";

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_timestamp(seconds, 250_000_000).unwrap()
}

fn entry(index: usize, state: LedgerState) -> LedgerEntry {
    let finished_at = (state == LedgerState::Applied).then(|| at(7));
    let (name, checksum) = (LIST[index].name.to_owned(), LIST[index].checksum());
    LedgerEntry { name, checksum, state, started_at: at(5), finished_at }
}

fn history(versions: &[&str]) -> Vec<HistoryEntry> {
    let entry = |version: &&str| HistoryEntry { version: (*version).to_owned(), run_on: at(9) };
    versions.iter().map(entry).collect()
}

fn names(records: &Records) -> Vec<&str> {
    records.entries.iter().map(|entry| entry.name.as_str()).collect()
}

#[test]
fn where_both_agree_nothing_is_to_be_written() {
    let ledger = vec![entry(0, LedgerState::Applied), entry(1, LedgerState::Applied)];
    let records = MIGRATIONS.records(ledger.clone(), Some(history(&[FIRST, SECOND])));
    assert!(records.are_written());
    assert_eq!(records.entries, ledger);
    assert_eq!(records.newest_applied(), Some(LIST[1].name));
}

#[test]
fn a_ledger_without_a_history_counts_and_is_written_into_one() {
    let records = MIGRATIONS.records(vec![entry(0, LedgerState::Applied)], None);
    assert!(!records.are_written() && !records.has_history);
    assert_eq!(names(&records), [LIST[0].name]);
    assert_eq!(records.missing, [FIRST]);
}

#[test]
fn what_diesel_applied_is_taken_up() {
    let records = MIGRATIONS.records(vec![entry(0, LedgerState::Applied)], Some(history(&[FIRST, SECOND])));
    assert!(!records.are_written());
    assert_eq!(names(&records), [LIST[0].name, LIST[1].name]);
    let [taken_up] = &records.taken_up[..] else { panic!("{records:?}") };
    assert_eq!(
        (taken_up.checksum.as_str(), taken_up.finished_at),
        (LIST[1].checksum().as_str(), Some(at(9)))
    );
    assert!(MIGRATIONS.problems(&records).is_empty() && MIGRATIONS.pending(&records).is_empty());
}

#[test]
fn what_diesel_applied_and_nobody_knows_is_refused() {
    let records = MIGRATIONS.records(Vec::new(), Some(history(&[FIRST, SECOND, "29990101000001"])));
    let problems = MIGRATIONS.problems(&records);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("migrations/29990101000001 is applied here but not built into"));
}

#[test]
fn what_diesel_took_back_is_pending_and_told() {
    let ledger = vec![entry(0, LedgerState::Applied), entry(1, LedgerState::Applied)];
    let records = MIGRATIONS.records(ledger, Some(history(&[FIRST])));
    assert_eq!(records.reverted, [LIST[1].name]);
    assert!(!records.are_written() && MIGRATIONS.problems(&records).is_empty());
    assert_eq!(MIGRATIONS.pending(&records).iter().map(|one| one.name).collect::<Vec<_>>(), [LIST[1].name]);
    let states: Vec<_> = MIGRATIONS.status(&records).iter().map(|line| line.state).collect();
    assert_eq!(states, [MigrationState::Applied, MigrationState::Reverted]);
}

#[test]
fn what_is_not_built_in_is_never_struck_out() {
    let foreign =
        LedgerEntry { name: "2999-01-01-000001_later".to_owned(), ..entry(1, LedgerState::Applied) };
    let records = MIGRATIONS.records(vec![entry(0, LedgerState::Applied), foreign], Some(history(&[FIRST])));
    assert!(records.reverted.is_empty());
    let told = "2999-01-01-000001_later is applied here but not built";
    assert!(MIGRATIONS.problems(&records).iter().any(|problem| problem.contains(told)));
}

#[test]
fn only_the_ledger_knows_what_broke_off() {
    for state in [LedgerState::Running, LedgerState::Failed] {
        for versions in [&[FIRST] as &[_], &[FIRST, SECOND]] {
            let ledger = vec![entry(0, LedgerState::Applied), entry(1, state)];
            let records = MIGRATIONS.records(ledger.clone(), Some(history(versions)));
            assert_eq!(records.entries, ledger);
            assert_eq!(MIGRATIONS.problems(&records).len(), 1);
            assert_eq!(records.newest_applied(), Some(LIST[0].name));
        }
    }
}
