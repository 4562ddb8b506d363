//! Accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which accounts to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountFilter {
    /// Of this role.
    pub role: Option<Role>,
    /// Of this status.
    pub status: Option<AccountStatus>,
    /// Whose address begins with this text, already lower-cased.
    pub email_prefix: Option<String>,
}

contract! {
    /// Accounts. Their rows are never deleted; a person is erased by anonymising.
    pub trait AccountRepository {
        /// The account of that id.
        async fn lookup(&mut self, id: Id<Account>) -> Result<Option<Account>, StorageError>;
        /// The account of that address; compared by bytes.
        async fn find_by_email(&mut self, email: &EmailAddress) -> Result<Option<Account>, StorageError>;
        /// Accounts by creation time, oldest first.
        async fn list(
            &mut self,
            filter: &AccountFilter,
            page: &PageRequest,
        ) -> Result<Page<Account>, StorageError>;
        /// How many active admins there are.
        async fn count_active_admins(&mut self) -> Result<i64, StorageError>;
        /// For a unit of work that may take an active admin away: those that call this at once MUST
        /// commit one after the other, each knowing what the one before wrote, also on a cluster whose
        /// nodes compare what was written and not what was read. Changes nothing.
        async fn hold_active_admins(&mut self) -> Result<(), StorageError>;
        /// Inserts. MUST return `Conflict` if the address is taken.
        async fn add(&mut self, account: &Account) -> Result<(), StorageError>;
        /// Writes a changed account. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if the new address is taken.
        async fn save(&mut self, account: &Account) -> Result<(), StorageError>;
    }
}
