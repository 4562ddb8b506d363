//! What is the same on all databases, what only looks so.

use proptest::prelude::*;

use super::*;
use Dialect::{Mysql, Postgres, Sqlite};

fn canonical(dialect: Dialect, text: &str) -> String {
    parse(dialect, text).canonical.unwrap_or_else(|| panic!("{dialect}: {text}"))
}

/// Each line: texts of one meaning.
const EQUAL: &[&[(Dialect, &str)]] = &[
    &[
        (Sqlite, "role IN ('learner', 'operator', 'admin')"),
        (Sqlite, "role = 'admin' OR role IN ('operator', 'learner')"),
        (Mysql, "`role` in ('learner','operator','admin')"),
        (Mysql, "(`role` in (_utf8mb4'learner',_utf8mb4'operator',_utf8mb4'admin'))"),
        (
            Postgres,
            "((role)::text = ANY ((ARRAY['learner'::character varying, 'operator'::character varying, 'admin'::character varying])::text[]))",
        ),
        (Postgres, "(role = ANY (ARRAY['learner'::text, 'operator'::text, 'admin'::text]))"),
        (Postgres, "((role)::text = ANY ('{learner,operator,admin}'::text[]))"),
    ],
    &[
        (Sqlite, "role NOT IN ('a', 'b')"),
        (Mysql, "`role` not in ('a','b')"),
        (Mysql, "`role` <> 'a' and `role` <> 'b'"),
        (Postgres, "((role)::text <> ALL ((ARRAY['a'::character varying, 'b'::character varying])::text[]))"),
        (Postgres, "NOT (role = 'b' OR 'a' = role)"),
    ],
    &[
        (Sqlite, "ends_at >= starts_at"),
        (Sqlite, "starts_at <= \"ends_at\""),
        (Mysql, "`ends_at` >= `starts_at`"),
        (Mysql, "(`ends_at` >= `starts_at`)"),
        (Postgres, "(ends_at >= starts_at)"),
        (Postgres, "(NOT (ends_at < starts_at))"),
    ],
    &[
        (Sqlite, "(kind = 'link') = (url IS NOT NULL)"),
        (Sqlite, "(url NOTNULL) == (kind == 'link')"),
        (Mysql, "(`kind` = 'link') = (`url` is not null)"),
        (Mysql, "((`kind` = _utf8mb4'link') = (`url` is not null))"),
        (Postgres, "(((kind)::text = 'link'::text) = (url IS NOT NULL))"),
        (Postgres, "((kind <> 'link') = (url IS NULL))"),
        (Postgres, "((kind = 'link') <> (url IS NULL))"),
    ],
    &[
        (Sqlite, "pass_percent BETWEEN 0 AND 100"),
        (Mysql, "`pass_percent` between 0 and 100"),
        (Postgres, "((pass_percent >= 0) AND (pass_percent <= 100))"),
        (Postgres, "((pass_percent >= (0)::double precision) AND (pass_percent <= (100)::double precision))"),
        (Postgres, "NOT (pass_percent > 100 OR 0 > pass_percent)"),
    ],
    &[
        (Sqlite, "status <> 'completed' OR completed_at IS NOT NULL"),
        (Mysql, "`status` <> 'completed' or `completed_at` is not null"),
        (Postgres, "(((status)::text <> 'completed'::text) OR (completed_at IS NOT NULL))"),
        (Postgres, "(NOT (completed_at IS NULL AND status = 'completed'))"),
    ],
    &[
        (Sqlite, "(file_name IS NULL) = (media_type IS NULL)"),
        (Mysql, "`file_name` is null = (`media_type` is null)"),
        (Postgres, "((media_type IS NULL) = (file_name IS NULL))"),
    ],
    &[
        (Sqlite, "version >= 1"),
        (Mysql, "`version` >= 1"),
        (Postgres, "(version >= +1)"),
        (Postgres, "1 <= version"),
    ],
    &[
        (Mysql, "char_length(`x`) <= 5"),
        (Postgres, "(char_length((x)::text) <= 5)"),
        (Postgres, "character_length(x) <= 5"),
        (Mysql, "CHARACTER_LENGTH(x)<=5"),
    ],
    &[(Mysql, "length(`x`) = 32"), (Postgres, "(octet_length(x) = 32)"), (Sqlite, "octet_length(x) = 32")],
    &[(Sqlite, "length(x) = 3"), (Postgres, "(length(x) = 3)")],
    &[
        (Postgres, "((email)::text ~~ '%@%'::text)"),
        (Sqlite, "email LIKE '%@%'"),
        (Mysql, "`email` like '%@%'"),
        (Sqlite, "email GLOB '*@*'"),
    ],
    &[(Postgres, "(email !~~ 'a%'::text)"), (Mysql, "`email` not like 'a%'"), (Mysql, "NOT email LIKE 'a%'")],
    &[(Sqlite, "a LIKE '10!%' ESCAPE '!'"), (Mysql, r"a LIKE '10\\%'"), (Postgres, r"(a ~~ '10\%'::text)")],
    &[(Postgres, "lower((email)::text)"), (Mysql, "lcase(`email`)"), (Sqlite, "LOWER(email)")],
    &[
        (Mysql, "concat(`a`,'-',`b`)"),
        (Postgres, "(((a)::text || '-'::text) || (b)::text)"),
        (Sqlite, "a || '-' || b"),
    ],
    &[(Mysql, "ifnull(`a`,0)"), (Postgres, "COALESCE(a, 0)"), (Sqlite, "ifnull(a, 0)")],
    &[
        (Mysql, "`a` is not null"),
        (Postgres, "(NOT (a IS NULL))"),
        (Sqlite, "a NOTNULL"),
        (Sqlite, "a IS NOT NULL"),
    ],
    &[(Mysql, "`a` + `b` * 2 > 10"), (Postgres, "(10 < ((2 * b) + a))")],
    &[
        (Mysql, "case when `a` = 1 then 'x' else 'y' end"),
        (Postgres, "CASE a WHEN 1 THEN 'x'::text ELSE 'y'::text END"),
        (Mysql, "if(`a` = 1,'x','y')"),
    ],
    &[
        (Sqlite, "a IS NOT DISTINCT FROM b"),
        (Mysql, "`a` <=> `b`"),
        (Postgres, "(NOT (a IS DISTINCT FROM b))"),
    ],
    &[(Mysql, "'it\\'s'"), (Sqlite, "'it''s'"), (Postgres, "'it''s'::text"), (Mysql, "\"it's\"")],
    &[
        (Mysql, "`a` MOD 2 = 0 and (`a` + 1) mod (`b`) > 1 and mod(`a`,3) = 1"),
        (Sqlite, "a % 2 = 0 AND (a + 1) % b > 1 AND 1 = a % 3"),
        (Postgres, "(((a % 2) = 0) AND (((a + 1) % b) > 1) AND (mod(a, 3) = 1))"),
    ],
    &[(Postgres, "CURRENT_TIMESTAMP"), (Postgres, "now()"), (Postgres, "transaction_timestamp()")],
    &[(Mysql, "now()"), (Mysql, "current_timestamp()"), (Postgres, "LOCALTIMESTAMP(0)")],
    &[(Mysql, "current_timestamp(6)"), (Postgres, "LOCALTIMESTAMP")],
    &[
        (Sqlite, "datetime('now')"),
        (Sqlite, "CURRENT_TIMESTAMP"),
        (Sqlite, "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"),
        (Mysql, "utc_timestamp()"),
    ],
    &[(Mysql, "curdate()"), (Postgres, "CURRENT_DATE")],
    &[(Mysql, "utc_date()"), (Sqlite, "date('now')")],
    &[(Postgres, "'\\x0aff'::bytea"), (Sqlite, "x'0AFF'"), (Mysql, "0x0aff")],
    &[(Postgres, "('-1'::integer)"), (Sqlite, "-1"), (Mysql, "- 1")],
    &[(Postgres, "(a OR true)"), (Sqlite, "1 OR a"), (Mysql, "true")],
    &[
        (Sqlite, "json_extract(j, '$.k') > 5"),
        (Mysql, "json_extract(`j`,'$.k') > 5"),
        (Postgres, "(((j ->> 'k'::text))::double precision > 5)"),
        (Postgres, "(((j -> 'k'::text))::numeric > (5)::numeric)"),
    ],
    &[
        (Sqlite, "strftime('%Y-%m-%d %H:%M:%f+00:00', json_extract(j, '$.k'))"),
        (Sqlite, "datetime(j ->> 'k')"),
        (Mysql, "cast(json_unquote(json_extract(`j`,'$.k')) as datetime(6))"),
        (Postgres, "((j ->> 'k'::text))::timestamp without time zone"),
    ],
    &[(Mysql, "(`a` is null) xor (`b` is null)"), (Sqlite, "(a IS NULL) <> (b IS NULL)")],
];

