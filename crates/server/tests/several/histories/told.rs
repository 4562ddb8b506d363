//! A unit of work on the model is told what it read on the database, as far as that can be true.

use std::{
    collections::HashSet,
    fmt::Debug,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use domain::{
    Id,
    engagement::{Author, Place, Post, Reference, ReferenceKind, Segment, SegmentedWeights, WeightVersion},
};
use repositories::{
    Erased, Lock, Root, Storage, StorageError, StorageExt, StorageStatus, UnitOfWork, Work, WorkError,
    engagement::PostView,
};
use storage_differential::Model;

use super::reads::{Heard, Listener, Reading};

/// What was seen of a unit's reads, and what they can have met.
#[derive(Clone)]
pub struct Evidence {
    /// What they gave, in their order.
    pub readings: Arc<Vec<Reading>>,
    /// What there was before others that had not been answered when the unit began: what it does not hold
    /// it may have read as it is there, whoever comes first in the serial order.
    pub since: Vec<Arc<Model>>,
    /// Why something cannot be true.
    pub complaint: Arc<Mutex<Option<String>>>,
}

/// What one run is told.
///
/// - Posts that it took from the queue: each must be offered, and they must come in the order of the queue.
///   Leases that it ended: each must be over.
/// - What it holds, by a lock that it declared or since it took it: exactly what there is.
/// - What it does not hold: what there is, or was at a moment since it began.
pub struct Told {
    evidence: Evidence,
    next: usize,
    posts: HashSet<Id<Post>>,
    /// Whether it holds the one post that it looks at, by a decision on it.
    post_of_decision: bool,
    authors: HashSet<Id<Author>>,
    places: HashSet<Id<Post>>,
}

impl Told {
    fn new(evidence: Evidence, locks: &[Lock]) -> Self {
        let (mut posts, mut authors, mut post_of_decision) = (HashSet::new(), HashSet::new(), false);
        for lock in locks {
            match lock.root {
                Root::Post(post) => drop(posts.insert(post)),
                Root::PostOf(_) => post_of_decision = true,
                Root::Author(author) => drop(authors.insert(author)),
                _ => {}
            }
        }
        Self { evidence, next: 0, posts, post_of_decision, authors, places: HashSet::new() }
    }

    pub fn holds_posts(&mut self, posts: &[Post]) {
        self.posts.extend(posts.iter().map(|post| post.id));
    }

    pub fn holds_authors(&mut self, authors: &[Author]) {
        self.authors.extend(authors.iter().map(|author| author.id));
    }

    pub fn holds_places(&mut self, places: impl IntoIterator<Item = Id<Post>>) {
        self.places.extend(places);
    }

    /// What the next read gave.
    fn reading<T: Clone + 'static>(&mut self) -> Result<T, StorageError> {
        let reading = self.evidence.readings.get(self.next).and_then(|reading| reading.downcast_ref());
        self.next += 1;
        reading.cloned().ok_or_else(|| self.complain("it read something else", &self.next))
    }

    fn complain(&self, what: &str, about: &dyn Debug) -> StorageError {
        let text = format!("{what}: {about:?}");
        *self.evidence.complaint.lock().unwrap() = Some(text.clone());
        StorageError::Backend(text)
    }

    /// Posts of a claim, some of those that are `offered`.
    pub fn waiting(&mut self, offered: &[Id<Post>], limit: usize) -> Result<Vec<Id<Post>>, StorageError> {
        let got: Vec<Id<Post>> = self.reading()?;
        let mut left = offered.iter();
        if got.len() > limit || !got.iter().all(|post| left.any(|offered| offered == post)) {
            return Err(self.complain("the queue does not offer these in this order", &(got, offered)));
        }
        self.holds_places(got.iter().copied());
        Ok(got)
    }

    /// Leases that were ended, some of those that are `over`.
    pub fn expired(&mut self, over: &[Place], limit: usize) -> Result<Vec<Place>, StorageError> {
        let got: Vec<Place> = self.reading()?;
        if got.len() > limit || !got.iter().all(|place| over.contains(place)) {
            return Err(self.complain("these leases are not over", &(got, over)));
        }
        self.holds_places(got.iter().map(|place| place.post_id));
        Ok(got)
    }

    /// A post that is there when a unit begins may be gone later; one that is gone never comes back.
    pub async fn view(&mut self, now: Option<PostView>) -> Result<Option<PostView>, StorageError> {
        let then: Option<PostView> = self.reading()?;
        match (&then, &now) {
            (None, None) => {}
            (Some(then), Some(now)) => self.check_view(then, now).await?,
            _ => return Err(self.complain("the post is there for one only", &(then, now))),
        }
        Ok(then)
    }

    pub async fn views(&mut self, now: Vec<PostView>) -> Result<Vec<PostView>, StorageError> {
        let then: Vec<PostView> = self.reading()?;
        if then.len() != now.len() {
            return Err(self.complain("not all of these are there for both", &(then, now)));
        }
        for (then, now) in then.iter().zip(&now) {
            self.check_view(then, now).await?;
        }
        Ok(then)
    }

    async fn check_view(&self, then: &PostView, now: &PostView) -> Result<(), StorageError> {
        if then == now {
            return Ok(());
        }
        let mut before = Vec::new();
        for model in &self.evidence.since {
            before.extend(find_view(model, now.post.id).await?);
        }
        let (post, author) = (now.post.id, now.author.id);
        let may_be = |held: bool, is: &dyn Fn(&PostView) -> bool| is(now) || (!held && before.iter().any(is));
        let holds_post = self.post_of_decision || self.posts.contains(&post);
        if may_be(holds_post, &|view| view.post == then.post)
            && may_be(self.authors.contains(&author), &|view| view.author == then.author)
            && may_be(self.places.contains(&post), &|view| view.place == then.place)
        {
            return Ok(());
        }
        Err(self.complain("the post never was like this", &(then, now)))
    }

    /// A row is held by its name, if one of that name was there.
    pub async fn row(
        &mut self,
        now: Option<Reference>,
        kind: ReferenceKind,
        name: &str,
    ) -> Result<Option<Reference>, StorageError> {
        let then: Option<Reference> = self.reading()?;
        let mut before = Vec::new();
        for model in self.evidence.since.iter().filter(|_| then != now) {
            before.push(find_row(model, kind, name.to_owned()).await?);
        }
        let held = now.is_some() && before.iter().all(Option::is_some);
        if then == now || (!held && before.contains(&then)) {
            return Ok(then);
        }
        Err(self.complain("the row was held and is another", &(then, now)))
    }

    /// Each segment by itself: the order of units that change different ones is not that of their commits.
    pub async fn weights(
        &mut self,
        now: Vec<SegmentedWeights>,
        segments: &[Segment],
    ) -> Result<Vec<SegmentedWeights>, StorageError> {
        let then: Vec<SegmentedWeights> = self.reading()?;
        let is_same = then == now;
        let mut all = vec![now];
        for model in self.evidence.since.iter().filter(|_| !is_same) {
            all.push(find_weights(model, segments.to_vec()).await?);
        }
        let of = |weights: &[SegmentedWeights], segment: &Segment| {
            weights.iter().find(|weights| weights.segment == *segment).cloned()
        };
        for segment in segments {
            if !all.iter().any(|weights| of(weights, segment) == of(&then, segment)) {
                return Err(self.complain("these weights never were in force", &(then, segment)));
            }
        }
        Ok(then)
    }

    pub async fn version(
        &mut self,
        now: Option<WeightVersion>,
        id: Id<SegmentedWeights>,
        version: i64,
    ) -> Result<Option<WeightVersion>, StorageError> {
        let then: Option<WeightVersion> = self.reading()?;
        let is_same = then == now;
        let mut all = vec![now];
        for model in self.evidence.since.iter().filter(|_| !is_same) {
            all.push(find_version(model, id, version).await?);
        }
        if all.contains(&then) {
            return Ok(then);
        }
        Err(self.complain("this version never was", &then))
    }
}

