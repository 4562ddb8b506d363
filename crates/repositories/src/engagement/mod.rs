//! The engagement desk.

mod authors;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod escalations;
mod kpi;
mod mentions;
mod notes;
mod posts;
mod queue;
mod references;
mod replies;
mod weights;

pub use authors::{AuthorFilter, AuthorRepository};
pub use champions::{ChampionFilter, ChampionRepository};
pub use competitors::{CompetitorFilter, CompetitorRepository};
pub use decisions::{DecisionFilter, DecisionRepository};
pub use do_not_contact::{DoNotContactFilter, DoNotContactRepository};
pub use escalations::{EscalationFilter, EscalationRepository};
pub use kpi::{KpiFilter, KpiRepository};
pub use mentions::{MentionFilter, MentionRepository};
pub use notes::{NoteFilter, NoteRepository};
pub use posts::{PostFilter, PostRepository, PostState, PostView};
pub use queue::{ClaimFilter, QueueFigures, QueueRepository};
pub use references::{ReferenceFilter, ReferenceRepository};
pub use replies::{PendingReply, ReplyFilter, ReplyRepository, Rivalry, Rivals, Waiting};
pub use weights::WeightRepository;
