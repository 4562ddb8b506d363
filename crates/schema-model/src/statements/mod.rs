//! Splits SQL into statements, with the line at which each begins.
//!
//! Text is pushed line by line, as a file is read, so that a large file need not be in memory. Quotes,
//! comments, dollar quotes, bodies of routines and triggers, `DELIMITER` lines and the `StatementBegin`
//! and `StatementEnd` of goose and sql-migrate are respected. Comments that MySQL executes are
//! statements; other comments before and after a statement are left out.

mod body;
mod scanner;
#[cfg(test)]
mod tests;

use self::{
    body::Body,
    scanner::{Kind, Scanner},
};
use crate::Dialect;

/// One statement of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Without the delimiter.
    pub sql: String,
    /// The line at which it begins, from 1.
    pub line: usize,
}

/// Why a text cannot be split: a quote, a comment or a body does not end, or a command is meant for a
/// client program (`\connect`, `SOURCE`, `.read`, `COPY … FROM stdin` with its data).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line of it, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

impl Statement {
    /// Its beginning, on one line.
    pub fn shortened(&self) -> String {
        const LONGEST: usize = 120;
        let text = self.sql.split_whitespace().take(LONGEST).collect::<Vec<_>>().join(" ");
        match text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)) {
            Some(beginning) => format!("{}…", beginning.trim_end()),
            None => text,
        }
    }
}

/// All statements of a text, and its first problem. What follows the problem is split as far as possible.
pub fn split(dialect: Dialect, text: &str) -> (Vec<Statement>, Option<Problem>) {
    let mut splitter = Splitter::new(dialect);
    let mut found: Vec<_> = text.split_inclusive('\n').flat_map(|line| splitter.push(line)).collect();
    let (last, problem) = splitter.finish();
    found.extend(last);
    (found, problem)
}

/// The words of a statement in upper case, and its other tokens verbatim: without blanks and comments,
/// and without the ends of comments that MySQL executes. `None` where something does not end.
pub fn tokens(dialect: Dialect, sql: &str) -> Option<Vec<String>> {
    Some(tokens_in_lines(dialect, sql)?.into_iter().map(|(_, token)| token).collect())
}

/// As [`tokens`], each with the number of lines before it.
pub fn tokens_in_lines(dialect: Dialect, sql: &str) -> Option<Vec<(usize, String)>> {
    let mut scanner = Scanner::new(dialect);
    let (mut found, mut rest, mut line) = (Vec::new(), sql, 0);
    while let Some((kind, text, after)) = scanner.next(rest) {
        rest = after;
        match kind {
            Kind::Blank | Kind::Comment => {}
            Kind::Mark if text == "*/" || text.starts_with("/*") => {}
            Kind::Word => found.push((line, text.to_uppercase())),
            Kind::Quoted | Kind::Delimiter | Kind::Mark => found.push((line, text.to_owned())),
        }
        line += text.matches('\n').count();
    }
    scanner.unclosed().is_none().then_some(found)
}

/// Splits text that is pushed line by line.
#[derive(Debug)]
pub struct Splitter {
    dialect: Dialect,
    scanner: Scanner,
    line: usize,
    /// The line at which a quote or comment begins that is open.
    opened: usize,
    current: Current,
    problem: Option<Problem>,
}

/// The statement that is being read.
#[derive(Debug)]
struct Current {
    /// With the comments after its last token.
    statement: Option<Statement>,
    /// The length of its text up to its last token.
    end: usize,
    body: Body,
    /// Open parentheses.
    depth: usize,
    /// Whether it lasts until a marker ends it.
    marked: bool,
}

impl Current {
    fn new(dialect: Dialect) -> Self {
        Self { statement: None, end: 0, body: Body::new(dialect), depth: 0, marked: false }
    }
}

impl Splitter {
    /// At the beginning of a text.
    pub fn new(dialect: Dialect) -> Self {
        let (scanner, current) = (Scanner::new(dialect), Current::new(dialect));
        Self { dialect, scanner, line: 0, opened: 0, current, problem: None }
    }

    /// Takes the next line, with its line end. Returns the statements that end in it.
    pub fn push(&mut self, line: &str) -> Vec<Statement> {
        self.line += 1;
        let (mut ended, mut rest) = (Vec::new(), line);
        let mut was_open = self.scanner.unclosed().is_some();
        while let Some((kind, text, after)) = self.scanner.next(rest) {
            let is_open = self.scanner.unclosed().is_some();
            if is_open && !was_open {
                self.opened = self.line;
            }
            was_open = is_open;
            match kind {
                Kind::Comment if self.is_end_marker(text) => ended.extend(self.end_statement()),
                Kind::Delimiter if self.ends_here() => ended.extend(self.end_statement()),
                Kind::Word if self.is_delimiter_command(text) => {
                    if !self.scanner.change_delimiter(after) {
                        self.note(self.line, "DELIMITER names no delimiter");
                    }
                    break;
                }
                Kind::Mark if self.is_lock_of_dump(text, after) => break,
                Kind::Blank | Kind::Comment => self.append(text),
                Kind::Delimiter | Kind::Quoted | Kind::Word | Kind::Mark => self.extend(kind, text, rest),
            }
            rest = after;
        }
        ended
    }

