//! What a schema is, whichever database holds it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Tables, views, triggers and sequences by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schema {
    /// Base tables.
    pub tables: BTreeMap<String, Table>,
    /// Views.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub views: BTreeMap<String, View>,
    /// Triggers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub triggers: BTreeMap<String, Trigger>,
    /// Names of sequences that belong to no column.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub sequences: BTreeSet<String>,
    /// What is there beside, and not in the model: what it is (`policy`, `rule`, `MEMORY table`), and the
    /// names. Never compared; reports list it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub not_compared: BTreeMap<String, BTreeSet<String>>,
}

/// A base table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// In the order of the table.
    pub columns: Vec<Column>,
    /// The primary key.
    pub primary_key: Option<PrimaryKey>,
    /// Unique constraints and unique indexes, which mean the same, but for those over the primary key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uniques: Vec<Unique>,
    /// Foreign keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub foreign_keys: Vec<ForeignKey>,
    /// Indexes that are not unique, but for those that a database makes by itself for a foreign key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indexes: Vec<Index>,
    /// Checks, but for those that only stand in for a type (see [`Column::type_checks`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub data_type: DataType,
    /// Whether NULL may stand in it; never in a column of the primary key.
    pub nullable: bool,
    /// Its default; `None` where there is none. A default of NULL is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Default>,
    /// How strings in it compare; `None` where it holds no strings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collation: Option<Collation>,
    /// Whether the database numbers new rows by it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub auto_increment: bool,
    /// Whether it is numbered only because it is the rowid: `INTEGER PRIMARY KEY` of SQLite without
    /// `AUTOINCREMENT`, which cannot be had without numbers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rowid: bool,
    /// Whether a statement may not give the number itself (`GENERATED ALWAYS AS IDENTITY`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub always_numbered: bool,
    /// What it is computed from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated: Option<Generated>,
    /// Declared names of the checks that became part of the type: `CHECK (length(x) <= 20)` is how
    /// SQLite says `VARCHAR(20)`. Compared only where both sides have some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub type_checks: Vec<String>,
    /// The length that was declared of strings of a list ([`DataType::Enum`]): the list bounds them as
    /// well, but not what a later list may hold. Compared only where both sides have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<DataType>,
    /// The type as the database itself prints it, for messages. Never compared.
    #[serde(skip)]
    pub native: String,
}

impl Column {
    /// A column that is not null, and nothing else.
    pub fn new(name: &str, data_type: DataType) -> Self {
        Self {
            name: name.to_owned(),
            data_type,
            nullable: false,
            default: None,
            collation: None,
            auto_increment: false,
            rowid: false,
            always_numbered: false,
            generated: None,
            type_checks: Vec::new(),
            listed: None,
            native: String::new(),
        }
    }
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum DataType {
    /// True or false.
    Bool {
        /// Whether the database refuses other values: `TINYINT(1)` alone takes 2.
        checked: bool,
    },
    /// A whole number.
    Int {
        /// 8, 16, 24, 32 or 64.
        bits: u8,
        /// Whether it has no negative half.
        unsigned: bool,
    },
    /// A binary floating-point number.
    Float {
        /// 32 or 64.
        bits: u8,
    },
    /// A decimal number; `None` where the database sets no bound.
    Decimal {
        /// Digits in all.
        precision: Option<u32>,
        /// Digits after the point.
        scale: Option<u32>,
    },
    /// A string of bounded length, in characters.
    String {
        /// The most characters.
        max: u32,
    },
    /// A string of fixed length, padded (`CHAR(n)`).
    Char {
        /// The number of characters.
        length: u32,
    },
    /// A string without a bound that matters.
    Text {
        /// Most bytes, where it is below 16 MiB (`TEXT` of MySQL holds 65,535).
        max_bytes: Option<u64>,
    },
    /// A string that a check (or the type itself) limits to a list of values; the list is in a
    /// [`Check`].
    Enum,
    /// Bytes.
    Bytes {
        /// The most bytes; `None` without a bound that matters.
        max: Option<u64>,
        /// Whether the length is exact.
        exact: bool,
    },
    /// A UUID, or its 16 bytes.
    Uuid,
    /// A date with a time.
    Timestamp {
        /// Digits of the second's fraction.
        precision: u8,
        /// Whether values are converted from and to the session's time zone.
        zone: bool,
    },
    /// A date.
    Date,
    /// A time of day, or a span of MySQL's `TIME`.
    Time {
        /// Digits of the second's fraction.
        precision: u8,
    },
    /// A span of time.
    Interval,
    /// JSON that the database has checked.
    Json,
    /// A list of values of one type.
    Array {
        /// The type of the items.
        of: Box<DataType>,
    },
    /// A type without a counterpart here, by its name in lower case.
    Other {
        /// As the database names it.
        name: String,
    },
}

/// The default of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Default {
    /// A number, in its shortest form.
    Number(String),
    /// A string.
    Text(String),
    /// True or false.
    Bool(bool),
    /// The time of the statement, as fine as the column holds it: the moment where the column has a zone,
    /// else the date and time at UTC.
    Now,
    /// Anything else.
    Expression(Expression),
}

