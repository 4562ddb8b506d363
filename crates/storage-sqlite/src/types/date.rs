//! Days of the calendar as text of one length, so that their order as text is their order in time.

use chrono::{Datelike, NaiveDate};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sqlite::SqliteValue;

use super::sql;
use crate::backend::Db;

/// A day of the calendar as `YYYY-MM-DD`, without a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Day)]
pub struct DbDate(pub NaiveDate);

impl ToSql<sql::Day, Db> for DbDate {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        if !(0..=9999).contains(&self.0.year()) {
            return Err("a stored day lies in the years 0 to 9999".into());
        }
        out.set_value(self.0.to_string());
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Day, Db> for DbDate {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        let text = value.read_text();
        let day = text.parse().ok().filter(|day: &NaiveDate| day.to_string() == text);
        day.map(Self).ok_or_else(|| "a stored day is not one".into())
    }
}
