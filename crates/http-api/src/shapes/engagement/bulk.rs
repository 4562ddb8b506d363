//! Many things at once.

use domain::{Id, engagement::BulkAction};
use serde::{Deserialize, Serialize};
use services::engagement::bulk::{Bulk, BulkArguments, BulkDone, BulkItem, BulkRow};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{BulkActionName, texts};
use crate::strict::{named, whole};

/// A thing, as it was read.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkItem, examples(json!({ "id": "01939f3e-8f00-7000-8000-0000000000c1", "version": 2 })))]
pub struct BulkItemBody {
    id: Uuid,
    /// One that the thing does not have is refused for this row alone.
    #[serde(deserialize_with = "whole")]
    version: i64,
}

/// What an action needs beside the things.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkArguments, examples(json!({ "reason": "Off topic." })))]
pub struct BulkArgumentsBody {
    /// Of `reject` and `delete`: why.
    #[serde(default)]
    #[schema(schema_with = texts::refusal_or_null)]
    reason: Option<String>,
    /// Of `assign`: who gets them.
    #[serde(default)]
    assigned_to: Option<Uuid>,
    /// Of `resolve`: what came of them.
    #[serde(default)]
    #[schema(schema_with = texts::resolution_or_null)]
    resolution_notes: Option<String>,
}

/// One thing to do with many: `approve`, `reject` and `delete` replies, `assign` and `resolve` escalations,
/// `park` and `unpark` posts.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "action": "reject", "items": [{ "id": "01939f3e-8f00-7000-8000-0000000000c1", "version": 2 }],
    "arguments": { "reason": "Off topic." }
})))]
pub struct BulkCreate {
    #[serde(deserialize_with = "named")]
    #[schema(value_type = BulkActionName)]
    action: BulkAction,
    #[serde(deserialize_with = "crate::strict::objects")]
    #[schema(value_type = Vec<BulkItemBody>, min_items = 1, max_items = 1000)]
    items: Vec<BulkItemBody>,
    #[serde(default, deserialize_with = "domain::object::object")]
    arguments: BulkArgumentsBody,
}

impl From<BulkCreate> for Bulk {
    fn from(new: BulkCreate) -> Self {
        let BulkArgumentsBody { reason, assigned_to, resolution_notes } = new.arguments;
        let item = |item: BulkItemBody| BulkItem { id: item.id, version: item.version };
        Self {
            action: new.action,
            items: new.items.into_iter().map(item).collect(),
            arguments: BulkArguments { reason, assigned_to: assigned_to.map(Id::new), resolution_notes },
        }
    }
}

/// Why one of many was refused.
#[derive(Serialize, ToSchema)]
#[schema(as = BulkError, examples(json!({ "code": "stale_version", "detail": "it was changed meanwhile" })))]
pub struct BulkErrorBody {
    /// As a problem document of it alone would have.
    code: &'static str,
    detail: String,
}

/// What became of one of many.
#[derive(Serialize, ToSchema)]
#[schema(as = BulkRow)]
pub struct BulkRowBody {
    id: Uuid,
    #[schema(value_type = String, pattern = "^(done|refused)$")]
    status: &'static str,
    error: Option<BulkErrorBody>,
}

impl From<&BulkRow> for BulkRowBody {
    fn from(row: &BulkRow) -> Self {
        let error = row.refused.as_ref();
        Self {
            id: row.id,
            status: if error.is_none() { "done" } else { "refused" },
            error: error.map(|error| BulkErrorBody { code: error.code(), detail: error.to_string() }),
        }
    }
}

/// What became of many things.
#[derive(Serialize, ToSchema)]
#[schema(as = BulkResult)]
pub struct BulkBody {
    /// Stands in the audit entry of each.
    batch_id: Uuid,
    /// In the order of the request.
    items: Vec<BulkRowBody>,
}

impl From<&BulkDone> for BulkBody {
    fn from(done: &BulkDone) -> Self {
        Self { batch_id: done.batch_id, items: done.rows.iter().map(Into::into).collect() }
    }
}
