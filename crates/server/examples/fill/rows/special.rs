//! Cells whose column has constraints beside its type, or extremes worth trying.

use domain::search::title_key;
use repositories::transfer::Value;
use storage_diesel::built_in::Table;

use super::values::{REALS, end_of_time, id, int, odd, text};
use super::{ANSWERS, OPTIONS, QUESTIONS, VARIANTS, count, each, filled, usual};

/// Numbers from 0 to 1.
const SHARES: [f64; 5] = [0.0, 5e-324, 1.0 / 3.0, 0.1 + 0.2, 1.0];

/// Numbers from −1 to 1.
const SENTIMENTS: [f64; 5] = [-1.0, -5e-324, -1.0 / 3.0, 0.1 + 0.2, 1.0];

/// States of replies: which columns are filled goes by them.
const STATES: [&str; 7] = ["DRAFT", "PENDING", "APPROVED", "REJECTED", "SENDING", "UNKNOWN", "POSTED"];
/// Statuses of experiments: which columns are filled goes by them.
const STATUSES: [&str; 4] = ["DRAFT", "RUNNING", "COMPLETED", "CANCELLED"];
/// What holds are on: which columns are filled goes by it.
const HELD: [&str; 4] = ["AUTHOR", "POST", "EXPERIMENT", "RANGE"];
/// Priorities, with the middle of the sort keys of each.
const PRIORITIES: [(&str, i64); 4] = [
    ("URGENT", 1_000_000_000_000_000_000),
    ("HIGH", 2_000_000_000_000_000_000),
    ("MEDIUM", 3_000_000_000_000_000_000),
    ("LOW", 4_000_000_000_000_000_000),
];

/// The cell in that row and place of a table.
pub fn of(name: &str, table: &Table, place: usize, n: u64, rows: u64) -> Value {
    let usual = || usual(table, place, n, rows);
    let filled = || filled(table, place, n, rows);
    let when = |is: bool| if is { filled() } else { Value::Null };
    // Which account refers to which of the rows of a table that it refers to some of.
    let account = |table: &str| n / each(table, rows);
    let taken = |table: &str| id(table, (account(table) + n % each(table, rows)) % count(table, rows));
    let open = n.is_multiple_of(50);
    let (revision, question) = match name {
        "quiz_options" => (n / (2 * OPTIONS), n / OPTIONS % 2),
        "quiz_revisions" => (n, 0),
        _ => (n / QUESTIONS, n % QUESTIONS),
    };
    let quiz = revision / 2;
    let column = &*table.columns[place].name;
    if let Some(cell) = found_by(name, column, n).or_else(|| of_other_kinds(name, column, n, &when)) {
        return cell;
    }
    match (name, column) {
        ("accounts", "email") => text(format!("user{n}@example.org")),
        ("accounts", "password_hash") => {
            text("$argon2id$v=19$m=8,t=1,p=1$bWFkZS11cA$bm8gcGFzc3dvcmQgZml0cyB0aGlz")
        }
        // Keys that only case or an accent tells apart.
        ("login_failures", "failure_key") => {
            let kind = ["account", "Account", "acc\u{f6}unt", "acco\u{308}unt"][n as usize % 4];
            text(format!("{kind}:{}", n / 4))
        }
        ("login_failures", "failures") | ("stored_files", "bytes") if n == 0 => Value::Int(i64::MAX),
        ("login_failures", "blocked_until") if n == 0 => end_of_time(),
        (_, "slug") => text(format!("{name}-{n}")),
        ("lessons", "event_id") => id("events", n / 4),
        // One in a hundred is long.
        ("lessons", "body") if n % 100 == 1 => text(format!("# {}\n", odd(n)).repeat(20_000)),
        ("materials", "kind") => text(if n.is_multiple_of(2) { "link" } else { "file" }),
        ("materials", "url") => when(n.is_multiple_of(2)),
        ("materials", "file_id" | "file_name" | "media_type") => when(n % 4 == 1),
        ("enrolments", "event_id") => taken("events"),
        ("enrolments", "account_id") => id("accounts", account("events")),
        ("enrolments", "completed_at") | ("post_queue", "leased_until" | "lease_hash") => when(n % 3 == 1),
        ("lesson_progress", "lesson_id") => taken("lessons"),
        ("lesson_progress", "account_id") => id("accounts", account("lessons")),
        ("quiz_revisions" | "quiz_questions" | "quiz_options", "quiz_id") => id("quizzes", quiz),
        ("quiz_revisions", "number") | ("quiz_questions" | "quiz_options", "revision") => {
            int(1 + revision % 2)
        }
        // Both revisions of a quiz have the same questions and options.
        ("quiz_questions", "id") | ("quiz_options", "question_id") => {
            id("quiz_questions", quiz * QUESTIONS + question)
        }
        ("quiz_options", "id") => id("quiz_options", (quiz * QUESTIONS + question) * OPTIONS + n % OPTIONS),
        ("quiz_questions", "kind") => {
            text(["single_choice", "multiple_choice", "short_answer", "numeric"][question as usize])
        }
        ("quiz_questions", "accepted_answers") => when(question == 2),
        ("quiz_questions", "numeric_value") if question == 3 => {
            Value::Real([-0.0, 0.1 + 0.2, f64::MAX, f64::MIN_POSITIVE, -1e-300][quiz as usize % 5])
        }
        ("quiz_questions", "numeric_value") => Value::Null,
        ("quiz_questions", "tolerance") => when(question == 3),
        ("quiz_attempts" | "quiz_grades", "quiz_id") => taken("quizzes"),
        ("quiz_attempts" | "quiz_grades", "account_id") => id("accounts", account("quizzes")),
        ("quiz_attempts", "open_marker") => {
            if open {
                int(1)
            } else {
                Value::Null
            }
        }
        ("quiz_attempts", "submitted_at" | "submission" | "score" | "max_score") => when(!open),
        ("quiz_attempts", "passed") if open => Value::Null,
        // Of a quiz's two revisions, and of two versions of weights.
        ("quiz_attempts", "revision") | ("weight_versions", "version") | ("decisions", "weights_version") => {
            int(1 + n % 2)
        }
        ("quiz_attempts", "regraded_with") => {
            if n % 14 == 1 {
                int(2)
            } else {
                Value::Null
            }
        }
        ("attempt_answers", "attempt_id") => id("quiz_attempts", n / ANSWERS),
        ("attempt_answers", "question_id") => id("quiz_questions", n % ANSWERS),
        ("authors" | "decisions", column) if column.ends_with("_score") => {
            Value::Real(SHARES[n as usize % 5])
        }
        ("post_queue", "post_id") => id("posts", n),
        ("post_queue", "queue_at") => when(n.is_multiple_of(3)),
        ("segmented_weights" | "weight_versions", column) if column.ends_with("_weight") => {
            Value::Real(SHARES[1 + n as usize % 4])
        }
        ("weight_versions", "weights_id") => id("segmented_weights", n / 2),
        ("decisions", "weights_id") => id("segmented_weights", n % count("segmented_weights", rows)),
        ("do_not_contact", "author_id") => id("authors", n),
        ("audit_logs", "entity_id") => id("events", n % count("events", rows)),
        (_, "id") => id(name, n),
        _ => usual(),
    }
}

