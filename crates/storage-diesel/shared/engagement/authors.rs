//! Authors, and who must stay forgotten.

use std::collections::BTreeSet;

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    engagement::{Author, AuthorDetails, Platform},
    identity::TokenHash,
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{AuthorFilter, AuthorRepository, AuthorTrail},
};

use super::held::{Held, each_once, in_order};
use crate::backend::RunQueryDsl;
use crate::dialect::{map_err, unindexed};
use crate::schema::{authors, decisions, escalations, posts, replies, suppressed_authors};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::{Prepared, update};
use crate::shared::put::{put, put_rows};
use crate::shared::rows::{all, done, key_lists, one, removed, save};
use crate::shared::tables::{AuthorRow, SuppressedAuthorRow};
use crate::types::{DbHash, DbUuid};

row!(AuthorRow <=> Author in "authors" by id {
    id, platform, platform_id, handle, display_name, follower_count, is_verified, interaction_history,
    observed_at, first_seen_at, last_seen_at, version, created_at, updated_at
} details: AuthorDetails { is_power_user, power_tier_id, archetype_tags, relationship_score });

put!(AuthorRow: authors (platform, platform_id) changes {} keeps {
    id, handle, display_name, follower_count, is_verified, is_power_user, power_tier_id, archetype_tags,
    relationship_score, interaction_history, observed_at, first_seen_at, last_seen_at, version, created_at,
    updated_at
});

/// A row that was taken and is seen again.
struct SeenRow {
    row: AuthorRow,
}

put!(SeenRow.row: authors (id) changes {
    handle, display_name, follower_count, is_verified, interaction_history, observed_at, first_seen_at,
    last_seen_at, version, updated_at
} keeps {
    platform, platform_id, is_power_user, power_tier_id, archetype_tags, relationship_score, created_at
});

put!(SuppressedAuthorRow: suppressed_authors (author_hash) changes {} keeps { created_at });

fn key(author: &Author) -> (Platform, String) {
    (author.platform, author.platform_id.clone())
}

/// Each id once.
fn in_ascending_order<E>(ids: Vec<DbUuid>) -> Vec<Id<E>> {
    let ids: BTreeSet<_> = ids.into_iter().map(|id| id.0).collect();
    ids.into_iter().map(Id::new).collect()
}

#[async_trait]
impl AuthorRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Author>) -> Result<Option<Author>, StorageError> {
        let query = authors::table.find(DbUuid::from(id)).select(AuthorRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &AuthorFilter,
        page: &PageRequest,
    ) -> Result<Page<Author>, StorageError> {
        let mut query = authors::table.select(AuthorRow::as_select()).into_boxed();
        if let Some(handle) = &filter.handle {
            // Few have it: they are looked up first, by an index that begins with the platform.
            let platforms = filter.platform.map_or(Platform::ALL.to_vec(), |platform| vec![platform]);
            let names: Vec<&str> = platforms.into_iter().map(Platform::as_str).collect();
            let namesakes = diesel::alias!(authors as namesakes);
            let found = namesakes
                .filter(namesakes.field(authors::platform).eq_any(names))
                .filter(namesakes.field(authors::handle).eq(handle.clone()))
                .select(namesakes.field(authors::id));
            query = query.filter(authors::id.eq_any(found));
        } else if let Some(platform) = filter.platform {
            query = query.filter(authors::platform.eq(platform.as_str()));
        }
        if let Some(is_power_user) = filter.is_power_user {
            query = if filter.handle.is_some() {
                query.filter(unindexed(authors::is_power_user).eq(is_power_user))
            } else {
                query.filter(authors::is_power_user.eq(is_power_user))
            };
        }
        let query = after!(query, asc authors::created_at, authors::id, after_time(page)?)
            .order((authors::created_at, authors::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<AuthorRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |author: &Author| at_time(author.created_at, author.id)))
    }

    async fn take(&mut self, authors: &[Author]) -> Result<Vec<Author>, StorageError> {
        each_once(authors.iter().map(key), "uq_authors_platform_platform_id")?;
        let mut rows: Vec<AuthorRow> = authors.iter().map(AuthorRow::try_from).collect::<Result<_, _>>()?;
        // In one order, so that two units do not wait for each other.
        rows.sort_by(|a, b| (&a.platform, &a.platform_id).cmp(&(&b.platform, &b.platform_id)));
        put_rows(self.conn, &rows).await?;
        let mut stored = Vec::new();
        for of_platform in rows.chunk_by(|a, b| a.platform == b.platform) {
            for some in key_lists(of_platform) {
                let (Some(first), ids) = (some.first(), some.iter().map(|row| row.platform_id.as_str()))
                else {
                    continue;
                };
                let query = authors::table
                    .filter(authors::platform.eq(first.platform.as_str()))
                    .filter(authors::platform_id.eq_any(ids.collect::<Vec<_>>()))
                    .select(AuthorRow::as_select());
                stored.append(&mut all(Prepared(query).load(self.conn).await)?);
            }
        }
        in_order(authors.iter().map(key), stored, key)
    }

