//! The catalogue of archives.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{Id, engagement::Archive};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{ArchiveFilter, ArchiveRepository},
};

use crate::backend::RunQueryDsl;
use crate::schema::archives;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, save};
use crate::shared::tables::ArchiveRow;
use crate::types::DbUuid;

row!(ArchiveRow <=> Archive in "archives" by id {
    id, kind, file_name, sha256, bytes, entries, from_at, to_at, state, version, created_at, updated_at
});

#[async_trait]
impl ArchiveRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Archive>) -> Result<Option<Archive>, StorageError> {
        let query = archives::table.find(DbUuid::from(id)).select(ArchiveRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn find_by_file_name(&mut self, file_name: &str) -> Result<Option<Archive>, StorageError> {
        let query = archives::table.filter(archives::file_name.eq(file_name)).select(ArchiveRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(
        &mut self,
        filter: &ArchiveFilter,
        page: &PageRequest,
    ) -> Result<Page<Archive>, StorageError> {
        let mut query = archives::table.select(ArchiveRow::as_select()).into_boxed();
        if let Some(kind) = filter.kind {
            query = query.filter(archives::kind.eq(kind.as_str()));
        }
        if let Some(state) = filter.state {
            query = query.filter(archives::state.eq(state.as_str()));
        }
        let (time, key) = (archives::created_at, archives::id);
        let query = after!(query, asc time, key, after_time(page)?)
            .order((time.asc(), key.asc()))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<ArchiveRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |of: &Archive| at_time(of.created_at, of.id)))
    }

    async fn add(&mut self, archive: &Archive) -> Result<(), StorageError> {
        insert!(self, archives, ArchiveRow, archive)
    }

    async fn save(&mut self, archive: &Archive) -> Result<(), StorageError> {
        save!(self, archives, ArchiveRow, archive)
    }
}
