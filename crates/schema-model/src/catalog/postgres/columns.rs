//! Columns of PostgreSQL.

use super::types::{Resolved, Types};
use crate::{
    Check, Collation, Column, DataType, Dialect, Generated,
    catalog::{
        Answers, ReadError, defaults,
        draft::{Draft, Relation},
        literals::{string, unwrapped},
        row::{Row, rows},
    },
    expression,
};

/// Collations that go by code points, whatever provides them.
const BINARY: [&str; 7] = ["c", "posix", "ucs_basic", "c.utf-8", "c.utf8", "pg_c_utf8", "pg_unicode_fast"];

const TABLE: usize = 0;
const NAME: usize = 1;
const TYPE: usize = 2;
const MODIFIER: usize = 3;
const PRINTED_TYPE: usize = 4;
const NOT_NULL: usize = 5;
const DEFAULT: usize = 6;
const IDENTITY: usize = 7;
const GENERATED: usize = 8;
const COLLATION: usize = 9;
const IS_DEFAULT: usize = 10;

/// Gives tables and views their columns.
pub(super) fn read(draft: &mut Draft<'_>, types: &Types, answers: &Answers) -> Result<(), ReadError> {
    let mut used = Vec::new();
    for row in rows(answers, "columns")? {
        match draft.relation(&row, row.text(TABLE)?)? {
            Relation::Skipped => {}
            Relation::View(view) => view.columns.push(row.text(NAME)?.to_owned()),
            Relation::Table(table) => {
                let resolved = types.resolve(&row, row.int(TYPE)?, row.int(MODIFIER)?)?;
                let column = column(&row, &resolved)?;
                used.extend(row.opt_text(DEFAULT)?.and_then(numbering));
                table.checks.extend(resolved.checks.iter().map(|check| check_of(&column.name, check)));
                table.columns.push(column);
            }
        }
    }
    // A sequence that is named in a text belongs to the column although nothing in the catalogue says so.
    for sequence in &used {
        draft.use_sequence(sequence);
    }
    Ok(())
}

fn column(row: &Row, resolved: &Resolved) -> Result<Column, ReadError> {
    let printed = row.opt_text(DEFAULT)?;
    let generated = generated(row, printed)?;
    let identity = row.text(IDENTITY)?;
    let numbered = !identity.is_empty() || printed.is_some_and(|text| numbering(text).is_some());
    let given = printed.or(resolved.default.as_deref()).filter(|_| generated.is_none() && !numbered);
    let data_type = resolved.data_type.clone();
    Ok(Column {
        nullable: !row.flag(NOT_NULL)? && !resolved.not_null,
        default: given.and_then(|text| defaults::of_expression(Dialect::Postgres, text, &data_type)),
        collation: collation(row.opt_text(COLLATION)?, row.opt_int(IS_DEFAULT)? == Some(1), resolved),
        auto_increment: numbered,
        always_numbered: identity == "a",
        generated,
        native: row.text(PRINTED_TYPE)?.to_owned(),
        ..Column::new(row.text(NAME)?, data_type)
    })
}

/// The sequence that a default takes the next number of, by the text of the call: without its schema, and
/// without what it is cast to.
pub(super) fn numbering(default: &str) -> Option<String> {
    let call = unwrapped(default.trim());
    let (call, cast) =
        call.split_once(")::").map_or((call, ""), |(call, cast)| (call.trim_start_matches('('), cast));
    let argument = call.strip_prefix("nextval(")?;
    let (name, rest) = string(Dialect::Postgres, argument.trim_start_matches('('))?;
    // No more than the names of types may follow.
    let is_cast = |text: &str| text.chars().all(|char| char.is_alphanumeric() || " _.\":()".contains(char));
    if !is_cast(rest) || !is_cast(cast) {
        return None;
    }
    let last = name.rsplit('.').next().unwrap_or(&name).to_owned();
    Some(match last.strip_prefix('"').and_then(|quoted| quoted.strip_suffix('"')) {
        Some(quoted) => quoted.replace("\"\"", "\""),
        None => last.to_lowercase(),
    })
}

