//! What a statement does to a schema, however its dialect spells it.

use sqlparser::ast::{Expr, ReferentialAction};

/// One thing that a statement does. Names are folded: lower case, without schema and quotes.
#[derive(Debug, Clone)]
pub(super) enum Action {
    CreateTable(NewTable),
    AddColumn {
        table: String,
        column: Column,
        if_not_exists: bool,
    },
    /// MySQL's `MODIFY` and `CHANGE`: the whole column is defined again.
    RestateColumn {
        table: String,
        from: String,
        column: Column,
    },
    DropColumn {
        table: String,
        column: String,
        cascade: bool,
    },
    RenameColumn {
        table: String,
        from: String,
        to: String,
    },
    AlterColumn {
        table: String,
        column: String,
        change: ColumnChange,
    },
    AddConstraint {
        table: String,
        constraint: Constraint,
        not_valid: bool,
    },
    ValidateConstraint {
        table: String,
        name: String,
    },
    DropConstraint {
        table: String,
        /// `None` for the primary key.
        name: Option<String>,
        cascade: bool,
    },
    RenameTable {
        from: String,
        to: String,
    },
    DropTable {
        table: String,
        cascade: bool,
    },
    CreateIndex {
        table: String,
        index: Index,
        concurrently: bool,
        if_not_exists: bool,
    },
    DropIndex {
        /// Known on MySQL only.
        table: Option<String>,
        index: String,
        concurrently: bool,
        cascade: bool,
    },
    /// A schema, or a whole database.
    DropSchema {
        name: String,
        cascade: bool,
    },
    /// Views, types, sequences, functions.
    DropOther {
        what: String,
        cascade: bool,
    },
    /// `TRUNCATE`, or a `DELETE` of all rows.
    EmptyTable {
        table: String,
        how: &'static str,
    },
    /// Rows are written; `None` where the table is not known.
    Data {
        table: Option<String>,
    },
    /// SQLite's settings; `off` where the value says no.
    Pragma {
        name: String,
        off: bool,
    },
    /// `VACUUM`, `CLUSTER`, `REINDEX`, `OPTIMIZE TABLE`, `LOCK TABLE`.
    Maintenance {
        what: String,
        table: Option<String>,
    },
    ConvertCharacterSet {
        table: String,
    },
    /// Changes a table in a way that no rule is about.
    Alter {
        table: String,
    },
    /// A change that was not understood beyond these words.
    Unread {
        what: String,
    },
}

impl Action {
    /// The table that it is about, where it is about one.
    pub fn table(&self) -> Option<&String> {
        match self {
            Self::CreateTable(new) => Some(&new.name),
            Self::AddColumn { table, .. }
            | Self::RestateColumn { table, .. }
            | Self::DropColumn { table, .. }
            | Self::RenameColumn { table, .. }
            | Self::AlterColumn { table, .. }
            | Self::AddConstraint { table, .. }
            | Self::ValidateConstraint { table, .. }
            | Self::DropConstraint { table, .. }
            | Self::RenameTable { from: table, .. }
            | Self::DropTable { table, .. }
            | Self::CreateIndex { table, .. }
            | Self::EmptyTable { table, .. }
            | Self::ConvertCharacterSet { table }
            | Self::Alter { table } => Some(table),
            Self::DropIndex { table, .. } | Self::Data { table } | Self::Maintenance { table, .. } => {
                table.as_ref()
            }
            Self::DropSchema { .. } | Self::DropOther { .. } | Self::Pragma { .. } | Self::Unread { .. } => {
                None
            }
        }
    }
}

/// What `ALTER COLUMN` does.
#[derive(Debug, Clone)]
pub(super) enum ColumnChange {
    Type(String),
    SetNotNull,
    DropNotNull,
    SetDefault(Box<Expr>),
    DropDefault,
    Identity,
}

/// A table that is made.
#[derive(Debug, Clone, Default)]
pub(super) struct NewTable {
    pub name: String,
    pub columns: Vec<Column>,
    pub constraints: Vec<Constraint>,
    pub indexes: Vec<Index>,
    pub if_not_exists: bool,
    /// Its keys come from elsewhere: another table, a partitioned parent; or it is temporary.
    pub borrowed: bool,
    /// What follows the parenthesis.
    pub options: String,
}

/// Whether a column says that it takes nulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Nulls {
    #[default]
    Unstated,
    Allowed,
    Refused,
}

/// How a column gets its values by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filled {
    Serial,
    Identity,
    AutoIncrement,
    Virtual,
    Stored,
}

/// A column and all that is said about it.
#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    pub name: String,
    pub data_type: String,
    pub nulls: Nulls,
    pub default: Option<Expr>,
    pub comment: Option<String>,
    pub on_update: bool,
    pub collation: Option<String>,
    pub filled: Option<Filled>,
    pub constraints: Vec<Constraint>,
}

impl Column {
    /// Part of the primary key, or `NOT NULL`.
    pub fn refuses_nulls(&self) -> bool {
        self.nulls == Nulls::Refused || self.constraints.iter().any(|found| found.kind == Kind::Primary)
    }
}

/// A constraint, declared with a column or for itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Constraint {
    pub name: Option<String>,
    pub kind: Kind,
    pub columns: Vec<String>,
    /// Declared with its column.
    pub inline: bool,
    /// Old rows have been checked.
    pub valid: bool,
}

/// Which constraint.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Primary,
    Unique,
    /// A primary key or unique constraint over an index that is there already.
    UsingIndex,
    Foreign {
        parent: String,
        on_delete: Option<ReferentialAction>,
        on_update: Option<ReferentialAction>,
    },
    /// With the column that it keeps from being null, where it says nothing else.
    Check(Option<String>),
    Exclude,
}

impl Kind {
    /// The usual name, for messages.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Primary => "primary key",
            Self::Unique => "unique constraint",
            Self::UsingIndex => "constraint",
            Self::Foreign { .. } => "foreign key",
            Self::Check(_) => "check",
            Self::Exclude => "exclusion constraint",
        }
    }
}

/// An index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Index {
    pub name: Option<String>,
    /// The columns; an expression is an empty name, which covers nothing.
    pub columns: Vec<String>,
    pub unique: bool,
    /// Has a predicate, so it covers only some rows.
    pub partial: bool,
}
