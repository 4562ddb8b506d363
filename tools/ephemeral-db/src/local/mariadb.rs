//! MariaDB and MySQL from programs on this machine.

use std::{path::PathBuf, process::Command};

use secrecy::ExposeSecret as _;

use super::{Home, Programs, programs};
use crate::{Durability, Engine, Error, Options, account::Account, process::Soft};

/// Statements for the first start, in the private folder.
const FIRST_STATEMENTS: &str = "first.sql";

/// The programs.
pub struct MariaDb {
    server: PathBuf,
    /// Creates the first files; MySQL's server does that itself.
    installer: Option<PathBuf>,
}

impl MariaDb {
    pub fn find() -> Result<Self, Error> {
        if let Ok(server) = programs::find("mariadbd") {
            return Ok(Self { server, installer: Some(programs::find("mariadb-install-db")?) });
        }
        let server = programs::find("mysqld").map_err(|_| Error::failed("neither mariadbd nor mysqld"))?;
        // Older packages of MariaDB know only the old names.
        let version = Command::new(&server).arg("--version").output();
        let version = version.map_err(Error::io("mysqld cannot be started"))?.stdout;
        let is_mariadb = String::from_utf8_lossy(&version).contains("MariaDB");
        let installer = is_mariadb.then(|| programs::find("mysql_install_db")).transpose()?;
        Ok(Self { server, installer })
    }
}

impl Programs for MariaDb {
    fn account(&self) -> Option<Account> {
        Account::instead_of_root("mysql")
    }

    fn preparation(&self, place: &Home) -> Vec<(PathBuf, Vec<String>)> {
        let data = format!("--datadir={}", place.path("data"));
        vec![match &self.installer {
            Some(installer) => (
                installer.clone(),
                // Other accounts cannot log in over the network.
                ["--no-defaults", &data, "--skip-test-db", "--auth-root-authentication-method=socket"]
                    .map(str::to_owned)
                    .into(),
            ),
            None => (
                self.server.clone(),
                ["--no-defaults", &data, "--initialize-insecure"].map(str::to_owned).into(),
            ),
        }]
    }

    fn secrets(&self, place: &Home) -> Vec<(&'static str, String)> {
        let (account, password) = (Engine::Mysql.admin_account(), place.password.expose_secret());
        // MySQL's root has no password at first; MariaDB's has none that is ever accepted.
        let root = if self.installer.is_none() {
            format!("ALTER USER root@localhost IDENTIFIED BY '{password}';\n")
        } else {
            String::new()
        };
        let ours = format!(
            "CREATE USER IF NOT EXISTS {account}@'127.0.0.1' IDENTIFIED BY '{password}';\n\
             GRANT ALL PRIVILEGES ON *.* TO {account}@'127.0.0.1' WITH GRANT OPTION;\n"
        );
        vec![(FIRST_STATEMENTS, root + &ours)]
    }

    fn server(&self, place: &Home, options: &Options, first: bool) -> (PathBuf, Vec<String>) {
        let mut arguments = vec![
            "--no-defaults".to_owned(),
            format!("--datadir={}", place.path("data")),
            format!("--tmpdir={}", place.path("")),
            format!("--socket={}", place.path("socket")),
            format!("--pid-file={}", place.path("pid")),
            format!("--port={}", place.port),
            "--bind-address=127.0.0.1".to_owned(),
            "--skip-name-resolve".to_owned(),
            "--character-set-server=utf8mb4".to_owned(),
            "--max-connections=500".to_owned(),
            "--performance-schema=OFF".to_owned(),
            "--innodb-buffer-pool-size=128M".to_owned(),
            "--skip-log-bin".to_owned(),
        ];
        if self.installer.is_none() {
            arguments.push("--mysqlx=OFF".to_owned());
        }
        let durability: &[&str] = match options.durability {
            Durability::Fast => &[
                "--innodb-flush-log-at-trx-commit=2",
                "--sync-binlog=0",
                // Statements that change the schema sync many files otherwise. MySQL has no such switch.
                "--loose-debug-no-sync",
            ],
            Durability::Full => &["--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1"],
        };
        arguments.extend(durability.iter().map(|&argument| argument.to_owned()));
        if first {
            arguments.push(format!("--init-file={}", place.path(FIRST_STATEMENTS)));
        }
        (self.server.clone(), arguments)
    }

    fn stop(&self) -> Soft {
        Soft::Terminate
    }

    fn discard(&self) -> Option<Soft> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> Home {
        Home { folder: PathBuf::from("/x"), port: 20_000, password: "hidden".into() }
    }

    fn programs(installer: Option<&str>) -> MariaDb {
        MariaDb { server: "/usr/sbin/mariadbd".into(), installer: installer.map(PathBuf::from) }
    }

    #[test]
    fn no_argument_holds_the_password() {
        for programs in [programs(Some("/usr/bin/mariadb-install-db")), programs(None)] {
            let (_, server) = programs.server(&place(), &Options::new(Engine::Mysql), true);
            let prepared = programs.preparation(&place());
            let all: Vec<_> =
                prepared.into_iter().flat_map(|(_, arguments)| arguments).chain(server).collect();
            assert!(all.iter().all(|argument| !argument.contains("hidden")), "{all:?}");
            assert!(all.iter().any(|argument| argument == "--init-file=/x/first.sql"), "{all:?}");
            assert!(programs.secrets(&place())[0].1.contains("hidden"));
        }
    }

    #[test]
    fn a_durable_server_syncs_and_a_later_start_reads_no_statements() {
        let options = Options::new(Engine::Mysql).durability(Durability::Full);
        let (_, arguments) = programs(Some("x")).server(&place(), &options, false);
        assert!(arguments.contains(&"--innodb-flush-log-at-trx-commit=1".to_owned()));
        assert!(!arguments.iter().any(|argument| argument.contains("init-file")));
        assert!(!arguments.iter().any(|argument| argument.contains("no-sync")));
    }
}
