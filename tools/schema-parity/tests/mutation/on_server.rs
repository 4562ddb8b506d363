//! Mutants and rewrites on database servers.

mod mysql {
    use schema_model::Dialect;

    use crate::score;

    #[test]
    fn every_change_is_found_at_its_object() {
        score::mutants(Dialect::Mysql);
    }

    #[test]
    fn equal_rewrites_are_silent() {
        score::rewrites(Dialect::Mysql);
    }
}

mod postgres {
    use schema_model::Dialect;

    use crate::score;

    #[test]
    fn every_change_is_found_at_its_object() {
        score::mutants(Dialect::Postgres);
    }

    #[test]
    fn equal_rewrites_are_silent() {
        score::rewrites(Dialect::Postgres);
    }
}
