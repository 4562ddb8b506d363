//! Cutting SQL text at words, commas and parentheses, never inside of a literal.

/// Without comments that have their lines to themselves, on one line.
pub fn one_line(sql: &str) -> String {
    let lines = sql.lines().map(str::trim).filter(|line| !line.starts_with("--") && !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// The first word and what follows it; a `(` ends a word.
pub fn name_and_rest(text: &str) -> (&str, &str) {
    let end = text.find([' ', '(']).unwrap_or(text.len());
    (&text[..end], text[end..].trim_start())
}

/// The characters outside of literals, with their places and how many parentheses are open before.
fn outside(text: &str) -> impl Iterator<Item = (usize, char, usize)> {
    let (mut quoted, mut depth) = (false, 0_usize);
    text.char_indices().filter_map(move |(at, c)| {
        quoted ^= c == '\'';
        if quoted || c == '\'' {
            return None;
        }
        let before = depth;
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        Some((at, c, before))
    })
}

/// Parts between separators that are in no parentheses, trimmed.
pub fn split(text: &str, separator: char) -> Vec<String> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c, depth) in outside(text) {
        if c == separator && depth == 0 {
            parts.push(text[start..at].trim().to_owned());
            start = at + 1;
        }
    }
    parts.push(text[start..].trim().to_owned());
    parts
}

/// What stands in the parentheses that a text begins with, and what follows them.
pub fn in_parentheses(text: &str) -> Option<(&str, &str)> {
    let (end, _, _) = text
        .starts_with('(')
        .then(|| outside(text).find(|(_, c, depth)| *c == ')' && *depth == 1))
        .flatten()?;
    Some((&text[1..end], text[end + 1..].trim_start()))
}

/// Where some words stand, whole and outside of literals.
pub fn find_words(text: &str, words: &str) -> Option<usize> {
    let ends = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || c == '_'));
    let edge = |inner: Option<char>, outer: Option<char>| ends(inner) || ends(outer);
    text.match_indices(words).map(|(at, _)| at).find(|at| {
        let (before, rest) = text.split_at(*at);
        before.matches('\'').count() % 2 == 0
            && edge(words.chars().next(), before.chars().next_back())
            && edge(words.chars().next_back(), rest[words.len()..].chars().next())
    })
}

/// What stands before some words.
pub fn before_word<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    find_words(text, words).map(|at| text[..at].trim_end())
}

/// Whether some words stand in a text, outside of literals.
pub fn has(text: &str, words: &str) -> bool {
    find_words(text, words).is_some()
}

/// With other words for the first that are found.
pub fn replaced_once(text: &str, old: &str, new: &str) -> Option<String> {
    let at = find_words(text, old)?;
    Some(format!("{}{new}{}", &text[..at], &text[at + old.len()..]))
}

/// With other words wherever they stand.
pub fn replaced(text: &str, old: &str, new: &str) -> String {
    match find_words(text, old) {
        Some(at) => format!("{}{new}{}", &text[..at], replaced(&text[at + old.len()..], old, new)),
        None => text.to_owned(),
    }
}

/// Without the first of some words, and the blanks around it made one.
pub fn without(text: &str, words: &str) -> Option<String> {
    let at = find_words(text, words)?;
    let (before, after) = (text[..at].trim_end(), text[at + words.len()..].trim_start());
    Some(format!("{before} {after}").trim().to_owned())
}

/// What is outside of literals put through `change`.
pub fn outside_literals(text: &str, change: impl Fn(&str) -> String) -> String {
    let pieces: Vec<String> = text
        .split('\'')
        .enumerate()
        .map(|(at, piece)| if at % 2 == 0 { change(piece) } else { piece.to_owned() })
        .collect();
    pieces.join("'")
}

/// The type that a column's text begins with, and what follows it.
pub fn type_and_rest(text: &str) -> (&str, &str) {
    const ENDS: [&str; 9] = [
        "NOT NULL",
        "NULL",
        "COLLATE",
        "CONSTRAINT",
        "CHECK",
        "DEFAULT",
        "GENERATED",
        "AUTO_INCREMENT",
        "PRIMARY",
    ];
    let end = ENDS.iter().filter_map(|word| find_words(text, word)).min().unwrap_or(text.len());
    (text[..end].trim_end(), &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_outside_of_literals() {
        assert_eq!(split("a (b, c), 'd, e' f, g", ','), ["a (b, c)", "'d, e' f", "g"]);
        assert_eq!(in_parentheses("(a (b) ')') c"), Some(("a (b) ')'", "c")));
        assert_eq!(find_words("x_id 'id' id", "id"), Some(10));
        assert_eq!(replaced("a, aa, 'a' = a", "a", "b"), "b, aa, 'a' = b");
        assert_eq!(without("TEXT NOT NULL CHECK (x)", "NOT NULL").as_deref(), Some("TEXT CHECK (x)"));
        assert_eq!(
            type_and_rest("VARCHAR(20) COLLATE \"C\" NOT NULL"),
            ("VARCHAR(20)", "COLLATE \"C\" NOT NULL")
        );
        assert_eq!(outside_literals("A 'B' C", str::to_lowercase), "a 'B' c");
    }
}
