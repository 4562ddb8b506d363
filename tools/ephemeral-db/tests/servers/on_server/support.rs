//! What the tests of both engines share.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use ephemeral_db::{Engine, Options, Provider, Scratch, Server, Session, sweep_older_than};
use secrecy::{ExposeSecret as _, SecretString};

/// From programs on this machine.
pub fn start(engine: Engine) -> Server {
    Server::start(&local(engine)).unwrap()
}

pub fn local(engine: Engine) -> Options {
    Options::new(engine).provider(Provider::Local)
}

/// Committed rows survive a kill; the URL stays.
pub fn survives_a_kill(engine: Engine) {
    let mut server = start(engine);
    let url = server.url().expose_secret().to_owned();
    let scratch = Scratch::create(server.url()).unwrap();
    scratch.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)").unwrap();
    for id in 0..50 {
        scratch.execute(&format!("INSERT INTO t VALUES ({id})")).unwrap();
    }
    server.kill().unwrap();
    assert!(scratch.execute("SELECT 1").is_err(), "it answers after a kill");
    server.restart().unwrap();
    assert_eq!(server.url().expose_secret(), url);
    assert_eq!(scratch.column("SELECT CAST(COUNT(*) AS CHAR(9)) FROM t").unwrap()[0].trim(), "50");
    server.stop().unwrap();
    assert!(scratch.execute("SELECT 1").is_err(), "it answers after a stop");
    server.restart().unwrap();
    assert_eq!(scratch.column("SELECT CAST(COUNT(*) AS CHAR(9)) FROM t").unwrap()[0].trim(), "50");
}

/// Databases are private, and go with their handle or by a sweep.
pub fn databases_come_and_go(engine: Engine, listing: &str) {
    let server = start(engine);
    let names = || {
        let admin = Scratch::create(server.url()).unwrap();
        let all = admin.column(listing).unwrap();
        all.into_iter()
            .filter(|name| name.starts_with("scratch_") && name != admin.name())
            .collect::<Vec<_>>()
    };
    let (one, two) = (Scratch::create(server.url()).unwrap(), Scratch::create(server.url()).unwrap());
    one.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)").unwrap();
    two.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)").unwrap();
    assert_eq!(names().len(), 2);
    drop(one);
    assert_eq!(names(), [two.name()]);
    two.keep();
    assert_eq!(sweep_older_than(server.url(), Duration::from_secs(3600)).unwrap(), 0);
    assert_eq!(sweep_older_than(server.url(), Duration::ZERO).unwrap(), 1);
    assert_eq!(names().len(), 0);
}

/// Nothing of the server is left.
pub fn is_gone(process: u32, folder: &Path, url: &SecretString) -> bool {
    let begin = Instant::now();
    loop {
        let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let ended = state.is_empty() || state.contains(") Z ");
        if ended && !folder.exists() && Scratch::create(url).is_err() {
            return true;
        }
        if begin.elapsed() > Duration::from_secs(20) {
            eprintln!("process ended: {ended}; folder exists: {}", folder.exists());
            return false;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The private folder of a process of a server.
pub fn folder_of(process: u32) -> PathBuf {
    let folder = std::fs::read_link(format!("/proc/{process}/cwd")).unwrap();
    let folder = folder.ancestors().find(|folder| {
        folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ephemeral-db-"))
    });
    folder.unwrap().to_owned()
}

/// A session keeps its state, goes on after a refusal, reads NULL and numbers, and gives its database
/// free when it is dropped. `sleep` is a statement that takes a minute.
pub fn one_session_runs_many_statements(engine: Engine, sleep: &str) {
    let server = start(engine);
    let scratch = Scratch::create(server.url()).unwrap();
    let mut session = Session::connect(scratch.url()).unwrap();
    assert_eq!(session.engine(), engine);
    session.execute("CREATE TEMPORARY TABLE t (id BIGINT)").unwrap();
    session.execute("INSERT INTO t VALUES (1), (NULL), (3)").unwrap();
    assert!(session.execute("INSERT INTO nowhere VALUES (1)").unwrap_err().to_string().contains("nowhere"));
    assert_eq!(session.column("SELECT id FROM t ORDER BY id").unwrap(), ["1", "3"]);
    let inside = tokio::runtime::Builder::new_current_thread().build().unwrap();
    inside.block_on(async {
        assert_eq!(session.column("SELECT 'a'").unwrap(), ["a"]);
        drop(session);
    });

    let mut hasty = Session::with_patience(scratch.url(), Duration::from_secs(1)).unwrap();
    assert!(hasty.execute(sleep).unwrap_err().to_string().contains("nothing for 1 s"));
    assert!(hasty.column("SELECT 'a'").unwrap_err().to_string().contains("ended"));
}
