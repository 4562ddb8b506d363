//! The engagement desk.

pub mod authors;
pub mod champions;
pub mod claims;
pub mod competitors;
pub mod decisions;
pub mod do_not_contact;
pub mod escalations;
pub mod kpi;
pub mod mentions;
pub mod notes;
pub mod posts;
pub mod queue;
pub mod queue_figures;
pub mod references;
pub mod replies;
pub mod reviews;
pub mod sendings;
pub mod weights;
