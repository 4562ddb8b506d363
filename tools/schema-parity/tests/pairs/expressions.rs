//! What the databases call by other names.

use schema_model::compare::Kind;

use crate::bench::{Bench, Error, M, P, S, Warning};

use Kind::{Check, Undecided};

#[test]
fn functions_of_other_names_are_the_same() {
    let json = "d JSON, k INT";
    let of = |check: &str| format!("{json}, CONSTRAINT ck CHECK ({check})");
    let unquoted = of("json_unquote(json_extract(d, '$.k')) <> 'x'");
    let quoted = of("json_extract(d, '$.k') <> 'x'");
    let extracted = of("json_extract(d, '$.k') <> 'x'");
    let arrow = of("d ->> '$.k' <> 'x'");
    let short = of("d ->> 'k' <> 'x'");
    let cast = of("json_extract(CAST(d AS TEXT), '$.k') <> 'x'");
    let postgres = "d JSONB, k INT, CONSTRAINT ck CHECK (d ->> 'k' <> 'x')";
    let deep = of("json_extract(d, '$.a.b') <> 'x'");
    let chained = "d JSONB, k INT, CONSTRAINT ck CHECK (d -> 'a' ->> 'b' <> 'x')";
    let listed = "d JSONB, k INT, CONSTRAINT ck CHECK (d #>> '{a,b}' <> 'x')";
    let bench = Bench::start();
    let silent: [(&str, &[(schema_model::Dialect, &str)]); 9] = [
        ("json_unquote", &[(M, &unquoted), (P, postgres)]),
        ("json_extract of MySQL", &[(M, &quoted), (P, postgres)]),
        ("json_extract of SQLite", &[(S, &extracted), (P, postgres)]),
        ("an arrow with a path", &[(S, &arrow), (P, postgres)]),
        ("an arrow with a name", &[(S, &short), (P, postgres)]),
        ("a cast", &[(S, &cast), (P, postgres)]),
        ("a chain", &[(S, &deep), (P, chained)]),
        ("a list", &[(S, &deep), (P, listed)]),
        ("all three", &[(S, &extracted), (M, &unquoted), (P, postgres)]),
    ];
    for (what, sides) in silent {
        bench.try_all(&[(what, sides, &[], &[])]);
    }
    bench.try_all(&[(
        "another key",
        &[(S, &deep), (P, postgres)],
        &[(Check, Error, "ck")],
        &[(Check, Warning, "ck")],
    )]);
}

#[test]
fn operators_of_other_spellings_are_the_same() {
    let numbers = |check: &str| format!("x INT, y INT, CONSTRAINT ck CHECK ({check})");
    let texts = |check: &str| format!("k TEXT, CONSTRAINT ck CHECK ({check})");
    let collated = |check: &str| format!("k TEXT COLLATE \"C\", CONSTRAINT ck CHECK ({check})");
    let (most, greatest) = (numbers("max(x, y) < 9"), numbers("greatest(y, x) < 9"));
    let (least, lowest) = (numbers("min(x, y) > 1"), numbers("least(x, y) > 1"));
    let (is, same) = (numbers("x IS y AND x > 0"), numbers("x IS NOT DISTINCT FROM y AND x > 0"));
    let ship = numbers("x <=> y AND x > 0");
    let (is_not, distinct) = (numbers("x IS NOT y"), numbers("x IS DISTINCT FROM y"));
    let (glob, regular) = (texts("k GLOB '[a-z]*'"), collated("k ~ '^[a-z]'"));
    let (ends, ending) = (texts("k GLOB '*[^0-9].?'"), collated("k ~ '[^0-9]\\..$'"));
    let other = collated("k ~ '^[A-Z]'");
    let (one, truth) = (
        numbers("CASE WHEN x IS NULL THEN y IS NULL ELSE y > 1 END = 1"),
        numbers("CASE WHEN x IS NULL THEN y IS NULL ELSE y > 1 END"),
    );
    Bench::start().try_all(&[
        ("the greatest", &[(S, &most), (P, &greatest)], &[], &[]),
        ("the greatest of MySQL", &[(M, &greatest), (P, &greatest)], &[], &[]),
        ("the least", &[(S, &least), (P, &lowest)], &[], &[]),
        ("is", &[(S, &is), (P, &same)], &[], &[]),
        ("is of MySQL", &[(M, &ship), (P, &same)], &[], &[]),
        ("is not", &[(S, &is_not), (P, &distinct)], &[], &[]),
        ("a class", &[(S, &glob), (P, &regular)], &[], &[]),
        ("at the end", &[(S, &ends), (P, &ending)], &[], &[]),
        ("a case", &[(M, &one), (P, &truth)], &[], &[]),
        ("another class", &[(S, &glob), (P, &other)], &[(Check, Error, "ck")], &[(Check, Warning, "ck")]),
    ]);
}

#[test]
fn a_call_that_only_one_database_has_is_undecided() {
    let numbers = |check: &str| format!("x INT, y INT, CONSTRAINT ck CHECK ({check})");
    let (one, other) = (numbers("bit_count(x) < 9"), numbers("x + y < 9"));
    Bench::start().try_all(&[(
        "unknown",
        &[(M, &one), (P, &other)],
        &[(Undecided, Error, "ck")],
        &[(Undecided, Warning, "ck")],
    )]);
}

#[test]
fn a_plain_view_is_compared_by_what_it_means() {
    let view = |query: &str| {
        format!("CREATE TABLE a (id INT NOT NULL PRIMARY KEY, k INT, b INT); CREATE VIEW v AS {query}")
    };
    let plain = view("SELECT id, k FROM a WHERE k = 1");
    let named = view("SELECT x.id AS id, x.k FROM a AS x WHERE 1 = x.k");
    let all = view("SELECT * FROM a");
    let listed = view("SELECT id, k, b FROM a");
    let other = view("SELECT id, k FROM a WHERE k = 2");
    let (joined, grouped) =
        (view("SELECT a.id FROM a JOIN a b ON b.id = a.k"), view("SELECT k FROM a GROUP BY k"));
    let undecided = (&[(Undecided, Error, "")][..], &[(Undecided, Warning, "")][..]);
    Bench::start().try_all(&[
        ("plain", &[(S, &plain), (M, &plain), (P, &plain)], &[], &[]),
        ("with another name of the table", &[(S, &plain), (M, &named), (P, &named)], &[], &[]),
        ("all columns", &[(S, &all), (M, &all), (P, &listed)], &[], &[]),
        ("another condition", &[(S, &plain), (P, &other)], undecided.0, undecided.1),
        ("more than one table", &[(S, &joined), (P, &joined)], undecided.0, undecided.1),
        ("groups", &[(S, &grouped), (P, &grouped)], undecided.0, undecided.1),
    ]);
}
