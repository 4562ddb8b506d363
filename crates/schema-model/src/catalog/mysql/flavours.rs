//! Where MySQL and MariaDB, and versions of them, differ in what their catalogues say.
//!
//! The rest of the reader only asks [`Traits`].

use crate::{Flavour, Product};

/// What a flavour does in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Traits {
    /// The oldest version that can be read, and why none before it.
    pub(super) oldest: (u32, u32, u32),
    pub(super) oldest_because: &'static str,
    /// `COLUMN_DEFAULT` is an expression of SQL: `'x'`, `NULL`, `current_timestamp(6)`. Where it is
    /// not, it is the bare content, unless `EXTRA` holds `DEFAULT_GENERATED`.
    pub(super) defaults_are_expressions: bool,
    /// Expressions are escaped once too often: `_utf8mb4\'x\'`.
    pub(super) expressions_are_escaped: bool,
    /// The prefix of generated names of checks; a number follows. `{table}` is the table's name.
    pub(super) check_name: &'static str,
    /// Generated names of foreign keys may be plain numbers, not only `{table}_ibfk_1`.
    pub(super) foreign_key_numbers: bool,
    /// An action that nobody declared is called `RESTRICT`, like one that is declared so. Of updates
    /// hardly anybody declares one, and other databases call it `NO ACTION` then.
    pub(super) undeclared_is_restrict: bool,
    pub(super) tongue: Tongue,
}

/// Which columns the catalogue has: which set of queries it understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    Mysql,
    MariaDb,
}

/// Oracle's MySQL 8.0, 8.4 and 9.
const MYSQL: Traits = Traits {
    oldest: (8, 0, 16),
    oldest_because: "the first that keeps checks",
    defaults_are_expressions: false,
    expressions_are_escaped: true,
    check_name: "{table}_chk_",
    foreign_key_numbers: false,
    undeclared_is_restrict: false,
    tongue: Tongue::Mysql,
};

/// MariaDB.
const MARIADB: Traits = Traits {
    oldest: (10, 6, 0),
    oldest_because: "the first that tells which indexes it ignores",
    defaults_are_expressions: true,
    expressions_are_escaped: false,
    check_name: "CONSTRAINT_",
    foreign_key_numbers: false,
    undeclared_is_restrict: true,
    tongue: Tongue::MariaDb,
};

/// From this version on, names of foreign keys are unique per table only, and generated as numbers.
const MARIADB_NUMBERS_FOREIGN_KEYS: (u32, u32, u32) = (12, 1, 0);

/// What a flavour does in its own way.
pub(super) fn of(flavour: Flavour) -> Traits {
    match flavour.product {
        Product::MariaDb => {
            Traits { foreign_key_numbers: flavour.version >= MARIADB_NUMBERS_FOREIGN_KEYS, ..MARIADB }
        }
        _ => MYSQL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_product_has_its_traits() {
        let of = |product, version| of(Flavour { product, version });
        assert_eq!(of(Product::Mysql, (8, 0, 36)), MYSQL);
        assert_eq!(of(Product::Mysql, (9, 4, 0)), MYSQL);
        assert_eq!(of(Product::MariaDb, (10, 11, 14)), MARIADB);
        assert!(of(Product::MariaDb, (12, 1, 2)).foreign_key_numbers);
    }
}
