//! The schema after the migrations so far, which the next change applies to.

use std::collections::BTreeMap;

use super::action::{Action, Column, ColumnChange, Constraint, Index, Kind, NewTable, Nulls};

/// Tables by folded name.
#[derive(Debug, Clone, Default)]
pub(super) struct World {
    tables: BTreeMap<String, Table>,
    /// The step that is being looked at.
    pub step: usize,
    /// On the way back: the schema before the step.
    goal: Option<Box<World>>,
}

/// A table.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub columns: BTreeMap<String, Column>,
    pub constraints: Vec<Constraint>,
    pub indexes: Vec<Index>,
    /// Not fully known, so nothing can be said to be missing.
    pub borrowed: bool,
    born: usize,
}

impl World {
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name)
    }

    pub fn tables(&self) -> impl Iterator<Item = (&String, &Table)> {
        self.tables.iter()
    }

    pub fn column(&self, table: &str, column: &str) -> Option<&Column> {
        self.tables.get(table)?.columns.get(column)
    }

    /// The same schema at the end of all steps, where every table may hold rows, on the way back to
    /// `goal`.
    pub fn back_to(&self, goal: Self, steps: usize) -> Self {
        Self { step: steps, tables: self.tables.clone(), goal: Some(Box::new(goal)) }
    }

    /// On the way back, the column as it was before the step, where that is known.
    pub fn goal(&self, table: &str, column: &str) -> Option<&Column> {
        self.goal.as_ref()?.column(table, column)
    }

    /// Whether a table may hold rows: all but those that the same migration makes.
    pub fn is_old(&self, table: &str) -> bool {
        self.tables.get(table).is_none_or(|found| found.born != self.step)
    }

    /// The table of an index; the first one that has it.
    pub fn table_of_index(&self, index: &str) -> Option<&String> {
        let has = |table: &Table| table.indexes.iter().any(|found| found.name.as_deref() == Some(index));
        self.tables.iter().find(|(_, table)| has(table)).map(|(name, _)| name)
    }

    /// Does to the schema what the action says.
    pub fn apply(&mut self, action: &Action) {
        match action {
            Action::CreateTable(new) => self.create(new),
            Action::DropTable { table, .. } => {
                self.tables.remove(table);
            }
            Action::RenameTable { from, to } => self.rename(from, to),
            Action::DropIndex { table, index, .. } => self.drop_index(table.as_deref(), index),
            _ => {
                if let Some(table) = action.table().and_then(|table| self.tables.get_mut(table)) {
                    table.apply(action);
                }
            }
        }
    }

    fn create(&mut self, new: &NewTable) {
        let mut table = Table { born: self.step, borrowed: new.borrowed, ..Table::default() };
        for column in &new.columns {
            table.add_column(column);
        }
        table.constraints.extend(new.constraints.iter().cloned());
        table.indexes.extend(new.indexes.iter().cloned());
        // `IF NOT EXISTS` leaves an existing table unchanged.
        if new.if_not_exists && self.tables.contains_key(&new.name) {
            return;
        }
        self.tables.insert(new.name.clone(), table);
    }

    fn rename(&mut self, from: &str, to: &str) {
        if let Some(table) = self.tables.remove(from) {
            self.tables.insert(to.to_owned(), table);
        }
        // Foreign keys follow a rename. A rebuilt SQLite table takes the name that they already refer to.
        for table in self.tables.values_mut() {
            for constraint in &mut table.constraints {
                if let Kind::Foreign { parent, .. } = &mut constraint.kind
                    && parent == from
                {
                    to.clone_into(parent);
                }
            }
        }
    }

    fn drop_index(&mut self, table: Option<&str>, index: &str) {
        let is_it = |name: &Option<String>| name.as_deref() == Some(index);
        for (name, found) in &mut self.tables {
            if table.is_none_or(|table| table == name) {
                found.indexes.retain(|candidate| !is_it(&candidate.name));
                if table.is_some() {
                    found.constraints.retain(|one| one.kind != Kind::Unique || !is_it(&one.name));
                }
            }
        }
    }
}

