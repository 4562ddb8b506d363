//! Columns of MySQL and MariaDB.

use super::{clauses, flavours::Traits, types};
use crate::{
    Check, Collation, Column, DataType, Default, Dialect, Expression, Generated, Trigger,
    catalog::{
        Answers, ReadError, defaults,
        draft::{Draft, Relation},
        row::{Row, rows},
    },
    expression::{self, is_binary},
};

const TABLE: usize = 0;
const NAME: usize = 1;
const TYPE: usize = 2;
const NULLABLE: usize = 3;
const DEFAULT: usize = 4;
const EXTRA: usize = 5;
const GENERATION: usize = 6;
const COLLATION: usize = 7;

/// Gives tables and views their columns.
pub(super) fn read(draft: &mut Draft<'_>, traits: Traits, answers: &Answers) -> Result<(), ReadError> {
    let mut used = Vec::new();
    for row in rows(answers, "columns")? {
        let table_name = row.text(TABLE)?;
        match draft.relation(&row, table_name)? {
            Relation::Skipped => {}
            Relation::View(view) => view.columns.push(row.text(NAME)?.to_owned()),
            Relation::Table(table) => {
                let column = column(&row, traits)?;
                used.extend(row.opt_text(DEFAULT)?.and_then(numbering));
                table.checks.extend(implied_check(&column));
                table.columns.push(column);
                add_update(draft, &row, table_name)?;
            }
        }
    }
    for sequence in &used {
        draft.use_sequence(sequence);
    }
    Ok(())
}

/// The sequence of MariaDB that a default takes the next number of: ``nextval(`database`.`name`)``.
fn numbering(default: &str) -> Option<String> {
    let name = default.trim().strip_prefix("nextval(")?.strip_suffix(')')?;
    let last = name.rsplit_once("`.`").map_or(name, |(_, last)| last);
    Some(last.trim_matches('`').replace("``", "`"))
}

fn column(row: &Row, traits: Traits) -> Result<Column, ReadError> {
    let native = row.text(TYPE)?;
    let extra = row.text(EXTRA)?.to_ascii_lowercase();
    let data_type = types::of(native);
    let generated = generated(row, &extra, traits)?;
    let numbered = row.opt_text(DEFAULT)?.is_some_and(|text| numbering(text).is_some());
    let has_default = generated.is_none() && !numbered;
    let default = if has_default { default(row, &extra, &data_type, traits)? } else { None };
    let nullable = row.flag(NULLABLE)?;
    // The only type whose implicit default an INSERT takes in strict mode as well.
    let implicit = || types::first_value(native).filter(|_| !nullable && generated.is_none());
    let default = default.or_else(|| implicit().map(Default::Text));
    Ok(Column {
        nullable,
        default,
        collation: row.opt_text(COLLATION)?.map(collation),
        auto_increment: numbered || extra.contains("auto_increment"),
        generated,
        native: native.to_owned(),
        ..Column::new(row.text(NAME)?, data_type)
    })
}

fn default(
    row: &Row,
    extra: &str,
    data_type: &DataType,
    traits: Traits,
) -> Result<Option<Default>, ReadError> {
    let Some(printed) = row.opt_text(DEFAULT)? else { return Ok(None) };
    if traits.defaults_are_expressions || extra.contains("default_generated") {
        let printed = clauses::plain(traits, printed);
        return Ok(defaults::of_expression(Dialect::Mysql, &printed, data_type));
    }
    Ok(Some(defaults::of_literal(Dialect::Mysql, printed, data_type)))
}

fn generated(row: &Row, extra: &str, traits: Traits) -> Result<Option<Generated>, ReadError> {
    let stored = extra.contains("stored generated") || extra.contains("persistent");
    if !stored && !extra.contains("virtual generated") {
        return Ok(None);
    }
    Ok(Some(Generated { expression: clauses::parse(traits, row.text(GENERATION)?), stored }))
}

fn collation(name: &str) -> Collation {
    let name = name.to_ascii_lowercase();
    if is_binary(&name) { Collation::Binary } else { Collation::Named(name) }
}

/// What the type refuses beyond what the model's type does.
fn implied_check(column: &Column) -> Option<Check> {
    let name = clauses::quoted(&column.name);
    let text = match types::values(&column.native) {
        Some(values) => format!("{name} IN {values}"),
        None if types::is_unsigned_fraction(&column.native) => format!("{name} >= 0"),
        None => return None,
    };
    Some(Check { name: None, expression: expression::parse(Dialect::Mysql, &text) })
}

/// `ON UPDATE CURRENT_TIMESTAMP` is a trigger in all but name, and other databases need one for it.
fn add_update(draft: &mut Draft<'_>, row: &Row, table: &str) -> Result<(), ReadError> {
    let extra = row.text(EXTRA)?;
    let lower = extra.to_ascii_lowercase();
    let Some(at) = lower.find("on update ") else { return Ok(()) };
    let column = row.text(NAME)?;
    let value = lower.get(at + "on update ".len()..).unwrap_or_default().replace("()", "");
    let body = format!("SET NEW.{} = {value}", clauses::quoted(column));
    let trigger = Trigger {
        table: table.to_owned(),
        timing: "before".to_owned(),
        events: vec!["update".to_owned()],
        body: Expression { canonical: None, original: body },
    };
    draft.add_trigger(row, &format!("{table}.{column} on update"), trigger)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_from_the_sequence_that_is_named() {
        for (default, sequence) in [
            ("nextval(`db`.`s`)", Some("s")),
            ("nextval(`s`)", Some("s")),
            ("nextval(`d``b`.`s``t`)", Some("s`t")),
            ("'nextval(`s`)'", None),
            ("5", None),
        ] {
            assert_eq!(numbering(default).as_deref(), sequence, "{default}");
        }
    }
}
