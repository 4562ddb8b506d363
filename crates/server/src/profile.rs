//! Profiles of deployments.

/// How the deployment is operated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// One machine, for development and small installations.
    Local,
    /// A database server that somebody operates.
    Managed,
}
