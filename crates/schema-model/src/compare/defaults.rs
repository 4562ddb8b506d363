//! Defaults of columns: whether there is one, and what it gives.

use super::run::{Each, Place, Run, Verdict, expressions};
use super::{Kind, Level, describe, types};
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
    let (level, alike) = (run.level, run.alike());
    run.fact(
        Kind::DefaultValue,
        place,
        &with_default,
        |one, two| {
            let both_now = is_now(one.0, one.1) && is_now(two.0, two.1);
            // One in seconds and one as a date with a time: that is the type, which is told.
            if both_now && types::difference(&one.0.data_type, &two.0.data_type, level).is_some() {
                return Verdict::Same;
            }
            same_default(one.1, two.1, as_bool, (level, alike))
        },
        |(_, value)| format!("default {}", describe::default(value)),
    );
}

/// Whether a default is the time of the statement in what the column keeps times in.
fn is_now(column: &Column, default: &Default) -> bool {
    match default {
        _ if matches!(column.data_type, DataType::Timestamp { .. }) => is_time(default),
        Default::Expression(expression) => {
            matches!(expression.canonical.as_deref(), Some("unix_time()" | "unix_time(6)"))
        }
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
fn same_default(one: &Default, two: &Default, as_bool: bool, (level, alike): (Level, bool)) -> Verdict {
    match (one, two) {
        // Which zone's it is, and with how many digits, does not count by families.
        (one, two) if level == Level::Family && is_time(one) && is_time(two) => Verdict::Same,
        (Default::Expression(one), Default::Expression(two)) => match expressions(one, two, alike) {
            Verdict::Different if level == Level::Family => Verdict::from(coarse(one) == coarse(two)),
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
