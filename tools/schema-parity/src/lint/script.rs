//! Lints one script: reads its statements, runs the checks, and removes allowed findings.

use std::path::Path;

use schema_model::Dialect;

use super::{
    Finding,
    action::Action,
    allow::Allowances,
    check::{Context, Found, Seen, of_action, of_statement, of_step},
    read::{self, Read},
    rule::{Scope, explain},
    world::World,
};
use crate::layout::{LayoutError, Script, statements};

/// What is linted.
pub(super) struct Look<'s> {
    pub script: &'s Script,
    pub dialect: Dialect,
    /// Whether it is the way back, to which only some rules apply.
    pub down: bool,
    /// What was found about the file without reading it.
    pub known: Vec<Found>,
}

/// Findings of a script. `world` is the schema before it, and afterwards the schema after it.
pub(super) fn look(look: Look<'_>, world: &mut World) -> Vec<Finding> {
    let Look { script, dialect, down, mut known } = look;
    let statements = match statements(script, dialect) {
        Ok(statements) => statements,
        Err(error) => return vec![unsplit(script, &error)],
    };
    let reads: Vec<Read> = statements.iter().filter_map(|one| read::statement(one, dialect)).collect();
    if reads.is_empty() {
        let code = if down { "missing-down" } else { "empty-migration" };
        known.push((code, "it holds no statement".to_owned()));
    }
    let transaction = in_transaction(script);
    let found = walk(&reads, world, Context { dialect, transaction, keys_off: false });
    let mut allowances = Allowances::of(script, reads.first().map(|read| read.line));
    let mut findings = Vec::new();
    let of_statements = found.into_iter().map(|(at, found)| (reads.get(at), found));
    for (read, (code, message)) in of_statements.chain(known.into_iter().map(|found| (None, found))) {
        let line = read.map_or(0, |read| read.line);
        let applies = explain(code)
            .is_none_or(|rule| rule.applies_to(dialect) && (rule.down || !down || rule.scope == Scope::File));
        let allowed = applies && explain(code).is_some_and(|rule| allowances.allow(rule, line));
        if applies && !allowed {
            let statement = read.map_or_else(String::new, |read| read.beginning.clone());
            findings.push(Finding { code, file: script.file.clone(), line, statement, message });
        }
    }
    for (code, line, message) in allowances.problems() {
        let statement = String::new();
        findings.push(Finding { code, file: script.file.clone(), line, statement, message });
    }
    findings
}

/// Runs all checks over statements, with their numbers.
fn walk(reads: &[Read], world: &mut World, mut context: Context) -> Vec<(usize, Found)> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    let mut seen: Vec<Seen> = Vec::new();
    for (number, read) in reads.iter().enumerate() {
        let actions = match &read.actions {
            Ok(actions) => actions.as_slice(),
            Err(reason) => {
                found.push((number, ("unparsed", reason.clone())));
                &[]
            }
        };
        found.extend(of_statement(read, actions, world, &context).into_iter().map(|one| (number, one)));
        for action in actions {
            found.extend(of_action(action, world, &context).into_iter().map(|one| (number, one)));
            if let Action::Pragma { name, off } = action
                && name == "foreign_keys"
            {
                context.keys_off = *off;
            }
            let old = action.table().is_none_or(|table| world.is_old(table));
            world.apply(action);
            seen.push(Seen { statement: number, action: action.clone(), old });
        }
    }
    // A table that exists again was rebuilt: its rows were copied.
    found.retain(|(number, (code, _))| *code != "drop-table" || !is_rebuilt(*number, &seen, world));
    found.extend(of_step(&seen, world, &context));
    found
}

fn is_rebuilt(statement: usize, seen: &[Seen], world: &World) -> bool {
    let of_statement = seen.iter().filter(|one| one.statement == statement);
    of_statement
        .filter_map(|one| match &one.action {
            Action::DropTable { table, .. } => Some(table),
            _ => None,
        })
        .all(|table| world.table(table).is_some_and(|_| !world.is_old(table)))
}

/// Whether the runner of a layout puts a transaction around a script. Assumed unless something says
/// otherwise: golang-migrate opens none, but its files look like those of tools that do.
fn in_transaction(script: &Script) -> bool {
    let name = script.file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    // Flyway looks for statements that refuse a transaction.
    let is_flyway = name.starts_with('V') && name.contains("__");
    // A marker may stand above the part of the file that the script is.
    let whole = std::fs::read_to_string(&script.file).unwrap_or_default();
    let is_marked = script.text.lines().chain(whole.lines()).any(is_marker);
    let is_off = matches!(name, "up.sql" | "down.sql") && is_off_in_metadata(&script.file);
    !is_flyway && !is_marked && !is_off
}

/// A comment by which goose, sqlx, dbmate or sql-migrate leave out the transaction.
fn is_marker(line: &str) -> bool {
    let Some(text) = line.trim().strip_prefix("--") else { return false };
    let text = text.trim().to_lowercase();
    match text.split_whitespace().next() {
        Some("+goose") => text.ends_with("no transaction"),
        Some("+migrate") => text.ends_with("notransaction"),
        Some("migrate:up" | "migrate:down") => text.ends_with("transaction:false"),
        _ => text == "no-transaction",
    }
}

/// Diesel's switch, in a file beside the script.
fn is_off_in_metadata(script: &Path) -> bool {
    let text = std::fs::read_to_string(script.with_file_name("metadata.toml")).unwrap_or_default();
    let metadata: toml::Table = text.parse().unwrap_or_default();
    metadata.get("run_in_transaction").and_then(toml::Value::as_bool) == Some(false)
}

fn unsplit(script: &Script, error: &LayoutError) -> Finding {
    let line = match error {
        LayoutError::Broken { line, .. } => *line,
        _ => 0,
    };
    let statement = String::new();
    Finding { code: "unparsed", file: script.file.clone(), line, statement, message: error.to_string() }
}
