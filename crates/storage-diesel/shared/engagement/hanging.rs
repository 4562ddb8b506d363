//! Rows of whichever tables that hang on posts, read and put back by the same description of tables that
//! copies are made with.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use domain::Id;
use repositories::{
    StorageError,
    engagement::{Hanging, Part},
    transfer::Value,
};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::held::Held;
use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{
    archetypes, competitive_mentions, competitors, decisions, escalations, experiments, notes,
    post_categories, post_queue, post_revisions, posts, randomized_experiments, replies,
};
use crate::shared::prepared::{Prepared, update};
use crate::shared::rows::{done, key_lists};
use crate::shared::transfer::{Moved, insert_json, to_json};
use crate::types::DbUuid;

/// The tables of rows that go with a post, those that others refer to first.
const TABLES: [&str; 8] = [
    "posts",
    "competitive_mentions",
    "post_categories",
    "post_queue",
    "post_revisions",
    "decisions",
    "randomized_experiments",
    "notes",
];

/// The rows of a table whose column has one of the keys, as JSON.
macro_rules! rows_of {
    ($conn:ident, $held:ident, $table:ident.$column:ident in $keys:expr) => {{
        let mut found: Vec<Map<String, Json>> = Vec::new();
        for some in key_lists($keys) {
            let query = $table::table
                .filter($table::$column.eq_any(some))
                .select(<$table::table as Moved>::Row::as_select());
            let rows: QueryResult<Vec<<$table::table as Moved>::Row>> = if $held {
                Held::waiting(query).load($conn).await
            } else {
                Prepared(query).load($conn).await
            };
            for row in rows.map_err(map_err)? {
                let record = <$table::table as Moved>::record(row)?;
                found.push(to_json(&<$table::table as Moved>::TABLE, &record));
            }
        }
        found
    }};
}

/// Rows that stay and forget what a column names.
macro_rules! links_of {
    ($conn:ident, $held:ident, $table:ident.$column:ident in $keys:expr) => {{
        let mut found: Vec<Map<String, Json>> = Vec::new();
        for some in key_lists($keys) {
            let query = $table::table
                .filter($table::$column.eq_any(some))
                .select(($table::id, $table::$column.assume_not_null()));
            let rows: QueryResult<Vec<(DbUuid, DbUuid)>> = if $held {
                Held::waiting(query).load($conn).await
            } else {
                Prepared(query).load($conn).await
            };
            for (id, named) in rows.map_err(map_err)? {
                let columns = [("id", id), (stringify!($column), named)];
                let json = |of: DbUuid| Value::Uuid(of.into()).to_json();
                found.push(columns.map(|(column, of)| (column.to_owned(), json(of))).into_iter().collect());
            }
        }
        found
    }};
}

/// What is found, on the post that a column leads to.
struct Found {
    /// Posts of decisions.
    post_of: HashMap<Uuid, Uuid>,
    hanging: Vec<Hanging>,
}

impl Found {
    fn add(
        &mut self,
        part: Part,
        table: &'static str,
        column: &'static str,
        rows: Vec<Map<String, Json>>,
    ) -> Result<(), StorageError> {
        for row in rows {
            let named = id_in(&row, column);
            let post = match column {
                "decision_id" => named.and_then(|decision| self.post_of.get(&decision).copied()),
                _ => named,
            };
            let unknown = || StorageError::Backend(format!("a row of {table} hangs on no post"));
            let post = Id::new(post.ok_or_else(unknown)?);
            self.hanging.push(Hanging { post, part, table: table.to_owned(), row });
        }
        Ok(())
    }
}

fn id_in(row: &Map<String, Json>, column: &str) -> Option<Uuid> {
    row.get(column)?.as_str()?.parse().ok()
}

