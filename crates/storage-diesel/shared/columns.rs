//! How the fields of entities are kept in columns, and the conversions of rows that follow from it.

use chrono::NaiveDate;
use domain::{
    Id, Timestamp,
    engagement::{
        Aggregation, ArchiveKind, ArchiveState, AssignmentMode, EscalationStatus, ExperimentStatus, HoldKind,
        MetricDirection, MetricKind, Mode, Origin, Platform, PostStatus, Priority, ReplyStatus, ReplyType,
        SegmentType,
    },
    identity::{AccountStatus, EmailAddress, Grants, Role, TokenHash},
    learning::{
        EnrolmentStatus, EventStatus, GradingMethod, MaterialKind, QuestionKind, RevealPolicy,
        ScoreChangeKind, Sha256, Submission, Treatments,
    },
};
use repositories::StorageError;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::types::{DbDate, DbHash, DbJson, DbTime, DbUuid};

/// What a column holds for a field of type `T`.
pub(crate) trait Column<T>: Sized {
    /// The value to store. A value that no database can keep is refused, in the name of the column.
    fn store(field: &T, column: &'static str) -> Result<Self, StorageError>;

    /// The field; `None`: the stored value cannot be one.
    fn load(self) -> Option<T>;
}

/// Conversions that cannot fail: `column => field: how it is stored, how it is read`.
macro_rules! plain {
    ($($stored:ty => $field:ty: $store:expr, $load:expr;)+) => {$(
        impl Column<$field> for $stored {
            fn store(field: &$field, _: &'static str) -> Result<Self, StorageError> {
                let store: fn(&$field) -> $stored = $store;
                Ok(store(field))
            }

            fn load(self) -> Option<$field> {
                let load: fn($stored) -> $field = $load;
                Some(load(self))
            }
        }
    )+};
}

plain! {
    bool => bool: |field| *field, |stored| stored;
    i64 => i64: |field| *field, |stored| stored;
    String => String: String::clone, |stored| stored;
    String => EmailAddress: |field| field.as_str().to_owned(), EmailAddress::from_stored;
    DbUuid => Uuid: |field| DbUuid(*field), |stored| stored.0;
    DbTime => Timestamp: |field| DbTime(*field), |stored| stored.0;
    DbDate => NaiveDate: |field| DbDate(*field), |stored| stored.0;
    DbHash => [u8; 32]: |field| DbHash(*field), |stored| stored.0;
    DbHash => TokenHash: |field| DbHash(field.0), |stored| TokenHash(stored.0);
    DbHash => Sha256: |field| DbHash(field.0), |stored| Sha256(stored.0);
}

impl<E> Column<Id<E>> for DbUuid {
    fn store(field: &Id<E>, _: &'static str) -> Result<Self, StorageError> {
        Ok((*field).into())
    }

    fn load(self) -> Option<Id<E>> {
        Some(self.into())
    }
}

/// A number that every database keeps: finite, and zero without a sign.
impl Column<f64> for f64 {
    fn store(field: &f64, column: &'static str) -> Result<Self, StorageError> {
        let refused = || StorageError::Check { which: column.to_owned() };
        if field.is_finite() { Ok(*field + 0.0) } else { Err(refused()) }
    }

    fn load(self) -> Option<f64> {
        Some(self)
    }
}

impl<T, C: Column<T>> Column<Option<T>> for Option<C> {
    fn store(field: &Option<T>, column: &'static str) -> Result<Self, StorageError> {
        field.as_ref().map(|field| C::store(field, column)).transpose()
    }

    fn load(self) -> Option<Option<T>> {
        self.map_or(Some(None), |stored| stored.load().map(Some))
    }
}

/// A value as JSON. A number that is not finite is refused.
impl<T: Serialize + DeserializeOwned> Column<T> for DbJson {
    fn store(field: &T, column: &'static str) -> Result<Self, StorageError> {
        let refused = |_| StorageError::Check { which: column.to_owned() };
        serde_json::to_value(field).map(DbJson).map_err(refused)
    }

