//! Reading the documents.

use std::collections::BTreeSet;

use anyhow::Result;
use regex::Regex;

/// The lines under a heading of this title, whatever its level, to the next one as high.
pub fn section<'t>(text: &'t str, title: &str) -> Option<&'t str> {
    let level = |line: &str| line.bytes().take_while(|byte| *byte == b'#').count();
    let mut at = 0;
    let mut start = None;
    let mut own_level = 0;
    for line in text.split_inclusive('\n') {
        match start {
            None if level(line) > 0 && line.trim_matches(['#', ' ', '\n']).eq_ignore_ascii_case(title) => {
                start = Some(at + line.len());
                own_level = level(line);
            }
            Some(start) if (1..=own_level).contains(&level(line)) => return text.get(start..at),
            _ => {}
        }
        at += line.len();
    }
    start.and_then(|start| text.get(start..))
}

/// Commands of `cargo xtask` that a document names and that do not exist.
pub fn unknown_commands(name: &str, text: &str, commands: &[String]) -> Result<Vec<String>> {
    let named = named_commands(text)?;
    let unknown = named.into_iter().filter(|command| !commands.iter().any(|known| known == command));
    Ok(unknown.map(|command| format!("{name} names `cargo xtask {command}`, which does not exist")).collect())
}

/// The commands of `cargo xtask` that a document names.
pub fn named_commands(text: &str) -> Result<BTreeSet<&str>> {
    let pattern = Regex::new(r"\bcargo xtask ([a-z][a-z0-9-]*)")?;
    let found = pattern.captures_iter(text).filter_map(|captures| captures.get(1));
    Ok(found.map(|command| command.as_str()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_at_the_next_heading_as_high() {
        let text = "# A\n## Crates\none\n### More\ntwo\n## Rules\nthree\n";
        assert_eq!(section(text, "crates"), Some("one\n### More\ntwo\n"));
        assert_eq!(section("## Crates\nlast", "crates"), Some("last"));
        assert_eq!(section("crates\n## Other crates\n", "crates"), None);
    }
}
