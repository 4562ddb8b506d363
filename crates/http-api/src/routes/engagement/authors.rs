//! `engagement/authors`: who wrote the posts.

use actix_web::{delete, get, patch};
use repositories::{PageRequest, engagement::AuthorFilter};
use services::{ServiceError, engagement::authors};

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{AuthorFilters, ById, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::authors::{AuthorBody, AuthorPatch},
    },
};

routes! { list_authors, get_author, update_author, erase_author }

/// A page of the list.
pub fn listed(filters: AuthorFilters, page: PageRequest) -> authors::List {
    let AuthorFilters { platform, handle, is_power_user } = filters;
    authors::List { filter: AuthorFilter { platform, handle, is_power_user }, page }
}

/// List authors
///
/// By the time they came in.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<authors::List>()))),
    params(AuthorFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The authors.", body = ListOf<AuthorBody>)))]
#[get("/authors")]
pub async fn list_authors(cx: Context) -> HandlerResult {
    cx.list_by::<AuthorBody, _, _>(listed).await
}

/// Read an author
///
/// The profile as last observed, what changed of it, and what the desk notes.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<authors::Get>()))),
    params(ById),
    responses((status = 200, description = "The author.", body = AuthorBody)))]
#[get("/authors/{id}")]
pub async fn get_author(cx: Context) -> HandlerResult {
    let view = cx.ask(cx.id("id", "author").map(|id| authors::Get { id })).await?;
    changed(view.author.version, &AuthorBody::from(&view))
}

/// Change what is noted about an author
///
/// A merge patch (RFC 7396). The profile is what was observed, and is not changed by hand.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<authors::Update>()))),
    params(ById, IfMatch),
    request_body(content((AuthorPatch = "application/merge-patch+json"), (AuthorPatch = "application/json"))),
    responses((status = 200, description = "The author as it is now.", body = AuthorBody)))]
#[patch("/authors/{id}")]
pub async fn update_author(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, AuthorPatch>("author").await;
    let update = read.map(|(id, expected, patch)| authors::Update { id, expected, changes: patch.into() });
    cx.change::<AuthorBody, _>(update).await
}

/// Erase an author
///
/// With all posts and what hangs on them, for good. Posts of the author that are sent in later are
/// suppressed: only a keyed hash of who it was is kept.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<authors::Erase>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "Nothing of the author is left.")))]
#[delete("/authors/{id}")]
pub async fn erase_author(cx: Context) -> HandlerResult {
    let may = || Ok(authors::MayErase { id: cx.id("id", "author")?, expected: cx.if_match()? });
    let id = cx.ask(may()).await?;
    // The archives first: what is left after an error can be erased again as long as the rows are there.
    let _held = cx.services().erase_from_archives(id).await.map_err(ServiceError::from)?;
    let read = || Ok(authors::Erase { id, expected: cx.if_match()? });
    cx.finish(read()).await
}
