//! Rules about what loses data, or what a running program relies on.

use super::{ALL, POSTGRES, Rule, SERVERS, SQLITE, both_ways, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        "drop-table",
        ALL,
        "A table with its rows is dropped",
        "The rows are gone, and programs of the version before, which still run during a deployment, fail.",
        "Stop using the table in one release and drop it in a later one; take a backup first.",
    ),
    rule(
        "drop-column",
        ALL,
        "A column with its values is dropped",
        "The values are gone, and programs of the version before fail on every statement that names the column.",
        "Stop using the column in one release and drop it in a later one.",
    ),
    rule(
        "drop-schema",
        ALL,
        "A schema or database is dropped",
        "Everything in it is gone, whoever made it (PostgreSQL: DROP SCHEMA; MySQL: DROP DATABASE).",
        "Drop what this project made, object by object.",
    ),
    both_ways(rule(
        "drop-cascade",
        POSTGRES,
        "A drop takes along what depends on it",
        "CASCADE drops views, keys and columns that nobody listed (PostgreSQL: Dependency Tracking); what that is depends on the database it runs on.",
        "Drop the dependent objects by name, children before parents.",
    )),
    rule(
        "rename-table",
        ALL,
        "A table gets another name",
        "Programs of the version before fail at once: old and new name do not exist at the same time.",
        "Make the new table beside the old one and move over in two releases, or leave a view with the old name.",
    ),
    rule(
        "rename-column",
        ALL,
        "A column gets another name",
        "Programs of the version before fail at once: old and new name do not exist at the same time.",
        "Add a column, write both, copy the values, read the new one, drop the old one in a later release.",
    ),
    rule(
        "narrow-type",
        SERVERS,
        "A column gets a type that not all values fit",
        "The change fails on values that do not fit, or alters them (MySQL without strict mode cuts them off). Where the type before is not known, it is taken for narrower.",
        "Add a column of the new type, convert and check the values, then move over.",
    ),
    rule(
        "empties-table",
        ALL,
        "All rows of a table are removed",
        "TRUNCATE, or DELETE without WHERE, cannot be taken back by a down migration; TRUNCATE locks out readers too (PostgreSQL: Explicit Locking) and commits at once on MySQL.",
        "Delete by condition, in batches, outside of the migration.",
    ),
    both_ways(rule(
        "drop-referenced-table",
        SQLITE,
        "A table is dropped while others refer to it",
        "With foreign keys on, DROP TABLE first deletes all rows, which runs the ON DELETE actions of the children: a rebuilt table takes its children's rows along. PRAGMA foreign_keys is ignored inside a transaction (SQLite: Foreign Key Support, section 5; ALTER TABLE, section 7).",
        "Rebuild outside of a transaction with PRAGMA foreign_keys = OFF before it and PRAGMA foreign_key_check after it, or rebuild the children first.",
    )),
    rule(
        "drop-indexed-column",
        ALL,
        "A column is dropped that an index or constraint uses",
        "SQLite refuses that. PostgreSQL drops the whole index or constraint with it. MySQL takes the column out of the index, so that a unique key covers fewer columns.",
        "Drop or replace the index and the constraint by name first.",
    ),
];
