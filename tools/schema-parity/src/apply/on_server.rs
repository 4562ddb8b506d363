//! Scripts of MySQL and PostgreSQL on servers.

use super::*;
use crate::live::on_server::provision;

fn script(text: &str) -> Script {
    Script { file: "a/up.sql".into(), line: 1, text: text.to_owned() }
}

#[test]
fn mysql_takes_routines_and_dumps() {
    let provision = provision(Dialect::Mysql);
    let mut live = provision.fresh(Dialect::Mysql).unwrap();
    let text = "/*!40101 SET NAMES utf8mb4 */;\n\
        CREATE TABLE t (a INT, b INT) COMMENT 'x;y';\n\
        CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW\n\
        BEGIN\n  IF NEW.a > 1 THEN SET NEW.b = IF(NEW.a > 2, 1, 2); ELSE SET NEW.b = 3; END IF;\n\
          CASE NEW.a WHEN 9 THEN SET NEW.b = CASE WHEN 1 THEN 9 END; ELSE BEGIN END; END CASE;\nEND;\n\
        DELIMITER //\nCREATE PROCEDURE p()\nBEGIN\n  INSERT INTO t (a) VALUES (3);\n  INSERT INTO t (a) VALUES (9);\nEND//\nDELIMITER ;\n\
        CREATE PROCEDURE q()\nBEGIN\n  DECLARE i INT DEFAULT 0;\n  REPEAT SET i = i + 1; UNTIL i > 3 END REPEAT;\n\
          WHILE i < 9 DO SET i = i + 1; END WHILE;\n  l: LOOP LEAVE l; END LOOP;\n  INSERT INTO t (a) VALUES (i);\nEND;\n\
        CALL p();\nCALL q();\nINSERT INTO t (a) VALUES (1) # last; one\n";
    run(&mut live, &script(text)).unwrap();
    let rows = live.texts("SELECT CONCAT(a, '-', b) FROM t ORDER BY a, b").unwrap();
    assert_eq!(rows, ["1-3", "3-1", "9-9", "9-9"]);
    let error = run(&mut live, &script("SELECT 1;\n\nCREATE TABLE t (a INT);")).unwrap_err().to_string();
    assert!(error.starts_with("a/up.sql:3: M") && error.contains("CREATE TABLE t (a INT)"), "{error}");
}

#[test]
fn postgres_takes_functions_and_statements_outside_of_transactions() {
    let provision = provision(Dialect::Postgres);
    let mut live = provision.fresh(Dialect::Postgres).unwrap();
    let text = "CREATE TABLE t (a int);\n\
        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $f$\nBEGIN\n  NEW.a := NEW.a + 1; RETURN NEW;\nEND\n$f$;\n\
        CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();\n\
        CREATE FUNCTION g() RETURNS int LANGUAGE sql BEGIN ATOMIC\n  SELECT 1;\n  SELECT CASE WHEN true THEN 2 END;\nEND;\n\
        CREATE RULE r AS ON DELETE TO t DO ALSO (SELECT 1; SELECT 2);\n\
        DO $$ BEGIN INSERT INTO t VALUES (1); END $$;\nINSERT INTO t SELECT g() -- last; one\n";
    run(&mut live, &script(text)).unwrap();
    assert_eq!(live.texts("SELECT a FROM t ORDER BY a").unwrap(), ["2", "3"]);
    run(&mut live, &script("CREATE INDEX CONCURRENTLY i ON t (a); VACUUM t;")).unwrap();
    run(&mut live, &script("LOCK TABLE t; INSERT INTO t VALUES (10);")).unwrap();
    // A dump clears the search path; the next step has it again.
    run(&mut live, &script("SELECT pg_catalog.set_config('search_path', '', false); SELECT 1;")).unwrap();
    assert_eq!(live.texts("SELECT max(a) FROM t").unwrap(), ["11"]);
    let error = run(&mut live, &script("SELECT 1;\nCREATE TABLE t (a int);")).unwrap_err().to_string();
    assert!(error.starts_with("a/up.sql:2: PostgreSQL 1") && error.contains("already exists"), "{error}");
}

#[test]
fn what_only_mysql_takes_is_said_to_be_so() {
    let provision = provision(Dialect::Mysql);
    let mut live = provision.fresh(Dialect::Mysql).unwrap();
    let is_mariadb = live.flavour().product == Product::MariaDb;
    for sql in
        ["CREATE TABLE t (a INT, KEY k ((a + 1)))", "CREATE TABLE t (a TEXT COLLATE utf8mb4_0900_ai_ci)"]
    {
        if let Err(error) = run(&mut live, &script(sql)) {
            assert_eq!(error.to_string().contains("--mysql-server-url"), is_mariadb, "{error}");
        }
    }
    let error = run(&mut live, &script("INSERT INTO nowhere VALUES (1)")).unwrap_err().to_string();
    assert!(!error.contains("--mysql-server-url"), "{error}");
}
