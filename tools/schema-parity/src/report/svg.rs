//! The schema as a picture: a box a table, a line a foreign key, a mark at each difference.
//!
//! Tables stand in columns, to the right of those that they refer to. Lines run behind the boxes.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use schema_model::compare::{Difference, Severity, describe};

use super::{
    Report,
    escape::{cells, shortened},
    markup, overview, severity_name,
    union::{self, Merged, MergedColumn, worst},
};

/// Light and dark. Each severity has a sign and a dash too, for people who do not see its colour.
const STYLE: &str = include_str!("svg.css");
const LEGEND: &str = "■ error  ▲ warning  ● note    PK primary key  FK foreign key  UQ unique  → refers to";
/// Height of a line of text.
const LINE: usize = 18;
/// Where text begins in a box, after the mark.
const TEXT: usize = 28;
/// Between columns, and between the boxes of a column.
const GAP: (usize, usize) = (70, 22);
const MARGIN: usize = 20;
/// Height of the title and the legend.
const TOP: usize = 52;
const LONGEST_NAME: usize = 40;
const LONGEST_NOTE: usize = 60;

/// The box of a table.
struct Card<'a> {
    table: &'a Merged<'a>,
    rows: Vec<Row<'a>>,
    x: usize,
    y: usize,
}

/// A line of text in a box.
struct Row<'a> {
    /// The column that it shows; empty where it describes a difference.
    column: &'a str,
    text: String,
    /// Shown while the pointer is over it.
    whole: &'a str,
    severity: Option<Severity>,
}

impl Card<'_> {
    fn height(&self) -> usize {
        (self.rows.len() + 1) * LINE + 14
    }
}

/// The picture of all sides laid over each other, as a document of its own.
// Writing to a String cannot fail: results of `write!` are not looked at here.
pub(super) fn write(report: &Report) -> String {
    let tables = union::merge(report);
    let mut cards: Vec<Card<'_>> =
        tables.iter().map(|table| Card { table, rows: rows(report, table), x: 0, y: 0 }).collect();
    let texts = cards.iter().flat_map(|card| &card.rows).map(|row| width(&row.text));
    let names = tables.iter().map(|table| width(&shortened(table.name, LONGEST_NAME)));
    let wide = texts.chain(names).max().unwrap_or(0) + TEXT + 10;
    place(&mut cards, wide);

    let labels: Vec<&str> = report.sides.iter().map(|side| side.label.as_str()).collect();
    let title = match labels.as_slice() {
        [one] => format!("Schema of {one}"),
        all => format!("{}: {}", all.join(", "), overview::verdict(report)),
    };
    let right = cards.iter().map(|card| card.x + wide + GAP.0).max().unwrap_or(0);
    let right = right.max(width(&title)).max(width(LEGEND)) + MARGIN * 2;
    let bottom = cards.iter().map(|card| card.y + card.height()).max().unwrap_or(0) + TOP + MARGIN * 2;
    let title = markup(&title);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sp\" role=\"img\" aria-labelledby=\"sp-title\" \
         width=\"{right}\" height=\"{bottom}\" viewBox=\"0 0 {right} {bottom}\">\n\
         <title id=\"sp-title\">{title}</title>\n<style>\n{STYLE}</style>\n\
         <defs><marker id=\"sp-end\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" \
         markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">\
         <path class=\"tip\" d=\"M0,0 L8,4 L0,8 z\"/></marker></defs>\n\
         <rect class=\"ground\" width=\"{right}\" height=\"{bottom}\"/>\n\
         <g transform=\"translate({MARGIN},{MARGIN})\">\n<text class=\"name\" y=\"14\">{title}</text>\n\
         <text class=\"soft\" y=\"38\">{LEGEND}</text>\n<g transform=\"translate(0,{TOP})\">\n"
    );
    lines(&mut out, &cards, wide);
    for card in &cards {
        draw(&mut out, card, wide);
    }
    out.push_str("</g>\n</g>\n</svg>\n");
    out
}

/// What a box shows, from top to bottom: differences of the table, then columns, each with its own.
fn rows<'a>(report: &Report, table: &'a Merged<'a>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'_>> = table.differences.iter().flat_map(|one| notes(report, one, true)).collect();
    let names = || table.columns.iter().map(|column| shortened(column.name, LONGEST_NAME));
    let pad = names().map(|name| name.chars().count()).max().unwrap_or(0);
    for (column, name) in table.columns.iter().zip(names()) {
        // What differs about a foreign key is shown at the first of its columns.
        let begins = |columns: &[String]| columns.first().is_some_and(|first| first == column.name);
        let links = table.links.iter().filter(|link| begins(&link.key.columns));
        let linked: Vec<&Difference> = links.flat_map(|link| link.differences.iter().copied()).collect();
        rows.push(Row {
            column: column.name,
            text: format!("{name:pad$}  {}", details(column)),
            whole: column.name,
            severity: worst(column.differences.iter().chain(&linked)),
        });
        rows.extend(column.differences.iter().flat_map(|one| notes(report, one, false)));
        rows.extend(linked.into_iter().flat_map(|one| notes(report, one, true)));
    }
    rows
}

