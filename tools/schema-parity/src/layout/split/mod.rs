//! Splits a script into statements.

mod body;
mod scanner;
#[cfg(test)]
mod tests;

use schema_model::Dialect;

use self::{
    body::Body,
    scanner::{Kind, Scanner, Token},
};
use super::{LayoutError, Script, Statement};

/// The statements of a script, in order, each without comments before and after it. Quotes, comments,
/// dollar quotes, bodies of routines and triggers, `DELIMITER` lines and the `StatementBegin` and
/// `StatementEnd` of goose are respected. Comments that MySQL executes are statements.
///
/// # Errors
/// Where a quote, a comment or a body does not end, and where a command is meant for a client program
/// (`\connect`, `SOURCE`, `.read`, `COPY … FROM stdin` with its data) and not for the database.
pub fn statements(script: &Script, dialect: Dialect) -> Result<Vec<Statement>, LayoutError> {
    let mut splitter = Splitter {
        script,
        dialect,
        scanner: Scanner::new(&script.text, dialect),
        current: Current::new(dialect),
        found: Vec::new(),
        line: script.line,
        counted: 0,
    };
    splitter.run()?;
    Ok(splitter.found)
}

/// The words of a statement in upper case, and what else it consists of as it is written: without blanks
/// and comments, and without the ends of comments that MySQL executes. `None` where something does not end.
pub(crate) fn tokens(sql: &str, dialect: Dialect) -> Option<Vec<String>> {
    let mut scanner = Scanner::new(sql, dialect);
    let mut found = Vec::new();
    while let Some(Token { kind, text, .. }) = scanner.next().ok()? {
        match kind {
            Kind::Blank | Kind::Comment => {}
            Kind::Mark if text.len() > 1 && (text == "*/" || text.starts_with("/*")) => {}
            Kind::Word => found.push(text.to_uppercase()),
            Kind::Quoted | Kind::Delimiter | Kind::Mark => found.push(text.to_owned()),
        }
    }
    Some(found)
}

struct Splitter<'a> {
    script: &'a Script,
    dialect: Dialect,
    scanner: Scanner<'a>,
    current: Current,
    found: Vec<Statement>,
    /// The line of the byte `counted`.
    line: usize,
    counted: usize,
}

/// The statement that is being read.
struct Current {
    /// Where it begins and ends, in bytes.
    range: Option<(usize, usize)>,
    body: Body,
    /// Open parentheses.
    depth: usize,
    /// Whether it lasts until a marker ends it.
    marked: bool,
}

impl Current {
    fn new(dialect: Dialect) -> Self {
        Self { range: None, body: Body::new(dialect), depth: 0, marked: false }
    }
}

impl<'a> Splitter<'a> {
    fn run(&mut self) -> Result<(), LayoutError> {
        loop {
            let next = self.scanner.next();
            match next.map_err(|open| self.broken(open.at, &format!("{} does not end", open.what)))? {
                Some(token) => self.take(&token)?,
                None => break,
            }
        }
        if let Some((begin, _)) = self.current.range {
            if self.current.marked {
                return Err(self.broken(begin, "StatementBegin without StatementEnd"));
            }
            if self.current.body.is_open() && self.scanner.is_usual() {
                return Err(self.broken(begin, "the body of the statement that begins here does not end"));
            }
        }
        self.finish()
    }

    fn take(&mut self, token: &Token<'a>) -> Result<(), LayoutError> {
        match token.kind {
            Kind::Blank => Ok(()),
            Kind::Comment => self.comment(token),
            Kind::Delimiter if self.ends_here() => self.finish(),
            Kind::Word if self.current.range.is_none() && self.is_delimiter_command(token) => self
                .scanner
                .change_delimiter()
                .ok_or_else(|| self.broken(token.at, "DELIMITER names no delimiter")),
            Kind::Delimiter | Kind::Quoted | Kind::Word | Kind::Mark => {
                self.refuse_client_command(token)?;
                self.extend(token);
                Ok(())
            }
        }
    }

