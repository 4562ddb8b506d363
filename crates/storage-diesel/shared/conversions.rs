//! Conversions between what databases keep and what the domain speaks of, the same for every database.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Id;
use serde_json::Value;
use uuid::Uuid;

use crate::types::{DbDate, DbHash, DbJson, DbTime, DbUuid};

/// Wraps a value for the database, and unwraps it.
macro_rules! wrapped {
    ($($plain:ty => $stored:ident),+ $(,)?) => {$(
        impl From<$plain> for $stored {
            fn from(value: $plain) -> Self {
                Self(value)
            }
        }

        impl From<$stored> for $plain {
            fn from(value: $stored) -> Self {
                value.0
            }
        }
    )+};
}

wrapped!(Uuid => DbUuid, [u8; 32] => DbHash, Value => DbJson, DateTime<Utc> => DbTime, NaiveDate => DbDate);

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