    /// The last statement, where no delimiter ends it, and the first problem of the text.
    pub fn finish(mut self) -> (Option<Statement>, Option<Problem>) {
        if let Some(what) = self.scanner.unclosed() {
            self.note(self.opened, &format!("{what} does not end"));
        }
        if let Some(begin) = self.current.statement.as_ref().map(|statement| statement.line) {
            if self.current.marked {
                self.note(begin, "StatementBegin without StatementEnd");
            }
            if self.current.body.is_open() && self.scanner.is_usual() {
                self.note(begin, "the body of the statement that begins here does not end");
            }
        }
        (self.end_statement(), self.problem)
    }

    fn ends_here(&self) -> bool {
        let inside = self.current.body.is_open() && self.scanner.is_usual();
        !self.current.marked && !inside && self.current.depth == 0
    }

    fn extend(&mut self, kind: Kind, text: &str, rest: &str) {
        if kind != Kind::Quoted {
            self.refuse_client_command(text, rest);
        }
        let line = self.line;
        self.current.statement.get_or_insert_with(|| Statement { sql: String::new(), line });
        self.append(text);
        self.current.end = self.current.statement.as_ref().map_or(0, |statement| statement.sql.len());
        self.current.body.take(kind, text);
        // The commands of a rule stand in parentheses.
        match (self.dialect, text) {
            (Dialect::Postgres, "(") => self.current.depth += 1,
            (Dialect::Postgres, ")") => self.current.depth = self.current.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn append(&mut self, text: &str) {
        if let Some(statement) = &mut self.current.statement {
            statement.sql.push_str(text);
        }
    }

    /// Whether a comment marks the end of a statement; one that marks a beginning is noted.
    fn is_end_marker(&mut self, comment: &str) -> bool {
        let mut words = comment.strip_prefix("--").unwrap_or_default().split_whitespace();
        if !matches!(words.next(), Some("+goose" | "+migrate")) {
            return false;
        }
        match words.next() {
            Some("StatementBegin") => self.current.marked = true,
            Some("StatementEnd") if self.current.marked => return true,
            Some("StatementEnd") => self.note(self.line, "StatementEnd without StatementBegin"),
            _ => {}
        }
        false
    }

    /// Ends the statement before this point, if there is one.
    fn end_statement(&mut self) -> Option<Statement> {
        let current = std::mem::replace(&mut self.current, Current::new(self.dialect));
        let mut statement = current.statement?;
        statement.sql.truncate(current.end);
        if current.marked {
            statement.sql.truncate(statement.sql.trim_end_matches(';').trim_end().len());
        }
        if self.dialect == Dialect::Postgres && copies_from_client(&statement.sql) {
            let reason = "COPY … FROM stdin: only psql sends such data; use INSERT, or leave the data out";
            self.note(statement.line, reason);
        }
        (!statement.sql.is_empty()).then_some(statement)
    }

    fn is_delimiter_command(&self, word: &str) -> bool {
        let first = self.current.statement.is_none();
        first && self.dialect == Dialect::Mysql && word.eq_ignore_ascii_case("delimiter")
    }

    /// Whether it is one of the lines by which `pg_dump` keeps what follows from being commands of psql: no
    /// command that changes anything.
    fn is_lock_of_dump(&self, mark: &str, after: &str) -> bool {
        let word = after.split_whitespace().next().unwrap_or_default();
        self.dialect == Dialect::Postgres
            && self.current.statement.is_none()
            && mark == "\\"
            && matches!(word, "restrict" | "unrestrict")
    }

    fn refuse_client_command(&mut self, token: &str, rest: &str) {
        let first = self.current.statement.is_none();
        let program = match (self.dialect, token) {
            (Dialect::Postgres, "\\") => "psql",
            (Dialect::Sqlite, ".") if first => "the sqlite3 shell",
            (Dialect::Mysql, "\\") if first => "the mysql client",
            (Dialect::Mysql, word) if first && word.eq_ignore_ascii_case("source") => "the mysql client",
            _ => return,
        };
        let command = rest.trim_end();
        self.note(self.line, &format!("{command} is a command of {program}, not of the database"));
    }

    /// Keeps the first problem.
    fn note(&mut self, line: usize, reason: &str) {
        self.problem.get_or_insert_with(|| Problem { line, reason: reason.to_owned() });
    }
}

fn copies_from_client(sql: &str) -> bool {
    let mut words = sql.split_whitespace();
    let is = |word: &str, keyword: &str| word.eq_ignore_ascii_case(keyword);
    words.next().is_some_and(|word| is(word, "copy"))
        && words.clone().zip(words.skip(1)).any(|(one, two)| is(one, "from") && is(two, "stdin"))
}
