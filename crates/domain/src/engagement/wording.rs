//! What replies must say and must not say. Texts are compared after folding, so that nothing is hidden
//! behind case, accents, full width, invisible characters or characters that look alike.

use icu_properties::{CodePointSetData, props::DefaultIgnorableCodePoint};
use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::skeleton;

use crate::validation::Checker;

/// What replies are held to, as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    signature: String,
    /// As it is configured, and folded.
    prohibited: Vec<(String, String)>,
}

impl Wording {
    /// A signature that every reply holds, and claims that none holds. A claim of which folding leaves
    /// nothing is in every text; it is left out.
    pub fn new(signature: &str, prohibited: &[&str]) -> Self {
        let folded = prohibited.iter().map(|claim| ((*claim).to_owned(), fold(claim)));
        Self {
            signature: signature.to_owned(),
            prohibited: folded.filter(|(_, folded)| !folded.is_empty()).collect(),
        }
    }

    /// What every reply holds.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// What no reply holds, as it is configured.
    pub fn prohibited(&self) -> impl Iterator<Item = &str> {
        self.prohibited.iter().map(|(claim, _)| claim.as_str())
    }

    /// Checks a text.
    pub fn check(&self, field: &str, content: &str, c: &mut Checker) {
        if !content.contains(&self.signature) {
            c.fail(field, "signature", format!("must hold the signature `{}`", self.signature));
        }
        let folded = fold(content);
        for (claim, hidden) in &self.prohibited {
            if folded.contains(hidden) {
                c.fail(field, "prohibited_claim", format!("must not hold `{claim}`, however it is written"));
            }
        }
    }
}

impl Default for Wording {
    fn default() -> Self {
        Self::new("—Antone (Vita)", &["cure", "prevent", "treat", "clinically proven"])
    }
}

/// What stays of a text for a comparison: compatibility forms (UAX #15) and characters that look alike
/// (UTS #39, skeletons) are made one; case, marks and what is not shown (`Default_Ignorable_Code_Point`,
/// control characters) go; blanks in a row are one.
pub fn fold(text: &str) -> String {
    let alike: String = skeleton(&plain(text)).collect();
    plain(&alike).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without case, compatibility forms, marks and what is not shown.
fn plain(text: &str) -> String {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let is_shown =
        |c: &char| !(is_combining_mark(*c) || ignorable.contains(*c) || c.is_control() && !c.is_whitespace());
    // Lower case may bring marks along, as of U+0130.
    text.nfkd().flat_map(char::to_lowercase).nfkd().filter(is_shown).collect()
}

/// SHA-256 of a folded text: texts that differ in nothing that a reader would see have the same.
pub fn text_hash(text: &str) -> [u8; 32] {
    Sha256::digest(fold(text)).into()
}

#[cfg(test)]
#[path = "wording_tests.rs"]
mod tests;
