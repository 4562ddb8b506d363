//! `engagement`: the desk.

mod references;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of the desk.
pub fn configure(config: &mut ServiceConfig) {
    config.configure(references::configure);
}
