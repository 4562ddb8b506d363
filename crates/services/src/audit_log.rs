//! Who may audit reads the audit log.

use domain::{audit::AuditEntry, identity::Grant};
use repositories::{Page, PageRequest, audit::AuditFilter};

use crate::{Access, Cx, ServiceError, UseCase};

/// Lists entries of the audit log, newest first.
pub struct List {
    /// Which entries.
    pub filter: AuditFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Grant(Grant::Audit);
    type Output = Page<AuditEntry>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<AuditEntry>, ServiceError> {
        Ok(cx.uow.audit().list(&self.filter, &self.page).await?)
    }
}
