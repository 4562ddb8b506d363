//! Escalations.

use domain::{
    Id, Timestamp,
    engagement::{Escalation, EscalationStatus, Reference, ReferenceKind},
    identity::Account,
};
use repositories::{
    Page, PageRequest,
    engagement::{EscalationFilter, EscalationRepository},
};

use super::{
    implement,
    pages::by_number,
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Escalation {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        let reason = |id| state.references.contains_key(&(ReferenceKind::EscalationReasons, id));
        let account = |id: Id<Account>| state.accounts.contains_key(&id);
        verdict
            .refers(details.reason_id.is_none_or(reason))
            .refers(details.assigned_to.is_none_or(account))
            .refers(self.opened_by.is_none_or(account))
            .refers(self.resolved_by.is_none_or(account))
            .fits(&details.description, 1_000)
            .fits_if(details.resolution_notes.as_ref(), 2_000)
            .check(self.resolved_at.is_none() == is_open(self));
    }
}

fn is_open(escalation: &Escalation) -> bool {
    escalation.details.status != EscalationStatus::Resolved
}

fn is_overdue(escalation: &Escalation, now: Timestamp) -> bool {
    is_open(escalation) && escalation.due_at < now
}

fn matches(filter: &EscalationFilter, escalation: &Escalation) -> bool {
    let details = &escalation.details;
    filter.status.is_none_or(|status| details.status == status)
        && filter.priority.is_none_or(|priority| details.priority == priority)
        && filter.assigned_to.is_none_or(|account| details.assigned_to == Some(account))
        && filter.overdue_at.is_none_or(|now| is_overdue(escalation, now))
}

implement! { EscalationRepository, |state|
    lookup(id: Id<Escalation>) -> Option<Escalation> = state.get(&id);
    list(filter: &EscalationFilter, page: &PageRequest) -> Page<Escalation> =>
        by_number(state.all(|of| matches(filter, of)), page, |of: &Escalation| (of.sort_key(), of.id));
    count_overdue(now: Timestamp, bound: Option<usize>) -> i64 =
        state.count_up_to(bound, |of| is_overdue(of, now));
    reason(name: &str) -> Option<Reference> = state.find(|row: &Reference| {
        row.kind == ReferenceKind::EscalationReasons && row.details.name == name
    });
    add(escalation: &Escalation) -> () => state.add(escalation);
    save(escalation: &Escalation) -> () => state.save(escalation);
}
