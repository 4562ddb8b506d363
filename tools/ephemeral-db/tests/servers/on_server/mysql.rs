//! MariaDB, or MySQL where that is what is installed.

use ephemeral_db::{Durability, Engine, Scratch, Server};

use super::{
    exits::every_engine,
    support::{local, start},
};

every_engine!(Engine::Mysql, "SELECT schema_name FROM information_schema.schemata", "DO SLEEP(60)");

#[test]
fn a_database_compares_text_by_its_bytes() {
    let server = start(Engine::Mysql);
    assert!(!server.version().is_empty());
    let scratch = Scratch::create(server.url()).unwrap();
    assert_eq!(scratch.column("SELECT @@character_set_database").unwrap(), ["utf8mb4"]);
    assert_eq!(scratch.column("SELECT @@collation_database").unwrap(), ["utf8mb4_bin"]);
}

#[test]
fn a_database_goes_although_a_transaction_holds_it() {
    let server = start(Engine::Mysql);
    let scratch = Scratch::create(server.url()).unwrap();
    scratch.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)").unwrap();
    let url = scratch.url().clone();
    let holder = std::thread::spawn(move || {
        // Another handle on the same database: its session is ended by the drop below.
        ephemeral_db::execute(&url, &["BEGIN", "SELECT * FROM t", "DO SLEEP(60)"])
    });
    std::thread::sleep(std::time::Duration::from_secs(1));
    let begin = std::time::Instant::now();
    drop(scratch);
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
    assert!(holder.join().unwrap().is_err());
}

#[test]
fn a_durable_server_says_so() {
    let server = Server::start(&local(Engine::Mysql).durability(Durability::Full)).unwrap();
    let scratch = Scratch::create(server.url()).unwrap();
    assert_eq!(scratch.column("SELECT CAST(@@innodb_flush_log_at_trx_commit AS CHAR)").unwrap(), ["1"]);
}
