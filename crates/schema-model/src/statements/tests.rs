//! Statements of each dialect; each case is a habit of real migrations.

use proptest::prelude::*;

use super::{Splitter, Statement};
use crate::Dialect::{self, Mysql, Postgres, Sqlite};

fn split(dialect: Dialect, text: &str) -> Vec<(usize, String)> {
    match super::split(dialect, text) {
        (found, None) => found.into_iter().map(|statement| (statement.line, statement.sql)).collect(),
        (_, Some(problem)) => panic!("{problem:?}\n{text}"),
    }
}

fn problem(dialect: Dialect, text: &str) -> String {
    let (found, problem) = super::split(dialect, text);
    let problem = problem.unwrap_or_else(|| panic!("{text} is {found:?}"));
    format!("{}: {}", problem.line, problem.reason)
}

/// The text is the statements, whose ends are `¶`, and comments between them that are left out.
fn check(dialects: &[Dialect], cases: &[&str]) {
    for (dialect, case) in dialects.iter().flat_map(|d| cases.iter().map(move |case| (*d, *case))) {
        let expected: Vec<_> = case.split('¶').map(str::trim).filter(|part| !part.is_empty()).collect();
        let found: Vec<_> = split(dialect, &case.replace('¶', ";")).into_iter().map(|(_, sql)| sql).collect();
        assert_eq!(found, expected, "{dialect}: {case}");
    }
}

#[test]
fn a_semicolon_ends_a_statement_but_not_in_quotes_or_comments() {
    check(
        &Dialect::ALL,
        &[
            "",
            "SELECT 1",
            "SELECT 1¶",
            "SELECT 1¶ SELECT 2¶ ¶ ¶ SELECT 3",
            "INSERT INTO t VALUES ('a;b', 'it''s;', '')¶ SELECT 2¶",
            "CREATE TABLE \"a;b\" (\"c\"\";\" INT)¶ SELECT 2¶",
            "CREATE TABLE t (a INT, -- one; two '\n b INT)¶ SELECT 2¶",
            "SELECT /* ; ' */ 1¶ SELECT 2¶",
            "SELECT CASE WHEN a THEN b END FROM t¶ SELECT 2¶",
            "BEGIN¶ SELECT 'é;ü'¶ COMMIT¶",
            "SELECT 'ends\\\\'¶ SELECT 2¶",
        ],
    );
}

