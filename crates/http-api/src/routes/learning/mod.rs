//! The catalogue, and what learners and admins do with courses.

pub mod admin;
mod attempts;
mod enrolments;
mod events;
mod lessons;
mod materials;
mod quizzes;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of readers and learners: what is asked for most comes first, since routes are tried in
/// order.
pub fn configure(config: &mut ServiceConfig) {
    config
        .configure(events::configure)
        .configure(lessons::configure)
        .configure(quizzes::configure)
        .configure(attempts::configure)
        .configure(materials::configure)
        .configure(enrolments::configure);
}
