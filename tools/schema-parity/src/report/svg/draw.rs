//! Writes the picture.

use std::fmt::Write as _;

use schema_model::compare::Severity;

use super::{
    super::{escape::cells, markup, severity_name},
    card::{CELL, Card, HEAD, MARK, NOTE, PAD, ROW, Row, heading},
    lines::{Line, path},
    place::{Plan, Spot},
};

/// Blank around everything.
const MARGIN: f64 = 20.0;
/// Height of the title and the legend.
const TOP: f64 = 52.0;
/// Colours are told apart by people who see fewer, and each severity has a shape and a dash too.
const STYLE: &str = include_str!("style.css");

/// All that is drawn.
pub struct Picture<'a> {
    /// Stands above it, and is read out.
    pub title: String,
    /// Boxes.
    pub cards: &'a [Card<'a>],
    /// Lines between them.
    pub links: &'a [Line<'a>],
    /// Where they stand.
    pub plan: &'a Plan,
}

// Writing to a String cannot fail: results of `write!` are not looked at here.
impl Picture<'_> {
    /// The document.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let title = markup(&self.title);
        let legend = legend();
        let wide = f64::max(self.plan.width + 40.0, legend.1).max(text_width(&self.title));
        let (width, height) = (wide + MARGIN * 2.0, self.plan.height + TOP + MARGIN * 2.0);
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sp\" role=\"img\" aria-labelledby=\"sp-title\" \
             width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\">\n\
             <title id=\"sp-title\">{title}</title>\n<style>{STYLE}</style>\n\
             <defs><marker id=\"sp-end\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" \
             markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">\
             <path class=\"sp-tip\" d=\"M0,0 L8,4 L0,8 z\"/></marker></defs>\n\
             <rect class=\"sp-ground\" width=\"{width:.0}\" height=\"{height:.0}\"/>\n\
             <g transform=\"translate({MARGIN},{MARGIN})\">\n\
             <text class=\"sp-caption\" x=\"0\" y=\"14\">{title}</text>\n{}",
            legend.0
        );
        let _ = writeln!(out, "<g transform=\"translate(0,{TOP})\">");
        self.lines(&mut out);
        for (card, spot) in self.cards.iter().zip(&self.plan.spots) {
            draw_card(&mut out, card, *spot);
        }
        out.push_str("</g>\n</g>\n</svg>\n");
        out
    }

    /// Lines, those that differ last, so that they are on top.
    fn lines(&self, out: &mut String) {
        let mut lines: Vec<&Line<'_>> = self.links.iter().collect();
        lines.sort_by_key(|line| line.worst);
        for line in lines {
            let class = class("sp-line", line.worst);
            if let Some(way) = path(line, self.cards, self.plan) {
                let words = markup(&line.words);
                let _ = writeln!(
                    out,
                    "<path class=\"{class}\" marker-end=\"url(#sp-end)\" d=\"{way}\"><title>{words}</title></path>"
                );
            }
        }
    }
}

fn draw_card(out: &mut String, card: &Card<'_>, spot: Spot) {
    let class = class("sp-box", card.worst);
    let (width, height) = (card.width, card.height);
    let _ = writeln!(
        out,
        "<g transform=\"translate({:.1},{:.1})\"><rect class=\"{class}\" width=\"{width:.1}\" \
         height=\"{height:.1}\" rx=\"4\"/><path class=\"sp-head\" d=\"M0,{HEAD} V4 a4,4 0 0 1 4,-4 \
         H{:.1} a4,4 0 0 1 4,4 V{HEAD} z\"/>",
        spot.x,
        spot.y,
        width - 4.0
    );
    if let Some(severity) = card.worst {
        mark(out, severity, (PAD, HEAD / 2.0));
    }
    let name = markup(&heading(card.table.name));
    let whole = markup(card.table.name);
    let left = PAD + if card.worst.is_some() { MARK } else { 0.0 };
    let _ =
        writeln!(out, "<text class=\"sp-name\" x=\"{left}\" y=\"17.5\">{name}<title>{whole}</title></text>");
    let mut top = HEAD;
    for row in &card.rows {
        draw_row(out, card, row, top);
        top += row.height();
    }
    out.push_str("</g>\n");
}

