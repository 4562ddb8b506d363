//! Databases of random name on a server, dropped with their handle.

mod copy;
mod made;
mod signals;

use std::{thread, time::Duration};

use secrecy::SecretString;

pub use self::signals::{drop_on_signals, drop_on_signals_and_end_with};
use crate::{
    Engine, Error,
    client::{self, Session},
    random,
    target::Target,
};

/// The beginning of the names of this crate's databases; nothing else is ever dropped.
const PREFIX: &str = "scratch_";
/// Random digits at the end of such a name.
const CHANCE: usize = 12;
/// A leftover is older than any run of tests, and nobody uses it.
const LEFTOVER: Duration = Duration::from_secs(3 * 60 * 60);
/// How often copying a template is retried while somebody is connected to it.
const ATTEMPTS: u32 = 50;
const PAUSE: Duration = Duration::from_millis(100);

/// An empty database with binary collation, or a copy of another one.
#[derive(Debug)]
pub struct Scratch {
    admin: Target,
    target: Target,
    url: SecretString,
    name: String,
    kept: bool,
}

impl Scratch {
    /// Creates an empty database on a server. The account needs the right to create databases.
    pub fn create(admin_url: &SecretString) -> Result<Self, Error> {
        Self::with(admin_url, |engine, name| match engine {
            Engine::Mysql => format!("CREATE DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"),
            Engine::Postgres => {
                format!(
                    "CREATE DATABASE {name} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
                )
            }
        })
    }

    /// Creates a copy of another database of the server: its tables with their keys, constraints and rows.
    ///
    /// PostgreSQL copies the database itself, and nobody may be connected to it. MariaDB and MySQL have no
    /// statement for that: each table is made anew, and its rows are inserted; nobody may change it meanwhile.
    ///
    /// # Errors
    ///
    /// What the server said. On MariaDB and MySQL also where the database has anything but tables: views,
    /// triggers, routines and events are not copied.
    pub fn clone_of(admin_url: &SecretString, template: &str) -> Result<Self, Error> {
        if Target::parse(admin_url)?.engine == Engine::Mysql {
            let scratch = Self::create(admin_url)?;
            copy::tables(&mut Session::connect(scratch.url())?, template)?;
            return Ok(scratch);
        }
        let template = template.replace('"', "\"\"");
        Self::with(admin_url, |_, name| format!("CREATE DATABASE {name} TEMPLATE \"{template}\""))
    }

    /// The URL of this database, with the account that made it.
    pub fn url(&self) -> &SecretString {
        &self.url
    }

    /// The name of this database.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs a statement in it.
    pub fn execute(&self, statement: &str) -> Result<(), Error> {
        client::execute(&self.target, &[statement])
    }

    /// The first column of what a query answers, as text; NULL is left out.
    pub fn column(&self, query: &str) -> Result<Vec<String>, Error> {
        client::column(&self.target, query)
    }

    /// Ends every session that is connected to it: a database can then be a template.
    pub fn disconnect_all(&self) -> Result<(), Error> {
        client::disconnect_others(&self.admin, &self.name)
    }

    /// Leaves the database where it is.
    pub fn keep(mut self) {
        self.kept = true;
        made::forget(&self.name);
    }

    fn with(admin_url: &SecretString, statement: impl Fn(Engine, &str) -> String) -> Result<Self, Error> {
        let admin = Target::parse(admin_url)?;
        let token = random::token()?;
        let name = format!("{PREFIX}{:x}_{}", random::seconds(), token.get(..CHANCE).unwrap_or(&token));
        made::begin(&admin, &name);
        let created = create(&admin, &statement(admin.engine, &name));
        made::done(&name, created.is_ok());
        created?;
        let target = admin.with_database(&name);
        Ok(Self { url: target.url(), admin, target, name, kept: false })
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        made::take(&self.name);
        remove_or_say(&self.admin, &self.name);
        made::forget(&self.name);
    }
}

/// Where the server is gone, so is the database, or [`sweep`] finds it later.
fn remove_or_say(admin: &Target, name: &str) {
    if let Err(error) = remove(admin, name) {
        eprintln!("the database {name} is left over: {error}");
    }
}

/// Drops databases that killed programs left behind on a server: older than three hours, and nobody
/// is connected to them. Answers with their number.
pub fn sweep(admin_url: &SecretString) -> Result<usize, Error> {
    sweep_older_than(admin_url, LEFTOVER)
}

/// [`sweep`] with an age of the caller's choice.
pub fn sweep_older_than(admin_url: &SecretString, age: Duration) -> Result<usize, Error> {
    let admin = Target::parse(admin_url)?;
    let (all, in_use) = match admin.engine {
        Engine::Mysql => (
            "SELECT schema_name FROM information_schema.schemata",
            "SELECT DISTINCT db FROM information_schema.processlist",
        ),
        Engine::Postgres => {
            ("SELECT datname FROM pg_database", "SELECT DISTINCT datname FROM pg_stat_activity")
        }
    };
    let all = client::column(&admin, all)?;
    let in_use = client::column(&admin, in_use)?;
    let newest = random::seconds().saturating_sub(age.as_secs());
    let leftovers: Vec<_> = all
        .into_iter()
        .filter(|name| made_at(name).is_some_and(|made| made <= newest) && !in_use.contains(name))
        .collect();
    // All of them are tried: one may be another account's.
    let removed: Vec<_> = leftovers.iter().map(|name| remove(&admin, name)).collect();
    removed.into_iter().collect::<Result<(), _>>()?;
    Ok(leftovers.len())
}

/// When a database was created, if this crate created it: people use names with `scratch_…`, too.
fn made_at(name: &str) -> Option<u64> {
    let (seconds, chance) = name.strip_prefix(PREFIX)?.split_once('_')?;
    let digits = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (chance.len() == CHANCE && digits(chance) && digits(seconds)).then_some(())?;
    u64::from_str_radix(seconds, 16).ok()
}

fn create(admin: &Target, statement: &str) -> Result<(), Error> {
    let mut attempt = 0;
    loop {
        match client::execute(admin, &[statement]) {
            // PostgreSQL: sessions of the template end a moment after their clients are gone.
            Err(Error::Database { message, .. }) if message.contains("(55006)") && attempt < ATTEMPTS => {
                attempt += 1;
                thread::sleep(PAUSE);
            }
            outcome => return outcome,
        }
    }
}

fn remove(admin: &Target, name: &str) -> Result<(), Error> {
    match admin.engine {
        Engine::Mysql => {
            // A forgotten transaction would hold the tables, and the default time-out is a day.
            client::disconnect_others(admin, name)?;
            let drop = format!("DROP DATABASE IF EXISTS {name}");
            client::execute(admin, &["SET SESSION lock_wait_timeout = 30", &drop])
        }
        Engine::Postgres => {
            client::execute(admin, &[&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_databases_of_this_crate_have_an_age() {
        assert_eq!(made_at("scratch_ff_0123456789ab"), Some(255));
        for name in [
            "scratch_",
            "scratch_mine",
            "scratch_x_1",
            "scratch_fed_data",
            "scratch_ff_0123456789AB",
            "scratch_ff_0123456789abc",
            "scratch_+f_0123456789ab",
            "production",
            "ff_scratch_ff_0123456789ab",
        ] {
            assert_eq!(made_at(name), None, "{name}");
        }
    }
}
