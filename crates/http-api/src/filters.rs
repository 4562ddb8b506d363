//! Query parameters, each declared once: name, documentation and type. The cursors of a list are bound
//! to them. A parameter that is not declared is refused.

mod experiments;

use serde_json::{Map, Value};
use utoipa::openapi::{KnownFormat, Object, ObjectBuilder, RefOr, Schema, SchemaFormat, schema::Type};

use crate::{
    page::List,
    problem::{Fault, Problem},
    query::{Query, read_uuid},
    shapes::texts::{BLANK_LINE, LINE},
    time::{day_schema, parse_day},
};

pub use experiments::{Unit, Whole};

/// What the audit log has in place of a text that somebody typed: it may name a person.
const UNTOLD: &str = "…";

/// The parameters of a request, beside those of the pages of a list.
pub trait Parameters: Sized {
    /// Whether one of them has that name.
    fn has(name: &str) -> bool;

    /// Reads them, and binds the list to them.
    fn read(query: &Query<'_>, list: &mut List) -> Result<Self, Problem>;

    /// What the audit log tells of those that a query has.
    fn noted(query: &Query<'_>) -> Map<String, Value>;
}

impl Parameters for () {
    fn has(_: &str) -> bool {
        false
    }

    fn read(_: &Query<'_>, _: &mut List) -> Result<Self, Problem> {
        Ok(())
    }

    fn noted(_: &Query<'_>) -> Map<String, Value> {
        Map::new()
    }
}

impl<A: Parameters, B: Parameters> Parameters for (A, B) {
    fn has(name: &str) -> bool {
        A::has(name) || B::has(name)
    }

    fn read(query: &Query<'_>, list: &mut List) -> Result<Self, Problem> {
        Ok((A::read(query, list)?, B::read(query, list)?))
    }

    fn noted(query: &Query<'_>) -> Map<String, Value> {
        A::noted(query).into_iter().chain(B::noted(query)).collect()
    }
}

/// What a parameter may be.
pub trait Kind {
    /// What it is read as.
    type Value;

    /// As it is documented.
    fn schema(&self) -> RefOr<Schema>;

    /// What it must be, for whoever sent something else.
    fn expected(&self) -> String;

    /// The value of a text; blank may count as not given.
    fn read(&self, text: &str) -> Result<Option<Self::Value>, Unfit>;

    /// The value when it is not given.
    fn absent(&self) -> Option<Self::Value> {
        None
    }

    /// The value as cursors are bound to it; nothing where it decides neither rows nor order.
    fn bound(&self, value: &Self::Value) -> Option<String>;

    /// The value as the audit log tells it.
    fn noted(&self, value: &Self::Value) -> String {
        self.bound(value).unwrap_or_default()
    }
}

/// Adds what the audit log tells of a parameter, if a query has it.
pub(crate) fn note<K: Kind>(noted: &mut Map<String, Value>, query: &Query<'_>, name: &str, kind: &K) {
    let value = query.get(name).and_then(|text| kind.read(text).ok().flatten());
    if let Some(value) = value {
        noted.insert(name.to_owned(), kind.noted(&value).into());
    }
}

/// The text is no value of the kind.
pub struct Unfit;

/// A text of at most so many characters; blank counts as not given.
pub struct Text(pub usize);

impl Kind for Text {
    type Value = String;

    fn schema(&self) -> RefOr<Schema> {
        string().max_length(Some(self.0)).pattern(Some(BLANK_LINE)).into()
    }

    fn expected(&self) -> String {
        format!("a text of at most {} characters without control characters", self.0)
    }

    fn read(&self, text: &str) -> Result<Option<String>, Unfit> {
        if text.chars().count() > self.0 || text.chars().any(|c| c <= '\u{1f}') {
            return Err(Unfit);
        }
        Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
    }

    fn bound(&self, value: &String) -> Option<String> {
        Some(value.clone())
    }

    fn noted(&self, _: &String) -> String {
        UNTOLD.to_owned()
    }
}

/// A text of 1 to so many characters, which is not blank.
pub struct Line(pub usize);

impl Kind for Line {
    type Value = String;

    fn schema(&self) -> RefOr<Schema> {
        string().min_length(Some(1)).max_length(Some(self.0)).pattern(Some(LINE)).into()
    }

    fn expected(&self) -> String {
        format!("a text of 1 to {} characters without control characters, not blank", self.0)
    }

    fn read(&self, text: &str) -> Result<Option<String>, Unfit> {
        Text(self.0).read(text)?.map(Some).ok_or(Unfit)
    }

    fn bound(&self, value: &String) -> Option<String> {
        Some(value.clone())
    }

    fn noted(&self, _: &String) -> String {
        UNTOLD.to_owned()
    }
}

/// The name of a file.
pub struct FileName;

impl Kind for FileName {
    type Value = String;

    fn schema(&self) -> RefOr<Schema> {
        string().max_length(Some(255)).pattern(Some(r"^[^\x00-\x1f/\\]*$")).into()
    }

    fn expected(&self) -> String {
        Text(255).expected()
    }

    fn read(&self, text: &str) -> Result<Option<String>, Unfit> {
        Text(255).read(text)
    }

    fn bound(&self, _: &String) -> Option<String> {
        None
    }
}

/// A text that begins with a letter and goes on with letters, `_` and `.`, with what it is.
pub struct Name(pub &'static str);

impl Kind for Name {
    type Value = String;

    fn schema(&self) -> RefOr<Schema> {
        string().pattern(Some("^[a-z][a-z_.]{0,49}$")).into()
    }

    fn expected(&self) -> String {
        self.0.to_owned()
    }

    fn read(&self, text: &str) -> Result<Option<String>, Unfit> {
        let mut bytes = text.bytes();
        let begins = bytes.next().is_some_and(|b| b.is_ascii_lowercase());
        let goes_on = bytes.all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.');
        if begins && goes_on && text.len() <= 50 { Ok(Some(text.to_owned())) } else { Err(Unfit) }
    }

    fn bound(&self, value: &String) -> Option<String> {
        Some(value.clone())
    }
}

/// One of the values of an enum of the domain, by its name.
pub struct OneOf<T: 'static>(pub &'static [T], pub fn(T) -> &'static str);

impl<T: Copy> Kind for OneOf<T> {
    type Value = T;

    fn schema(&self) -> RefOr<Schema> {
        one_of(self.0.iter().map(|value| (self.1)(*value))).into()
    }

    fn expected(&self) -> String {
        let names: Vec<_> = self.0.iter().map(|value| (self.1)(*value)).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
            _ => names.concat(),
        }
    }

    fn read(&self, text: &str) -> Result<Option<T>, Unfit> {
        self.0.iter().find(|value| (self.1)(**value) == text).map(|value| Some(*value)).ok_or(Unfit)
    }

    fn bound(&self, value: &T) -> Option<String> {
        Some((self.1)(*value).to_owned())
    }
}

/// An id.
pub struct AnId;

impl Kind for AnId {
    type Value = uuid::Uuid;

    fn schema(&self) -> RefOr<Schema> {
        string().format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid))).into()
    }

    fn expected(&self) -> String {
        "a UUID".to_owned()
    }

    fn read(&self, text: &str) -> Result<Option<uuid::Uuid>, Unfit> {
        read_uuid(text).map(Some).ok_or(Unfit)
    }

    fn bound(&self, value: &uuid::Uuid) -> Option<String> {
        Some(value.to_string())
    }
}

