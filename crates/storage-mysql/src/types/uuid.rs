//! Identifiers.

use std::io::Write;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};
use uuid::Uuid;

use super::sql;
use crate::backend::{Db, Raw};

/// A UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Uuid)]
pub struct DbUuid(pub Uuid);

impl ToSql<sql::Uuid, Db> for DbUuid {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Uuid, Db> for DbUuid {
    fn from_sql(value: Raw<'_>) -> deserialize::Result<Self> {
        let bytes = value.as_bytes();
        let id = Uuid::from_slice(bytes);
        Ok(Self(id.map_err(|_| format!("a UUID has 16 bytes, the stored value {}", bytes.len()))?))
    }
}
