//! Calls of contract methods with random parameters: one way to make a call for each method.

mod audit;
mod courses;
mod final_state;
mod identity;
mod quizzes;
mod results;
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
    /// The parameters, for people.
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

/// A call of a method: `call!(accounts.add(&account); account)`. The owned parameters are named
/// after the semicolon: a call may be made many times, and prints them.
macro_rules! call {
    ($contract:ident.$method:ident($($argument:expr),*); $($name:ident),*) => {
        crate::ops::Op::new(
            concat!(stringify!($contract), ".", stringify!($method)),
            &[$(crate::show::named(stringify!($name), &$name)),*],
            move |uow| {
                $(let $name = $name.clone();)*
                Box::pin(async move {
                    let found = uow.$contract().$method($($argument),*).await?;
                    Ok(crate::show::answer(&found))
                })
            },
        )
    };
}

/// As `call!`, for a method that removes up to a limit, of the contracts' choice: it is called until
/// it finds nothing more, so that what it chose does not matter.
macro_rules! call_until_done {
    ($contract:ident.$method:ident($($argument:expr),*); $($name:ident),*) => {
        crate::ops::Op::new(
            concat!(stringify!($contract), ".", stringify!($method)),
            &[$(crate::show::named(stringify!($name), &$name)),*],
            move |uow| {
                $(let $name = $name.clone();)*
                Box::pin(async move {
                    let mut removed: Vec<u64> = Vec::new();
                    loop {
                        match uow.$contract().$method($($argument),*).await? {
                            0 => return Ok(crate::show::answer(&removed)),
                            some => removed.push(some),
                        }
                    }
                })
            },
        )
    };
}
pub(crate) use {call, call_until_done};

/// Makes a call. It sees what is stored, so that most calls find or do something.
pub(crate) type Make = fn(&mut Random) -> Op;

/// What a sequence is about.
pub(crate) struct Theme {
    /// Calls that lay the ground, in their order.
    pub(crate) foundations: Vec<Make>,
    /// Calls that read.
    pub(crate) reads: Vec<Make>,
    /// Calls that write, each as often as it is to be made among them.
    pub(crate) writes: Vec<Make>,
}

/// Accounts and what guards them: many calls of few contracts.
pub(crate) fn people() -> Theme {
    Theme {
        foundations: vec![identity::add_account, identity::add_account, identity::add_session],
        reads: [identity::READS, audit::READS].concat(),
        writes: repeated(&[identity::WRITES, audit::WRITES]),
    }
}

/// Everything, on the ground of a course with an attempt.
pub(crate) fn everything() -> Theme {
    Theme {
        foundations: vec![
            identity::add_account,
            identity::add_account,
            courses::add_event,
            courses::add_lesson,
            courses::add_lesson,
            quizzes::add_quiz,
            quizzes::add_revision,
            quizzes::add_quiz,
            quizzes::add_revision,
            quizzes::add_accommodation,
            courses::add_file,
            courses::add_material,
            study::add_enrolment,
            study::put_progress,
            results::add_attempt,
            results::replace_answers,
            results::put_grade,
            results::add_attempt,
        ],
        reads: [identity::READS, audit::READS, courses::READS, quizzes::READS, study::READS, results::READS]
            .concat(),
        writes: repeated(&[
            identity::WRITES,
            audit::WRITES,
            courses::WRITES,
            quizzes::WRITES,
            study::WRITES,
            results::WRITES,
        ]),
    }
}

fn repeated(groups: &[&[(usize, Make)]]) -> Vec<Make> {
    let calls = groups.iter().flat_map(|group| group.iter());
    calls.flat_map(|(times, make)| std::iter::repeat_n(*make, *times)).collect()
}
