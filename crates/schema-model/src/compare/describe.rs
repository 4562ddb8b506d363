//! The parts of a model in words, one line each, for messages and reports.
//!
//! Two parts that differ in what is compared never have the same words, but for expressions: these are in the
//! words of the databases and the files.

use crate::catalog::literals;
use crate::{
    Check, Collation, Column, DataType, Default, Expression, ForeignKey, Index, IndexPart, PrimaryKey,
    ReferentialAction, Trigger, Unique, View,
};

/// A type: `string(254)`, `timestamp(6)`, `i64`, `bytes(=32)` (exactly 32), `uuid`.
pub fn data_type(data_type: &DataType) -> String {
    match data_type {
        DataType::Bool { checked: true } => "bool".to_owned(),
        DataType::Bool { checked: false } => "bool (unchecked)".to_owned(),
        DataType::Int { bits, unsigned } => format!("{}{bits}", if *unsigned { "u" } else { "i" }),
        DataType::Float { bits } => format!("f{bits}"),
        DataType::Decimal { precision, scale } => decimal(*precision, *scale),
        DataType::String { max } => format!("string({max})"),
        DataType::Char { length } => format!("char({length})"),
        DataType::Text { max_bytes: None } => "text".to_owned(),
        DataType::Text { max_bytes: Some(bytes) } => format!("text({bytes} bytes)"),
        DataType::Enum => "enum".to_owned(),
        DataType::Bytes { max, exact } => bytes(*max, *exact),
        DataType::Uuid => "uuid".to_owned(),
        DataType::Timestamp { precision, zone: false } => format!("timestamp({precision})"),
        DataType::Timestamp { precision, zone: true } => format!("timestamp({precision}) with time zone"),
        DataType::Date => "date".to_owned(),
        DataType::Time { precision } => format!("time({precision})"),
        DataType::Interval => "interval".to_owned(),
        DataType::Json => "json".to_owned(),
        DataType::Array { of } => format!("array of {}", self::data_type(of)),
        DataType::Other { name } => name.clone(),
    }
}

fn decimal(precision: Option<u32>, scale: Option<u32>) -> String {
    match (precision, scale) {
        (None, None) => "decimal".to_owned(),
        (Some(precision), None) => format!("decimal({precision})"),
        (None, Some(scale)) => format!("decimal(*,{scale})"),
        (Some(precision), Some(scale)) => format!("decimal({precision},{scale})"),
    }
}

fn bytes(max: Option<u64>, exact: bool) -> String {
    match (max, exact) {
        (None, false) => "bytes".to_owned(),
        (None, true) => "bytes(=)".to_owned(),
        (Some(max), false) => format!("bytes({max})"),
        (Some(max), true) => format!("bytes(={max})"),
    }
}

/// The type of a column, with that of the database where it is known: `string(254) [varchar(254)]`.
pub fn column_type(column: &Column) -> String {
    with_native(data_type(&column.data_type), column)
}

/// As [`column_type`], where a list of values stands beside a declared length: `string(20), listed`.
pub fn listed_type(column: &Column) -> String {
    match &column.listed {
        Some(declared) => with_native(format!("{}, listed", data_type(declared)), column),
        None => column_type(column),
    }
}

/// A column without its name: `string(254) not null, default 'x' [varchar(254)]`.
pub fn column(column: &Column) -> String {
    let mut text = format!("{} {}", data_type(&column.data_type), nullability(column.nullable));
    if let Some(value) = &column.default {
        text.push_str(", default ");
        text.push_str(&default(value));
    }
    if column.auto_increment {
        text.push_str(", numbered");
    }
    if let Some(generated) = &column.generated {
        text.push_str(", ");
        text.push_str(&self::generated(generated));
    }
    with_native(text, column)
}

fn with_native(text: String, column: &Column) -> String {
    if column.native.is_empty() { text } else { format!("{text} [{}]", column.native) }
}

/// `nullable` or `not null`.
pub fn nullability(nullable: bool) -> &'static str {
    if nullable { "nullable" } else { "not null" }
}

/// Who numbers new rows by a column.
pub fn numbering(column: &Column) -> &'static str {
    match column {
        Column { always_numbered: true, .. } => "numbered by the database, always",
        Column { rowid: true, .. } => "numbered by SQLite, as the rowid",
        Column { auto_increment: true, .. } => "numbered by the database",
        _ => "not numbered",
    }
}

/// The value of a default: `5`, `'x'`, `true`, `now`, and an expression as the database prints it.
pub fn default(default: &Default) -> String {
    match default {
        Default::Number(number) => number.clone(),
        Default::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Default::Bool(value) => value.to_string(),
        Default::Now => "now".to_owned(),
        Default::Expression(value) => printed(&value.original),
    }
}

/// A text in one pair of parentheses.
fn printed(text: &str) -> String {
    let text = text.trim();
    let inner = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    match inner.filter(|inner| literals::is_balanced(inner)) {
        Some(_) => text.to_owned(),
        None => format!("({text})"),
    }
}