/// A day of the calendar.
pub struct ADay;

impl Kind for ADay {
    type Value = chrono::NaiveDate;

    fn schema(&self) -> RefOr<Schema> {
        day_schema().into()
    }

    fn expected(&self) -> String {
        "a day such as 2026-01-01, in the years 1000 to 9999".to_owned()
    }

    fn read(&self, text: &str) -> Result<Option<chrono::NaiveDate>, Unfit> {
        parse_day(text).map(Some).ok_or(Unfit)
    }

    fn bound(&self, value: &chrono::NaiveDate) -> Option<String> {
        Some(value.to_string())
    }
}

/// `true` or `false`.
pub struct Switch;

impl Kind for Switch {
    type Value = bool;

    fn schema(&self) -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Boolean).into()
    }

    fn expected(&self) -> String {
        "`true` or `false`".to_owned()
    }

    fn read(&self, text: &str) -> Result<Option<bool>, Unfit> {
        text.parse().map(Some).map_err(|_| Unfit)
    }

    fn bound(&self, value: &bool) -> Option<String> {
        Some(value.to_string())
    }
}

/// How a table is written: whether as CSV.
pub struct Csv;

impl Kind for Csv {
    type Value = bool;

    fn schema(&self) -> RefOr<Schema> {
        one_of(["json", "csv"]).into()
    }

