//! Posts come in: each is stored once, an author once, and what is sent again moves forward only.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::{
    Id,
    engagement::{Author, Place, Platform, Post, PostDraft, Resent},
    identity::Grant,
    validation::{Checker, FieldErrors},
};
use repositories::{AccountOf, Lock};

use super::{
    posts::{PostAt, categories},
    suppression, upstream,
};
use crate::{Access, Cx, ServiceError, UseCase, Writes};

/// Most posts of a batch.
pub const MAX_BATCH: usize = 1_000;

/// What became of a post that was sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intake {
    /// It is new.
    Created,
    /// It is there already, and nothing of it changed.
    Unchanged,
    /// It is there already, and says something else now.
    Edited,
    /// The platform deleted it: it stays gone.
    Gone,
    /// Its author was erased: nothing is stored.
    Suppressed,
}

impl Intake {
    /// As the API names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Unchanged => "unchanged",
            Self::Edited => "edited",
            Self::Gone => "gone",
            Self::Suppressed => "suppressed",
        }
    }
}

/// What became of a row of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// It was taken in, or need not be; with the post, if there is one.
    Judged(Intake, Option<Id<Post>>),
    /// It breaks a rule, and nothing of it is stored.
    Invalid(FieldErrors),
}

/// Takes a post in.
pub struct Ingest {
    /// The post.
    pub draft: PostDraft,
}

impl UseCase for Ingest {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = (Intake, PostAt);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let mut checker = Checker::new();
        let mut draft = self.draft.clone();
        draft.check(&mut checker);
        checker.finish()?;
        let taken = take_in(cx, std::slice::from_ref(&draft)).await?;
        match taken.first() {
            Some((Intake::Gone, _)) => {
                Err(ServiceError::conflict("post_gone", "the platform deleted this post; it stays gone"))
            }
            Some((intake, Some(id))) => {
                let found = cx.uow.posts().lookup_all(&[*id]).await?.pop();
                let view = found.ok_or(ServiceError::NotFound("post"))?;
                Ok((*intake, PostAt { view, now: cx.now }))
            }
            _ => Err(ServiceError::conflict("suppressed", "the author was erased; nothing is stored")),
        }
    }
}

