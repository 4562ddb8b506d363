//! Cuts SQL text into its statements, so that one that fails can be named with its line.
//!
//! Text is pushed in whole lines, as a file is read; a statement may go over many of them. What is
//! quoted or in a comment ends none, nor does a semicolon in the body of a trigger or procedure.

/// Which database's way of quoting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoting {
    /// `'…'`, `"…"`, `` `…` `` and `[…]`, doubled inside.
    Sqlite,
    /// `'…'`, `"…"` and `` `…` ``, doubled or after a backslash inside; `#` begins a comment.
    Mysql,
    /// `'…'` and `"…"`, doubled inside, `E'…'` with backslashes, `$tag$…$tag$`; comments nest.
    Postgres,
}

/// A statement of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Number of the line on which it begins; the first is 1.
    pub line: usize,
    /// The statement, without the semicolon.
    pub text: String,
}

impl Statement {
    /// The beginning of it, on one line.
    pub fn shortened(&self) -> String {
        const LONGEST: usize = 120;
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)) {
            Some(beginning) => format!("{}…", beginning.trim_end()),
            None => text,
        }
    }
}

/// All statements of a text.
pub fn split(quoting: Quoting, text: &str) -> Vec<Statement> {
    let mut splitter = Splitter::new(quoting);
    let mut statements: Vec<Statement> =
        text.split_inclusive('\n').flat_map(|line| splitter.push(line)).collect();
    statements.extend(splitter.finish());
    statements
}

/// Where in the text the next character is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Within {
    Code,
    /// How deep.
    Comment(usize),
    Quoted {
        end: char,
        backslashes: bool,
    },
    /// The whole of `$tag$`.
    Dollars(String),
}

/// Cuts text as it comes, line by line.
#[derive(Debug)]
pub struct Splitter {
    quoting: Quoting,
    place: Within,
    line: usize,
    /// The statement so far, and its line. Comments before it are left out.
    begun: Option<Statement>,
    words: Words,
}

/// What the words of a statement say of where it ends.
#[derive(Debug, Default)]
struct Words {
    current: String,
    last: String,
    creates: bool,
    has_body: bool,
    depth: usize,
}

impl Splitter {
    /// At the beginning of a text.
    pub fn new(quoting: Quoting) -> Self {
        Self { quoting, place: Within::Code, line: 0, begun: None, words: Words::default() }
    }

    /// Takes the next line, with its end; the statements that end in it.
    pub fn push(&mut self, line: &str) -> Vec<Statement> {
        self.line += 1;
        let mut ended = Vec::new();
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let length = match self.place.clone() {
                Within::Code => self.code(rest, first, &mut ended),
                Within::Comment(depth) => self.comment(rest, first, depth),
                Within::Quoted { end, backslashes } => self.quoted(rest, first, end, backslashes),
                Within::Dollars(tag) if rest.starts_with(&tag) => self.enter(Within::Code, tag.len()),
                Within::Dollars(_) => first.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            if let Some(statement) = &mut self.begun {
                statement.text.push_str(token);
            }
            rest = after;
        }
        self.words.end();
        ended
    }

    /// The last statement, where the text ends without a semicolon.
    pub fn finish(self) -> Option<Statement> {
        self.begun.and_then(trimmed)
    }