    fn load(self) -> Option<T> {
        serde_json::from_value(self.0).ok()
    }
}

/// The names of what was granted; nothing where that is nothing.
impl Column<Grants> for Option<DbJson> {
    fn store(field: &Grants, column: &'static str) -> Result<Self, StorageError> {
        if field.as_slice().is_empty() { Ok(None) } else { DbJson::store(field, column).map(Some) }
    }

    fn load(self) -> Option<Grants> {
        self.map_or(Some(Grants::default()), DbJson::load)
    }
}

/// The treatments of questions; nothing where there never were any.
impl Column<Treatments> for Option<DbJson> {
    fn store(field: &Treatments, column: &'static str) -> Result<Self, StorageError> {
        if field.is_empty() { Ok(None) } else { DbJson::store(field, column).map(Some) }
    }

    fn load(self) -> Option<Treatments> {
        self.map_or(Some(Treatments::default()), DbJson::load)
    }
}

/// Enums of the domain, kept as their names.
macro_rules! names {
    ($($name:ty),+ $(,)?) => {$(
        impl Column<$name> for String {
            fn store(field: &$name, _: &'static str) -> Result<Self, StorageError> {
                Ok(field.as_str().to_owned())
            }

            fn load(self) -> Option<$name> {
                <$name>::from_name(&self)
            }
        }
    )+};
}

names! {
    AccountStatus, Aggregation, ArchiveKind, ArchiveState, AssignmentMode, EnrolmentStatus, EscalationStatus, EventStatus,
    ExperimentStatus, HoldKind, MetricDirection, MetricKind, GradingMethod, MaterialKind,
    Mode, Origin, Platform, PostStatus, Priority, QuestionKind, ReplyStatus, ReplyType, RevealPolicy, Role,
    ScoreChangeKind, SegmentType, Submission,
}

/// Both conversions between a row and its entity, from one list of fields:
///
/// ```text
/// row!(LessonRow <=> Lesson in "lessons" by id {
///     id, event_id, position, …                  // the same name in both
/// } details: LessonDetails { slug, title, … }    // fields of a part of the entity
///   renamed { key: idempotency_key }             // field: column
///   stored { created_at: updated_at }            // column written from a field, and not read
///   derived { title_key: |lesson| … });          // column computed from the entity, and not read
/// ```
///
/// A field of the entity or a column of the row that is missing does not compile. `by` names the column
/// that identifies the row in the error about a value that cannot be read.
macro_rules! row {
    (
        $row:ident <=> $entity:ident in $table:literal by $key:ident { $($field:ident),+ $(,)? }
        $(details: $details:ident { $($detail:ident),+ $(,)? })?
        $(renamed { $($name:ident: $column:ident),+ })?
        $(stored { $($extra:ident: $source:ident),+ })?
        $(derived { $($computed:ident: |$of:ident| $value:expr),+ $(,)? })?
    ) => {
        impl TryFrom<&$entity> for $row {
            type Error = repositories::StorageError;

            fn try_from(entity: &$entity) -> Result<Self, Self::Error> {
                use $crate::shared::columns::Column;
                Ok(Self {
                    $($field: Column::store(&entity.$field, concat!($table, ".", stringify!($field)))?,)+
                    $($($detail: Column::store(
                        &entity.details.$detail, concat!($table, ".", stringify!($detail))
                    )?,)+)?
                    $($($column: Column::store(&entity.$name, concat!($table, ".", stringify!($column)))?,)+)?
                    $($($extra: Column::store(&entity.$source, concat!($table, ".", stringify!($extra)))?,)+)?
                    $($($computed: { let $of = entity; $value },)+)?
                })
            }
        }

        impl TryFrom<$row> for $entity {
            type Error = repositories::StorageError;

            fn try_from(row: $row) -> Result<Self, Self::Error> {
                use $crate::shared::rows::{loaded, place};
                let key = row.$key.0;
                let at = |column| place($table, column, key);
                Ok(Self {
                    $($field: loaded(row.$field, at(stringify!($field)))?,)+
                    $(details: $details {
                        $($detail: loaded(row.$detail, at(stringify!($detail)))?,)+
                    },)?
                    $($($name: loaded(row.$column, at(stringify!($column)))?,)+)?
                })
            }
        }
    };
}
pub(crate) use row;
