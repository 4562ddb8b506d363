//! The audit chain: committed entries are sealed in batches, each of which hashes its entries and the batch
//! before. Whoever changes an entry, takes one away or puts one between others must recompute every head from
//! there on, and a head that is kept elsewhere shows that too.
//!
//! ```text
//! leaf  = SHA-256(0x00 ‖ JCS(entry))
//! root  = RFC 9162, 2.1.1, over the leaves in the order of `seq`
//! head  = SHA-256(0x02 ‖ JCS({batch, first_seq, last_seq, count, merkle_root, previous}))
//! ```
//!
//! JCS is RFC 8785. Hashes stand in it in lower-case hexadecimal; `previous` of batch 1 is 64 zeros.

use chrono::SecondsFormat;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256 as Hasher};

use super::{AuditEntry, MerkleTree};
use crate::{
    Id, Timestamp,
    canonical_json::{self, NotPortable},
    learning::Sha256,
};

/// What comes before batch 1.
const NOTHING: Sha256 = Sha256([0; 32]);

/// A batch of sealed entries, without them: the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// 1, 2, 3 and so on.
    pub number: i64,
    /// Place of its first entry in the chain. Batch 1 begins with 1, each other one after the one before.
    pub first_seq: i64,
    /// Place of its last entry: so many entries were sealed up to this batch.
    pub last_seq: i64,
    /// How many entries it has; at least one.
    pub entries: i64,
    /// The Merkle root of their leaves.
    pub merkle_root: Sha256,
    /// The head of the batch before.
    pub previous: Sha256,
    /// The hash of all above.
    pub head: Sha256,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// When its entries were archived and deleted; the header stays, and with it the chain.
    pub purged_at: Option<Timestamp>,
}

impl Batch {
    /// The hash of the header.
    pub fn compute_head(&self) -> Sha256 {
        let header = json!({
            "batch": self.number,
            "first_seq": self.first_seq,
            "last_seq": self.last_seq,
            "count": self.entries,
            "merkle_root": self.merkle_root.to_hex(),
            "previous": self.previous.to_hex(),
        });
        let mut form = Vec::new();
        canonical_json::write(&header, &mut form);
        tagged(2, &form)
    }

    /// Whether the header is what was sealed, by its own hash.
    pub(super) fn is_sound(&self) -> bool {
        let count = self.last_seq.checked_sub(self.first_seq).and_then(|span| span.checked_add(1));
        self.entries >= 1 && count == Some(self.entries) && self.head == self.compute_head()
    }

    /// Whether these are its entries, all of them in their order, and nothing of them or of the header is other
    /// than what was sealed.
    pub fn holds(&self, entries: &[AuditEntry]) -> bool {
        let mut tree = MerkleTree::default();
        for (seq, entry) in (self.first_seq..).zip(entries) {
            let Ok(leaf) = leaf(entry, seq) else { return false };
            if entry.seq != Some(seq) || entry.leaf != Some(leaf) {
                return false;
            }
            tree.push(leaf);
        }
        let count = i64::try_from(entries.len());
        self.is_sound() && count == Ok(self.entries) && tree.root() == self.merkle_root
    }

    /// Whether it follows that batch, or is the first.
    pub(super) fn follows(&self, before: Option<&Self>) -> bool {
        let (number, seq, head) =
            before.map_or((0, 0, NOTHING), |before| (before.number, before.last_seq, before.head));
        number.checked_add(1) == Some(self.number)
            && seq.checked_add(1) == Some(self.first_seq)
            && head == self.previous
    }
}

/// An entry's place in the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sealed {
    /// Which.
    pub id: Id<AuditEntry>,
    /// Its place.
    pub seq: i64,
    /// Its hash.
    pub leaf: Sha256,
}

/// An entry without a canonical form: every reader must read the same numbers from it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("entry {id} of the audit log cannot be sealed: {reason}")]
pub struct UnsealableEntry {
    /// Which.
    pub id: Id<AuditEntry>,
    /// Why.
    pub reason: NotPortable,
}

