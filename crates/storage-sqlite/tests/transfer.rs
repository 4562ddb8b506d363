//! The tables that are copied are those of the live schema, with the same columns, keys and order.
#![cfg(test)]

mod support;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use repositories::StorageError;
use repositories::transfer::{Mark, Record, Table, Transfer, Value};
use storage_sqlite::{SqliteOptions, open_source, open_target};
use support::Database;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    place: i64,
}

fn source(database: &Database) -> Box<dyn Transfer> {
    open_source(&database.path, &SqliteOptions::default()).unwrap()
}

fn target(database: &Database) -> Box<dyn Transfer> {
    open_target(&database.path, &SqliteOptions::default()).unwrap()
}

fn table(transfer: &dyn Transfer, name: &str) -> &'static Table {
    transfer.tables().iter().find(|table| table.name == name).unwrap()
}

fn names(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let names: Vec<Name> = diesel::sql_query(sql).load(conn).unwrap();
    names.into_iter().map(|name| name.name).collect()
}

#[test]
fn tables_are_those_of_the_live_schema() {
    let database = Database::new();
    let mut conn = SqliteConnection::establish(database.path.to_str().unwrap()).unwrap();
    let tables = source(&database).tables();
    let mut declared: Vec<_> = tables.iter().map(|table| table.name).collect();
    declared.sort_unstable();
    let live = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' \
                AND name NOT IN ('schema_migrations', '__diesel_schema_migrations') ORDER BY name";
    assert_eq!(declared, names(&mut conn, live));
    for (number, table) in tables.iter().enumerate() {
        let name = table.name;
        let columns = names(&mut conn, &format!("SELECT name FROM pragma_table_info('{name}') ORDER BY cid"));
        assert_eq!(table.columns, columns, "{name}");
        let key: Vec<Column> = diesel::sql_query(format!(
            "SELECT name, pk AS place FROM pragma_table_info('{name}') WHERE pk > 0 ORDER BY pk"
        ))
        .load(&mut conn)
        .unwrap();
        assert!(key.iter().zip(1..).all(|(column, place)| column.place == place));
        let key: Vec<_> = key.into_iter().map(|column| column.name).collect();
        assert_eq!(table.key, key, "{name}");
        let parents = format!("SELECT \"table\" AS name FROM pragma_foreign_key_list('{name}')");
        for parent in names(&mut conn, &parents) {
            let before = tables.iter().take(number).any(|table| table.name == parent);
            assert!(before, "{name} comes before {parent}, to which it refers");
        }
    }
}

fn account(number: u128) -> Record {
    let text = |text: &str| Value::Text(text.to_owned());
    let time = Value::Time(chrono::DateTime::from_timestamp_micros(1_767_225_600_000_001).unwrap());
    vec![
        Value::Uuid(Uuid::from_u128(number)),
        text(&format!("{number}@example.org")),
        text("hash"),
        text("Zoe\u{308} \u{1f600}"),
        text("learner"),
        text("active"),
        Value::Int(i64::MAX),
        time.clone(),
        time,
        Value::Null,
        Value::Null,
        Value::Int(0),
    ]
}

fn word(word: &str, event: u128) -> Record {
    let Value::Time(time) = account(1)[7].clone() else { unreachable!() };
    vec![Value::Uuid(Uuid::from_u128(event)), Value::Text(word.to_owned()), Value::Time(time)]
}

