//! Short answers: which texts count as the same.

use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;

use crate::visible::is_format;

/// What stays of an answer for a comparison. Without regard to case and compatibility forms (a compatibility
/// caseless match: The Unicode Standard, 3.13, D146; the dot above of a Turkish İ goes with its capital),
/// characters that only format are gone, any blanks between words are one, and there is one form of
/// apostrophe, of quotation mark and of dash.
pub fn comparable(text: &str) -> String {
    let shown: String = text.nfd().filter(|c| !is_format(*c)).map(plain).collect();
    let folded = folded(&folded(&shown).nfkc().collect::<String>());
    let folded: String = folded.nfkc().filter(|c| !is_format(*c)).map(plain).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Full case folding; U+0307 after an i is what folding leaves of İ.
fn folded(text: &str) -> String {
    let mut folded = UniCase::unicode(text).to_folded_case();
    let mut after_i = false;
    folded.retain(|c| {
        let dropped = after_i && c == '\u{307}';
        after_i = dropped || c == 'i';
        !dropped
    });
    folded
}

/// The plain form of typographic apostrophes, quotation marks and dashes.
fn plain(c: char) -> char {
    match c {
        // Acute and grave accents, primes and the letters of that shape are typed as apostrophes.
        '\u{b4}'
        | '`'
        | '\u{2b9}'
        | '\u{2bb}'..='\u{2bd}'
        | '\u{2c8}'
        | '\u{2ca}'
        | '\u{2cb}'
        | '\u{55a}'
        | '\u{2018}'..='\u{201b}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{2039}'
        | '\u{203a}'
        | '\u{a78b}'
        | '\u{a78c}'
        | '\u{ff07}'
        | '\u{ff40}' => '\'',
        '\u{ab}'
        | '\u{bb}'
        | '\u{2ba}'
        | '\u{201c}'..='\u{201f}'
        | '\u{2033}'
        | '\u{2036}'
        | '\u{301d}'..='\u{301f}'
        | '\u{ff02}' => '"',
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2e3a}'
        | '\u{2e3b}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Each line: texts that are the same.
    const SAME: &[&[&str]] = &[
        &["don't", "don’t", "DON‘T", "don´t", "don`t", "donʼt", "don＇t", "don′t"],
        &["\"yes\"", "“Yes”", "„yes“", "«YES»", "″yes″", "＂yes＂"],
        &["well-known", "well‐known", "well‑known", "Well–known", "well—known", "well−known", "well－known"],
        &[
            "two words",
            "two\u{a0}words",
            "two  words",
            " two\twords\n",
            "two\u{202f}words",
            "two\u{3000}words",
        ],
        &["Straße", "STRASSE", "strasse", "STRAẞE"],
        &["istanbul", "İstanbul", "ISTANBUL", "I\u{307}stanbul"],
        &[
            "Sensor 5",
            "ＳＥＮＳＯＲ　５",
            "sensor\u{200f} 5",
            "\u{feff}sen\u{ad}sor 5\u{200e}",
            "sen\u{200b}sor 5",
        ],
        &["Éclair", "e\u{301}CLAIR", "éclair\u{2069}"],
        &["ΟΔΟΣ", "οδος", "οδοσ"],
        &["ﬁle", "FILE", "file"],
        &["½", "1⁄2"],
        &["...", "…"],
        &["ᾳ", "αι", "ΑΙ"],
        &["❤", "❤\u{fe0f}"],
        &["", " ", "\u{200b}", "\u{a0}\u{feff}"],
    ];

    #[test]
    fn the_same_answer_may_be_typed_in_many_ways() {
        for line in SAME {
            for text in *line {
                assert_eq!(comparable(text), comparable(line[0]), "{text:?} and {:?}", line[0]);
            }
        }
    }

    #[test]
    fn what_differs_stays_different() {
        let mut seen: Vec<String> = SAME.iter().map(|line| comparable(line[0])).collect();
        seen.extend(
            ["eclair", "dont", "twowords", "wellknown", "ıstanbul", "sensor5", "ο δος", "字", "あ"]
                .map(comparable),
        );
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count, "{seen:?}");
    }

    /// Texts of letters that have one other case, which is not so of the dotless ı.
    fn words() -> impl Strategy<Value = String> {
        "[a-zA-Z0-9 'äöüßÄÖÜéçøÅœŉΑ-ΡΣ-Ωα-ωа-яА-Яא-ת字あ]{0,12}"
    }

    proptest! {
        #[test]
        fn comparing_twice_changes_nothing(text in any::<String>()) {
            let once = comparable(&text);
            prop_assert_eq!(comparable(&once), once);
        }

        #[test]
        fn case_and_composition_do_not_count(text in words()) {
            let plain = comparable(&text);
            for other in [
                text.to_uppercase(), text.to_lowercase(), text.nfd().collect(), text.nfc().collect(),
                text.nfkc().collect(), text.nfkd().collect(), format!("\u{2067}{text}\u{2069}"),
            ] {
                prop_assert_eq!(comparable(&other), plain.clone(), "{:?} and {:?}", text, other);
            }
        }

        #[test]
        fn what_is_not_seen_does_not_count_wherever_it_stands(
            text in words(), place in any::<prop::sample::Index>(),
            hidden in prop::sample::select(vec!['\u{ad}', '\u{200b}', '\u{200d}', '\u{200e}', '\u{202e}', '\u{2060}', '\u{feff}', '\u{fe0f}']),
        ) {
            let mut typed: Vec<char> = text.chars().collect();
            typed.insert(place.index(typed.len() + 1), hidden);
            prop_assert_eq!(comparable(&typed.into_iter().collect::<String>()), comparable(&text));
        }

        #[test]
        fn one_blank_is_as_good_as_many(
            words in prop::collection::vec("[a-zß字]{1,5}", 1..5),
            blanks in prop::collection::vec("[ \t\r\n\u{a0}\u{2003}\u{202f}\u{3000}]{1,3}", 5),
        ) {
            let typed: String = words.iter().zip(&blanks).flat_map(|(word, blank)| [word.as_str(), blank.as_str()]).collect();
            prop_assert_eq!(comparable(&typed), comparable(&words.join(" ")));
        }
    }
}
