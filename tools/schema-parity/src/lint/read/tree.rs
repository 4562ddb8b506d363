//! Actions of a statement that the parser understood.

use sqlparser::ast::{
    AlterColumnOperation, AlterTable, AlterTableOperation, CreateIndex, CreateTable, Delete, DropBehavior,
    FromTable, Ident, ObjectType, RenameTableNameKind, Statement, TableFactor, TableObject, TableWithJoins,
};

use super::convert::{Part, column, fold, key_columns, last, restated, table_constraint, type_text};
use crate::lint::action::{Action, ColumnChange, Index, NewTable};

/// What a statement does; `None` where only its head tells, so that tokens must be looked at.
pub(super) fn actions(statement: &Statement) -> Option<Vec<Action>> {
    let actions = match statement {
        Statement::CreateTable(table) => vec![Action::CreateTable(new_table(table))],
        Statement::AlterTable(alter) => alter_table(alter),
        Statement::CreateIndex(index) => vec![create_index(index)],
        Statement::Drop { object_type, names, cascade, table, .. } => {
            let table = table.as_ref().map(last);
            names.iter().map(|name| dropped(*object_type, last(name), *cascade, table.clone())).collect()
        }
        Statement::RenameTable(renames) => renames
            .iter()
            .map(|rename| Action::RenameTable { from: last(&rename.old_name), to: last(&rename.new_name) })
            .collect(),
        Statement::Truncate(truncate) => truncate
            .table_names
            .iter()
            .map(|target| Action::EmptyTable { table: last(&target.name), how: "TRUNCATE" })
            .collect(),
        Statement::Insert(insert) => vec![Action::Data {
            table: match &insert.table {
                TableObject::TableName(name) => Some(last(name)),
                _ => None,
            },
        }],
        Statement::Update(update) => vec![Action::Data { table: table_name(&update.table) }],
        Statement::Delete(delete) => deletion(delete),
        Statement::Merge(merge) => vec![Action::Data { table: factor_name(&merge.table) }],
        Statement::Copy { .. } | Statement::LoadData { .. } => vec![Action::Data { table: None }],
        _ => return None,
    };
    Some(actions)
}

fn new_table(table: &CreateTable) -> NewTable {
    let mut new = NewTable {
        name: last(&table.name),
        columns: table.columns.iter().map(column).collect(),
        if_not_exists: table.if_not_exists,
        borrowed: table.temporary
            || table.like.is_some()
            || table.partition_of.is_some()
            || table.inherits.is_some(),
        options: options(table),
        ..NewTable::default()
    };
    for constraint in &table.constraints {
        match table_constraint(constraint) {
            Part::Constraint(found) => new.constraints.push(found),
            Part::Index(found) => new.indexes.push(found),
        }
    }
    new
}

fn options(table: &CreateTable) -> String {
    let mut options = table.table_options.to_string();
    if table.strict {
        options.push_str(" STRICT");
    }
    options.trim().to_owned()
}

fn create_index(create: &CreateIndex) -> Action {
    Action::CreateIndex {
        table: last(&create.table_name),
        index: Index {
            name: create.name.as_ref().map(last),
            columns: key_columns(&create.columns),
            unique: create.unique,
            partial: create.predicate.is_some(),
        },
        concurrently: create.concurrently,
        if_not_exists: create.if_not_exists,
    }
}

fn dropped(kind: ObjectType, name: String, cascade: bool, table: Option<String>) -> Action {
    match kind {
        ObjectType::Table => Action::DropTable { table: name, cascade },
        // Whether it is concurrent is in the tokens: the parser's tree does not tell.
        ObjectType::Index => Action::DropIndex { table, index: name, concurrently: false, cascade },
        ObjectType::Schema | ObjectType::Database => Action::DropSchema { name, cascade },
        _ => Action::DropOther { what: format!("{kind} {name}").to_lowercase(), cascade },
    }
}

fn deletion(delete: &Delete) -> Vec<Action> {
    let from = match &delete.from {
        FromTable::WithFromKeyword(tables) | FromTable::WithoutKeyword(tables) => tables,
    };
    let table = from.first().and_then(table_name);
    let all = delete.selection.is_none() && delete.using.is_none() && delete.limit.is_none();
    let mut actions = vec![Action::Data { table: table.clone() }];
    if let (true, Some(table)) = (all, table) {
        actions.push(Action::EmptyTable { table, how: "DELETE without WHERE" });
    }
    actions
}

