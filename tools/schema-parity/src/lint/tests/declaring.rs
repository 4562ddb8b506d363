//! What projects' own rules are given.

use schema_model::Dialect;

use super::step;
use crate::lint::{DeclaredKind as Kind, declared};

#[test]
fn declarations_are_listed_in_order_with_their_names() {
    let text = "-- Why\n\
        CREATE TABLE N (Id BINARY(16) NOT NULL, q VARCHAR(9) COLLATE utf8mb4_bin, CONSTRAINT pk_n PRIMARY KEY (id),\n\
        CONSTRAINT uq UNIQUE (q, id), UNIQUE (id), FOREIGN KEY (q) REFERENCES p (id), CHECK (q > id), INDEX ix (q))\n\
        ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n\
        CREATE INDEX i2 ON n (id, q);";
    let found = declared(&step("1", text, None), Dialect::Mysql).unwrap();
    let shown: Vec<String> = found
        .iter()
        .map(|one| format!("{:?} {} {:?} {}", one.kind, one.line, one.name, one.columns.join(",")))
        .collect();
    assert_eq!(
        shown,
        [
            "Table 2 Some(\"n\") ",
            "Column 2 Some(\"id\") ",
            "Column 2 Some(\"q\") ",
            "Index 2 Some(\"ix\") q",
            "PrimaryKey 2 Some(\"pk_n\") id",
            "Unique 2 Some(\"uq\") q,id",
            "Unique 2 None id",
            "ForeignKey 2 None q",
            "Check 2 None q,id",
            "Index 5 Some(\"i2\") id,q",
        ]
    );
    assert!(found[0].text.contains("COLLATE") && found[0].text.contains("UTF8MB4_BIN"), "{:?}", found[0]);
    assert_eq!(found[2].collation.as_deref(), Some("utf8mb4_bin"));
    assert_eq!((found[1].text.as_str(), found[1].kind), ("BINARY(16)", Kind::Column));
}

#[test]
fn strict_tables_and_quoted_collations_are_seen() {
    let sqlite = "CREATE TABLE n (id INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID;";
    let found = declared(&step("1", sqlite, None), Dialect::Sqlite).unwrap();
    assert!(found[0].text.starts_with("STRICT"), "{:?}", found[0]);
    let postgres = "CREATE TABLE n (id VARCHAR(9) COLLATE \"C\" PRIMARY KEY);";
    let found = declared(&step("1", postgres, None), Dialect::Postgres).unwrap();
    assert_eq!(found[1].collation.as_deref(), Some("c"));
}
