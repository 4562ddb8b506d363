//! Where in its files something of a schema is written.

use std::path::PathBuf;

use schema_model::{Dialect, compare::Kind};

use super::spoken::{Deed, Token, of_table, tokens};
use crate::layout::{Script, Step, statements};

/// What of a schema is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// What a difference is about.
    pub kind: Kind,
    /// The table, view or trigger.
    pub table: &'a str,
    /// What in it: a name, or the columns `(a, b)`; empty for the table itself.
    pub object: &'a str,
    /// What is there in the words of a difference, which begin with the columns of a key.
    pub has: Option<&'a str>,
}

/// The file and the line, from 1, of the last statement that makes what is asked for; of the step of that name
/// only, where one is given. Where none is found that does, of the one that makes the table, else of the last that
/// speaks of it.
///
/// Statements are read by their words: what a routine does with names that it puts together is not found.
pub fn place(
    steps: &[Step],
    dialect: Dialect,
    step: Option<&str>,
    asked: Asked<'_>,
) -> Option<(PathBuf, usize)> {
    let of_step = || steps.iter().filter(|known| step.is_none_or(|name| known.name == name));
    let by_event = || of_step().filter_map(|step| trigger(&step.up, dialect, asked)).next_back();
    if let Some((table, column)) = of_column(asked.table) {
        let found = place(steps, dialect, step, Asked { kind: Kind::Type, table, object: column, has: None });
        return found.or_else(by_event);
    }
    let found = of_step().flat_map(|step| in_script(&step.up, dialect, asked));
    // Of equally good ones the last: it made the table what it is.
    let found = found.max_by_key(|(rank, ..)| *rank).map(|(_, file, line)| (file, line));
    found.or_else(by_event)
}

/// The table and the column of what MySQL does with a column, which is told as a trigger.
fn of_column(trigger: &str) -> Option<(&str, &str)> {
    trigger.strip_suffix(" on update")?.split_once('.')
}

/// The trigger of another name that fires at the same time and event of the same table.
fn trigger(script: &Script, dialect: Dialect, asked: Asked<'_>) -> Option<(PathBuf, usize)> {
    let event = asked.has.filter(|_| asked.object.is_empty())?.split(':').next()?;
    let wanted: Vec<String> =
        words_of(event).into_iter().filter(|word| word != "of" && word != "or").collect();
    let statements = statements(script, dialect).unwrap_or_default();
    let makes_it = |tokens: &Vec<Token>| {
        let has = |word: &str| tokens.iter().any(|token| token.text == word);
        has("create") && has("trigger") && wanted.iter().all(|word| has(word))
    };
    let mut all = statements.iter().map(|statement| tokens(dialect, &statement.sql, statement.line));
    let last = all.rfind(makes_it)?;
    Some((script.file.clone(), last.first()?.line))
}

/// How well a statement fits: how surely it makes the object, and where it does not, what it does to the table.
type Rank = (Fit, Option<Deed>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It speaks of the table only.
    Table,
    /// A part of it is such a thing over the same columns.
    Alike,
    /// A part of it has the name.
    Named,
}

/// Each statement that speaks of the table: how well it fits, its file, and the line.
fn in_script(script: &Script, dialect: Dialect, asked: Asked<'_>) -> Vec<(Rank, PathBuf, usize)> {
    let statements = statements(script, dialect).unwrap_or_default();
    let all: Vec<Vec<Token>> =
        statements.iter().map(|statement| tokens(dialect, &statement.sql, statement.line)).collect();
    let table = asked.table.to_lowercase();
    // A table that is made anew is made under another name.
    let names: Vec<String> =
        all.iter().filter_map(|tokens| renamed(tokens, &table)).chain([table.clone()]).collect();
    let wanted = Wanted::of(asked);
    let mut found = Vec::new();
    // Those in the body of a routine are statements as well.
    let each = all.iter().flat_map(|tokens| tokens.split(|token| token.text == ";"));
    for spoken in each.flat_map(|tokens| names.iter().filter_map(move |name| of_table(tokens, name))) {
        let fits = spoken.parts.iter().filter_map(|part| wanted.fit(part, spoken.deed));
        let best = fits.max_by_key(|(fit, _)| *fit);
        let (rank, line) = match best {
            Some((fit, line)) => ((fit, None), line),
            None => ((Fit::Table, Some(spoken.deed)), spoken.line),
        };
        found.push((rank, script.file.clone(), line));
    }
    found
}

/// What a table is called before the statement gives it its name.
fn renamed(tokens: &[Token], table: &str) -> Option<String> {
    let at = tokens.iter().position(|token| token.text == table)?;
    let words: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    match words.split_at_checked(at)? {
        (["alter", "table", old, "rename", "to"] | ["rename", "table", old, "to"], _) => {
            Some((*old).to_owned())
        }
        _ => None,
    }
}

