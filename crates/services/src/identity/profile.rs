//! What people say of themselves.

use domain::{identity::Account, validation::Checker};
use repositories::{AccountOf, Lock, Root};

use crate::{Access, Change, Cx, Edit, ServiceError, UseCase, Writes};

/// Changes the name of the caller's account. Nobody else changes it at the same time but an admin, so that
/// the last one wins.
pub struct Update {
    /// The change of the name.
    pub edit: Edit<String>,
}

impl UseCase for Update {
    const ACCESS: Access = Access::LEARNER;
    type Output = Account;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Account, ServiceError> {
        let id = cx.account()?;
        let mut account = cx.uow.accounts().lookup(id).await?.ok_or(ServiceError::Unauthenticated)?;
        let (mut name, mut checker) = (account.display_name.clone(), Checker::new());
        (self.edit)(&mut name)?;
        Account::check_display_name(&mut checker, &mut name);
        checker.finish()?;
        if name != account.display_name {
            account.display_name = name;
            account.mark_changed(cx.now);
            cx.uow.accounts().save(&account).await?;
            cx.record(Change::new("account", id, "account.update").fields(&["display_name"])).await?;
        }
        Ok(account)
    }
}

impl Writes for Update {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        caller.map(Root::Account).into_iter().map(Root::exclusive).collect()
    }
}
