//! `engagement`: the desk.

mod authors;
mod decisions;
mod ingest;
mod posts;
mod queue;
mod references;
mod weights;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of the desk. Names below `posts` come before ids.
pub fn configure(config: &mut ServiceConfig) {
    config
        .configure(ingest::configure)
        .configure(queue::configure)
        .configure(posts::configure)
        .configure(authors::configure)
        .configure(decisions::configure)
        .configure(weights::configure)
        .configure(references::configure);
}
