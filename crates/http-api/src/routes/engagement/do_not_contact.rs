//! `engagement/do-not-contact`: authors whom nothing is sent to.

use actix_web::{delete, get, patch, post};
use domain::Id;
use repositories::{PageRequest, engagement::DoNotContactFilter};
use services::engagement::do_not_contact;

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, DoNotContactFilters, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::do_not_contact::{DoNotContactBody, DoNotContactCreate, DoNotContactPatch},
    },
};

routes! {
    list_do_not_contact, create_do_not_contact, get_do_not_contact, update_do_not_contact,
    delete_do_not_contact
}

/// A page of the list.
pub fn listed(
    DoNotContactFilters { author_id }: DoNotContactFilters,
    page: PageRequest,
) -> do_not_contact::List {
    let filter = DoNotContactFilter { author_id: author_id.map(Id::new) };
    do_not_contact::List { filter, page }
}

/// List authors who are not to be contacted
///
/// By the time they were put on the list, oldest first; also those whose time is over.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<do_not_contact::List>()))),
    params(DoNotContactFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The entries.", body = ListOf<DoNotContactBody>)))]
#[get("/do-not-contact")]
pub async fn list_do_not_contact(cx: Context) -> HandlerResult {
    cx.list_by::<DoNotContactBody, _, _>(listed).await
}

/// Put an author on the do-not-contact list
///
/// Nothing is sent to the author from then on; what was approved stays approved.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<do_not_contact::Create>()))),
    params(IdempotencyKey), request_body = DoNotContactCreate,
    responses((status = 201, description = "The entry.", body = DoNotContactBody)))]
#[post("/do-not-contact")]
pub async fn create_do_not_contact(mut cx: Context) -> HandlerResult {
    let create = |(), new: DoNotContactCreate| do_not_contact::Create::from(new);
    cx.create_in::<DoNotContactBody, _, _, _>("engagement/do-not-contact", Ok(()), create).await
}

/// Read an entry of the do-not-contact list
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<do_not_contact::Get>()))),
    params(ById),
    responses((status = 200, description = "The entry.", body = DoNotContactBody)))]
#[get("/do-not-contact/{id}")]
pub async fn get_do_not_contact(cx: Context) -> HandlerResult {
    let entry = cx.ask(cx.id("id", "entry").map(|id| do_not_contact::Get { id })).await?;
    changed(entry.version, &DoNotContactBody::from(&entry))
}

/// Change an entry of the do-not-contact list
///
/// A merge patch (RFC 7396).
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<do_not_contact::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (DoNotContactPatch = "application/merge-patch+json"), (DoNotContactPatch = "application/json")
    )),
    responses((status = 200, description = "The entry as it is now.", body = DoNotContactBody)))]
#[patch("/do-not-contact/{id}")]
pub async fn update_do_not_contact(mut cx: Context) -> HandlerResult {
    let update =
        |id, expected, patch: DoNotContactPatch| do_not_contact::Update { id, expected, edit: patch.into() };
    cx.update::<DoNotContactBody, _, _>("entry", update).await
}

/// Take an author from the do-not-contact list
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<do_not_contact::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "The author may be contacted again.")))]
#[delete("/do-not-contact/{id}")]
pub async fn delete_do_not_contact(cx: Context) -> HandlerResult {
    let read = || {
        let (id, expected) = (cx.id("id", "entry")?, cx.if_match()?);
        Ok(do_not_contact::Delete { id, expected, force: false })
    };
    cx.finish(read()).await
}
