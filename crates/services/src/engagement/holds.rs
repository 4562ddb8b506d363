//! Legal holds: made and released by those who audit. While one stands, nothing that it touches is erased,
//! removed or purged.

use domain::{
    Id,
    editing::Details as _,
    engagement::{Author, Experiment, Hold, HoldDetails, HoldSubject, Post},
    identity::Grant,
    validation::Checker,
};
use repositories::{
    AccountOf, Lock, MAX_LIMIT, Page, PageRequest, Root, StorageError, UnitOfWork, engagement::HoldFilter,
};
use serde_json::json;

use super::archived::Archived;
use crate::{
    Access, Change, Cx, ServiceError, UseCase, Writes,
    error::OrAgain,
    resource::{self, Resource},
};

/// Reads one hold.
pub type Get = resource::Get<Hold>;
/// Changes why something is held.
pub type Update = resource::Update<Hold>;
/// Releases one hold.
pub type Delete = resource::Delete<Hold>;

impl Resource for Hold {
    type Key = Id<Self>;
    const NAME: &'static str = "hold";
    const READS: Access = Access::Grant(Grant::Audit);
    const WRITES: Access = Access::Grant(Grant::Audit);
    const ACTIONS: [&'static str; 3] = ["hold.create", "hold.update", "hold.release"];
    const TAKEN: Option<(&'static str, &'static str)> = None;

    fn held(_id: Id<Self>) -> Vec<Lock> {
        vec![Root::Holds.exclusive()]
    }

    async fn lookup(uow: &mut dyn UnitOfWork, id: Id<Self>) -> Result<Option<Self>, StorageError> {
        uow.holds().lookup(id).await
    }

    async fn add(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.holds().add(self).await
    }

    async fn save(&self, uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
        uow.holds().save(self).await.or_again()
    }

    async fn remove(uow: &mut dyn UnitOfWork, id: Id<Self>) -> Result<bool, StorageError> {
        uow.holds().remove(id).await
    }
}

/// Lists holds by the time they were made, oldest first.
pub struct List {
    /// Which holds.
    pub filter: HoldFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Hold::READS;
    type Output = Page<Hold>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Hold>, ServiceError> {
        Ok(cx.uow.holds().list(&self.filter, &self.page).await?)
    }
}

/// Holds something.
pub struct Create {
    /// This.
    pub subject: HoldSubject,
    /// Why.
    pub details: HoldDetails,
}

/// The member of a request that names the thing.
const fn pointer(subject: &HoldSubject) -> &'static str {
    match subject {
        HoldSubject::Author(_) => "/author_id",
        HoldSubject::Post(_) => "/post_id",
        HoldSubject::Experiment(_) => "/experiment_id",
        HoldSubject::Range(_) => "/from",
    }
}

impl UseCase for Create {
    const ACCESS: Access = Hold::WRITES;
    type Output = Hold;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Hold, ServiceError> {
        let (mut c, mut subject, mut details) = (Checker::new(), self.subject, self.details.clone());
        subject.check(&mut c);
        details.check(&mut c);
        c.finish()?;
        let hold = Hold {
            id: cx.new_id(),
            subject,
            details,
            created_by: cx.account()?,
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        match cx.uow.holds().add(&hold).await {
            // Whoever asks is there, so it is what is held.
            Err(StorageError::ForeignKey { .. }) => {
                return Err(ServiceError::invalid(pointer(&subject), "unknown", "there is no such thing"));
            }
            added => added?,
        }
        let about = json!({ "subject": subject.kind() });
        cx.record(Change::new("hold", hold.id, "hold.create").details(about)).await?;
        Ok(hold)
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.exclusive()]
    }
}

/// Something is held, by these.
fn refused(what: &str, holds: &[Hold]) -> ServiceError {
    let ids: Vec<String> = holds.iter().map(|hold| hold.id.to_string()).collect();
    let detail = format!("{what} is held for the law until these are released: {}", ids.join(", "));
    ServiceError::conflict("held", detail)
}

/// Refuses to take anything away from a post that is held. The unit of work shares [`Root::Holds`].
pub(super) async fn check_post(cx: &mut Cx<'_>, post: Id<Post>) -> Result<(), ServiceError> {
    if !cx.uow.holds().holding(&[post]).await?.contains(&post) {
        return Ok(());
    }
    let detail = "the post is held for the law: itself, by its author, an experiment or a range of time";
    Err(ServiceError::conflict("held", detail))
}

/// Refuses to erase an author of whom the database has something that is held. The unit of work shares
/// [`Root::Holds`].
pub(super) async fn check_author(cx: &mut Cx<'_>, id: Id<Author>) -> Result<(), ServiceError> {
    let found = cx.uow.holds().of_author(id).await?;
    if found.is_empty() { Ok(()) } else { Err(refused("the author", &found)) }
}

/// Refuses to take out of archives what is held, and anything of an author who is not to be erased. The unit of
/// work shares [`Root::Holds`].
pub(crate) async fn check_archived(cx: &mut Cx<'_>, archived: &Archived) -> Result<(), ServiceError> {
    if let Some(author) = archived.erased {
        check_author(cx, author).await?;
    }
    let mut found = all(cx).await?;
    found.retain(|hold| archived.is_touched_by(&hold.subject));
    if found.is_empty() { Ok(()) } else { Err(refused("what archives have of it", &found)) }
}

/// All holds; they are few.
async fn all(cx: &mut Cx<'_>) -> Result<Vec<Hold>, ServiceError> {
    let (mut holds, mut page) = (Vec::new(), PageRequest::first(MAX_LIMIT));
    loop {
        let found = cx.uow.holds().list(&HoldFilter::default(), &page).await?;
        holds.extend(found.items);
        let Some(next) = found.next else { return Ok(holds) };
        page.after = Some(next);
    }
}

/// Refuses to delete an experiment that is held. The unit of work shares [`Root::Holds`].
pub(super) async fn check_experiment(cx: &mut Cx<'_>, id: Id<Experiment>) -> Result<(), ServiceError> {
    let filter = HoldFilter { experiment_id: Some(id), ..HoldFilter::default() };
    let found = cx.uow.holds().list(&filter, &PageRequest::first(10)).await?.items;
    if found.is_empty() { Ok(()) } else { Err(refused("the experiment", &found)) }
}
