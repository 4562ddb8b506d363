//! Queries of the catalogue, as MariaDB has it. Casts, since the catalogue's own types differ between
//! servers.

/// A `JSON` column is a `LONGTEXT` with a check; a `LONGTEXT` without one is something else.
pub const COLUMNS: &str = "SELECT CAST(c.TABLE_NAME AS CHAR) AS in_table, CAST(c.COLUMN_NAME AS CHAR) AS name, \
    CAST(IF(c.COLUMN_TYPE = 'longtext' AND EXISTS (SELECT 1 FROM information_schema.CHECK_CONSTRAINTS k \
        WHERE k.CONSTRAINT_SCHEMA = c.TABLE_SCHEMA AND k.TABLE_NAME = c.TABLE_NAME \
        AND k.CHECK_CLAUSE = CONCAT('json_valid(`', c.COLUMN_NAME, '`)')), 'json', c.COLUMN_TYPE) AS CHAR) AS kind, \
    CAST(c.IS_NULLABLE = 'NO' AS SIGNED) AS not_null \
    FROM information_schema.COLUMNS c WHERE c.TABLE_SCHEMA = DATABASE() ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION";

/// Primary keys and all that is unique.
pub const KEYS: &str = "SELECT CAST(TABLE_NAME AS CHAR) AS in_table, CAST(INDEX_NAME AS CHAR) AS name, \
    CAST(INDEX_NAME = 'PRIMARY' AS SIGNED) AS is_primary, CAST(COLUMN_NAME AS CHAR) AS `column` \
    FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND NON_UNIQUE = 0 \
    ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX";

/// Foreign keys.
pub const FOREIGN_KEYS: &str = "SELECT CAST(u.TABLE_NAME AS CHAR) AS in_table, \
    CAST(u.CONSTRAINT_NAME AS CHAR) AS name, CAST(u.COLUMN_NAME AS CHAR) AS `column`, \
    CAST(u.REFERENCED_TABLE_NAME AS CHAR) AS parent, CAST(u.REFERENCED_COLUMN_NAME AS CHAR) AS parent_column, \
    CAST(r.DELETE_RULE AS CHAR) AS on_delete, CAST(r.UPDATE_RULE AS CHAR) AS on_update \
    FROM information_schema.KEY_COLUMN_USAGE u JOIN information_schema.REFERENTIAL_CONSTRAINTS r \
    ON r.CONSTRAINT_SCHEMA = u.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = u.CONSTRAINT_NAME \
    AND r.TABLE_NAME = u.TABLE_NAME \
    WHERE u.TABLE_SCHEMA = DATABASE() AND u.REFERENCED_TABLE_NAME IS NOT NULL \
    ORDER BY u.TABLE_NAME, u.CONSTRAINT_NAME, u.ORDINAL_POSITION";

/// Checks, without those that come with a column's type: `COLUMNS` looks at them.
pub const CHECKS: &str = "SELECT CAST(TABLE_NAME AS CHAR) AS in_table, CAST(CONSTRAINT_NAME AS CHAR) AS name, \
    CAST(CHECK_CLAUSE AS CHAR) AS expression FROM information_schema.CHECK_CONSTRAINTS \
    WHERE CONSTRAINT_SCHEMA = DATABASE() AND LEVEL <> 'Column' ORDER BY TABLE_NAME, CONSTRAINT_NAME";

/// Triggers, views, defaults, and columns that fill or change themselves, outside Diesel's own history.
pub const OTHERS: &str = "SELECT CONCAT('trigger ', TRIGGER_NAME) AS name FROM information_schema.TRIGGERS \
      WHERE TRIGGER_SCHEMA = DATABASE() \
    UNION ALL SELECT CONCAT('view ', TABLE_NAME) FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() \
    UNION ALL SELECT CONCAT('column ', TABLE_NAME, '.', COLUMN_NAME) FROM information_schema.COLUMNS \
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME <> '__diesel_schema_migrations' \
      AND (EXTRA <> '' OR COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL')";
