//! The text of an expression: as a message prints it, and which names stand in it, found without a parser
//! and so also where parsing failed.

use super::describe;
use super::run::Each;
use crate::Expression;

/// Expressions as the databases and the files have them; with what they mean, where another is written alike
/// and means something else: `length` counts bytes on one database and characters on another.
pub(super) fn written(each: &Each<&Expression>) -> Each<String> {
    let words = |expression: &Expression| {
        let written = describe::written(expression);
        let is_other = |other: &&Expression| {
            other.canonical != expression.canonical && describe::written(other).eq_ignore_ascii_case(&written)
        };
        match &expression.canonical {
            Some(meaning) if *meaning != written && each.iter().flatten().any(is_other) => {
                format!("{written}, that is {meaning}")
            }
            _ => written,
        }
    };
    each.iter().map(|expression| expression.map(words)).collect()
}

/// The words of a text, outside of its string literals, with where they begin.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut quoted = false;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        quoted ^= c == '\'';
        let inside = !quoted && (c.is_alphanumeric() || c == '_');
        match start {
            None if inside => start = Some(at),
            Some(from) if !inside => {
                words.extend(text.get(from..at).map(|word| (from, word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Which of the names stand in a text, each once, in the order of the names.
pub(super) fn mentioned<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let words = words(text);
    names.filter(|name| words.iter().any(|(_, word)| word.eq_ignore_ascii_case(name))).collect()
}

/// The text with a name put for another.
pub(super) fn replaced(text: &str, old: &str, new: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, word) in words(text) {
        if word == old {
            result.push_str(text.get(copied..at).unwrap_or_default());
            result.push_str(new);
            copied = at + word.len();
        }
    }
    result.push_str(text.get(copied..).unwrap_or_default());
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_words_outside_of_literals() {
        let names = || ["a", "b", "ab", "stärke"].into_iter();
        assert_eq!(mentioned("a + length(\"B\") > 'ab'", names()), ["a", "b"]);
        assert_eq!(mentioned("it = 'a''b' AND ab", names()), ["ab"]);
        assert_eq!(mentioned("stärke", names()), ["stärke"]);
        assert_eq!(mentioned("", names()), [""; 0]);
    }

    #[test]
    fn only_whole_words_are_replaced() {
        assert_eq!(replaced("a + ab + 'a' + `a`", "a", "new"), "new + ab + 'a' + `new`");
        assert_eq!(replaced("b", "a", "c"), "b");
    }
}
