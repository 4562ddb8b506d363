//! The unprivileged account that a server runs as when this program runs as root.

use std::{os::unix::fs::chown, path::Path};

use crate::Error;

/// Numbers of a user and its group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub user: u32,
    pub group: u32,
}

impl Account {
    /// `None` unless this program runs as root; otherwise the preferred account if it exists, or `nobody`.
    pub fn instead_of_root(preferred: &str) -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            return None;
        }
        let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let nobody = Self { user: 65_534, group: 65_534 };
        Some(find(&accounts, preferred).or_else(|| find(&accounts, "nobody")).unwrap_or(nobody))
    }

    /// Gives it a file or a folder.
    pub fn own(&self, path: &Path) -> Result<(), Error> {
        chown(path, Some(self.user), Some(self.group))
            .map_err(Error::io(format!("{} cannot be given to another account", path.display())))
    }
}

fn find(accounts: &str, name: &str) -> Option<Account> {
    let mut fields = accounts.lines().map(|line| line.split(':')).find_map(|mut fields| {
        let found = fields.next() == Some(name);
        found.then_some(fields)
    })?;
    let user = fields.nth(1)?.parse().ok()?;
    let group = fields.next()?.parse().ok()?;
    Some(Account { user, group })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_found_by_their_whole_name() {
        let accounts = "root:x:0:0:root::/bin/sh\nmysqlx:x:5:6::/:\nmysql:x:102:105:MySQL Server,,,:/:\n";
        assert_eq!(find(accounts, "mysql"), Some(Account { user: 102, group: 105 }));
        assert_eq!(find(accounts, "nobody"), None);
    }

    #[test]
    fn root_is_never_the_account() {
        if let Some(account) = Account::instead_of_root("no-such-account") {
            assert_ne!(account.user, 0);
        }
    }
}
