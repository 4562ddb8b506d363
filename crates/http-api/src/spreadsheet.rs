//! CSV (RFC 4180) in which a spreadsheet finds nothing to run (OWASP, CSV injection).

use std::{borrow::Cow, io};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use serde::Serialize;
use serde_json::Value;

/// What a formula begins with, in full width too.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What some programs separate cells by, whatever a file is separated by.
const SEPARATORS: [char; 4] = [';', '\t', '\r', '\n'];
/// The same of a file that is not separated by commas. Its quotes do not keep commas from separating: for who
/// separates by them, they are in the middle of a cell.
const WITH_COMMA: [char; 5] = [',', ';', '\t', '\r', '\n'];

/// A text as it may stand in a cell. A spreadsheet takes what begins with `=`, `+`, `-`, `@`, a tab or a line
/// break for a formula, some also behind blanks and quotes; an apostrophe in front makes it text. So does one
/// behind a separator: a program that is set to another one than the comma begins a cell there.
fn harmless(text: &str) -> Cow<'_, str> {
    harmless_behind(text, &SEPARATORS)
}

fn harmless_behind<'a>(text: &'a str, separators: &[char]) -> Cow<'a, str> {
    let separated = text.starts_with(['\t', '\r', '\n']);
    let mut places = vec![(separated || is_formula(text)).then_some(0)];
    places.extend(text.match_indices(separators).map(|(at, separator)| {
        let rest = at + separator.len();
        text.get(rest..).is_some_and(is_formula).then_some(rest)
    }));
    let places: Vec<usize> = places.into_iter().flatten().collect();
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut safe = text.to_owned();
    for place in places.into_iter().rev() {
        safe.insert(place, '\'');
    }
    Cow::Owned(safe)
}

fn is_formula(text: &str) -> bool {
    text.trim_start_matches([' ', '"']).starts_with(BEGINNINGS)
}

macro_rules! choices {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $text:literal),+ $(,)? })+) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$doc])* $value),+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// Its name as a parameter.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$value => $text),+ }
            }
        }
    )+};
}

choices! {
    /// Who reads a table.
    Audience {
        /// A spreadsheet.
        Spreadsheet = "spreadsheet",
    }
    /// What is between cells.
    Separator {
        /// `,`
        Comma = "comma",
        /// `;`
        Semicolon = "semicolon",
        /// A tab.
        Tab = "tab",
    }
    /// What is between the whole and the rest of a number.
    DecimalSign {
        /// `.`
        Point = "point",
        /// `,`
        Comma = "comma",
    }
}

/// How a table is written for whoever reads it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Dialect {
    audience: Option<Audience>,
    separator: Option<Separator>,
    decimal: Option<DecimalSign>,
}

impl Dialect {
    /// As it was asked for.
    pub fn new(
        audience: Option<Audience>,
        separator: Option<Separator>,
        decimal: Option<DecimalSign>,
    ) -> Self {
        Self { audience, separator, decimal }
    }

    /// What a file begins with: a byte order mark for spreadsheets, which else take UTF-8 for something else.
    pub fn begin(self) -> &'static str {
        if self.audience.is_some() { "\u{feff}" } else { "" }
    }

    fn separator(self) -> char {
        match (self.separator, self.decimal) {
            (Some(Separator::Comma), _) | (None, None | Some(DecimalSign::Point)) => ',',
            (Some(Separator::Semicolon), _) | (None, Some(DecimalSign::Comma)) => ';',
            (Some(Separator::Tab), _) => '\t',
        }
    }

    /// A text as it may stand in a cell: no program that opens the file finds a formula in it.
    pub fn harmless(self, text: &str) -> Cow<'_, str> {
        let separators: &[char] = if self.separator() == ',' { &SEPARATORS } else { &WITH_COMMA };
        harmless_behind(text, separators)
    }

    /// Adds a line of cells, which are harmless.
    pub fn line(self, out: &mut String, cells: impl IntoIterator<Item = String>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                out.push(self.separator());
            }
            quoted(out, &cell);
        }
        out.push_str("\r\n");
    }

    /// A number as a cell.
    pub fn number(self, number: f64) -> String {
        let text = number.to_string();
        if self.decimal == Some(DecimalSign::Comma) { text.replace('.', ",") } else { text }
    }
}

/// A field (RFC 4180), quoted where any separator could split it.
fn quoted(line: &mut String, cell: &str) {
    if cell.contains([',', '"', '\r', '\n', ';', '\t']) || cell.starts_with(' ') {
        line.push('"');
        line.push_str(&cell.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(cell);
    }
}

/// Lines of CSV in the making.
pub struct Sheet {
    columns: &'static [&'static str],
    writer: Writer<Vec<u8>>,
}

