//! Accommodations.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Quiz},
};
use repositories::{StorageError, learning::AccommodationRepository};

use crate::backend::{Db, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::quiz_accommodations;
use crate::shared::Uow;
use crate::shared::rows::{done, removed, written};
use crate::types::{DbTime, DbUuid};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = quiz_accommodations, check_for_backend(Db), primary_key(quiz_id, account_id))]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct AccommodationRow {
    quiz_id: DbUuid,
    account_id: DbUuid,
    extra_seconds: i64,
    extra_attempts: i64,
    version: i64,
    created_at: DbTime,
    updated_at: DbTime,
}

impl From<&Accommodation> for AccommodationRow {
    fn from(accommodation: &Accommodation) -> Self {
        Self {
            quiz_id: accommodation.quiz_id.into(),
            account_id: accommodation.account_id.into(),
            extra_seconds: accommodation.extra_seconds,
            extra_attempts: accommodation.extra_attempts,
            version: accommodation.version,
            created_at: accommodation.created_at.into(),
            updated_at: accommodation.updated_at.into(),
        }
    }
}

impl From<AccommodationRow> for Accommodation {
    fn from(row: AccommodationRow) -> Self {
        Self {
            quiz_id: row.quiz_id.into(),
            account_id: row.account_id.into(),
            extra_seconds: row.extra_seconds,
            extra_attempts: row.extra_attempts,
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        }
    }
}

#[async_trait]
impl AccommodationRepository for Uow<'_> {
    async fn lookup(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<Accommodation>, StorageError> {
        let query = quiz_accommodations::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        let row: Option<AccommodationRow> = query
            .select(AccommodationRow::as_select())
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(row.map(Accommodation::from))
    }

    async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let row = AccommodationRow::from(accommodation);
        done(diesel::insert_into(quiz_accommodations::table).values(row).execute(self.conn).await)
    }

    async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let row = AccommodationRow::from(accommodation);
        let stored = quiz_accommodations::table
            .find((row.quiz_id, row.account_id))
            .filter(quiz_accommodations::version.eq(row.version.saturating_sub(1)));
        written(diesel::update(stored).set(row).execute(self.conn).await)
    }

    async fn remove(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<bool, StorageError> {
        let own = quiz_accommodations::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        removed(diesel::delete(own).execute(self.conn).await)
    }
}
