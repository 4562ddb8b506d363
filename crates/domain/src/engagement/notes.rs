//! Notes: what people of the desk tell each other about something.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::{Author, Escalation, Post, Reply},
    identity::Account,
    validation::Checker,
};

/// Longest text, in characters.
const MAX_TEXT: usize = 5_000;

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A post.
    Post(Id<Post>),
    /// An author.
    Author(Id<Author>),
    /// A reply.
    Reply(Id<Reply>),
    /// An escalation.
    Escalation(Id<Escalation>),
}

impl Subject {
    /// Its kind, by name.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Post(_) => "post",
            Self::Author(_) => "author",
            Self::Reply(_) => "reply",
            Self::Escalation(_) => "escalation",
        }
    }
}

/// What is edited of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDetails {
    /// 1 to 5,000 characters, kept as they came.
    pub text: String,
}

impl Details for NoteDetails {
    fn check(&mut self, c: &mut Checker) {
        let length = self.text.chars().count();
        if self.text.contains('\0') {
            c.fail("text", "control_character", "must not contain the character U+0000");
        }
        if self.text.trim().is_empty() {
            c.fail("text", "empty", "must not be empty");
        } else if length > MAX_TEXT {
            c.fail("text", "too_long", format!("must have at most {MAX_TEXT} characters, has {length}"));
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: text)
    }
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Identity.
    pub id: Id<Note>,
    /// What it is about.
    pub subject: Subject,
    /// What is edited.
    pub details: NoteDetails,
    /// Who wrote it.
    pub written_by: Id<Account>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Note, NoteDetails);
