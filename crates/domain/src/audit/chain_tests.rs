use std::{env, fs, path::PathBuf};

use serde_json::{Number, Value, json};
use sha2::{Digest, Sha256 as Hasher};

use super::{
    AuditEntry, Batch, Head, MerkleTree,
    chain::{canonical, seal},
    merkle::node,
};
use crate::{
    Timestamp,
    canonical_json::{read, strict, write},
    learning::Sha256,
};

/// The published vectors, if they are on this machine. Where CI runs they must be.
pub(super) fn vectors() -> Option<Value> {
    let data = env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let file = data.join("audit-chain-vectors.json");
    if let Ok(text) = fs::read_to_string(&file) {
        return Some(serde_json::from_str(&text).unwrap());
    }
    assert!(env::var_os("CI").is_none(), "the sample data is missing: {}", file.display());
    println!("skipped: no sample data at {}", file.display());
    None
}

pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn hash(value: &Value) -> Sha256 {
    Sha256(hex::decode(text(value)).unwrap().try_into().unwrap())
}

fn sha256(bytes: &[u8]) -> Sha256 {
    Sha256(Hasher::digest(bytes).into())
}

pub(super) fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The entry of a vector, not sealed.
pub(super) fn entry(vector: &Value) -> AuditEntry {
    AuditEntry {
        id: text(&vector["id"]).parse().unwrap(),
        entity_type: text(&vector["entity_type"]).to_owned(),
        entity_id: text(&vector["entity_id"]).parse().unwrap(),
        action: text(&vector["action"]).to_owned(),
        actor: text(&vector["actor"]).parse().ok(),
        details: vector["details"].clone(),
        request_id: Some(text(&vector["request_id"]).to_owned()),
        created_at: time(text(&vector["created_at"])),
        seq: None,
        leaf: None,
    }
}

fn entries(vectors: &Value) -> Vec<AuditEntry> {
    list(&vectors["entries"]).iter().map(entry).collect()
}

/// A chain of batches of these sizes.
pub(super) fn sealed(mut entries: Vec<AuditEntry>, sizes: &[usize]) -> Chain {
    let (mut batches, mut begin): (Vec<Batch>, _) = (Vec::new(), 0);
    for size in sizes {
        let those = &mut entries[begin..begin + size];
        let (batch, sealed) = seal(batches.last(), those, time("2026-02-01T00:00:00Z")).unwrap().unwrap();
        for (entry, sealed) in those.iter_mut().zip(sealed) {
            assert_eq!(entry.id, sealed.id);
            (entry.seq, entry.leaf) = (Some(sealed.seq), Some(sealed.leaf));
        }
        batches.push(batch);
        begin += size;
    }
    Chain { batches, entries }
}

#[derive(Clone)]
pub(super) struct Chain {
    pub(super) batches: Vec<Batch>,
    pub(super) entries: Vec<AuditEntry>,
}

impl Chain {
    pub(super) fn of(vectors: &Value) -> Self {
        sealed(entries(vectors), &[3, 1, 3])
    }

    pub(super) fn head(&self) -> Head {
        self.batches.last().unwrap().into()
    }
}

#[test]
fn published_documents_have_their_canonical_form() {
    let Some(vectors) = vectors() else { return };
    for case in list(&vectors["jcs_published"]) {
        let form = strict(&read(text(&case["input"])).unwrap()).unwrap();
        assert_eq!(String::from_utf8(form.clone()).unwrap(), text(&case["canonical"]));
        assert_eq!(hex::encode(&form), text(&case["canonical_hex"]));
        assert_eq!(sha256(&form), hash(&case["sha256"]));
    }
    for case in list(&vectors["jcs_numbers_rfc8785_appendix_b"]) {
        let bits = u64::from_str_radix(text(&case["ieee754"]), 16).unwrap();
        let Some(number) = Number::from_f64(f64::from_bits(bits)) else {
            assert!(case.get("error").is_some(), "{case}");
            continue;
        };
        let mut form = Vec::new();
        write(&number.into(), &mut form);
        assert_eq!(String::from_utf8(form).unwrap(), text(&case["canonical"]));
    }
}

#[test]
fn several_spellings_have_one_form_and_what_has_none_is_refused() {
    let Some(vectors) = vectors() else { return };
    let (mut equal, mut refused) = (0, 0);
    for case in list(&vectors["jcs_own"]) {
        if case.get("error").is_some() {
            assert!(read(text(&case["input"])).is_err(), "{case}");
            refused += 1;
            continue;
        }
        for input in list(&case["inputs_that_must_be_equal"]) {
            let form = strict(&read(text(input)).unwrap()).unwrap();
            assert_eq!(String::from_utf8(form.clone()).unwrap(), text(&case["canonical"]), "{case}");
            assert_eq!(sha256(&form), hash(&case["sha256"]), "{case}");
            equal += 1;
        }
    }
    assert_eq!((equal, refused), (16, 3));
}

