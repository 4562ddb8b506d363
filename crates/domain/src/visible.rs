//! Which characters a reader sees.

use std::{collections::BTreeSet, fmt::Write, sync::LazyLock};

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{DefaultIgnorableCodePoint, GeneralCategory},
};

/// U+2800, a Braille pattern without dots: the one blank that Unicode counts as a symbol.
const BRAILLE_BLANK: char = '\u{2800}';

/// Whether a character formats its neighbours and shows nothing itself: general category Cf (bidi controls,
/// joiners, soft hyphens, tags), or ignorable by default (variation selectors, Hangul fillers).
pub fn is_format(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether a reader sees a character: neither a blank nor a control character nor one that only formats.
pub fn is_visible(c: char) -> bool {
    !(c.is_whitespace() || c.is_control() || c == BRAILLE_BLANK || is_format(c))
}

/// All characters that [`is_visible`] refuses, found by their ranges: to ask for each of a million costs a start
/// of the server more than all else that it does.
fn invisible() -> BTreeSet<char> {
    // No control character and no blank stands behind the ideographic space.
    let near = ('\0'..='\u{3000}').filter(|c| !is_visible(*c));
    let categories = CodePointMapData::<GeneralCategory>::new();
    let formats = categories.iter_ranges_for_value(GeneralCategory::Format);
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let far = formats.chain(ignorable.iter_ranges()).flatten().filter_map(char::from_u32);
    near.chain(far).collect()
}

/// The invisible characters as they stand in a character class of a regular expression of JSON Schema
/// (ECMA-262 with Unicode): the same that [`is_visible`] refuses.
pub fn invisible_class() -> &'static str {
    static CLASS: LazyLock<String> = LazyLock::new(|| {
        let mut class = String::new();
        let mut run: Option<(char, char)> = None;
        for c in invisible() {
            run = match run {
                Some((first, last)) if u32::from(last) + 1 == u32::from(c) => Some((first, c)),
                ended => {
                    push(&mut class, ended);
                    Some((c, c))
                }
            };
        }
        push(&mut class, run);
        class
    });
    &CLASS
}

/// A text of one line in which something is seen, as a regular expression of JSON Schema.
pub fn visible_line() -> String {
    format!(r"^[^\x00-\x1f]*[^{}][^\x00-\x1f]*$", invisible_class())
}

fn push(class: &mut String, run: Option<(char, char)>) {
    let Some((first, last)) = run else { return };
    escape(class, first);
    if last != first {
        class.push('-');
        escape(class, last);
    }
}

/// Beyond the first plane as it is: dialects of regular expressions have no escape in common.
fn escape(class: &mut String, c: char) {
    match u32::from(c) {
        code @ 0..=0xffff => {
            // Writing to a String does not fail.
            let _ = write!(class, "\\u{code:04x}");
        }
        _ => class.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_are_not_seen_are_found() {
        let asked: BTreeSet<char> = ('\0'..=char::MAX).filter(|c| !is_visible(*c)).collect();
        assert_eq!(invisible(), asked);
    }

    #[test]
    fn blanks_controls_and_formatting_are_not_seen() {
        for c in "\0\t\n \u{7f}\u{85}\u{a0}\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200d}\u{200f}\u{202e}\u{2060}\u{2066}\u{2800}\u{3000}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{e0041}\u{e0100}".chars() {
            assert!(!is_visible(c), "U+{:04X}", u32::from(c));
        }
        for c in "aß字あกא1-'.😀\u{301}".chars() {
            assert!(is_visible(c), "{c}");
        }
        let class = invisible_class();
        assert!(
            class.contains("\\u0000-\\u0020") && class.contains("\\u3164") && class.contains('\u{e0000}'),
            "{class}"
        );
    }
}
