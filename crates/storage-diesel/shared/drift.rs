//! How the schema of a database differs from the one that is built in.

use diesel::deserialize::{self, FromSql};
use diesel::row::{Field as _, NamedRow, Row};
use diesel::sql_types::Text;
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;
use storage_diesel::built_in::{self, Answers, Drift};

use crate::backend::{Conn, Db, RunQueryDsl};
use crate::dialect::{self, map_err};

/// The first column of a row, whatever its name.
struct First(String);

impl QueryableByName<Db> for First {
    fn build<'a>(row: &impl NamedRow<'a, Db>) -> deserialize::Result<Self> {
        let field = Row::get(row, 0).ok_or("a row without columns")?;
        Ok(Self(FromSql::<Text, Db>::from_nullable_sql(field.value())?))
    }
}

/// Empty where it does not. Only of use where all migrations are applied.
pub(crate) async fn find(conn: &mut Conn) -> Result<Vec<Drift>, StorageError> {
    let version = texts(conn, dialect::DIALECT.version_query()).await?;
    let version = version.as_slice().first().map_or("", String::as_str);
    let (flavour, questions) =
        built_in::questions(dialect::DIALECT, version).map_err(StorageError::Backend)?;
    let mut answers = Answers::default();
    for question in questions {
        answers.add(question, texts(conn, question.sql).await?);
    }
    built_in::differences(flavour, &answers).map_err(StorageError::Backend)
}

async fn texts(conn: &mut Conn, sql: &str) -> Result<Vec<String>, StorageError> {
    let rows: Vec<First> = sql_query(sql).load(conn).await.map_err(map_err)?;
    Ok(rows.into_iter().map(|First(text)| text).collect())
}
