//! The conditions that `AND` joins, as they are written.

use crate::catalog::literals::unwrapped;
use crate::expression::{self, Scope, Term};

/// What of a text says `rest`, which some of its conditions are; `None` where the text cannot be told apart so.
pub fn words_of(scope: Scope<'_>, text: &str, rest: &[Term]) -> Option<String> {
    let conditions = split(unwrapped(text));
    let is_rest = |condition: &&str| {
        let conditions = match expression::term(scope, condition) {
            Some(Term::All(conditions)) => conditions,
            Some(single) => vec![single],
            None => Vec::new(),
        };
        !conditions.is_empty() && conditions.iter().all(|condition| rest.contains(condition))
    };
    let words = conditions.into_iter().filter(is_rest).collect::<Vec<_>>().join(" AND ");
    let meaning = expression::term(scope, &words)?;
    (meaning == expression::all(rest.to_vec())).then_some(words)
}

/// The text between each `AND`, outside of parentheses and quotes, that is not one of a `BETWEEN`.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let (mut depth, mut quote, mut word, mut between) = (0_usize, None, None, false);
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        if quote.is_none() && (char.is_alphanumeric() || char == '_') {
            word.get_or_insert(at);
            continue;
        }
        if let Some(from) = word.take().filter(|_| depth == 0) {
            match text.get(from..at).unwrap_or_default().to_ascii_uppercase().as_str() {
                "BETWEEN" => between = true,
                "AND" if std::mem::take(&mut between) => {}
                "AND" => {
                    parts.extend(text.get(start..from));
                    start = at;
                }
                _ => {}
            }
        }
        match (quote, char) {
            (Some(open), _) if open == char => quote = None,
            (None, '\'' | '"' | '`') => quote = Some(char),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts.into_iter().map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_told_apart_where_and_joins_them() {
        let cases: [(&str, &[&str]); 5] = [
            ("a > 1", &["a > 1"]),
            ("a > 1 and b = ' AND ' AND (c AND d)", &["a > 1", "b = ' AND '", "(c AND d)"]),
            ("a BETWEEN 1 AND 2 AND b", &["a BETWEEN 1 AND 2", "b"]),
            ("land AND \"and\" IS NULL", &["land", "\"and\" IS NULL"]),
            ("", &[""]),
        ];
        for (text, parts) in cases {
            assert_eq!(split(text), parts, "{text}");
        }
    }
}
