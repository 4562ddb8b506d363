//! MariaDB, or MySQL where that is what is installed.

use ephemeral_db::{Durability, Engine, Error, Scratch, Server};

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
fn a_database_is_copied() {
    let server = start(Engine::Mysql);
    let template = Scratch::create(server.url()).unwrap();
    for statement in [
        "CREATE TABLE a (id BIGINT PRIMARY KEY AUTO_INCREMENT, z BIGINT, n BIGINT NOT NULL CHECK (n > 0),
         `odd``. name` VARCHAR(9), twice BIGINT AS (n * 2) STORED)",
        "CREATE TABLE z (id BIGINT PRIMARY KEY, a BIGINT, FOREIGN KEY (a) REFERENCES a (id))",
        "ALTER TABLE a ADD CONSTRAINT a_z FOREIGN KEY (z) REFERENCES z (id)",
        "INSERT INTO a (id, n, `odd``. name`) VALUES (7, 3, 'x')",
        "INSERT INTO z VALUES (1, 7)",
        "UPDATE a SET z = 1",
    ] {
        template.execute(statement).unwrap();
    }
    let copies: Vec<_> = (0..2).map(|_| Scratch::clone_of(server.url(), template.name()).unwrap()).collect();
    for copy in &copies {
        let row = copy.column("SELECT CONCAT_WS(' ', id, z, n, twice, `odd``. name`) FROM a").unwrap();
        assert_eq!(row, ["7 1 3 6 x"]);
        assert_eq!(copy.column("SELECT CAST(a AS CHAR) FROM z").unwrap(), ["7"]);
        for refused in ["INSERT INTO a (n) VALUES (0)", "INSERT INTO z VALUES (2, 8)", "DELETE FROM z"] {
            assert!(copy.execute(refused).is_err(), "{refused}");
        }
        // Its own rows, and the counter goes on.
        copy.execute("INSERT INTO a (n) VALUES (4)").unwrap();
        assert_eq!(copy.column("SELECT CAST(MAX(id) AS CHAR) FROM a").unwrap(), ["8"]);
    }
    assert_eq!(template.column("SELECT CAST(COUNT(*) AS CHAR) FROM a").unwrap(), ["1"]);
}

#[test]
fn what_cannot_be_copied_whole_is_refused() {
    let server = start(Engine::Mysql);
    let template = Scratch::create(server.url()).unwrap();
    template.execute("CREATE TABLE t (id BIGINT PRIMARY KEY)").unwrap();
    for (create, remove) in [
        ("CREATE VIEW v AS SELECT id FROM t", "DROP VIEW v"),
        ("CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW SET NEW.id = 1", "DROP TRIGGER r"),
        ("CREATE PROCEDURE p() DO 1", "DROP PROCEDURE p"),
    ] {
        template.execute(create).unwrap();
        let refused = Scratch::clone_of(server.url(), template.name());
        assert!(matches!(refused, Err(Error::Unsupported(_))), "{create}: {refused:?}");
        template.execute(remove).unwrap();
    }
    drop(Scratch::clone_of(server.url(), template.name()).unwrap());
    let all = ephemeral_db::sweep_older_than(server.url(), std::time::Duration::ZERO).unwrap();
    assert_eq!(all, 1, "only the template is left");
}

#[test]
fn a_durable_server_says_so() {
    let server = Server::start(&local(Engine::Mysql).durability(Durability::Full)).unwrap();
    let scratch = Scratch::create(server.url()).unwrap();
    assert_eq!(scratch.column("SELECT CAST(@@innodb_flush_log_at_trx_commit AS CHAR)").unwrap(), ["1"]);
}
