//! An impossible stored value is an error that says where it is: never a panic, never a guess.
#![cfg(test)]

#[path = "support/sql.rs"]
mod sql;
mod support;

use chrono::NaiveDate;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{KpiSeries, Platform},
    identity::TokenHash,
};
use futures_util::future::BoxFuture;
use repositories::{
    PageRequest, StorageError, StorageExt, UnitOfWork,
    engagement::{ArchiveFilter, ExperimentFilter, KpiFilter, LearningEventFilter, RandomizedFilter},
    identity::AccountFilter,
};
use sql::sql;
use storage_conformance::constraints::{Columns, Value, pairs};
use storage_sqlite::{SqliteOptions, SqliteStorage};
use support::Database;
use uuid::Uuid;

type Read = for<'u> fn(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<(), StorageError>>;

/// A broken value, how it is read, and what the error must say.
struct Case {
    damage: &'static str,
    read: Read,
    place: (&'static str, &'static str),
}

fn id<E>(number: u128) -> Id<E> {
    Id::new(Uuid::from_u128(number))
}

/// The day of the first figure.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

/// The series of the first figure.
fn of_first() -> KpiSeries {
    KpiSeries { platform: Platform::Twitter, metric_type_id: id(1), metric_name: "one".to_owned() }
}

macro_rules! case {
    ($damage:literal, $table:literal, $column:literal, $uow:ident => $read:expr) => {
        Case {
            damage: $damage,
            read: |$uow| Box::pin(async move { $read.await.map(drop) }),
            place: ($table, $column),
        }
    };
}

const CASES: &[Case] = &[
    case!("accounts SET role = 'Learner'", "accounts", "role", uow => uow.accounts().lookup(id(1))),
    case!("accounts SET status = ''", "accounts", "status", uow => uow.sessions().find_by_token(TokenHash([1; 32]))),
    case!("events SET status = 'gone'", "events", "status", uow => uow.events().lookup(id(1))),
    case!("events SET source = '[]'", "events", "source", uow => uow.events().find_by_slug("one")),
    case!("events SET status = 'gone'", "events", "status", uow => uow.lessons().find_access(id(1), id(1))),
    case!("enrolments SET status = 'gone'", "enrolments", "status", uow => uow.lessons().find_access(id(1), id(1))),
    case!("enrolments SET status = 'gone'", "enrolments", "status", uow => uow.enrolments().find(id(1), id(1))),
    case!("enrolments SET status = 'gone'", "enrolments", "status", uow => uow.statistics().event_counts(id(1))),
    case!("materials SET kind = 'film'", "materials", "kind", uow => uow.materials().lookup(id(1))),
    case!("materials SET file_id = NULL", "materials", "file_id", uow => uow.materials().find_access(id(1), id(1))),
    case!("quizzes SET grading_method = 'best'", "quizzes", "grading_method", uow => uow.quizzes().lookup(id(1))),
    case!("quizzes SET reveal_policy = 'always'", "quizzes", "reveal_policy", uow => uow.quizzes().list_by_event(id(1))),
    case!("quiz_questions SET kind = 'riddle'", "quiz_questions", "kind", uow => uow.quizzes().revision(id(1), 1)),
    case!("quiz_questions SET tolerance = NULL", "quiz_questions", "kind", uow => uow.quizzes().revision(id(1), 1)),
    case!("quiz_questions SET kind = 'short_answer', numeric_value = NULL, tolerance = NULL, accepted_answers = '[1]'",
        "quiz_questions", "accepted_answers", uow => uow.quizzes().revision(id(1), 1)),
    case!("quiz_attempts SET submission = 'late'", "quiz_attempts", "submission", uow => uow.quiz_attempts().lookup(id(1))),
    case!("quiz_attempts SET score = NULL", "quiz_attempts", "score", uow => uow.quiz_attempts().lookup(id(1))),
    case!("quiz_attempts SET score = NULL", "quiz_attempts", "score", uow => uow.quiz_attempts().scores(id(1), id(1))),
    case!("quiz_attempts SET score = NULL", "quiz_attempts", "score", uow => uow.statistics().item_scores(id(1), None, 9)),
    case!("quiz_attempts SET draw = '{}'", "quiz_attempts", "draw", uow => uow.quiz_attempts().lookup(id(1))),
    case!("attempt_answers SET response = '{\"text\": 1}'", "attempt_answers", "response",
        uow => uow.quiz_attempts().answers(id(1))),
    case!("score_changes SET kind = 'whim'", "score_changes", "kind", uow => uow.gradebook().score_changes(id(1))),
    case!("archives SET kind = 'posts'", "archives", "kind", uow => uow.archives().lookup(id(1))),
    case!("archives SET state = ''", "archives", "state",
        uow => uow.archives().list(&ArchiveFilter::default(), &PageRequest::first(9))),
    case!("kpi_metrics SET platform = 'twitter'", "kpi_metrics", "platform", uow => uow.kpi().lookup(id(1))),
    case!("kpi_metrics SET value = 1.0", "kpi_metrics", "value", uow => uow.kpi().lookup(id(1))),
    case!("kpi_metrics SET numerator = NULL", "kpi_metrics", "value",
        uow => uow.kpi().between(&of_first(), day(), day())),
    case!("kpi_revisions SET denominator = NULL", "kpi_revisions", "value",
        uow => uow.kpi().revisions(id(1), &PageRequest::first(9))),
    case!("experiments SET assignment = 'chance'", "experiments", "assignment",
        uow => uow.experiments().lookup(id(1))),
    case!("experiments SET status = 'running'", "experiments", "status", uow => uow.experiments().lookup(id(1))),
    case!("experiments SET metric_kind = ''", "experiments", "metric_kind",
        uow => uow.experiments().list(&ExperimentFilter::default(), &PageRequest::first(9))),
    case!("experiments SET guardrails = '[1]'", "experiments", "guardrails",
        uow => uow.experiments().lookup(id(1))),
    case!("experiments SET results_json = '{}'", "experiments", "results_json",
        uow => uow.experiments().list(&ExperimentFilter::default(), &PageRequest::first(9))),
    case!("experiments SET winner = NULL", "experiments", "winner_reason",
        uow => uow.experiments().lookup(id(1))),
    case!("experiments SET variant_b = 'one'", "experiments", "variant_a",
        uow => uow.experiments().lookup(id(1))),
    case!("experiments SET phase = 2", "experiments", "variant_a",
        uow => uow.experiments().list(&ExperimentFilter::default(), &PageRequest::first(9))),
    case!("learning_events SET accuracy = NULL", "learning_events", "evaluated_at",
        uow => uow.learning_events().lookup(id(1))),
    case!("learning_events SET evaluated_at = NULL", "learning_events", "evaluated_at",
        uow => uow.learning_events().list(&LearningEventFilter::default(), &PageRequest::first(9))),
    case!("learning_events SET adjustment = '[]'", "learning_events", "adjustment",
        uow => uow.learning_events().lookup(id(1))),
    case!("randomized_experiments SET predicted_mode = 'chance'", "randomized_experiments", "predicted_mode",
        uow => uow.randomized_experiments().lookup(id(1))),
    case!("randomized_experiments SET actual_mode = ''", "randomized_experiments", "actual_mode",
        uow => uow.randomized_experiments().list(&RandomizedFilter::default(), &PageRequest::first(9))),
];

