use serde_json::{Value, json};

use super::{
    AuditEntry, Finding, Head, MOST_FINDINGS, Report, Verifier,
    chain::leaf,
    chain_tests::{Chain, entry, list, sealed, text, time, vectors},
};

impl Chain {
    fn verify(&self, kept: Option<Head>) -> Report {
        let mut entries: Vec<&AuditEntry> = self.entries.iter().filter(|entry| entry.seq.is_some()).collect();
        entries.sort_by_key(|entry| entry.seq);
        let mut entries = entries.into_iter().peekable();
        let mut verifier = Verifier::new(kept);
        for batch in &self.batches {
            verifier.begin(batch.clone());
            while let Some(entry) = entries.next_if(|entry| verifier.reaches(entry.seq.unwrap())) {
                verifier.entry(entry);
            }
        }
        entries.for_each(|entry| verifier.entry(entry));
        verifier.end()
    }

    fn unsealed(&self) -> usize {
        self.entries.iter().filter(|entry| entry.seq.is_none()).count()
    }

    fn remove(&mut self, seq: i64) {
        self.entries.retain(|entry| entry.seq != Some(seq));
    }

    /// Without the last batch and its entries.
    fn cut(&mut self) {
        self.batches.pop();
        let end = self.batches.last().unwrap().last_seq;
        self.entries.retain(|entry| entry.seq.is_none_or(|seq| seq <= end));
    }
}

/// What somebody did to the chain, and the head that was kept apart.
fn tampered(case: &str, vectors: &Value) -> (Chain, Option<Head>) {
    let mut chain = Chain::of(vectors);
    let kept = Some(chain.head());
    let recomputed = |mut entries: Vec<AuditEntry>| {
        entries[1].action = "reply.deleted".to_owned();
        sealed(entries, &[3, 1, 3])
    };
    match case {
        "untouched" => {}
        "one field of entry 2 changed" => chain.entries[1].details["fields"] = json!(["utm_code"]),
        "approver of entry 3 replaced by the author" => chain.entries[2].actor = chain.entries[0].actor,
        "entry 5 deleted" => chain.remove(5),
        "entries 6 and 7 swapped" => {
            (chain.entries[5].seq, chain.entries[6].seq) = (chain.entries[6].seq, chain.entries[5].seq);
            (chain.entries[5].leaf, chain.entries[6].leaf) = (chain.entries[6].leaf, chain.entries[5].leaf);
        }
        "last batch and its entries deleted, head kept apart" => {
            chain.cut();
            return (chain, kept);
        }
        "last batch and its entries deleted, no head kept apart" => chain.cut(),
        "entry changed and the whole chain recomputed, head kept apart" => {
            return (recomputed(chain.entries), kept);
        }
        "the same without a head kept apart" => chain = recomputed(chain.entries),
        "batch 1 archived and purged, anchor known" => {
            chain.batches[0].purged_at = Some(time("2029-02-01T00:00:00Z"));
            (1..=3).for_each(|seq| chain.remove(seq));
        }
        "batch 1 purged without an anchor record" => {
            chain.batches.remove(0);
            (1..=3).for_each(|seq| chain.remove(seq));
        }
        // Its header stays as the anchor; what it says is that the entries are gone.
        "batch 1 header purged, its entries left behind" => {
            chain.batches[0].purged_at = Some(time("2029-02-01T00:00:00Z"));
        }
        "one row of batch 1 purged because the others are on legal hold" => chain.remove(2),
        "one entry not yet sealed" => {
            let late = AuditEntry {
                id: "018f3a5e-0000-7000-8000-000000000000".parse().unwrap(),
                ..entry(&vectors["entries"][6])
            };
            chain.entries.push(late);
        }
        "batch header count changed" => chain.batches[1].entries = 2,
        other => panic!("no such case is known: {other}"),
    }
    (chain, None)
}

/// Places of entries that findings name.
fn named(findings: &[Finding]) -> Vec<i64> {
    let places = findings.iter().flat_map(|finding| match finding {
        Finding::EntryMissing { first, last, .. } => (*first..=*last).collect(),
        Finding::EntryBeforeAnchor { seq, .. } => vec![*seq],
        _ => Vec::new(),
    });
    places.collect()
}

