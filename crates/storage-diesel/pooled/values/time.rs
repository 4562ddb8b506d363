//! Points in time, in UTC, to the microsecond.

use chrono::{DateTime, Datelike, NaiveDateTime, Timelike, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};

use crate::backend::{Db, Raw};
use crate::types::sql;

/// A point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Moment)]
pub struct DbTime(pub DateTime<Utc>);

impl ToSql<sql::Moment, Db> for DbTime {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        // Leap seconds do not exist in stored times; chrono counts them beyond 1,000 million.
        let micros = (self.0.nanosecond() / 1000).min(999_999);
        let time = self.0.naive_utc();
        if !(0..=9999).contains(&time.year()) {
            return Err("a stored time lies in the years 0 to 9999".into());
        }
        let time = time.with_nanosecond(micros * 1000).unwrap_or(time);
        ToSql::<sql::Moment, Db>::to_sql(&time, &mut out.reborrow())
    }
}

impl FromSql<sql::Moment, Db> for DbTime {
    fn from_sql(value: Raw<'_>) -> deserialize::Result<Self> {
        let time: NaiveDateTime = FromSql::<sql::Moment, Db>::from_sql(value)?;
        Ok(Self(time.and_utc()))
    }
}
