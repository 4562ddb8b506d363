//! One table as a box: what stands in it, and how large it is.

use schema_model::compare::{Difference, Severity, describe};

use super::super::{
    Report,
    escape::{cells, shortened},
    overview,
    union::{Link, Merged, MergedColumn, worst},
};

/// Width of a character of the large and of the small font; both are of fixed width.
pub const CELL: f64 = 7.4;
/// See [`CELL`].
pub const SMALL_CELL: f64 = 6.3;
/// Height of the box's head.
pub const HEAD: f64 = 26.0;
/// Height of a column.
pub const ROW: f64 = 18.0;
/// Height of a line that tells a difference.
pub const NOTE: f64 = 15.0;
/// Blank at the left and right.
pub const PAD: f64 = 10.0;
/// Room for a mark.
pub const MARK: f64 = 18.0;
/// Between names, types and so on.
pub const GAP: f64 = 12.0;

const LONGEST_NAME: usize = 40;
const LONGEST_TYPE: usize = 28;
const LONGEST_NOTE: usize = 56;

/// A box, from its top left corner.
pub struct Card<'a> {
    /// The table.
    pub table: &'a Merged<'a>,
    /// The worst difference in it.
    pub worst: Option<Severity>,
    /// From top to bottom.
    pub rows: Vec<Row<'a>>,
    /// Where names begin, after marks and keys.
    pub names: f64,
    /// Where types begin.
    pub types: f64,
    /// Of the whole box.
    pub width: f64,
    /// Of the whole box.
    pub height: f64,
}

/// A line of a box.
pub enum Row<'a> {
    /// A column.
    Column {
        /// Which.
        column: &'a MergedColumn<'a>,
        /// Its name, as far as there is room.
        name: String,
        /// Its type on the first side that has it, as far as there is room.
        data_type: String,
        /// `PK FK UQ`, as far as they hold.
        keys: String,
        /// Whether NULL may stand in it on a side.
        nullable: bool,
        /// The worst difference of it or of a key that it begins.
        worst: Option<Severity>,
    },
    /// A difference, or a part of its text.
    Note {
        /// As far as there is room.
        text: String,
        /// All of it.
        whole: String,
        /// How bad it is; `None` for further lines of the same.
        severity: Option<Severity>,
    },
}

impl Row<'_> {
    /// How much of the box it takes.
    pub fn height(&self) -> f64 {
        match self {
            Self::Column { .. } => ROW,
            Self::Note { .. } => NOTE,
        }
    }
}

impl Card<'_> {
    /// The middle of the row of that column, from the top of the box.
    pub fn middle_of(&self, name: &str) -> Option<f64> {
        let mut top = HEAD;
        for row in &self.rows {
            if matches!(row, Row::Column { column, .. } if column.name == name) {
                return Some(top + ROW / 2.0);
            }
            top += row.height();
        }
        None
    }
}

/// The box of a table.
pub fn card<'a>(report: &Report, table: &'a Merged<'a>) -> Card<'a> {
    let mut rows = Vec::new();
    for difference in &table.differences {
        rows.extend(notes(report, difference, true));
    }
    for column in &table.columns {
        rows.extend(column_rows(report, column, &table.links));
    }
    let longest = |of: &dyn Fn(&Row<'_>) -> usize| rows.iter().map(of).max().unwrap_or(0);
    let keys = longest(&|row| if let Row::Column { keys, .. } = row { cells(keys) } else { 0 });
    let name = longest(&|row| if let Row::Column { name, .. } = row { cells(name) } else { 0 });
    let kind = longest(&|row| if let Row::Column { data_type, .. } = row { cells(data_type) } else { 0 });
    let note = longest(&|row| if let Row::Note { text, .. } = row { cells(text) } else { 0 });
    let names = PAD + MARK + if keys == 0 { 0.0 } else { width(keys, SMALL_CELL) + GAP / 2.0 };
    let types = names + width(name, CELL) + GAP;
    let head = PAD * 2.0 + MARK + width(cells(&shortened(table.name, LONGEST_NAME)), CELL * 1.1);
    let columns = types + width(kind, CELL) + GAP + PAD;
    let told = PAD * 2.0 + MARK + width(note, SMALL_CELL);
    let height = HEAD + rows.iter().map(Row::height).sum::<f64>() + PAD / 2.0;
    Card { table, worst: table.worst(), rows, names, types, width: head.max(columns).max(told), height }
}

/// The name of a table as it stands in the head.
pub fn heading(name: &str) -> String {
    shortened(name, LONGEST_NAME)
}

fn column_rows<'a>(report: &Report, column: &'a MergedColumn<'a>, links: &[Link<'a>]) -> Vec<Row<'a>> {
    // What differs about a foreign key is told at the first of its columns.
    let begun = links.iter().filter(|link| link.key.columns.first().is_some_and(|one| one == column.name));
    let linked: Vec<&Difference> = begun.flat_map(|link| link.differences.iter().copied()).collect();
    let first = column.on.iter().flatten().next();
    let marks = [(column.primary, "PK"), (column.foreign, "FK"), (column.unique, "UQ")];
    let keys: Vec<&str> = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
    let mut rows = vec![Row::Column {
        column,
        name: shortened(column.name, LONGEST_NAME),
        data_type: first
            .map(|one| shortened(&describe::data_type(&one.data_type), LONGEST_TYPE))
            .unwrap_or_default(),
        keys: keys.join(" "),
        nullable: column.on.iter().flatten().any(|one| one.nullable),
        worst: worst(column.differences.iter().chain(&linked)),
    }];
    rows.extend(column.differences.iter().flat_map(|difference| notes(report, difference, false)));
    rows.extend(linked.iter().flat_map(|difference| notes(report, difference, true)));
    rows
}

