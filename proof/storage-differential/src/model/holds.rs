//! Legal holds.

use std::collections::HashSet;

use domain::{
    Id,
    engagement::{Author, Decision, Experiment, Hold, HoldSubject, Post},
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{HoldFilter, HoldRepository},
};

use super::{
    implement,
    pages::by_time,
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Hold {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let is_there = match self.subject {
            HoldSubject::Author(id) => state.authors.contains_key(&id),
            HoldSubject::Post(id) => state.posts.contains_key(&id),
            HoldSubject::Experiment(id) => state.experiments.contains_key(&id),
            HoldSubject::Range(range) => {
                verdict.check(range.from < range.to);
                true
            }
        };
        verdict
            .refers(is_there)
            .refers(state.accounts.contains_key(&self.created_by))
            .fits(&self.details.reason, 1_000);
    }
}

/// Whether a hold touches a post.
fn touches(state: &State, hold: &Hold, post: &Post) -> bool {
    match hold.subject {
        HoldSubject::Author(id) => post.author_id == id,
        HoldSubject::Post(id) => post.id == id,
        HoldSubject::Experiment(id) => {
            let names =
                |decision: &Decision| decision.post_id == post.id && decision.experiment_id == Some(id);
            state.decisions.values().any(names)
        }
        HoldSubject::Range(range) => range.has(post.detected_at),
    }
}

/// Nothing that is held is deleted.
fn refused() -> StorageError {
    StorageError::ForeignKey { which: "legal_holds".to_owned() }
}

/// Posts that are to be deleted: none of them is held itself.
pub(super) fn refuse_held(state: &State, posts: &HashSet<Id<Post>>) -> Result<(), StorageError> {
    let stands = |hold: &Hold| matches!(hold.subject, HoldSubject::Post(post) if posts.contains(&post));
    if state.holds.values().any(stands) { Err(refused()) } else { Ok(()) }
}

/// Deletes an author, unless the author or a post is held.
pub(super) fn remove_author(state: &mut State, id: Id<Author>) -> Result<bool, StorageError> {
    let of_author = |post: &Id<Post>| state.posts.get(post).is_some_and(|post| post.author_id == id);
    let stands = |hold: &Hold| match hold.subject {
        HoldSubject::Author(held) => held == id,
        HoldSubject::Post(post) => of_author(&post),
        HoldSubject::Experiment(_) | HoldSubject::Range(_) => false,
    };
    if state.holds.values().any(stands) { Err(refused()) } else { Ok(state.remove::<Author>(&id)) }
}

/// Deletes an experiment, unless it is held.
pub(super) fn remove_experiment(state: &mut State, id: Id<Experiment>) -> Result<bool, StorageError> {
    let stands = |hold: &Hold| hold.subject == HoldSubject::Experiment(id);
    if state.holds.values().any(stands) { Err(refused()) } else { Ok(state.remove::<Experiment>(&id)) }
}

fn matches(filter: &HoldFilter, hold: &Hold) -> bool {
    filter.kind.is_none_or(|kind| hold.subject.kind() == kind)
        && filter.author_id.is_none_or(|id| hold.subject == HoldSubject::Author(id))
        && filter.post_id.is_none_or(|id| hold.subject == HoldSubject::Post(id))
        && filter.experiment_id.is_none_or(|id| hold.subject == HoldSubject::Experiment(id))
}

fn of_author(state: &State, author: Id<Author>) -> Vec<Hold> {
    let posts: Vec<Post> = state.all(|post: &Post| post.author_id == author);
    let is_wanted = |hold: &Hold| {
        hold.subject == HoldSubject::Author(author) || posts.iter().any(|post| touches(state, hold, post))
    };
    state.sorted(is_wanted, |hold: &Hold| (hold.created_at, hold.id))
}

fn holding(state: &State, posts: &[Id<Post>]) -> HashSet<Id<Post>> {
    let is_held = |post: &Post| state.holds.values().any(|hold| touches(state, hold, post));
    let held = posts.iter().filter_map(|id| state.posts.get(id)).filter(|post| is_held(post));
    held.map(|post| post.id).collect()
}

implement! { HoldRepository, |state|
    lookup(id: Id<Hold>) -> Option<Hold> = state.get(&id);
    list(filter: &HoldFilter, page: &PageRequest) -> Page<Hold> =>
        by_time(state.all(|hold| matches(filter, hold)), page, |hold| (hold.created_at, hold.id));
    of_author(author: Id<Author>) -> Vec<Hold> = of_author(state, author);
    holding(posts: &[Id<Post>]) -> HashSet<Id<Post>> = holding(state, posts);
    add(hold: &Hold) -> () => state.add(hold);
    save(hold: &Hold) -> () => state.save(hold);
    remove(id: Id<Hold>) -> bool = state.remove::<Hold>(&id);
}
