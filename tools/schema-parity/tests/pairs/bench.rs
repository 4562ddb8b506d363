//! Applies the statements of a case to real databases and compares what they make.

use schema_model::{
    Dialect, Schema,
    compare::{Difference, Kind, Level, Severity, Side, compare},
    statements,
};
use schema_parity::{
    live::Live,
    scratch::{Options, Provision},
};
use secrecy::SecretString;

pub use Dialect::{Mysql as M, Postgres as P, Sqlite as S};
pub use Severity::{Error, Note, Warning};

/// What is told: the kind, how bad it is, and the object.
pub type Told<'c> = (Kind, Severity, &'c str);

/// What it shows; the columns of a table `a` beside its `id`, or whole statements, a side; and what is told
/// strictly and by families.
pub type Case<'c> = (&'c str, &'c [(Dialect, &'c str)], &'c [Told<'c>], &'c [Told<'c>]);

/// The servers of the tests, by the URLs of the environment or private ones.
pub struct Bench(Provision);

impl Bench {
    pub fn start() -> Self {
        let url = |variable: &str| std::env::var(variable).ok().map(SecretString::from);
        let options = Options {
            mysql_url: url("LYCEUM_TEST_MYSQL_URL"),
            postgres_url: url("LYCEUM_TEST_POSTGRES_URL"),
            ..Options::default()
        };
        Self(Provision::start(&Dialect::ALL, &options).unwrap())
    }

    /// What the statements of a side make.
    pub fn schema(&self, dialect: Dialect, sql: &str) -> Schema {
        let mut live: Live = self.0.fresh(dialect).unwrap();
        let text = if sql.starts_with("CREATE") {
            sql.to_owned()
        } else {
            format!("CREATE TABLE a (id INT NOT NULL PRIMARY KEY, {sql})")
        };
        let (statements, problem) = statements::split(dialect, &text);
        assert_eq!(problem, None, "{text}");
        for statement in statements {
            live.execute(&statement.sql).unwrap_or_else(|error| panic!("{}: {error}", statement.sql));
        }
        live.schema(&[]).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    /// What is told of the sides of a case.
    pub fn differences(&self, sides: &[(Dialect, &str)], level: Level) -> Vec<Difference> {
        let schemas: Vec<Schema> = sides.iter().map(|(dialect, sql)| self.schema(*dialect, sql)).collect();
        let sides: Vec<Side<'_>> = schemas
            .iter()
            .zip(sides)
            .map(|(schema, (dialect, _))| Side { label: dialect.as_str(), schema, dialect: Some(*dialect) })
            .collect();
        compare(&sides, level).differences
    }

    /// Tries all cases, and fails with every one that is told otherwise.
    pub fn try_all(&self, cases: &[Case<'_>]) {
        let mut faults = Vec::new();
        for (what, sides, strict, family) in cases {
            for (level, expected) in [(Level::Strict, strict), (Level::Family, family)] {
                let found = self.differences(sides, level);
                let mut told: Vec<Told<'_>> =
                    found.iter().map(|one| (one.kind, one.severity, one.object.as_str())).collect();
                let mut expected = expected.to_vec();
                told.sort_unstable();
                expected.sort_unstable();
                if told != expected {
                    let said: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
                    faults.push(format!("{what} ({level:?}): {told:?}, not {expected:?}: {said:#?}"));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
