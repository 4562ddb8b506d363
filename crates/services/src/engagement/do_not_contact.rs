//! Authors whom nothing is sent to.

use domain::{
    Id,
    engagement::{Author, DoNotContact, DoNotContactDetails},
    identity::Grant,
};
use repositories::{
    AccountOf, Lock, Page, PageRequest, Root, StorageError, UnitOfWork, engagement::DoNotContactFilter,
};
use serde_json::json;

use crate::{
    Access, Cx, ServiceError, UseCase, Writes,
    error::OrAgain,
    precondition::checked,
    resource::{self, Resource, add},
};

/// Reads one entry.
pub type Get = resource::Get<DoNotContact>;
/// Changes one entry.
pub type Update = resource::Update<DoNotContact>;
/// Deletes one entry: the author may be contacted again.
pub type Delete = resource::Delete<DoNotContact>;

impl Resource for DoNotContact {
    type Key = Id<Self>;
    const NAME: &'static str = "do_not_contact";
    const READS: Access = Access::Desk;
    const WRITES: Access = Access::Grant(Grant::Manage);
    const ACTIONS: [&'static str; 3] =
        ["do_not_contact.create", "do_not_contact.update", "do_not_contact.delete"];
    const TAKEN: Option<(&'static str, &'static str)> =
        Some(("author_taken", "the author is on the list already"));

    fn held(_id: Id<Self>) -> Vec<Lock> {
        vec![Root::Sendings.exclusive()]
    }

    async fn lookup(uow: &mut dyn UnitOfWork, id: Id<Self>) -> Result<Option<Self>, StorageError> {
        uow.do_not_contact().lookup(id).await
    }

    async fn add(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.do_not_contact().add(self).await
    }

    async fn save(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.do_not_contact().save(self).await.or_again()
    }

    async fn remove(uow: &mut dyn UnitOfWork, id: Id<Self>) -> Result<bool, StorageError> {
        uow.do_not_contact().remove(id).await
    }
}

/// Lists entries by the time they were made, oldest first.
pub struct List {
    /// Which entries.
    pub filter: DoNotContactFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = DoNotContact::READS;
    type Output = Page<DoNotContact>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<DoNotContact>, ServiceError> {
        Ok(cx.uow.do_not_contact().list(&self.filter, &self.page).await?)
    }
}

/// Puts an author on the list.
pub struct Create {
    /// Who.
    pub author: Id<Author>,
    /// Why and until when.
    pub details: DoNotContactDetails,
}

impl UseCase for Create {
    const ACCESS: Access = DoNotContact::WRITES;
    type Output = DoNotContact;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<DoNotContact, ServiceError> {
        let details = checked(&self.details)?;
        if cx.uow.authors().lookup(self.author).await?.is_none() {
            return Err(ServiceError::invalid("/author_id", "unknown", "there is no such author"));
        }
        let entry = DoNotContact {
            id: cx.new_id(),
            author_id: self.author,
            details,
            added_by: cx.actor(),
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        add(cx, entry, json!({ "author": self.author })).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Author(self.author).shared(), Root::Sendings.exclusive()]
    }
}
