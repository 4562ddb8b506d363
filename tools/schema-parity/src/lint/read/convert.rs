//! Columns, constraints and indexes of the parser's tree, as actions know them.

use std::ops::ControlFlow;

use sqlparser::ast::{
    ColumnDef, ColumnOption, DataType, Expr, ForeignKeyConstraint, GeneratedAs, GeneratedExpressionMode,
    Ident, IndexColumn, ObjectName, TableConstraint, visit_expressions,
};

use crate::lint::action::{Column, Constraint, Filled, Index, Kind, Nulls};

/// An identifier, folded for comparison.
pub(super) fn fold(ident: &Ident) -> String {
    ident.value.to_lowercase()
}

/// The last part of a name: schemas are left out.
pub(super) fn last(name: &ObjectName) -> String {
    name.0.last().and_then(|part| part.as_ident()).map_or_else(|| name.to_string().to_lowercase(), fold)
}

fn folded(idents: &[Ident]) -> Vec<String> {
    idents.iter().map(fold).collect()
}

/// The columns of a key. An expression is an empty name.
pub(super) fn key_columns(columns: &[IndexColumn]) -> Vec<String> {
    columns
        .iter()
        .map(|part| match &part.column.expr {
            Expr::Identifier(ident) => fold(ident),
            Expr::CompoundIdentifier(path) => path.last().map_or_else(String::new, fold),
            // A prefix of a column, `name(20)`, reads as a call. It does not cover a foreign key.
            _ => String::new(),
        })
        .collect()
}

/// The columns that an expression names.
pub(super) fn named_columns(expression: &Expr) -> Vec<String> {
    let mut names = Vec::new();
    let _: ControlFlow<()> = visit_expressions(expression, |part| {
        match part {
            Expr::Identifier(ident) => names.push(fold(ident)),
            Expr::CompoundIdentifier(path) => names.extend(path.last().map(fold)),
            _ => {}
        }
        ControlFlow::Continue(())
    });
    names
}

pub(super) fn column(definition: &ColumnDef) -> Column {
    let name = fold(&definition.name);
    let mut column = Column { filled: serial(&definition.data_type), ..Column::default() };
    column.data_type = type_text(&definition.data_type);
    for option in &definition.options {
        apply_option(&mut column, option.name.as_ref(), &option.option, &name);
    }
    column.name = name;
    column
}

/// A column of MySQL's `MODIFY`, where options have no names.
pub(super) fn restated(name: &Ident, data_type: &DataType, options: &[ColumnOption]) -> Column {
    let name = fold(name);
    let mut column = Column { data_type: type_text(data_type), ..Column::default() };
    for option in options {
        apply_option(&mut column, None, option, &name);
    }
    column.name = name;
    column
}

fn apply_option(column: &mut Column, label: Option<&Ident>, option: &ColumnOption, name: &str) {
    match option {
        ColumnOption::Null => column.nulls = Nulls::Allowed,
        ColumnOption::NotNull => column.nulls = Nulls::Refused,
        ColumnOption::Default(value) => column.default = Some(value.clone()),
        ColumnOption::Comment(text) => column.comment = Some(text.clone()),
        ColumnOption::OnUpdate(_) => column.on_update = true,
        ColumnOption::Collation(collation) => column.collation = Some(last(collation)),
        ColumnOption::Generated { generated_as, generation_expr, generation_expr_mode, .. } => {
            column.filled = Some(filled(*generated_as, generation_expr.is_some(), *generation_expr_mode));
        }
        ColumnOption::Identity(_) => column.filled = Some(Filled::Identity),
        ColumnOption::DialectSpecific(tokens) => {
            if tokens.iter().any(|token| token.to_string().to_uppercase().starts_with("AUTO")) {
                column.filled = Some(Filled::AutoIncrement);
            }
        }
        _ => column.constraints.extend(inline_constraint(label, option, name)),
    }
}

fn filled(generated: GeneratedAs, computed: bool, mode: Option<GeneratedExpressionMode>) -> Filled {
    if !computed {
        return Filled::Identity;
    }
    let stored = generated == GeneratedAs::ExpStored || mode == Some(GeneratedExpressionMode::Stored);
    if stored { Filled::Stored } else { Filled::Virtual }
}

fn inline_constraint(label: Option<&Ident>, option: &ColumnOption, name: &str) -> Option<Constraint> {
    let (own, kind, columns) = match option {
        ColumnOption::PrimaryKey(key) => (&key.name, Kind::Primary, vec![name.to_owned()]),
        ColumnOption::Unique(key) => (&key.name, Kind::Unique, vec![name.to_owned()]),
        ColumnOption::ForeignKey(key) => (&key.name, foreign(key), vec![name.to_owned()]),
        ColumnOption::Check(check) => (&check.name, check_kind(&check.expr), named_columns(&check.expr)),
        _ => return None,
    };
    let name = label.or(own.as_ref()).map(fold);
    Some(Constraint { name, kind, columns, inline: true, valid: true })
}

fn foreign(key: &ForeignKeyConstraint) -> Kind {
    Kind::Foreign { parent: last(&key.foreign_table), on_delete: key.on_delete, on_update: key.on_update }
}

/// A check, and the column where it says no more than that it is not null.
fn check_kind(expression: &Expr) -> Kind {
    match expression {
        Expr::IsNotNull(inner) => match inner.as_ref() {
            Expr::Identifier(ident) => Kind::Check(Some(fold(ident))),
            _ => Kind::Check(None),
        },
        _ => Kind::Check(None),
    }
}

/// What a table constraint is: some of MySQL's are plain indexes.
pub(super) enum Part {
    Constraint(Constraint),
    Index(Index),
}

pub(super) fn table_constraint(constraint: &TableConstraint) -> Part {
    let (name, kind, columns) = match constraint {
        TableConstraint::Unique(key) => {
            (key.name.as_ref().or(key.index_name.as_ref()), Kind::Unique, key_columns(&key.columns))
        }
        TableConstraint::PrimaryKey(key) => (key.name.as_ref(), Kind::Primary, key_columns(&key.columns)),
        TableConstraint::ForeignKey(key) => (key.name.as_ref(), foreign(key), folded(&key.columns)),
        TableConstraint::Check(check) => {
            (check.name.as_ref(), check_kind(&check.expr), named_columns(&check.expr))
        }
        TableConstraint::PrimaryKeyUsingIndex(key) | TableConstraint::UniqueUsingIndex(key) => {
            (key.name.as_ref(), Kind::UsingIndex, Vec::new())
        }
        TableConstraint::Exclude(exclude) => (exclude.name.as_ref(), Kind::Exclude, Vec::new()),
        TableConstraint::Index(index) => return plain_index(index.name.as_ref(), &index.columns),
        TableConstraint::FulltextOrSpatial(index) => {
            return plain_index(index.opt_index_name.as_ref(), &index.columns);
        }
    };
    Part::Constraint(Constraint { name: name.map(fold), kind, columns, inline: false, valid: true })
}

fn plain_index(name: Option<&Ident>, columns: &[IndexColumn]) -> Part {
    Part::Index(Index { name: name.map(fold), columns: key_columns(columns), unique: false, partial: false })
}

/// The type in upper case, without blanks before parentheses.
pub(super) fn type_text(data_type: &DataType) -> String {
    data_type.to_string().to_uppercase()
}

fn serial(data_type: &DataType) -> Option<Filled> {
    let text = type_text(data_type);
    ["SERIAL", "BIGSERIAL", "SMALLSERIAL", "SERIAL2", "SERIAL4", "SERIAL8"]
        .contains(&text.as_str())
        .then_some(Filled::Serial)
}
