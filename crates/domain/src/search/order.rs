//! The order of titles, and of languages.

use unicode_normalization::UnicodeNormalization;

use super::letters::{folded, is_accent, is_mark, is_voicing, taken_apart};

/// Longest key of a title, in characters, all of them ASCII. What it leaves out of a very long title does
/// not count in the order.
pub const MAX_KEY: usize = 600;

/// Ends a level of a key: less than all that stands in one.
const END: u8 = 0;
/// Blanks, before all else.
const BLANK: u8 = 1;
/// Stands before what is neither letter nor digit, so that this comes before both.
const SIGN: u8 = 2;

/// Keys of titles are in the order of a dictionary wherever bytes are compared. They have levels, as the Unicode
/// Collation Algorithm does (UTS #10): letters first, then accents, then case, so that `a` < `A` < `ä` < `b`,
/// whichever language a title is in. Scripts stand in the order of Unicode. Hexadecimal, so that no database
/// sees a letter or a blank in it.
pub fn title_key(title: &str) -> String {
    let mut key = levels(title);
    key.truncate(MAX_KEY / 2);
    hex::encode(key)
}

fn levels(title: &str) -> Vec<u8> {
    let mut letters = String::new();
    let (mut accents, mut capitals) = (Vec::new(), Vec::new());
    let mut place = 0;
    for c in as_sorted(title) {
        if makes_a_letter(letters.chars().next_back(), c) {
            letters.push(c);
        } else if is_accent(c) || is_voicing(c) {
            accents.push(from_the_end(place));
            push(&mut accents, c);
        } else {
            let plain = folded(c.encode_utf8(&mut [0; 4]));
            place += 1;
            let lower: String = c.to_lowercase().collect();
            if plain != lower {
                accents.push(from_the_end(place));
                accents.extend_from_slice(lower.as_bytes());
            }
            if c.is_uppercase() || hiragana(c) != c {
                capitals.push(from_the_end(place));
            }
            letters.extend(plain.chars().map(hiragana));
        }
    }
    let mut key = first_level(&letters);
    for level in [accents, capitals] {
        key.push(END);
        key.extend(level);
    }
    key.truncate(key.iter().rposition(|byte| *byte != END).map_or(0, |last| last + 1));
    key
}

fn first_level(letters: &str) -> Vec<u8> {
    let mut level = Vec::new();
    for c in letters.nfc() {
        if c.is_whitespace() {
            if level.last() != Some(&BLANK) {
                level.push(BLANK);
            }
        } else {
            if !c.is_alphanumeric() && !is_mark(c) {
                level.push(SIGN);
            }
            push(&mut level, c);
        }
    }
    level
}

fn push(bytes: &mut Vec<u8>, c: char) {
    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// The characters of a title as they are sorted: some vowels of Thai and Lao are written before the consonant
/// that they follow.
fn as_sorted(title: &str) -> Vec<char> {
    let (mut chars, mut vowel) = (Vec::new(), None);
    for c in taken_apart(title) {
        match vowel.take() {
            None if matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}') => vowel = Some(c),
            before => {
                chars.push(c);
                chars.extend(before);
            }
        }
    }
    chars.extend(vowel);
    chars
}

/// Whether a mark makes a letter of its own in the alphabets that have it: й, ў, ї.
fn makes_a_letter(before: Option<char>, mark: char) -> bool {
    matches!((before, mark), (Some('и' | 'у'), '\u{306}') | (Some('і'), '\u{308}'))
}

/// The sooner something differs, the more it counts.
fn from_the_end(place: usize) -> u8 {
    u8::MAX - u8::try_from(place).unwrap_or(u8::MAX - 1).min(u8::MAX - 1)
}

/// Katakana are in the places of their hiragana.
fn hiragana(c: char) -> char {
    match c {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        other => other,
    }
}

