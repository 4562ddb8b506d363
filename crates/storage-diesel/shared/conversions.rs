//! Conversions between what databases keep and what the domain speaks of, the same for every database.

use chrono::{DateTime, Utc};
use domain::Id;
use serde_json::Value;
use uuid::Uuid;

use crate::types::{DbHash, DbJson, DbTime, DbUuid};

impl From<Uuid> for DbUuid {
    fn from(value: Uuid) -> Self {
        Self(value)
    }
}

impl From<DbUuid> for Uuid {
    fn from(value: DbUuid) -> Self {
        value.0
    }
}

impl<E> From<Id<E>> for DbUuid {
    fn from(value: Id<E>) -> Self {
        Self(value.uuid())
    }
}

impl<E> From<DbUuid> for Id<E> {
    fn from(value: DbUuid) -> Self {
        Self::new(value.0)
    }
}

impl From<[u8; 32]> for DbHash {
    fn from(value: [u8; 32]) -> Self {
        Self(value)
    }
}

impl From<DbHash> for [u8; 32] {
    fn from(value: DbHash) -> Self {
        value.0
    }
}

impl From<Value> for DbJson {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl From<DbJson> for Value {
    fn from(value: DbJson) -> Self {
        value.0
    }
}

impl From<DateTime<Utc>> for DbTime {
    fn from(value: DateTime<Utc>) -> Self {
        Self(value)
    }
}

impl From<DbTime> for DateTime<Utc> {
    fn from(value: DbTime) -> Self {
        value.0
    }
}
