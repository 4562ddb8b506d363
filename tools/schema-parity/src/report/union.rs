//! The tables of all sides laid over each other, with the differences where they belong: what the
//! picture and the page show.

use std::collections::{BTreeMap, BTreeSet};

use schema_model::{
    Column, ForeignKey, Table,
    compare::{Difference, Severity},
};

use super::Report;

/// A table, or a view or trigger that differs.
#[derive(Debug)]
pub(super) struct Merged<'a> {
    /// Its name.
    pub name: &'a str,
    /// What each side has, in the order of the sides.
    pub on: Vec<Option<&'a Table>>,
    /// Columns of any side, in the order of the first that has them.
    pub columns: Vec<MergedColumn<'a>>,
    /// Foreign keys of any side; those with the same columns and target only once.
    pub links: Vec<Link<'a>>,
    /// Differences of the table itself, or of something in it that is neither a column nor a link.
    pub differences: Vec<&'a Difference>,
}

/// A column of any side.
#[derive(Debug)]
pub(super) struct MergedColumn<'a> {
    /// Its name.
    pub name: &'a str,
    /// What each side has.
    pub on: Vec<Option<&'a Column>>,
    /// Whether it belongs to the primary key of a side.
    pub primary: bool,
    /// Whether it belongs to a foreign key of a side.
    pub foreign: bool,
    /// Whether it alone is unique on a side.
    pub unique: bool,
    /// What differs about it.
    pub differences: Vec<&'a Difference>,
}

/// A foreign key of any side.
#[derive(Debug)]
pub(super) struct Link<'a> {
    /// As the first side has it.
    pub key: &'a ForeignKey,
    /// What differs about it.
    pub differences: Vec<&'a Difference>,
}

/// All tables by name.
pub(super) fn merge(report: &Report) -> Vec<Merged<'_>> {
    let tables = report.sides.iter().flat_map(|side| side.schema.tables.keys());
    let mut names: BTreeSet<&str> = tables.map(String::as_str).collect();
    let by_table = report.by_table();
    names.extend(by_table.keys());
    names.into_iter().map(|name| merged(report, name, &by_table)).collect()
}

impl Merged<'_> {
    /// The worst that is wrong with it or in it.
    pub fn worst(&self) -> Option<Severity> {
        let columns = self.columns.iter().flat_map(|column| &column.differences);
        let links = self.links.iter().flat_map(|link| &link.differences);
        worst(columns.chain(links).chain(&self.differences))
    }
}

/// The worst severity among differences.
pub(super) fn worst<'a>(differences: impl IntoIterator<Item = &'a &'a Difference>) -> Option<Severity> {
    differences.into_iter().map(|difference| difference.severity).max()
}

fn merged<'a>(
    report: &'a Report,
    name: &'a str,
    by_table: &BTreeMap<&'a str, Vec<&'a Difference>>,
) -> Merged<'a> {
    let on: Vec<Option<&Table>> = report.sides.iter().map(|side| side.schema.tables.get(name)).collect();
    let mut columns = columns(&on);
    let mut links = links(&on);
    let mut rest = Vec::new();
    for difference in by_table.get(name).into_iter().flatten() {
        let column = columns.iter_mut().find(|column| column.name == difference.object);
        let link = links.iter_mut().find(|link| named(link.key, difference));
        match (column, link) {
            (Some(column), _) => column.differences.push(difference),
            (None, Some(link)) => link.differences.push(difference),
            (None, None) => rest.push(*difference),
        }
    }
    Merged { name, on, columns, links, differences: rest }
}

/// Whether a difference is about that key: by its declared name, or by its columns.
fn named(key: &ForeignKey, difference: &Difference) -> bool {
    use schema_model::compare::Kind;
    if !matches!(difference.kind, Kind::ForeignKey | Kind::OnDelete | Kind::OnUpdate) {
        return false;
    }
    let object = &difference.object;
    let columns = key.columns.join(", ");
    key.name.as_ref() == Some(object)
        || *object == columns
        || *object == format!("({columns})")
        || object.starts_with(&format!("({columns}) "))
}

