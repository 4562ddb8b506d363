//! One schema as text: what `dump --format text` prints.

use std::fmt::Write as _;

use schema_model::compare::describe;

use super::{Side, escape::cells, overview, plural, terminal, words};

// Writing to a String cannot fail: results of `write!` are not looked at here.

/// Tables with their columns, keys, indexes and checks; then views and triggers.
pub fn outline(side: &Side) -> String {
    let mut out = String::new();
    let schema = &side.schema;
    let tables = plural(schema.tables.len(), "table");
    let (server, source) = (terminal(&side.server), terminal(&side.source));
    let _ = writeln!(out, "{server}, {}: {tables} in {source}", overview::origin(side));
    for (name, table) in &schema.tables {
        let _ = writeln!(out, "\n{}", terminal(name));
        let names: Vec<String> = table.columns.iter().map(|column| terminal(&column.name)).collect();
        let width = names.iter().map(|name| cells(name)).max().unwrap_or(0);
        for (name, column) in names.iter().zip(&table.columns) {
            let blank = " ".repeat(width - cells(name));
            let _ = writeln!(out, "  {name}{blank}  {}", terminal(&words::column(column)));
        }
        for line in words::constraints(table) {
            let _ = writeln!(out, "  {}", terminal(&line));
        }
    }
    for (name, view) in &schema.views {
        let _ = writeln!(out, "\nview {} {}", terminal(name), terminal(&describe::view(view)));
    }
    for (name, trigger) in &schema.triggers {
        let _ = writeln!(out, "\ntrigger {} {}", terminal(name), terminal(&describe::trigger(trigger)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_schema_is_told_table_by_table() {
        let mut side = sample::equal().sides.remove(0);
        side.schema.tables.remove(sample::HOSTILE);
        assert_eq!(
            outline(&side),
            "SQLite 3.50.1, 1 migration: 2 tables in migrations/sqlite\n\n\
             accounts\n  id  i64 not null\n  primary key (id)\n\n\
             posts\n  id           i64 not null\n  accounts_id  i64 not null\n  \
             title        string(200) not null\n  primary key (id)\n  \
             foreign key fk_accounts_id (accounts_id) → accounts (id), on delete cascade\n"
        );
    }
}