/// All that hangs on posts; `held` to the end of the unit, parents first, so that nothing is added meanwhile.
pub(super) async fn read(
    conn: &mut Conn,
    posts: &[DbUuid],
    held: bool,
) -> Result<Vec<Hanging>, StorageError> {
    use Part::{Link, Row};
    let mut found = Found { post_of: HashMap::new(), hanging: Vec::new() };
    found.add(Row, "posts", "id", rows_of!(conn, held, posts.id in posts))?;
    let decided = rows_of!(conn, held, decisions.post_id in posts);
    let ids = |row: &Map<String, Json>| Some((id_in(row, "id")?, id_in(row, "post_id")?));
    found.post_of = decided.iter().filter_map(ids).collect();
    let mut on: Vec<Uuid> = found.post_of.keys().copied().collect();
    // In one order, so that two units do not wait for each other.
    on.sort_unstable();
    let on: Vec<DbUuid> = on.into_iter().map(DbUuid::from).collect();
    found.add(Row, "decisions", "post_id", decided)?;
    let mentions = rows_of!(conn, held, competitive_mentions.post_id in posts);
    found.add(Row, "competitive_mentions", "post_id", mentions)?;
    let categories = rows_of!(conn, held, post_categories.post_id in posts);
    found.add(Row, "post_categories", "post_id", categories)?;
    found.add(Row, "post_queue", "post_id", rows_of!(conn, held, post_queue.post_id in posts))?;
    found.add(Row, "post_revisions", "post_id", rows_of!(conn, held, post_revisions.post_id in posts))?;
    found.add(Row, "notes", "post_id", rows_of!(conn, held, notes.post_id in posts))?;
    let by_chance = rows_of!(conn, held, randomized_experiments.decision_id in &on);
    found.add(Row, "randomized_experiments", "decision_id", by_chance)?;
    found.add(Link, "replies", "decision_id", links_of!(conn, held, replies.decision_id in &on))?;
    found.add(Link, "escalations", "post_id", links_of!(conn, held, escalations.post_id in posts))?;
    found.add(Link, "escalations", "decision_id", links_of!(conn, held, escalations.decision_id in &on))?;
    let mut hanging = found.hanging;
    let place = |table: &str| TABLES.iter().position(|name| *name == table);
    // By the text of a row last: it has the key, and is the same each time.
    hanging.sort_by_cached_key(|of| {
        let text = Json::Object(of.row.clone()).to_string();
        (of.post, of.part, place(&of.table), of.table.clone(), text)
    });
    Ok(hanging)
}

/// Those of the keys that a table has.
macro_rules! there {
    ($conn:ident, $table:ident: $keys:expr) => {{
        let keys: HashSet<Uuid> = $keys;
        let keys: Vec<DbUuid> = keys.into_iter().map(DbUuid::from).collect();
        let mut there: HashSet<Uuid> = HashSet::new();
        for some in key_lists(&keys) {
            let query = $table::table.filter($table::id.eq_any(some)).select($table::id);
            let found: Vec<DbUuid> = Prepared(query).load($conn).await.map_err(map_err)?;
            there.extend(found.into_iter().map(Uuid::from));
        }
        there
    }};
}

/// Puts rows and links back.
pub(super) async fn put_back(conn: &mut Conn, hanging: &[Hanging]) -> Result<(), StorageError> {
    let refused = |table: &str| StorageError::Check { which: table.to_owned() };
    let (rows, links): (Vec<&Hanging>, Vec<&Hanging>) = hanging.iter().partition(|of| of.part == Part::Row);
    if let Some(stranger) = rows.iter().find(|of| !TABLES.contains(&of.table.as_str())) {
        return Err(refused(&stranger.table));
    }
    let named = |column: &str| rows.iter().filter_map(|of| id_in(&of.row, column)).collect();
    let archetypes = there!(conn, archetypes: named("archetype_id"));
    let experiments = there!(conn, experiments: named("experiment_id"));
    let competitors = there!(conn, competitors: named("competitor_id"));
    for table in TABLES {
        let mut fitting: Vec<Map<String, Json>> = Vec::new();
        for of in rows.iter().filter(|of| of.table == table) {
            let mut row = of.row.clone();
            let gone = |column, there: &HashSet<Uuid>| {
                id_in(&of.row, column).is_some_and(|named| !there.contains(&named))
            };
            if table == "competitive_mentions" && gone("competitor_id", &competitors) {
                continue;
            }
            for (column, there) in [("archetype_id", &archetypes), ("experiment_id", &experiments)] {
                if table == "decisions" && gone(column, there) {
                    row.insert(column.to_owned(), Json::Null);
                }
            }
            fitting.push(row);
        }
        insert_json(conn, table, fitting.iter()).await?;
    }
    for of in links {
        link(conn, of).await?;
    }
    Ok(())
}

/// Lets a row that stayed name what is back.
async fn link(conn: &mut Conn, of: &Hanging) -> Result<(), StorageError> {
    let refused = || StorageError::Check { which: of.table.clone() };
    let id = DbUuid::from(id_in(&of.row, "id").ok_or_else(refused)?);
    let (post, decision) = (id_in(&of.row, "post_id"), id_in(&of.row, "decision_id"));
    macro_rules! set {
        ($table:ident.$column:ident = $named:expr) => {{
            let row = $table::table.find(id).filter($table::$column.is_null());
            done(update!(row, $table::$column.eq(Some(DbUuid::from($named)))).execute(conn).await)
        }};
    }
    match (of.table.as_str(), post, decision) {
        ("replies", None, Some(decision)) => set!(replies.decision_id = decision),
        ("escalations", Some(post), None) => set!(escalations.post_id = post),
        ("escalations", None, Some(decision)) => set!(escalations.decision_id = decision),
        _ => Err(refused()),
    }
}
