//! Who may ask for what.

use domain::identity::{Account, Grant, Role};

use crate::ServiceError;

/// Who may ask for a use case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody; no session is looked up.
    Public,
    /// An active account with this role, or an admin. Every account is a learner.
    Role(Role),
    /// An operator with this grant, or an admin.
    Grant(Grant),
    /// An operator with one of these grants, or an admin.
    AnyGrant(Grant, Grant),
    /// An operator with any grant, or an admin.
    Desk,
    /// The sweeper and the command line; never a request.
    System,
}

impl Access {
    /// Every account.
    pub const LEARNER: Self = Self::Role(Role::Learner);
    /// Admins.
    pub const ADMIN: Self = Self::Role(Role::Admin);

    /// As the API's description names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Role(role) => role.as_str(),
            Self::Grant(Grant::Draft) => "operator:draft",
            Self::Grant(Grant::Approve) => "operator:approve",
            Self::Grant(Grant::Manage) => "operator:manage",
            Self::Grant(Grant::Analyse) => "operator:analyse",
            Self::Grant(Grant::Audit) => "operator:audit",
            // The document says what of it needs which.
            Self::AnyGrant(..) | Self::Desk => "operator",
            Self::System => "system",
        }
    }

    /// Refuses an account that may not ask.
    pub(crate) fn check(self, account: &Account) -> Result<(), ServiceError> {
        let (may, code, needed) = match self {
            Self::Public | Self::Role(Role::Learner) => return Ok(()),
            Self::Role(role) => {
                let may = account.role == role || account.role == Role::Admin;
                (may, "role", format!("the role {}", role.as_str()))
            }
            Self::Grant(grant) => (account.may(grant), "grant", format!("the grant {}", grant.as_str())),
            Self::AnyGrant(one, other) => {
                let needed = format!("the grant {} or {}", one.as_str(), other.as_str());
                (account.may(one) || account.may(other), "grant", needed)
            }
            Self::Desk => (account.may_read_the_desk(), "grant", "any grant of the desk".to_owned()),
            Self::System => (false, "system", "the command line of the server".to_owned()),
        };
        if may { Ok(()) } else { Err(ServiceError::forbidden(code, format!("this needs {needed}"))) }
    }
}
