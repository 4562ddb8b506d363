//! What the repositories send while they pass the suite.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use ephemeral_db::Scratch;
use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use storage_conformance::Fresh;
use storage_diesel::built_in::schema;
use storage_diesel::server_options::ServerOptions;

use super::plan_tests;
use super::text::{self, Statement};
use crate::backend::{Admin, batch};
use crate::support::{connection, migrated, source, storage};

/// Cases that run at a time, each in a database of its own.
const AT_ONCE: usize = 4;

/// Databases that no case uses.
static FREE: Mutex<Vec<Room>> = Mutex::new(Vec::new());

/// A database, and what deletes every row of it: those that refer to others first.
struct Room {
    scratch: Scratch,
    empties: String,
}

impl Room {
    async fn new() -> Self {
        let scratch = migrated().await;
        let admin = Admin::new(source(&scratch), &ServerOptions::default());
        let tables = admin.open_transfer().await.unwrap().tables();
        let deletes: Vec<_> =
            tables.iter().rev().map(|table| format!("DELETE FROM {}", table.name)).collect();
        Self { scratch, empties: deletes.join("; ") }
    }
}

/// One that a case uses. Making it takes longer than the case, so the next one gets it.
struct Lent(Option<Room>);

impl Drop for Lent {
    fn drop(&mut self) {
        FREE.lock().unwrap_or_else(PoisonError::into_inner).extend(self.0.take());
    }
}

/// Drops them in the end, however that comes.
struct Dropping;

impl Drop for Dropping {
    fn drop(&mut self) {
        FREE.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

async fn fresh() -> Fresh {
    let room = FREE.lock().unwrap().pop().unwrap();
    let mut conn = connection(&room.scratch, &ServerOptions::default()).await;
    batch(&mut conn, &room.empties).await.unwrap();
    let storage = storage(&room.scratch, &ServerOptions::default());
    Fresh { storage: Arc::new(storage), guard: Box::new(Lent(Some(room))) }
}

/// Every statement that the suite sent and that looks for rows of the tables.
pub async fn statements() -> BTreeSet<Statement> {
    let _dropping = Dropping;
    let rooms = join_all((0..AT_ONCE).map(|_| Room::new())).await;
    let empties = rooms[0].empties.clone();
    FREE.lock().unwrap().extend(rooms);
    // Not before: migrations are no queries of the repositories.
    plan_tests::record();
    let cases = storage_conformance::futures!(self::fresh);
    stream::iter(cases).buffer_unordered(AT_ONCE).collect::<()>().await;
    let tables = schema().unwrap().tables;
    let mut sent = plan_tests::sent();
    sent.remove(&empties);
    sent.iter().flat_map(|sent| text::statements(sent, &tables)).collect()
}
