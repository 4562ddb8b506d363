//! Profiles of deployments.

/// How much the deployment is looked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// One machine, for development and small installations.
    Local,
    /// A database server that somebody operates.
    Managed,
}
