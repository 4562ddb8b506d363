//! `admin/audit-log`: who changed what.

use actix_web::get;
use domain::Id;
use repositories::audit::AuditFilter;
use services::audit_log;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Cache, HandlerResult},
    context::Context,
    openapi::access,
    openapi::parameters::{AuditFilters, IfNoneMatch, Paging},
    shapes::{ListOf, audit::AuditEntryBody},
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config.service(admin_list_audit_log);
}

/// List the audit log
///
/// Newest first.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<audit_log::List>()))),
    params(AuditFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The entries.", body = ListOf<AuditEntryBody>)))]
#[get("/audit-log")]
pub async fn admin_list_audit_log(cx: Context) -> HandlerResult {
    let read = cx.page().map(|(AuditFilters { entity_type, entity_id, actor, action }, page, list)| {
        let filter = AuditFilter { entity_type, entity_id, actor: actor.map(Id::new), action };
        (audit_log::List { filter, page }, list)
    });
    let (found, list) = cx.ask_with(read).await?;
    cx.list(&list, &found, AuditEntryBody::from, Cache::Private, None)
}
