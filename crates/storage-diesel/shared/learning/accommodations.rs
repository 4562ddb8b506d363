//! Accommodations.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    identity::Account,
    learning::{Accommodation, Quiz},
};
use repositories::{StorageError, learning::AccommodationRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::quiz_accommodations;
use crate::shared::Uow;
use crate::shared::rows::{done, removed, written};
use crate::shared::tables::QuizAccommodationRow;
use crate::types::DbUuid;

impl From<&Accommodation> for QuizAccommodationRow {
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

impl From<QuizAccommodationRow> for Accommodation {
    fn from(row: QuizAccommodationRow) -> Self {
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
        let row: Option<QuizAccommodationRow> = query
            .select(QuizAccommodationRow::as_select())
            .get_result(self.conn)
            .await
            .optional()
            .map_err(map_err)?;
        Ok(row.map(Accommodation::from))
    }

    async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let row = QuizAccommodationRow::from(accommodation);
        done(diesel::insert_into(quiz_accommodations::table).values(row).execute(self.conn).await)
    }

    async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let row = QuizAccommodationRow::from(accommodation);
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
