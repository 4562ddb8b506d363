//! JSON.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use serde_json::Value;

use crate::backend::{Db, Raw};
use crate::types::sql;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Json)]
pub struct DbJson(pub Value);

impl ToSql<sql::Json, Db> for DbJson {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        ToSql::<sql::Json, Db>::to_sql(&self.0, out)
    }
}

impl FromSql<sql::Json, Db> for DbJson {
    fn from_sql(value: Raw<'_>) -> deserialize::Result<Self> {
        Ok(Self(FromSql::<sql::Json, Db>::from_sql(value)?))
    }
}
