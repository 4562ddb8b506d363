//! Values that a check must refuse, made from what it says.

use crate::live::Check;

/// Values that break a check over one column, made from what it says.
pub fn breaking(check: &Check) -> Option<(String, Vec<String>)> {
    let expression = check.expression.as_str();
    let text = |value: &str| format!("'{value}'");
    if let Some((column, length)) = expression.strip_prefix("length(").and_then(|rest| rest.split_once(") "))
    {
        let (relation, length) = length.split_once(' ').unwrap();
        let length: usize = length.parse().unwrap();
        let values = match relation {
            "<=" => vec![text(&"🚀".repeat(length + 1))],
            "=" => [0, length - 1, length + 1].map(|length| format!("x'{}'", "00".repeat(length))).to_vec(),
            other => panic!("{other} is not known here"),
        };
        return Some((column.to_owned(), values));
    }
    if let Some(column) = expression.strip_prefix("json_valid(") {
        let values = ["", "{", "{'a': 1}", "[1,]", "nul"].map(text_of_json).to_vec();
        return Some((column.trim_end_matches(')').to_owned(), values));
    }
    let (column, rest) = expression.split_once(' ')?;
    if !column.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
        return None;
    }
    let values = if rest.starts_with("GLOB ") {
        [
            "",
            "2026-01-01T00:00:00.000000",
            "2026-01-01 00:00:00",
            "2026-01-01 00:00:00.0000000",
            "2026-01-01 00:00:00.00000Z",
            " 026-01-01 00:00:00.000000",
        ]
        .map(text)
        .to_vec()
    } else if rest == "IN (0, 1)" {
        vec!["2".to_owned(), "-1".to_owned()]
    } else if rest.starts_with("IN ('") {
        let known = rest.split('\'').nth(1).unwrap();
        vec![text(""), text(&known.to_uppercase()), text(&format!("{known} ")), text("nonsense")]
    } else if let Some(least) = rest.strip_prefix(">= ").and_then(|least| least.parse::<i64>().ok()) {
        vec![(least - 1).to_string(), i64::MIN.to_string()]
    } else if let Some(beyond) = rest.strip_prefix("> ").and_then(|beyond| beyond.parse::<i64>().ok()) {
        vec![beyond.to_string(), (beyond - 1).to_string()]
    } else if let Some((least, most)) =
        rest.strip_prefix("BETWEEN ").and_then(|rest| rest.split_once(" AND "))
    {
        vec![(least.parse::<i64>().unwrap() - 1).to_string(), (most.parse::<i64>().unwrap() + 1).to_string()]
    } else {
        return None;
    };
    Some((column.to_owned(), values))
}

fn text_of_json(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
