//! What a live database says about its tables, by the queries of the backend.

use std::collections::BTreeMap;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Text};
use storage_diesel::history::is_record_table;

use crate::backend::{self, Conn, RunQueryDsl};

/// A table.
#[derive(Default)]
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
    pub kind: Kind,
    pub not_null: bool,
}

/// What a column takes, as far as its type tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Uuid,
    Hash,
    Moment,
    Json,
    /// Up to so many characters.
    Short(usize),
    Text,
    Bool,
    BigInt,
    Double,
}

/// A primary key or anything else that is unique.
pub struct Key {
    pub name: String,
    pub is_primary: bool,
    pub columns: Vec<String>,
}

/// A foreign key.
#[derive(Clone)]
pub struct ForeignKey {
    pub name: String,
    pub columns: Vec<String>,
    pub parent: String,
    pub parent_columns: Vec<String>,
    pub on_delete: String,
}

/// A check.
pub struct Check {
    pub name: String,
    /// As the database tells it.
    pub expression: String,
}

/// A check over one column.
pub enum Rule {
    /// One of several texts, this among them.
    OneOf(String, String),
    /// That number or more.
    AtLeast(String, i64),
    /// More than that number.
    Above(String, i64),
    /// Both included.
    Between(String, i64, i64),
    /// So many bytes.
    Length(String, usize),
}

#[derive(QueryableByName)]
struct ColumnRow {
    #[diesel(sql_type = Text)]
    in_table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = BigInt)]
    not_null: i64,
}

#[derive(QueryableByName)]
struct KeyRow {
    #[diesel(sql_type = Text)]
    in_table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    is_primary: i64,
    #[diesel(sql_type = Text)]
    column: String,
}

#[derive(QueryableByName)]
struct ForeignKeyRow {
    #[diesel(sql_type = Text)]
    in_table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    column: String,
    #[diesel(sql_type = Text)]
    parent: String,
    #[diesel(sql_type = Text)]
    parent_column: String,
    #[diesel(sql_type = Text)]
    on_delete: String,
    #[diesel(sql_type = Text)]
    on_update: String,
}

#[derive(QueryableByName)]
struct CheckRow {
    #[diesel(sql_type = Text)]
    in_table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    expression: String,
}

#[derive(QueryableByName)]
struct Other {
    #[diesel(sql_type = Text)]
    name: String,
}

async fn rows<T>(conn: &mut Conn, query: &str) -> Vec<T>
where
    T: QueryableByName<backend::Db> + Send + 'static,
{
    diesel::sql_query(query).load(conn).await.unwrap()
}

/// All tables of the product.
pub async fn tables(conn: &mut Conn) -> BTreeMap<String, Table> {
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    let mine = |table: &str| !is_record_table(table);
    for row in rows::<ColumnRow>(conn, backend::COLUMNS).await.into_iter().filter(|row| mine(&row.in_table)) {
        let kind = backend::kind(&row.kind);
        let kind =
            kind.unwrap_or_else(|| panic!("{}.{}: {} is not known here", row.in_table, row.name, row.kind));
        let table = tables.entry(row.in_table.clone()).or_default();
        table.name = row.in_table;
        table.columns.push(Column { name: row.name, kind, not_null: row.not_null == 1 });
    }
    for row in rows::<KeyRow>(conn, backend::KEYS).await.into_iter().filter(|row| mine(&row.in_table)) {
        let keys = &mut tables.get_mut(&row.in_table).unwrap().keys;
        if let Some(key) = keys.iter_mut().find(|key| key.name == row.name) {
            key.columns.push(row.column);
        } else {
            let key = Key { name: row.name, is_primary: row.is_primary == 1, columns: vec![row.column] };
            keys.insert(if key.is_primary { 0 } else { keys.len() }, key);
        }
    }
    for row in rows::<ForeignKeyRow>(conn, backend::FOREIGN_KEYS).await {
        assert!(
            ["NO ACTION", "RESTRICT"].contains(&row.on_update.as_str()),
            "{} changes with its parent",
            row.name
        );
        let keys = &mut tables.get_mut(&row.in_table).unwrap().foreign_keys;
        if let Some(key) = keys.iter_mut().find(|key| key.name == row.name) {
            key.columns.push(row.column);
            key.parent_columns.push(row.parent_column);
        } else {
            keys.push(ForeignKey {
                name: row.name,
                columns: vec![row.column],
                parent: row.parent,
                parent_columns: vec![row.parent_column],
                on_delete: row.on_delete,
            });
        }
    }
    for row in rows::<CheckRow>(conn, backend::CHECKS).await.into_iter().filter(|row| mine(&row.in_table)) {
        let check = Check { name: row.name, expression: row.expression };
        tables.get_mut(&row.in_table).unwrap().checks.push(check);
    }
    tables
}

/// What changes rows or refuses them and is none of the above: triggers, defaults and so on.
pub async fn others(conn: &mut Conn) -> Vec<String> {
    rows::<Other>(conn, backend::OTHERS).await.into_iter().map(|other| other.name).collect()
}
