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
use tempfile::TempDir;

use super::{DIRECTORIES, product::Product};

/// A database to which the product applied all migrations.
pub struct Subject {
    dialect: Dialect,
    pub steps: Vec<Step>,
    pub url: SecretString,
    pub live: Live,
    /// The schema at the migration of this version.
    pub head: Schema,
    /// Where the file of SQLite is: the product opens it by its path.
    folder: Option<TempDir>,
}

impl Subject {
    pub fn make(dialect: Dialect, steps: &[Step], provision: &Provision, product: &Product) -> Result<Self> {
        let (url, folder, live) = match dialect {
            Dialect::Sqlite => {
                let folder = tempfile::tempdir().context("no folder for SQLite")?;
                let url = format!("sqlite:{}", folder.path().join("verify.db").display()).into();
                (url, Some(folder), None)
            }
            Dialect::Mysql | Dialect::Postgres => {
                let live = provision.fresh(dialect)?;
                let url = live.url().context("a database without a URL")?.clone();
                (url, None, Some(live))
            }
        };
        product.db(&url, &["migrate"])?;
        let mut live = match live {
            Some(live) => live,
            None => Live::open(&url)?,
        };
        let head = live.schema(&tables_of_tools())?;
        Ok(Self { dialect, steps: steps.to_vec(), url, live, head, folder })
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
            server: self.live.server().to_owned(),
            source: directory.map_or("", |(_, directory)| directory).to_owned(),
            steps: Some(self.steps.len()),
            schema: self.head.clone(),
        }
    }

    /// Says of each difference which migration brought its object in here.
    pub fn name_migrations(&self, comparison: &mut Comparison, provision: &Provision) -> Result<()> {
        let mut empty = provision.fresh(self.dialect)?;
        let history = History::record(&mut empty, &self.steps, &tables_of_tools())?;
        for difference in &mut comparison.differences {
            let found = history.introduced(difference.kind, &difference.table, &difference.object);
            if let Some(name) = found {
                difference.introduced_by.insert(self.label().to_owned(), name.to_owned());
            }
        }
        Ok(())
    }

    /// Foreign keys that no index begins with.
    pub fn uncovered(&self) -> Vec<String> {
        let found = compare::uncovered_foreign_keys(&self.head);
        found.into_iter().map(|(table, key)| format!("{}: {table} {key}", self.label())).collect()
    }

    /// Leaves the database where it is.
    pub fn keep(self) -> Result<()> {
        drop(self.live.keep());
        if let Some(folder) = self.folder {
            println!("to remove a database: rm -r {}", folder.keep().display());
        }
        Ok(())
    }
}