    /// Length of what is taken, as in the functions below.
    fn code(&mut self, rest: &str, first: char, ended: &mut Vec<Statement>) -> usize {
        let mysql = self.quoting == Quoting::Mysql;
        let dashes = rest.strip_prefix("--").is_some_and(|after| {
            !mysql || after.chars().next().is_none_or(|next| next.is_whitespace() || next.is_control())
        });
        if dashes || (mysql && first == '#') {
            self.words.end();
            return rest.len();
        }
        if rest.starts_with("/*") {
            self.words.end();
            // `/*! … */` is run.
            if mysql && rest.starts_with("/*!") {
                self.begin();
            }
            return self.enter(Within::Comment(1), 2);
        }
        if first == ';' {
            self.words.end();
            if self.words.depth == 0 {
                ended.extend(self.begun.take().and_then(trimmed));
                self.words = Words::default();
            }
            return 1;
        }
        if !first.is_whitespace() {
            self.begin();
        }
        let tag = if self.quoting == Quoting::Postgres { dollar_tag(rest) } else { None };
        match (first, tag) {
            (_, Some(tag)) if self.words.current.is_empty() => {
                let length = tag.len();
                self.enter(Within::Dollars(tag), length)
            }
            ('\'' | '"' | '`', _) => {
                let escaped = self.words.current.eq_ignore_ascii_case("e");
                let backslashes = match self.quoting {
                    Quoting::Sqlite => false,
                    Quoting::Mysql => first != '`',
                    Quoting::Postgres => escaped && first == '\'',
                };
                self.words.end();
                self.enter(Within::Quoted { end: first, backslashes }, 1)
            }
            ('[', _) if self.quoting == Quoting::Sqlite => {
                self.words.end();
                self.enter(Within::Quoted { end: ']', backslashes: false }, 1)
            }
            _ => {
                self.words.take(first);
                first.len_utf8()
            }
        }
    }

    fn comment(&mut self, rest: &str, first: char, depth: usize) -> usize {
        if rest.starts_with("*/") {
            let place = if depth > 1 { Within::Comment(depth - 1) } else { Within::Code };
            return self.enter(place, 2);
        }
        if rest.starts_with("/*") && self.quoting == Quoting::Postgres {
            return self.enter(Within::Comment(depth + 1), 2);
        }
        first.len_utf8()
    }

    fn quoted(&mut self, rest: &str, first: char, end: char, backslashes: bool) -> usize {
        if backslashes && first == '\\' {
            return rest.chars().take(2).map(char::len_utf8).sum();
        }
        if first != end {
            return first.len_utf8();
        }
        if end != ']' && rest.chars().nth(1) == Some(end) {
            return 2;
        }
        self.enter(Within::Code, 1)
    }

    fn begin(&mut self) {
        let line = self.line;
        self.begun.get_or_insert_with(|| Statement { line, text: String::new() });
    }

    fn enter(&mut self, place: Within, length: usize) -> usize {
        self.place = place;
        length
    }
}

impl Words {
    fn take(&mut self, character: char) {
        if character.is_alphanumeric() || character == '_' || character == '$' {
            self.current.push(character);
        } else {
            self.end();
        }
    }

    /// A word is complete.
    fn end(&mut self) {
        if self.current.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.current).to_ascii_uppercase();
        if self.last.is_empty() {
            self.creates = word == "CREATE";
        }
        let after_end = self.last == "END";
        match word.as_str() {
            "TRIGGER" | "PROCEDURE" | "FUNCTION" | "EVENT" if self.depth == 0 => {
                self.has_body |= self.creates;
            }
            "BEGIN" if self.has_body => self.depth += 1,
            "CASE" if self.depth > 0 && !after_end => self.depth += 1,
            // `END IF` closes what no word here opened.
            "IF" | "LOOP" | "WHILE" | "REPEAT" if self.has_body && after_end => self.depth += 1,
            "END" => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.last = word;
    }
}

fn trimmed(mut statement: Statement) -> Option<Statement> {
    statement.text.truncate(statement.text.trim_end().len());
    (!statement.text.is_empty()).then_some(statement)
}

/// `$tag$` or `$$`, if that is what the text begins with.
fn dollar_tag(text: &str) -> Option<String> {
    let (tag, _) = text.strip_prefix('$')?.split_once('$')?;
    let fits = !tag.starts_with(|first: char| first.is_ascii_digit())
        && tag.chars().all(|character| character.is_alphanumeric() || character == '_');
    fits.then(|| format!("${tag}$"))
}

#[cfg(test)]
#[path = "statements_tests.rs"]
mod tests;
