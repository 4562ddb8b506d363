//! Which collations mean the same.

use super::Severity;
use super::run::{Verdict, worst};
use crate::Collation;

/// How the collation of a database begins, where a column has that.
const DEFAULT: &str = "default (";

/// Character sets of MySQL that hold all of Unicode.
const WHOLE: [&str; 5] = ["utf8mb4", "utf16", "utf16le", "utf32", "binary"];
/// Those that lack some, as nearly every text does: characters beyond the first 65,536; and ASCII, which
/// is asked for by name where codes stand.
const NEARLY: [&str; 4] = ["utf8mb3", "utf8", "ucs2", "ascii"];
/// Those that lack most of Unicode.
const NARROW: [&str; 34] = [
    "armscii8", "big5", "cp1250", "cp1251", "cp1256", "cp1257", "cp850", "cp852", "cp866", "cp932", "dec8",
    "eucjpms", "euckr", "gb2312", "gbk", "geostd8", "greek", "hebrew", "hp8", "keybcs2", "koi8r", "koi8u",
    "latin1", "latin2", "latin5", "latin7", "macce", "macroman", "sjis", "swe7", "tis620", "ujis", "cp1252",
    "latin4",
];

/// How bad it is by families that columns have these collations: the names are those of one database, but
/// where case does not count, other rows are equal, which a unique key refuses; and a smaller character
/// set refuses other strings.
pub(super) fn by_family(each: &[Option<&Collation>], is_key: bool) -> Option<Severity> {
    let differs = |of: fn(&Collation) -> u8| {
        worst(each, |one, two| Verdict::from(of(one) == of(two))) == Verdict::Different
    };
    let case = differs(|collation| u8::from(ignores_case(collation)));
    match (case, differs(smallness)) {
        (true, _) if is_key => Some(Severity::Error),
        (_, true) if differs(|collation| u8::from(smallness(collation) == 2)) => Some(Severity::Warning),
        (true, _) | (_, true) => Some(Severity::Note),
        (false, false) => None,
    }
}

/// Whether two collations tell the same strings apart, and differ at most in their order.
pub(super) fn differ_in_order(one: &Collation, two: &Collation) -> bool {
    let is_default =
        |collation: &Collation| matches!(collation, Collation::Named(name) if name.starts_with(DEFAULT));
    let is_exact = |collation: &Collation| *collation == Collation::Binary || is_default(collation);
    is_exact(one) && is_exact(two)
}

fn ignores_case(collation: &Collation) -> bool {
    match collation {
        Collation::Binary => false,
        Collation::Named(name) => name.ends_with("_ci") || name == "nocase" || name == "citext",
    }
}

/// 0 for all of Unicode, 1 for nearly all, 2 for little of it.
fn smallness(collation: &Collation) -> u8 {
    let Collation::Named(name) = collation else { return 0 };
    let set = name.split('_').next().unwrap_or_default();
    if WHOLE.contains(&set) {
        0
    } else if NARROW.contains(&set) {
        2
    } else {
        u8::from(NEARLY.contains(&set) && name.contains('_'))
    }
}
