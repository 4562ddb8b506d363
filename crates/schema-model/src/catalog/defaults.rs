//! Defaults of columns, by value rather than by spelling.

use super::literals::{is_balanced, number, string, truth, unwrapped};
use crate::{DataType, Default, Dialect, expression};

/// The default of an SQL expression; `None` where it is NULL.
pub(super) fn of_expression(dialect: Dialect, text: &str, data_type: &DataType) -> Option<Default> {
    let text = unwrapped(text);
    if let Some((content, rest)) = string(dialect, text)
        && is_cast(rest)
    {
        return Some(of_literal(dialect, &content, data_type));
    }
    let bare = unwrapped(without_cast(text));
    if bare.eq_ignore_ascii_case("null") {
        return None;
    }
    if let Some(number) = number(bare) {
        return Some(of_number(number, data_type));
    }
    if let (DataType::Bool { .. }, "true" | "false") = (data_type, bare.to_ascii_lowercase().as_str()) {
        return Some(Default::Bool(bare.eq_ignore_ascii_case("true")));
    }
    // How PostgreSQL converts them to strings.
    if let (Dialect::Postgres, true, "true" | "false") = (dialect, holds_strings(data_type), bare) {
        return Some(Default::Text(bare.to_owned()));
    }
    if let Some(bits) = bits(bare) {
        return Some(of_literal(dialect, bits, data_type));
    }
    if let Some(time) = time(dialect, bare, data_type) {
        return Some(time);
    }
    let mut expression = expression::parse(dialect, text);
    if matches!(data_type, DataType::Int { .. })
        && let Some(canonical) = &mut expression.canonical
    {
        whole_seconds(canonical);
    }
    Some(Default::Expression(expression))
}

fn holds_strings(data_type: &DataType) -> bool {
    matches!(data_type, DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. })
}

/// A column of whole numbers keeps no fraction of a time in seconds.
fn whole_seconds(canonical: &mut String) {
    if matches!(canonical.as_str(), "unix_time(6)" | "cast(unix_time(6) as int)" | "floor(unix_time(6))") {
        "unix_time()".clone_into(canonical);
    }
}

/// The default that a string stands for, which the database converts to the column's type.
pub(crate) fn of_literal(dialect: Dialect, content: &str, data_type: &DataType) -> Default {
    let is_bits = matches!(data_type, DataType::Bool { .. } | DataType::Other { .. });
    let content = bits(content).filter(|_| is_bits).unwrap_or(content);
    match data_type {
        DataType::Bool { .. } => match truth(content) {
            Some(value) => Default::Bool(value),
            None => number(content).map_or_else(|| Default::Text(content.to_owned()), Default::Number),
        },
        DataType::Int { .. } | DataType::Float { .. } | DataType::Decimal { .. } => {
            number(content).map_or_else(|| Default::Text(content.to_owned()), Default::Number)
        }
        DataType::Timestamp { .. } => Default::Text(timestamp(content)),
        DataType::Time { .. } => Default::Text(without_empty_fraction(content).to_owned()),
        DataType::Bytes { .. } => bytes(dialect, content),
        _ => Default::Text(content.to_owned()),
    }
}

/// The digits of `b'101'`.
fn bits(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("b'")?.strip_suffix('\'')?;
    digits.bytes().all(|digit| matches!(digit, b'0' | b'1')).then_some(digits)
}

fn of_number(number: String, data_type: &DataType) -> Default {
    match (data_type, number.as_str()) {
        (DataType::Bool { .. }, "0") => Default::Bool(false),
        (DataType::Bool { .. }, "1") => Default::Bool(true),
        _ if holds_strings(data_type) => Default::Text(number),
        _ => Default::Number(number),
    }
}

/// Bytes from their hexadecimal digits; undecided where the catalogue does not show the bytes.
fn bytes(dialect: Dialect, content: &str) -> Default {
    let given = content.strip_prefix("0x").or_else(|| content.strip_prefix("\\x"));
    let digits = match given {
        Some(digits) => digits.to_ascii_uppercase(),
        // MariaDB prints a question mark for what is not a character.
        None if !content.is_ascii() || content.contains('?') => {
            let original = content.to_owned();
            return Default::Expression(crate::Expression { canonical: None, original });
        }
        None => content.bytes().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(digit).collect(),
    };
    Default::Expression(expression::parse(dialect, &format!("X'{digits}'")))
}

fn digit(half: u8) -> Option<char> {
    char::from_digit(half.into(), 16).map(|digit| digit.to_ascii_uppercase())
}

