//! Learning events.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{LearningEvaluation, LearningEvent, LearningEventDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{LearningEventFilter, LearningEventRepository},
};

use crate::backend::RunQueryDsl;
use crate::dialect::unindexed;
use crate::schema::learning_events;
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, loaded, one, place, save};
use crate::shared::tables::LearningEventRow;
use crate::types::DbUuid;

impl TryFrom<&LearningEvent> for LearningEventRow {
    type Error = StorageError;

    fn try_from(event: &LearningEvent) -> Result<Self, StorageError> {
        let (details, evaluation) = (&event.details, event.evaluation);
        let actual = evaluation.map(|found| found.actual_improvement);
        let accuracy = evaluation.map(|found| found.accuracy);
        Ok(Self {
            id: event.id.into(),
            date: event.date.into(),
            adjustment_type: details.adjustment_type.clone(),
            adjustment: Column::store(&details.adjustment, "learning_events.adjustment")?,
            predicted_improvement: Column::store(
                &details.predicted_improvement,
                "learning_events.predicted_improvement",
            )?,
            baseline_performance: Column::store(
                &details.baseline_performance,
                "learning_events.baseline_performance",
            )?,
            actual_improvement: Column::store(&actual, "learning_events.actual_improvement")?,
            accuracy: Column::store(&accuracy, "learning_events.accuracy")?,
            evaluated_at: evaluation.map(|found| found.evaluated_at.into()),
            version: event.version,
            created_at: event.created_at.into(),
            updated_at: event.updated_at.into(),
        })
    }
}

impl TryFrom<LearningEventRow> for LearningEvent {
    type Error = StorageError;

    fn try_from(row: LearningEventRow) -> Result<Self, StorageError> {
        let at = |column| place("learning_events", column, row.id.0);
        let evaluation = match (row.actual_improvement, row.accuracy, row.evaluated_at) {
            (None, None, None) => None,
            (Some(actual_improvement), Some(accuracy), Some(evaluated_at)) => {
                let evaluated_at = evaluated_at.into();
                Some(LearningEvaluation { actual_improvement, accuracy, evaluated_at })
            }
            _ => return Err(at("evaluated_at").corrupt()),
        };
        Ok(Self {
            id: row.id.into(),
            date: row.date.into(),
            details: LearningEventDetails {
                adjustment_type: row.adjustment_type,
                adjustment: loaded(row.adjustment, at("adjustment"))?,
                predicted_improvement: row.predicted_improvement,
                baseline_performance: row.baseline_performance,
            },
            evaluation,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl LearningEventRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<LearningEvent>) -> Result<Option<LearningEvent>, StorageError> {
        let query = learning_events::table.find(DbUuid::from(id)).select(LearningEventRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &LearningEventFilter,
        page: &PageRequest,
    ) -> Result<Page<LearningEvent>, StorageError> {
        let mut query = learning_events::table.select(LearningEventRow::as_select()).into_boxed();
        if let Some(kind) = &filter.adjustment_type {
            query = query.filter(learning_events::adjustment_type.eq(kind));
        }
        // Those that wait are together, in order; those that do not are nearly all, or those of a type.
        query = match (filter.is_evaluated, &filter.adjustment_type) {
            (None, _) => query,
            (Some(true), _) => query.filter(unindexed(learning_events::evaluated_at).is_not_null()),
            (Some(false), None) => query.filter(learning_events::evaluated_at.is_null()),
            (Some(false), Some(_)) => query.filter(unindexed(learning_events::evaluated_at).is_null()),
        };
        let query = after!(query, desc learning_events::date, learning_events::id, after_time(page)?)
            .order((learning_events::date.desc(), learning_events::id.desc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<LearningEventRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |event: &LearningEvent| at_time(event.date, event.id)))
    }

    async fn add(&mut self, event: &LearningEvent) -> Result<(), StorageError> {
        insert!(self, learning_events, LearningEventRow, event)
    }

    async fn save(&mut self, event: &LearningEvent) -> Result<(), StorageError> {
        save!(self, learning_events, LearningEventRow, event)
    }
}