/// What things are found and sorted by.
fn found_by(name: &str, column: &str, n: u64) -> Option<Value> {
    Some(match (name, column) {
        (_, "title_key") => text(title_key(&format!("title {n}"))),
        (_, "language_key") => text(["en", "pt-br"][n as usize % 2]),
        // The words are made up.
        (_, "search_version") => int(0),
        ("event_words", "event_id") => id("events", n / 10),
        ("event_words", "word") => match n % 10 {
            word @ 0..4 => text(["rust", "Rust", "stra\u{df}e", "r\u{fc}st"][word as usize]),
            word => text(format!("w{word}x{n}")),
        },
        ("account_words", "account_id") => id("accounts", n / 4),
        ("account_words", "word") => {
            text(["example", "org", "zo\u{e8}", &format!("user{n}")][n as usize % 4])
        }
        _ => return None,
    })
}

/// The same for what has a function of its own.
fn of_other_kinds(name: &str, column: &str, n: u64, when: &dyn Fn(bool) -> Value) -> Option<Value> {
    of_people(name, column, n, when)
        .or_else(|| of_competitors(name, column, n))
        .or_else(|| of_experiments(name, column, n, when))
        .or_else(|| of_holds(name, column, n, when))
        .or_else(|| of_chain(name, column, n))
        .or_else(|| of_learning_log(name, column, n, when))
}

/// The same for places in the audit chain. Every third entry is not sealed.
fn of_chain(name: &str, column: &str, n: u64) -> Option<Value> {
    Some(match (name, column) {
        ("audit_logs", "seq" | "leaf") if n.is_multiple_of(3) => Value::Null,
        ("audit_logs", "seq") | ("audit_batches", "number") => int(n + 1),
        ("audit_batches", "first_seq") => int(n * 3 + 1),
        ("audit_batches", "last_seq") => int(n * 3 + 3),
        _ => return None,
    })
}

