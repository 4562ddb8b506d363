//! The program as its users call it: arguments, exit codes, where output goes.

#[path = "command/on_server.rs"]
mod on_server;
#[path = "command/support.rs"]
mod support;

use std::fs;

use self::support::{drift, parity};

#[test]
fn wrong_arguments_say_what_to_do() {
    for (arguments, expected) in [
        (vec!["check"], "two sides are needed, and none is given; pass two of --sqlite"),
        (vec!["check", "--sqlite", "x"], "two sides are needed, and one is given"),
        (vec!["check", "--sqlite", "x", "--sqlite-url", "sqlite:x"], "cannot be used with"),
        (vec!["check", "--sqlite", "x", "--mysql-url", "postgres://h/d"], "must begin with mysql://"),
        (vec!["check", "--sqlite", "x", "--format", "pdf"], "one of text, json, html, svg, sarif"),
        (vec!["check", "--sqlite", "x", "--provider", "cloud"], "one of auto, url, docker, local"),
        (vec!["check", "--sqlite", "x", "--level", "lax"], "[possible values: strict, family]"),
        (vec!["diff", "x.json"], "<B>"),
        (vec!["diff", "x", "y.json"], "DIR@sqlite"),
        (vec!["dump", "oracle://h/d"], "no URL of a kind that is known"),
        (vec!["lint"], "<DIR>"),
        (vec!["lint", "x"], "--dialect"),
        (vec!["lint", "--explain", "nothing"], "--rules lists them"),
    ] {
        let done = parity(&arguments);
        assert_eq!(done.code, 2, "{arguments:?}: {done:?}");
        assert!(done.stderr.contains(expected), "{arguments:?}: {done:?}");
        assert_eq!(done.stdout, "", "{arguments:?}");
    }
}

#[test]
fn a_password_is_never_repeated() {
    let of = |scheme: &str| format!("{scheme}://ann:{}@127.0.0.1:1/d", "hidden");
    for (command, url) in [
        ("diff", of("oracle")),
        ("diff", of("postgres")),
        ("diff", of("mysql").replace("//", "")),
        ("dump", of("mysql")),
        ("dump", of("mysql") + ":x"),
    ] {
        let more = if command == "diff" { vec!["x.json"] } else { vec![] };
        let done = parity(&[vec![command, &url], more].concat());
        assert_eq!(done.code, 2, "{done:?}");
        assert!(!done.stderr.contains("hidden") && !done.stderr.is_empty(), "{done:?}");
    }
}

#[test]
fn help_teaches_by_examples() {
    for command in ["check", "diff", "dump", "lint", "explain"] {
        let help = parity(&[command, "--help"]);
        assert_eq!(help.code, 0);
        assert!(help.stdout.contains("Examples:\n"), "{help:?}");
    }
    assert!(parity(&["--help"]).stdout.contains("Exit codes:"));
}

#[test]
fn what_cannot_be_read_is_never_equal() {
    let folder = tempfile::tempdir().unwrap();
    let empty = format!("{}@sqlite", folder.path().display());
    let missing = folder.path().join("missing.json").display().to_string();
    let broken = folder.path().join("broken.json");
    fs::write(&broken, "{}").unwrap();
    let broken = broken.display().to_string();
    let sqlite = format!("{}@sqlite", drift("sqlite"));
    for (arguments, expected) in [
        (["diff", &empty, &empty], "holds no migrations"),
        (["diff", &missing, &sqlite], "cannot be read"),
        (["diff", &broken, &sqlite], "is not what `schema-parity dump --format json` writes"),
        (["diff", "sqlite:/nowhere/at/all.db", &sqlite], "/nowhere/at/all.db"),
    ] {
        let done = parity(&arguments);
        assert_eq!(done.code, 2, "{arguments:?}: {done:?}");
        assert!(done.stderr.contains(expected), "{arguments:?}: {done:?}");
    }
}

#[test]
fn two_schemas_without_tables_are_not_equal() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("1.sql");
    fs::write(&file, "SELECT 1;").unwrap();
    let nothing = format!("{}@sqlite", file.display());
    let done = parity(&["diff", &nothing, &nothing]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.stderr.contains("nothing was compared: sqlite A holds no table"), "{done:?}");
    assert!(done.stdout.contains("\nNOT COMPARED: sqlite A holds no table"), "{done:?}");
    assert_eq!(parity(&["dump", &nothing]).code, 2);
}

#[test]
fn a_dump_is_equal_to_what_was_dumped_and_shows_in_each_format() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = format!("{}@sqlite", drift("sqlite"));
    let dump = parity(&["dump", &sqlite]);
    assert_eq!(dump.code, 0, "{dump:?}");
    let file = folder.path().join("dump.json");
    fs::write(&file, &dump.stdout).unwrap();
    let file = file.display().to_string();
    let done = parity(&["diff", &file, &sqlite]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stdout.ends_with("\nEQUAL (strict)\n"), "{done:?}");
    assert!(parity(&["dump", &file, "--format", "text"]).stdout.contains("\nposts\n"));
    assert!(parity(&["dump", &file, "--format", "svg"]).stdout.starts_with("<svg "));
    assert_eq!(parity(&["dump", &file]).stdout.replace(&file, &drift("sqlite")), dump.stdout);
}

