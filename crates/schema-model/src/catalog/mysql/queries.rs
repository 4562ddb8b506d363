//! What a server of the MySQL family is asked.
//!
//! `CONVERT … USING utf8mb4` because MySQL 8 puts binary strings into JSON as base64, and because
//! some clients take the JSON itself for bytes. The first row of `tables` names the database: an
//! answer without it is a failed read, not an empty schema.

use super::flavours::Tongue;
use crate::catalog::Query;

const TABLES: Query = Query {
    name: "tables",
    sql: "SELECT CONVERT(JSON_ARRAY('DATABASE', CONVERT(DATABASE() USING utf8mb4)) USING utf8mb4) \
          UNION ALL \
          SELECT CONVERT(JSON_ARRAY(CONVERT(TABLE_TYPE USING utf8mb4), CONVERT(TABLE_NAME USING utf8mb4)) \
              USING utf8mb4) \
          FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()",
};

const COLUMNS: Query = Query {
    name: "columns",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(TABLE_NAME USING utf8mb4), CONVERT(COLUMN_NAME USING utf8mb4), \
              CONVERT(COLUMN_TYPE USING utf8mb4), IF(IS_NULLABLE = 'YES', 1, 0), \
              CONVERT(COLUMN_DEFAULT USING utf8mb4), CONVERT(EXTRA USING utf8mb4), \
              CONVERT(GENERATION_EXPRESSION USING utf8mb4), CONVERT(COLLATION_NAME USING utf8mb4)) \
              USING utf8mb4) \
          FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() \
          ORDER BY TABLE_NAME, ORDINAL_POSITION",
};

const FOREIGN_KEYS: Query = Query {
    name: "foreign keys",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(k.TABLE_NAME USING utf8mb4), \
              CONVERT(k.CONSTRAINT_NAME USING utf8mb4), CONVERT(k.COLUMN_NAME USING utf8mb4), \
              IF(k.REFERENCED_TABLE_SCHEMA = k.TABLE_SCHEMA, NULL, \
                  CONVERT(k.REFERENCED_TABLE_SCHEMA USING utf8mb4)), \
              CONVERT(k.REFERENCED_TABLE_NAME USING utf8mb4), \
              CONVERT(k.REFERENCED_COLUMN_NAME USING utf8mb4), \
              CONVERT(r.DELETE_RULE USING utf8mb4), CONVERT(r.UPDATE_RULE USING utf8mb4)) USING utf8mb4) \
          FROM information_schema.KEY_COLUMN_USAGE k \
          JOIN information_schema.REFERENTIAL_CONSTRAINTS r \
              ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME \
              AND r.TABLE_NAME = k.TABLE_NAME \
          WHERE k.TABLE_SCHEMA = DATABASE() AND r.CONSTRAINT_SCHEMA = DATABASE() \
              AND k.REFERENCED_TABLE_NAME IS NOT NULL \
          ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION",
};

/// The database's own name is random in tests, and never part of what a view means.
const VIEWS: Query = Query {
    name: "views",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(TABLE_NAME USING utf8mb4), \
              REPLACE(CONVERT(VIEW_DEFINITION USING utf8mb4), \
                  CONCAT('`', REPLACE(DATABASE(), '`', '``'), '`.'), '')) USING utf8mb4) \
          FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME",
};

const TRIGGERS: Query = Query {
    name: "triggers",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(TRIGGER_NAME USING utf8mb4), \
              CONVERT(EVENT_OBJECT_TABLE USING utf8mb4), CONVERT(ACTION_TIMING USING utf8mb4), \
              CONVERT(EVENT_MANIPULATION USING utf8mb4), CONVERT(ACTION_STATEMENT USING utf8mb4)) \
              USING utf8mb4) \
          FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY TRIGGER_NAME",
};

/// `EXPRESSION` and `IS_VISIBLE` are of MySQL only.
const MYSQL_INDEXES: Query = Query {
    name: "indexes",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(TABLE_NAME USING utf8mb4), CONVERT(INDEX_NAME USING utf8mb4), \
              IF(NON_UNIQUE = 0, 1, 0), CONVERT(INDEX_TYPE USING utf8mb4), \
              CONVERT(COLUMN_NAME USING utf8mb4), CONVERT(EXPRESSION USING utf8mb4), \
              IF(COLLATION = 'D', 1, 0), SUB_PART, IF(IS_VISIBLE = 'YES', 1, 0)) USING utf8mb4) \
          FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() \
          ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX",
};

