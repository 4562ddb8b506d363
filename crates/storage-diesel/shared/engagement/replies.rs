//! Replies.

use async_trait::async_trait;
use diesel::dsl::{max, min};
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    engagement::{Author, Decision, Post, Reply, ReplyDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{PendingReply, ReplyFilter, ReplyRepository, Rivalry, Rivals, Waiting},
};

use crate::backend::RunQueryDsl;
use crate::dialect::{map_err, unindexed};
use crate::schema::{archetypes, authors, decisions, posts, replies};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, count, count_up_to, insert, one, save};
use crate::shared::tables::{AuthorRow, DecisionRow, PostRow, ReplyRow};
use crate::types::{DbHash, DbTime, DbUuid};

row!(ReplyRow <=> Reply in "replies" by id {
    id, decision_id, author_id, platform, in_reply_to, content_hash, approval_status, drafted_by, edited_by,
    editors, pending_since, approved_by, approved_at, reject_reason, sending_until, sending_hash, sent_at,
    sendings, platform_post_id, posted_at, help_count, metrics_json, snapshot_json, deleted_at,
    delete_reason, version, created_at, updated_at
} details: ReplyDetails { content, utm_code, archetype_id, reply_type });

/// A reply with what it is about.
type PendingRow = (ReplyRow, Option<String>, Option<DecisionRow>, Option<PostRow>, Option<AuthorRow>);

fn pending_reply(row: PendingRow) -> Result<PendingReply, StorageError> {
    let (reply, archetype, decision, post, author) = row;
    Ok(PendingReply {
        reply: reply.try_into()?,
        archetype,
        decision: decision.map(Decision::try_from).transpose()?,
        post: post.map(Post::try_from).transpose()?,
        author: author.map(Author::try_from).transpose()?,
    })
}

#[async_trait]
impl ReplyRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Reply>) -> Result<Option<Reply>, StorageError> {
        let query = replies::table.find(DbUuid::from(id)).select(ReplyRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(&mut self, filter: &ReplyFilter, page: &PageRequest) -> Result<Page<Reply>, StorageError> {
        let mut query = replies::table.select(ReplyRow::as_select()).into_boxed();
        if !filter.with_deleted {
            query = query.filter(unindexed(replies::deleted_at).is_null());
        }
        if let Some(author) = filter.author_id {
            query = query.filter(replies::author_id.eq(DbUuid::from(author)));
        }
        if let Some(decision) = filter.decision_id {
            query = query.filter(replies::decision_id.eq(DbUuid::from(decision)));
        }
        if let Some(status) = filter.status {
            // Of one author or decision there are few.
            query = if filter.author_id.is_some() || filter.decision_id.is_some() {
                query.filter(unindexed(replies::approval_status).eq(status.as_str()))
            } else {
                query.filter(replies::approval_status.eq(status.as_str()))
            };
        }
        let query = after!(query, desc replies::created_at, replies::id, after_time(page)?)
            .order((replies::created_at.desc(), replies::id.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<ReplyRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |reply: &Reply| at_time(reply.created_at, reply.id)))
    }

    async fn pending(&mut self, page: &PageRequest) -> Result<Page<PendingReply>, StorageError> {
        let query = replies::table
            .left_join(archetypes::table.on(replies::archetype_id.eq(archetypes::id.nullable())))
            .left_join(decisions::table.on(replies::decision_id.eq(decisions::id.nullable())))
            .left_join(posts::table.on(decisions::post_id.nullable().eq(posts::id.nullable())))
            .left_join(authors::table.on(replies::author_id.eq(authors::id.nullable())))
            .filter(replies::pending_since.is_not_null())
            .select((
                ReplyRow::as_select(),
                archetypes::name.nullable(),
                Option::<DecisionRow>::as_select(),
                Option::<PostRow>::as_select(),
                Option::<AuthorRow>::as_select(),
            ))
            .into_boxed();
        let query = after!(query, asc replies::pending_since, replies::id, after_time(page)?)
            .order((replies::pending_since, replies::id))
            .limit(rows_to_ask_for(page));
        let rows: Vec<PendingRow> = query.load(self.conn).await.map_err(map_err)?;
        let items = rows.into_iter().map(pending_reply).collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(items, page.limit, |pending: &PendingReply| {
            at_time(pending.reply.pending_since.unwrap_or_default(), pending.reply.id)
        }))
    }

    async fn count_pending(&mut self, bound: Option<usize>) -> Result<Waiting, StorageError> {
        let oldest = replies::table.select(min(replies::pending_since));
        let oldest: Option<DbTime> = oldest.get_result(self.conn).await.map_err(map_err)?;
        let count = count_up_to!(
            self, bound, || replies::table.filter(replies::pending_since.is_not_null()),
            order: (replies::pending_since, replies::id), key: replies::id
        );
        Ok(Waiting { count, oldest: oldest.map(|time| time.0) })
    }

    async fn to_post(&mut self, post: &Post) -> Result<Vec<Reply>, StorageError> {
        let query = replies::table
            .filter(replies::platform.eq(post.platform.as_str()))
            .filter(replies::in_reply_to.eq(post.platform_post_id.clone()))
            .select(ReplyRow::as_select());
        let mut found: Vec<Reply> = all(query.load::<ReplyRow>(self.conn).await)?;
        // They are few, and no index has them in this order.
        found.sort_by_key(|reply| reply.id);
        Ok(found)
    }

    async fn rivals(&mut self, rivalry: &Rivalry) -> Result<Rivals, StorageError> {
        let last = replies::table.select(max(replies::sent_at));
        let mut rivals = Rivals::default();
        if let Some(author) = rivalry.author_id {
            let to_author = last.filter(replies::author_id.eq(DbUuid::from(author)));
            let found: Option<DbTime> = to_author.get_result(self.conn).await.map_err(map_err)?;
            rivals.to_author = found.map(|time| time.0);
        }
        if let Some(post) = &rivalry.in_reply_to {
            let to_post = last
                .filter(replies::platform.eq(rivalry.platform.as_str()))
                .filter(replies::in_reply_to.eq(post.clone()));
            let found: Option<DbTime> = to_post.get_result(self.conn).await.map_err(map_err)?;
            rivals.to_post = found.map(|time| time.0);
        }
        let with_text = last.filter(replies::content_hash.eq(DbHash(rivalry.content_hash.0)));
        let found: Option<DbTime> = with_text.get_result(self.conn).await.map_err(map_err)?;
        rivals.with_text = found.map(|time| time.0);
        Ok(rivals)
    }

    async fn overdue(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Reply>, StorageError> {
        let query = replies::table
            .filter(replies::sending_until.le(DbTime(now)))
            .order((replies::sending_until, replies::id))
            .limit(count(limit))
            .select(ReplyRow::as_select());
        all(query.load::<ReplyRow>(self.conn).await)
    }

    async fn add(&mut self, reply: &Reply) -> Result<(), StorageError> {
        insert!(self, replies, ReplyRow, reply)
    }

    async fn save(&mut self, reply: &Reply) -> Result<(), StorageError> {
        save!(self, replies, ReplyRow, reply)
    }
}
