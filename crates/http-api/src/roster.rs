//! Class lists: the e-mail addresses in a CSV (RFC 4180), as spreadsheets write it.

use services::learning::admin::enrolments::{MAX_ROWS, RosterRow};

use crate::problem::{Fault, Problem};

/// What a column of addresses is called, in lower case.
const HEADINGS: [&str; 4] = ["email", "e-mail", "email address", "e-mail address"];

/// What may be between cells; the first one where a list has none.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// A row with the line that it begins in, from 1.
type Record = (u64, Vec<String>);

/// The rows of a list that are not blank, at most one more than there may be. If the first one names a column
/// of addresses it is no row itself; else addresses are in the first column. Other columns do not matter, nor
/// in which encoding their texts are.
pub fn rows(bytes: &[u8]) -> Result<Vec<RosterRow>, Problem> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut records = records(text)?.into_iter().peekable();
    let named = records.peek().and_then(|(_, cells)| cells.iter().position(|cell| is_heading(cell)));
    let rows = records.skip(usize::from(named.is_some())).take(MAX_ROWS + 1);
    let column = named.unwrap_or_default();
    let row = |(line, mut cells): Record| {
        let email = if column < cells.len() { cells.swap_remove(column) } else { String::new() };
        RosterRow { line, email }
    };
    Ok(rows.map(row).collect())
}

fn is_heading(cell: &str) -> bool {
    HEADINGS.contains(&cell.trim().to_lowercase().as_str())
}

/// What most often is between the cells of the first line that is not blank.
fn separator(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut found = [0_usize; SEPARATORS.len()];
    for c in first.chars() {
        quoted ^= c == '"';
        for (count, separator) in found.iter_mut().zip(SEPARATORS) {
            *count += usize::from(c == separator && !quoted);
        }
    }
    // Of equal ones the last is taken.
    let most = SEPARATORS.into_iter().zip(found).rev().max_by_key(|(_, count)| *count);
    most.map_or(',', |(separator, _)| separator)
}

/// The records that are not blank.
fn records(text: &str) -> Result<Vec<Record>, Problem> {
    let separator = separator(text);
    let mut records = Vec::new();
    let (mut cells, mut cell) = (Vec::new(), String::new());
    let (mut line, mut begin, mut quote) = (1, 1, None);
    let mut chars = text.chars().peekable();
    loop {
        match chars.next() {
            Some('"') if quote.is_some() && chars.next_if_eq(&'"').is_some() => cell.push('"'),
            Some('"') if quote.is_some() => quote = None,
            Some('"') if cell.is_empty() => quote = Some(line),
            Some(c) if quote.is_some() => {
                line += u64::from(c == '\n');
                cell.push(c);
            }
            Some(c) if c == separator => cells.push(std::mem::take(&mut cell)),
            end @ (None | Some('\n' | '\r')) => {
                if let (None, Some(line)) = (end, quote) {
                    return Err(unclosed(line));
                }
                if end == Some('\r') {
                    chars.next_if_eq(&'\n');
                }
                cells.push(std::mem::take(&mut cell));
                let record = std::mem::take(&mut cells);
                if record.iter().any(|cell| !cell.trim().is_empty()) {
                    records.push((begin, record));
                }
                if end.is_none() {
                    return Ok(records);
                }
                line += 1;
                begin = line;
            }
            Some(c) => cell.push(c),
        }
    }
}

/// What follows the mark would be one cell, and the rows in it no rows.
fn unclosed(line: u64) -> Problem {
    let message = format!("has a quotation mark in line {line} that is not closed");
    Problem::malformed(Fault::at("", "malformed_csv", message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Vec<(u64, String)> {
        rows(text).unwrap().into_iter().map(|row| (row.line, row.email)).collect()
    }

    fn of(rows: &[(u64, &str)]) -> Vec<(u64, String)> {
        rows.iter().map(|(line, email)| (*line, (*email).to_owned())).collect()
    }

    #[test]
    fn addresses_are_in_the_named_column_or_in_the_first() {
        for (text, expected) in [
            ("ada@x.org\nbob@x.org\n", &[(1, "ada@x.org"), (2, "bob@x.org")][..]),
            ("ada@x.org", &[(1, "ada@x.org")]),
            ("email\nada@x.org\n", &[(2, "ada@x.org")]),
            (
                "\u{feff}Name;E-Mail\r\nAda;ada@x.org\r\nBob; bob@x.org \r\n",
                &[(2, "ada@x.org"), (3, " bob@x.org ")],
            ),
            ("id\temail address\tname\n1\tada@x.org\t\"Ada\nL.\"\n2\n", &[(2, "ada@x.org"), (4, "")]),
            ("\"Lovelace, Ada\";ada@x.org", &[(1, "Lovelace, Ada")]),
            ("ada@x.org,\"say \"\"hi\"\"\"\rbob@x.org,\r", &[(1, "ada@x.org"), (2, "bob@x.org")]),
            ("\n\n ; \nada@x.org;\n;;\n", &[(4, "ada@x.org")]),
            ("ada@x.org\nemail\n", &[(1, "ada@x.org"), (2, "email")]),
            ("", &[]),
            ("email\r\n", &[]),
        ] {
            assert_eq!(read(text.as_bytes()), of(expected), "{text:?}");
        }
    }

    #[test]
    fn other_columns_may_be_in_any_encoding() {
        assert_eq!(read(b"email;name\nada@x.org;Andr\xe9\n"), of(&[(2, "ada@x.org")]));
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_named() {
        let problem = rows(b"ada@x.org\n\"bob@x.org\neve@x.org\n").unwrap_err();
        assert_eq!(problem.status().as_u16(), 400);
        let fault = &problem.parts().errors[0];
        assert_eq!(fault.code, "malformed_csv");
        assert!(fault.message.contains("line 2"), "{}", fault.message);
    }

    #[test]
    fn no_more_rows_are_kept_than_show_that_there_are_too_many() {
        let text = "ada@x.org\n".repeat(MAX_ROWS + 500);
        assert_eq!(rows(text.as_bytes()).unwrap().len(), MAX_ROWS + 1);
    }
}
