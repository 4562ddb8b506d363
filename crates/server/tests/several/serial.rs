//! Histories of concurrent use cases on servers that share a database: see [`crate::histories`].

use std::sync::Arc;

use domain::Clock;
use ephemeral_db::Scratch;
use repositories::Storage;
use secrecy::{ExposeSecret, SecretString};
use services::{
    environment::SystemClock,
    learning::{attempts, enrolments},
};
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_mysql::{MysqlAdmin, MysqlStorage};
use storage_postgres::{PostgresAdmin, PostgresStorage};
use tokio::task::block_in_place;

use crate::{
    histories::{Fault, Figures, Held, Planted, Shared, World, contradiction, run, with_locks},
    support::database::Kind,
};

/// How many histories are run, where it is not the default.
const COUNT: &str = "LYCEUM_TEST_HISTORIES";
/// Use cases of a history.
const UNITS: usize = 200;
/// Histories in which a planted fault must show.
const PATIENCE: u64 = 60;

/// What rows are deleted with, children before what they hang on; the rest goes with them.
const EMPTY: [&str; 16] = [
    "DELETE FROM audit_logs",
    "DELETE FROM escalations",
    "DELETE FROM replies",
    "DELETE FROM decisions",
    "DELETE FROM authors",
    "DELETE FROM suppressed_authors",
    "DELETE FROM signing_keys",
    "DELETE FROM weight_adjustment_logs",
    "DELETE FROM segmented_weights",
    "DELETE FROM archetypes",
    "DELETE FROM power_tiers",
    "DELETE FROM score_changes",
    "DELETE FROM quiz_grades",
    "DELETE FROM quiz_attempts",
    "DELETE FROM events",
    "DELETE FROM accounts",
];

/// Servers on an empty database, one for each URL; the schema is made by the first.
pub async fn deploy(kind: Kind, urls: &[SecretString]) -> Shared {
    let options = ServerOptions::default();
    let clock = &SystemClock as &dyn Clock;
    let mut servers: Vec<Arc<dyn Storage>> = Vec::new();
    for (number, url) in urls.iter().enumerate() {
        let port =
            if kind == Kind::Mysql { storage_mysql::DEFAULT_PORT } else { storage_postgres::DEFAULT_PORT };
        let source = fixed(url.expose_secret(), port).expect("a URL");
        // The first makes the schema.
        if kind == Kind::Mysql {
            if number == 0 {
                MysqlAdmin::new(source.clone(), &options).migrate(clock).await.expect("the schema");
            }
            servers.push(Arc::new(MysqlStorage::open(source, &options)));
        } else {
            if number == 0 {
                PostgresAdmin::new(source.clone(), &options).migrate(clock).await.expect("the schema");
            }
            servers.push(Arc::new(PostgresStorage::open(source, &options)));
        }
    }
    let url = urls[0].clone();
    let empty = move || block_in_place(|| ephemeral_db::execute(&url, &EMPTY)).expect("rows can be deleted");
    Shared { servers, cluster: false, empty: Box::new(empty) }
}

/// Two servers on an empty database of the server of this run.
pub async fn two(kind: Kind) -> (Scratch, Shared) {
    let scratch = kind.migrated().expect("a database server");
    let shared = deploy(kind, &[scratch.url().clone(), scratch.url().clone()]).await;
    (scratch, shared)
}

/// Histories of the seeds from 1 on, none of which may be without a serial order.
pub async fn have_a_serial_order(shared: &Shared) {
    let histories = std::env::var(COUNT).map_or(24, |count| count.parse().expect("a number of histories"));
    let mut figures = Figures::default();
    for seed in 1..=histories {
        match run(seed, UNITS, shared, None).await {
            Ok(more) => figures += more,
            Err(contradiction) => panic!("{contradiction}"),
        }
    }
    println!("{histories} histories of {UNITS} use cases: {figures:?}");
    assert!(figures.done > histories * 40, "hardly anything was done: {figures:?}");
    // Nodes of a cluster see each other at the commit only, and whoever is second runs again.
    let share = if shared.cluster { 20 } else { 50 };
    assert!(figures.gave_up * share < figures.answered, "many gave up: {figures:?}");
}

