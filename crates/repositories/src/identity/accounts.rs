//! Accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};

use crate::{Page, PageRequest, StorageError, contract};

/// Which accounts to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountFilter {
    /// With this role.
    pub role: Option<Role>,
    /// With this status.
    pub status: Option<AccountStatus>,
    /// Whose address begins with this text, in lower case.
    pub email_prefix: Option<String>,
}

contract! {
    /// Accounts. Their rows are never deleted; a person is erased by anonymising.
    pub trait AccountRepository of accounts {
        /// The account with that id.
        rests on Account
        async fn lookup(&mut self, id: Id<Account>) -> Result<Option<Account>, StorageError>;
        /// The account with that address; compared by bytes.
        async fn find_by_email(&mut self, email: &EmailAddress) -> Result<Option<Account>, StorageError>;
        /// The accounts that have some addresses, by address; compared by bytes. Those of people who were
        /// erased are left out.
        async fn ids_by_email(
            &mut self,
            emails: &[EmailAddress],
        ) -> Result<Vec<(EmailAddress, Id<Account>)>, StorageError>;
        /// Accounts by creation time, oldest first.
        async fn list(
            &mut self,
            filter: &AccountFilter,
            page: &PageRequest,
        ) -> Result<Page<Account>, StorageError>;
        /// How many active admins there are.
        rests on Admins
        async fn count_active_admins(&mut self) -> Result<i64, StorageError>;
        /// Inserts. MUST return `Conflict` if the address is taken.
        async fn add(&mut self, account: &Account) -> Result<(), StorageError>;
        /// Updates an account. MUST return `StaleVersion` unless the stored version is one less,
        /// and `Conflict` if the new address is taken.
        async fn save(&mut self, account: &Account) -> Result<(), StorageError>;
    }
}
