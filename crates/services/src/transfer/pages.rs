//! Reads a table page by page, so that memory does not grow with it.

use repositories::{
    StorageError,
    transfer::{Record, Table, Transfer, Value},
};
use serde_json::Value as Json;

/// About how many bytes a page or batch has at most.
pub(super) const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Most rows of a page.
const MOST_ROWS: usize = 1000;
/// Most rows of a page where one row can be a megabyte: how large the next ones are is known only
/// once they are read.
const MOST_WIDE_ROWS: usize = 50;
/// Rows of the first page.
const FIRST: usize = 50;

/// How far a table has been read.
pub(super) struct Pages {
    table: &'static Table,
    after: Option<Record>,
    limit: usize,
    ended: bool,
}

impl Pages {
    /// Begins after a row.
    pub(super) fn new(table: &'static Table, after: Option<Record>) -> Self {
        Self { table, after, limit: FIRST, ended: false }
    }

    /// The table that is read.
    pub(super) fn table(&self) -> &'static Table {
        self.table
    }

    /// The next rows; none at the end.
    pub(super) async fn next(&mut self, from: &mut dyn Transfer) -> Result<Vec<Record>, StorageError> {
        if self.ended {
            return Ok(Vec::new());
        }
        let rows = from.read(self.table, self.after.as_ref(), self.limit).await?;
        self.ended = rows.len() < self.limit;
        if let Some(last) = rows.last() {
            self.after = Some(last.clone());
            let bytes: usize = rows.iter().map(weight).sum();
            let most = if self.table.wide { MOST_WIDE_ROWS } else { MOST_ROWS };
            let fitting = MOST_BYTES / (bytes / rows.len()).max(1);
            self.limit = fitting.min(self.limit * 4).clamp(1, most);
        }
        Ok(rows)
    }
}

/// Cuts a page into batches of bounded size; a row that is larger stands alone.
pub(super) fn batches(rows: Vec<Record>) -> Vec<Vec<Record>> {
    let mut batches = Vec::new();
    let (mut batch, mut bytes) = (Vec::new(), 0);
    for row in rows {
        let own = weight(&row);
        if bytes + own > MOST_BYTES && !batch.is_empty() {
            batches.push(std::mem::take(&mut batch));
            bytes = 0;
        }
        bytes += own;
        batch.push(row);
    }
    if !batch.is_empty() {
        batches.push(batch);
    }
    batches
}

/// About how many bytes a row takes.
fn weight(row: &Record) -> usize {
    row.iter()
        .map(|value| match value {
            Value::Text(text) => text.len(),
            Value::Json(json) => json_weight(json),
            Value::Hash(_) => 32,
            _ => 8,
        })
        .sum()
}

fn json_weight(json: &Json) -> usize {
    match json {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(json_weight).sum::<usize>() + 2,
        Json::Object(fields) => {
            fields.iter().map(|(name, value)| name.len() + json_weight(value)).sum::<usize>() + 2
        }
        _ => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(bytes: usize) -> Record {
        vec![Value::Text("x".repeat(bytes))]
    }

    #[test]
    fn batches_are_bounded_and_lose_nothing() {
        let sizes = [10, MOST_BYTES, 10, 20, MOST_BYTES - 30, 1, MOST_BYTES + 5, 7];
        let cut = batches(sizes.map(row).into());
        let lengths: Vec<usize> = cut.iter().map(Vec::len).collect();
        assert_eq!(lengths, [1, 1, 3, 1, 1, 1]);
        let weights: Vec<usize> = cut.iter().flatten().map(weight).collect();
        assert_eq!(weights, sizes);
        assert!(batches(Vec::new()).is_empty());
    }
}
