//! The engagement desk.

mod archives;
pub mod assignment;
mod authors;
mod bulk;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod escalations;
mod experiment_details;
mod experiment_figures;
mod experiment_results;
mod experiment_status;
mod experiment_units;
mod experiment_winner;
mod experiments;
mod forgetting;
mod holds;
mod kpi;
mod kpi_series;
mod learning_events;
mod mentions;
mod notes;
mod posts;
mod queue;
mod randomized_experiments;
mod references;
mod replies;
mod reply_actions;
mod reply_snapshots;
mod weights;
mod wording;

pub use archives::{Archive, ArchiveKind, ArchiveState};
pub use authors::{
    Author, AuthorDetails, AuthorSighting, MAX_HISTORY, Platform, ProfileChange, ProfileField, is_platform_id,
};
pub use bulk::BulkAction;
pub use champions::{Champion, ChampionDetails, tier_reached};
pub use competitors::{Competitor, CompetitorDetails};
pub use decisions::{Decision, DecisionDetails, Mode, Scores};
pub use do_not_contact::{DoNotContact, DoNotContactDetails};
pub use escalations::{About, DueTimes, Escalation, EscalationDetails, EscalationStatus, Origin, sort_keys};
pub use experiment_details::{
    AssignmentMode, ExperimentDetails, ExperimentMetric, ExperimentVariant, MAX_GUARDRAILS, MAX_VARIANT_KEY,
    MAX_VARIANTS, MIN_VARIANTS, MetricDirection, MetricKind,
};
pub use experiment_figures::{Measured, MetricFigures, PhaseFigures, VariantExposure};
pub use experiment_results::{
    ComparisonResult, ExperimentResults, MetricResult, SampleRatioResult, VariantResult, VariantUnits,
};
pub use experiment_status::{ExperimentRefusal, ExperimentStatus};
pub use experiment_units::{
    Exposure, ExposureDraft, ExposureStatus, MAX_UNIT, Outcome, OutcomeDraft, OutcomeStatus, check_unit,
};
pub use experiment_winner::{Evidence, NoWinner, winner};
pub use experiments::{Experiment, ExperimentPhase, ExperimentWinner};
pub use forgetting::{ERASED, KnownAs};
pub use holds::{Hold, HoldDetails, HoldKind, HoldRange, HoldSubject};
pub use kpi::{KpiDraft, KpiMetric, KpiRevision, KpiSeries, MAX_METRIC_NAME};
pub use kpi_series::{DailyFigure, KpiValue, Period, PeriodFigure, SeriesRange, series};
pub use learning_events::{LearningEvaluation, LearningEvent, LearningEventDetails, accuracy};
pub use mentions::{Mention, MentionDetails, MentionFigures};
pub use notes::{Note, NoteDetails, Subject};
pub use posts::{Post, PostDraft, PostRevision, PostStatus, Resent};
pub use queue::{
    Categories, Lease, LeaseToken, MAX_DELIVERIES, MAX_FAILURES, MAX_LEASE_SECONDS, MIN_LEASE_SECONDS,
    OutcomeKind, Place, backoff,
};
pub use randomized_experiments::{RandomizedDetails, RandomizedExperiment};
pub use references::{Aggregation, Priority, Reference, ReferenceDetails, ReferenceKind};
pub use replies::{
    MAX_SENDING_SECONDS, MIN_SENDING_SECONDS, NotNow, Reply, ReplyDetails, ReplyType, check_metrics,
    check_posted_as,
};
pub use reply_actions::{ReplyAction, ReplyStatus, reply_life};
pub use reply_snapshots::{AuthorSnapshot, DecisionSnapshot, PostSnapshot, ReplySnapshot};
// Whoever gives figures and shows results does not know the crate.
pub use statistics::{Moments, Reason as ResultReason};
pub use weights::{
    Segment, SegmentType, SegmentedWeights, WeightAdjustment, WeightVersion, Weights, candidates,
};
pub use wording::{Wording, fold, text_hash};
