//! Notes.

use async_trait::async_trait;
use diesel::prelude::*;
use domain::{
    Id,
    engagement::{Note, NoteDetails, Subject},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{NoteFilter, NoteRepository},
};

use crate::backend::RunQueryDsl;
use crate::schema::notes;
use crate::shared::Uow;
use crate::shared::keyset::{after, after_time, at_time, rows_to_ask_for};
use crate::shared::rows::{all, insert, one, place, removed, save};
use crate::shared::tables::NoteRow;
use crate::types::DbUuid;

impl TryFrom<&Note> for NoteRow {
    type Error = StorageError;

    fn try_from(note: &Note) -> Result<Self, StorageError> {
        let mut row = Self {
            id: note.id.into(),
            subject: note.subject.kind().to_owned(),
            post_id: None,
            author_id: None,
            reply_id: None,
            escalation_id: None,
            text: note.details.text.clone(),
            written_by: note.written_by.into(),
            version: note.version,
            created_at: note.created_at.into(),
            updated_at: note.updated_at.into(),
        };
        match note.subject {
            Subject::Post(id) => row.post_id = Some(id.into()),
            Subject::Author(id) => row.author_id = Some(id.into()),
            Subject::Reply(id) => row.reply_id = Some(id.into()),
            Subject::Escalation(id) => row.escalation_id = Some(id.into()),
        }
        Ok(row)
    }
}

impl TryFrom<NoteRow> for Note {
    type Error = StorageError;

    fn try_from(row: NoteRow) -> Result<Self, StorageError> {
        let ids = [&row.post_id, &row.author_id, &row.reply_id, &row.escalation_id];
        let is_about_one = ids.into_iter().flatten().count() == 1;
        let subject = match row.subject.as_str() {
            "post" => row.post_id.map(|id| Subject::Post(id.into())),
            "author" => row.author_id.map(|id| Subject::Author(id.into())),
            "reply" => row.reply_id.map(|id| Subject::Reply(id.into())),
            "escalation" => row.escalation_id.map(|id| Subject::Escalation(id.into())),
            _ => None,
        };
        let subject = subject.filter(|_| is_about_one);
        Ok(Self {
            id: row.id.into(),
            subject: subject.ok_or_else(|| place("notes", "subject", row.id.0).corrupt())?,
            details: NoteDetails { text: row.text },
            written_by: row.written_by.into(),
            version: row.version,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

#[async_trait]
impl NoteRepository for Uow<'_> {
    async fn lookup(&mut self, id: Id<Note>) -> Result<Option<Note>, StorageError> {
        let query = notes::table.find(DbUuid::from(id)).select(NoteRow::as_select());
        one(query.get_result(self.conn).await)
    }

    async fn list(&mut self, filter: &NoteFilter, page: &PageRequest) -> Result<Page<Note>, StorageError> {
        let query = notes::table.select(NoteRow::as_select()).into_boxed();
        let query = match filter.subject {
            None => query,
            Some(Subject::Post(id)) => query.filter(notes::post_id.eq(DbUuid::from(id))),
            Some(Subject::Author(id)) => query.filter(notes::author_id.eq(DbUuid::from(id))),
            Some(Subject::Reply(id)) => query.filter(notes::reply_id.eq(DbUuid::from(id))),
            Some(Subject::Escalation(id)) => query.filter(notes::escalation_id.eq(DbUuid::from(id))),
        };
        let query = after!(query, asc notes::created_at, notes::id, after_time(page)?)
            .order((notes::created_at, notes::id))
            .limit(rows_to_ask_for(page));
        let items = all(query.load::<NoteRow>(self.conn).await)?;
        Ok(Page::cut(items, page.limit, |note: &Note| at_time(note.created_at, note.id)))
    }

    async fn add(&mut self, note: &Note) -> Result<(), StorageError> {
        insert!(self, notes, NoteRow, note)
    }

    async fn save(&mut self, note: &Note) -> Result<(), StorageError> {
        save!(self, notes, NoteRow, note)
    }

    async fn remove(&mut self, id: Id<Note>) -> Result<bool, StorageError> {
        removed(diesel::delete(notes::table.find(DbUuid::from(id))).execute(self.conn).await)
    }
}
