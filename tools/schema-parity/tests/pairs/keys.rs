//! Keys, indexes and their names.

use schema_model::compare::{Kind, Level};

use crate::bench::{Bench, Error, M, Note, P, S, Warning};

use Kind::{Check, ConstraintName, ForeignKey, Index, PrimaryKey, Unique};

/// Two tables to refer to, and a table with keys.
fn children(keys: &str) -> String {
    format!(
        "CREATE TABLE p (id INT NOT NULL PRIMARY KEY); CREATE TABLE q (id INT NOT NULL PRIMARY KEY); \
         CREATE TABLE a (id INT NOT NULL PRIMARY KEY, x INT, y INT, {keys})"
    )
}

#[test]
fn names_that_are_crossed_are_names() {
    let one = children(
        "CONSTRAINT fk_1 FOREIGN KEY (x) REFERENCES p (id), CONSTRAINT fk_2 FOREIGN KEY (y) REFERENCES q (id)",
    );
    let other = children(
        "CONSTRAINT fk_2 FOREIGN KEY (x) REFERENCES p (id), CONSTRAINT fk_1 FOREIGN KEY (y) REFERENCES q (id)",
    );
    let indexes = |one: &str, other: &str| {
        format!(
            "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, x INT, y INT); \
             CREATE INDEX {one} ON a (x); CREATE INDEX {other} ON a (y)"
        )
    };
    let (straight, crossed) = (indexes("i1", "i2"), indexes("i2", "i1"));
    let checks = "x INT, CONSTRAINT c1 CHECK (x > 1), CONSTRAINT c2 CHECK (x < 9)";
    let other_checks = "x INT, CONSTRAINT c2 CHECK (x > 1), CONSTRAINT c1 CHECK (x < 9)";
    Bench::start().try_all(&[
        (
            "foreign keys",
            &[(S, &one), (P, &other)],
            &[(ConstraintName, Warning, "fk_1"), (ConstraintName, Warning, "fk_2")],
            &[(ConstraintName, Note, "fk_1"), (ConstraintName, Note, "fk_2")],
        ),
        (
            "indexes",
            &[(S, &straight), (P, &crossed)],
            &[(ConstraintName, Warning, "i1"), (ConstraintName, Warning, "i2")],
            &[(ConstraintName, Note, "i1"), (ConstraintName, Note, "i2")],
        ),
        (
            "unique constraints",
            &[
                (M, "x INT, y INT, CONSTRAINT u1 UNIQUE (x), CONSTRAINT u2 UNIQUE (y)"),
                (P, "x INT, y INT, CONSTRAINT u2 UNIQUE (x), CONSTRAINT u1 UNIQUE (y)"),
            ],
            &[(ConstraintName, Warning, "u1"), (ConstraintName, Warning, "u2")],
            &[(ConstraintName, Note, "u1"), (ConstraintName, Note, "u2")],
        ),
        (
            "checks",
            &[(S, checks), (P, other_checks)],
            &[(ConstraintName, Warning, "c1"), (ConstraintName, Warning, "c2")],
            &[(ConstraintName, Note, "c1"), (ConstraintName, Note, "c2")],
        ),
    ]);
}

#[test]
fn an_index_that_mysql_named_has_no_name() {
    let table = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, x INT, y INT); ";
    let indexes = format!("{table}CREATE INDEX ix ON a (x); CREATE INDEX iy ON a (x, y)");
    Bench::start().try_all(&[
        ("made up", &[(M, "x INT, y INT, KEY (x), KEY (x, y)"), (P, &indexes)], &[], &[]),
        (
            "declared",
            &[(M, "x INT, y INT, KEY one (x), KEY (x, y)"), (S, &indexes)],
            &[(ConstraintName, Warning, "one")],
            &[(ConstraintName, Note, "one")],
        ),
    ]);
}

