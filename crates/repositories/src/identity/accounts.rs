//! Accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};

use crate::{Page, PageRequest, SearchCheck, StorageError, contract};

/// Which accounts to list; every given field must match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountFilter {
    /// With this role.
    pub role: Option<Role>,
    /// With this status.
    pub status: Option<AccountStatus>,
    /// Each of these folded words must begin a word of the name or the address.
    pub words: Vec<String>,
}

contract! {
    /// Accounts. Their rows are never deleted; a person is erased by anonymising. Adding and saving keep the
    /// words of name and address up to date: `domain::identity::account_words`.
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
        /// Accounts with the version of the rules by which their words were made (`domain::search::VERSION`):
        /// by version, then by id, at most `limit`.
        async fn search_versions(&mut self, limit: usize) -> Result<Vec<(i64, Id<Account>)>, StorageError>;
        /// Makes the words of some accounts anew, and says of how many: of those that are there. Nothing else
        /// changes of them, neither version nor time.
        async fn renew_search(&mut self, ids: &[Id<Account>]) -> Result<u64, StorageError>;
        /// Looks at the next `limit` accounts by id whether their words are those of now. Those of an older version
        /// are not wrong.
        async fn check_search(
            &mut self,
            after: Option<Id<Account>>,
            limit: usize,
        ) -> Result<SearchCheck<Account>, StorageError>;
    }
}