/// How strings compare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Collation {
    /// By code points or bytes (`BINARY`, `utf8mb4_bin`, `"C"`).
    Binary,
    /// Any other, by the name that the database gives it, in lower case; `default (…)` where it is that of
    /// the database (PostgreSQL), with what it is there.
    Named(String),
}

/// An expression of a check, a default, an index or a generated column.
///
/// Equal when the canonical forms are: see `catalog` for what they leave out.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Expression {
    /// The same text for the same meaning on every database; `None` where the expression could not
    /// be parsed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
    /// As the database prints it.
    pub original: String,
}

impl PartialEq for Expression {
    /// Two that could not be parsed are equal only if their texts are; a comparison must treat
    /// one that could not be parsed as undecided (see [`Expression::is_decided`]).
    fn eq(&self, other: &Self) -> bool {
        match (&self.canonical, &other.canonical) {
            (Some(one), Some(two)) => one == two,
            (None, None) => self.original == other.original,
            _ => false,
        }
    }
}

impl Eq for Expression {}

impl Expression {
    /// Whether its meaning is known.
    pub fn is_decided(&self) -> bool {
        self.canonical.is_some()
    }
}

/// A column that is computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generated {
    /// The expression.
    pub expression: Expression,
    /// Whether the value is stored (`STORED`, `PERSISTENT`) rather than computed when read.
    pub stored: bool,
}

/// A primary key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrimaryKey {
    /// Its declared name; `None` where the database made one up, or keeps none (MySQL).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In the order of the key.
    pub columns: Vec<String>,
    /// How many characters of a column count, where not all do (MySQL): such a key refuses more rows.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub prefixes: BTreeMap<String, u32>,
    /// Columns of it that take NULL all the same: SQLite's that are declared without `NOT NULL`, but for
    /// those of the rowid, of `WITHOUT ROWID` and of `STRICT` tables.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takes_null: Vec<String>,
}

impl PrimaryKey {
    /// A key over whole columns that take no NULL.
    pub fn new(name: Option<&str>, columns: Vec<String>) -> Self {
        Self { name: name.map(str::to_owned), columns, prefixes: BTreeMap::new(), takes_null: Vec::new() }
    }
}

/// A unique constraint or a unique index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unique {
    /// Its declared name; `None` where the database made one up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// In the order of the key.
    pub parts: Vec<IndexPart>,
    /// The rows that it holds for; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Expression>,
    /// Whether two NULL are the same (`NULLS NOT DISTINCT`, PostgreSQL 15).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nulls_equal: bool,
    /// Whether it is checked only when the transaction ends.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deferred: bool,
}

/// A part of an index. Equal whatever the words of its expression.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct IndexPart {
    /// The column, or the canonical expression in parentheses.
    pub key: String,
    /// The expression as the database prints it, for messages only; empty for a column.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub original: String,
    /// Whether it is sorted descending.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub descending: bool,
    /// How many characters of it are indexed (MySQL); `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<u32>,
}

impl IndexPart {
    /// All of a column, ascending.
    pub fn column(name: &str) -> Self {
        Self { key: name.to_owned(), original: String::new(), descending: false, prefix: None }
    }
}

impl PartialEq for IndexPart {
    fn eq(&self, other: &Self) -> bool {
        let compared =
            |Self { key, original: _, descending, prefix }: &Self| (key.clone(), *descending, *prefix);
        compared(self) == compared(other)
    }
}

impl Eq for IndexPart {}

/// An index that is not unique.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// In order.
    pub parts: Vec<IndexPart>,
    /// The rows that it holds; `None` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Expression>,
    /// `btree`, or the method's name in lower case (`hash`, `gin`, `fulltext`, `spatial`, …).
    pub method: String,
    /// Whether the database would have made it by itself for a foreign key, and gave it that key's
    /// name: compared by coverage only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub implicit: bool,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForeignKey {
    /// Its declared name; `None` where the database made one up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Columns of this table, in the order of the key.
    pub columns: Vec<String>,
    /// The table that it refers to.
    pub target: String,
    /// Columns there, in the order of the key; of its primary key where none are named.
    pub target_columns: Vec<String>,
    /// When the row it refers to is deleted.
    pub on_delete: ReferentialAction,
    /// When the key of the row it refers to is changed.
    pub on_update: ReferentialAction,
    /// Whether it is checked only when the transaction ends.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deferred: bool,
}

/// What happens to rows that refer to a deleted or changed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferentialAction {
    /// The statement is refused, at its end (`NO ACTION`).
    NoAction,
    /// The statement is refused at once. MySQL means the same by `NO ACTION`.
    Restrict,
    /// They are deleted too.
    Cascade,
    /// Their key becomes NULL.
    SetNull,
    /// Their key becomes its default.
    SetDefault,
}

/// A check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Its declared name; `None` where the database made one up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What must hold.
    pub expression: Expression,
}

/// A view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Names of its columns, in order.
    pub columns: Vec<String>,
    /// Its query.
    pub query: Expression,
}

/// A trigger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// The table it belongs to.
    pub table: String,
    /// `before`, `after` or `instead of`.
    pub timing: String,
    /// `insert`, `update` or `delete`, sorted.
    pub events: Vec<String>,
    /// What it does.
    pub body: Expression,
}
