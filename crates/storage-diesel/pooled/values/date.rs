//! Days of the calendar.

use chrono::{Datelike, NaiveDate};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};

use crate::backend::{Db, Raw};
use crate::types::sql;

/// A day of the calendar, without a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Day)]
pub struct DbDate(pub NaiveDate);

impl ToSql<sql::Day, Db> for DbDate {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        if !(0..=9999).contains(&self.0.year()) {
            return Err("a stored day lies in the years 0 to 9999".into());
        }
        ToSql::<sql::Day, Db>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl FromSql<sql::Day, Db> for DbDate {
    fn from_sql(value: Raw<'_>) -> deserialize::Result<Self> {
        Ok(Self(FromSql::<sql::Day, Db>::from_sql(value)?))
    }
}
