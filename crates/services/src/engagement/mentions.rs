//! Mentions of competitors in posts.

use domain::{
    Id,
    engagement::{Competitor, Mention, MentionDetails, Post, PostStatus},
    identity::Grant,
};
use repositories::{
    AccountOf, Lock, Page, PageRequest, Root, StorageError, UnitOfWork, engagement::MentionFilter,
};
use serde_json::json;

use crate::{
    Access, Cx, ServiceError, UseCase, Writes,
    error::OrAgain,
    precondition::checked,
    resource::{self, Resource, add},
};

/// Reads one mention.
pub type Get = resource::Get<Mention>;
/// Changes one mention.
pub type Update = resource::Update<Mention>;
/// Deletes one mention.
pub type Delete = resource::Delete<Mention>;

impl Resource for Mention {
    type Key = Id<Self>;
    const NAME: &'static str = "mention";
    const READS: Access = Access::Desk;
    const WRITES: Access = Access::AnyGrant(Grant::Draft, Grant::Manage);
    const ACTIONS: [&'static str; 3] = ["mention.create", "mention.update", "mention.delete"];
    const TAKEN: Option<(&'static str, &'static str)> = None;

    fn held(_id: Id<Self>) -> Vec<Lock> {
        Vec::new()
    }

    async fn lookup(uow: &mut dyn UnitOfWork, id: Id<Self>) -> Result<Option<Self>, StorageError> {
        uow.mentions().lookup(id).await
    }

    async fn add(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        // The competitor may be gone: it is not held.
        uow.mentions().add(self).await.or_again_if_gone()
    }

    async fn save(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.mentions().save(self).await.or_again()
    }

    async fn remove(uow: &mut dyn UnitOfWork, id: Id<Self>) -> Result<bool, StorageError> {
        uow.mentions().remove(id).await
    }
}

/// Lists mentions by the time they were found, newest first.
pub struct List {
    /// Which mentions.
    pub filter: MentionFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Mention::READS;
    type Output = Page<Mention>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Mention>, ServiceError> {
        Ok(cx.uow.mentions().list(&self.filter, &self.page).await?)
    }
}

/// Notes that a post speaks of a competitor.
pub struct Create {
    /// Where.
    pub post: Id<Post>,
    /// Of whom.
    pub competitor: Id<Competitor>,
    /// What is said.
    pub details: MentionDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Mention::WRITES;
    type Output = Mention;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Mention, ServiceError> {
        let details = checked(&self.details)?;
        let unknown = |pointer: &str, what: &str| ServiceError::invalid(pointer, "unknown", what);
        let found = cx.uow.posts().lookup(self.post).await?;
        let found = found.ok_or_else(|| unknown("/post_id", "there is no such post"))?;
        if found.post.state == PostStatus::Removed {
            return Err(ServiceError::conflict("post_gone", "the platform deleted this post"));
        }
        if cx.uow.competitors().lookup(self.competitor).await?.is_none() {
            return Err(unknown("/competitor_id", "there is no such competitor"));
        }
        let mention = Mention {
            id: cx.new_id(),
            post_id: self.post,
            competitor_id: self.competitor,
            details,
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        add(cx, mention, json!({ "post": self.post, "competitor": self.competitor })).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Post(self.post).shared()]
    }
}
