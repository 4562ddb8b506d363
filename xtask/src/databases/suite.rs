//! Which tests meet a server, and by which variables they are told of it. The names of modules that
//! tests are chosen by stand here and in .config/nextest.toml only.

use ephemeral_db::Engine;

/// Which engine stands behind the tests over HTTP: each test server makes a database of its own.
pub const DATABASE: &str = "LYCEUM_TEST_DATABASE";

/// Modules of tests that need a server, or three; skipped by every other run.
pub const ON_SERVERS: [&str; 2] = ["on_server", "on_galera"];
/// Modules of tests that say something about the embedded database only.
const SQLITE_ONLY: &str = "sqlite_only";
/// URLs of accounts that may do everything, one a node, separated by commas.
pub const GALERA_URLS: &str = "LYCEUM_TEST_GALERA_URLS";
/// Of the tests over HTTP those that a cluster could break.
const OVER_CLUSTER: &str = "journeys";
/// Test programs of the package `server` that run on every engine.
const OVER_HTTP: [&str; 4] = ["journeys", "authorisation", "course_bundles", "secrecy"];
/// Packages with tests for servers of either engine.
const SHARED: [&str; 3] = ["ephemeral-db", "storage-differential", "server"];

/// The tests of an engine.
pub struct Suite {
    pub engine: Engine,
    /// The variable with the URL of an account that may create databases.
    pub url: &'static str,
    /// The value of [`DATABASE`].
    pub database: &'static str,
    package: &'static str,
    /// The module of tests that only the other engine passes.
    other: &'static str,
}

pub const MARIADB: Suite = Suite {
    engine: Engine::Mysql,
    url: "LYCEUM_TEST_MYSQL_URL",
    database: "mysql",
    package: "storage-mysql",
    other: "on_server::postgres",
};

pub const POSTGRES: Suite = Suite {
    engine: Engine::Postgres,
    url: "LYCEUM_TEST_POSTGRES_URL",
    database: "postgres",
    package: "storage-postgres",
    other: "on_server::mysql",
};

impl Suite {
    /// The packages with tests for this engine, of those that the workspace has.
    pub fn packages<'m>(&self, members: &'m [String]) -> impl Iterator<Item = &'m str> {
        let wanted = [&[self.package], SHARED.as_slice()].concat();
        members.iter().map(String::as_str).filter(move |member| wanted.contains(member))
    }

    /// All of it in the runner's language.
    pub fn filter(&self, members: &[String]) -> String {
        let on_server = format!("test(/\\b{}::/)", ON_SERVERS[0]);
        let mut chosen = vec![on_server];
        if self.packages(members).any(|package| package == "server") {
            let programs = OVER_HTTP.map(|program| format!("binary(={program})")).join(" | ");
            chosen.push(format!("(package(=server) & ({programs}))"));
        }
        let refused = [SQLITE_ONLY, ON_SERVERS[1], self.other].map(|module| format!("test(/\\b{module}/)"));
        format!("({}) - ({})", chosen.join(" | "), refused.join(" | "))
    }

    /// What is run on a cluster of this engine: tests made for it, and the journeys.
    pub fn cluster_filter(&self, members: &[String]) -> String {
        let mut chosen = vec![format!("test(/\\b{}::/)", ON_SERVERS[1])];
        if self.packages(members).any(|package| package == "server") {
            chosen.push(format!("(package(=server) & binary(={OVER_CLUSTER}))"));
        }
        let refused = [SQLITE_ONLY, ON_SERVERS[0]].map(|module| format!("test(/\\b{module}/)"));
        format!("({}) - ({})", chosen.join(" | "), refused.join(" | "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    fn members(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn each_engine_has_its_own_package_and_leaves_the_others_tests_out() {
        let all = members(&["domain", "server", "storage-mysql", "storage-postgres", "ephemeral-db"]);
        let packages: Vec<_> = MARIADB.packages(&all).collect();
        assert_eq!(packages, ["server", "storage-mysql", "ephemeral-db"]);
        let refused = r"- (test(/\bsqlite_only/) | test(/\bon_galera/) | test(/\bon_server::postgres/))";
        assert!(MARIADB.filter(&all).ends_with(refused));
        assert!(POSTGRES.filter(&all).contains(r"test(/\bon_server::mysql/)"));
    }

    #[test]
    fn the_filter_names_no_program_of_a_package_that_is_not_run() {
        assert!(!MARIADB.filter(&members(&["ephemeral-db"])).contains("binary"));
        assert!(!MARIADB.cluster_filter(&members(&["ephemeral-db"])).contains("binary"));
    }

    #[test]
    fn the_runners_default_leaves_out_what_needs_a_server() {
        let settings = Project::find().unwrap().read(".config/nextest.toml").unwrap();
        for module in ON_SERVERS {
            assert!(settings.contains(&format!(r"test(/\b{module}::/)")), "{module}");
        }
    }
}
