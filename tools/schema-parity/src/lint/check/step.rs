//! Checks of a step as a whole, when all of its statements have been seen.

use super::{
    Context, Found, Seen,
    constraint::{declared, written_columns},
};
use crate::lint::{
    action::{Action, Constraint, Kind},
    world::{Table, World},
};

/// What a step does wrong, with the number of the statement. `world` is the schema after the step.
pub(in crate::lint) fn of_step(seen: &[Seen], world: &World, context: &Context) -> Vec<(usize, Found)> {
    let mut found = missing_keys(seen);
    found.extend(uncovered(seen, world));
    found.extend(checked_and_written(seen, world));
    found.extend(data_beside_schema(seen));
    if context.transaction {
        found.extend(validated_at_once(seen));
    }
    found
}

fn missing_keys(seen: &[Seen]) -> Vec<(usize, Found)> {
    let is_key = |one: &Constraint| matches!(one.kind, Kind::Primary | Kind::UsingIndex);
    let has_key = |table: &String| {
        let all = seen.iter().flat_map(|other| declared(&other.action));
        all.into_iter().any(|(owner, one)| owner == table && is_key(one))
    };
    let mut found = Vec::new();
    for one in seen {
        if let Action::CreateTable(new) = &one.action
            && !new.borrowed
            && !has_key(&new.name)
        {
            let message = format!("the table {} has no primary key", new.name);
            found.push((one.statement, ("missing-primary-key", message)));
        }
    }
    found
}

/// Foreign keys of this step that no index covers at its end.
fn uncovered(seen: &[Seen], world: &World) -> Vec<(usize, Found)> {
    let mut found = Vec::new();
    for one in seen {
        for (table, constraint) in declared(&one.action) {
            if matches!(constraint.kind, Kind::Foreign { .. }) && !is_covered(table, constraint, seen, world)
            {
                let columns = constraint.columns.join(", ");
                let message = format!("no index of {table} begins with {columns}");
                found.push((one.statement, ("foreign-key-without-index", message)));
            }
        }
    }
    found
}

fn is_covered(table: &str, constraint: &Constraint, seen: &[Seen], world: &World) -> bool {
    let name = final_name(table, seen);
    let Some(known) = world.table(name) else {
        // Not a table of these migrations, or dropped again: only what this step creates is known.
        return made_indexes(table, seen).covers(&constraint.columns) || dropped(table, seen);
    };
    let still_there = known
        .constraints
        .iter()
        .any(|other| other.columns == constraint.columns && matches!(other.kind, Kind::Foreign { .. }));
    known.borrowed || !still_there || known.covers(&constraint.columns)
}

/// The name of a table at the end of the step.
fn final_name<'s>(table: &'s str, seen: &'s [Seen]) -> &'s str {
    seen.iter().fold(table, |name, one| match &one.action {
        Action::RenameTable { from, to } if from == name => to,
        _ => name,
    })
}

fn made_indexes(table: &str, seen: &[Seen]) -> Table {
    let mut made = Table::default();
    for one in seen {
        if let Action::CreateIndex { table: on, index, .. } = &one.action
            && on == table
        {
            made.indexes.push(index.clone());
        }
    }
    made
}

fn dropped(table: &str, seen: &[Seen]) -> bool {
    seen.iter().any(|one| matches!(&one.action, Action::DropTable { table: gone, .. } if gone == table))
}

/// Checks that name a column which a foreign key may write.
fn checked_and_written(seen: &[Seen], world: &World) -> Vec<(usize, Found)> {
    let mut found = Vec::new();
    for one in seen {
        for (table, constraint) in declared(&one.action) {
            let Some(known) = world.table(final_name(table, seen)) else { continue };
            for column in clashes(constraint, known) {
                let message = format!("{table}.{column} is set by a foreign key and named by a check");
                found.push((one.statement, ("check-on-referential-column", message)));
            }
        }
    }
    found.dedup();
    found
}

fn clashes<'c>(constraint: &'c Constraint, table: &'c Table) -> Vec<&'c String> {
    let written: Vec<&String> = table.constraints.iter().flat_map(written_columns).collect();
    let is_checked = |column: &str| {
        table.constraints.iter().any(|other| {
            matches!(other.kind, Kind::Check(_)) && other.columns.iter().any(|name| name == column)
        })
    };
    match constraint.kind {
        Kind::Check(_) => constraint.columns.iter().filter(|column| written.contains(column)).collect(),
        Kind::Foreign { .. } => {
            written_columns(constraint).iter().filter(|column| is_checked(column)).collect()
        }
        _ => Vec::new(),
    }
}

fn data_beside_schema(seen: &[Seen]) -> Vec<(usize, Found)> {
    if !seen.iter().any(|one| changes_schema(&one.action)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for one in seen {
        if let (Action::Data { table }, true) = (&one.action, one.old) {
            let rows = table.as_ref().map_or_else(|| "rows".to_owned(), |table| format!("rows of {table}"));
            let message = format!("writes {rows} in a migration that changes the schema");
            found.push((one.statement, ("data-beside-schema", message)));
        }
    }
    found
}

fn changes_schema(action: &Action) -> bool {
    !matches!(
        action,
        Action::Data { .. }
            | Action::EmptyTable { .. }
            | Action::Pragma { .. }
            | Action::Maintenance { .. }
            | Action::Unread { .. }
    )
}

fn validated_at_once(seen: &[Seen]) -> Vec<(usize, Found)> {
    let added = |table: &String, name: &String| {
        seen.iter().any(|one| {
            matches!(&one.action, Action::AddConstraint { table: on, constraint, not_valid: true }
                if on == table && constraint.name.as_ref() == Some(name))
        })
    };
    let mut found = Vec::new();
    for one in seen {
        if let Action::ValidateConstraint { table, name } = &one.action
            && added(table, name)
        {
            let message = format!("{name} is added and validated in one transaction");
            found.push((one.statement, ("validate-at-once", message)));
        }
    }
    found
}
