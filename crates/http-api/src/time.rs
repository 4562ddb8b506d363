//! Times on the wire: RFC 3339, in UTC, always with six decimals. Requests may use any offset. And days of the
//! calendar, which have no time zone.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use domain::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat, schema::Type},
};

/// A time, written as `2026-01-01T00:00:00.000000Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time(pub Timestamp);

impl From<Timestamp> for Time {
    fn from(value: Timestamp) -> Self {
        Self(value)
    }
}

impl Time {
    /// As text.
    pub fn text(self) -> [u8; 27] {
        let time = self.0;
        let mut out = *b"0000-00-00T00:00:00.000000Z";
        put(&mut out, 0, 4, u32::try_from(time.year()).unwrap_or(0));
        put(&mut out, 5, 2, time.month());
        put(&mut out, 8, 2, time.day());
        put(&mut out, 11, 2, time.hour());
        put(&mut out, 14, 2, time.minute());
        put(&mut out, 17, 2, time.second());
        put(&mut out, 20, 6, time.nanosecond() / 1_000);
        out
    }
}

/// Writes `digits` decimal digits of `value` at `at`.
fn put(out: &mut [u8; 27], at: usize, digits: usize, mut value: u32) {
    for slot in out.iter_mut().skip(at).take(digits).rev() {
        *slot = b'0' + u8::try_from(value % 10).unwrap_or(0);
        value /= 10;
    }
}

/// Reads any RFC 3339 time, cut to microseconds. A leap second is the second after it. Years
/// before 1000 and after 9999 (in UTC) are refused: not every storage holds them.
pub fn parse(text: &str) -> Option<Timestamp> {
    let time = DateTime::parse_from_rfc3339(text).ok()?;
    let time = DateTime::<Utc>::from_timestamp_micros(time.timestamp_micros())?;
    (1000..=9999).contains(&time.year()).then_some(time)
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(std::str::from_utf8(&self.text()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Time;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a time such as `2026-01-01T00:00:00Z`, in the years 1000 to 9999")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Time, E> {
                parse(text).map(Time).ok_or_else(|| E::invalid_value(de::Unexpected::Other("text"), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

impl PartialSchema for Time {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .pattern(Some("^[1-9][0-9]{3}-"))
            .description(Some("RFC 3339; answers are in UTC with six decimals, requests may use any offset."))
            .examples([serde_json::json!("2026-01-01T00:00:00.000000Z")])
            .into()
    }
}

impl ToSchema for Time {}

/// A day of the calendar, written as `2026-01-01` (RFC 3339, `full-date`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

/// Reads a day in its one spelling, in the years 1000 to 9999: not every storage holds others.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let day: NaiveDate = text.parse().ok()?;
    (text.len() == 10 && (1000..=9999).contains(&day.year()) && day.to_string() == text).then_some(day)
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Day;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a day such as `2026-01-01`, in the years 1000 to 9999")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
                parse_day(text).map(Day).ok_or_else(|| E::invalid_value(de::Unexpected::Other("text"), &self))
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

/// The schema of a day, for bodies and parameters.
pub fn day_schema() -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
        .pattern(Some("^[1-9][0-9]{3}-"))
        .description(Some("A day of the calendar (RFC 3339, `full-date`)."))
        .examples([serde_json::json!("2026-01-01")])
}

impl PartialSchema for Day {
    fn schema() -> RefOr<Schema> {
        day_schema().into()
    }
}

impl ToSchema for Day {}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(text: &str) -> Option<String> {
        let time: Time = serde_json::from_str(&format!("\"{text}\"")).ok()?;
        serde_json::to_value(time).unwrap().as_str().map(str::to_owned)
    }

    #[test]
    fn times_are_written_in_utc_with_six_decimals() {
        for (sent, answered) in [
            ("2026-01-01T00:00:00Z", Some("2026-01-01T00:00:00.000000Z")),
            ("2026-01-01T00:00:00.1234567+01:30", Some("2025-12-31T22:30:00.123456Z")),
            ("2016-12-31T23:59:60Z", Some("2017-01-01T00:00:00.000000Z")),
            ("9999-12-31T23:59:59.999999Z", Some("9999-12-31T23:59:59.999999Z")),
            ("9999-12-31T23:59:59-12:00", None),
            ("0999-01-01T00:00:00Z", None),
            ("2026-01-01", None),
            ("2026-02-30T00:00:00Z", None),
            ("soon", None),
        ] {
            assert_eq!(round(sent).as_deref(), answered, "{sent}");
        }
    }

    #[test]
    fn days_have_one_spelling() {
        for (sent, is_day) in [
            ("2026-01-01", true),
            ("2024-02-29", true),
            ("9999-12-31", true),
            ("2025-02-29", false),
            ("0999-12-31", false),
            ("+2026-01-01", false),
            ("10000-01-01", false),
            ("2026-1-1", false),
            (" 2026-01-01", false),
            ("2026-01-01T00:00:00Z", false),
            ("tomorrow", false),
        ] {
            let day = serde_json::from_str::<Day>(&format!("\"{sent}\""));
            assert_eq!(day.is_ok(), is_day, "{sent}");
            if let Ok(day) = day {
                assert_eq!(serde_json::to_value(day).unwrap(), sent);
            }
        }
    }

    #[test]
    fn refusals_do_not_repeat_the_text() {
        let time = serde_json::from_str::<Time>("\"hunter2\"").unwrap_err().to_string();
        let day = serde_json::from_str::<Day>("\"hunter2\"").unwrap_err().to_string();
        assert!(!time.contains("hunter2") && !day.contains("hunter2"), "{time} {day}");
    }
}
