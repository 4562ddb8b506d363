//! No query of the repositories reads a whole table, and none sorts what an index has in order. Every
//! statement of the conformance suite is recorded, and its plan is checked, in a database with rows of every
//! table.
//!
//! A backend crate mounts this folder beside `explained`: how its database says what it would do, what of
//! that is a fault, and the exceptions.

mod filled;
#[path = "../../plan_tests/mod.rs"]
mod plan_tests;
mod recorded;
#[expect(clippy::cast_possible_truncation, reason = "a tool for tests; its numbers are small")]
#[path = "../../../server/examples/fill/rows/mod.rs"]
mod rows;
mod text;

use storage_diesel::server_options::ServerOptions;

use super::explained::{self, ALLOWED, PLANTED, REQUIRED};
pub use filled::Samples;
pub use plan_tests::{Allowed, NOTHING};
pub use text::Statement;

use crate::support::connection;

/// A query for which the database could choose among indexes and only one is good.
pub struct Required {
    /// Parts of the statement.
    pub statement: &'static [&'static str],
    /// What the plan contains.
    pub plan: &'static str,
}

/// What is wrong with the plans, and which exceptions and demands were met.
struct Judged {
    faults: Vec<String>,
    allowed: Vec<bool>,
    required: Vec<bool>,
}

impl Judged {
    fn judge(&mut self, sql: &str, plan: &[String]) {
        for line in plan.iter().filter(|line| explained::is_fault(sql, line)) {
            // What takes rows in passing others by holds all that it sorts or reads: without exception.
            let fits = |allowed: &Allowed| {
                sql.contains(allowed.with)
                    && !sql.contains(allowed.without)
                    && !sql.contains("SKIP LOCKED")
                    && line.contains(allowed.plan)
            };
            match ALLOWED.iter().position(fits) {
                Some(place) => self.allowed[place] = true,
                None => self.faults.push(format!("{line}\n    {sql}\n    {plan:?}")),
            }
        }
        for (place, Required { statement, plan: expected }) in REQUIRED.iter().enumerate() {
            if statement.iter().all(|part| sql.contains(part)) {
                self.required[place] = true;
                if !plan.iter().any(|line| line.contains(expected)) {
                    self.faults.push(format!("not {expected}, but {plan:?}\n    {sql}"));
                }
            }
        }
    }
}

#[tokio::test]
async fn every_query_uses_an_index() {
    let (scratch, samples) = filled::filled().await;
    let mut conn = connection(&scratch, &ServerOptions::default()).await;
    if !explained::prepare(&mut conn).await {
        return;
    }
    let statements = recorded::statements().await;
    assert!(statements.len() > 150, "only {} statements were recorded", statements.len());

    let mut judged = Judged {
        faults: Vec::new(),
        allowed: vec![false; ALLOWED.len()],
        required: vec![false; REQUIRED.len()],
    };
    for statement in &statements {
        let plan = explained::plan(&mut conn, statement, &samples).await;
        judged.judge(&statement.plain, &plan);
    }
    let Judged { faults, allowed, required } = judged;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    let idle = ALLOWED.iter().zip(allowed).filter(|(_, used)| !used).map(|(allowed, _)| allowed.why);
    assert_eq!(idle.collect::<Vec<_>>(), [""; 0], "allowed for nothing");
    let unmet = REQUIRED.iter().zip(required).filter(|(_, met)| !met).map(|(required, _)| required.plan);
    assert_eq!(unmet.collect::<Vec<_>>(), [""; 0], "no statement is like this any more");

    // What has no index is found.
    for planted in PLANTED {
        let statement = Statement::new(planted);
        let plan = explained::plan(&mut conn, &statement, &samples).await;
        assert!(plan.iter().any(|line| explained::is_fault(&statement.plain, line)), "{planted}: {plan:?}");
    }
}
