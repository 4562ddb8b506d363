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
use crate::dialect::map_err;
use crate::schema::{materials, stored_files};
use crate::shared::Uow;
use crate::shared::rows::{count, done, removed};
use crate::shared::tables::StoredFileRow;
use crate::types::{DbHash, DbTime, DbUuid};

impl From<StoredFileRow> for StoredFile {
    fn from(row: StoredFileRow) -> Self {
        Self {
            id: row.id.into(),
            sha256: Sha256(row.sha256.into()),
            bytes: row.bytes,
            created_at: row.created_at.into(),
        }
    }
}

#[async_trait]
impl StoredFileRepository for Uow<'_> {
    async fn find_by_sha256(&mut self, sha256: Sha256) -> Result<Option<StoredFile>, StorageError> {
        let query = stored_files::table.filter(stored_files::sha256.eq(DbHash(sha256.0)));
        let row: Option<StoredFileRow> = query
            .select(StoredFileRow::as_select())
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(row.map(StoredFile::from))
    }

    async fn add(&mut self, file: &StoredFile) -> Result<(), StorageError> {
        let row = StoredFileRow {
            id: file.id.into(),
            sha256: file.sha256.0.into(),
            bytes: file.bytes,
            created_at: file.created_at.into(),
        };
        done(diesel::insert_into(stored_files::table).values(row).execute(self.conn).await)
    }

    async fn list_unreferenced(
        &mut self,
        before: Timestamp,
        limit: usize,
    ) -> Result<Vec<StoredFile>, StorageError> {
        let users = materials::table.filter(materials::file_id.eq(stored_files::id.nullable()));
        let rows: Vec<StoredFileRow> = stored_files::table
            .filter(stored_files::created_at.lt(DbTime(before)))
            .filter(not(exists(users)))
            .order((stored_files::created_at, stored_files::id))
            .select(StoredFileRow::as_select())
            .limit(count(limit))
            .load(self.conn)
            .await
            .map_err(map_err)?;
        Ok(rows.into_iter().map(StoredFile::from).collect())
    }

    async fn remove(&mut self, id: Id<StoredFile>) -> Result<bool, StorageError> {
        removed(diesel::delete(stored_files::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
