//! Rules about keys, constraints, indexes and their names.

use super::{ALL, Rule, SERVERS, SQLITE_POSTGRES, rule};

pub(super) const RULES: &[Rule] = &[
    rule(
        "missing-primary-key",
        ALL,
        "A table without a primary key",
        "Rows cannot be told apart; replication by rows and group replication need one (PostgreSQL: Logical Replication, Restrictions; MySQL: Group Replication Requirements).",
        "Declare a primary key.",
    ),
    rule(
        "unnamed-constraint",
        ALL,
        "A unique constraint, check or foreign key without a name",
        "Each database makes up its own name, so later migrations cannot drop it by the same name everywhere, and errors do not tell which rule was broken.",
        "CONSTRAINT name before it; on MySQL, a unique constraint of the table instead of UNIQUE beside the column.",
    ),
    rule(
        "unnamed-index",
        SERVERS,
        "An index without a name",
        "The database makes up a name, which depends on what is there already; later migrations cannot rely on it.",
        "Give the index a name.",
    ),
    rule(
        "relation-without-on-delete",
        ALL,
        "A foreign key that does not say what a deletion does",
        "The default is NO ACTION, which few mean: it is checked at once on one database and at the end on another.",
        "State ON DELETE CASCADE, SET NULL, RESTRICT or NO ACTION.",
    ),
    rule(
        "foreign-key-without-index",
        SQLITE_POSTGRES,
        "A foreign key whose columns no index begins with",
        "Each deletion of a parent reads the whole child table (PostgreSQL: Foreign Keys; SQLite: Foreign Key Support, section 3). MySQL makes an index by itself.",
        "Create an index that begins with the columns of the key.",
    ),
];
