//! One form for every value, whichever database it was read from: what digests are made of.
//!
//! A value is a letter for its kind, and what it is in as many bytes as that kind has; texts are
//! preceded by their length. So two rows are written alike if and only if they are equal.

use std::io::Write;

use chrono::Datelike;
use repositories::transfer::Value;
use serde_json::{Number, Value as Json};

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
            write_json(json, &mut text);
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

/// JSON as RFC 8785 has it: no blanks, keys in the order of their UTF-16, numbers as `JavaScript`
/// writes them. Whole numbers beyond 2^53 keep all their digits.
fn write_json(json: &Json, out: &mut Vec<u8>) {
    match json {
        Json::Null => out.extend_from_slice(b"null"),
        Json::Bool(truth) => out.extend_from_slice(if *truth { b"true" } else { b"false" }),
        Json::Number(number) if number.is_f64() => out.extend_from_slice(real_text(number).as_bytes()),
        Json::Number(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Json::String(text) => write_text(text, out),
        Json::Array(items) => {
            out.push(b'[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                write_json(item, out);
            }
            out.push(b']');
        }
        Json::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
            out.push(b'{');
            for (place, (name, value)) in fields.into_iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                write_text(name, out);
                out.push(b':');
                write_json(value, out);
            }
            out.push(b'}');
        }
    }
}

/// The escapes of RFC 8785 are the fewest there can be.
fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for c in text.chars() {
        match c {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\u{c}' => out.extend_from_slice(b"\\f"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\0'..='\u{1f}' => {
                // Writing into memory does not fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            other => out.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out.push(b'"');
}

/// A number as ECMAScript's `Number::toString` writes it: the fewest digits that read back as it,
/// with an exponent below 1e-6 and from 1e21 on.
fn real_text(number: &Number) -> String {
    // The digits are right as they come (the standard library breaks ties in another way).
    let text = number.to_string();
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let zeros_before = length(&digits) - length(significant);
    let significant = significant.trim_end_matches('0');
    if significant.is_empty() {
        return "0".to_owned();
    }
    // As one digit before the point.
    let exponent = exponent.parse().unwrap_or(0) + length(whole) - 1 - zeros_before;
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    match exponent {
        21.. | ..-6 => {
            let (first, rest) = significant.split_at(1);
            let point = if rest.is_empty() { "" } else { "." };
            let plus = if exponent > 0 { "+" } else { "" };
            format!("{sign}{first}{point}{rest}e{plus}{exponent}")
        }
        ..0 => format!("{sign}0.{}{significant}", zeros(-exponent - 1)),
        _ if length(significant) <= exponent + 1 => {
            format!("{sign}{significant}{}", zeros(exponent + 1 - length(significant)))
        }
        _ => {
            let (whole, rest) = significant.split_at(usize::try_from(exponent + 1).unwrap_or_default());
            format!("{sign}{whole}.{rest}")
        }
    }
}

fn length(digits: &str) -> i32 {
    i32::try_from(digits.len()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(json: &Json) -> String {
        let mut out = Vec::new();
        write_json(json, &mut out);
        String::from_utf8(out).unwrap()
    }

    /// From appendix B of RFC 8785.
    #[test]
    fn numbers_are_written_as_javascript_does() {
        for (bits, expected) in [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] {
            assert_eq!(real_text(&Number::from_f64(f64::from_bits(bits)).unwrap()), expected);
        }
    }

    #[test]
    fn what_databases_do_to_json_does_not_show() {
        let stored = json!({"b": 1, "a": [1.0, 100.0, 1e20, 1e-7, 0.1], "\u{20ac}": null, "\u{1f600}": 2});
        // A numeric type writes whole numbers without a fraction and never an exponent.
        let back: Json = serde_json::from_str(
            "{\"a\": [1, 100, 100000000000000000000, 0.0000001, 0.1], \"\u{1f600}\": 2, \"\u{20ac}\": null, \"b\": 1}",
        )
        .unwrap();
        assert_eq!(text(&stored), text(&back));
        assert_eq!(
            text(&stored),
            "{\"a\":[1,100,100000000000000000000,1e-7,0.1],\"b\":1,\"\u{20ac}\":null,\"\u{1f600}\":2}"
        );
        let great = json!(9_007_199_254_740_993_u64);
        assert_eq!(text(&great), "9007199254740993");
    }

    #[test]
    fn texts_are_escaped_as_little_as_can_be() {
        assert_eq!(text(&json!("\u{1}\n\"\\/\u{7f}é")), "\"\\u0001\\n\\\"\\\\/\u{7f}é\"");
    }

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
