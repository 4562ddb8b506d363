//! JSON in the one form that is hashed: RFC 8785 (JSON Canonicalization Scheme). No blanks, keys in the
//! order of their UTF-16, numbers as `JavaScript` writes them. What that form cannot carry from one reader to
//! another is refused: RFC 7493 (I-JSON).

use std::{fmt, io::Write};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Number, Value as Json};

/// The greatest whole number that every reader keeps: 2^53 − 1 (RFC 7493, 2.2).
pub const GREATEST: i64 = (1 << 53) - 1;

/// Why JSON has no canonical form that every reader agrees on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotPortable {
    /// Readers that keep numbers as doubles would read another one.
    #[error("the whole number {0} is beyond 2^53 - 1")]
    Number(String),
    /// Readers keep the one or the other, or see two; or it is no JSON at all.
    #[error("{0}")]
    Text(String),
}

/// The canonical form of JSON.
///
/// # Errors
/// A whole number beyond 2^53 − 1.
pub fn strict(json: &Json) -> Result<Vec<u8>, NotPortable> {
    check(json)?;
    let mut out = Vec::new();
    write(json, &mut out);
    Ok(out)
}

/// Reads JSON text.
///
/// # Errors
/// What is no JSON, a key that an object has twice, a surrogate without its other half, and a whole number
/// beyond 2^53 − 1.
pub fn read(text: &str) -> Result<Json, NotPortable> {
    let read: NoDoubles = serde_json::from_str(text).map_err(|error| NotPortable::Text(error.to_string()))?;
    match whole_numbers(text).find(|number| !is_portable(number)) {
        Some(number) => Err(NotPortable::Number(number.to_owned())),
        None => Ok(read.0),
    }
}

fn check(json: &Json) -> Result<(), NotPortable> {
    match json {
        Json::Number(number) if !number.is_f64() && !is_portable(&number.to_string()) => {
            Err(NotPortable::Number(number.to_string()))
        }
        Json::Array(items) => items.iter().try_for_each(check),
        Json::Object(fields) => fields.values().try_for_each(check),
        _ => Ok(()),
    }
}

fn is_portable(digits: &str) -> bool {
    digits.parse::<i64>().is_ok_and(|number| (-GREATEST..=GREATEST).contains(&number))
}

/// The numbers of JSON text that are written without fraction and exponent.
fn whole_numbers(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit())?;
            let (_, found) = rest.split_at_checked(at)?;
            if let Some(inside) = found.strip_prefix('"') {
                rest = after_text(inside);
                continue;
            }
            let ends = |c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'));
            let (number, after) = found.split_at_checked(found.find(ends).unwrap_or(found.len()))?;
            rest = after;
            if !number.contains(['.', 'e', 'E']) {
                return Some(number);
            }
        }
    })
}

/// What follows the end of a text whose beginning was read.
fn after_text(mut inside: &str) -> &str {
    while let Some((before, after)) = inside.split_once(['"', '\\']) {
        let escapes = inside.as_bytes().get(before.len()) == Some(&b'\\');
        if !escapes {
            return after;
        }
        let mut after = after.chars();
        after.next();
        inside = after.as_str();
    }
    ""
}

/// JSON in which no object has a key twice.
struct NoDoubles(Json);

impl<'de> Deserialize<'de> for NoDoubles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reading).map(Self)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json, E> {
        Ok(truth.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(NoDoubles(item)) = list.next_element()? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields = Map::new();
        while let Some((name, NoDoubles(value))) = map.next_entry::<String, NoDoubles>()? {
            if fields.contains_key(&name) {
                return Err(A::Error::custom(format!("the key \"{name}\" is there twice")));
            }
            fields.insert(name, value);
        }
        Ok(fields.into())
    }
}

/// Adds JSON in its canonical form. A whole number of up to 64 bits keeps all its digits, also where a
/// double has fewer: what is hashed to be compared elsewhere is written by [`strict`].
pub fn write(json: &Json, out: &mut Vec<u8>) {
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
                write(item, out);
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
                write(value, out);
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
        write(json, &mut out);
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
    fn what_readers_disagree_on_is_refused() {
        for text in [
            "{\"a\":1,\"a\":2}",
            "{\"a\":{\"\\u0061\":1,\"a\":2}}",
            "\"\\ud800\"",
            "9007199254740992",
            "[-9007199254740992]",
            "{\"\\\"1\\\\\":99999999999999999999999}",
            "01",
            "{} {}",
            "",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        for value in [json!(1_u64 << 53), json!([i64::MIN]), json!({ "a": { "b": u64::MAX } })] {
            assert!(strict(&value).is_err(), "{value}");
        }
    }

    #[test]
    fn what_readers_agree_on_is_read() {
        let text = "{\"99999999999999999999\":[9007199254740991,-9007199254740991,1e30,1.5,null,true,\"\\\\\\\"9\"]}";
        let read = read(text).unwrap();
        assert_eq!(read, serde_json::from_str::<Json>(text).unwrap());
        assert!(strict(&read).is_ok());
    }
}
