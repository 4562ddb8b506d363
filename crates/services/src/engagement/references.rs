//! Managers keep the reference tables.

use domain::{
    Id,
    editing::Details,
    engagement::{Reference, ReferenceDetails, ReferenceKind},
    identity::Grant,
    validation::Checker,
};
use repositories::{
    AccountOf, Lock, Page, PageRequest, ReferenceOf, Root, StorageError, UnitOfWork,
    engagement::ReferenceFilter,
};
use serde_json::json;

use crate::{
    Access, Cx, ServiceError, UseCase, Writes,
    resource::{self, Resource, add},
};

/// Reads one row.
pub type Get = resource::Get<Reference>;
/// Changes one row. What names it shows the new name from then on.
pub type Update = resource::Update<Reference>;
/// Deletes one row that nothing names.
pub type Delete = resource::Delete<Reference>;

impl Resource for Reference {
    type Key = (ReferenceKind, Id<Self>);
    const NAME: &'static str = "reference";
    const READS: Access = Access::Desk;
    const WRITES: Access = Access::Grant(Grant::Manage);
    const ACTIONS: [&'static str; 3] = ["reference.create", "reference.update", "reference.delete"];
    const TAKEN: Option<(&'static str, &'static str)> = Some(("name_taken", "another row has this name"));

    fn held((kind, id): Self::Key) -> Vec<Lock> {
        vec![Root::Reference(kind, ReferenceOf::Id(id)).exclusive()]
    }

    async fn lookup(uow: &mut dyn UnitOfWork, (kind, id): Self::Key) -> Result<Option<Self>, StorageError> {
        uow.references().lookup(kind, id).await
    }

    async fn add(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.references().add(self).await
    }

    async fn save(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.references().save(self).await
    }

    async fn remove(uow: &mut dyn UnitOfWork, (kind, id): Self::Key) -> Result<bool, StorageError> {
        uow.references().remove(kind, id).await
    }

    async fn check_deletion(&self, uow: &mut dyn UnitOfWork) -> Result<(), ServiceError> {
        if uow.references().is_used(self.kind, self.id).await? {
            let detail = "something refers to this row; make it inactive instead";
            return Err(ServiceError::conflict("in_use", detail));
        }
        Ok(())
    }

    fn checked(&self, details: &ReferenceDetails) -> Result<ReferenceDetails, ServiceError> {
        checked(self.kind, details)
    }
}

/// Checks details for a table and brings them into their stored form.
fn checked(kind: ReferenceKind, details: &ReferenceDetails) -> Result<ReferenceDetails, ServiceError> {
    let (mut details, mut checker) = (details.clone(), Checker::new());
    details.check(&mut checker);
    details.check_fields(kind, &mut checker);
    checker.finish()?;
    Ok(details)
}

/// Lists the rows of a table by name.
pub struct List {
    /// Which rows.
    pub filter: ReferenceFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Reference::READS;
    type Output = Page<Reference>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Reference>, ServiceError> {
        Ok(cx.uow.references().list(&self.filter, &self.page).await?)
    }
}

/// Adds a row.
pub struct Create {
    /// To this table.
    pub kind: ReferenceKind,
    /// What it is.
    pub details: ReferenceDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Reference::WRITES;
    type Output = Reference;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Reference, ServiceError> {
        let details = checked(self.kind, &self.details)?;
        let reference = Reference::new(cx.new_id(), self.kind, details, cx.now);
        add(cx, reference, json!({ "kind": self.kind })).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
