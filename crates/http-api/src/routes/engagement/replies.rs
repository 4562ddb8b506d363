//! `engagement/replies`: drafted by one person, approved by another.

use actix_web::{delete, get, patch, post, put};
use domain::{
    Id,
    engagement::{Decision, ReplyAction},
};
use repositories::{PageRequest, engagement::ReplyFilter};
use services::engagement::{replies, reviews::Review};

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::parameters::{
        ById, DeleteReason, IdempotencyKey, IfMatch, IfMatchVersion, IfNoneMatch, Paging, ReplyFilters,
        ReplyStatusFilter,
    },
    openapi::{access, transitions},
    shapes::{
        ListOf,
        engagement::{
            approvals::PendingBody,
            replies::{ApprovalPut, MetricsPut, ReplyBody, ReplyCreate, ReplyPatch},
        },
    },
};

routes! {
    list_replies_to_decision, create_reply, list_replies, get_reply, update_reply, delete_reply, submit_reply,
    review_reply, measure_reply, list_approvals
}

/// A page of the list.
pub fn listed(
    ReplyFilters { approval_status: status, author_id }: ReplyFilters,
    page: PageRequest,
) -> replies::List {
    let author_id = author_id.map(Id::new);
    replies::List { filter: ReplyFilter { author_id, status, ..ReplyFilter::default() }, page }
}

/// A page of those that wait for a second person.
pub fn listed_pending((): (), page: PageRequest) -> replies::ListPending {
    replies::ListPending { page }
}

/// List the replies to a decision
///
/// Newest first, without those that were deleted.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<replies::List>()))),
    params(ById, ReplyStatusFilter, Paging, IfNoneMatch),
    responses((status = 200, description = "The replies.", body = ListOf<ReplyBody>)))]
#[get("/decisions/{id}/replies")]
pub async fn list_replies_to_decision(cx: Context) -> HandlerResult {
    let list = |decision: Id<Decision>, filters: ReplyStatusFilter, page| {
        let (decision_id, status) = (Some(decision), filters.approval_status);
        replies::List { filter: ReplyFilter { decision_id, status, ..ReplyFilter::default() }, page }
    };
    cx.list_of::<ReplyBody, _, _, _>(cx.id("id", "decision"), list).await
}

/// Draft a reply
///
/// It holds the configured signature, and none of the claims that are prohibited. It keeps a snapshot of
/// author, post and decision.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<replies::Create>()))),
    params(ById, IdempotencyKey), request_body = ReplyCreate,
    responses((status = 201, description = "The draft.", body = ReplyBody)))]
#[post("/decisions/{id}/replies")]
pub async fn create_reply(mut cx: Context) -> HandlerResult {
    let decision = cx.id("id", "decision");
    let create = |decision, new: ReplyCreate| new.into_use_case(decision);
    cx.create_in::<ReplyBody, _, _, _>("engagement/replies", decision, create).await
}

/// List replies
///
/// Newest first, without those that were deleted.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<replies::List>()))),
    params(ReplyFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The replies.", body = ListOf<ReplyBody>)))]
#[get("/replies")]
pub async fn list_replies(cx: Context) -> HandlerResult {
    cx.list_by::<ReplyBody, _, _>(listed).await
}

/// Read a reply
///
/// A deleted one too.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<replies::Get>()))),
    params(ById),
    responses((status = 200, description = "The reply.", body = ReplyBody)))]
#[get("/replies/{id}")]
pub async fn get_reply(cx: Context) -> HandlerResult {
    let view = cx.ask(cx.id("id", "reply").map(|id| replies::Get { id })).await?;
    changed(view.reply.version, &ReplyBody::from(&view))
}

/// Change a reply
///
/// A merge patch (RFC 7396). What was approved or refused is to be approved anew. A patch that changes
/// nothing changes no state.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<replies::Update>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Edit])))
    ),
    params(ById, IfMatch),
    request_body(content((ReplyPatch = "application/merge-patch+json"), (ReplyPatch = "application/json"))),
    responses((status = 200, description = "The reply as it is now.", body = ReplyBody)))]
