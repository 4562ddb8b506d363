//! Managers keep the reference tables.

use domain::{
    Id,
    editing::Details,
    engagement::{Aggregation, Reference, ReferenceDetails, ReferenceKind, Segment},
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
    error::{OnConflict, OrAgain},
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
        if let Some(segment) = segment(self.kind, &self.details)
            && !uow.weights().of_segments(&[segment]).await?.is_empty()
        {
            let detail = "the archetype has weights of its own; make it inactive instead";
            return Err(ServiceError::conflict("in_use", detail));
        }
        Ok(())
    }

    /// Weights are those of an archetype's name: they follow it, as a version of their own.
    async fn changed(&self, old: &ReferenceDetails, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        if is_rate(old) != is_rate(&self.details) && cx.uow.references().is_used(self.kind, self.id).await? {
            let detail = "there are figures of this type, and rates have two parts where others have a value";
            return Err(ServiceError::conflict("in_use", detail));
        }
        let (Some(before), Some(after)) = (segment(self.kind, old), segment(self.kind, &self.details)) else {
            return Ok(());
        };
        if before == after {
            return Ok(());
        }
        let found = cx.uow.weights().of_segments(std::slice::from_ref(&before)).await?.pop();
        if let Some(mut weights) = found {
            let reason = format!("the archetype was called {}", before.segment_key);
            weights.segment = after;
            weights.change(weights.weights, cx.now);
            let saved = cx.uow.weights().save(&weights, &reason).await;
            // An older version may be brought back at the same moment.
            let saved =
                if matches!(saved, Err(StorageError::StaleVersion)) { saved.or_again() } else { saved };
            saved.on_conflict("name_taken", "weights of an archetype that was deleted have this name")?;
        }
        Ok(())
    }

    fn checked(&self, details: &ReferenceDetails) -> Result<ReferenceDetails, ServiceError> {
        checked(self.kind, details)
    }
}

/// Whether figures of this type are rates.
fn is_rate(details: &ReferenceDetails) -> bool {
    details.aggregation_type == Some(Aggregation::Ratio)
}

/// The segment of an archetype's weights.
fn segment(kind: ReferenceKind, details: &ReferenceDetails) -> Option<Segment> {
    (kind == ReferenceKind::Archetypes).then(|| Segment::archetype(&details.name))
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
