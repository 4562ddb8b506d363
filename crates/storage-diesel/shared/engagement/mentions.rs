//! Mentions of competitors in posts.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Competitor, Mention, MentionDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{MentionCount, MentionFilter, MentionRepository},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::competitive_mentions;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, removed, save};
use crate::shared::tables::CompetitiveMentionRow;
use crate::types::DbUuid;

row!(CompetitiveMentionRow <=> Mention in "competitive_mentions" by id {
    id, post_id, competitor_id, version, created_at, updated_at
} details: MentionDetails { sentiment, satisfaction, opportunity_score, replied });

#[async_trait]
impl MentionRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Mention>) -> Result<Option<Mention>, StorageError> {
        let query =
            competitive_mentions::table.find(DbUuid::from(id)).select(CompetitiveMentionRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &MentionFilter,
        page: &PageRequest,
    ) -> Result<Page<Mention>, StorageError> {
        let mut query = competitive_mentions::table.select(CompetitiveMentionRow::as_select()).into_boxed();
        if let Some(competitor) = filter.competitor_id {
            query = query.filter(competitive_mentions::competitor_id.eq(DbUuid::from(competitor)));
        }
        if let Some(post) = filter.post_id {
            query = query.filter(competitive_mentions::post_id.eq(DbUuid::from(post)));
        }
        if let Some(replied) = filter.replied {
            query = query.filter(competitive_mentions::replied.eq(replied));
        }
        let query =
            after!(query, desc competitive_mentions::created_at, competitive_mentions::id, after_time(page)?)
                .order((competitive_mentions::created_at.desc(), competitive_mentions::id.desc()))
                .limit(rows_to_ask_for(page));
        let items = all(query.load::<CompetitiveMentionRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |mention: &Mention| at_time(mention.created_at, mention.id)))
    }

    async fn count(&mut self, competitor: Id<Competitor>) -> Result<MentionCount, StorageError> {
        let competitor = DbUuid::from(competitor);
        let of_it = || competitive_mentions::table.filter(competitive_mentions::competitor_id.eq(competitor));
        let mentions: i64 = of_it().count().get_result(self.conn).await.map_err(map_err)?;
        let answered = of_it().filter(competitive_mentions::replied.eq(true));
        let replied: i64 = answered.count().get_result(self.conn).await.map_err(map_err)?;
        Ok(MentionCount { mentions: mentions.unsigned_abs(), replied: replied.unsigned_abs() })
    }

    async fn add(&mut self, mention: &Mention) -> Result<(), StorageError> {
        insert!(self, competitive_mentions, CompetitiveMentionRow, mention)
    }

    async fn save(&mut self, mention: &Mention) -> Result<(), StorageError> {
        save!(self, competitive_mentions, CompetitiveMentionRow, mention)
    }

    async fn remove(&mut self, id: Id<Mention>) -> Result<bool, StorageError> {
        removed(diesel::delete(competitive_mentions::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
