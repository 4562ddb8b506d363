//! Which tests use a server, and the variables that tell them where it is. The module names by which tests
//! are selected are only here and in .config/nextest.toml.

use ephemeral_db::Engine;

/// Which engine stands behind the tests over HTTP: each test server makes a database of its own.
pub const DATABASE: &str = "LYCEUM_TEST_DATABASE";

/// Names a migrated database on the server, which tests copy instead of migrating one of their own.
pub const TEMPLATE: &str = "LYCEUM_TEST_TEMPLATE";

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

/// The tests of an engine.
pub struct Suite {
    pub engine: Engine,
    /// The variable with the URL of an account that may create databases.
    pub url: &'static str,
    /// The value of [`DATABASE`].
    pub database: &'static str,
    /// The module of tests that only the other engine passes.
    other: &'static str,
}

pub const MARIADB: Suite = Suite {
    engine: Engine::Mysql,
    url: "LYCEUM_TEST_MYSQL_URL",
    database: "mysql",
    other: "on_server::postgres",
};

pub const POSTGRES: Suite = Suite {
    engine: Engine::Postgres,
    url: "LYCEUM_TEST_POSTGRES_URL",
    database: "postgres",
    other: "on_server::mysql",
};

impl Suite {
    /// All of it in the runner's language: what needs a server, but not the other engine, and the
    /// programs over HTTP.
    pub fn filter(&self) -> String {
        let programs = OVER_HTTP.map(|program| format!("binary(={program})")).join(" | ");
        let refused = [SQLITE_ONLY, ON_SERVERS[1], self.other].map(|module| format!("test(/\\b{module}/)"));
        let on_server = ON_SERVERS[0];
        format!("(test(/\\b{on_server}::/) | (package(=server) & ({programs}))) - ({})", refused.join(" | "))
    }
}

/// What is run on a cluster: tests made for it, and the journeys.
pub fn cluster_filter() -> String {
    let refused = [SQLITE_ONLY, ON_SERVERS[0]].map(|module| format!("test(/\\b{module}/)"));
    let on_cluster = ON_SERVERS[1];
    format!(
        "(test(/\\b{on_cluster}::/) | (package(=server) & binary(={OVER_CLUSTER}))) - ({})",
        refused.join(" | ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn each_engine_leaves_the_others_tests_out() {
        let refused = r"- (test(/\bsqlite_only/) | test(/\bon_galera/) | test(/\bon_server::postgres/))";
        assert!(MARIADB.filter().ends_with(refused), "{}", MARIADB.filter());
        assert!(POSTGRES.filter().contains(r"test(/\bon_server::mysql/)"));
        assert!(cluster_filter().contains("binary(=journeys)"));
    }

    #[test]
    fn the_runners_default_leaves_out_what_needs_a_server() {
        let settings = Project::find().unwrap().read(".config/nextest.toml").unwrap();
        for module in ON_SERVERS {
            assert!(settings.contains(&format!(r"test(/\b{module}::/)")), "{module}");
        }
    }
}
