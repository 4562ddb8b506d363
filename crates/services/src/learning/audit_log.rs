//! Admins read the audit log.

use domain::{audit::AuditEntry, identity::Role};
use repositories::{Page, PageRequest, audit::AuditFilter};

use crate::{Caller, ServiceError, Services};

impl Services {
    /// Entries of the audit log, newest first.
    pub async fn audit_log(
        &self,
        caller: &Caller,
        filter: AuditFilter,
        page: PageRequest,
    ) -> Result<Page<AuditEntry>, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let (filter, page) = (filter.clone(), page.clone());
            Box::pin(async move { Ok(uow.audit().list(&filter, &page).await?) })
        })
        .await
    }
}
