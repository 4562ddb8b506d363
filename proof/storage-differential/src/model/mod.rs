//! The model: every contract of storage over plain maps, written from what the contracts say.
//!
//! It is slow and simple on purpose: each unit of work runs on a copy of the whole state, which
//! replaces the state when the unit ends well. Where a call breaks several rules at once, contracts
//! do not say which one is reported; the model then names all of them, see [`verdict`].

mod accounts;
mod attempts;
mod audit;
mod enrolments;
mod events;
mod gradebook;
mod guards;
mod lessons;
mod materials;
mod pages;
mod quizzes;
mod sessions;
mod state;
mod statistics;
mod verdict;

use async_trait::async_trait;
use futures_util::lock::Mutex;
use repositories::{Erased, Storage, StorageError, StorageStatus, UnitOfWork, Work, WorkError};

pub(crate) use pages::{at_number, at_text, at_time};
pub(crate) use state::State;
pub(crate) use verdict::any_of;

/// A storage without a database.
#[derive(Default)]
pub struct Model {
    state: Mutex<State>,
}

/// A unit of work of the model: a state of its own.
pub(crate) struct Unit {
    pub(crate) state: State,
}

#[async_trait]
impl Storage for Model {
    async fn run_write(&self, mut work: Work) -> Result<Erased, WorkError> {
        // Held to the end, so that units of work come one after the other.
        let mut state = self.state.lock().await;
        let mut unit = Unit { state: state.clone() };
        let value = work(&mut unit).await?;
        *state = unit.state;
        Ok(value)
    }

    async fn run_read(&self, mut work: Work) -> Result<Erased, WorkError> {
        let snapshot = self.state.lock().await.clone();
        let mut unit = Unit { state: snapshot.clone() };
        let value = work(&mut unit).await?;
        if unit.state != snapshot {
            return Err(StorageError::Backend("a unit of work that reads has written".to_owned()).into());
        }
        Ok(value)
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        Ok(StorageStatus { backend: "model", migration: None })
    }

    async fn close(&self) {}
}

macro_rules! accessors {
    ($(#[$about:meta] $name:ident: $module:ident::$contract:ident;)+) => {
        impl UnitOfWork for Unit {$(
            fn $name(&mut self) -> &mut dyn repositories::$module::$contract {
                self
            }
        )+}
    };
}

repositories::contracts!(accessors);