/// Each line: two texts that differ.
const DIFFERENT: &[(Dialect, &str, Dialect, &str)] = &[
    (Mysql, "now(6)", Postgres, "now()"),
    (Sqlite, "CURRENT_TIMESTAMP", Postgres, "CURRENT_TIMESTAMP"),
    (Sqlite, "CURRENT_TIMESTAMP", Mysql, "CURRENT_TIMESTAMP"),
    (Sqlite, "datetime('now')", Sqlite, "strftime('%Y-%m-%d %H:%M:%f', 'now')"),
    (Sqlite, "CURRENT_DATE", Postgres, "CURRENT_DATE"),
    (Sqlite, "a >= 1", Sqlite, "a > 1"),
    (Sqlite, "a >= 1", Sqlite, "a <= 1"),
    (Sqlite, "a > b", Sqlite, "b > a"),
    (Sqlite, "a = 1 AND b = 1", Sqlite, "a = 1 OR b = 1"),
    (Sqlite, "a = 'x'", Sqlite, "a = 'X'"),
    (Sqlite, "a = 'x'", Sqlite, "a = 'x '"),
    (Sqlite, "a = 1", Sqlite, "b = 1"),
    (Sqlite, "a = 1", Sqlite, "a = '1'"),
    (Sqlite, "a = 1", Sqlite, "a = 2"),
    (Sqlite, "a = 1", Sqlite, "a = -1"),
    (Sqlite, "a = 1", Sqlite, "a = 1.0"),
    (Sqlite, "a IN (1, 2)", Sqlite, "a IN (1, 2, 3)"),
    (Sqlite, "a IN (1, 2)", Sqlite, "a NOT IN (1, 2)"),
    (Sqlite, "a IS NULL", Sqlite, "a IS NOT NULL"),
    (Sqlite, "a = b", Sqlite, "a IS NOT DISTINCT FROM b"),
    (Postgres, "a = true", Postgres, "a IS TRUE"),
    (Postgres, "(a IS NULL) = (b IS NULL)", Postgres, "(a IS NULL) = (b IS NOT NULL)"),
    (Sqlite, "(a = 1 OR b = 2) AND c = 3", Sqlite, "a = 1 OR b = 2 AND c = 3"),
    (Sqlite, "a - b", Sqlite, "b - a"),
    (Sqlite, "a || b", Sqlite, "b || a"),
    (Sqlite, "(a + b) * 2", Sqlite, "a + b * 2"),
    (Postgres, "length(a)", Postgres, "octet_length(a)"),
    (Mysql, "length(a)", Mysql, "char_length(a)"),
    (Sqlite, "a LIKE 'x%'", Postgres, "a LIKE 'x%'"),
    (Sqlite, "a LIKE 'x\\%'", Postgres, "a ILIKE 'x\\%'"),
    (Postgres, "a LIKE 'x%'", Postgres, "a ILIKE 'x%'"),
    (Postgres, "a LIKE 'x_'", Postgres, "a LIKE 'x\\_'"),
    (Sqlite, "a BETWEEN 0 AND 100", Sqlite, "a BETWEEN 0 AND 99"),
    (Sqlite, "a NOT BETWEEN 0 AND 100", Sqlite, "a BETWEEN 0 AND 100"),
    (Postgres, "(a)::date = b", Postgres, "a = b"),
    (Postgres, "(a)::integer = b", Postgres, "a = b"),
    (Postgres, "a COLLATE \"C\" = b", Postgres, "a = b"),
    (Sqlite, "x'01'", Sqlite, "'01'"),
    (Mysql, "a / 2", Mysql, "a DIV 2"),
    (Sqlite, "a = NULL", Sqlite, "a IS NULL"),
    (Sqlite, "coalesce(a, b)", Sqlite, "coalesce(b, a)"),
    (Sqlite, "json_extract(j, '$.k') > 5", Postgres, "(j ->> 'l')::int > 5"),
    (Mysql, "json_extract(j, '$.k')", Postgres, "j ->> 'k'"),
    // 5.4 is more than five, and not once it is rounded.
    (Sqlite, "json_extract(j, '$.k') > 5", Postgres, "(j ->> 'k')::int > 5"),
    (Mysql, "json_extract(j, '$.k') > 5", Mysql, "cast(json_extract(j, '$.k') as signed) > 5"),
    (Sqlite, "json_extract(j, '$.k') > 5", Postgres, "(j ->> 'k')::numeric(9, 0) > 5"),
    (Sqlite, "strftime('%H:%M', json_extract(j, '$.k'))", Postgres, "(j ->> 'k')::timestamp"),
];

