//! Checks of constraints, wherever they are declared.

use sqlparser::ast::ReferentialAction;

use super::{Found, default, table::cascading};
use crate::lint::{
    action::{Action, Column, Constraint, Kind},
    world::World,
};

pub(super) fn check(action: &Action, world: &World) -> Vec<Found> {
    let mut found = Vec::new();
    for (table, constraint) in declared(action) {
        declaration(table, constraint, &mut found);
    }
    match action {
        Action::AddConstraint { table, constraint, not_valid } if world.is_old(table) => {
            found.extend(added(table, constraint, *not_valid));
        }
        Action::AddColumn { table, column, .. } if world.is_old(table) => {
            let checked = column.constraints.iter().filter(|one| is_checked(column, one));
            found.extend(checked.filter_map(|one| added(table, one, false)));
        }
        Action::DropConstraint { table, name, cascade } => {
            let name = name.as_deref().unwrap_or("the primary key");
            cascading(*cascade, &format!("{name} of {table}"), &mut found);
        }
        _ => {}
    }
    found
}

/// The constraints that an action declares, with their table.
pub(in crate::lint) fn declared(action: &Action) -> Vec<(&String, &Constraint)> {
    match action {
        Action::CreateTable(new) => {
            let inline = new.columns.iter().flat_map(|column| &column.constraints);
            inline.chain(&new.constraints).map(|one| (&new.name, one)).collect()
        }
        Action::AddColumn { table, column, .. } | Action::RestateColumn { table, column, .. } => {
            column.constraints.iter().map(|one| (table, one)).collect()
        }
        Action::AddConstraint { table, constraint, .. } => vec![(table, constraint)],
        _ => Vec::new(),
    }
}

fn declaration(table: &str, constraint: &Constraint, found: &mut Vec<Found>) {
    let columns = constraint.columns.join(", ");
    let what = format!("the {} on {table} ({columns})", constraint.kind.word());
    let nameable = !matches!(constraint.kind, Kind::Primary | Kind::UsingIndex);
    if constraint.name.is_none() && nameable {
        found.push(("unnamed-constraint", format!("{what} has no name")));
    }
    if let Kind::Foreign { on_delete, .. } = &constraint.kind {
        if on_delete.is_none() {
            found.push(("relation-without-on-delete", format!("{what} does not say ON DELETE")));
        }
        if constraint.inline {
            found.push(("inline-references", format!("{what} stands with its column")));
        }
    }
}

/// What PostgreSQL does under a lock when a constraint is added to existing rows.
fn added(table: &str, constraint: &Constraint, not_valid: bool) -> Option<Found> {
    let word = constraint.kind.word();
    match constraint.kind {
        Kind::Foreign { .. } | Kind::Check(_) if !not_valid => {
            Some(("constraint-scans-table", format!("reads all rows of {table} for the {word}, locked")))
        }
        Kind::Primary | Kind::Unique | Kind::Exclude => {
            Some(("constraint-builds-index", format!("builds the index of the {word} on {table}, locked")))
        }
        _ => None,
    }
}

/// A new column that is null everywhere satisfies its foreign key without a check.
fn is_checked(column: &Column, constraint: &Constraint) -> bool {
    let filled = column.default.as_ref().is_some_and(|value| !default::is_null(value));
    filled || !matches!(constraint.kind, Kind::Foreign { .. })
}

/// The columns that a foreign key may write, other than by deleting rows.
pub(super) fn written_columns(constraint: &Constraint) -> &[String] {
    use ReferentialAction::{Cascade, SetDefault, SetNull};
    match constraint.kind {
        Kind::Foreign { on_delete: Some(SetNull | SetDefault), .. }
        | Kind::Foreign { on_update: Some(Cascade | SetNull | SetDefault), .. } => &constraint.columns,
        _ => &[],
    }
}
