//! Posts and what they said before.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Platform, Post, PostRevision, PostStatus},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{PostFilter, PostRepository, PostState, PostView},
};

use super::held::{each_once, in_order};
use crate::backend::{Db, RunQueryDsl};
use crate::schema::{authors, post_queue, post_revisions, posts};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::Prepared;
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{all, done, insert, key_lists, one, save};
use crate::shared::tables::{AuthorRow, PostQueueRow, PostRevisionRow, PostRow};
use crate::types::{DbTime, DbUuid};

row!(PostRow <=> Post in "posts" by id {
    id, platform, platform_post_id, author_id, content, content_version, detected_at, observed_at,
    processed_at, keyword_matches, keyword_categories, spam_filtered, raw_metrics, state, error_count,
    error_message, version, created_at, updated_at
});

put!(PostRow: posts (platform, platform_post_id) changes {} keeps {
    id, author_id, content, content_version, detected_at, observed_at, processed_at, keyword_matches,
    keyword_categories, spam_filtered, raw_metrics, state, error_count, error_message, version, created_at,
    updated_at
});

row!(PostRevisionRow <=> PostRevision in "post_revisions" by post_id {
    post_id, content_version, content, observed_at, created_at
});

/// A post with its place and its author.
#[derive(Queryable, Selectable)]
#[diesel(table_name = posts, check_for_backend(Db))]
struct ViewRow {
    #[diesel(embed)]
    post: PostRow,
    #[diesel(embed)]
    place: PostQueueRow,
    #[diesel(embed)]
    author: AuthorRow,
}

impl TryFrom<ViewRow> for PostView {
    type Error = StorageError;

    fn try_from(row: ViewRow) -> Result<Self, StorageError> {
        Ok(Self { post: row.post.try_into()?, place: row.place.try_into()?, author: row.author.try_into()? })
    }
}

macro_rules! views {
    () => {
        posts::table
            .inner_join(post_queue::table.on(post_queue::post_id.eq(posts::id)))
            .inner_join(authors::table.on(authors::id.eq(posts::author_id)))
            .select(ViewRow::as_select())
    };
}

fn key(post: &Post) -> (Platform, String) {
    (post.platform, post.platform_post_id.clone())
}

#[async_trait]
impl PostRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Post>) -> Result<Option<PostView>, StorageError> {
        one(views!().filter(posts::id.eq(DbUuid::from(id))).get_result::<ViewRow>(self.conn).await)
    }

    async fn lookup_all(&mut self, ids: &[Id<Post>]) -> Result<Vec<PostView>, StorageError> {
        let keys: Vec<DbUuid> = ids.iter().map(|id| DbUuid::from(*id)).collect();
        let mut found: Vec<PostView> = Vec::new();
        for some in key_lists(&keys) {
            let query = Prepared(views!().filter(posts::id.eq_any(some)));
            found.append(&mut all(query.load::<ViewRow>(self.conn).await)?);
        }
        let mut found: std::collections::HashMap<_, _> =
            found.into_iter().map(|view| (view.post.id, view)).collect();
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    async fn list(
        &mut self,
        filter: &PostFilter,
        page: &PageRequest,
    ) -> Result<Page<PostView>, StorageError> {
        let mut query = views!().into_boxed();
        if let Some(platform) = filter.platform {
            query = query.filter(posts::platform.eq(platform.as_str()));
        }
        if let Some(author) = filter.author_id {
            query = query.filter(posts::author_id.eq(DbUuid::from(author)));
        }
        if let Some((state, now)) = filter.state {
            let now = DbTime(now);
            let status = match state {
                PostState::Available | PostState::Leased => PostStatus::Waiting,
                PostState::Done(status) => status,
            };
            query = query.filter(posts::state.eq(status.as_str()));
            query = match state {
                PostState::Available => {
                    query.filter(post_queue::leased_until.is_null().or(post_queue::leased_until.le(now)))
                }
                PostState::Leased => query.filter(post_queue::leased_until.gt(now)),
                PostState::Done(_) => query,
            };
        }
        let query = after!(query, desc posts::detected_at, posts::id, after_time(page)?)
            .order((posts::detected_at.desc(), posts::id.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<ViewRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |view: &PostView| at_time(view.post.detected_at, view.post.id)))
    }

    async fn take(&mut self, posts: &[Post]) -> Result<Vec<Post>, StorageError> {
        each_once(posts.iter().map(key), "uq_posts_platform_platform_post_id")?;
        let mut rows: Vec<PostRow> = posts.iter().map(PostRow::try_from).collect::<Result<_, _>>()?;
        // In one order, so that two units do not wait for each other.
        rows.sort_by(|a, b| (&a.platform, &a.platform_post_id).cmp(&(&b.platform, &b.platform_post_id)));
        put_rows(self.conn, &rows).await?;
        let mut stored = Vec::new();
        for of_platform in rows.chunk_by(|a, b| a.platform == b.platform) {
            for some in key_lists(of_platform) {
                let Some(first) = some.first() else { continue };
                let ids: Vec<&str> = some.iter().map(|row| row.platform_post_id.as_str()).collect();
                let query = posts::table
                    .filter(posts::platform.eq(first.platform.as_str()))
                    .filter(posts::platform_post_id.eq_any(ids))
                    .select(PostRow::as_select());
                stored.append(&mut all(Prepared(query).load(self.conn).await)?);
            }
        }
        in_order(posts.iter().map(key), stored, key)
    }

    async fn save(&mut self, post: &Post) -> Result<(), StorageError> {
        save!(self, posts, PostRow, post)
    }

    async fn add_revision(&mut self, revision: &PostRevision) -> Result<(), StorageError> {
        insert!(self, post_revisions, PostRevisionRow, revision)
    }

    async fn revisions(&mut self, post: Id<Post>) -> Result<Vec<PostRevision>, StorageError> {
        let query = post_revisions::table
            .filter(post_revisions::post_id.eq(DbUuid::from(post)))
            .order(post_revisions::content_version)
            .select(PostRevisionRow::as_select());
        all(query.load(self.conn).await)
    }

    async fn remove_revisions(&mut self, post: Id<Post>) -> Result<(), StorageError> {
        let own = post_revisions::table.filter(post_revisions::post_id.eq(DbUuid::from(post)));
        done(diesel::delete(own).execute(self.conn).await)
    }
}
