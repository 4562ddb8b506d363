//! What the desk has when a history begins, and what use cases of the history find there.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard},
};

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    engagement::{
        Author, AuthorSighting, Categories, Decision, Place, Platform, Post, PostDraft, Reference,
        ReferenceDetails, ReferenceKind, Reply,
    },
};
use repositories::{StorageError, UnitOfWork};

use super::{Row, Sent};
use crate::histories::given::{begin, id};

/// Posts that are there.
pub const POSTS: usize = 6;
/// Authors of those posts.
const AUTHORS: usize = 3;

/// A post and who wrote it.
pub type Written = (Id<Post>, Option<Id<Author>>);

/// What use cases found, when they were done concurrently. The judge names the same things.
#[derive(Default)]
pub struct Things {
    found: Mutex<Found>,
}

#[derive(Default)]
struct Found {
    /// The posts of each use case that has some.
    posts: HashMap<usize, Vec<Written>>,
    /// The latest row of each name.
    latest: HashMap<Row, Id<Reference>>,
    /// The row that each use case is about.
    rows: HashMap<usize, Id<Reference>>,
    decisions: HashMap<usize, Id<Decision>>,
    replies: HashMap<usize, Id<Reply>>,
}

impl Things {
    fn found(&self) -> MutexGuard<'_, Found> {
        self.found.lock().expect("nothing panics with it")
    }

    /// Keeps the posts of a use case.
    pub fn keep(&self, index: usize, posts: Vec<Written>) {
        self.found().posts.entry(index).or_insert(posts);
    }

    /// Keeps the row that a use case added, unless it is known.
    pub fn keep_row(&self, index: usize, row: Row, id: Id<Reference>) {
        let mut found = self.found();
        if found.rows.insert(index, id).is_none() {
            found.latest.insert(row, id);
        }
    }

    /// Keeps the decision that a use case made.
    pub fn keep_decision(&self, index: usize, id: Id<Decision>) {
        self.found().decisions.entry(index).or_insert(id);
    }

    /// Keeps the reply that a use case drafted.
    pub fn keep_reply(&self, index: usize, id: Id<Reply>) {
        self.found().replies.entry(index).or_insert(id);
    }

    /// The decision that a use case made; one that nobody made, if it made none.
    pub fn decision(&self, by: usize) -> Id<Decision> {
        self.found().decisions.get(&by).copied().unwrap_or_else(|| id(14, 0))
    }

    /// The reply that a use case drafted; one that nobody drafted, if it drafted none.
    pub fn reply(&self, by: usize) -> Id<Reply> {
        self.found().replies.get(&by).copied().unwrap_or_else(|| id(15, 0))
    }

    /// The post that is meant.
    pub fn post(&self, post: super::Post) -> Written {
        let found = self.found();
        let of = post.by.and_then(|by| found.posts.get(&by)).filter(|posts| !posts.is_empty());
        let prepared = || (id(11, post.number), Some(id(10, post.number % AUTHORS)));
        of.map_or_else(prepared, |posts| posts[post.number % posts.len()])
    }

    /// The row that the use case of this number is about.
    pub fn row(&self, index: usize, row: Row) -> Id<Reference> {
        let mut found = self.found();
        let latest = found.latest.get(&row).copied().unwrap_or_else(|| row.id());
        *found.rows.entry(index).or_insert(latest)
    }
}

/// Puts what there is into an empty storage.
pub async fn prepare(uow: &mut dyn UnitOfWork) -> Result<(), StorageError> {
    for row in [Row::Archetype(0), Row::Archetype(1), Row::Tier(0), Row::Tier(1)] {
        uow.references().add(&Reference::new(row.id(), row.kind(), row.details(true), begin())).await?;
    }
    let author = |number| {
        let PostDraft { platform, author, observed_at, .. } = prepared(number).draft();
        Author::new(id(10, number), platform, author, observed_at, begin())
    };
    uow.authors().take(&(0..AUTHORS).map(author).collect::<Vec<_>>()).await?;
    let posts: Vec<Post> = (0..POSTS).map(post).collect();
    uow.posts().take(&posts).await?;
    let queued = |(number, post): (usize, &Post)| (place(number, post), categories(post));
    uow.queue().add(&posts.iter().enumerate().map(queued).collect::<Vec<_>>()).await
}

/// The categories by which a post is found.
fn categories(post: &Post) -> Categories {
    post.keyword_categories.iter().cloned().collect()
}

fn prepared(number: usize) -> Sent {
    Sent {
        platform: Platform::Twitter,
        number,
        author: number % AUTHORS,
        text: 0,
        seen: 0,
        categories: vec!["care"],
        spam: false,
    }
}

/// Half of them failed so often that another failure parks them.
fn post(number: usize) -> Post {
    let draft = prepared(number).draft();
    let post = Post::new(id(11, number), id(10, number % AUTHORS), draft, begin());
    Post { error_count: if number.is_multiple_of(2) { 4 } else { 0 }, ..post }
}

/// The others were given away so often that another lease that ends does.
fn place(number: usize, post: &Post) -> Place {
    let place = Place::new(post, false, begin());
    Place { delivery_count: if number.is_multiple_of(2) { 0 } else { 4 }, ..place }
}

impl Sent {
    /// As it is sent in.
    pub fn draft(&self) -> PostDraft {
        let seen: Timestamp = begin() + TimeDelta::seconds(self.seen);
        PostDraft {
            platform: self.platform,
            platform_post_id: format!("post-{}", self.number),
            content: format!("text {}", self.text),
            detected_at: seen,
            observed_at: seen,
            keyword_matches: vec!["word".to_owned()],
            keyword_categories: self.categories.iter().map(|&category| category.to_owned()).collect(),
            spam_filtered: self.spam,
            raw_metrics: serde_json::Map::new(),
            author: AuthorSighting {
                platform_id: format!("author-{}", self.author),
                handle: "somebody".to_owned(),
                display_name: String::new(),
                follower_count: i64::try_from(self.text).expect("few texts"),
                is_verified: false,
            },
        }
    }
}

impl Row {
    pub const fn kind(self) -> ReferenceKind {
        match self {
            Self::Archetype(_) => ReferenceKind::Archetypes,
            Self::Tier(_) => ReferenceKind::PowerTiers,
        }
    }

    /// Of the first row of its name.
    fn id(self) -> Id<Reference> {
        match self {
            Self::Archetype(number) => id(12, number),
            Self::Tier(number) => id(13, number),
        }
    }

    pub fn name(self) -> String {
        match self {
            Self::Archetype(number) => format!("archetype-{number}"),
            Self::Tier(number) => format!("tier-{number}"),
        }
    }

    pub fn details(self, is_active: bool) -> ReferenceDetails {
        ReferenceDetails {
            name: self.name(),
            description: String::new(),
            is_active,
            follower_threshold: matches!(self, Self::Tier(_)).then_some(1),
            aggregation_type: None,
            severity: None,
            min_engagement: None,
            benefits: None,
        }
    }
}
