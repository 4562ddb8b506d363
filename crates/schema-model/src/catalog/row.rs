//! The rows of an answer: JSON arrays whose items are read by position.

use serde_json::Value;

use super::{Answers, ReadError};

/// A row of an answer.
#[derive(Debug)]
pub(super) struct Row {
    query: &'static str,
    /// From 1.
    number: usize,
    items: Vec<Value>,
}

/// All rows that a query answered.
pub(super) fn rows(answers: &Answers, query: &'static str) -> Result<Vec<Row>, ReadError> {
    let texts = answers.0.get(query).ok_or(ReadError::Unanswered(query))?;
    let read = |(index, text): (usize, &String)| {
        let number = index + 1;
        match serde_json::from_str(text) {
            Ok(items) => Ok(Row { query, number, items }),
            Err(error) => Err(ReadError::Row { query, row: number, reason: error.to_string() }),
        }
    };
    texts.iter().enumerate().map(read).collect()
}

impl Row {
    /// A string that must be there.
    pub(super) fn text(&self, index: usize) -> Result<&str, ReadError> {
        self.opt_text(index)?.ok_or_else(|| self.error(format!("item {index} is null")))
    }

    /// A string, or null.
    pub(super) fn opt_text(&self, index: usize) -> Result<Option<&str>, ReadError> {
        match self.item(index)? {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text)),
            other => Err(self.error(format!("item {index} is {other}, not a string"))),
        }
    }

    /// A whole number that must be there.
    pub(super) fn int(&self, index: usize) -> Result<i64, ReadError> {
        self.opt_int(index)?.ok_or_else(|| self.error(format!("item {index} is null")))
    }

    /// A whole number, or null.
    pub(super) fn opt_int(&self, index: usize) -> Result<Option<i64>, ReadError> {
        match self.item(index)? {
            Value::Null => Ok(None),
            other => match other.as_i64() {
                Some(number) => Ok(Some(number)),
                None => Err(self.error(format!("item {index} is {other}, not a whole number"))),
            },
        }
    }

    /// 0 or 1.
    pub(super) fn flag(&self, index: usize) -> Result<bool, ReadError> {
        match self.int(index)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(self.error(format!("item {index} is {other}, not 0 or 1"))),
        }
    }

    /// The error that this row cannot be read.
    pub(super) fn error(&self, reason: impl Into<String>) -> ReadError {
        ReadError::Row { query: self.query, row: self.number, reason: reason.into() }
    }

    fn item(&self, index: usize) -> Result<&Value, ReadError> {
        self.items.get(index).ok_or_else(|| {
            self.error(format!("it has {} items, and {index} is asked for, from 0", self.items.len()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Query;

    fn of(text: &str) -> Result<Row, ReadError> {
        let mut answers = Answers::default();
        answers.add(&Query { name: "things", sql: "" }, vec!["[]".to_owned(), text.to_owned()]);
        rows(&answers, "things").map(|mut rows| rows.remove(1))
    }

    #[test]
    fn items_are_read_by_position_and_kind() {
        let row = of(r#"["a", null, 7, 1, 0]"#).unwrap();
        assert_eq!(row.text(0).unwrap(), "a");
        assert_eq!(row.opt_text(1).unwrap(), None);
        assert_eq!(row.opt_int(1).unwrap(), None);
        assert_eq!((row.int(2).unwrap(), row.flag(3).unwrap(), row.flag(4).unwrap()), (7, true, false));
    }

    #[test]
    fn whatever_is_not_as_promised_is_an_error_that_names_the_row() {
        let row = of(r#"["a", null, 7, 1.5]"#).unwrap();
        let errors = [
            row.text(1).map(|_| ()),
            row.text(2).map(|_| ()),
            row.int(0).map(|_| ()),
            row.int(1).map(|_| ()),
            row.int(3).map(|_| ()),
            row.flag(2).map(|_| ()),
            row.text(9).map(|_| ()),
            of("{}").map(|_| ()),
            of("[").map(|_| ()),
        ];
        for (case, error) in errors.into_iter().enumerate() {
            let text = error.unwrap_err().to_string();
            assert!(text.starts_with("row 2 of the catalogue's things cannot be read: "), "{case}: {text}");
        }
    }

    #[test]
    fn a_query_that_was_not_answered_is_an_error() {
        let error = rows(&Answers::default(), "things").unwrap_err();
        assert!(matches!(error, ReadError::Unanswered("things")), "{error}");
    }
}