#[tokio::test]
async fn rows_are_read_in_the_order_of_their_keys() {
    let database = Database::new();
    let mut target = target(&database);
    let words = table(&*target, "event_words");
    let events = table(&*target, "events");
    target.begin("somewhere").await.unwrap();
    let time = word("", 1)[2].clone();
    let text = |text: String| Value::Text(text);
    let event = |number: u128| {
        let mut row = vec![Value::Uuid(Uuid::from_u128(number))];
        row.extend((0..5).map(|_| text(format!("e{number}"))));
        row.push(text("draft".to_owned()));
        row.extend([Value::Null, Value::Null, Value::Null, Value::Null, Value::Null, Value::Int(1)]);
        row.extend([
            time.clone(),
            time.clone(),
            text(format!("{number}")),
            text("en".to_owned()),
            Value::Int(0),
        ]);
        row
    };
    target.write(events, &[event(2), event(1)], 0).await.unwrap();
    // By bytes: capitals first, then accents after all letters.
    let ordered = [("B", 1), ("B", 2), ("a", 1), ("a", 2), ("b", 1), ("\u{e4}", 1), ("\u{1f600}", 2)];
    let mut rows: Vec<_> = ordered.iter().map(|(name, event)| word(name, *event)).collect();
    rows.reverse();
    target.write(words, &rows, 2).await.unwrap();
    rows.reverse();
    for limit in 1..=rows.len() + 1 {
        let (mut read, mut after): (Vec<Record>, Option<Record>) = (Vec::new(), None);
        loop {
            let page = target.read(words, after.as_ref(), limit).await.unwrap();
            assert!(page.len() <= limit);
            let Some(last) = page.last() else { break };
            after = Some(last.clone());
            read.extend(page);
        }
        assert_eq!(read, rows, "{limit}");
    }
    assert_eq!(target.last(words).await.unwrap().as_ref(), rows.last());
    assert_eq!(target.count(words).await.unwrap(), 7);
}

#[tokio::test]
async fn the_mark_and_the_rows_go_together() {
    let database = Database::new();
    let mut target = target(&database);
    let accounts = table(&*target, "accounts");
    assert_eq!(target.mark().await.unwrap(), None);
    assert_eq!(target.last(accounts).await.unwrap(), None);
    target.begin("somewhere").await.unwrap();
    assert!(matches!(target.begin("somewhere").await, Err(StorageError::Conflict { .. })));

    let rows: Vec<_> = (1..=1200).map(account).collect();
    target.write(accounts, &rows, 0).await.unwrap();
    let mark = |rows| Some(Mark { source: "somewhere".to_owned(), rows });
    assert_eq!(target.mark().await.unwrap(), mark(1200));
    // A row that exists already, one that does not fit, and a mark at another position.
    let again = [account(2000), account(3)];
    assert!(matches!(target.write(accounts, &again, 1200).await, Err(StorageError::Conflict { .. })));
    let short = [account(2000), account(2001)[1..].to_vec()];
    assert!(matches!(target.write(accounts, &short, 1200).await, Err(StorageError::Backend(_))));
    let elsewhere = target.write(accounts, &[account(2000)], 1199).await;
    assert!(matches!(elsewhere, Err(StorageError::StaleVersion)));
    assert_eq!((target.mark().await.unwrap(), target.count(accounts).await.unwrap()), (mark(1200), 1200));

    target.write(accounts, &[account(2000)], 1200).await.unwrap();
    assert_eq!(target.mark().await.unwrap(), mark(1201));
    target.finish().await.unwrap();
    assert_eq!(target.mark().await.unwrap(), None);
    assert_eq!(source(&database).mark().await.unwrap(), None);
}

#[tokio::test]
async fn a_held_source_stands_still_and_is_not_written_to() {
    let database = Database::new();
    let (mut source, mut target) = (source(&database), target(&database));
    let accounts = table(&*target, "accounts");
    target.begin("somewhere").await.unwrap();
    target.write(accounts, &[account(1)], 0).await.unwrap();
    source.hold().await.unwrap();
    assert_eq!(source.count(accounts).await.unwrap(), 1);
    target.write(accounts, &[account(2)], 1).await.unwrap();
    assert_eq!(source.count(accounts).await.unwrap(), 1);
    assert_eq!(source.read(accounts, None, 9).await.unwrap(), [account(1)]);
    source.release().await.unwrap();
    assert_eq!(source.count(accounts).await.unwrap(), 2);
    assert!(source.write(accounts, &[account(3)], 2).await.is_err());
    assert_eq!(source.count(accounts).await.unwrap(), 2);
}

#[tokio::test]
async fn no_database_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.db");
    for opened in
        [open_source(&path, &SqliteOptions::default()), open_target(&path, &SqliteOptions::default())]
    {
        assert!(matches!(opened.err(), Some(StorageError::Unavailable(_))));
    }
    assert!(!path.exists());
}
