//! One form for every value, whichever database it was read from: what digests are made of.
//!
//! A value is a letter for its kind, and what it is in as many bytes as that kind has; texts are
//! preceded by their length. So two rows are written alike if and only if they are equal.

use chrono::Datelike;
use domain::canonical_json;
use repositories::transfer::Value;

/// Adds a value.
pub(super) fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.push(b'n'),
        Value::Uuid(id) => fixed(b'u', id.as_bytes(), out),
        Value::Hash(hash) => fixed(b'h', hash, out),
        Value::Int(number) => fixed(b'i', &number.to_be_bytes(), out),
        // Zero has one form here, as in every database.
        Value::Real(number) => fixed(b'r', &(number + 0.0).to_bits().to_be_bytes(), out),
        Value::Bool(truth) => fixed(b'b', &[u8::from(*truth)], out),
        Value::Time(time) => fixed(b't', &time.timestamp_micros().to_be_bytes(), out),
        Value::Date(day) => fixed(b'd', &day.num_days_from_ce().to_be_bytes(), out),
        Value::Text(text) => counted(b's', text.as_bytes(), out),
        Value::Json(json) => {
            let mut text = Vec::new();
            canonical_json::write(json, &mut text);
            counted(b'j', &text, out);
        }
    }
}

fn fixed(kind: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(kind);
    out.extend_from_slice(bytes);
}

fn counted(kind: u8, bytes: &[u8], out: &mut Vec<u8>) {
    out.push(kind);
    out.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_that_differ_are_written_differently() {
        let values = [
            Value::Null,
            Value::Int(0),
            Value::Real(0.0),
            Value::Real(1.0),
            Value::Int(1),
            Value::Bool(false),
            Value::Bool(true),
            Value::Text(String::new()),
            Value::Text("1".to_owned()),
            Value::Text("1 ".to_owned()),
            Value::Json(json!("1")),
            Value::Json(json!(1)),
            Value::Hash([0; 32]),
            Value::Uuid(uuid::Uuid::nil()),
            Value::Time(chrono::DateTime::UNIX_EPOCH),
            Value::Date(chrono::DateTime::UNIX_EPOCH.date_naive()),
        ];
        let written: std::collections::BTreeSet<Vec<u8>> = values
            .iter()
            .map(|value| {
                let mut out = Vec::new();
                write(value, &mut out);
                out
            })
            .collect();
        assert_eq!(written.len(), values.len());
        let (mut minus, mut plus) = (Vec::new(), Vec::new());
        write(&Value::Real(-0.0), &mut minus);
        write(&Value::Real(0.0), &mut plus);
        assert_eq!(minus, plus);
    }
}