fn batch_of(finding: &Finding) -> Option<i64> {
    match finding {
        Finding::EntryChanged { batch, .. }
        | Finding::EntryMissing { batch, .. }
        | Finding::BatchHeaderChanged { batch }
        | Finding::BatchLinkBroken { batch } => Some(*batch),
        _ => None,
    }
}

#[test]
fn tampering_is_found_or_told_by_the_kept_head() {
    let Some(vectors) = vectors() else { return };
    let cases = list(&vectors["tamper_cases"]);
    for case in cases {
        let (chain, kept) = tampered(text(&case["case"]), &vectors);
        let report = chain.verify(kept);
        let answer = &case["answer"];
        if answer["finding"] == "ok" {
            assert_eq!(report.findings, [], "{case}");
            assert_eq!(Some(chain.unsealed() as u64), answer["unsealed"].as_u64(), "{case}");
            continue;
        }
        assert!(!report.findings.is_empty(), "{case}");
        for finding in &report.findings {
            assert_eq!(finding.name(), answer["finding"], "{case}: {finding}");
            if let Some(batch) = answer.get("batch") {
                assert_eq!(batch_of(finding), batch.as_i64(), "{case}: {finding}");
            }
        }
        if let Some(places) = answer.get("seq") {
            assert_eq!(json!(named(&report.findings)), *places, "{case}");
        }
    }
    assert_eq!(cases.len(), 15);
}

#[test]
fn the_entry_that_was_changed_is_named() {
    let Some(vectors) = vectors() else { return };
    let mut chain = Chain::of(&vectors);
    let second = &mut chain.entries[1];
    second.request_id = None;
    let named = Finding::EntryChanged { batch: 1, entry: Some((2, second.id)) };
    assert_eq!(chain.verify(None).findings, [named]);
    // Somebody who changes its hash with it does not get away either.
    chain.entries[1].leaf = Some(leaf(&chain.entries[1], 2).unwrap());
    assert_eq!(chain.verify(None).findings, [Finding::EntryChanged { batch: 1, entry: None }]);
}

#[test]
fn what_lies_outside_of_batches_is_found() {
    let Some(vectors) = vectors() else { return };
    let whole = Chain::of(&vectors);
    let mut chain = whole.clone();
    chain.batches.pop();
    let names = |chain: &Chain, kept| -> Vec<&str> {
        chain.verify(kept).findings.iter().map(Finding::name).collect()
    };
    assert_eq!(names(&chain, None), ["entry_after_head"; 3]);
    let mut chain = whole.clone();
    chain.batches.remove(0);
    let expected = ["batch_link_broken", "entry_before_anchor", "entry_before_anchor", "entry_before_anchor"];
    assert_eq!(names(&chain, None), expected);
    let mut chain = whole.clone();
    chain.batches.clear();
    chain.entries.clear();
    assert_eq!(names(&chain, Some(whole.head())), ["tail_cut_or_head_differs"]);
    assert_eq!(chain.verify(None), Report::default());
}

#[test]
fn a_kept_head_may_be_older_than_the_chain() {
    let Some(vectors) = vectors() else { return };
    let chain = Chain::of(&vectors);
    for batch in &chain.batches {
        assert_eq!(chain.verify(Some(batch.into())).findings, []);
    }
    let later = Head { batch: 4, ..chain.head() };
    assert_eq!(chain.verify(Some(later)).findings, [Finding::TailCutOrHeadDiffers { kept: later }]);
    assert_eq!(chain.verify(None).head, Some(chain.head()));
}

#[test]
fn many_findings_are_counted_and_some_are_kept() {
    let Some(vectors) = vectors() else { return };
    let one = entry(&vectors["entries"][0]);
    let mut chain = sealed(vec![one; 1_000], &[1_000]);
    chain.entries.iter_mut().for_each(|entry| entry.action.clear());
    let report = chain.verify(None);
    assert_eq!((report.found, report.findings.len()), (1_000, MOST_FINDINGS));
}
