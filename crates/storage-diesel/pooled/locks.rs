//! The locks of a unit of work, as statements that are sent with the one that begins it: all of them
//! in one round trip.
//!
//! A locking statement returns nothing that a decision may rest on: what it returns beside the rows that
//! it locks can be older than the lock (`PostgreSQL` returns the joined row of before the wait). So each
//! locks rows of one table, found by what never changes, and the unit reads by later statements.

use std::collections::HashSet;

use domain::engagement::ReferenceKind;
use repositories::{AccountOf, EventOf, Lock, Mode, ReferenceOf, Root};
use uuid::Uuid;

use crate::dialect::{self, bytes_literal, text_literal, uuid_literal};

/// Rows of one table that are held together.
struct Rows {
    /// Of these and no others.
    name: &'static str,
    table: &'static str,
    /// A condition, in which `$1` stands for the argument.
    found_by: &'static str,
    argument: String,
}

/// The statements, each ended by a semicolon, in the order of the locks. On a cluster, whose nodes compare
/// what was written and not what was read, what is held exclusively is written as well, in the table
/// `holds`. `prepared` are the statements that the connection knows, and will know once these have run.
pub(crate) fn statements(locks: &[Lock], cluster: bool, prepared: &mut HashSet<String>) -> String {
    let mut sql = String::new();
    for Lock { root, mode } in locks {
        let rows = match root {
            Root::LoginFailures(key) => {
                sql.push_str(&dialect::hold_login_failures(&text_literal(key)));
                continue;
            }
            Root::Admins => {
                sql.push_str(&hold_all(ADMINS));
                continue;
            }
            Root::Sendings => {
                sql.push_str(&hold_all(SENDINGS));
                continue;
            }
            Root::AuditChain => {
                sql.push_str(&hold_all(AUDIT_CHAIN));
                continue;
            }
            // Nodes of a cluster do not see who shares it: there each holds it alone.
            Root::Holds => {
                let alone = cluster || *mode == Mode::Exclusive;
                sql.push_str(&if alone { hold_all(HOLDS) } else { share_all(HOLDS) });
                continue;
            }
            Root::Account(account) | Root::Learner(account) => account_of(account),
            Root::Event(event) => event_of(event),
            Root::Reference(kind, reference) => reference_of(*kind, reference),
            Root::Author(author) => row_of("author", "authors", author.uuid()),
            Root::Post(post) => row_of("post", "posts", post.uuid()),
            Root::Experiment(id) => row_of("experiment", "experiments", id.uuid()),
            Root::PostOf(decision) => Rows {
                name: "post_of_decision",
                table: "posts",
                found_by: "id = (SELECT post_id FROM decisions WHERE id = $1)",
                argument: uuid_literal(decision.uuid()),
            },
        };
        // A unit may use a row that got its name after the unit had looked for whom to hold. Whoever
        // changes or deletes the row sees what uses it all the same.
        let exclusive = match root {
            Root::Reference(..) => dialect::EXCLUSIVE_WITH_KEYS,
            _ => dialect::EXCLUSIVE,
        };
        rows.hold(&mut sql, *mode, exclusive, prepared);
        if cluster && *mode == Mode::Exclusive {
            let found_by = rows.found_by.replace("$1", &rows.argument);
            sql.push_str(&dialect::written_hold(rows.table, "id", &found_by));
            // Nodes do not see who shares the event. Each of them holds what it has as a learner.
            if matches!(root, Root::Event(_)) {
                let enrolled = found_by.replacen("id =", "event_id =", 1);
                sql.push_str(&dialect::written_hold("enrolments", "account_id", &enrolled));
            }
        }
    }
    sql
}

/// Stands for who is an admin.
const ADMINS: Uuid = Uuid::nil();
/// Stands for what was sent to whom.
const SENDINGS: Uuid = Uuid::from_u128(1);
/// Stands for the end of the audit chain.
const AUDIT_CHAIN: Uuid = Uuid::from_u128(2);
/// Stands for what is held for the law.
const HOLDS: Uuid = Uuid::from_u128(3);

/// Holds what has no row of its own, by a row that stands for all of it. The admins' own rows do not do on
/// `PostgreSQL`: a transaction that waited for them goes on with those it found before the wait, while a
/// later one finds others; the two would not meet, and both last admins could resign.
fn hold_all(id: Uuid) -> String {
    format!("INSERT INTO {}{}version = holds.version + 1;", stand_in(id), dialect::or_update("id"))
}

/// Shares what has no row of its own with others who do.
fn share_all(id: Uuid) -> String {
    let (added, id) = (dialect::add_if_absent(&stand_in(id), "id"), uuid_literal(id));
    format!("{added}SELECT id FROM holds WHERE id = {id} {};", dialect::SHARED)
}

