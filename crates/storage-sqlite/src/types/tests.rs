//! Every type there and back, and what is refused.

use chrono::{DateTime, TimeZone, Utc};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Nullable, Text};
use serde_json::json;
use uuid::Uuid;

use super::{DbHash, DbJson, DbTime, DbUuid};
use crate::dialect::map_err;

diesel::table! {
    vals (id) {
        id -> Binary,
        time -> Nullable<Text>,
        json -> Nullable<Text>,
        hash -> Nullable<Binary>,
    }
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = vals)]
struct Row {
    id: DbUuid,
    time: Option<DbTime>,
    json: Option<DbJson>,
    hash: Option<DbHash>,
}

fn database() -> SqliteConnection {
    let mut conn = SqliteConnection::establish(":memory:").unwrap();
    diesel::sql_query(
        "CREATE TABLE vals (id BLOB NOT NULL PRIMARY KEY, time TEXT, json TEXT, hash BLOB) STRICT",
    )
    .execute(&mut conn)
    .unwrap();
    conn
}

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

#[test]
fn rows_come_back_as_they_went_in() {
    let mut conn = database();
    let full = Row {
        id: DbUuid(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001)),
        time: Some(DbTime(at("2026-02-03T04:05:06.000789Z"))),
        json: Some(DbJson(json!({ "a": [1, null, "é\u{1F600}"], "b": 0.1 }))),
        hash: Some(DbHash([7; 32])),
    };
    let empty = Row { id: DbUuid(Uuid::from_u128(2)), time: None, json: None, hash: None };
    for row in [&full, &empty] {
        diesel::insert_into(vals::table).values(row.clone()).execute(&mut conn).unwrap();
        let read: Row = vals::table.find(row.id).select(Row::as_select()).get_result(&mut conn).unwrap();
        assert_eq!(&read, row);
    }
    let found: DbUuid =
        vals::table.filter(vals::hash.eq(DbHash([7; 32]))).select(vals::id).get_result(&mut conn).unwrap();
    assert_eq!(found, full.id);
}

#[test]
fn times_are_text_in_order() {
    let mut conn = database();
    let times = [
        "0000-01-01T00:00:00Z",
        "1999-12-31T23:59:59.999999Z",
        "2000-01-01T00:00:00Z",
        "2026-11-21T10:00:00.1Z",
        "9999-12-31T23:59:59.999999Z",
    ];
    for (number, time) in times.iter().enumerate().rev() {
        let row = Row {
            id: DbUuid(Uuid::from_u128(number as u128)),
            time: Some(DbTime(at(time))),
            json: None,
            hash: None,
        };
        diesel::insert_into(vals::table).values(row).execute(&mut conn).unwrap();
    }
    let ordered: Vec<DbTime> =
        vals::table.order(vals::time).select(vals::time.assume_not_null()).load(&mut conn).unwrap();
    assert_eq!(ordered, times.map(|time| DbTime(at(time))));
    let texts: Vec<String> =
        vals::table.order(vals::time).select(sql::<Text>("time")).load(&mut conn).unwrap();
    assert_eq!(texts[3], "2026-11-21 10:00:00.100000");
    assert!(texts.iter().all(|text| text.len() == 26), "{texts:?}");
    let later: i64 = vals::table
        .filter(vals::time.gt(DbTime(at("1999-12-31T23:59:59.999999Z"))))
        .count()
        .get_result(&mut conn)
        .unwrap();
    assert_eq!(later, 3);
}

#[test]
fn years_that_would_break_the_order_are_refused() {
    let mut conn = database();
    for year in [-1, 10_000] {
        let time = DbTime(Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).unwrap());
        let error = diesel::select(sql::<Nullable<Text>>("").bind::<Text, _>(time))
            .get_result::<Option<String>>(&mut conn)
            .unwrap_err();
        assert!(error.to_string().contains("0 to 9999"), "{error}");
    }
}

fn refused<ST, T>(value: &str) -> String
where
    ST: diesel::sql_types::SingleValue + diesel::query_builder::QueryId + 'static,
    T: diesel::deserialize::FromSqlRow<ST, crate::backend::Db> + std::fmt::Debug + 'static,
    crate::backend::Db: diesel::sql_types::HasSqlType<ST>,
{
    let query = diesel::select(sql::<ST>(&format!("{value} AS val")));
    let error = map_err(query.get_result::<T>(&mut database()).unwrap_err()).to_string();
    assert!(error.contains("'val': ") && !error.contains("hunter2"), "{value}: {error}");
    error
}

#[test]
fn corrupt_values_are_errors_that_do_not_repeat_them() {
    for time in [
        "'hunter2'",
        "''",
        "x'ff00'",
        "'2026-02-30 00:00:00.000000'",
        "'2026-01-01 24:00:00.000000'",
        "'2026-01-01T00:00:00.000000'",
        "'2026-01-01 00:00:00.00000'",
        "'2026-01-01 00:00:00.00000x'",
        "'2026-01-01 00:00:00.0000é'",
        "'+026-01-01 00:00:00.000000'",
    ] {
        assert!(refused::<Text, DbTime>(time).ends_with("a stored time is not one"), "{time}");
    }
    for bytes in ["x''", "x'00'", "zeroblob(15)", "zeroblob(17)", "'hunter2'"] {
        assert!(refused::<Binary, DbUuid>(bytes).contains("a UUID has 16 bytes"), "{bytes}");
    }
    assert!(refused::<Binary, DbHash>("zeroblob(31)").contains("a SHA-256 has 32 bytes"));
    for json in ["'hunter2'", "''", "'{'", "x'ff'"] {
        assert!(refused::<Text, DbJson>(json).contains("at line 1 column"), "{json}");
    }
}
