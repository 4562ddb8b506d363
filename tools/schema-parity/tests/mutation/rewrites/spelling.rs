//! Types, names and keywords in another spelling.

use schema_model::Dialect;

use super::{Rewrite, rewrite, table};
use crate::bench::Change;
use crate::operators::{EVERYWHERE, MYSQL, NOT_MYSQL, POSTGRES, SERVERS};
use crate::site::Site;
use crate::words::{outside_literals, replaced, type_and_rest};

const SQLITE: &[Dialect] = &[Dialect::Sqlite];

pub const ALL: &[Rewrite] = &[
    rewrite("INT in a strict table", SQLITE, |site| {
        if site.text.tail.starts_with("STRICT") { types(site, "INTEGER", "INT") } else { Vec::new() }
    }),
    rewrite("bigint for an integer of SQLite", SQLITE, |site| {
        if site.text.name == "extra_values" { types(site, "INTEGER", "BIGINT") } else { Vec::new() }
    }),
    rewrite("numeric for decimal", SQLITE, |site| types(site, "DECIMAL(10,2)", "NUMERIC(10, 2)")),
    rewrite("numeric for decimal on MySQL", MYSQL, |site| types(site, "DECIMAL(10,2)", "NUMERIC(10,2)")),
    rewrite("decimal for numeric", POSTGRES, |site| types(site, "NUMERIC(10,2)", "DECIMAL(10,2)")),
    rewrite("int8", SERVERS, |site| types(site, "BIGINT", "INT8")),
    rewrite("character varying", SERVERS, |site| types(site, "VARCHAR(100)", "CHARACTER VARYING(100)")),
    rewrite("bool", SERVERS, |site| {
        types(site, if site.dialect == Dialect::Mysql { "TINYINT(1)" } else { "BOOLEAN" }, "BOOL")
    }),
    // With its check it takes as little.
    rewrite("tinyint for a bool", MYSQL, |site| types(site, "TINYINT(1)", "TINYINT")),
    rewrite("boolean", MYSQL, |site| types(site, "TINYINT(1)", "BOOLEAN")),
    rewrite("double precision on MySQL", MYSQL, |site| types(site, "DOUBLE", "DOUBLE PRECISION")),
    rewrite("float8", POSTGRES, |site| types(site, "DOUBLE PRECISION", "FLOAT8")),
    rewrite("longtext", MYSQL, |site| types(site, "MEDIUMTEXT", "LONGTEXT")),
    rewrite("JSON as MariaDB keeps it", MYSQL, json),
    rewrite("timestamp in full", POSTGRES, |site| {
        types(site, "TIMESTAMP(6)", "TIMESTAMP(6) WITHOUT TIME ZONE")
    }),
    rewrite("timestamp with the usual precision", POSTGRES, |site| types(site, "TIMESTAMP(6)", "TIMESTAMP")),
    rewrite("the collation of the column in words", MYSQL, |site| {
        types(site, "VARCHAR(100)", "VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
    }),
    rewrite("another binary collation", POSTGRES, |site| {
        each_column(site, |text| text.replace("COLLATE \"C\"", "COLLATE \"POSIX\""))
    }),
    rewrite("the collation that goes without saying", SQLITE, |site| {
        each_column(site, |text| {
            if text.starts_with("TEXT ") {
                text.replacen("TEXT ", "TEXT COLLATE BINARY ", 1)
            } else {
                text.to_owned()
            }
        })
    }),
    rewrite("length the other way round", SQLITE, |site| {
        each_column(site, |text| {
            let Some((before, rest)) = text.split_once("CHECK (length(") else { return text.to_owned() };
            let Some((name, most)) = rest.split_once(") <= ") else { return text.to_owned() };
            format!("{before}CHECK ({} >= length({name}))", most.trim_end_matches(')'))
        })
    }),
    rewrite("true or false between 0 and 1", SQLITE, |site| {
        each_column(site, |text| {
            let Some((before, name)) =
                text.strip_suffix(" IN (0, 1))").and_then(|text| text.rsplit_once('('))
            else {
                return text.to_owned();
            };
            format!("{before}({name} BETWEEN 0 AND 1)")
        })
    }),
    Rewrite { sites: 4, ..rewrite("names in quotes", EVERYWHERE, quoted) },
    rewrite("keywords in lower case", EVERYWHERE, |site| {
        statements(site, |sql| outside_literals(sql, lower))
    }),
    rewrite("comments between the words", EVERYWHERE, |site| {
        statements(site, |sql| sql.replace(" NOT NULL", " /* never, 'ever', */ NOT NULL -- (\n"))
    }),
    rewrite("another layout", EVERYWHERE, |site| {
        statements(site, |sql| {
            outside_literals(sql, |text| text.replace(", ", "\n ,\t").replace("CREATE ", "\n\nCREATE\n"))
        })
    }),
    rewrite("ascending in words", EVERYWHERE, |site| {
        table(site, |table| {
            for index in &mut table.indexes {
                for part in index.parts.iter_mut().filter(|part| !part.contains(' ') && !part.contains('(')) {
                    part.push_str(" ASC");
                }
            }
        })
    }),
    rewrite("the usual method in words", SERVERS, |site| {
        table(site, |table| {
            table.indexes.iter_mut().for_each(|index| index.method = "USING btree ".to_owned());
        })
    }),
    rewrite("nulls last", POSTGRES, |site| {
        table(site, |table| {
            table
                .indexes
                .iter_mut()
                .filter(|index| !index.parts[0].contains(' '))
                .for_each(|index| index.parts[0].push_str(" NULLS LAST"));
        })
    }),
    rewrite("not null before the rest", NOT_MYSQL, |site| {
        each_column(site, |text| {
            let Some(rest) = crate::words::without(text, "NOT NULL") else { return text.to_owned() };
            let (data_type, rest) = type_and_rest(&rest);
            if rest.starts_with("GENERATED") {
                text.to_owned()
            } else {
                format!("{data_type} {rest} NOT NULL")
            }
        })
    }),
];

fn types(site: &Site<'_>, old: &str, new: &str) -> Vec<Change> {
    each_column(site, |text| {
        let (data_type, rest) = type_and_rest(text);
        if data_type == old { format!("{new} {rest}") } else { text.to_owned() }
    })
}

fn each_column(site: &Site<'_>, change: impl Fn(&str) -> String) -> Vec<Change> {
    table(site, |table| table.columns.iter_mut().for_each(|part| part.text = change(&part.text)))
}

fn json(site: &Site<'_>) -> Vec<Change> {
    table(site, |table| {
        for part in &mut table.columns {
            if let Some(rest) = part.text.strip_prefix("JSON") {
                part.text = format!("LONGTEXT{rest} CHECK (json_valid({}))", part.name);
            }
        }
    })
}

fn statements(site: &Site<'_>, change: impl Fn(&str) -> String) -> Vec<Change> {
    let mut rewritten = site.change(std::slice::from_ref(site.text));
    // A function's body is a text to PostgreSQL, and a view's is one to SQLite.
    let own = 1 + if site.dialect == Dialect::Mysql { 0 } else { site.text.indexes.len() };
    let before = rewritten.statements.clone();
    rewritten.statements.iter_mut().take(own).for_each(|sql| *sql = change(sql));
    if before == rewritten.statements { Vec::new() } else { vec![rewritten] }
}

/// Words of the language only: names are in lower case already, and `"C"` is a name.
fn lower(text: &str) -> String {
    text.split('"')
        .enumerate()
        .map(|(at, piece)| if at % 2 == 0 { piece.to_lowercase() } else { piece.to_owned() })
        .collect::<Vec<_>>()
        .join("\"")
}

/// The names of all columns, and of the table.
fn quoted(site: &Site<'_>) -> Vec<Change> {
    let quote = if site.dialect == Dialect::Mysql { '`' } else { '"' };
    let mark = |name: &str| format!("{quote}{name}{quote}");
    table(site, |table| {
        let names: Vec<String> = table.columns.iter().map(|part| part.name.clone()).collect();
        table.each_text(|text| {
            // What a key refers to is quoted elsewhere, or not.
            let end = text.find("REFERENCES").unwrap_or(text.len());
            let (own, target) = text.split_at(end);
            let own = names.iter().fold(own.to_owned(), |own, name| replaced(&own, name, &mark(name)));
            *text = format!("{own}{target}");
        });
        table.columns.iter_mut().for_each(|part| part.name = mark(&part.name));
        table.constraints.iter_mut().for_each(|part| part.name = mark(&part.name));
        table.name = mark(&table.name);
        // Statements that follow do not speak of the columns in quotes, which is the same.
        table.indexes.iter_mut().for_each(|index| index.name = mark(&index.name));
    })
}
