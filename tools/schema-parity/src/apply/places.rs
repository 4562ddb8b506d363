//! Where in its files something of a schema is written.

use std::path::PathBuf;

use schema_model::Dialect;

use crate::layout::{Script, Step, statements};

/// The file and the line, from 1, of the last statement that speaks of `table` and, where one does, of
/// `object` in it; of the step of that name only, where one is given. One that makes or changes the table
/// goes before one that only refers to it, fills it, or lists its columns in an index.
///
/// Statements are searched for words: what a routine does with names that it puts together is not found.
pub fn place(
    steps: &[Step],
    dialect: Dialect,
    step: Option<&str>,
    table: &str,
    object: &str,
) -> Option<(PathBuf, usize)> {
    let asked = steps.iter().filter(|known| step.is_none_or(|name| known.name == name));
    let found = asked.flat_map(|step| in_script(&step.up, dialect, table, object));
    // Of equally good ones the last: it made the table what it is.
    found.max_by_key(|(rank, ..)| *rank).map(|(_, file, line)| (file, line))
}

/// How well a statement fits: whether it speaks of the object, and whether it is one of the table.
type Rank = (bool, bool);

/// Each statement that speaks of the table: how well it fits, its file, and the line.
fn in_script(script: &Script, dialect: Dialect, table: &str, object: &str) -> Vec<(Rank, PathBuf, usize)> {
    let words: Vec<&str> =
        object.split(|char: char| !is_word(char)).filter(|word| !word.is_empty()).collect();
    let statements = statements(script, dialect).unwrap_or_default();
    let place = |line: usize, sql: &str| {
        let of_table = line_of(sql, table)?;
        let of_object = words.iter().find_map(|word| line_of(sql, word));
        let rank = (of_object.is_some(), is_of(sql, table, &words));
        Some((rank, script.file.clone(), line + of_object.unwrap_or(of_table)))
    };
    statements.iter().filter_map(|statement| place(statement.line, &statement.sql)).collect()
}

/// Whether a statement makes or changes the table, or an index of it that has one of the words for its name.
fn is_of(sql: &str, table: &str, words: &[&str]) -> bool {
    let is_code = |line: &&str| !line.trim_start().starts_with("--");
    let code = sql.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    let head = code.split('(').next().unwrap_or_default();
    let first = head.split_whitespace().next().unwrap_or_default();
    let changes = ["create", "alter", "drop"].iter().any(|word| first.eq_ignore_ascii_case(word));
    let is_index = first.eq_ignore_ascii_case("create") && line_of(head, "index").is_some();
    let only_listed = is_index && !words.iter().any(|word| line_of(head, word).is_some());
    changes && line_of(head, table).is_some() && !only_listed
}

/// How many lines stand before the first that has the word.
fn line_of(sql: &str, word: &str) -> Option<usize> {
    let has =
        |line: &str| line.split(|char: char| !is_word(char)).any(|known| known.eq_ignore_ascii_case(word));
    sql.lines().position(has)
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_' || char == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_statement_that_speaks_of_it_is_the_place() {
        let script = |file: &str, text: &str| Script { file: file.into(), line: 1, text: text.to_owned() };
        let step =
            |name: &str, text: &str| Step { name: name.to_owned(), up: script(name, text), down: None };
        let steps = [
            step("1", "CREATE TABLE t (\n  a INT,\n  b INT\n);\nCREATE TABLE tt (a INT);"),
            step("2", "SELECT 1;\nALTER TABLE `T`\n  DROP COLUMN b;"),
        ];
        let at = |step, table, object| {
            let found = place(&steps, Dialect::Mysql, step, table, object);
            found.map(|(file, line)| format!("{}:{line}", file.display()))
        };
        assert_eq!(at(None, "t", "a").as_deref(), Some("1:2"));
        assert_eq!(at(None, "t", "b").as_deref(), Some("2:3"));
        assert_eq!(at(Some("1"), "t", "b").as_deref(), Some("1:3"));
        assert_eq!(at(None, "t", "(b, c)").as_deref(), Some("2:3"));
        assert_eq!(at(None, "t", "").as_deref(), Some("2:2"));
        assert_eq!(at(None, "tt", "a").as_deref(), Some("1:5"));
        assert_eq!(at(None, "u", "a"), None);
    }

    #[test]
    fn a_statement_of_the_table_goes_before_those_that_refer_to_it() {
        let text = "CREATE TABLE t (\n  a INT,\n  b INT\n);\n\
                    CREATE INDEX ix ON t (a);\n\
                    INSERT INTO t (a) VALUES (1);\n\
                    -- t of u\nCREATE TABLE u (\n  a INT REFERENCES t (a)\n);";
        let script = Script { file: "1".into(), line: 1, text: text.to_owned() };
        let steps = [Step { name: "1".to_owned(), up: script, down: None }];
        let line = |object| place(&steps, Dialect::Postgres, None, "t", object).map(|(_, line)| line);
        assert_eq!(line("a"), Some(2));
        assert_eq!(line("ix"), Some(5));
        // A statement that was never written is where its table is made.
        assert_eq!(line("missing"), Some(1));
    }
}
