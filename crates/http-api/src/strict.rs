//! Reads JSON exactly as its schema says. By default serde also takes an array for an object (fields in
//! order), and an object with one member for the name of an enum.

use std::{fmt, marker::PhantomData};

pub use domain::object::{Object, objects};
use serde::{
    Deserialize, Deserializer,
    de::{Error, Unexpected, Visitor},
};

use crate::patch::Patch;

/// A list of objects, or nothing.
pub fn objects_or_null<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    let objects = Option::<Vec<Object<T>>>::deserialize(deserializer)?;
    Ok(objects.map(|objects| objects.into_iter().map(|object| object.0).collect()))
}

/// A patch of a list of objects.
pub fn objects_patch<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Patch<Vec<T>>, D::Error> {
    let objects = objects_or_null(deserializer)?;
    Ok(objects.map_or(Patch::Clear, Patch::Set))
}

/// A patch of an object.
pub fn object_patch<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Patch<T>, D::Error> {
    let object = Option::<Object<T>>::deserialize(deserializer)?;
    Ok(object.map_or(Patch::Clear, |object| Patch::Set(object.0)))
}

/// A whole number. JSON has one kind of number, so `5.0` is 5 (JSON Schema, validation 6.1.1).
struct Whole(i64);

/// A whole number.
pub fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Whole::deserialize(deserializer).map(|whole| whole.0)
}

/// A whole number, or nothing.
pub fn whole_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let whole = Option::<Whole>::deserialize(deserializer)?;
    Ok(whole.map(|whole| whole.0))
}

/// A patch of a whole number.
pub fn whole_patch<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<i64>, D::Error> {
    let whole = whole_or_null(deserializer)?;
    Ok(whole.map_or(Patch::Clear, Patch::Set))
}

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;

        impl Visitor<'_> for Number {
            type Value = Whole;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Whole, E> {
                Ok(Whole(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Whole, E> {
                let whole = i64::try_from(number).map(Whole);
                whole.map_err(|_| E::invalid_type(Unexpected::Unsigned(number), &self))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Whole, E> {
                // Above 2^53 not every whole number is a double.
                if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 {
                    #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
                    return Ok(Whole(number as i64));
                }
                Err(E::invalid_type(Unexpected::Float(number), &self))
            }
        }

        deserializer.deserialize_i64(Number)
    }
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

/// A value that has a name, or nothing.
pub fn named_or_null<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    let name = Option::<Name<T>>::deserialize(deserializer)?;
    Ok(name.map(|name| name.0))
}

/// Most names in a list of them.
const MOST_NAMES: usize = 20;

/// Values from a list of at most 20 names.
pub fn named_list<'de, T: Named, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let names = Vec::<Name<T>>::deserialize(deserializer)?;
    if names.len() > MOST_NAMES {
        return Err(D::Error::invalid_length(names.len(), &"at most 20 names"));
    }
    Ok(names.into_iter().map(|name| name.0).collect())
}

/// The same, or nothing.
pub fn named_list_or_null<'de, T: Named, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    struct Names<T>(Vec<T>);

    impl<'de, T: Named> Deserialize<'de> for Names<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            named_list(deserializer).map(Self)
        }
    }

    Ok(Option::<Names<T>>::deserialize(deserializer)?.map(|names| names.0))
}

/// A value that may be left out, but is not `null`: that would be taken for what stands where it is left out.
pub fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
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
    fn lists_of_names_are_short_and_what_is_given_is_no_null() {
        #[derive(Debug, Deserialize)]
        struct Lists {
            #[serde(deserialize_with = "named_list")]
            names: Vec<EventStatus>,
            #[serde(default, deserialize_with = "named_list_or_null")]
            more: Option<Vec<EventStatus>>,
            #[serde(default, deserialize_with = "given")]
            ids: Option<Vec<i64>>,
        }
        let read = |names: usize, more: &str| {
            let names = vec!["\"draft\""; names].join(",");
            serde_json::from_str::<Lists>(&format!("{{\"names\":[{names}]{}}}", more.replace('N', &names)))
        };
        let most = read(20, ",\"more\":[N],\"ids\":[1]").unwrap();
        assert_eq!(
            (most.names.len(), most.more.map(|more| more.len()), most.ids),
            (20, Some(20), Some(vec![1]))
        );
        assert!(read(20, ",\"more\":null").unwrap().ids.is_none());
        for (names, more) in [(21, ""), (20, ",\"more\":[N,\"draft\"]"), (0, ",\"ids\":null")] {
            assert!(read(names, more).is_err(), "{names} {more}");
        }
    }

    #[test]
    fn whole_numbers_may_be_written_with_a_fraction_of_nothing() {
        #[derive(Debug, Default, PartialEq, Deserialize)]
        struct Numbers {
            #[serde(default, deserialize_with = "whole")]
            a: i64,
            #[serde(default, deserialize_with = "whole_or_null")]
            b: Option<i64>,
            #[serde(default, deserialize_with = "whole_patch")]
            c: Patch<i64>,
        }
        let read = |text: &str| serde_json::from_str::<Numbers>(text);
        let all = Numbers { a: 5, b: Some(-1), c: Patch::Set(499) };
        assert_eq!(read(r#"{"a":5.0,"b":-1.0,"c":499.0}"#).unwrap(), all);
        assert_eq!(read(r#"{"a":5,"b":-1,"c":4.99e2}"#).unwrap(), all);
        assert_eq!(
            read(r#"{"b":null,"c":null}"#).unwrap(),
            Numbers { c: Patch::Clear, ..Numbers::default() }
        );
        for bad in ["5.5", "\"5\"", "true", "1e300", "99999999999999999999", "9223372036854775808", "null"] {
            let error = read(&format!("{{\"a\":{bad}}}")).unwrap_err().to_string();
            assert!(error.contains("expected a whole number"), "{bad}: {error}");
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
