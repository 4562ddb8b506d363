//! Migrations that are made to work and to fail, rows of all kinds, and a dump that is not the
//! product's.

use ephemeral_db::{Engine, Options, Scratch, Server};

/// One to which nobody else connects: only there a backup is put back unasked.
#[expect(clippy::unnecessary_wraps, reason = "the other backend has none")]
pub fn server() -> Option<Server> {
    Some(Server::start(&Options::new(Engine::Mysql)).unwrap())
}

/// The first migration: types of all kinds, keys, checks.
pub const FIRST: &str = "-- Why: parents.\nCREATE TABLE parents (
    id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    long_text MEDIUMTEXT,
    bytes VARBINARY(64),
    short_id BINARY(16),
    amount DOUBLE,
    yes TINYINT(1) NOT NULL,
    at DATETIME(6),
    details JSON,
    CONSTRAINT pk_parents PRIMARY KEY (id),
    CONSTRAINT ck_parents_yes CHECK (yes IN (0, 1)),
    INDEX ix_parents_name (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE children (
    parent_id BIGINT NOT NULL,
    word VARCHAR(20) NOT NULL DEFAULT 'it''s; a \\\\ word',
    CONSTRAINT uq_children_word UNIQUE (parent_id, word),
    CONSTRAINT fk_children_parent_id FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

/// Two statements that commit, and two that change rows, before one that fails.
pub const FAILS: &str = "ALTER TABLE parents ADD COLUMN extra VARCHAR(20);\nCREATE TABLE more (id BIGINT NOT NULL PRIMARY KEY);\n\
    UPDATE parents SET name = 'changed';\nDELETE FROM children;\n\nINSERT INTO nowhere\n  VALUES (1);";

/// What is said of that.
pub const NOWHERE: &str = "doesn't exist";
/// What is said of the rest.
pub const UNDONE: &str = "The backup from before it was put back";
/// The same, where there was nothing before.
pub const UNDONE_EMPTY: &str = "What had been made was removed; the database is empty as it was.";

/// Rows whose values are hard to write down.
pub const ROWS: [&str; 5] = [
    "INSERT INTO parents VALUES (-9223372036854775808, 'it''s \"x\"; -- \\\\ /* */ `', 'one;\\ntwo\\r\\n\\t\\0\\Z', \
     x'00ff270a5c', x'000102030405060708090a0b0c0d0e0f', 0.1, 1, '2026-02-03 04:05:06.000007', \
     '{\"a\": [1, \"\\\\u00e9\\\\n\\'\"], \"b\": null}')",
    "INSERT INTO parents VALUES (9223372036854775807, 'ü\u{1f600}e\u{301} ', '', x'', NULL, 1.7976931348623157e308, 0, \
     '9999-12-31 23:59:59.999999', '[]')",
    "INSERT INTO parents VALUES (0, '', NULL, NULL, NULL, 5e-324, 0, NULL, NULL), \
     (1, 'a', 'b', NULL, NULL, 0.30000000000000004, 1, '1000-01-01', 'null'), \
     (2, 'c', REPEAT('long; ''', 60000), NULL, NULL, -123456789.123456789, 1, NULL, '1e400')",
    "INSERT INTO parents (id, name, yes) SELECT 100 + ROW_NUMBER() OVER (), REPEAT('x', 190), 0 \
     FROM parents a, information_schema.COLLATIONS b WHERE a.id IN (1, 2)",
    "INSERT INTO children (parent_id) VALUES (0), (1)",
];

/// Every definition and every value, as the catalogue and the rows say it.
pub fn dump(scratch: &Scratch) -> Vec<String> {
    let mut all = Vec::new();
    for query in [
        "SELECT CONCAT_WS('|', TABLE_NAME, ORDINAL_POSITION, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLLATION_NAME, \
           QUOTE(COLUMN_DEFAULT), EXTRA) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1",
        "SELECT CONCAT_WS('|', TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX, COLUMN_NAME, NON_UNIQUE) \
           FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1",
        "SELECT CONCAT_WS('|', c.TABLE_NAME, c.CONSTRAINT_NAME, c.CONSTRAINT_TYPE, r.DELETE_RULE, r.REFERENCED_TABLE_NAME) \
           FROM information_schema.TABLE_CONSTRAINTS c LEFT JOIN information_schema.REFERENTIAL_CONSTRAINTS r \
             ON r.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = c.CONSTRAINT_NAME \
           WHERE c.TABLE_SCHEMA = DATABASE() ORDER BY 1",
        "SELECT CONCAT_WS('|', CONSTRAINT_NAME, CHECK_CLAUSE) FROM information_schema.CHECK_CONSTRAINTS \
           WHERE CONSTRAINT_SCHEMA = DATABASE() ORDER BY 1",
    ] {
        all.extend(scratch.column(query).unwrap());
    }
    for table in scratch
        .column("SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1")
        .unwrap()
    {
        let columns = scratch
            .column(&format!(
                "SELECT CONCAT('IFNULL(HEX(CAST(`', COLUMN_NAME, '` AS BINARY)), ''NULL'')') FROM information_schema.COLUMNS \
                 WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '{table}' ORDER BY ORDINAL_POSITION"
            ))
            .unwrap();
        let row = columns.join(", ");
        all.extend(
            scratch
                .column(&format!("SELECT CONCAT_WS('|', '{table}', {row}) FROM `{table}` ORDER BY 1"))
                .unwrap(),
        );
    }
    all
}
