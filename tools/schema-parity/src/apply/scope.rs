//! What statements do to the session and beyond the database that they run in.

use schema_model::{Dialect, statements::Statement};

use super::heads::{Head, heads};

const SERVER: &str = "it changes more than the database that it runs in, on a server that others use";
const FILES: &str = "it reads or writes files of a server that others use, or runs programs there";
const OTHER: &str = "it names another database of a server that others use";

/// Why a statement is not sent: it would reach other databases or accounts of a server that is not
/// private, or write files.
///
/// Only the words of the statement are checked, including those in a comment that MySQL executes: not what
/// a called function does, nor what a `DO` block contains. The rights of the account protect a server; this
/// catches honest mistakes.
pub fn beyond(dialect: Dialect, is_private: bool, sql: &str) -> Option<&'static str> {
    let Some(heads) = heads(dialect, sql) else { return Some("its words cannot be told apart") };
    heads.iter().find_map(|head| match dialect {
        Dialect::Sqlite => sqlite(head),
        _ if is_private => None,
        Dialect::Mysql => mysql(head),
        Dialect::Postgres => postgres(head),
    })
}

fn sqlite(head: &Head) -> Option<&'static str> {
    match (head.word(0), head.word(1), head.word(2)) {
        ("ATTACH", ..) => Some("it opens another file"),
        ("VACUUM", "INTO", _) | ("VACUUM", _, "INTO") => Some("it writes another file"),
        _ => None,
    }
}

fn mysql(head: &Head) -> Option<&'static str> {
    const MADE: [&str; 9] =
        ["DATABASE", "SCHEMA", "USER", "ROLE", "SERVER", "TABLESPACE", "UNDO", "INSTANCE", "LOGFILE"];
    let has_file = head.has_pair(&["INTO"], &["OUTFILE", "DUMPFILE"]);
    match (head.word(0), head.word(1)) {
        ("LOAD", _) => Some(FILES),
        _ if has_file => Some(FILES),
        (
            "USE" | "GRANT" | "REVOKE" | "SHUTDOWN" | "RESTART" | "KILL" | "FLUSH" | "PURGE" | "RESET"
            | "CHANGE" | "STOP" | "INSTALL" | "UNINSTALL",
            _,
        )
        | ("RENAME", "USER")
        | ("START", "SLAVE" | "REPLICA" | "ALL") => Some(SERVER),
        ("SET", _) if sets_server(head) => Some(SERVER),
        ("CREATE" | "DROP" | "ALTER", _) if MADE.contains(&head.made()) => Some(SERVER),
        _ => names_other(head).then_some(OTHER),
    }
}

/// Whether it sets a server variable or a password, anywhere in a list: `SET a = 1, GLOBAL b = 2`,
/// `SET @@GLOBAL.b = 2`.
fn sets_server(head: &Head) -> bool {
    const SERVER: [&str; 3] = ["GLOBAL", "PERSIST", "PERSIST_ONLY"];
    head.has_pair(&["SET", ",", "@"], &SERVER)
        || matches!((head.word(1), head.word(2)), ("PASSWORD", _) | ("DEFAULT", "ROLE"))
}

/// Whether a changed object is qualified with a database: migrations do not know the name of their own.
fn names_other(head: &Head) -> bool {
    const OBJECTS: [&str; 8] =
        ["TABLE", "TABLES", "VIEW", "TRIGGER", "PROCEDURE", "FUNCTION", "EVENT", "SEQUENCE"];
    match head.word(0) {
        "DROP" | "RENAME" if !head.is_index() => head.is_qualified_anywhere(),
        "CREATE" | "ALTER" | "DROP" if head.is_index() => head.is_qualified_behind(&["ON"]),
        "CREATE" | "ALTER" => head.is_qualified_behind(&OBJECTS) || head.is_qualified_behind(&["RENAME"]),
        "INSERT" | "REPLACE" | "UPDATE" | "DELETE" | "TRUNCATE" => head.is_qualified_behind(&[head.word(0)]),
        _ => false,
    }
}

fn postgres(head: &Head) -> Option<&'static str> {
    const MADE: [&str; 7] = ["DATABASE", "ROLE", "USER", "GROUP", "TABLESPACE", "SYSTEM", "SUBSCRIPTION"];
    match (head.word(0), head.word(1)) {
        ("COPY", _) if head.has_pair(&["FROM", "TO"], &["PROGRAM", "'"]) => Some(FILES),
        ("CREATE" | "DROP" | "ALTER", made) if MADE.contains(&made) && !is_mapping(head) => Some(SERVER),
        ("REASSIGN" | "DROP", "OWNED") => Some(SERVER),
        _ => None,
    }
}

/// `CREATE USER MAPPING` changes only the database itself.
fn is_mapping(head: &Head) -> bool {
    (head.word(1), head.word(2)) == ("USER", "MAPPING")
}

/// Whether a script has statements that PostgreSQL allows only in a transaction, and begins none.
pub fn needs_transaction(statements: &[Statement]) -> bool {
    let begins = |statement: &Statement| {
        let [first, second] = words::<2>(&statement.sql);
        match first.as_str() {
            "LOCK" | "SAVEPOINT" | "DECLARE" => Some(true),
            "SET" if second == "LOCAL" => Some(true),
            "BEGIN" | "START" => Some(false),
            _ => None,
        }
    };
    statements.iter().find_map(begins).unwrap_or(false)
}

/// Whether a script leaves settings behind in its session.
pub fn changes_session(statements: &[Statement]) -> bool {
    statements.iter().any(|statement| {
        let [first] = words::<1>(&statement.sql);
        first == "SET" || (first == "SELECT" && statement.sql.contains("set_config"))
    })
}

/// The first words, in upper case; empty where there are fewer.
fn words<const N: usize>(sql: &str) -> [String; N] {
    let mut words = sql.split(|c: char| c.is_whitespace() || c == '(').filter(|word| !word.is_empty());
    std::array::from_fn(|_| words.next().unwrap_or_default().to_ascii_uppercase())
}
