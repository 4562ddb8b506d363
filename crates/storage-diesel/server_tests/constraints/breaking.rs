//! Values that a check must refuse, made from what it says.

use storage_conformance::constraints::{BROKEN, Columns, Value};

use super::bench::{Row, with};
use super::live::{Check, Rule};
use crate::backend;

/// What else must be so for a check of one column to be the only one that refuses.
const COMPANY: &[(&str, Columns)] = &[
    ("ck_materials_kind", &[("file_name", Value::Null), ("media_type", Value::Null)]),
    ("ck_quiz_questions_kind", &[("numeric_value", Value::Null), ("tolerance", Value::Null)]),
];

/// Changes to a row, each of which breaks the check.
pub fn breaking(check: &Check) -> Vec<Vec<(String, String)>> {
    if let Some(broken) = BROKEN.iter().find(|broken| broken.constraint == check.name) {
        return broken.changes.iter().map(|change| with(&Row::new(), change).into_iter().collect()).collect();
    }
    let text = |value: &str| format!("'{}'", value.replace('\'', "''"));
    let (column, values) = match backend::rule(&check.expression) {
        None => return Vec::new(),
        Some(Rule::OneOf(column, known)) => {
            let mut values = vec![text(""), text(&known.to_uppercase()), text("nonsense")];
            if !backend::PADS_SPACES {
                values.push(text(&format!("{known} ")));
            }
            (column, values)
        }
        Some(Rule::AtLeast(column, least)) => (column, vec![(least - 1).to_string(), i64::MIN.to_string()]),
        Some(Rule::Above(column, bound)) => (column, vec![bound.to_string(), (bound - 1).to_string()]),
        Some(Rule::Between(column, least, most)) => {
            (column, vec![(least - 1).to_string(), (most + 1).to_string()])
        }
        Some(Rule::Length(column, length)) => {
            let mut lengths = vec![0, length - 1];
            if !backend::BYTES_ARE_BOUNDED {
                lengths.push(length + 1);
            }
            (column, lengths.into_iter().map(|length| backend::bytes(&vec![0; length])).collect())
        }
    };
    let company =
        COMPANY.iter().find(|(name, _)| *name == check.name).map_or(&[][..], |(_, company)| *company);
    let change = |value| {
        let mut change: Vec<(String, String)> = with(&Row::new(), company).into_iter().collect();
        change.push((column.clone(), value));
        change
    };
    values.into_iter().map(change).collect()
}
