//! Things that are edited: the part that people write, and the version that counts their changes.

use crate::{Id, Timestamp, validation::Checker};

/// The part of something that people edit.
pub trait Details: Clone {
    /// Checks every field and brings strings into their stored form.
    fn check(&mut self, checker: &mut Checker);

    /// Names of the fields whose values differ from `old`, in the order of their declaration. Written
    /// with the macro `changes!`, which does not compile while it leaves a field out.
    fn changes(&self, old: &Self) -> Vec<&'static str>;
}

/// Something whose details are edited and whose versions are counted.
pub trait Versioned {
    /// What people edit of it.
    type Details: Details;

    /// Identity.
    fn id(&self) -> Id<Self>
    where
        Self: Sized;

    /// Counts changes, from 1.
    fn version(&self) -> i64;

    /// What people edit of it.
    fn details(&self) -> &Self::Details;

    /// The same, to be changed.
    fn details_mut(&mut self) -> &mut Self::Details;

    /// Notes a change: the next version, changed now.
    fn mark_changed(&mut self, now: Timestamp);
}

/// The names of the fields whose values differ. All fields are listed: one that is missing does not
/// compile.
macro_rules! changes {
    ($new:ident, $old:ident: $($field:ident),+ $(,)?) => {{
        let (Self { $($field: _),+ }, old) = ($new, $old);
        let mut names: Vec<&'static str> = Vec::new();
        $(if !$new.$field.eq(&old.$field) { names.push(stringify!($field)); })+
        names
    }};
}
pub(crate) use changes;

/// `versioned!(Event, EventDetails)`: for entities with the fields `id`, `details`, `version`, `updated_at`.
macro_rules! versioned {
    ($entity:ty, $details:ty) => {
        impl $crate::editing::Versioned for $entity {
            type Details = $details;

            fn id(&self) -> $crate::Id<Self> {
                self.id
            }

            fn version(&self) -> i64 {
                self.version
            }

            fn details(&self) -> &$details {
                &self.details
            }

            fn details_mut(&mut self) -> &mut $details {
                &mut self.details
            }

            fn mark_changed(&mut self, now: $crate::Timestamp) {
                self.version += 1;
                self.updated_at = now;
            }
        }
    };
}
pub(crate) use versioned;
