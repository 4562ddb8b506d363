//! What is kept about an author, line by line.

use std::io;

use domain::{
    Id,
    engagement::{Post, PostRevision},
};
use serde::Serialize;
use serde_json::{Map, Value as Json};
use services::engagement::author_export::{ArchivedRow, Kept};

use super::{
    authors::AuthorBody, champions::ChampionBody, decisions::DecisionBody, do_not_contact::DoNotContactBody,
    escalations::EscalationBody, learning_log::RandomizedBody, mentions::MentionBody, notes::NoteBody,
    posts::PostBody, replies::ReplyBody,
};
use crate::{shapes::shown::body, time::Time};

body! {
    /// What a post said before.
    #[schema(as = PostRevision, examples(json!({
        "post_id": "01939f3e-8f00-7000-8000-0000000000c1", "content_version": 1,
        "content": "Which sensor tells when my tomatoes are dry?", "observed_at": "2026-03-01T08:00:00.000000Z",
        "created_at": "2026-03-01T08:05:00.000000Z"
    })))]
    RevisionBody<'a> of revision: PostRevision {
        #[schema(value_type = Uuid)]
        post_id: Id<Post>,
        content_version: i64,
        content: &'a str,
        observed_at: Time,
        /// When it was edited.
        created_at: Time,
    }
}

/// Something that is kept.
#[derive(Serialize)]
struct Line<T> {
    /// What kind of thing it is.
    kind: &'static str,
    /// As its own route shows it.
    row: T,
}

/// A row that is in an archive.
#[derive(Serialize)]
struct ArchivedLine<'a> {
    kind: &'static str,
    table: &'a str,
    row: &'a Map<String, Json>,
}

/// Writes what is kept, a JSON object a line.
pub fn write(rows: &[Kept]) -> io::Result<Vec<u8>> {
    let mut text = Vec::with_capacity(1_024 * rows.len());
    macro_rules! lines {
        ($($kept:ident as $kind:literal: $body:ident),+ $(,)?) => {
            for row in rows {
                match row {
                    $(Kept::$kept(row) => {
                        serde_json::to_writer(&mut text, &Line { kind: $kind, row: $body::from(row) })?;
                    })+
                    Kept::Archived(ArchivedRow { table, row }) => {
                        let line = ArchivedLine { kind: "archived", table, row };
                        serde_json::to_writer(&mut text, &line)?;
                    }
                }
                text.push(b'\n');
            }
        };
    }
    lines! {
        Author as "author": AuthorBody, Champion as "champion": ChampionBody,
        DoNotContact as "do_not_contact": DoNotContactBody, Note as "note": NoteBody,
        Escalation as "escalation": EscalationBody, Post as "post": PostBody,
        Revision as "post_revision": RevisionBody, Mention as "mention": MentionBody,
        Decision as "decision": DecisionBody, Randomized as "randomized_experiment": RandomizedBody,
        Reply as "reply": ReplyBody,
    }
    Ok(text)
}
