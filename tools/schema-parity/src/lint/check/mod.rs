//! The checks behind the rules: what each finds in one action, in one statement, in one step.

mod column;
mod constraint;
mod default;
mod statement;
mod step;
mod table;

use schema_model::Dialect;

use super::{action::Action, world::World};

pub(super) use self::{constraint::declared, statement::of_statement, step::of_step};

/// A code, and what is wrong here.
pub(super) type Found = (&'static str, String);

/// What is known where a statement stands.
#[derive(Debug, Clone)]
pub(super) struct Context {
    pub dialect: Dialect,
    /// The runner puts a transaction around the migration.
    pub transaction: bool,
    /// A statement before has switched foreign keys off, with effect.
    pub keys_off: bool,
}

/// One action of a step, in order.
#[derive(Debug)]
pub(super) struct Seen {
    /// The number of its statement.
    pub statement: usize,
    pub action: Action,
    /// It is about a table that may hold rows.
    pub old: bool,
}

/// What one action does wrong, with the schema as it was before it.
pub(super) fn of_action(action: &Action, world: &World, context: &Context) -> Vec<Found> {
    let mut found = table::check(action, world, context);
    found.extend(column::check(action, world, context));
    found.extend(constraint::check(action, world));
    found
}

/// The table that an action is about, where it is about one.
pub(super) fn subject(action: &Action) -> Option<&String> {
    match action {
        Action::CreateTable(new) => Some(&new.name),
        Action::AddColumn { table, .. }
        | Action::RestateColumn { table, .. }
        | Action::DropColumn { table, .. }
        | Action::RenameColumn { table, .. }
        | Action::AlterColumn { table, .. }
        | Action::AddConstraint { table, .. }
        | Action::ValidateConstraint { table, .. }
        | Action::DropConstraint { table, .. }
        | Action::RenameTable { from: table, .. }
        | Action::DropTable { table, .. }
        | Action::CreateIndex { table, .. }
        | Action::EmptyTable { table, .. }
        | Action::ConvertCharacterSet { table }
        | Action::Alter { table } => Some(table),
        Action::DropIndex { table, .. } | Action::Data { table } | Action::Maintenance { table, .. } => {
            table.as_ref()
        }
        Action::DropSchema { .. }
        | Action::DropOther { .. }
        | Action::Pragma { .. }
        | Action::Unread { .. } => None,
    }
}
