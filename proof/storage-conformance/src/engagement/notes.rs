//! Notes.

use domain::engagement::{Note, NoteDetails, Subject};
use repositories::{Storage, engagement::NoteFilter};

use crate::fixtures::{Desk, STRANGE, add_replies, at, desk, escalation, id, longest, note};
use crate::plain::{Plain, stored};

stored!(Note, |row| notes(row.id), with remove);

/// A thing of each kind, all with the same id.
fn subjects(number: u128) -> [Subject; 4] {
    [
        Subject::Post(id(number)),
        Subject::Author(id(number)),
        Subject::Reply(id(number)),
        Subject::Escalation(id(number)),
    ]
}

/// A desk with two things of each kind.
async fn desk_with_subjects(storage: &dyn Storage) -> Desk {
    let desk = desk(storage).await;
    add_replies(storage, &[desk.reply(1, 0), desk.reply(2, 1)]).await;
    writing!(storage, uow => {
        uow.escalations().add(&escalation(1)).await?;
        uow.escalations().add(&escalation(2)).await
    })
    .unwrap();
    desk
}

async fn add(storage: &dyn Storage, notes: &[Note]) {
    let notes = notes.to_vec();
    writing!(storage, uow, notes => {
        for note in &notes {
            uow.notes().add(note).await?;
        }
        Ok(())
    })
    .unwrap();
}

/// A note is about one thing of any kind, which must exist, as must who wrote it. Any number may be about the
/// same.
pub async fn rows_come_and_go(storage: &dyn Storage) {
    let desk = desk_with_subjects(storage).await;
    let [writer, other] = [desk.accounts[0].id, desk.accounts[1].id];
    let first = subjects(1)[0];
    let mut rows: Vec<Note> =
        (1..).zip(subjects(1)).map(|(number, subject)| note(number, subject, writer)).collect();
    rows.extend((5..).zip(subjects(1)).map(|(number, subject)| Note {
        details: NoteDetails { text: STRANGE.join(" \n") },
        version: i64::MAX,
        created_at: at(-1),
        updated_at: at(1),
        ..note(number, subject, other)
    }));
    let mut orphans: Vec<Note> = subjects(9).map(|subject| note(9, subject, writer)).to_vec();
    orphans.push(note(9, first, id(9)));
    Plain {
        changed: Note {
            details: NoteDetails { text: longest(5_000) },
            updated_at: at(2),
            ..note(1, first, writer)
        },
        absent: note(10, first, writer),
        taken: vec![note(1, subjects(2)[1], other)],
        clashes: Vec::new(),
        orphans,
        rows,
    }
    .check(storage)
    .await;
}

/// Lists are by creation, oldest first, then by id; all notes, or those about one thing.
pub async fn the_list_is_filtered_and_in_order(storage: &dyn Storage) {
    let desk = desk_with_subjects(storage).await;
    let mut notes: Vec<Note> = Vec::new();
    for _ in 0..3 {
        for subject in subjects(1).into_iter().chain(subjects(2)) {
            let place = i64::try_from(notes.len()).unwrap();
            let note = note(100 - notes.len() as u128, subject, desk.accounts[0].id);
            notes.push(Note { created_at: at(place * 3 % 7), ..note });
        }
    }
    add(storage, &notes).await;
    notes.sort_by_key(|note| (note.created_at, note.id));
    let asked = [1, 2, 9].into_iter().flat_map(subjects).map(Some).chain([None]);
    for subject in asked {
        let filter = NoteFilter { subject };
        let all = every_page!(storage, uow, page => uow.notes().list(&filter, &page).await);
        let mut expected = notes.clone();
        expected.retain(|note| subject.is_none_or(|wanted| note.subject == wanted));
        assert_eq!(all, expected, "{filter:?}");
    }
}

/// With an author go the notes about it and about its posts. Those about replies and escalations stay.
pub async fn they_go_with_what_they_are_about(storage: &dyn Storage) {
    let desk = desk_with_subjects(storage).await;
    let about = subjects(1).into_iter().chain(subjects(2));
    let notes: Vec<Note> =
        (1..).zip(about).map(|(number, subject)| note(number, subject, desk.accounts[0].id)).collect();
    add(storage, &notes).await;
    assert!(writing!(storage, uow => uow.authors().remove(id(1)).await).unwrap());
    let filter = NoteFilter::default();
    let all = every_page!(storage, uow, page => uow.notes().list(&filter, &page).await);
    assert_eq!(all, notes[2..]);
}