impl Sheet {
    /// With these columns; nothing is written yet. All that is no number is quoted, so that no other separator
    /// splits it.
    pub fn new(columns: &'static [&'static str]) -> Self {
        let mut builder = WriterBuilder::new();
        builder.terminator(Terminator::CRLF).quote_style(QuoteStyle::NonNumeric);
        let writer = builder.from_writer(Vec::new());
        Self { columns, writer }
    }

    /// Writes the names of the columns.
    pub fn heading(&mut self) -> io::Result<()> {
        Ok(self.writer.write_record(self.columns)?)
    }

    /// Writes a line: the fields that the columns are named after.
    pub fn row(&mut self, row: &impl Serialize) -> io::Result<()> {
        let row = serde_json::to_value(row)?;
        for column in self.columns {
            let cell = row.get(*column).map_or(Cow::Borrowed(""), cell);
            self.writer.write_field(cell.as_bytes())?;
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    /// What was written.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        self.writer.into_inner().map_err(|failure| io::Error::other(failure.to_string()))
    }
}

/// A value as it stands in a cell: a text as it is, nothing for `null`, everything else as JSON. Numbers stay
/// numbers, negative ones too.
fn cell(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => harmless(text),
        Value::Bool(_) | Value::Number(_) => Cow::Owned(value.to_string()),
        // A text in it may have a separator and what looks like a formula.
        nested => Cow::Owned(harmless(&nested.to_string()).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn written(rows: &[Value]) -> String {
        let mut sheet = Sheet::new(&["a", "b", "c"]);
        sheet.heading().unwrap();
        for row in rows {
            sheet.row(row).unwrap();
        }
        String::from_utf8(sheet.finish().unwrap()).unwrap()
    }

    /// One row, without the heading.
    fn told(row: &Value) -> String {
        written(std::slice::from_ref(row)).split_once("\r\n").unwrap().1.to_owned()
    }

    #[test]
    fn what_a_spreadsheet_would_run_becomes_text() {
        for (text, is_risky) in [
            ("=cmd()", true),
            ("=HYPERLINK(\"http://x\",\"y\")", true),
            ("+1", true),
            ("-2+3", true),
            ("-", true),
            ("@x", true),
            ("\tx", true),
            ("\rx", true),
            ("\nx", true),
            (" =1", true),
            ("\"=1\"", true),
            ("＝1+1", true),
            ("＋1", true),
            ("－1", true),
            ("＠x", true),
            ("", false),
            ("1-2", false),
            ("a=b", false),
            ("mail@example.org", false),
            ("'quoted'", false),
            ("—Antone (Vita)", false),
        ] {
            let expected = if is_risky { format!("'{text}") } else { text.to_owned() };
            assert_eq!(harmless(text), expected, "{text:?}");
        }
    }

    #[test]
    fn other_separators_begin_nothing_to_run() {
        for (text, expected) in [
            ("hi;=1+1", "hi;'=1+1"),
            ("hi; \"=1\"", "hi;' \"=1\""),
            ("a\t@x\t＝1", "a\t'@x\t'＝1"),
            ("list:\n-one\r\n+two", "list:\n'-one\r\n'+two"),
            ("=1;=2", "'=1;'=2"),
            ("\t=1", "'\t'=1"),
            ("a;b\tc\nd", "a;b\tc\nd"),
            (";", ";"),
        ] {
            assert_eq!(harmless(text), expected, "{text:?}");
        }
    }

    #[test]
    fn all_that_is_no_number_is_quoted() {
        assert_eq!(written(&[]), "\"a\",\"b\",\"c\"\r\n");
        assert_eq!(
            told(&json!({ "a": "x, y", "b": "say \"hi\"", "c": "two\r\nlines" })),
            "\"x, y\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n"
        );
        assert_eq!(
            told(&json!({ "a": "=A1,B1", "b": "\r", "c": "ü 水 🧪" })),
            "\"'=A1,B1\",\"'\r\",\"ü 水 🧪\"\r\n"
        );
    }

    #[test]
    fn numbers_stay_numbers_and_nothing_stays_empty() {
        assert_eq!(told(&json!({ "a": -5, "b": -0.25, "c": null })), "-5,-0.25,\"\"\r\n");
        assert_eq!(told(&json!({ "a": true, "b": "", "c": 1.5 })), "\"true\",\"\",1.5\r\n");
        assert_eq!(
            told(&json!({ "b": i64::MIN, "d": "in no column" })),
            "\"\",-9223372036854775808,\"\"\r\n"
        );
    }

    #[test]
    fn what_is_nested_is_json_in_its_cell() {
        assert_eq!(
            told(&json!({ "a": { "x": "=1", "n": null }, "b": ["=cmd()", ";=1"], "c": [] })),
            "\"{\"\"n\"\":null,\"\"x\"\":\"\"=1\"\"}\",\"[\"\"=cmd()\"\",\"\";'=1\"\"]\",\"[]\"\r\n"
        );
    }
}
