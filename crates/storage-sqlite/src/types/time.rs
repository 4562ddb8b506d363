//! Points in time as text of one length, so that their order as text is their order in time.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sqlite::SqliteValue;

use super::sql;
use crate::backend::Db;

/// A point in time as `YYYY-MM-DD HH:MM:SS.ffffff`: 26 characters, always six decimals, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Moment)]
pub struct DbTime(pub DateTime<Utc>);

const LENGTH: usize = 26;
/// What stands between the digits; `d` is a digit.
const PATTERN: &[u8; LENGTH] = b"dddd-dd-dd dd:dd:dd.dddddd";

impl ToSql<sql::Moment, Db> for DbTime {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        out.set_value(write(self.0).ok_or("a stored time lies in the years 0 to 9999")?);
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Moment, Db> for DbTime {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        read(value.read_text()).map(Self).ok_or_else(|| "a stored time is not one".into())
    }
}

/// By hand: every row has two and more of them, and formatting goes through far more code.
fn write(time: DateTime<Utc>) -> Option<String> {
    let year = u32::try_from(time.year()).ok().filter(|year| *year <= 9999)?;
    // Leap seconds do not exist in stored times; chrono counts them beyond 1,000 million.
    let micros = (time.nanosecond() / 1000).min(999_999);
    let fields = [
        (year, 4),
        (time.month(), 2),
        (time.day(), 2),
        (time.hour(), 2),
        (time.minute(), 2),
        (time.second(), 2),
        (micros, 6),
    ];
    let mut text = String::with_capacity(LENGTH);
    let mut separators = PATTERN.iter().filter(|byte| **byte != b'd');
    for (value, digits) in fields {
        for place in (0..digits).rev() {
            text.push(char::from_digit(value / 10_u32.pow(place) % 10, 10)?);
        }
        text.extend(separators.next().copied().map(char::from));
    }
    Some(text)
}

fn read(text: &str) -> Option<DateTime<Utc>> {
    let bytes: &[u8; LENGTH] = text.as_bytes().try_into().ok()?;
    let mut fields = [0_u32; 7];
    let mut field = fields.iter_mut();
    let mut value = field.next()?;
    for (byte, expected) in bytes.iter().zip(PATTERN) {
        if *expected == b'd' {
            let digit = byte.is_ascii_digit().then(|| u32::from(byte - b'0'))?;
            *value = *value * 10 + digit;
        } else if byte == expected {
            value = field.next()?;
        } else {
            return None;
        }
    }
    let [year, month, day, hour, minute, second, micros] = fields;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some(date.and_hms_micro_opt(hour, minute, second, micros)?.and_utc())
}