/// The hash of an entry at a place.
///
/// # Errors
/// A whole number beyond 2^53 − 1 in its details, or as its place.
pub fn leaf(entry: &AuditEntry, seq: i64) -> Result<Sha256, UnsealableEntry> {
    let form = canonical(entry, seq).map_err(|reason| UnsealableEntry { id: entry.id, reason })?;
    Ok(tagged(0, &form))
}

/// The canonical form of an entry at a place. Of several spellings of a number the databases keep this or
/// that; here each is one.
pub(super) fn canonical(entry: &AuditEntry, seq: i64) -> Result<Vec<u8>, NotPortable> {
    canonical_json::strict(&json!({
        "seq": seq,
        "id": entry.id,
        "created_at": entry.created_at.to_rfc3339_opts(SecondsFormat::Micros, true),
        "actor": entry.actor.map_or_else(|| "system".to_owned(), |actor| actor.to_string()),
        "action": entry.action,
        "entity_type": entry.entity_type,
        "entity_id": entry.entity_id,
        "request_id": entry.request_id,
        "details": entry.details,
    }))
}

/// The next batch: these entries in this order, after the last one. `None` of no entries.
///
/// # Errors
/// An entry that cannot be sealed.
pub fn seal(
    last: Option<&Batch>,
    entries: &[AuditEntry],
    now: Timestamp,
) -> Result<Option<(Batch, Vec<Sealed>)>, UnsealableEntry> {
    let first_seq = last.map_or(1, |last| last.last_seq.saturating_add(1));
    let (mut tree, mut sealed) = (MerkleTree::default(), Vec::with_capacity(entries.len()));
    for (seq, entry) in (first_seq..).zip(entries) {
        let leaf = leaf(entry, seq)?;
        tree.push(leaf);
        sealed.push(Sealed { id: entry.id, seq, leaf });
    }
    let Some(end) = sealed.last() else { return Ok(None) };
    let mut batch = Batch {
        number: last.map_or(1, |last| last.number.saturating_add(1)),
        first_seq,
        last_seq: end.seq,
        entries: end.seq - first_seq + 1,
        merkle_root: tree.root(),
        previous: last.map_or(NOTHING, |last| last.head),
        head: NOTHING,
        sealed_at: now,
        purged_at: None,
    };
    batch.head = batch.compute_head();
    Ok(Some((batch, sealed)))
}

fn tagged(tag: u8, form: &[u8]) -> Sha256 {
    Sha256(Hasher::new().chain_update([tag]).chain_update(form).finalize().into())
}

/// The end of the chain, to be kept where nobody who can write the database can write: with it a chain that
/// was cut off or computed anew is told from the true one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Number of the last batch.
    pub batch: i64,
    /// How many entries were sealed up to it.
    pub count: i64,
    /// Its head.
    #[serde(with = "hexadecimal")]
    pub head: Sha256,
    /// When it was sealed.
    pub sealed_at: Timestamp,
}

impl From<&Batch> for Head {
    fn from(batch: &Batch) -> Self {
        Self { batch: batch.number, count: batch.last_seq, head: batch.head, sealed_at: batch.sealed_at }
    }
}

impl Head {
    /// Reads what [`Head::to_json`] wrote.
    ///
    /// # Errors
    /// JSON that readers disagree on, and any other than that of a head.
    pub fn from_json(text: &str) -> Result<Self, NotPortable> {
        let json = canonical_json::read(text)?;
        if !json.is_object() {
            return Err(NotPortable::Text("it is no JSON object".to_owned()));
        }
        serde_json::from_value(json).map_err(|error| NotPortable::Text(error.to_string()))
    }

    /// As one JSON object in a line.
    pub fn to_json(&self) -> String {
        let head = self.head.to_hex();
        let sealed_at = self.sealed_at.to_rfc3339_opts(SecondsFormat::Micros, true);
        json!({ "batch": self.batch, "count": self.count, "head": head, "sealed_at": sealed_at }).to_string()
    }
}

/// Hashes as text.
mod hexadecimal {
    use hex::FromHex;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::learning::Sha256;

    pub(super) fn serialize<S: Serializer>(hash: &Sha256, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hash.to_hex())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Sha256, D::Error> {
        let text = String::deserialize(deserializer)?;
        <[u8; 32]>::from_hex(&text).map(Sha256).map_err(D::Error::custom)
    }
}
