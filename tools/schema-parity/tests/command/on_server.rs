//! The example of drift on real servers, in every format.

use std::fs;

use super::support::{Done, parity_with};

/// What the example's comments call a drift, each once.
const DRIFTS: [(&str, &str, &str, &str); 5] = [
    ("accounts", "email", "length", "error"),
    ("comments", "fk_comments_post_id", "on_delete", "error"),
    ("posts", "title", "nullability", "error"),
    ("posts", "ix_posts_author_id", "index", "warning"),
    ("tags", "name", "collation", "error"),
];

/// Runs `check` on the servers of the tests, or on those that it starts.
fn check(more: &[&str]) -> Done {
    let given = [
        ("LYCEUM_TEST_MYSQL_URL", "SCHEMA_PARITY_MYSQL_SERVER_URL"),
        ("LYCEUM_TEST_POSTGRES_URL", "SCHEMA_PARITY_POSTGRES_SERVER_URL"),
    ];
    let given = given.map(|(from, to)| (to, std::env::var(from).unwrap_or_default()));
    let variables = given.each_ref().map(|(name, url)| (*name, url.as_str()));
    let folders = ["--sqlite", "sqlite", "--mysql", "mysql", "--postgres", "postgres"];
    parity_with(&[&["check"], &folders[..], more].concat(), &variables)
}

#[test]
fn each_drift_is_found_once_with_the_migration_that_made_it() {
    let done = check(&["--format", "json"]);
    assert_eq!(done.code, 1, "{done:?}");
    let value: serde_json::Value = serde_json::from_str(&done.stdout).unwrap();
    let found = value["differences"].as_array().unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|one| ["table", "object", "kind", "severity"].map(|key| one[key].as_str().unwrap()))
        .map(|[table, object, kind, severity]| (table, object, kind, severity))
        .collect();
    assert_eq!(found, DRIFTS);
    assert_eq!(value["differences"][2]["introduced_by"]["mysql"], "0002_longer_titles");
    assert_eq!(value["compared"]["tables"], 12);
}

#[test]
fn each_format_shows_it() {
    for (format, begins) in [("text", "3 schemas compared"), ("html", "<!DOCTYPE html>"), ("svg", "<svg ")] {
        let done = check(&["--format", format]);
        assert_eq!(done.code, 1, "{done:?}");
        assert!(done.stdout.starts_with(begins), "{done:?}");
        for (table, object, ..) in DRIFTS {
            assert!(done.stdout.contains(table) && done.stdout.contains(object), "{format}: {object}");
        }
    }
}

#[test]
fn the_documents_show_what_it_prints() {
    let readme = include_str!("../../README.md");
    let printed = check(&[]).stdout;
    // The lines above name the versions of servers.
    let report = &printed[printed.find("  looked at").unwrap()..];
    assert!(readme.contains(&format!("{report}```")), "{printed}");
    let picture = check(&["--format", "svg"]).stdout;
    assert_eq!(picture, include_str!("../../docs/example.svg"), "schema-parity check … > docs/example.svg");
}

#[test]
fn what_is_excepted_does_not_count_and_what_is_stale_does() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("exceptions.toml");
    let all = "\
        [[exception]]\nkind = \"length\"\ntable = \"accounts\"\nobject = \"email\"\nreason = \"meant\"\n\
        backends = { sqlite = \"string(254)\", mysql = \"string(254)\", postgres = \"string(120)\" }\n\
        [[exception]]\nkind = \"on_delete\"\ntable = \"comments\"\nobject = \"fk_comments_post_id\"\n\
        backends = { sqlite = \"cascade\", mysql = \"cascade\", postgres = \"no action\" }\nreason = \"meant\"\n\
        [[exception]]\nkind = \"nullability\"\ntable = \"posts\"\nobject = \"title\"\nreason = \"meant\"\n\
        backends = { sqlite = \"not null\", mysql = \"nullable\", postgres = \"not null\" }\n\
        [[exception]]\nkind = \"index\"\ntable = \"posts\"\nobject = \"ix_posts_author_id\"\nreason = \"meant\"\n\
        backends = { sqlite = \"missing\", mysql = \"(author_id)\", postgres = \"(author_id)\" }\n\
        [[exception]]\nkind = \"collation\"\ntable = \"tags\"\nobject = \"name\"\nreason = \"meant\"\n\
        backends = { sqlite = \"binary\", mysql = \"utf8mb4_general_ci\", postgres = \"binary\" }\n";
    fs::write(&file, all).unwrap();
    let file = file.display().to_string();
    let done = check(&["--exceptions", &file]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stdout.ends_with("EQUAL (strict): 5 excepted\n"), "{done:?}");

    fs::write(&file, all.replace("\"title\"", "\"body\"")).unwrap();
    let done = check(&["--exceptions", &file]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.stdout.contains("1 error, 1 stale exception, 4 excepted"), "{done:?}");
}

#[test]
fn exceptions_that_are_written_mean_what_was_found_once_they_have_reasons() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("exceptions.toml");
    let name = file.display().to_string();
    let done = check(&["--write-exceptions", &name]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.stderr.contains("5 exceptions written to"), "{done:?}");
    let refused = check(&["--exceptions", &name]);
    assert!(refused.code == 2 && refused.stderr.contains("the reason is empty"), "{refused:?}");
    let filled = fs::read_to_string(&file).unwrap().replace("reason = \"\"", "reason = \"meant\"");
    fs::write(&file, filled).unwrap();
    let done = check(&["--exceptions", &name]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stdout.ends_with("EQUAL (strict): 5 excepted\n"), "{done:?}");
}
