//! PostgreSQL from programs on this machine.

use std::path::PathBuf;

use secrecy::ExposeSecret as _;

use super::{Home, Programs, programs};
use crate::{Durability, Engine, Error, Options, account::Account, process::Soft};

/// The file that `initdb` reads the password from.
const PASSWORD: &str = "password";
/// A path to a socket must fit into a structure of the system.
const LONGEST_SOCKET_FOLDER: usize = 85;

/// The folder with the programs.
pub struct Postgres(PathBuf);

impl Postgres {
    pub fn find() -> Result<Self, Error> {
        programs::find_postgres().map(Self)
    }
}

impl Programs for Postgres {
    fn account(&self) -> Option<Account> {
        Account::instead_of_root("postgres")
    }

    fn preparation(&self, place: &Home) -> Vec<(PathBuf, Vec<String>)> {
        let arguments = vec![
            format!("--pgdata={}", place.path("data")),
            format!("--pwfile={}", place.path(PASSWORD)),
            format!("--username={}", Engine::Postgres.admin_account()),
            "--auth=scram-sha-256".to_owned(),
            "--encoding=UTF8".to_owned(),
            "--locale=C".to_owned(),
            "--no-sync".to_owned(),
        ];
        vec![(self.0.join("initdb"), arguments)]
    }

    fn secrets(&self, place: &Home) -> Vec<(&'static str, String)> {
        vec![(PASSWORD, format!("{}\n", place.password.expose_secret()))]
    }

    fn server(&self, place: &Home, options: &Options, _first: bool) -> (PathBuf, Vec<String>) {
        let folder = place.path("");
        let sockets = if folder.len() <= LONGEST_SOCKET_FOLDER { folder.as_str() } else { "" };
        let mut settings = vec![
            "listen_addresses=127.0.0.1".to_owned(),
            format!("port={}", place.port),
            format!("unix_socket_directories={sockets}"),
            "max_connections=300".to_owned(),
            "shared_buffers=64MB".to_owned(),
            // Inside the folder, so that a kill leaves nothing behind.
            "dynamic_shared_memory_type=mmap".to_owned(),
        ];
        if options.durability == Durability::Fast {
            // Commits still reach the page cache: a killed server loses none.
            settings.extend(["fsync=off", "full_page_writes=off"].map(str::to_owned));
        }
        let mut arguments = vec!["-D".to_owned(), place.path("data")];
        arguments.extend(settings.into_iter().flat_map(|setting| ["-c".to_owned(), setting]));
        (self.0.join("postgres"), arguments)
    }

    fn stop(&self) -> Soft {
        Soft::Interrupt
    }

    fn discard(&self) -> Option<Soft> {
        Some(Soft::Quit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(folder: &str, durability: Durability) -> Vec<String> {
        let place = Home { folder: folder.into(), port: 20_000, password: "hidden".into() };
        let options = Options::new(Engine::Postgres).durability(durability);
        let programs = Postgres("/p".into());
        let prepared = programs.preparation(&place).into_iter().flat_map(|(_, arguments)| arguments);
        prepared.chain(programs.server(&place, &options, true).1).collect()
    }

    #[test]
    fn no_argument_holds_the_password() {
        let arguments = arguments("/x", Durability::Fast);
        assert!(arguments.iter().all(|argument| !argument.contains("hidden")), "{arguments:?}");
        assert!(arguments.contains(&"--pwfile=/x/password".to_owned()), "{arguments:?}");
    }

    #[test]
    fn a_durable_server_syncs() {
        let off = "fsync=off".to_owned();
        assert!(arguments("/x", Durability::Fast).contains(&off));
        assert!(!arguments("/x", Durability::Full).contains(&off));
    }

    #[test]
    fn a_folder_that_is_too_long_for_a_socket_has_none() {
        let long = format!("/{}", "x".repeat(120));
        assert!(arguments(&long, Durability::Fast).contains(&"unix_socket_directories=".to_owned()));
        assert!(arguments("/x", Durability::Fast).contains(&"unix_socket_directories=/x/".to_owned()));
    }
}
