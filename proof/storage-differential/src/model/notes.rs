//! Notes.

use domain::{
    Id,
    engagement::{Note, Subject},
};
use repositories::{
    Page, PageRequest,
    engagement::{NoteFilter, NoteRepository},
};

use super::{
    implement,
    pages::by_time,
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Note {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict.refers(state.accounts.contains_key(&self.written_by));
    }
}

/// Whether there is what a note is about: it is deleted with that.
pub(super) fn has_subject(state: &State, note: &Note) -> bool {
    match note.subject {
        Subject::Post(id) => state.posts.contains_key(&id),
        Subject::Author(id) => state.authors.contains_key(&id),
        Subject::Reply(id) => state.replies.contains_key(&id),
        Subject::Escalation(id) => state.escalations.contains_key(&id),
    }
}

fn matches(filter: &NoteFilter, note: &Note) -> bool {
    filter.subject.is_none_or(|subject| note.subject == subject)
}

implement! { NoteRepository, |state|
    lookup(id: Id<Note>) -> Option<Note> = state.get(&id);
    list(filter: &NoteFilter, page: &PageRequest) -> Page<Note> =>
        by_time(state.all(|note| matches(filter, note)), page, |note| (note.created_at, note.id));
    add(note: &Note) -> () => state.add(note);
    save(note: &Note) -> () => state.save(note);
    remove(id: Id<Note>) -> bool = state.remove::<Note>(&id);
}