#[test]
fn what_means_the_same_is_printed_the_same() {
    for texts in EQUAL {
        let (dialect, first) = texts[0];
        let expected = canonical(dialect, first);
        for (dialect, text) in *texts {
            assert_eq!(canonical(*dialect, text), expected, "{dialect}: {text}");
        }
    }
}

#[test]
fn what_differs_is_printed_differently() {
    for (one, first, two, second) in DIFFERENT {
        assert_ne!(canonical(*one, first), canonical(*two, second), "{first} and {second}");
    }
}

#[test]
fn values_of_json_are_told_from_what_is_made_of_them() {
    let of = |dialect, text: &str| term(Scope { dialect, columns: None }, text).unwrap();
    for (text, likeness) in [
        ("(j ->> 'k')::boolean", Likeness::Value),
        ("(j -> 'k')::boolean", Likeness::Value),
        ("j -> 'k'", Likeness::Place),
        ("(j ->> 'l')::boolean", Likeness::None),
        ("NOT (j ->> 'k')::boolean", Likeness::None),
        ("k", Likeness::None),
    ] {
        let found = super::likeness(&of(Sqlite, "json_extract(j, '$.k') = 1"), &of(Postgres, text));
        assert_eq!(found, likeness, "{text}");
    }
}

#[test]
fn canonical_forms_are_their_own_canonical_forms() {
    let equal = EQUAL.iter().flat_map(|texts| texts.iter().copied());
    let different = DIFFERENT.iter().flat_map(|(one, first, two, second)| [(*one, *first), (*two, *second)]);
    for (dialect, text) in equal.chain(different) {
        let once = canonical(dialect, text);
        assert_eq!(canonical(Postgres, &once), once, "{dialect}: {text}");
    }
}

