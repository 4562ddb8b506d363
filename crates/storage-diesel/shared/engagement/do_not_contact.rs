//! Authors whom nothing is sent to.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Author, DoNotContact, DoNotContactDetails},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{DoNotContactFilter, DoNotContactRepository},
};

use crate::backend::RunQueryDsl;
use crate::schema::do_not_contact;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, removed, save};
use crate::shared::tables::DoNotContactRow;
use crate::types::DbUuid;

row!(DoNotContactRow <=> DoNotContact in "do_not_contact" by id {
    id, author_id, added_by, version, created_at, updated_at
} details: DoNotContactDetails { reason, ends_at });

#[async_trait]
impl DoNotContactRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<DoNotContact>) -> Result<Option<DoNotContact>, StorageError> {
        let query = do_not_contact::table.find(DbUuid::from(id)).select(DoNotContactRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_by_author(&mut self, author: Id<Author>) -> Result<Option<DoNotContact>, StorageError> {
        let query = do_not_contact::table
            .filter(do_not_contact::author_id.eq(DbUuid::from(author)))
            .select(DoNotContactRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &DoNotContactFilter,
        page: &PageRequest,
    ) -> Result<Page<DoNotContact>, StorageError> {
        let mut query = do_not_contact::table.select(DoNotContactRow::as_select()).into_boxed();
        if let Some(author) = filter.author_id {
            query = query.filter(do_not_contact::author_id.eq(DbUuid::from(author)));
        }
        let query = after!(query, asc do_not_contact::created_at, do_not_contact::id, after_time(page)?)
            .order((do_not_contact::created_at, do_not_contact::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<DoNotContactRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |entry: &DoNotContact| at_time(entry.created_at, entry.id)))
    }

    async fn add(&mut self, entry: &DoNotContact) -> Result<(), StorageError> {
        insert!(self, do_not_contact, DoNotContactRow, entry)
    }

    async fn save(&mut self, entry: &DoNotContact) -> Result<(), StorageError> {
        save!(self, do_not_contact, DoNotContactRow, entry)
    }

    async fn remove(&mut self, id: Id<DoNotContact>) -> Result<bool, StorageError> {
        removed(diesel::delete(do_not_contact::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