    fn ends_here(&self) -> bool {
        let inside = self.current.body.is_open() && self.scanner.is_usual();
        !self.current.marked && !inside && self.current.depth == 0
    }

    fn extend(&mut self, token: &Token<'a>) {
        let end = token.at + token.text.len();
        let begin = self.current.range.map_or(token.at, |(begin, _)| begin);
        self.current.range = Some((begin, end));
        self.current.body.take(token);
        // The commands of a rule stand in parentheses.
        match (self.dialect, token.text) {
            (Dialect::Postgres, "(") => self.current.depth += 1,
            (Dialect::Postgres, ")") => self.current.depth = self.current.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn comment(&mut self, token: &Token<'a>) -> Result<(), LayoutError> {
        let Some((tool, words)) = super::marker(token.text) else { return Ok(()) };
        match words.split_whitespace().next() {
            Some("StatementBegin") if tool.has_statement_markers() => self.current.marked = true,
            Some("StatementEnd") if tool.has_statement_markers() => {
                if !self.current.marked {
                    return Err(self.broken(token.at, "StatementEnd without StatementBegin"));
                }
                return self.finish();
            }
            _ => {}
        }
        Ok(())
    }

    /// Ends the statement before this point, if there is one.
    fn finish(&mut self) -> Result<(), LayoutError> {
        let current = std::mem::replace(&mut self.current, Current::new(self.dialect));
        let Some((begin, end)) = current.range else { return Ok(()) };
        let sql = self.script.text.get(begin..end).unwrap_or_default();
        let sql = if current.marked { sql.trim_end_matches(';').trim_end() } else { sql };
        if self.dialect == Dialect::Postgres && copies_from_client(sql) {
            let reason = "COPY … FROM stdin: only psql sends such data; use INSERT, or leave the data out";
            return Err(self.broken(begin, reason));
        }
        if !sql.is_empty() {
            let line = self.line_of(begin);
            self.found.push(Statement { sql: sql.to_owned(), line });
        }
        Ok(())
    }

    fn is_delimiter_command(&self, token: &Token<'_>) -> bool {
        self.dialect == Dialect::Mysql && token.text.eq_ignore_ascii_case("delimiter")
    }

    fn refuse_client_command(&mut self, token: &Token<'_>) -> Result<(), LayoutError> {
        let first = self.current.range.is_none();
        let program = match (self.dialect, token.text) {
            (Dialect::Postgres, "\\") => "psql",
            (Dialect::Sqlite, ".") if first => "the sqlite3 shell",
            (Dialect::Mysql, "\\") if first => "the mysql client",
            (Dialect::Mysql, word) if first && word.eq_ignore_ascii_case("source") => "the mysql client",
            _ => return Ok(()),
        };
        let rest = self.script.text.get(token.at..).unwrap_or_default();
        let command = rest.lines().next().unwrap_or_default().trim_end();
        Err(self.broken(token.at, &format!("{command} is a command of {program}, not of the database")))
    }

    /// The line of a byte; those asked for never go backwards, but for errors.
    fn line_of(&mut self, at: usize) -> usize {
        if at < self.counted {
            (self.line, self.counted) = (self.script.line, 0);
        }
        let between = self.script.text.get(self.counted..at).unwrap_or_default();
        self.line += between.matches('\n').count();
        self.counted = at;
        self.line
    }

    fn broken(&mut self, at: usize, reason: &str) -> LayoutError {
        let line = self.line_of(at);
        LayoutError::Broken { path: self.script.file.clone(), line, reason: reason.to_owned() }
    }
}

fn copies_from_client(sql: &str) -> bool {
    let words: Vec<_> = sql.split_whitespace().map(str::to_ascii_uppercase).collect();
    let from = |pair: &[String]| matches!(pair, [from, stdin] if from == "FROM" && stdin == "STDIN");
    words.first().is_some_and(|word| word == "COPY") && words.windows(2).any(from)
}