#[test]
fn the_order_of_a_key_is_told_as_an_order() {
    let pairs = |own: &str, target: &str| {
        format!(
            "CREATE TABLE p (v INT NOT NULL, w INT NOT NULL, PRIMARY KEY (v, w)); \
             CREATE TABLE a (id INT NOT NULL PRIMARY KEY, x INT, y INT, \
             CONSTRAINT fk FOREIGN KEY ({own}) REFERENCES p ({target}))"
        )
    };
    let (straight, turned) = (pairs("x, y", "v, w"), pairs("y, x", "w, v"));
    let other = pairs("x, y", "w, v");
    let key =
        |columns: &str| format!("CREATE TABLE a (x INT NOT NULL, y INT NOT NULL, PRIMARY KEY ({columns}))");
    let (one_key, other_key) = (key("x, y"), key("y, x"));
    Bench::start().try_all(&[
        ("foreign keys", &[(S, &straight), (P, &turned)], &[], &[]),
        (
            "foreign keys that differ",
            &[(S, &straight), (S, &other)],
            &[(ForeignKey, Error, "fk")],
            &[(ForeignKey, Error, "fk")],
        ),
        (
            "unique constraints",
            &[(M, "x INT, y INT, UNIQUE (x, y)"), (P, "x INT, y INT, UNIQUE (y, x)")],
            &[(Unique, Warning, "(x, y)")],
            &[(Unique, Note, "(x, y)")],
        ),
        (
            "unique constraints of other names",
            &[
                (M, "x INT, y INT, CONSTRAINT u1 UNIQUE (x, y)"),
                (P, "x INT, y INT, CONSTRAINT u2 UNIQUE (y, x)"),
            ],
            &[(Unique, Warning, "u1"), (ConstraintName, Warning, "u1")],
            &[(Unique, Note, "u1"), (ConstraintName, Note, "u1")],
        ),
        (
            "primary keys",
            &[(M, &one_key), (P, &other_key)],
            &[(PrimaryKey, Warning, "primary key")],
            &[(PrimaryKey, Note, "primary key")],
        ),
    ]);
}

#[test]
fn the_beginning_of_a_value_refuses_more_rows_and_indexes_them_all() {
    let bin = "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
    let text = format!("k VARCHAR(200) {bin}");
    let unique = format!("{text}, CONSTRAINT u1 UNIQUE (k(75))");
    let index = format!("{text}, KEY ix (k(75))");
    let key = format!("CREATE TABLE a ({text} NOT NULL, PRIMARY KEY (k(100)))");
    let own = "k VARCHAR(200) COLLATE \"C\"";
    let whole_unique = format!("{own}, CONSTRAINT u2 UNIQUE (k)");
    let whole_index =
        format!("CREATE TABLE a (id INT NOT NULL PRIMARY KEY, {own}); CREATE INDEX ix ON a (k)");
    let whole_key = format!("CREATE TABLE a ({own} NOT NULL PRIMARY KEY)");
    Bench::start().try_all(&[
        (
            "unique",
            &[(M, &unique), (P, &whole_unique)],
            &[(Unique, Error, "u1"), (ConstraintName, Warning, "u1")],
            &[(Unique, Error, "u1"), (ConstraintName, Note, "u1")],
        ),
        ("index", &[(M, &index), (P, &whole_index)], &[(Index, Warning, "ix")], &[(Index, Note, "ix")]),
        (
            "primary key",
            &[(M, &key), (P, &whole_key)],
            &[(PrimaryKey, Error, "primary key")],
            &[(PrimaryKey, Error, "primary key")],
        ),
        ("the same key", &[(M, &key), (M, &key)], &[], &[]),
    ]);
}

#[test]
fn a_missing_key_is_told_once() {
    Bench::start().try_all(&[
        (
            "of strings",
            &[
                (M, "CREATE TABLE a (k BIGINT NOT NULL PRIMARY KEY, n INT)"),
                (P, "CREATE TABLE a (k BIGINT, n INT)"),
            ],
            &[(PrimaryKey, Error, "primary key")],
            &[(PrimaryKey, Error, "primary key")],
        ),
        (
            "the rowid",
            &[(S, "CREATE TABLE a (k INTEGER PRIMARY KEY, n INT)"), (P, "CREATE TABLE a (k BIGINT, n INT)")],
            &[(PrimaryKey, Error, "primary key")],
            &[(PrimaryKey, Error, "primary key")],
        ),
        (
            "of a column that takes null elsewhere too",
            &[
                (M, "CREATE TABLE a (k BIGINT NOT NULL PRIMARY KEY, n INT NOT NULL)"),
                (P, "CREATE TABLE a (k BIGINT, n INT)"),
            ],
            &[(PrimaryKey, Error, "primary key"), (Kind::Nullability, Error, "n")],
            &[(PrimaryKey, Error, "primary key"), (Kind::Nullability, Error, "n")],
        ),
    ]);
}

#[test]
fn a_constraint_of_sqlite_that_refuses_nothing_is_a_difference() {
    let bench = Bench::start();
    bench.try_all(&[
        (
            "unique",
            &[(S, "k INT UNIQUE ON CONFLICT REPLACE"), (P, "k INT UNIQUE")],
            &[(Check, Error, "UNIQUE (k) ON CONFLICT REPLACE")],
            &[(Check, Error, "UNIQUE (k) ON CONFLICT REPLACE")],
        ),
        (
            "not null",
            &[(S, "k INT NOT NULL ON CONFLICT IGNORE"), (P, "k INT NOT NULL")],
            &[(Check, Error, "k NOT NULL ON CONFLICT IGNORE")],
            &[(Check, Error, "k NOT NULL ON CONFLICT IGNORE")],
        ),
        (
            "both",
            &[(S, "k INT UNIQUE ON CONFLICT REPLACE"), (S, "k INT UNIQUE ON CONFLICT REPLACE")],
            &[],
            &[],
        ),
    ]);
}

