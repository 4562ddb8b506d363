//! Values that a check must refuse, made from what it says.

use storage_conformance::constraints::{BROKEN, Columns, Value};
use storage_diesel::built_in::Check;

use super::bench::{Row, with};
use crate::backend;

/// What else must be so for a check of one column to be the only one that refuses.
const COMPANY: &[(&str, Columns)] = &[
    ("ck_legal_holds_subject", &[("from_at", Value::Null), ("to_at", Value::Null)]),
    ("ck_materials_kind", &[("file_name", Value::Null), ("media_type", Value::Null)]),
    ("ck_quiz_questions_kind", &[("numeric_value", Value::Null), ("tolerance", Value::Null)]),
    (
        "ck_experiments_status",
        &[
            ("end_date", Value::Null),
            ("results_json", Value::Null),
            ("winner", Value::Null),
            ("winner_reason", Value::Null),
        ],
    ),
];

/// Changes to a row, each of which breaks the check.
pub fn breaking(name: &str, check: &Check) -> Vec<Vec<(String, String)>> {
    if let Some(broken) = BROKEN.iter().find(|broken| broken.constraint == name) {
        return broken.changes.iter().map(|change| with(&Row::new(), change).into_iter().collect()).collect();
    }
    let Some((column, values)) = check.expression.canonical.as_deref().and_then(values) else {
        return Vec::new();
    };
    let company = COMPANY.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, company)| *company);
    let change = |value| {
        let mut change: Vec<(String, String)> = with(&Row::new(), company).into_iter().collect();
        change.push((column.to_owned(), value));
        change
    };
    values.into_iter().map(change).collect()
}

/// A text in the other case.
fn swapped(text: &str) -> String {
    let upper = text.chars().any(char::is_uppercase);
    if upper { text.to_lowercase() } else { text.to_uppercase() }
}

/// A column, and values that break a canonical expression over it alone.
fn values(expression: &str) -> Option<(&str, Vec<String>)> {
    let words: Vec<&str> = expression.split(' ').collect();
    let number = |text: &str| text.parse::<i64>().ok();
    let texts = |texts: &[&str]| texts.iter().map(|text| format!("'{text}'")).collect();
    Some(match words[..] {
        [column, "in", first, ..] => {
            let known = first.trim_matches(['(', ')', ',', '\'']);
            let mut values: Vec<String> = texts(&["", &swapped(known), "nonsense"]);
            if !backend::PADS_SPACES {
                values.push(format!("'{known} '"));
            }
            (column, values)
        }
        [column, ">=", least] => (column, vec![(number(least)? - 1).to_string(), i64::MIN.to_string()]),
        [column, ">", bound] => (column, vec![bound.to_owned(), (number(bound)? - 1).to_string()]),
        [column, "<=", most, "and", again, ">=", least] if again == column => {
            (column, vec![(number(least)? - 1).to_string(), (number(most)? + 1).to_string()])
        }
        _ => return None,
    })
}
