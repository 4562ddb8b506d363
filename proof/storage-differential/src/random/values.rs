//! Unusual values, which databases, collations and number formats are known to treat differently.
//!
//! Texts of bounded length have no trailing blanks and no control characters, and times lie in the
//! years 1000 to 9999: the domain rejects all others, and the contracts do not cover them.

use chrono::{DateTime, NaiveDate, TimeDelta};
use domain::{Timestamp, search::query_tokens};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Random;

/// Ids whose order shows whether they are compared as unsigned bytes, first to last.
const IDS: [u128; 12] = [
    1,
    2,
    0x0100,
    0x00ff_ffff_ffff_ffff_ffff_ffff_ffff_ffff,
    0x0100_0000_0000_0000_0000_0000_0000_0000,
    0x7fff_ffff_ffff_7fff_bfff_ffff_ffff_ffff,
    0x8000_0000_0000_0000_0000_0000_0000_0000,
    0x0192_0000_0001_7000_8000_0000_0000_0002,
    0x0192_0000_0001_7000_8000_0000_0000_0001,
    0x0192_0000_0000_7000_8000_0000_0000_0003,
    0x2020_2020_2020_2020_2020_2020_2020_2020,
    u128::MAX,
];

/// Keys that some collations consider equal, but that differ by bytes.
const KEYS: [&str; 14] = [
    "a",
    "A",
    "\u{e4}",
    "a\u{308}",
    "\u{df}",
    "ss",
    "SS",
    "i",
    "\u{131}",
    "\u{130}",
    "\u{e9}",
    "e\u{301}",
    "o\u{323}\u{302}",
    "o\u{302}\u{323}",
];

/// Other names.
const NAMES: [&str; 22] = [
    "IoT for beginners",
    "IOT F\u{dc}R ANF\u{c4}NGER",
    "\u{65e5}\u{672c}\u{8a9e}",
    "\u{1f469}\u{1f3fd}\u{200d}\u{1f680}",
    "\u{1f680} rockets",
    "\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
    "\u{fb03}",
    "ffi",
    "\u{200b}a",
    "\u{fffd}",
    "\u{10fffd}",
    "\u{d7ff}\u{e000}",
    "100%",
    "100_",
    "%",
    "'; DROP TABLE accounts; --",
    "\"quoted\" 'twice' `thrice`",
    "back\\slash",
    "?1 $1 :a @b",
    "null",
    "-0",
    "a b",
];

const LONG_TEXTS: [&str; 8] = [
    "",
    " ",
    "a",
    "a ",
    "a  \n",
    "\t\u{1}\u{1f} a\r\n",
    "A *body* with \u{1f680}\u{1f680} and e\u{301}  ",
    "\\0 \\x00 \u{7f}\u{85}\u{2028}",
];

const REALS: [f64; 16] = [
    0.0,
    -0.0,
    1.0,
    2.5,
    0.1,
    1.0 / 3.0,
    -1.5,
    1e-7,
    1e16,
    1.234_567_890_123_456_7e18,
    123_456_789.123_456_78,
    f64::MAX,
    f64::MIN,
    f64::MIN_POSITIVE,
    5e-324,
    f64::EPSILON,
];

/// The pool of ids.
pub(crate) fn ids() -> impl Iterator<Item = Uuid> {
    IDS.into_iter().map(Uuid::from_u128)
}

/// The latest time that every backend supports.
pub(crate) fn end_of_time() -> Timestamp {
    let day = NaiveDate::from_ymd_opt(9999, 12, 31);
    day.and_then(|day| day.and_hms_micro_opt(23, 59, 59, 999_999)).unwrap_or_default().and_utc()
}

/// The first and the last day that every backend supports.
pub(crate) fn ends_of_days() -> [NaiveDate; 2] {
    [(1000, 1, 1), (9999, 12, 31)]
        .map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default())
}

/// Every key of at most so many characters.
pub(crate) fn keys(most: usize) -> Vec<String> {
    KEYS.iter().map(|key| (*key).to_owned()).chain([longest(most)]).collect()
}

fn longest(characters: usize) -> String {
    "\u{1d518}".repeat(characters)
}

impl Random {
    /// A text from a small pool, so that keys collide; rarely one character too long.
    pub(crate) fn key(&mut self, most: usize) -> String {
        if self.once_in(80) { longest(most + 1) } else { self.pick(&keys(most)) }
    }

    /// A key, mostly one that is not taken.
    pub(crate) fn free_key(&mut self, most: usize, taken: impl Fn(&str) -> bool) -> String {
        let free: Vec<String> = keys(most).into_iter().filter(|key| !taken(key)).collect();
        if free.is_empty() || self.once_in(12) { self.key(most) } else { self.pick(&free) }
    }

