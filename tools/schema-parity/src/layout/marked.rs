//! One file a step, in which comments of the tool say what goes up and what goes down.

use schema_model::Dialect;

use super::{
    LayoutError, Script, Step,
    files::same,
    order::{Key, leading_digits},
    read::{self, Entry, Source},
    statements,
};

/// A tool that marks sections with comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// `-- +goose Up`.
    Goose,
    /// `-- +migrate Up`.
    SqlMigrate,
    /// `-- migrate:up`.
    Dbmate,
}

impl Tool {
    pub const ALL: [Self; 3] = [Self::Goose, Self::SqlMigrate, Self::Dbmate];

    const fn prefix(self) -> &'static str {
        match self {
            Self::Goose => "+goose ",
            Self::SqlMigrate => "+migrate ",
            Self::Dbmate => "migrate:",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Before,
    Up,
    Down,
}

/// What a comment tells a tool: the tool, and the words after its name.
pub fn marker(comment: &str) -> Option<(Tool, &str)> {
    let text = comment.trim().strip_prefix("--")?.trim_start();
    Tool::ALL.into_iter().find_map(|tool| Some((tool, text.strip_prefix(tool.prefix())?.trim())))
}

/// The steps, ordered by the number at the beginning of each name.
pub fn steps(source: &Source, tool: Tool, dialect: Dialect) -> Result<Vec<Step>, LayoutError> {
    let mut found = Vec::new();
    for file in &source.files {
        let key = match Key::of_version(leading_digits(&file.name), &[]) {
            Some(key) => key,
            None if source.is_file => Key::of_text(&file.name),
            // These tools take only names that begin with a number.
            None => continue,
        };
        found.push((key, file));
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    for pair in found.windows(2) {
        if let [(key, file), (next, other)] = pair
            && key == next
        {
            return Err(same(&file.path, &other.path));
        }
    }
    found.into_iter().map(|(_, file)| step(file, tool, dialect)).collect()
}

fn step(file: &Entry, tool: Tool, dialect: Dialect) -> Result<Step, LayoutError> {
    let (up, down) = parts(&read::script(&file.path)?, tool, dialect)?;
    let name = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem).to_owned();
    Ok(Step { name, up, down })
}

/// A step of another layout, without what goes down where markers part its file.
pub fn parted(step: Step, dialect: Dialect) -> Result<Step, LayoutError> {
    let Some(tool) = step.up.text.lines().find_map(up_marker) else { return Ok(step) };
    let (up, down) = parts(&step.up, tool, dialect)?;
    Ok(Step { up, down: step.down.or(down), ..step })
}

/// The tool whose marker a line is, if it says that what follows goes up.
pub fn up_marker(line: &str) -> Option<Tool> {
    let (tool, words) = marker(line)?;
    words.split_whitespace().next()?.eq_ignore_ascii_case("up").then_some(tool)
}

/// What goes up, and what goes down.
fn parts(script: &Script, tool: Tool, dialect: Dialect) -> Result<(Script, Option<Script>), LayoutError> {
    let broken = |line, reason: &str| LayoutError::Broken {
        path: script.file.clone(),
        line,
        reason: reason.to_owned(),
    };
    let mut section = Section::Before;
    let (mut before, mut up, mut down) = (String::new(), String::new(), String::new());
    let (mut goes_up, mut goes_down) = (false, false);
    for (line, text) in (1..).zip(script.text.split('\n')) {
        let words = marker(text).filter(|(of, _)| *of == tool).map(|(_, words)| words.to_ascii_lowercase());
        match words.as_deref().and_then(|words| words.split_whitespace().next()) {
            Some("up") => (section, goes_up) = (Section::Up, true),
            Some("down") => (section, goes_down) = (Section::Down, true),
            Some("envsub") => return Err(broken(line, "variables of the environment are not put in")),
            _ => {}
        }
        // Each part keeps all line breaks, so that line numbers stay right.
        for (part, text_of) in
            [(Section::Before, &mut before), (Section::Up, &mut up), (Section::Down, &mut down)]
        {
            if part == section {
                text_of.push_str(text);
            }
            text_of.push('\n');
        }
    }
    let part = |text| Script { text, ..script.clone() };
    if !goes_up {
        return Err(broken(1, "no marker says what goes up"));
    }
    if let Some(statement) = statements(&part(before), dialect)?.first() {
        return Err(broken(statement.line, "it stands before the marker that says which way it goes"));
    }
    Ok((part(up), goes_down.then(|| part(down))))
}