impl Table {
    /// Whether some key or full index begins with these columns, in any order.
    pub fn covers(&self, columns: &[String]) -> bool {
        let begins = |key: &[String]| {
            key.get(..columns.len()).is_some_and(|first| columns.iter().all(|column| first.contains(column)))
        };
        self.indexes.iter().any(|index| !index.partial && begins(&index.columns))
            || self
                .constraints
                .iter()
                .any(|found| matches!(found.kind, Kind::Primary | Kind::Unique) && begins(&found.columns))
    }

    /// Whether a validated check keeps a column from being null.
    pub fn is_proven_not_null(&self, column: &str) -> bool {
        let proves = |kind: &Kind| matches!(kind, Kind::Check(Some(name)) if name == column);
        self.constraints.iter().any(|found| found.valid && proves(&found.kind))
    }

    /// Indexes, keys and checks that name a column and at least `fewest` columns in all.
    pub fn users_of(&self, column: &str, fewest: usize) -> Vec<String> {
        let shown = |name: &Option<String>, what: &str| {
            name.as_ref().map_or_else(|| format!("an unnamed {what}"), |name| format!("{what} {name}"))
        };
        let uses = |columns: &[String]| columns.len() >= fewest && columns.iter().any(|name| name == column);
        let indexes = self.indexes.iter().filter(|index| uses(&index.columns));
        let constraints =
            self.constraints.iter().filter(|found| uses(&found.columns) && !own_check(found, column));
        indexes
            .map(|index| shown(&index.name, "index"))
            .chain(constraints.map(|found| shown(&found.name, found.kind.word())))
            .collect()
    }

    fn add_column(&mut self, column: &Column) {
        self.constraints.extend(column.constraints.iter().cloned());
        self.columns.insert(column.name.clone(), column.clone());
    }

    fn apply(&mut self, action: &Action) {
        match action {
            Action::AddColumn { column, .. } => self.add_column(column),
            Action::RestateColumn { from, column, .. } => {
                self.columns.remove(from);
                self.add_column(column);
                self.rename_column(from, &column.name);
            }
            Action::DropColumn { column, .. } => {
                self.columns.remove(column);
                for index in &mut self.indexes {
                    index.columns.retain(|name| name != column);
                }
                self.constraints.retain(|found| !found.columns.contains(column));
            }
            Action::RenameColumn { from, to, .. } => {
                if let Some(mut column) = self.columns.remove(from) {
                    column.name.clone_from(to);
                    self.columns.insert(to.clone(), column);
                }
                self.rename_column(from, to);
            }
            Action::AlterColumn { column, change, .. } => self.alter(column, change),
            Action::AddConstraint { constraint, not_valid, .. } => {
                self.constraints.push(Constraint { valid: !not_valid, ..constraint.clone() });
            }
            Action::ValidateConstraint { name, .. } => {
                let named = self.constraints.iter_mut().filter(|found| found.name.as_ref() == Some(name));
                named.for_each(|found| found.valid = true);
            }
            Action::DropConstraint { name, .. } => self.constraints.retain(|found| match name {
                Some(_) => found.name != *name,
                None => found.kind != Kind::Primary,
            }),
            Action::CreateIndex { index, .. } => self.indexes.push(index.clone()),
            _ => {}
        }
    }

    fn rename_column(&mut self, from: &str, to: &str) {
        let keys = self.indexes.iter_mut().map(|index| &mut index.columns);
        let keys = keys.chain(self.constraints.iter_mut().map(|found| &mut found.columns));
        for name in keys.flatten().filter(|name| *name == from) {
            to.clone_into(name);
        }
    }

    fn alter(&mut self, name: &str, change: &ColumnChange) {
        let Some(column) = self.columns.get_mut(name) else { return };
        match change {
            ColumnChange::Type(data_type) => column.data_type.clone_from(data_type),
            ColumnChange::SetNotNull => column.nulls = Nulls::Refused,
            ColumnChange::DropNotNull => column.nulls = Nulls::Allowed,
            ColumnChange::SetDefault(value) => column.default = Some(value.as_ref().clone()),
            ColumnChange::DropDefault => column.default = None,
            ColumnChange::Identity => column.filled = Some(super::action::Filled::Identity),
        }
    }
}

/// A check declared with its column that names no other column is dropped with it.
fn own_check(constraint: &Constraint, column: &str) -> bool {
    constraint.inline
        && matches!(constraint.kind, Kind::Check(_))
        && constraint.columns.iter().all(|name| name == column)
}
