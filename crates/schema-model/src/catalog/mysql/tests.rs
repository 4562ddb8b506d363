//! Catalogue rows in the form that MySQL's manual gives, since no test starts that server.

use crate::{
    Collation, DataType, Default, Flavour, Product, ReferentialAction, Schema, Table,
    catalog::{self, Answers, Query, ReadError},
};

const MYSQL: Flavour = Flavour { product: Product::Mysql, version: (8, 0, 36) };

/// Rows by query.
type Rows = Vec<(&'static str, Vec<&'static str>)>;

fn recorded() -> Rows {
    vec![
        ("tables", vec![r#"["DATABASE", "shop"]"#, r#"["BASE TABLE", "items"]"#, r#"["VIEW", "seen"]"#]),
        (
            "columns",
            vec![
                r#"["items", "id", "bigint unsigned", 0, null, "auto_increment", "", null]"#,
                r#"["items", "role", "varchar(20)", 0, "it's \\ \"x\"", "", "", "utf8mb4_bin"]"#,
                r#"["items", "folded", "varchar(20)", 1, "", "", "", "utf8mb4_0900_ai_ci"]"#,
                r#"["items", "flag", "tinyint(1)", 0, "1", "", "", null]"#,
                r#"["items", "price", "decimal(10,2)", 1, "1.50", "", "", null]"#,
                r#"["items", "at", "datetime(6)", 0, "CURRENT_TIMESTAMP(6)", "DEFAULT_GENERATED", "", null]"#,
                r#"["items", "code", "text", 1, "_utf8mb4\\'it\\\\\\'s\\'", "DEFAULT_GENERATED", "", "utf8mb4_bin"]"#,
                r#"["items", "tags", "json", 1, "json_array()", "DEFAULT_GENERATED", "", null]"#,
                r#"["items", "state", "enum('a','b')", 0, "a", "", "", "utf8mb4_bin"]"#,
                r#"["items", "raw", "varbinary(4)", 1, "0xff00", "", "", null]"#,
                r#"["items", "bits", "bit(3)", 1, "b'101'", "", "", null]"#,
                r#"["items", "twice", "int", 1, null, "VIRTUAL GENERATED", "(`price` * 2)", null]"#,
                r#"["items", "label", "varchar(9)", 1, null, "STORED GENERATED", "concat(`role`,_utf8mb4\\'é\\')", "utf8mb4_bin"]"#,
                r#"["items", "owner", "bigint unsigned", 1, null, "", "", null]"#,
                r#"["items", "seen_at", "timestamp", 1, null, "on update CURRENT_TIMESTAMP", "", null]"#,
                r#"["seen", "id", "bigint unsigned", 0, "0", "", "", null]"#,
            ],
        ),
        (
            "indexes",
            vec![
                r#"["items", "PRIMARY", 1, "BTREE", "id", null, 0, null, 1]"#,
                r#"["items", "functional_index", 1, "BTREE", null, "lower(`role`)", 0, null, 1]"#,
                r#"["items", "ix_hidden", 0, "BTREE", "flag", null, 0, null, 0]"#,
                r#"["items", "ix_role", 0, "BTREE", "role", null, 1, 5, 1]"#,
                r#"["items", "owner", 0, "BTREE", "owner", null, 0, null, 1]"#,
                r#"["items", "role", 1, "BTREE", "role", null, 0, null, 1]"#,
            ],
        ),
        (
            "foreign keys",
            vec![r#"["items", "items_ibfk_1", "owner", null, "items", "id", "SET NULL", "NO ACTION"]"#],
        ),
        (
            "checks",
            vec![
                r#"["items", "ck_role", "(`role` in (_utf8mb4\\'a\\',_utf8mb4\\'b\\'))", 0, 1]"#,
                r#"["items", "ck_off", "(`price` > 0)", 0, 0]"#,
                r#"["items", "items_chk_1", "(`price` > 1)", 0, 1]"#,
            ],
        ),
        ("views", vec![r#"["seen", "select `items`.`id` AS `id` from `items`"]"#]),
        ("triggers", vec![r#"["tr", "items", "BEFORE", "INSERT", "SET NEW.flag = 1"]"#]),
        ("others", vec![r#"["MEMORY table", "items", "items"]"#, r#"["event", "nightly", null]"#]),
    ]
}

fn read(rows: &Rows) -> Result<Schema, ReadError> {
    read_as(MYSQL, rows, &[])
}

fn read_as(flavour: Flavour, rows: &Rows, ignored: &[&str]) -> Result<Schema, ReadError> {
    let mut answers = Answers::default();
    for (name, rows) in rows {
        answers.add(&Query { name, sql: "" }, rows.iter().map(|row| (*row).to_owned()).collect());
    }
    catalog::read(flavour, &answers, ignored)
}

fn items() -> Table {
    read(&recorded()).unwrap().tables.remove("items").unwrap()
}

/// The answers of one query changed.
fn with(name: &str, change: impl FnOnce(&mut Vec<&'static str>)) -> Rows {
    let mut rows = recorded();
    change(&mut rows.iter_mut().find(|(query, _)| *query == name).unwrap().1);
    rows
}

#[test]
fn only_collations_of_all_characters_are_binary() {
    for (collation, is_binary) in [
        ("utf8mb4_bin", true),
        ("utf8mb4_0900_bin", true),
        ("UTF8MB4_NOPAD_BIN", true),
        ("utf8mb3_bin", false),
        ("latin1_bin", false),
        ("ascii_bin", false),
        ("utf8mb4_0900_as_cs", false),
    ] {
        let row = format!(r#"["items", "name", "varchar(9)", 0, null, "", "", "{collation}"]"#);
        let rows = with("columns", |rows| rows.push(row.leak()));
        let table = read(&rows).unwrap().tables.remove("items").unwrap();
        let column = table.columns.iter().find(|column| column.name == "name").unwrap();
        let named = Collation::Named(collation.to_ascii_lowercase());
        let expected = if is_binary { Collation::Binary } else { named };
        assert_eq!(column.collation, Some(expected), "{collation}");
        let collated = format!("a COLLATE {collation}");
        let text = crate::expression::parse(crate::Dialect::Mysql, &collated).canonical.unwrap();
        assert_eq!(text.contains("binary"), is_binary, "{text}");
    }
}

#[test]
fn a_primary_key_over_the_beginning_of_a_string_is_told_from_one_over_all_of_it() {
    let rows = with("indexes", |rows| {
        rows[0] = r#"["items", "PRIMARY", 1, "BTREE", "role", null, 0, 10, 1]"#;
    });
    let key = read(&rows).unwrap().tables.remove("items").unwrap().primary_key.unwrap();
    assert_eq!((key.columns.as_slice(), key.prefixes.get("role")), (&["role".to_owned()][..], Some(&10)));
    assert_eq!(crate::compare::describe::primary_key(&key), "(role(10))");
    assert!(items().primary_key.unwrap().prefixes.is_empty());
}

#[test]
fn what_the_model_has_no_place_for_is_listed() {
    let listed = |ignored: &[&str]| {
        let schema = read_as(MYSQL, &recorded(), ignored).unwrap();
        schema.not_compared.into_iter().map(|(what, names)| format!("{what} {names:?}")).collect::<Vec<_>>()
    };
    assert_eq!(listed(&[]), ["MEMORY table {\"items\"}", "event {\"nightly\"}"]);
    assert_eq!(listed(&["items"]), ["event {\"nightly\"}"]);
}

#[test]
fn an_enum_that_is_not_null_has_its_first_value() {
    let default = |row: &'static str| {
        let rows = with("columns", |rows| rows.push(row));
        read(&rows).unwrap().tables["items"].columns.last().unwrap().default.clone()
    };
    let first = Some(Default::Text("n".to_owned()));
    for (row, expected) in [
        (r#"["items", "k", "enum('n','y')", 0, null, "", "", "utf8mb4_bin"]"#, first.clone()),
        (r#"["items", "k", "enum('n','y')", 1, null, "", "", "utf8mb4_bin"]"#, None),
        (r#"["items", "k", "enum('y','n')", 0, "n", "", "", "utf8mb4_bin"]"#, first),
        (r#"["items", "k", "set('n','y')", 0, null, "", "", "utf8mb4_bin"]"#, None),
        (r#"["items", "k", "varchar(9)", 0, null, "", "", "utf8mb4_bin"]"#, None),
        (r#"["items", "k", "enum('n','y')", 0, null, "STORED GENERATED", "'n'", "utf8mb4_bin"]"#, None),
    ] {
        assert_eq!(default(row), expected, "{row}");
    }
}

#[test]
fn defaults_are_contents_unless_they_are_generated() {
    let expected = [
        ("id", None),
        ("role", Some(Default::Text("it's \\ \"x\"".to_owned()))),
        ("folded", Some(Default::Text(String::new()))),
        ("flag", Some(Default::Bool(true))),
        ("price", Some(Default::Number("1.5".to_owned()))),
        ("at", Some(Default::Expression(crate::expression::parse(crate::Dialect::Mysql, "now(6)")))),
        ("code", Some(Default::Text("it's".to_owned()))),
        ("state", Some(Default::Text("a".to_owned()))),
        ("bits", Some(Default::Text("101".to_owned()))),
        ("twice", None),
    ];
    let items = items();
    for (name, default) in expected {
        let column = items.columns.iter().find(|column| column.name == name).unwrap();
        assert_eq!(column.default, default, "{name}");
    }
    let computed = |name: &str| {
        let column = items.columns.iter().find(|column| column.name == name).unwrap();
        match column.default.clone() {
            Some(Default::Expression(expression)) => expression.original,
            other => format!("{other:?}"),
        }
    };
    assert_eq!((computed("tags"), computed("raw")), ("json_array()".to_owned(), "X'FF00'".to_owned()));
}

#[test]
fn columns_keep_their_order_and_what_they_are() {
    let items = items();
    let names: Vec<_> = items.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names[..4], ["id", "role", "folded", "flag"]);
    assert!(items.columns[0].auto_increment && !items.columns[0].nullable);
    assert_eq!(items.columns[1].collation, Some(Collation::Binary));
    assert_eq!(items.columns[2].collation, Some(Collation::Named("utf8mb4_0900_ai_ci".to_owned())));
    assert_eq!(items.columns[7].data_type, DataType::Json);
    let generated = |index: usize| items.columns[index].generated.clone().unwrap();
    assert!(!generated(11).stored && generated(12).stored);
    assert_eq!(generated(12).expression.original, "concat(`role`,'é')");
}

#[test]
fn names_that_nobody_gave_are_none() {
    let items = items();
    assert_eq!(items.primary_key.unwrap().name, None);
    assert_eq!(items.uniques.iter().map(|unique| &unique.name).collect::<Vec<_>>(), [&None, &None]);
    assert!(items.uniques[0].parts[0].key.starts_with('('));
    let key = &items.foreign_keys[0];
    assert_eq!((&key.name, key.on_delete), (&None, ReferentialAction::SetNull));
    assert_eq!(key.on_update, ReferentialAction::NoAction);
    let checks: Vec<_> = items.checks.iter().map(|check| check.name.as_deref()).collect();
    assert!(checks.contains(&Some("ck_role")) && checks.contains(&None), "{checks:?}");
}

#[test]
fn what_is_switched_off_is_not_there() {
    let items = items();
    let indexes: Vec<_> = items.indexes.iter().map(|index| (index.name.as_str(), index.implicit)).collect();
    assert_eq!(indexes, [("ix_role", false), ("owner", true)]);
    assert_eq!(items.indexes[0].parts[0].prefix, Some(5));
    assert!(items.indexes[0].parts[0].descending);
    let printed: Vec<_> = items.checks.iter().map(|check| check.expression.original.as_str()).collect();
    assert!(printed.contains(&"(`price` > 1)") && !printed.contains(&"(`price` > 0)"), "{printed:?}");
}

#[test]
fn views_and_triggers_are_read() {
    let schema = read(&recorded()).unwrap();
    assert_eq!(schema.views["seen"].columns, ["id"]);
    assert_eq!(schema.views["seen"].query.original, "select `items`.`id` AS `id` from `items`");
    assert_eq!(schema.triggers["tr"].timing, "before");
    let update = &schema.triggers["items.seen_at on update"];
    assert_eq!(update.body.original, "SET NEW.`seen_at` = current_timestamp");
}

#[test]
fn an_unanswered_query_is_an_error() {
    for missing in 0..recorded().len() {
        let mut rows = recorded();
        let (name, _) = rows.remove(missing);
        let error = read(&rows).unwrap_err();
        assert!(matches!(error, ReadError::Unanswered(query) if query == name), "{name}: {error}");
    }
}

#[test]
fn a_failed_read_never_gives_a_schema() {
    let older = Flavour { version: (8, 0, 15), ..MYSQL };
    let cases = [
        ("no columns", with("columns", Vec::clear), "items cannot be read: it has no columns"),
        (
            "no database",
            with("tables", |rows| rows.retain(|row| !row.contains("DATABASE"))),
            "the connection is in none",
        ),
        (
            "no table",
            with("tables", |rows| rows.retain(|row| !row.contains("items"))),
            "no table or view items was listed",
        ),
        ("a null", with("columns", |rows| rows[0] = "[null]"), "row 1 of the catalogue's columns"),
        ("no view", with("views", Vec::clear), "seen cannot be read: it has no query"),
        ("a secret view", with("views", |rows| rows[0] = r#"["seen", ""]"#), "may not see the query"),
        (
            "a key without its column",
            with("columns", |rows| rows.retain(|row| !row.contains("auto_increment"))),
            "a key names the column id, which was not listed",
        ),
    ];
    for (case, rows, expected) in cases {
        let error = read(&rows).unwrap_err().to_string();
        assert!(error.contains(expected), "{case}: {error}");
    }
    assert_eq!(catalog::queries(older), []);
    let error = read_as(older, &recorded(), &[]).unwrap_err().to_string();
    assert!(error.contains("older than 8.0.16"), "{error}");
}

#[test]
fn an_empty_database_is_an_empty_schema() {
    let mut rows = recorded();
    for (name, rows) in &mut rows {
        rows.retain(|row| *name == "tables" && row.contains("DATABASE"));
    }
    assert_eq!(read(&rows).unwrap(), Schema::default());
}

#[test]
fn ignored_tables_are_passed_over_with_all_that_is_theirs() {
    let schema = read_as(MYSQL, &recorded(), &["items"]).unwrap();
    assert_eq!((schema.tables.len(), schema.triggers.len(), schema.views.len()), (0, 0, 1));
}
