//! The meaning of an expression, independent of its spelling.

/// An expression. Made by the functions of `build`, which keep equal ones alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// A column, in lower case.
    Column(String),
    /// A column that is known to be true or false.
    Flag(String),
    /// NULL.
    Null,
    /// True or false.
    Bool(bool),
    /// A number; one with a point or an exponent is another kind than one without.
    Number(String),
    /// A string.
    Text(String),
    /// Bytes in hexadecimal capitals.
    Blob(String),
    /// A function of that name, in lower case.
    Call(String, Vec<Term>),
    /// A comparison.
    Compare(Box<Term>, Operator, Box<Term>),
    /// `IS NULL`.
    IsNull {
        /// The operand.
        term: Box<Term>,
        /// Whether it is `IS NOT NULL`.
        negated: bool,
    },
    /// `IS TRUE` and its like, which are never NULL.
    IsTruth {
        /// The operand.
        term: Box<Term>,
        /// Whether `TRUE` is asked for.
        value: bool,
        /// Whether it is `IS NOT`.
        negated: bool,
    },
    /// `IN` a list.
    In {
        /// The operand.
        term: Box<Term>,
        /// Sorted, each once, two at least.
        list: Vec<Term>,
        /// Whether it is `NOT IN`.
        negated: bool,
    },
    /// `LIKE`; backslash is the escape character of a pattern that is a string.
    Like {
        /// The operand.
        term: Box<Term>,
        /// The pattern.
        pattern: Box<Term>,
        /// Whether upper and lower case are the same.
        folded: bool,
        /// Whether it is `NOT LIKE`.
        negated: bool,
    },
    /// `AND`: flat and sorted.
    All(Vec<Term>),
    /// `OR`: flat and sorted.
    Any(Vec<Term>),
    /// `NOT` of what has no opposite of its own.
    Not(Box<Term>),
    /// `+`, `*` (sorted) and `||` (in order) of two or more.
    Chain(&'static str, Vec<Term>),
    /// Any other operator.
    Binary(String, Box<Term>, Box<Term>),
    /// Unary minus.
    Negative(Box<Term>),
    /// A change of type.
    Cast(Box<Term>, String),
    /// `CASE`: conditions with results, and the result without a condition.
    Case(Vec<(Term, Term)>, Option<Box<Term>>),
    /// A collation by name.
    Collate(Box<Term>, String),
    /// A list of values in parentheses.
    Row(Vec<Term>),
    /// An array.
    Array(Vec<Term>),
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `=`
    Equal,
    /// `<>`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
    /// `IS NOT DISTINCT FROM`
    Same,
    /// `IS DISTINCT FROM`
    Distinct,
}

impl Operator {
    /// With its sides exchanged.
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::AtMost => Self::AtLeast,
            Self::Greater => Self::Less,
            Self::AtLeast => Self::AtMost,
            other => other,
        }
    }

    /// What holds where this does not; both are NULL together.
    pub const fn opposite(self) -> Self {
        match self {
            Self::Equal => Self::Unequal,
            Self::Unequal => Self::Equal,
            Self::Less => Self::AtLeast,
            Self::AtMost => Self::Greater,
            Self::Greater => Self::AtMost,
            Self::AtLeast => Self::Less,
            Self::Same => Self::Distinct,
            Self::Distinct => Self::Same,
        }
    }

    /// Whether it is the second of a pair of opposites.
    pub const fn is_negative(self) -> bool {
        matches!(self, Self::Unequal | Self::AtLeast | Self::AtMost | Self::Distinct)
    }
}

impl Term {
    /// Whether it is a constant.
    pub fn is_literal(&self) -> bool {
        match self {
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::Blob(_) => true,
            Self::Row(terms) | Self::Array(terms) => terms.iter().all(Self::is_literal),
            _ => false,
        }
    }

    /// Whether it is true, false or NULL by its nature.
    pub fn is_boolean(&self) -> bool {
        match self {
            Self::Flag(_)
            | Self::Bool(_)
            | Self::Compare(..)
            | Self::IsNull { .. }
            | Self::IsTruth { .. }
            | Self::In { .. }
            | Self::Like { .. }
            | Self::All(_)
            | Self::Any(_)
            | Self::Not(_) => true,
            Self::Call(name, _) => matches!(name.as_str(), "json_valid" | "regexp_like" | "glob"),
            Self::Case(branches, otherwise) => {
                branches.iter().all(|(_, result)| result.is_boolean())
                    && otherwise.iter().all(|result| result.is_boolean())
            }
            _ => false,
        }
    }

    /// The name, where it is a column and nothing else.
    pub fn as_column(&self) -> Option<&str> {
        match self {
            Self::Column(name) | Self::Flag(name) => Some(name),
            _ => None,
        }
    }
}
