//! Posts that are old: which there are, which must stay, and how they go.

use std::collections::HashSet;

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    engagement::{ExperimentStatus, Post, PostStatus, ReplyStatus},
};
use repositories::{
    StorageError,
    engagement::{Due, Hanging, RetentionRepository},
};

use super::hanging;
use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{
    competitive_mentions, decisions, escalations, experiments, notes, post_categories, post_queue,
    post_revisions, posts, randomized_experiments, replies,
};
use crate::shared::Uow;
use crate::shared::keyset::after;
use crate::shared::prepared::{Prepared, update};
use crate::shared::rows::{count, done, key_lists};
use crate::types::{DbTime, DbUuid};

/// States of replies that nobody goes on with, beside those that were deleted.
const FINISHED: [&str; 2] = [ReplyStatus::Posted.as_str(), ReplyStatus::Rejected.as_str()];

fn keys(posts: &[Id<Post>]) -> Vec<DbUuid> {
    posts.iter().map(|id| DbUuid::from(*id)).collect()
}

/// The decisions on posts.
async fn decided(uow: &mut Uow<'_>, posts: &[DbUuid]) -> Result<Vec<DbUuid>, StorageError> {
    let mut found = Vec::new();
    for some in key_lists(posts) {
        let query = decisions::table.filter(decisions::post_id.eq_any(some)).select(decisions::id);
        found.append(&mut Prepared(query).load(uow.conn).await.map_err(map_err)?);
    }
    Ok(found)
}

/// Deletes rows of a table by the keys in a column.
macro_rules! delete {
    ($uow:ident, $table:ident.$column:ident in $keys:expr) => {
        for some in key_lists($keys) {
            let rows = $table::table.filter($table::$column.eq_any(some));
            done(Prepared(diesel::delete(rows)).execute($uow.conn).await)?;
        }
    };
}

/// Empties a column that has one of the keys.
macro_rules! forget {
    ($uow:ident, $table:ident.$column:ident in $keys:expr) => {
        for some in key_lists($keys) {
            let rows = $table::table.filter($table::$column.eq_any(some));
            done(update!(rows, $table::$column.eq(None::<DbUuid>)).execute($uow.conn).await)?;
        }
    };
}

#[async_trait]
impl RetentionRepository for Uow<'_> {
    async fn due(
        &mut self,
        before: Timestamp,
        after: Option<Due>,
        limit: usize,
    ) -> Result<Vec<Due>, StorageError> {
        let over = posts::state.ne(PostStatus::Waiting.as_str()).or(posts::spam_filtered.eq(true));
        let query = posts::table
            .filter(posts::detected_at.lt(DbTime(before)))
            .filter(over)
            .select((posts::detected_at, posts::id))
            .into_boxed();
        let after = after.map(|(time, id)| (DbTime(time), DbUuid::from(id)));
        let query = after!(query, asc posts::detected_at, posts::id, after)
            .order((posts::detected_at.asc(), posts::id.asc()))
            .limit(count(limit));
        let found: Vec<(DbTime, DbUuid)> = query.load(self.conn).await.map_err(map_err)?;
        Ok(found.into_iter().map(|(time, id)| (time.into(), id.into())).collect())
    }

    async fn staying(&mut self, posts: &[Id<Post>]) -> Result<HashSet<Id<Post>>, StorageError> {
        let mut staying: Vec<DbUuid> = Vec::new();
        for some in key_lists(&keys(posts)) {
            let on = || decisions::table.filter(decisions::post_id.eq_any(some));
            let about_posts = escalations::table
                .filter(escalations::is_open.eq(true))
                .filter(escalations::post_id.eq_any(some))
                .select(escalations::post_id.assume_not_null());
            staying.append(&mut Prepared(about_posts).load(self.conn).await.map_err(map_err)?);
            let about_decisions = on()
                .inner_join(escalations::table.on(escalations::decision_id.eq(decisions::id.nullable())))
                .filter(escalations::is_open.eq(true))
                .select(decisions::post_id);
            staying.append(&mut Prepared(about_decisions).load(self.conn).await.map_err(map_err)?);
            let about_replies = on()
                .inner_join(replies::table.on(replies::decision_id.eq(decisions::id.nullable())))
                .inner_join(escalations::table.on(escalations::reply_id.eq(replies::id.nullable())))
                .filter(escalations::is_open.eq(true))
                .select(decisions::post_id);
            staying.append(&mut Prepared(about_replies).load(self.conn).await.map_err(map_err)?);
            let unfinished = on()
                .inner_join(replies::table.on(replies::decision_id.eq(decisions::id.nullable())))
                .filter(replies::deleted_at.is_null())
                .filter(replies::approval_status.ne_all(FINISHED))
                .select(decisions::post_id);
            staying.append(&mut Prepared(unfinished).load(self.conn).await.map_err(map_err)?);
            let running = on()
                .inner_join(experiments::table.on(decisions::experiment_id.eq(experiments::id.nullable())))
                .filter(experiments::status.eq(ExperimentStatus::Running.as_str()))
                .select(decisions::post_id);
            staying.append(&mut Prepared(running).load(self.conn).await.map_err(map_err)?);
        }
        Ok(staying.into_iter().map(Id::from).collect())
    }

    async fn hanging(&mut self, posts: &[Id<Post>]) -> Result<Vec<Hanging>, StorageError> {
        hanging::read(self.conn, &keys(posts), false).await
    }

    async fn hold_hanging(&mut self, posts: &[Id<Post>]) -> Result<Vec<Hanging>, StorageError> {
        hanging::read(self.conn, &keys(posts), true).await
    }

    async fn purge(&mut self, posts: &[Id<Post>]) -> Result<u64, StorageError> {
        let posts = keys(posts);
        let decisions = decided(self, &posts).await?;
        // One by one, and not left to the foreign keys: a cluster compares what was written by statements.
        forget!(self, replies.decision_id in &decisions);
        forget!(self, escalations.decision_id in &decisions);
        forget!(self, escalations.post_id in &posts);
        delete!(self, randomized_experiments.decision_id in &decisions);
        delete!(self, decisions.post_id in &posts);
        delete!(self, competitive_mentions.post_id in &posts);
        delete!(self, notes.post_id in &posts);
        delete!(self, post_categories.post_id in &posts);
        delete!(self, post_queue.post_id in &posts);
        delete!(self, post_revisions.post_id in &posts);
        let mut purged = 0;
        for some in key_lists(&posts) {
            let rows = posts::table.filter(posts::id.eq_any(some));
            purged += Prepared(diesel::delete(rows)).execute(self.conn).await.map_err(map_err)?;
        }
        Ok(purged as u64)
    }

    async fn put_back(&mut self, rows: &[Hanging]) -> Result<(), StorageError> {
        hanging::put_back(self.conn, rows).await
    }
}
