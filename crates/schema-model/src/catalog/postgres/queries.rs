//! What PostgreSQL is asked, in its own catalogue: the views of `information_schema` are slow and
//! know no indexes.
//!
//! Columns that only later versions have are reached by `to_jsonb(row) ->> 'column'`, which is null
//! where there is none. The first row of `tables` names the schema: an answer without it is a failed
//! read, not an empty schema.

use crate::catalog::Query;

/// Partitions belong to their table, sequences by which a column is numbered to that column, and what an
/// extension brought is not of the schema.
const TABLES: Query = Query {
    name: "tables",
    sql: "SELECT json_build_array('schema', current_schema())::text \
          UNION ALL \
          SELECT json_build_array(CASE WHEN c.relispartition OR EXISTS (SELECT FROM pg_depend d \
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND (d.deptype = 'e' \
                      OR (c.relkind = 'S' AND d.deptype IN ('a', 'i')))) \
                  OR (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d \
                      WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid \
                      AND d.classid = 'pg_attrdef'::regclass)) \
              THEN 'skip' ELSE c.relkind::text END, c.relname)::text \
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
          WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')",
};

/// The collation `default` is that of the database, under one of three names by version.
const COLUMNS: Query = Query {
    name: "columns",
    sql: "SELECT json_build_array(c.relname, a.attname, a.atttypid::int8, a.atttypmod, \
              format_type(a.atttypid, a.atttypmod), a.attnotnull::int, pg_get_expr(d.adbin, d.adrelid), \
              a.attidentity::text, a.attgenerated::text, \
              CASE WHEN o.collname = 'default' THEN (SELECT COALESCE(to_jsonb(b) ->> 'datlocale', \
                      to_jsonb(b) ->> 'daticulocale', b.datcollate) \
                      FROM pg_database b WHERE b.datname = current_database()) \
                  ELSE o.collname END, (o.collname = 'default')::int)::text \
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid \
          JOIN pg_namespace n ON n.oid = c.relnamespace \
          LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum \
          LEFT JOIN pg_collation o ON o.oid = a.attcollation \
          WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f') \
              AND a.attnum > 0 AND NOT a.attisdropped \
          ORDER BY c.relname, a.attnum",
};

/// The types of columns, and those that these are made of.
const TYPES: Query = Query {
    name: "types",
    sql: "WITH RECURSIVE used(oid) AS ( \
              SELECT a.atttypid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid \
              JOIN pg_namespace n ON n.oid = c.relnamespace \
              WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'f') \
                  AND a.attnum > 0 AND NOT a.attisdropped \
              UNION \
              SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.typelem END \
              FROM used JOIN pg_type t ON t.oid = used.oid \
              WHERE t.typtype = 'd' OR (t.typcategory = 'A' AND t.typelem <> 0)) \
          SELECT json_build_array(t.oid::int8, t.typname, CASE WHEN t.typtype = 'd' THEN 'domain' \
                  WHEN t.typtype = 'e' THEN 'enum' WHEN t.typcategory = 'A' THEN 'array' ELSE 'base' END, \
              CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.typelem END::int8, t.typtypmod, \
              t.typnotnull::int, t.typdefault, \
              (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) \
                  FROM pg_enum e WHERE e.enumtypid = t.oid))::text \
          FROM used JOIN pg_type t ON t.oid = used.oid ORDER BY t.oid",
};

