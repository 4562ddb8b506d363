//! Merge patches (RFC 7396), typed: a member that is missing is kept, `null` takes the value away,
//! anything else replaces it.

use domain::validation::FieldErrors;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use services::ServiceError;

/// One member of a merge patch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// Not named.
    #[default]
    Keep,
    /// Named with `null`.
    Clear,
    /// Named with a value.
    Set(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Self::Clear, Self::Set))
    }
}

impl<T: Clone> Patch<T> {
    /// Patches a value that there must be.
    pub fn required(&self, pointer: &str, target: &mut T) -> Result<(), ServiceError> {
        match self {
            Self::Keep => {}
            Self::Clear => {
                let error = FieldErrors::one(pointer, "required", "cannot be taken away");
                return Err(ServiceError::Invalid(error));
            }
            Self::Set(value) => target.clone_from(value),
        }
        Ok(())
    }

    /// Patches a value that goes back to `default` when it is taken away.
    pub fn or_default(&self, target: &mut T, default: T) {
        match self {
            Self::Keep => {}
            Self::Clear => *target = default,
            Self::Set(value) => target.clone_from(value),
        }
    }

    /// Patches a value that may be missing.
    pub fn optional<U: From<T>>(&self, target: &mut Option<U>) {
        match self {
            Self::Keep => {}
            Self::Clear => *target = None,
            Self::Set(value) => *target = Some(value.clone().into()),
        }
    }
}

impl<T> Patch<T> {
    /// With the new value as something else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(change(value)),
        }
    }

    /// The new value, if there is one, of what cannot be taken away.
    pub fn given(self, pointer: &str) -> Result<Option<T>, ServiceError> {
        match self {
            Self::Keep => Ok(None),
            Self::Clear => Err(ServiceError::invalid(pointer, "required", "cannot be taken away")),
            Self::Set(value) => Ok(Some(value)),
        }
    }

    /// The new value, if there is one; `without` where it is taken away.
    pub fn or(self, without: T) -> Option<T> {
        match self {
            Self::Keep => None,
            Self::Clear => Some(without),
            Self::Set(value) => Some(value),
        }
    }

    /// The new value or that there is none, if either is said.
    #[expect(clippy::option_option, reason = "whether it is said, and what")]
    pub fn or_none(self) -> Option<Option<T>> {
        match self {
            Self::Keep => None,
            Self::Clear => Some(None),
            Self::Set(value) => Some(Some(value)),
        }
    }
}

impl Patch<Map<String, Value>> {
    /// Patches an object that may be missing, member by member.
    pub fn merged(&self, target: &mut Option<Map<String, Value>>) {
        match self {
            Self::Keep => {}
            Self::Clear => *target = None,
            Self::Set(changes) => merge(target.get_or_insert_default(), changes),
        }
    }
}

/// Patches an object member by member, as deep as the patch goes.
pub fn merge(target: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (name, value) in patch {
        match value {
            Value::Null => {
                target.remove(name);
            }
            Value::Object(patch) => {
                let slot = target.entry(name.clone()).or_insert_with(|| Value::Object(Map::new()));
                if !slot.is_object() {
                    *slot = Value::Object(Map::new());
                }
                if let Value::Object(inner) = slot {
                    merge(inner, patch);
                }
            }
            other => {
                target.insert(name.clone(), other.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The examples of RFC 7396, appendix A, whose target and patch are objects.
    #[test]
    fn objects_are_merged_as_the_standard_says() {
        for (target, patch, result) in [
            (json!({"a":"b"}), json!({"a":"c"}), json!({"a":"c"})),
            (json!({"a":"b"}), json!({"b":"c"}), json!({"a":"b","b":"c"})),
            (json!({"a":"b"}), json!({"a":null}), json!({})),
            (json!({"a":"b","b":"c"}), json!({"a":null}), json!({"b":"c"})),
            (json!({"a":["b"]}), json!({"a":"c"}), json!({"a":"c"})),
            (json!({"a":"c"}), json!({"a":["b"]}), json!({"a":["b"]})),
            (json!({"a":{"b":"c"}}), json!({"a":{"b":"d","c":null}}), json!({"a":{"b":"d"}})),
            (json!({"a":[{"b":"c"}]}), json!({"a":[1]}), json!({"a":[1]})),
            (json!({"e":null}), json!({"a":1}), json!({"e":null,"a":1})),
            (json!({}), json!({"a":{"bb":{"ccc":null}}}), json!({"a":{"bb":{}}})),
        ] {
            let (Value::Object(mut merged), Value::Object(changes)) = (target.clone(), patch.clone()) else {
                panic!("objects only");
            };
            merge(&mut merged, &changes);
            assert_eq!(Value::Object(merged), result, "{target} with {patch}");
        }
    }

    #[test]
    fn missing_null_and_value_are_three_things() {
        #[derive(Deserialize, Debug, PartialEq)]
        struct Body {
            #[serde(default)]
            title: Patch<String>,
        }
        let read = |text: &str| serde_json::from_str::<Body>(text).unwrap().title;
        assert_eq!(read("{}"), Patch::Keep);
        assert_eq!(read(r#"{"title":null}"#), Patch::Clear);
        assert_eq!(read(r#"{"title":"a"}"#), Patch::Set("a".into()));

        let mut title = "old".to_owned();
        assert!(Patch::Clear.required("/title", &mut title).is_err());
        Patch::Set("new".to_owned()).required("/title", &mut title).unwrap();
        let mut url = Some(title);
        Patch::<String>::Clear.optional(&mut url);
        assert_eq!(url, None);
    }
}
