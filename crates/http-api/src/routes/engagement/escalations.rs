//! `engagement/escalations`: what a person must look at.

use actix_web::{get, patch, post};
use domain::Id;
use repositories::{PageRequest, engagement::EscalationFilter};
use services::engagement::escalations;

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, EscalationFilters, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        engagement::escalations::{EscalationBody, EscalationCreate, EscalationPatch},
    },
};

routes! { list_escalations, create_escalation, get_escalation, update_escalation }

/// A page of the list.
pub fn listed(
    EscalationFilters { status, priority, assigned_to, overdue }: EscalationFilters,
    page: PageRequest,
) -> escalations::List {
    let assigned_to = assigned_to.map(Id::new);
    let filter = EscalationFilter { status, priority, assigned_to, overdue_at: None };
    escalations::List { filter, overdue: overdue.unwrap_or(false), page }
}

/// List escalations
///
/// The most urgent first, the oldest first among those.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<escalations::List>()))),
    params(EscalationFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The escalations.", body = ListOf<EscalationBody>)))]
#[get("/escalations")]
pub async fn list_escalations(cx: Context) -> HandlerResult {
    cx.list_by::<EscalationBody, _, _>(listed).await
}

/// Open an escalation
///
/// About a post, a decision, a reply, several of them, or none. Its priority says until when it is due.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<escalations::Create>()))),
    params(IdempotencyKey), request_body = EscalationCreate,
    responses((status = 201, description = "The escalation.", body = EscalationBody)))]
#[post("/escalations")]
pub async fn create_escalation(mut cx: Context) -> HandlerResult {
    let create = |(), new: EscalationCreate| escalations::Create::from(new);
    cx.create_in::<EscalationBody, _, _, _>("engagement/escalations", Ok(()), create).await
}

/// Read an escalation
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<escalations::Get>()))),
    params(ById),
    responses((status = 200, description = "The escalation.", body = EscalationBody)))]
#[get("/escalations/{id}")]
pub async fn get_escalation(cx: Context) -> HandlerResult {
    let view = cx.ask(cx.id("id", "escalation").map(|id| escalations::Get { id })).await?;
    changed(view.escalation.version, &EscalationBody::from(&view))
}

/// Change an escalation
///
/// A merge patch (RFC 7396): give it to somebody, resolve it, open it again.
#[utoipa::path(tag = "desk: escalations", extensions(("x-required-role" = json!(access::<escalations::Update>()))),
    params(ById, IfMatch),
    request_body(content(
        (EscalationPatch = "application/merge-patch+json"), (EscalationPatch = "application/json")
    )),
    responses((status = 200, description = "The escalation as it is now.", body = EscalationBody)))]
#[patch("/escalations/{id}")]
pub async fn update_escalation(mut cx: Context) -> HandlerResult {
    let read = cx.edit::<_, EscalationPatch>("escalation").await;
    let read = read.and_then(|(id, expected, patch)| {
        Ok(escalations::Update { id, expected, changes: patch.into_changes()? })
    });
    cx.change::<EscalationBody, _>(read).await
}
