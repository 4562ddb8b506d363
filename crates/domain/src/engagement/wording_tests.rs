use std::collections::BTreeSet;

use super::*;

/// A way of writing a word so that a reader still sees it.
type Disguise = fn(&str) -> String;

fn each(word: &str, how: impl Fn(char) -> String) -> String {
    word.chars().map(how).collect()
}

/// Letters `a` to `z` of an alphabet that begins at `first`; other characters stay.
fn alphabet(word: &str, first: u32) -> String {
    each(word, |c| {
        let letter = c.is_ascii_lowercase().then(|| char::from_u32(first + u32::from(c) - u32::from('a')));
        letter.flatten().unwrap_or(c).to_string()
    })
}

fn between(word: &str, hidden: &str) -> String {
    each(word, |c| format!("{c}{hidden}"))
}

const DISGUISES: [Disguise; 32] = [
    |word| word.to_owned(),
    str::to_uppercase,
    |word| each(&word[..1], |c| c.to_uppercase().to_string()) + &word[1..],
    |word| {
        word.chars().enumerate().map(|(i, c)| if i % 2 == 0 { c.to_ascii_uppercase() } else { c }).collect()
    },
    // Accents, as marks and in one character.
    |word| between(word, "\u{301}"),
    |word| between(word, "\u{308}"),
    |word| between(word, "\u{327}"),
    |word| between(word, "\u{335}\u{336}"),
    |word| word.replace('e', "é").replace('u', "ü"),
    |word| word.replace('e', "Ę").replace('r', "ŕ").replace('c', "ç"),
    |word| word.replace('e', "ẹ̈").replace('n', "ñ"),
    // Full width, and other compatibility forms.
    |word| alphabet(word, 0xff41),
    |word| alphabet(&word.to_lowercase(), 0xff21),
    |word| alphabet(word, 0x1d41a),
    |word| alphabet(word, 0x1d5ba),
    |word| alphabet(word, 0x1d68a),
    |word| alphabet(word, 0x24d0),
    |word| alphabet(word, 0x1f130),
    // What is not shown.
    |word| between(word, "\u{200b}"),
    |word| between(word, "\u{200c}"),
    |word| between(word, "\u{200d}"),
    |word| between(word, "\u{2060}"),
    |word| between(word, "\u{feff}"),
    |word| between(word, "\u{ad}"),
    |word| between(word, "\u{34f}"),
    |word| between(word, "\u{fe0f}"),
    |word| between(word, "\u{202e}\u{202c}"),
    |word| between(word, "\u{e0041}"),
    |word| between(word, "\u{180b}"),
    |word| between(word, "\u{7f}"),
    // Characters of other scripts that look alike.
    |word| word.replace('c', "с").replace('e', "е").replace('p', "р").replace('a', "а"),
    |word| word.replace('v', "ν").replace('i', "і").replace('e', "ҽ").replace('u', "υ"),
];

fn wording() -> Wording {
    Wording::default()
}

fn refusals(content: &str) -> Vec<&'static str> {
    let mut checker = Checker::new();
    wording().check("content", content, &mut checker);
    checker.finish().err().map_or_else(Vec::new, |errors| errors.0.iter().map(|error| error.code).collect())
}

#[test]
fn a_hundred_ways_of_writing_a_prohibited_word_are_refused() {
    let mut seen = BTreeSet::new();
    let mut passed = Vec::new();
    for claim in ["cure", "prevent", "treat", "clinically proven"] {
        for (number, disguise) in DISGUISES.iter().enumerate() {
            let written = disguise(claim);
            let text = format!("It will {written} your plants. —Antone (Vita)");
            if refusals(&text) != ["prohibited_claim"] {
                passed.push((number, written.clone()));
            }
            seen.insert(written);
        }
    }
    assert_eq!(passed, []);
    assert!(seen.len() >= 100, "only {} different ways", seen.len());
}

#[test]
fn a_claim_is_found_inside_words_and_across_blanks() {
    for text in ["the treatment works", "so secure", "PREVENTION", "clinically\u{a0}\n  proven", "Cured!"] {
        assert_eq!(refusals(&format!("{text} —Antone (Vita)")), ["prohibited_claim"], "{text}");
    }
}

#[test]
fn a_hundred_innocent_texts_are_not_refused() {
    let texts: Vec<&str> = INNOCENT.lines().filter(|line| !line.trim().is_empty()).collect();
    assert!(texts.len() >= 100, "only {} texts", texts.len());
    for text in texts {
        assert_eq!(refusals(&format!("{text} —Antone (Vita)")), [""; 0], "{text}");
    }
}

#[test]
fn the_signature_must_be_there_as_it_is_configured() {
    assert_eq!(refusals("A fine day in the garden."), ["signature"]);
    assert_eq!(refusals("A fine day. -Antone (Vita)"), ["signature"]);
    assert_eq!(refusals("A fine day. —Antone (Vita)"), [""; 0]);
}

#[test]
fn a_claim_of_nothing_is_left_out() {
    let wording = Wording::new("", &["\u{200b}", " ", "miracle"]);
    assert_eq!(wording.prohibited().collect::<Vec<_>>(), ["miracle"]);
}

#[test]
fn texts_that_look_alike_have_one_hash() {
    assert_eq!(text_hash("Water it  daily."), text_hash("wa\u{200b}ter it daily."));
    assert_ne!(text_hash("Water it daily."), text_hash("Water it weekly."));
}

const INNOCENT: &str = include_str!("innocent.txt");
