//! What a unit of work reads at the desk without holding it, or by leaving out what others hold: noted
//! while it runs, told to it when it is judged.
//!
//! A claim gets those posts that nobody else holds just then, and what it shows of them may be changed
//! meanwhile. No serial order says which. So the judge takes what was read for given, as far as it can be
//! true: [`Told`] says how far.

use std::{
    any::Any,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use domain::{
    Id, Timestamp,
    engagement::{
        Author, Categories, Lease, Place, Post, PostRevision, Reference, ReferenceKind, Segment,
        SegmentedWeights, WeightAdjustment, WeightVersion,
    },
    identity::TokenHash,
};
use repositories::{
    MAX_LIMIT, Page, PageRequest, StorageError, UnitOfWork,
    engagement::{
        AuthorFilter, AuthorRepository, AuthorTrail, ClaimFilter, PostFilter, PostRepository, PostView,
        QueueFigures, QueueRepository, ReferenceFilter, ReferenceRepository, WeightRepository,
    },
};

use super::told::Told;

/// What a read gave.
pub type Reading = Box<dyn Any + Send + Sync>;
/// What the reads of a run gave, in their order.
pub type Readings = Arc<Mutex<Vec<Reading>>>;

/// Who listens to a unit of work.
pub enum Listener {
    /// Notes what it reads.
    Noting(Readings),
    /// Notes what it reads, but finds waiting posts by a read that holds nothing.
    Misleading(Readings),
    /// Tells it what was noted.
    Telling(Box<Told>),
}

/// A unit of work with a listener.
pub struct Heard<'u> {
    pub uow: &'u mut dyn UnitOfWork,
    pub listener: Listener,
}

macro_rules! accessors {
    ($(#[$about:meta] $name:ident: $module:ident::$contract:ident;)+) => {
        impl UnitOfWork for Heard<'_> {$(
            fn $name(&mut self) -> &mut dyn repositories::$module::$contract {
                accessors!(self, $name)
            }
        )+}
    };
    ($self:ident, authors) => { $self };
    ($self:ident, posts) => { $self };
    ($self:ident, queue) => { $self };
    ($self:ident, references) => { $self };
    ($self:ident, weights) => { $self };
    ($self:ident, $name:ident) => { $self.uow.$name() };
}

repositories::contracts!(accessors);

/// Implements a contract. What a method gives is given on, or first heard by the function of [`Told`] after
/// `heard by`; after `held by` that function notes what is held from then on.
macro_rules! heard {
    ($contract:ident by $accessor:ident: $(
        $method:ident($($argument:ident: $type:ty),*) -> $result:ty
        $(, heard by $told:ident($($asked:expr),*))? $(, held by $holds:ident)?;
    )+) => {
        #[async_trait]
        impl $contract for Heard<'_> {$(
            async fn $method(&mut self $(, $argument: $type)*) -> Result<$result, StorageError> {
                let given = self.uow.$accessor().$method($($argument),*).await?;
                $(let given = match &mut self.listener {
                    Listener::Noting(readings) | Listener::Misleading(readings) => noted(readings, given),
                    Listener::Telling(told) => told.$told(given, $($asked),*).await?,
                };)?
                $(if let Listener::Telling(told) = &mut self.listener {
                    told.$holds(&given);
                })?
                Ok(given)
            }
        )+}
    };
}

fn noted<T: Clone + Send + Sync + 'static>(readings: &Readings, given: T) -> T {
    readings.lock().unwrap().push(Box::new(given.clone()));
    given
}

heard! { AuthorRepository by authors:
    lookup(id: Id<Author>) -> Option<Author>;
    list(filter: &AuthorFilter, page: &PageRequest) -> Page<Author>;
    take(authors: &[Author]) -> Vec<Author>, held by holds_authors;
    observe(authors: &[Author]) -> ();
    save(author: &Author) -> ();
    hold_posts(id: Id<Author>) -> ();
    trail(id: Id<Author>) -> AuthorTrail;
    remove(id: Id<Author>) -> bool;
    suppressed(hashes: &[TokenHash]) -> Vec<TokenHash>;
    suppress(hash: TokenHash, now: Timestamp) -> ();
}

heard! { PostRepository by posts:
    lookup(id: Id<Post>) -> Option<PostView>, heard by view();
    lookup_all(ids: &[Id<Post>]) -> Vec<PostView>, heard by views();
    list(filter: &PostFilter, page: &PageRequest) -> Page<PostView>;
    take(posts: &[Post]) -> Vec<Post>, held by holds_posts;
    save(post: &Post) -> ();
    add_revision(revision: &PostRevision) -> ();
    revisions(post: Id<Post>) -> Vec<PostRevision>;
    remove_revisions(post: Id<Post>) -> ();
}

