//! Lines of the audit log: the header of a batch, then its entries, each with its hash. Whoever has such a file
//! and the head of the chain needs no database to show that nothing of it was changed.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    Id, Timestamp,
    audit::{AuditEntry, Batch},
    identity::Account,
    learning::Sha256,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::Damage;
use crate::retention::item::Item;

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    batch: Option<BatchBody>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entry: Option<EntryBody>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leaf: Option<String>,
}

/// The header, named as in the chain.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BatchBody {
    batch: i64,
    first_seq: i64,
    last_seq: i64,
    count: i64,
    merkle_root: String,
    previous: String,
    head: String,
    sealed_at: String,
}

/// An entry, named as in the chain.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryBody {
    seq: Option<i64>,
    id: Id<AuditEntry>,
    created_at: String,
    actor: Option<Id<Account>>,
    action: String,
    entity_type: String,
    entity_id: Uuid,
    request_id: Option<String>,
    details: Json,
}

impl Line {
    pub(super) fn batch(of: &Batch) -> Self {
        let body = BatchBody {
            batch: of.number,
            first_seq: of.first_seq,
            last_seq: of.last_seq,
            count: of.entries,
            merkle_root: of.merkle_root.to_hex(),
            previous: of.previous.to_hex(),
            head: of.head.to_hex(),
            sealed_at: text(of.sealed_at),
        };
        Self { batch: Some(body), ..Self::default() }
    }

    pub(super) fn entry(of: &AuditEntry) -> Self {
        let leaf = of.leaf.map(Sha256::to_hex);
        Self { entry: Some(EntryBody::of(of)), leaf, ..Self::default() }
    }
}

impl EntryBody {
    fn of(entry: &AuditEntry) -> Self {
        Self {
            seq: entry.seq,
            id: entry.id,
            created_at: text(entry.created_at),
            actor: entry.actor,
            action: entry.action.clone(),
            entity_type: entry.entity_type.clone(),
            entity_id: entry.entity_id,
            request_id: entry.request_id.clone(),
            details: entry.details.clone(),
        }
    }

    fn entry(self, leaf: Option<&str>) -> Option<AuditEntry> {
        Some(AuditEntry {
            id: self.id,
            entity_type: self.entity_type,
            entity_id: self.entity_id,
            action: self.action,
            actor: self.actor,
            details: self.details,
            request_id: self.request_id,
            created_at: time(&self.created_at)?,
            seq: self.seq,
            leaf: Some(hash(leaf?)?),
        })
    }
}

impl BatchBody {
    fn batch(self) -> Option<Batch> {
        Some(Batch {
            number: self.batch,
            first_seq: self.first_seq,
            last_seq: self.last_seq,
            entries: self.count,
            merkle_root: hash(&self.merkle_root)?,
            previous: hash(&self.previous)?,
            head: hash(&self.head)?,
            sealed_at: time(&self.sealed_at)?,
            purged_at: None,
        })
    }
}

fn text(time: Timestamp) -> String {
    time.to_rfc3339_opts(SecondsFormat::Micros, true)
}

fn time(text: &str) -> Option<Timestamp> {
    Some(DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc))
}

fn hash(text: &str) -> Option<Sha256> {
    let mut hash = [0; 32];
    hex::decode_to_slice(text, &mut hash).ok()?;
    Some(Sha256(hash))
}

/// An entry as it is shown to whoever looks for words.
pub(in crate::retention) fn columns(entry: &AuditEntry) -> Map<String, Json> {
    match serde_json::to_value(EntryBody::of(entry)) {
        Ok(Json::Object(columns)) => columns,
        _ => Map::new(),
    }
}

/// Batches of lines that begin with the second one of a file. Each must be what was sealed.
pub(super) fn items(lines: &[&[u8]]) -> Result<Vec<Item>, Damage> {
    let mut found: Vec<(Batch, Vec<AuditEntry>)> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let damage = || Damage::Line(place + 2);
        let line: Line = serde_json::from_slice(line).map_err(|_| damage())?;
        match (line.batch, line.entry, found.last_mut()) {
            (Some(batch), None, _) if line.leaf.is_none() => {
                found.push((batch.batch().ok_or_else(damage)?, Vec::new()));
            }
            (None, Some(entry), Some((_, entries))) => {
                entries.push(entry.entry(line.leaf.as_deref()).ok_or_else(damage)?);
            }
            _ => return Err(damage()),
        }
    }
    if let Some((batch, _)) = found.iter().find(|(batch, entries)| !batch.holds(entries)) {
        return Err(Damage::Batch(batch.number));
    }
    Ok(found.into_iter().map(|(batch, entries)| Item::Batch { batch, entries }).collect())
}
