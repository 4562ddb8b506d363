//! Reading JSON as its schema says and no other way. Left to itself, serde takes an array for an
//! object (fields in order) and an object with one member for a name of an enum.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Unexpected, Visitor, value::MapAccessDeserializer},
};

use crate::patch::Patch;

/// A `T` from an object.
pub struct Object<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(members))
            }
        }

        deserializer.deserialize_map(Members(PhantomData)).map(Object)
    }
}

/// A list of objects.
pub fn objects<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let objects = Vec::<Object<T>>::deserialize(deserializer)?;
    Ok(objects.into_iter().map(|object| object.0).collect())
}

/// A list of objects, or nothing.
pub fn objects_or_null<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    let objects = Option::<Vec<Object<T>>>::deserialize(deserializer)?;
    Ok(objects.map(|objects| objects.into_iter().map(|object| object.0).collect()))
}

/// What has a name of a fixed list.
pub trait Named: Sized {
    /// All names.
    fn names() -> Vec<&'static str>;
    /// The value of a name.
    fn named(name: &str) -> Option<Self>;
}

/// A `T` from its name.
struct Name<T>(T);

/// A value from its name.
pub fn named<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Name::deserialize(deserializer).map(|name| name.0)
}

/// A patch of a value that has a name.
pub fn named_patch<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
    let name = Option::<Name<T>>::deserialize(deserializer)?;
    Ok(name.map_or(Patch::Clear, |name| Patch::Set(name.0)))
}

impl<'de, T: Named> Deserialize<'de> for Name<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names<T>(PhantomData<T>);

        impl<T: Named> Visitor<'_> for Names<T> {
            type Value = Name<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "one of {}", T::names().join(", "))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name<T>, E> {
                T::named(name)
                    .map(Name)
                    .ok_or_else(|| E::invalid_value(Unexpected::Other("another name"), &self))
            }
        }

        deserializer.deserialize_str(Names(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::learning::EventStatus;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Inner {
        a: i64,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Outer {
        #[serde(deserialize_with = "objects")]
        list: Vec<Inner>,
        #[serde(default, deserialize_with = "objects_or_null")]
        more: Option<Vec<Inner>>,
    }

    #[test]
    fn arrays_are_no_objects() {
        let read = |text: &str| serde_json::from_str::<Object<Outer>>(text).map(|object| object.0);
        assert_eq!(read(r#"{"list":[{"a":1}]}"#).unwrap(), Outer { list: vec![Inner { a: 1 }], more: None });
        assert_eq!(read(r#"{"list":[],"more":[{"a":1}]}"#).unwrap().more, Some(vec![Inner { a: 1 }]));
        for bad in ["[[]]", "[[],null]", r#"{"list":[[1]]}"#, r#"{"list":[],"more":[[1]]}"#] {
            assert!(read(bad).unwrap_err().to_string().contains("expected an object"), "{bad}");
        }
    }

    #[test]
    fn objects_are_no_names() {
        let read = |text: &str| serde_json::from_str::<Name<EventStatus>>(text);
        assert!(matches!(read(r#""draft""#), Ok(Name(EventStatus::Draft))));
        for bad in [r#"{"draft":null}"#, r#""Draft""#, "0", r#"["draft"]"#] {
            let error = read(bad).err().unwrap().to_string();
            assert!(error.contains("expected one of draft, published, archived"), "{bad}: {error}");
        }
    }
}
