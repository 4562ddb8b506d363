//! One database of the comparison.

use anyhow::{Context, Result};
use schema_model::{
    Dialect, Schema,
    compare::{self, Comparison},
};
use schema_parity::{
    apply::History,
    layout::Step,
    live::{Live, tables_of_tools},
    report,
    scratch::Provision,
};
use secrecy::SecretString;

use super::product::Product;
use crate::lint_migrations::DIRECTORIES;

/// A database to which the product applied all migrations.
pub struct Subject {
    dialect: Dialect,
    pub steps: Vec<Step>,
    pub url: SecretString,
    pub live: Live,
    /// The schema at the migration of this version.
    pub head: Schema,
}

impl Subject {
    pub fn make(dialect: Dialect, steps: &[Step], provision: &Provision, product: &Product) -> Result<Self> {
        let (url, live) = match dialect {
            Dialect::Sqlite => (product.sqlite(), None),
            Dialect::Mysql | Dialect::Postgres => {
                let live = provision.fresh(dialect)?;
                (live.url().context("a database without a URL")?.clone(), Some(live))
            }
        };
        let migrate = || product.db(&url, &["migrate"]).or_else(unless_drifted);
        let mut live = if let Some(mut live) = live {
            live.apart(migrate)??;
            live
        } else {
            migrate()?;
            Live::open(&url)?
        };
        let head = live.schema(&tables_of_tools())?;
        Ok(Self { dialect, steps: steps.to_vec(), url, live, head })
    }

    /// Runs one of the product's commands on it, with nobody else connected.
    pub fn run(&mut self, product: &Product, arguments: &[&str]) -> Result<()> {
        self.live.apart(|| product.db(&self.url, arguments))?
    }

    /// What it speaks.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Its name in reports.
    pub fn label(&self) -> &'static str {
        self.dialect.as_str()
    }

    /// How a report shows it.
    pub fn side(&self) -> report::Side {
        let directory = DIRECTORIES.into_iter().find(|(dialect, _)| *dialect == self.dialect);
        report::Side {
            label: self.label().to_owned(),
            server: self.live.server(),
            source: directory.map_or("", |(_, directory)| directory).to_owned(),
            steps: Some(self.steps.len()),
            schema: self.head.clone(),
        }
    }

    /// Adds to each difference the migration that created its object here.
    pub fn name_migrations(&self, comparison: &mut Comparison, provision: &Provision) -> Result<()> {
        let mut empty = provision.fresh(self.dialect)?;
        let history = History::record(&mut empty, &self.steps, &tables_of_tools())?;
        for difference in &mut comparison.differences {
            let found = history.introduced(difference, self.label());
            if let Some(name) = found {
                difference.introduced_by.insert(self.label().to_owned(), name.to_owned());
            }
        }
        Ok(())
    }

    /// Foreign keys that no index begins with.
    pub fn uncovered(&self) -> Vec<String> {
        let found = compare::uncovered_foreign_keys(&self.head);
        found
            .into_iter()
            .map(|(table, key)| format!("{}: the foreign key {key} of {table} has no index", self.label()))
            .collect()
    }

    /// Leaves the database where it is; a file of SQLite stays if the product's folder does.
    pub fn keep(self) -> Dialect {
        drop(self.live.keep());
        self.dialect
    }
}

/// The message of the product where its migrations make another schema than the built-in one; the
/// comparison that follows is more precise, since it includes the other databases.
const DRIFTED: &str = "all is applied, and the schema is not what it should be";

fn unless_drifted(error: anyhow::Error) -> Result<()> {
    if error.to_string().contains(DRIFTED) { Ok(()) } else { Err(error) }
}

#[cfg(test)]
mod tests {
    use schema_parity::{layout::Script, report::Verdict, scratch::Options};

    use super::{super::compared, *};
    use crate::project::Project;

    fn subject(dialect: Dialect, sql: &str) -> Subject {
        let mut live = Live::sqlite_in_memory().unwrap();
        live.execute(sql).unwrap();
        let head = live.schema(&[]).unwrap();
        // Which of its migrations made something cannot be told: it is no SQL.
        let up = Script { file: "up.sql".into(), line: 1, text: "BROKEN;".to_owned() };
        let steps = vec![Step { name: "1".to_owned(), up, down: None }];
        Subject { dialect, steps, url: "sqlite:x".into(), live, head }
    }

    #[test]
    fn differences_are_told_where_their_migrations_cannot_be_named() {
        let provision = Provision::start(&[Dialect::Sqlite], &Options::default()).unwrap();
        let mut subjects = [
            subject(Dialect::Sqlite, "CREATE TABLE a (id INTEGER PRIMARY KEY)"),
            // Of this one there is no server, either.
            subject(Dialect::Mysql, "CREATE TABLE b (id INTEGER PRIMARY KEY)"),
        ];
        let report = compared(&Project::find().unwrap(), &mut subjects, &provision).unwrap();
        assert!(matches!(report.verdict(), Verdict::Different), "{}", report.comparison.differences.len());
        assert!(report.comparison.differences.iter().all(|one| one.introduced_by.is_empty()));
    }

    #[test]
    fn only_drift_is_left_to_the_comparison() {
        let said = |what: &str| anyhow::anyhow!("`lyceum db migrate` failed (exit status: 1): error: {what}");
        assert!(unless_drifted(said(&format!("{DRIFTED}:\na is missing"))).is_ok());
        assert!(unless_drifted(said("no such table: a")).is_err());
        let told = Project::find().unwrap().read("crates/server/src/commands/migrations.rs").unwrap();
        assert!(told.contains(DRIFTED), "the product says it in other words");
    }

    #[test]
    fn foreign_keys_without_an_index_are_named() {
        let sql = "CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER, CONSTRAINT fk_t_up FOREIGN KEY (up) REFERENCES t (id))";
        assert_eq!(subject(Dialect::Sqlite, sql).uncovered().len(), 1);
        let covered = format!("{sql}; CREATE INDEX ix_t_up ON t (up)");
        assert_eq!(subject(Dialect::Sqlite, &covered).uncovered(), [""; 0]);
    }
}
