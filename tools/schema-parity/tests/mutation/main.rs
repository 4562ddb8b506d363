//! Proof that a comparison notices: every single change of the real migrations is found and named at
//! the right object, and an equivalent rewrite is not reported.
//!
//! Changes are generated: an operator ([`operators`]) looks at each table of a database and says what
//! can be changed in it and what must then be reported. Every property of the model
//! ([`properties`]) must have been changed on every database that can express it.

#[cfg(test)]
mod bench;
#[cfg(test)]
mod on_server;
#[cfg(test)]
mod operators;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod rewrites;
#[cfg(test)]
mod score;
#[cfg(test)]
mod site;
#[cfg(test)]
mod source;
#[cfg(test)]
mod touched;
#[cfg(test)]
mod words;

#[cfg(test)]
mod on_sqlite {
    use schema_model::Dialect;

    use crate::score;

    #[test]
    fn every_change_is_found_at_its_object() {
        score::mutants(Dialect::Sqlite);
    }

    #[test]
    fn equal_rewrites_are_silent() {
        score::rewrites(Dialect::Sqlite);
    }
}
