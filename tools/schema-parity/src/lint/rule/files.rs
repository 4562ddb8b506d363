//! Rules about the files of a migration.

use super::{ALL, Rule, Scope, rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        scope: Scope::File,
        ..rule(
            "missing-down",
            ALL,
            "A step that cannot be taken back",
            "There is no down migration, or it holds no statement; a failed release then has no way back but the backup.",
            "Write what takes the step back, or allow it with the reason why there is none.",
        )
    },
    Rule {
        scope: Scope::File,
        ..rule(
            "empty-migration",
            ALL,
            "A step that does nothing",
            "It holds no statement: a truncated file looks the same, and is recorded as applied.",
            "Remove the migration, or write its statements.",
        )
    },
];
