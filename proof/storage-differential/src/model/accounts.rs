//! Accounts.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};
use repositories::{
    Page, PageRequest,
    identity::{AccountFilter, AccountRepository},
};

use super::{implement, pages::by_time, state::Rules, state::State, verdict::Verdict};

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
    let email = account.email.as_str();
    filter.role.is_none_or(|role| account.role == role)
        && filter.status.is_none_or(|status| account.status == status)
        && filter.email_prefix.as_ref().is_none_or(|prefix| email.as_bytes().starts_with(prefix.as_bytes()))
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
}
