//! Examples of the rules about columns.

use schema_model::Dialect::{self, Mysql, Postgres, Sqlite};

use super::{Example, after, example};

const ALL: &[Dialect] = &Dialect::ALL;

pub(super) const EXAMPLES: &[Example] = &[
    example(
        "drop-column",
        ALL,
        "ALTER TABLE t DROP COLUMN a;",
        "CREATE TABLE n (id INT PRIMARY KEY, a INT);\nALTER TABLE n DROP COLUMN a;",
    ),
    example(
        "drop-column",
        &[Mysql],
        "ALTER TABLE t DROP a, DROP KEY ix_t_b;",
        "ALTER TABLE t DROP KEY ix_t_b;",
    ),
    example(
        "drop-indexed-column",
        &[Sqlite],
        "ALTER TABLE t DROP COLUMN b;",
        "DROP INDEX ix_t_b;\nALTER TABLE t DROP COLUMN b;",
    ),
    example(
        "drop-indexed-column",
        &[Mysql, Postgres],
        "ALTER TABLE t DROP COLUMN a;",
        "ALTER TABLE t DROP COLUMN b;",
    ),
    example(
        "rename-column",
        ALL,
        "ALTER TABLE t RENAME COLUMN a TO z;",
        "CREATE TABLE n (id INT PRIMARY KEY, a INT);\nALTER TABLE n RENAME COLUMN a TO z;",
    ),
    example("rename-column", &[Mysql], "ALTER TABLE t CHANGE a z INT;", "ALTER TABLE t CHANGE a a INT;"),
    example(
        "narrow-type",
        &[Postgres],
        "ALTER TABLE t ALTER COLUMN c TYPE INT;",
        "ALTER TABLE t ALTER COLUMN c TYPE BIGINT;",
    ),
    example(
        "narrow-type",
        &[Postgres],
        "ALTER TABLE t ALTER COLUMN b SET DATA TYPE VARCHAR(10);",
        "ALTER TABLE t ALTER COLUMN b SET DATA TYPE VARCHAR(30);",
    ),
    example(
        "narrow-type",
        &[Postgres],
        "ALTER TABLE unseen ALTER COLUMN b TYPE TEXT;",
        "ALTER TABLE t ALTER COLUMN b TYPE TEXT;",
    ),
    example("narrow-type", &[Mysql], "ALTER TABLE t MODIFY c INT;", "ALTER TABLE t MODIFY c BIGINT;"),
    example(
        "narrow-type",
        &[Mysql],
        "ALTER TABLE t CHANGE COLUMN b b TEXT NOT NULL DEFAULT 'x', MODIFY a VARCHAR(9);",
        "ALTER TABLE t CHANGE COLUMN b b VARCHAR(30) NOT NULL DEFAULT 'x';",
    ),
    example(
        "rewrite-type",
        &[Postgres],
        "ALTER TABLE t ALTER COLUMN a TYPE BIGINT;",
        "ALTER TABLE t ALTER COLUMN b TYPE VARCHAR(30);",
    ),
    example("rewrite-type", &[Mysql], "ALTER TABLE t MODIFY a BIGINT;", "ALTER TABLE t MODIFY a INT;"),
    example(
        "not-null-without-default",
        ALL,
        "ALTER TABLE t ADD COLUMN n INT NOT NULL;",
        "ALTER TABLE t ADD COLUMN n INT NOT NULL DEFAULT 0;",
    ),
    example(
        "not-null-without-default",
        ALL,
        "ALTER TABLE t ADD n INT DEFAULT NULL NOT NULL;",
        "CREATE TABLE n (id INT PRIMARY KEY);\nALTER TABLE n ADD n INT NOT NULL;",
    ),
    example(
        "set-not-null",
        &[Postgres],
        "ALTER TABLE t ALTER COLUMN a SET NOT NULL;",
        "ALTER TABLE t ALTER COLUMN b SET NOT NULL;",
    ),
    after(
        "ALTER TABLE t ADD CONSTRAINT k CHECK (a IS NOT NULL) NOT VALID;",
        example(
            "set-not-null",
            &[Postgres],
            "ALTER TABLE t ALTER COLUMN a SET NOT NULL;",
            "ALTER TABLE t VALIDATE CONSTRAINT k;\nALTER TABLE t ALTER COLUMN a SET NOT NULL;",
        ),
    ),
    example(
        "set-not-null",
        &[Mysql],
        "ALTER TABLE t MODIFY a INT NOT NULL;",
        "ALTER TABLE t MODIFY b VARCHAR(20) NOT NULL DEFAULT 'x';",
    ),
    example(
        "volatile-default",
        &[Postgres],
        "ALTER TABLE t ADD COLUMN n UUID DEFAULT gen_random_uuid();",
        "ALTER TABLE t ADD COLUMN n TIMESTAMP DEFAULT now();",
    ),
    example(
        "volatile-default",
        &[Postgres],
        "ALTER TABLE t ADD COLUMN n BIGSERIAL;",
        "ALTER TABLE t ADD COLUMN n TEXT DEFAULT 'x'::text;",
    ),
    example(
        "volatile-default",
        &[Mysql],
        "ALTER TABLE t ADD COLUMN n CHAR(36) DEFAULT (uuid());",
        "ALTER TABLE t ADD COLUMN n DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6);",
    ),
    example(
        "volatile-default",
        &[Sqlite],
        "ALTER TABLE t ADD COLUMN n TEXT DEFAULT CURRENT_TIMESTAMP;",
        "ALTER TABLE t ADD COLUMN n INT DEFAULT -1;",
    ),
    example(
        "stored-column",
        ALL,
        "ALTER TABLE t ADD COLUMN n INT GENERATED ALWAYS AS (a + 1) STORED;",
        "CREATE TABLE n (id INT PRIMARY KEY, n INT GENERATED ALWAYS AS (id + 1) STORED);",
    ),
    example(
        "if-not-exists",
        &[Postgres],
        "ALTER TABLE t ADD COLUMN IF NOT EXISTS n INT;",
        "ALTER TABLE t ADD COLUMN n INT;",
    ),
    example(
        "restate-loses-attributes",
        &[Mysql],
        "ALTER TABLE t MODIFY b VARCHAR(30);",
        "ALTER TABLE t MODIFY b VARCHAR(30) NOT NULL DEFAULT 'x';",
    ),
    example(
        "restate-loses-attributes",
        &[Mysql],
        "ALTER TABLE t MODIFY b VARCHAR(30) NOT NULL;",
        "ALTER TABLE t MODIFY a INT;",
    ),
    example(
        "restate-loses-attributes",
        &[Mysql],
        "ALTER TABLE t CHANGE b z VARCHAR(20) DEFAULT 'x';",
        "ALTER TABLE t MODIFY id INT;",
    ),
    example(
        "restate-loses-attributes",
        &[Mysql],
        "ALTER TABLE unseen MODIFY b INT NOT NULL;",
        "ALTER TABLE unseen MODIFY b INT NULL DEFAULT 1 COMMENT 'c';",
    ),
    after(
        "ALTER TABLE t ADD COLUMN k INT COMMENT 'what', LOCK=NONE;\nALTER TABLE t ALTER COLUMN a SET DEFAULT 1;",
        example(
            "restate-loses-attributes",
            &[Mysql],
            "ALTER TABLE t MODIFY k INT;",
            "ALTER TABLE t MODIFY k INT COMMENT 'x';",
        ),
    ),
    after(
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 1;",
        example(
            "restate-loses-attributes",
            &[Mysql],
            "ALTER TABLE t MODIFY a INT;",
            "ALTER TABLE t MODIFY a INT DEFAULT 2;",
        ),
    ),
];
