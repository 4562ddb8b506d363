//! The text of `CREATE TABLE`.

use super::reader::Reader;
use super::tokens::Token;

/// What the catalogue does not tell of a table.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct TableText {
    pub(crate) columns: Vec<ColumnText>,
    pub(crate) primary_key: Option<KeyText>,
    pub(crate) uniques: Vec<KeyText>,
    pub(crate) foreign_keys: Vec<ForeignText>,
    /// Names and conditions.
    pub(crate) checks: Vec<(Option<String>, String)>,
    /// Constraints that do something else with a violating row than to abort the statement:
    /// `UNIQUE (a) ON CONFLICT REPLACE`.
    pub(crate) conflicts: Vec<String>,
}

/// A column.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ColumnText {
    pub(crate) name: String,
    pub(crate) collation: Option<String>,
    /// What it is computed from.
    pub(crate) generated: Option<String>,
}

/// A primary key or a unique constraint.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct KeyText {
    pub(crate) name: Option<String>,
    pub(crate) columns: Vec<String>,
    /// Whether `DESC` follows the only column, which then is no alias of the rowid.
    pub(crate) descending: bool,
    /// Whether `AUTOINCREMENT` follows.
    pub(crate) autoincrement: bool,
}

/// A foreign key.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ForeignText {
    pub(crate) name: Option<String>,
    pub(crate) columns: Vec<String>,
    pub(crate) target: String,
    pub(crate) deferred: bool,
}

/// Words that begin a constraint and so end a type.
const CONSTRAINTS: [&str; 12] = [
    "CONSTRAINT",
    "PRIMARY",
    "NOT",
    "NULL",
    "UNIQUE",
    "CHECK",
    "DEFAULT",
    "COLLATE",
    "REFERENCES",
    "FOREIGN",
    "GENERATED",
    "AS",
];

/// Reads the text of a table.
pub(crate) fn table(sql: &str) -> Result<TableText, String> {
    let mut reader = Reader::new(sql)?;
    let mut table = TableText::default();
    let body = loop {
        if let Some(body) = reader.group() {
            break body;
        }
        reader.next().ok_or("the text of CREATE has no parentheses")?;
    };
    for mut item in body.items() {
        let read = if begins_table_constraint(&item) { Some(()) } else { column(&mut table, &mut item) };
        let read = read.and_then(|()| constraints(&mut table, &mut item));
        if read.is_none() {
            let after = item.rest_text();
            return Err(format!("the text of CREATE is not understood before \"{after}\""));
        }
    }
    Ok(table)
}

fn begins_table_constraint(item: &Reader<'_>) -> bool {
    ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"].iter().any(|word| item.is(word))
}

/// Name and type of a column, whose constraints follow.
fn column(table: &mut TableText, item: &mut Reader<'_>) -> Option<()> {
    let name = item.name()?;
    table.columns.push(ColumnText { name, ..ColumnText::default() });
    while !item.is_at_end() && !CONSTRAINTS.iter().any(|word| item.is(word)) {
        if item.group().is_none() {
            item.name()?;
        }
    }
    Some(())
}

/// Constraints up to the end of the item; those of a column belong to the last one.
fn constraints(table: &mut TableText, item: &mut Reader<'_>) -> Option<()> {
    let own: Vec<String> = if begins_table_constraint(item) && item.position() == 0 {
        Vec::new()
    } else {
        vec![table.columns.last()?.name.clone()]
    };
    let mut name = None;
    while !item.is_at_end() {
        if item.take("CONSTRAINT") {
            name = Some(item.name()?);
            continue;
        }
        constraint(table, item, &mut name, &own)?;
    }
    Some(())
}

fn constraint(
    table: &mut TableText,
    item: &mut Reader<'_>,
    name: &mut Option<String>,
    own: &[String],
) -> Option<()> {
    if item.take("CHECK") {
        table.checks.push((name.take(), item.group()?.rest_text().to_owned()));
        // SQLite parses the clause here, but ignores it.
        return conflict(&mut None, item);
    }
    if item.take("PRIMARY") {
        item.take("KEY");
        let key = key((&mut table.conflicts, "PRIMARY KEY"), item, name.take(), own)?;
        let autoincrement = item.take("AUTOINCREMENT") || key.autoincrement;
        table.primary_key = Some(KeyText { autoincrement, ..key });
        return Some(());
    }
    if item.take("UNIQUE") {
        let key = key((&mut table.conflicts, "UNIQUE"), item, name.take(), own)?;
        table.uniques.push(key);
        return Some(());
    }
    if item.take("FOREIGN") {
        item.take("KEY");
        let columns = names(&item.group()?)?;
        return item.take("REFERENCES").then(|| references(table, item, name.take(), columns))?;
    }
    if item.take("REFERENCES") {
        return references(table, item, name.take(), own.to_vec());
    }
    let column = table.columns.last_mut().filter(|_| !own.is_empty())?;
    // The name before such a clause is not stored.
    *name = None;
    if item.take("NOT") {
        let mut other = None;
        item.take("NULL").then(|| conflict(&mut other, item))??;
        let said = other.map(|action| format!("{} NOT NULL ON CONFLICT {action}", column.name));
        table.conflicts.extend(said);
        return Some(());
    }
    if item.take("NULL") {
        return conflict(&mut None, item);
    }
    if item.take("DEFAULT") {
        return default(item);
    }
    if item.take("COLLATE") {
        column.collation = Some(item.name()?);
        return Some(());
    }
    let generated = item.take("GENERATED") && item.take("ALWAYS");
    if item.take("AS") || generated {
        column.generated = Some(item.group()?.rest_text().to_owned());
        let _ = item.take("STORED") || item.take("VIRTUAL");
        return Some(());
    }
    None
}

