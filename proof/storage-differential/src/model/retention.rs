//! The catalogue of archives, and posts that are old.
//!
//! What rows hold is not modelled: a row that hangs on a post has no columns here, and they are left out of what
//! is compared. That they come back as they were is in the conformance suite.

use std::collections::HashSet;

use domain::{
    Id, Timestamp,
    engagement::{
        Archive, Decision, Escalation, EscalationStatus, Experiment, ExperimentStatus, Mention, Note, Post,
        PostRevision, PostStatus, RandomizedExperiment, Reply, ReplyStatus, Subject,
    },
};
use repositories::{
    Page, PageRequest, StorageError,
    engagement::{ArchiveFilter, ArchiveRepository, Due, Hanging, Part, RetentionRepository},
};
use serde_json::Map;

use super::{
    at_time,
    holds::refuse_held,
    implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Archive {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |archive| Some(archive.file_name.clone())))
            .fits(&self.file_name, 200)
            .check(self.bytes >= 0 && self.entries >= 0 && self.from_at <= self.to_at);
    }
}

fn matches(filter: ArchiveFilter, archive: &Archive) -> bool {
    filter.kind.is_none_or(|kind| archive.kind == kind)
        && filter.state.is_none_or(|state| archive.state == state)
}

implement! { ArchiveRepository, |state|
    lookup(id: Id<Archive>) -> Option<Archive> = state.get(&id);
    find_by_file_name(file_name: &str) -> Option<Archive> = {
        state.find(|archive: &Archive| archive.file_name == file_name)
    };
    list(filter: &ArchiveFilter, request: &PageRequest) -> Page<Archive> => {
        let rows = state.all(|archive| matches(*filter, archive));
        page(rows, request, By::Time, false, |archive| at_time(archive.created_at, archive.id))
    };
    add(archive: &Archive) -> () => state.add(archive);
    save(archive: &Archive) -> () => state.save(archive);
}

fn due(state: &State, before: Timestamp, after: Option<Due>, limit: usize) -> Vec<Due> {
    let over =
        |post: &Post| post.detected_at < before && (post.state != PostStatus::Waiting || post.spam_filtered);
    let mut due: Vec<Due> = state.all(over).iter().map(|post| (post.detected_at, post.id)).collect();
    due.sort_unstable();
    due.into_iter().filter(|place| after.is_none_or(|after| *place > after)).take(limit).collect()
}

/// The post that a decision is on.
fn post_of(state: &State, decision: Option<Id<Decision>>) -> Option<Id<Post>> {
    state.get(&decision?).map(|decision: Decision| decision.post_id)
}

fn staying(state: &State, posts: &[Id<Post>]) -> HashSet<Id<Post>> {
    let mut staying: Vec<Option<Id<Post>>> = Vec::new();
    for escalation in state.all(|of: &Escalation| of.details.status != EscalationStatus::Resolved) {
        let about = escalation.about;
        let reply = about.reply_id.and_then(|id| state.get::<Reply>(&id));
        staying.push(about.post_id);
        staying.push(post_of(state, about.decision_id));
        staying.push(post_of(state, reply.and_then(|reply| reply.decision_id)));
    }
    let unfinished = |reply: &Reply| {
        reply.deleted_at.is_none()
            && !matches!(reply.approval_status, ReplyStatus::Posted | ReplyStatus::Rejected)
    };
    staying.extend(state.all(unfinished).iter().map(|reply| post_of(state, reply.decision_id)));
    for decision in state.all(|_: &Decision| true) {
        let experiment = decision.experiment_id.and_then(|id| state.get::<Experiment>(&id));
        if experiment.is_some_and(|of| of.status == ExperimentStatus::Running) {
            staying.push(Some(decision.post_id));
        }
    }
    staying.into_iter().flatten().filter(|post| posts.contains(post)).collect()
}

fn hanging(state: &State, posts: &[Id<Post>]) -> Vec<Hanging> {
    let mut found = Vec::new();
    for post in state.all(|post: &Post| posts.contains(&post.id)) {
        let mut add = |part, table: &str, count: usize| {
            let of = Hanging { post: post.id, part, table: table.to_owned(), row: Map::new() };
            found.extend(std::iter::repeat_n(of, count));
        };
        let on = |decision: Option<Id<Decision>>| post_of(state, decision) == Some(post.id);
        let place = state.places.get(&post.id);
        add(Part::Row, "posts", 1);
        add(Part::Row, "competitive_mentions", state.all(|of: &Mention| of.post_id == post.id).len());
        add(Part::Row, "post_categories", place.map_or(0, |(_, _, categories)| categories.len()));
        add(Part::Row, "post_queue", usize::from(place.is_some()));
        add(Part::Row, "post_revisions", state.all(|of: &PostRevision| of.post_id == post.id).len());
        add(Part::Row, "decisions", state.all(|of: &Decision| of.post_id == post.id).len());
        let by_chance = state.all(|of: &RandomizedExperiment| on(Some(of.decision_id)));
        add(Part::Row, "randomized_experiments", by_chance.len());
        add(Part::Row, "notes", state.all(|of: &Note| of.subject == Subject::Post(post.id)).len());
        let by_post = state.all(|of: &Escalation| of.about.post_id == Some(post.id)).len();
        let by_decision = state.all(|of: &Escalation| on(of.about.decision_id)).len();
        add(Part::Link, "escalations", by_post + by_decision);
        add(Part::Link, "replies", state.all(|of: &Reply| on(of.decision_id)).len());
    }
    found
}

fn purge(state: &mut State, posts: &[Id<Post>]) -> Result<u64, StorageError> {
    let there: HashSet<Id<Post>> = posts.iter().copied().collect();
    refuse_held(state, &there)?;
    Ok(there.into_iter().filter(|post| state.remove::<Post>(post)).count() as u64)
}

/// Nothing, or what fits no table.
fn put_back(rows: &[Hanging]) -> Result<(), StorageError> {
    Verdict::new().check(rows.is_empty()).give()
}

implement! { RetentionRepository, |state|
    due(before: Timestamp, after: Option<Due>, limit: usize) -> Vec<Due> = due(state, before, after, limit);
    staying(posts: &[Id<Post>]) -> HashSet<Id<Post>> = staying(state, posts);
    hanging(posts: &[Id<Post>]) -> Vec<Hanging> = hanging(state, posts);
    hold_hanging(posts: &[Id<Post>]) -> Vec<Hanging> = hanging(state, posts);
    purge(posts: &[Id<Post>]) -> u64 => purge(state, posts);
    put_back(rows: &[Hanging]) -> () => { let _ = &state; put_back(rows) };
}
