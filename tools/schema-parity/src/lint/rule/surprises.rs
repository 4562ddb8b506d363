//! Rules about statements that do something else than they seem to.

use super::{ALL, MYSQL, POSTGRES, Rule, SERVERS, SQLITE, Scope, both_ways, rule};

pub(super) const RULES: &[Rule] = &[
    both_ways(rule(
        "restate-loses-attributes",
        MYSQL,
        "MODIFY or CHANGE leaves out what the column has",
        "Attributes that are not stated again are dropped without a word: NOT NULL, DEFAULT, COMMENT, ON UPDATE, AUTO_INCREMENT, COLLATE (MySQL: ALTER TABLE, Renaming, Redefining, and Reordering Columns). It is the commonest way in which schemas drift. Of a column that is not known, all must be stated.",
        "Repeat every attribute of the column; to change only a default, use ALTER COLUMN … SET DEFAULT.",
    )),
    rule(
        "inline-references",
        MYSQL,
        "REFERENCES beside a column",
        "MySQL 8 and before parse it and make no foreign key; MySQL 9 and MariaDB from 10.5 on make one (MySQL: FOREIGN KEY Constraint Differences).",
        "Declare CONSTRAINT … FOREIGN KEY (…) REFERENCES … for the table.",
    ),
    rule(
        "check-on-referential-column",
        MYSQL,
        "A check names a column that a foreign key may set",
        "MySQL refuses it with error 3823, MariaDB with 1901: ON DELETE SET NULL, ON DELETE SET DEFAULT and every ON UPDATE action but RESTRICT and NO ACTION (MySQL: CHECK Constraints).",
        "Take the column out of the check, or the action out of the foreign key.",
    ),
    both_ways(rule(
        "pragma-in-transaction",
        SQLITE,
        "PRAGMA foreign_keys inside of a transaction",
        "It is ignored there, without an error (SQLite: PRAGMA foreign_keys).",
        "Mark the migration to run without a transaction, or use PRAGMA defer_foreign_keys where that is enough.",
    )),
    both_ways(rule(
        "name-too-long",
        SERVERS,
        "A name is longer than the database keeps",
        "PostgreSQL cuts names after 63 bytes with no more than a notice, so that two may become one (Identifiers and Key Words); MySQL refuses more than 64 characters (Identifier Length Limits).",
        "Shorten the name.",
    )),
    rule(
        "if-not-exists",
        ALL,
        "IF NOT EXISTS hides what is there already",
        "Whatever has the name is taken for the right thing, also what a migration that failed half-way left behind (on PostgreSQL, an invalid index of CONCURRENTLY).",
        "Leave it out, so that a state that nobody expects stops the migration.",
    ),
    rule(
        "serial",
        POSTGRES,
        "A serial column",
        "Its sequence has its own owner and rights, and anybody may write the column; identity columns are the standard's (PostgreSQL: CREATE TABLE, GENERATED … AS IDENTITY).",
        "Use GENERATED ALWAYS AS IDENTITY.",
    ),
    both_ways(rule(
        "unparsed",
        ALL,
        "A statement that cannot be read",
        "No rule could look at it, and what was not looked at does not pass.",
        "Write it in a way that the linter can read, or allow it after a review.",
    )),
    both_ways(rule(
        "head-only",
        ALL,
        "A statement of which only a part can be read",
        "The rules that need no more than its beginning ran; the others could not.",
        "Write it in a way that the linter can read, or allow it after a review.",
    )),
    Rule {
        scope: Scope::Allowance,
        ..both_ways(rule(
            "stale-allow",
            ALL,
            "A line allows what is not found",
            "What it allowed is gone or stands elsewhere; the next finding of this code would pass unseen.",
            "Remove the line, or move it directly above its statement.",
        ))
    },
    Rule {
        scope: Scope::Allowance,
        ..both_ways(rule(
            "unknown-allow",
            ALL,
            "A line allows a code that does not exist",
            "It allows nothing; a misspelt code looks like a decision.",
            "Use a code of the list of rules.",
        ))
    },
    Rule {
        scope: Scope::Allowance,
        ..both_ways(rule(
            "allow-without-reason",
            ALL,
            "A line allows a code and does not say why",
            "Whoever reads it later cannot tell whether the reason still holds.",
            "Write `-- lint: allow CODE: reason`.",
        ))
    },
];
