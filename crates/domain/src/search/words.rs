//! Words of texts, as they are stored and as they are asked for.

use icu_properties::props::Script;

use super::letters::{folded, is_mark, script};

/// Longest stored word, in characters.
pub const MAX_TOKEN: usize = 40;
/// Most words of a query that count.
pub const MAX_QUERY_TOKENS: usize = 16;
/// Of what is not spaced a query has every pair of letters up to this length, and every second one of what
/// is longer.
const MANY: usize = 9;

/// The distinct folded words of texts, in byte order. Of what is written without spaces between its words
/// they are all pairs of letters and the last letter, so that whatever stands inside is found.
pub fn tokens<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut words = Vec::new();
    for text in texts {
        for run in runs(text) {
            match run {
                Run::Word(word) => words.push(beginning(&word)),
                Run::Unspaced(letters) => {
                    words.extend(letters.windows(2).map(|pair| beginning(&pair.concat())));
                    words.extend(letters.last().map(|last| beginning(last)));
                }
            }
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The words of a query, each once: each must begin a word of what is found. A query of other characters
/// only has none, and nothing is found by it.
pub fn query_tokens(query: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut want = |word: String| {
        if words.len() < MAX_QUERY_TOKENS && !words.contains(&word) {
            words.push(word);
        }
    };
    for run in runs(query) {
        match run {
            Run::Word(word) => want(beginning(&word)),
            Run::Unspaced(letters) if letters.len() == 1 => want(beginning(&letters.concat())),
            Run::Unspaced(letters) => {
                let step = if letters.len() > MANY { 2 } else { 1 };
                // The last one, too, where every second leaves it out.
                let pairs = letters.windows(2).step_by(step).chain(letters.rchunks_exact(2).next());
                pairs.for_each(|pair| want(beginning(&pair.concat())));
            }
        }
    }
    words
}

fn beginning(word: &str) -> String {
    word.chars().take(MAX_TOKEN).collect()
}

/// Letters, digits and marks that stand together.
enum Run {
    /// A word, as far as it is spaced.
    Word(String),
    /// Letters of a script that has no spaces between its words, each with its marks.
    Unspaced(Vec<String>),
}

/// What a character is to words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Spaced,
    Unspaced,
    /// It goes with what it stands on.
    Mark,
    None,
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut last = Part::None;
    for c in folded(text).chars() {
        let part = part(c);
        let goes_on = part == last || (part == Part::Mark && last != Part::None);
        match (part, runs.last_mut().filter(|_| goes_on)) {
            (Part::Spaced | Part::Mark, Some(Run::Word(word))) => word.push(c),
            (Part::Unspaced, Some(Run::Unspaced(letters))) => letters.push(c.to_string()),
            (Part::Mark, Some(Run::Unspaced(letters))) => {
                if let Some(letter) = letters.last_mut() {
                    letter.push(c);
                }
            }
            (Part::Spaced, _) => runs.push(Run::Word(c.to_string())),
            (Part::Unspaced, _) => runs.push(Run::Unspaced(vec![c.to_string()])),
            (Part::Mark | Part::None, _) => {}
        }
        if part != Part::Mark {
            last = part;
        }
    }
    runs
}

fn part(c: char) -> Part {
    if is_mark(c) {
        Part::Mark
    } else if !c.is_alphanumeric() {
        Part::None
    } else if is_unspaced(c) {
        Part::Unspaced
    } else {
        Part::Spaced
    }
}

/// Whether a letter is of a script that has no spaces between its words: Chinese, Japanese, Yi and Tangut; Thai,
/// Lao and their neighbours; Javanese and Balinese.
fn is_unspaced(c: char) -> bool {
    // What hiragana and katakana have in common, such as the mark of a long vowel.
    let is_of_kana = ('\u{3000}'..='\u{30ff}').contains(&c);
    is_of_kana || UNSPACED.contains(&script(c))
}

const UNSPACED: [Script; 18] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Bopomofo,
    Script::Yi,
    Script::Nushu,
    Script::Tangut,
    Script::KhitanSmallScript,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
    Script::TaiLe,
    Script::NewTaiLue,
    Script::TaiTham,
    Script::TaiViet,
    Script::Javanese,
    Script::Balinese,
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    /// Whether a query finds a text, as repositories search.
    fn finds(query: &str, text: &str) -> bool {
        let (wanted, stored) = (query_tokens(query), tokens([text]));
        !wanted.is_empty() && wanted.iter().all(|word| stored.iter().any(|stored| stored.starts_with(word)))
    }

    #[test]
    fn words_are_folded_distinct_and_sorted() {
        assert_eq!(tokens(["IoT für IoT-Anfänger", "A\u{308}pfel"]), ["anfanger", "apfel", "fur", "iot"]);
        assert_eq!(tokens(["中国经济 2", "道"]), ["2", "中国", "国经", "济", "经济", "道"]);
        assert_eq!(query_tokens("经济学 économie ECONOMIE"), ["经济", "济学", "economie"]);
    }

    #[test]
    fn whatever_people_type_finds_what_they_mean() {
        for (text, queries) in [
            ("Économie générale", &["economie", "ÉCONOMIE", "éco gen", "E\u{301}conomie"][..]),
            ("Straße nach İstanbul", &["strasse", "STRASSE", "istanbul", "ISTANBUL", "İstanbul", "ıstanbul"]),
            ("Łódź, Smørrebrød, Đà Nẵng", &["lodz", "smorrebrod", "da nang", "ŁÓDŹ"]),
            ("Ægir œuvre Þór", &["aegir", "oeuvre", "thor", "œuvre"]),
            ("Οδός Ἀθῆναι", &["οδος", "ΟΔΟΣ", "αθηναι"]),
            ("Ёлка и йод", &["елка", "ЁЛКА", "йод"]),
            ("שָׁלוֹם", &["שלום"]),
            ("مُحَمَّد", &["محمد"]),
            ("中国经济入门", &["经济", "经", "门", "国经济入", "中国 入门"]),
            (
                "はじめての日本語プログラミング講座",
                &["日本語", "プログラミング", "ﾌﾟﾛｸﾞﾗﾐﾝｸﾞ", "座", "本語プ", "じめて"],
            ),
            ("データベース", &["ベース", "データ", "ー"]),
            ("การเรียนรู้ภาษาไทย", &["เรียน", "ภาษา", "ภาษาไทย", "การเรียนรู้ภาษาไทย"]),
            ("ພາສາລາວ", &["ລາວ"]),
            ("ភាសាខ្មែរ", &["ខ្មែរ"]),
            ("မြန်မာစာ", &["စာ"]),
            ("第3課 Python入門", &["3", "課", "python", "入門", "第3課"]),
            ("हिन्दी सीखें", &["हिन्दी", "हिन्", "सीखें"]),
            ("대한민국 경제", &["경제", "대한"]),
            ("ＩｏＴ ﬁlter", &["iot", "filter", "FILTER"]),
            ("sen\u{ad}sor 1️⃣", &["sensor", "1"]),
            ("don’t panic", &["don't", "don’t panic"]),
        ] {
            for query in queries {
                assert!(finds(query, text), "{query:?} does not find {text:?}: {:?}", query_tokens(query));
            }
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for (text, queries) in [
            ("Économie", &["conomie", "economics", "éco x"][..]),
            ("中国经济入门", &["济经", "门入", "中经"]),
            ("かき", &["がき", "柿"]),
            ("대한민국", &["민국"]),
            ("100 %", &["%", "👩🏽‍🚀", "❤️", "--", "\u{200b}", " ", "", "…!?", "\u{301}", "🇩🇪"]),
        ] {
            for query in queries {
                assert!(!finds(query, text), "{query:?} finds {text:?}");
            }
        }
    }

    #[test]
    fn of_long_queries_all_counts() {
        let text: String = ('\u{4e00}'..).take(20).collect();
        assert!(finds(&text, &format!("前{text}後")));
        for left_out in 0..20 {
            let other: String =
                text.chars().enumerate().map(|(at, c)| if at == left_out { '道' } else { c }).collect();
            assert!(!finds(&text, &other), "{left_out}");
        }
        assert_eq!(query_tokens(&"word1 ".repeat(9)), ["word1"]);
        assert_eq!(query_tokens(&"a b c d e f g h i j k l m n o p q r s ".repeat(2)).len(), MAX_QUERY_TOKENS);
    }

    /// Whoever changes these raises the version: see there.
    #[test]
    fn words_are_those_of_the_version() {
        let words = tokens(["Économie für 中国 İÆß", "ภาษา"]);
        assert_eq!(
            (super::super::VERSION, words.join("/").as_str()),
            (1, "economie/fur/iaess/ภา/ษา/า/าษ/中国/国")
        );
    }

    const LETTERS: &str = "[a-zA-Z0-9äöüßÄÖÜéçøÅœŉΑ-ΡΣ-Ωα-ωа-яА-Я]{1,12}";
    const UNSPACED: &str = "[一-丿あ-んア-ンก-ฮ]{1,12}";

    proptest! {
        #[test]
        fn words_are_what_a_query_for_them_has(text in any::<String>()) {
            for word in tokens([text.as_str()]) {
                prop_assert!(word.chars().count() <= MAX_TOKEN && !word.is_empty());
                prop_assert_eq!(query_tokens(&word), [word.clone()]);
            }
        }

        #[test]
        fn a_text_is_found_by_itself_in_any_case(text in any::<String>()) {
            if !query_tokens(&text).is_empty() {
                prop_assert!(finds(&text, &text));
                prop_assert!(finds(&text.nfd().collect::<String>(), &text));
            }
        }

        #[test]
        fn a_word_is_found_by_each_of_its_beginnings(word in LETTERS, length in 1_usize..12) {
            let beginning: String = word.chars().take(length).collect();
            for query in [beginning.to_uppercase(), beginning.to_lowercase(), beginning.nfd().collect()] {
                prop_assert!(finds(&query, &format!("The {word}, and more")), "{query} in {word}");
            }
        }

        #[test]
        fn what_stands_inside_is_found_where_words_are_not_spaced(
            before in UNSPACED, inside in UNSPACED, after in UNSPACED,
        ) {
            let text = format!("{before}{inside}{after}");
            prop_assert!(finds(&inside, &text), "{} in {}", inside, text);
        }

        #[test]
        fn what_is_no_word_finds_nothing(query in "[%_!?.,*'\"()\u{2026}\u{200d}\u{fe0f}\u{1f300}-\u{1f5ff}\u{1f600}-\u{1f64f} -]{0,12}", text in any::<String>()) {
            prop_assert!(!finds(&query, &text));
        }
    }
}