/// With a time of day, at UTC where a zone is said, and without a fraction that is zero.
pub(crate) fn timestamp(content: &str) -> String {
    let zones = ["Z", "+00", "-00", "+00:00", "-00:00", "+0000"];
    let has_time = content.len() > "2020-01-01".len();
    let utc = zones.iter().find_map(|zone| content.strip_suffix(zone)).filter(|_| has_time);
    let utc = utc.unwrap_or(content).trim_end();
    match utc.split_once(['T', ' ']) {
        None if utc.len() == "2020-01-01".len() => format!("{utc} 00:00:00"),
        None => utc.to_owned(),
        Some((date, time)) => format!("{date} {}", without_empty_fraction(time)),
    }
}

fn without_empty_fraction(content: &str) -> &str {
    match content.split_once('.') {
        Some(_) => content.trim_end_matches('0').trim_end_matches('.'),
        None => content,
    }
}

/// The default, where the text gives the time of the statement as the column holds it: a date and time
/// for a date, but no date for a date and time.
///
/// SQLite has UTC only. Elsewhere a column without a zone gets the time of the session's zone, unless
/// UTC is asked for; one with a zone gets the moment, and UTC would be converted once more.
fn time(dialect: Dialect, text: &str, data_type: &DataType) -> Option<Default> {
    let lower = text.to_ascii_lowercase();
    let inner = at_utc(&lower);
    let canonical = expression::parse(dialect, inner.unwrap_or(text)).canonical?;
    let (name, digits) = canonical.split_once('(').unwrap_or((&canonical, ""));
    let digits: u8 = match digits.trim_end_matches(')') {
        "" => 6,
        digits => digits.parse().ok()?,
    };
    let is_moment = matches!(name, "current_timestamp" | "localtimestamp");
    let (held, has_zone, local, utc) = match data_type {
        DataType::Timestamp { precision, zone } if is_moment => {
            (*precision, *zone, "localtimestamp", "current_timestamp")
        }
        DataType::Date if is_cut(dialect, is_moment) || matches!(name, "current_date" | "utc_date") => {
            (0, false, "current_date", "utc_date")
        }
        DataType::Time { precision }
            if is_cut(dialect, is_moment) || matches!(name, "current_time" | "utc_time") =>
        {
            (*precision, false, "current_time", "utc_time")
        }
        _ => return None,
    };
    let at_utc = match dialect {
        Dialect::Sqlite => name != "localtimestamp",
        Dialect::Mysql => matches!(name, "current_timestamp" | "utc_date" | "utc_time"),
        Dialect::Postgres => inner.is_some(),
    };
    // SQLite writes no zone beside a time: what it keeps with one is the time at UTC.
    let converted = if dialect == Dialect::Sqlite { !at_utc } else { at_utc };
    if has_zone && converted {
        return None;
    }
    let name = if has_zone || at_utc { utc } else { local };
    if name == utc && digits >= held {
        return Some(Default::Now);
    }
    let canonical = if digits >= held { name.to_owned() } else { format!("{name}({digits})") };
    Some(Default::Expression(crate::Expression { canonical: Some(canonical), original: text.to_owned() }))
}

/// Whether a canonical form is the time of the statement and nothing else.
pub(crate) fn is_time(canonical: &str) -> bool {
    let name = canonical.split('(').next().unwrap_or_default();
    let known = [
        "current_timestamp",
        "localtimestamp",
        "current_date",
        "utc_date",
        "current_time",
        "utc_time",
        "unix_time",
    ];
    known.contains(&name) && !canonical.contains(' ')
}

/// Whether a date and time becomes what a column of dates or times holds; SQLite keeps all of it.
fn is_cut(dialect: Dialect, is_moment: bool) -> bool {
    is_moment && dialect != Dialect::Sqlite
}

/// What stands in `(now() AT TIME ZONE 'utc')` or `timezone('utc', now())`.
fn at_utc(text: &str) -> Option<&str> {
    if let Some((time, zone)) = text.split_once(" at time zone ") {
        let zone = without_cast(zone);
        return matches!(zone, "'utc'" | "'etc/utc'").then(|| unwrapped(time));
    }
    let (zone, time) = text.strip_prefix("timezone(")?.strip_suffix(')')?.split_once(',')?;
    matches!(without_cast(zone), "'utc'" | "'etc/utc'").then(|| unwrapped(time))
}

/// A text without the casts at its end.
fn without_cast(text: &str) -> &str {
    match text.find("::").and_then(|at| text.split_at_checked(at)) {
        Some((value, cast)) if is_cast(cast) => value,
        _ => text,
    }
}

