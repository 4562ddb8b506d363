//! Byte ranges of downloads (RFC 9110, 14).

use std::ops::Range;

/// What a `Range` header asks of a content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Everything: no range, or one that may be ignored (another unit, several ranges, nonsense).
    Whole,
    /// These bytes.
    Part(Range<u64>),
    /// Bytes that do not exist.
    Nothing,
}

/// Reads a `Range` header for a content of `size` bytes.
pub fn parse(header: Option<&str>, size: u64) -> Asked {
    let Some((unit, ranges)) = header.and_then(|header| header.split_once('=')) else { return Asked::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") || ranges.contains(',') {
        return Asked::Whole;
    }
    let Some((first, last)) = ranges.trim().split_once('-') else { return Asked::Whole };
    let range = match (number(first), number(last)) {
        (Number::Missing, Number::Is(length)) => {
            size.saturating_sub(length)..if length == 0 { 0 } else { size }
        }
        (Number::Is(first), Number::Missing) => first..size,
        (Number::Is(first), Number::Is(last)) if first <= last => first..last.saturating_add(1).min(size),
        _ => return Asked::Whole,
    };
    if range.is_empty() { Asked::Nothing } else { Asked::Part(range) }
}

enum Number {
    Missing,
    Is(u64),
    Nonsense,
}

fn number(text: &str) -> Number {
    if text.is_empty() {
        Number::Missing
    } else if text.bytes().all(|b| b.is_ascii_digit()) {
        // Digits that do not fit are past every end.
        Number::Is(text.parse().unwrap_or(u64::MAX))
    } else {
        Number::Nonsense
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        for (header, asked) in [
            ("bytes=0-9", Asked::Part(0..10)),
            ("bytes=90-", Asked::Part(90..100)),
            ("bytes=-10", Asked::Part(90..100)),
            ("bytes=-1000", Asked::Part(0..100)),
            ("Bytes=5-5", Asked::Part(5..6)),
            ("bytes=50-1000", Asked::Part(50..100)),
            ("bytes=0-99999999999999999999999", Asked::Part(0..100)),
            ("bytes=100-", Asked::Nothing),
            ("bytes=99999999999999999999999-", Asked::Nothing),
            ("bytes=-0", Asked::Nothing),
            ("bytes=9-5", Asked::Whole),
            ("bytes=a-b", Asked::Whole),
            ("bytes=+1-5", Asked::Whole),
            ("bytes=-", Asked::Whole),
            ("bytes=0-1,5-6", Asked::Whole),
            ("lines=0-1", Asked::Whole),
            ("nonsense", Asked::Whole),
        ] {
            assert_eq!(parse(Some(header), 100), asked, "{header}");
        }
        assert_eq!(parse(None, 100), Asked::Whole);
        assert_eq!(parse(Some("bytes=0-"), 0), Asked::Nothing);
    }
}
