//! Decisions: what is to become of a post, and why.

use std::collections::HashMap;

use domain::{
    Id,
    engagement::{
        Decision, DecisionDetails, Experiment, ExperimentStatus, MAX_VARIANT_KEY, Mode, Post, PostStatus,
        RandomizedDetails, RandomizedExperiment, ReferenceKind, Segment, SegmentedWeights, WeightVersion,
        Weights, candidates,
    },
    identity::Grant,
    validation::{Checker, trimmed},
};
use repositories::{AccountOf, Lock, Page, PageRequest, ReferenceOf, Root, engagement::DecisionFilter};

use super::{
    authors::{named, names},
    posts::by_id,
};
use crate::{Access, Change, Cx, ServiceError, UseCase, Writes, error::OrAgain};

/// Why the first weights are what they are.
const FIRST_REASON: &str = "nobody has set any yet";

/// A decision with the names of what it refers to.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionView {
    /// The decision.
    pub decision: Decision,
    /// Name of the archetype.
    pub archetype: Option<String>,
    /// Whose weights were in force.
    pub segment: Segment,
}

async fn views(cx: &mut Cx<'_>, decisions: Vec<Decision>) -> Result<Vec<DecisionView>, ServiceError> {
    let archetypes = if decisions.iter().any(|decision| decision.archetype.is_some()) {
        names(cx, ReferenceKind::Archetypes).await?
    } else {
        HashMap::new()
    };
    let mut segments: HashMap<Id<SegmentedWeights>, Segment> = HashMap::new();
    let mut views = Vec::with_capacity(decisions.len());
    for decision in decisions {
        let known = segments.get(&decision.weights_id).cloned();
        let segment = if let Some(segment) = known {
            segment
        } else {
            let weights = cx.uow.weights().lookup(decision.weights_id).await?;
            let segment = weights.ok_or(ServiceError::NotFound("weights"))?.segment;
            segments.insert(decision.weights_id, segment.clone());
            segment
        };
        let archetype = decision.archetype.and_then(|id| archetypes.get(&id).cloned());
        views.push(DecisionView { decision, archetype, segment });
    }
    Ok(views)
}

/// Decides on a post. The composite score is computed from the weights in force.
pub struct Create {
    /// On this post.
    pub post: Id<Post>,
    /// What is said.
    pub details: DecisionDetails,
    /// Name of the archetype of the reply.
    pub archetype: Option<String>,
    /// The mode that was replaced at random, if one was.
    pub predicted_mode: Option<Mode>,
    /// The experiment that it is part of; together with the variant, or neither.
    pub experiment: Option<Id<Experiment>>,
    /// Key of the variant that the post is in.
    pub variant: Option<String>,
}

impl Create {
    /// The details and the variant in their stored form.
    fn checked(&self) -> Result<(DecisionDetails, Option<String>), ServiceError> {
        let (mut c, mut details, mut variant) = (Checker::new(), self.details.clone(), self.variant.clone());
        details.check(&mut c);
        if let Some(variant) = &mut variant {
            c.string("experiment_variant", variant, 1, MAX_VARIANT_KEY);
        }
        let needed = |c: &mut Checker, field: &str| {
            c.fail(field, "required", "is required: experiment and variant are given together or not at all");
        };
        match (self.experiment, &self.variant) {
            (Some(_), None) => needed(&mut c, "experiment_variant"),
            (None, Some(_)) => needed(&mut c, "experiment_id"),
            (Some(_), Some(_)) | (None, None) => {}
        }
        c.finish()?;
        Ok((details, variant))
    }

    /// Refuses an experiment that does not run, and a variant that its newest phase does not have.
    async fn check_experiment(&self, cx: &mut Cx<'_>, variant: Option<&str>) -> Result<(), ServiceError> {
        let (Some(id), Some(variant)) = (self.experiment, variant) else { return Ok(()) };
        let unknown = |pointer: &str, what: &str| ServiceError::invalid(pointer, "unknown", what);
        let found = cx.uow.experiments().lookup(id).await?;
        let found = found.ok_or_else(|| unknown("/experiment_id", "there is no such experiment"))?;
        if found.status != ExperimentStatus::Running {
            let detail = format!("the experiment is {}, and not RUNNING", found.status.as_str());
            return Err(ServiceError::conflict("experiment_status", detail));
        }
        if found.details.variants.iter().any(|known| known.key == variant) {
            Ok(())
        } else {
            Err(unknown("/experiment_variant", "is no variant of the experiment's newest phase"))
        }
    }

    /// Notes the mode that was replaced at random, if one was.
    async fn note_chance(&self, cx: &mut Cx<'_>, decision: &Decision) -> Result<(), ServiceError> {
        let Some(predicted) = self.predicted_mode else { return Ok(()) };
        let outcomes = RandomizedDetails::default();
        let noted = RandomizedExperiment::new(cx.new_id(), decision, predicted, outcomes, cx.now);
        cx.uow.randomized_experiments().add(&noted).await?;
        cx.record(Change::new("randomized_experiment", noted.id, "randomized_experiment.create")).await
    }
}

