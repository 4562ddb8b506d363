//! The engagement desk.

mod authors;
mod decisions;
mod posts;
mod queue;
mod references;
mod weights;

pub use authors::{AuthorFilter, AuthorRepository};
pub use decisions::{DecisionFilter, DecisionRepository};
pub use posts::{PostFilter, PostRepository, PostState, PostView};
pub use queue::{ClaimFilter, QueueFigures, QueueRepository};
pub use references::{ReferenceFilter, ReferenceRepository};
pub use weights::WeightRepository;
