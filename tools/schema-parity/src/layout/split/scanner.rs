//! Takes SQL apart into words, quotes, comments and delimiters, as each dialect has them.

use schema_model::Dialect;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// White space.
    Blank,
    /// A comment; never one that MySQL executes.
    Comment,
    /// A string, a quoted name or a dollar quote.
    Quoted,
    /// A keyword, a name or a number.
    Word,
    /// What ends a statement.
    Delimiter,
    /// Any other character, and the two ends of a comment that MySQL executes.
    Mark,
}

/// A piece of the text.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// Where it begins, in bytes.
    pub at: usize,
}

/// Something that begins and does not end.
#[derive(Debug)]
pub struct Unclosed {
    pub at: usize,
    pub what: &'static str,
}

/// The position in a text. The tokens together are the whole text.
pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
    dialect: Dialect,
    delimiter: String,
    /// Where the comment begins that MySQL executes and that is open.
    executable: Option<usize>,
    /// Whether the token before was PostgreSQL's `E`, which turns escapes on.
    escapes: bool,
}

impl<'a> Scanner<'a> {
    pub fn new(text: &'a str, dialect: Dialect) -> Self {
        Self { text, at: 0, dialect, delimiter: ";".to_owned(), executable: None, escapes: false }
    }

    /// Whether the delimiter is the usual one.
    pub fn is_usual(&self) -> bool {
        self.delimiter == ";"
    }

    /// Takes the rest of the line as the new delimiter; `None` where it names none.
    pub fn change_delimiter(&mut self) -> Option<()> {
        let rest = self.rest();
        let line = rest.split('\n').next().unwrap_or_default();
        let delimiter = line.split_whitespace().next()?;
        delimiter.clone_into(&mut self.delimiter);
        self.at += line.len();
        Some(())
    }

    /// The next token; `None` at the end.
    pub fn next(&mut self) -> Result<Option<Token<'a>>, Unclosed> {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return match self.executable {
                Some(at) => Err(Unclosed { at, what: "a comment" }),
                None => Ok(None),
            };
        };
        let (kind, length) = self.measure(rest, first)?;
        let text = rest.get(..length).unwrap_or(rest);
        let token = Token { kind, text, at: self.at };
        self.at += text.len();
        self.escapes = kind == Kind::Word && text.eq_ignore_ascii_case("e");
        Ok(Some(token))
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn measure(&mut self, rest: &str, first: char) -> Result<(Kind, usize), Unclosed> {
        if first.is_whitespace() {
            return Ok((Kind::Blank, length_while(rest, char::is_whitespace)));
        }
        // The whole comment is sent, whatever its statements.
        let is_inside = self.executable.is_some() && self.is_usual();
        if rest.starts_with(&self.delimiter) && !is_inside {
            return Ok((Kind::Delimiter, self.delimiter.len()));
        }
        if self.is_line_comment(rest) {
            return Ok((Kind::Comment, length_while(rest, |c| c != '\n')));
        }
        if rest.starts_with("/*") {
            return self.block_comment(rest);
        }
        if self.executable.is_some() && rest.starts_with("*/") {
            self.executable = None;
            return Ok((Kind::Mark, 2));
        }
        if let Some(length) = self.quoted(rest, first)? {
            return Ok((Kind::Quoted, length));
        }
        if is_of_word(first) && first != '$' {
            return Ok((Kind::Word, self.word(rest)));
        }
        Ok((Kind::Mark, first.len_utf8()))
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

    fn block_comment(&mut self, rest: &str) -> Result<(Kind, usize), Unclosed> {
        if self.dialect == Dialect::Mysql
            && let Some(length) = ["/*!", "/*M!"].into_iter().find(|s| rest.starts_with(s)).map(str::len)
        {
            self.executable = Some(self.at);
            let version = rest.get(length..).map_or(0, |digits| length_while(digits, |c| c.is_ascii_digit()));
            return Ok((Kind::Mark, length + version));
        }
        let nested = self.dialect == Dialect::Postgres;
        let mut depth = 0_usize;
        let mut at = 0;
        while let Some(pair) = rest.as_bytes().get(at..at + 2) {
            match pair {
                b"/*" if depth == 0 || nested => depth += 1,
                b"*/" => depth -= 1,
                _ => {
                    at += 1;
                    continue;
                }
            }
            at += 2;
            if depth == 0 {
                return Ok((Kind::Comment, at));
            }
        }
        Err(Unclosed { at: self.at, what: "a comment" })
    }

    /// The length of a quote that begins here.
    fn quoted(&self, rest: &str, first: char) -> Result<Option<usize>, Unclosed> {
        let unclosed = |what| Unclosed { at: self.at, what };
        let mysql = self.dialect == Dialect::Mysql;
        let postgres = self.dialect == Dialect::Postgres;
        let found = match first {
            '\'' => length_quoted(rest, b'\'', mysql || (postgres && self.escapes)),
            '"' => length_quoted(rest, b'"', mysql),
            '`' if !postgres => length_quoted(rest, b'`', false),
            '[' if self.dialect == Dialect::Sqlite => rest.find(']').map(|end| end + 1),
            '$' if postgres => {
                let Some(tag) = dollar_tag(rest) else { return Ok(None) };
                let body = rest.get(tag.len()..).unwrap_or_default();
                body.find(tag).map(|end| end + 2 * tag.len())
            }
            _ => return Ok(None),
        };
        found.map(Some).ok_or_else(|| {
            unclosed(match first {
                '\'' => "a string",
                '$' => "a dollar quote",
                _ => "a quoted name",
            })
        })
    }

    /// The length of the word that begins here; a delimiter of word characters ends it.
    fn word(&self, rest: &str) -> usize {
        let length = length_while(rest, is_of_word);
        if self.is_usual() {
            return length;
        }
        let word = rest.get(..length).unwrap_or(rest);
        let ends = |at: usize| rest.get(at..).is_some_and(|rest| rest.starts_with(&self.delimiter));
        word.char_indices().map(|(at, _)| at).find(|at| ends(*at)).unwrap_or(length)
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$') || !c.is_ascii()
}

fn length_while(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The length of a quote with its ends; doubled quotes, and escaped ones, belong to it.
fn length_quoted(text: &str, quote: u8, escapes: bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    loop {
        let byte = *bytes.get(at)?;
        if byte == b'\\' && escapes {
            at += 2;
        } else if byte != quote {
            at += 1;
        } else if bytes.get(at + 1) == Some(&quote) {
            at += 2;
        } else {
            return Some(at + 1);
        }
    }
}

/// `$$` or `$tag$`, where the text begins with one.
fn dollar_tag(text: &str) -> Option<&str> {
    let after = text.get(1..)?;
    let length = length_while(after, |c| c != '$' && is_of_word(c));
    let tag = after.get(..length)?;
    let closed = after.get(length..)?.starts_with('$');
    (closed && !tag.starts_with(|c: char| c.is_ascii_digit())).then(|| text.get(..length + 2))?
}
