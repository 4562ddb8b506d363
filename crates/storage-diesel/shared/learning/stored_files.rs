//! Stored files.

use async_trait::async_trait;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    learning::{Sha256, StoredFile},
};
use repositories::{StorageError, learning::StoredFileRepository};

use crate::backend::RunQueryDsl;
use crate::schema::{materials, stored_files};
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::rows::{all, count, insert, one, removed};
use crate::shared::tables::StoredFileRow;
use crate::types::{DbHash, DbTime, DbUuid};

row!(StoredFileRow <=> StoredFile in "stored_files" by id { id, sha256, bytes, created_at });

#[async_trait]
impl StoredFileRepository for Uow<'_> {
    async fn find_by_sha256(&mut self, sha256: Sha256) -> Result<Option<StoredFile>, StorageError> {
        let query = stored_files::table.filter(stored_files::sha256.eq(DbHash(sha256.0)));
        one(query.select(StoredFileRow::as_select()).get_result(self.conn).await)
    }

    async fn add(&mut self, file: &StoredFile) -> Result<(), StorageError> {
        insert!(self, stored_files, StoredFileRow, file)
    }

    async fn list_unreferenced(
        &mut self,
        before: Timestamp,
        limit: usize,
    ) -> Result<Vec<StoredFile>, StorageError> {
        let users = materials::table.filter(materials::file_id.eq(stored_files::id.nullable()));
        let query = stored_files::table
            .filter(stored_files::created_at.lt(DbTime(before)))
            .filter(not(exists(users)))
            .order((stored_files::created_at, stored_files::id))
            .select(StoredFileRow::as_select())
            .limit(count(limit));
        all(query.load(self.conn).await)
    }

    async fn remove(&mut self, id: Id<StoredFile>) -> Result<bool, StorageError> {
        removed(diesel::delete(stored_files::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
