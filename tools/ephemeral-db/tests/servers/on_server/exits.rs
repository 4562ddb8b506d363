//! What is left after each way in which the owner of a server ends: nothing.
//!
//! The owner is this test program itself, started again with the name of one ignored test.

use std::{
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use ephemeral_db::Engine;
use secrecy::{ExposeSecret as _, SecretString};

use super::support::{folder_of, is_gone, start};

/// Tells the owner how to end.
const END: &str = "EPHEMERAL_DB_TEST_END";
const ENGINE: &str = "EPHEMERAL_DB_TEST_ENGINE";

struct Owned {
    owner: Child,
    process: u32,
    folder: PathBuf,
    url: SecretString,
}

/// Starts an owner that ends in the given way by itself, or waits to be ended.
fn own(engine: Engine, end: &str) -> Owned {
    let mut owner = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "on_server::exits::owner", "--ignored", "--nocapture"])
        .env(END, end)
        .env(ENGINE, engine.scheme())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(owner.stdout.take().unwrap()).lines();
    let told = lines.map(Result::unwrap).find(|line| line.contains("owns "));
    let told = told.expect("the owner started no server");
    let mut words = told.split("owns ").nth(1).unwrap().split(' ').map(str::to_owned);
    Owned {
        process: words.next().unwrap().parse().unwrap(),
        folder: words.next().unwrap().into(),
        url: words.next().unwrap().into(),
        owner,
    }
}

/// The owner. Its server's password is for these tests only.
#[test]
#[ignore = "started by the other tests of this module"]
fn owner() {
    let engine = Engine::of_scheme(&std::env::var(ENGINE).unwrap()).unwrap();
    let server = start(engine);
    let process = server.process().unwrap();
    println!("owns {process} {} {}", folder_of(process).display(), server.url().expose_secret());
    match std::env::var(END).unwrap().as_str() {
        "panic" => panic!("as asked"),
        "exit" => std::process::exit(3),
        "return" => {}
        _ => std::thread::sleep(std::time::Duration::from_secs(300)),
    }
}

pub fn ends_by_itself(engine: Engine, end: &str) {
    let mut case = own(engine, end);
    case.owner.wait().unwrap();
    assert!(is_gone(case.process, &case.folder, &case.url), "{engine} after {end}");
}

pub fn ends_by(engine: Engine, signal: &str) {
    let mut case = own(engine, "wait");
    assert!(case.folder.exists());
    let owner = case.owner.id().to_string();
    assert!(Command::new("kill").args(["-s", signal, &owner]).status().unwrap().success());
    case.owner.wait().unwrap();
    assert!(is_gone(case.process, &case.folder, &case.url), "{engine} after {signal}");
}

pub fn was_killed_before(engine: Engine) {
    let mut server = start(engine);
    let process = server.process().unwrap();
    let (folder, url) = (folder_of(process), server.url().clone());
    server.kill().unwrap();
    drop(server);
    assert!(is_gone(process, &folder, &url), "{engine}");
}

pub fn stays_when_kept(engine: Engine) {
    let server = start(engine);
    let process = server.process().unwrap();
    let (folder, url) = (folder_of(process), server.url().clone());
    let how = server.keep().unwrap();
    ephemeral_db::execute(&url, &["SELECT 1"]).unwrap();
    assert!(Command::new("sh").args(["-c", &how]).status().unwrap().success(), "{how}");
    assert!(is_gone(process, &folder, &url));
}

/// The tests that every engine has. `$listing` names all databases, `$sleep` takes a minute.
macro_rules! every_engine {
    ($engine:expr, $listing:literal, $sleep:literal) => {
        $crate::on_server::exits::every_engine! { $engine;
            nothing_is_left_after_a_return = exits::ends_by_itself("return");
            nothing_is_left_after_a_panic = exits::ends_by_itself("panic");
            nothing_is_left_after_an_exit_without_destructors = exits::ends_by_itself("exit");
            nothing_is_left_after_an_interrupt = exits::ends_by("INT");
            nothing_is_left_after_a_request_to_terminate = exits::ends_by("TERM");
            nothing_is_left_after_a_kill = exits::ends_by("KILL");
            nothing_is_left_of_a_server_that_was_killed_before = exits::was_killed_before();
            what_is_kept_stays_until_it_is_removed = exits::stays_when_kept();
            committed_rows_survive_a_kill = support::survives_a_kill();
            databases_are_private_and_go = support::databases_come_and_go($listing);
            one_session_keeps_its_state = support::one_session_runs_many_statements($sleep);
        }
    };
    ($engine:expr; $($name:ident = $module:ident::$test:ident($($given:expr)?);)*) => {
        $(
            #[test]
            fn $name() {
                super::$module::$test($engine $(, $given)?);
            }
        )*
    };
}
pub(super) use every_engine;
