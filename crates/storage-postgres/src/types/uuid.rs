//! Identifiers.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use uuid::Uuid;

use super::sql;
use crate::backend::{Db, Raw};

/// A UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Uuid)]
pub struct DbUuid(pub Uuid);

impl ToSql<sql::Uuid, Db> for DbUuid {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        ToSql::<sql::Uuid, Db>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl FromSql<sql::Uuid, Db> for DbUuid {
    fn from_sql(value: Raw<'_>) -> deserialize::Result<Self> {
        Ok(Self(FromSql::<sql::Uuid, Db>::from_sql(value)?))
    }
}
