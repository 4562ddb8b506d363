//! `admin/audit-log`: who changed what.

use actix_web::get;
use domain::Id;
use repositories::audit::AuditFilter;
use services::audit_log;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Answer, Cache},
    context::Context,
    openapi::access,
    openapi::parameters::{AuditFilters, IfNoneMatch, Paging},
    page::List,
    query::read_uuid,
    shapes::{ListOf, audit::AuditEntryBody},
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config.service(admin_list_audit_log);
}

/// A name as the audit log has them.
fn name(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let begins = bytes.next().is_some_and(|b| b.is_ascii_lowercase());
    let goes_on = bytes.all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'.');
    (begins && goes_on && text.len() <= 50).then(|| text.to_owned())
}

/// List the audit log
///
/// Newest first.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<audit_log::List>()))),
    params(AuditFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The entries.", body = ListOf<AuditEntryBody>)))]
#[get("/audit-log")]
pub async fn admin_list_audit_log(cx: Context) -> Answer {
    let read = || {
        let query = cx.query(&["entity_type", "entity_id", "actor", "action", "limit", "cursor"])?;
        let filter = AuditFilter {
            entity_type: query.parsed("entity_type", "a kind of thing such as `event`", name)?,
            entity_id: query.parsed("entity_id", "a UUID", read_uuid)?,
            actor: query.parsed("actor", "a UUID", read_uuid)?.map(Id::new),
            action: query.parsed("action", "an action such as `event.update`", name)?,
        };
        let list = List::new("admin/audit-log")
            .with_some("entity_type", filter.entity_type.as_deref())
            .with_some("entity_id", filter.entity_id)
            .with_some("actor", filter.actor)
            .with_some("action", filter.action.as_deref());
        Ok((audit_log::List { filter, page: cx.page_of(&list, &query)? }, list))
    };
    let (found, list) = cx.ask_with(read()).await?;
    let items: Vec<_> = found.items.iter().map(AuditEntryBody::from).collect();
    cx.list(&list, items, found.next.as_ref(), Cache::Private, None)
}
