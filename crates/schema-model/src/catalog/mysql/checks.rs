//! Checks of MySQL and MariaDB.

use super::{clauses, flavours::Traits, keys::is_number};
use crate::{
    Check,
    catalog::{
        Answers, ReadError,
        draft::Draft,
        row::{Row, rows},
    },
};

/// Gives tables the checks that are enforced.
pub(super) fn read(draft: &mut Draft<'_>, traits: Traits, answers: &Answers) -> Result<(), ReadError> {
    for row in rows(answers, "checks")? {
        let table_name = row.text(0)?;
        let Some(table) = draft.table(&row, table_name)? else { continue };
        if row.flag(4)? {
            table.checks.push(check(&row, table_name, traits)?);
        }
    }
    Ok(())
}

fn check(row: &Row, table: &str, traits: Traits) -> Result<Check, ReadError> {
    let (name, of_column) = (row.text(1)?, row.flag(3)?);
    let made_up = of_column || {
        let numbered = name.strip_prefix(&*traits.check_name.replace("{table}", table));
        numbered.is_some_and(is_number)
    };
    let expression = clauses::parse(traits, row.text(2)?);
    Ok(Check { name: (!made_up).then(|| name.to_owned()), expression })
}
