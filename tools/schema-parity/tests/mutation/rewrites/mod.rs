//! Equivalent rewrites of a schema.

mod constraints;
mod expressions;
mod spelling;
mod statements;

use schema_model::Dialect;

use crate::bench::Change;
use crate::site::Site;
use crate::source::TableText;

/// One equivalent rewrite.
pub struct Rewrite {
    pub name: &'static str,
    /// The databases that can express it: there it must find a place.
    pub on: &'static [Dialect],
    /// At most so many of its places are tried.
    pub sites: usize,
    /// All that it can do to a table.
    pub make: fn(&Site<'_>) -> Vec<Change>,
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Rewrite> {
    let groups: [&'static [Rewrite]; 4] =
        [constraints::ALL, expressions::ALL, spelling::ALL, statements::ALL];
    groups.into_iter().flatten()
}

/// A rewrite with two places.
pub const fn rewrite(
    name: &'static str,
    on: &'static [Dialect],
    make: fn(&Site<'_>) -> Vec<Change>,
) -> Rewrite {
    Rewrite { name, on, sites: 2, make }
}

/// The table with a change; nothing where there is nothing to change.
pub fn table(site: &Site<'_>, change: impl FnOnce(&mut TableText)) -> Vec<Change> {
    let mut text = site.text.clone();
    change(&mut text);
    if text == *site.text { Vec::new() } else { vec![site.change(&[text])] }
}
