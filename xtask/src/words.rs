//! Words that do not belong in the project: paths of one machine, hosts of package registries,
//! marks of unfinished work.

use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex::Regex;

use crate::{
    check::{Outcome, verdict},
    project::Project,
    scan::{Text, working_copy},
};

/// (pattern, why). A letter in brackets keeps this table from finding itself.
const WORDS: &[(&str, &str)] = &[
    (r#"(?:^|[\s"'`(=:,])/[h]ome/\w"#, "a home folder"),
    (r#"(?:^|[\s"'`(=:,])/[U]sers/\w"#, "a home folder"),
    (r#"(?:^|[\s"'`(=:,])/[r]oot(?:/|\b)"#, "a home folder"),
    (r#"(?:^|[\s"'`(=:,])/[w]ork/"#, "a folder of one machine"),
    (r"\b[C]:\\Users\\", "a home folder"),
    (r"\b(?:static|index)\.[c]rates\.io", "the host of a package registry"),
    (r"\bregistry\.[n]pmjs\.", "the host of a package registry"),
    (r"\b(?:[p]ypi\.org|files\.[p]ythonhosted\.org)", "the host of a package registry"),
    (r"\bproxy\.[g]olang\.org", "the host of a package registry"),
    (r"\b(?:FIX[M]E|XX[X])\b", "a mark of unfinished work"),
];

static PATTERNS: LazyLock<Result<Vec<(Regex, &'static str)>, regex::Error>> =
    LazyLock::new(|| WORDS.iter().map(|(pattern, why)| Ok((Regex::new(pattern)?, *why))).collect());

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    let texts = working_copy(project)?;
    let mut problems = Vec::new();
    for text in &texts {
        problems.extend(found(text)?);
    }
    verdict(&problems)?;
    Ok(Outcome::Passed(format!("{} files", texts.len())))
}

fn found(text: &Text) -> Result<Vec<String>> {
    let patterns = PATTERNS.as_ref().context("a pattern of xtask/src/words.rs is malformed")?;
    let mut found = Vec::new();
    for (number, line) in text.content.lines().enumerate() {
        for (pattern, why) in patterns {
            if let Some(word) = pattern.find(line) {
                let word = word.as_str().trim();
                found.push(format!("{}:{}: {word}: {why} does not belong here", text.path, number + 1));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_line(line: &str) -> Vec<String> {
        found(&Text { path: "a.md".into(), content: format!("first\n{line}\n") }).unwrap()
    }

    #[test]
    fn each_word_is_found_with_its_line() {
        let planted = [
            format!("cd /{}/ann/project", "home"),
            format!("\"/{}/ann\"", "Users"),
            format!("ls /{}", "root"),
            format!("see `/{}/main`", "work"),
            format!("{}:\\Users\\ann", 'C'),
            format!("https://static.{}.io/x", "crates"),
            format!("https://registry.{}.org/x", "npmjs"),
            format!("https://{}.org/simple", "pypi"),
            format!("https://proxy.{}.org", "golang"),
            format!("// {}ME: later", "FIX"),
        ];
        for line in &planted {
            let found = in_line(line);
            assert_eq!(found.len(), 1, "{line}: {found:?}");
            assert!(found[0].starts_with("a.md:2: "), "{found:?}");
        }
    }

    #[test]
    fn what_only_looks_alike_is_left_alone() {
        for line in [
            "https://example.org/home/page",
            "crates/work/src",
            "homework/root",
            "the root/branch",
            "/api/v1/events",
            "WORKDIR /build",
            "https://crates.io/crates/clap",
        ] {
            assert_eq!(in_line(line), Vec::<String>::new(), "{line}");
        }
    }
}