/// The type on the first side that has the column, whether a side allows NULL, and its keys.
fn details(column: &MergedColumn<'_>) -> String {
    let first = column.on.iter().flatten().next();
    let kind = first.map(|one| shortened(&describe::data_type(&one.data_type), LONGEST_NAME));
    let nullable = column.on.iter().flatten().any(|one| one.nullable);
    let marks =
        [(nullable, " null"), (column.primary, " PK"), (column.foreign, " FK"), (column.unique, " UQ")];
    let marks = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark);
    kind.unwrap_or_default() + &marks.collect::<String>()
}

/// A difference, one line for each value. The object is named where the row above does not.
fn notes<'a>(report: &Report, difference: &'a Difference, named: bool) -> Vec<Row<'a>> {
    let kind = difference.kind.as_str().replace('_', " ");
    let named = named && !difference.object.is_empty();
    let mut lead = if named { format!("{kind} {}: ", difference.object) } else { format!("{kind}: ") };
    let mut severity = Some(difference.severity);
    let groups = overview::groups(&report.sides, difference);
    let mut parts: Vec<String> =
        groups.into_iter().map(|(value, labels)| format!("{value} ({})", labels.join(", "))).collect();
    if parts.is_empty() {
        parts.push(difference.message.clone());
    }
    let row = |part: String| {
        let lead = std::mem::replace(&mut lead, "  ≠ ".to_owned());
        let text = shortened(&format!("{lead}{part}"), LONGEST_NOTE);
        Row { column: "", text, whole: &difference.message, severity: severity.take() }
    };
    parts.into_iter().map(row).collect()
}

/// Places boxes: tables that refer to nothing, then those that refer to them, and so on; at the end those
/// without any foreign key. Of tables that refer to each other in a ring, the first is taken first.
fn place(cards: &mut [Card<'_>], wide: usize) {
    // The picture is about half as wide again as it is high.
    let area: usize = cards.iter().map(|card| (card.height() + GAP.1) * (wide + GAP.0)).sum();
    let most = (area * 2 / 3).isqrt();
    let tables: Vec<&Merged<'_>> = cards.iter().map(|card| card.table).collect();
    let links = tables.iter().flat_map(|table| &table.links);
    let targets: BTreeSet<&str> = links.map(|link| link.key.target.as_str()).collect();
    let is_linked = |card: &&mut Card<'_>| !card.table.links.is_empty() || targets.contains(card.table.name);
    let (mut left, mut alone): (Vec<_>, Vec<_>) = cards.iter_mut().partition(is_linked);
    let mut tops: BTreeMap<&str, usize> = BTreeMap::new();
    let mut x = 0;
    while !left.is_empty() || !alone.is_empty() {
        let open: BTreeSet<&str> = left.iter().map(|card| card.table.name).collect();
        let waits = |card: &&mut Card<'_>| {
            let mut targets = card.table.links.iter().map(|link| link.key.target.as_str());
            targets.any(|target| target != card.table.name && open.contains(target))
        };
        let (mut waiting, mut ready): (Vec<_>, Vec<_>) = left.into_iter().partition(waits);
        if ready.is_empty() && waiting.is_empty() {
            ready.append(&mut alone);
        } else if ready.is_empty() {
            ready.push(waiting.remove(0));
        }
        left = waiting;
        // Near to what a table refers to, so that lines are short.
        ready.sort_by_key(|card| {
            let targets = card.table.links.iter().filter_map(|link| tops.get(link.key.target.as_str()));
            targets.sum::<usize>() / card.table.links.len().max(1)
        });
        let mut y = 0;
        for card in ready {
            if y > 0 && y + card.height() > most {
                (x, y) = (x + wide + GAP.0, 0);
            }
            (card.x, card.y) = (x, y);
            tops.insert(card.table.name, y);
            y += card.height() + GAP.1;
        }
        x += wide + GAP.0;
    }
}

