//! What a live database says about its tables: from the text of their definitions, checked against
//! what SQLite itself reports, so that nothing is missed.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

/// A table.
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// Primary key first.
    pub keys: Vec<Key>,
    pub foreign_keys: Vec<ForeignKey>,
    pub checks: Vec<Check>,
}

/// A column.
pub struct Column {
    pub name: String,
    pub kind: String,
    pub not_null: bool,
}

/// A primary key or unique constraint.
pub struct Key {
    pub name: String,
    pub columns: Vec<String>,
}

/// A foreign key.
pub struct ForeignKey {
    pub name: String,
    pub columns: Vec<String>,
    pub parent: String,
    pub parent_columns: Vec<String>,
    pub on_delete: String,
}

/// A check, with its expression as it is written.
pub struct Check {
    pub name: String,
    pub expression: String,
}

#[derive(QueryableByName)]
struct Definition {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    sql: String,
}

#[derive(QueryableByName)]
struct ColumnInfo {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = BigInt)]
    not_null: i64,
    #[diesel(sql_type = Nullable<Text>)]
    dflt: Option<String>,
}

#[derive(QueryableByName)]
struct Counts {
    #[diesel(sql_type = BigInt)]
    keys: i64,
    #[diesel(sql_type = BigInt)]
    unnamed_keys: i64,
    #[diesel(sql_type = BigInt)]
    foreign_keys: i64,
    #[diesel(sql_type = BigInt)]
    updating: i64,
}

/// All tables of the product.
pub fn tables(conn: &mut SqliteConnection) -> Vec<Table> {
    let definitions: Vec<Definition> = diesel::sql_query(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' \
         AND name NOT IN ('schema_migrations', '__diesel_schema_migrations') ORDER BY name",
    )
    .load(conn)
    .unwrap();
    definitions.into_iter().map(|definition| table(conn, definition)).collect()
}

fn table(conn: &mut SqliteConnection, Definition { name, sql }: Definition) -> Table {
    let (head, rest) = sql.split_once('(').unwrap();
    assert!(head.trim_end().ends_with(&name), "{head}");
    let (body, tail) = rest.rsplit_once(')').unwrap();
    assert!(tail.contains("STRICT"), "{name} is not STRICT");
    let mut table =
        Table { name, columns: Vec::new(), keys: Vec::new(), foreign_keys: Vec::new(), checks: Vec::new() };
    for item in split(body) {
        match item.strip_prefix("CONSTRAINT ") {
            Some(constraint) => add_constraint(&mut table, constraint),
            None => add_column(&mut table, &item),
        }
    }
    verify(conn, &table, &sql);
    table
}

/// The parts between the commas that are in no parentheses and no text; blanks made one.
fn split(body: &str) -> Vec<String> {
    let (mut parts, mut depth, mut quoted) = (vec![String::new()], 0, false);
    for c in body.chars() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    parts.iter().map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The names in the first parentheses, and what follows.
fn names(text: &str) -> (Vec<String>, &str) {
    let (names, rest) = text.split_once('(').unwrap().1.split_once(')').unwrap();
    (names.split(',').map(|name| name.trim().to_owned()).collect(), rest)
}

fn add_column(table: &mut Table, item: &str) {
    let (definition, check) = match item.split_once(" CONSTRAINT ") {
        Some((definition, check)) => (definition, Some(check)),
        None => (item, None),
    };
    let mut words = definition.splitn(3, ' ');
    let (name, kind) = (words.next().unwrap().to_owned(), words.next().unwrap().to_owned());
    let not_null = match words.next() {
        None => false,
        Some("NOT NULL") => true,
        Some(other) => panic!("{}.{name}: {other} is not known here", table.name),
    };
    table.columns.push(Column { name, kind, not_null });
    if let Some(check) = check {
        add_constraint(table, check);
    }
}

fn add_constraint(table: &mut Table, constraint: &str) {
    let (name, rest) = constraint.split_once(' ').unwrap();
    let name = name.to_owned();
    if let Some(expression) = rest.strip_prefix("CHECK (") {
        let expression = expression.strip_suffix(')').unwrap().to_owned();
        table.checks.push(Check { name, expression });
    } else if rest.starts_with("PRIMARY KEY") {
        table.keys.insert(0, Key { name, columns: names(rest).0 });
    } else if rest.starts_with("UNIQUE") {
        table.keys.push(Key { name, columns: names(rest).0 });
    } else if rest.starts_with("FOREIGN KEY") {
        let (columns, rest) = names(rest);
        let parent = rest.strip_prefix(" REFERENCES ").unwrap().split(' ').next().unwrap().to_owned();
        let (parent_columns, rest) = names(rest);
        let on_delete = rest.strip_prefix(" ON DELETE ").unwrap().to_owned();
        table.foreign_keys.push(ForeignKey { name, columns, parent, parent_columns, on_delete });
    } else {
        panic!("{}: {constraint} is not known here", table.name);
    }
}

/// What was read from the text is what SQLite knows.
fn verify(conn: &mut SqliteConnection, table: &Table, sql: &str) {
    let name = &table.name;
    let columns: Vec<ColumnInfo> = diesel::sql_query(format!(
        "SELECT name, type AS kind, \"notnull\" AS not_null, dflt_value AS dflt FROM pragma_table_info('{name}')"
    ))
    .load(conn)
    .unwrap();
    let known: Vec<_> =
        columns.iter().map(|column| (&column.name, &column.kind, column.not_null == 1)).collect();
    let read: Vec<_> =
        table.columns.iter().map(|column| (&column.name, &column.kind, column.not_null)).collect();
    assert_eq!(read, known, "columns of {name}");
    assert!(columns.iter().all(|column| column.dflt.is_none()), "{name} has defaults");
    let counts: Counts = diesel::sql_query(format!(
        "SELECT (SELECT count(*) FROM pragma_index_list('{name}') WHERE origin IN ('u', 'pk')) AS keys, \
         (SELECT count(*) FROM pragma_index_list('{name}') WHERE origin = 'c' AND \"unique\" = 1) AS unnamed_keys, \
         (SELECT count(DISTINCT id) FROM pragma_foreign_key_list('{name}')) AS foreign_keys, \
         (SELECT count(*) FROM pragma_foreign_key_list('{name}') WHERE on_update <> 'NO ACTION') AS updating"
    ))
    .get_result(conn)
    .unwrap();
    let known = [counts.keys, counts.foreign_keys].map(usize::try_from).map(Result::unwrap);
    assert_eq!(known, [table.keys.len(), table.foreign_keys.len()], "keys and foreign keys of {name}");
    assert_eq!((counts.unnamed_keys, counts.updating), (0, 0), "{name}");
    assert_eq!(sql.matches("CHECK").count(), table.checks.len(), "checks of {name}");
}
