//! `engagement/reference`: words that the desk works with.

use actix_web::{delete, get, patch, post};
use domain::engagement::ReferenceKind;
use repositories::{PageRequest, engagement::ReferenceFilter};
use services::engagement::references;

use crate::{
    answer::{Cache, HandlerResult},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, ByKind, IdempotencyKey, IfMatch, IfNoneMatch, Paging, ReferenceFilters},
    shapes::{
        ListOf,
        engagement::references::{ReferenceBody, ReferenceCreate, ReferencePatch},
    },
};

routes! { list_references, create_reference, get_reference, update_reference, delete_reference }

/// A page of the list.
pub fn listed(
    kind: ReferenceKind,
    ReferenceFilters { is_active }: ReferenceFilters,
    page: PageRequest,
) -> references::List {
    references::List { filter: ReferenceFilter { kind, is_active }, page }
}

/// List the rows of a reference table
///
/// By name.
#[utoipa::path(tag = "desk: reference", extensions(("x-required-role" = json!(access::<references::List>()))),
    params(ByKind, ReferenceFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The rows.", body = ListOf<ReferenceBody>)))]
#[get("/reference/{kind}")]
pub async fn list_references(cx: Context) -> HandlerResult {
    cx.list_of::<ReferenceBody, _, _, _>(cx.reference_kind(), listed).await
}

/// Add a row to a reference table
///
/// It can be used at once.
#[utoipa::path(tag = "desk: reference", extensions(("x-required-role" = json!(access::<references::Create>()))),
    params(ByKind, IdempotencyKey), request_body = ReferenceCreate,
    responses((status = 201, description = "The row.", body = ReferenceBody)))]
#[post("/reference/{kind}")]
pub async fn create_reference(mut cx: Context) -> HandlerResult {
    let kind = cx.reference_kind();
    let name = kind.as_ref().map_or("", |kind| kind.as_str());
    let collection = format!("engagement/reference/{name}");
    let create = |kind, new: ReferenceCreate| references::Create { kind, details: new.into() };
    cx.create_in::<ReferenceBody, _, _, _>(collection, kind, create).await
}

/// Read a row of a reference table
#[utoipa::path(tag = "desk: reference", extensions(("x-required-role" = json!(access::<references::Get>()))),
    params(ByKind, ById, IfNoneMatch),
    responses((status = 200, description = "The row.", body = ReferenceBody)))]
#[get("/reference/{kind}/{id}")]
pub async fn get_reference(cx: Context) -> HandlerResult {
    let read = || Ok(references::Get { id: (cx.reference_kind()?, cx.id("id", "reference")?) });
    let row = cx.ask(read()).await?;
    cx.read(version_tag(row.version), Cache::Private, 512, || ReferenceBody::from(&row))
}

/// Change a row of a reference table
///
/// A merge patch (RFC 7396). One that is inactive stays where it is used, and is refused for something new.
#[utoipa::path(tag = "desk: reference", extensions(("x-required-role" = json!(access::<references::Update>()))),
    params(ByKind, ById, IfMatch),
    request_body(content((ReferencePatch = "application/merge-patch+json"), (ReferencePatch = "application/json"))),
    responses((status = 200, description = "The row as it is now.", body = ReferenceBody)))]
#[patch("/reference/{kind}/{id}")]
pub async fn update_reference(mut cx: Context) -> HandlerResult {
    let kind = cx.reference_kind();
    let read = cx.edit::<_, ReferencePatch>("reference").await;
    let read = kind.and_then(|kind| {
        let (id, expected, patch) = read?;
        Ok(references::Update { id: (kind, id), expected, edit: patch.into() })
    });
    cx.change::<ReferenceBody, _>(read).await
}

/// Delete a row of a reference table
///
/// One that is in use is refused; make it inactive instead.
#[utoipa::path(tag = "desk: reference", extensions(("x-required-role" = json!(access::<references::Delete>()))),
    params(ByKind, ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/reference/{kind}/{id}")]
pub async fn delete_reference(cx: Context) -> HandlerResult {
    let read = || {
        let id = (cx.reference_kind()?, cx.id("id", "reference")?);
        Ok(references::Delete { id, expected: cx.if_match()?, force: false })
    };
    cx.finish(read()).await
}
