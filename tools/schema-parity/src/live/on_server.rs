//! MariaDB or MySQL, and PostgreSQL: by the URLs of the environment, or private ones.

use super::*;
use crate::scratch::{Options, Provision};

/// A server by `LYCEUM_TEST_MYSQL_URL` or `LYCEUM_TEST_POSTGRES_URL`, or one that is started.
pub fn provision(dialect: Dialect) -> Provision {
    let url = |variable: &str| std::env::var(variable).ok().map(SecretString::from);
    let options = Options {
        mysql_url: url("LYCEUM_TEST_MYSQL_URL"),
        postgres_url: url("LYCEUM_TEST_POSTGRES_URL"),
        ..Options::default()
    };
    Provision::start(&[dialect], &options).unwrap()
}

fn answers(dialect: Dialect, number: &str) {
    let provision = provision(dialect);
    let mut live = provision.fresh(dialect).unwrap();
    assert_eq!(live.dialect(), dialect);
    assert!(live.flavour().version > (5, 0, 0));
    let name = live.name().to_owned();
    assert_eq!(name, live.server());
    live.execute("CREATE TEMPORARY TABLE t (a VARCHAR(9), b BIGINT)").unwrap();
    live.execute("INSERT INTO t VALUES ('é', 1), (NULL, 2)").unwrap();
    assert_eq!(live.texts("SELECT a FROM t ORDER BY b").unwrap(), ["é"]);
    assert_eq!(live.texts(&format!("SELECT {number} FROM t ORDER BY b")).unwrap(), ["1", "2"]);
    let error = live.execute("INSERT INTO nowhere VALUES (1)").unwrap_err().to_string();
    assert!(error.starts_with(&format!("{name}: ")) && error.contains("nowhere"), "{error}");
    if let Err(error) = live.schema(&[]) {
        assert!(error.to_string().starts_with(&name), "{error}");
    }
    // A kept database can be opened again; on a shared server it would stay forever.
    if live.is_private() {
        let mut again = Live::open(&live.keep().unwrap()).unwrap();
        again.execute("CREATE TABLE t (a INT)").unwrap();
        assert!(again.name().contains("/scratch_") && !again.name().contains('@'), "{}", again.name());
    }
}

#[test]
fn mysql_answers() {
    answers(Dialect::Mysql, "b");
}

#[test]
fn postgres_answers() {
    answers(Dialect::Postgres, "b");
}

#[test]
fn what_is_made_in_another_schema_of_postgres_is_named() {
    let provision = provision(Dialect::Postgres);
    let mut live = provision.fresh(Dialect::Postgres).unwrap();
    live.execute("CREATE TABLE here (a INT)").unwrap();
    live.execute("CREATE TEMPORARY TABLE passing (a INT)").unwrap();
    assert_eq!(live.elsewhere(&[]).unwrap(), [""; 0]);
    live.execute("CREATE SCHEMA app").unwrap();
    live.execute("CREATE TABLE app.t (a SERIAL PRIMARY KEY)").unwrap();
    live.execute("CREATE VIEW app.v AS SELECT 1 AS a").unwrap();
    assert_eq!(live.elsewhere(&[]).unwrap(), ["app.t", "app.v"]);
    assert_eq!(live.elsewhere(&["t", "app.v"]).unwrap(), [""; 0]);
}
