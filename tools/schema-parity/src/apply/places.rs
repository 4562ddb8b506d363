//! Where in its files something of a schema is written.

use std::path::PathBuf;

use schema_model::Dialect;

use crate::layout::{Script, Step, statements};

/// The file and the line, from 1, of the last statement that speaks of `table` and, where one does, of
/// `object` in it; of the step of that name only, where one is given.
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

/// Each statement that speaks of the table: whether of the object too, its file, and the line.
fn in_script(script: &Script, dialect: Dialect, table: &str, object: &str) -> Vec<(bool, PathBuf, usize)> {
    let words: Vec<&str> =
        object.split(|char: char| !is_word(char)).filter(|word| !word.is_empty()).collect();
    let statements = statements(script, dialect).unwrap_or_default();
    let place = |line: usize, sql: &str| {
        let of_table = line_of(sql, table)?;
        let of_object = words.iter().find_map(|word| line_of(sql, word));
        Some((of_object.is_some(), script.file.clone(), line + of_object.unwrap_or(of_table)))
    };
    statements.iter().filter_map(|statement| place(statement.line, &statement.sql)).collect()
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
}