impl Writes for Ingest {
    // Posts and authors are held as they are taken.
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// Takes posts in, each judged on its own.
pub struct IngestBatch {
    /// The posts, or why one cannot be read.
    pub rows: Vec<Result<PostDraft, FieldErrors>>,
}

impl UseCase for IngestBatch {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = Vec<Row>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<Row>, ServiceError> {
        let count = self.rows.len();
        if !(1..=MAX_BATCH).contains(&count) {
            let message = format!("must have 1 to {MAX_BATCH} posts, has {count}");
            return Err(ServiceError::invalid("/posts", "out_of_range", message));
        }
        let mut drafts = Vec::with_capacity(count);
        let mut faults: HashMap<usize, FieldErrors> = HashMap::new();
        for (index, row) in self.rows.iter().enumerate() {
            match row.clone().and_then(|draft| checked(draft, index)) {
                Ok(draft) => drafts.push(draft),
                Err(errors) => {
                    faults.insert(index, errors);
                }
            }
        }
        let mut taken = take_in(cx, &drafts).await?.into_iter();
        let judged = |index| match faults.remove(&index) {
            Some(errors) => Some(Row::Invalid(errors)),
            None => taken.next().map(|(intake, id)| Row::Judged(intake, id)),
        };
        Ok((0..count).filter_map(judged).collect())
    }
}

impl Writes for IngestBatch {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

fn checked(mut draft: PostDraft, index: usize) -> Result<PostDraft, FieldErrors> {
    let mut checker = Checker::new();
    checker.item("posts", index, |c| draft.check(c));
    checker.finish().map(|()| draft)
}

/// A platform and what it calls something.
type Key = (Platform, String);

fn key_of_author(draft: &PostDraft) -> Key {
    (draft.platform, draft.author.platform_id.clone())
}

fn key_of_post(draft: &PostDraft) -> Key {
    (draft.platform, draft.platform_post_id.clone())
}

/// Stores what is new of checked posts, in their order: one that comes twice is judged twice.
async fn take_in(
    cx: &mut Cx<'_>,
    drafts: &[PostDraft],
) -> Result<Vec<(Intake, Option<Id<Post>>)>, ServiceError> {
    let mut authors = take_authors(cx, drafts).await?;
    let mut posts = take_posts(cx, drafts, &authors).await?;
    let (mut seen, mut changed, mut places) = (HashSet::new(), HashSet::new(), Vec::new());
    let mut judged = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let author_key = key_of_author(draft);
        let Some(author) = authors.get_mut(&author_key) else {
            judged.push((Intake::Suppressed, None));
            continue;
        };
        if author.observe(&draft.author, draft.observed_at, cx.now) {
            changed.insert(author_key);
        }
        let post_key = key_of_post(draft);
        let Some((post, is_new)) = posts.get_mut(&post_key) else { continue };
        let intake = if *is_new && seen.insert(post_key) {
            places.push((Place::new(post, author.details.is_power_user, cx.now), categories(post)));
            Intake::Created
        } else {
            match post.resend(draft, cx.now) {
                Resent::Unchanged => Intake::Unchanged,
                Resent::SeenAgain => {
                    cx.uow.posts().save(post).await?;
                    Intake::Unchanged
                }
                Resent::Gone => Intake::Gone,
                Resent::Edited(revision) => {
                    cx.uow.posts().add_revision(&revision).await?;
                    cx.uow.posts().save(post).await?;
                    upstream::follow_post(cx, post).await?;
                    Intake::Edited
                }
            }
        };
        judged.push((intake, Some(post.id)));
    }
    authors.retain(|key, _| changed.contains(key));
    cx.uow.authors().observe(&authors.into_values().collect::<Vec<_>>()).await?;
    cx.uow.queue().add(&places).await?;
    Ok(judged)
}

/// The authors of the posts, those that are new added; without those who were erased.
async fn take_authors(cx: &mut Cx<'_>, drafts: &[PostDraft]) -> Result<BTreeMap<Key, Author>, ServiceError> {
    let mut new: BTreeMap<Key, Author> = BTreeMap::new();
    for draft in drafts {
        let (sighting, seen) = (draft.author.clone(), draft.observed_at);
        new.entry(key_of_author(draft))
            .or_insert_with(|| Author::new(cx.services.ids.next(), draft.platform, sighting, seen, cx.now));
    }
    let asked: Vec<Author> = new.values().cloned().collect();
    let taken = cx.uow.authors().take(&asked).await?;
    // Looked at once they are held: whoever erases an author holds it too.
    let suppressed = suppressed_of(cx, &taken).await?;
    let mut authors = BTreeMap::new();
    for ((key, asked), author) in new.into_iter().zip(taken) {
        if !suppressed.contains(&key) {
            authors.insert(key, author);
        } else if author.id == asked.id {
            cx.uow.authors().remove(author.id).await?;
        }
    }
    Ok(authors)
}

async fn suppressed_of(cx: &mut Cx<'_>, authors: &[Author]) -> Result<HashSet<Key>, ServiceError> {
    let Some(key) = suppression::key(cx).await? else { return Ok(HashSet::new()) };
    let mut hashes = Vec::with_capacity(authors.len());
    for author in authors {
        hashes.push(suppression::hash(&key, author.platform, &author.platform_id)?);
    }
    let found = cx.uow.authors().suppressed(&hashes).await?;
    let suppressed = authors.iter().zip(hashes).filter(|(_, hash)| found.contains(hash));
    Ok(suppressed.map(|(author, _)| (author.platform, author.platform_id.clone())).collect())
}

/// The posts, those that are new added, and whether they are.
async fn take_posts(
    cx: &mut Cx<'_>,
    drafts: &[PostDraft],
    authors: &BTreeMap<Key, Author>,
) -> Result<HashMap<Key, (Post, bool)>, ServiceError> {
    let mut new: BTreeMap<Key, Post> = BTreeMap::new();
    for draft in drafts {
        if let Some(author) = authors.get(&key_of_author(draft)) {
            new.entry(key_of_post(draft))
                .or_insert_with(|| Post::new(cx.services.ids.next(), author.id, draft.clone(), cx.now));
        }
    }
    let asked: Vec<Post> = new.values().cloned().collect();
    let taken = cx.uow.posts().take(&asked).await?;
    let with_newness = |((key, asked), post): ((Key, Post), Post)| {
        let is_new = post.id == asked.id;
        (key, (post, is_new))
    };
    Ok(new.into_iter().zip(taken).map(with_newness).collect())
}
