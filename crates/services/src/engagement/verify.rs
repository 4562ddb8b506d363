//! What rows of the desk must satisfy together and no constraint can say (`lyceum db verify`).

use std::collections::{HashMap, hash_map::Entry};

use domain::{
    Id,
    engagement::{
        Aggregation, Decision, Escalation, EscalationStatus, KpiMetric, KpiValue, LearningEvent, PostStatus,
        ReferenceKind, Reply, ReplyStatus, SegmentedWeights, WeightVersion, accuracy, text_hash,
    },
};
use repositories::{
    MAX_LIMIT, PageRequest, StorageError,
    engagement::{
        DecisionFilter, EscalationFilter, HoldFilter, KpiFilter, LearningEventFilter, NoteFilter, PostFilter,
        PostView, RandomizedFilter, ReplyFilter,
    },
};

use super::{authors::rows, verify_experiments};
use crate::{Cx, ServiceError};

/// Looks at every row of a list, page by page. One that cannot be read is a problem too, and the end of that
/// list.
macro_rules! each {
    (|$page:ident| $list:expr, $problems:ident, |$row:ident| $look:block) => {{
        let mut $page = PageRequest::first(MAX_LIMIT);
        loop {
            let found = match $list.await {
                Err(unreadable @ StorageError::Corrupt { .. }) => {
                    $problems.push(format!("{unreadable}; the rest of its list was not looked at"));
                    break;
                }
                found => found?,
            };
            for $row in &found.items {
                $look
            }
            let Some(next) = found.next else { break };
            $page.after = Some(next);
        }
    }};
}
pub(super) use each;

/// One line a problem.
pub(crate) async fn problems(cx: &mut Cx<'_>) -> Result<Vec<String>, ServiceError> {
    let mut problems = Vec::new();
    verify_posts(cx, &mut problems).await?;
    verify_weights(cx, &mut problems).await?;
    verify_decisions(cx, &mut problems).await?;
    verify_replies(cx, &mut problems).await?;
    verify_escalations(cx, &mut problems).await?;
    verify_notes(cx, &mut problems).await?;
    verify_kpi(cx, &mut problems).await?;
    verify_experiments::verify(cx, &mut problems).await?;
    verify_learning_events(cx, &mut problems).await?;
    verify_randomized_experiments(cx, &mut problems).await?;
    verify_holds(cx, &mut problems).await?;
    Ok(problems)
}

async fn verify_posts(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    each!(|page| cx.uow.posts().list(&PostFilter::default(), &page), problems, |view| {
        let revisions = if view.post.content_version > 1 && view.post.state != PostStatus::Removed {
            cx.uow.posts().revisions(view.post.id).await?.len()
        } else {
            0
        };
        problems.extend(of_post(view, revisions).map(|what| format!("post {}: {what}", view.post.id)));
    });
    Ok(())
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
    each!(|page| cx.uow.weights().list(&page), problems, |weights| {
        let newest = cx.uow.weights().version(weights.id, weights.version).await?;
        if newest.is_none_or(|newest| newest.weights != weights.weights) {
            problems.push(format!("weights {}: their newest version is another", weights.id));
        }
    });
    Ok(())
}

async fn verify_decisions(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let mut known: HashMap<(Id<SegmentedWeights>, i64), Option<WeightVersion>> = HashMap::new();
    each!(|page| cx.uow.decisions().list(&DecisionFilter::default(), &page), problems, |decision| {
        let key = (decision.weights_id, decision.weights_version);
        let weights = match known.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(cx.uow.weights().version(key.0, key.1).await?),
        };
        if !weights.as_ref().is_some_and(|weights| is_by(decision, weights)) {
            problems.push(format!("decision {}: its composite score is not by its weights", decision.id));
        }
    });
    Ok(())
}

/// Whether a decision's composite score is that of its weights; rounding aside.
fn is_by(decision: &Decision, weights: &WeightVersion) -> bool {
    let expected = weights.weights.composite(&decision.details.scores);
    (decision.composite_score - expected).abs() < 1e-9
}

