//! What rows of the desk must satisfy together and no constraint can say (`lyceum db verify`).

use std::collections::{HashMap, hash_map::Entry};

use domain::engagement::{
    Decision, PostStatus, Reply, ReplyStatus, SegmentedWeights, WeightVersion, text_hash,
};
use repositories::{
    MAX_LIMIT, PageRequest,
    engagement::{DecisionFilter, PostFilter, PostView, ReplyFilter},
};

use crate::{Cx, ServiceError};

/// One line a problem.
pub(crate) async fn problems(cx: &mut Cx<'_>) -> Result<Vec<String>, ServiceError> {
    let mut problems = Vec::new();
    verify_posts(cx, &mut problems).await?;
    verify_weights(cx, &mut problems).await?;
    verify_decisions(cx, &mut problems).await?;
    verify_replies(cx, &mut problems).await?;
    Ok(problems)
}

async fn verify_posts(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let posts = cx.uow.posts().list(&PostFilter::default(), &page).await?;
        for view in &posts.items {
            let revisions = if view.post.content_version > 1 && view.post.state != PostStatus::Removed {
                cx.uow.posts().revisions(view.post.id).await?.len()
            } else {
                0
            };
            problems.extend(of_post(view, revisions).map(|what| format!("post {}: {what}", view.post.id)));
        }
        let Some(next) = posts.next else { return Ok(()) };
        page.after = Some(next);
    }
}

/// What is wrong with a post that is kept with so many revisions.
fn of_post(view: &PostView, revisions: usize) -> impl Iterator<Item = &'static str> {
    let PostView { post, place, author } = view;
    let waits = post.state == PostStatus::Waiting && !post.spam_filtered;
    let removed = post.state == PostStatus::Removed;
    let kept = i64::try_from(revisions) == Ok(post.content_version - 1);
    [
        (place.is_open() != waits, "its place in the queue does not fit its state"),
        (
            place.platform != post.platform || author.platform != post.platform,
            "its platform is not that of its author and place",
        ),
        (
            place.is_power_user != author.details.is_power_user,
            "its place does not say whether its author is a power user",
        ),
        (removed != post.content.is_empty(), "only what was removed is empty, and all of that"),
        (!removed && !kept, "what it said before is not kept"),
        (
            (post.state == PostStatus::Processed) && post.processed_at.is_none(),
            "nobody knows when it was processed",
        ),
    ]
    .into_iter()
    .filter_map(|(wrong, what)| wrong.then_some(what))
}

async fn verify_weights(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let found = cx.uow.weights().list(&page).await?;
        for weights in &found.items {
            let newest = cx.uow.weights().version(weights.id, weights.version).await?;
            if newest.is_none_or(|newest| newest.weights != weights.weights) {
                problems.push(format!("weights {}: their newest version is another", weights.id));
            }
        }
        let Some(next) = found.next else { return Ok(()) };
        page.after = Some(next);
    }
}

async fn verify_decisions(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let mut known: HashMap<(domain::Id<SegmentedWeights>, i64), Option<WeightVersion>> = HashMap::new();
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let found = cx.uow.decisions().list(&DecisionFilter::default(), &page).await?;
        for decision in &found.items {
            let key = (decision.weights_id, decision.weights_version);
            let weights = match known.entry(key) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(unknown) => unknown.insert(cx.uow.weights().version(key.0, key.1).await?),
            };
            if !weights.as_ref().is_some_and(|weights| is_by(decision, weights)) {
                problems.push(format!("decision {}: its composite score is not by its weights", decision.id));
            }
        }
        let Some(next) = found.next else { return Ok(()) };
        page.after = Some(next);
    }
}

/// Whether a decision's composite score is that of its weights; rounding aside.
fn is_by(decision: &Decision, weights: &WeightVersion) -> bool {
    let expected = weights.weights.composite(&decision.details.scores);
    (decision.composite_score - expected).abs() < 1e-9
}

async fn verify_replies(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let found = cx.uow.replies().list(&ReplyFilter::default(), &page).await?;
        for reply in &found.items {
            problems.extend(of_reply(reply).map(|what| format!("reply {}: {what}", reply.id)));
        }
        let Some(next) = found.next else { return Ok(()) };
        page.after = Some(next);
    }
}

/// What is wrong with a reply.
fn of_reply(reply: &Reply) -> impl Iterator<Item = &'static str> {
    let post = &reply.snapshot_json.post;
    let was_approved = reply.is_live() || reply.approval_status == ReplyStatus::Approved;
    [
        (reply.content_hash.0 != text_hash(&reply.details.content), "its hash is not that of its content"),
        (
            reply.in_reply_to.as_ref().is_some_and(|id| *id != post.platform_post_id),
            "it answers another post than its snapshot says",
        ),
        (
            was_approved && reply.approved_by.is_none_or(|approver| reply.is_by(approver)),
            "nobody approved it but who wrote it",
        ),
        (
            reply.approval_status == ReplyStatus::Rejected && reply.reject_reason.is_none(),
            "nobody knows why it was refused",
        ),
        (reply.is_live() && reply.sendings == 0, "it went out, and nobody began to send it"),
    ]
    .into_iter()
    .filter_map(|(wrong, what)| wrong.then_some(what))
}
