//! Calls of contract methods with random parameters; at least one for each method.

mod audit;
mod authors;
mod competitors;
mod courses;
mod decisions;
mod escalations;
mod experiments;
mod final_state;
mod holds;
mod identity;
mod kpi;
mod learning_log;
mod posts;
mod queue;
mod quizzes;
mod references;
mod replies;
mod results;
mod retention;
mod study;

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use repositories::{StorageError, UnitOfWork};

use crate::outcome::Returned;
use crate::random::Random;

pub(crate) use final_state::Seen;

type Run =
    dyn for<'u> Fn(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<Returned, StorageError>> + Send + Sync;

/// A call with its parameters.
#[derive(Clone)]
pub struct Op {
    /// Contract and method, as in `accounts.add`.
    pub method: &'static str,
    /// The parameters as text.
    pub given: String,
    run: Arc<Run>,
}

impl Op {
    fn new<R>(method: &'static str, given: &[String], run: R) -> Self
    where
        R: for<'u> Fn(&'u mut dyn UnitOfWork) -> BoxFuture<'u, Result<Returned, StorageError>>
            + Send
            + Sync
            + 'static,
    {
        Self { method, given: given.join(", "), run: Arc::new(run) }
    }

    /// Makes the call.
    pub(crate) async fn run(&self, uow: &mut dyn UnitOfWork) -> Result<Returned, StorageError> {
        (self.run)(uow).await
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.method, self.given)
    }
}

/// A call of a method: `call!(accounts.add(&account); account)`. Its parameters are listed after the
/// semicolon; they are cloned for each run and shown in reports.
///
/// `until done` is for methods that delete up to a limit of rows, in any order: the call is repeated
/// until no row is deleted, so that the order does not matter.
macro_rules! call {
    ($contract:ident.$method:ident($($argument:expr),*); $($name:ident),*) => {
        crate::ops::call!(@ $contract.$method, uow, $($name),*;
            crate::show::answer(&uow.$contract().$method($($argument),*).await?))
    };
    ($contract:ident.$method:ident($($argument:expr),*) until done; $($name:ident),*) => {
        crate::ops::call!(@ $contract.$method, uow, $($name),*; {
            let mut removed: Vec<u64> = Vec::new();
            loop {
                match uow.$contract().$method($($argument),*).await? {
                    0 => break crate::show::answer(&removed),
                    some => removed.push(some),
                }
            }
        })
    };
    (@ $contract:ident.$method:ident, $uow:ident, $($name:ident),*; $answer:expr) => {
        crate::ops::Op::new(
            concat!(stringify!($contract), ".", stringify!($method)),
            &[$(crate::show::named(stringify!($name), &$name)),*],
            move |$uow| {
                $(let $name = $name.clone();)*
                Box::pin(async move { Ok($answer) })
            },
        )
    };
}
pub(crate) use call;

/// Draws a call, given the stored rows, so that most calls find or change something.
pub(crate) type Make = fn(&mut Random) -> Op;

/// How a call of a method is drawn.
pub(crate) struct Call {
    /// Relative frequency.
    times: usize,
    method: &'static str,
    make: Make,
}

/// A list of calls: the frequency, the call, and how each parameter is drawn.
macro_rules! calls {
    (|$random:ident| $(
        $times:literal: $contract:ident.$method:ident($($argument:expr),*) $(until $done:ident)?
        $(, $($name:ident)? $(($($names:ident),+))? = $value:expr)*;
    )+) => {
        &[$(crate::ops::Call {
            times: $times,
            method: concat!(stringify!($contract), ".", stringify!($method)),
            make: |$random| {
                let _ = &$random;
                $(let $($name)? $(($($names),+))? = $value;)*
                crate::ops::call!(
                    $contract.$method($($argument),*) $(until $done)?;
                    $($($name)? $($($names),+)?),*
                )
            },
        }),+]
    };
}
pub(crate) use calls;

/// The calls of which sequences are made.
pub(crate) struct Theme {
    /// Calls that add the first rows, in order.
    pub(crate) foundations: Vec<Make>,
    /// Calls that read.
    pub(crate) reads: Vec<Make>,
    /// Calls that write.
    pub(crate) writes: Vec<Make>,
}

