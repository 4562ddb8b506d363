//! The keywords of a schema, one by one: what a change of each means for a direction.

use serde_json::Value;

use super::{
    refs::escape,
    schemas::{
        Comparer,
        Direction::{Request, Response},
        Versions,
    },
    shape::Additional,
};

impl Comparer<'_> {
    pub(super) fn values(&mut self, versions: &Versions) {
        let Versions { old, new, at, direction } = *versions;
        match (&old.values, &new.values) {
            (Some(old), Some(new)) => {
                for value in old.iter().filter(|value| !new.contains(value)) {
                    let code = direction.pick("request-enum-value-removed", "response-enum-value-removed");
                    self.report(
                        code,
                        &format!("{at}/enum/{}", bare(value)),
                        format!("the value {value} is gone"),
                    );
                }
            }
            (None, Some(_)) if direction == Request => {
                self.report("request-enum-added", at, "only some values are accepted now".into());
            }
            (Some(_), None) if direction == Response => {
                self.report("response-enum-opened", at, "any value may come where some were listed".into());
            }
            _ => {}
        }
    }

    pub(super) fn format(&mut self, versions: &Versions) {
        let Versions { old, new, at, direction } = *versions;
        let (narrow, wide) = match direction {
            Request => (old.format, new.format),
            Response => (new.format, old.format),
        };
        let fits = wide.is_none() || narrow == wide || (narrow, wide) == (Some("int32"), Some("int64"));
        if !fits {
            let code = direction.pick("request-format-changed", "response-format-changed");
            let name = |format: Option<&str>| format.unwrap_or("none").to_owned();
            self.report(
                code,
                at,
                format!("the format changed from {} to {}", name(old.format), name(new.format)),
            );
        }
    }

    pub(super) fn properties(&mut self, versions: &Versions) {
        let Versions { old, new, at, direction } = *versions;
        for (name, property) in &old.properties {
            let place = format!("{at}/properties/{}", escape(name));
            if let Some(new_property) = new.properties.get(name) {
                self.schemas(property, new_property, &place, direction);
            } else {
                // A field that the server does not know is refused, so its removal breaks requests too.
                let code = direction.pick("request-field-removed", "response-field-removed");
                self.report(code, &place, format!("the field {name} is gone"));
            }
        }
        match direction {
            Request => {
                for name in new.required.difference(&old.required) {
                    let place = format!("{at}/properties/{}", escape(name));
                    self.report(
                        "request-field-required",
                        &place,
                        format!("the field {name} is required now"),
                    );
                }
            }
            Response => {
                for name in
                    old.required.difference(&new.required).filter(|name| new.properties.contains_key(*name))
                {
                    let place = format!("{at}/properties/{}", escape(name));
                    let message = format!("the field {name} is not always there any more");
                    self.report("response-field-became-optional", &place, message);
                }
            }
        }
    }

    /// Members of arrays, and properties that are not named.
    pub(super) fn containers(&mut self, versions: &Versions) {
        let Versions { old, new, at, direction } = *versions;
        match (old.items, new.items) {
            (Some(old), Some(new)) => self.schemas(old, new, &format!("{at}/items"), direction),
            (None, Some(_)) if direction == Request => {
                self.report(
                    direction.type_changed(),
                    &format!("{at}/items"),
                    "members are restricted now".into(),
                );
            }
            (Some(_), None) if direction == Response => {
                self.report(
                    direction.type_changed(),
                    &format!("{at}/items"),
                    "members may be anything now".into(),
                );
            }
            _ => {}
        }
        let place = format!("{at}/additionalProperties");
        match (old.additional, new.additional) {
            (Additional::Schema(old), Additional::Schema(new)) => self.schemas(old, new, &place, direction),
            (Additional::Allowed | Additional::Schema(_), Additional::Refused)
            | (Additional::Allowed, Additional::Schema(_))
                if direction == Request =>
            {
                let message = "other fields are refused or restricted now".into();
                self.report("request-additional-properties-refused", &place, message);
            }
            (Additional::Schema(_), Additional::Allowed) if direction == Response => {
                self.report(direction.type_changed(), &place, "other fields may be anything now".into());
            }
            _ => {}
        }
    }

    /// Limits of what is accepted. In a response a wider limit is no surprise worth a record.
    pub(super) fn bounds(&mut self, versions: &Versions) {
        let Versions { old, new, at, .. } = *versions;
        let tighter_above =
            new.upper.iter().filter(|(key, new)| old.upper.get(*key).is_none_or(|old| *new < old));
        let tighter_below = new
            .lower
            .iter()
            .filter(|(key, new)| old.lower.get(*key).is_none_or(|old| *new > old))
            // Every length is at least none.
            .filter(|(key, new)| !(key.starts_with("min") && **key != "minimum" && **new <= 0.0));
        let tighter: Vec<String> =
            tighter_above.chain(tighter_below).map(|(key, bound)| format!("{key} is {bound} now")).collect();
        for message in tighter {
            self.report("request-limit-tightened", at, message);
        }
        if new.pattern.is_some() && new.pattern != old.pattern {
            self.report("request-limit-tightened", at, "the pattern changed".into());
        }
    }
}

/// A value as a part of a pointer: a text without its quotes.
fn bare(value: &Value) -> String {
    escape(&value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}