#[patch("/replies/{id}")]
pub async fn update_reply(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, ReplyPatch>("reply").await;
    let read = read.and_then(|(id, expected, patch)| {
        Ok(replies::Update { id, expected, changes: patch.into_changes()? })
    });
    cx.change::<ReplyBody, _>(read).await
}

/// Delete a reply
///
/// It is kept with the reason, and nothing more happens to it. One that is being sent, or of which nobody
/// knows whether it was sent, cannot be deleted.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<replies::Delete>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Delete])))
    ),
    params(ById, IfMatch, DeleteReason),
    responses(
        (status = 204, description = "It is deleted."),
        (status = 422, description = "The reason is missing.")
    ))]
#[delete("/replies/{id}")]
pub async fn delete_reply(cx: Context) -> HandlerResult {
    let read = || {
        let (id, expected) = (cx.id("id", "reply")?, cx.if_match()?);
        let reason = cx.parameters::<DeleteReason>()?.reason.unwrap_or_default();
        Ok(replies::Delete { id, expected, reason })
    };
    cx.finish(read()).await
}

/// Put a reply before a second person
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<replies::Submit>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Submit])))
    ),
    params(ById),
    responses((status = 200, description = "The reply, which waits.", body = ReplyBody)))]
#[post("/replies/{id}/submission")]
pub async fn submit_reply(cx: Context) -> HandlerResult {
    cx.change::<ReplyBody, _>(cx.id("id", "reply").map(|id| replies::Submit { id })).await
}

/// Approve a reply, or refuse it
///
/// Of the version that was read. Who wrote it or changed it does not approve it (`own_reply`), admins
/// neither; that somebody tried is noted.
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<Review>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Approve, ReplyAction::Reject])))
    ),
    params(ById, IfMatchVersion), request_body = ApprovalPut,
    responses((status = 200, description = "The reply as it is now.", body = ReplyBody)))]
#[put("/replies/{id}/approval")]
pub async fn review_reply(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, version) = (cx.id("id", "reply")?, cx.if_match_version()?);
        Ok(Review { id, version, refused_for: cx.json::<ApprovalPut>().await?.refused_for()? })
    };
    let (read, caller) = (read.await, cx.caller());
    let review = cx.admit::<Review, _>(&caller, read).await?;
    let view = cx.services().review(&caller, review).await?;
    changed(view.reply.version, &ReplyBody::from(&view))
}

/// Note the platform's figures of a reply
#[utoipa::path(tag = "desk: replies",
    extensions(
        ("x-required-role" = json!(access::<replies::Measure>())),
        ("x-transitions" = json!(transitions(&[ReplyAction::Measure])))
    ),
    params(ById), request_body = MetricsPut,
    responses((status = 200, description = "The reply as it is now.", body = ReplyBody)))]
#[put("/replies/{id}/metrics")]
pub async fn measure_reply(mut cx: Context) -> HandlerResult {
    let read = async {
        let id = cx.id("id", "reply")?;
        let MetricsPut { metrics, help_count } = cx.json().await?;
        Ok(replies::Measure { id, metrics, help_count })
    };
    let read = read.await;
    cx.change::<ReplyBody, _>(read).await
}

/// List replies that wait for a second person
///
/// Longest waiting first, each with the post, its author and the decision, as they are now.
#[utoipa::path(tag = "desk: replies", extensions(("x-required-role" = json!(access::<replies::ListPending>()))),
    params(Paging, IfNoneMatch),
    responses((status = 200, description = "The replies.", body = ListOf<PendingBody>)))]
#[get("/queue/approvals")]
pub async fn list_approvals(cx: Context) -> HandlerResult {
    cx.list_by::<PendingBody, _, _>(listed_pending).await
}
