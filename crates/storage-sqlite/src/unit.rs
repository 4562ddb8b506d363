//! A unit of work on its way to a thread and back.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, poll_fn};
use repositories::{Erased, StorageError, WorkError};
use tokio::sync::oneshot;

use crate::backend::Conn;
use crate::errors;

/// The outcome of a unit of work.
pub(crate) type Outcome = Result<Erased, WorkError>;

/// A unit of work on the connection.
pub(crate) type Unit = Box<dyn for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Outcome> + Send>;

/// A unit of work, and where its answer goes.
pub(crate) struct Job {
    unit: Unit,
    answer: oneshot::Sender<Outcome>,
}

/// A waiting caller.
pub(crate) struct Waiter(oneshot::Sender<Outcome>);

impl Job {
    /// A job, and the receiver of its outcome.
    pub(crate) fn new(unit: Unit) -> (Self, oneshot::Receiver<Outcome>) {
        let (answer, outcome) = oneshot::channel();
        (Self { unit, answer }, outcome)
    }

    /// Whether nobody waits for it any more.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.answer.is_closed()
    }

    /// The two halves.
    pub(crate) fn split(self) -> (Unit, Waiter) {
        (self.unit, Waiter(self.answer))
    }

    /// Answers without running it.
    pub(crate) fn refuse(self, error: StorageError) {
        let (unit, answer) = self.split();
        answer.give(Err(error.into()));
        quietly(|| drop(unit));
    }
}

impl Waiter {
    /// Tells the caller. If it is gone, the outcome is dropped here.
    pub(crate) fn give(self, outcome: Outcome) {
        quietly(|| drop(self.0.send(outcome)));
    }
}

/// Whether it failed for a reason that the connection may remember, such as a file that could not be written
/// when it was opened.
pub(crate) fn is_doubtful(outcome: &Outcome) -> bool {
    matches!(outcome, Err(WorkError::Storage(StorageError::Unavailable(why))) if errors::is_remembered(why))
}

/// Runs foreign code whose panic must not end the thread.
fn quietly(run: impl FnOnce()) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(run)) {
        report(&panic);
    }
}

/// Runs a unit of work to its end. A panic is its error, and so is waiting longer than the limit for
/// anything but storage: everybody else would wait with it.
pub(crate) async fn run(unit: Unit, conn: &mut Conn, limit: Duration, writes: bool) -> Outcome {
    let unit = async move { unit(conn).await };
    let mut unit = pin!(AssertUnwindSafe(unit).catch_unwind());
    // Storage is always ready, so only units that break that rule need a timer.
    let ended = match poll_fn(|context| Poll::Ready(unit.as_mut().poll(context))).await {
        Poll::Ready(ended) => ended,
        Poll::Pending => tokio::time::timeout(limit, unit).await.unwrap_or_else(|_| {
            let text = format!("a unit of work waited for something else for {limit:?}");
            Ok(Err(StorageError::Backend(text).into()))
        }),
    };
    let ended = ended.map(|outcome| match outcome {
        Err(WorkError::Storage(error)) => Err(errors::of_unit(error, writes).into()),
        outcome => outcome,
    });
    ended.unwrap_or_else(|panic| {
        report(&panic);
        Err(StorageError::Backend("a unit of work panicked".to_owned()).into())
    })
}

/// The text of a panic may hold anything, so it is left to the panic hook.
fn report(panic: &Box<dyn Any + Send>) {
    let kind =
        if panic.is::<&str>() || panic.is::<String>() { "with a message" } else { "without a message" };
    tracing::error!("a unit of work panicked {kind}; it was rolled back and answered with an error");
}
