//! Lines of posts: one a row that goes with its post, or a link of one that stays.

use domain::{Id, engagement::Post};
use repositories::engagement::{Hanging, Part};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::Damage;
use crate::retention::item::Item;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RowLine {
    table: String,
    post: Id<Post>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    row: Option<Map<String, Json>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<Map<String, Json>>,
}

impl RowLine {
    pub(super) fn of(hanging: &Hanging) -> Self {
        let (row, link) = match hanging.part {
            Part::Row => (Some(hanging.row.clone()), None),
            Part::Link => (None, Some(hanging.row.clone())),
        };
        Self { table: hanging.table.clone(), post: hanging.post, row, link }
    }

    fn hanging(self) -> Option<Hanging> {
        let (part, row) = match (self.row, self.link) {
            (Some(row), None) => (Part::Row, row),
            (None, Some(link)) => (Part::Link, link),
            _ => return None,
        };
        Some(Hanging { post: self.post, part, table: self.table, row })
    }
}

/// Posts of lines that begin with the second one of a file.
pub(super) fn items(lines: &[&[u8]]) -> Result<Vec<Item>, Damage> {
    let mut hanging = Vec::with_capacity(lines.len());
    for (place, line) in lines.iter().enumerate() {
        let row: Option<RowLine> = serde_json::from_slice(line).ok();
        hanging.push(row.and_then(RowLine::hanging).ok_or(Damage::Line(place + 2))?);
    }
    Ok(Item::posts(&hanging))
}
