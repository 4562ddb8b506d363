//! The engagement desk.

mod authors;
mod decisions;
mod posts;
mod queue;
mod references;
mod weights;

pub use authors::{
    Author, AuthorDetails, AuthorSighting, MAX_HISTORY, Platform, ProfileChange, ProfileField, is_platform_id,
};
pub use decisions::{Decision, DecisionDetails, Mode, Scores};
pub use posts::{Post, PostDraft, PostRevision, PostStatus, Resent};
pub use queue::{
    Categories, Lease, LeaseToken, MAX_DELIVERIES, MAX_FAILURES, MAX_LEASE_SECONDS, MIN_LEASE_SECONDS,
    OutcomeKind, Place, backoff,
};
pub use references::{Aggregation, Priority, Reference, ReferenceDetails, ReferenceKind};
pub use weights::{
    Segment, SegmentType, SegmentedWeights, WeightAdjustment, WeightVersion, Weights, candidates,
};
