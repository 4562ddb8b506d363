//! The environment: its variables by name, and none whose name is misspelt. Such a one would leave what it
//! was to set as it is, without a word.

use std::{
    collections::BTreeSet,
    env,
    sync::{Mutex, PoisonError},
};

use anyhow::{Result, bail};

/// What the program's own variables begin with.
const OURS: &str = "LYCEUM_";

/// The names that were asked for.
static ASKED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// A variable's text; blank counts as not set.
pub fn var(name: &str) -> Result<Option<String>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
    match env::var(name) {
        Ok(text) if text.trim().is_empty() => Ok(None),
        Ok(text) => Ok(Some(text.trim().to_owned())),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => bail!("{name} is not valid UTF-8"),
    }
}

/// Refuses what nobody asked for. The whole configuration has been read before.
pub fn require_known() -> Result<()> {
    let mut asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner).clone();
    // Read where the command line is.
    asked.extend(["LYCEUM_COPY_FROM", "LYCEUM_COPY_TO"].map(str::to_owned));
    let set = env::vars_os().filter_map(|(name, text)| Some((name.into_string().ok()?, text)));
    let set = set.filter(|(_, text)| !text.to_string_lossy().trim().is_empty()).map(|(name, _)| name);
    let unknown: Vec<String> = set.filter(|name| !asked.contains(name) && is_meant(name)).collect();
    let Some(first) = unknown.first() else { return Ok(()) };
    let near =
        asked.iter().min_by_key(|name| distance(first, name)).filter(|name| distance(first, name) <= 4);
    let near = near.map(|name| format!("; did you mean {name}?")).unwrap_or_default();
    bail!(
        "{} is no setting of this program{near} (docs/configuration.md has all of them)",
        unknown.join(", ")
    )
}

/// Whether a name can only be meant for this program: orchestrators name services that are called like it
/// (`…_SERVICE_HOST`, `…_SERVICE_PORT_HTTP`, `…_PORT_8080_TCP`), and the project's tests and examples have
/// variables of their own.
fn is_meant(name: &str) -> bool {
    let Some(rest) = name.strip_prefix(OURS) else { return false };
    let others = ["SERVICE_", "PORT_", "TEST_", "VERIFY_"];
    let alone = ["PORT", "TOKEN", "DEV_PASSWORD", "SAMPLE_DATA", "REPLAY_REWRITE", "DOCS_REWRITE"];
    !others.iter().any(|other| rest.starts_with(other))
        && !alone.contains(&rest)
        && !rest.ends_with("_SERVICE_HOST")
        && !rest.ends_with("_PORT")
        && !rest.contains("_PORT_")
}

/// How many letters are to be changed, added or left out to make one name the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (above, left) in one.bytes().enumerate() {
        let mut corner = above;
        let mut last = above + 1;
        for (cell, right) in row.iter_mut().skip(1).zip(other.bytes()) {
            let here = (corner + usize::from(left != right)).min(last + 1).min(*cell + 1);
            corner = std::mem::replace(cell, here);
            last = here;
        }
        if let Some(first) = row.first_mut() {
            *first = above + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_as_far_apart_as_letters_differ() {
        for (one, other, apart) in
            [("", "", 0), ("a", "", 1), ("", "ab", 2), ("abc", "abc", 0), ("kitten", "sitting", 3)]
        {
            assert_eq!(distance(one, other), apart, "{one} {other}");
        }
    }

    #[test]
    fn others_may_use_the_name_for_their_own_ends() {
        assert!(!is_meant("PATH"));
        let of_a_service =
            ["DB_SERVICE_HOST", "DB_SERVICE_PORT", "DB_SERVICE_PORT_MYSQL", "DB_PORT_3306_TCP"];
        for rest in ["PORT", "PORT_8080_TCP_ADDR", "SERVICE_HOST", "MARIADB_PORT", "TEST_URL"]
            .iter()
            .chain(&of_a_service)
        {
            assert!(!is_meant(&format!("{OURS}{rest}")), "{rest}");
        }
        assert!(is_meant(&format!("{OURS}LISTN")));
    }
}
