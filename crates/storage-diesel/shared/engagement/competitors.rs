//! Competitors.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Competitor, CompetitorDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{CompetitorFilter, CompetitorRepository},
};

use crate::backend::RunQueryDsl;
use crate::schema::competitors;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_text, at_text, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, removed, save};
use crate::shared::tables::CompetitorRow;
use crate::types::DbUuid;

row!(CompetitorRow <=> Competitor in "competitors" by id {
    id, version, created_at, updated_at
} details: CompetitorDetails { name, category_id, primary_mechanism, price_point, brand_keywords });

#[async_trait]
impl CompetitorRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Competitor>) -> Result<Option<Competitor>, StorageError> {
        let query = competitors::table.find(DbUuid::from(id)).select(CompetitorRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &CompetitorFilter,
        page: &PageRequest,
    ) -> Result<Page<Competitor>, StorageError> {
        let mut query = competitors::table.select(CompetitorRow::as_select()).into_boxed();
        if let Some(category) = filter.category_id {
            query = query.filter(competitors::category_id.eq(DbUuid::from(category)));
        }
        let query = after!(query, asc competitors::name, competitors::id, after_text(page)?)
            .order((competitors::name, competitors::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<CompetitorRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &Competitor| at_text(&of.details.name, of.id)))
    }

    async fn add(&mut self, competitor: &Competitor) -> Result<(), StorageError> {
        insert!(self, competitors, CompetitorRow, competitor)
    }

    async fn save(&mut self, competitor: &Competitor) -> Result<(), StorageError> {
        save!(self, competitors, CompetitorRow, competitor)
    }

    async fn remove(&mut self, id: Id<Competitor>) -> Result<bool, StorageError> {
        removed(diesel::delete(competitors::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
