//! Types that stand for one another.

use schema_model::compare::Kind;

use crate::bench::{Bench, Error, M, Note, P, S, Warning};

use Kind::{Check, Collation, Length, Nullability, Type};

#[test]
fn a_check_that_stands_for_a_range_is_the_type() {
    Bench::start().try_all(&[
        ("unsigned", &[(M, "k INT UNSIGNED"), (P, "k BIGINT CHECK (k BETWEEN 0 AND 4294967295)")], &[], &[]),
        (
            "unsigned small",
            &[(M, "k SMALLINT UNSIGNED"), (P, "k INT CHECK (k >= 0 AND k < 65536)")],
            &[],
            &[],
        ),
        (
            "a domain",
            &[
                (M, "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k TINYINT UNSIGNED NOT NULL)"),
                (
                    P,
                    "CREATE DOMAIN byte AS SMALLINT CHECK (VALUE >= 0 AND VALUE <= 255); \
                     CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k byte NOT NULL)",
                ),
            ],
            &[],
            &[],
        ),
        ("sqlite", &[(M, "k INT UNSIGNED"), (S, "k INTEGER CHECK (k BETWEEN 0 AND 4294967295)")], &[], &[]),
        (
            "the widest",
            &[(M, "k BIGINT UNSIGNED"), (P, "k NUMERIC(20) CHECK (k BETWEEN 0 AND 18446744073709551615)")],
            &[],
            &[],
        ),
        ("signed", &[(M, "k TINYINT"), (P, "k SMALLINT CHECK (k BETWEEN -128 AND 127)")], &[], &[]),
        // The type refuses what the check does, and differs in what else it holds.
        ("half of it", &[(M, "k INT UNSIGNED"), (P, "k BIGINT CHECK (k >= 0)")], &[(Type, Error, "k")], &[]),
        (
            "less than the type",
            &[(M, "k INT UNSIGNED"), (P, "k BIGINT CHECK (k BETWEEN 0 AND 4294967294)")],
            &[(Type, Error, "k"), (Check, Error, "k <= 4294967294 and k >= 0")],
            &[(Check, Warning, "k <= 4294967294 and k >= 0")],
        ),
        (
            "not the type at all",
            &[(M, "k INT"), (P, "k INT CHECK (k >= 0)")],
            &[(Check, Error, "k >= 0")],
            &[(Check, Warning, "k >= 0")],
        ),
    ]);
}

#[test]
fn sixteen_bytes_are_a_uuid_only_where_another_side_says_so() {
    Bench::start().try_all(&[
        ("bytes", &[(M, "d BINARY(16)"), (P, "d BYTEA")], &[(Length, Error, "d")], &[]),
        ("sixteen of them", &[(M, "d BINARY(16)"), (P, "d BYTEA CHECK (octet_length(d) = 16)")], &[], &[]),
        ("a uuid", &[(M, "d BINARY(16)"), (P, "d UUID")], &[], &[]),
        ("sqlite", &[(S, "d BLOB CHECK (length(d) = 16)"), (P, "d BYTEA")], &[(Length, Error, "d")], &[]),
        (
            "one says so",
            &[(S, "d BLOB CHECK (length(d) = 16)"), (M, "d BINARY(16)"), (P, "d UUID")],
            &[],
            &[],
        ),
        ("declared on one", &[(S, "d UUID"), (P, "d BYTEA")], &[(Type, Error, "d")], &[(Type, Error, "d")]),
        ("its digits", &[(M, "u CHAR(32)"), (P, "u UUID")], &[(Type, Error, "u")], &[]),
        ("its digits, in a string", &[(S, "u VARCHAR(32)"), (P, "u UUID")], &[(Type, Error, "u")], &[]),
        ("other lengths", &[(M, "u CHAR(31)"), (P, "u UUID")], &[(Type, Error, "u")], &[(Type, Error, "u")]),
    ]);
}

