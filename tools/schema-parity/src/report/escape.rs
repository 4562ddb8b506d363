//! Makes names harmless: in HTML and SVG, and on a terminal.

use std::fmt::Write as _;

/// Text for HTML and XML, in elements and in quoted attributes. Characters that XML forbids become
/// U+FFFD, so that the file is well-formed whatever the names are.
pub fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') || turns(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// Text for a terminal or a log, on one line, with control characters escaped.
pub fn terminal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character == '\n' || character == '\t' {
            out.push(' ');
        } else if character.is_control() || turns(character) {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out
}

/// Whether it changes the text direction, so that a line reads differently from its content.
fn turns(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How many columns of a fixed-width font a text takes, rounded up.
pub(super) fn cells(text: &str) -> usize {
    text.chars().map(|c| if u32::from(c) < 0x1100 { 1 } else { 2 }).sum()
}

/// The text, or its beginning and `…` where it takes more than `most` columns.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if cells(text) <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut taken = 2; // the sign itself
    for character in text.chars() {
        taken += cells(character.encode_utf8(&mut [0; 4]));
        if taken > most {
            break;
        }
        out.push(character);
    }
    out + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_an_element_or_an_attribute() {
        assert_eq!(markup("<script>\"'&\u{1b}\u{0}\n"), "&lt;script&gt;&quot;&#39;&amp;\u{fffd}\u{fffd} ");
        assert_eq!(markup("größe 表 🦀"), "größe 表 🦀");
        assert_eq!(markup("a\u{202e}b\u{ffff}"), "a\u{fffd}b\u{fffd}");
    }

    #[test]
    fn a_terminal_is_not_told_what_to_do() {
        assert_eq!(terminal("\u{1b}[2J a\r\nb\u{202e}"), "\\u{1b}[2J a\\u{d} b\\u{202e}");
        assert_eq!(terminal("größe 🦀"), "größe 🦀");
    }

    #[test]
    fn long_texts_are_cut_to_their_room() {
        assert_eq!(shortened("title", 5), "title");
        assert_eq!(shortened("a long title", 6), "a lo…");
        assert_eq!(shortened("表表表", 5), "表…");
        assert_eq!(cells("a表"), 3);
    }
}