/// What tags of a language have in common that differ in case only (RFC 5646, 2.1.1).
pub fn language_key(language: &str) -> String {
    language.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn titles_are_in_the_order_of_a_dictionary() {
        let tables: [&[&str]; 9] = [
            &["", " A", "!", "\"A\"", "(b)", "1st", "2nd", "a", "A", "á", "Á", "ä", "a b", "ab"],
            &[
                "Äb",
                "abacus",
                "Apfel",
                "Äpfel",
                "Apfelbaum",
                "bar",
                "économie",
                "Économie",
                "Economy",
                "Émile",
                "Ende",
            ],
            &["resume", "resumé", "résume", "résumé", "Resumes", "strasse", "straße", "Straße", "Strasse 2"],
            &[
                "lodz",
                "Łódź",
                "Lofoten",
                "ort",
                "öst",
                "Østfold",
                "oz",
                "Zebra",
                "Ωμέγα",
                "азбука",
                "אבג",
                "あさ",
                "中国",
            ],
            &["елка", "ёлка", "Ёлка", "жук", "иск", "ищу", "йод", "Йод", "кот"],
            &["αβγ", "άβγ", "Αθήνα", "βήτα", "σας", "ωμέγα"],
            &["あ", "か", "カ", "が", "ガ", "がく", "かげ", "さ"],
            &["가", "가나", "각", "나", "하"],
            &["กา", "เกา", "โก", "ขา", "แข", "เงิน", "จาน"],
        ];
        for sorted in tables {
            for pair in sorted.windows(2) {
                let keys: Vec<_> = pair.iter().map(|title| title_key(title)).collect();
                assert!(keys[0] < keys[1], "{pair:?}: {keys:?}");
            }
        }
    }

    /// Whoever changes these raises the version: see there.
    #[test]
    fn keys_are_those_of_the_version() {
        let keys = ["Économie", "İstanbul 2", "中国"].map(title_key);
        assert_eq!(
            (super::super::VERSION, keys.join("/").as_str()),
            (1, "65636f6e6f6d696500fecc8100fe/697374616e62756c013200fecc8700fe/e4b8ade59bbd")
        );
    }

    #[test]
    fn the_longest_titles_have_keys_that_fit() {
        for letter in ["a", "Ä", "\u{2a6df}", "字", "\u{1e69}", "\u{fdfa}", "\u{10ffff}", "각", "\u{3ffff}"]
        {
            let key = title_key(&letter.repeat(200));
            assert!(key.len() <= MAX_KEY && key.is_ascii(), "{letter}");
            assert!(title_key(&letter.repeat(5)) < key, "{letter}");
        }
    }

    #[test]
    fn tags_of_one_language_have_one_key() {
        assert_eq!(language_key("pt-BR"), language_key("PT-br"));
        assert_ne!(language_key("pt"), language_key("pt-br"));
    }

    const LETTERS: &str = "[a-zA-Zß-þα-ωЁА-яёא-תぁ-んァ-ヶ一-龥가-힣1-9 ]{1,20}";

    proptest! {
        #[test]
        fn a_key_is_that_of_each_form_of_a_title(title in ".{0,60}") {
            let key = title_key(&title);
            prop_assert!(key.len() <= MAX_KEY && key.is_ascii());
            prop_assert_eq!(&title_key(&title.nfd().collect::<String>()), &key);
            prop_assert_eq!(&title_key(&title.nfc().collect::<String>()), &key);
        }

        #[test]
        fn words_come_before_what_is_longer(title in LETTERS, more in LETTERS) {
            let longer = format!("{title}{more}");
            prop_assert!(levels(&title) <= levels(&longer));
        }

        #[test]
        fn letters_count_before_case_and_accents(one in "[a-y]{1,12}", other in "[a-y]{1,12}") {
            let loud = |text: &str| text.to_uppercase().replace('E', "É");
            if one < other {
                prop_assert!(title_key(&loud(&one)) < title_key(&other));
                prop_assert!(title_key(&one) < title_key(&loud(&other)));
            }
        }
    }
}
