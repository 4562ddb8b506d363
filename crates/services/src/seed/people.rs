//! The people of the seed.

use domain::{
    Id,
    identity::{Account, EmailAddress, Role},
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
    person("admin@lyceum.example", "seed-only-admin", "Aspasia (admin)", Role::Admin),
    person("operator@lyceum.example", "seed-only-operator", "Olympia (operator)", Role::Operator),
    person("thales@lyceum.example", "seed-only-thales", "Thales", Role::Learner),
    person("hypatia@lyceum.example", "seed-only-hypatia", "Hypatia", Role::Learner),
];

const fn person(email: &'static str, password: &'static str, name: &'static str, role: Role) -> SeedAccount {
    SeedAccount { email, password, name, role }
}

/// Id of a person of the seed, by place in [`SEED_ACCOUNTS`].
pub(super) fn account_id(index: u16) -> Id<Account> {
    seed_id(1, index)
}

impl Services {
    /// The accounts, their passwords hashed with a fixed salt so that every seed is the same.
    pub(super) fn seed_people(&self) -> Result<Vec<Account>, ServiceError> {
        let mut people = Vec::new();
        for (index, person) in (0_u16..).zip(SEED_ACCOUNTS) {
            let email = EmailAddress::parse(person.email)?;
            let hash = self.passwords.hash_with_salt(person.password, person.email.as_bytes())?;
            let (id, name) = (account_id(index), person.name.to_owned());
            people.push(Account::new(id, email, hash, name, person.role, seed_time(0)));
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
