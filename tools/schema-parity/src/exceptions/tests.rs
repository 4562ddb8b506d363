use schema_model::compare::{Counts, Severity};

use super::*;

const TWO: &str = r#"# Differences that are meant.

[[exception]]
kind = "length"
table = "accounts"
object = "email"
backends = { sqlite = "string(254)", mysql = "string(250)", postgres = "string(254)" }
reason = "an index of MySQL 5.6 holds no more"

[[exception]]
kind = "table"
table = "spellfix"
backends = { sqlite = "present", mysql = "missing", postgres = "missing" }
reason = "a module of SQLite keeps it"
"#;

fn read(text: &str) -> Result<Vec<Exception>, ExceptionError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("parity-exceptions.toml");
    fs::write(&path, text).unwrap();
    load(&path)
}

fn difference(kind: Kind, table: &str, object: &str, backends: &[(&str, Option<&str>)]) -> Difference {
    let has = |(label, text): &(&str, Option<&str>)| ((*label).to_owned(), text.map(str::to_owned));
    Difference {
        kind,
        severity: Severity::Error,
        table: table.to_owned(),
        object: object.to_owned(),
        message: String::new(),
        backends: backends.iter().map(has).collect(),
        introduced_by: BTreeMap::new(),
    }
}

fn length(sqlite: &str, mysql: &str, postgres: &str) -> Difference {
    let backends = [("sqlite", Some(sqlite)), ("mysql", Some(mysql)), ("postgres", Some(postgres))];
    difference(Kind::Length, "accounts", "email", &backends)
}

fn spellfix() -> Difference {
    let backends = [("sqlite", Some("present")), ("mysql", None), ("postgres", None)];
    difference(Kind::Table, "spellfix", "", &backends)
}

/// What is left, how many are excepted and how many stale.
fn applied(differences: &[Difference]) -> (Vec<Difference>, usize, usize) {
    let mut comparison = Comparison { differences: differences.to_vec(), compared: Counts::default() };
    let Applied { excepted, stale } = apply(&mut comparison, &read(TWO).unwrap());
    (comparison.differences, excepted.len(), stale.len())
}

#[test]
fn what_is_meant_is_taken_out_with_its_reason() {
    let email = length("string(254)", "string(250)", "string(254)");
    let mut comparison = Comparison { differences: vec![email.clone(), spellfix()], ..Comparison::default() };
    let exceptions = read(TWO).unwrap();
    let Applied { excepted, stale } = apply(&mut comparison, &exceptions);
    assert_eq!(comparison.differences, []);
    assert_eq!(excepted, [(email, exceptions[0].clone()), (spellfix(), exceptions[1].clone())]);
    assert_eq!(stale, []);
}

#[test]
fn the_database_s_own_type_may_be_left_out() {
    let email = length("string(254) [TEXT]", "string(250) [varchar(250)]", "string(254)");
    assert_eq!(applied(&[email, spellfix()]), (vec![], 2, 0));
}

#[test]
fn another_direction_place_or_kind_is_not_meant() {
    let right = length("string(254)", "string(250)", "string(254)");
    let cases = [
        length("string(250)", "string(254)", "string(254)"),
        length("string(254)", "string(250)", "string(255)"),
        length("string(254) and more", "string(250)", "string(254)"),
        Difference { kind: Kind::Type, ..right.clone() },
        Difference { table: "authors".to_owned(), ..right.clone() },
        Difference { object: "name".to_owned(), ..right.clone() },
        difference(Kind::Length, "accounts", "email", &[("sqlite", Some("string(254)")), ("mysql", None)]),
        // A backend that the exception does not name.
        difference(
            Kind::Length,
            "accounts",
            "email",
            &[
                ("sqlite", Some("string(254)")),
                ("mysql", Some("string(250)")),
                ("mariadb", Some("string(250)")),
            ],
        ),
    ];
    for case in cases {
        assert_eq!(applied(&[case.clone(), spellfix()]), (vec![case], 1, 1));
    }
}

#[test]
fn what_nothing_needs_is_stale() {
    assert_eq!(applied(&[]), (vec![], 0, 2));
    let exceptions = read(TWO).unwrap();
    let mut comparison = Comparison { differences: vec![spellfix()], ..Comparison::default() };
    assert_eq!(apply(&mut comparison, &exceptions).stale, [exceptions[0].clone()]);
}

#[test]
fn fewer_backends_may_be_compared() {
    let backends = [("sqlite", Some("string(254)")), ("mysql", Some("string(250)"))];
    let email = difference(Kind::Length, "accounts", "email", &backends);
    assert_eq!(applied(&[email, spellfix()]), (vec![], 2, 0));
}

#[test]
fn an_exception_counts_where_two_of_the_backends_differ() {
    let cases: [(&[&str], usize); 4] =
        [(&["sqlite", "mysql", "postgres"], 2), (&["sqlite", "postgres"], 1), (&["mysql"], 0), (&[], 0)];
    for (labels, count) in cases {
        assert_eq!(among(read(TWO).unwrap(), labels).len(), count, "{labels:?}");
    }
}

#[test]
fn a_text_in_brackets_is_part_of_other_facts() {
    let has = |text| has_it(Some(text), "a", Kind::Check);
    assert!(has("a") && !has("a [1]"));
    assert!(has_it(Some("a [1]"), "a", Kind::Type));
    assert!(!has_it(Some("missing [1]"), "a", Kind::Type));
}

