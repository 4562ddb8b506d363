//! Applies changed migrations to a database and compares what they make with what the unchanged ones
//! make on SQLite.

use std::collections::BTreeSet;
use std::fmt;

use schema_model::{
    Dialect, Schema,
    compare::{Difference, Level, Side, compare},
};
use schema_parity::{
    live::{Live, LiveError},
    scratch::{Options, Provision},
};
use secrecy::SecretString;

use crate::source::{Source, TableText};

/// Both schemas of the unchanged migrations, and where changed ones are tried.
pub struct Bench {
    pub source: Source,
    /// What the unchanged migrations make on this database.
    pub own: Schema,
    /// What they must equal: the tables of SQLite. What has no counterpart there, and the texts of
    /// views and triggers, which no two databases spell alike, are this database's own.
    base: Schema,
    provision: Provision,
}

/// A table in other words, or in none.
#[derive(Debug, Clone)]
pub struct Change {
    /// The table that it is about.
    pub table: String,
    /// The statements in its place.
    pub statements: Vec<String>,
    /// Tables that must be there besides those that the unchanged one speaks of.
    pub also: Vec<String>,
}

/// What a change came to.
pub struct Outcome {
    pub differences: Vec<Difference>,
    /// The schema with the change, and that part of the unchanged one which it stands for.
    pub changed: Schema,
    pub unchanged: Schema,
}

impl Bench {
    /// By the URL of the environment, or on a private server.
    pub fn start(dialect: Dialect) -> Self {
        let url = |variable: &str| std::env::var(variable).ok().map(SecretString::from);
        let options = Options {
            mysql_url: url("LYCEUM_TEST_MYSQL_URL"),
            postgres_url: url("LYCEUM_TEST_POSTGRES_URL"),
            ..Options::default()
        };
        let provision = Provision::start(&[dialect], &options).unwrap();
        let source = Source::load(dialect);
        let own = read(&provision, &source);
        let sqlite = match dialect {
            Dialect::Sqlite => own.clone(),
            _ => read(&provision, &Source::load(Dialect::Sqlite)),
        };
        let base = base(&own, &sqlite);
        Self { source, own, base, provision }
    }

    /// A database to try changes in.
    pub fn live(&self) -> Live {
        self.provision.fresh(self.source.dialect).unwrap()
    }

    /// Tries a change with only the tables that it needs; with all, where `whole`.
    pub fn attempt(&self, live: &mut Live, change: &Change, whole: bool) -> Result<Outcome, LiveError> {
        let names = if whole { self.all() } else { self.needed(change) };
        let tables = self.source.tables.iter().filter(|table| names.contains(table.name.as_str()));
        let of_table = |table: &TableText| {
            if table.name == change.table {
                change.statements.clone()
            } else {
                table.statements(self.source.dialect)
            }
        };
        let statements: Vec<String> = tables.flat_map(of_table).collect();
        let changed = applied(live, &statements)?;
        let base = self.part(&self.base, &names);
        let side = |label, schema| Side { label, schema, dialect: Some(self.source.dialect) };
        let sides = [side("base", &base), side("changed", &changed)];
        let comparison = compare(&sides, Level::Strict);
        assert!(!base.tables.is_empty(), "nothing to compare for {}", change.table);
        Ok(Outcome { differences: comparison.differences, changed, unchanged: self.part(&self.own, &names) })
    }

    fn all(&self) -> BTreeSet<&str> {
        self.source.tables.iter().map(|table| table.name.as_str()).collect()
    }

    /// The table itself and those that it, or what it needs, refers to.
    fn needed<'a>(&'a self, change: &'a Change) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        let mut waiting: Vec<&str> = change.also.iter().map(String::as_str).collect();
        waiting.push(&change.table);
        while let Some(name) = waiting.pop() {
            if names.insert(name) {
                let table = self.source.tables.iter().find(|table| table.name == name).unwrap();
                waiting.extend(table.mentions(&self.source));
            }
        }
        names
    }

    /// What belongs to some tables.
    fn part(&self, schema: &Schema, names: &BTreeSet<&str>) -> Schema {
        let mut part =
            Schema { views: schema.views.clone(), triggers: schema.triggers.clone(), ..Schema::default() };
        let tables = schema.tables.iter().filter(|(name, _)| names.contains(name.as_str()));
        part.tables.extend(tables.map(|(name, table)| (name.clone(), table.clone())));
        part.triggers.retain(|_, trigger| names.contains(trigger.table.as_str()));
        let texts: Vec<&String> = self
            .source
            .tables
            .iter()
            .filter(|table| names.contains(table.name.as_str()))
            .flat_map(|table| &table.after)
            .collect();
        part.views
            .retain(|name, _| texts.iter().any(|text| text.starts_with(&format!("CREATE VIEW {name} "))));
        part
    }
}

fn base(own: &Schema, sqlite: &Schema) -> Schema {
    let table = |(name, own): (&String, &schema_model::Table)| {
        let table = match sqlite.tables.get(name) {
            Some(table) if !name.starts_with("own_") => table,
            _ => own,
        };
        (name.clone(), table.clone())
    };
    let only = |name: &String| !name.starts_with("own_") && !sqlite.tables.contains_key(name);
    assert!(!own.tables.keys().any(only), "a table that SQLite has not");
    Schema { tables: own.tables.iter().map(table).collect(), ..own.clone() }
}

fn read(provision: &Provision, source: &Source) -> Schema {
    let statements: Vec<String> =
        source.tables.iter().flat_map(|table| table.statements(source.dialect)).collect();
    let mut live = provision.fresh(source.dialect).unwrap();
    let schema = applied(&mut live, &statements).unwrap();
    assert_eq!(schema.tables.len(), source.tables.len());
    schema
}

/// The schema that statements make in a database which is empty before and after.
fn applied(live: &mut Live, statements: &[String]) -> Result<Schema, LiveError> {
    match live.dialect() {
        Dialect::Postgres => {
            live.execute("BEGIN")?;
            let schema = run(live, statements);
            live.execute("ROLLBACK")?;
            schema
        }
        Dialect::Mysql => {
            empty(live)?;
            run(live, statements)
        }
        Dialect::Sqlite => {
            *live = Live::sqlite_in_memory()?;
            run(live, statements)
        }
    }
}

fn run(live: &mut Live, statements: &[String]) -> Result<Schema, LiveError> {
    statements.iter().try_for_each(|statement| live.execute(statement))?;
    live.schema(&[])
}

fn empty(live: &mut Live) -> Result<(), LiveError> {
    let of = |kind: &str| {
        let from = "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";
        format!("{from} AND table_type = '{kind}'")
    };
    let views = live.texts(&of("VIEW"))?;
    let tables = live.texts(&of("BASE TABLE"))?;
    let sequences = live.texts(&of("SEQUENCE"))?;
    live.execute("SET foreign_key_checks = 0")?;
    for (kind, names) in [("VIEW", views), ("TABLE", tables), ("SEQUENCE", sequences)] {
        if !names.is_empty() {
            live.execute(&format!("DROP {kind} {}", names.join(", ")))?;
        }
    }
    live.execute("SET foreign_key_checks = 1")
}

impl fmt::Debug for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.differences.iter().map(|difference| {
            format!("{:?} {:?}: {}", difference.kind, difference.severity, difference.message)
        });
        formatter.debug_list().entries(shown).finish()
    }
}
