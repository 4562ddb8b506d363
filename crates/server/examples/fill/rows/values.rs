//! Values that look random and are the same in every run.

use chrono::{Days, NaiveDate};
use domain::Timestamp;
use repositories::transfer::Value;
use serde_json::json;
use uuid::Uuid;

/// Numbers above zero: exact and inexact ones, the smallest and the largest.
pub const REALS: [f64; 8] = [1.0, 0.1, 0.1 + 0.2, 1.0 / 3.0, 100.0, 5e-324, f64::MIN_POSITIVE, f64::MAX];

/// The id of a thing by its number, as a version 7 UUID in the order of the numbers.
pub fn id(kind: &str, number: u64) -> Value {
    Value::Uuid(uuid(kind, number))
}

fn uuid(kind: &str, number: u64) -> Uuid {
    let kind = kind.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte)) & 0xfff;
    let millis = 1_700_000_000_000 + number;
    let chance = mix(number ^ (kind << 48)) & !(0b11 << 62) | (0b10 << 62);
    Uuid::from_u64_pair((millis << 16) | 0x7000 | kind, chance)
}

/// 32 bytes, others for each number.
pub fn hash(number: u64) -> Value {
    let mut bytes = [0; 32];
    for (place, eight) in bytes.chunks_mut(8).enumerate() {
        eight.copy_from_slice(&mix(number.wrapping_mul(4) + place as u64).to_be_bytes());
    }
    Value::Hash(bytes)
}

/// A number that looks like chance (the finaliser of `SplitMix64`).
fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A time, with microseconds that matter.
pub fn time(number: u64) -> Value {
    const BEGIN: i64 = 1_735_689_600_000_001;
    let micros = BEGIN + i64::try_from(number % 30_000_000).unwrap() * 1_000_003;
    Value::Time(Timestamp::from_timestamp_micros(micros).unwrap())
}

/// A day: each a different one, with leap days and both ends of what every database keeps among them.
pub fn day(number: u64) -> Value {
    let days = [(1000, 1, 1), (9999, 12, 31), (2024, 2, 29), (1900, 3, 1)];
    let (year, month, day) = usize::try_from(number).ok().and_then(|n| days.get(n)).unwrap_or(&(2025, 1, 1));
    let first = NaiveDate::from_ymd_opt(*year, *month, *day).unwrap();
    let later = if number < 4 { 0 } else { number };
    Value::Date(first.checked_add_days(Days::new(later)).unwrap())
}

/// The last moment that every database keeps.
pub fn end_of_time() -> Value {
    Value::Time(Timestamp::from_timestamp_micros(253_402_300_799_999_999).unwrap())
}

pub fn int(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap())
}

pub fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// Keys out of order, numbers of every kind.
pub fn odd_json(number: u64) -> Value {
    Value::Json(json!({
        "title": { "to": odd(number), "from": null },
        "b": [1.0, 1e21, 1e-7, 0.1, -2.5, 100.0, u64::MAX, i64::MIN, number],
        "a": { "\u{20ac}": true, "\u{1f600}": false, "": uuid("events", number) },
    }))
}

/// Texts of many kinds: composed and decomposed, right to left, beyond the basic plane, with blanks
/// at the end, empty.
pub fn odd(number: u64) -> &'static str {
    const TEXTS: [&str; 8] = [
        "plain words",
        "Zo\u{eb} caf\u{e9}",
        "Zoe\u{308} cafe\u{301}",
        "\u{1f600}\u{1f469}\u{200d}\u{1f680} rocket",
        "\u{645}\u{631}\u{62d}\u{628}\u{627} \u{5e9}\u{5dc}\u{5d5}\u{5dd}",
        "STRASSE Stra\u{df}e \u{130}\u{131}",
        "it's \"quoted\" \\ % _ ; -- \u{2028}",
        "",
    ];
    TEXTS[usize::try_from(number % 8).unwrap()]
}
