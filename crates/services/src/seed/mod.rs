//! Example data for development and demonstrations: always the same ids, times and contents, and
//! added only where it is missing, so that seeding twice changes nothing.
//!
//! Never run under the managed profile: its accounts have published passwords.

mod competitors;
mod courses;
mod desk;
mod experiments;
mod kpi;
mod learning_log;
mod people;
mod references;
mod replies;

use chrono::TimeDelta;
use domain::{Id, Timestamp, identity::Account};
use repositories::{
    AccountOf, Lock, PageRequest, Root,
    identity::AccountFilter,
    learning::{EventFilter, EventSort},
};
use uuid::Uuid;

use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

pub use people::{SEED_ACCOUNTS, SeedAccount};

/// What seeding added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seeded {
    /// Rows that were missing and were added, children of a new quiz or attempt not counted.
    pub added: u64,
}

/// The time of everything in the seed: 2026-01-05 09:00 UTC, a Monday, plus some minutes.
fn seed_time(minutes: i64) -> Timestamp {
    Timestamp::from_timestamp(1_767_603_600, 0).unwrap_or_default() + TimeDelta::minutes(minutes)
}

/// A fixed id: a version 7 UUID of the seed's time with a kind and a number in its random part.
fn seed_id<E>(kind: u8, number: u16) -> Id<E> {
    let mut bytes = [0; 16];
    let millis = seed_time(0).timestamp_millis().to_be_bytes();
    for (to, from) in bytes.iter_mut().zip(millis.iter().skip(2)) {
        *to = *from;
    }
    let [high, low] = number.to_be_bytes();
    for (to, from) in bytes.iter_mut().skip(6).zip([0x70, kind, 0x80, 0, 0, 0, 0, 0, high, low]) {
        *to = from;
    }
    Id::new(Uuid::from_bytes(bytes))
}

/// Adds what is missing of the example data.
struct Seed {
    people: Vec<Account>,
}

impl UseCase for Seed {
    const ACCESS: Access = Access::System;
    type Output = Seeded;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Seeded, ServiceError> {
        let mut added = people::add(cx.uow, &self.people).await?;
        added += courses::add(cx.uow).await?;
        added += references::add(cx.uow).await?;
        added += desk::add(cx).await?;
        Ok(Seeded { added })
    }
}

impl Writes for Seed {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let accounts = self.people.iter().map(|person| Root::Account(AccountOf::Id(person.id)));
        accounts
            .chain(courses::events())
            .chain(references::roots())
            .chain(desk::roots())
            .map(Root::exclusive)
            .collect()
    }
}

/// Refuses a database that has something, but not the example data: somebody who wants to look at the product
/// must not open theirs to all who know the published passwords.
struct RequireDemo;

impl UseCase for RequireDemo {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        if cx.uow.accounts().lookup(people::account_id(0)).await?.is_some() {
            return Ok(());
        }
        let first = PageRequest::first(1);
        let accounts = cx.uow.accounts().list(&AccountFilter::default(), &first).await?;
        let events = cx.uow.events().list(&EventFilter::default(), EventSort::default(), &first).await?;
        if accounts.items.is_empty() && events.items.is_empty() {
            return Ok(());
        }
        let why = "the database has data of its own, and the example data brings an admin whose password is \
                   published";
        Err(ServiceError::conflict("not_a_demo", why))
    }
}

impl Services {
    /// Adds what is missing of the example data, in one unit of work.
    pub async fn seed(&self) -> Result<Seeded, ServiceError> {
        let people = self.seed_people()?;
        self.write(SYSTEM, Seed { people }).await
    }

    /// The same, where the database is empty or has the example data already. Any other is refused.
    pub async fn seed_demo(&self) -> Result<Seeded, ServiceError> {
        self.read(SYSTEM, RequireDemo).await?;
        self.seed().await
    }
}