/// The same for what people of the desk do: which columns are filled goes by the state.
fn of_people(name: &str, column: &str, n: u64, when: &dyn Fn(bool) -> Value) -> Option<Value> {
    let (priority, sort_key) = PRIORITIES[n as usize % 4];
    Some(match (name, column) {
        ("replies", "approval_status") => text(STATES[n as usize % 7]),
        ("replies", "pending_since") => when(n % 7 == 1),
        ("replies", "sending_until") => when(n % 7 == 4),
        ("replies", "sending_hash" | "sent_at") => when(n % 7 >= 4),
        ("replies", "posted_at") => when(n % 7 == 6),
        ("replies", "platform_post_id") => {
            if n % 7 == 6 {
                text(format!("reply-{n}"))
            } else {
                Value::Null
            }
        }
        ("replies", "deleted_at" | "delete_reason") => when(n % 14 == 7),
        ("escalations", "priority") => text(priority),
        ("escalations", "sort_key") => Value::Int(sort_key + i64::try_from(n).unwrap()),
        ("escalations", "status") => text(["OPEN", "IN_PROGRESS", "RESOLVED"][n as usize % 3]),
        ("escalations", "is_open") => Value::Bool(n % 3 != 2),
        ("escalations", "resolved_at") => when(n % 3 == 2),
        _ => return None,
    })
}

/// The same for competitors, their mentions, champions and figures of days.
fn of_competitors(name: &str, column: &str, n: u64) -> Option<Value> {
    let figure = |is: bool| if is { Value::Real(REALS[n as usize % REALS.len()]) } else { Value::Null };
    Some(match (name, column) {
        ("competitive_mentions", "sentiment") => Value::Real(SENTIMENTS[n as usize % 5]),
        ("competitive_mentions", "satisfaction" | "opportunity_score") if n.is_multiple_of(4) => Value::Null,
        ("competitive_mentions", "satisfaction" | "opportunity_score") => {
            Value::Real(SHARES[(n as usize + column.len()) % 5])
        }
        // Every third figure is a rate.
        ("kpi_metrics" | "kpi_revisions", "value") => figure(!n.is_multiple_of(3)),
        ("kpi_metrics" | "kpi_revisions", "numerator" | "denominator") => figure(n.is_multiple_of(3)),
        ("kpi_revisions", "metric_id") => id("kpi_metrics", n),
        ("community_champions", "author_id") => id("authors", n),
        ("community_champions", "engagement_count") if n == 0 => Value::Int(i64::MAX),
        _ => return None,
    })
}

/// The same for experiments and their units. Each experiment is in its second phase; both have two variants,
/// and a unit of each.
fn of_experiments(name: &str, column: &str, n: u64, when: &dyn Fn(bool) -> Value) -> Option<Value> {
    let (experiment, phase, place) = (n / VARIANTS, 1 + n / 2 % 2, n % 2);
    let key = |experiment: u64, place: u64| text(format!("{} {place}", odd(experiment)));
    Some(match (name, column) {
        ("experiments", "status") => text(STATUSES[n as usize % 4]),
        ("experiments", "start_date" | "phase_started_at") => when(!n.is_multiple_of(4)),
        ("experiments", "end_date") => when(n % 4 >= 2),
        ("experiments", "results_json") => when(n % 4 == 2),
        ("experiments", "winner") => when(n % 8 == 2),
        ("experiments", "winner_reason") => when(n % 16 == 2),
        ("experiments", "traffic_split") | ("experiment_variants", "weight") => {
            Value::Real(SHARES[n as usize % 5])
        }
        ("experiments", "variant_a") => key(n, 0),
        ("experiments", "variant_b") => key(n, 1),
        ("experiments", "phase") => int(2),
        ("experiment_variants" | "experiment_exposures" | "experiment_outcomes", "experiment_id") => {
            id("experiments", experiment)
        }
        ("experiment_variants" | "experiment_exposures" | "experiment_outcomes", "phase") => int(phase),
        ("experiment_variants" | "experiment_exposures" | "experiment_outcomes", "variant") => {
            key(experiment, place)
        }
        ("experiment_variants", "position") => int(1 + place),
        ("experiment_exposures" | "experiment_outcomes", "unit") => text(format!("{} {n}", odd(n))),
        _ => return None,
    })
}

/// The same for legal holds, on each kind of thing in turn.
fn of_holds(name: &str, column: &str, n: u64, when: &dyn Fn(bool) -> Value) -> Option<Value> {
    if name != "legal_holds" {
        return None;
    }
    let kind = n as usize % HELD.len();
    Some(match column {
        "subject" => text(HELD[kind]),
        "author_id" => when(kind == 0),
        "post_id" => when(kind == 1),
        "experiment_id" => when(kind == 2),
        "from_at" => when(kind == 3),
        "to_at" if kind == 3 => end_of_time(),
        "to_at" => Value::Null,
        _ => return None,
    })
}

/// The same for the learning log: three of four events were evaluated.
fn of_learning_log(name: &str, column: &str, n: u64, when: &dyn Fn(bool) -> Value) -> Option<Value> {
    let is_evaluated = !n.is_multiple_of(4);
    Some(match (name, column) {
        ("learning_events", "accuracy") if is_evaluated => Value::Real(SHARES[n as usize % 5]),
        ("learning_events", "actual_improvement" | "accuracy" | "evaluated_at") => when(is_evaluated),
        ("randomized_experiments", "decision_id") => id("decisions", n),
        _ => return None,
    })
}
