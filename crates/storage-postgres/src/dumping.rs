//! How tables, rows and everything that belongs to them are written in PostgreSQL's SQL.

use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::{self, map_err};
use crate::pooled::backup::{Plan, Table};

/// What a backup begins with.
pub(crate) const BEFORE: [&str; 4] = [
    "SET client_encoding = 'UTF8'",
    "SET standard_conforming_strings = on",
    "SET TIME ZONE 'UTC'",
    "SET datestyle = 'ISO, YMD'",
];
/// What it ends with.
pub(crate) const AFTER: [&str; 0] = [];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    text: String,
}

#[derive(QueryableByName)]
struct Described {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    definitions: String,
    #[diesel(sql_type = Text)]
    columns: String,
    #[diesel(sql_type = Text)]
    row_values: String,
    #[diesel(sql_type = Text)]
    key: String,
}

/// Begins a transaction on one consistent state, with value formats that mean the same anywhere.
pub(crate) async fn begin(conn: &mut Conn) -> Result<(), StorageError> {
    dialect::begin_snapshot(conn).await?;
    let settings = "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres'; \
                    SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'";
    dialect::batch(conn, settings).await.map_err(map_err)
}

/// What the database contains that the backup would lack.
pub(crate) async fn beyond(conn: &mut Conn) -> Result<Vec<String>, StorageError> {
    lines(
        conn,
        "SELECT CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' WHEN 'S' THEN 'sequence ' \
           WHEN 'p' THEN 'partitioned table ' WHEN 'f' THEN 'foreign table ' ELSE 'unlogged or inheriting table ' \
           END || c.relname AS text \
         FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace \
           AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e') \
           AND (c.relkind IN ('v', 'm', 'S', 'p', 'f') OR c.relkind = 'r' AND (c.relpersistence <> 'p' \
             OR EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid OR i.inhparent = c.oid))) \
         UNION ALL SELECT 'trigger ' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid \
           WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace \
         UNION ALL SELECT 'policy ' || p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid \
           WHERE c.relnamespace = current_schema()::regnamespace \
         UNION ALL SELECT 'rule ' || r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class \
           WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' \
         UNION ALL SELECT 'generated column or one with rights of its own ' || c.relname || '.' || a.attname \
           FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid \
           WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 \
             AND NOT a.attisdropped AND (a.attgenerated <> '' OR a.attidentity <> '' OR a.attacl IS NOT NULL) \
         ORDER BY 1",
    )
    .await
}

/// The whole plan.
pub(crate) async fn plan(conn: &mut Conn) -> Result<Plan, StorageError> {
    let described: Vec<Described> = sql_query(
        "SELECT c.relname::text AS name, \
           string_agg('    ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) \
             || CASE WHEN a.attcollation <> y.typcollation \
                  THEN ' COLLATE ' || quote_ident(n.nspname) || '.' || quote_ident(l.collname) ELSE '' END \
             || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') \
             || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, E',\\n' ORDER BY a.attnum) AS definitions, \
           string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns, \
           string_agg('quote_nullable(' || quote_ident(a.attname) || '::text)', ' || '', '' || ' ORDER BY a.attnum) \
             AS row_values, \
           coalesce((SELECT string_agg(quote_ident(k.attname), ', ' ORDER BY array_position(i.indkey::int2[], k.attnum)) \
             FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey) \
             WHERE i.indrelid = c.oid AND i.indisprimary), '1') AS key \
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
           JOIN pg_type y ON y.oid = a.atttypid \
           LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_namespace n ON n.oid = l.collnamespace \
           LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum \
         WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' \
           AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') \
         GROUP BY c.oid, c.relname ORDER BY c.relname",
    )
    .load(conn)
    .await
    .map_err(map_err)?;
    let mut after = lines(conn, CONSTRAINTS_AND_INDEXES).await?;
    after.extend(lines(conn, FOREIGN_KEYS).await?);
    after.extend(lines(conn, COMMENTS_AND_RIGHTS).await?);
    Ok(Plan { tables: described.into_iter().map(table).collect(), after })
}

