//! PostgreSQL.

use ephemeral_db::{Durability, Engine, Scratch, Server};

use super::{
    exits::every_engine,
    support::{local, start},
};

every_engine!(Engine::Postgres, "SELECT datname FROM pg_database", "SELECT pg_sleep(60)");

#[test]
fn a_database_compares_text_by_its_bytes() {
    let server = start(Engine::Postgres);
    let scratch = Scratch::create(server.url()).unwrap();
    let of_this = "FROM pg_database WHERE datname = current_database()";
    assert_eq!(scratch.column(&format!("SELECT datcollate {of_this}")).unwrap(), ["C"]);
    assert_eq!(scratch.column("SHOW server_encoding").unwrap(), ["UTF8"]);
}

#[test]
fn a_database_is_copied() {
    let server = start(Engine::Postgres);
    let template = Scratch::create(server.url()).unwrap();
    template.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)").unwrap();
    template.execute("INSERT INTO t VALUES (7)").unwrap();
    let copies: Vec<_> = (0..3).map(|_| Scratch::clone_of(server.url(), template.name()).unwrap()).collect();
    for copy in &copies {
        assert_eq!(copy.column("SELECT id FROM t").unwrap(), ["7"]);
    }
}

#[test]
fn a_durable_server_says_so() {
    let server = Server::start(&local(Engine::Postgres).durability(Durability::Full)).unwrap();
    let scratch = Scratch::create(server.url()).unwrap();
    assert_eq!(scratch.column("SHOW fsync").unwrap(), ["on"]);
    assert_eq!(scratch.column("SHOW max_connections").unwrap(), ["300"]);
}
