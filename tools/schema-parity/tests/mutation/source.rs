//! Migrations as text that can be changed piece by piece: tables with their columns, constraints and
//! indexes. What a later step adds belongs to its table from the beginning, and what it drops was never
//! there. Everything that is not changed is applied as it stands in the file.

use std::path::{Path, PathBuf};

use schema_model::Dialect;
use schema_parity::layout;

use crate::words::{before_word, in_parentheses, name_and_rest, one_line, split};

/// The statements that make a schema, by the table that they belong to, in order.
#[derive(Debug, Clone)]
pub struct Source {
    pub dialect: Dialect,
    pub tables: Vec<TableText>,
}

/// A `CREATE TABLE` and what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableText {
    pub name: String,
    pub columns: Vec<Part>,
    /// Those that stand by themselves; each has a name.
    pub constraints: Vec<Part>,
    pub indexes: Vec<IndexText>,
    /// What follows the list of columns: `STRICT`, `ENGINE = …`.
    pub tail: String,
    /// Views, functions and triggers.
    pub after: Vec<String>,
}

/// A column or a constraint: its name, and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    pub text: String,
}

/// An index, inside of a table or beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexText {
    pub name: String,
    /// Empty, `UNIQUE ` or `FULLTEXT `.
    pub kind: &'static str,
    /// `USING …`, where it is said.
    pub method: String,
    pub parts: Vec<String>,
    /// `WHERE …`.
    pub rest: String,
}

impl Source {
    /// The real migrations of a database, and extra tables for what they lack.
    pub fn load(dialect: Dialect) -> Self {
        let folder = match dialect {
            Dialect::Sqlite => "migrations",
            Dialect::Mysql => "migrations_mysql",
            Dialect::Postgres => "migrations_postgres",
        };
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let real = here.join("../..").join(folder);
        let extra = here.join(format!("tests/mutation/extra/{dialect}.sql"));
        let mut source = Self { dialect, tables: Vec::new() };
        source.add(&real);
        assert_eq!(source.tables.len(), 58, "the tables of {folder}");
        source.add(&extra);
        source
    }

    fn add(&mut self, path: &Path) {
        for step in layout::load(path, self.dialect, None).unwrap() {
            for statement in layout::statements(&step.up, self.dialect).unwrap() {
                self.take(&statement.sql);
            }
        }
    }

    fn take(&mut self, sql: &str) {
        let sql = one_line(sql);
        if let Some(rest) = sql.strip_prefix("CREATE TABLE ") {
            self.tables.push(TableText::parse(rest));
        } else if let Some((kind, rest)) = index_words(&sql) {
            let (name, rest) = name_and_rest(rest);
            let (table, rest) = name_and_rest(rest.strip_prefix("ON ").unwrap());
            let rest = rest.split(" ALGORITHM").next().unwrap();
            self.table_mut(table).indexes.push(IndexText::parse(kind, name, rest));
        } else if let Some(rest) = sql.strip_prefix("ALTER TABLE ") {
            let (table, rest) = name_and_rest(rest);
            self.alter(table, rest.split(", ALGORITHM").next().unwrap());
        } else if let Some(index) = sql.strip_prefix("DROP INDEX ") {
            self.drop_index(index);
        } else if !sql.starts_with("UPDATE ") {
            // A change of rows says nothing of the schema.
            self.tables.last_mut().unwrap().after.push(sql);
        }
    }

    /// One change of a table by a later step.
    fn alter(&mut self, table: &str, change: &str) {
        if let Some(index) = change.strip_prefix("DROP INDEX ") {
            self.drop_index(index);
        } else if let Some(constraint) = change.strip_prefix("ADD CONSTRAINT ") {
            let constraint = Part::parse(constraint);
            if constraint.text.contains("REFERENCES ") {
                self.refer(table, constraint);
            } else {
                self.table_mut(table).constraints.push(constraint);
            }
        } else {
            let mut column = Part::parse(change.strip_prefix("ADD COLUMN ").unwrap());
            // A foreign key that stands with its column is one of the table, as all others are.
            let parts = column.text.split_once(" CONSTRAINT fk_");
            let parts = parts.map(|(own, key)| (own.to_owned(), key.to_owned()));
            let key = parts.map(|(own, key)| {
                column.text = own;
                let (name, references) = name_and_rest(&key);
                let text = format!("FOREIGN KEY ({}) {references}", column.name);
                Part { name: format!("fk_{name}"), text }
            });
            self.table_mut(table).columns.push(column);
            if let Some(key) = key {
                self.refer(table, key);
            }
        }
    }

    /// Adds a foreign key. The table that it names, which itself names none, must be made before.
    fn refer(&mut self, table: &str, key: Part) {
        let (_, target) = key.text.split_once("REFERENCES ").unwrap();
        let (target, _) = name_and_rest(target);
        let place = |name: &str| self.tables.iter().position(|table| table.name == name).unwrap();
        let (own, target) = (place(table), place(target));
        if target > own {
            let moved = self.tables.remove(target);
            self.tables.insert(own, moved);
        }
        self.table_mut(table).constraints.push(key);
    }

