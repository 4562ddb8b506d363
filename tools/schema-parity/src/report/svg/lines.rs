//! Lines of foreign keys: which boxes they join, and which way they run.

use std::fmt::Write as _;

use schema_model::compare::{Severity, describe};

use super::{
    super::union::{Merged, worst},
    card::{Card, HEAD},
    place::{Plan, Spot},
};

/// Before a box and behind one.
const STRAIGHT: f64 = 12.0;

/// A foreign key between two boxes.
pub struct Line<'a> {
    /// The box that refers.
    pub from: usize,
    /// The first column of the key.
    pub column: &'a str,
    /// The box that it refers to.
    pub to: usize,
    /// What it says and does.
    pub words: String,
    /// The worst difference about it.
    pub worst: Option<Severity>,
}

/// The lines between tables; those to a table that no side has are left out.
pub fn links<'a>(tables: &'a [Merged<'a>]) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (from, table) in tables.iter().enumerate() {
        for link in &table.links {
            if let Some(to) = tables.iter().position(|other| other.name == link.key.target) {
                lines.push(Line {
                    from,
                    column: link.key.columns.first().map_or("", String::as_str),
                    to,
                    words: format!("{} {}", table.name, describe::foreign_key(link.key)),
                    worst: worst(&link.differences),
                });
            }
        }
    }
    lines
}

/// Pairs of a box and one that it refers to.
pub fn ends(lines: &[Line<'_>]) -> Vec<(usize, usize)> {
    lines.iter().map(|line| (line.from, line.to)).collect()
}

/// The way of a line, as the `d` of a path: it leaves a column's row and ends at the other box's head.
pub fn path(line: &Line<'_>, cards: &[Card<'_>], plan: &Plan) -> Option<String> {
    let (from, to) = (plan.spots.get(line.from)?, plan.spots.get(line.to)?);
    let (source, target) = (cards.get(line.from)?, cards.get(line.to)?);
    let start = from.y + source.middle_of(line.column).unwrap_or(HEAD / 2.0);
    let end = to.y + HEAD / 2.0;
    if from.column > to.column {
        return leftwards(line, plan, (from, start), (to.x + target.width, end));
    }
    // Only rings and keys to the same table run any other way.
    let (left, right) = (from.x + source.width, to.x + target.width);
    let mut way = String::new();
    if from.column < to.column {
        let bend = (to.x - left) / 2.0;
        curve(&mut way, (left, start), (to.x, end), bend);
    } else {
        let out = left.max(right) + 34.0;
        // Writing to a String cannot fail.
        let _ =
            write!(way, "M{left:.1},{start:.1} C{out:.1},{start:.1} {out:.1},{end:.1} {right:.1},{end:.1}");
    }
    Some(way)
}

/// From the left edge of a row, past the columns between, to the right edge of a head.
fn leftwards(line: &Line<'_>, plan: &Plan, from: (&Spot, f64), to: (f64, f64)) -> Option<String> {
    let target = plan.spots.get(line.to)?.column;
    let (mut x, mut y) = (from.0.x, from.1);
    let mut way = String::new();
    for column in (target..from.0.column).rev() {
        let (left, right) = *plan.columns.get(column)?;
        let height = if column == target { to.1 } else { *plan.passes.get(&(column, line.to))? };
        // The last bit is straight, so that the arrow head has a direction.
        let right = right + STRAIGHT;
        curve(&mut way, (x, y), (right, height), (right - x) / 2.0);
        let end = if column == target { to.0 } else { left };
        let _ = write!(way, " H{end:.1}");
        (x, y) = (end, height);
    }
    Some(way)
}

/// Leaves and arrives level.
fn curve(way: &mut String, from: (f64, f64), to: (f64, f64), bend: f64) {
    if way.is_empty() {
        let _ = write!(way, "M{:.1},{:.1}", from.0, from.1);
    }
    let (one, two) = (from.0 + bend, to.0 - bend);
    let _ = write!(way, " C{one:.1},{:.1} {two:.1},{:.1} {:.1},{:.1}", from.1, to.1, to.0, to.1);
}

#[cfg(test)]
mod tests {
    use super::super::super::{sample, union};
    use super::super::{card, place};
    use super::*;

    #[test]
    fn each_key_has_a_way_whichever_way_it_runs() {
        let mut report = sample::equal();
        let all = [
            ("a", vec!["a", "c"]),
            ("b", vec!["a"]),
            ("c", vec!["b", "a"]),
            ("d", vec!["c", "a", "nowhere"]),
        ];
        for side in &mut report.sides {
            side.schema.tables =
                all.iter().map(|(name, targets)| ((*name).to_owned(), sample::table(targets))).collect();
        }
        let tables = union::merge(&report);
        let cards: Vec<_> = tables.iter().map(|table| card::card(&report, table)).collect();
        let lines = links(&tables);
        assert_eq!(lines.len(), 7);
        let sizes: Vec<_> =
            cards.iter().map(|card| place::Size { width: card.width, height: card.height }).collect();
        let plan = place::place(&sizes, &ends(&lines));
        for line in &lines {
            let way = path(line, &cards, &plan).unwrap();
            assert!(way.starts_with('M') && !way.contains("NaN"), "{}: {way}", line.words);
        }
        assert!(lines[0].words.contains("a (a_id) → a (id)"));
    }
}
