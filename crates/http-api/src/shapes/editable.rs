//! What people edit: a new thing and the changes of one, from one list of fields.

/// What a flag is that must be taken away.
pub fn yes() -> bool {
    true
}

/// Declares the body that makes a thing and the merge patch (RFC 7396) that changes it, both for the
/// details of the domain. Each field says what it is, with the schemas where they are not implied:
///
/// | field | new | taken away by `null` |
/// |---|---|---|
/// | `required(schema)` | a text that must be given | refused |
/// | `text(schema, schema or null)` | a text, empty when it is not given; another default after `or` | the default |
/// | `optional(schema)` | a text or `null` | nothing |
/// | `whole(min, max)` | a whole number or `null` | nothing |
/// | `time` | a time or `null` | nothing |
/// | `flag` | `false` when it is not given | `false` |
/// | `flag or true` | `true` when it is not given | `true` |
/// | `name(type, schema)` | the `Default` of the type when it is not given | the default |
/// | `name(type, schema) or null` | a name or `null` | nothing |
/// | `fixed(type, schema)` | a name that must be given | no patch has it |
/// | `object(schema, schema of the patch)` | an object or `null` | nothing; else merged member by member |
///
/// Details that have a field more do not compile.
macro_rules! editable {
    (
        $(#[$new_about:meta])* new $new:ident
        $(#[$patch_about:meta])* patch $patch:ident
        of $details:ident { $($fields:tt)+ }
    ) => {
        editable!(
            @fields { [$(#[$new_about])*] $new [$(#[$patch_about])*] $patch $details {} {} [] } $($fields)+
        );
    };
    // Each kind of field: its attributes and type in the new thing and in the patch, and how it is applied.
    (@fields $found:tt $(#[$doc:meta])* $field:ident: required($schema:path), $($rest:tt)*) => {
        editable!(@add $found [$(#[$doc])* #[schema(schema_with = $schema)] $field: String,]
            [#[serde(default)] #[schema(schema_with = $schema, required = false)] $field: Patch<String>,]
            [$field required] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: text($schema:path, $or_null:path), $($rest:tt)*) => {
        editable!(@add $found [$(#[$doc])* #[serde(default)] #[schema(schema_with = $schema)] $field: String,]
            [#[serde(default)] #[schema(schema_with = $or_null)] $field: Patch<String>,]
            [$field or_default] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident:
        text($schema:path, $or_null:path) or $default:ident $named:literal, $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default = $named)] #[schema(schema_with = $schema)] $field: String,]
            [#[serde(default)] #[schema(schema_with = $or_null)] $field: Patch<String>,]
            [$field (or $default)] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: optional($schema:path), $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default)] #[schema(schema_with = $schema)] $field: Option<String>,]
            [#[serde(default)] #[schema(schema_with = $schema)] $field: Patch<String>,]
            [$field optional] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: whole($min:tt, $max:tt), $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default, deserialize_with = "crate::strict::whole_or_null")]
                #[schema(minimum = $min, maximum = $max)] $field: Option<i64>,]
            [#[serde(default, deserialize_with = "crate::strict::whole_patch")]
                #[schema(value_type = Option<i64>, minimum = $min, maximum = $max)] $field: Patch<i64>,]
            [$field optional] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: time, $($rest:tt)*) => {
        editable!(@add $found [$(#[$doc])* #[serde(default)] $field: Option<Time>,]
            [#[serde(default)] #[schema(value_type = Option<Time>)] $field: Patch<Time>,]
            [$field time] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: flag or true, $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default = "crate::shapes::editable::yes")] #[schema(default = true)] $field: bool,]
            [#[serde(default)] #[schema(value_type = Option<bool>)] $field: Patch<bool>,]
            [$field on] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: name($type:ident, $schema:ident) or null, $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default, deserialize_with = "crate::strict::named_or_null")]
                #[schema(value_type = Option<$schema>)] $field: Option<$type>,]
            [#[serde(default, deserialize_with = "crate::strict::named_patch")]
                #[schema(value_type = Option<$schema>)] $field: Patch<$type>,]
            [$field optional] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: flag, $($rest:tt)*) => {
        editable!(@add $found [$(#[$doc])* #[serde(default)] $field: bool,]
            [#[serde(default)] #[schema(value_type = Option<bool>)] $field: Patch<bool>,]
            [$field or_default] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: name($type:ident, $schema:ident), $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default, deserialize_with = "crate::strict::named")]
                #[schema(value_type = $schema)] $field: $type,]
            [#[serde(default, deserialize_with = "crate::strict::named_patch")]
                #[schema(value_type = Option<$schema>)] $field: Patch<$type>,]
            [$field or_default] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: fixed($type:ident, $schema:ident), $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(deserialize_with = "crate::strict::named")] #[schema(value_type = $schema)]
                $field: $type,]
            [] [$field fixed] $($rest)*);
    };
    (@fields $found:tt $(#[$doc:meta])* $field:ident: object($schema:path, $changes:path), $($rest:tt)*) => {
        editable!(@add $found
            [$(#[$doc])* #[serde(default)] #[schema(schema_with = $schema)] $field: Option<Map<String, Value>>,]
            [#[serde(default)] #[schema(schema_with = $changes)] $field: Patch<Map<String, Value>>,]
            [$field merged] $($rest)*);
    };
    (
        @add { $new_about:tt $new:ident $patch_about:tt $patch:ident $details:ident
            {$($new_fields:tt)*} {$($patch_fields:tt)*} [$($all:tt)*] }
        [$($new_field:tt)*] [$($patch_field:tt)*] $field:tt $($rest:tt)*
    ) => {
        editable!(@fields { $new_about $new $patch_about $patch $details
            {$($new_fields)* $($new_field)*} {$($patch_fields)* $($patch_field)*} [$($all)* $field] } $($rest)*);
    };
    (@fields { [$($new_about:tt)*] $new:ident [$($patch_about:tt)*] $patch:ident $details:ident
        $new_fields:tt $patch_fields:tt [$([$field:ident $kind:tt])*] }) => {
        #[derive(Debug, Clone, serde::Deserialize, utoipa::ToSchema)]
        #[serde(deny_unknown_fields)]
        $($new_about)*
        pub struct $new $new_fields

        impl From<$new> for $details {
            fn from(new: $new) -> Self {
                Self { $($field: editable!(@given new.$field, $kind)),* }
            }
        }

        #[derive(Debug, Clone, Default, serde::Deserialize, utoipa::ToSchema)]
        #[serde(deny_unknown_fields)]
        $($patch_about)*
        pub struct $patch $patch_fields

        impl $patch {
            fn apply(&self, details: &mut $details) -> Result<(), services::ServiceError> {
                $(editable!(@apply self details $field $kind);)*
                Ok(())
            }
        }

        impl From<$patch> for services::Edit<$details> {
            fn from(patch: $patch) -> Self {
                std::sync::Arc::new(move |details| patch.apply(details))
            }
        }
    };
    (@given $given:expr, time) => { $given.map(|time| time.0) };
    (@given $given:expr, $kind:tt) => { $given };
    (@apply $patch:ident $details:ident $field:ident required) => {
        $patch.$field.required(concat!("/", stringify!($field)), &mut $details.$field)?
    };
    (@apply $patch:ident $details:ident $field:ident or_default) => {
        $patch.$field.or_default(&mut $details.$field, Default::default())
    };
    (@apply $patch:ident $details:ident $field:ident (or $default:ident)) => {
        $patch.$field.or_default(&mut $details.$field, $default())
    };
    (@apply $patch:ident $details:ident $field:ident on) => {
        $patch.$field.or_default(&mut $details.$field, true)
    };
    (@apply $patch:ident $details:ident $field:ident fixed) => {};
    (@apply $patch:ident $details:ident $field:ident merged) => { $patch.$field.merged(&mut $details.$field) };
    (@apply $patch:ident $details:ident $field:ident $kind:tt) => { $patch.$field.optional(&mut $details.$field) };
}
pub(crate) use editable;
