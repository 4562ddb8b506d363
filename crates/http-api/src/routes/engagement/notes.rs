//! `engagement/notes`: what people of the desk tell each other.

use actix_web::{delete, get, patch, post};
use domain::engagement::Subject;
use repositories::{PageRequest, engagement::NoteFilter};
use serde_json::{Map, Value};
use services::engagement::notes;

use crate::{
    answer::{HandlerResult, changed, render_created},
    context::Context,
    filters::Parameters,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, IfMatch, IfNoneMatch, NoteFilters, Paging},
    page::List,
    problem::{Fault, Problem},
    query::Query,
    shapes::{
        ListOf,
        engagement::notes::{NoteBody, NoteCreate, NotePatch, subject},
    },
};

routes! { list_notes, create_note, get_note, update_note, delete_note }

/// What notes are asked for: those about one thing, or all.
#[derive(Clone)]
pub struct About(Option<Subject>);

impl Parameters for About {
    fn has(name: &str) -> bool {
        NoteFilters::has(name)
    }

    fn read(query: &Query<'_>, list: &mut List) -> Result<Self, Problem> {
        let NoteFilters { post_id, author_id, reply_id, escalation_id } = NoteFilters::read(query, list)?;
        let about = subject([post_id, author_id, reply_id, escalation_id])
            .map_err(|message| Problem::malformed(Fault::of_parameter("post_id", "one_subject", message)))?;
        Ok(Self(about))
    }

    fn noted(query: &Query<'_>) -> Map<String, Value> {
        NoteFilters::noted(query)
    }
}

/// A page of the list.
pub fn listed(About(subject): About, page: PageRequest) -> notes::List {
    notes::List { filter: NoteFilter { subject }, page }
}

/// List notes
///
/// By the time they were written, oldest first.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<notes::List>()))),
    params(NoteFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The notes.", body = ListOf<NoteBody>)))]
#[get("/notes")]
pub async fn list_notes(cx: Context) -> HandlerResult {
    cx.list_by::<NoteBody, _, _>(listed).await
}

/// Write a note
///
/// About one thing: a post, an author, a reply or an escalation.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<notes::Create>()))),
    params(IdempotencyKey), request_body = NoteCreate,
    responses((status = 201, description = "The note.", body = NoteBody)))]
#[post("/notes")]
pub async fn create_note(mut cx: Context) -> HandlerResult {
    let read = async {
        let (new, bytes) = cx.json_and_bytes::<NoteCreate>().await?;
        Ok((new.into_use_case()?, bytes))
    };
    let read = read.await;
    cx.create(read, render_created::<NoteBody>("engagement/notes", |note| note.id, |note| note.version)).await
}

/// Read a note
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<notes::Get>()))),
    params(ById),
    responses((status = 200, description = "The note.", body = NoteBody)))]
#[get("/notes/{id}")]
pub async fn get_note(cx: Context) -> HandlerResult {
    let note = cx.ask(cx.id("id", "note").map(|id| notes::Get { id })).await?;
    changed(note.version, &NoteBody::from(&note))
}

/// Change a note
///
/// A merge patch (RFC 7396), by who wrote it or by whoever has the grant `manage`.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<notes::Update>()))),
    params(ById, IfMatch),
    request_body(content((NotePatch = "application/merge-patch+json"), (NotePatch = "application/json"))),
    responses((status = 200, description = "The note as it is now.", body = NoteBody)))]
#[patch("/notes/{id}")]
pub async fn update_note(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, NotePatch>("note").await;
    let read =
        read.and_then(|(id, expected, patch)| Ok(notes::Update { id, expected, text: patch.into_text()? }));
    cx.change::<NoteBody, _>(read).await
}

/// Delete a note
///
/// By who wrote it or by whoever has the grant `manage`.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<notes::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/notes/{id}")]
pub async fn delete_note(cx: Context) -> HandlerResult {
    let read = || Ok(notes::Delete { id: cx.id("id", "note")?, expected: cx.if_match()? });
    cx.finish(read()).await
}
