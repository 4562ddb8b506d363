//! Enrolments.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, Event},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{EnrolmentFilter, EnrolmentRepository, EventEnrolment, OwnEnrolment},
};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::{accounts, enrolments, events};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::prepared::{Prepared, update};
use crate::shared::put::{add_rows, put};
use crate::shared::rows::{all, insert, key_lists, one, written};
use crate::shared::tables::EnrolmentRow;
use crate::types::DbUuid;

row!(EnrolmentRow <=> Enrolment in "enrolments" by id {
    id, event_id, account_id, status, completed_at, created_at, updated_at
});

put!(EnrolmentRow: enrolments (id) changes {} keeps {
    event_id, account_id, status, completed_at, created_at, updated_at
});

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
        query = if filter.newest_first {
            after!(query, desc enrolments::created_at, enrolments::id, after_time(page)?)
                .order((enrolments::created_at.desc(), enrolments::id.desc()))
        } else {
            after!(query, asc enrolments::created_at, enrolments::id, after_time(page)?)
                .order((enrolments::created_at.asc(), enrolments::id.asc()))
        };
        let rows: Vec<(EnrolmentRow, String, String)> =
            query.limit(rows_to_ask_for(page)).load(self.conn).await.map_err(map_err)?;
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

    async fn of_accounts(
        &mut self,
        event: Id<Event>,
        accounts: &[Id<Account>],
    ) -> Result<Vec<Enrolment>, StorageError> {
        let mut accounts: Vec<DbUuid> = accounts.iter().map(|account| DbUuid::from(*account)).collect();
        accounts.sort_unstable();
        accounts.dedup();
        let mut found: Vec<Enrolment> = Vec::new();
        for some in key_lists(&accounts) {
            let query = enrolments::table
                .filter(enrolments::event_id.eq(DbUuid::from(event)))
                .filter(enrolments::account_id.eq_any(some))
                .select(EnrolmentRow::as_select());
            found.append(&mut all(Prepared(query).load(self.conn).await)?);
        }
        found.sort_unstable_by_key(|enrolment| enrolment.account_id);
        Ok(found)
    }

    async fn add(&mut self, enrolment: &Enrolment) -> Result<(), StorageError> {
        insert!(self, enrolments, EnrolmentRow, enrolment)
    }

    async fn add_all(&mut self, enrolments: &[Enrolment]) -> Result<(), StorageError> {
        let rows: Vec<EnrolmentRow> =
            enrolments.iter().map(EnrolmentRow::try_from).collect::<Result<_, _>>()?;
        add_rows(self.conn, &rows).await
    }

    async fn save(&mut self, enrolment: &Enrolment) -> Result<(), StorageError> {
        let row = EnrolmentRow::try_from(enrolment)?;
        let stored = enrolments::table.find(row.id);
        let changes = (
            enrolments::status.eq(row.status),
            enrolments::completed_at.eq(row.completed_at),
            enrolments::created_at.eq(row.created_at),
            enrolments::updated_at.eq(row.updated_at),
        );
        written(update!(stored, changes).execute(self.conn).await)
    }
}
