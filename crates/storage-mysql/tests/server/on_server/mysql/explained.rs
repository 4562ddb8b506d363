//! Plans of MariaDB. It plans for the values that it is given, so these are put in from rows that exist.

use diesel::QueryableByName;
use diesel::sql_types::{Nullable, Text};
use repositories::transfer::Value;

use super::plans::{Allowed, NOTHING, Required, Samples, Statement};
use crate::backend::{Conn, RunQueryDsl};

pub const ALLOWED: &[Allowed] = &[
    Allowed {
        with: "event_words.word >= ?",
        without: NOTHING,
        plan: "<subquery2>: Using",
        why: "a rare word is looked up first: no more than 1,000 events are sorted",
    },
    Allowed {
        with: "authors.id IN (SELECT",
        without: NOTHING,
        plan: "namesakes: Using",
        why: "few authors have the same handle",
    },
    Allowed {
        with: "(posts.state = ?) AND (post_queue.leased_until > ?)",
        without: NOTHING,
        plan: "post_queue: Using",
        why: "workers have few posts at a time",
    },
    Allowed {
        with: "COUNT(*) FROM enrolments WHERE ((enrolments.event_id = ?) AND (enrolments.completed_at",
        without: NOTHING,
        plan: "enrolments ALL",
        why: "an index has the event; of the few made-up rows so many are of one that all are read",
    },
    Allowed {
        with: "quiz_attempts.account_id = ?",
        without: "quiz_attempts.quiz_id = ?",
        plan: "quiz_attempts: Using filesort",
        why: "all attempts of one learner: read for an export of personal data only",
    },
    Allowed {
        with: "(quiz_attempts.quiz_id = ?) AND (quiz_attempts.account_id = ?)",
        without: NOTHING,
        plan: "quiz_attempts: Using filesort",
        why: "one learner has few attempts at one quiz: any index that has both is good",
    },
    Allowed {
        with: "quiz_attempts.open_marker = ?",
        without: NOTHING,
        plan: "Impossible WHERE noticed after reading const tables",
        why: "a unique key finds it; no made-up row has this one",
    },
    Allowed {
        with: "randomized_experiments.decision_id = ?",
        without: NOTHING,
        plan: "Impossible WHERE noticed after reading const tables",
        why: "a unique key finds it; of the made-up row it is known what came",
    },
    Allowed {
        with: "ORDER BY quiz_attempts.id, attempt_answers.question_id LIMIT",
        without: NOTHING,
        plan: "quiz_attempts: Using",
        why: "MariaDB reads no two tables in one order: the answers at one quiz are sorted",
    },
    Allowed {
        with: "GROUP BY quiz_attempts.quiz_id, quiz_attempts.score",
        without: NOTHING,
        plan: "lessons: Using",
        why: "equal results of one event's attempts are counted: as many groups as there are results",
    },
    Allowed {
        with: "ORDER BY lessons.position, lessons.id, quizzes.position, quizzes.id",
        without: NOTHING,
        plan: "lessons: Using",
        why: "the quizzes of one event",
    },
    Allowed {
        with: "ORDER BY segmented_weights.created_at, segmented_weights.id LIMIT",
        without: NOTHING,
        plan: "segmented_weights",
        why: "as many rows as there are archetypes and platforms",
    },
    Allowed {
        with: "FROM segmented_weights WHERE ((1=0) AND (1=0))",
        without: NOTHING,
        plan: "Impossible WHERE",
        why: "who asks for no segment gets none: no row is read",
    },
    Allowed {
        with: "NOT (EXISTS (SELECT materials",
        without: NOTHING,
        plan: "materials ALL",
        why: "a sweep asks of every stored file: MariaDB gathers those in use in place of looking each up",
    },
    Allowed {
        with: "(audit_logs.seq >= ?) AND (audit_logs.seq <= ?)",
        without: NOTHING,
        plan: "Impossible WHERE",
        why: "the last of the made-up entries has no place in the chain",
    },
    Allowed {
        with: "(audit_logs.seq IS NULL) AND (audit_logs.id >= ?)",
        without: NOTHING,
        plan: "audit_logs: Using filesort",
        why: "MariaDB sorts what is not sealed: as much as came since the last round",
    },
    Allowed {
        with: "FROM legal_holds WHERE (legal_holds.subject = ?)",
        without: NOTHING,
        plan: "legal_holds ALL",
        why: "few things are held for the law",
    },
];

pub const REQUIRED: &[Required] = &[
    Required {
        statement: &["FROM post_queue WHERE (post_queue.leased_until <= ?)"],
        plan: "post_queue range ix_post_queue_leased_until_post_id",
    },
    Required {
        statement: &["FROM post_queue WHERE (post_queue.queue_at <= ?)"],
        plan: "post_queue range ix_post_queue_queue_at_post_id",
    },
    Required {
        statement: &["post_queue.queue_at <= ?", "post_queue.platform = ?"],
        plan: "post_queue range ix_post_queue_platform_is_power_user_queue_at_post_id",
    },
    Required {
        statement: &["(post_queue.queue_at IS NOT NULL)) ORDER BY post_categories.available_at"],
        plan: "post_categories range ix_post_categories_category_available_at_post_id",
    },
    Required {
        statement: &["ORDER BY post_categories.available_at", "post_categories.platform = ?"],
        plan: "post_categories range ix_post_categories_category_platform_power_available_at",
    },
    Required { statement: &["ORDER BY post_categories.available_at"], plan: "post_queue eq_ref PRIMARY" },
];

