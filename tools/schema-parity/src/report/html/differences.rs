//! Lists of what differs, what is excepted, and exceptions that nothing needs.

use std::fmt::Write as _;

use schema_model::compare::{Difference, Severity};

use super::super::{Report, markup, overview, severity_name, union::Merged};

// Writing to a String cannot fail: results of `write!` are not looked at here.

/// All differences, and what filters them where scripts run.
pub(super) fn section(out: &mut String, report: &Report, tables: &[Merged<'_>]) {
    out.push_str("<section id=\"differences\">\n<h2>Differences</h2>\n");
    let all = &report.comparison.differences;
    if all.is_empty() {
        out.push_str("<p>None.</p>\n</section>\n");
        return;
    }
    out.push_str(
        "<form id=\"filter\" hidden>\n<label>find <input type=\"search\" name=\"words\" \
         placeholder=\"table, column, kind\"></label>\n",
    );
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let (name, count) = (severity_name(severity), report.count(severity));
        let _ = writeln!(
            out,
            "<label><input type=\"checkbox\" name=\"severity\" value=\"{name}\" checked> {name} ({count})</label>"
        );
    }
    out.push_str("<output id=\"shown\"></output>\n</form>\n");
    // What fails comes first, and what does not count is folded away.
    let of = |severity: Severity| all.iter().filter(move |one| one.severity == severity);
    let counted: Vec<&Difference> = of(Severity::Error).chain(of(Severity::Warning)).collect();
    let notes: Vec<&Difference> = of(Severity::Note).collect();
    if !counted.is_empty() {
        rows(out, report, tables, &counted);
    }
    if !notes.is_empty() {
        let _ = writeln!(out, "<details>\n<summary>Notes, which do not count ({})</summary>", notes.len());
        rows(out, report, tables, &notes);
        out.push_str("</details>\n");
    }
    out.push_str("</section>\n");
}

/// A table of differences.
fn rows(out: &mut String, report: &Report, tables: &[Merged<'_>], differences: &[&Difference]) {
    head(out, report, &["severity", "where", "what"], &[]);
    for difference in differences {
        let severity = severity_name(difference.severity);
        let place = tables.iter().position(|table| table.name == difference.table);
        let _ = write!(
            out,
            "<tr data-severity=\"{severity}\"><td>{}</td><th scope=\"row\"><a href=\"#t-{}\">{}</a></th>",
            badge(difference.severity),
            place.unwrap_or_default(),
            subject(difference)
        );
        what(out, difference);
        values(out, report, difference);
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
}

/// Differences that are meant, with the reasons.
pub(super) fn excepted(out: &mut String, report: &Report) {
    if report.excepted.is_empty() {
        return;
    }
    let count = report.excepted.len();
    let _ = writeln!(out, "<section>\n<details>\n<summary>Excepted ({count})</summary>");
    head(out, report, &["where", "what"], &["reason"]);
    for (difference, exception) in &report.excepted {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", subject(difference));
        what(out, difference);
        values(out, report, difference);
        let _ = writeln!(out, "<td>{}</td></tr>", markup(&exception.reason));
    }
    out.push_str("</tbody></table></div>\n</details>\n</section>\n");
}

/// Exceptions that no difference needs.
pub(super) fn stale(out: &mut String, report: &Report) {
    if report.stale.is_empty() {
        return;
    }
    out.push_str(
        "<section>\n<h2>Stale exceptions</h2>\n<p>No such difference: take them out of the file.</p>\n<ul>\n",
    );
    for exception in &report.stale {
        let expected: Vec<String> =
            exception.backends.iter().map(|(label, value)| format!("{label}: {value}")).collect();
        let _ = writeln!(
            out,
            "<li>{} <b>{}</b> {}, {} <i>{}</i></li>",
            badge(Severity::Error),
            place(&exception.table, &exception.object),
            exception.kind.as_str(),
            markup(&expected.join(", ")),
            markup(&exception.reason)
        );
    }
    out.push_str("</ul>\n</section>\n");
}

/// The severity, as a word in its colour.
pub(super) fn badge(severity: Severity) -> String {
    let name = severity_name(severity);
    format!("<span class=\"badge {name}\">{name}</span>")
}

/// The head of a table with a column for each side.
fn head(out: &mut String, report: &Report, before: &[&str], after: &[&str]) {
    out.push_str("<div class=\"wide\"><table>\n<thead><tr>");
    let labels = report.sides.iter().map(|side| side.label.as_str());
    for name in before.iter().copied().chain(labels).chain(after.iter().copied()) {
        let _ = write!(out, "<th scope=\"col\">{}</th>", markup(name));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
}

fn what(out: &mut String, difference: &Difference) {
    let kind = difference.kind.as_str().replace('_', " ");
    let message = overview::message(difference).map(|text| format!("<br>{}", markup(text)));
    let _ = write!(out, "<td><b>{kind}</b>{}</td>", message.unwrap_or_default());
}

/// What each side has, with minority values marked, and the migration that introduced it.
fn values(out: &mut String, report: &Report, difference: &Difference) {
    let groups = overview::groups(&report.sides, difference);
    let most = groups.first().map_or(0, |(_, labels)| labels.len());
    for side in &report.sides {
        let group = groups.iter().find(|(_, labels)| labels.contains(&side.label.as_str()));
        let few = group.is_some_and(|(_, labels)| labels.len() < most);
        let value = overview::has(difference, &side.label);
        let _ = write!(
            out,
            "<td{}><code>{}</code>",
            if few { " class=\"few\"" } else { "" },
            markup(value.unwrap_or_default())
        );
        if let Some(step) = difference.introduced_by.get(&side.label) {
            let _ = write!(out, "<br><small>since {}</small>", markup(step));
        }
        out.push_str("</td>");
    }
}

fn subject(difference: &Difference) -> String {
    place(&difference.table, &difference.object)
}

fn place(table: &str, object: &str) -> String {
    let dot = if object.is_empty() { "" } else { "." };
    // A long name may break after the table.
    format!("{}{dot}<wbr>{}", markup(table), markup(object))
}
