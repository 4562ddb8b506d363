//! `admin/audit-log`: who changed what.

use actix_web::get;
use domain::Id;
use repositories::audit::AuditFilter;
use services::audit_log;

use crate::{
    answer::HandlerResult,
    context::Context,
    openapi::access,
    openapi::parameters::{AuditFilters, IfNoneMatch, Paging},
    shapes::{ListOf, audit::AuditEntryBody},
};

routes! { admin_list_audit_log }

/// List the audit log
///
/// Newest first.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<audit_log::List>()))),
    params(AuditFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The entries.", body = ListOf<AuditEntryBody>)))]
#[get("/audit-log")]
pub async fn admin_list_audit_log(cx: Context) -> HandlerResult {
    let list = |(), AuditFilters { entity_type, entity_id, actor, action }, page| {
        let filter = AuditFilter { entity_type, entity_id, actor: actor.map(Id::new), action };
        audit_log::List { filter, page }
    };
    cx.list_of::<AuditEntryBody, _, _, _>(Ok(()), list).await
}
