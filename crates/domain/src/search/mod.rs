//! What people find things by: words of texts, and keys that titles are sorted by. One way for every
//! backend, done here and never by a database's collation.

mod letters;
mod order;
mod words;

use unicode_normalization::UnicodeNormalization;

pub use order::{MAX_KEY, language_key, title_key};
pub use words::{MAX_QUERY_TOKENS, MAX_TOKEN, query_tokens, tokens};

/// Which words and keys this program makes. What is stored beside a lower number is made anew before it
/// serves, so raise it by one with whatever changes them: the rules here, or
/// the version of Unicode in the crates below.
pub const VERSION: i64 = 1;

/// Folds text for a comparison in which only case and composition do not count: NFC, lower case, then NFC
/// again (lower-casing can decompose).
pub fn fold(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase().nfc().collect()
}