#[test]
fn comments_around_statements_are_left_out() {
    for (dialect, text, expected) in [
        (Sqlite, " ; ;\n-- nothing; here\n/* nor; here */ ;", &[] as &[&str]),
        (Sqlite, "SELECT 1--2;\n; SELECT 2", &["SELECT 1", "SELECT 2"]),
        (Mysql, "SELECT 1 -- 2;\n; x # ; y\n; z", &["SELECT 1", "x", "z"]),
        (Mysql, "/* a /* b; */ x; y", &["x", "y"]),
        (Postgres, "/* a /* b; */ ; */ x; y", &["x", "y"]),
    ] {
        let found: Vec<_> = split(dialect, text).into_iter().map(|(_, sql)| sql).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn each_dialect_has_quotes_and_comments_of_its_own() {
    check(
        &[Sqlite],
        &[
            "CREATE TABLE [a;'b] (c INT)¶ SELECT `;`¶",
            "SELECT 'a\\'¶ SELECT 2¶",
            "SELECT ';', 'it''s;', \"a;\"\"b\", `;`, [;]¶ SELECT 2",
        ],
    );
    check(
        &[Mysql],
        &[
            "SELECT 'a\\';b'¶ SELECT \"a\\\";b\"¶ SELECT `a;b`¶",
            "SELECT '\\';', \"\\\";\", `\\`¶ SELECT 2",
            "SELECT 1 # ; '\n + 1¶ SELECT 5--1¶ SELECT 2¶",
            "/*! SET a = ';' */¶ SELECT 2",
            "/*!40101 SET NAMES utf8; */¶ SELECT 1 /*!80000 , ';' */¶",
            "CREATE TABLE t (a INT) /*M!100100 COMMENT 'x;' */¶",
        ],
    );
    check(
        &[Postgres],
        &[
            "SELECT E'a\\';b'¶ SELECT 'a\\'¶ SELECT e'\\\\'¶",
            "SELECT E'\\';', e'\\';', '\\'¶ SELECT 2",
            "SELECT 1 /* a /* ; */ ; */ + 1¶ SELECT 2¶",
            "DO $$ a; b $$¶ SELECT $x$ ; $$ ; $x$¶ SELECT $1¶ SELECT 2",
            "SELECT $$a;'b$$¶ SELECT $t$ a; $$ ; $x$ $t$¶ SELECT 2¶",
            "SELECT a$b$c FROM t¶ PREPARE p AS SELECT $1¶ SELECT 2¶",
            "SELECT '{1;2}'::int[1] # 3¶ SELECT '[' || a[1]¶",
            "CREATE RULE r AS ON INSERT TO t DO ALSO (DELETE FROM a; DELETE FROM b;)¶ SELECT 2¶",
            "DO $do$ BEGIN IF a THEN b; END IF; END $do$¶ SELECT 2¶",
        ],
    );
}

#[test]
fn bodies_of_triggers_are_whole() {
    check(
        &[Sqlite],
        &[
            "CREATE TRIGGER t AFTER UPDATE ON x BEGIN UPDATE y SET a = 1; DELETE FROM z; END¶ SELECT 2¶",
            "CREATE TEMP TRIGGER IF NOT EXISTS t AFTER INSERT ON x WHEN CASE NEW.a WHEN 1 THEN 1 END BEGIN \
             SELECT CASE WHEN NEW.end > 1 THEN RAISE(ABORT, 'x;') END; END¶ SELECT 2¶",
            "CREATE TRIGGER t AFTER UPDATE OF begin, end ON x BEGIN SELECT begin, end FROM y; END",
            "CREATE TABLE trigger_log (\"end\" INT)¶ SELECT 2¶",
            "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN 1 THEN 2 END; SELECT 1; END¶ SELECT 2",
            "CREATE TEMP TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1; -- END\n  SELECT 'END';\nEND¶ SELECT 2",
        ],
    );
}

#[test]
fn bodies_of_routines_need_no_delimiter() {
    check(
        &[Mysql],
        &[
            "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET NEW.a = 1¶ SELECT 2¶",
            "CREATE DEFINER=`r`@`h` TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET NEW.a = 1; IF \
             NEW.b THEN SET NEW.c = IF(1, 2, 3); ELSEIF d THEN SET e = 1; ELSE IF f THEN SET g = 1; END IF; \
             END IF; END¶ SELECT 2¶",
            "CREATE TRIGGER t AFTER INSERT ON x FOR EACH ROW IF NEW.a THEN DELETE FROM y; END IF¶ SELECT 2¶",
            "CREATE OR REPLACE PROCEDURE p(IN a INT) COMMENT 'x' BEGIN DECLARE c CURSOR FOR SELECT 1; DECLARE \
             EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; END; l: LOOP LEAVE l; END LOOP; WHILE a > (1) DO SET \
             a = 1; END WHILE; REPEAT SET a = REPEAT('a;', 2); UNTIL a END REPEAT; SELECT x FROM t WHERE y IN \
             (1) FOR UPDATE; END¶ SELECT 2¶",
            "CREATE PROCEDURE p() BEGIN CASE a WHEN 1 THEN SELECT 1; ELSE SELECT CASE WHEN b THEN IF(c, 1, 2) \
             ELSE IF(d, 3, 4) END; END CASE; END¶ SELECT 2¶",
            "CREATE FUNCTION f(a INT) RETURNS INT DETERMINISTIC RETURN CASE WHEN a THEN 1 END¶ SELECT 2¶",
            "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM t; END¶ SELECT 2¶",
            "CREATE PROCEDURE p() BEGIN IF 1 THEN SELECT 1; END IF; CASE 1 WHEN 1 THEN SELECT 2; END CASE; END¶ SELECT 2",
            "CREATE DEFINER=a@b TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN WHILE 1 DO SET @a = 1; END WHILE; \
             END¶ SELECT 2",
            "BEGIN NOT ATOMIC SELECT 1; SELECT 2; END¶ SELECT 3¶",
            "CREATE PROCEDURE p() BEGIN END¶ DROP PROCEDURE IF EXISTS p¶ CREATE TABLE IF NOT EXISTS t (a INT)¶",
        ],
    );
    check(
        &[Postgres],
        &[
            "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN a THEN b END; \
             SELECT 2; END¶ SELECT 2¶",
            "CREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f()¶ SELECT 1¶ BEGIN¶ COMMIT",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1¶ BEGIN¶ SELECT 1¶ END¶",
        ],
    );
}

#[test]
fn delimiters_may_be_changed() {
    let text = "DELIMITER //\nCREATE PROCEDURE p()\nBEGIN SELECT 1; END//\n-- x\ndelimiter ;\nSELECT 2;\n\
                DELIMITER $$\nCREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET @a = '$$'; END$$\n\
                DELIMITER ;;\n/*!50003 CREATE*/ /*!50003 TRIGGER u BEGIN SET a = 1; END */;;\nDELIMITER ;\n";
    let found = split(Mysql, text);
    let sql: Vec<_> = found.iter().map(|(line, sql)| (*line, sql.as_str())).collect();
    assert_eq!(
        sql,
        [
            (2, "CREATE PROCEDURE p()\nBEGIN SELECT 1; END"),
            (6, "SELECT 2"),
            (8, "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW BEGIN SET @a = '$$'; END"),
            (10, "/*!50003 CREATE*/ /*!50003 TRIGGER u BEGIN SET a = 1; END */"),
        ]
    );
    // A column may have that name.
    check(&[Mysql], &["SELECT a AS delimiter¶"]);
}

#[test]
fn markers_hold_a_statement_together() {
    let text = "SELECT 1;\n-- +goose StatementBegin\nCREATE FUNCTION f();\nSELECT 2;\n-- +goose StatementEnd\n\
                SELECT 3;\n--+migrate StatementBegin\nA; B;\n-- +migrate StatementEnd";
    let found = split(Postgres, text);
    let expected = [(1, "SELECT 1"), (3, "CREATE FUNCTION f();\nSELECT 2"), (6, "SELECT 3"), (8, "A; B")];
    assert_eq!(found, expected.map(|(line, sql)| (line, sql.to_owned())));
    assert!(problem(Sqlite, "-- +goose StatementBegin\nSELECT 1;").contains("2: StatementBegin"));
    assert!(problem(Sqlite, "SELECT 1;\n-- +goose StatementEnd").contains("2: StatementEnd"));
}

#[test]
fn lines_are_those_of_the_first_word() {
    for (text, expected) in [
        ("-- a\n\nSELECT\n1; SELECT 2;\n/* x\n */ SELECT 'a\nb';\n\nSELECT 3", &[3, 4, 6, 9][..]),
        ("/* what\n*/ CREATE TABLE b (x TEXT); SELECT 1;\r\nSELECT\n2", &[2, 2, 3]),
    ] {
        let lines: Vec<_> = split(Sqlite, text).into_iter().map(|(line, _)| line).collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn a_message_has_the_beginning_of_a_statement() {
    let of = |sql: &str| Statement { line: 1, sql: sql.to_owned() }.shortened();
    assert_eq!(of("CREATE  TABLE a (\n    x TEXT\n)"), "CREATE TABLE a ( x TEXT )");
    assert_eq!(of(&"ä".repeat(120)), "ä".repeat(120));
    assert_eq!(of(&"ä".repeat(121)), format!("{}…", "ä".repeat(120)));
}

#[test]
fn a_statement_may_go_over_several_lines() {
    let mut splitter = Splitter::new(Mysql);
    assert!(splitter.push("INSERT INTO a VALUES ('one\n").is_empty());
    assert_eq!(splitter.push("two;');\n")[0].sql, "INSERT INTO a VALUES ('one\ntwo;')");
    assert_eq!(splitter.finish(), (None, None));
}

#[test]
fn what_follows_a_problem_is_split_as_well() {
    let (found, problem) = super::split(Sqlite, "SELECT 1;\n.read x;\nSELECT 2;\nSELECT 'a;");
    let found: Vec<_> = found.iter().map(|statement| statement.sql.as_str()).collect();
    assert_eq!(found, ["SELECT 1", ".read x", "SELECT 2", "SELECT 'a;"]);
    assert_eq!(problem.unwrap().line, 2);
}

/// A large backup is restored this way. In quadratic time this would take minutes.
#[test]
fn the_time_grows_with_the_length() {
    for dialect in Dialect::ALL {
        let row = "(1, 'a;''b', NULL, $1, -5e3),\n";
        let mut splitter = Splitter::new(dialect);
        splitter.push("INSERT INTO t VALUES ");
        assert!((0..20_000).all(|_| splitter.push(row).is_empty()));
        assert!(splitter.push(&row.trim().repeat(20_000)).is_empty());
        assert_eq!(splitter.push("(1);\n")[0].line, 1);
    }
}

#[test]
fn what_does_not_end_and_what_is_for_clients_is_an_error() {
    for (dialect, text, said) in [
        (Sqlite, "SELECT 1;\nSELECT 'a", "2: a string does not end"),
        (Sqlite, "SELECT [a", "a quoted name does not end"),
        (Mysql, "SELECT 1;\n\n/* a", "3: a comment does not end"),
        (Mysql, "/*!40101 SET a = 1;", "a comment does not end"),
        (Mysql, "SELECT 'a\\'", "a string does not end"),
        (Postgres, "SELECT /* /* */", "a comment does not end"),
        (Postgres, "DO $a$ x $b$", "a dollar quote does not end"),
        (Sqlite, "\nCREATE TRIGGER t BEGIN SELECT 1;", "2: the body"),
        (Mysql, "CREATE PROCEDURE p() BEGIN SELECT 1;", "the body"),
        (Mysql, "DELIMITER", "no delimiter"),
        (Mysql, "SOURCE other.sql;", "SOURCE other.sql; is a command of the mysql client"),
        (Sqlite, "SELECT 1;\n.read x.sql", "2: .read x.sql is a command of the sqlite3 shell"),
        (Postgres, "\\connect app", "\\connect app is a command of psql"),
        (Postgres, "SELECT 1;\nCOPY t (a) FROM stdin;\n1\tit's\n\\.\n", "2: COPY"),
    ] {
        let error = problem(dialect, text);
        assert!(error.contains(said), "{text}: {error}");
    }
}

/// A piece of a script: what it is written as, and whether it is code rather than a comment.
fn piece(dialect: Dialect) -> impl Strategy<Value = (&'static str, bool)> {
    let mut pieces = vec![
        (";", true),
        (" ", true),
        ("\n", true),
        ("SELECT a.b", true),
        ("CREATE TABLE t (x)", true),
        ("'a;--b/*'", true),
        ("'it''s'", true),
        ("\"q;\"\"\"", true),
        ("CASE WHEN 1 THEN 2 END", true),
        ("-1.5e3", true),
        ("é", true),
        ("-- c; ' /*~\n", false),
        ("/* c;\n' -- ~*/", false),
    ];
    match dialect {
        Dialect::Sqlite => pieces.extend([("[a;']", true), ("`;`", true)]),
        Dialect::Mysql => {
            pieces.extend([("'\\';'", true), ("# c;'~\n", false), ("/*!40000 a ; */", true), ("`;`", true)]);
        }
        Dialect::Postgres => pieces.extend([
            ("$$ ; ' $$", true),
            ("$x$;$$;$x$", true),
            (" E'\\';'", true),
            ("/* /* ; */ ~*/", false),
            ("(a; b)", true),
        ]),
    }
    proptest::sample::select(pieces)
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != ';').collect()
}

proptest! {
    /// What is not a comment is in the statements, all of it and in order; lines are right.
    #[test]
    fn nothing_is_lost(
        (dialect, pieces) in proptest::sample::select(Dialect::ALL.to_vec())
            .prop_flat_map(|dialect| (Just(dialect), proptest::collection::vec(piece(dialect), 0..30)))
    ) {
        // Blanks between the pieces, so that two never combine into another one.
        let text = pieces.iter().map(|(text, _)| *text).collect::<Vec<_>>().join(" ");
        let code: String = pieces.iter().filter(|(_, is_code)| *is_code).map(|(text, _)| *text).collect();
        let (found, problem) = super::split(dialect, &text);
        prop_assert_eq!(problem, None);
        let comments: Vec<_> = pieces.iter().filter(|(_, is_code)| !is_code).map(|(text, _)| text.trim()).collect();
        let mut joined = found.iter().map(|statement| statement.sql.as_str()).collect::<Vec<_>>().join(" ");
        for comment in comments {
            joined = joined.replace(comment, "");
        }
        prop_assert_eq!(without_blanks(&joined), without_blanks(&code));
        for statement in &found {
            let first = statement.sql.lines().next().unwrap();
            prop_assert!(text.split('\n').nth(statement.line - 1).unwrap().contains(first));
        }
    }

    /// A statement is split into itself, so splitting twice is splitting once.
    #[test]
    fn a_statement_stays_one(
        (dialect, pieces) in proptest::sample::select(Dialect::ALL.to_vec())
            .prop_flat_map(|dialect| (Just(dialect), proptest::collection::vec(piece(dialect), 0..30)))
    ) {
        let text = pieces.iter().map(|(text, _)| *text).collect::<Vec<_>>().join(" ");
        for (_, sql) in split(dialect, &text) {
            prop_assert_eq!(split(dialect, &sql), [(1, sql)]);
        }
    }

    /// Any text at all is split or refused, and never loses the end.
    #[test]
    fn any_text_is_answered(text in "[a-z';$\"`\\[\\]/*#\\-\n \\\\!E(]{0,40}", dialect in proptest::sample::select(Dialect::ALL.to_vec())) {
        super::split(dialect, &text);
    }
}

#[test]
fn the_locks_of_a_dump_are_passed_over() {
    let text = "--\n-- PostgreSQL database dump\n--\n\n\\restrict Kx9abc\n\nCREATE TABLE t (a int);\n\n\\unrestrict Kx9abc\n\n";
    assert_eq!(split(Postgres, text), [(7, "CREATE TABLE t (a int)".to_owned())]);
    for (dialect, text) in
        [(Postgres, "\\restricted x\n"), (Postgres, "SELECT 1 \\restrict x\n"), (Mysql, "\\restrict x\n")]
    {
        assert!(problem(dialect, text).contains("is a command of"), "{text}");
    }
}
