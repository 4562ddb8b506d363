//! What statements do to the session and beyond the database that they run in.

use schema_model::Dialect;

use crate::layout::Statement;

/// Why a statement is not sent: it would reach other databases or accounts of a server that is not
/// private, or write files.
pub fn beyond(dialect: Dialect, is_private: bool, sql: &str) -> Option<&'static str> {
    const SERVER: &str = "it changes more than the database that it runs in, on a server that others use";
    let words = words::<3>(sql);
    let [first, second, third] = words.each_ref().map(String::as_str);
    match (dialect, first, second) {
        (Dialect::Sqlite, "ATTACH", _) => Some("it opens another file"),
        (Dialect::Sqlite, "VACUUM", "INTO") => Some("it writes another file"),
        (Dialect::Sqlite, "VACUUM", _) if third == "INTO" => Some("it writes another file"),
        (Dialect::Sqlite, ..) => None,
        _ if is_private => None,
        (Dialect::Mysql, "USE" | "GRANT" | "REVOKE", _)
        | (Dialect::Mysql, "SET", "GLOBAL" | "PERSIST")
        | (Dialect::Mysql, "CREATE" | "DROP" | "ALTER", "DATABASE" | "SCHEMA" | "USER" | "ROLE" | "SERVER")
        | (
            Dialect::Postgres,
            "CREATE" | "DROP" | "ALTER",
            "DATABASE" | "ROLE" | "USER" | "GROUP" | "TABLESPACE" | "SYSTEM" | "SUBSCRIPTION",
        ) => Some(SERVER),
        _ => None,
    }
}

/// Whether a script has statements that PostgreSQL takes only in a transaction, and begins none.
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
