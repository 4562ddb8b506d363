//! Parts of a schema in words, for the picture, the page and the outline; beside what
//! [`schema_model::compare::describe`] says for messages.

use schema_model::{Collation, Column, Table, compare::describe};

/// A column in one line, without its name.
pub(super) fn column(column: &Column) -> String {
    let text = describe::column(column);
    match &column.collation {
        Some(named @ Collation::Named(_)) => format!("{text}, collation {}", describe::collation(named)),
        _ => text,
    }
}

/// As [`constraints`], where what means the same reads the same, however the databases write it.
pub(super) fn meanings(table: &Table) -> Vec<String> {
    let mut table = table.clone();
    let rows = table.uniques.iter_mut().filter_map(|one| one.predicate.as_mut());
    let rows = rows.chain(table.indexes.iter_mut().filter_map(|one| one.predicate.as_mut()));
    for expression in rows.chain(table.checks.iter_mut().map(|check| &mut check.expression)) {
        if let Some(canonical) = &expression.canonical {
            canonical.clone_into(&mut expression.original);
        }
    }
    constraints(&table)
}

/// Keys, indexes and checks of a table, a line each.
pub(super) fn constraints(table: &Table) -> Vec<String> {
    let key = table.primary_key.iter().map(|key| format!("primary key {}", describe::primary_key(key)));
    let uniques = table.uniques.iter();
    let uniques = uniques.map(|one| line("unique", one.name.as_deref(), &describe::unique(one)));
    let links = table.foreign_keys.iter();
    let links = links.map(|one| line("foreign key", one.name.as_deref(), &describe::foreign_key(one)));
    let indexes = table.indexes.iter();
    let indexes = indexes.map(|one| line("index", Some(&one.name), &describe::index(one)));
    let checks = table.checks.iter();
    let checks = checks.map(|one| line("check", one.name.as_deref(), &describe::check(one)));
    key.chain(uniques).chain(links).chain(indexes).chain(checks).collect()
}

fn line(noun: &str, name: Option<&str>, says: &str) -> String {
    match name {
        Some(name) => format!("{noun} {name} {says}"),
        None => format!("{noun} {says}"),
    }
}

#[cfg(test)]
mod tests {
    use schema_model::{DataType, Index, IndexPart};

    use super::super::sample;
    use super::*;

    #[test]
    fn a_column_is_told_in_one_line() {
        let mut title = schema_model::Column::new("title", DataType::String { max: 200 });
        title.collation = Some(Collation::Binary);
        assert_eq!(column(&title), "string(200) not null");
        title.collation = Some(Collation::Named("nocase".to_owned()));
        assert_eq!(column(&title), "string(200) not null, collation nocase");
    }

    #[test]
    fn keys_and_indexes_are_told_with_what_they_do() {
        let mut table = sample::table(&["accounts"]);
        table.foreign_keys[0].name = None;
        table.indexes.push(Index {
            name: "ix".to_owned(),
            parts: vec![IndexPart { descending: true, prefix: Some(9), ..IndexPart::column("id") }],
            predicate: None,
            method: "hash".to_owned(),
            implicit: false,
        });
        assert_eq!(
            constraints(&table),
            [
                "primary key (id)",
                "foreign key (accounts_id) → accounts (id), on delete cascade",
                "index ix (id(9) desc) using hash"
            ]
        );
    }
}