/// The text of a difference in lines that fit; the object is named where the row above does not.
fn notes<'a>(report: &Report, difference: &Difference, named: bool) -> Vec<Row<'a>> {
    let kind = difference.kind.as_str().replace('_', " ");
    let subject =
        if named && !difference.object.is_empty() { format!("{kind} {}", difference.object) } else { kind };
    let mut parts = Vec::new();
    for (index, (value, labels)) in overview::groups(&report.sides, difference).into_iter().enumerate() {
        let has = format!("{value} ({})", labels.join(", "));
        parts.push(if index == 0 { format!("{subject}: {has}") } else { format!("≠ {has}") });
    }
    if parts.is_empty() {
        parts.push(format!("{subject}: {}", difference.message));
    }
    let whole = format!("{}: {}", difference.message, parts.join(" "));
    let texts = packed(&parts);
    let row = |(index, text)| Row::Note {
        text,
        whole: whole.clone(),
        severity: (index == 0).then_some(difference.severity),
    };
    texts.into_iter().enumerate().map(row).collect()
}

/// As many parts a line as there is room for; one too long for a line is cut.
fn packed(parts: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if cells(line) + 1 + cells(part) <= LONGEST_NOTE => {
                line.push(' ');
                line.push_str(part);
            }
            _ => lines.push(shortened(part, LONGEST_NOTE)),
        }
    }
    lines
}

#[expect(clippy::cast_precision_loss, reason = "texts are cut to fewer than a hundred characters")]
fn width(cells: usize, cell: f64) -> f64 {
    cells as f64 * cell
}

#[cfg(test)]
mod tests {
    use super::super::super::{sample, union};
    use super::*;

    #[test]
    fn a_box_is_as_large_as_what_is_in_it() {
        let report = sample::drifted();
        let tables = union::merge(&report);
        for table in &tables {
            let card = card(&report, table);
            let rows: f64 = card.rows.iter().map(Row::height).sum();
            assert!(card.height >= HEAD + rows);
            for row in &card.rows {
                let right = match row {
                    Row::Column { name, data_type, .. } => {
                        assert!(card.names + width(cells(name), CELL) < card.types);
                        card.types + width(cells(data_type), CELL)
                    }
                    Row::Note { text, .. } => PAD + MARK + width(cells(text), SMALL_CELL),
                };
                assert!(right <= card.width, "{}", table.name);
            }
        }
    }

    #[test]
    fn long_names_and_values_are_cut() {
        let mut report = sample::equal();
        let long = "x".repeat(300);
        let mut difference = sample::difference(&long, Severity::Error);
        difference.backends.insert("mysql".to_owned(), Some(long.clone()));
        report.comparison.differences = vec![difference];
        let mut table = sample::table(&[]);
        table.columns.push(sample::column(&long, schema_model::DataType::Date));
        report.sides[0].schema.tables.insert("posts".to_owned(), table);
        for table in union::merge(&report) {
            assert!(card(&report, &table).width < 800.0);
        }
    }

    #[test]
    fn parts_share_a_line_while_there_is_room() {
        let parts = ["a".repeat(30), "b".repeat(25), "c".repeat(90)];
        let lines = packed(&parts);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].contains("a b") && lines[1].ends_with('…'));
    }
}
