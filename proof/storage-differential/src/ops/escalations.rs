//! Escalations, notes, and authors whom nothing is sent to.

use domain::{
    Id,
    engagement::{
        About, Author, DoNotContact, DoNotContactDetails, Escalation, EscalationDetails, EscalationStatus,
        Note, NoteDetails, Origin, Reference, ReferenceKind, Subject,
    },
};
use repositories::{
    PageRequest, Position,
    engagement::{DoNotContactFilter, EscalationFilter, NoteFilter},
};

use super::{Call, calls};
use crate::model::at_number;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: escalations.lookup(id), id = random.id();
    3: escalations.list(&filter, &page), filter = filter(random), page = page(random);
    1: escalations.count_overdue(now, bound), now = random.bound(), bound = random.maybe(Random::limit);
    2: escalations.reason(&name), name = reason(random);
    1: notes.lookup(id), id = random.id();
    2: notes.list(&filter, &page),
        filter = NoteFilter { subject: random.maybe(|random| {
            let (any, stored) = (subject(random), random.row());
            if random.once_in(4) { any } else { stored.map_or(any, |note: Note| note.subject) }
        }) },
        page = random.page_by_time(|note: &Note| Some(note.created_at));
    1: do_not_contact.lookup(id), id = random.id();
    2: do_not_contact.find_by_author(author), author = listed(random);
    1: do_not_contact.list(&filter, &page),
        filter = DoNotContactFilter { author_id: random.seldom(3, listed) },
        page = random.page_by_time(|entry: &DoNotContact| Some(entry.created_at));
};

pub(super) const WRITES: &[Call] = calls! { |random|
    5: escalations.add(&escalation), escalation = escalation(random, None);
    4: escalations.save(&escalation), escalation = random.changed(escalation);
    6: notes.add(&note), note = note(random, None);
    2: notes.save(&note), note = random.changed(note);
    3: notes.remove(id), id = random.id();
    4: do_not_contact.add(&entry), entry = entry(random, None);
    3: do_not_contact.save(&entry), entry = random.changed(entry);
    2: do_not_contact.remove(id), id = random.id();
};

/// Mostly what finds a stored escalation.
fn filter(random: &mut Random) -> EscalationFilter {
    let (mut status, mut priority) = (random.escalation_status(), random.priority());
    let mut assigned_to = None;
    if let Some(EscalationDetails { status: stored, priority: urgency, assigned_to: account, .. }) =
        random.row().map(|of: Escalation| of.details).filter(|_| !random.once_in(4))
    {
        (status, priority, assigned_to) = (stored, urgency, account);
    }
    EscalationFilter {
        status: random.seldom(4, |_| status),
        priority: random.seldom(4, |_| priority),
        assigned_to: random.seldom(4, |random| random.mostly(assigned_to)),
        overdue_at: random.seldom(4, Random::bound),
    }
}

fn page(random: &mut Random) -> PageRequest {
    let places: Vec<Position> =
        random.state.escalations.values().map(|of| at_number(of.sort_key(), of.id)).collect();
    random.page(&places)
}

/// Mostly the name of a reason; those of other tables are in the same pool.
fn reason(random: &mut Random) -> String {
    let rows = random.state.references.values();
    let reasons = rows.filter(|row| row.kind == ReferenceKind::EscalationReasons);
    let names: Vec<String> = reasons.map(|row| row.details.name.clone()).collect();
    let any = random.known(50, |row: &Reference| row.details.name.clone());
    if random.once_in(4) { any } else { random.pick_if_any(&names).unwrap_or(any) }
}

/// Any of its parts may be there.
fn about(random: &mut Random) -> About {
    About { post_id: random.id_if(), decision_id: random.id_if(), reply_id: random.id_if() }
}

fn escalation(random: &mut Random, old: Option<&Escalation>) -> Escalation {
    let (status, any) = (random.escalation_status(), about(random));
    let is_resolved = (status == EscalationStatus::Resolved) != random.once_in(60);
    Escalation {
        id: random.id_of(old),
        about: old.map(|old| old.about).filter(|_| !random.once_in(4)).unwrap_or(any),
        origin: random.pick_if_any(Origin::ALL).unwrap_or(Origin::Person),
        details: EscalationDetails {
            description: random.name(1_000),
            reason_id: random.reference_if(ReferenceKind::EscalationReasons),
            priority: random.priority(),
            status,
            assigned_to: random.id_if(),
            resolution_notes: random.maybe(|random| random.name(2_000)),
        },
        opened_by: random.id_if(),
        resolved_by: random.id_if(),
        due_at: random.bound(),
        resolved_at: is_resolved.then(|| random.time()),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

fn subject(random: &mut Random) -> Subject {
    match random.below(4) {
        0 => Subject::Post(random.id()),
        1 => Subject::Author(random.id()),
        2 => Subject::Reply(random.id()),
        _ => Subject::Escalation(random.id()),
    }
}

fn note(random: &mut Random, old: Option<&Note>) -> Note {
    let any = subject(random);
    Note {
        id: random.id_of(old),
        subject: old.map(|old| old.subject).filter(|_| !random.once_in(6)).unwrap_or(any),
        details: NoteDetails { text: random.long_text() },
        written_by: random.id(),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

/// An author: mostly one with an entry.
fn listed(random: &mut Random) -> Id<Author> {
    let author = random.row().map(|entry: DoNotContact| entry.author_id);
    random.mostly(author)
}

/// An author: mostly one without an entry.
fn unlisted(random: &mut Random) -> Id<Author> {
    let state = &random.state;
    let is_listed = |id: &Id<Author>| state.do_not_contact.values().any(|entry| entry.author_id == *id);
    let free: Vec<Id<Author>> = state.authors.keys().copied().filter(|id| !is_listed(id)).collect();
    let any = random.id();
    if random.once_in(12) { any } else { random.pick_if_any(&free).unwrap_or(any) }
}

/// An entry. Its author stays mostly, as it does in every use.
fn entry(random: &mut Random, old: Option<&DoNotContact>) -> DoNotContact {
    let any = unlisted(random);
    DoNotContact {
        id: random.id_of(old),
        author_id: old.map(|old| old.author_id).filter(|_| !random.once_in(12)).unwrap_or(any),
        details: DoNotContactDetails { reason: random.name(500), ends_at: random.time_if() },
        added_by: random.id_if(),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}
