//! A table where something can be changed: its text, and what the database made of it.

use schema_model::{Column, DataType, Dialect, ForeignKey, Schema, Table, compare::Kind};

use crate::bench::{Bench, Change};
use crate::source::{Part, TableText};
use crate::words::has;

/// One table of the unchanged migrations.
pub struct Site<'a> {
    pub dialect: Dialect,
    pub text: &'a TableText,
    pub table: &'a Table,
    /// The whole schema.
    pub schema: &'a Schema,
    /// The tables that are made before it: those that it can refer to.
    earlier: &'a [TableText],
}

/// A single change.
#[derive(Debug, Clone)]
pub struct Mutant {
    pub change: Change,
    /// Which of several things an operator did: each is tried.
    pub variant: String,
    /// All that must be reported.
    pub expected: Vec<Expected>,
    /// Whether no more than as a note.
    pub is_note: bool,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    pub kind: Kind,
    pub table: String,
    pub object: String,
}

impl Mutant {
    /// The same, of a variant.
    pub fn variant(mut self, words: impl Into<String>) -> Self {
        self.variant = words.into();
        self
    }
}

impl<'a> Site<'a> {
    pub fn all(bench: &'a Bench) -> impl Iterator<Item = Self> {
        bench.source.tables.iter().enumerate().map(|(at, text)| Self {
            dialect: bench.source.dialect,
            text,
            table: &bench.own.tables[&text.name],
            schema: &bench.own,
            earlier: &bench.source.tables[..at],
        })
    }

    /// The table changed, and the one difference that this makes.
    pub fn mutant(&self, kind: Kind, object: &str, change: impl FnOnce(&mut TableText)) -> Mutant {
        let mut text = self.text.clone();
        change(&mut text);
        self.replaced_by(&[text], vec![self.expected(kind, object)])
    }

    /// Other tables in its place.
    pub fn replaced_by(&self, tables: &[TableText], expected: Vec<Expected>) -> Mutant {
        Mutant { change: self.change(tables), variant: String::new(), expected, is_note: false }
    }

    /// The table changed, where that changes anything.
    pub fn mutant_if(&self, kind: Kind, object: &str, change: impl FnOnce(&mut TableText)) -> Option<Mutant> {
        let mut text = self.text.clone();
        change(&mut text);
        (text != *self.text).then(|| self.replaced_by(&[text], vec![self.expected(kind, object)]))
    }

    pub fn change(&self, tables: &[TableText]) -> Change {
        let statements = tables.iter().flat_map(|table| table.statements(self.dialect)).collect();
        Change { table: self.text.name.clone(), statements, also: Vec::new() }
    }

    pub fn expected(&self, kind: Kind, object: &str) -> Expected {
        Expected { kind, table: self.text.name.clone(), object: object.to_owned() }
    }

    /// The columns, as text and as the database has them.
    pub fn columns(&self) -> impl Iterator<Item = (&'a Part, &'a Column)> + use<'a> {
        self.text.columns.iter().zip(&self.table.columns)
    }

    /// Those that nothing but themselves says anything of.
    pub fn plain_columns(&self) -> impl Iterator<Item = (&'a Part, &'a Column)> + use<'a, '_> {
        self.columns().filter(|(_, column)| {
            !self.in_key(&column.name)
                && !self.in_foreign_key(&column.name)
                && column.generated.is_none()
                && !column.auto_increment
                && !self.computed_from(&column.name)
        })
    }

    /// Whether an index or a unique constraint holds the column.
    pub fn is_indexed(&self, column: &str) -> bool {
        let indexes = self.table.indexes.iter().map(|index| &index.parts);
        let mut all = indexes.chain(self.table.uniques.iter().map(|unique| &unique.parts));
        all.any(|parts| parts.iter().any(|part| part.key == column))
    }

    pub fn in_key(&self, column: &str) -> bool {
        self.table.primary_key.iter().any(|key| key.columns.iter().any(|name| name == column))
    }

    pub fn in_foreign_key(&self, column: &str) -> bool {
        self.foreign_key_of(column).is_some()
    }

    pub fn foreign_key_of(&self, column: &str) -> Option<&'a ForeignKey> {
        self.table.foreign_keys.iter().find(|key| key.columns.iter().any(|name| name == column))
    }

    /// Whether another table refers to this one, or what follows it does.
    pub fn is_referred_to(&self) -> bool {
        let keys = self.schema.tables.values().flat_map(|table| &table.foreign_keys);
        keys.into_iter().any(|key| key.target == self.text.name) || !self.text.after.is_empty()
    }

    /// Whether a check speaks of the column.
    pub fn is_checked(&self, column: &str) -> bool {
        let speaks_of_it = |text: &str| has(&text.replace(['"', '`'], " "), column);
        self.table.checks.iter().any(|check| speaks_of_it(&check.expression.original))
    }

    /// Whether a column of the table is computed from this one.
    pub fn computed_from(&self, column: &str) -> bool {
        self.columns().any(|(part, computed)| computed.generated.is_some() && has(&part.text, column))
    }

    /// Whether an index that serves a foreign key holds the column.
    pub fn serves_foreign_key(&self, column: &str) -> bool {
        self.text.indexes.iter().any(|index| {
            index.parts.iter().any(|part| has(part, column))
                && self.in_foreign_key(index.parts[0].split(' ').next().unwrap())
        })
    }

    /// Tables that a key of one UUID can refer to.
    pub fn targets(&self) -> impl Iterator<Item = &'a str> + use<'a, '_> {
        let has_id = |name: &&str| {
            let table = &self.schema.tables[*name];
            let key = table.primary_key.as_ref().is_some_and(|key| key.columns == ["id"]);
            let id = table.columns.iter().find(|column| column.name == "id");
            key && id.is_some_and(|id| id.data_type == DataType::Uuid)
        };
        self.earlier.iter().map(|table| table.name.as_str()).filter(has_id)
    }

    pub fn is(&self, dialects: &[Dialect]) -> bool {
        dialects.contains(&self.dialect)
    }
}
