//! The engagement desk.

pub mod assignment;
mod authors;
mod bulk;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod escalations;
mod kpi_series;
mod mentions;
mod notes;
mod posts;
mod queue;
mod references;
mod replies;
mod reply_actions;
mod reply_snapshots;
mod weights;
mod wording;

pub use authors::{
    Author, AuthorDetails, AuthorSighting, MAX_HISTORY, Platform, ProfileChange, ProfileField, is_platform_id,
};
pub use bulk::BulkAction;
pub use champions::{Champion, ChampionDetails, tier_reached};
pub use competitors::{Competitor, CompetitorDetails};
pub use decisions::{Decision, DecisionDetails, Mode, Scores};
pub use do_not_contact::{DoNotContact, DoNotContactDetails};
pub use escalations::{About, DueTimes, Escalation, EscalationDetails, EscalationStatus, Origin, sort_keys};
pub use kpi_series::{DailyFigure, KpiValue, Period, PeriodFigure, SeriesRange, series};
pub use mentions::{Mention, MentionDetails, MentionFigures};
pub use notes::{Note, NoteDetails, Subject};
pub use posts::{Post, PostDraft, PostRevision, PostStatus, Resent};
pub use queue::{
    Categories, Lease, LeaseToken, MAX_DELIVERIES, MAX_FAILURES, MAX_LEASE_SECONDS, MIN_LEASE_SECONDS,
    OutcomeKind, Place, backoff,
};
pub use references::{Aggregation, Priority, Reference, ReferenceDetails, ReferenceKind};
pub use replies::{
    MAX_SENDING_SECONDS, MIN_SENDING_SECONDS, NotNow, Reply, ReplyDetails, ReplyType, check_metrics,
    check_posted_as,
};
pub use reply_actions::{ReplyAction, ReplyStatus, reply_life};
pub use reply_snapshots::{AuthorSnapshot, DecisionSnapshot, PostSnapshot, ReplySnapshot};
pub use weights::{
    Segment, SegmentType, SegmentedWeights, WeightAdjustment, WeightVersion, Weights, candidates,
};
pub use wording::{Wording, fold, text_hash};
