//! Texts that people type in one way and machines in several, brought into one form: hosts of e-mail
//! addresses, passwords, names.

use icu_properties::{CodePointMapData, props::Script};
use unicode_normalization::UnicodeNormalization;

use crate::{
    validation::trimmed,
    visible::{is_format, is_visible},
};

/// What an international label begins with that was made fit for old software (RFC 5890: an A-label).
const A_LABEL: &str = "xn--";

/// An address as somebody typed it, in its one form: without blanks around it, in lower case.
pub fn typed_email(typed: &str) -> String {
    email(&trimmed(typed).to_lowercase())
}

/// An address in lower case, in one form of those that are one address: composed (NFC), and with labels of
/// its host as people read them (RFC 5890: U-labels). An A-label that means nothing stays as it is.
pub fn email(lower_case: &str) -> String {
    let composed: String = lower_case.nfc().collect();
    match composed.split_once('@') {
        Some((local, host)) if host.contains(A_LABEL) => {
            let labels: Vec<String> = host.split('.').map(read_label).collect();
            format!("{local}@{}", labels.join("."))
        }
        _ => composed,
    }
}

fn read_label(label: &str) -> String {
    match idna::domain_to_unicode(label) {
        (read, Ok(())) if label.starts_with(A_LABEL) => read,
        _ => label.to_owned(),
    }
}

/// An address with its host in the form that old software takes, if that is another one and reads back as
/// the same address: full-width letters become others on the way, and theirs is another address.
pub fn email_in_ascii(address: &str) -> Option<String> {
    let (local, host) = address.split_once('@')?;
    let host = idna::domain_to_ascii(host).ok()?;
    let ascii = format!("{local}@{host}");
    (ascii != address && email(&ascii) == address).then_some(ascii)
}

/// A password as it is hashed: composed (NFC), since keyboards of one system compose what those of another
/// do not (RFC 8265, 4.2.2).
pub fn password(typed: &str) -> String {
    typed.nfc().collect()
}

/// The forms of a password, each once, that it may have been hashed in before there was one: as it is
/// hashed now, then as it was typed or, where that is the same, decomposed (NFD). Each costs a hash, so
/// there are never more than two.
pub fn passwords(typed: &str) -> Vec<String> {
    let composed = password(typed);
    let other = if composed == typed { typed.nfd().collect::<String>() } else { typed.to_owned() };
    if other == composed { vec![composed] } else { vec![composed, other] }
}

/// A name without the characters in it that nobody sees: controls, bidi marks, soft hyphens, zero-width
/// blanks. Joiners and variation selectors stay where scripts and emoji need them.
pub fn name(typed: &str) -> String {
    let mut kept = String::with_capacity(typed.len());
    for c in typed.chars() {
        let stays = match c {
            '\u{200c}'
            | '\u{200d}'
            | '\u{180b}'..='\u{180d}'
            | '\u{180f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{e0100}'..='\u{e01ef}' => {
                let before = kept.chars().rev().find(|before| !is_format(*before));
                !kept.ends_with(c) && before.is_some_and(takes_joiners)
            }
            // Those below are refused, not removed.
            _ => !(is_format(c) || ('\u{7f}'..='\u{9f}').contains(&c)),
        };
        if stays {
            kept.push(c);
        }
    }
    let ends = |c: char| matches!(c, '\u{200c}' | '\u{200d}') || c.is_whitespace();
    let end = kept.trim_end_matches(ends).len();
    kept.truncate(end);
    kept
}

/// Whether joiners mean something behind a character: not in Latin, Greek or Cyrillic.
fn takes_joiners(c: char) -> bool {
    let script = CodePointMapData::<Script>::new().get(c);
    is_visible(c) && !c.is_ascii() && ![Script::Latin, Script::Greek, Script::Cyrillic].contains(&script)
}
