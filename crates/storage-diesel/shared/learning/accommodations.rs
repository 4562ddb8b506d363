//! Accommodations.

use async_trait::async_trait;
use diesel::dsl::max;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Accommodation, Quiz},
};
use repositories::{StorageError, learning::AccommodationRepository};

use crate::backend::RunQueryDsl;
use crate::dialect::map_err;
use crate::schema::quiz_accommodations;
use crate::shared::Uow;
use crate::shared::columns::row;
use crate::shared::prepared::update;
use crate::shared::rows::{insert, one, removed, written};
use crate::shared::tables::QuizAccommodationRow;
use crate::types::{DbTime, DbUuid};

row!(QuizAccommodationRow <=> Accommodation in "quiz_accommodations" by quiz_id {
    quiz_id, account_id, extra_seconds, extra_attempts, opens_at, closes_at, version, created_at, updated_at
});

#[async_trait]
impl AccommodationRepository for Uow<'_> {
    async fn lookup(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<Accommodation>, StorageError> {
        let query = quiz_accommodations::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        one(query.select(QuizAccommodationRow::as_select()).get_result(self.conn).await)
    }

    async fn last_closing(&mut self, quiz: Id<Quiz>) -> Result<Option<Timestamp>, StorageError> {
        let last: Option<DbTime> = quiz_accommodations::table
            .filter(quiz_accommodations::quiz_id.eq(DbUuid::from(quiz)))
            .select(max(quiz_accommodations::closes_at))
            .get_result(self.conn)
            .await
            .map_err(map_err)?;
        Ok(last.map(Into::into))
    }

    async fn add(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        insert!(self, quiz_accommodations, QuizAccommodationRow, accommodation)
    }

    async fn save(&mut self, accommodation: &Accommodation) -> Result<(), StorageError> {
        let row = QuizAccommodationRow::try_from(accommodation)?;
        let stored = quiz_accommodations::table
            .find((row.quiz_id, row.account_id))
            .filter(quiz_accommodations::version.eq(row.version.saturating_sub(1)));
        written(update!(stored, row).execute(self.conn).await)
    }

    async fn remove(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<bool, StorageError> {
        let own = quiz_accommodations::table.find((DbUuid::from(quiz), DbUuid::from(account)));
        removed(diesel::delete(own).execute(self.conn).await)
    }
}