/// A table that is read, rows that are sorted, and rows that are locked in vain.
pub const PLANTED: &[&str] = &[
    "SELECT `events`.`id` FROM `events` WHERE (`events`.`summary` = ?)",
    "SELECT `events`.`id` FROM `events` WHERE (`events`.`slug` > ?) ORDER BY `events`.`starts_at` LIMIT ?",
    "SELECT `post_queue`.`post_id` FROM `post_queue` WHERE (`post_queue`.`queue_at` <= ?) \
     ORDER BY `post_queue`.`updated_at` LIMIT ? FOR UPDATE SKIP LOCKED",
    "DELETE FROM `quizzes` WHERE (`quizzes`.`lesson_id` IN (SELECT `lessons`.`id` FROM `lessons` \
     WHERE (`lessons`.`event_id` = ?)))",
];

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Nullable<Text>)]
    table: Option<String>,
    #[diesel(sql_type = Nullable<Text>, column_name = "type")]
    access: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    key: Option<String>,
    #[diesel(sql_type = Nullable<Text>, column_name = "Extra")]
    extra: Option<String>,
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// Gathers statistics. MySQL plans otherwise: what is demanded here is demanded of MariaDB.
pub async fn prepare(conn: &mut Conn) -> bool {
    let version: Version = diesel::sql_query("SELECT VERSION() AS version").get_result(conn).await.unwrap();
    for table in storage_diesel::built_in::schema().unwrap().tables.keys() {
        diesel::sql_query(format!("ANALYZE TABLE {table}")).execute(conn).await.unwrap();
    }
    version.version.contains("MariaDB")
}

/// A line for each table, in order, and one for each thing that is told of it.
pub async fn plan(conn: &mut Conn, statement: &Statement, samples: &Samples) -> Vec<String> {
    let sql = bound(&statement.sql, samples);
    let rows: Vec<Row> = diesel::sql_query(format!("EXPLAIN {sql}")).load(conn).await.expect(&sql);
    let mut lines = Vec::new();
    for Row { table, access, key, extra } in rows {
        let table = table.unwrap_or_default();
        lines.push(format!("{table} {} {}", access.unwrap_or_default(), key.unwrap_or_default()));
        let told = extra.unwrap_or_default();
        lines.extend(told.split("; ").filter(|told| !told.is_empty()).map(|told| format!("{table}: {told}")));
    }
    lines
}

pub fn is_fault(sql: &str, line: &str) -> bool {
    // An index in the order of the list, of which a page is read.
    let page = sql.contains(" LIMIT ");
    let table = line.split([' ', ':']).next().unwrap_or_default();
    // What is read whole may be what the statement itself has gathered.
    let gathered = table.starts_with('<');
    (line.contains(" ALL ") && !gathered)
        || (line.contains(" index ") && !line.contains(": ") && !page)
        || ["filesort", "temporary", "mpossible", "no matching row"].iter().any(|told| line.contains(told))
}

/// The statement with values for what is bound.
fn bound(sql: &str, samples: &Samples) -> String {
    let mut parts = sql.split('?');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let value = value(text.trim_end(), sql, samples);
        text += &value;
        text += part;
    }
    text
}

/// What stands for a value that is bound after that text: a range is not empty, a key finds its row.
fn value(before: &str, sql: &str, samples: &Samples) -> String {
    if before.ends_with("LIMIT") {
        return "3".to_owned();
    }
    if before.ends_with("OFFSET") {
        return "0".to_owned();
    }
    if let Some(column) = before.strip_suffix(" IN (").map(|column| column.trim_end_matches(" NOT")) {
        return found(column, sql, samples).each_ref().map(literal).join(", ");
    }
    for comparison in [" >=", " >", " <=", " <", " =", " !="] {
        if let Some(column) = before.strip_suffix(comparison) {
            return end(comparison, found(column, sql, samples));
        }
    }
    "1".to_owned()
}

/// What is equal, or the end of a range: of texts that begin alike, of nearly all that is no text.
fn end(comparison: &str, values: &[Value; 3]) -> String {
    let [first, middle, last] = values;
    let mut ends = [literal(first), literal(last)];
    ends.sort_unstable();
    match (comparison, middle) {
        (" <" | " <=", Value::Text(text)) => literal(&Value::Text(format!("{text}~"))),
        (_, Value::Text(_)) | (" =" | " !=", _) => literal(middle),
        (" <" | " <=", _) => ends[1].clone(),
        _ => ends[0].clone(),
    }
}

/// Values of the column that a text ends with.
fn found<'a>(before: &str, sql: &str, samples: &'a Samples) -> &'a [Value; 3] {
    let name = before.rsplit([' ', '(']).next().unwrap_or_default().replace('`', "");
    let (table, column) = match name.split_once('.') {
        Some((table, column)) => (table.to_owned(), column.to_owned()),
        None => (target(before), name),
    };
    let table = match sql.split_once(&format!("` AS `{table}`")) {
        Some((before, _)) => before.rsplit('`').next().unwrap_or_default().to_owned(),
        None => table,
    };
    samples.get(&(table, column)).unwrap_or_else(|| panic!("what is bound after {before}"))
}

/// The table whose columns need not be qualified.
fn target(before: &str) -> String {
    let after = before.rsplit_once("FROM ").or_else(|| before.split_once("UPDATE ")).unwrap_or_default().1;
    after.split(' ').next().unwrap_or_default().replace('`', "")
}

fn literal(value: &Value) -> String {
    let text = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"));
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Uuid(id) => format!("X'{}'", id.simple()),
        Value::Hash(bytes) => format!("X'{}'", hex::encode(bytes)),
        Value::Int(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        Value::Bool(truth) => i32::from(*truth).to_string(),
        Value::Text(value) => text(value),
        Value::Time(time) => text(&time.format("%Y-%m-%d %H:%M:%S%.6f").to_string()),
        Value::Date(day) => text(&day.to_string()),
        Value::Json(json) => text(&json.to_string()),
    }
}