#[test]
fn a_whole_number_is_true_or_false_by_families_where_another_side_says_so() {
    Bench::start().try_all(&[
        (
            "sqlite",
            &[(S, "b INTEGER NOT NULL DEFAULT 0"), (P, "b BOOLEAN NOT NULL DEFAULT FALSE")],
            &[(Type, Error, "b")],
            &[],
        ),
        (
            "its checks and indexes",
            &[
                (
                    S,
                    "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, b INT, CHECK (b IN (0, 1))); \
                     CREATE INDEX ix ON a (id) WHERE b = 1",
                ),
                (
                    P,
                    "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, b BOOLEAN); CREATE INDEX ix ON a (id) WHERE b",
                ),
            ],
            &[],
            &[],
        ),
        (
            "its predicates, without a check",
            &[
                (S, "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, b INTEGER); CREATE INDEX ix ON a (id) WHERE b = 1"),
                (P, "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, b BOOLEAN); CREATE INDEX ix ON a (id) WHERE b"),
            ],
            &[(Type, Error, "b"), (Kind::IndexPredicate, Warning, "ix")],
            &[],
        ),
        ("a bit", &[(S, "b BIT NOT NULL"), (P, "b BOOLEAN NOT NULL")], &[(Type, Error, "b")], &[]),
        (
            "small numbers",
            &[(M, "b TINYINT(1) NOT NULL DEFAULT 1"), (P, "b SMALLINT NOT NULL DEFAULT 1")],
            &[(Type, Error, "b")],
            &[],
        ),
        (
            "small numbers with their check",
            &[(M, "b TINYINT(1) CHECK (b IN (0, 1))"), (P, "b SMALLINT CHECK (b IN (0, 1))")],
            &[(Type, Error, "b"), (Check, Error, "b in (0, 1)")],
            &[],
        ),
        (
            "all three",
            &[(S, "b INTEGER DEFAULT 1"), (M, "b TINYINT(1) DEFAULT 1"), (P, "b BOOLEAN DEFAULT TRUE")],
            &[(Type, Error, "b")],
            &[],
        ),
        (
            "another default",
            &[(S, "b INTEGER DEFAULT 1"), (P, "b BOOLEAN DEFAULT FALSE")],
            &[(Type, Error, "b"), (Kind::DefaultValue, Error, "b")],
            &[(Kind::DefaultValue, Error, "b")],
        ),
        (
            "a number that is none",
            &[(M, "b INT"), (P, "b BOOLEAN")],
            &[(Type, Error, "b")],
            &[(Type, Error, "b")],
        ),
        (
            "text",
            &[(S, "b TEXT"), (P, "b BOOLEAN")],
            &[(Type, Error, "b")],
            &[(Type, Error, "b")],
        ),
    ]);
}

#[test]
fn a_name_that_sqlite_does_not_know_is_a_number_by_families_where_another_side_says_so() {
    let both: &[_] = &[(Type, Error, "k")];
    Bench::start().try_all(&[
        ("a number", &[(S, "k NUMBER NOT NULL DEFAULT 0"), (P, "k INT NOT NULL DEFAULT 0")], both, &[]),
        ("numeric", &[(S, "k NUMERIC"), (M, "k BIGINT")], both, &[]),
        ("with a fraction", &[(S, "k NUMERIC(9, 2)"), (M, "k BIGINT")], both, both),
        ("true or false", &[(S, "k FLAG DEFAULT 0"), (P, "k BOOLEAN DEFAULT FALSE")], both, &[]),
        ("numbered elsewhere", &[(S, "k BIGSERIAL"), (P, "k BIGINT")], &[], &[]),
        (
            "a word that is no number",
            &[(S, "k NUMERIC DEFAULT 'false'"), (P, "k BOOLEAN DEFAULT FALSE")],
            both,
            both,
        ),
        ("in a string", &[(S, "k TEXT DEFAULT 't'"), (P, "k BOOLEAN DEFAULT TRUE")], both, both),
        ("of MySQL", &[(M, "k VARCHAR(5) DEFAULT 'true'"), (P, "k BOOLEAN DEFAULT TRUE")], both, both),
        (
            "another word",
            &[(S, "k NUMERIC DEFAULT 'false'"), (P, "k BOOLEAN DEFAULT TRUE")],
            &[(Type, Error, "k"), (Kind::DefaultValue, Error, "k")],
            &[(Type, Error, "k"), (Kind::DefaultValue, Error, "k")],
        ),
        // It makes numbers of strings of digits.
        ("a string", &[(S, "k STRING"), (P, "k TEXT COLLATE \"C\"")], both, both),
    ]);
}

#[test]
fn the_time_of_the_statement_is_no_other_default_where_the_type_is_told() {
    let (date, both): (_, &[_]) = ("k DATE DEFAULT CURRENT_TIMESTAMP", &[(Type, Error, "k")]);
    let (local, now) = ("k DATETIME DEFAULT (datetime('now', 'localtime'))", "k TIMESTAMP DEFAULT now()");
    Bench::start().try_all(&[
        ("a date", &[(M, "k TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP"), (P, date)], both, both),
        ("another zone", &[(S, local), (P, now)], &[(Kind::DefaultValue, Error, "k")], &[]),
    ]);
}

