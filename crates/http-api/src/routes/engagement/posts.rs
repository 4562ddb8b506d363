//! `engagement/posts`: posts as the desk sees them.

use actix_web::{get, post};
use domain::Id;
use repositories::{PageRequest, engagement::PostFilter};
use services::engagement::posts::{self, Which};

use crate::{
    answer::{HandlerResult, changed, no_content},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IfNoneMatch, Paging, PostFilters},
    shapes::{ListOf, engagement::posts::PostBody},
};

routes! { list_posts, get_post, remove_post, unpark_post }

/// A page of the list.
pub fn listed(PostFilters { platform, author_id, state }: PostFilters, page: PageRequest) -> posts::List {
    let filter = PostFilter { platform, author_id: author_id.map(Id::new), state: None };
    posts::List { which: Which { filter, state }, page }
}

/// List posts
///
/// Newest first.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<posts::List>()))),
    params(PostFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The posts.", body = ListOf<PostBody>)))]
#[get("/posts")]
pub async fn list_posts(cx: Context) -> HandlerResult {
    cx.list_by::<PostBody, _, _>(listed).await
}

/// Read a post
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<posts::Get>()))),
    params(ById),
    responses((status = 200, description = "The post.", body = PostBody)))]
#[get("/posts/{id}")]
pub async fn get_post(cx: Context) -> HandlerResult {
    let post = cx.ask(cx.id("id", "post").map(|id| posts::Get { id })).await?;
    changed(post.view.post.version, &PostBody::from(&post))
}

/// Note that the platform deleted a post
///
/// What it said goes, here and in what it said before; it leaves the queue, and whoever works on it loses
/// it. That it was there is kept. Of a post that was archived the text leaves the archive.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<posts::Remove>()))),
    params(ById),
    responses((status = 200, description = "What is left of the post.", body = PostBody),
        (status = 204, description = "The post is in an archive, which no longer has its text.")))]
#[post("/posts/{id}/removal")]
pub async fn remove_post(cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let id = cx.admit::<posts::Remove, _>(&caller, cx.id("id", "post")).await?;
    match cx.services().remove_post(&caller, id).await? {
        Some(post) => changed(post.view.post.version, &PostBody::from(&post)),
        None => Ok(no_content()),
    }
}

/// Put a parked post back
///
/// As if it were new: deliveries and failures are counted anew.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<posts::Unpark>()))),
    params(ById),
    responses((status = 200, description = "The post, which waits again.", body = PostBody)))]
#[post("/posts/{id}/unparking")]
pub async fn unpark_post(cx: Context) -> HandlerResult {
    let post = cx.make(cx.id("id", "post").map(|id| posts::Unpark { id })).await?;
    changed(post.view.post.version, &PostBody::from(&post))
}