#[test]
fn differences_and_colours() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.sql"), folder.path().join("two.sql"));
    fs::write(&one, "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT;").unwrap();
    fs::write(&two, "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT;").unwrap();
    let (one, two) = (format!("{}@sqlite", one.display()), format!("{}@sqlite", two.display()));
    let plain = parity(&["diff", &one, &two]);
    assert_eq!(plain.code, 1, "{plain:?}");
    assert!(plain.stdout.contains("a  nullability") && !plain.stdout.contains('\u{1b}'), "{plain:?}");
    let forced = support::parity_with(&["diff", &one, &two], &[("CLICOLOR_FORCE", "1")]);
    assert!(forced.stdout.contains('\u{1b}'), "{forced:?}");
    let page = folder.path().join("report.html");
    let done = parity(&["diff", &one, &two, "--report", &page.display().to_string()]);
    assert_eq!(done.code, 1);
    assert!(done.stdout.contains("DIFFERENT (strict): 1 error"), "{done:?}");
    assert!(fs::read_to_string(page).unwrap().starts_with("<!DOCTYPE html>"));
}

#[test]
fn each_kind_is_explained() {
    let all = parity(&["explain"]);
    assert!(all.code == 0 && all.stdout.contains("\nnullability "), "{all:?}");
    let one = parity(&["explain", "nullability"]);
    assert!(one.code == 0 && one.stdout.contains("SET NOT NULL"), "{one:?}");
    assert_eq!(parity(&["explain", "nothing"]).code, 2);
}

#[test]
fn a_file_of_one_step_is_told_by_its_lines() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, null: &str| {
        let path = folder.path().join(name);
        fs::write(
            &path,
            format!("-- Why.\nCREATE TABLE t (\n  id INTEGER NOT NULL PRIMARY KEY,\n  a TEXT{null}\n);\n"),
        )
        .unwrap();
        format!("{}@sqlite", path.display())
    };
    let (one, two) = (file("one.sql", " NOT NULL"), file("two.sql", ""));
    let text = parity(&["diff", &one, &two]);
    assert!(text.stdout.contains("since one.sql:4") && text.stdout.contains("since two.sql:4"), "{text:?}");
    let sarif = parity(&["diff", &one, &two, "--format", "sarif"]);
    let value: serde_json::Value = serde_json::from_str(&sarif.stdout).unwrap();
    let result = &value["runs"][0]["results"][0];
    assert_eq!((sarif.code, &result["ruleId"]), (1, &"nullability".into()));
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["region"]["startLine"], 4);
    assert!(place["artifactLocation"]["uri"].as_str().unwrap().ends_with("one.sql"), "{place}");
}

#[test]
fn what_is_missing_is_told_by_the_line_of_the_side_that_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, key: &str, index: &str| {
        let path = folder.path().join(name);
        let text = format!(
            "-- t has a unique k, and ix\nCREATE TABLE t (\n  id INTEGER NOT NULL PRIMARY KEY,\n  -- k and n\n  \
             k INT,\n  n INT{key}\n);\n-- ix\n{index}\n"
        );
        fs::write(&path, text).unwrap();
        format!("{}@sqlite", path.display())
    };
    let one = file("one.sql", ",\n  UNIQUE (k)", "CREATE INDEX ix ON t (n);");
    let two = file("two.sql", "", "");
    for sides in [["diff", &one, &two], ["diff", &two, &one]] {
        let done = parity(&sides);
        assert!(
            done.stdout.contains("since one.sql:7") && done.stdout.contains("since one.sql:10"),
            "{done:?}"
        );
        assert!(!done.stdout.contains("since two.sql"), "{done:?}");
        let sarif = parity(&[&sides[..], &["--format", "sarif"]].concat());
        let value: serde_json::Value = serde_json::from_str(&sarif.stdout).unwrap();
        for result in value["runs"][0]["results"].as_array().unwrap() {
            let place = &result["locations"][0]["physicalLocation"];
            assert!(place["artifactLocation"]["uri"].as_str().unwrap().ends_with("one.sql"), "{result}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_told_by_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sql");
    fs::write(&path, "CREATE TABLE p (a INT);\n\nCREATE TABLE t (a INT REFERENCES p);\n").unwrap();
    let side = format!("{}@sqlite", path.display());
    let done = parity(&["diff", &side, &side]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.stderr.contains("a.sql:3: t cannot be compared; --ignore t leaves it out"), "{done:?}");
    let done = parity(&["diff", &side, &side, "--ignore", "t"]);
    assert_eq!(done.code, 0, "{done:?}");
}

#[test]
fn lint_tells_findings_by_its_exit_code() {
    let mysql = drift("mysql");
    let text = parity(&["lint", &mysql, "--dialect", "mysql"]);
    assert_eq!(text.code, 1, "{text:?}");
    assert!(text.stdout.contains("restate-loses-attributes"), "{text:?}");
    let json = parity(&["lint", &mysql, "--dialect", "mysql", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!((json.code, &value["version"], &value["steps"]), (1, &1.into(), &2.into()));
    assert!(!value["findings"].as_array().unwrap().is_empty());
    let rule = parity(&["lint", "--explain", "restate-loses-attributes"]);
    assert!(rule.code == 0 && rule.stdout.contains("Instead: "), "{rule:?}");
    assert!(parity(&["lint", "--rules"]).stdout.contains("restate-loses-attributes"));
}
