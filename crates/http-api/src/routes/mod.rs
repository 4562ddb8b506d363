//! Routes, grouped as everywhere, one file a group of URLs.

/// The function that adds handlers to the application, in the order in which they are documented and tried.
macro_rules! routes {
    ($($handler:ident),+ $(,)?) => {
        /// The routes.
        pub fn configure(config: &mut utoipa_actix_web::service_config::ServiceConfig) {
            config$(.service($handler))+;
        }
    };
}

mod audit_log;
mod engagement;
mod identity;
mod learning;

use utoipa_actix_web::{scope, service_config::ServiceConfig};

use crate::operations;

/// All routes.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(
            scope::scope("/api/v1/admin")
                .configure(learning::admin::configure)
                .configure(identity::accounts::configure)
                .configure(audit_log::configure),
        )
        .service(scope::scope("/api/v1/engagement").configure(engagement::configure))
        .service(scope::scope("/api/v1").configure(learning::configure).configure(identity::configure))
        .configure(operations::configure);
}
