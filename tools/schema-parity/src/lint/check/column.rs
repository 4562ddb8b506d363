//! Checks of what is done to columns.

use schema_model::Dialect;

use super::{Context, Found, default, table::cascading};
use crate::lint::{
    action::{Action, Column, ColumnChange, Filled, Kind, Nulls},
    types::{self, Change},
    world::World,
};

pub(super) fn check(action: &Action, world: &World, context: &Context) -> Vec<Found> {
    let mut found = Vec::new();
    match action {
        Action::CreateTable(new) => found.extend(new.columns.iter().filter_map(serial)),
        Action::AddColumn { table, column, if_not_exists } => {
            found.extend(serial(column));
            if *if_not_exists {
                let message =
                    format!("takes any column {}.{} that is there for the right one", table, column.name);
                found.push(("if-not-exists", message));
            }
            if world.is_old(table) {
                added(table, column, context, &mut found);
            }
        }
        Action::DropColumn { table, column, cascade } => {
            if world.is_old(table) {
                found.push(("drop-column", format!("drops the column {table}.{column} with its values")));
            }
            cascading(*cascade, &format!("the column {table}.{column}"), &mut found);
            found.extend(used(table, column, world, context.dialect));
        }
        Action::RenameColumn { table, from, to } if world.is_old(table) => {
            found.push(renamed(table, from, to));
        }
        Action::AlterColumn { table, column, change } if world.is_old(table) => {
            found.extend(altered(table, column, change, world, context.dialect));
        }
        Action::RestateColumn { table, from, column } => {
            found.extend(lost(table, from, column, world));
            if world.is_old(table) {
                restated(table, from, column, world, &mut found);
            }
        }
        _ => {}
    }
    found
}

fn renamed(table: &str, from: &str, to: &str) -> Found {
    ("rename-column", format!("renames the column {table}.{from} to {to}"))
}

fn serial(column: &Column) -> Option<Found> {
    (column.filled == Some(Filled::Serial))
        .then(|| ("serial", format!("{} is {}, use an identity column", column.name, column.data_type)))
}

fn added(table: &str, column: &Column, context: &Context, found: &mut Vec<Found>) {
    let name = format!("{table}.{}", column.name);
    let value = column.default.as_ref().filter(|value| !default::is_null(value));
    if column.refuses_nulls() && value.is_none() && column.filled.is_none() {
        found.push(("not-null-without-default", format!("{name} refuses nulls and has no default")));
    }
    if let Some(why) = value.and_then(|value| default::volatile(value, context.dialect)) {
        found.push(("volatile-default", format!("the default of {name} is not a constant: {why}")));
    }
    match column.filled {
        Some(Filled::Stored) => {
            found.push(("stored-column", format!("{name} is computed and stored for every row")));
        }
        Some(Filled::Serial | Filled::Identity) if context.dialect == Dialect::Postgres => {
            let message = format!("the default of {name} is not a constant: every row takes a number");
            found.push(("volatile-default", message));
        }
        _ => {}
    }
}

/// What uses a dropped column: on SQLite anything, elsewhere only what also uses other columns.
fn used(table: &str, column: &str, world: &World, dialect: Dialect) -> Option<Found> {
    let fewest = if dialect == Dialect::Sqlite { 1 } else { 2 };
    let users = world.table(table)?.users_of(column, fewest);
    let message = format!("{table}.{column} is used by {}", users.join(", "));
    (!users.is_empty()).then_some(("drop-indexed-column", message))
}

fn altered(table: &str, name: &str, change: &ColumnChange, world: &World, dialect: Dialect) -> Option<Found> {
    let before = world.column(table, name);
    match change {
        ColumnChange::Type(after) => retyped(table, name, before, after, dialect),
        ColumnChange::SetNotNull => {
            let proven = world.table(table).is_some_and(|found| found.is_proven_not_null(name));
            let refused = before.is_some_and(Column::refuses_nulls);
            (!proven && !refused)
                .then(|| ("set-not-null", format!("{table}.{name} refuses nulls from now on")))
        }
        _ => None,
    }
}

fn retyped(table: &str, name: &str, before: Option<&Column>, after: &str, dialect: Dialect) -> Option<Found> {
    let Some(before) = before else {
        let message = format!("{table}.{name} becomes {after}, and its type before is not known");
        return Some(("narrow-type", message));
    };
    let message = format!("{table}.{name} changes from {} to {after}", before.data_type);
    match types::change(&before.data_type, after, dialect) {
        Change::Narrow => Some(("narrow-type", message)),
        Change::Rewrite => Some(("rewrite-type", message)),
        Change::InPlace | Change::None => None,
    }
}

fn restated(table: &str, from: &str, column: &Column, world: &World, found: &mut Vec<Found>) {
    if from != column.name {
        found.push(renamed(table, from, &column.name));
    }
    let before = world.column(table, from);
    found.extend(retyped(table, from, before, &column.data_type, Dialect::Mysql));
    let refused = before.is_some_and(|before| before.refuses_nulls() || in_primary_key(table, from, world));
    if column.nulls == Nulls::Refused && before.is_some() && !refused {
        found.push(("set-not-null", format!("{table}.{from} refuses nulls from now on")));
    }
}

fn in_primary_key(table: &str, column: &str, world: &World) -> bool {
    let has = |columns: &[String]| columns.iter().any(|name| name == column);
    world.table(table).is_some_and(|found| {
        found.constraints.iter().any(|one| one.kind == Kind::Primary && has(&one.columns))
    })
}

/// Attributes that `MODIFY` does not repeat.
fn lost(table: &str, from: &str, after: &Column, world: &World) -> Option<Found> {
    let known = world.column(table, from);
    let key = in_primary_key(table, from, world);
    // An attribute that the step added is not lost on the way back.
    let wanted = |has: fn(&Column) -> bool| world.goal(table, &after.name).is_none_or(has);
    // An unknown column may have had any attribute.
    let had = |has: fn(&Column) -> bool, guess: bool| known.map_or(guess, has) && wanted(has);
    let numbered = after.filled == Some(Filled::AutoIncrement);
    let checks = [
        ("NOT NULL", had(|it| it.nulls == Nulls::Refused, true), after.nulls != Nulls::Unstated || key),
        ("DEFAULT", had(|it| it.default.is_some(), true), after.default.is_some() || numbered),
        ("COMMENT", had(|it| it.comment.is_some(), true), after.comment.is_some()),
        ("ON UPDATE", had(|it| it.on_update, false), after.on_update),
        ("COLLATE", had(|it| it.collation.is_some(), false), after.collation.is_some()),
        ("AUTO_INCREMENT", had(|it| it.filled == Some(Filled::AutoIncrement), false), numbered),
    ];
    let missing: Vec<&str> =
        checks.into_iter().filter(|(_, had, states)| *had && !states).map(|(name, ..)| name).collect();
    if missing.is_empty() {
        return None;
    }
    let missing = missing.join(", ");
    let message = match known {
        Some(_) => format!("{table}.{from} loses {missing}: state it again"),
        None => format!("what {table}.{from} has is not known, and this does not state {missing}"),
    };
    Some(("restate-loses-attributes", message))
}
