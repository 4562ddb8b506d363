//! Columns that are computed from JSON, as a table of search attributes has them on three databases, and
//! conditions on its values.

use schema_model::{
    Dialect,
    compare::{Kind, Level},
};

use crate::bench::{Bench, Error, M, Note, P, S, Warning};

use Kind::{Check, Generated, Type, Undecided};

/// A table of JSON and one column computed from it.
fn from_json(dialect: Dialect, column: &str) -> String {
    let json = match dialect {
        S => "TEXT CHECK (json_valid(sa))",
        M => "JSON",
        P => "JSONB",
    };
    format!("sa {json}, {column}")
}

/// A computed column of each database: SQLite, MariaDB, PostgreSQL.
type Column = [(Dialect, &'static str); 3];

fn columns() -> Vec<(&'static str, Column)> {
    let bin = "k VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin GENERATED ALWAYS AS (JSON_UNQUOTE(JSON_EXTRACT(sa, '$.K')))";
    vec![
        (
            "a keyword",
            [
                (S, "k VARCHAR(255) GENERATED ALWAYS AS (JSON_EXTRACT(sa, \"$.K\"))"),
                (M, bin),
                (P, "k VARCHAR(255) COLLATE \"C\" GENERATED ALWAYS AS (sa->>'K') STORED"),
            ],
        ),
        (
            "true or false",
            [
                (S, "k BOOLEAN GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K'))"),
                (M, "k BOOLEAN GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K'))"),
                (P, "k BOOLEAN GENERATED ALWAYS AS ((sa->'K')::boolean) STORED"),
            ],
        ),
        (
            "true or false, as text",
            [
                (S, "k BOOLEAN GENERATED ALWAYS AS (sa ->> '$.K')"),
                (M, "k BOOLEAN GENERATED ALWAYS AS (JSON_VALUE(sa, '$.K'))"),
                (P, "k BOOLEAN GENERATED ALWAYS AS ((sa->>'K')::boolean) STORED"),
            ],
        ),
        (
            "a whole number",
            [
                (S, "k BIGINT GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K'))"),
                (M, "k BIGINT GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K'))"),
                (P, "k BIGINT GENERATED ALWAYS AS ((sa->'K')::bigint) STORED"),
            ],
        ),
        (
            "a decimal number",
            [
                (S, "k DECIMAL(20, 5) GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K'))"),
                (M, "k DECIMAL(20, 5) GENERATED ALWAYS AS (CAST(JSON_EXTRACT(sa, '$.K') AS DECIMAL(20, 5)))"),
                (P, "k DECIMAL(20, 5) GENERATED ALWAYS AS ((sa->'K')::decimal) STORED"),
            ],
        ),
    ]
}

#[test]
fn a_column_makes_of_a_value_what_its_type_holds() {
    let bench = Bench::start();
    let mut faults = Vec::new();
    for (what, column) in columns() {
        let each = column.map(|(dialect, text)| (dialect, from_json(dialect, text)));
        let sides: Vec<(Dialect, &str)> =
            each.iter().map(|(dialect, text)| (*dialect, text.as_str())).collect();
        for level in [Level::Strict, Level::Family] {
            let found = bench.differences(&sides, level);
            let wrong = found.iter().filter(|one| {
                // Only PostgreSQL stores it, and SQLite has no numbers of some sizes.
                !(one.severity == Note || (level == Level::Strict && one.kind == Type))
            });
            faults.extend(wrong.map(|one| format!("{what} ({level:?}): {:?} {}", one.kind, one.message)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_list_is_kept_as_the_column_keeps_it() {
    let list = |dialect: Dialect, column: &str| from_json(dialect, column);
    let text = list(S, "k TEXT GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K')) STORED");
    let json = list(M, "k JSON GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K')) STORED");
    let jsonb = list(P, "k JSONB GENERATED ALWAYS AS (sa->'K') STORED");
    let other = list(P, "k JSONB GENERATED ALWAYS AS (sa->'L') STORED");
    let quoted =
        list(M, "k LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AS (JSON_EXTRACT(sa, '$.K')) STORED");
    let plain = list(P, "k TEXT COLLATE \"C\" GENERATED ALWAYS AS (sa->>'K') STORED");
    let words = list(S, "k TEXT GENERATED ALWAYS AS (JSON_EXTRACT(sa, '$.K')) STORED");
    let vector = list(P, "k TSVECTOR GENERATED ALWAYS AS ((sa->>'K')::tsvector) STORED");
    Bench::start().try_all(&[
        ("a list", &[(M, &json), (P, &jsonb)], &[], &[]),
        ("a list in a text", &[(S, &text), (P, &jsonb)], &[(Type, Error, "k")], &[]),
        (
            "another list",
            &[(S, &text), (P, &other)],
            &[(Type, Error, "k"), (Generated, Error, "k")],
            &[(Generated, Error, "k")],
        ),
        (
            "a type of one database",
            &[(S, &words), (P, &vector)],
            &[(Type, Error, "k")],
            &[(Type, Error, "k")],
        ),
        // A string has its quotes in JSON.
        ("quotes", &[(M, &quoted), (P, &plain)], &[(Undecided, Error, "k")], &[(Undecided, Warning, "k")]),
    ]);
}

#[test]
fn a_time_in_json_is_what_it_is_cast_to() {
    let format = "%Y-%m-%d %H:%M:%f+00:00";
    let lite = from_json(
        S,
        &format!("k TIMESTAMP(6) GENERATED ALWAYS AS (STRFTIME('{format}', JSON_EXTRACT(sa, '$.K')))"),
    );
    let short = from_json(S, "k TIMESTAMP(6) GENERATED ALWAYS AS (datetime(sa ->> 'K'))");
    let maria = from_json(M, "k DATETIME(6) AS (CONVERT(JSON_VALUE(sa, '$.K'), DATETIME))");
    let day = from_json(S, "k DATE GENERATED ALWAYS AS (date(JSON_EXTRACT(sa, '$.K')))");
    let day_of_maria = from_json(M, "k DATE AS (CAST(JSON_VALUE(sa, '$.K') AS DATE))");
    let function = "CREATE FUNCTION convert_ts(s VARCHAR) RETURNS TIMESTAMP LANGUAGE plpgsql IMMUTABLE AS \
                    $$ BEGIN RETURN s::timestamptz at time zone 'UTC'; END $$";
    let postgres = format!(
        "{function}; CREATE TABLE a (id INT NOT NULL PRIMARY KEY, {})",
        from_json(P, "k TIMESTAMP GENERATED ALWAYS AS (convert_ts(sa->>'K')) STORED")
    );
    Bench::start().try_all(&[
        ("strftime", &[(S, &lite), (M, &maria)], &[], &[]),
        ("datetime", &[(S, &short), (M, &maria)], &[], &[]),
        ("a day", &[(S, &day), (M, &day_of_maria)], &[], &[]),
        // What a function does that only one database has is not known.
        (
            "a function",
            &[(S, &lite), (P, &postgres)],
            &[(Undecided, Error, "k")],
            &[(Undecided, Warning, "k")],
        ),
    ]);
}

#[test]
fn a_constant_beside_a_time_is_read_as_one() {
    let column = |time: &str, constant: &str| {
        format!("t {time} NULL, d {time} GENERATED ALWAYS AS (COALESCE(t, {constant})) STORED")
    };
    let index = |time: &str, constant: &str| {
        format!(
            "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, t {time}); \
             CREATE INDEX ix ON a ((COALESCE(t, {constant})) DESC, id)"
        )
    };
    let (zoned, plain) = ("'9999-12-31 23:59:59+00:00'", "'9999-12-31 23:59:59'");
    let (lite, maria, postgres) =
        (column("TIMESTAMP(6)", zoned), column("DATETIME(6)", plain), column("TIMESTAMP(6)", plain));
    let other = column("TIMESTAMP(6)", "'9999-12-31 23:59:58'");
    Bench::start().try_all(&[
        ("computed", &[(S, &lite), (M, &maria), (P, &postgres)], &[], &[]),
        ("indexed", &[(S, &index("TIMESTAMP(6)", zoned)), (P, &index("TIMESTAMP(6)", plain))], &[], &[]),
        ("another time", &[(S, &lite), (P, &other)], &[(Generated, Error, "d")], &[(Generated, Error, "d")]),
    ]);
}

#[test]
fn a_condition_on_a_value_is_the_same_with_a_cast() {
    let of = |dialect, check: &str| from_json(dialect, &format!("CONSTRAINT ck CHECK ({check})"));
    let above = of(S, "json_extract(sa, '$.k') > 5");
    let above_maria = of(M, "json_extract(sa, '$.k') > 5");
    let among = of(S, "json_extract(sa, '$.k') BETWEEN 1 AND 9");
    let undecided: &[_] = &[(Undecided, Error, "ck")];
    // What rounds may take another number for six.
    let casts = [
        ("(sa->>'k')::numeric > 5", &[][..]),
        ("(sa->'k')::numeric > 5", &[]),
        ("(sa->>'k')::int > 5", undecided),
        ("(sa->'k')::numeric(9, 2) > 5", undecided),
    ];
    let bench = Bench::start();
    for (cast, strict) in casts {
        let postgres = of(P, cast);
        bench.try_all(&[
            (cast, &[(S, &above), (P, &postgres)], strict, &[]),
            (cast, &[(S, &above), (M, &above_maria), (P, &postgres)], strict, &[]),
        ]);
    }
    let truth = of(P, "(sa->>'k')::boolean");
    let (equal, bare, not) = (
        of(S, "json_extract(sa, '$.k') = 1"),
        of(S, "json_extract(sa, '$.k')"),
        of(S, "json_extract(sa, '$.k') = 0"),
    );
    let (untrue, ranged) = (of(P, "NOT (sa->'k')::boolean"), of(P, "(sa->>'k')::int BETWEEN 1 AND 9"));
    let (text, listed) = (of(S, "json_extract(sa, '$.k') = 'x'"), of(P, "(sa->'k')::text = 'x'"));
    let other = of(P, "(sa->>'l')::int > 5");
    bench.try_all(&[
        ("a range", &[(S, &among), (P, &ranged)], undecided, &[]),
        ("is true", &[(S, &equal), (P, &truth)], undecided, &[]),
        ("true", &[(S, &bare), (P, &truth)], undecided, &[]),
        ("is false", &[(S, &not), (P, &untrue)], undecided, &[]),
        ("another value", &[(S, &above), (P, &other)], &[(Check, Error, "ck")], &[(Check, Warning, "ck")]),
        ("in quotes", &[(S, &text), (P, &listed)], undecided, &[(Undecided, Warning, "ck")]),
    ]);
}

#[test]
fn expressions_are_told_in_the_words_of_the_files() {
    let bench = Bench::start();
    let said = |sides: &[(Dialect, &str)]| -> Vec<String> {
        let found = bench.differences(sides, Level::Strict).into_iter();
        found.filter(|one| one.severity > Note).map(|one| one.message).collect()
    };
    let computed = said(&[
        (S, "n INT, d INT GENERATED ALWAYS AS (n *\n    2) STORED"),
        (M, "n INT, d INT AS (n * 3) STORED"),
        (P, "n INT, d INT GENERATED ALWAYS AS (n * 4) STORED"),
    ]);
    assert_eq!(
        computed,
        ["a.d: stored as (n * 2) on sqlite, stored as (`n` * 3) on mysql, stored as (n * 4) on postgres"]
    );
    let checks = said(&[
        (S, "n INT, k VARCHAR(9), CONSTRAINT ck CHECK (length(k) <= 9 AND n   >  1)"),
        (P, "n INT, k VARCHAR(9) COLLATE \"C\", CONSTRAINT ck CHECK (n > 2)"),
    ]);
    assert_eq!(
        checks,
        ["a, check constraint ck: n   >  1 on sqlite, n > 2 on postgres".replace("   >  ", " > ")]
    );
    let lengths = said(&[
        (M, "k VARCHAR(9) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, CONSTRAINT ck CHECK (length(k) > 2)"),
        (P, "k VARCHAR(9) COLLATE \"C\", CONSTRAINT ck CHECK (octet_length(k) > 3)"),
    ]);
    assert_eq!(lengths.len(), 1, "{lengths:?}");
    assert!(lengths[0].contains("length(`k`) > 2 on mysql"), "{lengths:?}");
    // Of bytes on one side, and of characters on the other.
    let alike = said(&[
        (S, "k BLOB, CONSTRAINT ck CHECK (length(k) > 2)"),
        (P, "k TEXT, CONSTRAINT ck CHECK (length(k) > 2)"),
    ]);
    assert!(
        alike.iter().any(|one| {
            one.ends_with(
                "length(k) > 2, that is octet_length(k) > 2 on sqlite, length(k) > 2, that is char_length(k) > 2 on postgres",
            )
        }),
        "{alike:?}"
    );
    let index = |condition: &str| {
        format!(
            "CREATE TABLE a (id INT NOT NULL PRIMARY KEY, n INT); CREATE INDEX ix ON a (n) WHERE {condition}"
        )
    };
    let rows = said(&[(S, &index("n NOTNULL")), (P, &index("n IS NOT NULL AND n > 1"))]);
    assert_eq!(
        rows,
        ["a, index ix: where n NOTNULL on sqlite, where (n IS NOT NULL) AND (n > 1) on postgres"]
    );
}
