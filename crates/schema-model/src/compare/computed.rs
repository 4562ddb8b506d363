//! Columns that are computed: from what, and when.

use super::run::{Each, How, Place, Run, Verdict, expressions, of_dialects, worst};
use super::words::written;
use super::{Kind, Severity};
use crate::expression::{self, Scope, Term};
use crate::{Column, DataType, Dialect, Generated};

/// What a column is computed from; when that happens costs speed or space only, and is a note.
pub(super) fn compare(run: &mut Run<'_>, place: Place<'_>, columns: &Each<&Column>) {
    let how = run.how();
    let verdict = worst(columns, |one, two| verdict(one, two, how));
    if run.fact_as(Kind::Generated, place, verdict, || words(columns)) {
        return;
    }
    let stored = |column: &Column| column.generated.as_ref().is_some_and(|generated| generated.stored);
    let same = |one: &&Column, two: &&Column| Verdict::from(stored(one) == stored(two));
    if worst(columns, same) == Verdict::Different {
        run.tell_as(Kind::Generated, Some(Severity::Note), place, words(columns));
    }
}

fn verdict(one: &Column, two: &Column, how: How) -> Verdict {
    let (Some(from), Some(other)) = (&one.generated, &two.generated) else {
        return Verdict::from(one.generated.is_none() && two.generated.is_none());
    };
    let verdict = expressions(&from.expression, &other.expression, how);
    if how.alike || verdict == Verdict::Same {
        return verdict;
    }
    // A column makes of a value what its type holds, be it cast to that before or not.
    let as_strings = holds_strings(one) && holds_strings(two);
    match kept(from, one, as_strings).zip(kept(other, two, as_strings)) {
        Some((one, two)) if one == two => Verdict::Same,
        Some((one, two)) => of_dialects(&one, &two, how.level),
        None => verdict,
    }
}

fn kept(generated: &Generated, column: &Column, as_strings: bool) -> Option<Term> {
    // A canonical form is in words of PostgreSQL.
    let scope = Scope { dialect: Dialect::Postgres, columns: None };
    let term = expression::term(scope, generated.expression.canonical.as_ref()?)?;
    Some(expression::kept(term, &column.data_type, as_strings))
}

fn holds_strings(column: &Column) -> bool {
    matches!(
        column.data_type,
        DataType::String { .. } | DataType::Char { .. } | DataType::Text { .. } | DataType::Enum
    )
}

fn words(columns: &Each<&Column>) -> Each<String> {
    let from = columns.iter().map(|column| column.and_then(|one| Some(&one.generated.as_ref()?.expression)));
    let said = written(&from.collect());
    let words = |column: &Column, said: Option<String>| {
        let stored = column.generated.as_ref().is_some_and(|generated| generated.stored);
        let how = if stored { "stored" } else { "computed" };
        said.map_or_else(|| "not computed".to_owned(), |said| format!("{how} as ({said})"))
    };
    columns.iter().zip(said).map(|(column, said)| column.map(|column| words(column, said))).collect()
}
