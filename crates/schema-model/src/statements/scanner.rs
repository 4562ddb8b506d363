//! Takes SQL apart into words, quotes, comments and delimiters, as each dialect has them.

use crate::Dialect;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// White space, and a comment of the form `/* … */` unless MySQL executes it.
    Blank,
    /// A comment that ends with its line.
    Comment,
    /// A string, a quoted name or a dollar quote, or a part of one.
    Quoted,
    /// A keyword, a name or a number.
    Word,
    /// What ends a statement.
    Delimiter,
    /// Any other character, and the two ends of a comment that MySQL executes.
    Mark,
}

/// What is open at the current position.
#[derive(Debug, PartialEq, Eq)]
enum Within {
    Code,
    /// How deep comments are nested.
    Comment(usize),
    Quote {
        end: u8,
        /// Whether a backslash escapes the next character.
        escapes: bool,
    },
    /// `$tag$`, with which it ends.
    Dollars(String),
}

/// Cuts tokens off a text that arrives in pieces. Quotes and comments may go over several pieces,
/// other tokens must not.
#[derive(Debug)]
pub struct Scanner {
    dialect: Dialect,
    delimiter: String,
    within: Within,
    /// Whether a comment is open that MySQL executes.
    executable: bool,
    /// Whether the token before was PostgreSQL's `E`, which turns escapes on.
    escapes: bool,
}

impl Scanner {
    pub fn new(dialect: Dialect) -> Self {
        let delimiter = ";".to_owned();
        Self { dialect, delimiter, within: Within::Code, executable: false, escapes: false }
    }

    /// Whether the delimiter is the usual one.
    pub fn is_usual(&self) -> bool {
        self.delimiter == ";"
    }

    /// Takes the first word of a line as the new delimiter; false where there is none.
    pub fn change_delimiter(&mut self, line: &str) -> bool {
        let delimiter = line.split_whitespace().next();
        delimiter.is_some_and(|delimiter| {
            delimiter.clone_into(&mut self.delimiter);
            true
        })
    }

