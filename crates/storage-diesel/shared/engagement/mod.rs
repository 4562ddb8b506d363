//! The engagement desk.

mod archives;
mod authors;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod escalations;
mod experiment_units;
mod experiments;
mod hanging;
mod held;
mod holds;
mod kpi;
mod learning_events;
mod mentions;
mod notes;
mod posts;
mod queue;
mod randomized_experiments;
mod references;
mod replies;
mod retention;
mod weights;