#[test]
fn a_list_of_values_does_not_hide_the_length() {
    let list = |length: u32| {
        let binary = "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
        format!("role VARCHAR({length}) {binary} CHECK (role IN ('x', 'y'))")
    };
    let (one, other) = (list(21), list(20));
    let postgres = "role VARCHAR(20) COLLATE \"C\" CHECK (role IN ('x', 'y'))";
    Bench::start().try_all(&[
        ("longer", &[(M, &one), (P, postgres)], &[(Length, Error, "role")], &[]),
        ("as long", &[(M, &other), (P, postgres)], &[], &[]),
        ("without a length", &[(S, "role TEXT CHECK (role IN ('x', 'y'))"), (P, postgres)], &[], &[]),
        (
            "sqlite",
            &[(S, "role VARCHAR(19) CHECK (role IN ('x', 'y'))"), (P, postgres)],
            &[(Length, Error, "role")],
            &[],
        ),
        (
            "an enum",
            &[(M, "role ENUM('x','y') CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"), (P, postgres)],
            &[],
            &[],
        ),
    ]);
}

#[test]
fn collations_count_where_they_decide_what_is_refused() {
    let folded = "CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci";
    let (plain, unique) = (format!("k VARCHAR(20) {folded}"), format!("k VARCHAR(20) {folded} UNIQUE"));
    let key = format!("CREATE TABLE a (k VARCHAR(20) {folded} NOT NULL PRIMARY KEY)");
    let latin = "k VARCHAR(20) CHARACTER SET latin1 COLLATE latin1_bin";
    let code = format!("k CHAR(36) {folded} UNIQUE");
    let binary = "k VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
    let bench = Bench::start();
    let said = bench.differences(
        &[(S, "k VARCHAR(36)"), (M, &format!("k CHAR(36) {folded}")), (P, "k UUID")],
        schema_model::compare::Level::Family,
    );
    assert_eq!(said[0].backends["postgres"].as_deref(), Some("no strings"), "{said:?}");
    bench.try_all(&[
        (
            "folded",
            &[(M, &plain), (P, "k VARCHAR(20) COLLATE \"C\"")],
            &[(Collation, Error, "k")],
            &[(Collation, Note, "k")],
        ),
        (
            "folded and unique",
            &[(M, &unique), (P, "k VARCHAR(20) COLLATE \"C\" UNIQUE")],
            &[(Collation, Error, "k")],
            &[(Collation, Error, "k")],
        ),
        (
            "folded in a key",
            &[(M, &key), (P, "CREATE TABLE a (k VARCHAR(20) COLLATE \"C\" NOT NULL PRIMARY KEY)")],
            &[(Collation, Error, "k")],
            &[(Collation, Error, "k")],
        ),
        (
            "sqlite",
            &[(S, "k VARCHAR(20) COLLATE NOCASE UNIQUE"), (P, "k VARCHAR(20) COLLATE \"C\" UNIQUE")],
            &[(Collation, Error, "k")],
            &[(Collation, Error, "k")],
        ),
        (
            "the digits of a uuid",
            &[(M, &code), (P, "k CHAR(36) COLLATE \"C\" UNIQUE")],
            &[(Collation, Error, "k")],
            &[(Collation, Note, "k")],
        ),
        (
            "a smaller character set",
            &[(M, latin), (P, "k VARCHAR(20) COLLATE \"C\"")],
            &[(Collation, Error, "k")],
            &[(Collation, Warning, "k")],
        ),
        // PostgreSQL's is that of the database, whatever it was made with.
        ("the default", &[(M, binary), (P, "k VARCHAR(20)")], &[(Collation, Warning, "k")], &[]),
        ("the default twice", &[(P, "k VARCHAR(20)"), (P, "k VARCHAR(20)")], &[], &[]),
    ]);
}

#[test]
fn a_key_of_sqlite_takes_null_unless_it_is_told_not_to() {
    let table = |key: &str| format!("CREATE TABLE a (k {key}, n INT)");
    let (loose, exact) = (table("TEXT PRIMARY KEY"), table("TEXT NOT NULL PRIMARY KEY"));
    let strict = "CREATE TABLE a (k TEXT PRIMARY KEY, n INTEGER) STRICT";
    let postgres = "CREATE TABLE a (k TEXT COLLATE \"C\" PRIMARY KEY, n INT)";
    let wide = "CREATE TABLE a (k TEXT COLLATE \"C\" PRIMARY KEY, n BIGINT)";
    Bench::start().try_all(&[
        ("loose", &[(S, &loose), (P, postgres)], &[(Nullability, Error, "k")], &[(Nullability, Note, "k")]),
        ("exact", &[(S, &exact), (P, postgres)], &[], &[]),
        ("strict", &[(S, strict), (P, wide)], &[], &[]),
        ("both", &[(S, &loose), (S, &loose)], &[], &[]),
    ]);
}
