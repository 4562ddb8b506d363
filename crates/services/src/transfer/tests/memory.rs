//! A database in memory that fails when it is told to.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use async_trait::async_trait;
use repositories::{
    StorageError,
    transfer::{Mark, Record, Table, Transfer, Value},
};
use uuid::Uuid;

pub const TABLES: &[Table] = &[
    Table { name: "parents", columns: &["id", "name"], key: &["id"], wide: true },
    Table {
        name: "children",
        columns: &["parent_id", "number", "score", "note"],
        key: &["parent_id", "number"],
        wide: false,
    },
    Table { name: "empty", columns: &["id"], key: &["id"], wide: false },
];

/// What a write does, by its number from 1.
pub type Fault = fn(u64) -> Option<StorageError>;

#[derive(Default)]
pub struct State {
    pub rows: BTreeMap<&'static str, BTreeMap<Vec<u8>, Record>>,
    pub mark: Option<Mark>,
    pub writes: u64,
    pub largest_read: usize,
    pub largest_write: usize,
}

/// A handle; its copies share one database.
#[derive(Clone)]
pub struct Memory {
    state: Arc<Mutex<State>>,
    pub fault: Fault,
    /// Changes what is written.
    pub alter: fn(&mut Record),
}

impl Memory {
    pub fn empty() -> Self {
        Self { state: Arc::default(), fault: |_| None, alter: |_| {} }
    }

    /// With that many parents, and three children for each.
    pub fn filled(parents: u128) -> Self {
        let memory = Self::empty();
        for parent in 0..parents {
            let id = Value::Uuid(Uuid::from_u128(parent * 3 + 1));
            memory.put(0, vec![id.clone(), Value::Text(format!("parent {parent}"))]);
            for number in 0..3 {
                let note = if number == 0 { Value::Null } else { Value::Text("n".to_owned()) };
                memory.put(1, vec![id.clone(), Value::Int(number), Value::Real(0.5), note]);
            }
        }
        memory
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn boxed(&self) -> Box<dyn Transfer> {
        Box::new(self.clone())
    }

    pub fn put(&self, table: usize, row: Record) {
        let table = &TABLES[table];
        self.state().rows.entry(table.name).or_default().insert(key(table, &row), row);
    }

    pub fn rows(&self) -> BTreeMap<&'static str, Vec<Record>> {
        let state = self.state();
        let rows = state.rows.iter().filter(|(_, rows)| !rows.is_empty());
        rows.map(|(table, rows)| (*table, rows.values().cloned().collect())).collect()
    }
}

/// Ids and numbers that are not negative are in the order of this.
fn key(table: &Table, row: &Record) -> Vec<u8> {
    let mut bytes = Vec::new();
    for name in table.key {
        let place = table.columns.iter().position(|column| column == name).unwrap();
        crate::transfer::canonical::write(&row[place], &mut bytes);
    }
    bytes
}

#[async_trait]
impl Transfer for Memory {
    fn tables(&self) -> &'static [Table] {
        TABLES
    }

    async fn hold(&mut self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn release(&mut self) -> Result<(), StorageError> {
        Ok(())
    }

    async fn count(&mut self, table: &Table) -> Result<u64, StorageError> {
        Ok(self.state().rows.get(table.name).map_or(0, |rows| rows.len() as u64))
    }

    async fn read(
        &mut self,
        table: &Table,
        after: Option<&Record>,
        limit: usize,
    ) -> Result<Vec<Record>, StorageError> {
        let mut state = self.state();
        state.largest_read = state.largest_read.max(limit);
        let after = after.map(|row| key(table, row));
        let rows = state.rows.get(table.name).into_iter().flatten();
        let rows = rows.filter(|(key, _)| after.as_ref().is_none_or(|after| *key > after));
        Ok(rows.take(limit).map(|(_, row)| row.clone()).collect())
    }

    async fn last(&mut self, table: &Table) -> Result<Option<Record>, StorageError> {
        Ok(self.state().rows.get(table.name).and_then(|rows| rows.values().next_back().cloned()))
    }

    async fn mark(&mut self) -> Result<Option<Mark>, StorageError> {
        Ok(self.state().mark.clone())
    }

    async fn begin(&mut self, source: &str) -> Result<(), StorageError> {
        self.state().mark = Some(Mark { source: source.to_owned(), rows: 0 });
        Ok(())
    }

    async fn write(&mut self, table: &Table, rows: &[Record], before: u64) -> Result<(), StorageError> {
        let mut state = self.state();
        state.writes += 1;
        if let Some(error) = (self.fault)(state.writes) {
            return Err(error);
        }
        state.largest_write = state.largest_write.max(rows.len());
        let mark = state.mark.as_mut().expect("a mark");
        if mark.rows != before {
            return Err(StorageError::StaleVersion);
        }
        mark.rows += rows.len() as u64;
        let name = TABLES.iter().find(|own| own.name == table.name).unwrap().name;
        for row in rows {
            let mut row = row.clone();
            (self.alter)(&mut row);
            let taken = state.rows.entry(name).or_default().insert(key(table, &row), row);
            assert!(taken.is_none(), "a row came twice");
        }
        Ok(())
    }

    async fn finish(&mut self) -> Result<(), StorageError> {
        self.state().mark = None;
        Ok(())
    }
}
