//! Directory trees as projects have them, and what is read from them.

use std::{fs, path::Path};

use schema_model::Dialect::{self, Mysql, Postgres, Sqlite};
use tempfile::TempDir;

use super::*;

fn tree(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Files that hold their own names.
fn named(names: &[&str]) -> TempDir {
    tree(&names.iter().map(|name| (*name, name.as_bytes())).collect::<Vec<_>>())
}

fn shown(path: &Path, dialect: Dialect, layout: Option<Layout>) -> Vec<String> {
    let steps = load(path, dialect, layout).unwrap_or_else(|error| panic!("{error}"));
    let text = |script: &Script| script.text.trim().to_owned();
    let show = |step: Step| {
        let down = step.down.as_ref().map_or("-".to_owned(), text);
        format!("{}: {} / {down}", step.name, text(&step.up))
    };
    steps.into_iter().map(show).collect()
}

fn fault(files: &TempDir, layout: Option<Layout>) -> String {
    match load(files.path(), Sqlite, layout) {
        Ok(steps) => panic!("{steps:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_layout_is_told_and_read_in_order() {
    let cases: [(Layout, &[&str], &[&str]); 12] = [
        (
            Layout::Diesel,
            &[
                "2024-01-10-1_b/up.sql",
                "2024-01-09-1_c/up.sql",
                "2024-01-09-1_c/down.sql",
                "README.md",
                ".x/up.sql",
            ],
            &[
                "2024-01-09-1_c: 2024-01-09-1_c/up.sql / 2024-01-09-1_c/down.sql",
                "2024-01-10-1_b: 2024-01-10-1_b/up.sql / -",
            ],
        ),
        (
            Layout::GolangMigrate,
            &[
                "10_b.up.sql",
                "10_b.down.sql",
                "9_c.up.sql",
                "20240101000000_a.up.sql",
                "11_d.down.sql",
                ".11_x.up.sql",
                "embed.go",
            ],
            &[
                "9_c: 9_c.up.sql / -",
                "10_b: 10_b.up.sql / 10_b.down.sql",
                "20240101000000_a: 20240101000000_a.up.sql / -",
            ],
        ),
        (
            Layout::Sqlx,
            &["2_b.sql", "10_c.up.sql", "10_c.down.sql"],
            &["2_b: 2_b.sql / -", "10_c: 10_c.up.sql / 10_c.down.sql"],
        ),
        (
            Layout::Flat,
            &["V0010.Late.up.sql", "V0010.Late.down.sql", "V0009.Early.up.sql"],
            &["V0009.Early: V0009.Early.up.sql / -", "V0010.Late: V0010.Late.up.sql / V0010.Late.down.sql"],
        ),
        (
            Layout::Flat,
            &["2.sql", "10.sql", "1.9-x.SQL", "1.10-y.sql"],
            &["1.9-x: 1.9-x.SQL / -", "1.10-y: 1.10-y.sql / -", "2: 2.sql / -", "10: 10.sql / -"],
        ),
        (
            Layout::Flat,
            &["0001_b.up.sql", "0001_b.down.sql", "0001_a.up.sql", "0002_a.up.sql", "0002_a_down.sql"],
            &[
                "0001_a: 0001_a.up.sql / -",
                "0001_b: 0001_b.up.sql / 0001_b.down.sql",
                "0002_a: 0002_a.up.sql / -",
            ],
        ),
        (
            Layout::Nested,
            &["0.10/00__a.sql", "0.9/1__b.sql", "0.9/00__c.sql"],
            &["0.9/00__c: 0.9/00__c.sql / -", "0.9/1__b: 0.9/1__b.sql / -", "0.10/00__a: 0.10/00__a.sql / -"],
        ),
        (
            Layout::Flyway,
            &[
                "B2__all.sql",
                "B3__base.sql",
                "V1__a.sql",
                "V3__b.sql",
                "V4__c.sql",
                "U2__x.sql",
                "R__views.sql",
            ],
            &["B3__base: B3__base.sql / -", "V4__c: V4__c.sql / -", "R__views: R__views.sql / -"],
        ),
        (
            Layout::Flyway,
            &["V1.10__b.sql", "V1.9__a.sql", "U1.9__a.sql", "R__views.sql", "V2_1__c.sql"],
            &[
                "V1.9__a: V1.9__a.sql / U1.9__a.sql",
                "V1.10__b: V1.10__b.sql / -",
                "V2_1__c: V2_1__c.sql / -",
                "R__views: R__views.sql / -",
            ],
        ),
        (
            Layout::Suffixed,
            &["mysql.a.sql", "pgsql.a.sql", "sqlite.a.sql", "sqlite.b.sql"],
            &["a: sqlite.a.sql / -", "b: sqlite.b.sql / -"],
        ),
        (Layout::Single, &["schema.sql", "notes.txt"], &["schema: schema.sql / -"]),
        (
            Layout::Suffixed,
            &[
                "1_a.up.sql",
                "1_a.down.sql",
                "1_a.sqlite3.up.sql",
                "2_b.mysql.up.sql",
                "2_b.cockroach.up.sql",
                "3_c.up.pg.sql",
                "3_c.sqlite3.sql",
            ],
            &["1_a: 1_a.sqlite3.up.sql / 1_a.down.sql", "3_c: 3_c.sqlite3.sql / -"],
        ),
    ];
    for (layout, files, steps) in cases {
        let files = named(files);
        assert_eq!(guess(files.path()).unwrap(), layout);
        assert_eq!(shown(files.path(), Sqlite, None), steps, "{layout}");
        assert_eq!(shown(files.path(), Sqlite, Some(layout)), steps, "{layout}");
    }
}

#[test]
fn a_suffix_is_for_one_dialect() {
    let files = named(&[
        "1_a.up.sql",
        "1_a.mysql.up.sql",
        "2_b.postgres.up.sql",
        "2_b.mariadb.up.sql",
        "3_c.mssql.up.sql",
    ]);
    assert_eq!(shown(files.path(), Sqlite, None), ["1_a: 1_a.up.sql / -"]);
    assert_eq!(
        shown(files.path(), Mysql, None),
        ["1_a: 1_a.mysql.up.sql / -", "2_b: 2_b.mariadb.up.sql / -"]
    );
    assert_eq!(shown(files.path(), Postgres, None), ["1_a: 1_a.up.sql / -", "2_b: 2_b.postgres.up.sql / -"]);
}

#[test]
fn markers_say_what_goes_up() {
    for (layout, up, down) in [
        (Layout::Goose, "-- +goose Up", "-- +goose Down"),
        (Layout::SqlMigrate, "-- +migrate Up", "-- +migrate Down"),
        (Layout::Dbmate, "-- migrate:up transaction:false", "-- migrate:down"),
    ] {
        let text = |name: &str| format!("-- licence;\n{up}\nSELECT '{name}';\n\n{down}\nDROP {name};\n");
        let files = tree(&[
            ("10_b.sql", text("b").as_bytes()),
            ("9_a.sql", text("a").as_bytes()),
            ("11_c.sql", format!("{up}\nSELECT 1;").as_bytes()),
        ]);
        assert_eq!(guess(files.path()).unwrap(), layout);
        let steps = load(files.path(), Sqlite, None).unwrap();
        let names: Vec<_> = steps.iter().map(|step| step.name.as_str()).collect();
        assert_eq!(names, ["9_a", "10_b", "11_c"]);
        let up = statements(&steps[0].up, Sqlite).unwrap();
        assert_eq!(up, [Statement { sql: "SELECT 'a'".into(), line: 3 }]);
        let down = statements(steps[0].down.as_ref().unwrap(), Sqlite).unwrap();
        assert_eq!(down, [Statement { sql: "DROP a".into(), line: 6 }]);
        assert_eq!(steps[2].down, None);

        // One file of them is one step.
        assert_eq!(load(&files.path().join("9_a.sql"), Sqlite, None).unwrap(), steps[..1]);
        fs::write(files.path().join("12_d.sql"), "SELECT 1;").unwrap();
        assert!(fault(&files, None).contains("12_d.sql has none"), "{layout}");
        assert!(fault(&files, Some(layout)).contains("no marker says"), "{layout}");
    }
    let early = tree(&[("1_a.sql", b"-- x\nSELECT 1;\n-- +goose Up\nSELECT 2;")]);
    assert!(fault(&early, None).contains("1_a.sql:2: it stands before"));
}

#[test]
fn what_no_order_can_be_told_for_says_what_to_pass() {
    for (files, layout, said) in [
        (&["a.sql", "b.sql"][..], None, "the name of a.sql begins with no number; pass --layout flat"),
        (&["1_a/up.sql", "2_b.sql"], None, "pass --layout diesel or --layout flat"),
        (&["1_a.up.sql", "01_b.up.sql"], None, "01_b.up.sql and 1_a.up.sql are the same version"),
        (&["V1__a.sql", "V1.0__b.sql"], None, "V1.0__b.sql and V1__a.sql are the same version"),
        (&["2024-01-01_a/up.sql", "20240101_b/up.sql"], None, "are the same version"),
        (&["1_a.mysql.up.sql", "1_a.sqlite.up.sql", "1_a.sqlite3.up.sql"], None, "are the same version"),
        (&["1_a.down.sql", "2_b.down.sql"], None, "holds no migrations of the layout golang-migrate"),
        (&["1_a/down.sql", "2_a/up.sql"], None, "1_a: it has a down.sql, and no up.sql"),
        (&["mysql/1.sql", "sqlite/1.sql"], None, "pass the path of the folder that does (mysql, sqlite)"),
        (&["LATEST.sql", "0.1/1.sql"], None, "LATEST.sql stands beside folders of migrations"),
        (&["a.txt", ".b.sql"], None, "holds no migrations"),
        (&["1.sql", "2.sql"], Some(Layout::Single), "it holds 2 files *.sql; pass the path of one"),
        (&["1.sql"], Some(Layout::Diesel), "holds no migrations of the layout diesel"),
        (&["1_a.sql", "2_b.go"], None, "2_b.go cannot be read: it is a migration that is a program"),
    ] {
        let error = fault(&named(files), layout);
        assert!(error.contains(said), "{files:?}: {error}");
    }
    assert_eq!(
        shown(named(&["b10.sql", "b9.sql"]).path(), Sqlite, Some(Layout::Flat)),
        ["b9: b9.sql / -", "b10: b10.sql / -"]
    );
}

#[test]
fn texts_are_utf8_with_any_ends_of_lines() {
    let files = tree(&[("1_a.sql", b"\xEF\xBB\xBFSELECT 1;\r\nSELECT 2;\r\n")]);
    assert_eq!(load(files.path(), Sqlite, None).unwrap()[0].up.text, "SELECT 1;\nSELECT 2;\n");
    for (text, said) in [
        (&b"SELECT 1;\nSELECT '\xFF';"[..], "line 2 is not UTF-8"),
        (b"\xFF\xFES\0", "it is UTF-16"),
        (b"SELECT\0", "zero byte"),
        (b" \n", "holds no migrations with anything in them"),
    ] {
        let error = fault(&tree(&[("1_a.sql", text)]), None);
        assert!(error.contains(said), "{error}");
    }
    let nowhere = load(Path::new("/nowhere/at/all"), Sqlite, None).unwrap_err().to_string();
    assert!(nowhere.starts_with("/nowhere/at/all cannot be read"), "{nowhere}");
}

#[test]
fn layouts_are_read_as_they_are_written() {
    for layout in Layout::value_variants() {
        assert_eq!(layout.to_string().parse(), Ok(*layout));
    }
    assert!("other".parse::<Layout>().unwrap_err().contains("golang-migrate, sqlx, flat"));
}

#[test]
fn a_file_of_another_database_and_markers_go_together() {
    let text = |name: &str| format!("-- migrate:up\nSELECT '{name}';\n-- migrate:down\nDROP {name};\n");
    let files = tree(&[
        ("1_a.up.sql", text("a").as_bytes()),
        ("1_a.cockroach.up.sql", text("c").as_bytes()),
        ("2_b.sql", b"SELECT 'b';"),
    ]);
    let steps = load(files.path(), Postgres, None).unwrap();
    let sql = |script: &Script| statements(script, Postgres).unwrap().remove(0).sql;
    let shown: Vec<_> =
        steps.iter().map(|step| (step.name.as_str(), sql(&step.up), step.down.as_ref().map(sql))).collect();
    let expected = [("1_a", "SELECT 'a'".into(), Some("DROP a".into())), ("2_b", "SELECT 'b'".into(), None)];
    assert_eq!(shown, expected);
}

#[test]
fn a_folder_may_begin_with_one_file() {
    let files = named(&["schema.sql", "2_b.sql", "10_c.sql"]);
    let loading = |first: &str| Loading { first: Some(first.to_owned()), ..Loading::default() };
    let steps = load_with(files.path(), Sqlite, &loading("schema.sql")).unwrap();
    let names: Vec<_> = steps.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(names, ["schema", "2_b", "10_c"]);
    let error = load_with(files.path(), Sqlite, &loading("other.sql")).unwrap_err().to_string();
    assert!(error.contains("holds no file other.sql that could come first"), "{error}");
    let alone = named(&["schema.sql"]);
    assert_eq!(load_with(alone.path(), Sqlite, &loading("schema.sql")).unwrap().len(), 1);
    // What stands beside folders of migrations may come before them.
    let nested = named(&["LATEST.sql", "0.1/1.sql"]);
    let steps = load_with(nested.path(), Sqlite, &loading("LATEST.sql")).unwrap();
    assert_eq!(steps.iter().map(|step| step.name.as_str()).collect::<Vec<_>>(), ["LATEST", "0.1/1"]);
}

#[test]
fn placeholders_have_values() {
    let files = tree(&[("V1__a.sql", b"SELECT 1;\n-- ${not} one\nCREATE TABLE ${prefix}t (a INT);")]);
    let loading = |pairs: &[(&str, &str)]| Loading {
        placeholders: pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        layout: Some(Layout::Flyway),
        ..Loading::default()
    };
    let steps = load_with(files.path(), Sqlite, &loading(&[("prefix", "my_")])).unwrap();
    assert!(steps[0].up.text.contains("CREATE TABLE my_t (a INT)"), "{steps:?}");
    let error = load_with(files.path(), Sqlite, &loading(&[])).unwrap_err().to_string();
    assert!(error.contains("V1__a.sql:3: the placeholder ${prefix} has no value"), "{error}");
    assert!(error.contains("--placeholder prefix=VALUE"), "{error}");
}
