//! Servers that are given by URL: no database stays, and nothing that is not the command's goes.

use ephemeral_db::{Engine, Options, Provider, Server, column, execute, sweep_older_than};
use secrecy::ExposeSecret as _;

use super::{super::sets, ends::End, owner, watch::until};

pub fn nothing_is_left(engine: Engine, ends: &[End]) {
    let server = start(engine);
    for &end in ends {
        let temporary = sets::folder(engine, end.set());
        let program = program(end, temporary.path(), &server).spawn().unwrap();
        if end.signal().is_some() {
            until("a database", || (!scratches(&server).is_empty()).then_some(()));
        }
        end.bring(program);
        if end == End::Kill {
            assert_eq!(scratches(&server).len(), 1);
            // As soon as its sessions have ended, another run finds it. It does so hours later.
            until("a sweep", || {
                (sweep_older_than(server.url(), std::time::Duration::ZERO).unwrap() == 1).then_some(())
            });
        }
        assert_eq!(scratches(&server), [""; 0], "{end:?}");
    }
}

pub fn leftovers_are_swept(engine: Engine) {
    let server = start(engine);
    let old = "scratch_5f000000_0123456789ab";
    let young = "scratch_ff000000_0123456789ab";
    let foreign = "scratch_fed_data";
    for name in [old, young, foreign] {
        execute(server.url(), &[&format!("CREATE DATABASE {name}")]).unwrap();
    }
    let temporary = sets::folder(engine, sets::Set::Equal);
    End::Success.bring(program(End::Success, temporary.path(), &server).spawn().unwrap());
    assert_eq!(scratches(&server), [foreign, young]);
}

fn start(engine: Engine) -> Server {
    let options = Options::new(engine).provider(Provider::Local);
    Server::start(&match engine {
        Engine::Mysql => options,
        // It looks for its client while a statement runs, as MariaDB does by itself.
        Engine::Postgres => options.argument("-c").argument("client_connection_check_interval=200"),
    })
    .unwrap()
}

/// The program with the URL in its environment, which other accounts cannot read.
fn program(end: End, folder: &std::path::Path, server: &Server) -> std::process::Command {
    let mut program = end.program(folder, server.engine(), "url");
    let side = sets::side(server.engine()).to_uppercase();
    let url = server.url().expose_secret();
    program.env(format!("SCHEMA_PARITY_{side}_SERVER_URL"), url).env(owner::URL, url);
    program
}

/// The databases with a name as the command gives it.
fn scratches(server: &Server) -> Vec<String> {
    let query = match server.engine() {
        Engine::Mysql => "SELECT schema_name FROM information_schema.schemata ORDER BY 1",
        Engine::Postgres => "SELECT datname FROM pg_database ORDER BY 1",
    };
    let mut names = column(server.url(), query).unwrap();
    names.retain(|name| name.starts_with("scratch_"));
    names
}