/// The first calls of a sequence.
const PEOPLE: &[&str] = &["accounts.add", "accounts.add", "sessions.add"];
const COURSE: &[&str] = &[
    "accounts.add",
    "accounts.add",
    "events.add",
    "lessons.add",
    "lessons.add",
    "quizzes.add",
    "quizzes.add_revision",
    "quizzes.add",
    "quizzes.add_revision",
    "accommodations.add",
    "stored_files.add",
    "materials.add",
    "enrolments.add",
    "progress.put",
    "quiz_attempts.add",
    "quiz_attempts.replace_answers",
    "gradebook.put_grade",
    "quiz_attempts.add",
];
const DESK: &[&str] = &[
    "accounts.add",
    "references.add",
    "references.add",
    "references.add",
    "authors.take",
    "authors.take",
    "posts.take",
    "posts.take",
    "queue.add",
    "weights.add",
    "weights.add",
    "experiments.add",
    "experiments.add",
    "decisions.add",
    "queue.add",
    "replies.add",
    "replies.add",
    "escalations.add",
    "notes.add",
    "do_not_contact.add",
    "competitors.add",
    "mentions.add",
    "champions.add",
    "kpi.add_all",
    "kpi.add_all",
    "experiment_units.expose",
    "experiment_units.record",
    "learning_events.add",
    "randomized_experiments.add",
    "holds.add",
    "holds.add",
    "archives.add",
];

/// Every call that writes.
const WRITES: &[&[Call]] = &[
    identity::WRITES,
    audit::WRITES,
    references::WRITES,
    authors::WRITES,
    posts::WRITES,
    queue::WRITES,
    decisions::WRITES,
    replies::WRITES,
    escalations::WRITES,
    competitors::WRITES,
    kpi::WRITES,
    experiments::WRITES,
    learning_log::WRITES,
    holds::WRITES,
    retention::WRITES,
    courses::WRITES,
    quizzes::WRITES,
    study::WRITES,
    results::WRITES,
];

/// Accounts and their protection: many calls of few contracts.
pub(crate) fn people() -> Theme {
    theme(PEOPLE, &[identity::READS, audit::READS], &[identity::WRITES, audit::WRITES])
}

/// The engagement desk, starting with posts, a decision and what follows from it.
pub(crate) fn desk() -> Theme {
    theme(
        DESK,
        &[
            references::READS,
            authors::READS,
            posts::READS,
            queue::READS,
            decisions::READS,
            replies::READS,
            escalations::READS,
            competitors::READS,
            kpi::READS,
            experiments::READS,
            learning_log::READS,
            holds::READS,
            retention::READS,
        ],
        &[
            references::WRITES,
            authors::WRITES,
            posts::WRITES,
            queue::WRITES,
            decisions::WRITES,
            replies::WRITES,
            escalations::WRITES,
            competitors::WRITES,
            kpi::WRITES,
            experiments::WRITES,
            learning_log::WRITES,
            holds::WRITES,
            retention::WRITES,
        ],
    )
}

/// All contracts but those of the desk, starting with a course and an attempt.
pub(crate) fn learning() -> Theme {
    theme(
        COURSE,
        &[identity::READS, audit::READS, courses::READS, quizzes::READS, study::READS, results::READS],
        &[identity::WRITES, audit::WRITES, courses::WRITES, quizzes::WRITES, study::WRITES, results::WRITES],
    )
}

fn theme(foundations: &[&str], reads: &[&[Call]], writes: &[&[Call]]) -> Theme {
    let make = |method: &&str| WRITES.iter().copied().flatten().find(|call| call.method == *method);
    Theme {
        foundations: foundations.iter().filter_map(make).map(|call| call.make).collect(),
        reads: repeated(reads),
        writes: repeated(writes),
    }
}

fn repeated(groups: &[&[Call]]) -> Vec<Make> {
    let calls = groups.iter().copied().flatten();
    calls.flat_map(|call| std::iter::repeat_n(call.make, call.times)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_foundation_is_a_call() {
        assert_eq!(people().foundations.len(), PEOPLE.len());
        assert_eq!(desk().foundations.len(), DESK.len());
        assert_eq!(learning().foundations.len(), COURSE.len());
    }
}
