//! Each state that was released, brought up to date.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::{
    answers,
    dumps::{counts, states},
    life,
    support::{
        database::Kind,
        people::{Person, text},
    },
};

/// Where Diesel keeps which migrations ran.
const HISTORY: &str = "__diesel_schema_migrations";

/// Loads, migrates, verifies and uses each of them.
pub async fn every_state(kind: Kind) {
    for state in states() {
        println!("{} on {}", state.name, kind.name());
        let database = state.loaded(kind);
        let before = counts(&database, kind);
        // What is held has a row only once it was held.
        let empty: Vec<_> = before.iter().filter(|(name, rows)| **rows == 0 && *name != "holds").collect();
        assert!(empty.is_empty(), "tables without rows prove nothing: {empty:?}");

        let mut program = database.program();
        state.place_files(&program);
        program.run(&["db", "migrate"]).ok();
        program.run(&["db", "verify"]).ok();
        let after = counts(&database, kind);
        for (table, rows) in before.iter().filter(|(table, _)| *table != HISTORY) {
            assert_eq!(after.get(table), Some(rows), "rows of {table}, before and after");
        }
        // The example data was there; only that of new tables is added.
        program.run(&["db", "seed"]).ok();
        let seeded = counts(&database, kind);
        let known = |table: &str| before.contains_key(table) && table != "holds";
        for (table, rows) in after.iter().filter(|(table, _)| known(table)) {
            assert_eq!(seeded.get(table), Some(rows), "rows of {table}, after seeding again");
        }
        let again = program.run(&["db", "seed"]).ok();
        assert!(again.contains("nothing was changed"), "{again}");
        assert_eq!(counts(&database, kind), seeded);

        program.boot();
        let (email, password) = answers::PEOPLE[0];
        let admin = Person::log_in(&program.api(), email, password).await;
        let operators = admin.all("admin/accounts?role=operator").await;
        assert!(!operators.is_empty(), "nobody shows what becomes of operators");
        for operator in operators {
            assert_ne!(operator["grants"], json!([]), "{operator}");
        }
        let compared = answers::compare(&program.api(), &state.answers()).await;
        assert!(compared > 80, "only {compared} answers were compared");
        life::goes_on(&program.api()).await;
        program.stop();
        program.run(&["db", "verify"]).ok();
    }
}

/// What an older version did where an author took away all that somebody lacked: nothing.
const TAKEN_AWAY: [&str; 2] = [
    "UPDATE lessons SET published = FALSE
     WHERE id NOT IN (SELECT lesson_id FROM lesson_progress WHERE completed_at IS NOT NULL)",
    "UPDATE quizzes SET pass_percent = NULL",
];

/// Whoever has done all of a course has completed it after the upgrade, and nobody else.
pub async fn completions_are_given(kind: Kind) {
    let state = states().remove(0);
    let database = state.loaded(kind);
    database.execute(&TAKEN_AWAY);
    let mut program = database.program();
    program.set("LYCEUM_SWEEP_SECONDS", "1");
    state.place_files(&program);
    program.run(&["db", "migrate"]).ok();
    program.boot();
    let (email, password) = answers::PEOPLE[0];
    let admin = Person::log_in(&program.api(), email, password).await;
    let deadline = Instant::now() + Duration::from_secs(120);
    loop {
        let (mut done, mut completed) = (Vec::new(), Vec::new());
        for event in admin.all("admin/events").await {
            for row in admin.all(&format!("admin/events/{}/learners", text(&event["id"]))).await {
                let who = (text(&event["slug"]), text(&row["account_id"]));
                done.extend((row["percent"] == 100).then(|| who.clone()));
                completed.extend((row["status"] == "completed").then_some(who));
            }
        }
        assert_eq!(done.len(), 2, "{done:?}");
        if completed == done {
            break;
        }
        assert!(Instant::now() < deadline, "{done:?} have done all, {completed:?} have completed");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    program.stop();
    program.run(&["db", "verify"]).ok();
}
