use super::*;

const LIST: &[Migration] = &[
    Migration { name: "1_first", up: "CREATE TABLE a (x);\n", down: "DROP TABLE a;\n" },
    Migration { name: "2_second", up: "CREATE TABLE b (x);\n", down: "DROP TABLE b;\n" },
    Migration { name: "3_third", up: "CREATE TABLE c (x);\n", down: "DROP TABLE c;\n" },
];
const MIGRATIONS: Migrations = Migrations { directory: "migrations", list: LIST };

fn entry(index: usize) -> LedgerEntry {
    LedgerEntry {
        name: LIST[index].name.to_owned(),
        checksum: LIST[index].checksum(),
        state: LedgerState::Applied,
        started_at: Timestamp::UNIX_EPOCH,
        finished_at: Some(Timestamp::UNIX_EPOCH),
    }
}

fn records(ledger: &[LedgerEntry]) -> Records {
    MIGRATIONS.records(ledger.to_vec(), None)
}

fn only_problem(ledger: &[LedgerEntry]) -> String {
    let mut problems = MIGRATIONS.problems(&records(ledger));
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems.remove(0)
}

#[test]
fn a_checksum_ignores_line_endings_and_nothing_else() {
    let of = |up| Migration { name: "x", up, down: "" }.checksum();
    assert_eq!(of("a\nb\n"), of("a\r\nb\r\n"));
    assert_eq!(of("a\nb\n"), of("a\rb\r"));
    assert_ne!(of("a\nb\n"), of("a\nb"));
    assert_ne!(of("a\nb"), of("a \nb"));
    assert_eq!(of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

#[test]
fn an_empty_or_a_partly_migrated_database_is_fine() {
    assert!(MIGRATIONS.problems(&Records::default()).is_empty());
    assert_eq!(MIGRATIONS.pending(&Records::default()).len(), 3);
    let ledger = records(&[entry(0), entry(1)]);
    assert!(MIGRATIONS.problems(&ledger).is_empty());
    assert_eq!(MIGRATIONS.pending(&ledger).iter().map(|m| m.name).collect::<Vec<_>>(), ["3_third"]);
    let states: Vec<_> = MIGRATIONS.status(&ledger).iter().map(|line| line.state).collect();
    assert_eq!(states, [MigrationState::Applied, MigrationState::Applied, MigrationState::Pending]);
}

#[test]
fn an_edited_migration_is_named() {
    let mut changed = entry(0);
    changed.checksum = "0".repeat(64);
    assert!(only_problem(&[changed]).starts_with("migrations/1_first/up.sql was changed"));
}

#[test]
fn a_migration_from_another_version_is_named() {
    let mut foreign = entry(2);
    foreign.name = "9_foreign".to_owned();
    let ledger = [entry(0), entry(1), entry(2), foreign];
    assert!(only_problem(&ledger).starts_with("migrations/9_foreign is applied here but not built into"));
}

#[test]
fn a_gap_is_named() {
    let problem = only_problem(&[entry(0), entry(2)]);
    assert!(problem.starts_with("migrations/2_second is not applied, but a later"), "{problem}");
}

#[test]
fn what_broke_off_is_named() {
    for (state, text) in
        [(LedgerState::Failed, "failed half-way"), (LedgerState::Running, "begun and not finished")]
    {
        let broken = LedgerEntry { state, finished_at: None, ..entry(1) };
        let problem = only_problem(&[entry(0), broken]);
        assert!(problem.contains("migrations/2_second") && problem.contains(text), "{problem}");
    }
}

#[test]
fn what_broke_off_in_an_empty_database_needs_no_backup() {
    let running = |index| LedgerEntry { state: LedgerState::Running, finished_at: None, ..entry(index) };
    let (first, later) = (only_problem(&[running(0)]), only_problem(&[entry(0), running(1)]));
    assert!(first.contains("drop the database, create it again"), "{first}");
    assert!(!later.contains("drop the database") && later.contains("newest `*-before-*`"), "{later}");
}

#[test]
fn states_are_stored_and_read_back() {
    for state in [LedgerState::Applied, LedgerState::Running, LedgerState::Failed] {
        assert_eq!(LedgerState::parse(state.as_str()), Some(state));
    }
    assert_eq!(LedgerState::parse("done"), None);
}