    fn expected(&self) -> String {
        "json or csv".to_owned()
    }

    fn read(&self, text: &str) -> Result<Option<bool>, Unfit> {
        match text {
            "csv" => Ok(Some(true)),
            "json" => Ok(Some(false)),
            _ => Err(Unfit),
        }
    }

    fn bound(&self, _: &bool) -> Option<String> {
        None
    }
}

pub(crate) fn string() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

/// Texts of a fixed list.
pub(crate) fn one_of(values: impl IntoIterator<Item = &'static str>) -> Object {
    string().enum_values(Some(values)).build()
}

/// A parameter that must be given is not, or is blank.
pub(crate) fn missing(name: &'static str) -> Problem {
    Problem::malformed(Fault::of_parameter(name, "missing_parameter", "must be given"))
}

/// The name of a parameter whose field is named by a word of the language (`r#for`).
pub(crate) fn named(field: &'static str) -> &'static str {
    field.strip_prefix("r#").unwrap_or(field)
}

/// Declares parameters: a struct with what is read, `IntoParams` and [`Parameters`]. One that is `required`
/// must be given.
macro_rules! query_parameters {
    (@type $value:ty) => { Option<$value> };
    (@type $value:ty, required) => { $value };
    (@place) => { Required::False };
    (@place required) => { Required::True };
    (@read $found:expr, $field:ident) => { $found? };
    (@read $found:expr, $field:ident, required) => {
        $found?.ok_or_else(|| $crate::filters::missing($crate::filters::named(stringify!($field))))?
    };
    ($($doc:literal $name:ident {
        $($field:ident: $value:ty = $kind:expr, $about:literal $(, $required:ident)?;)+
    })+) => {$(
        #[doc = $doc]
        #[derive(Clone)]
        pub struct $name {
            $(#[doc = $about] pub $field: query_parameters!(@type $value $(, $required)?)),+
        }

        impl IntoParams for $name {
            fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
                vec![$(parameter(
                    $crate::filters::named(stringify!($field)),
                    ParameterIn::Query,
                    query_parameters!(@place $($required)?),
                    $about,
                    $crate::filters::Kind::schema(&$kind),
                )),+]
            }
        }

        impl $crate::filters::Parameters for $name {
            fn has(name: &str) -> bool {
                [$($crate::filters::named(stringify!($field))),+].contains(&name)
            }

            fn read(
                query: &$crate::query::Query<'_>,
                list: &mut $crate::page::List,
            ) -> Result<Self, $crate::problem::Problem> {
                Ok(Self {$(
                    $field: query_parameters!(
                        @read list.read(query, $crate::filters::named(stringify!($field)), &$kind), $field $(, $required)?
                    )
                ),+})
            }

            fn noted(query: &$crate::query::Query<'_>) -> serde_json::Map<String, serde_json::Value> {
                let mut noted = serde_json::Map::new();
                $($crate::filters::note(&mut noted, query, $crate::filters::named(stringify!($field)), &$kind);)+
                noted
            }
        }
    )+};
}
pub(crate) use query_parameters;

#[cfg(test)]
#[path = "filters_tests.rs"]
mod tests;