fn table_name(table: &TableWithJoins) -> Option<String> {
    factor_name(&table.relation)
}

fn factor_name(factor: &TableFactor) -> Option<String> {
    match factor {
        TableFactor::Table { name, .. } => Some(last(name)),
        _ => None,
    }
}

fn alter_table(alter: &AlterTable) -> Vec<Action> {
    let table = last(&alter.name);
    alter.operations.iter().flat_map(|operation| operation_actions(&table, operation)).collect()
}

/// What one part of an `ALTER TABLE` does.
pub(super) fn operation_actions(table: &str, operation: &AlterTableOperation) -> Vec<Action> {
    use AlterTableOperation as Op;
    let table = table.to_owned();
    let action = match operation {
        Op::AddColumn { column_def, if_not_exists, .. } => {
            Action::AddColumn { table, column: column(column_def), if_not_exists: *if_not_exists }
        }
        Op::AddConstraint { constraint, not_valid } => match table_constraint(constraint) {
            Part::Constraint(constraint) => {
                Action::AddConstraint { table, constraint, not_valid: *not_valid }
            }
            Part::Index(index) => {
                Action::CreateIndex { table, index, concurrently: false, if_not_exists: false }
            }
        },
        Op::DropColumn { column_names, drop_behavior, .. } => {
            return column_names
                .iter()
                .map(|name| Action::DropColumn {
                    table: table.clone(),
                    column: fold(name),
                    cascade: cascades(*drop_behavior),
                })
                .collect();
        }
        Op::RenameColumn { old_column_name, new_column_name } => {
            Action::RenameColumn { table, from: fold(old_column_name), to: fold(new_column_name) }
        }
        Op::RenameTable { table_name: RenameTableNameKind::As(name) | RenameTableNameKind::To(name) } => {
            Action::RenameTable { from: table, to: last(name) }
        }
        Op::ModifyColumn { col_name, data_type, options, .. } => {
            let column = restated(col_name, data_type, options);
            Action::RestateColumn { table, from: column.name.clone(), column }
        }
        Op::ChangeColumn { old_name, new_name, data_type, options, .. } => {
            let column = restated(new_name, data_type, options);
            Action::RestateColumn { table, from: fold(old_name), column }
        }
        Op::AlterColumn { column_name, op } => alter_column(table, column_name, op),
        Op::ValidateConstraint { name } => Action::ValidateConstraint { table, name: fold(name) },
        Op::DropConstraint { name, drop_behavior, .. } | Op::DropForeignKey { name, drop_behavior } => {
            Action::DropConstraint { table, name: Some(fold(name)), cascade: cascades(*drop_behavior) }
        }
        Op::DropPrimaryKey { drop_behavior } => {
            Action::DropConstraint { table, name: None, cascade: cascades(*drop_behavior) }
        }
        Op::DropIndex { name } => {
            Action::DropIndex { table: Some(table), index: fold(name), concurrently: false, cascade: false }
        }
        // Options of the statement: looked at in its tokens.
        Op::Algorithm { .. } | Op::Lock { .. } => return Vec::new(),
        _ => Action::Alter { table },
    };
    vec![action]
}

fn alter_column(table: String, column: &Ident, operation: &AlterColumnOperation) -> Action {
    let change = match operation {
        AlterColumnOperation::SetNotNull => ColumnChange::SetNotNull,
        AlterColumnOperation::DropNotNull => ColumnChange::DropNotNull,
        AlterColumnOperation::SetDefault { value } => ColumnChange::SetDefault(Box::new(value.clone())),
        AlterColumnOperation::DropDefault => ColumnChange::DropDefault,
        AlterColumnOperation::SetDataType { data_type, .. } => ColumnChange::Type(type_text(data_type)),
        AlterColumnOperation::AddGenerated { .. } => ColumnChange::Identity,
    };
    Action::AlterColumn { table, column: fold(column), change }
}

fn cascades(behaviour: Option<DropBehavior>) -> bool {
    behaviour == Some(DropBehavior::Cascade)
}
