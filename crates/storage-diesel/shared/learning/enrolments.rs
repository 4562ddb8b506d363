//! Enrolments.

use async_trait::async_trait;
use chrono::TimeDelta;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{EnrolmentFilter, EnrolmentRepository, EventEnrolment, OwnEnrolment},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{accounts, enrolments, events};
use crate::shared::Uow;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{done, named, one, place, written};
use crate::shared::tables::EnrolmentRow;
use crate::types::{DbTime, DbUuid};

impl From<&Enrolment> for EnrolmentRow {
    fn from(enrolment: &Enrolment) -> Self {
        Self {
            id: enrolment.id.into(),
            event_id: enrolment.event_id.into(),
            account_id: enrolment.account_id.into(),
            status: enrolment.status.as_str().to_owned(),
            completed_at: enrolment.completed_at.map(Into::into),
            created_at: enrolment.created_at.into(),
            updated_at: enrolment.updated_at.into(),
        }
    }
}

impl TryFrom<EnrolmentRow> for Enrolment {
    type Error = StorageError;

    fn try_from(row: EnrolmentRow) -> Result<Self, StorageError> {
        let status = place("enrolments", "status", row.id.0);
        Ok(Self {
            id: row.id.into(),
            event_id: row.event_id.into(),
            account_id: row.account_id.into(),
            status: named(EnrolmentStatus::from_name, &row.status, status)?,
            completed_at: row.completed_at.map(Into::into),
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl EnrolmentRepository for Uow<'_> {
    async fn find(
        &mut self,
        event: Id<Event>,
        account: Id<Account>,
    ) -> Result<Option<Enrolment>, StorageError> {
        let query = enrolments::table
            .filter(enrolments::event_id.eq(DbUuid::from(event)))
            .filter(enrolments::account_id.eq(DbUuid::from(account)));
        one(query.select(EnrolmentRow::as_select()).get_result(self.conn).await)
    }

    async fn list_by_account(
        &mut self,
        account: Id<Account>,
        page: &PageRequest,
    ) -> Result<Page<OwnEnrolment>, StorageError> {
        let query = enrolments::table
            .inner_join(events::table.on(events::id.eq(enrolments::event_id)))
            .filter(enrolments::account_id.eq(DbUuid::from(account)))
            .select((EnrolmentRow::as_select(), events::slug, events::title))
            .into_boxed();
        let query = after!(query, asc enrolments::created_at, enrolments::id, after_time(page)?);
        let rows: Vec<(EnrolmentRow, String, String)> = query
            .order((enrolments::created_at, enrolments::id))
            .limit(rows_to_ask_for(page))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let items = rows
            .into_iter()
            .map(|(row, event_slug, event_title)| {
                Ok(OwnEnrolment { enrolment: row.try_into()?, event_slug, event_title })
            })
            .collect::<Result<_, StorageError>>()?;
        Ok(Page::cut(items, page.limit, |item: &OwnEnrolment| {
            at_time(item.enrolment.created_at, item.enrolment.id)
        }))
    }

    async fn list_by_event(
        &mut self,
        filter: &EnrolmentFilter,
        page: &PageRequest,
    ) -> Result<Page<EventEnrolment>, StorageError> {
        let mut query = enrolments::table
            .inner_join(accounts::table.on(accounts::id.eq(enrolments::account_id)))
            .filter(enrolments::event_id.eq(DbUuid::from(filter.event_id)))
            .select((EnrolmentRow::as_select(), accounts::email, accounts::display_name))
            .into_boxed();
        if let Some(status) = filter.status {
            query = query.filter(enrolments::status.eq(status.as_str()));
        }
        query = after!(query, asc enrolments::created_at, enrolments::id, after_time(page)?);
        let rows: Vec<(EnrolmentRow, String, String)> = query
            .order((enrolments::created_at, enrolments::id))
            .limit(rows_to_ask_for(page))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        let items = rows
            .into_iter()
            .map(|(row, email, display_name)| {
                Ok(EventEnrolment { enrolment: row.try_into()?, email, display_name })
            })
            .collect::<Result<_, StorageError>>()?;
        Ok(Page::cut(items, page.limit, |item: &EventEnrolment| {
            at_time(item.enrolment.created_at, item.enrolment.id)
        }))
    }

    async fn add(&mut self, enrolment: &Enrolment) -> Result<(), StorageError> {
        let row = EnrolmentRow::from(enrolment);
        done(diesel::insert_into(enrolments::table).values(row).execute(self.conn).await)
    }

    async fn save(&mut self, enrolment: &Enrolment) -> Result<(), StorageError> {
        let row = EnrolmentRow::from(enrolment);
        let stored = enrolments::table.find(row.id);
        let changes = (
            enrolments::status.eq(row.status),
            enrolments::completed_at.eq(row.completed_at),
            enrolments::created_at.eq(row.created_at),
            enrolments::updated_at.eq(row.updated_at),
        );
        written(diesel::update(stored).set(changes).execute(self.conn).await)
    }

    async fn hold(&mut self, id: Id<Enrolment>) -> Result<(), StorageError> {
        // Clusters see only rows that were written, and an update that changes nothing is none; so
        // its time is changed, and changed back.
        let held = enrolments::table.find(DbUuid::from(id));
        let time: Option<DbTime> =
            held.select(enrolments::updated_at).get_result(self.conn).await.optional().map_err(map_err)?;
        let Some(time) = time else { return Ok(()) };
        // Any other time: the microsecond before or after, within the same second.
        let micro = TimeDelta::microseconds(1);
        let odd = time.0.timestamp_subsec_micros() % 2 == 1;
        let other = DbTime(if odd { time.0 - micro } else { time.0 + micro });
        done(diesel::update(held).set(enrolments::updated_at.eq(other)).execute(self.conn).await)?;
        done(diesel::update(held).set(enrolments::updated_at.eq(time)).execute(self.conn).await)
    }
}
