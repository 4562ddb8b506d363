//! Where the body of a routine or a trigger begins and ends: a semicolon in it ends no statement.

use super::scanner::Kind;
use crate::Dialect;

/// The previous token, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Before {
    Nothing,
    /// In upper case.
    Word(String),
    /// A single character, `;` for any delimiter.
    Mark(char),
    Quoted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    /// Nothing has been read.
    Start,
    /// `CREATE` was read; the next words tell what is created.
    Create,
    /// A statement without a body.
    Plain,
    /// One that may have a body.
    Routine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Statements: ends at an `END` where a statement could begin.
    Block,
    /// Statements that end at `UNTIL`.
    Repeat,
    /// An expression: ends at any `END`.
    Case,
}

/// What is open in a statement.
#[derive(Debug)]
pub struct Body {
    dialect: Dialect,
    head: Head,
    open: Vec<Open>,
    before: Before,
}

/// Words between `CREATE` and what is created.
const BETWEEN: [&str; 9] = [
    "OR",
    "REPLACE",
    "TEMP",
    "TEMPORARY",
    "DEFINER",
    "AGGREGATE",
    "CURRENT_USER",
    "CURRENT_ROLE",
    "SESSION_USER",
];
/// Words after which a statement of MySQL may begin.
const BEFORE_STATEMENT: [&str; 12] = [
    "BEGIN",
    "THEN",
    "ELSE",
    "DO",
    "LOOP",
    "REPEAT",
    "ROW",
    "DETERMINISTIC",
    "DATA",
    "SQL",
    "INVOKER",
    "DEFINER",
];
/// Words that MySQL repeats after `END`.
const AFTER_END: [&str; 6] = ["IF", "CASE", "LOOP", "WHILE", "REPEAT", "FOR"];

impl Body {
    pub fn new(dialect: Dialect) -> Self {
        Self { dialect, head: Head::Start, open: Vec::new(), before: Before::Nothing }
    }

    /// Whether a semicolon here belongs to the statement.
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Takes the next token that is neither blank nor comment; an inner delimiter as well.
    pub fn take(&mut self, kind: Kind, text: &str) {
        if self.head == Head::Plain {
            return;
        }
        self.before = match kind {
            Kind::Word => {
                let word = text.to_ascii_uppercase();
                match self.head {
                    Head::Start => self.head = self.start(&word),
                    Head::Create => self.created(&word),
                    Head::Plain => {}
                    Head::Routine => self.inside(&word),
                }
                Before::Word(word)
            }
            Kind::Delimiter => Before::Mark(';'),
            Kind::Quoted => Before::Quoted,
            // The ends of executable comments change nothing.
            Kind::Mark if text.len() > 1 => return,
            _ => text.chars().next().map_or(Before::Nothing, Before::Mark),
        };
    }

    fn start(&mut self, word: &str) -> Head {
        match (self.dialect, word) {
            (_, "CREATE") => Head::Create,
            // `BEGIN NOT ATOMIC` of MariaDB; a plain BEGIN begins a transaction.
            (Dialect::Mysql, "BEGIN") => Head::Start,
            (Dialect::Mysql, "NOT") if self.is_after("BEGIN") => Head::Start,
            (Dialect::Mysql, "ATOMIC") if self.is_after("NOT") => {
                self.open.push(Open::Block);
                Head::Routine
            }
            _ => Head::Plain,
        }
    }

    fn created(&mut self, word: &str) {
        // The account after `DEFINER =`.
        let is_account = matches!(self.before, Before::Mark('=' | '@' | '.'));
        self.head = match (self.dialect, word) {
            _ if is_account || BETWEEN.contains(&word) => Head::Create,
            (Dialect::Sqlite, "TRIGGER") => {
                // As SQLite itself decides: the trigger ends with an END after a semicolon.
                self.open.push(Open::Block);
                Head::Routine
            }
            (Dialect::Mysql, "TRIGGER" | "PROCEDURE" | "FUNCTION" | "EVENT" | "PACKAGE")
            | (Dialect::Postgres, "PROCEDURE" | "FUNCTION") => Head::Routine,
            _ => Head::Plain,
        };
    }

    fn inside(&mut self, word: &str) {
        // `NEW.end` is a column.
        if self.before == Before::Mark('.') {
            return;
        }
        match (self.dialect, word) {
            // SQLite needs nothing else: its END stands after a semicolon.
            (_, "END") => self.end(),
            (Dialect::Postgres, "ATOMIC") if self.is_after("BEGIN") && self.open.is_empty() => {
                self.open.push(Open::Block);
            }
            (Dialect::Postgres, "CASE") if self.is_open() => self.open.push(Open::Case),
            (Dialect::Mysql, word) => self.inside_mysql(word),
            _ => {}
        }
    }

    fn inside_mysql(&mut self, word: &str) {
        if self.is_after("END") && AFTER_END.contains(&word) {
            return;
        }
        // IF and REPEAT are functions as well.
        let is_statement = self.open.last() != Some(&Open::Case) && self.begins_statement();
        match word {
            "CASE" => self.open.push(if is_statement { Open::Block } else { Open::Case }),
            "BEGIN" if !matches!(self.before, Before::Mark(mark) if !";):".contains(mark)) => {
                self.open.push(Open::Block);
            }
            // `(…) FOR UPDATE` is the end of a query.
            "FOR" if self.before == Before::Mark(')') => {}
            "REPEAT" if is_statement => self.open.push(Open::Repeat),
            "IF" | "WHILE" | "LOOP" | "FOR" if is_statement => self.open.push(Open::Block),
            "UNTIL" if self.open.last() == Some(&Open::Repeat) => {
                self.open.pop();
            }
            _ => {}
        }
    }

    fn begins_statement(&self) -> bool {
        match &self.before {
            Before::Word(word) => BEFORE_STATEMENT.contains(&word.as_str()),
            Before::Mark(mark) => ";):".contains(*mark),
            Before::Quoted | Before::Nothing => false,
        }
    }

    fn end(&mut self) {
        let begins = self.before == Before::Mark(';') || self.is_after("BEGIN") || self.is_after("ATOMIC");
        match self.open.last() {
            Some(Open::Case) => {
                self.open.pop();
            }
            // Otherwise it is a name.
            Some(Open::Block) if begins => {
                self.open.pop();
            }
            _ => {}
        }
    }

    fn is_after(&self, word: &str) -> bool {
        matches!(&self.before, Before::Word(before) if before == word)
    }
}
