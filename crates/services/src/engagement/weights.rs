//! Weights of scores: each change is a version, and no version is ever lost.

use std::collections::BTreeMap;

use domain::{
    Id,
    engagement::{
        ReferenceKind, Segment, SegmentType, SegmentedWeights, WeightAdjustment, WeightVersion, Weights,
    },
    identity::Grant,
    validation::{Checker, trimmed},
};
use repositories::{AccountOf, Lock, Page, PageRequest, ReferenceOf, Root};
use serde_json::json;

use super::authors::named;
use crate::{Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, error::OrAgain};

/// Longest reason, in characters.
const MAX_REASON: usize = 500;

/// Lists the weights of all segments by the time they were made.
pub struct List {
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<SegmentedWeights>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<SegmentedWeights>, ServiceError> {
        Ok(cx.uow.weights().list(&self.page).await?)
    }
}

/// Lists all versions of the weights of a segment, newest first.
pub struct ListVersions {
    /// Of these weights.
    pub id: Id<SegmentedWeights>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListVersions {
    const ACCESS: Access = Access::Desk;
    type Output = Page<WeightVersion>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<WeightVersion>, ServiceError> {
        if cx.uow.weights().lookup(self.id).await?.is_none() {
            return Err(ServiceError::NotFound("weights"));
        }
        Ok(cx.uow.weights().versions(self.id, &self.page).await?)
    }
}

/// Lists why weights were changed, newest first.
pub struct ListAdjustments {
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListAdjustments {
    const ACCESS: Access = Access::Desk;
    type Output = Page<WeightAdjustment>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<WeightAdjustment>, ServiceError> {
        Ok(cx.uow.weights().adjustments(&self.page).await?)
    }
}

fn checked_reason(c: &mut Checker, reason: &str) -> String {
    let mut reason = reason.to_owned();
    c.string("reason", &mut reason, 0, MAX_REASON);
    reason
}

async fn of_segment(cx: &mut Cx<'_>, segment: &Segment) -> Result<Option<SegmentedWeights>, ServiceError> {
    Ok(cx.uow.weights().of_segments(std::slice::from_ref(segment)).await?.pop())
}

/// Writes the next version of a segment's weights, the entry about it, and the audit entry.
async fn write(
    cx: &mut Cx<'_>,
    old: Option<SegmentedWeights>,
    segment: Segment,
    weights: Weights,
    (action, reason): (&'static str, String),
) -> Result<SegmentedWeights, ServiceError> {
    let before = old.as_ref().map(|old| old.weights);
    let present = if let Some(mut present) = old {
        present.change(weights, cx.now);
        cx.uow.weights().save(&present, &reason).await.or_again()?;
        present
    } else {
        let new = SegmentedWeights::new(cx.new_id(), segment, weights, cx.now);
        cx.uow.weights().add(&new, &reason).await.or_again()?;
        new
    };
    let segment = &present.segment;
    let name = format!("{}:{}", segment.segment_type.as_str(), segment.segment_key);
    let adjustment = WeightAdjustment {
        id: cx.new_id(),
        date: cx.now,
        action: action.to_owned(),
        reason,
        valid_segments: i64::from(present.sample_size > 0),
        total_segments: 1,
        sample_sizes: BTreeMap::from([(name.clone(), present.sample_size)]),
        old_weights: before.map(|before| BTreeMap::from([(name.clone(), before)])),
        new_weights: BTreeMap::from([(name, present.weights)]),
        predicted_improvement: None,
        created_at: cx.now,
    };
    cx.uow.weights().add_adjustment(&adjustment).await?;
    let action = if action == "restore" { "weights.restore" } else { "weights.set" };
    let change = Change::new("weights", present.id, action);
    cx.record(change.details(json!({ "version": present.version }))).await?;
    Ok(present)
}

/// Sets the weights of a segment: a new version of them, whatever there was before.
pub struct Set {
    /// Of this segment.
    pub segment: Segment,
    /// How much each score counts.
    pub weights: Weights,
    /// Why.
    pub reason: String,
    /// The version that was seen, if that matters.
    pub expected: Option<IfMatch>,
}

impl UseCase for Set {
    const ACCESS: Access = Access::Grant(Grant::Manage);
    type Output = SegmentedWeights;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<SegmentedWeights, ServiceError> {
        let (mut c, mut segment, mut weights) = (Checker::new(), self.segment.clone(), self.weights);
        segment.check(&mut c);
        weights.check(&mut c);
        let reason = checked_reason(&mut c, &self.reason);
        c.finish()?;
        if segment.segment_type == SegmentType::Archetype {
            named(cx, ReferenceKind::Archetypes, (&segment.segment_key, None), "/segment_key").await?;
        }
        let old = of_segment(cx, &segment).await?;
        if let Some(expected) = self.expected {
            expected.check(old.as_ref().map_or(0, |old| old.version))?;
        }
        write(cx, old, segment, weights, ("set", reason)).await
    }
}

impl Writes for Set {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        // Only where the segment is an archetype is there a row of that name.
        let name = ReferenceOf::Name(trimmed(&self.segment.segment_key).to_owned());
        vec![Root::Reference(ReferenceKind::Archetypes, name).shared()]
    }
}

/// Brings an older version back, as the next one.
pub struct Restore {
    /// Of this segment.
    pub segment: Segment,
    /// Which version.
    pub version: i64,
    /// Why.
    pub reason: String,
}

impl UseCase for Restore {
    const ACCESS: Access = Access::Grant(Grant::Manage);
    type Output = SegmentedWeights;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<SegmentedWeights, ServiceError> {
        let (mut c, mut segment) = (Checker::new(), self.segment.clone());
        segment.check(&mut c);
        let reason = checked_reason(&mut c, &self.reason);
        c.finish()?;
        let old = of_segment(cx, &segment).await?.ok_or_else(|| {
            ServiceError::invalid("/segment_key", "unknown", "the segment has no weights of its own")
        })?;
        let version = cx.uow.weights().version(old.id, self.version).await?;
        let version = version
            .ok_or_else(|| ServiceError::invalid("/version", "unknown", "the segment has no such version"))?;
        write(cx, Some(old), segment, version.weights, ("restore", reason)).await
    }
}

impl Writes for Restore {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
