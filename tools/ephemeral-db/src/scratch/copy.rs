//! A database of MariaDB or MySQL in another one, table by table.

use crate::{Error, client::Session};

/// Copies the tables of `template` into the empty database of the session, which checks no foreign keys
/// afterwards: it is for this alone.
pub fn tables(session: &mut Session, template: &str) -> Result<(), Error> {
    let literal = template.replace('\\', "\\\\").replace('\'', "''");
    if !session.column(&others(&literal))?.is_empty() {
        return Err(Error::Unsupported(
            "of a database on MariaDB or MySQL only tables can be copied, and this one has views, triggers, \
             routines or events",
        ));
    }
    // Keys lead to tables that are made later.
    session.execute("SET SESSION foreign_key_checks = 0, group_concat_max_len = 1048576")?;
    let quoted = quoted(template);
    for table in session.column(&names(&literal))? {
        let table = self::quoted(&table);
        for statement in session.column_at(&format!("SHOW CREATE TABLE {quoted}.{table}"), 1)? {
            session.execute(&statement)?;
        }
    }
    for (table, columns) in session.column(&columns(&literal))?.iter().filter_map(|row| row.split_once('.')) {
        session
            .execute(&format!("INSERT INTO {table} ({columns}) SELECT {columns} FROM {quoted}.{table}"))?;
    }
    Ok(())
}

fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

/// What is not copied.
fn others(template: &str) -> String {
    format!(
        "SELECT table_name FROM information_schema.tables
         WHERE table_schema = '{template}' AND table_type <> 'BASE TABLE'
         UNION ALL SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = '{template}'
         UNION ALL SELECT routine_name FROM information_schema.routines WHERE routine_schema = '{template}'
         UNION ALL SELECT event_name FROM information_schema.events WHERE event_schema = '{template}'"
    )
}

fn names(template: &str) -> String {
    format!(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = '{template}' ORDER BY table_name"
    )
}

/// Each table and, after a point, the columns whose values are stored as they were given.
fn columns(template: &str) -> String {
    let quoted = |name: &str| format!("CONCAT('`', REPLACE({name}, '`', '``'), '`')");
    let (table, column) = (quoted("table_name"), quoted("column_name"));
    format!(
        "SELECT CONCAT({table}, '.', GROUP_CONCAT({column} ORDER BY ordinal_position SEPARATOR ', '))
         FROM information_schema.columns
         WHERE table_schema = '{template}' AND COALESCE(generation_expression, '') = ''
         GROUP BY table_name"
    )
}