#[test]
fn what_is_not_understood_is_undecided() {
    for (dialect, text) in [
        (Sqlite, ""),
        (Sqlite, "a ="),
        (Sqlite, "a = 1 b"),
        (Sqlite, "a IN (SELECT b FROM c)"),
        (Postgres, "count(*) FILTER (WHERE a)"),
        (Postgres, "a && b"),
        (Mysql, "a = @b"),
        (Mysql, "a = _binary'b'"),
    ] {
        assert_eq!(parse(dialect, text).canonical, None, "{dialect}: {text}");
        assert!(!parse(dialect, text).is_decided());
    }
}

/// Conditions over four columns, written with all parentheses.
fn conditions() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        ("[a-d]", prop_oneof!["=", "<>", "<", "<=", ">", ">="], "[a-d1-3]")
            .prop_map(|(l, o, r)| format!("({l} {o} {r})")),
        "[a-d]".prop_map(|name| format!("({name} IS NULL)")),
        ("[a-d]", "[1-3]", "[4-6]").prop_map(|(name, one, two)| format!("({name} IN ({one}, {two}))")),
        ("[a-d]", "[1-3]", "[4-6]")
            .prop_map(|(name, one, two)| format!("({name} NOT BETWEEN {one} AND {two})")),
    ];
    leaf.prop_recursive(4, 24, 2, |inner| {
        prop_oneof![
            (inner.clone(), prop_oneof!["AND", "OR", "="], inner.clone())
                .prop_map(|(l, o, r)| format!("({l} {o} {r})")),
            inner.prop_map(|inner| format!("(NOT {inner})")),
        ]
    })
}

fn connection() -> rusqlite::Connection {
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    connection.execute_batch("CREATE TABLE t (a INT, b INT, c INT, d INT);").unwrap();
    let values = ["NULL", "1", "2", "3"];
    for number in 0..256_usize {
        let row = [0, 2, 4, 6].map(|shift| values[(number >> shift) & 3]);
        connection.execute_batch(&format!("INSERT INTO t VALUES ({});", row.join(","))).unwrap();
    }
    connection
}

proptest! {
    /// The canonical form has the value of the original in every row, NULL included.
    #[test]
    fn canonical_forms_keep_the_value(condition in conditions()) {
        let once = canonical(Sqlite, &condition);
        prop_assert_eq!(&canonical(Postgres, &once), &once);
        let connection = connection();
        let differing: i64 = connection
            .query_row(&format!("SELECT count(*) FROM t WHERE ({condition}) IS NOT ({once})"), [], |row| row.get(0))
            .unwrap();
        prop_assert_eq!(differing, 0, "{} became {}", condition, once);
    }
}
