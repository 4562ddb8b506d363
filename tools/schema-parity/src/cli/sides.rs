//! From sources to schemas: migrations are applied to empty databases, live ones are read.

use std::{path::PathBuf, thread};

use anyhow::{Context as _, Result, anyhow, bail};
use schema_model::{
    Dialect, Schema,
    catalog::ReadError,
    compare::{Difference, Kind, Level, Side as Compared, compare, fold},
};
use schema_parity::{
    apply::{self, Asked, History},
    exceptions::{self, Exception},
    layout::{self, Step},
    live::{Live, LiveError},
    report::{Report, Side},
    scratch::Provision,
};
use secrecy::ExposeSecret as _;

use super::{
    options::{Reading, Servers},
    subject::{Dump, Subject},
};

/// A source that was read.
pub struct Read {
    /// As reports show it.
    pub side: Side,
    /// The dialect it is of.
    pub dialect: Dialect,
    /// The migrations that made it.
    steps: Vec<Step>,
}

impl Read {
    fn compared(&self) -> Compared<'_> {
        Compared { label: &self.side.label, schema: &self.side.schema, dialect: Some(self.dialect) }
    }
}

/// The options and servers that sources are read with.
pub struct Workshop<'a> {
    reading: &'a Reading,
    servers: &'a Servers,
    provision: Provision,
}

impl<'a> Workshop<'a> {
    /// Finds or starts the servers that the sources need.
    pub fn open(subjects: &[&Subject], reading: &'a Reading, servers: &'a Servers) -> Result<Self> {
        let needed = subjects.iter().filter(|subject| matches!(subject, Subject::Migrations(..)));
        let needed: Vec<Dialect> = needed.filter_map(|subject| subject.dialect()).collect();
        let provision = Provision::start(&needed, &servers.options()).context(
            "migrations need a server to be applied on: Docker, programs on this machine, or an account \
             by --mysql-server-url and --postgres-server-url, better in SCHEMA_PARITY_MYSQL_SERVER_URL and \
             SCHEMA_PARITY_POSTGRES_SERVER_URL",
        )?;
        Ok(Self { reading, servers, provision })
    }

    /// Reads all sources at once; the first error in their order.
    pub fn read<'s>(&self, subjects: &[(String, &'s Subject)]) -> Result<Vec<Read>> {
        thread::scope(|scope| {
            let start = |(label, subject): &(String, &'s Subject)| {
                let (label, subject) = (label.clone(), *subject);
                scope.spawn(move || self.read_one(label, subject))
            };
            let started: Vec<_> = subjects.iter().map(start).collect();
            let join = |thread: thread::ScopedJoinHandle<'_, _>| {
                thread.join().unwrap_or_else(|_| Err(anyhow!("the reader of a schema panicked")))
            };
            started.into_iter().map(join).collect()
        })
    }

    fn read_one(&self, label: String, subject: &Subject) -> Result<Read> {
        match subject {
            Subject::Migrations(paths, dialect) => {
                let mut steps = Vec::new();
                for path in paths {
                    steps.extend(layout::load_with(path, *dialect, &self.reading.loading(*dialect))?);
                }
                let mut live = self.fresh(*dialect)?;
                apply::up(&mut live, &steps).with_context(|| format!("the migrations for {dialect} fail"))?;
                let elsewhere = live.elsewhere(&self.reading.ignored())?;
                if !elsewhere.is_empty() {
                    bail!(
                        "the migrations for {dialect} make {} outside of the schema that is compared; set the \
                         search path by --before \"{dialect}=SET search_path = …\" or ignore them by --ignore",
                        elsewhere.join(", ")
                    );
                }
                let read = live.schema(&self.reading.ignored());
                let schema = read.map_err(|error| located(error, &steps, *dialect))?;
                let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
                let side = Side {
                    label,
                    server: live.server(),
                    source: names.join(" and "),
                    steps: Some(steps.len()),
                    schema,
                };
                self.leave(live)?;
                Ok(Read { side, dialect: *dialect, steps })
            }
            Subject::Live(url, dialect) => {
                let mut live = Live::open(url)?;
                let schema = live.schema(&self.reading.ignored())?;
                let (server, source) = (live.server(), live.name().to_owned());
                let side = Side { label, server, source, steps: None, schema };
                Ok(Read { side, dialect: *dialect, steps: Vec::new() })
            }
            Subject::Dump(path) => {
                let dump = Dump::read(path)?;
                let Dump { dialect, server, steps, schema, .. } = dump;
                let source = path.display().to_string();
                Ok(Read { side: Side { label, server, source, steps, schema }, dialect, steps: Vec::new() })
            }
        }
    }

    /// An empty database in which the statements of `--before` were run.
    fn fresh(&self, dialect: Dialect) -> Result<Live> {
        let mut live = self.provision.fresh(dialect)?;
        for before in self.reading.before.iter().filter(|before| before.dialect == dialect) {
            live.execute(&before.sql).with_context(|| format!("--before {dialect}={} fails", before.sql))?;
        }
        Ok(live)
    }

    /// With `--keep` leaves a database and says where it is.
    fn leave(&self, live: Live) -> Result<()> {
        if !self.servers.keep {
            return Ok(());
        }
        let (name, dialect) = (live.name().to_owned(), live.dialect());
        let Some(url) = live.keep() else { return Ok(()) };
        // It may contain a password, so it goes into a private file, not to the terminal.
        let file =
            tempfile::Builder::new().prefix("database-url-").tempfile().context("no file for a URL")?;
        std::fs::write(file.path(), url.expose_secret())?;
        let (_, path) = file.keep()?;
        eprintln!("kept: {dialect} in {name}; its URL is in {}", path.display());
        Ok(())
    }

    /// Compares, and finds out which migrations made the sides differ.
    pub fn compare(&self, read: &[Read], level: Level, exceptions: Vec<Exception>) -> Report {
        let sides: Vec<Compared<'_>> = read.iter().map(Read::compared).collect();
        let mut comparison = compare(&sides, level);
        self.introduce(read, &mut comparison.differences);
        let labels: Vec<&str> = read.iter().map(|one| one.side.label.as_str()).collect();
        let exceptions = exceptions::among(exceptions, &labels);
        let applied = exceptions::apply(&mut comparison, &exceptions);
        // Names that differ in case are one object in the report, as they are in the comparison.
        let schemas: Vec<&Schema> = read.iter().map(|one| &one.side.schema).collect();
        let folded: Vec<Schema> = fold(&schemas).into_iter().map(std::borrow::Cow::into_owned).collect();
        let with_names = |(one, schema): (&Read, Schema)| Side { schema, ..one.side.clone() };
        let sides = read.iter().zip(folded).map(with_names).collect();
        Report { level, sides, comparison, excepted: applied.excepted, stale: applied.stale }
    }

    /// Applies the migrations once more, step by step. Only a comparison that found something pays
    /// for it.
    fn introduce(&self, read: &[Read], differences: &mut [Difference]) {
        if differences.is_empty() {
            return;
        }
        let histories: Vec<(&str, Option<History>)> = thread::scope(|scope| {
            let start = |one| scope.spawn(move || self.history(one));
            let started: Vec<_> = read.iter().map(|one| (one, start(one))).collect();
            started
                .into_iter()
                .map(|(one, run)| (one.side.label.as_str(), run.join().ok().flatten()))
                .collect()
        });
        for difference in differences {
            for (label, history) in &histories {
                let step = match read.iter().find(|one| one.side.label == **label) {
                    // A schema that is made in one step is one file: what its line is says more than its name.
                    Some(one) if one.steps.len() == 1 => line_of(one, difference),
                    _ => {
                        let found =
                            history.as_ref().and_then(|history| history.introduced(difference, label));
                        found.map(str::to_owned)
                    }
                };
                difference.introduced_by.extend(step.map(|step| ((*label).to_owned(), step)));
            }
        }
    }

    fn history(&self, read: &Read) -> Option<History> {
        if read.steps.len() < 2 {
            return None;
        }
        let recorded = self
            .fresh(read.dialect)
            .and_then(|mut live| Ok(History::record(&mut live, &read.steps, &self.reading.ignored())?));
        // The difference is reported without it: the step is a hint, not a finding.
        recorded
            .inspect_err(|error| {
                eprintln!("note: which migrations differ on {} is unknown: {error:#}", read.side.label);
            })
            .ok()
    }

    /// Stops the servers that were started, or tells how to.
    pub fn close(self) -> Result<()> {
        if self.servers.keep {
            for command in self.provision.keep()? {
                eprintln!("remove it with: {command}");
            }
        }
        Ok(())
    }
}

