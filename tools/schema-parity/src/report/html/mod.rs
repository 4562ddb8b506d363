//! The report as one self-contained page: no network, and readable without scripts.

mod differences;
mod tables;

use std::fmt::Write as _;

use super::{Report, Verdict, level_name, markup, overview, plural, svg, union};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("filter.js");
/// Nothing is loaded from anywhere, whatever a name in the schema contains.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/// The page.
// Writing to a String cannot fail: results of `write!` are not looked at here.
pub(super) fn write(report: &Report) -> String {
    let tables = union::merge(report);
    let title = markup(&overview::verdict(report));
    let labels = labels(report);
    let mut out = String::new();
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <title>{labels}: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><h1>{labels}</h1>\n<p class=\"verdict {}\">{title}</p></header>\n<main>\n",
        verdict_class(report)
    );
    sides(&mut out, report);
    differences::section(&mut out, report, &tables);
    differences::excepted(&mut out, report);
    differences::stale(&mut out, report);
    picture(&mut out, report);
    tables::section(&mut out, report, &tables);
    let _ = write!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    out
}

/// What was compared, and how much was looked at.
fn sides(out: &mut String, report: &Report) {
    out.push_str("<section id=\"sides\">\n<h2>Compared</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
    for head in ["side", "server", "made of", "tables", "source"] {
        let _ = write!(out, "<th scope=\"col\">{head}</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for side in &report.sides {
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>",
            markup(&side.label),
            markup(&side.server),
            overview::origin(side),
            side.schema.tables.len(),
            markup(&side.source)
        );
    }
    let listed = report.sides.iter().filter_map(|side| Some((side, overview::not_compared(side)?)));
    let listed: Vec<String> = listed
        .map(|(side, what)| format!("<p>Not compared on {}: {}.</p>\n", markup(&side.label), markup(&what)))
        .collect();
    let counts = overview::counts(&report.comparison.compared);
    let counts: Vec<String> = counts.into_iter().map(|(count, noun)| plural(count, noun)).collect();
    let _ = writeln!(
        out,
        "</tbody></table></div>\n<p>Looked at {}; level {}.</p>\n{}</section>",
        counts.join(", "),
        level_name(report.level),
        listed.concat()
    );
}

fn picture(out: &mut String, report: &Report) {
    let _ = writeln!(
        out,
        "<section id=\"picture\">\n<h2>Picture</h2>\n<input type=\"checkbox\" id=\"fit\" checked>\
         <label for=\"fit\"> fit to the width of the page</label>\n<div class=\"picture\">\n{}</div>\n</section>",
        svg::write(report)
    );
}

fn labels(report: &Report) -> String {
    let labels: Vec<String> = report.sides.iter().map(|side| markup(&side.label)).collect();
    labels.join(", ")
}

fn verdict_class(report: &Report) -> &'static str {
    match report.verdict() {
        Verdict::Equal => "equal",
        Verdict::Different => "different",
        Verdict::Nothing(_) => "nothing",
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_page_tells_everything_and_loads_nothing() {
        let page = write(&sample::drifted());
        for part in [
            "<h1>sqlite, mysql, postgres</h1>",
            "<p class=\"verdict different\">DIFFERENT (strict): 2 errors, 1 warning, 1 note",
            "<td>MariaDB 10.11.14</td><td>2 migrations</td><td>3</td>",
            "Looked at 3 tables, 7 columns",
            "data-severity=\"error\"",
            "since 0002_titles",
            "<svg",
            "PostgreSQL numbers by identity",
            "tags went away",
            "</html>",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        for part in ["src=", "href=\"http", "@import", "url(http"] {
            assert!(!page.contains(part), "{part} is in the page");
        }
    }

    #[test]
    fn errors_come_first_and_notes_are_folded() {
        let page = write(&sample::drifted());
        let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} is not in {page}"));
        let last_error = page.rfind("<tr data-severity=\"error\"").unwrap();
        assert!(last_error < at("<tr data-severity=\"warning\""));
        assert!(at("<tr data-severity=\"warning\"") < at("<summary>Notes, which do not count (1)</summary>"));
        assert!(at("<summary>Notes") < at("<tr data-severity=\"note\""));
    }

    #[test]
    fn no_name_becomes_markup() {
        let mut report = sample::drifted();
        for side in &mut report.sides {
            side.label = format!("{}{}", side.label, sample::HOSTILE);
            side.server = sample::HOSTILE.to_owned();
            side.source = sample::HOSTILE.to_owned();
        }
        for difference in &mut report.comparison.differences {
            difference.message = sample::HOSTILE.to_owned();
            difference.backends.insert(sample::HOSTILE.to_owned(), Some(sample::HOSTILE.to_owned()));
            difference.introduced_by.insert(sample::HOSTILE.to_owned(), sample::HOSTILE.to_owned());
        }
        report.excepted[0].1.reason = sample::HOSTILE.to_owned();
        report.stale[0].reason = sample::HOSTILE.to_owned();
        report.stale[0].backends.insert(sample::HOSTILE.to_owned(), sample::HOSTILE.to_owned());
        let page = write(&report);
        assert!(!page.contains(sample::HOSTILE) && !page.contains("<b>\""), "{page}");
        assert_eq!(page.matches("</script>").count(), 1);
    }
}
