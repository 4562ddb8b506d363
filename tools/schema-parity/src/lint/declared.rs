//! What migrations declare, for rules of a project's own: names, keys, options, collations.

use std::path::PathBuf;

use schema_model::Dialect;

use super::{
    action::{Action, Column, Constraint, Index, Kind},
    check, read,
};
use crate::layout::{LayoutError, Step, statements};

/// Something that a statement declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// In which file.
    pub file: PathBuf,
    /// The line at which its statement begins, from 1.
    pub line: usize,
    /// What it is.
    pub kind: DeclaredKind,
    /// The table, folded to lower case.
    pub table: String,
    /// Its own name, folded to lower case; `None` where it has none.
    pub name: Option<String>,
    /// The columns it is about, in order; an expression is empty.
    pub columns: Vec<String>,
    /// Of a table, what follows its parenthesis; of a column, its type. In upper case.
    pub text: String,
    /// Of a column, its collation, folded to lower case.
    pub collation: Option<String>,
}

/// What is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeclaredKind {
    /// A table.
    Table,
    /// A column.
    Column,
    /// A primary key.
    PrimaryKey,
    /// A unique constraint.
    Unique,
    /// A foreign key.
    ForeignKey,
    /// A check.
    Check,
    /// An index.
    Index,
}

/// What a step declares on its way up, in order. Statements that cannot be read are left out: [`lint`]
/// finds them.
///
/// # Errors
/// Where the file cannot be split into statements.
///
/// [`lint`]: super::lint
pub fn declared(step: &Step, dialect: Dialect) -> Result<Vec<Declared>, LayoutError> {
    let mut all = Vec::new();
    for statement in statements(&step.up, dialect)? {
        let Some(read) = read::statement(&statement, dialect) else { continue };
        for action in read.actions.iter().flatten() {
            let place = |found: Declared| Declared { file: step.up.file.clone(), line: read.line, ..found };
            all.extend(of_action(action).into_iter().map(place));
        }
    }
    Ok(all)
}

fn of_action(action: &Action) -> Vec<Declared> {
    let mut found = Vec::new();
    match action {
        Action::CreateTable(new) => {
            let table = declare(DeclaredKind::Table, &new.name, Some(new.name.clone()), &[]);
            found.push(Declared { text: new.options.to_uppercase(), ..table });
            found.extend(new.columns.iter().map(|column| of_column(&new.name, column)));
            found.extend(new.indexes.iter().map(|index| of_index(&new.name, index)));
        }
        Action::AddColumn { table, column, .. } | Action::RestateColumn { table, column, .. } => {
            found.push(of_column(table, column));
        }
        Action::CreateIndex { table, index, .. } => found.push(of_index(table, index)),
        _ => {}
    }
    found.extend(check::declared(action).into_iter().filter_map(|(table, one)| of_constraint(table, one)));
    found
}

fn declare(kind: DeclaredKind, table: &str, name: Option<String>, columns: &[String]) -> Declared {
    Declared {
        file: PathBuf::new(),
        line: 0,
        kind,
        table: table.to_owned(),
        name,
        columns: columns.to_vec(),
        text: String::new(),
        collation: None,
    }
}

fn of_column(table: &str, column: &Column) -> Declared {
    Declared {
        text: column.data_type.clone(),
        collation: column.collation.clone(),
        ..declare(DeclaredKind::Column, table, Some(column.name.clone()), &[])
    }
}

fn of_index(table: &str, index: &Index) -> Declared {
    declare(DeclaredKind::Index, table, index.name.clone(), &index.columns)
}

fn of_constraint(table: &str, constraint: &Constraint) -> Option<Declared> {
    let kind = match constraint.kind {
        Kind::Primary => DeclaredKind::PrimaryKey,
        Kind::Unique => DeclaredKind::Unique,
        Kind::Foreign { .. } => DeclaredKind::ForeignKey,
        Kind::Check(_) => DeclaredKind::Check,
        Kind::UsingIndex | Kind::Exclude => return None,
    };
    Some(declare(kind, table, constraint.name.clone(), &constraint.columns))
}
