//! The engagement desk.

mod authors;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod escalations;
mod held;
mod kpi;
mod mentions;
mod notes;
mod posts;
mod queue;
mod references;
mod replies;
mod weights;