/// How many round trips the steps of a learner take, whatever the number of answers.
pub async fn take_few_round_trips(shared: &Shared) {
    (shared.empty)();
    let (world, storage) = (World::new(), Arc::clone(&shared.servers[0]));
    world.prepare(&*storage).await;
    let services = world.services(Arc::clone(&storage), 0);
    let mut steps = Vec::new();
    // The first learner's steps bring the questions into memory.
    for learner in 0..2 {
        let caller = World::caller(learner);
        let enrol = enrolments::Enrol { slug: world.slug(0) };
        services.write(&caller, enrol).await.expect("the learner enrols");
        let mut before = storage.figures().expect("figures").round_trips;
        let mut step = |name| {
            let now = storage.figures().expect("figures").round_trips;
            steps.push((name, now - before));
            before = now;
        };
        let started = services.write(&caller, attempts::Start { quiz: world.quiz(0) }).await;
        let id = started.expect("the attempt starts").view.attempt.id;
        step("start");
        let answers = world.answers(0, 1);
        services
            .write(&caller, attempts::Save { id, expected: None, answers: answers.clone() })
            .await
            .expect("it is saved");
        step("save");
        services
            .write(&caller, attempts::Save { id, expected: None, answers: answers.clone() })
            .await
            .expect("it is saved");
        step("save again");
        // Whoever only looks hands nothing in: not even where it seemed to be late before the locks were held.
        let looked_at = services.write(&caller, attempts::Settle { id }).await.expect("it is looked at");
        assert!(looked_at.attempt.is_open());
        assert_eq!(looked_at.answers.len(), answers.len());
        step("look");
        let submit = attempts::Submit { id, expected: None, answers: Some(answers.clone()) };
        assert!(services.write(&caller, submit).await.expect("it is handed in").attempt.result.is_some());
        step("submit what was saved");
        let started = services.write(&caller, attempts::Start { quiz: world.quiz(2) }).await;
        let id = started.expect("the attempt starts").view.attempt.id;
        step("start");
        let submit = attempts::Submit { id, expected: None, answers: Some(world.answers(2, 1)) };
        services.write(&caller, submit).await.expect("it is handed in");
        step("submit at once");
    }
    let warm = steps.split_off(7);
    println!("round trips: {warm:?}");
    let expected = [
        // Begin with the locks, session with the quiz and all that the learner has of it, insert, commit.
        ("start", 4),
        // Begin, session with the quiz, update, answers, commit.
        ("save", 5),
        ("save again", 5),
        // Begin, session with the quiz, answers, commit.
        ("look", 4),
        // Begin, session with the quiz, update, answers, grade, progress, commit.
        ("submit what was saved", 7),
        ("start", 4),
        ("submit at once", 7),
    ];
    assert_eq!(warm, expected);
}

/// A fault in any lock that is not redundant must show as a contradiction: each is left out and, where
/// deadlocks are found at once (`PostgreSQL` looks for them after a second), each exclusive one is taken
/// shared. So must a decision on what was read before. Another order of locks must show as units that run
/// again, since they wait for each other.
pub async fn show_planted_faults(shared: &Shared, kind: Kind) {
    let mut overlooked = Vec::new();
    for (use_case, locks) in with_locks() {
        for (at, held) in locks.iter().enumerate().filter(|(_, held)| **held != Held::Redundant) {
            let shared_instead = (*held == Held::Alone && kind == Kind::Mysql).then_some(Planted::Shared(at));
            for planted in [Some(Planted::LeftOut(at)), shared_instead].into_iter().flatten() {
                let fault = Fault { use_case, planted };
                match found(shared, fault).await {
                    Some(seed) => println!("{use_case}, {planted:?}: found with seed {seed}"),
                    None => overlooked.push(format!("{use_case}, {planted:?}")),
                }
            }
        }
    }
    for (use_case, planted) in [("Accommodate", Planted::Stale), ("Claim", Planted::Unheld)] {
        match found(shared, Fault { use_case, planted }).await {
            Some(seed) => println!("{use_case}, {planted:?}: found with seed {seed}"),
            None => overlooked.push(format!("{use_case}, {planted:?}")),
        }
    }
    for use_case in ["Start", "Submit"] {
        match deadlocked(shared, Fault { use_case, planted: Planted::Swapped }).await {
            Some(seed) => println!("{use_case}, locks swapped: found with seed {seed}"),
            None => overlooked.push(format!("{use_case}, locks swapped")),
        }
    }
    assert!(overlooked.is_empty(), "not found: {overlooked:?}");
}

/// The seed of the first history in which a fault makes units run again.
async fn deadlocked(shared: &Shared, fault: Fault) -> Option<u64> {
    for seed in 1..=PATIENCE {
        let figures = run(seed, UNITS, shared, Some(fault)).await;
        if figures.expect("waiting for each other contradicts nothing").again > 0 {
            return Some(seed);
        }
    }
    None
}

/// The seed of the first history that a fault contradicts. Without the fault nothing contradicts it.
async fn found(shared: &Shared, fault: Fault) -> Option<u64> {
    for seed in 1..=PATIENCE {
        if contradiction(seed, UNITS, shared, Some(fault)).await.is_some() {
            let repaired = Fault { planted: Planted::Nothing, ..fault };
            if let Some(other) = contradiction(seed, UNITS, shared, Some(repaired)).await {
                panic!("{fault:?} is not what contradicts the history of seed {seed}: {other}");
            }
            return Some(seed);
        }
    }
    None
}