fn columns<'a>(on: &[Option<&'a Table>]) -> Vec<MergedColumn<'a>> {
    let mut names: Vec<&str> = Vec::new();
    for column in on.iter().flatten().flat_map(|table| &table.columns) {
        if !names.contains(&column.name.as_str()) {
            names.push(&column.name);
        }
    }
    names.into_iter().map(|name| column(on, name)).collect()
}

fn column<'a>(on: &[Option<&'a Table>], name: &'a str) -> MergedColumn<'a> {
    let tables = || on.iter().flatten();
    let of = |table: &'a Table| table.columns.iter().find(|column| column.name == name);
    let mut keys = tables().filter_map(|table| table.primary_key.as_ref());
    let mut foreign = tables().flat_map(|table| &table.foreign_keys);
    let mut uniques = tables().flat_map(|table| &table.uniques);
    MergedColumn {
        name,
        on: on.iter().map(|table| table.and_then(of)).collect(),
        primary: keys.any(|key| key.columns.iter().any(|column| column == name)),
        foreign: foreign.any(|key| key.columns.iter().any(|column| column == name)),
        unique: uniques.any(|unique| matches!(unique.parts.as_slice(), [part] if part.key == name)),
        differences: Vec::new(),
    }
}

fn links<'a>(on: &[Option<&'a Table>]) -> Vec<Link<'a>> {
    let mut links: Vec<Link<'a>> = Vec::new();
    for key in on.iter().flatten().flat_map(|table| &table.foreign_keys) {
        let same = |link: &Link<'_>| link.key.columns == key.columns && link.key.target == key.target;
        if !links.iter().any(same) {
            links.push(Link { key, differences: Vec::new() });
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use schema_model::compare::Kind;

    use super::super::sample;
    use super::*;

    #[test]
    fn differences_stand_where_they_belong() {
        let mut report = sample::drifted();
        let mut key = sample::difference("fk_accounts_id", Severity::Error);
        key.kind = Kind::OnDelete;
        report.comparison.differences.push(key);
        let all = merge(&report);
        let posts = all.iter().find(|table| table.name == "posts").unwrap();
        let objects = |differences: &[&Difference]| -> Vec<String> {
            differences.iter().map(|difference| difference.object.clone()).collect()
        };
        assert_eq!(objects(&posts.columns[2].differences), ["title"]);
        assert_eq!(objects(&posts.links[0].differences), ["fk_accounts_id"]);
        assert_eq!(objects(&posts.differences), ["ix_posts_title"]);
        assert_eq!(posts.worst(), Some(Severity::Error));
    }

    #[test]
    fn what_only_one_side_has_is_there_and_nothing_twice() {
        let mut report = sample::equal();
        report.sides[1].schema.tables.insert("extra".to_owned(), sample::table(&["posts"]));
        report.sides[1]
            .schema
            .tables
            .get_mut("posts")
            .unwrap()
            .columns
            .push(Column::new("more", schema_model::DataType::Date));
        let mut view = sample::difference("", Severity::Error);
        view.table = "a_view".to_owned();
        report.comparison.differences = vec![view];
        let all = merge(&report);
        let names: Vec<_> = all.iter().map(|table| table.name).collect();
        assert_eq!(names, [sample::HOSTILE, "a_view", "accounts", "extra", "posts"]);
        let posts = &all[4];
        let columns: Vec<_> = posts.columns.iter().map(|column| column.name).collect();
        assert_eq!(columns, ["id", "accounts_id", "title", "more"]);
        assert_eq!(posts.links.len(), 1);
        assert!(posts.columns[0].primary && !posts.columns[0].foreign && posts.columns[1].foreign);
        assert!(posts.columns[3].on[0].is_none() && posts.columns[3].on[1].is_some());
        assert_eq!(all[3].on.iter().flatten().count(), 1);
        assert_eq!(all[1].differences.len(), 1);
    }
}
