//! The model: an in-memory implementation of every contract, written from the documentation of the
//! contracts.
//!
//! It is slow and simple on purpose: each unit of work runs on a copy of the whole state, which
//! replaces the state on commit. If a call violates several rules, contracts do not say which error is
//! reported; the model then lists all of them, see [`verdict`].

mod accounts;
mod attempts;
mod audit;
mod authors;
mod champions;
mod competitors;
mod decisions;
mod do_not_contact;
mod enrolments;
mod escalations;
mod events;
mod experiments;
mod found_by;
mod gradebook;
mod guards;
mod holds;
mod kpi;
mod learning_events;
mod lessons;
mod materials;
mod mentions;
mod notes;
mod pages;
mod posts;
mod queue;
mod quizzes;
mod randomized_experiments;
mod references;
mod replies;
mod retention;
mod sessions;
mod state;
mod statistics;
mod tree;
mod verdict;
mod weights;

use async_trait::async_trait;
use futures_util::lock::Mutex;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, UnitOfWork, Work, WorkError};

pub(crate) use events::position as event_position;
pub(crate) use experiments::Phase;
pub(crate) use pages::{at_day, at_number, at_text, at_time};
pub(crate) use queue::Queued;
pub(crate) use state::{Row, State};
pub(crate) use tree::Placed;
pub(crate) use verdict::any_of;

/// A storage without a database.
#[derive(Default)]
pub struct Model {
    state: Mutex<State>,
}

impl Model {
    /// Another model with the same state.
    pub async fn copy(&self) -> Self {
        Self { state: Mutex::new(self.state.lock().await.clone()) }
    }

    /// Whether both hold the same.
    pub async fn is_same(&self, other: &Self) -> bool {
        let own = self.state.lock().await.clone();
        own == *other.state.lock().await
    }
}

/// A unit of work of the model, with its own copy of the state.
pub(crate) struct Unit {
    pub(crate) state: State,
}

#[async_trait]
impl Storage for Model {
    async fn run_write(&self, _locks: Vec<Lock>, mut work: Work) -> Result<Erased, WorkError> {
        // Locked until the end, so that units of work are serialized.
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

/// Implements a contract on the state of a unit. A method is given as `= value` or `=> result`.
macro_rules! implement {
    ($contract:ident, |$state:ident| $(
        $method:ident($($given:tt)*) -> $result:ty $(= $value:expr)? $(=> $outcome:expr)?;
    )+) => {
        #[async_trait::async_trait]
        impl $contract for crate::model::Unit {$(
            async fn $method(&mut self, $($given)*) -> Result<$result, repositories::StorageError> {
                let $state = &mut self.state;
                $(Ok($value))? $($outcome)?
            }
        )+}
    };
}
pub(crate) use implement;

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
