//! A conflict that no use case expects: another unit of work took the key meanwhile.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use async_trait::async_trait;
use domain::identity::Role;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, Work, WorkError};
use services::{
    ServiceError, Services,
    environment::{RandomIds, SystemClock},
    identity::sessions::LogOut,
};

use crate::deployment::Deployment;

/// A storage whose next writing units of work lose a conflict.
struct Crowded {
    storage: Arc<dyn Storage>,
    lost: AtomicUsize,
}

#[async_trait]
impl Storage for Crowded {
    async fn run_write(&self, locks: Vec<Lock>, work: Work) -> Result<Erased, WorkError> {
        let lost = self.lost.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |lost| lost.checked_sub(1));
        match lost {
            Ok(_) => Err(StorageError::Conflict { which: "pk_attempt_answers".to_owned() }.into()),
            Err(_) => self.storage.run_write(locks, work).await,
        }
    }

    async fn run_read(&self, work: Work) -> Result<Erased, WorkError> {
        self.storage.run_read(work).await
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        self.storage.status().await
    }

    async fn close(&self) {
        self.storage.close().await;
    }
}

#[tokio::test]
async fn a_unit_of_work_runs_again_once() {
    let deployment = Deployment::new();
    for (lost, done) in [(1, true), (2, false)] {
        let caller = deployment.caller(&format!("learner-{lost}"), Role::Learner).await;
        let crowded = Crowded { storage: Arc::clone(&deployment.storage), lost: AtomicUsize::new(lost) };
        let services = Services::new(
            Arc::new(crowded),
            deployment.services.file_store().clone(),
            Arc::new(SystemClock),
            Arc::new(RandomIds),
            deployment.services.settings().clone(),
        );
        let outcome = services.write(&caller, LogOut).await;
        let conflict = matches!(outcome, Err(ServiceError::Storage(StorageError::Conflict { .. })));
        assert_eq!((outcome.is_ok(), conflict), (done, !done), "lost {lost} times: {outcome:?}");
    }
}