#[test]
fn what_is_there_instead_is_said() {
    let bench = Bench::start();
    let level = schema_model::compare::Level::Family;
    let said = |sides: &[(schema_model::Dialect, &str)]| -> Vec<String> {
        bench.differences(sides, level).into_iter().map(|one| one.message).collect()
    };
    let parent = "CREATE TABLE p (id INT NOT NULL PRIMARY KEY); ";
    let child = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, p_id INT, CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id)";
    let bare = format!("{parent}{child})");
    let declared = format!("{parent}{child}, KEY fk (p_id))");
    let indexed = format!("{parent}{child}); CREATE INDEX ix ON a (p_id)");
    let found = said(&[(S, &bare), (M, &declared), (P, &indexed)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("(p_id), for a foreign key on mysql"), "{found:?}");
    assert!(found[0].contains("missing on sqlite"), "{found:?}");
    let own = |key: &str| {
        format!("CREATE TABLE a (id INT NOT NULL PRIMARY KEY, x INT NOT NULL, y INT NOT NULL{key})")
    };
    let keyed = "CREATE TABLE a (id INT NOT NULL, x INT NOT NULL, y INT NOT NULL, PRIMARY KEY (x, y))";
    let found = said(&[(S, &own("")), (M, &own(", UNIQUE (x, y)")), (P, keyed)]);
    assert!(found.iter().any(|said| said.contains("the primary key (x, y) on postgres")), "{found:?}");
}

#[test]
fn a_unique_key_in_place_of_a_primary_key_is_told_with_the_key() {
    let table = |null: &str, key: &str| format!("CREATE TABLE a (x INT {null}, y INT {null}{key})");
    let bare = table("NOT NULL", "");
    let keyed = table("NOT NULL", ", PRIMARY KEY (x, y)");
    let unique = table("NOT NULL", ", UNIQUE (x, y)");
    let turned = table("NOT NULL", ", UNIQUE (y, x)");
    let loose = table("NULL", ", UNIQUE (x, y)");
    let indexed = format!("{bare}; CREATE INDEX ix ON a (x, y)");
    let error: &[_] = &[(PrimaryKey, Error, "primary key")];
    // Statements succeed and fail alike.
    let warning: &[_] = &[(PrimaryKey, Warning, "primary key")];
    let bench = Bench::start();
    bench.try_all(&[
        ("none and instead", &[(S, &bare), (M, &unique), (P, &keyed)], error, error),
        ("instead", &[(S, &unique), (M, &unique), (P, &keyed)], warning, warning),
        ("in another order", &[(S, &keyed), (P, &turned)], warning, warning),
        ("which takes null", &[(M, &keyed), (P, &loose)], error, error),
    ]);
    let level = schema_model::compare::Level::Strict;
    let said = |sides: &[(schema_model::Dialect, &str)]| bench.differences(sides, level)[0].message.clone();
    let found = said(&[(S, &bare), (M, &unique), (P, &keyed)]);
    assert!(
        found
            .contains("missing on sqlite, unique (x, y) over what is not null, which does the same on mysql"),
        "{found}"
    );
    let found = said(&[(M, &keyed), (P, &loose)]);
    assert!(found.contains("none, but unique (x, y), which takes NULL on postgres"), "{found}");
    let found = bench.differences(&[(S, &indexed), (M, &unique), (P, &keyed)], level);
    assert_eq!(found.iter().filter(|one| one.kind == Unique).count(), 0, "{found:?}");
}

/// A table with things of some names.
type Of<'c> = &'c dyn Fn(&[&str]) -> String;