/// `IGNORED` is of MariaDB only; it has no indexes on expressions.
const MARIADB_INDEXES: Query = Query {
    name: "indexes",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(TABLE_NAME USING utf8mb4), CONVERT(INDEX_NAME USING utf8mb4), \
              IF(NON_UNIQUE = 0, 1, 0), CONVERT(INDEX_TYPE USING utf8mb4), \
              CONVERT(COLUMN_NAME USING utf8mb4), NULL, IF(COLLATION = 'D', 1, 0), SUB_PART, \
              IF(IGNORED = 'NO', 1, 0)) USING utf8mb4) \
          FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() \
          ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX",
};

/// The table stands in `TABLE_CONSTRAINTS` only; names of checks are those of the database.
const MYSQL_CHECKS: Query = Query {
    name: "checks",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(t.TABLE_NAME USING utf8mb4), \
              CONVERT(c.CONSTRAINT_NAME USING utf8mb4), CONVERT(c.CHECK_CLAUSE USING utf8mb4), 0, \
              IF(t.ENFORCED = 'YES', 1, 0)) USING utf8mb4) \
          FROM information_schema.TABLE_CONSTRAINTS t \
          JOIN information_schema.CHECK_CONSTRAINTS c \
              ON c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND c.CONSTRAINT_NAME = t.CONSTRAINT_NAME \
          WHERE t.TABLE_SCHEMA = DATABASE() AND t.CONSTRAINT_TYPE = 'CHECK' \
          ORDER BY t.TABLE_NAME, c.CONSTRAINT_NAME",
};

/// Names of checks are those of the table; a check of a column has the column's name.
const MARIADB_CHECKS: Query = Query {
    name: "checks",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(TABLE_NAME USING utf8mb4), \
              CONVERT(CONSTRAINT_NAME USING utf8mb4), CONVERT(CHECK_CLAUSE USING utf8mb4), \
              IF(LEVEL = 'Column', 1, 0), 1) USING utf8mb4) \
          FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE() \
          ORDER BY TABLE_NAME, CONSTRAINT_NAME",
};

/// What the model has no place for: what it is, its name, and the table that it belongs to.
const OTHERS: Query = Query {
    name: "others",
    sql: "SELECT CONVERT(JSON_ARRAY(CONVERT(CONCAT(ENGINE, ' table') USING utf8mb4), \
              CONVERT(TABLE_NAME USING utf8mb4), CONVERT(TABLE_NAME USING utf8mb4)) USING utf8mb4) \
          FROM information_schema.TABLES \
          WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND ENGINE <> 'InnoDB' \
          UNION ALL SELECT CONVERT(JSON_ARRAY('partitioned table', CONVERT(TABLE_NAME USING utf8mb4), \
              CONVERT(TABLE_NAME USING utf8mb4)) USING utf8mb4) \
          FROM information_schema.TABLES \
          WHERE TABLE_SCHEMA = DATABASE() AND CREATE_OPTIONS LIKE '%partitioned%' \
          UNION ALL SELECT CONVERT(JSON_ARRAY('view option', CONVERT(CONCAT(TABLE_NAME, ': check_option=', \
              LOWER(CHECK_OPTION)) USING utf8mb4), CONVERT(TABLE_NAME USING utf8mb4)) USING utf8mb4) \
          FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() AND CHECK_OPTION <> 'NONE' \
          UNION ALL SELECT CONVERT(JSON_ARRAY(CONVERT(LOWER(ROUTINE_TYPE) USING utf8mb4), \
              CONVERT(ROUTINE_NAME USING utf8mb4), NULL) USING utf8mb4) \
          FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() \
          UNION ALL SELECT CONVERT(JSON_ARRAY('event', CONVERT(EVENT_NAME USING utf8mb4), NULL) USING utf8mb4) \
          FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()",
};

const MYSQL: [Query; 8] =
    [TABLES, COLUMNS, MYSQL_INDEXES, FOREIGN_KEYS, MYSQL_CHECKS, VIEWS, TRIGGERS, OTHERS];
const MARIADB: [Query; 8] =
    [TABLES, COLUMNS, MARIADB_INDEXES, FOREIGN_KEYS, MARIADB_CHECKS, VIEWS, TRIGGERS, OTHERS];

/// The queries that a server understands.
pub(super) fn of(tongue: Tongue) -> &'static [Query] {
    match tongue {
        Tongue::Mysql => &MYSQL,
        Tongue::MariaDb => &MARIADB,
    }
}