/// How strings compare: `binary`, or the collation's name.
pub fn collation(collation: &Collation) -> String {
    match collation {
        Collation::Binary => "binary".to_owned(),
        Collation::Named(name) => name.clone(),
    }
}

/// What a column is computed from: `stored as (a + b)`, `computed as (a + b)`.
pub fn generated(generated: &crate::Generated) -> String {
    let how = if generated.stored { "stored" } else { "computed" };
    format!("{how} as ({})", written(&generated.expression))
}

/// An expression as the database or the file has it, on one line, without parentheses around all of it.
pub fn written(expression: &Expression) -> String {
    one_line(&expression.original)
}

fn one_line(text: &str) -> String {
    let (mut line, mut quote, mut blank) = (String::new(), None, false);
    for char in literals::unwrapped(text).chars() {
        match quote {
            Some(open) if open == char => quote = None,
            None if matches!(char, '\'' | '"' | '`') => quote = Some(char),
            _ => {}
        }
        if quote.is_none() && char.is_whitespace() {
            blank = true;
            continue;
        }
        if std::mem::take(&mut blank) {
            line.push(' ');
        }
        line.push(char);
    }
    line
}

/// What an expression means: its canonical form, or the database's text where it has none.
pub fn expression(expression: &Expression) -> &str {
    expression.canonical.as_deref().unwrap_or(&expression.original)
}

/// A primary key without its name: `(id)`, `(token(100))`.
pub fn primary_key(key: &PrimaryKey) -> String {
    let part = |name: &String| match key.prefixes.get(name) {
        Some(length) => format!("{name}({length})"),
        None => name.clone(),
    };
    list(&key.columns.iter().map(part).collect::<Vec<_>>())
}

/// A unique constraint without its name: `(a, b) where a > 1`.
pub fn unique(unique: &Unique) -> String {
    let mut text = parts(&unique.parts);
    text.push_str(if unique.nulls_equal { ", nulls equal" } else { "" });
    text.push_str(if unique.deferred { ", deferred" } else { "" });
    with_predicate(text, unique.predicate.as_ref())
}

/// An index without its name: `(a, b desc) using hash where a > 1`.
pub fn index(index: &Index) -> String {
    let mut text = parts(&index.parts);
    if index.method != "btree" {
        text.push_str(" using ");
        text.push_str(&index.method);
    }
    with_predicate(text, index.predicate.as_ref())
}

/// The parts of an index: `(a, b(20) desc)`.
pub fn parts(parts: &[IndexPart]) -> String {
    let part = |part: &IndexPart| {
        let prefix = part.prefix.map_or_else(String::new, |length| format!("({length})"));
        let over = if part.original.is_empty() {
            part.key.clone()
        } else {
            format!("({})", one_line(&part.original))
        };
        format!("{over}{prefix}{}", if part.descending { " desc" } else { "" })
    };
    list(&parts.iter().map(part).collect::<Vec<_>>())
}

/// The rows of an index: `where a > 1`, or `all rows`.
pub fn predicate(predicate: Option<&Expression>) -> String {
    predicate.map_or_else(|| "all rows".to_owned(), |rows| format!("where {}", written(rows)))
}

fn with_predicate(text: String, rows: Option<&Expression>) -> String {
    if rows.is_some() { format!("{text} {}", predicate(rows)) } else { text }
}

/// A foreign key without its name: `(account_id) → accounts (id), on delete cascade`. `NO ACTION`, the
/// default of the standard, is left out.
pub fn foreign_key(key: &ForeignKey) -> String {
    let mut text = reference(key);
    for (event, action) in [("delete", key.on_delete), ("update", key.on_update)] {
        if action != ReferentialAction::NoAction {
            text.push_str(", on ");
            text.push_str(event);
            text.push(' ');
            text.push_str(referential_action(action));
        }
    }
    text
}

/// A foreign key without its name and its actions: `(account_id) → accounts (id)`.
pub fn reference(key: &ForeignKey) -> String {
    let deferred = if key.deferred { ", deferred" } else { "" };
    format!("{} → {} {}{deferred}", list(&key.columns), key.target, list(&key.target_columns))
}

/// A referential action: `cascade`, `no action`.
pub fn referential_action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::NoAction => "no action",
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    }
}

/// A check without its name: its expression.
pub fn check(check: &Check) -> String {
    written(&check.expression)
}

/// A view without its name: its columns.
pub fn view(view: &View) -> String {
    list(&view.columns)
}

/// A trigger without its name and body: `after insert or update of accounts`.
pub fn trigger(trigger: &Trigger) -> String {
    format!("{} {} of {}", trigger.timing, trigger.events.join(" or "), trigger.table)
}

/// Names in parentheses: `(a, b)`.
pub fn list(names: &[String]) -> String {
    format!("({})", names.join(", "))
}
