//! Migrations that are made to work and to fail, rows of all kinds, and a dump that is not the
//! product's.

use ephemeral_db::{Scratch, Server};

/// A transaction is undone whoever else is there.
pub fn server() -> Option<Server> {
    None
}

/// The first migration: types of all kinds, keys, checks.
pub const FIRST: &str = "-- Why: parents.\nCREATE TABLE parents (
    id BIGINT NOT NULL,
    name VARCHAR(200) COLLATE \"C\" NOT NULL,
    long_text TEXT COLLATE \"C\",
    bytes BYTEA,
    short_id UUID,
    amount DOUBLE PRECISION,
    yes BOOLEAN NOT NULL,
    at TIMESTAMP(6),
    details JSONB,
    CONSTRAINT pk_parents PRIMARY KEY (id),
    CONSTRAINT ck_parents_amount CHECK (amount <> 7),
    CONSTRAINT ck_parents_name CHECK (name NOT IN ('no', 'it''s]') OR name IN ('yes', 'of \"course\"'))
);
CREATE INDEX ix_parents_name ON parents (name) WHERE yes;
COMMENT ON COLUMN parents.yes IS 'it''s; so';
CREATE TABLE children (
    parent_id BIGINT NOT NULL,
    word VARCHAR(20) COLLATE \"C\" NOT NULL DEFAULT 'it''s; a \\ word',
    CONSTRAINT uq_children_word UNIQUE (parent_id, word),
    CONSTRAINT fk_children_parent_id FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE CASCADE
);
GRANT SELECT ON children TO PUBLIC";

/// Two statements that change the schema, and two that change rows, before one that fails.
pub const FAILS: &str = "ALTER TABLE parents ADD COLUMN extra VARCHAR(20);\nCREATE TABLE more (id BIGINT NOT NULL PRIMARY KEY);\n\
    UPDATE parents SET name = 'changed';\nDELETE FROM children;\n\nINSERT INTO nowhere\n  VALUES (1);";

/// What is said of that.
pub const NOWHERE: &str = "relation \"nowhere\" does not exist";
/// What is said of the rest.
pub const UNDONE: &str = "Everything was rolled back; the database is as it was.";
/// The same, where there was nothing before.
pub const UNDONE_EMPTY: &str = UNDONE;

/// Rows whose values are hard to write down.
pub const ROWS: [&str; 5] = [
    "INSERT INTO parents VALUES (-9223372036854775808, 'it''s \"x\"; -- \\ /* */ $$ `', E'one;\\ntwo\\r\\n\\t', \
     '\\x00ff270a5c', '00010203-0405-0607-0809-0a0b0c0d0e0f', 0.1, true, '2026-02-03 04:05:06.000007', \
     '{\"a\": [1, \"\\u00e9\\n''\"], \"b\": null}')",
    "INSERT INTO parents VALUES (9223372036854775807, 'ü\u{1f600}e\u{301} ', '', '', NULL, 1.7976931348623157e308, false, \
     '9999-12-31 23:59:59.999999', '[]')",
    "INSERT INTO parents VALUES (0, '', NULL, NULL, NULL, 5e-324, false, NULL, NULL), \
     (1, 'a', 'b', NULL, NULL, 0.30000000000000004, true, '1000-01-01', 'null'), \
     (2, 'c', repeat('long; ''', 60000), NULL, NULL, -123456789.123456789, true, 'infinity', '1e400')",
    "INSERT INTO parents (id, name, yes) SELECT 100 + number, repeat('x', 190), false FROM generate_series(1, 2000) AS number",
    "INSERT INTO children (parent_id) VALUES (0), (1)",
];

/// Every definition and every value, as the catalogue and the rows say it.
pub fn dump(scratch: &Scratch) -> Vec<String> {
    let mut all = Vec::new();
    for query in [
        "SELECT concat_ws('|', table_name, row_number() OVER (PARTITION BY table_name ORDER BY ordinal_position), column_name, \
           data_type, character_maximum_length, datetime_precision, is_nullable, collation_name, column_default) \
           FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1",
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
        "SELECT concat_ws('|', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint \
           WHERE connamespace = 'public'::regnamespace ORDER BY 1",
        "SELECT concat_ws('|', relname, relacl::text) FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
        "SELECT description FROM pg_description WHERE objoid IN (SELECT oid FROM pg_class \
           WHERE relnamespace = 'public'::regnamespace) ORDER BY 1",
    ] {
        all.extend(scratch.column(query).unwrap());
    }
    for table in
        scratch.column("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").unwrap()
    {
        let query = format!("SELECT '{table}' || t::text FROM \"{table}\" t ORDER BY 1");
        all.extend(scratch.column(&query).unwrap());
    }
    all
}
