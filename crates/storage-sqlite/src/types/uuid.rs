//! Identifiers and hashes: bytes of one length.

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sqlite::SqliteValue;
use uuid::Uuid;

use super::sql;
use crate::backend::Db;

/// A UUID as 16 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Uuid)]
pub struct DbUuid(pub Uuid);

/// A SHA-256 as 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Hash)]
pub struct DbHash(pub [u8; 32]);

impl ToSql<sql::Uuid, Db> for DbUuid {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        out.set_value(&self.0.as_bytes()[..]);
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Uuid, Db> for DbUuid {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(Uuid::from_bytes(exactly(value, "a UUID")?)))
    }
}

impl ToSql<sql::Hash, Db> for DbHash {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        out.set_value(&self.0[..]);
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Hash, Db> for DbHash {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(exactly(value, "a SHA-256")?))
    }
}

fn exactly<const N: usize>(mut value: SqliteValue<'_, '_, '_>, what: &str) -> deserialize::Result<[u8; N]> {
    let bytes = value.read_blob();
    bytes.try_into().map_err(|_| format!("{what} has {N} bytes, the stored value {}", bytes.len()).into())
}
