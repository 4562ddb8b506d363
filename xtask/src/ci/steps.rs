//! The steps of `ci`. Those that are more than one command have modules of their own.

use std::{env, io::IsTerminal};

use anyhow::{Result, ensure};

use super::Step;
use crate::{
    check::Outcome,
    databases, features, layers, lengths, lint_migrations, lists, locks, openapi,
    project::{Project, run, shown, watch},
    schema, secrets, words,
};

/// In the order in which they run: what is quick first, what says most last.
pub const ALL: &[Step] = &[
    Step { name: "fmt", about: "the code is formatted", run: fmt },
    Step { name: "layers", about: "dependencies point downward", run: layers::check },
    Step { name: "features", about: "nothing is built twice for other features", run: features::check },
    Step { name: "lists", about: "lists in the documents are complete", run: lists::check },
    Step { name: "locks", about: "docs/locks.md is what the use cases declare", run: locks::check },
    Step { name: "lengths", about: "files stay readable", run: lengths::check },
    Step {
        name: "migrations",
        about: "migrations are safe, and follow the project's rules",
        run: lint_migrations::check,
    },
    Step { name: "schema", about: "what is generated from the migrations is", run: schema::check },
    Step { name: "secrets", about: "no key, token or password is in the project", run: secrets::check },
    Step { name: "words", about: "nothing of one machine is in the project", run: words::check },
    Step { name: "typos", about: "words are spelt right", run: typos },
    Step { name: "deny", about: "licences and sources of dependencies", run: deny },
    Step { name: "advisories", about: "no dependency has a known weakness", run: advisories },
    Step { name: "machete", about: "every dependency is used", run: machete },
    Step { name: "clippy", about: "no warning", run: clippy },
    Step { name: "openapi", about: "docs/openapi.json is what the code says", run: openapi::check_snapshot },
    Step {
        name: "compat",
        about: "the API changed compatibly, or the change is recorded",
        run: openapi::check_history,
    },
    Step { name: "docs", about: "the documentation builds without a warning", run: docs },
    Step { name: "doctests", about: "examples in the documentation run", run: doctests },
    Step { name: "tests", about: "the whole suite", run: tests },
];

fn fmt(project: &Project) -> Result<Outcome> {
    passed(run(project.cargo().args(["fmt", "--all", "--check"])))
}

fn clippy(project: &Project) -> Result<Outcome> {
    let mut cargo = project.cargo();
    cargo.arg("clippy").args(features::WORKSPACE);
    cargo.args(["--all-targets", "--locked", "--quiet", "--", "-D", "warnings"]);
    passed(run(&mut cargo))
}

fn typos(project: &Project) -> Result<Outcome> {
    if !project.has_program("typos") {
        return not_installed("typos-cli");
    }
    let mut typos = std::process::Command::new("typos");
    typos.current_dir(project.path(""));
    passed(run(&mut typos))
}

fn machete(project: &Project) -> Result<Outcome> {
    if !project.has_cargo_tool("machete") {
        return not_installed("cargo-machete");
    }
    passed(run(project.cargo().args(["machete", "--skip-target-dir"])))
}

fn deny(project: &Project) -> Result<Outcome> {
    if !project.has_cargo_tool("deny") {
        return not_installed("cargo-deny");
    }
    passed(run(project.cargo().args(["deny", "--locked", "check", "bans", "licenses", "sources"])))
}

/// A step of its own: the database comes over the network, and its absence says nothing about the project.
fn advisories(project: &Project) -> Result<Outcome> {
    if !project.has_cargo_tool("deny") {
        return not_installed("cargo-deny");
    }
    let mut deny = project.cargo();
    deny.args(["deny", "--locked", "check", "advisories"]);
    let watched = watch(&mut deny, |line| line.contains("failed to fetch advisory database"))?;
    if !watched.status.success() && !watched.lines.is_empty() {
        return Ok(Outcome::Skipped("the database of advisories is out of reach".into()));
    }
    ensure!(watched.status.success(), "`{}` failed", shown(&deny));
    Ok(Outcome::Passed(String::new()))
}

fn docs(project: &Project) -> Result<Outcome> {
    let mut cargo = project.cargo();
    cargo.arg("doc").args(features::WORKSPACE).args(["--no-deps", "--locked", "--quiet"]);
    cargo.env("RUSTDOCFLAGS", "-Dwarnings");
    passed(run(&mut cargo))
}

fn doctests(project: &Project) -> Result<Outcome> {
    let mut cargo = project.cargo();
    passed(run(cargo.args(["test", "--doc", "--locked", "--quiet"]).args(features::WORKSPACE)))
}

/// The last step, so that the runner's own summary is the last of its kind; its totals are
/// repeated in ours.
fn tests(project: &Project) -> Result<Outcome> {
    let mut cargo = project.cargo();
    let nextest = project.has_cargo_tool("nextest");
    if nextest {
        cargo.args(["nextest", "run", "--locked"]).args(features::WORKSPACE);
        if env::var_os("CI").is_some() {
            cargo.args(["--profile", "ci"]);
        }
        if std::io::stderr().is_terminal() {
            cargo.arg("--color=always");
        }
    } else {
        println!("cargo-nextest is not installed: running cargo test");
        cargo.arg("test").args(features::WORKSPACE).args([
            "--all-targets",
            "--locked",
            "--no-fail-fast",
            "--",
        ]);
        // With the other runner its default filter does this.
        for module in databases::ON_SERVERS {
            cargo.args(["--skip", &format!("{module}::")]);
        }
    }
    let watched = watch(&mut cargo, is_total)?;
    ensure!(watched.status.success(), "tests failed");
    Ok(Outcome::Passed(totals(&watched.lines)))
}

/// A line in which a test runner counts: one of nextest, one a binary of `cargo test`.
fn is_total(line: &str) -> bool {
    line.starts_with("test result:") || (line.contains("Summary") && line.contains("run:"))
}

fn totals(lines: &[String]) -> String {
    if let Some(line) = lines.iter().rev().find(|line| line.contains("Summary")) {
        return line.split_once(']').map_or(line.as_str(), |(_, counts)| counts).trim().to_owned();
    }
    let count = |word: &str| -> u64 {
        let numbers = lines.iter().filter_map(|line| {
            let before = line.split_once(&format!(" {word}"))?.0;
            before.rsplit(' ').next()?.parse::<u64>().ok()
        });
        numbers.sum()
    };
    format!("{} passed, {} ignored", count("passed"), count("ignored"))
}

fn passed(result: Result<()>) -> Result<Outcome> {
    result.map(|()| Outcome::Passed(String::new()))
}

#[expect(clippy::unnecessary_wraps, reason = "reads as the outcome of a step at its call sites")]
fn not_installed(package: &str) -> Result<Outcome> {
    println!("skipped: not installed (cargo install {package} --locked)");
    Ok(Outcome::Skipped("not installed".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runners_totals_are_found() {
        let nextest = "     Summary [   1.234s] 123 tests run: 122 passed (1 slow), 1 skipped\n";
        assert!(is_total(nextest));
        assert!(!is_total("        PASS [   0.005s] xtask tests::summary\n"));
        assert_eq!(totals(&[nextest.trim().to_owned()]), "123 tests run: 122 passed (1 slow), 1 skipped");
    }

    #[test]
    fn the_totals_of_several_binaries_are_added() {
        let lines: Vec<String> = [
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ]
        .map(str::to_owned)
        .into();
        assert!(lines.iter().all(|line| is_total(line)));
        assert_eq!(totals(&lines), "17 passed, 1 ignored");
    }
}
