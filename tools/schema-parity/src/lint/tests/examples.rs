//! Examples of the rules about tables, keys and statements.

use schema_model::Dialect::{self, Mysql, Postgres, Sqlite};

use super::{Example, after, example};

const ALL: &[Dialect] = &Dialect::ALL;

pub(super) const EXAMPLES: &[Example] = &[
    example("drop-table", ALL, "DROP TABLE t;", "CREATE TABLE n (id INT PRIMARY KEY);\nDROP TABLE n;"),
    example("drop-table", ALL, "DROP TABLE IF EXISTS s.other;", "DROP VIEW t;"),
    example(
        "drop-table",
        ALL,
        "CREATE TABLE n (id INT PRIMARY KEY);\nDROP TABLE t;\nALTER TABLE n RENAME TO m;",
        "CREATE TABLE n (id INT PRIMARY KEY);\nDROP TABLE t;\nALTER TABLE n RENAME TO t;",
    ),
    example("drop-schema", ALL, "DROP SCHEMA x;", "CREATE SCHEMA x;"),
    example("drop-schema", &[Mysql], "DROP DATABASE x;", "CREATE DATABASE x;"),
    example("drop-cascade", &[Postgres], "DROP TABLE t CASCADE;", "DROP TABLE t RESTRICT;"),
    example("drop-cascade", &[Postgres], "DROP VIEW v CASCADE;", "DROP VIEW v;"),
    example("drop-cascade", &[Postgres], "DROP FUNCTION f(int) CASCADE;", "DROP FUNCTION f(int);"),
    example(
        "drop-cascade",
        &[Postgres],
        "ALTER TABLE t DROP CONSTRAINT pk_t CASCADE;",
        "ALTER TABLE t DROP CONSTRAINT pk_t;",
    ),
    example(
        "rename-table",
        ALL,
        "ALTER TABLE t RENAME TO u;",
        "CREATE TABLE n (id INT PRIMARY KEY);\nALTER TABLE n RENAME TO u;",
    ),
    example("rename-table", &[Mysql], "RENAME TABLE t TO u;", "ALTER TABLE t RENAME INDEX ix_t_b TO ix_t_c;"),
    example(
        "empties-table",
        &[Mysql, Postgres],
        "TRUNCATE TABLE t;",
        "CREATE TABLE n (id INT);\nTRUNCATE TABLE n;",
    ),
    example("empties-table", ALL, "DELETE FROM t;", "DELETE FROM t WHERE a = 1;"),
    after(
        "CREATE TABLE k (id INT PRIMARY KEY, t_id INT, FOREIGN KEY (t_id) REFERENCES t (id) ON DELETE CASCADE);",
        example("drop-referenced-table", &[Sqlite], "DROP TABLE t;", "DROP TABLE k;\nDROP TABLE t;"),
    ),
    after(
        "CREATE TABLE k (id INT PRIMARY KEY, t_id INT REFERENCES t (id) ON DELETE SET NULL);",
        example(
            "drop-referenced-table",
            &[Sqlite],
            "PRAGMA foreign_keys = OFF;\nCREATE TABLE n (id INT PRIMARY KEY);\nDROP TABLE t;\nALTER TABLE n RENAME TO t;",
            "-- no-transaction\nPRAGMA foreign_keys = OFF;\nCREATE TABLE n (id INT PRIMARY KEY);\nDROP TABLE t;\nALTER TABLE n RENAME TO t;",
        ),
    ),
    example(
        "pragma-in-transaction",
        &[Sqlite],
        "PRAGMA foreign_keys = OFF;",
        "-- +goose NO TRANSACTION\nPRAGMA foreign_keys = OFF;",
    ),
    example("pragma-in-transaction", &[Sqlite], "PRAGMA foreign_keys=0;", "PRAGMA defer_foreign_keys = ON;"),
    example(
        "index-locks-table",
        &[Postgres],
        "CREATE INDEX i ON t (c);",
        "CREATE TABLE n (id INT);\nCREATE INDEX i ON n (id);",
    ),
    example(
        "index-locks-table",
        &[Postgres],
        "CREATE UNIQUE INDEX i ON public.unseen USING btree (lower(a));",
        "CREATE INDEX CONCURRENTLY i ON t (c);",
    ),
    example("drop-index-locks-table", &[Postgres], "DROP INDEX ix_t_b;", "DROP INDEX CONCURRENTLY ix_t_b;"),
    example(
        "concurrently-in-transaction",
        &[Postgres],
        "CREATE INDEX CONCURRENTLY i ON t (c);",
        "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON t (c);",
    ),
    example(
        "concurrently-in-transaction",
        &[Postgres],
        "DROP INDEX CONCURRENTLY IF EXISTS ix_t_b;",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY v;",
    ),
    example(
        "constraint-scans-table",
        &[Postgres],
        "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id) ON DELETE CASCADE;",
        "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id) ON DELETE CASCADE NOT VALID;",
    ),
    example(
        "constraint-scans-table",
        &[Postgres],
        "ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0);",
        "ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NOT VALID;",
    ),
    example(
        "constraint-scans-table",
        &[Postgres],
        "ALTER TABLE t ADD COLUMN n INT CONSTRAINT k CHECK (n > 0);",
        "ALTER TABLE t ADD COLUMN n INT CONSTRAINT f REFERENCES p (id) ON DELETE CASCADE;",
    ),
    example(
        "validate-at-once",
        &[Postgres],
        "ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NOT VALID;\nALTER TABLE t VALIDATE CONSTRAINT k;",
        "ALTER TABLE t VALIDATE CONSTRAINT k;",
    ),
    example(
        "constraint-builds-index",
        &[Postgres],
        "ALTER TABLE t ADD CONSTRAINT u UNIQUE (a);",
        "ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX i;",
    ),
    example(
        "algorithm-not-stated",
        &[Mysql],
        "ALTER TABLE t ADD COLUMN n INT;",
        "ALTER TABLE t ADD COLUMN n INT, ALGORITHM=INSTANT;",
    ),
    example(
        "algorithm-not-stated",
        &[Mysql],
        "CREATE INDEX i ON t (c);",
        "CREATE INDEX i ON t (c) ALGORITHM=INPLACE LOCK=NONE;",
    ),
    example("algorithm-not-stated", &[Mysql], "DROP INDEX ix_t_b ON t;", "DROP INDEX ix_t_b ON t LOCK=NONE;"),
    example(
        "algorithm-blocks",
        &[Mysql],
        "ALTER TABLE t ADD COLUMN n INT, ALGORITHM=COPY;",
        "ALTER TABLE t ADD COLUMN n INT, ALGORITHM=INPLACE, LOCK=NONE;",
    ),
    example(
        "algorithm-blocks",
        &[Mysql],
        "ALTER TABLE t ADD INDEX i (c), LOCK=SHARED;",
        "CREATE TABLE n (id INT);\nALTER TABLE n ADD INDEX i (id), LOCK=SHARED;",
    ),
    example(
        "convert-character-set",
        &[Mysql],
        "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4;",
        "ALTER TABLE t DEFAULT CHARACTER SET utf8mb4;",
    ),
    example("maintenance-in-migration", &[Sqlite, Postgres], "VACUUM;", "ANALYZE;"),
    example("maintenance-in-migration", &[Mysql], "OPTIMIZE TABLE t;", "ANALYZE TABLE t;"),
    example("maintenance-in-migration", &[Postgres], "REINDEX TABLE t;", "REINDEX TABLE CONCURRENTLY t;"),
    example(
        "data-beside-schema",
        ALL,
        "ALTER TABLE t ADD COLUMN n INT;\nUPDATE t SET n = 1;",
        "UPDATE t SET a = 1;",
    ),
    example(
        "data-beside-schema",
        ALL,
        "CREATE TABLE n (id INT PRIMARY KEY);\nINSERT INTO t (id) SELECT 1;",
        "CREATE TABLE n (id INT PRIMARY KEY);\nINSERT INTO n (id) SELECT id FROM t;",
    ),
    example("name-too-long", &[Postgres], LONG_64, LONG_63),
    example("name-too-long", &[Mysql], LONG_65, LONG_64),
    example(
        "if-not-exists",
        ALL,
        "CREATE TABLE IF NOT EXISTS n (id INT PRIMARY KEY);",
        "CREATE TABLE n (id INT PRIMARY KEY);",
    ),
    example(
        "if-not-exists",
        &[Sqlite, Postgres],
        "CREATE INDEX IF NOT EXISTS i ON t (a);",
        "CREATE INDEX i ON t (a);",
    ),
    example(
        "serial",
        &[Postgres],
        "CREATE TABLE n (id BIGSERIAL PRIMARY KEY);",
        "CREATE TABLE n (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY);",
    ),
    example("unparsed", ALL, "FROB t;", "SELECT 1;"),
    example(
        "unparsed",
        &[Postgres],
        "DO $$ BEGIN EXECUTE 'DROP TABLE t'; END $$;",
        "CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql;",
    ),
    example("head-only", ALL, "ALTER TABLE t FROB a, ADD COLUMN n INT;", "ALTER TABLE t ADD COLUMN n INT;"),
    example(
        "head-only",
        ALL,
        "CREATE TABLE n (id INT PRIMARY KEY, x INT FROB BAZ);",
        "CREATE TABLE n (id INT PRIMARY KEY, x INT);",
    ),
    example("missing-primary-key", ALL, "CREATE TABLE n (id INT);", "CREATE TABLE n (id INT PRIMARY KEY);"),
    example(
        "missing-primary-key",
        &[Mysql, Postgres],
        "CREATE TABLE n (id INT);\nALTER TABLE n ADD CONSTRAINT u UNIQUE (id);",
        "CREATE TABLE n (id INT);\nALTER TABLE n ADD CONSTRAINT k PRIMARY KEY (id);",
    ),
    example(
        "unnamed-constraint",
        ALL,
        "CREATE TABLE n (id INT PRIMARY KEY, UNIQUE (id));",
        "CREATE TABLE n (id INT PRIMARY KEY, CONSTRAINT u UNIQUE (id));",
    ),
    example(
        "unnamed-constraint",
        ALL,
        "CREATE TABLE n (id INT PRIMARY KEY CHECK (id > 0));",
        "CREATE TABLE n (id INT PRIMARY KEY CONSTRAINT k CHECK (id > 0));",
    ),
    example(
        "unnamed-constraint",
        &[Mysql],
        "CREATE TABLE n (id INT PRIMARY KEY, UNIQUE (id));",
        "CREATE TABLE n (id INT PRIMARY KEY, UNIQUE KEY u (id));",
    ),
    example(
        "unnamed-index",
        &[Mysql],
        "CREATE TABLE n (id INT PRIMARY KEY, INDEX (id));",
        "CREATE TABLE n (id INT PRIMARY KEY, INDEX i (id));",
    ),
    example("unnamed-index", &[Postgres], "CREATE INDEX ON t (a);", "CREATE INDEX i ON t (a);"),
    example(
        "relation-without-on-delete",
        ALL,
        "CREATE TABLE n (id INT PRIMARY KEY, CONSTRAINT f FOREIGN KEY (id) REFERENCES p (id) ON UPDATE CASCADE);",
        "CREATE TABLE n (id INT PRIMARY KEY, CONSTRAINT f FOREIGN KEY (id) REFERENCES p (id) ON DELETE NO ACTION);",
    ),
    example(
        "foreign-key-without-index",
        &[Sqlite, Postgres],
        "CREATE TABLE n (id INT, q INT, r INT, CONSTRAINT k PRIMARY KEY (id, q), CONSTRAINT f FOREIGN KEY (q) REFERENCES p (id) ON DELETE CASCADE);",
        "CREATE TABLE n (id INT, q INT, r INT, CONSTRAINT k PRIMARY KEY (q, id), CONSTRAINT f FOREIGN KEY (q) REFERENCES p (id) ON DELETE CASCADE);",
    ),
    example(
        "foreign-key-without-index",
        &[Sqlite, Postgres],
        "CREATE TABLE n (id INT PRIMARY KEY, q INT CONSTRAINT f REFERENCES p ON DELETE CASCADE);\nCREATE INDEX i ON n (q) WHERE q > 1;",
        "CREATE TABLE n (id INT PRIMARY KEY, q INT CONSTRAINT f REFERENCES p ON DELETE CASCADE);\nCREATE INDEX i ON n (q);",
    ),
    example(
        "inline-references",
        &[Mysql],
        "CREATE TABLE n (id INT PRIMARY KEY, q INT REFERENCES p (id));",
        "CREATE TABLE n (id INT PRIMARY KEY, q INT, CONSTRAINT f FOREIGN KEY (q) REFERENCES p (id) ON DELETE CASCADE);",
    ),
    example(
        "check-on-referential-column",
        &[Mysql],
        "CREATE TABLE n (id INT PRIMARY KEY, q INT, CONSTRAINT k CHECK (q > 0), CONSTRAINT f FOREIGN KEY (q) REFERENCES p (id) ON DELETE SET NULL);",
        "CREATE TABLE n (id INT PRIMARY KEY, q INT, CONSTRAINT k CHECK (q > 0), CONSTRAINT f FOREIGN KEY (q) REFERENCES p (id) ON DELETE CASCADE);",
    ),
];

const LONG_63: &str = "CREATE TABLE n (id INT PRIMARY KEY, abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij123 INT);";
const LONG_64: &str = "CREATE TABLE n (id INT PRIMARY KEY, abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij1234 INT);";
const LONG_65: &str = "CREATE TABLE n (id INT PRIMARY KEY, abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij12345 INT);";
