//! Queries of the catalogue.

/// Columns in their order.
pub const COLUMNS: &str = "SELECT c.relname::text AS in_table, a.attname::text AS name, \
    format_type(a.atttypid, a.atttypmod) AS kind, a.attnotnull::int::bigint AS not_null \
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid \
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') \
    AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attnum";

/// Primary keys and all that is unique.
pub const KEYS: &str = "SELECT t.relname::text AS in_table, i.relname::text AS name, \
    x.indisprimary::int::bigint AS is_primary, a.attname::text AS column \
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid \
    CROSS JOIN LATERAL unnest(x.indkey::smallint[]) WITH ORDINALITY AS k(attnum, place) \
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum \
    WHERE t.relnamespace = current_schema()::regnamespace AND x.indisunique AND k.place <= x.indnkeyatts \
    ORDER BY t.relname, i.relname, k.place";

/// Foreign keys.
pub const FOREIGN_KEYS: &str = "SELECT t.relname::text AS in_table, f.conname::text AS name, \
    a.attname::text AS column, p.relname::text AS parent, b.attname::text AS parent_column, \
    CASE f.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' \
        WHEN 'n' THEN 'SET NULL' ELSE f.confdeltype::text END AS on_delete, \
    CASE f.confupdtype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' ELSE f.confupdtype::text END AS on_update \
    FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid \
    CROSS JOIN LATERAL unnest(f.conkey, f.confkey) WITH ORDINALITY AS k(own, other, place) \
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.own \
    JOIN pg_attribute b ON b.attrelid = p.oid AND b.attnum = k.other \
    WHERE f.connamespace = current_schema()::regnamespace AND f.contype = 'f' \
    ORDER BY t.relname, f.conname, k.place";

/// Checks.
pub const CHECKS: &str = "SELECT t.relname::text AS in_table, c.conname::text AS name, \
    pg_get_constraintdef(c.oid) AS expression FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid \
    WHERE c.connamespace = current_schema()::regnamespace AND c.contype = 'c' ORDER BY t.relname, c.conname";

/// Triggers, views and rules, defaults, columns that fill themselves, and constraints that are not
/// enforced, not at once, for some rows only or of other kinds.
pub const OTHERS: &str = "SELECT 'trigger ' || tgname AS name FROM pg_trigger WHERE NOT tgisinternal \
    UNION ALL SELECT 'rule ' || rulename FROM pg_rules WHERE schemaname = current_schema() \
    UNION ALL SELECT 'view ' || viewname FROM pg_views WHERE schemaname = current_schema() \
    UNION ALL SELECT 'column ' || c.relname || '.' || a.attname \
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid \
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relname <> '__diesel_schema_migrations' \
      AND a.attnum > 0 AND (a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '') \
    UNION ALL SELECT 'constraint ' || conname FROM pg_constraint \
      WHERE connamespace = current_schema()::regnamespace \
      AND (contype NOT IN ('c', 'f', 'p', 'u') OR condeferrable OR NOT convalidated) \
    UNION ALL SELECT 'index ' || i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid \
      WHERE i.relnamespace = current_schema()::regnamespace AND x.indisunique \
      AND (x.indpred IS NOT NULL OR x.indexprs IS NOT NULL OR NOT x.indisvalid)";
