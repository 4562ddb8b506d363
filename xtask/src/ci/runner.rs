//! Runs steps one after the other, with a heading and the time of each and a summary at the end.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::Step;
use crate::{check::Outcome, project::Project};

pub struct Runner<'a> {
    pub project: &'a Project,
    pub keep_going: bool,
}

/// What became of a step.
struct Done {
    name: &'static str,
    state: State,
    note: String,
    took: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Passed,
    Skipped,
    Failed,
    NotRun,
}

impl Runner<'_> {
    pub fn run(&self, steps: &[&Step]) -> Result<()> {
        let started = Instant::now();
        let done = self.each(steps);
        println!("\n{}", summary(&done));
        let failed = names(&done, State::Failed);
        let took = seconds(started.elapsed());
        if !failed.is_empty() {
            bail!("ci failed after {took}: {failed}");
        }
        let skipped = names(&done, State::Skipped);
        let except = if skipped.is_empty() { String::new() } else { format!(" (skipped: {skipped})") };
        println!("ci passed in {took}{except}");
        Ok(())
    }

    fn each(&self, steps: &[&Step]) -> Vec<Done> {
        let mut done: Vec<Done> = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            if !self.keep_going && done.iter().any(|earlier| earlier.state == State::Failed) {
                done.push(Done {
                    name: step.name,
                    state: State::NotRun,
                    note: String::new(),
                    took: Duration::ZERO,
                });
                continue;
            }
            println!("\n━━ {}/{} {}: {}", index + 1, steps.len(), step.name, step.about);
            let started = Instant::now();
            let (state, note) = match (step.run)(self.project) {
                Ok(Outcome::Passed(note)) => (State::Passed, note),
                Ok(Outcome::Skipped(reason)) => (State::Skipped, reason),
                Err(error) => {
                    eprintln!("error: {error:#}");
                    (State::Failed, String::new())
                }
            };
            let took = started.elapsed();
            println!("   {} {} in {}", step.name, state.word(), seconds(took));
            done.push(Done { name: step.name, state, note, took });
        }
        done
    }
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Passed => "ok",
            Self::Skipped => "skipped",
            Self::Failed => "FAILED",
            Self::NotRun => "not run",
        }
    }
}

fn summary(done: &[Done]) -> String {
    let rows = done.iter().map(|step| {
        let line = format!(
            "   {:<8} {:<14} {:>9}  {}",
            step.state.word(),
            step.name,
            if step.state == State::NotRun { String::new() } else { seconds(step.took) },
            step.note
        );
        line.trim_end().to_owned()
    });
    std::iter::once("━━ Summary".to_owned()).chain(rows).collect::<Vec<_>>().join("\n")
}

fn names(done: &[Done], state: State) -> String {
    let names: Vec<_> = done.iter().filter(|step| step.state == state).map(|step| step.name).collect();
    names.join(", ")
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    const GOOD: Step =
        Step { name: "good", about: "passes", run: |_| Ok(Outcome::Passed("12 files".into())) };
    const BAD: Step = Step { name: "bad", about: "fails", run: |_| Err(anyhow!("broken")) };
    const ABSENT: Step =
        Step { name: "absent", about: "is skipped", run: |_| Ok(Outcome::Skipped("not installed".into())) };

    fn states(steps: &[&Step], keep_going: bool) -> Vec<&'static str> {
        let project = Project::find().unwrap();
        let done = Runner { project: &project, keep_going }.each(steps);
        done.iter().map(|step| step.state.word()).collect()
    }

    #[test]
    fn the_first_failure_stops() {
        assert_eq!(states(&[&GOOD, &BAD, &GOOD], false), ["ok", "FAILED", "not run"]);
    }

    #[test]
    fn keep_going_runs_the_rest() {
        assert_eq!(states(&[&BAD, &ABSENT, &GOOD], true), ["FAILED", "skipped", "ok"]);
    }

    #[test]
    fn a_failure_fails_the_run_and_is_named() {
        let project = Project::find().unwrap();
        let runner = Runner { project: &project, keep_going: true };
        assert!(runner.run(&[&GOOD, &ABSENT]).is_ok());
        let error = runner.run(&[&BAD, &GOOD]).unwrap_err().to_string();
        assert!(error.ends_with(": bad"), "{error}");
    }

    #[test]
    fn the_summary_has_a_row_for_each_step() {
        let project = Project::find().unwrap();
        let done = Runner { project: &project, keep_going: false }.each(&[&ABSENT, &GOOD, &BAD, &GOOD]);
        let summary = summary(&done);
        let rows: Vec<&str> = summary.lines().collect();
        assert_eq!(rows.len(), 5, "{summary}");
        assert!(rows[1].contains("skipped") && rows[1].ends_with("not installed"), "{summary}");
        assert!(rows[2].contains("ok") && rows[2].ends_with("12 files"), "{summary}");
        assert!(rows[3].contains("FAILED") && rows[3].ends_with(" s"), "{summary}");
        assert!(rows[4].ends_with("good"), "{summary}");
    }
}
