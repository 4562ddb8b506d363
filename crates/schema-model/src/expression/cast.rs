//! Casts, and which of them are redundant.

use sqlparser::ast::{ArrayElemTypeDef, DataType as Ast, ExactNumberInfo};

use super::term::Term;
use super::{Scope, json, literal};
use crate::{DataType, Dialect};

/// The type of a term, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// Bytes.
    Bytes,
    /// A whole number.
    Whole,
    /// Any other type.
    Other,
    /// Unknown here.
    Unknown,
}

/// The type of `term`.
pub fn kind(scope: Scope<'_>, term: &Term) -> Kind {
    match term {
        Term::Column(name) => {
            scope.column(name).map_or(Kind::Unknown, |column| stored(scope.dialect, &column.data_type))
        }
        Term::Text(_) | Term::Chain("||", _) => Kind::Text,
        Term::Blob(_) => Kind::Bytes,
        Term::Number(digits) if !digits.contains(['.', 'e']) => Kind::Whole,
        Term::Chain(_, terms) if terms.iter().all(|term| kind(scope, term) == Kind::Whole) => Kind::Whole,
        Term::Collate(inner, _) | Term::Negative(inner) => kind(scope, inner),
        Term::Cast(_, name) => match name.as_str() {
            "text" | "varchar" | "char" => Kind::Text,
            "bytes" => Kind::Bytes,
            "int" => Kind::Whole,
            _ => Kind::Other,
        },
        Term::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("lower" | "upper" | "hex" | "json_text", _) => Kind::Text,
            ("trim" | "ltrim" | "rtrim" | "substr" | "coalesce" | "nullif" | "replace", [first, ..]) => {
                kind(scope, first)
            }
            ("length" | "char_length" | "octet_length" | "div", _) => Kind::Whole,
            ("json_get", _) => Kind::Other,
            _ => Kind::Unknown,
        },
        Term::Row(_) | Term::Array(_) | Term::Case(..) | Term::Binary(..) | Term::Null => Kind::Unknown,
        _ => Kind::Other,
    }
}

/// As what a type is stored: SQLite keeps times and JSON as strings.
fn stored(dialect: Dialect, data_type: &DataType) -> Kind {
    match data_type {
        DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } | DataType::Enum => {
            Kind::Text
        }
        DataType::Bytes { .. } => Kind::Bytes,
        DataType::Uuid if dialect != Dialect::Postgres => Kind::Bytes,
        DataType::Int { .. } => Kind::Whole,
        DataType::Timestamp { .. } | DataType::Date | DataType::Time { .. } | DataType::Json
            if dialect == Dialect::Sqlite =>
        {
            Kind::Text
        }
        _ => Kind::Other,
    }
}