/// Columns that an index only carries (`INCLUDE`) are no parts of it, and have no options. Counted by a
/// series, the planner would expect so many parts that it compiles the query first, which takes a second.
/// At the end what the model has no place for, and the collation of a part where it is not that of what
/// the part is over.
const INDEXES: Query = Query {
    name: "indexes",
    sql: "SELECT json_build_array(t.relname, i.relname, x.indisunique::int, x.indisprimary::int, \
              m.amname, a.attname, \
              CASE WHEN x.indkey[k.n - 1] = 0 THEN pg_get_indexdef(x.indexrelid, k.n, false) END, \
              x.indoption[k.n - 1] & 1, pg_get_expr(x.indpred, x.indrelid), \
              CASE WHEN to_jsonb(x) ->> 'indnullsnotdistinct' = 'true' THEN 1 ELSE 0 END, \
              c.contype::text, COALESCE(c.condeferred, false)::int, x.indisvalid::int, \
              CASE WHEN k.n = 1 AND c.condeferrable AND c.contype <> 'x' \
                  AND NOT (c.contype = 'u' AND c.condeferred) THEN pg_get_constraintdef(c.oid) END, \
              (SELECT o.collname FROM pg_collation o WHERE o.oid = x.indcollation[k.n - 1] \
                  AND CASE WHEN x.indkey[k.n - 1] <> 0 THEN o.oid <> a.attcollation \
                      ELSE o.collname <> 'default' AND NOT EXISTS (SELECT FROM pg_attribute b \
                          WHERE b.attrelid = t.oid AND b.attnum > 0 AND b.attcollation = o.oid) END))::text \
          FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid \
          JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace n ON n.oid = t.relnamespace \
          JOIN pg_am m ON m.oid = i.relam \
          CROSS JOIN LATERAL (SELECT o.n::int4 AS n \
              FROM unnest(x.indoption::int2[]) WITH ORDINALITY AS o(flags, n)) k \
          LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[k.n - 1] \
          LEFT JOIN pg_constraint c ON c.conindid = x.indexrelid AND c.conrelid = x.indrelid \
              AND c.contype IN ('p', 'u', 'x') \
          WHERE n.nspname = current_schema() ORDER BY t.relname, i.relname, k.n",
};

/// At the end what the model has no place for: rows that were never looked at, `MATCH FULL` of several
/// columns, and a list of columns that are set.
const FOREIGN_KEYS: Query = Query {
    name: "foreign keys",
    sql: "SELECT json_build_array(t.relname, c.conname, a.attname, \
              CASE WHEN r.relnamespace <> t.relnamespace THEN r.relnamespace::regnamespace::text END, \
              r.relname, b.attname, \
              CASE c.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' \
                  WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' END, \
              CASE c.confupdtype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' \
                  WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' END, \
              c.condeferred::int, \
              CASE WHEN k.n = 1 AND (NOT c.convalidated OR (c.confmatchtype = 'f' AND cardinality(c.conkey) > 1) \
                  OR to_jsonb(c) ->> 'confdelsetcols' IS NOT NULL) THEN pg_get_constraintdef(c.oid) END)::text \
          FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid \
          JOIN pg_class r ON r.oid = c.confrelid JOIN pg_namespace n ON n.oid = t.relnamespace \
          CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS k(one, other, n) \
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.one \
          JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.other \
          WHERE n.nspname = current_schema() AND c.contype = 'f' AND c.conparentid = 0 \
          ORDER BY t.relname, c.conname, k.n",
};

/// Of tables by their name, of domains by their number; exclusions are checks between rows.
const CHECKS: Query = Query {
    name: "checks",
    sql: "SELECT json_build_array(t.relname, NULLIF(c.contypid, 0)::int8, c.conname, c.contype::text, \
              CASE c.contype WHEN 'c' THEN pg_get_expr(c.conbin, c.conrelid) \
                  ELSE pg_get_constraintdef(c.oid) END, \
              CASE WHEN to_jsonb(c) ->> 'conenforced' = 'false' THEN 0 ELSE 1 END, c.convalidated::int)::text \
          FROM pg_constraint c LEFT JOIN pg_class t ON t.oid = c.conrelid AND c.conrelid <> 0 \
          LEFT JOIN pg_namespace n ON n.oid = t.relnamespace \
          WHERE c.contype IN ('c', 'x') AND (n.nspname = current_schema() OR c.contypid <> 0) \
          ORDER BY t.relname, c.contypid, c.conname",
};

