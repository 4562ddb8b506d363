//! Defaults of columns: whether there is one, and what it gives.

use super::run::{Each, How, Place, Run, Verdict, expressions, worst};
use super::{Kind, Level, describe, types};
use crate::catalog::literals;
use crate::{Column, DataType, Default, Expression};

/// The presence of a default and its value are compared separately.
pub(super) fn compare(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    run.fact(
        Kind::HasDefault,
        place,
        columns,
        |one, two| Verdict::from(one.default.is_some() == two.default.is_some()),
        |column| {
            let words = |value| format!("default {}", describe::default(value));
            column.default.as_ref().map_or_else(|| "no default".to_owned(), words)
        },
    );
    let is_bool = |column: &&Column| matches!(column.data_type, DataType::Bool { .. });
    let as_bool = columns.iter().flatten().any(is_bool);
    let with_default: Each<(&Column, &Default)> =
        columns.iter().map(|column| column.and_then(|c| Some((c, c.default.as_ref()?)))).collect();
    let (level, how) = (run.level, run.how());
    let judge = |one: &(&Column, &Default), two: &(&Column, &Default)| {
        // In seconds and as a date with a time, as bytes and as a string: that is the type, which is told.
        let apart = types::difference(&one.0.data_type, &two.0.data_type, level).is_some();
        let both_now = is_now(one.0, one.1) && is_now(two.0, two.1);
        if apart && (both_now || same_bytes(one.1, two.1) || same_truth(one.1, two.1)) {
            return Verdict::Same;
        }
        same_default(one.1, two.1, as_bool, how)
    };
    let kind = match worst(&with_default, judge) {
        Verdict::Same => return,
        Verdict::Unknown => Kind::Undecided,
        Verdict::Different => Kind::DefaultValue,
    };
    let values: Vec<&Default> = with_default.iter().flatten().map(|(_, value)| *value).collect();
    let words = |value: &Default| format!("default {}", words(value, &values));
    run.tell(kind, place, with_default.iter().map(|one| one.map(|(_, value)| words(value))).collect());
}

/// A default as the database prints it, with what it means where another is printed alike and means
/// something else: `CURRENT_TIMESTAMP` is the time at UTC on one database and that of the session on another.
fn words(value: &Default, all: &[&Default]) -> String {
    let printed = describe::default(value);
    let alike =
        |other: &&&Default| describe::default(other).eq_ignore_ascii_case(&printed) && **other != value;
    match value {
        Default::Expression(expression) if all.iter().any(|other| alike(&other)) => {
            format!("{printed}, {}", meaning(describe::expression(expression)))
        }
        _ => printed,
    }
}

/// What the canonical form of a time means, in words; any other as it stands.
fn meaning(canonical: &str) -> String {
    let (name, digits) = canonical.split_once('(').unwrap_or((canonical, ""));
    let time = match name {
        "current_timestamp" => "the moment at UTC",
        "localtimestamp" => "the time of the session's zone",
        "utc_date" => "the date at UTC",
        "current_date" => "the date of the session's zone",
        "utc_time" => "the time of day at UTC",
        "current_time" => "the time of day of the session's zone",
        _ => return canonical.to_owned(),
    };
    match digits.trim_end_matches(')') {
        "" => time.to_owned(),
        "0" => format!("{time}, whole seconds"),
        digits => format!("{time}, {digits} digits of the second"),
    }
}

fn same_bytes(one: &Default, two: &Default) -> bool {
    bytes_of(one).is_some_and(|bytes| Some(bytes) == bytes_of(two))
}

/// Whether one is true or false, and the other what a column of that type takes for the same.
fn same_truth(one: &Default, two: &Default) -> bool {
    let is = |value: bool, other: &Default| match other {
        Default::Text(text) | Default::Number(text) => literals::truth(text) == Some(value),
        Default::Bool(_) | Default::Now | Default::Expression(_) => false,
    };
    match (one, two) {
        (Default::Bool(value), other) | (other, Default::Bool(value)) => is(*value, other),
        _ => false,
    }
}

/// The bytes of a constant: a string's, or those that are written in hexadecimal; a number's digits.
fn bytes_of(value: &Default) -> Option<Vec<u8>> {
    match value {
        Default::Text(text) | Default::Number(text) => Some(text.clone().into_bytes()),
        Default::Expression(expression) => {
            let digits = expression.canonical.as_deref()?.strip_prefix("x'")?.strip_suffix('\'')?;
            let pairs = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok());
            pairs.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect()
        }
        Default::Bool(_) | Default::Now => None,
    }
}

/// Whether a default is the time of the statement in what the column keeps times in.
fn is_now(column: &Column, default: &Default) -> bool {
    match default {
        _ if matches!(column.data_type, DataType::Timestamp { .. }) => is_time(default),
        Default::Expression(expression) => {
            matches!(expression.canonical.as_deref(), Some("unix_time()" | "unix_time(6)"))
                || (column.data_type == DataType::Date
                    && matches!(expression.canonical.as_deref(), Some("current_date" | "utc_date")))
        }
        Default::Now => column.data_type == DataType::Date,
        _ => false,
    }
}

/// Whether a default is the time of the statement and nothing else.
fn is_time(default: &Default) -> bool {
    match default {
        Default::Now => true,
        Default::Expression(expression) => {
            let name = expression.canonical.as_deref().and_then(|text| text.split('(').next());
            matches!(name, Some("current_timestamp" | "localtimestamp"))
        }
        _ => false,
    }
}

/// In a column that is boolean on any side, 0 and 1 are false and true.
fn same_default(one: &Default, two: &Default, as_bool: bool, how: How) -> Verdict {
    match (one, two) {
        // Which zone's it is, and with how many digits, does not count by families.
        (one, two) if how.level == Level::Family && is_time(one) && is_time(two) => Verdict::Same,
        (Default::Expression(one), Default::Expression(two)) => match expressions(one, two, how) {
            Verdict::Different if how.level == Level::Family => Verdict::from(coarse(one) == coarse(two)),
            verdict => verdict,
        },
        (Default::Number(number), Default::Bool(value)) | (Default::Bool(value), Default::Number(number)) => {
            Verdict::from(as_bool && number == if *value { "1" } else { "0" })
        }
        // It may mean the same as the other's literal.
        (Default::Expression(expression), _) | (_, Default::Expression(expression))
            if !expression.is_decided() =>
        {
            Verdict::Unknown
        }
        (one, two) => Verdict::from(one == two),
    }
}

/// An expression without the fraction of the second and the zone in a time: these do not count by
/// families.
fn coarse(expression: &Expression) -> String {
    let mut text = describe::expression(expression).to_owned();
    for (zoned, plain) in [
        ("localtimestamp", "current_timestamp"),
        ("utc_date()", "current_date"),
        ("utc_time", "current_time"),
    ] {
        text = text.replace(zoned, plain);
    }
    for digits in 0..6 {
        for name in ["current_timestamp", "current_time"] {
            text = text.replace(&format!("{name}({digits})"), name);
        }
    }
    if !text.contains("unix_time(") {
        return text;
    }
    let text = text.strip_prefix("cast(").and_then(|text| text.strip_suffix(" as int)")).unwrap_or(&text);
    text.replace("unix_time(6)", "unix_time()")
}