/// The files and lines that a difference comes from: of each side whose migrations made it what it is there,
/// first of those that have something, and of these of those that the fewest share. Where it is missing, of what
/// makes the table.
pub fn places(read: &[Read], difference: &Difference) -> Vec<(PathBuf, usize)> {
    let order = |one: &&Read| {
        let own = difference.backends.get(&one.side.label);
        let shared = difference.backends.values().filter(|has| Some(*has) == own).count();
        (own.is_none_or(Option::is_none), shared)
    };
    let mut sides: Vec<&Read> = read.iter().collect();
    sides.sort_by_key(order);
    let of = |one: &Read| {
        let step = difference.introduced_by.get(&one.side.label);
        let step = step.filter(|step| one.steps.iter().any(|known| known.name == **step));
        let step = step.map(String::as_str);
        apply::place(&one.steps, one.dialect, step, asked(one, difference))
    };
    sides.into_iter().filter_map(of).collect()
}

/// What of a side a difference is about: the table alone, where it has nothing of it.
fn asked<'a>(read: &Read, difference: &'a Difference) -> Asked<'a> {
    let Difference { kind, table, object, backends, .. } = difference;
    match backends.get(&read.side.label) {
        Some(Some(has)) => Asked { kind: *kind, table, object, has: Some(has) },
        _ => Asked { kind: Kind::Table, table, object: "", has: None },
    }
}

/// The line of what a side has.
fn line_of(read: &Read, difference: &Difference) -> Option<String> {
    // What is missing stands in no line.
    difference.backends.get(&read.side.label)?.as_ref()?;
    let (file, line) = apply::place(&read.steps, read.dialect, None, asked(read, difference))?;
    Some(format!("{}:{line}", file.file_name()?.to_string_lossy()))
}

/// The error with the place of what could not be read, and how to leave it out.
fn located(error: LiveError, steps: &[Step], dialect: Dialect) -> anyhow::Error {
    let LiveError::Catalogue { source: ReadError::Object { object, .. }, .. } = &error else {
        return error.into();
    };
    let table = object.rsplit(' ').next().unwrap_or(object).to_owned();
    let place =
        apply::place(steps, dialect, None, Asked { kind: Kind::Table, table: &table, object: "", has: None });
    let place = place.map_or_else(String::new, |(file, line)| format!("{}:{line}: ", file.display()));
    anyhow::Error::from(error)
        .context(format!("{place}{table} cannot be compared; --ignore {table} leaves it out"))
}
