//! Triggers, and what the model has no place for.

use schema_model::{Dialect, compare::Kind};

use crate::bench::{Bench, Error, M, P, S, Warning};

use Kind::{Trigger, Undecided};

const TABLE: &str = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT); ";

fn sqlite(name: &str, when: &str) -> String {
    format!("{TABLE}CREATE TRIGGER {name} {when} ON a BEGIN UPDATE a SET n = 1 WHERE id = new.id; END")
}

fn mysql(name: &str, when: &str) -> String {
    format!("{TABLE}CREATE TRIGGER {name} {when} ON a FOR EACH ROW SET NEW.n = 1")
}

fn postgres(name: &str, when: &str) -> String {
    let function =
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.n := 1; RETURN NEW; END $$";
    format!("{TABLE}{function}; CREATE TRIGGER {name} {when} ON a FOR EACH ROW EXECUTE FUNCTION f()")
}

#[test]
fn triggers_of_one_table_and_event_are_one() {
    let touched = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT, \
                   u TIMESTAMP NULL DEFAULT NULL ON UPDATE CURRENT_TIMESTAMP)";
    let touching = |column: &str| {
        format!(
            "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT, {column}); \
             CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.u := now(); RETURN NEW; END $$; \
             CREATE TRIGGER touch BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f()"
        )
    };
    let zoned = touching("u TIMESTAMPTZ(0)");
    let lite = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT, u TIMESTAMPTZ(0)); \
                CREATE TRIGGER touched AFTER UPDATE ON a BEGIN UPDATE a SET u = CURRENT_TIMESTAMP WHERE id = new.id; END";
    let twice = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT, \
                 u TIMESTAMP NULL DEFAULT NULL ON UPDATE CURRENT_TIMESTAMP, \
                 v TIMESTAMP NULL DEFAULT NULL ON UPDATE CURRENT_TIMESTAMP)";
    let both = touching("u TIMESTAMPTZ(0), v TIMESTAMPTZ(0)");
    let undecided = (&[(Undecided, Error, "")][..], &[(Undecided, Warning, "")][..]);
    Bench::start().try_all(&[
        (
            "of other names",
            &[(M, &mysql("t1", "BEFORE INSERT")), (P, &postgres("t2", "BEFORE INSERT"))],
            undecided.0,
            undecided.1,
        ),
        (
            "of another time",
            &[(S, &sqlite("t1", "AFTER INSERT")), (P, &postgres("t2", "BEFORE INSERT"))],
            undecided.0,
            undecided.1,
        ),
        ("with a column", &[(M, touched), (P, &zoned)], undecided.0, undecided.1),
        ("on all three", &[(S, lite), (M, touched), (P, &zoned)], undecided.0, undecided.1),
        ("with two columns", &[(M, twice), (P, &both)], undecided.0, undecided.1),
        (
            "of another event",
            &[(M, &mysql("t1", "BEFORE INSERT")), (P, &postgres("t2", "BEFORE DELETE"))],
            &[(Trigger, Error, ""), (Trigger, Error, "")],
            &[(Trigger, Error, ""), (Trigger, Error, "")],
        ),
        (
            "the same under another name",
            &[(S, &sqlite("t1", "AFTER INSERT")), (S, &sqlite("t2", "AFTER INSERT"))],
            &[(Trigger, crate::bench::Note, "")],
            &[(Trigger, crate::bench::Note, "")],
        ),
    ]);
}

#[test]
fn what_is_not_compared_is_listed() {
    let bench = Bench::start();
    let listed = |dialect: Dialect, sql: &str| -> Vec<String> {
        let schema = bench.schema(dialect, &format!("{TABLE}{sql}"));
        let all = schema.not_compared.into_iter();
        all.map(|(what, names)| format!("{what}: {}", names.into_iter().collect::<Vec<_>>().join(", ")))
            .collect()
    };
    let function = "CREATE FUNCTION f() RETURNS INT LANGUAGE sql AS 'SELECT 1'";
    for (sql, expected) in [
        ("CREATE POLICY own ON a USING (true)", &["policy: a.own"][..]),
        ("ALTER TABLE a ENABLE ROW LEVEL SECURITY", &["row-secured table: a"]),
        (
            "ALTER TABLE a ENABLE ROW LEVEL SECURITY; ALTER TABLE a FORCE ROW LEVEL SECURITY",
            &["forced row-secured table: a"],
        ),
        ("CREATE RULE r AS ON DELETE TO a DO INSTEAD NOTHING", &["rule: a.r"]),
        (
            "CREATE VIEW v WITH (security_invoker = true) AS SELECT id FROM a",
            &["view option: v: security_invoker=true"],
        ),
        (function, &["function: f"]),
        ("CREATE UNLOGGED TABLE u (id INT)", &["unlogged table: u"]),
        ("CREATE TABLE t (id INT) PARTITION BY RANGE (id)", &["partitioned table without a partition: t"]),
        (
            "CREATE TABLE t (id INT) PARTITION BY RANGE (id); CREATE TABLE t1 PARTITION OF t DEFAULT",
            &["partitioned table: t"],
        ),
        ("CREATE TABLE c (m INT) INHERITS (a)", &["inheriting table: c"]),
        ("CREATE INDEX i ON a (n); CREATE VIEW v AS SELECT id FROM a", &[]),
    ] {
        assert_eq!(listed(P, sql), expected, "{sql}");
    }
    let event = "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM a";
    for (sql, expected) in [
        ("CREATE TABLE m (id INT) ENGINE = MEMORY", &["MEMORY table: m"][..]),
        ("CREATE TABLE m (id INT) ENGINE = MyISAM", &["MyISAM table: m"]),
        ("CREATE TABLE m (id INT) ENGINE = InnoDB", &[]),
        ("CREATE PROCEDURE p() SELECT 1", &["procedure: p"]),
        (event, &["event: e"]),
        ("CREATE TABLE m (id INT) PARTITION BY HASH (id) PARTITIONS 2", &["partitioned table: m"]),
        (
            "CREATE VIEW v AS SELECT id FROM a WHERE id > 1 WITH CHECK OPTION",
            &["view option: v: check_option=cascaded"],
        ),
    ] {
        assert_eq!(listed(M, sql), expected, "{sql}");
    }
    assert_eq!(listed(S, "CREATE VIEW v AS SELECT id FROM a"), [""; 0]);
}