/// What is cast to: `name` is the same for types that mean the same; `whole`, `fraction`, `text` and
/// so on tell what a constant may become.
enum Target {
    Text,
    Whole,
    Fraction(&'static str),
    Bool,
    Time(&'static str),
    Bytes,
    Interval,
    Array,
    /// Any other, by its name; constants of it are written as strings.
    Named(String),
    /// With a length or precision that changes the value.
    Bounded(String),
}

fn target(data_type: &Ast) -> Target {
    match data_type {
        Ast::Text
        | Ast::TinyText
        | Ast::MediumText
        | Ast::LongText
        | Ast::String(None)
        | Ast::Varchar(None)
        | Ast::Nvarchar(None)
        | Ast::CharacterVarying(None)
        | Ast::CharVarying(None)
        | Ast::Char(None)
        | Ast::Character(None)
        | Ast::Clob(None) => Target::Text,
        Ast::TinyInt(_)
        | Ast::SmallInt(_)
        | Ast::MediumInt(_)
        | Ast::Int(_)
        | Ast::Int2(_)
        | Ast::Int4(_)
        | Ast::Int8(_)
        | Ast::Integer(_)
        | Ast::BigInt(_)
        | Ast::Signed
        | Ast::SignedInteger => Target::Whole,
        Ast::Numeric(ExactNumberInfo::None)
        | Ast::Decimal(ExactNumberInfo::None)
        | Ast::Dec(ExactNumberInfo::None) => Target::Fraction("numeric"),
        Ast::Real | Ast::Float(_) | Ast::Float4 | Ast::Float8 | Ast::Double(_) | Ast::DoublePrecision => {
            Target::Fraction("double")
        }
        Ast::Bool | Ast::Boolean => Target::Bool,
        Ast::Date => Target::Time("date"),
        Ast::Time(..) => Target::Time("time"),
        Ast::Timestamp(..) | Ast::Datetime(_) => Target::Time("timestamp"),
        Ast::Bytea | Ast::Blob(None) | Ast::Bytes(None) | Ast::Binary(None) => Target::Bytes,
        Ast::Interval { .. } => Target::Interval,
        Ast::Array(ArrayElemTypeDef::SquareBracket(..) | ArrayElemTypeDef::None) => Target::Array,
        Ast::Custom(name, arguments) if arguments.is_empty() => {
            custom(&name.to_string().to_ascii_lowercase())
        }
        Ast::JSON | Ast::JSONB => Target::Named("json".to_owned()),
        Ast::Uuid => Target::Named("uuid".to_owned()),
        other => Target::Bounded(other.to_string().to_ascii_lowercase()),
    }
}

fn custom(name: &str) -> Target {
    match name {
        "bpchar" | "citext" | "name" => Target::Text,
        "timestamptz" => Target::Time("timestamp"),
        other => Target::Named(other.to_owned()),
    }
}

/// A cast; left out where it restates what the term is.
pub fn cast(scope: Scope<'_>, term: Term, data_type: &Ast) -> Option<Term> {
    let target = target(data_type);
    if term == Term::Null {
        return Some(Term::Null);
    }
    let name = match (&target, &term) {
        (Target::Array, Term::Array(_)) => return Some(term),
        (Target::Array, Term::Text(text)) => return braces(text),
        (Target::Interval, Term::Text(_)) => return Some(Term::Call("interval".to_owned(), vec![term])),
        (Target::Bytes, Term::Text(text)) => return bytes(text),
        (Target::Whole | Target::Fraction(_), Term::Text(text)) => {
            return literal::number_in(scope.dialect, text);
        }
        (Target::Whole, Term::Number(digits)) if !digits.contains(['.', 'e']) => return Some(term),
        (Target::Bool, Term::Text(text)) => return truth(text),
        (Target::Fraction(_), Term::Number(_))
        | (Target::Bool, Term::Bool(_) | Term::Flag(_))
        | (Target::Text | Target::Time(_) | Target::Named(_) | Target::Bounded(_), Term::Text(_)) => {
            return Some(term);
        }
        // Not the widening that PostgreSQL adds where numbers of two kinds are compared.
        (Target::Fraction(_), Term::Column(_)) if kind(scope, &term) == Kind::Text => {
            return Some(Term::Call("to_number".to_owned(), vec![term]));
        }
        (Target::Text, _) if is_text(scope, &term) => return Some(term),
        (Target::Whole, _) if kind(scope, &term) == Kind::Whole => return Some(term),
        (Target::Bytes, _) if kind(scope, &term) == Kind::Bytes => return Some(term),
        (Target::Time("date"), _) => return Some(Term::Call("date".to_owned(), vec![term])),
        (Target::Array | Target::Interval, _) => return None,
        (Target::Text, _) => "text",
        (Target::Whole, _) => "int",
        (Target::Bool, _) => "bool",
        (Target::Bytes, _) => "bytes",
        (Target::Fraction(name) | Target::Time(name), _) => name,
        (Target::Named(name) | Target::Bounded(name), _) => name,
    };
    Some(Term::Cast(Box::new(json::before_cast(term, name)), name.to_owned()))
}

/// Whether a cast to a string is redundant. PostgreSQL prints one for each column of `VARCHAR`; where
/// the columns are not known, it is taken for that.
fn is_text(scope: Scope<'_>, term: &Term) -> bool {
    match kind(scope, term) {
        Kind::Text => true,
        Kind::Unknown => scope.columns.is_none() && matches!(term, Term::Column(_) | Term::Call(..)),
        _ => false,
    }
}

/// `{a,b}`, the elements without quotes.
fn braces(text: &str) -> Option<Term> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    if inner.contains(['"', '\\', '{']) {
        return None;
    }
    let elements = inner.split(',').filter(|element| !element.is_empty());
    Some(Term::Array(elements.map(|element| Term::Text(element.to_owned())).collect()))
}

/// PostgreSQL's `\x0a`; other spellings of bytes are not read.
fn bytes(text: &str) -> Option<Term> {
    if text.is_empty() {
        return Some(Term::Blob(String::new()));
    }
    let digits = text.strip_prefix("\\x")?;
    digits.chars().all(|c| c.is_ascii_hexdigit()).then(|| Term::Blob(digits.to_ascii_uppercase()))
}

fn truth(text: &str) -> Option<Term> {
    match text.to_ascii_lowercase().as_str() {
        "t" | "true" | "1" | "on" | "yes" => Some(Term::Bool(true)),
        "f" | "false" | "0" | "off" | "no" => Some(Term::Bool(false)),
        _ => None,
    }
}

/// Whether a collation of MySQL, in lower case, compares all characters by their code points. That of
/// a smaller character set does so too, but refuses or loses the characters that are not in it.
pub fn is_binary(name: &str) -> bool {
    name == "binary" || (name.starts_with("utf8mb4_") && name.ends_with("_bin"))
}

/// A collation; those that compare by code points are one.
pub fn collate(term: Term, name: &str) -> Term {
    let name = name.to_lowercase();
    match name.as_str() {
        "default" => term,
        "c" | "posix" | "ucs_basic" => Term::Collate(Box::new(term), "binary".to_owned()),
        name if is_binary(name) => Term::Collate(Box::new(term), "binary".to_owned()),
        _ => Term::Collate(Box::new(term), name),
    }
}
