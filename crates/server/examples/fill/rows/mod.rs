//! Made-up rows of every table: the same for every run, referring to each other as they must, and
//! with the odd values that databases are known to change.

mod people;
mod study;
mod teaching;

use domain::Timestamp;
use repositories::transfer::{Record, Value};
use serde_json::Value as Json;
use uuid::Uuid;

/// How many there are of what.
#[derive(Clone, Copy)]
pub struct Sizes {
    /// A thousandth of all rows.
    unit: u64,
    accounts: u64,
    events: u64,
    lessons: u64,
    files: u64,
    /// One for each lesson.
    quizzes: u64,
    /// Courses, lessons and quizzes of one account.
    courses_each: u64,
    lessons_each: u64,
    quizzes_each: u64,
}

impl Sizes {
    fn new(rows: u64) -> Self {
        let unit = rows.div_ceil(1000).max(1);
        let events = unit / 4 + 2;
        let lessons = events * 4;
        Self {
            unit,
            accounts: unit * 20,
            events,
            lessons,
            files: events * 2,
            quizzes: lessons,
            courses_each: events.min(5),
            lessons_each: lessons.min(10),
            quizzes_each: lessons.min(5),
        }
    }

    fn attempts(&self) -> u64 {
        self.accounts * self.quizzes_each
    }
}

/// Rows of a table, made while they are asked for.
pub type Rows = Box<dyn Iterator<Item = Record> + Send>;

/// All rows of a table.
///
/// # Panics
///
/// For a table that it does not know: a new one needs rows here.
pub fn of(table: &str, rows: u64) -> Rows {
    let sizes = Sizes::new(rows);
    people::of(table, sizes)
        .or_else(|| teaching::of(table, sizes))
        .or_else(|| study::of(table, sizes))
        .unwrap_or_else(|| panic!("no rows are made up for the table {table}"))
}

/// Rows by number.
fn rows(count: u64, row: impl Fn(u64) -> Record + Send + 'static) -> Rows {
    Box::new((0..count).map(row))
}

/// What ids are of.
#[derive(Clone, Copy)]
enum Kind {
    Account = 1,
    Session,
    Audit,
    Event,
    Lesson,
    File,
    Material,
    Quiz,
    Question,
    Choice,
    Enrolment,
    Attempt,
    Change,
}

/// The id of a thing by its number, as a version 7 UUID in the order of the numbers.
fn id(kind: Kind, number: u64) -> Uuid {
    let millis = 1_700_000_000_000 + number;
    let chance = mix(number ^ ((kind as u64) << 56)) & !(0b11 << 62) | (0b10 << 62);
    let high = (millis << 16) | 0x7000 | (kind as u64);
    Uuid::from_u64_pair(high, chance)
}

fn key(kind: Kind, number: u64) -> Value {
    Value::Uuid(id(kind, number))
}

/// 32 bytes, others for each number.
fn hash(kind: Kind, number: u64) -> Value {
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = mix(number.wrapping_mul(64) + place as u64 + ((kind as u64) << 48)).to_le_bytes()[0];
    }
    bytes[..8].copy_from_slice(&number.to_be_bytes());
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
fn time(number: u64) -> Value {
    const BEGIN: i64 = 1_735_689_600_000_001;
    let micros = BEGIN + i64::try_from(number % 30_000_000).unwrap() * 1_000_003;
    Value::Time(Timestamp::from_timestamp_micros(micros).unwrap())
}

/// The last moment that every database keeps.
fn end_of_time() -> Value {
    Value::Time(Timestamp::from_timestamp_micros(253_402_300_799_999_999).unwrap())
}

fn int(number: u64) -> Value {
    Value::Int(i64::try_from(number).unwrap())
}

fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

fn json(json: Json) -> Value {
    Value::Json(json)
}

/// The value, or none for one in so many.
fn unless_each(many: u64, number: u64, value: Value) -> Value {
    if number.is_multiple_of(many) { Value::Null } else { value }
}

/// Texts of many kinds: composed and decomposed, right to left, beyond the basic plane, with blanks
/// at the end, empty.
fn odd(number: u64) -> &'static str {
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