/// A change of the second entry, the line that is named, and a part of what is said.
#[test]
fn a_broken_list_is_refused_with_its_line() {
    let twice = format!("{TWO}\n{}", TWO.split("\n\n").nth(1).unwrap());
    let changed = |old: &str, new: &str| {
        assert!(TWO.contains(old), "{old}");
        TWO.replace(old, new)
    };
    let cases = [
        (changed("a module of SQLite keeps it", "  "), 10, "the reason is empty"),
        (changed("reason = \"a module of SQLite keeps it\"\n", ""), 10, "reason"),
        (changed("kind = \"table\"", "kind = \"tabel\""), 11, "index_predicate"),
        (changed("table = \"spellfix\"", "tabel = \"spellfix\""), 12, "tabel"),
        (changed("table = \"spellfix\"", "table = \"\""), 10, "the table is empty"),
        (changed("sqlite = \"present\", mysql = \"missing\", ", ""), 10, "at least two"),
        (changed("postgres = \"missing\"", "postgress = \"missing\""), 10, "postgress is no backend"),
        (changed("\"present\"", "\"missing\""), 10, "must differ"),
        (changed("[[exception]]\nkind = \"table\"", "[[exemption]]\nkind = \"table\""), 10, "exemption"),
        (changed("table = \"spellfix\"", "table = "), 12, ""),
        (twice, 16, "the length of accounts.email is excepted twice"),
    ];
    for (text, line, part) in cases {
        let error = read(&text).unwrap_err();
        let message = error.to_string();
        assert!(matches!(error, ExceptionError::Broken { .. }), "{message}");
        assert!(message.contains(&format!("parity-exceptions.toml:{line}: ")), "{line}: {message}");
        assert!(message.contains(part), "{part}: {message}");
    }
}

#[test]
fn an_unknown_kind_is_answered_with_all_of_them() {
    let message = read(&TWO.replace("\"table\"", "\"tabel\"")).unwrap_err().to_string();
    for kind in Kind::all() {
        assert!(message.contains(kind.as_str()), "{kind:?}: {message}");
    }
}

#[test]
fn an_empty_list_is_one_and_no_file_is_not() {
    assert_eq!(read("# none yet\n").unwrap(), []);
    let error = load(Path::new("no/such/parity-exceptions.toml")).unwrap_err();
    assert!(matches!(error, ExceptionError::Unreadable { .. }));
    assert!(error.to_string().starts_with("no/such/parity-exceptions.toml cannot be read: "));
}

#[test]
fn one_exception_means_all_differences_of_one_cause() {
    let of = |table: &str, object: &str, mysql: &str| {
        let backends = [("mysql", Some(mysql)), ("postgres", Some("uuid [uuid]"))];
        difference(Kind::Type, table, object, &backends)
    };
    let all = [of("a", "user_id", "char(32) [char(32)]"), of("b", "id", "char(32)"), of("b", "id", "i64")];
    let left = |text: &str| {
        let mut comparison = Comparison { differences: all.to_vec(), compared: Counts::default() };
        let applied = apply(&mut comparison, &read(text).unwrap());
        (comparison.differences.len(), applied.excepted.len(), applied.stale.len())
    };
    let entry = |lines: &str| format!("[[exception]]\nkind = \"type\"\nreason = \"so\"\n{lines}");
    let pair = "backends = { mysql = \"char(32)\", postgres = \"uuid\" }";
    for (lines, expected) in [
        (format!("table = \"*\"\nobject = \"*\"\n{pair}"), (1, 2, 0)),
        (format!("table = \"*\"\nobject = \"*_id\"\n{pair}"), (2, 1, 0)),
        (format!("table = \"b\"\nobject = \"*\"\n{pair}"), (2, 1, 0)),
        ("table = \"b\"\nobject = \"*\"".to_owned(), (1, 2, 0)),
        (
            "table = \"*\"\nobject = \"id\"\nbackends = { mysql = \"*\", postgres = \"uuid\" }".to_owned(),
            (1, 2, 0),
        ),
        (format!("table = \"c*\"\nobject = \"*\"\n{pair}"), (3, 0, 1)),
    ] {
        assert_eq!(left(&entry(&lines)), expected, "{lines}");
    }
    // Without a pattern an exception still says what each has.
    assert!(read(&entry("table = \"b\"\nobject = \"id\"")).is_err());
    for (pattern, name, expected) in [
        ("a*c", "abc", true),
        ("a*c", "ac", true),
        ("a*c", "abcd", false),
        ("*b*", "abc", true),
        ("*b*d", "abcd", true),
        ("*b*e", "abcd", false),
        ("ab", "abc", false),
        ("aa*a", "aa", false),
    ] {
        assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
    }
}

#[test]
fn what_is_written_is_refused_until_it_says_why_and_then_means_what_was_found() {
    let mut note = spellfix();
    note.severity = Severity::Note;
    note.table = "noted".to_owned();
    let mut quoted = length("string(254) [TEXT]", "a \"quote\"", "string(254)");
    quoted.table = "it's \\".to_owned();
    let all = vec![length("string(254)", "string(250)", "string(254)"), spellfix(), quoted, note];
    let mut comparison = Comparison { differences: all, compared: Counts::default() };
    let text = written(&comparison);
    assert_eq!(text.matches("[[exception]]").count(), 3);
    let refused = read(&text).unwrap_err().to_string();
    assert!(refused.contains("the reason is empty"), "{refused}");
    let filled = read(&text.replace("reason = \"\"", "reason = \"so\"")).unwrap();
    let applied = apply(&mut comparison, &filled);
    assert_eq!((applied.excepted.len(), applied.stale.len(), comparison.differences.len()), (3, 0, 1));
}
