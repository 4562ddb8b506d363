//! The audit log and its chain.

use domain::{
    Timestamp,
    audit::{AuditEntry, Batch, Sealed},
};
use repositories::{
    Page, PageRequest, StorageError,
    audit::{AuditFilter, AuditRepository},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for AuditEntry {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.fits(&self.entity_type, 50).fits(&self.action, 50).fits_if(self.request_id.as_ref(), 100);
    }

    /// What is appended is not sealed.
    fn kept(&self, _state: &State) -> Self {
        Self { seq: None, leaf: None, ..self.clone() }
    }
}

impl Rules for Batch {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict
            .check(self.number >= 1)
            .check(self.first_seq >= 1)
            .check(self.entries >= 1)
            .check(self.first_seq <= self.last_seq);
    }
}

fn matches(filter: &AuditFilter, entry: &AuditEntry) -> bool {
    filter.entity_type.as_ref().is_none_or(|kind| entry.entity_type == *kind)
        && filter.entity_id.is_none_or(|id| entry.entity_id == id)
        && filter.actor.is_none_or(|actor| entry.actor == Some(actor))
        && filter.action.as_ref().is_none_or(|action| entry.action == *action)
}

fn is_unsealed(entry: &AuditEntry) -> bool {
    entry.seq.is_none()
}

/// The first of some rows.
fn cut<R>(mut rows: Vec<R>, limit: usize) -> Vec<R> {
    rows.truncate(limit);
    rows
}

fn seal(state: &mut State, batch: &Batch, entries: &[Sealed]) -> Result<(), StorageError> {
    let (mut verdict, mut with) = (Verdict::new(), state.clone());
    batch.judge(state, &mut verdict);
    verdict.free(!state.has::<Batch>(&batch.number));
    for &Sealed { id, seq, leaf } in entries {
        let stored = with.get::<AuditEntry>(&id).filter(is_unsealed);
        let is_taken = with.audit.values().any(|entry| entry.seq == Some(seq));
        verdict.present(stored.is_some()).free(!is_taken);
        if let Some(entry) = stored {
            with.audit.insert(id, AuditEntry { seq: Some(seq), leaf: Some(leaf), ..entry });
        }
    }
    verdict.give()?;
    with.batches.insert(batch.number, batch.clone());
    *state = with;
    Ok(())
}

/// Whether a sealed entry has a place of a batch.
fn is_of(batch: &Batch, entry: &AuditEntry) -> bool {
    entry.seq.is_some_and(|seq| (batch.first_seq..=batch.last_seq).contains(&seq))
}

fn purge(state: &mut State, number: i64, purged_at: Timestamp) -> Result<u64, StorageError> {
    let whole = state.get::<Batch>(&number).filter(|batch| batch.purged_at.is_none());
    Verdict::new().present(whole.is_some()).give()?;
    let Some(batch) = whole else { return Ok(0) };
    let before = state.audit.len();
    state.audit.retain(|_, entry| !is_of(&batch, entry));
    state.batches.insert(number, Batch { purged_at: Some(purged_at), ..batch });
    Ok((before - state.audit.len()) as u64)
}

fn restore(state: &mut State, number: i64, entries: &[AuditEntry]) -> Result<(), StorageError> {
    let purged = state.get::<Batch>(&number).filter(|batch| batch.purged_at.is_some());
    let (mut verdict, mut with) = (Verdict::new(), state.clone());
    verdict.present(purged.is_some());
    for entry in entries {
        let is_taken = entry.seq.is_some() && with.audit.values().any(|other| other.seq == entry.seq);
        verdict.free(!is_taken && !with.has::<AuditEntry>(&entry.id));
        verdict.check(purged.as_ref().is_none_or(|batch| is_of(batch, entry)));
        entry.judge(state, &mut verdict);
        with.audit.insert(entry.id, entry.clone());
    }
    verdict.give()?;
    with.batches.extend(purged.map(|batch| (number, Batch { purged_at: None, ..batch })));
    *state = with;
    Ok(())
}

implement! { AuditRepository, |state|
    append(entry: &AuditEntry) -> () => state.add(entry);
    list(filter: &AuditFilter, request: &PageRequest) -> Page<AuditEntry> => {
        let rows = state.all(|entry| matches(filter, entry));
        page(rows, request, By::Time, true, |entry| at_time(entry.created_at, entry.id))
    };
    unsealed(limit: usize) -> Vec<AuditEntry> = cut(state.all(is_unsealed), limit);
    count_unsealed(bound: Option<usize>) -> i64 = state.count_up_to(bound, is_unsealed);
    last_batch() -> Option<Batch> = state.batches.values().next_back().cloned();
    seal(batch: &Batch, entries: &[Sealed]) -> () => seal(state, batch, entries);
    batches(after: i64, limit: usize) -> Vec<Batch> =
        cut(state.all(|batch: &Batch| batch.number > after), limit);
    sealed(first: i64, last: i64, limit: usize) -> Vec<AuditEntry> => {
        let is_wanted = |entry: &AuditEntry| entry.seq.is_some_and(|seq| (first..=last).contains(&seq));
        Ok(cut(state.sorted(is_wanted, |entry| entry.seq), limit))
    };
    unpurged_batches(after: i64, limit: usize) -> Vec<Batch> = {
        let is_wanted = |batch: &Batch| batch.number > after && batch.purged_at.is_none();
        cut(state.all(is_wanted), limit)
    };
    purge_batch(number: i64, purged_at: Timestamp) -> u64 => purge(state, number, purged_at);
    restore_batch(number: i64, entries: &[AuditEntry]) -> () => restore(state, number, entries);
}