/// What stands before the name of a key, an index or a check where it is made.
const BEFORE_NAMES: [&str; 9] =
    ["check", "concurrently", "constraint", "exists", "fulltext", "index", "key", "to", "unique"];

/// What is looked for in the parts of a statement.
struct Wanted {
    kind: Kind,
    /// Names of columns or of the object, in lower case.
    names: Vec<String>,
    /// The columns of a key.
    columns: Vec<String>,
    /// The words that a part has which makes such a thing.
    words: &'static [&'static str],
}

impl Wanted {
    fn of(asked: Asked<'_>) -> Self {
        let Asked { kind, object, has, .. } = asked;
        let listed = [object, has.unwrap_or_default()].into_iter().find_map(columns);
        let object = object.to_lowercase();
        let words: &[&str] = match kind {
            Kind::PrimaryKey => &["primary"],
            Kind::Unique => &["unique", "primary"],
            Kind::ForeignKey | Kind::OnDelete | Kind::OnUpdate => &["references"],
            // A foreign key without a name that no index serves.
            Kind::Index if object.starts_with('(') => &["references"],
            Kind::Index | Kind::IndexPredicate => &["index", "key"],
            Kind::Check => &["check", "conflict"],
            Kind::ConstraintName => &["constraint", "primary", "unique", "references", "check"],
            _ => &[],
        };
        // A side may have it under another name.
        let own = has.and_then(|has| has.strip_prefix("named ")).map(str::to_lowercase);
        let names = own.into_iter().chain(object.split(", ").map(str::to_owned)).collect();
        let columns = match kind {
            Kind::Check => words_of(&object),
            _ => listed.unwrap_or_default(),
        };
        Self { kind, names, columns, words }
    }

    /// How well a part fits, and its line.
    fn fit(&self, part: &[Token], deed: Deed) -> Option<(Fit, usize)> {
        let is_index = matches!(
            self.kind,
            Kind::Unique | Kind::Index | Kind::IndexPredicate | Kind::ConstraintName | Kind::Undecided
        );
        if deed == Deed::Indexes && !is_index {
            return None;
        }
        let has = |name: &String| part.iter().position(|token| token.text == *name);
        if let Some(at) = self.names.iter().find_map(|name| self.names_it(part, deed, name)) {
            return Some((Fit::Named, at));
        }
        let is_such = self.words.iter().any(|word| part.iter().any(|token| token.text == *word));
        let over_all = match self.kind {
            Kind::Check => self.columns.iter().filter(|word| has(word).is_some()).count() > 1,
            Kind::PrimaryKey => true,
            _ => !self.columns.is_empty() && self.columns.iter().all(|column| has(column).is_some()),
        };
        (is_such && over_all && deed > Deed::Mentions).then(|| Some((Fit::Alike, part.first()?.line)))?
    }

    /// The line in which a part names what it makes so.
    fn names_it(&self, part: &[Token], deed: Deed, name: &str) -> Option<usize> {
        let is_column = self.words.is_empty();
        let mut before: Option<&str> = None;
        for (at, token) in part.iter().enumerate() {
            let after = part.get(at + 1..).unwrap_or_default();
            let made = match (is_column, deed) {
                (true, Deed::Makes) => at == 0,
                (true, Deed::Alters) => is_changed(before, self.kind, after),
                (true, _) => false,
                (false, deed) => {
                    deed > Deed::Mentions && before.is_some_and(|word| BEFORE_NAMES.contains(&word))
                }
            };
            if token.text == name && made {
                return Some(token.line);
            }
            before = Some(&token.text);
        }
        None
    }
}

/// Whether what stands around the name of a column changes what a difference of that kind is about.
fn is_changed(before: Option<&str>, kind: Kind, after: &[Token]) -> bool {
    let has = |word: &str| after.iter().any(|token| token.text == word);
    let sets =
        after.first().is_some_and(|token| matches!(token.text.as_str(), "set" | "drop" | "type" | "add"));
    match before {
        Some("column" | "alter" | "exists") if sets => match kind {
            Kind::HasDefault | Kind::DefaultValue => has("default"),
            Kind::Nullability => has("null"),
            Kind::Type | Kind::Length | Kind::Precision => has("type"),
            Kind::AutoIncrement => has("identity"),
            Kind::Generated => has("expression") || has("generated"),
            _ => true,
        },
        Some("add" | "column" | "modify" | "change" | "alter" | "exists" | "drop" | "to") => true,
        _ => false,
    }
}

/// The columns of the first list in a text: of `(a, b(20) desc) where …` these are `a` and `b`.
pub(super) fn columns(text: &str) -> Option<Vec<String>> {
    let start = text.find('(')?;
    let inner = text.get(start + 1..)?;
    let mut depth = 1_usize;
    let end = inner.find(|char| {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })?;
    let names = inner.get(..end)?.split(", ").map(|column| words_of(column).into_iter().next());
    names.collect()
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|char: char| !(char.is_alphanumeric() || char == '_' || char == '$'));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests;
