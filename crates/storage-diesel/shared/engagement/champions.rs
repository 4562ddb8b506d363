//! Community champions.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Champion, ChampionDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{ChampionFilter, ChampionRepository},
};

use crate::backend::RunQueryDsl;
use crate::schema::community_champions;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, removed, save};
use crate::shared::tables::CommunityChampionRow;
use crate::types::DbUuid;

row!(CommunityChampionRow <=> Champion in "community_champions" by id {
    id, author_id, version, created_at, updated_at
} details: ChampionDetails {
    tier_id, engagement_count, dm_sent_at, dm_response, sample_sent, converted, advocate_status
});

#[async_trait]
impl ChampionRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Champion>) -> Result<Option<Champion>, StorageError> {
        let query =
            community_champions::table.find(DbUuid::from(id)).select(CommunityChampionRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &ChampionFilter,
        page: &PageRequest,
    ) -> Result<Page<Champion>, StorageError> {
        let mut query = community_champions::table.select(CommunityChampionRow::as_select()).into_boxed();
        if let Some(author) = filter.author_id {
            query = query.filter(community_champions::author_id.eq(DbUuid::from(author)));
        }
        if let Some(tier) = filter.tier_id {
            query = query.filter(community_champions::tier_id.eq(DbUuid::from(tier)));
        }
        if let Some(sample_sent) = filter.sample_sent {
            query = query.filter(community_champions::sample_sent.eq(sample_sent));
        }
        if let Some(converted) = filter.converted {
            query = query.filter(community_champions::converted.eq(converted));
        }
        let query =
            after!(query, asc community_champions::created_at, community_champions::id, after_time(page)?)
                .order((community_champions::created_at, community_champions::id))
                .limit(rows_to_ask_for(page));
        let items = all(query.load::<CommunityChampionRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |champion: &Champion| at_time(champion.created_at, champion.id)))
    }

    async fn add(&mut self, champion: &Champion) -> Result<(), StorageError> {
        insert!(self, community_champions, CommunityChampionRow, champion)
    }

    async fn save(&mut self, champion: &Champion) -> Result<(), StorageError> {
        save!(self, community_champions, CommunityChampionRow, champion)
    }

    async fn remove(&mut self, id: Id<Champion>) -> Result<bool, StorageError> {
        removed(diesel::delete(community_champions::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
