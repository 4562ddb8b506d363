//! Where migrations are, in which order, and what their statements are.

mod files;
mod guess;
mod kinds;
mod marked;
mod order;
mod placeholders;
mod read;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use clap::ValueEnum;
use schema_model::{
    Dialect,
    statements::{Statement, split},
};

use self::{marked::Tool, read::Source};

/// How a path holds migrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Layout {
    /// `NAME/up.sql` and `NAME/down.sql`, ordered by the text before the first `_`.
    Diesel,
    /// `N_name.up.sql` and `N_name.down.sql`, ordered by number.
    GolangMigrate,
    /// `N_name.sql`, or `N_name.up.sql` and `N_name.down.sql`, ordered by number.
    Sqlx,
    /// Any `*.sql`, ordered by the numbers in their names, `V####.Name.up.sql` included.
    Flat,
    /// Folders of such files, ordered by the numbers in their names: `0.27/01__name.sql`.
    Nested,
    /// One file a step, `-- +goose Up` and `-- +goose Down` in it.
    Goose,
    /// One file a step, `-- +migrate Up` and `-- +migrate Down` in it.
    SqlMigrate,
    /// One file a step, `-- migrate:up` and `-- migrate:down` in it.
    Dbmate,
    /// `V1__name.sql`, ordered by version, then `R__name.sql`; `U1__name.sql` takes a step back.
    Flyway,
    /// Files with the dialect in their names (`.sqlite3.`, `.mysql.`, `.postgres.`), a generic one
    /// overridden by a suffixed one.
    Suffixed,
    /// One file.
    Single,
}

impl Layout {
    /// All names, for messages.
    fn names() -> String {
        let names: Vec<_> = Self::value_variants().iter().map(Self::to_string).collect();
        names.join(", ")
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_possible_value().map_or(Ok(()), |value| formatter.write_str(value.get_name()))
    }
}

impl FromStr for Layout {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        ValueEnum::from_str(text, false).map_err(|_| format!("one of {}", Self::names()))
    }
}

/// A step of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name: of the folder or file, without what the layout adds.
    pub name: String,
    /// What makes it.
    pub up: Script,
    /// What takes it back; `None` where there is nothing.
    pub down: Option<Script>,
}

/// SQL in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Where it is.
    pub file: PathBuf,
    /// The line of the file at which `text` begins, from 1.
    pub line: usize,
    /// The SQL.
    pub text: String,
}

/// Why migrations could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LayoutError {
    /// A file or folder could not be read.
    #[error("{path} cannot be read: {reason}", path = .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// There are no migrations.
    #[error("{path} holds no migrations{hint}", path = .path.display())]
    Empty {
        /// Where.
        path: PathBuf,
        /// What was looked for.
        hint: String,
    },
    /// Files do not make an order of steps, or no layout can be told from them.
    #[error("{path}: {reason}", path = .path.display())]
    Unfit {
        /// Which file or folder.
        path: PathBuf,
        /// What is wrong, and which option helps.
        reason: String,
    },
    /// A statement does not end, or is not SQL.
    #[error("{path}:{line}: {reason}", path = .path.display())]
    Broken {
        /// In which file.
        path: PathBuf,
        /// In which line, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
}

/// The migrations of a path, in order. The layout is guessed where none is given. Hidden files and
/// files that are not SQL are passed over, migrations that are programs are not.
///
/// # Errors
/// Where a file cannot be read, there are no migrations, two have the same version, or no layout can be
/// told.
pub fn load(path: &Path, dialect: Dialect, layout: Option<Layout>) -> Result<Vec<Step>, LayoutError> {
    load_with(path, dialect, &Loading { layout, ..Loading::default() })
}

/// How migrations are read.
#[derive(Debug, Clone, Default)]
pub struct Loading {
    /// The layout; guessed where not given.
    pub layout: Option<Layout>,
    /// The name of a file in the folder that comes before all others, whatever its name says.
    pub first: Option<String>,
    /// Values that are put in for `${name}`.
    pub placeholders: Vec<(String, String)>,
}

/// As [`load`], with a file that comes first and values for placeholders.
///
/// # Errors
/// Those of [`load`]; where there is no such first file, or a placeholder of Flyway has no value.
pub fn load_with(path: &Path, dialect: Dialect, loading: &Loading) -> Result<Vec<Step>, LayoutError> {
    let mut source = Source::open(path)?;
    let first = loading.first.as_deref().map(|name| first(&mut source, name, dialect)).transpose()?;
    let layout = match (loading.layout, &first) {
        (Some(layout), _) => layout,
        // Nothing else is there.
        (None, Some(_)) if source.files.is_empty() && source.folders.is_empty() => Layout::Flat,
        (None, _) => guess::layout(&source)?,
    };
    let rest = steps(&source, dialect, layout)?;
    let mut steps: Vec<Step> = first.into_iter().chain(rest).collect();
    for step in &mut steps {
        for script in std::iter::once(&mut step.up).chain(&mut step.down) {
            placeholders::put(script, &loading.placeholders, layout == Layout::Flyway)?;
        }
    }
    if steps.iter().all(|step| step.up.text.trim().is_empty()) {
        let hint = match steps.len() {
            0 => format!(" of the layout {layout}"),
            _ => " with anything in them".to_owned(),
        };
        return Err(LayoutError::Empty { path: path.to_owned(), hint });
    }
    Ok(steps)
}

/// Takes the file of that name out of a source, as a step.
fn first(source: &mut Source, name: &str, dialect: Dialect) -> Result<Step, LayoutError> {
    let at = source.files.iter().position(|file| file.name == name);
    let Some(file) = at.map(|at| source.files.remove(at)) else {
        let reason = format!("it holds no file {name} that could come first");
        return Err(LayoutError::Unfit { path: source.path.clone(), reason });
    };
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    marked::parted(Step { name: stem, up: read::script(&file.path)?, down: None }, dialect)
}

fn steps(source: &Source, dialect: Dialect, layout: Layout) -> Result<Vec<Step>, LayoutError> {
    match layout {
        Layout::Diesel => kinds::diesel(source),
        Layout::GolangMigrate => kinds::numbered(source, false),
        Layout::Sqlx => kinds::numbered(source, true),
        Layout::Flat => kinds::flat(source),
        Layout::Nested => kinds::nested(source),
        Layout::Goose => marked::steps(source, Tool::Goose, dialect),
        Layout::SqlMigrate => marked::steps(source, Tool::SqlMigrate, dialect),
        Layout::Dbmate => marked::steps(source, Tool::Dbmate, dialect),
        Layout::Flyway => kinds::flyway(source),
        Layout::Suffixed => kinds::suffixed(source, dialect),
        Layout::Single => kinds::single(source),
    }
}

/// The statements of a script, in order, with their lines in the file.
///
/// # Errors
/// Where a quote, a comment or a body does not end, and where a command is meant for a client program.
pub fn statements(script: &Script, dialect: Dialect) -> Result<Vec<Statement>, LayoutError> {
    let before = script.line.saturating_sub(1);
    let (mut found, problem) = split(dialect, &script.text);
    if let Some(problem) = problem {
        let (path, line) = (script.file.clone(), before + problem.line);
        return Err(LayoutError::Broken { path, line, reason: problem.reason });
    }
    for statement in &mut found {
        statement.line += before;
    }
    Ok(found)
}

/// The layout that [`load`] would take.
///
/// # Errors
/// Where none fits.
pub fn guess(path: &Path) -> Result<Layout, LayoutError> {
    guess::layout(&Source::open(path)?)
}
