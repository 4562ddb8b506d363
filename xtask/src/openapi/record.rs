//! The record of incompatible changes, `docs/openapi-changes.md`.
//!
//! An entry is a line of a list: ``- `code` `place`: reason``. The place is the pointer that the
//! check prints, or the operation (`GET /api/v1/events` or its operation id) for all its places.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use regex::Regex;

use super::compat::Finding;

#[derive(Default)]
pub struct Recorded(BTreeSet<(String, String)>);

impl Recorded {
    pub fn parse(text: &str) -> Result<Self> {
        let entry = Regex::new(r"^[-*] `([a-z-]+)` `([^`]+)`: *\S")?;
        let mut entries = BTreeSet::new();
        let mut in_example = false;
        for (index, line) in text.lines().enumerate() {
            in_example ^= line.trim_start().starts_with("```");
            if in_example || !(line.starts_with("- `") || line.starts_with("* `")) {
                continue;
            }
            let Some(captures) = entry.captures(line) else {
                bail!("{}:{}: an entry is \"- `code` `place`: reason\"", super::CHANGES, index + 1);
            };
            let [code, place] =
                [1, 2].map(|group| captures.get(group).map_or("", |text| text.as_str()).to_owned());
            entries.insert((code, place));
        }
        Ok(Self(entries))
    }

    pub fn covers(&self, finding: &Finding) -> bool {
        let places = [Some(&finding.pointer), Some(&finding.operation), finding.operation_id.as_ref()];
        places.into_iter().flatten().any(|place| self.0.contains(&(finding.code.to_owned(), place.clone())))
    }
}
