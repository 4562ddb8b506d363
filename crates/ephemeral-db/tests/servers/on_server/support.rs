//! What the tests of both engines share.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use ephemeral_db::{Engine, Options, Provider, Scratch, Server, sweep_older_than};
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
