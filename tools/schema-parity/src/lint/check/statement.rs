//! Checks of a statement as a whole, by its tokens.

use schema_model::Dialect;

use super::{Context, Found};
use crate::lint::{
    action::Action,
    read::{Read, identifiers, is_concurrent, online_options},
    world::World,
};

/// PostgreSQL: NAMEDATALEN - 1, in bytes.
const POSTGRES_BYTES: usize = 63;
/// MySQL, in characters.
const MYSQL_CHARACTERS: usize = 64;

/// What a statement does wrong, with the schema as it was before it.
pub(in crate::lint) fn of_statement(
    read: &Read,
    actions: &[Action],
    world: &World,
    context: &Context,
) -> Vec<Found> {
    let mut found = long_names(read, context.dialect);
    if context.transaction && is_concurrent(&read.tokens) {
        found.push((
            "concurrently-in-transaction",
            "refused where the runner opens a transaction, and nothing says that it does not".to_owned(),
        ));
    }
    for action in actions {
        if matches!(action, Action::Pragma { name, .. } if name == "foreign_keys") && context.transaction {
            found.push((
                "pragma-in-transaction",
                "ignored: the runner puts a transaction around this".to_owned(),
            ));
        }
    }
    found.extend(online(read, actions, world));
    found
}

fn long_names(read: &Read, dialect: Dialect) -> Vec<Found> {
    let is_long = |name: &&str| match dialect {
        Dialect::Sqlite => false,
        Dialect::Mysql => name.chars().count() > MYSQL_CHARACTERS,
        Dialect::Postgres => name.len() > POSTGRES_BYTES,
    };
    let long = identifiers(&read.tokens).filter(is_long);
    long.map(|name| ("name-too-long", format!("{name} has {} characters", name.chars().count()))).collect()
}

/// How MySQL is to change a table that may hold rows.
fn online(read: &Read, actions: &[Action], world: &World) -> Option<Found> {
    let table = actions.iter().find_map(|action| altered(action).filter(|table| world.is_old(table)))?;
    let (algorithm, lock) = online_options(&read.tokens);
    let (algorithm, lock) = (algorithm.as_deref(), lock.as_deref());
    if algorithm == Some("COPY") || matches!(lock, Some("SHARED" | "EXCLUSIVE")) {
        return Some(("algorithm-blocks", format!("locks out writers of {table}")));
    }
    // Where LOCK=NONE is not possible, MySQL refuses the statement, so it is enough.
    let stated = algorithm == Some("INSTANT") || lock == Some("NONE");
    (!stated).then(|| ("algorithm-not-stated", format!("the server may copy {table} and lock out writers")))
}

/// The table that an action alters; a rename alone changes no rows.
fn altered(action: &Action) -> Option<&String> {
    match action {
        Action::RenameTable { .. }
        | Action::DropTable { .. }
        | Action::CreateTable(_)
        | Action::EmptyTable { .. }
        | Action::Data { .. }
        | Action::Maintenance { .. } => None,
        _ => action.table(),
    }
}