fn generated(row: &Row, printed: Option<&str>) -> Result<Option<Generated>, ReadError> {
    let stored = match row.text(GENERATED)? {
        "" => return Ok(None),
        "s" => true,
        "v" => false,
        other => return Err(row.error(format!("a column is generated in the way {other}"))),
    };
    let text = printed.ok_or_else(|| row.error("a generated column has no expression"))?;
    Ok(Some(Generated { expression: expression::parse(Dialect::Postgres, text), stored }))
}

/// Enums have no collation of their own: they compare by the order of their values.
/// What depends on how the database was made is told as such.
fn collation(name: Option<&str>, is_default: bool, resolved: &Resolved) -> Option<Collation> {
    if resolved.data_type == DataType::Enum {
        return Some(Collation::Binary);
    }
    let name = name?;
    if resolved.folds_case {
        return Some(Collation::Named("citext".to_owned()));
    }
    Some(if is_default { default_collation(name) } else { collation_of(name) })
}

/// That of the database, and what it is in this one.
pub(super) fn default_collation(name: &str) -> Collation {
    Collation::Named(format!("default ({})", name.to_lowercase()))
}

/// The collation of that name.
pub(super) fn collation_of(name: &str) -> Collation {
    let name = name.to_lowercase();
    if BINARY.contains(&name.as_str()) { Collation::Binary } else { Collation::Named(name) }
}

/// The check of a domain or an enum, said of a column.
fn check_of(column: &str, check: &str) -> Check {
    let text = with_value(check, &quoted(column));
    Check { name: None, expression: expression::parse(Dialect::Postgres, &text) }
}

/// A name in quotes.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// `VALUE` of a domain's check replaced, but not inside of quotes.
fn with_value(check: &str, column: &str) -> String {
    let mut said = String::with_capacity(check.len());
    let (mut rest, mut quote) = (check, None);
    while let Some(char) = rest.chars().next() {
        let word = rest.find(|char: char| !(char.is_alphanumeric() || char == '_')).unwrap_or(rest.len());
        let length = if quote.is_none() && word > 0 { word } else { char.len_utf8() };
        let Some((token, after)) = rest.split_at_checked(length) else { break };
        match quote {
            Some(open) if open == char => quote = None,
            None if char == '\'' || char == '"' => quote = Some(char),
            _ => {}
        }
        said.push_str(if quote.is_none() && token == "VALUE" { column } else { token });
        rest = after;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_from_the_sequence_that_is_named() {
        for (default, sequence) in [
            ("nextval('s'::regclass)", Some("s")),
            ("nextval('s'::text)", Some("s")),
            ("nextval(('S'::text)::regclass)", Some("s")),
            ("nextval('public.s'::regclass)", Some("s")),
            ("nextval('app.\"Big\"'::regclass)", Some("Big")),
            ("(nextval('s'::regclass))::integer", Some("s")),
            ("currval('s'::regclass)", None),
            ("(nextval('s'::regclass) + 1)", None),
            ("((nextval('s'::regclass))::integer + 1)", None),
            ("'nextval('::text", None),
        ] {
            assert_eq!(numbering(default).as_deref(), sequence, "{default}");
        }
    }

    #[test]
    fn a_domains_value_becomes_the_column() {
        let cases = [
            ("((VALUE)::text <> ''::text)", "((\"x\")::text <> ''::text)"),
            ("(VALUE <> 'VALUE')", "(\"x\" <> 'VALUE')"),
            ("(VALUE_2 > VALUE)", "(VALUE_2 > \"x\")"),
            ("VALUE IN ('it''s VALUE', 'é')", "\"x\" IN ('it''s VALUE', 'é')"),
            ("\"VALUE\"(VALUE)", "\"VALUE\"(\"x\")"),
        ];
        for (check, expected) in cases {
            assert_eq!(with_value(check, &quoted("x")), expected, "{check}");
        }
    }
}
