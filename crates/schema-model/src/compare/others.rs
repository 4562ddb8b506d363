//! Tables, views and sequences.
//!
//! Texts of views are whole statements, which dialects write in ways that nothing here can reconcile:
//! what is not equal is undecided.

use super::matching::Tables;
use super::run::{Each, Place, Run, Verdict, expressions, worst};
use super::severity::severity;
use super::words::written;
use super::{Kind, Level, Severity, describe, names};
use crate::{Expression, Schema, View};

pub(super) fn views(run: &mut Run<'_>, schemas: &[&Schema]) {
    for name in names(schemas, |schema| schema.views.keys().collect()) {
        let views: Each<&View> = schemas.iter().map(|schema| schema.views.get(name)).collect();
        let place = Place::of(name, "view", "");
        let have = views.iter().map(|view| view.map(describe::view)).collect();
        run.missing(Kind::View, place, have, std::iter::repeat(true));
        let same = |one: &&View, two: &&View| Verdict::from(one.columns == two.columns);
        run.fact(Kind::View, place, &views, same, |view| describe::view(view));
        text(run, place, &views.iter().map(|view| view.map(|view| &view.query)).collect());
    }
}

/// Whether a table is there; a sequence of its name may be what it stands in for, on a database that
/// has none. By families that is a note.
pub(super) fn table(run: &mut Run<'_>, tables: &Tables<'_>, schemas: &[&Schema]) {
    let sequence = |schema: &&Schema| schema.sequences.contains(tables.name);
    let stand_in = |schema| sequence(schema).then(|| "a sequence".to_owned());
    let present = tables.map(|_| Some("present".to_owned()));
    let have: Each<String> = present
        .into_iter()
        .zip(schemas)
        .map(|(present, schema)| present.or_else(|| stand_in(schema)))
        .collect();
    let severity = match run.level {
        Level::Family if have.iter().all(Option::is_some) => Some(Severity::Note),
        level => severity(Kind::Table, level),
    };
    if tables.each.iter().any(Option::is_none) {
        run.tell_as(Kind::Table, severity, Place::of(tables.name, "table", ""), have);
    }
}

/// Sequences whose names are no table's anywhere.
pub(super) fn sequences(run: &mut Run<'_>, schemas: &[&Schema]) {
    let is_table = |name: &str| schemas.iter().any(|schema| schema.tables.contains_key(name));
    for name in names(schemas, |schema| schema.sequences.iter().collect()) {
        if !is_table(name) {
            let has = |schema: &&Schema| schema.sequences.contains(name).then(|| "present".to_owned());
            let have = schemas.iter().map(has).collect();
            run.missing(Kind::Sequence, Place::of(name, "sequence", ""), have, std::iter::repeat(true));
        }
    }
}

/// What cannot be decided is no pass, at no level. Whether it was told.
pub(super) fn text(run: &mut Run<'_>, place: Place<'_>, texts: &Each<&Expression>) -> bool {
    let how = run.how();
    if worst(texts, |one, two| expressions(one, two, how)) == Verdict::Same {
        return false;
    }
    run.tell(Kind::Undecided, place, written(texts))
}