/// Foreign keys, from the row of the first column to the head of the target. Those that differ are drawn
/// last, so that they are on top.
fn lines(out: &mut String, cards: &[Card<'_>], wide: usize) {
    let by_name: BTreeMap<&str, &Card<'_>> = cards.iter().map(|card| (card.table.name, card)).collect();
    let links = cards.iter().flat_map(|card| card.table.links.iter().map(move |link| (card, link)));
    let mut links: Vec<_> = links.collect();
    links.sort_by_key(|(_, link)| worst(&link.differences));
    for (card, link) in links {
        let Some(to) = by_name.get(link.key.target.as_str()) else { continue };
        let first = link.key.columns.first().map_or("", String::as_str);
        let row = card.rows.iter().position(|row| row.column == first).map_or(0, |row| row + 1);
        let (start, end, bend) = (card.y + row * LINE + 16, to.y + 13, GAP.0 / 2);
        // Only rings and keys to the same table do not lead to the left.
        let (from, one, two, to) = match card.x.cmp(&to.x) {
            Ordering::Greater => (card.x, card.x - bend, to.x + wide + bend, to.x + wide),
            Ordering::Equal => (card.x + wide, card.x + wide + bend, to.x + wide + bend, to.x + wide),
            Ordering::Less => (card.x + wide, card.x + wide + bend, to.x - bend, to.x),
        };
        let (name, words) = (markup(card.table.name), markup(&describe::foreign_key(link.key)));
        let class = class(worst(&link.differences));
        let _ = writeln!(
            out,
            "<path class=\"line{class}\" marker-end=\"url(#sp-end)\" d=\"M{from},{start} C{one},{start} \
             {two},{end} {to},{end}\"><title>{name} {words}</title></path>"
        );
    }
}

fn draw(out: &mut String, card: &Card<'_>, wide: usize) {
    let (x, y, height, worst) = (card.x, card.y, card.height(), card.table.worst());
    let (name, whole) = (markup(&shortened(card.table.name, LONGEST_NAME)), markup(card.table.name));
    let _ = writeln!(
        out,
        "<g transform=\"translate({x},{y})\"><rect class=\"box{}\" width=\"{wide}\" height=\"{height}\" \
         rx=\"4\"/>\n{}<text class=\"name\" x=\"{TEXT}\" y=\"17\">{name}<title>{whole}</title></text>",
        class(worst),
        mark(worst, 17)
    );
    for (row, base) in card.rows.iter().zip((LINE + 20..).step_by(LINE)) {
        if !row.column.is_empty() && row.severity.is_some() {
            let (class, top, wide) = (class(row.severity), base - 13, wide - 2);
            let _ = write!(
                out,
                "<rect class=\"row{class}\" x=\"1\" y=\"{top}\" width=\"{wide}\" height=\"{LINE}\"/>"
            );
        }
        let soft = if row.column.is_empty() { " class=\"soft\"" } else { "" };
        let (text, whole) = (markup(&row.text), markup(row.whole));
        let mark = mark(row.severity, base);
        let _ =
            writeln!(out, "{mark}<text{soft} x=\"{TEXT}\" y=\"{base}\">{text}<title>{whole}</title></text>");
    }
    out.push_str("</g>\n");
}

/// A sign for each severity.
fn mark(severity: Option<Severity>, base: usize) -> String {
    let Some(severity) = severity else { return String::new() };
    let sign = match severity {
        Severity::Error => '■',
        Severity::Warning => '▲',
        Severity::Note => '●',
    };
    let name = severity_name(severity);
    format!("<text class=\"mark {name}\" x=\"10\" y=\"{base}\">{sign}<title>{name}</title></text>")
}

fn class(severity: Option<Severity>) -> String {
    severity.map(|severity| format!(" {}", severity_name(severity))).unwrap_or_default()
}

/// In pixels; the font is of fixed width.
fn width(text: &str) -> usize {
    cells(text) * 15 / 2
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    /// Well-formed enough: every element that is opened is closed, in order.
    fn assert_nested(text: &str) {
        let mut open: Vec<&str> = Vec::new();
        for tag in text.split('<').skip(1) {
            let inner = tag.split('>').next().unwrap();
            let name = inner.trim_start_matches('/').split([' ', '/']).next().unwrap();
            if inner.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "{inner}");
            } else if !inner.ends_with('/') {
                open.push(name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn the_picture_shows_tables_lines_and_differences() {
        let mut report = sample::drifted();
        report.sides[0].label = "s".repeat(300);
        let svg = write(&report);
        assert_nested(&svg);
        for part in [
            "role=\"img\"",
            "mysql, postgres: DIFFERENT (strict)",
            ">accounts<",
            "string(200) null<",
            "i64 PK<",
            "i64 FK<",
            "≠ nullable (mysql)",
            "nullability: not null (postgres",
            "index ix_posts_title: not null (postgres",
            "posts (accounts_id) → accounts (id), on delete cascade",
            "class=\"row error\"",
            "class=\"mark warning\"",
            "class=\"box note\"",
            "&lt;b&gt;&quot;&#39;&amp;&lt;/script&gt;",
        ] {
            assert!(svg.contains(part), "{part} is not in {svg}");
        }
        assert!(!svg.contains(sample::HOSTILE) && !svg.contains("<b>"), "{svg}");
        let tables = union::merge(&report);
        let rows = tables.iter().flat_map(|table| rows(&report, table));
        assert!(rows.into_iter().all(|row| width(&row.text) < 700));
    }

    /// Tables, each with those that it refers to.
    fn report(tables: &[(String, Vec<String>)]) -> Report {
        let mut report = sample::equal();
        for side in &mut report.sides {
            let table = |to: &[String]| sample::table(&to.iter().map(String::as_str).collect::<Vec<_>>());
            side.schema.tables = tables.iter().map(|(name, to)| (name.clone(), table(to))).collect();
        }
        report
    }

    fn placed<'a>(tables: &'a [Merged<'a>], report: &Report) -> Vec<Card<'a>> {
        let card = |table| Card { table, rows: rows(report, table), x: 0, y: 0 };
        let mut cards: Vec<_> = tables.iter().map(card).collect();
        place(&mut cards, 200);
        cards
    }

    #[test]
    fn targets_stand_on_the_left() {
        for (tables, expected) in [
            (&["a", "b a", "c b a", "d"][..], &[0, 1, 2, 3][..]),
            (&["a b c", "b c", "c"], &[2, 1, 0]),
            // A ring, and one that hangs on it.
            (&["a b", "b a", "c a"], &[0, 1, 1]),
            (&["a a nowhere"], &[0]),
        ] {
            let owned = |table: &&str| {
                let mut words = table.split(' ').map(str::to_owned);
                (words.next().unwrap(), words.collect())
            };
            let report = report(&tables.iter().map(owned).collect::<Vec<_>>());
            let tables = union::merge(&report);
            let columns: Vec<_> = placed(&tables, &report).iter().map(|card| card.x / 270).collect();
            assert_eq!(columns, expected);
        }
    }

    #[test]
    fn a_line_runs_from_the_row_of_its_column_to_the_head_of_its_target() {
        let report = report(&[("a".to_owned(), vec![]), ("b".to_owned(), vec!["a".to_owned()])]);
        let tables = union::merge(&report);
        let cards = placed(&tables, &report);
        let mut out = String::new();
        lines(&mut out, &cards, 200);
        assert!(out.contains(" d=\"M270,52 C235,52 235,13 200,13\"><title>b (a_id) → a (id)"), "{out}");
    }

    #[test]
    fn nothing_overlaps_and_every_key_is_a_line() {
        let name = |index: usize| format!("t{index:03}");
        for count in [0, 1, 2, 7, 50, 200] {
            let tree = (0..count).map(|one| (name(one), vec![name(one / 2), name(0), "nowhere".to_owned()]));
            let ring = (0..count).map(|one| (name(one), vec![name((one + 1) % count)]));
            let none = (0..count).map(|one| (name(one), vec![]));
            for tables in [tree.collect::<Vec<_>>(), ring.collect(), none.collect()] {
                let exist =
                    |to: &Vec<String>| to.iter().filter(|to| *to != "nowhere").collect::<BTreeSet<_>>().len();
                let keys: usize = tables.iter().map(|(_, to)| exist(to)).sum();
                let report = report(&tables);
                let tables = union::merge(&report);
                let cards = placed(&tables, &report);
                for (index, one) in cards.iter().enumerate() {
                    for two in &cards[index + 1..] {
                        let beside = one.x + 200 <= two.x || two.x + 200 <= one.x;
                        assert!(beside || one.y + one.height() <= two.y || two.y + two.height() <= one.y);
                    }
                }
                let right = cards.iter().map(|card| card.x + 200).max().unwrap_or(0);
                let bottom = cards.iter().map(|card| card.y + card.height()).max().unwrap_or(0);
                assert!(keys > 0 || count < 50 || (bottom..bottom * 5 / 2).contains(&right));
                let svg = write(&report);
                assert_nested(&svg);
                assert_eq!(svg.matches("class=\"box").count(), count);
                assert_eq!(svg.matches("<path class=\"line").count(), keys);
            }
        }
    }
}
