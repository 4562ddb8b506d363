//! `admin/audit-log`: who changed what.

use actix_web::get;
use domain::Id;
use repositories::{PageRequest, audit::AuditFilter};
use services::audit_log;

use crate::{
    answer::HandlerResult,
    context::Context,
    openapi::access,
    openapi::parameters::{AuditFilters, IfNoneMatch, Paging},
    shapes::{ListOf, audit::AuditEntryBody},
};

routes! { admin_list_audit_log }

/// A page of the list.
pub fn listed(
    AuditFilters { entity_type, entity_id, actor, action }: AuditFilters,
    page: PageRequest,
) -> audit_log::List {
    let filter = AuditFilter { entity_type, entity_id, actor: actor.map(Id::new), action };
    audit_log::List { filter, page }
}

/// List the audit log
///
/// Newest first.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<audit_log::List>()))),
    params(AuditFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The entries.", body = ListOf<AuditEntryBody>)))]
#[get("/audit-log")]
pub async fn admin_list_audit_log(cx: Context) -> HandlerResult {
    cx.list_by::<AuditEntryBody, _, _>(listed).await
}
