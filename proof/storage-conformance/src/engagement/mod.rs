//! The engagement desk.

pub mod archives;
pub mod authors;
pub mod champions;
pub mod claims;
pub mod competitors;
pub mod decisions;
pub mod do_not_contact;
pub mod escalations;
pub mod experiment_outcomes;
pub mod experiment_units;
pub mod experiments;
pub mod holds;
pub mod kpi;
pub mod learning_events;
pub mod mentions;
pub mod notes;
pub mod posts;
pub mod queue;
pub mod queue_figures;
pub mod randomized_experiments;
pub mod references;
pub mod replies;
pub mod retention;
pub mod reviews;
pub mod sendings;
pub mod weights;
