//! Randomised experiments.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{RandomizedDetails, RandomizedExperiment},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{RandomizedExperimentRepository, RandomizedFilter},
};

use crate::backend::RunQueryDsl;
use crate::schema::randomized_experiments;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, save};
use crate::shared::tables::RandomizedExperimentRow;
use crate::types::DbUuid;

row!(RandomizedExperimentRow <=> RandomizedExperiment in "randomized_experiments" by id {
    id, decision_id, predicted_mode, actual_mode, version, created_at, updated_at
} details: RandomizedDetails { predicted_outcome, actual_outcome });

#[async_trait]
impl RandomizedExperimentRepository for Uow<'_> {
    async fn lookup(
        &mut self,
        id: Id<RandomizedExperiment>,
    ) -> Result<Option<RandomizedExperiment>, StorageError> {
        let query =
            randomized_experiments::table.find(DbUuid::from(id)).select(RandomizedExperimentRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &RandomizedFilter,
        page: &PageRequest,
    ) -> Result<Page<RandomizedExperiment>, StorageError> {
        let mut query =
            randomized_experiments::table.select(RandomizedExperimentRow::as_select()).into_boxed();
        if let Some(decision) = filter.decision_id {
            query = query.filter(randomized_experiments::decision_id.eq(DbUuid::from(decision)));
        }
        if let Some(mode) = filter.predicted_mode {
            query = query.filter(randomized_experiments::predicted_mode.eq(mode.as_str()));
        }
        if let Some(mode) = filter.actual_mode {
            query = query.filter(randomized_experiments::actual_mode.eq(mode.as_str()));
        }
        query = match filter.is_evaluated {
            None => query,
            Some(true) => query.filter(randomized_experiments::actual_outcome.is_not_null()),
            Some(false) => query.filter(randomized_experiments::actual_outcome.is_null()),
        };
        let (time, key) = (randomized_experiments::created_at, randomized_experiments::id);
        let query = after!(query, desc time, key, after_time(page)?)
            .order((time.desc(), key.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<RandomizedExperimentRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &RandomizedExperiment| at_time(of.created_at, of.id)))
    }

    async fn add(&mut self, experiment: &RandomizedExperiment) -> Result<(), StorageError> {
        insert!(self, randomized_experiments, RandomizedExperimentRow, experiment)
    }

    async fn save(&mut self, experiment: &RandomizedExperiment) -> Result<(), StorageError> {
        save!(self, randomized_experiments, RandomizedExperimentRow, experiment)
    }
}
