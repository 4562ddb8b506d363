//! Every property of the model, and where none can be changed.
//!
//! The structs are taken apart without `..`: a new field does not compile until it stands here, and
//! then fails until a mutant changes it.

use std::collections::BTreeSet;

use schema_model::{
    Check, Collation, Column, DataType, Default, Dialect, Expression, ForeignKey, Generated, Index,
    IndexPart, PrimaryKey, ReferentialAction, Schema, Table, Trigger, Unique, View,
};

use Dialect::{Mysql, Postgres, Sqlite};

macro_rules! structs {
    ($($name:literal: $type:ident { $($field:ident),* $(,)? })*) => {
        $(const _: fn($type) = |value| { let $type { $($field: _),* } = value; };)*
        const STRUCTS: &[(&str, &[&str])] = &[$(($name, &[$(stringify!($field)),*])),*];
    };
}

macro_rules! enums {
    ($($name:literal: $type:ident { $($word:literal $variant:ident { $($field:tt),* })* })*) => {
        $(const _: fn($type) = |value| match value { $($type::$variant { $($field: _),* } => {})* };)*
        const ENUMS: &[(&str, &[(&str, &[&str])])] =
            &[$(($name, &[$(($word, &[$(stringify!($field)),*])),*])),*];
    };
}

structs! {
    "schema": Schema { tables, views, triggers, sequences, not_compared }
    "table": Table { columns, primary_key, uniques, foreign_keys, indexes, checks }
    "column": Column {
        name, data_type, nullable, default, collation, auto_increment, rowid, always_numbered, generated, type_checks, listed,
        native,
    }
    "generated": Generated { expression, stored }
    "expression": Expression { canonical, original }
    "primary_key": PrimaryKey { name, columns, prefixes, takes_null }
    "unique": Unique { name, parts, predicate, nulls_equal, deferred }
    "part": IndexPart { key, original, descending, prefix }
    "index": Index { name, parts, predicate, method, implicit }
    "foreign_key": ForeignKey { name, columns, target, target_columns, on_delete, on_update, deferred }
    "check": Check { name, expression }
    "view": View { columns, query }
    "trigger": Trigger { table, timing, events, body }
}

enums! {
    "type": DataType {
        "bool" Bool { checked }
        "int" Int { bits, unsigned }
        "float" Float { bits }
        "decimal" Decimal { precision, scale }
        "string" String { max }
        "char" Char { length }
        "text" Text { max_bytes }
        "enum" Enum {}
        "bytes" Bytes { max, exact }
        "uuid" Uuid {}
        "timestamp" Timestamp { precision, zone }
        "date" Date {}
        "time" Time { precision }
        "interval" Interval {}
        "json" Json {}
        "array" Array { of }
        "other" Other { name }
    }
    "default": Default { "number" Number { 0 } "text" Text { 0 } "bool" Bool { 0 } "now" Now {} "expression" Expression { 0 } }
    "collation": Collation { "binary" Binary {} "named" Named { 0 } }
    "action": ReferentialAction {
        "no_action" NoAction {} "restrict" Restrict {} "cascade" Cascade {} "set_null" SetNull {}
        "set_default" SetDefault {}
    }
}

/// Properties that no mutant of a database can change, and why.
const NOT_THERE: &[(&str, &[Dialect], &str)] = &[
    ("column.native", &Dialect::ALL, "for messages only, and never compared"),
    ("part.original", &[Mysql], "MariaDB indexes no expressions"),
    ("index.implicit", &Dialect::ALL, "an index with it has another name than one without"),
    ("schema.sequences", &[Sqlite], "it has none"),
    (
        "schema.not_compared",
        &[Sqlite, Mysql],
        "listed, and never compared; on PostgreSQL a function may be left over",
    ),
    ("primary_key.prefixes", &[Sqlite, Postgres], "only MySQL indexes a part of a value"),
    ("primary_key.takes_null", &[Mysql, Postgres], "only SQLite takes NULL in a key"),
    ("column.rowid", &[Mysql, Postgres], "only SQLite has one"),
    ("column.always_numbered", &[Sqlite, Mysql], "only PostgreSQL numbers by GENERATED ALWAYS"),
    ("unique.nulls_equal", &[Sqlite, Mysql], "only PostgreSQL has NULLS NOT DISTINCT"),
    ("unique.deferred", &[Sqlite, Mysql], "only PostgreSQL defers unique constraints"),
    ("unique.predicate", &[Mysql], "it has no partial indexes"),
    ("index.predicate", &[Mysql], "it has no partial indexes"),
    ("foreign_key.deferred", &[Mysql], "it defers nothing"),
    ("action.set_default", &[Mysql], "InnoDB refuses it"),
    ("primary_key.name", &[Mysql], "it keeps no such name"),
    ("index.method", &[Sqlite], "it has one method"),
    ("part.prefix", &[Sqlite, Postgres], "only MySQL indexes a part of a value"),
    ("generated.stored", &[Postgres], "it stored all of them until version 18"),
    ("type.bool.checked", &[Postgres], "its type takes nothing else"),
    ("type.int.unsigned", &[Postgres], "it has none"),
    ("type.text.max_bytes", &[Sqlite, Postgres], "their TEXT has no bound"),
    ("type.interval", &[Mysql], "it has none"),
    ("type.array", &[Sqlite, Mysql], "only PostgreSQL has arrays"),
    ("type.array.of", &[Sqlite, Mysql], "only PostgreSQL has arrays"),
];

fn all() -> BTreeSet<String> {
    let fields =
        STRUCTS.iter().flat_map(|(name, fields)| fields.iter().map(move |field| format!("{name}.{field}")));
    let variants = ENUMS
        .iter()
        .flat_map(|(name, variants)| variants.iter().map(move |(word, fields)| (name, word, fields)));
    let variants = variants.flat_map(|(name, word, fields)| {
        // The only value of a variant has no name; it changes where the variant's values differ.
        let named = fields.iter().filter(|field| **field != "0");
        let fields = named.map(move |field| format!("{name}.{word}.{field}"));
        std::iter::once(format!("{name}.{word}")).chain(fields)
    });
    // As it is serialised.
    fields.chain(variants).map(|name| name.replace("column.data_type", "column.type")).collect()
}

/// Fails with the properties that nothing changed, those that were changed although they are listed
/// as impossible, and what is no property at all.
pub fn all_touched(dialect: Dialect, touched: &BTreeSet<String>) {
    let not_there: BTreeSet<String> = NOT_THERE
        .iter()
        .filter(|(_, dialects, _)| dialects.contains(&dialect))
        .map(|(name, _, _)| (*name).to_owned())
        .collect();
    let all = all();
    let expected: BTreeSet<String> = all.difference(&not_there).cloned().collect();
    let missed: Vec<_> = expected.difference(touched).collect();
    println!("{dialect}: properties: {} of {} changed", expected.len() - missed.len(), expected.len());
    assert!(missed.is_empty(), "no mutant on {dialect} changes {missed:?}");
    let wrong: Vec<_> = touched.difference(&expected).collect();
    assert!(wrong.is_empty(), "on {dialect} these are listed as impossible, or unknown: {wrong:?}");
}