#[test]
fn roots_are_those_of_rfc_9162() {
    let Some(vectors) = vectors() else { return };
    let leaves = list(&vectors["merkle_rfc9162"]["leaves_hex"]);
    let roots = list(&vectors["merkle_rfc9162"]["roots_of_first_n"]);
    let mut tree = MerkleTree::default();
    assert_eq!(tree.root(), hash(&roots[0]));
    for (leaf, root) in leaves.iter().zip(&roots[1..]) {
        tree.push(sha256(&[vec![0], hex::decode(text(leaf)).unwrap()].concat()));
        assert_eq!(tree.root(), hash(root));
    }
    assert_eq!(roots.len(), leaves.len() + 1);
}

#[test]
fn entries_and_batches_have_the_published_hashes() {
    let Some(vectors) = vectors() else { return };
    let chain = Chain::of(&vectors);
    for (entry, link) in chain.entries.iter().zip(list(&vectors["chain"])) {
        let seq = entry.seq.unwrap();
        assert_eq!(Some(seq), link["seq"].as_i64());
        assert_eq!(String::from_utf8(canonical(entry, seq).unwrap()).unwrap(), text(&link["canonical"]));
        assert_eq!(entry.leaf, Some(hash(&link["leaf"])));
    }
    for (batch, expected) in chain.batches.iter().zip(list(&vectors["batches"])) {
        let shown = json!({
            "batch": batch.number, "first_seq": batch.first_seq, "last_seq": batch.last_seq,
            "count": batch.entries, "merkle_root": batch.merkle_root.to_hex(),
            "previous": batch.previous.to_hex(), "head": batch.head.to_hex(),
        });
        assert_eq!(shown, *expected);
    }
    assert_eq!((chain.entries.len(), chain.batches.len()), (7, 3));
    assert_eq!(chain.head().head, hash(&vectors["head"]));
    assert_eq!(Some(chain.head().count), vectors["count"].as_i64());
}

#[test]
fn an_entry_is_in_its_batch_by_the_published_path() {
    let Some(vectors) = vectors() else { return };
    let proof = &vectors["inclusion_of_entry_2_in_batch_1"];
    let chain = Chain::of(&vectors);
    assert_eq!(chain.entries[1].leaf, Some(hash(&proof["leaf"])));
    let root = list(&proof["path"]).iter().fold(hash(&proof["leaf"]), |below, step| {
        step.get("left").map_or_else(|| node(below, hash(&step["right"])), |left| node(hash(left), below))
    });
    assert_eq!(root, hash(&proof["root"]));
    assert_eq!(root, chain.batches[0].merkle_root);
}

#[test]
fn what_cannot_be_sealed_is_named() {
    let Some(vectors) = vectors() else { return };
    let mut entries = entries(&vectors);
    entries[4].details = json!({ "rows": 9_007_199_254_740_992_i64 });
    let refused = seal(None, &entries, time("2026-02-01T00:00:00Z")).unwrap_err();
    assert_eq!(refused.id, entries[4].id);
    assert_eq!(seal(None, &[], time("2026-02-01T00:00:00Z")).unwrap(), None);
}

#[test]
fn a_head_is_read_as_it_was_written() {
    let Some(vectors) = vectors() else { return };
    let head = Chain::of(&vectors).head();
    let written = head.to_json();
    assert_eq!(Head::from_json(&written).unwrap(), head);
    assert!(written.contains("\"sealed_at\":\"2026-02-01T00:00:00.000000Z\""), "{written}");
    for wrong in [
        String::new(),
        "[3,7,\"00\",\"2026-02-01T00:00:00Z\"]".to_owned(),
        written.replace("\"count\":7", "\"count\":7,\"count\":7"),
        written.replace("\"count\":7", "\"counts\":7"),
        written.replace("\"head\":\"9c", "\"head\":\""),
        format!("{written}{written}"),
    ] {
        assert!(Head::from_json(&wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_batch_holds_what_was_sealed_and_nothing_else() {
    let number = |number: u128| AuditEntry {
        id: crate::Id::new(uuid::Uuid::from_u128(number)),
        entity_type: "event".to_owned(),
        entity_id: uuid::Uuid::from_u128(900 + number),
        action: "event.update".to_owned(),
        actor: None,
        details: json!({ "fields": ["title"], "share": 0.5 }),
        request_id: Some(format!("r{number}")),
        created_at: time("2026-02-01T08:00:00.000001Z"),
        seq: None,
        leaf: None,
    };
    let Chain { batches, entries } = sealed((1..=5).map(number).collect(), &[2, 3]);
    let (first, second) = entries.split_at(2);
    assert!(batches[0].holds(first) && batches[1].holds(second));
    assert!(Batch { purged_at: Some(time("2030-01-01T00:00:00Z")), ..batches[1].clone() }.holds(second));
    assert!(!batches[0].holds(second) && !batches[1].holds(&second[1..]) && !batches[1].holds(&entries));
    assert!(!Batch { entries: 2, ..batches[1].clone() }.holds(second));
    let changes: [fn(&mut AuditEntry); 4] = [
        |entry| entry.action.push('s'),
        |entry| entry.leaf = None,
        |entry| entry.seq = Some(9),
        |entry| entry.details = json!({ "fields": [] }),
    ];
    for change in changes {
        let mut other = second.to_vec();
        change(&mut other[1]);
        assert!(!batches[1].holds(&other));
    }
    let mut swapped = second.to_vec();
    swapped.swap(0, 1);
    assert!(!batches[1].holds(&swapped));
}
