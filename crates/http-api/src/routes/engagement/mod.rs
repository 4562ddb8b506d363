//! `engagement`: the desk.

mod author_export;
mod authors;
mod bulk;
mod champions;
mod competitors;
mod decisions;
mod desk;
mod do_not_contact;
mod escalations;
mod experiment_units;
mod experiments;
mod exports;
mod holds;
mod ingest;
mod kpi;
mod learning_log;
mod mentions;
mod notes;
mod posts;
mod queue;
mod references;
mod replies;
mod sending;
mod weights;

use actix_web::web;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::fallback::fallback;

/// Names below `posts`, which are no ids whatever the method is.
const NAMES: [&str; 2] = ["/posts/batch", "/posts/claims"];

/// The routes of the desk. Names below `posts` come before ids.
pub fn configure(config: &mut ServiceConfig) {
    config
        .configure(ingest::configure)
        .configure(queue::configure)
        .map(|config| NAMES.into_iter().fold(config, |config, name| config.route(name, web::to(fallback))))
        .configure(posts::configure)
        .configure(authors::configure)
        .configure(author_export::configure)
        .configure(decisions::configure)
        .configure(weights::configure)
        .configure(references::configure)
        .configure(replies::configure)
        .configure(sending::configure)
        .configure(escalations::configure)
        .configure(notes::configure)
        .configure(do_not_contact::configure)
        .configure(competitors::configure)
        .configure(mentions::configure)
        .configure(champions::configure)
        .configure(kpi::configure)
        .configure(learning_log::configure)
        .configure(experiments::configure)
        .configure(experiment_units::configure)
        .configure(holds::configure)
        .configure(bulk::configure)
        .configure(desk::configure)
        .configure(exports::configure);
}
