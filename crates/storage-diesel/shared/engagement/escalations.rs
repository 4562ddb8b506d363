//! Escalations.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    engagement::{
        About, Escalation, EscalationDetails, EscalationStatus, Reference, ReferenceKind, sort_keys,
    },
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{EscalationFilter, EscalationRepository, ReferenceRepository},
};

use crate::backend::RunQueryDsl;
use crate::dialect::unindexed;
use crate::schema::escalations;
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::keyset::{after, after_number, at_number, rows_to_ask_for};
use crate::shared::rows::{all, count_up_to, insert, loaded, one, place, save};
use crate::shared::tables::EscalationRow;
use crate::types::{DbTime, DbUuid};

impl TryFrom<&Escalation> for EscalationRow {
    type Error = StorageError;

    fn try_from(escalation: &Escalation) -> Result<Self, StorageError> {
        let Escalation { about, details, .. } = escalation;
        Ok(Self {
            id: escalation.id.into(),
            post_id: about.post_id.map(Into::into),
            decision_id: about.decision_id.map(Into::into),
            reply_id: about.reply_id.map(Into::into),
            reason_id: details.reason_id.map(Into::into),
            origin: Column::store(&escalation.origin, "escalations.origin")?,
            description: details.description.clone(),
            priority: Column::store(&details.priority, "escalations.priority")?,
            sort_key: escalation.sort_key(),
            status: Column::store(&details.status, "escalations.status")?,
            is_open: details.status != EscalationStatus::Resolved,
            assigned_to: details.assigned_to.map(Into::into),
            opened_by: escalation.opened_by.map(Into::into),
            resolved_by: escalation.resolved_by.map(Into::into),
            resolution_notes: details.resolution_notes.clone(),
            due_at: escalation.due_at.into(),
            resolved_at: escalation.resolved_at.map(Into::into),
            version: escalation.version,
            created_at: escalation.created_at.into(),
            updated_at: escalation.updated_at.into(),
        })
    }
}

impl TryFrom<EscalationRow> for Escalation {
    type Error = StorageError;

    fn try_from(row: EscalationRow) -> Result<Self, StorageError> {
        let at = |column| place("escalations", column, row.id.0);
        Ok(Self {
            id: row.id.into(),
            about: About {
                post_id: row.post_id.map(Into::into),
                decision_id: row.decision_id.map(Into::into),
                reply_id: row.reply_id.map(Into::into),
            },
            origin: loaded(row.origin, at("origin"))?,
            details: EscalationDetails {
                description: row.description,
                reason_id: row.reason_id.map(Into::into),
                priority: loaded(row.priority, at("priority"))?,
                status: loaded(row.status, at("status"))?,
                assigned_to: row.assigned_to.map(Into::into),
                resolution_notes: row.resolution_notes,
            },
            opened_by: row.opened_by.map(Into::into),
            resolved_by: row.resolved_by.map(Into::into),
            due_at: row.due_at.into(),
            resolved_at: row.resolved_at.map(Into::into),
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl EscalationRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Escalation>) -> Result<Option<Escalation>, StorageError> {
        let query = escalations::table.find(DbUuid::from(id)).select(EscalationRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &EscalationFilter,
        page: &PageRequest,
    ) -> Result<Page<Escalation>, StorageError> {
        let mut query = escalations::table.select(EscalationRow::as_select()).into_boxed();
        let is_of_one = filter.assigned_to.is_some();
        if let Some(account) = filter.assigned_to {
            query = query.filter(escalations::assigned_to.eq(DbUuid::from(account)));
        }
        if let Some(status) = filter.status {
            query = if is_of_one {
                query.filter(unindexed(escalations::status).eq(status.as_str()))
            } else {
                query.filter(escalations::status.eq(status.as_str()))
            };
        }
        if let Some(now) = filter.overdue_at {
            query = query.filter(unindexed(escalations::due_at).lt(DbTime(now)));
            query = if is_of_one || filter.status.is_some() {
                query.filter(unindexed(escalations::is_open).eq(true))
            } else {
                query.filter(escalations::is_open.eq(true))
            };
        }
        if let Some(priority) = filter.priority {
            // The order has those of a priority together.
            let (first, end) = sort_keys(priority);
            query = query.filter(escalations::sort_key.ge(first)).filter(escalations::sort_key.lt(end));
        }
        let query = after!(query, asc escalations::sort_key, escalations::id, after_number(page)?)
            .order((escalations::sort_key, escalations::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<EscalationRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &Escalation| at_number(of.sort_key(), of.id)))
    }

    async fn count_overdue(&mut self, now: Timestamp, bound: Option<usize>) -> Result<i64, StorageError> {
        let overdue = || {
            escalations::table
                .filter(escalations::is_open.eq(true))
                .filter(escalations::due_at.lt(DbTime(now)))
        };
        Ok(count_up_to!(self, bound, overdue, order: escalations::due_at, key: escalations::id))
    }

    async fn reason(&mut self, name: &str) -> Result<Option<Reference>, StorageError> {
        self.find_by_name(ReferenceKind::EscalationReasons, name).await
    }

    async fn add(&mut self, escalation: &Escalation) -> Result<(), StorageError> {
        insert!(self, escalations, EscalationRow, escalation)
    }

    async fn save(&mut self, escalation: &Escalation) -> Result<(), StorageError> {
        save!(self, escalations, EscalationRow, escalation)
    }
}