    /// What has begun and not ended.
    pub fn unclosed(&self) -> Option<&'static str> {
        match self.within {
            Within::Code => self.executable.then_some("a comment"),
            Within::Comment(_) => Some("a comment"),
            Within::Quote { end: b'\'', .. } => Some("a string"),
            Within::Quote { .. } => Some("a quoted name"),
            Within::Dollars(_) => Some("a dollar quote"),
        }
    }

    /// The token with which the text begins, and the text after it; `None` at the end.
    pub fn next<'t>(&mut self, text: &'t str) -> Option<(Kind, &'t str, &'t str)> {
        let (kind, length) = self.measure(text, text.chars().next()?);
        let (token, after) = text.split_at_checked(length).unwrap_or((text, ""));
        self.escapes = kind == Kind::Word && token.eq_ignore_ascii_case("e");
        Some((kind, token, after))
    }

    fn measure(&mut self, rest: &str, first: char) -> (Kind, usize) {
        match self.within {
            Within::Code => {}
            Within::Comment(_) => return (Kind::Blank, self.until_closed(rest, 0)),
            Within::Quote { .. } | Within::Dollars(_) => return (Kind::Quoted, self.until_closed(rest, 0)),
        }
        if first.is_whitespace() {
            return (Kind::Blank, length_while(rest, char::is_whitespace));
        }
        // The whole comment is sent, whatever its statements.
        let is_inside = self.executable && self.is_usual();
        if rest.starts_with(&self.delimiter) && !is_inside {
            return (Kind::Delimiter, self.delimiter.len());
        }
        if self.is_line_comment(rest) {
            return (Kind::Comment, length_while(rest, |c| c != '\n'));
        }
        if rest.starts_with("/*") {
            return self.block_comment(rest);
        }
        if self.executable && rest.starts_with("*/") {
            self.executable = false;
            return (Kind::Mark, 2);
        }
        if let Some((within, length)) = self.quote(rest, first) {
            self.within = within;
            return (Kind::Quoted, self.until_closed(rest, length));
        }
        if is_of_word(first) && first != '$' {
            return (Kind::Word, self.word(rest));
        }
        (Kind::Mark, first.len_utf8())
    }

    fn is_line_comment(&self, rest: &str) -> bool {
        match (self.dialect, rest.strip_prefix("--")) {
            // `5--1` is a subtraction there.
            (Dialect::Mysql, Some(after)) => {
                after.chars().next().is_none_or(|c| c.is_whitespace() || c.is_control())
            }
            (_, Some(_)) => true,
            (dialect, None) => dialect == Dialect::Mysql && rest.starts_with('#'),
        }
    }

    fn block_comment(&mut self, rest: &str) -> (Kind, usize) {
        let executed = ["/*!", "/*M!"].into_iter().find_map(|start| rest.strip_prefix(start));
        if let (Dialect::Mysql, Some(after)) = (self.dialect, executed) {
            self.executable = true;
            let version = length_while(after, |c| c.is_ascii_digit());
            return (Kind::Mark, rest.len() - after.len() + version);
        }
        self.within = Within::Comment(1);
        (Kind::Blank, self.until_closed(rest, 2))
    }

    /// The quote that begins here, and the length of its beginning.
    fn quote(&self, rest: &str, first: char) -> Option<(Within, usize)> {
        use Dialect::{Mysql, Postgres, Sqlite};
        let (end, escapes) = match (first, self.dialect) {
            ('\'', dialect) => (b'\'', dialect == Mysql || (dialect == Postgres && self.escapes)),
            ('"', dialect) => (b'"', dialect == Mysql),
            ('`', Sqlite | Mysql) => (b'`', false),
            ('[', Sqlite) => (b']', false),
            ('$', Postgres) => {
                return dollar_tag(rest).map(|tag| (Within::Dollars(tag.to_owned()), tag.len()));
            }
            _ => return None,
        };
        Some((Within::Quote { end, escapes }, 1))
    }

    /// The length up to the end of the open comment or quote, looked for from byte `at` on; all of
    /// the text where it does not end there.
    fn until_closed(&mut self, text: &str, mut at: usize) -> usize {
        let bytes = text.as_bytes();
        match &mut self.within {
            Within::Code => {}
            Within::Comment(depth) => {
                while *depth > 0 {
                    let Some(pair) = bytes.get(at..at + 2) else { return text.len() };
                    let nests = self.dialect == Dialect::Postgres;
                    (*depth, at) = match pair {
                        b"*/" => (*depth - 1, at + 2),
                        b"/*" if nests => (*depth + 1, at + 2),
                        _ => (*depth, at + 1),
                    };
                }
            }
            // A doubled end belongs to the quote, but not to a name in brackets.
            Within::Quote { end, escapes } => loop {
                match bytes.get(at) {
                    None => return text.len(),
                    Some(b'\\') if *escapes => at += 2,
                    Some(byte) if byte != end => at += 1,
                    Some(b'\'' | b'"' | b'`') if bytes.get(at + 1) == Some(end) => at += 2,
                    Some(_) => break at += 1,
                }
            },
            Within::Dollars(tag) => match text.get(at..).and_then(|body| body.find(tag.as_str())) {
                Some(end) => at += end + tag.len(),
                None => return text.len(),
            },
        }
        self.within = Within::Code;
        at
    }

    /// The length of the word that begins here; a delimiter of word characters ends it.
    fn word(&self, rest: &str) -> usize {
        let length = length_while(rest, is_of_word);
        if self.is_usual() {
            return length;
        }
        rest.find(&self.delimiter).map_or(length, |at| at.min(length))
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$') || !c.is_ascii()
}

fn length_while(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// `$$` or `$tag$`, where the text begins with one.
fn dollar_tag(text: &str) -> Option<&str> {
    let after = text.strip_prefix('$')?;
    let (tag, rest) = after.split_at_checked(length_while(after, |c| c != '$' && is_of_word(c)))?;
    let fits = rest.starts_with('$') && !tag.starts_with(|c: char| c.is_ascii_digit());
    fits.then(|| text.get(..tag.len() + 2))?
}
