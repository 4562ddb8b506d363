//! Posts, as the desk sees them.

use domain::{
    Id, Timestamp,
    engagement::{Categories, Lease, Platform, Post, PostStatus},
    identity::Grant,
};
use repositories::{
    AccountOf, Lock, Page, PageRequest, Root,
    engagement::{PostFilter, PostState, PostView},
};
use serde_json::{Value, json};

use super::{archived::Archived, holds, queue, upstream};
use crate::{Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes};

/// A post as it is at a time: leases end by themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct PostAt {
    /// The post.
    pub view: PostView,
    /// The time.
    pub now: Timestamp,
}

impl PostAt {
    /// The lease, if somebody works on it.
    pub fn lease(&self) -> Option<Lease> {
        self.view.place.lease.filter(|lease| self.now < lease.until)
    }

    /// Where it is.
    pub fn state(&self) -> PostState {
        match (self.view.post.state, self.lease()) {
            (PostStatus::Waiting, Some(_)) => PostState::Leased,
            (PostStatus::Waiting, None) => PostState::Available,
            (status, _) => PostState::Done(status),
        }
    }
}

/// Which posts are listed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Which {
    /// Those of the filter, but for the state.
    pub filter: PostFilter,
    /// In this state now.
    pub state: Option<PostState>,
}

/// Lists posts, newest first.
pub struct List {
    /// Which posts.
    pub which: Which,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<PostAt>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<PostAt>, ServiceError> {
        let now = cx.now;
        let state = self.which.state.map(|state| (state, now));
        let filter = PostFilter { state, ..self.which.filter };
        let found = cx.uow.posts().list(&filter, &self.page).await?;
        let items = found.items.into_iter().map(|view| PostAt { view, now }).collect();
        Ok(Page { items, next: found.next })
    }
}

pub(super) async fn by_id(cx: &mut Cx<'_>, id: Id<Post>) -> Result<PostView, ServiceError> {
    cx.uow.posts().lookup(id).await?.ok_or(ServiceError::NotFound("post"))
}

/// The categories by which a post is found while it is in the queue.
pub(crate) fn categories(post: &Post) -> Categories {
    post.keyword_categories.iter().cloned().collect()
}

/// Reads one post.
pub struct Get {
    /// Which one.
    pub id: Id<Post>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::Desk;
    type Output = PostAt;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<PostAt, ServiceError> {
        Ok(PostAt { view: by_id(cx, self.id).await?, now: cx.now })
    }
}

/// By what a platform knows a post; also one that is sent in again after it was archived.
pub(crate) type PostKey = (Platform, String);

/// Says whether the caller may remove posts, and by what the platform knows this one, if the database has it.
pub(crate) struct MayRemove {
    /// Which one.
    pub(crate) id: Id<Post>,
}

impl UseCase for MayRemove {
    const ACCESS: Access = Remove::ACCESS;
    type Output = Option<PostKey>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<PostKey>, ServiceError> {
        let found = cx.uow.posts().lookup(self.id).await?;
        Ok(found.map(|view| (view.post.platform, view.post.platform_post_id)))
    }
}

/// Notes that the platform deleted a post: what it said goes, and it leaves the queue. That it was there
/// is kept. Again, nothing happens. Refused while the post is held for the law, which is above what platforms ask
/// of their customers.
pub struct Remove {
    /// Which one.
    pub id: Id<Post>,
}

impl UseCase for Remove {
    const ACCESS: Access = Access::Grant(Grant::Manage);
    type Output = PostAt;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<PostAt, ServiceError> {
        let mut view = by_id(cx, self.id).await?;
        if view.post.state != PostStatus::Removed {
            holds::check_post(cx, self.id).await?;
            view.place = cx.uow.queue().hold(self.id).await?.ok_or(ServiceError::NotFound("post"))?;
            view.post.remove(cx.now);
            view.place.leave(cx.now);
            cx.uow.posts().save(&view.post).await?;
            cx.uow.posts().remove_revisions(self.id).await?;
            upstream::forget_post(cx, &view.post).await?;
            cx.uow.queue().save(&view.place, &Categories::new()).await?;
            cx.record(Change::new("post", self.id, "post.remove")).await?;
        }
        Ok(PostAt { view, now: cx.now })
    }
}

impl Writes for Remove {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.shared(), Root::Post(self.id).exclusive()]
    }
}

/// What a removal does where the post is in archives alone: what answers it forgets what it said.
pub(crate) struct RemoveArchived {
    /// What is left of it.
    pub(crate) post: Post,
    /// What archives have of it.
    pub(crate) archived: Archived,
}

impl UseCase for RemoveArchived {
    const ACCESS: Access = Remove::ACCESS;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        holds::check_archived(cx, &self.archived).await?;
        upstream::forget_post(cx, &self.post).await?;
        cx.record(Change::new("post", self.post.id, "post.remove").with("archived", true)).await
    }
}

impl Writes for RemoveArchived {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.shared(), Root::Post(self.post.id).exclusive()]
    }
}

/// Puts a parked post back into the queue, as if it were new.
pub struct Unpark {
    /// Which one.
    pub id: Id<Post>,
}

/// Puts a parked post back, with the audit entry.
pub(super) async fn unpark(
    cx: &mut Cx<'_>,
    (id, expected): (Id<Post>, IfMatch),
    details: Value,
) -> Result<PostAt, ServiceError> {
    let mut view = by_id(cx, id).await?;
    expected.check(view.post.version)?;
    if view.post.state != PostStatus::Parked {
        return Err(ServiceError::conflict("not_parked", "only a parked post can be put back"));
    }
    view.place = cx.uow.queue().hold(id).await?.ok_or(ServiceError::NotFound("post"))?;
    view.post.unpark(cx.now);
    view.place.come_back(view.post.spam_filtered, cx.now);
    cx.uow.posts().save(&view.post).await?;
    cx.uow.queue().save(&view.place, &categories(&view.post)).await?;
    cx.record(Change::new("post", id, "post.unpark").details(details)).await?;
    Ok(PostAt { view, now: cx.now })
}

/// Takes a post out of the queue until somebody puts it back, with the audit entry and an escalation. Whoever
/// works on it loses it.
pub(super) async fn park(
    cx: &mut Cx<'_>,
    (id, expected): (Id<Post>, IfMatch),
    details: Value,
) -> Result<(), ServiceError> {
    let mut view = by_id(cx, id).await?;
    expected.check(view.post.version)?;
    if view.post.state != PostStatus::Waiting {
        return Err(ServiceError::conflict("not_waiting", "only a post that waits can be parked"));
    }
    view.place = cx.uow.queue().hold(id).await?.ok_or(ServiceError::NotFound("post"))?;
    view.post.park(cx.now);
    view.place.leave(cx.now);
    cx.uow.posts().save(&view.post).await?;
    cx.uow.queue().save(&view.place, &Categories::new()).await?;
    queue::parked(cx, &view.post).await?;
    cx.record(Change::new("post", id, "post.park").details(details)).await
}

impl UseCase for Unpark {
    const ACCESS: Access = Access::Grant(Grant::Manage);
    type Output = PostAt;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<PostAt, ServiceError> {
        unpark(cx, (self.id, IfMatch::Any), json!({})).await
    }
}

impl Writes for Unpark {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Post(self.id).exclusive()]
    }
}
