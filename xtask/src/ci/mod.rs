//! `cargo xtask ci`: every check of the project, cheap ones first, the tests last.

mod runner;
mod steps;

use anyhow::{Result, ensure};

use self::runner::Runner;
use crate::{check::Outcome, project::Project};

#[derive(clap::Args)]
pub struct Args {
    /// Run the remaining steps after a failed one, too.
    #[arg(long)]
    keep_going: bool,
    /// Run these steps only.
    #[arg(long, value_name = "STEP", value_delimiter = ',')]
    only: Vec<String>,
    /// Show the steps and run none.
    #[arg(long)]
    list: bool,
}

/// One check.
pub struct Step {
    pub name: &'static str,
    pub about: &'static str,
    pub run: fn(&Project) -> Result<Outcome>,
}

pub fn run(project: &Project, args: &Args) -> Result<()> {
    if args.list {
        for step in steps::ALL {
            println!("{:14} {}", step.name, step.about);
        }
        return Ok(());
    }
    for name in &args.only {
        ensure!(
            steps::ALL.iter().any(|step| step.name == name),
            "there is no step {name}; `cargo xtask ci --list` shows them"
        );
    }
    let chosen: Vec<&Step> = steps::ALL
        .iter()
        .filter(|step| args.only.is_empty() || args.only.iter().any(|name| name == step.name))
        .collect();
    Runner { project, keep_going: args.keep_going }.run(&chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_step_is_refused() {
        let args = Args { keep_going: false, only: vec!["spelling".into()], list: false };
        let error = run(&Project::find().unwrap(), &args).unwrap_err();
        assert!(error.to_string().contains("no step spelling"), "{error}");
    }

    #[test]
    fn the_tests_are_the_last_step_and_names_are_unique() {
        assert_eq!(steps::ALL.last().unwrap().name, "tests");
        let names: std::collections::BTreeSet<_> = steps::ALL.iter().map(|step| step.name).collect();
        assert_eq!(names.len(), steps::ALL.len());
    }
}
