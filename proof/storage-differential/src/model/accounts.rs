//! Accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role, account_words},
};
use repositories::{
    Page, PageRequest, SearchCheck,
    identity::{AccountFilter, AccountRepository},
};

use super::{found_by, implement, pages::by_time, state::Rules, state::State, verdict::Verdict};

impl Rules for Account {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |account| Some(account.email.clone())))
            .fits(self.email.as_str(), 254)
            .fits(&self.password_hash, 255)
            .fits(&self.display_name, 100);
    }
}

fn matches(filter: &AccountFilter, account: &Account) -> bool {
    let stored = account_words(&account.email, &account.display_name);
    let begins = |word: &String| stored.iter().any(|stored| stored.as_bytes().starts_with(word.as_bytes()));
    filter.role.is_none_or(|role| account.role == role)
        && filter.status.is_none_or(|status| account.status == status)
        && filter.words.iter().all(begins)
}

implement! { AccountRepository, |state|
    lookup(id: Id<Account>) -> Option<Account> = state.get(&id);
    find_by_email(email: &EmailAddress) -> Option<Account> =
        state.find(|account: &Account| account.email == *email);
    ids_by_email(emails: &[EmailAddress]) -> Vec<(EmailAddress, Id<Account>)> = {
        let is_wanted =
            |account: &Account| emails.contains(&account.email) && account.status != AccountStatus::Erased;
        let found = state.sorted(is_wanted, |account| account.email.as_str().to_owned());
        found.into_iter().map(|account| (account.email, account.id)).collect()
    };
    list(filter: &AccountFilter, page: &PageRequest) -> Page<Account> =>
        by_time(state.all(|account| matches(filter, account)), page, |account| (account.created_at, account.id));
    count_active_admins() -> i64 = state.count(|account: &Account| {
        account.role == Role::Admin && account.status == AccountStatus::Active
    });
    // Units of work run one after the other here.
    add(account: &Account) -> () => state.add(account);
    save(account: &Account) -> () => state.save(account);
    // Words are never stored here.
    search_versions(limit: usize) -> Vec<(i64, Id<Account>)> = found_by::versions(state, limit);
    renew_search(ids: &[Id<Account>]) -> u64 = found_by::renewed(state, ids);
    check_search(after: Option<Id<Account>>, limit: usize) -> SearchCheck<Account> = found_by::checked(state, after, limit);
}