/// The first row of every table, of variants both, and a connection that writes what the schema refuses.
fn filled() -> (Database, SqliteConnection) {
    let database = Database::new();
    let mut conn = SqliteConnection::establish(database.path.to_str().unwrap()).unwrap();
    for pragma in ["busy_timeout = 5000", "ignore_check_constraints = ON", "foreign_keys = OFF"] {
        conn.batch_execute(&format!("PRAGMA {pragma}")).unwrap();
    }
    for pair in pairs() {
        let as_it_is: Columns = &[];
        let both = [as_it_is, pair.second];
        let count = if pair.table == "experiment_variants" { 2 } else { 1 };
        for other in &both[..count] {
            let value = |(column, value): &(&str, Value)| {
                let changed = other.iter().find(|(name, _)| name == column);
                sql(changed.map_or(*value, |(_, value)| *value))
            };
            let values: Vec<_> = pair.first.iter().map(value).collect();
            let columns: Vec<_> = pair.first.iter().map(|(column, _)| *column).collect();
            let (columns, values) = (columns.join(", "), values.join(", "));
            conn.batch_execute(&format!("INSERT INTO {} ({columns}) VALUES ({values})", pair.table)).unwrap();
        }
    }
    (database, conn)
}

#[tokio::test]
async fn what_cannot_be_is_reported_with_its_place() {
    let (database, mut conn) = filled();
    let storage = SqliteStorage::open(&database.path, &SqliteOptions::default()).unwrap();
    for Case { damage, read, place } in CASES {
        storage.read(*read).await.expect(damage);
        let table = damage.split(' ').next().unwrap();
        conn.batch_execute(&format!("CREATE TEMP TABLE whole AS SELECT * FROM {table}; UPDATE {damage}"))
            .unwrap();
        match storage.read(*read).await {
            Err(StorageError::Corrupt { table, column, id }) => {
                assert_eq!((table, column), *place, "{damage}");
                assert_eq!(id, Uuid::from_u128(1).to_string(), "{damage}");
            }
            other => panic!("{damage}: {other:?}"),
        }
        let restore =
            format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM whole; DROP TABLE whole");
        conn.batch_execute(&restore).unwrap();
    }
}

/// Malformed times, days and ids are errors as well, wherever the row is read.
#[tokio::test]
async fn what_cannot_be_read_is_an_error() {
    for damage in [
        "accounts SET created_at = 'yesterday'",
        "accounts SET created_at = '2026-02-30 00:00:00.000000'",
        "accounts SET id = x'00'",
        "kpi_metrics SET date = 'yesterday'",
        "kpi_metrics SET date = '2026-02-30'",
        "kpi_metrics SET date = '2026-1-1'",
        "audit_logs SET leaf = x'00'",
        "audit_batches SET head = x'00'",
    ] {
        let (database, mut conn) = filled();
        conn.batch_execute(&format!("UPDATE {damage}")).unwrap();
        let storage = SqliteStorage::open(&database.path, &SqliteOptions::default()).unwrap();
        let outcome = storage
            .read(|uow| {
                let first = PageRequest::first(1);
                Box::pin(async move {
                    uow.accounts().list(&AccountFilter::default(), &first).await?;
                    uow.kpi().list(&KpiFilter::default(), &first).await?;
                    uow.audit().sealed(1, 1, 1).await?;
                    uow.audit().batches(0, 1).await.map(drop)
                })
            })
            .await;
        assert!(matches!(outcome, Err(StorageError::Backend(_))), "{damage}: {outcome:?}");
    }
}
