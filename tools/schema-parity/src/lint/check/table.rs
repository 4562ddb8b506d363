//! Checks of what is done to tables and indexes as a whole.

use schema_model::Dialect;

use super::{Context, Found};
use crate::lint::{
    action::{Action, Kind, NewTable},
    world::World,
};

pub(super) fn check(action: &Action, world: &World, context: &Context) -> Vec<Found> {
    let mut found = Vec::new();
    match action {
        Action::CreateTable(new) => created(new, &mut found),
        Action::DropTable { table, cascade } => {
            if world.is_old(table) {
                found.push(("drop-table", format!("drops the table {table} with its rows")));
            }
            cascading(*cascade, &format!("the table {table}"), &mut found);
            found.extend(referenced(table, world, context));
        }
        Action::RenameTable { from, to } if world.is_old(from) => {
            found.push(("rename-table", format!("renames the table {from} to {to}")));
        }
        Action::DropSchema { name, cascade } => {
            found.push(("drop-schema", format!("drops {name} and everything in it")));
            cascading(*cascade, name, &mut found);
        }
        Action::DropOther { what, cascade } => cascading(*cascade, what, &mut found),
        Action::EmptyTable { table, how } if world.is_old(table) => {
            found.push(("empties-table", format!("removes all rows of {table} ({how})")));
        }
        Action::ConvertCharacterSet { table } if world.is_old(table) => {
            found.push(("convert-character-set", format!("writes {table} anew in another character set")));
        }
        Action::Maintenance { what, table } if table.as_ref().is_none_or(|table| world.is_old(table)) => {
            let on = table.as_ref().map_or_else(String::new, |table| format!(" of {table}"));
            found.push(("maintenance-in-migration", format!("{what}{on} does not belong in a migration")));
        }
        Action::CreateIndex { .. } | Action::DropIndex { .. } => indexed(action, world, &mut found),
        Action::Unread { what } => {
            found.push(("head-only", format!("this part could not be read: {what}")));
        }
        _ => {}
    }
    found
}

fn created(new: &NewTable, found: &mut Vec<Found>) {
    if new.if_not_exists {
        found
            .push(("if-not-exists", format!("takes any table {} that is there for the right one", new.name)));
    }
    for index in new.indexes.iter().filter(|index| index.name.is_none()) {
        let columns = index.columns.join(", ");
        found.push(("unnamed-index", format!("the index on {} ({columns}) has no name", new.name)));
    }
}

fn indexed(action: &Action, world: &World, found: &mut Vec<Found>) {
    match action {
        Action::CreateIndex { table, index, concurrently, if_not_exists } => {
            let name = index.name.as_deref().unwrap_or("an index");
            if index.name.is_none() {
                found.push(("unnamed-index", format!("the index on {table} has no name")));
            }
            if *if_not_exists {
                found.push((
                    "if-not-exists",
                    format!("takes any index {name} that is there for the right one"),
                ));
            }
            if !concurrently && world.is_old(table) {
                found.push(("index-locks-table", format!("writers of {table} wait until {name} is built")));
            }
        }
        Action::DropIndex { table, index, concurrently, cascade } => {
            let table = table.as_ref().or_else(|| world.table_of_index(index));
            if !concurrently && table.is_none_or(|table| world.is_old(table)) {
                found.push(("drop-index-locks-table", format!("everybody waits while {index} is dropped")));
            }
            cascading(*cascade, &format!("the index {index}"), found);
        }
        _ => {}
    }
}

pub(super) fn cascading(cascade: bool, what: &str, found: &mut Vec<Found>) {
    if cascade {
        found.push(("drop-cascade", format!("drops {what} and whatever depends on it")));
    }
}

/// SQLite deletes the rows of a dropped table, and with them those that refer to them.
fn referenced(table: &str, world: &World, context: &Context) -> Option<Found> {
    if context.dialect != Dialect::Sqlite || (context.keys_off && !context.transaction) {
        return None;
    }
    let refers = |kind: &Kind| matches!(kind, Kind::Foreign { parent, .. } if parent == table);
    let children: Vec<&str> = world
        .tables()
        .filter(|(name, other)| *name != table && other.constraints.iter().any(|one| refers(&one.kind)))
        .map(|(name, _)| name.as_str())
        .collect();
    if children.is_empty() {
        return None;
    }
    let message = format!("drops {table} while rows of {} refer to it", children.join(", "));
    Some(("drop-referenced-table", message))
}
