//! `cargo xtask openapi`: the committed snapshot of the API's description, and whether a change to
//! it is compatible.
//!
//! Without options it writes `docs/openapi.json` from the code. Incompatible changes are recorded
//! in `docs/openapi-changes.md`; see [`record`].

mod compat;
mod keywords;
mod record;
mod refs;
mod schemas;
mod shape;

use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use self::{compat::compare, record::Recorded};
use crate::{
    check::{Outcome, verdict},
    features,
    project::{Project, output, shown},
};

const SNAPSHOT: &str = "docs/openapi.json";
const CHANGES: &str = "docs/openapi-changes.md";
/// How many differing places are shown.
const SHOWN: usize = 10;

#[derive(clap::Args)]
pub struct Args {
    /// Fail when the snapshot differs from the code, and write nothing.
    #[arg(long, conflicts_with = "compat")]
    check: bool,
    /// Compare the snapshot with the one at this commit; an incompatible change that is not
    /// recorded fails.
    #[arg(long, value_name = "REF")]
    compat: Option<String>,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    if let Some(reference) = &args.compat {
        let earlier = snapshot_at(project, reference)?;
        return compatible(project, &earlier, &current(project)?, reference);
    }
    if args.check {
        return check_snapshot(project).map(|_| ());
    }
    let text = render(generate(project)?)?;
    std::fs::write(project.path(SNAPSHOT), text).with_context(|| format!("{SNAPSHOT} cannot be written"))?;
    println!("{SNAPSHOT} is written");
    Ok(())
}

/// The step of `ci`: the snapshot is what the code says.
pub fn check_snapshot(project: &Project) -> Result<Outcome> {
    let committed = project.read(SNAPSHOT).context("write it with `cargo xtask openapi`")?;
    same_as_code(&committed, &generate(project)?)
}

fn same_as_code(committed: &str, generated: &Value) -> Result<Outcome> {
    if render(generated.clone())? == committed {
        let paths = generated.get("paths").and_then(Value::as_object).map_or(0, Map::len);
        return Ok(Outcome::Passed(format!("{paths} paths")));
    }
    let committed: Value =
        serde_json::from_str(committed).with_context(|| format!("{SNAPSHOT} is no JSON"))?;
    let mut places = Vec::new();
    differences(&committed, generated, String::new(), &mut places);
    let shown = match places.len() {
        0 => "in its layout only".to_owned(),
        count => {
            format!("in {count} places: {}", places.get(..SHOWN.min(count)).unwrap_or_default().join(" "))
        }
    };
    bail!("{SNAPSHOT} differs from the code {shown}; write it with `cargo xtask openapi`")
}

/// The step of `ci`: the snapshot against the newest committed one that differs from it.
pub fn check_history(project: &Project) -> Result<Outcome> {
    let current = current(project)?;
    let mut log = project.git();
    log.args(["log", "--format=%H", "--", SNAPSHOT]);
    // A repository without a commit has no earlier snapshot.
    let commits = output(&mut log).unwrap_or_default();
    for commit in commits.lines() {
        let Ok(earlier) = snapshot_at(project, commit) else { continue };
        if sorted(earlier.clone()) != sorted(current.clone()) {
            let short = commit.get(..10).unwrap_or(commit);
            compatible(project, &earlier, &current, short)?;
            return Ok(Outcome::Passed(format!("against {short}")));
        }
    }
    Ok(Outcome::Passed("no earlier snapshot".into()))
}

fn compatible(project: &Project, earlier: &Value, current: &Value, name: &str) -> Result<()> {
    let recorded = match project.read(CHANGES) {
        Ok(text) => Recorded::parse(&text)?,
        Err(_) => Recorded::default(),
    };
    let findings = compare(earlier, current);
    let (known, unknown): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| recorded.covers(finding));
    for finding in &known {
        println!("recorded: {finding}");
    }
    let advice = |finding: &compat::Finding| format!("{finding}\n      record it: {}", finding.entry());
    verdict(&unknown.iter().map(advice).collect::<Vec<_>>()).with_context(|| {
        format!("incompatible with {name}; keep it compatible, or add a line to {CHANGES}")
    })?;
    println!("compatible with {name} ({} recorded changes)", known.len());
    Ok(())
}

fn current(project: &Project) -> Result<Value> {
    let text = project.read(SNAPSHOT).context("write it with `cargo xtask openapi`")?;
    serde_json::from_str(&text).with_context(|| format!("{SNAPSHOT} is no JSON"))
}

fn snapshot_at(project: &Project, reference: &str) -> Result<Value> {
    let text = output(project.git().args(["show", &format!("{reference}:{SNAPSHOT}")]))?;
    serde_json::from_str(&text).with_context(|| format!("{SNAPSHOT} at {reference} is no JSON"))
}

fn generate(project: &Project) -> Result<Value> {
    let mut cargo = project.cargo();
    cargo.args(["run", "--quiet", "--locked"]).args(features::PRODUCT);
    cargo.args(["--bin", "lyceum", "--", "openapi"]);
    println!("$ {}", shown(&cargo));
    // Building takes a while and may fail: that is shown as it comes.
    let text = output(cargo.stderr(Stdio::inherit()))?;
    serde_json::from_str(&text).context("`lyceum openapi` did not print JSON")
}

/// The form in which the snapshot is committed: sorted, so that the order of the code says nothing.
fn render(document: Value) -> Result<String> {
    let mut text = serde_json::to_string_pretty(&sorted(document))?;
    text.push('\n');
    Ok(text)
}

/// Objects with their keys in order, whether or not the map keeps the order of insertion.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = map.into_iter().collect();
            entries.sort_by(|(left, _), (right, _)| left.cmp(right));
            Value::Object(entries.into_iter().map(|(key, value)| (key, sorted(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// The deepest places in which two documents differ, as JSON pointers.
fn differences(left: &Value, right: &Value, at: String, places: &mut Vec<String>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let added = right.keys().filter(|key| !left.contains_key(*key));
            for key in left.keys().chain(added) {
                let below = format!("{at}/{}", refs::escape(key));
                match (left.get(key), right.get(key)) {
                    (Some(left), Some(right)) => differences(left, right, below, places),
                    _ => places.push(below),
                }
            }
        }
        _ if left != right => places.push(at),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
