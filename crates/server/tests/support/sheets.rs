//! CSV as a spreadsheet reads it (RFC 4180).

use std::mem::take;

/// The records of a text: cells without their quotes.
pub fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(chars.next(), Some('\n'), "a line ends otherwise: {record:?}");
                record.push(take(&mut cell));
                records.push(take(&mut record));
            }
            c => cell.push(c),
        }
    }
    assert!(cell.is_empty() && record.is_empty() && !quoted, "the last line does not end: {record:?} {cell}");
    records
}

/// Whether a spreadsheet would take a text for a formula.
pub fn is_risky(text: &str) -> bool {
    let risky = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    text.trim_start_matches([' ', '"']).starts_with(risky)
}
