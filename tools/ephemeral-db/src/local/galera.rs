//! A node of a Galera cluster: MariaDB with a few more arguments.

use std::path::PathBuf;

use super::{Home, Programs, mariadb::MariaDb};
use crate::{Options, account::Account, process::Soft};

/// MariaDB, as one of several.
pub struct Node {
    pub programs: MariaDb,
    /// Whether its first start begins the cluster.
    pub founds: bool,
}

impl Programs for Node {
    fn account(&self) -> Option<Account> {
        self.programs.account()
    }

    fn preparation(&self, place: &Home) -> Vec<(PathBuf, Vec<String>)> {
        self.programs.preparation(place)
    }

    fn secrets(&self, place: &Home) -> Vec<(&'static str, String)> {
        if self.founds { self.programs.secrets(place) } else { Vec::new() }
    }

    fn server(&self, place: &Home, options: &Options, first: bool) -> (PathBuf, Vec<String>) {
        let begins = first && self.founds;
        let (program, mut arguments) = self.programs.server(place, options, begins);
        if begins {
            arguments.push("--wsrep-new-cluster".to_owned());
        }
        (program, arguments)
    }

    fn stop(&self) -> Soft {
        self.programs.stop()
    }

    fn discard(&self) -> Option<Soft> {
        self.programs.discard()
    }
}
