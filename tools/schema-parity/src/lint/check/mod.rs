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

/// The context of a statement.
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
    /// Whether its table may hold rows.
    pub old: bool,
}

/// What one action does wrong, with the schema as it was before it.
pub(super) fn of_action(action: &Action, world: &World, context: &Context) -> Vec<Found> {
    let mut found = table::check(action, world, context);
    found.extend(column::check(action, world, context));
    found.extend(constraint::check(action, world));
    found
}