/// Whether a text is nothing, or casts to named types.
fn is_cast(text: &str) -> bool {
    let name = |char: char| char.is_ascii_alphanumeric() || " _.,\"()[]".contains(char);
    let mut names = text.split("::");
    names.next().is_some_and(|before| before.trim().is_empty())
        && names.all(|type_name| !type_name.is_empty() && type_name.chars().all(name))
        && is_balanced(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INT: DataType = DataType::Int { bits: 64, unsigned: false };
    const STRING: DataType = DataType::String { max: 20 };
    const BOOL: DataType = DataType::Bool { checked: true };
    const MICROS: DataType = DataType::Timestamp { precision: 6, zone: false };

    #[test]
    fn spellings_of_one_default_are_one() {
        let text = |text: &str| Some(Default::Text(text.to_owned()));
        let number = |text: &str| Some(Default::Number(text.to_owned()));
        let cases = [
            (Dialect::Postgres, "'it''s'::character varying", STRING, text("it's")),
            (Dialect::Mysql, "'it\\'s'", STRING, text("it's")),
            (Dialect::Postgres, "''::text", STRING, text("")),
            (Dialect::Postgres, "'-3'::integer", INT, number("-3")),
            (Dialect::Postgres, "(-3)", INT, number("-3")),
            (Dialect::Postgres, "(0)::bigint", INT, number("0")),
            (Dialect::Mysql, "1.50", DataType::Float { bits: 64 }, number("1.5")),
            (Dialect::Postgres, "NULL::character varying", STRING, None),
            (Dialect::Mysql, "NULL", STRING, None),
            (Dialect::Postgres, "false", BOOL, Some(Default::Bool(false))),
            (Dialect::Mysql, "1", DataType::Bool { checked: false }, Some(Default::Bool(true))),
            (Dialect::Mysql, "2", DataType::Bool { checked: false }, number("2")),
            (Dialect::Mysql, "b'1'", BOOL, Some(Default::Bool(true))),
            (Dialect::Mysql, "b'101'", DataType::Other { name: "bit(3)".to_owned() }, text("101")),
            (Dialect::Postgres, "'101'::\"bit\"", DataType::Other { name: "bit(3)".to_owned() }, text("101")),
            (Dialect::Postgres, "'{}'::jsonb", DataType::Json, text("{}")),
            (Dialect::Postgres, "'a'::public.\"Mood\"", DataType::Enum, text("a")),
            (Dialect::Postgres, "'{}'::character varying(5)[]", STRING, text("{}")),
            (Dialect::Mysql, "'2020-01-01 00:00:00.000000'", MICROS, text("2020-01-01 00:00:00")),
            (Dialect::Sqlite, "'2020-01-01'", MICROS, text("2020-01-01 00:00:00")),
            (Dialect::Sqlite, "'2020-01-01 00:00:00.000+00:00'", MICROS, text("2020-01-01 00:00:00")),
            (Dialect::Sqlite, "'2020-01-01T10:30:00.250Z'", MICROS, text("2020-01-01 10:30:00.25")),
            (
                Dialect::Postgres,
                "'2020-01-01 10:30:00.25+00'::timestamp with time zone",
                MICROS,
                text("2020-01-01 10:30:00.25"),
            ),
            (Dialect::Sqlite, "'2020-01-01 10:30:00+01:00'", MICROS, text("2020-01-01 10:30:00+01:00")),
            (Dialect::Postgres, "false", STRING, text("false")),
        ];
        for (dialect, sql, data_type, expected) in cases {
            assert_eq!(of_expression(dialect, sql, &data_type), expected, "{sql}");
        }
    }

    #[test]
    fn the_time_of_the_statement_is_told_by_its_zone_and_its_digits() {
        use Dialect::{Mysql, Postgres, Sqlite};
        let whole = DataType::Timestamp { precision: 0, zone: false };
        let moment = DataType::Timestamp { precision: 6, zone: true };
        let (date, text) = (DataType::Date, DataType::Text { max_bytes: None });
        let now = "now";
        let cases = [
            (Mysql, "current_timestamp(6)", &MICROS, "localtimestamp"),
            (Mysql, "current_timestamp(6)", &moment, now),
            (Mysql, "CURRENT_TIMESTAMP", &whole, "localtimestamp"),
            (Mysql, "current_timestamp()", &MICROS, "localtimestamp(0)"),
            (Mysql, "utc_timestamp(6)", &MICROS, now),
            (Mysql, "utc_timestamp(6)", &moment, "current_timestamp"),
            (Postgres, "now()", &MICROS, "localtimestamp"),
            (Postgres, "LOCALTIMESTAMP", &MICROS, "localtimestamp"),
            (Postgres, "now()", &moment, now),
            (Postgres, "CURRENT_TIMESTAMP(3)", &MICROS, "localtimestamp(3)"),
            (Postgres, "(now() AT TIME ZONE 'utc'::text)", &MICROS, now),
            (Postgres, "timezone('utc'::text, now())", &MICROS, now),
            (Sqlite, "CURRENT_TIMESTAMP", &whole, now),
            (Sqlite, "CURRENT_TIMESTAMP", &MICROS, "current_timestamp(0)"),
            (Sqlite, "strftime('%Y-%m-%d %H:%M:%f', 'now')", &MICROS, "current_timestamp(3)"),
            (Sqlite, "datetime('now', 'localtime')", &MICROS, "localtimestamp(0)"),
            (Sqlite, "CURRENT_TIMESTAMP", &text, "current_timestamp(0)"),
            (Sqlite, "CURRENT_TIMESTAMP", &date, "current_timestamp(0)"),
            (Sqlite, "CURRENT_DATE", &date, now),
            (Postgres, "CURRENT_DATE", &date, "current_date"),
            (Postgres, "now()", &date, "current_date"),
            (Mysql, "curdate()", &date, "current_date"),
            (Mysql, "utc_date()", &date, now),
            (Postgres, "CURRENT_DATE", &MICROS, "current_date"),
            (Mysql, "curdate()", &whole, "current_date"),
        ];
        for (dialect, sql, data_type, expected) in cases {
            let said = match of_expression(dialect, sql, data_type) {
                Some(Default::Now) => now.to_owned(),
                Some(Default::Expression(expression)) => expression.canonical.unwrap_or_default(),
                other => format!("{other:?}"),
            };
            assert_eq!(said, expected, "{dialect} {sql} {data_type:?}");
        }
        for (sql, data_type) in [
            ("(now() AT TIME ZONE 'cet'::text)", &MICROS),
            ("(CURRENT_TIMESTAMP + '1 day'::interval)", &MICROS),
            ("(now() AT TIME ZONE 'utc'::text)", &moment),
        ] {
            let default = of_expression(Postgres, sql, data_type);
            assert!(matches!(default, Some(Default::Expression(_))), "{sql}: {default:?}");
        }
    }

    #[test]
    fn seconds_since_1970_are_one_default_where_no_fraction_fits() {
        let float = DataType::Float { bits: 64 };
        let cases = [
            (Dialect::Sqlite, "strftime('%s', 'now')", INT, "unix_time()"),
            (Dialect::Sqlite, "(unixepoch())", INT, "unix_time()"),
            (Dialect::Mysql, "unix_timestamp()", INT, "unix_time()"),
            (Dialect::Postgres, "EXTRACT(epoch FROM now())", INT, "unix_time()"),
            (Dialect::Postgres, "(date_part('epoch'::text, CURRENT_TIMESTAMP))::bigint", INT, "unix_time()"),
            (Dialect::Postgres, "EXTRACT(epoch FROM now())", float, "unix_time(6)"),
            (Dialect::Postgres, "EXTRACT(year FROM now())", INT, "extract('year', current_timestamp)"),
        ];
        for (dialect, sql, data_type, expected) in cases {
            let Some(Default::Expression(expression)) = of_expression(dialect, sql, &data_type) else {
                panic!("{sql}");
            };
            assert_eq!(expression.canonical.as_deref(), Some(expected), "{sql}");
        }
    }

    #[test]
    fn what_is_computed_stays_an_expression() {
        for sql in ["nextval('a_seq'::regclass)", "('a'::text || 'b'::text)", "(1 + 2)", "gen_random_uuid()"]
        {
            let default = of_expression(Dialect::Postgres, sql, &STRING);
            assert!(matches!(default, Some(Default::Expression(_))), "{sql}: {default:?}");
        }
    }

    #[test]
    fn bytes_are_compared_by_their_digits() {
        let bytes = DataType::Bytes { max: Some(4), exact: false };
        let original = |dialect, content| match of_literal(dialect, content, &bytes) {
            Default::Expression(expression) => expression.original,
            other => format!("{other:?}"),
        };
        let cases = [
            (Dialect::Postgres, "\\x4142", "X'4142'"),
            (Dialect::Mysql, "0x4142", "X'4142'"),
            (Dialect::Mysql, "AB", "X'4142'"),
            (Dialect::Mysql, "?\0", "?\0"),
        ];
        for (dialect, content, expected) in cases {
            assert_eq!(original(dialect, content), expected);
        }
        let undecided = of_literal(Dialect::Mysql, "?\0", &bytes);
        assert!(matches!(undecided, Default::Expression(expression) if !expression.is_decided()));
    }
}
