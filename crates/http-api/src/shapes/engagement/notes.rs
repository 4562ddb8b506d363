//! Notes.

use domain::{
    Id,
    engagement::{Author, Escalation, Note, NoteDetails, Post, Reply, Subject},
    identity::Account,
};
use serde::Deserialize;
use services::{ServiceError, engagement::notes::Create};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::shapes::{shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// What somebody wrote about a post, an author, a reply or an escalation.
    #[schema(as = Note, examples(json!({
        "id": "01939f3e-8f00-7000-8000-0000000000f9", "post_id": "01939f3e-8f00-7000-8000-0000000000c1",
        "author_id": null, "reply_id": null, "escalation_id": null, "text": "Asked the same last week.",
        "written_by": "01939f3e-8f00-7000-8000-000000000083", "version": 1,
        "created_at": "2026-03-01T08:00:00.000000Z", "updated_at": "2026-03-01T08:00:00.000000Z"
    })))]
    NoteBody<'a> of note: Note {
        #[schema(value_type = Uuid)]
        id: Id<Note>,
        #[schema(value_type = Option<Uuid>)]
        post_id: Option<Id<Post>> => match note.subject { Subject::Post(id) => Some(id), _ => None },
        #[schema(value_type = Option<Uuid>)]
        author_id: Option<Id<Author>> => match note.subject { Subject::Author(id) => Some(id), _ => None },
        #[schema(value_type = Option<Uuid>)]
        reply_id: Option<Id<Reply>> => match note.subject { Subject::Reply(id) => Some(id), _ => None },
        #[schema(value_type = Option<Uuid>)]
        escalation_id: Option<Id<Escalation>> =>
            match note.subject { Subject::Escalation(id) => Some(id), _ => None },
        text: &'a str = note.details.text,
        #[schema(value_type = Uuid)]
        written_by: Id<Account>,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

/// One of these, or none; `refused` says what more are.
pub fn subject(
    [post, author, reply, escalation]: [Option<Uuid>; 4],
) -> Result<Option<Subject>, &'static str> {
    let given = [
        post.map(|id| Subject::Post(Id::new(id))),
        author.map(|id| Subject::Author(Id::new(id))),
        reply.map(|id| Subject::Reply(Id::new(id))),
        escalation.map(|id| Subject::Escalation(Id::new(id))),
    ];
    let mut given = given.into_iter().flatten();
    match (given.next(), given.next()) {
        (one, None) => Ok(one),
        (_, Some(_)) => Err("name one of post_id, author_id, reply_id and escalation_id"),
    }
}

/// A note to write, about one thing.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "post_id": "01939f3e-8f00-7000-8000-0000000000c1", "text": "Asked the same last week."
})))]
pub struct NoteCreate {
    #[serde(default)]
    post_id: Option<Uuid>,
    #[serde(default)]
    author_id: Option<Uuid>,
    #[serde(default)]
    reply_id: Option<Uuid>,
    #[serde(default)]
    escalation_id: Option<Uuid>,
    #[schema(schema_with = texts::note_text)]
    text: String,
}

impl NoteCreate {
    /// The use case; it must be about one thing.
    pub fn into_use_case(self) -> Result<Create, ServiceError> {
        let refused = |message: &str| ServiceError::invalid("", "one_subject", message);
        let subject = subject([self.post_id, self.author_id, self.reply_id, self.escalation_id]);
        let subject = subject.map_err(refused)?;
        let subject = subject.ok_or_else(|| {
            refused("must be about one thing: post_id, author_id, reply_id or escalation_id")
        })?;
        Ok(Create { subject, details: NoteDetails { text: self.text } })
    }
}

/// Changes of a note (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "text": "Asked the same twice." })))]
pub struct NotePatch {
    #[serde(default)]
    #[schema(schema_with = texts::note_text, required = false)]
    text: Patch<String>,
}

impl NotePatch {
    /// What it says from then on.
    pub fn into_text(self) -> Result<Option<String>, ServiceError> {
        self.text.given("/text")
    }
}
