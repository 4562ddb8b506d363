//! Letters and their marks, and what of both counts where people look for something.

use icu_properties::{
    CodePointMapData,
    props::{GeneralCategory, Script},
};
use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;

use crate::visible::is_format;

/// A text without regard to case, accents, and compatibility forms such as full width.
pub(super) fn folded(text: &str) -> String {
    let plain: String = taken_apart(text).collect();
    let folded = UniCase::unicode(plain).to_folded_case();
    let mut letters = String::with_capacity(folded.len());
    for c in folded.nfkd().filter(|c| !is_accent(*c)) {
        match without_stroke(c) {
            Ok(letter) => letters.push(letter),
            Err(several) => letters.push_str(several),
        }
    }
    letters.nfc().collect()
}

/// The letters of a text and the marks on them, each by itself.
pub(super) fn taken_apart(text: &str) -> impl Iterator<Item = char> {
    text.nfkd().filter(|c| !is_format(*c))
}

pub(super) fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

pub(super) fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    )
}

/// Whether a mark may be left out in writing: accents, points of Hebrew and Arabic. Not one that makes
/// another letter, such as that of が, nor a vowel sign.
pub(super) fn is_accent(c: char) -> bool {
    is_mark(c) && [Script::Inherited, Script::Hebrew, Script::Arabic].contains(&script(c)) && !is_voicing(c)
}

/// The marks of Japanese that make が of か and ぱ of は.
pub(super) fn is_voicing(c: char) -> bool {
    ['\u{3099}', '\u{309a}'].contains(&c)
}

/// The plain letters that are typed for one that Unicode does not take apart.
fn without_stroke(c: char) -> Result<char, &'static str> {
    match c {
        'æ' => Err("ae"),
        'œ' => Err("oe"),
        'þ' => Err("th"),
        'đ' | 'ð' => Ok('d'),
        'ħ' => Ok('h'),
        'ı' => Ok('i'),
        'ł' => Ok('l'),
        'ø' => Ok('o'),
        'ŧ' => Ok('t'),
        other => Ok(other),
    }
}
