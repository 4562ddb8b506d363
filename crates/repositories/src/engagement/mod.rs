//! The engagement desk.

mod authors;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod escalations;
mod experiment_units;
mod experiments;
mod kpi;
mod learning_events;
mod mentions;
mod notes;
mod posts;
mod queue;
mod randomized_experiments;
mod references;
mod replies;
mod weights;

pub use authors::{AuthorFilter, AuthorRepository};
pub use champions::{ChampionFilter, ChampionRepository};
pub use competitors::{CompetitorFilter, CompetitorRepository};
pub use decisions::{DecisionFilter, DecisionRepository};
pub use do_not_contact::{DoNotContactFilter, DoNotContactRepository};
pub use escalations::{EscalationFilter, EscalationRepository};
pub use experiment_units::{ExperimentUnitRepository, UnitCount, UnitValue};
pub use experiments::{ExperimentFilter, ExperimentRepository};
pub use kpi::{KpiFilter, KpiRepository};
pub use learning_events::{LearningEventFilter, LearningEventRepository};
pub use mentions::{MentionFilter, MentionRepository};
pub use notes::{NoteFilter, NoteRepository};
pub use posts::{PostFilter, PostRepository, PostState, PostView};
pub use queue::{ClaimFilter, QueueFigures, QueueRepository};
pub use randomized_experiments::{RandomizedExperimentRepository, RandomizedFilter};
pub use references::{ReferenceFilter, ReferenceRepository};
pub use replies::{PendingReply, ReplyFilter, ReplyRepository, Rivalry, Rivals, Waiting};
pub use weights::WeightRepository;