/// Order, columns and conflict clause of a key.
fn key(
    (conflicts, kind): (&mut Vec<String>, &str),
    item: &mut Reader<'_>,
    name: Option<String>,
    own: &[String],
) -> Option<KeyText> {
    let (columns, descending, autoincrement) = match item.group() {
        Some(group) => {
            let items = group.items();
            let ends = |word| matches!(items.as_slice(), [only] if ends_with(only, word));
            (names(&group)?, ends("DESC"), ends("AUTOINCREMENT"))
        }
        None => (own.to_vec(), item.take("DESC"), false),
    };
    item.take("ASC");
    let mut other = None;
    conflict(&mut other, item)?;
    let said = other.map(|action| format!("{kind} ({}) ON CONFLICT {action}", columns.join(", ")));
    conflicts.extend(said);
    (!columns.is_empty()).then_some(KeyText { name, columns, descending, autoincrement })
}

fn ends_with(part: &Reader<'_>, word: &str) -> bool {
    let mut part = part.clone();
    let mut last = false;
    while !part.is_at_end() {
        last = part.take(word);
        if !last {
            part.next();
        }
    }
    last
}

/// The names that begin the items of a list.
fn names(group: &Reader<'_>) -> Option<Vec<String>> {
    group.items().into_iter().map(|mut item| item.name()).collect()
}

/// `ON CONFLICT …`, if it is next; `other` becomes its action, unless that is the default.
fn conflict(other: &mut Option<String>, item: &mut Reader<'_>) -> Option<()> {
    if item.take("ON") {
        item.take("CONFLICT").then_some(())?;
        let action = item.keyword()?.to_ascii_uppercase();
        if action != "ABORT" {
            *other = Some(action);
        }
    }
    Some(())
}

/// A value behind `DEFAULT`; the catalogue tells it.
fn default(item: &mut Reader<'_>) -> Option<()> {
    if item.group().is_some() {
        return Some(());
    }
    let signed = item.take_symbol('-') || item.take_symbol('+');
    let is_blob = item.is("x");
    match item.next()?.clone() {
        // An exponent with a sign is three tokens.
        Token::Number if matches!(item.peek(), Some(Token::Symbol('+' | '-'))) => {
            item.next()?;
            item.next().map(|_| ())
        }
        Token::String(_) => (!signed).then_some(()),
        Token::Word { .. } if is_blob => {
            if matches!(item.peek(), Some(Token::String(_))) {
                item.next()?;
            }
            Some(())
        }
        Token::Number | Token::Word { .. } => Some(()),
        Token::Symbol(_) => None,
    }
}

/// What follows `REFERENCES`.
fn references(
    table: &mut TableText,
    item: &mut Reader<'_>,
    name: Option<String>,
    columns: Vec<String>,
) -> Option<()> {
    let target = item.name()?;
    item.group();
    let mut deferred = false;
    loop {
        if item.take("ON") {
            // DELETE or UPDATE, and one or two words.
            item.keyword()?;
            let _ = item.take("SET") || item.take("NO");
            item.keyword()?;
        } else if item.take("MATCH") {
            item.name()?;
        } else if is_not_deferrable(item) {
            item.next();
            item.next();
            initially(item)?;
        } else if item.take("DEFERRABLE") {
            deferred = initially(item)?;
        } else {
            break;
        }
    }
    table.foreign_keys.push(ForeignText { name, columns, target, deferred });
    Some(())
}

/// Behind a reference `NOT` may begin `NOT NULL` too.
fn is_not_deferrable(item: &Reader<'_>) -> bool {
    let mut ahead = item.clone();
    ahead.take("NOT") && ahead.is("DEFERRABLE")
}

/// Whether `INITIALLY DEFERRED` is next.
fn initially(item: &mut Reader<'_>) -> Option<bool> {
    if !item.take("INITIALLY") {
        return Some(false);
    }
    let deferred = item.is("DEFERRED");
    item.keyword()?;
    Some(deferred)
}
