//! `admin/…`: publishing and grading. Everything here carries an `ETag` where it can be edited, and asks
//! for it back.

mod accommodations;
mod attempts;
mod enrolments;
mod events;
mod exports;
mod gradebook;
mod imports;
mod learners;
mod lessons;
mod materials;
mod questions;
mod quizzes;
mod statistics;
mod treatments;
mod uploads;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config
        .configure(events::configure)
        .configure(lessons::configure)
        .configure(materials::configure)
        .configure(uploads::configure)
        .configure(quizzes::configure)
        .configure(questions::configure)
        .configure(treatments::configure)
        .configure(accommodations::configure)
        .configure(attempts::configure)
        .configure(gradebook::configure)
        .configure(imports::configure)
        .configure(exports::configure)
        .configure(statistics::configure)
        .configure(enrolments::configure)
        .configure(learners::configure);
}
