//! Each table with what every side has next to each other.

use std::{collections::BTreeMap, fmt::Write as _};

use schema_model::{Table, compare::Severity};

use super::{
    super::{
        Report, markup, plural, severity_name,
        union::{Merged, MergedColumn, worst},
        words,
    },
    differences::badge,
};

// Writing to a String cannot fail: results of `write!` are not looked at here.

/// All tables, those that differ open.
pub(super) fn section(out: &mut String, report: &Report, tables: &[Merged<'_>]) {
    out.push_str("<section id=\"tables\">\n<h2>Tables</h2>\n");
    for (index, table) in tables.iter().enumerate() {
        let worst = table.worst();
        let open = if worst >= Some(Severity::Warning) { " open" } else { "" };
        let _ = write!(
            out,
            "<details id=\"t-{index}\"{open}>\n<summary><b>{}</b> {} {}</summary>\n",
            markup(table.name),
            worst.map(badge).unwrap_or_default(),
            remarks(report, table)
        );
        if table.on.iter().any(Option::is_some) {
            details(out, report, table);
        }
        out.push_str("</details>\n");
    }
    out.push_str("</section>\n");
}

/// How large it is, and which side lacks it.
fn remarks(report: &Report, table: &Merged<'_>) -> String {
    if table.on.iter().all(Option::is_none) {
        return "no table".to_owned();
    }
    let lacking = report.sides.iter().zip(&table.on).filter(|(_, on)| on.is_none());
    let lacking: Vec<String> = lacking.map(|(side, _)| markup(&side.label)).collect();
    let size = plural(table.columns.len(), "column");
    if lacking.is_empty() { size } else { format!("{size}, missing on {}", lacking.join(", ")) }
}

fn details(out: &mut String, report: &Report, table: &Merged<'_>) {
    out.push_str("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">column</th>");
    for side in &report.sides {
        let _ = write!(out, "<th scope=\"col\">{}</th>", markup(&side.label));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for column in &table.columns {
        row(out, table, column);
    }
    out.push_str("<tr><th scope=\"row\">keys, indexes, checks</th>");
    let lines: Vec<Option<Lines>> = table.on.iter().map(|on| on.map(lines)).collect();
    for own in &lines {
        constraints(out, own.as_ref(), &lines);
    }
    out.push_str("</tr>\n</tbody></table></div>\n");
}

fn row(out: &mut String, table: &Merged<'_>, column: &MergedColumn<'_>) {
    let class = worst(&column.differences).map(|severity| format!(" class=\"{}\"", severity_name(severity)));
    let _ = write!(out, "<tr{}><th scope=\"row\">{}</th>", class.unwrap_or_default(), markup(column.name));
    for (on, side) in column.on.iter().zip(&table.on) {
        match (on, side) {
            (Some(on), _) => {
                let _ = write!(out, "<td><code>{}</code></td>", markup(&words::column(on)));
            }
            (None, Some(_)) => out.push_str("<td class=\"few\">missing</td>"),
            (None, None) => out.push_str("<td></td>"),
        }
    }
    out.push_str("</tr>\n");
}

/// What each line means, and the line.
type Lines = BTreeMap<String, String>;

fn lines(table: &Table) -> Lines {
    words::meanings(table).into_iter().zip(words::constraints(table)).collect()
}

/// One line each. Lines whose meaning another side with the table does not have are marked.
fn constraints(out: &mut String, own: Option<&Lines>, all: &[Option<Lines>]) {
    out.push_str("<td>");
    for (meaning, line) in own.into_iter().flatten() {
        let shared = all.iter().flatten().all(|other| other.contains_key(meaning));
        let class = if shared { "" } else { " class=\"own\"" };
        let _ = write!(out, "<code{class}>{}</code><br>", markup(line));
    }
    out.push_str("</td>");
}

#[cfg(test)]
mod tests {
    use super::super::super::{sample, union};
    use super::*;

    #[test]
    fn what_differs_is_open_and_marked() {
        let mut report = sample::drifted();
        report.sides[1].schema.tables.get_mut("posts").unwrap().foreign_keys.clear();
        report.sides[1].schema.tables.remove("accounts");
        let mut out = String::new();
        section(&mut out, &report, &union::merge(&report));
        for part in [
            "<details id=\"t-2\" open>\n<summary><b>posts</b> <span class=\"badge error\">",
            "<details id=\"t-1\">\n<summary><b>accounts</b> <span class=\"badge note\">note</span> 1 column, missing on mysql",
            "<tr class=\"error\"><th scope=\"row\">title</th><td><code>string(200) not null</code></td>",
            "<td><code>string(200) nullable</code></td>",
            "<code class=\"own\">foreign key fk_accounts_id (accounts_id)",
            "<code>primary key (id)</code>",
        ] {
            assert!(out.contains(part), "{part} is not in {out}");
        }
    }
}
