//! The people of the seed.

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress, Role},
};
use repositories::UnitOfWork;

use super::{seed_id, seed_time};
use crate::{ServiceError, Services};

/// A person of the seed.
#[derive(Debug, Clone, Copy)]
pub struct SeedAccount {
    /// Address.
    pub email: &'static str,
    /// Published password: seed data only, never under the managed profile.
    pub password: &'static str,
    /// Name.
    pub name: &'static str,
    /// Role.
    pub role: Role,
}

/// One admin, one operator, two learners.
pub const SEED_ACCOUNTS: [SeedAccount; 4] = [
    SeedAccount {
        email: "admin@lyceum.example",
        password: "seed-only-admin",
        name: "Aspasia (admin)",
        role: Role::Admin,
    },
    SeedAccount {
        email: "operator@lyceum.example",
        password: "seed-only-operator",
        name: "Olympia (operator)",
        role: Role::Operator,
    },
    SeedAccount {
        email: "thales@lyceum.example",
        password: "seed-only-thales",
        name: "Thales",
        role: Role::Learner,
    },
    SeedAccount {
        email: "hypatia@lyceum.example",
        password: "seed-only-hypatia",
        name: "Hypatia",
        role: Role::Learner,
    },
];

/// Id of a person of the seed, by place in [`SEED_ACCOUNTS`].
pub(super) fn account_id(index: u16) -> Id<Account> {
    seed_id(1, index)
}

impl Services {
    /// The accounts, their passwords hashed with a fixed salt so that every seed is the same.
    pub(super) fn seed_people(&self) -> Result<Vec<Account>, ServiceError> {
        let mut people = Vec::new();
        for (index, person) in (0_u16..).zip(SEED_ACCOUNTS) {
            let now = seed_time(0);
            people.push(Account {
                id: account_id(index),
                email: EmailAddress::parse(person.email)?,
                password_hash: self.passwords.hash_with_salt(person.password, person.email.as_bytes())?,
                display_name: person.name.to_owned(),
                role: person.role,
                status: AccountStatus::Active,
                version: 1,
                created_at: now,
                updated_at: now,
                erased_at: None,
            });
        }
        Ok(people)
    }
}

pub(super) async fn add(uow: &mut dyn UnitOfWork, people: &[Account]) -> Result<u64, ServiceError> {
    let mut added = 0;
    for person in people {
        if uow.accounts().lookup(person.id).await?.is_none() {
            uow.accounts().add(person).await?;
            added += 1;
        }
    }
    Ok(added)
}
