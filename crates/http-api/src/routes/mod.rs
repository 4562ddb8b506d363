//! Routes, one file a group, as in the URLs. What everybody asks for most comes first, since
//! routes are tried in order.

mod admin;
mod attempts;
mod auth;
mod enrolments;
mod events;
mod lessons;
mod materials;
mod me;
mod quizzes;

use utoipa_actix_web::{scope, service_config::ServiceConfig};

use crate::operations;

/// All routes.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(scope::scope("/api/v1/admin").configure(admin::configure))
        .service(
            scope::scope("/api/v1")
                .configure(events::configure)
                .configure(lessons::configure)
                .configure(quizzes::configure)
                .configure(attempts::configure)
                .configure(materials::configure)
                .configure(enrolments::configure)
                .configure(me::configure)
                .configure(auth::configure),
        )
        .configure(operations::configure);
}
