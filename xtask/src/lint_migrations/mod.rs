//! `cargo xtask lint-migrations`: what in the migrations destroys, blocks or surprises, and the project's
//! own rules about them.
//!
//! The databases have separate directories because their SQL differs; the schemas must be the same. `cargo
//! xtask verify-migrations` proves that and is mandatory; this task only reads files.

mod rules;

use anyhow::{Context, Result, bail};
use schema_model::Dialect;
use schema_parity::{
    layout::{Layout, Step, load},
    lint::{Finding, explain, lint, markdown},
};

use crate::{
    check::{Outcome, verdict},
    project::Project,
};

/// Where the migrations of each database are.
pub const DIRECTORIES: [(Dialect, &str); 3] = [
    (Dialect::Sqlite, "migrations"),
    (Dialect::Mysql, "migrations_mysql"),
    (Dialect::Postgres, "migrations_postgres"),
];
const DOCUMENT: &str = "docs/MIGRATIONS.md";
const BEGIN: &str = "<!-- lint codes: written by `cargo xtask lint-migrations --write` -->\n\n";
const END: &str = "\n<!-- end of lint codes -->\n";

#[derive(clap::Args)]
pub struct Args {
    /// Say what a code means and what to do instead.
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
    /// Write the list of codes into docs/MIGRATIONS.md.
    #[arg(long, conflicts_with = "explain")]
    write: bool,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    if let Some(code) = &args.explain {
        let rule =
            explain(code).with_context(|| format!("there is no code {code}; {DOCUMENT} lists them"))?;
        println!("{}: {}\n\n{}\n\nInstead: {}", rule.code, rule.title, rule.why, rule.instead);
        return Ok(());
    }
    if args.write {
        let written = with_codes(&project.read(DOCUMENT)?)?;
        return std::fs::write(project.path(DOCUMENT), written)
            .with_context(|| format!("{DOCUMENT} cannot be written"));
    }
    check(project).map(|outcome| {
        if let Outcome::Passed(note) = outcome {
            println!("{note}");
        }
    })
}

/// The step of `ci`.
pub fn check(project: &Project) -> Result<Outcome> {
    let mut problems = Vec::new();
    let mut names: Vec<(&str, Vec<String>)> = Vec::new();
    let mut statements = 0;
    for (dialect, folder) in DIRECTORIES {
        let steps = load(&project.path(folder), dialect, Some(Layout::Diesel))?;
        problems.extend(lint(&steps, dialect).iter().map(|finding| shown(finding, project)));
        for step in &steps {
            statements += rules::count(step, dialect)?;
            problems.extend(rules::problems(step, dialect)?);
        }
        names.push((folder, steps.into_iter().map(|step: Step| step.name).collect()));
    }
    problems.extend(same_names(&names));
    if with_codes(&project.read(DOCUMENT)?)? != project.read(DOCUMENT)? {
        problems.push(format!("the codes in {DOCUMENT} are old: cargo xtask lint-migrations --write"));
    }
    let root = project.path("").display().to_string();
    let problems: Vec<String> = problems.iter().map(|problem| problem.replace(&root, "")).collect();
    verdict(&problems)?;
    Ok(Outcome::Passed(format!("{statements} declarations in {} directories", DIRECTORIES.len())))
}

/// A finding with a path from the root.
fn shown(finding: &Finding, project: &Project) -> String {
    let file = finding.file.strip_prefix(project.path("")).unwrap_or(&finding.file).to_owned();
    Finding { file, ..finding.clone() }.to_string()
}

/// The same migrations in every directory, in the same order; what differs, one a text.
pub fn same_names(folders: &[(&str, Vec<String>)]) -> Vec<String> {
    let Some((first, expected)) = folders.first() else { return vec!["there are no directories".to_owned()] };
    let others = folders.iter().filter(|(_, names)| names != expected);
    others
        .map(|(folder, names)| {
            let lacking = |all: &[String], of: &[String]| {
                let missing: Vec<&str> =
                    all.iter().filter(|name| !of.contains(name)).map(String::as_str).collect();
                if missing.is_empty() { "nothing".to_owned() } else { missing.join(", ") }
            };
            match (lacking(expected, names).as_str(), lacking(names, expected).as_str()) {
                ("nothing", "nothing") => {
                    format!("{folder} and {first} have the same migrations in another order")
                }
                (here, there) => {
                    format!("{folder} and {first} differ: {folder} lacks {here}, {first} lacks {there}")
                }
            }
        })
        .collect()
}

/// The document with the current codes.
fn with_codes(document: &str) -> Result<String> {
    let parts = document.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    match parts {
        Some((before, after)) => Ok([before, BEGIN, &markdown(), END, after].concat()),
        None => {
            bail!("{DOCUMENT} has no place for the codes, between {:?} and {:?}", BEGIN.trim(), END.trim())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_project_is_clean() {
        let outcome = check(&Project::find().unwrap()).unwrap();
        let Outcome::Passed(note) = outcome else { panic!("skipped") };
        let count: usize = note.split(' ').next().unwrap().parse().unwrap();
        // 22 tables with some 200 columns, three times over.
        assert!(count > 600, "{note}");
    }

    #[test]
    fn directories_must_agree() {
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert!(same_names(&[("a", names(&["1", "2"])), ("b", names(&["1", "2"]))]).is_empty());
        let found = same_names(&[("a", names(&["1", "2"])), ("b", names(&["1"])), ("c", names(&["2", "1"]))]);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[0], "b and a differ: b lacks 2, a lacks nothing");
        assert_eq!(found[1], "c and a have the same migrations in another order");
        assert_eq!(same_names(&[]).len(), 1);
    }

    #[test]
    fn codes_are_written_between_their_marks() {
        let old = format!("# M\n{BEGIN}old\n{END}rest\n");
        let new = with_codes(&old).unwrap();
        assert!(new.starts_with(&format!("# M\n{BEGIN}| code |")) && new.ends_with("rest\n"), "{new}");
        assert!(new.contains("| `drop-table` |") && !new.contains("old\n<"), "{new}");
        assert_eq!(with_codes(&new).unwrap(), new);
        assert!(with_codes("# M\n").is_err());
    }

    #[test]
    fn a_finding_is_shown_with_a_path_from_the_root() {
        let project = Project::find().unwrap();
        let finding = Finding {
            code: "drop-table",
            file: project.path("migrations/x/up.sql"),
            line: 3,
            statement: "DROP TABLE t".to_owned(),
            message: "drops it".to_owned(),
        };
        let shown = shown(&finding, &project);
        assert!(shown.starts_with("migrations/x/up.sql:3: drop-table: drops it\n"), "{shown}");
    }
}
