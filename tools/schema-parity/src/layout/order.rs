//! The order of migrations: numbers in names are compared as numbers.

/// A whole number of any length.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number {
    // Compared first: without leading zeros the longer number is the greater one.
    length: usize,
    digits: String,
}

/// A part of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Number(Number),
    Text(String),
}

/// A version such as `1.10` and what follows it: the order of names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    version: Vec<Number>,
    pieces: Vec<Piece>,
    name: String,
}

impl Number {
    fn parse(digits: &str) -> Self {
        let digits = digits.trim_start_matches('0');
        Self { length: digits.len(), digits: digits.to_owned() }
    }
}

impl Key {
    /// Ordered by the version at the beginning of a name, then by the rest.
    pub fn of_name(name: &str) -> Self {
        let (version, rest) = leading_version(name);
        Self { version, pieces: pieces(rest), name: name.to_owned() }
    }

    /// Only a version: names of the same version are the same.
    pub fn of_version(text: &str, separators: &[char]) -> Option<Self> {
        let parts: Vec<_> = text.split(separators).collect();
        if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit())) {
            return None;
        }
        let mut version: Vec<_> = parts.into_iter().map(Number::parse).collect();
        // 1.0 is 1.
        while version.len() > 1 && version.last().is_some_and(|last| last.length == 0) {
            version.pop();
        }
        Some(Self { version, pieces: Vec::new(), name: String::new() })
    }

    /// Only a text, byte by byte.
    pub fn of_text(text: &str) -> Self {
        Self { version: Vec::new(), pieces: Vec::new(), name: text.to_owned() }
    }

    /// Whether there is a version.
    pub fn has_version(&self) -> bool {
        !self.version.is_empty()
    }
}

/// The digits at the beginning.
pub fn leading_digits(name: &str) -> &str {
    name.find(|c: char| !c.is_ascii_digit()).map_or(name, |end| name.get(..end).unwrap_or_default())
}

/// `V0001`, `1.10` and the like, and what follows.
fn leading_version(name: &str) -> (Vec<Number>, &str) {
    let mut rest = match name.strip_prefix(['V', 'v']) {
        Some(after) if after.starts_with(|c: char| c.is_ascii_digit()) => after,
        _ => name,
    };
    let mut version = Vec::new();
    loop {
        let after = if version.is_empty() { Some(rest) } else { rest.strip_prefix('.') };
        let Some((after, digits)) = after.map(|after| (after, leading_digits(after))) else { break };
        if digits.is_empty() {
            break;
        }
        version.push(Number::parse(digits));
        rest = after.get(digits.len()..).unwrap_or_default();
    }
    (version, rest)
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(if is_number {
            Piece::Number(Number::parse(piece))
        } else {
            Piece::Text(piece.to_owned())
        });
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_names_count_as_numbers() {
        for ordered in [
            &["1_a", "2_a", "10_a", "20240101000000_a", "99999999999999999999999_a"][..],
            &["V0001.Init", "V0002.2fa", "V0010.A", "V00011.A"],
            &["1.sql", "1.1.sql", "1.9.sql", "1.10.sql", "2.sql"],
            &["part2", "part10"],
            &["2024-01-02_b", "2024-01-10_a", "2024-02-01"],
            &["0001_a_2", "0001_a_10", "0001_b"],
        ] {
            let keys: Vec<_> = ordered.iter().map(|name| Key::of_name(name)).collect();
            assert!(keys.is_sorted_by(|a, b| a < b), "{ordered:?}");
        }
    }

    #[test]
    fn versions_are_compared_part_by_part() {
        let key = |text| Key::of_version(text, &['.', '_']).unwrap();
        assert!(key("1.9") < key("1.10") && key("1_10") < key("2"));
        assert_eq!(key("1.0"), key("001"));
        for text in ["", "1.", "1.a", "_1"] {
            assert!(Key::of_version(text, &['.', '_']).is_none(), "{text}");
        }
    }
}
