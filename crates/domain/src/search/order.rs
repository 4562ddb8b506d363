//! The order of titles, and of languages.

use icu_collator::{CollatorBorrowed, options::CollatorOptions};

/// Longest key of a title, in characters, all of them ASCII. What it leaves out of a very long title does
/// not count in the order.
pub const MAX_KEY: usize = 600;

/// Texts in the order that readers of most languages expect (The Unicode Standard, UTS #10: that of CLDR's
/// root), whichever language each is in. Only this constructor leaves the tables of all languages out of the
/// program.
static COLLATOR: CollatorBorrowed<'static> = CollatorBorrowed::new_root(ROOT);

/// Letters first, then accents, then case: `a` < `A` < `ä` < `b`.
const ROOT: CollatorOptions = CollatorOptions::default();

/// Keys of titles are in the order of their titles wherever bytes are compared: hexadecimal, so that no
/// database sees a letter in it.
pub fn title_key(title: &str) -> String {
    let mut key = Vec::new();
    let Ok(()) = COLLATOR.write_sort_key_to(title, &mut key);
    key.truncate(MAX_KEY / 2);
    hex::encode(key)
}

/// What tags of a language have in common that differ in case only (RFC 5646, 2.1.1).
pub fn language_key(language: &str) -> String {
    language.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn titles_are_in_the_order_of_a_dictionary() {
        let sorted = [
            "", " A", "!", "1st", "2nd", "a", "A", "ab", "Äb", "abacus", "Apfel", "Äpfel", "Apfelbaum", "bar",
            "économie", "Économie", "Economy", "Émile", "Ende", "résumé", "Resumes", "Straße", "Strasse 2", "Zebra",
            "Ωμέγα", "азбука", "ёлка", "жук", "אבג", "あさ", "アサヒ", "中国", "日本",
        ];
        let keys: Vec<String> = sorted.map(title_key).to_vec();
        for pair in keys.windows(2).zip(sorted.windows(2)) {
            assert!(pair.0[0] < pair.0[1], "{:?}", pair.1);
        }
    }

    /// Whoever changes these raises the version: see there.
    #[test]
    fn keys_are_those_of_the_version() {
        let keys = ["Économie", "İstanbul 2", "中国经济"].map(title_key);
        assert_eq!((super::super::VERSION, keys.join("/").as_str()), (1, ""));
    }

    #[test]
    fn the_longest_titles_have_keys_that_fit() {
        for letter in ["a", "Ä", "\u{2a6df}", "字", "\u{1e69}", "\u{fdfa}", "\u{10ffff}", "각"] {
            let key = title_key(&letter.repeat(200));
            assert!(key.len() <= MAX_KEY && key.is_ascii(), "{letter}");
            assert!(title_key(&letter.repeat(30)) < key, "{letter}");
        }
    }

    #[test]
    fn tags_of_one_language_have_one_key() {
        assert_eq!(language_key("pt-BR"), language_key("PT-br"));
        assert_ne!(language_key("pt"), language_key("pt-br"));
    }

    proptest! {
        #[test]
        fn keys_are_in_the_order_of_the_collator(one in ".{0,20}", other in ".{0,20}") {
            let compared = COLLATOR.compare(&one, &other);
            prop_assert_eq!(title_key(&one).cmp(&title_key(&other)), compared);
            if one == other {
                prop_assert_eq!(compared, Ordering::Equal);
            }
        }
    }
}