heard! { ReferenceRepository by references:
    lookup(kind: ReferenceKind, id: Id<Reference>) -> Option<Reference>;
    find_by_name(kind: ReferenceKind, name: &str) -> Option<Reference>, heard by row(kind, name);
    is_used(kind: ReferenceKind, id: Id<Reference>) -> bool;
    list(filter: &ReferenceFilter, page: &PageRequest) -> Page<Reference>;
    add(reference: &Reference) -> ();
    save(reference: &Reference) -> ();
    remove(kind: ReferenceKind, id: Id<Reference>) -> bool;
}

heard! { WeightRepository by weights:
    of_segments(segments: &[Segment]) -> Vec<SegmentedWeights>, heard by weights(segments);
    lookup(id: Id<SegmentedWeights>) -> Option<SegmentedWeights>;
    list(page: &PageRequest) -> Page<SegmentedWeights>;
    add(weights: &SegmentedWeights, reason: &str) -> ();
    save(weights: &SegmentedWeights, reason: &str) -> ();
    version(id: Id<SegmentedWeights>, version: i64) -> Option<WeightVersion>, heard by version(id, version);
    versions(id: Id<SegmentedWeights>, page: &PageRequest) -> Page<WeightVersion>;
    add_adjustment(adjustment: &WeightAdjustment) -> ();
    adjustments(page: &PageRequest) -> Page<WeightAdjustment>;
}

/// Posts that are offered; nothing of them is held.
async fn seen(
    uow: &mut dyn UnitOfWork,
    filter: &ClaimFilter,
    now: Timestamp,
    limit: usize,
) -> Result<Vec<Id<Post>>, StorageError> {
    let mut views = uow.posts().list(&PostFilter::default(), &PageRequest::first(MAX_LIMIT)).await?.items;
    views.retain(|PostView { post, place, .. }| {
        place.is_offered
            && place.available_at <= now
            && filter.platform.is_none_or(|platform| place.platform == platform)
            && filter.is_power_user.is_none_or(|power| place.is_power_user == power)
            && filter.category.as_ref().is_none_or(|category| post.keyword_categories.contains(category))
    });
    views.sort_by_key(|view| (view.place.available_at, view.post.id));
    Ok(views.into_iter().take(limit).map(|view| view.post.id).collect())
}

#[async_trait]
impl QueueRepository for Heard<'_> {
    async fn add(&mut self, places: &[(Place, Categories)]) -> Result<(), StorageError> {
        self.uow.queue().add(places).await
    }

    async fn hold(&mut self, post: Id<Post>) -> Result<Option<Place>, StorageError> {
        let place = self.uow.queue().hold(post).await?;
        if let Listener::Telling(told) = &mut self.listener {
            told.holds_places(place.iter().map(|place| place.post_id));
        }
        Ok(place)
    }

    async fn save(&mut self, place: &Place, categories: &Categories) -> Result<(), StorageError> {
        self.uow.queue().save(place, categories).await
    }

    async fn expired(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Place>, StorageError> {
        match &mut self.listener {
            Listener::Noting(readings) | Listener::Misleading(readings) => {
                Ok(noted(readings, self.uow.queue().expired(now, limit).await?))
            }
            Listener::Telling(told) => told.expired(&self.uow.queue().expired(now, usize::MAX).await?, limit),
        }
    }

    async fn waiting(
        &mut self,
        filter: &ClaimFilter,
        now: Timestamp,
        limit: usize,
    ) -> Result<Vec<Id<Post>>, StorageError> {
        let queue = self.uow.queue();
        match &mut self.listener {
            Listener::Noting(readings) => Ok(noted(readings, queue.waiting(filter, now, limit).await?)),
            Listener::Misleading(readings) => Ok(noted(readings, seen(self.uow, filter, now, limit).await?)),
            Listener::Telling(told) => told.waiting(&queue.waiting(filter, now, usize::MAX).await?, limit),
        }
    }

    async fn lease(&mut self, posts: &[Id<Post>], lease: &Lease, now: Timestamp) -> Result<(), StorageError> {
        self.uow.queue().lease(posts, lease, now).await
    }

    async fn set_power_user(
        &mut self,
        author: Id<Author>,
        is_power_user: bool,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        self.uow.queue().set_power_user(author, is_power_user, now).await
    }

    async fn figures(&mut self, now: Timestamp, bound: Option<usize>) -> Result<QueueFigures, StorageError> {
        self.uow.queue().figures(now, bound).await
    }
}
