//! Notes: what people of the desk tell each other about a post, an author, a reply or an escalation.

use domain::{
    Id,
    editing::{Details, Versioned as _},
    engagement::{Note, NoteDetails, Subject},
    identity::Grant,
};
use repositories::{AccountOf, Lock, Page, PageRequest, StorageError, engagement::NoteFilter};
use serde_json::json;

use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, error::OrAgain, precondition::checked,
};

async fn stored(cx: &mut Cx<'_>, id: Id<Note>) -> Result<Note, ServiceError> {
    cx.uow.notes().lookup(id).await?.ok_or(ServiceError::NotFound("note"))
}

/// Reads one note.
pub struct Get {
    /// Which one.
    pub id: Id<Note>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::Desk;
    type Output = Note;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Note, ServiceError> {
        stored(cx, self.id).await
    }
}

/// Lists notes by the time they were written, oldest first.
pub struct List {
    /// Which notes.
    pub filter: NoteFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<Note>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Note>, ServiceError> {
        Ok(cx.uow.notes().list(&self.filter, &self.page).await?)
    }
}

/// Writes a note.
pub struct Create {
    /// About this.
    pub subject: Subject,
    /// What it says.
    pub details: NoteDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = Note;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Note, ServiceError> {
        let note = Note {
            id: cx.new_id(),
            subject: self.subject,
            details: checked(&self.details)?,
            written_by: cx.account()?,
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        match cx.uow.notes().add(&note).await {
            // Whoever writes is there, so it is what is written about.
            Err(StorageError::ForeignKey { .. }) => {
                let (pointer, what) = (format!("/{}_id", self.subject.kind()), self.subject.kind());
                return Err(ServiceError::invalid(&pointer, "unknown", format!("there is no such {what}")));
            }
            added => added?,
        }
        let about = json!({ "subject": self.subject.kind() });
        cx.record(Change::new("note", note.id, "note.create").details(about)).await?;
        Ok(note)
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// The note, which is changed and deleted by who wrote it, and by whoever manages.
async fn own(cx: &mut Cx<'_>, id: Id<Note>, expected: IfMatch) -> Result<Note, ServiceError> {
    let note = stored(cx, id).await?;
    if note.written_by != cx.account()? {
        Access::Grant(Grant::Manage).check(&cx.principal()?.account)?;
    }
    expected.check(note.version)?;
    Ok(note)
}

/// Changes a note.
pub struct Update {
    /// Which one.
    pub id: Id<Note>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// What it says from then on.
    pub text: Option<String>,
}

impl UseCase for Update {
    const ACCESS: Access = Access::AnyGrant(Grant::Draft, Grant::Manage);
    type Output = Note;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Note, ServiceError> {
        let mut note = own(cx, self.id, self.expected).await?;
        let text = self.text.clone().unwrap_or_else(|| note.details.text.clone());
        let details = checked(&NoteDetails { text })?;
        let fields = details.changes(&note.details);
        if !fields.is_empty() {
            note.details = details;
            note.mark_changed(cx.now);
            cx.uow.notes().save(&note).await.or_again()?;
            cx.record(Change::new("note", note.id, "note.update").fields(&fields)).await?;
        }
        Ok(note)
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Deletes a note.
pub struct Delete {
    /// Which one.
    pub id: Id<Note>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for Delete {
    const ACCESS: Access = Access::AnyGrant(Grant::Draft, Grant::Manage);
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let mut note = own(cx, self.id, self.expected).await?;
        // Nothing keeps others from it: written once, it does not change before it is gone.
        note.mark_changed(cx.now);
        cx.uow.notes().save(&note).await.or_again()?;
        cx.uow.notes().remove(note.id).await?;
        cx.record(Change::new("note", note.id, "note.delete")).await
    }
}

impl Writes for Delete {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
