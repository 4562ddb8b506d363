//! Parts of a schema in words, for the picture and the page.

use schema_model::{
    Check, Collation, Column, DataType, Default, ForeignKey, Index, IndexPart, ReferentialAction, Table,
    Unique,
};

/// A type in the words of the model: `string(20)`, `i64`, `timestamp(6)`.
pub(super) fn data_type(of: &DataType) -> String {
    let sized = |name: &str, size: Option<u64>| match size {
        Some(size) => format!("{name}({size})"),
        None => name.to_owned(),
    };
    match of {
        DataType::Bool { .. } => "bool".to_owned(),
        DataType::Int { bits, unsigned } => format!("{}{bits}", if *unsigned { 'u' } else { 'i' }),
        DataType::Float { bits } => format!("f{bits}"),
        DataType::Decimal { precision: Some(precision), scale } => {
            format!("decimal({precision},{})", scale.unwrap_or(0))
        }
        DataType::Decimal { precision: None, .. } => "decimal".to_owned(),
        DataType::String { max } => format!("string({max})"),
        DataType::Char { length } => format!("char({length})"),
        DataType::Text { max_bytes } => sized("text", *max_bytes),
        DataType::Enum => "enum".to_owned(),
        DataType::Bytes { max, exact: false } => sized("bytes", *max),
        DataType::Bytes { max, exact: true } => sized("bytes=", *max),
        DataType::Uuid => "uuid".to_owned(),
        DataType::Timestamp { precision, zone } => {
            format!("timestamp({precision}){}", if *zone { " zoned" } else { "" })
        }
        DataType::Date => "date".to_owned(),
        DataType::Time { precision } => format!("time({precision})"),
        DataType::Interval => "interval".to_owned(),
        DataType::Json => "json".to_owned(),
        DataType::Array { of } => format!("{}[]", data_type(of)),
        DataType::Other { name } => name.clone(),
    }
}

/// A column in one line, without its name.
pub(super) fn column(column: &Column) -> String {
    let mut words = vec![data_type(&column.data_type)];
    words.push(if column.nullable { "nullable" } else { "not null" }.to_owned());
    if let Some(value) = &column.default {
        words.push(format!("default {}", default(value)));
    }
    if column.auto_increment {
        words.push("numbered".to_owned());
    }
    if let Some(generated) = &column.generated {
        let stored = if generated.stored { "stored" } else { "virtual" };
        words.push(format!("generated {stored} {}", generated.expression.original));
    }
    if let Some(Collation::Named(name)) = &column.collation {
        words.push(format!("collate {name}"));
    }
    words.join(" ")
}

fn default(value: &Default) -> String {
    match value {
        Default::Number(number) => number.clone(),
        Default::Text(text) => format!("'{text}'"),
        Default::Bool(value) => value.to_string(),
        Default::Now => "now".to_owned(),
        Default::Expression(expression) => expression.original.clone(),
    }
}

/// Keys, indexes and checks of a table, a line each.
pub(super) fn constraints(table: &Table) -> Vec<String> {
    let key = table.primary_key.iter().map(|key| format!("primary key ({})", key.columns.join(", ")));
    let uniques = table.uniques.iter().map(unique);
    let links = table.foreign_keys.iter().map(foreign_key);
    let indexes = table.indexes.iter().map(index);
    key.chain(uniques).chain(links).chain(indexes).chain(table.checks.iter().map(check)).collect()
}

/// A foreign key and what it does.
pub(super) fn foreign_key(key: &ForeignKey) -> String {
    let delete = action(key.on_delete);
    let update = match key.on_update {
        ReferentialAction::NoAction | ReferentialAction::Restrict => String::new(),
        other => format!(" on update {}", action(other)),
    };
    let deferred = if key.deferred { " deferred" } else { "" };
    let (columns, targets) = (key.columns.join(", "), key.target_columns.join(", "));
    format!("foreign key ({columns}) → {} ({targets}) on delete {delete}{update}{deferred}", key.target)
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::NoAction => "no action",
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    }
}

fn unique(unique: &Unique) -> String {
    let nulls = if unique.nulls_equal { " nulls equal" } else { "" };
    let filter = unique.predicate.as_ref().map(|filter| format!(" where {}", filter.original));
    format!("unique ({}){nulls}{}", parts(&unique.parts), filter.unwrap_or_default())
}

fn index(index: &Index) -> String {
    let method = if index.method == "btree" { String::new() } else { format!(" {}", index.method) };
    let filter = index.predicate.as_ref().map(|filter| format!(" where {}", filter.original));
    format!("index {}{method} ({}){}", index.name, parts(&index.parts), filter.unwrap_or_default())
}

fn parts(parts: &[IndexPart]) -> String {
    let part = |part: &IndexPart| {
        let prefix = part.prefix.map(|length| format!("({length})")).unwrap_or_default();
        format!("{}{prefix}{}", part.key, if part.descending { " desc" } else { "" })
    };
    parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn check(check: &Check) -> String {
    let name = check.name.as_ref().map(|name| format!("{name} ")).unwrap_or_default();
    let expression = &check.expression;
    format!("check {name}{}", expression.canonical.as_ref().unwrap_or(&expression.original))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_column_is_told_in_one_line() {
        let mut title = sample::column("title", DataType::String { max: 200 });
        assert_eq!(column(&title), "string(200) not null");
        title.nullable = true;
        title.default = Some(Default::Text("none".to_owned()));
        title.collation = Some(Collation::Named("nocase".to_owned()));
        assert_eq!(column(&title), "string(200) nullable default 'none' collate nocase");
    }

    #[test]
    fn keys_and_indexes_are_told_with_what_they_do() {
        let mut table = sample::table(&["accounts"]);
        table.indexes.push(Index {
            name: "ix".to_owned(),
            parts: vec![IndexPart { key: "id".to_owned(), descending: true, prefix: Some(9) }],
            predicate: None,
            method: "hash".to_owned(),
            implicit: false,
        });
        assert_eq!(
            constraints(&table),
            [
                "primary key (id)",
                "foreign key (accounts_id) → accounts (id) on delete cascade",
                "index ix hash (id(9) desc)"
            ]
        );
    }
}