    /// A text of at most so many characters; rarely one more.
    pub(crate) fn name(&mut self, most: usize) -> String {
        match self.below(80) {
            0 => longest(most + 1),
            1 | 2 => longest(most),
            number if number < 20 => self.pick(&KEYS).to_owned(),
            _ => self.pick(&NAMES).to_owned(),
        }
    }

    /// Beginnings of one or two words of a text.
    pub(crate) fn beginnings(&mut self, text: &str) -> Vec<String> {
        let mut words = query_tokens(text);
        words.truncate(2);
        for word in &mut words {
            let kept = usize::try_from(1 + self.below(4)).unwrap_or(1);
            *word = word.chars().take(kept).collect();
        }
        words
    }

    /// A text without a bound.
    pub(crate) fn long_text(&mut self) -> String {
        // Longer than what MySQL's TEXT holds.
        if self.once_in(200) { "\u{1d518} ".repeat(14_000) } else { self.pick(&LONG_TEXTS).to_owned() }
    }

    /// A point in time, to the microsecond.
    pub(crate) fn time(&mut self) -> Timestamp {
        let beginning = DateTime::from_timestamp(1_767_225_600, 0).unwrap_or_default();
        let on = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        match self.below(40) {
            0 => on(1000, 1, 1).and_time(chrono::NaiveTime::MIN).and_utc(),
            1 => end_of_time(),
            2 => DateTime::UNIX_EPOCH - TimeDelta::microseconds(1),
            3 => beginning + TimeDelta::milliseconds(10),
            4 => beginning - TimeDelta::days(1),
            _ => beginning + TimeDelta::microseconds(i64::try_from(self.below(7)).unwrap_or(0)),
        }
    }

    /// A day: mostly one of three, around the end of a month.
    pub(crate) fn day(&mut self) -> NaiveDate {
        if self.once_in(20) {
            return self.pick(&ends_of_days());
        }
        let days = [(2, 28), (3, 1), (3, 2)];
        self.pick(&days.map(|(month, day)| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()))
    }

    /// A time bound, often later than most stored times.
    pub(crate) fn bound(&mut self) -> Timestamp {
        let time = self.time();
        if self.coin() { time } else { (time + TimeDelta::milliseconds(5)).min(end_of_time()) }
    }

    /// A time or none, with equal probability.
    pub(crate) fn time_if(&mut self) -> Option<Timestamp> {
        self.maybe(Self::time)
    }

    /// A whole number of at least `least`; rarely a smaller one.
    pub(crate) fn number(&mut self, least: i64) -> i64 {
        match self.below(60) {
            0 => least.saturating_sub(1),
            1 => i64::MIN,
            2 | 3 => i64::MAX,
            4 => i64::MAX - 1,
            5 => 1 << 32,
            more => least + i64::try_from(more % 5).unwrap_or(0),
        }
    }

    /// A number; rarely not finite.
    pub(crate) fn real(&mut self) -> f64 {
        if self.once_in(60) {
            self.pick(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY])
        } else {
            self.pick(&REALS)
        }
    }

    /// A positive number; rarely another one.
    pub(crate) fn points(&mut self) -> f64 {
        if self.once_in(40) { self.real() } else { self.pick(&[1.0, 2.5, 0.1, 5e-324, 1e6, f64::MAX]) }
    }

    /// 32 bytes from a small pool.
    pub(crate) fn hash(&mut self) -> [u8; 32] {
        [self.pick(&[0, 1, 2, 0x20, 0x27, 0x5c, 0x7f, 0x80, 0xff]); 32]
    }

    /// JSON with unusual numbers, names and orders of names.
    pub(crate) fn json(&mut self) -> Value {
        match self.below(8) {
            0 => json!({}),
            1 => Value::Null,
            2 => json!({ "b": 1, "aa": 2, "a": 3, "": 4, "A": 5, "\u{e9}": 6, "e\u{301}": 7 }),
            3 => json!({ "numbers": [u64::MAX, i64::MIN, 1.0, 0.1, -0.0, 1e16, 1e-7, 1e300, 5e-324] }),
            4 => {
                json!({ "fields": ["title", "a\\\"'`\u{1}\u{1f680} "], "deep": [[[{ "x": [null, true] }]]] })
            }
            5 => json!([1, "1", null, { "text": self.long_text() }]),
            6 => json!({ "number": self.number(0) }),
            _ => json!({ "text": self.name(100) }),
        }
    }
}