async fn verify_replies(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let filter = ReplyFilter { with_deleted: true, ..ReplyFilter::default() };
    each!(|page| cx.uow.replies().list(&filter, &page), problems, |reply| {
        problems.extend(of_reply(reply).map(|what| format!("reply {}: {what}", reply.id)));
    });
    Ok(())
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

async fn verify_escalations(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let mut last: Option<(i64, Id<Escalation>)> = None;
    each!(|page| cx.uow.escalations().list(&EscalationFilter::default(), &page), problems, |escalation| {
        let id = escalation.id;
        problems.extend(of_escalation(escalation).map(|what| format!("escalation {id}: {what}")));
        let place = (escalation.sort_key(), id);
        if let Some((_, before)) = last.filter(|last| *last >= place) {
            // A page begins behind the last place of the one before, which may be the same page again.
            problems.push(format!(
                "escalations {before} and {id}: their order is not that of priority and time; \
                 the rest of their list was not looked at"
            ));
            return Ok(());
        }
        last = Some(place);
    });
    Ok(())
}

/// What is wrong with an escalation.
fn of_escalation(escalation: &Escalation) -> impl Iterator<Item = &'static str> {
    let is_resolved = escalation.details.status == EscalationStatus::Resolved;
    [
        (is_resolved != escalation.resolved_at.is_some(), "when it was resolved does not fit its state"),
        (!is_resolved && escalation.resolved_by.is_some(), "somebody resolved it, and it is not resolved"),
        (
            !is_resolved && escalation.details.resolution_notes.is_some(),
            "something came of it, and it is not resolved",
        ),
    ]
    .into_iter()
    .filter_map(|(wrong, what)| wrong.then_some(what))
}

/// What a note is about is looked at where it is read.
async fn verify_notes(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    each!(|page| cx.uow.notes().list(&NoteFilter::default(), &page), problems, |note| {
        if note.details.text.trim().is_empty() {
            problems.push(format!("note {}: it says nothing", note.id));
        }
    });
    Ok(())
}

/// A rate has two parts where its type says so, and what was corrected is kept.
async fn verify_kpi(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    let types = rows(cx, ReferenceKind::KpiTypes).await?;
    let is_rate = |metric: &KpiMetric| {
        let kind = types.iter().find(|row| row.id == metric.series.metric_type_id);
        kind.and_then(|row| row.details.aggregation_type) == Some(Aggregation::Ratio)
    };
    each!(|page| cx.uow.kpi().list(&KpiFilter::default(), &page), problems, |metric| {
        if matches!(metric.value, KpiValue::Ratio { .. }) != is_rate(metric) {
            problems.push(format!("KPI metric {}: its figure is none of its type", metric.id));
        }
        let newest = PageRequest::first(1);
        let last = match metric.version {
            ..=1 => 0,
            _ => cx.uow.kpi().revisions(metric.id, &newest).await?.items.pop().map_or(0, |last| last.version),
        };
        if last != metric.version - 1 {
            problems.push(format!("KPI metric {}: what it was before is missing", metric.id));
        }
    });
    Ok(())
}

async fn verify_learning_events(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    each!(|page| cx.uow.learning_events().list(&LearningEventFilter::default(), &page), problems, |event| {
        if !is_accurate(event) {
            problems.push(format!("learning event {}: its accuracy is not that of its numbers", event.id));
        }
    });
    Ok(())
}

/// Whether the accuracy is that of what was predicted and what came; rounding aside.
fn is_accurate(event: &LearningEvent) -> bool {
    event.evaluation.is_none_or(|found| {
        let expected = accuracy(event.details.predicted_improvement, found.actual_improvement);
        (found.accuracy - expected).abs() < 1e-9
    })
}

/// The modes are those of the decision.
async fn verify_randomized_experiments(
    cx: &mut Cx<'_>,
    problems: &mut Vec<String>,
) -> Result<(), ServiceError> {
    let filter = RandomizedFilter::default();
    each!(|page| cx.uow.randomized_experiments().list(&filter, &page), problems, |experiment| {
        let decision = cx.uow.decisions().lookup(experiment.decision_id).await?;
        if decision.is_some_and(|decision| !experiment.fits(&decision)) {
            let id = experiment.id;
            problems.push(format!("randomised experiment {id}: its modes are not those of its decision"));
        }
    });
    Ok(())
}

/// What a hold is on is looked at where it is read.
async fn verify_holds(cx: &mut Cx<'_>, problems: &mut Vec<String>) -> Result<(), ServiceError> {
    each!(|page| cx.uow.holds().list(&HoldFilter::default(), &page), problems, |hold| {
        if hold.details.reason.trim().is_empty() {
            problems.push(format!("hold {}: nobody says why", hold.id));
        }
    });
    Ok(())
}
