//! A program that panics while it holds databases: this test program, started again with the name of
//! one ignored test. The command itself has no way to panic on purpose.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use ephemeral_db::{Engine, Provider};
use schema_model::Dialect;
use schema_parity::scratch::{Options, Provision};

/// Tells the owner which engine.
const ENGINE: &str = "SCHEMA_PARITY_TEST_ENGINE";
/// The URL of a server; without it one is started.
pub const URL: &str = "SCHEMA_PARITY_TEST_URL";

pub fn program(folder: &Path, engine: Engine) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "on_server::owner::panics", "--ignored"]);
    command.current_dir(folder).env("TMPDIR", folder).env(ENGINE, engine.scheme()).env_remove(URL);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
#[ignore = "started by the other tests of this module"]
fn panics() {
    let engine = Engine::of_scheme(&std::env::var(ENGINE).unwrap()).unwrap();
    let url = std::env::var(URL).ok().map(Into::into);
    let provider = if url.is_some() { Provider::Url } else { Provider::Local };
    let (dialect, options) = match engine {
        Engine::Mysql => (Dialect::Mysql, Options { provider, mysql_url: url, postgres_url: None }),
        Engine::Postgres => (Dialect::Postgres, Options { provider, mysql_url: None, postgres_url: url }),
    };
    let provision = Provision::start(&[dialect], &options).unwrap();
    let mut live = provision.fresh(dialect).unwrap();
    live.execute("CREATE TABLE t (id BIGINT NOT NULL)").unwrap();
    panic!("as asked, with {}", live.server());
}