impl UseCase for Create {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = DecisionView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<DecisionView, ServiceError> {
        let (details, variant) = self.checked()?;
        let found = by_id(cx, self.post).await?;
        if found.post.state == PostStatus::Removed {
            return Err(ServiceError::conflict("post_gone", "the platform deleted this post"));
        }
        let archetype = match &self.archetype {
            Some(name) => Some(named(cx, ReferenceKind::Archetypes, (name, None), "/archetype").await?),
            None => None,
        };
        self.check_experiment(cx, variant.as_deref()).await?;
        let name = archetype.as_ref().map(|row| row.details.name.as_str());
        let segments = candidates(&cx.services.settings.weight_segments, found.post.platform, name);
        let in_force = in_force(cx, &segments).await?;
        let decision = Decision {
            id: cx.new_id(),
            post_id: self.post,
            composite_score: in_force.weights.composite(&details.scores),
            details,
            archetype: archetype.as_ref().map(|row| row.id),
            is_power_user: found.author.details.is_power_user,
            experiment_id: self.experiment,
            experiment_variant: variant,
            is_randomized_experiment: self.predicted_mode.is_some(),
            predicted_mode: self.predicted_mode,
            weights_id: in_force.id,
            weights_version: in_force.version,
            decided_by: cx.actor(),
            created_at: cx.now,
        };
        cx.uow.decisions().add(&decision).await?;
        cx.record(Change::new("decision", decision.id, "decision.create")).await?;
        self.note_chance(cx, &decision).await?;
        let archetype = archetype.map(|row| row.details.name);
        Ok(DecisionView { decision, archetype, segment: in_force.segment })
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let archetype = self.archetype.iter().map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
        let archetype = archetype.map(|name| Root::Reference(ReferenceKind::Archetypes, name).shared());
        let experiment = self.experiment.map(|id| Root::Experiment(id).shared());
        archetype.chain([Root::Post(self.post).shared()]).chain(experiment).collect()
    }
}

/// The weights of the first of these segments that has some. They are read in one statement, so that they
/// are those of one moment. Where nobody has set any, all scores count alike.
async fn in_force(cx: &mut Cx<'_>, segments: &[Segment]) -> Result<SegmentedWeights, ServiceError> {
    let found = cx.uow.weights().of_segments(segments).await?;
    let first = segments.iter().find_map(|segment| found.iter().find(|weights| weights.segment == *segment));
    if let Some(first) = first {
        return Ok(first.clone());
    }
    // The order of segments may leave out that of everything.
    let global = Segment::global();
    let present = cx.uow.weights().of_segments(std::slice::from_ref(&global)).await?.pop();
    if let Some(present) = present {
        return Ok(present);
    }
    let equal = SegmentedWeights::new(cx.new_id(), global, Weights::EQUAL, cx.now);
    // Another decision may have come first.
    cx.uow.weights().add(&equal, FIRST_REASON).await.or_again()?;
    Ok(equal)
}

/// Lists decisions, newest first.
pub struct List {
    /// Which decisions.
    pub filter: DecisionFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<DecisionView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<DecisionView>, ServiceError> {
        if let Some(post) = self.filter.post_id
            && cx.uow.posts().lookup(post).await?.is_none()
        {
            return Err(ServiceError::NotFound("post"));
        }
        let found = cx.uow.decisions().list(&self.filter, &self.page).await?;
        Ok(Page { items: views(cx, found.items).await?, next: found.next })
    }
}

/// Reads one decision.
pub struct Get {
    /// Which one.
    pub id: Id<Decision>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::Desk;
    type Output = DecisionView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<DecisionView, ServiceError> {
        let decision = cx.uow.decisions().lookup(self.id).await?;
        let decision = decision.ok_or(ServiceError::NotFound("decision"))?;
        views(cx, vec![decision]).await?.pop().ok_or(ServiceError::NotFound("decision"))
    }
}

/// Why a decision has its composite score.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The decision.
    pub view: DecisionView,
    /// The weights that it was made with.
    pub weights: WeightVersion,
    /// The segments whose weights were looked for, in their order.
    pub candidates: Vec<Segment>,
}

/// Explains one decision.
pub struct Explain {
    /// Which one.
    pub id: Id<Decision>,
}

impl UseCase for Explain {
    const ACCESS: Access = Access::Desk;
    type Output = Explanation;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Explanation, ServiceError> {
        let view = Get { id: self.id }.run(cx).await?;
        let Decision { weights_id, weights_version, post_id, .. } = view.decision;
        let weights = cx.uow.weights().version(weights_id, weights_version).await?;
        let weights = weights.ok_or(ServiceError::NotFound("weights"))?;
        let platform = by_id(cx, post_id).await?.post.platform;
        let order = &cx.services.settings.weight_segments;
        let mut candidates = candidates(order, platform, view.archetype.as_deref());
        // The order may be another one now, and leave out whose weights were used.
        if !candidates.contains(&view.segment) {
            candidates.push(view.segment.clone());
        }
        Ok(Explanation { view, weights, candidates })
    }
}
