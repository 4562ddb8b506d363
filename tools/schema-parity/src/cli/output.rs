//! Where reports go, and whether they are coloured.

use std::{
    fs,
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use schema_model::compare::Difference;
use schema_parity::report::{Format, Report, Verdict, sarif, terminal};

use super::{Outcome, options::Reporting};

/// Finds the files and lines that a difference comes from.
pub type Places<'p> = dyn Fn(&Difference) -> Vec<(PathBuf, usize)> + 'p;

/// Writes a report where it was asked for.
pub fn report(report: &Report, places: &Places<'_>, to: &Reporting) -> Result<Outcome> {
    let written = |format: Format, colour: bool| match format {
        Format::Sarif => sarif(report, places),
        other => report.write(other, colour),
    };
    match &to.report {
        None => print(&written(to.format.unwrap_or(Format::Text), colour()))?,
        Some(file) => {
            let format = to.format.or_else(|| by_ending(file)).unwrap_or(Format::Text);
            fs::write(file, written(format, false))
                .with_context(|| format!("{} cannot be written", file.display()))?;
            print(&report.write(Format::Text, colour()))?;
        }
    }
    Ok(match report.verdict() {
        Verdict::Equal => Outcome::Clean,
        Verdict::Different => Outcome::Found,
        Verdict::Nothing(reason) => {
            eprintln!("error: nothing was compared: {}", terminal(&reason));
            Outcome::NotCompared
        }
    })
}

/// Writes to standard output. A reader may close the pipe early: that is no error, and the exit code
/// still tells what was found.
pub fn print(text: &str) -> Result<()> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error).context("standard output"),
        _ => Ok(()),
    }
}

/// An error with its causes, escaped for a terminal.
pub fn message(error: &anyhow::Error) -> String {
    let lines: Vec<String> = format!("{error:#}").lines().map(terminal).collect();
    lines.join("\n")
}

/// Whether standard output shows colours: a terminal, unless `NO_COLOR` (no-color.org) says no or
/// `CLICOLOR_FORCE` (bixense.com/clicolors) says yes.
fn colour() -> bool {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    wanted(
        variable("NO_COLOR").as_deref(),
        variable("CLICOLOR_FORCE").as_deref(),
        variable("TERM").as_deref(),
        io::stdout().is_terminal(),
    )
}

fn wanted(no_color: Option<&str>, force: Option<&str>, term: Option<&str>, terminal: bool) -> bool {
    match (no_color, force) {
        (Some(_), _) => false,
        (None, Some(value)) if value != "0" => true,
        _ => terminal && term != Some("dumb"),
    }
}

fn by_ending(file: &Path) -> Option<Format> {
    let ending = file.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "htm" => Some(Format::Html),
        "txt" => Some(Format::Text),
        other => other.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_terminals_unless_the_environment_says_otherwise() {
        for (no_color, force, term, terminal, expected) in [
            (None, None, None, false, false),
            (None, None, Some("xterm"), true, true),
            (None, None, Some("dumb"), true, false),
            (Some("1"), Some("1"), None, true, false),
            (None, Some("1"), None, false, true),
            (None, Some("0"), None, false, false),
            (None, Some("0"), None, true, true),
        ] {
            assert_eq!(wanted(no_color, force, term, terminal), expected, "{no_color:?} {force:?} {term:?}");
        }
    }

    #[test]
    fn a_file_is_written_in_the_format_of_its_ending() {
        for (name, expected) in [
            ("a.html", Some(Format::Html)),
            ("a.HTM", Some(Format::Html)),
            ("a.json", Some(Format::Json)),
            ("a.svg", Some(Format::Svg)),
            ("a.sarif", Some(Format::Sarif)),
            ("a.txt", Some(Format::Text)),
            ("a.pdf", None),
            ("svg", None),
        ] {
            assert_eq!(by_ending(Path::new(name)), expected, "{name}");
        }
    }
}