fn draw_row(out: &mut String, card: &Card<'_>, row: &Row<'_>, top: f64) {
    match row {
        Row::Column { column, name, data_type, keys, nullable, worst } => {
            let (base, middle) = (top + 13.0, top + ROW / 2.0);
            if let Some(severity) = worst {
                let (class, width) = (class("sp-row", *worst), card.width - 2.0);
                let _ = write!(
                    out,
                    "<rect class=\"{class}\" x=\"1\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{ROW}\"/>"
                );
                mark(out, *severity, (PAD, middle));
            }
            let x = PAD + MARK;
            if !keys.is_empty() {
                let _ = write!(out, "<text class=\"sp-key\" x=\"{x}\" y=\"{base:.1}\">{keys}</text>");
            }
            let full = if *name == column.name { "" } else { column.name };
            let _ = write!(
                out,
                "<text class=\"sp-column\" x=\"{:.1}\" y=\"{base:.1}\">{}",
                card.names,
                markup(name)
            );
            if !full.is_empty() {
                let _ = write!(out, "<title>{}</title>", markup(full));
            }
            let (kind, dot) = (markup(data_type), if *nullable { "sp-null" } else { "sp-set" });
            let _ = writeln!(
                out,
                "</text><text class=\"sp-type\" x=\"{:.1}\" y=\"{base:.1}\">{kind}</text>\
                 <circle class=\"{dot}\" cx=\"{:.1}\" cy=\"{middle:.1}\" r=\"3.5\"/>",
                card.types,
                card.width - PAD
            );
        }
        Row::Note { text, whole, severity } => {
            if let Some(severity) = severity {
                mark(out, *severity, (PAD, top + NOTE / 2.0));
            }
            let (text, whole) = (markup(text), markup(whole));
            let (x, y) = (PAD + MARK, top + 11.0);
            let _ = writeln!(
                out,
                "<text class=\"sp-told\" x=\"{x}\" y=\"{y:.1}\">{text}<title>{whole}</title></text>"
            );
        }
    }
}

/// A shape for each severity: a square, a triangle, a circle. `at` is the middle of its left edge.
fn mark(out: &mut String, severity: Severity, (x, y): (f64, f64)) {
    let class = severity_name(severity);
    let (right, middle, top, bottom) = (x + 11.0, x + 5.5, y - 5.5, y + 5.5);
    let shape = match severity {
        Severity::Error => format!("M{x:.1},{top:.1} H{right:.1} V{bottom:.1} H{x:.1} z"),
        Severity::Warning => format!("M{middle:.1},{top:.1} L{right:.1},{bottom:.1} H{x:.1} z"),
        Severity::Note => format!("M{x:.1},{y:.1} a5.5,5.5 0 1 1 11,0 a5.5,5.5 0 1 1 -11,0 z"),
    };
    let _ = write!(out, "<path class=\"sp-mark sp-{class}\" d=\"{shape}\"><title>{class}</title></path>");
}

fn class(base: &str, severity: Option<Severity>) -> String {
    match severity {
        Some(severity) => format!("{base} sp-{}", severity_name(severity)),
        None => base.to_owned(),
    }
}

/// What the signs mean, and how wide that is.
fn legend() -> (String, f64) {
    let mut out = String::from("<g transform=\"translate(0,38)\">");
    let mut x = 0.0;
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        mark(&mut out, severity, (x, 0.0));
        x = entry(&mut out, x + 16.0, severity_name(severity));
    }
    for (class, words) in [("sp-set", "not null"), ("sp-null", "null")] {
        let _ = write!(out, "<circle class=\"{class}\" cx=\"{:.1}\" cy=\"0\" r=\"3.5\"/>", x + 4.0);
        x = entry(&mut out, x + 13.0, words);
    }
    for (key, words) in [("PK", "primary key"), ("FK", "foreign key"), ("UQ", "unique")] {
        let _ = write!(out, "<text class=\"sp-key\" x=\"{x:.1}\" y=\"4\">{key}</text>");
        x = entry(&mut out, x + 18.0, words);
    }
    let _ = write!(out, "<path class=\"sp-line\" marker-end=\"url(#sp-end)\" d=\"M{x:.1},0 h26\"/>");
    x = entry(&mut out, x + 32.0, "refers to");
    out.push_str("</g>\n");
    (out, x)
}

fn entry(out: &mut String, x: f64, words: &str) -> f64 {
    let _ = write!(out, "<text class=\"sp-told\" x=\"{x:.1}\" y=\"4\">{words}</text>");
    x + text_width(words) + 16.0
}

#[expect(clippy::cast_precision_loss, reason = "titles are far below 2^52 characters")]
fn text_width(text: &str) -> f64 {
    cells(text) as f64 * CELL
}
