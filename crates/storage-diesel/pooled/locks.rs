//! The locks of a unit of work, as statements that are sent with the one that begins it: all of them
//! in one round trip.
//!
//! A locking statement returns nothing that a decision may rest on: what it returns beside the rows that
//! it locks can be older than the lock (`PostgreSQL` returns the joined row of before the wait). So each
//! locks rows of one table, found by what never changes, and the unit reads by later statements.

use std::fmt::Write as _;

use repositories::{AccountOf, EventOf, Lock, Mode, Root};

use crate::dialect::{self, bytes_literal, text_literal, uuid_literal};

/// The statements, each ended by a semicolon. On a cluster, whose nodes compare what was written and
/// not what was read, what is held exclusively is written as well, in the table `holds`.
pub(crate) fn statements(locks: &[Lock], cluster: bool) -> String {
    let mut locks: Vec<&Lock> = locks.iter().collect();
    locks.sort_unstable();
    locks.dedup();
    let mut sql = String::new();
    for lock in locks {
        let (root, mode) = (&lock.root, lock.mode);
        // Writing to a string cannot fail.
        let _written = match root {
            Root::LoginFailures(key) => write!(sql, "{}", dialect::hold_login_failures(&text_literal(key))),
            Root::Admins => {
                hold(&mut sql, "accounts", "role = 'admin' AND status = 'active' ORDER BY id", mode, cluster)
            }
            Root::Account(account) | Root::Learner(account) => {
                hold(&mut sql, "accounts", &format!("id = {}", account_of(account)), mode, cluster)
            }
            Root::Event(event) => {
                let id = event_of(event);
                let held = hold(&mut sql, "events", &format!("id = {id}"), mode, cluster);
                // Nodes do not see who shares the event. Each of them holds what it has as a learner.
                if cluster && mode == Mode::Exclusive {
                    sql.push_str(&dialect::written_hold(
                        "enrolments",
                        "account_id",
                        &format!("event_id = {id}"),
                    ));
                }
                held
            }
        };
    }
    sql
}

fn hold(sql: &mut String, table: &str, rows: &str, mode: Mode, cluster: bool) -> std::fmt::Result {
    let lock = if mode == Mode::Shared { dialect::SHARED } else { dialect::EXCLUSIVE };
    write!(sql, "SELECT id FROM {table} WHERE {rows} {lock};")?;
    if cluster && mode == Mode::Exclusive {
        write!(sql, "{}", dialect::written_hold(table, "id", rows))?;
    }
    Ok(())
}

fn account_of(account: &AccountOf) -> String {
    match account {
        AccountOf::Id(id) => uuid_literal(id.uuid()),
        AccountOf::Session(token) => {
            format!("(SELECT account_id FROM sessions WHERE token_hash = {})", bytes_literal(&token.0))
        }
        AccountOf::Attempt(id) => {
            format!("(SELECT account_id FROM quiz_attempts WHERE id = {})", uuid_literal(id.uuid()))
        }
    }
}

/// An expression for the id of the event. What is below an event never moves to another, so that the
/// way to it needs no lock.
fn event_of(event: &EventOf) -> String {
    let (from, table, id) = match event {
        EventOf::Id(id) => return uuid_literal(id.uuid()),
        EventOf::Slug(slug) => return format!("(SELECT id FROM events WHERE slug = {})", text_literal(slug)),
        EventOf::Lesson(id) => ("lessons", "lessons", id.uuid()),
        EventOf::Material(id) => {
            ("lessons JOIN materials ON materials.lesson_id = lessons.id", "materials", id.uuid())
        }
        EventOf::Quiz(id) => ("lessons JOIN quizzes ON quizzes.lesson_id = lessons.id", "quizzes", id.uuid()),
        EventOf::Attempt(id) => (
            "lessons JOIN quizzes ON quizzes.lesson_id = lessons.id \
             JOIN quiz_attempts ON quiz_attempts.quiz_id = quizzes.id",
            "quiz_attempts",
            id.uuid(),
        ),
    };
    format!("(SELECT lessons.event_id FROM {from} WHERE {table}.id = {})", uuid_literal(id))
}