/// A list of words is written as in the migration. PostgreSQL's own rendering means the same, but would be
/// rendered differently once read back.
const CONSTRAINTS_AND_INDEXES: &str = "SELECT text FROM ( \
    SELECT c.relname, x.contype <> 'p' AS later, x.conname AS name, \
      format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.relname, x.conname, \
        regexp_replace(regexp_replace(pg_get_constraintdef(x.oid), \
          '\\((\\w+|\"[^\"]+\")\\)::text = ANY \\(\\(ARRAY\\[(.*?)\\]\\)::text\\[\\]\\)', '\\1 IN (\\2)', 'g'), \
          '\\((\\w+|\"[^\"]+\")\\)::text <> ALL \\(\\(ARRAY\\[(.*?)\\]\\)::text\\[\\]\\)', '\\1 NOT IN (\\2)', 'g')) AS text \
      FROM pg_constraint x JOIN pg_class c ON c.oid = x.conrelid \
      WHERE c.relnamespace = current_schema()::regnamespace \
        AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') AND c.relkind = 'r' AND x.contype IN ('p', 'u', 'c', 'x') \
    UNION ALL SELECT c.relname, true, n.relname, pg_get_indexdef(i.indexrelid) \
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class n ON n.oid = i.indexrelid \
      WHERE c.relnamespace = current_schema()::regnamespace \
        AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') AND c.relkind = 'r' \
        AND NOT EXISTS (SELECT 1 FROM pg_constraint x WHERE x.conindid = i.indexrelid AND x.contype IN ('p', 'u', 'x'))) \
    AS made ORDER BY relname, later, name";

/// These refer to keys of other tables.
const FOREIGN_KEYS: &str = "SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.relname, x.conname, \
      pg_get_constraintdef(x.oid)) AS text \
    FROM pg_constraint x JOIN pg_class c ON c.oid = x.conrelid \
    WHERE c.relnamespace = current_schema()::regnamespace \
        AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') AND x.contype = 'f' AND x.conparentid = 0 \
    ORDER BY c.relname, x.conname";

/// Privileges are left out, since another server may lack those accounts.
const COMMENTS_AND_RIGHTS: &str = "SELECT text FROM ( \
    SELECT c.relname, a.attnum::integer AS number, CASE WHEN a.attnum IS NULL \
      THEN format('COMMENT ON TABLE %I IS %L', c.relname, d.description) \
      ELSE format('COMMENT ON COLUMN %I.%I IS %L', c.relname, a.attname, d.description) END AS text \
      FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass \
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0 \
      WHERE c.relnamespace = current_schema()::regnamespace \
        AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') AND c.relkind = 'r' \
    UNION ALL SELECT c.relname, 10000, CASE WHEN r.oid IS NULL \
      THEN format('GRANT %s ON TABLE %I TO PUBLIC', g.privilege_type, c.relname) \
      ELSE format('DO $grant$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = %L) THEN \
                   GRANT %s ON TABLE %I TO %I%s; END IF; END $grant$', r.rolname, g.privilege_type, c.relname, \
                   r.rolname, CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) END \
      FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee \
      WHERE c.relnamespace = current_schema()::regnamespace \
        AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e') AND c.relkind = 'r' AND g.grantee <> c.relowner) \
    AS said ORDER BY relname, number, text";

fn table(described: Described) -> Table {
    let name = crate::catalog::quoted(&described.name);
    // Without a primary key, by the whole row.
    let order = if described.key == "1" { described.row_values.clone() } else { described.key };
    Table {
        create: format!("CREATE TABLE {name} (\n{}\n)", described.definitions),
        name: described.name,
        columns: described.columns,
        values: described.row_values,
        order,
    }
}

/// The server does not accept anything longer; its only bound is its memory.
#[expect(clippy::unused_async, reason = "asked of every backend")]
pub(crate) async fn longest_statement(_conn: &mut Conn) -> Result<usize, StorageError> {
    Ok(1 << 30)
}

async fn lines(conn: &mut Conn, query: &str) -> Result<Vec<String>, StorageError> {
    let found: Vec<Line> = sql_query(query).load(conn).await.map_err(map_err)?;
    Ok(found.into_iter().map(|line| line.text).collect())
}
