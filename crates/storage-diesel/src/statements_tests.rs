use super::*;

use Quoting::{Mysql, Postgres, Sqlite};

fn texts(quoting: Quoting, sql: &str) -> Vec<String> {
    split(quoting, sql).into_iter().map(|statement| statement.text).collect()
}

#[test]
fn statements_are_cut_where_they_end() {
    for (quoting, sql, expected) in [
        (Sqlite, "", &[] as &[&str]),
        (Sqlite, " ; ;\n-- nothing; here\n/* nor; here */ ;", &[]),
        (Sqlite, "SELECT 1; SELECT 2", &["SELECT 1", "SELECT 2"]),
        (
            Sqlite,
            "SELECT ';', 'it''s;', \"a;\"\"b\", `;`, [;]; x",
            &["SELECT ';', 'it''s;', \"a;\"\"b\", `;`, [;]", "x"],
        ),
        (Sqlite, "SELECT '\\'; x", &["SELECT '\\'", "x"]),
        (Sqlite, "SELECT 1--2;\n; x", &["SELECT 1--2;", "x"]),
        (Mysql, "SELECT 1--2; x", &["SELECT 1--2", "x"]),
        (Mysql, "SELECT 1 -- 2;\n; x # ; y\n; z", &["SELECT 1 -- 2;", "x # ; y", "z"]),
        (Mysql, "SELECT '\\';', \"\\\";\", `\\`; x", &["SELECT '\\';', \"\\\";\", `\\`", "x"]),
        (Mysql, "/*! SET a = ';' */; x", &["/*! SET a = ';' */", "x"]),
        (Mysql, "/* a /* b; */ x; y", &["x", "y"]),
        (Postgres, "/* a /* b; */ ; */ x; y", &["x", "y"]),
        (Postgres, "SELECT E'\\';', e'\\';', '\\'; x", &["SELECT E'\\';', e'\\';', '\\'", "x"]),
        (
            Postgres,
            "DO $$ a; b $$; SELECT $x$ ; $$ ; $x$; y",
            &["DO $$ a; b $$", "SELECT $x$ ; $$ ; $x$", "y"],
        ),
        (Postgres, "SELECT $1; SELECT a$b$c; x", &["SELECT $1", "SELECT a$b$c", "x"]),
    ] {
        assert_eq!(texts(quoting, sql), expected, "{sql}");
    }
}

#[test]
fn bodies_stay_whole() {
    for (quoting, sql) in [
        (
            Sqlite,
            "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN 1 THEN 2 END; SELECT 1; END",
        ),
        (Sqlite, "CREATE TEMP TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1; -- END\n  SELECT 'END';\nEND"),
        (
            Mysql,
            "CREATE PROCEDURE p() BEGIN IF 1 THEN SELECT 1; END IF; CASE 1 WHEN 1 THEN SELECT 2; END CASE; END",
        ),
        (
            Mysql,
            "CREATE DEFINER=a@b TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN WHILE 1 DO SET @a = 1; END WHILE; END",
        ),
    ] {
        assert_eq!(texts(quoting, &format!("{sql}; SELECT 'next'")), [sql, "SELECT 'next'"]);
    }
    let simple = "CREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f(); SELECT 1; BEGIN; COMMIT";
    assert_eq!(texts(Postgres, simple).len(), 4);
}

#[test]
fn lines_are_those_of_the_first_word() {
    let sql = "-- why\n\nCREATE TABLE a (\n  x TEXT\n);\n/* what\n*/ CREATE TABLE b (x TEXT); SELECT 1;\r\nSELECT\n2";
    let lines: Vec<_> = split(Sqlite, sql).iter().map(|statement| statement.line).collect();
    assert_eq!(lines, [3, 7, 7, 8]);
}

#[test]
fn a_message_has_the_beginning_of_a_statement() {
    let of = |text: &str| Statement { line: 1, text: text.to_owned() }.shortened();
    assert_eq!(of("CREATE  TABLE a (\n    x TEXT\n)"), "CREATE TABLE a ( x TEXT )");
    assert_eq!(of(&"ä".repeat(120)), "ä".repeat(120));
    assert_eq!(of(&"ä".repeat(121)), format!("{}…", "ä".repeat(120)));
}

#[test]
fn a_statement_may_go_over_several_lines() {
    let mut splitter = Splitter::new(Mysql);
    assert!(splitter.push("INSERT INTO a VALUES ('one\n").is_empty());
    assert_eq!(splitter.push("two;');\n")[0].text, "INSERT INTO a VALUES ('one\ntwo;')");
    assert_eq!(splitter.finish(), None);
}
