//! Values of columns to and from what is the same on every backend.

use chrono::{DateTime, NaiveDate};
use repositories::StorageError;
use repositories::transfer::{Kind, Value};
use uuid::Uuid;

use crate::types::{DbDate, DbHash, DbJson, DbTime, DbUuid};

/// A Rust type that columns are read into.
pub(super) trait Cell: Sized {
    /// What it holds.
    const KIND: Kind;

    /// From a value, if it is one of this type.
    fn take(value: &Value) -> Option<Self>;

    /// To a value; `None` for what no database should hold.
    fn give(self) -> Option<Value>;
}

/// The cell of a column of a row that is to be written.
pub(super) fn take<T: Cell>(
    value: Option<&Value>,
    table: &'static str,
    column: &'static str,
) -> Result<T, StorageError> {
    value
        .and_then(T::take)
        .ok_or_else(|| StorageError::Backend(format!("a record does not fit the column {table}.{column}")))
}

/// The kind of a column, given how it is read of a row.
pub(super) fn kind<R, T: Cell>(_column: impl Fn(&R) -> &T) -> Kind {
    T::KIND
}

/// The value of a cell that was read.
pub(super) fn give<T: Cell>(
    cell: T,
    table: &'static str,
    column: &'static str,
) -> Result<Value, StorageError> {
    cell.give().ok_or_else(|| StorageError::Corrupt { table, column, id: "a row".to_owned() })
}

macro_rules! cells {
    ($($kind:ty: $value:ident($inner:ident) => $take:expr, $cell:ident => $give:expr;)+) => {$(
        impl Cell for $kind {
            const KIND: Kind = Kind::$value;

            fn take(value: &Value) -> Option<Self> {
                match value {
                    Value::$value($inner) => $take,
                    _ => None,
                }
            }

            fn give(self) -> Option<Value> {
                let $cell = self;
                $give.map(Value::$value)
            }
        }
    )+};
}

cells! {
    DbUuid: Uuid(id) => Some((*id).into()), cell => Some(Uuid::from(cell));
    DbHash: Hash(hash) => Some((*hash).into()), cell => Some(<[u8; 32]>::from(cell));
    DbTime: Time(time) => Some((*time).into()), cell => Some(DateTime::from(cell));
    DbDate: Date(day) => Some((*day).into()), cell => Some(NaiveDate::from(cell));
    DbJson: Json(json) => Some(json.clone().into()), cell => Some(serde_json::Value::from(cell));
    i64: Int(number) => Some(*number), cell => Some(cell);
    f64: Real(number) => real(*number), cell => real(cell);
    bool: Bool(truth) => Some(*truth), cell => Some(cell);
    String: Text(text) => Some(text.clone()), cell => Some(cell);
}

impl<T: Cell> Cell for Option<T> {
    const KIND: Kind = T::KIND;

    fn take(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::take(value).map(Some),
        }
    }

    fn give(self) -> Option<Value> {
        self.map_or(Some(Value::Null), T::give)
    }
}

fn real(number: f64) -> Option<f64> {
    number.is_finite().then_some(number + 0.0)
}