/// A materialized view is not a view: its text never equals that of a view.
const VIEWS: Query = Query {
    name: "views",
    sql: "SELECT json_build_array(c.relname, CASE c.relkind WHEN 'm' THEN 'MATERIALIZED ' ELSE '' END \
              || ltrim(pg_get_viewdef(c.oid)))::text \
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
          WHERE n.nspname = current_schema() AND c.relkind IN ('v', 'm') ORDER BY c.relname",
};

/// What a trigger does is in its function, which may get arguments.
const TRIGGERS: Query = Query {
    name: "triggers",
    sql: "SELECT json_build_array(g.tgname, t.relname, g.tgtype, pg_get_triggerdef(g.oid), p.prosrc, \
            encode(g.tgargs, 'escape'), (SELECT string_agg(a.attname, ', ' ORDER BY a.attname) \
              FROM pg_attribute a WHERE a.attrelid = g.tgrelid AND a.attnum = ANY (g.tgattr)))::text \
          FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid \
          JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_proc p ON p.oid = g.tgfoid \
          WHERE n.nspname = current_schema() AND NOT g.tgisinternal AND g.tgenabled <> 'D' \
          ORDER BY t.relname, g.tgname",
};

/// What the model has no place for: what it is, its name, and the table that it belongs to. Functions of
/// triggers are compared with these.
const OTHERS: Query = Query {
    name: "others",
    sql: "WITH own AS (SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
              WHERE n.nspname = current_schema() AND NOT EXISTS (SELECT FROM pg_depend d \
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')) \
          SELECT json_build_array('policy', own.relname || '.' || p.polname, own.relname)::text \
          FROM pg_policy p JOIN own ON own.oid = p.polrelid \
          UNION ALL SELECT json_build_array('rule', own.relname || '.' || r.rulename, own.relname)::text \
          FROM pg_rewrite r JOIN own ON own.oid = r.ev_class WHERE r.rulename <> '_RETURN' \
          UNION ALL SELECT json_build_array('disabled trigger', own.relname || '.' || g.tgname, own.relname)::text \
          FROM pg_trigger g JOIN own ON own.oid = g.tgrelid WHERE NOT g.tgisinternal AND g.tgenabled = 'D' \
          UNION ALL SELECT json_build_array('row-secured table', relname, relname)::text \
          FROM own WHERE relrowsecurity AND NOT relforcerowsecurity \
          UNION ALL SELECT json_build_array('forced row-secured table', relname, relname)::text \
          FROM own WHERE relforcerowsecurity \
          UNION ALL SELECT json_build_array(CASE WHEN EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = own.oid) \
              THEN 'partitioned table' ELSE 'partitioned table without a partition' END, relname, relname)::text \
          FROM own WHERE relkind = 'p' AND NOT relispartition \
          UNION ALL SELECT json_build_array('inheriting table', relname, relname)::text \
          FROM own WHERE relkind = 'r' AND NOT relispartition \
              AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = own.oid) \
          UNION ALL SELECT json_build_array('unlogged table', relname, relname)::text \
          FROM own WHERE relkind IN ('r', 'p') AND relpersistence = 'u' \
          UNION ALL SELECT json_build_array('foreign table', relname, relname)::text FROM own WHERE relkind = 'f' \
          UNION ALL SELECT json_build_array('view option', relname || ': ' || array_to_string(reloptions, ', '), \
              relname)::text FROM own WHERE relkind = 'v' AND reloptions IS NOT NULL \
          UNION ALL SELECT json_build_array(CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' \
              ELSE 'function' END, p.proname, NULL)::text \
          FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace \
          WHERE n.nspname = current_schema() \
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass \
                  AND d.objid = p.oid AND d.deptype = 'e') \
              AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgfoid = p.oid)",
};

/// All of them.
pub(super) const ALL: [Query; 9] =
    [TABLES, COLUMNS, TYPES, INDEXES, FOREIGN_KEYS, CHECKS, VIEWS, TRIGGERS, OTHERS];
