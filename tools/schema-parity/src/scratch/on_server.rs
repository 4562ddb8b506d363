//! Servers that are really started. They need no URL: the project's own suites start none beside these.

use std::time::{Duration, Instant};

use ephemeral_db::Provider;
use schema_model::{Dialect, Product};

use super::*;

/// Both servers together are quicker than the time that a whole check may take.
const TARGET: Duration = Duration::from_secs(5);

#[test]
fn servers_start_side_by_side_and_leave_nothing() {
    let options = Options { provider: Provider::Local, ..Options::default() };
    let begin = Instant::now();
    let provision = Provision::start(&Dialect::ALL, &options).unwrap();
    let started = begin.elapsed();
    let mut lives: Vec<_> = Dialect::ALL.map(|dialect| provision.fresh(dialect).unwrap()).into();
    let ready = begin.elapsed();
    println!("servers after {started:?}, databases after {ready:?}");
    // Twice the target: the machine may be busy with other tests.
    assert!(ready < 2 * TARGET, "{ready:?}");
    assert_eq!(provision.servers().count(), 2);
    for live in &mut lives {
        live.execute("CREATE TABLE t (a INT)").unwrap();
        // Each is a database of its own.
        provision.fresh(live.dialect()).unwrap().execute("CREATE TABLE t (a INT)").unwrap();
        assert!(live.is_private());
        assert!(!live.name().contains('@'), "{}", live.name());
        assert_eq!(live.flavour().product == Product::Sqlite, live.dialect() == Dialect::Sqlite);
    }
    let urls: Vec<_> = provision.servers.iter().map(|(_, server)| server.url().clone()).collect();
    assert_eq!(urls.len(), 2);
    // Databases hold their servers.
    drop(provision);
    for live in &mut lives {
        live.execute("INSERT INTO t VALUES (1)").unwrap();
    }
    let begin = Instant::now();
    drop(lives);
    println!("gone after {:?}", begin.elapsed());
    for url in urls {
        assert!(Live::open(&url).is_err());
    }
}
