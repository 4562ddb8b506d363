//! Accounts, sessions, and what is the caller's own.

pub mod accounts;
mod auth;
mod me;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of everybody; those of admins are `accounts`.
pub fn configure(config: &mut ServiceConfig) {
    config.configure(me::configure).configure(auth::configure);
}
