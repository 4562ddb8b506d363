//! The engagement desk.

pub mod approvals;
pub mod author_export;
pub mod authors;
pub mod bulk;
pub mod champions;
pub mod competitors;
pub mod decisions;
pub mod desk;
pub mod do_not_contact;
pub mod escalations;
pub mod experiment_results;
pub mod experiment_units;
pub mod experiments;
pub mod holds;
pub mod ingest;
pub mod kpi;
pub mod learning_log;
pub mod mentions;
pub mod notes;
pub mod posts;
pub mod references;
pub mod replies;
pub mod rows;
pub mod weights;