    async fn observe(&mut self, authors: &[Author]) -> Result<(), StorageError> {
        let seen = |author| AuthorRow::try_from(author).map(|row| SeenRow { row });
        put_rows(self.conn, &authors.iter().map(seen).collect::<Result<Vec<_>, _>>()?).await
    }

    async fn save(&mut self, author: &Author) -> Result<(), StorageError> {
        save!(self, authors, AuthorRow, author)
    }

    async fn hold_posts(&mut self, id: Id<Author>) -> Result<(), StorageError> {
        let own = posts::table.filter(posts::author_id.eq(DbUuid::from(id))).select(posts::id);
        let _held: Vec<DbUuid> = Held::waiting(own).load(self.conn).await.map_err(map_err)?;
        Ok(())
    }

    async fn trail(&mut self, id: Id<Author>) -> Result<AuthorTrail, StorageError> {
        let author = DbUuid::from(id);
        let own = posts::table.filter(posts::author_id.eq(author)).select(posts::id);
        let posts: Vec<DbUuid> = own.load(self.conn).await.map_err(map_err)?;
        let decided = decisions::table
            .inner_join(posts::table.on(posts::id.eq(decisions::post_id)))
            .filter(posts::author_id.eq(author))
            .select(decisions::id);
        let decisions: Vec<DbUuid> = decided.load(self.conn).await.map_err(map_err)?;
        let answers = replies::table.filter(replies::author_id.eq(author)).select(replies::id);
        let replies: Vec<DbUuid> = answers.load(self.conn).await.map_err(map_err)?;
        let mut escalations: Vec<DbUuid> = Vec::new();
        macro_rules! about {
            ($column:ident in $keys:expr) => {
                for some in key_lists(&$keys) {
                    let query =
                        escalations::table.filter(escalations::$column.eq_any(some)).select(escalations::id);
                    let found: Vec<DbUuid> = Prepared(query).load(self.conn).await.map_err(map_err)?;
                    escalations.extend(found);
                }
            };
        }
        about!(post_id in posts);
        about!(decision_id in decisions);
        about!(reply_id in replies);
        Ok(AuthorTrail {
            posts: in_ascending_order(posts),
            decisions: in_ascending_order(decisions),
            replies: in_ascending_order(replies),
            escalations: in_ascending_order(escalations),
        })
    }

    async fn remove(&mut self, id: Id<Author>) -> Result<bool, StorageError> {
        // What the foreign keys say is done here first: PostgreSQL checks what a unit has written itself before
        // all of a cascade is done, and would find replies to decisions that are gone already.
        let decided = decisions::table
            .inner_join(posts::table.on(posts::id.eq(decisions::post_id)))
            .filter(posts::author_id.eq(DbUuid::from(id)))
            .select(decisions::id);
        let decided: Vec<DbUuid> = decided.load(self.conn).await.map_err(map_err)?;
        for some in key_lists(&decided) {
            let following = replies::table.filter(replies::decision_id.eq_any(some));
            done(update!(following, replies::decision_id.eq(None::<DbUuid>)).execute(self.conn).await)?;
        }
        let own = replies::table.filter(replies::author_id.eq(DbUuid::from(id)));
        done(update!(own, replies::author_id.eq(None::<DbUuid>)).execute(self.conn).await)?;
        removed(diesel::delete(authors::table.find(DbUuid::from(id))).execute(self.conn).await)
    }

    async fn suppressed(&mut self, hashes: &[TokenHash]) -> Result<Vec<TokenHash>, StorageError> {
        let hashes: Vec<DbHash> = hashes.iter().map(|hash| DbHash(hash.0)).collect();
        let mut found: Vec<TokenHash> = Vec::new();
        for some in key_lists(&hashes) {
            let query = suppressed_authors::table
                .filter(suppressed_authors::author_hash.eq_any(some))
                .select(suppressed_authors::author_hash);
            let known: Vec<DbHash> = Prepared(query).load(self.conn).await.map_err(map_err)?;
            found.extend(known.into_iter().map(|hash| TokenHash(hash.0)));
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    async fn suppress(&mut self, hash: TokenHash, now: Timestamp) -> Result<(), StorageError> {
        let row = SuppressedAuthorRow { author_hash: DbHash(hash.0), created_at: now.into() };
        put_rows(self.conn, &[row]).await
    }
}
