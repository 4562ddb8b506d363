//! Hashes: 32 bytes.

use std::io::Write;

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};

use crate::backend::{Db, Raw};
use crate::types::sql;

/// A SHA-256 as 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql::Hash)]
pub struct DbHash(pub [u8; 32]);

impl ToSql<sql::Hash, Db> for DbHash {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Db>) -> serialize::Result {
        out.write_all(&self.0)?;
        Ok(IsNull::No)
    }
}

impl FromSql<sql::Hash, Db> for DbHash {
    fn from_sql(value: Raw<'_>) -> deserialize::Result<Self> {
        let bytes = value.as_bytes();
        let hash = bytes.try_into();
        Ok(Self(hash.map_err(|_| format!("a SHA-256 has 32 bytes, the stored value {}", bytes.len()))?))
    }
}
