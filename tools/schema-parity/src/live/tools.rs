//! Tables in which migration tools keep their history, which are not part of a schema.

/// A table of a tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToolTable {
    /// Its name.
    pub table: &'static str,
    /// The tool.
    pub tool: &'static str,
}

/// All that are known.
pub const TABLES_OF_TOOLS: [ToolTable; 23] = [
    of("__diesel_schema_migrations", "Diesel"),
    of("schema_migrations", "golang-migrate, dbmate, Rails, Ecto"),
    of("schema_migration", "pop"),
    of("ar_internal_metadata", "Rails"),
    of("goose_db_version", "goose"),
    of("gorp_migrations", "sql-migrate"),
    of("flyway_schema_history", "Flyway"),
    of("databasechangelog", "Liquibase"),
    of("databasechangeloglock", "Liquibase"),
    of("DATABASECHANGELOG", "Liquibase"),
    of("DATABASECHANGELOGLOCK", "Liquibase"),
    of("_sqlx_migrations", "sqlx"),
    of("refinery_schema_history", "refinery"),
    of("seaql_migrations", "SeaORM"),
    of("alembic_version", "Alembic"),
    of("django_migrations", "Django"),
    of("knex_migrations", "Knex"),
    of("knex_migrations_lock", "Knex"),
    of("_prisma_migrations", "Prisma"),
    of("__drizzle_migrations", "Drizzle"),
    of("SequelizeMeta", "Sequelize"),
    of("bun_migrations", "bun"),
    of("atlas_schema_revisions", "Atlas"),
];

/// Their names, for [`super::Live::schema`].
pub fn tables_of_tools() -> Vec<&'static str> {
    TABLES_OF_TOOLS.iter().map(|known| known.table).collect()
}

const fn of(table: &'static str, tool: &'static str) -> ToolTable {
    ToolTable { table, tool }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_table_is_named_once() {
        let mut names = tables_of_tools();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), TABLES_OF_TOOLS.len());
    }
}