async fn find_row(
    model: &Model,
    kind: ReferenceKind,
    name: String,
) -> Result<Option<Reference>, StorageError> {
    model
        .read(move |uow| {
            let name = name.clone();
            Box::pin(async move { uow.references().find_by_name(kind, &name).await })
        })
        .await
}

async fn find_view(model: &Model, post: Id<Post>) -> Result<Option<PostView>, StorageError> {
    model.read(move |uow| Box::pin(async move { uow.posts().lookup(post).await })).await
}

async fn find_weights(model: &Model, segments: Vec<Segment>) -> Result<Vec<SegmentedWeights>, StorageError> {
    model
        .read(move |uow| {
            let segments = segments.clone();
            Box::pin(async move { uow.weights().of_segments(&segments).await })
        })
        .await
}

async fn find_version(
    model: &Model,
    id: Id<SegmentedWeights>,
    version: i64,
) -> Result<Option<WeightVersion>, StorageError> {
    model.read(move |uow| Box::pin(async move { uow.weights().version(id, version).await })).await
}

/// The model, whose units are told what they read.
pub struct Telling {
    pub model: Arc<Model>,
    pub evidence: Evidence,
}

#[async_trait]
impl Storage for Telling {
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        let (evidence, work) = (self.evidence.clone(), Arc::new(tokio::sync::Mutex::new(work)));
        let told: Work = Box::new(move |uow: &mut dyn UnitOfWork| {
            let (told, work) = (Told::new(evidence.clone(), &locks), Arc::clone(&work));
            Box::pin(async move {
                let mut work = work.lock().await;
                work(&mut Heard { uow, listener: Listener::Telling(Box::new(told)) }).await
            })
        });
        self.model.run_write(Vec::new(), told).await
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.model.run_read(work).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        self.model.status().await
    }

    async fn close(&self) {}
}