#[test]
fn what_stands_twice_is_not_missing_where_it_stands_once() {
    let uniques = |names: &[&str]| {
        let all = names.iter().map(|name| format!("CREATE UNIQUE INDEX {name} ON a (k, n)"));
        let table = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k INT, n INT)".to_owned();
        [table].into_iter().chain(all).collect::<Vec<_>>().join("; ")
    };
    let indexes = |names: &[&str]| uniques(names).replace("UNIQUE ", "");
    let keys = |names: &[&str]| {
        let all = names
            .iter()
            .map(|name| format!("CONSTRAINT {name} FOREIGN KEY (x) REFERENCES p (id) ON DELETE CASCADE"));
        format!("{}; CREATE INDEX ix ON a (x)", children(&all.collect::<Vec<_>>().join(", ")))
    };
    let checks = |names: &[&str]| {
        let all = names.iter().map(|name| format!("CONSTRAINT {name} CHECK (k > 1)"));
        format!("k INT, {}", all.collect::<Vec<_>>().join(", "))
    };
    let kinds: [(_, Of<'_>); 4] =
        [(Unique, &uniques), (Index, &indexes), (ForeignKey, &keys), (Check, &checks)];
    let bench = Bench::start();
    for (kind, of) in kinds {
        let [once, other, twice, thrice] =
            [of(&["c1"]), of(&["c2"]), of(&["c1", "c2"]), of(&["c1", "c2", "c3"])];
        let (strict, family): (&[_], &[_]) = (&[(kind, Warning, "c2")], &[(kind, Note, "c2")]);
        let first: (&[_], &[_]) = (&[(kind, Warning, "c1")], &[(kind, Note, "c1")]);
        for (many, one) in [(S, P), (P, M), (M, S)] {
            bench.try_all(&[
                ("twice and once", &[(many, &twice), (one, &once)], strict, family),
                ("once and twice", &[(one, &once), (many, &twice)], strict, family),
                ("by the other name", &[(many, &twice), (one, &other)], first.0, first.1),
                ("twice on both", &[(many, &twice), (one, &twice)], &[], &[]),
            ]);
        }
        bench.try_all(&[
            ("on one of three", &[(S, &once), (M, &twice), (P, &once)], strict, family),
            ("on two of three", &[(S, &once), (M, &twice), (P, &twice)], strict, family),
            ("three times", &[(S, &once), (P, &thrice)], strict, family),
        ]);
        let found = bench.differences(&[(S, &twice), (P, &once)], schema_model::compare::Level::Strict);
        let said = |side: &str| found[0].backends[side].clone().unwrap();
        assert!(said("sqlite").starts_with("stands twice, as c1 and c2: "), "{found:?}");
        assert!(said("postgres").starts_with("stands once, as c1: "), "{found:?}");
    }
    // Without names, and beside one that is missing.
    let (unnamed, single) = ("k INT, n INT, CHECK (k > 1), CHECK (k > 1)", "k INT, n INT, CHECK (k > 1)");
    let none = "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k INT, n INT)";
    bench.try_all(&[
        ("unnamed", &[(S, unnamed), (P, single)], &[(Check, Warning, "k > 1")], &[(Check, Note, "k > 1")]),
        (
            "missing elsewhere",
            &[(S, &uniques(&["c1", "c2"])), (P, none)],
            &[(Unique, Error, "c1")],
            &[(Unique, Error, "c1")],
        ),
        (
            "with another action",
            &[
                (S, &keys(&["c1", "c2"]).replace("CASCADE;", "SET NULL;").replace("CASCADE)", "SET NULL)")),
                (P, &keys(&["c1"])),
            ],
            &[(ForeignKey, Error, "c2")],
            &[(ForeignKey, Error, "c2")],
        ),
    ]);
}

#[test]
fn a_key_to_what_is_unique_nowhere_is_told() {
    let loose = "CREATE TABLE p (id INT NOT NULL PRIMARY KEY, k INT); CREATE INDEX ix ON p (k); \
                 CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k INT, CONSTRAINT fk FOREIGN KEY (k) REFERENCES p (k) ON DELETE CASCADE); \
                 CREATE INDEX ix_a ON a (k)";
    let unique = "CREATE TABLE p (id INT NOT NULL PRIMARY KEY, k INT); CREATE UNIQUE INDEX ix ON p (k); \
                 CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k INT, CONSTRAINT fk FOREIGN KEY (k) REFERENCES p (k) ON DELETE CASCADE); \
                 CREATE INDEX ix_a ON a (k)";
    Bench::start().try_all(&[
        ("nowhere", &[(S, loose), (M, loose)], &[(ForeignKey, Error, "fk")], &[(ForeignKey, Error, "fk")]),
        ("on both", &[(S, loose), (S, loose)], &[], &[]),
        ("unique", &[(S, unique), (M, unique)], &[], &[]),
        ("unique on one", &[(S, loose), (P, unique)], &[(Unique, Error, "ix")], &[(Unique, Error, "ix")]),
    ]);
}

#[test]
fn what_an_index_is_over_is_told_in_the_words_of_the_files() {
    let indexed = |part: &str| {
        format!("CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT); CREATE INDEX ix ON a ({part}, id)")
    };
    let (once, twice) = (indexed("(n+1)"), indexed("(n + 2)"));
    let found = Bench::start().differences(&[(S, &once), (P, &twice)], Level::Strict);
    let told: Vec<_> = found.into_iter().map(|one| one.message).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("((n+1), id)") && told[0].contains("((n + 2), id)"), "{told:?}");
}
