//! Turns expressions as catalogues of the MySQL family print them back into plain SQL.

use super::flavours::Traits;
use crate::{Dialect, Expression, catalog::literals::escaped, expression};

/// The expression that a catalogue prints.
pub(super) fn parse(traits: Traits, printed: &str) -> Expression {
    expression::parse(Dialect::Mysql, &plain(traits, printed))
}

/// SQL without the escape that MySQL puts on top, and without introducers of character sets.
pub(super) fn plain(traits: Traits, printed: &str) -> String {
    if traits.expressions_are_escaped && !has_bare_quote(printed) {
        return without_introducers(&unescaped(printed));
    }
    without_introducers(printed)
}

/// A column's name in backticks.
pub(super) fn quoted(name: &str) -> String {
    format!("`{}`", name.replace('`', "``"))
}

/// Whether a quote stands there without a backslash: then nothing was escaped on top.
fn has_bare_quote(text: &str) -> bool {
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => drop(chars.next()),
            '\'' => return true,
            _ => {}
        }
    }
    false
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => plain.extend(chars.next().map(escaped)),
            other => plain.push(other),
        }
    }
    plain
}

/// `_utf8mb4'x'` is `'x'`: the server converts it to the column's character set. Binary strings stay
/// what they are.
fn without_introducers(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        let length = match char {
            '\'' | '"' | '`' => quoted_length(rest, char),
            _ if is_word(char) => rest.find(|char| !is_word(char)).unwrap_or(rest.len()),
            other => other.len_utf8(),
        };
        let Some((token, after)) = rest.split_at_checked(length) else { break };
        let introduces = token.starts_with('_') && token.len() > 1 && token != "_binary";
        if introduces && after.trim_start().starts_with('\'') {
            rest = after.trim_start();
            continue;
        }
        plain.push_str(token);
        rest = after;
    }
    plain
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_' || char == '$'
}

/// How long a quoted text is, its quotes included; doubled quotes begin the next one.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1);
    while let Some((at, char)) = chars.next() {
        match char {
            '\\' if quote != '`' => drop(chars.next()),
            _ if char == quote => return at + quote.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Flavour, Product, catalog::mysql::flavours};

    fn plain_on(product: Product, version: (u32, u32, u32), printed: &str) -> String {
        plain(flavours::of(Flavour { product, version }), printed)
    }

    #[test]
    fn what_mysql_prints_becomes_what_was_written() {
        let cases = [
            (r"(`role` in (_utf8mb4\'learner\',_utf8mb4\'admin\'))", "(`role` in ('learner','admin'))"),
            (r"(`a` <> _utf8mb4\'it\\\'s\')", r"(`a` <> 'it\'s')"),
            (r"regexp_like(`a`,_utf8mb4\'\\\\d\')", r"regexp_like(`a`,'\\d')"),
            ("(`version` >= 1)", "(`version` >= 1)"),
            ("(`a` = _utf8mb4'plain')", "(`a` = 'plain')"),
            (r"(`_x` = _binary\'b\')", "(`_x` = _binary'b')"),
            (r"(`a` = _latin1 \'_utf8mb4\')", "(`a` = '_utf8mb4')"),
            (r"concat(`a_utf8`,_utf8mb3\'é\')", "concat(`a_utf8`,'é')"),
        ];
        for (printed, expected) in cases {
            assert_eq!(plain_on(Product::Mysql, (8, 0, 36), printed), expected, "{printed}");
        }
    }

    #[test]
    fn mariadb_prints_what_was_written() {
        for printed in [r"`a` <> 'x\'y' and `b` in (1,2)", r"`a` like 'a\\_b'", "`we``ird` > 'a''_x''b'"] {
            assert_eq!(plain_on(Product::MariaDb, (10, 11, 0), printed), printed);
        }
    }
}
