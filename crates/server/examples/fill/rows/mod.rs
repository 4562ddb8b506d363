//! Made-up rows of every table, from the schema: the same for every run, referring to each other as they
//! must, and with the odd values that databases are known to change.
//!
//! A new table needs a number of rows in [`count`]; a column needs an arm in `special` only where a
//! constraint asks for more than its type.

mod special;
mod values;

use repositories::transfer::{Record, Value};
use storage_diesel::built_in::{DataType, Table, schema};

use values::{REALS, day, hash, id, int, odd, odd_json, text, time};

/// Questions of a quiz: two with options, one short answer, one numeric.
const QUESTIONS: u64 = 4;
/// Options of a question that has some.
const OPTIONS: u64 = 3;
/// Answers of an attempt.
const ANSWERS: u64 = 3;
/// Variants of an experiment, in two phases; so many units it has, too.
const VARIANTS: u64 = 4;

/// Rows of a table, made while they are asked for.
pub type Rows = Box<dyn Iterator<Item = Record> + Send>;

/// How many rows a table has, of so many in all.
fn count(table: &str, rows: u64) -> u64 {
    let unit = rows.div_ceil(1000).max(1);
    let count = |table| count(table, rows);
    match table {
        "accounts" | "sessions" | "score_changes" => unit * 20,
        "audit_logs" => unit * 120,
        "idempotency_keys" | "authors" => unit * 10,
        "login_failures" | "escalations" | "notes" | "competitive_mentions" => unit * 5,
        "quiz_accommodations" | "kpi_metrics" | "kpi_revisions" => unit * 4,
        "signing_keys" => 2,
        "archetypes"
        | "power_tiers"
        | "competitor_categories"
        | "kpi_types"
        | "escalation_reasons"
        | "champion_tiers" => 8,
        "suppressed_authors"
        | "weight_adjustment_logs"
        | "do_not_contact"
        | "audit_batches"
        | "competitors"
        | "community_champions"
        | "learning_events"
        | "legal_holds"
        | "randomized_experiments" => unit * 2,
        "experiments" | "archives" => unit,
        "experiment_variants" | "experiment_exposures" | "experiment_outcomes" => {
            count("experiments") * VARIANTS
        }
        "posts" => count("authors") * 2,
        "post_revisions" | "post_queue" | "post_categories" | "decisions" | "replies" => count("posts"),
        "segmented_weights" => unit + 2,
        "weight_versions" => count("segmented_weights") * 2,
        "events" => unit / 4 + 2,
        "holds" => count("events"),
        "event_words" => count("events") * 10,
        "account_words" => count("accounts") * 4,
        "lessons" | "quizzes" => count("events") * 4,
        "stored_files" => count("events") * 2,
        "materials" => count("events") * 8,
        "quiz_revisions" => count("quizzes") * 2,
        "quiz_questions" => count("quiz_revisions") * QUESTIONS,
        "quiz_options" => count("quiz_revisions") * 2 * OPTIONS,
        "enrolments" => count("accounts") * each("events", rows),
        "lesson_progress" => count("accounts") * each("lessons", rows),
        "quiz_attempts" | "quiz_grades" => count("accounts") * each("quizzes", rows),
        "attempt_answers" => count("quiz_attempts") * ANSWERS,
        other => panic!("it is not known how many rows {other} has"),
    }
}

/// How many rows of a table one account refers to.
fn each(table: &str, rows: u64) -> u64 {
    count(table, rows).min(if table == "lessons" { 10 } else { 5 })
}

/// All rows of a table: as many as it has of so many in all, and never fewer than `least`.
///
/// # Panics
///
/// For a table that it does not know: a new one needs a number of rows.
pub fn of(name: &'static str, rows: u64, least: u64) -> Rows {
    let table = schema().unwrap().tables.remove(name).unwrap();
    Box::new((0..count(name, rows).max(least)).map(move |number| {
        let cells = 0..table.columns.len();
        cells.map(|place| special::of(name, &table, place, number, rows)).collect()
    }))
}

/// What stands in a column unless a constraint asks for something else; NULL now and then where it may.
fn usual(table: &Table, place: usize, number: u64, rows: u64) -> Value {
    let nulls = 2 + place as u64 % 5;
    if table.columns[place].nullable && number.is_multiple_of(nulls) {
        Value::Null
    } else {
        filled(table, place, number, rows)
    }
}

/// The same, and never NULL.
fn filled(table: &Table, place: usize, number: u64, rows: u64) -> Value {
    let column = &table.columns[place];
    let parent = table.foreign_keys.iter().find(|key| key.columns == [&*column.name]);
    match &column.data_type {
        DataType::Uuid => match parent {
            Some(key) => id(&key.target, number % count(&key.target, rows)),
            None => id(&column.name, number),
        },
        DataType::String { max } => {
            text(format!("{} {number}", odd(number)).chars().take(*max as usize).collect::<String>())
        }
        // Free texts keep their blanks.
        DataType::Text { .. } => {
            let much = odd(number + 1).repeat(number as usize % 50);
            text(format!("  {}\t\n{much}  \n ", odd(number)))
        }
        DataType::Enum => {
            let start = format!("{} in (", column.name);
            let mut lists = table.checks.iter().filter_map(|check| check.expression.canonical.as_deref());
            let list = lists.find_map(|list| list.strip_prefix(&start)).unwrap();
            let words: Vec<&str> = list.split('\'').skip(1).step_by(2).collect();
            text(words[number as usize % words.len()])
        }
        DataType::Bytes { .. } => hash(number + ((place as u64) << 48)),
        DataType::Int { .. } => int(1 + number % 3),
        DataType::Float { .. } => Value::Real(REALS[number as usize % REALS.len()]),
        DataType::Bool { .. } => Value::Bool(number.is_multiple_of(3)),
        DataType::Timestamp { .. } => time(number + place as u64),
        DataType::Date => day(number),
        DataType::Json => odd_json(number),
        other => panic!("no value is made up for {}: {other:?}", column.name),
    }
}
