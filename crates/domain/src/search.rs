//! Search words: one folding for every backend, done here and never by a database's collation.

use unicode_normalization::UnicodeNormalization;

/// Longest stored search word, in characters.
pub const MAX_TOKEN: usize = 40;
/// Most words of a query that count.
pub const MAX_QUERY_TOKENS: usize = 8;

/// Folds text for comparison: NFC, lower case, then NFC again (lower-casing can decompose).
pub fn fold(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase().nfc().collect()
}

/// The distinct folded words of a text, in byte order.
pub fn tokens<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut words: Vec<String> = texts
        .into_iter()
        .flat_map(|text| {
            fold(text)
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(|word| word.chars().take(MAX_TOKEN).collect())
                .collect::<Vec<String>>()
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The words of a query: each must begin a word of what is found.
pub fn query_tokens(query: &str) -> Vec<String> {
    let mut words = tokens([query]);
    words.truncate(MAX_QUERY_TOKENS);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_distinct_and_sorted() {
        assert_eq!(tokens(["IoT für IoT-Anfänger", "A\u{308}pfel"]), ["anfänger", "für", "iot", "äpfel"]);
    }
}
