//! Length of hand-written Rust files: looked at again from 400 lines on, refused above 600.

use anyhow::Result;

use crate::{
    check::{Outcome, verdict},
    project::{Project, is_rust},
};

const LOOK_AGAIN: usize = 400;
const REFUSED: usize = 600;
const SHOWN: usize = 5;
/// What `cargo xtask schema` writes, beside the schemas.
const GENERATED: [&str; 2] =
    ["crates/storage-diesel/shared/tables.rs", "crates/storage-diesel/shared/transfer/tables.rs"];

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    let mut lengths = Vec::new();
    for file in project.files()?.into_iter().filter(|file| is_hand_written(file)) {
        lengths.push((project.read(&file)?.lines().count(), file));
    }
    lengths.sort_by(|left, right| right.cmp(left));
    let total: usize = lengths.iter().map(|(lines, _)| lines).sum();
    println!("{} files of Rust, {total} lines; the longest:", lengths.len());
    for (lines, file) in lengths.iter().take(SHOWN) {
        println!("  {lines:5} {file}");
    }
    let (refused, long) = judge(&lengths);
    for line in &long {
        println!("warning: {line}");
    }
    verdict(&refused)?;
    Ok(Outcome::Passed(match long.len() {
        0 => String::new(),
        count => format!("{count} over {LOOK_AGAIN} lines"),
    }))
}

/// Generated files are exempt: nobody reads them top to bottom.
fn is_hand_written(file: &str) -> bool {
    is_rust(file) && !file.ends_with("/schema.rs") && !GENERATED.contains(&file)
}

/// What is refused, and what is only worth a look.
fn judge(lengths: &[(usize, String)]) -> (Vec<String>, Vec<String>) {
    let mut refused = Vec::new();
    let mut long = Vec::new();
    for (lines, file) in lengths {
        if *lines > REFUSED {
            refused
                .push(format!("{file} has {lines} lines, more than {REFUSED}: split it by what it is about"));
        } else if *lines > LOOK_AGAIN {
            long.push(format!("{file} has {lines} lines, more than {LOOK_AGAIN}"));
        }
    }
    (refused, long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_inclusive() {
        let lengths: Vec<_> =
            [601, 600, 401, 400].into_iter().map(|lines| (lines, format!("{lines}.rs"))).collect();
        let (refused, long) = judge(&lengths);
        assert_eq!(refused.len(), 1);
        assert!(refused[0].starts_with("601.rs has 601 lines"), "{}", refused[0]);
        assert_eq!(long.len(), 2);
    }

    #[test]
    fn generated_schemas_and_other_languages_are_exempt() {
        assert!(is_hand_written("crates/domain/src/lib.rs"));
        assert!(!is_hand_written("crates/storage-sqlite/src/schema.rs"));
        assert!(!is_hand_written("crates/storage-diesel/shared/tables.rs"));
        assert!(!is_hand_written("docs/openapi.json"));
    }
}