    fn drop_index(&mut self, name: &str) {
        for table in &mut self.tables {
            table.indexes.retain(|index| index.name != name);
        }
    }

    fn table_mut(&mut self, name: &str) -> &mut TableText {
        self.tables.iter_mut().find(|table| table.name == name).unwrap()
    }
}

impl TableText {
    /// From what follows `CREATE TABLE`.
    fn parse(text: &str) -> Self {
        let (name, rest) = name_and_rest(text);
        let (body, tail) = in_parentheses(rest).unwrap();
        let mut table = Self {
            name: name.to_owned(),
            columns: Vec::new(),
            constraints: Vec::new(),
            indexes: Vec::new(),
            tail: tail.to_owned(),
            after: Vec::new(),
        };
        for item in split(body, ',') {
            let (first, rest) = name_and_rest(&item);
            match first {
                "CONSTRAINT" => table.constraints.push(Part::parse(rest)),
                "INDEX" => {
                    let (name, rest) = name_and_rest(rest);
                    table.indexes.push(IndexText::parse("", name, rest));
                }
                _ => table.columns.push(Part::parse(&item)),
            }
        }
        table
    }

    /// All statements of it.
    pub fn statements(&self, dialect: Dialect) -> Vec<String> {
        let inside = dialect == Dialect::Mysql;
        let mut items: Vec<String> = self.columns.iter().map(Part::to_string).collect();
        items.extend(self.constraints.iter().map(|part| format!("CONSTRAINT {part}")));
        if inside {
            items.extend(self.indexes.iter().map(IndexText::inside));
        }
        let mut statements = vec![format!("CREATE TABLE {} ({}) {}", self.name, items.join(", "), self.tail)];
        if !inside {
            statements.extend(self.indexes.iter().map(|index| index.beside(&self.name)));
        }
        statements.extend(self.after.iter().cloned());
        statements
    }

    /// The tables that it, or what follows it, speaks of.
    pub fn mentions<'a>(&'a self, all: &'a Source) -> impl Iterator<Item = &'a str> {
        let constraints = self.constraints.iter().map(|part| part.text.as_str());
        let texts: Vec<&str> = constraints
            .chain(self.columns.iter().map(|part| part.text.as_str()))
            .chain(self.after.iter().map(String::as_str))
            .collect();
        let names = all.tables.iter().map(|table| table.name.as_str());
        names.filter(move |name| {
            ["REFERENCES ", "ON ", "FROM "].iter().any(|word| {
                let mention = format!("{word}{name}");
                texts.iter().any(|text| before_word(text, &mention).is_some())
            })
        })
    }

    pub fn column_mut(&mut self, name: &str) -> &mut Part {
        self.columns.iter_mut().find(|part| part.name == name).unwrap()
    }

    pub fn constraint_mut(&mut self, name: &str) -> &mut Part {
        self.constraints.iter_mut().find(|part| part.name == name).unwrap()
    }

    pub fn index_mut(&mut self, name: &str) -> &mut IndexText {
        self.indexes.iter_mut().find(|index| index.name == name).unwrap()
    }

    pub fn drop_constraint(&mut self, name: &str) {
        self.constraints.retain(|part| part.name != name);
    }

    /// Every text in it.
    pub fn each_text(&mut self, mut change: impl FnMut(&mut String)) {
        for part in self.columns.iter_mut().chain(&mut self.constraints) {
            change(&mut part.text);
        }
        for index in &mut self.indexes {
            index.parts.iter_mut().for_each(&mut change);
            change(&mut index.rest);
        }
    }
}

impl Part {
    fn parse(text: &str) -> Self {
        let (name, text) = name_and_rest(text);
        Self { name: name.to_owned(), text: text.to_owned() }
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.name, self.text)
    }
}

impl IndexText {
    fn parse(kind: &'static str, name: &str, rest: &str) -> Self {
        let at = rest.find('(').unwrap();
        let (parts, after) = in_parentheses(&rest[at..]).unwrap();
        Self {
            name: name.to_owned(),
            kind,
            method: rest[..at].to_owned(),
            parts: split(parts, ','),
            rest: after.to_owned(),
        }
    }

    pub fn inside(&self) -> String {
        format!("{}INDEX {} ({}) {}", self.kind, self.name, self.parts.join(", "), self.method)
    }

    pub fn beside(&self, table: &str) -> String {
        let Self { name, kind, method, rest, .. } = self;
        format!("CREATE {kind}INDEX {name} ON {table} {method}({}) {rest}", self.parts.join(", "))
    }
}

fn index_words(sql: &str) -> Option<(&'static str, &str)> {
    let unique = sql.strip_prefix("CREATE UNIQUE INDEX ").map(|rest| ("UNIQUE ", rest));
    unique.or_else(|| sql.strip_prefix("CREATE INDEX ").map(|rest| ("", rest)))
}