/// The row that stands for all of something, as an insert has it.
fn stand_in(id: Uuid) -> String {
    let (id, begin) = (uuid_literal(id), "'1970-01-01 00:00:00'");
    format!("holds (id, version, created_at, updated_at) VALUES ({id}, 1, {begin}, {begin})")
}

impl Rows {
    fn hold(&self, sql: &mut String, mode: Mode, exclusive: &str, prepared: &mut HashSet<String>) {
        let (how, lock) = match mode {
            Mode::Shared => ("shared", dialect::SHARED),
            Mode::Exclusive => ("exclusive", exclusive),
        };
        let name = format!("{}_{how}", self.name);
        let query = format!("SELECT id FROM {} WHERE {} {lock}", self.table, self.found_by);
        sql.push_str(&dialect::prepared(name, &query, &self.argument, prepared));
    }
}

fn row_of(name: &'static str, table: &'static str, id: Uuid) -> Rows {
    Rows { name, table, found_by: "id = $1", argument: uuid_literal(id) }
}

fn account_of(account: &AccountOf) -> Rows {
    let (name, found_by, argument) = match account {
        AccountOf::Id(id) => ("account", "id = $1", uuid_literal(id.uuid())),
        AccountOf::Session(token) => (
            "account_of_session",
            "id = (SELECT account_id FROM sessions WHERE token_hash = $1)",
            bytes_literal(&token.0),
        ),
        AccountOf::Attempt(id) => (
            "account_of_attempt",
            "id = (SELECT account_id FROM quiz_attempts WHERE id = $1)",
            uuid_literal(id.uuid()),
        ),
    };
    Rows { name, table: "accounts", found_by, argument }
}

/// What is below an event never moves to another, so that the way to it needs no lock.
fn event_of(event: &EventOf) -> Rows {
    let (name, found_by, argument) = match event {
        EventOf::Id(id) => ("event", "id = $1", uuid_literal(id.uuid())),
        EventOf::Slug(slug) => {
            ("event_of_slug", "id = (SELECT id FROM events WHERE slug = $1)", text_literal(slug))
        }
        EventOf::Lesson(id) => {
            ("event_of_lesson", "id = (SELECT event_id FROM lessons WHERE id = $1)", uuid_literal(id.uuid()))
        }
        EventOf::Material(id) => (
            "event_of_material",
            "id = (SELECT lessons.event_id FROM lessons \
             JOIN materials ON materials.lesson_id = lessons.id WHERE materials.id = $1)",
            uuid_literal(id.uuid()),
        ),
        EventOf::Quiz(id) => (
            "event_of_quiz",
            "id = (SELECT lessons.event_id FROM lessons \
             JOIN quizzes ON quizzes.lesson_id = lessons.id WHERE quizzes.id = $1)",
            uuid_literal(id.uuid()),
        ),
        EventOf::Attempt(id) => (
            "event_of_attempt",
            "id = (SELECT lessons.event_id FROM lessons \
             JOIN quizzes ON quizzes.lesson_id = lessons.id \
             JOIN quiz_attempts ON quiz_attempts.quiz_id = quizzes.id WHERE quiz_attempts.id = $1)",
            uuid_literal(id.uuid()),
        ),
    };
    Rows { name, table: "events", found_by, argument }
}

/// Found by its name by way of its id: where an index has all that is asked for, `InnoDB` shares the entry
/// of the index only, and not the row.
fn reference_of(kind: ReferenceKind, reference: &ReferenceOf) -> Rows {
    macro_rules! rows {
        ($row:literal, $table:literal) => {
            match reference {
                ReferenceOf::Id(id) => row_of($row, $table, id.uuid()),
                ReferenceOf::Name(name) => Rows {
                    name: concat!($row, "_of_name"),
                    table: $table,
                    found_by: concat!("id = (SELECT id FROM ", $table, " WHERE name = $1)"),
                    argument: text_literal(name),
                },
            }
        };
    }
    match kind {
        ReferenceKind::Archetypes => rows!("archetype", "archetypes"),
        ReferenceKind::PowerTiers => rows!("power_tier", "power_tiers"),
        ReferenceKind::CompetitorCategories => rows!("competitor_category", "competitor_categories"),
        ReferenceKind::KpiTypes => rows!("kpi_type", "kpi_types"),
        ReferenceKind::EscalationReasons => rows!("escalation_reason", "escalation_reasons"),
        ReferenceKind::ChampionTiers => rows!("champion_tier", "champion_tiers"),
    }
}
