//! Whatever authors and learners do, in whatever order: the time of an open attempt is the value of its formula,
//! in the answers and, once the sweeper came by, in the storage; nothing is accepted after it, nothing handed in
//! before; and a key that waits for others is not shown while anybody can still answer.

mod checks;
mod school;
mod taken;

use std::sync::Arc;

use domain::learning::{EventStatus, RevealPolicy};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    test_runner::{Config, TestRunner},
};

use self::school::{School, Seen};
use crate::{database::Kind, deployment::Deployment};

/// How many learners there are.
const LEARNERS: usize = 3;

/// Something that is done. Times are minutes: of a limit, or from now.
#[derive(Debug, Clone)]
enum Step {
    Wait(i64),
    Limit(Option<i64>),
    Window { opens: Option<i64>, closes: Option<i64> },
    Most(Option<i64>),
    Reveal(RevealPolicy),
    End(Option<i64>),
    Status(EventStatus),
    Grant { who: usize, granted: Granted },
    TakeBack { who: usize },
    Lock { who: usize },
    Unlock { who: usize },
    Reopen { who: usize, until: Option<i64> },
    Enrol { who: usize },
    Withdraw { who: usize },
    Start { who: usize },
    Save { who: usize },
    Submit { who: usize },
    Sweep,
}

/// What an accommodation grants.
#[derive(Debug, Clone, Copy)]
struct Granted {
    extra: i64,
    attempts: i64,
    opens: Option<i64>,
    closes: Option<i64>,
}

fn granted() -> impl Strategy<Value = Granted> {
    let times = (option::weighted(0.3, -60..60_i64), option::weighted(0.7, -30..90_i64));
    (0..30_i64, 0..2_i64, times).prop_map(|(extra, attempts, (opens, closes))| Granted {
        extra,
        attempts,
        opens,
        closes,
    })
}

fn step() -> impl Strategy<Value = Step> {
    let who = || 0..LEARNERS;
    let waits_for_others =
        prop_oneof![3 => Just(RevealPolicy::AfterClosing), 1 => Just(RevealPolicy::AfterLastAttempt)];
    let authors = prop_oneof![
        3 => option::weighted(0.7, 1..60_i64).prop_map(Step::Limit),
        4 => (option::weighted(0.2, -60..30_i64), option::weighted(0.8, -30..60_i64))
            .prop_map(|(opens, closes)| Step::Window { opens, closes }),
        1 => option::weighted(0.7, 1..4_i64).prop_map(Step::Most),
        1 => waits_for_others.prop_map(Step::Reveal),
        2 => option::weighted(0.5, -5..90_i64).prop_map(Step::End),
        1 => prop_oneof![Just(EventStatus::Archived), Just(EventStatus::Published)].prop_map(Step::Status),
        6 => (who(), granted()).prop_map(|(who, granted)| Step::Grant { who, granted }),
        1 => who().prop_map(|who| Step::TakeBack { who }),
        1 => who().prop_map(|who| Step::Lock { who }),
        1 => who().prop_map(|who| Step::Unlock { who }),
        4 => (who(), option::weighted(0.6, 1..60_i64)).prop_map(|(who, until)| Step::Reopen { who, until }),
    ];
    let learners = prop_oneof![
        6 => who().prop_map(|who| Step::Start { who }),
        4 => who().prop_map(|who| Step::Save { who }),
        5 => who().prop_map(|who| Step::Submit { who }),
        2 => who().prop_map(|who| Step::Enrol { who }),
        1 => who().prop_map(|who| Step::Withdraw { who }),
    ];
    prop_oneof![
        5 => authors,
        5 => learners,
        3 => (1..30_i64).prop_map(Step::Wait),
        1 => Just(Step::Sweep),
    ]
}

/// An attempt is opened again, somebody starts in a window of their own, time runs out, the key is shown.
fn everything_once() -> Vec<Step> {
    let own = Granted { extra: 0, attempts: 0, opens: None, closes: Some(20) };
    vec![
        Step::Start { who: 0 },
        Step::Submit { who: 0 },
        Step::Reopen { who: 0, until: Some(30) },
        Step::Submit { who: 0 },
        Step::Window { opens: None, closes: Some(-1) },
        Step::Grant { who: 1, granted: own },
        Step::Start { who: 1 },
        Step::Wait(25),
        Step::Sweep,
    ]
}

async fn perform(deployment: &Arc<Deployment>, steps: &[Step]) -> Result<Seen, TestCaseError> {
    let mut school = School::new(Arc::clone(deployment)).await;
    for step in steps {
        school.make(step).await?;
        school.check().await?;
    }
    Ok(school.seen)
}

#[test]
fn due_times_follow_their_formula_and_no_key_is_seen_early() {
    let cases = if Kind::of_this_run() == Kind::Sqlite { 96 } else { 24 };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let deployment = Arc::new(runtime.block_on(async { Deployment::new() }));
    let once = runtime.block_on(perform(&deployment, &everything_once())).unwrap();
    assert!(once.own_windows > 0 && once.reopened > 0 && once.keys > 0 && once.overdue > 0, "{once:?}");
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let seen = std::cell::Cell::new(once);
    let outcome = TestRunner::new(config).run(&vec(step(), 1..40), |steps| {
        seen.set(seen.get() + runtime.block_on(perform(&deployment, &steps))?);
        Ok(())
    });
    outcome.unwrap();
    println!("{cases} sequences: {:?}", seen.get());
}
