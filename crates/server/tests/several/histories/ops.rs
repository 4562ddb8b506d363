//! The use cases of a history.

use std::{fmt::Debug, sync::Arc};

use domain::{
    Id,
    identity::{Account, AccountStatus, Role},
    learning::{EventStatus, GradingMethod, Quiz, RevealPolicy},
};
use repositories::Storage;
use services::{
    Edit, IfMatch, SYSTEM, ServiceError, Writes,
    identity::accounts::{self, AccountChanges},
    learning::{
        admin::{accommodations, attempts as admin_attempts, events, lessons, questions, quizzes, regrading},
        attempts, enrolments,
        progress::{self, ProgressChange},
    },
};

use super::{
    desk::{self, DeskOp},
    random::Random,
    world::{EVENTS, LEARNERS, LESSONS, VICTIMS, World},
};

/// A use case with what is asked for. Things are named by their numbers in the [`World`], attempts by the
/// use case that starts them.
#[derive(Debug, Clone)]
pub enum Op {
    Enrol { who: usize, event: usize },
    Withdraw { who: usize, event: usize },
    Start { who: usize, quiz: usize },
    Save { who: usize, started: usize, quiz: usize, value: i32 },
    Submit { who: usize, started: usize, quiz: usize, value: Option<i32> },
    Progress { who: usize, lesson: usize, completed: bool },
    SetStatus { event: usize, status: EventStatus },
    UpdateQuiz { quiz: usize, edit: QuizEdit },
    DeleteQuiz { quiz: usize, force: bool },
    Questions { quiz: usize, value: i32 },
    Regrade { quiz: usize },
    Accommodate { quiz: usize, who: usize, again: bool, extra: i64 },
    Override { started: usize, score: bool },
    Reopen { started: usize },
    UpdateLesson { lesson: usize, published: bool },
    Reorder { event: usize, turned: bool },
    DeleteLesson { lesson: usize, force: bool },
    DeleteEvent { event: usize, force: bool },
    SetRole { who: usize, role: Role },
    Desk(DeskOp),
}

/// How a quiz is changed.
#[derive(Debug, Clone, Copy)]
pub enum QuizEdit {
    Pass(i64),
    Method(GradingMethod),
    Attempts(Option<i64>),
    Reveal(RevealPolicy),
    Published(bool),
}

/// What shows that a declared lock is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// It is shared. It must show when it is left out.
    Shared,
    /// It is exclusive. It must show when it is left out or taken shared.
    Alone,
    /// It is exclusive, and the row by which it is held is also written, by the lock or by the unit. It must
    /// show when it is left out; taken shared it is no other lock, or of two that took it one runs again.
    Written,
    /// It is redundant here: what else is held, or the constraints, make up for it.
    Redundant,
}

/// The use cases of the courses with the locks that they declare, as they are taken.
const OF_COURSES: [(&str, &[Held]); 19] = [
    ("Enrol", STUDY),
    ("Withdraw", STUDY),
    ("Start", STUDY),
    ("Save", STUDY),
    ("Submit", STUDY),
    ("Progress", STUDY),
    ("SetStatus", EDIT),
    ("UpdateQuiz", EDIT),
    ("DeleteQuiz", EDIT),
    ("Questions", EDIT),
    ("Regrade", EDIT),
    // Accounts are never deleted.
    ("Accommodate", &[Held::Alone, Held::Redundant]),
    ("Override", EDIT),
    ("Reopen", EDIT),
    ("UpdateLesson", EDIT),
    ("Reorder", EDIT),
    ("DeleteLesson", EDIT),
    ("DeleteEvent", EDIT),
    // Here every change of an account may be one of an admin's.
    ("SetRole", &[Held::Written, Held::Redundant]),
];

/// All use cases with the locks that they declare, as they are taken.
pub fn with_locks() -> impl Iterator<Item = (&'static str, &'static [Held])> {
    OF_COURSES.into_iter().chain(desk::WITH_LOCKS)
}

/// The event, and what a learner has.
const STUDY: &[Held] = &[Held::Shared, Held::Alone];
/// The event.
const EDIT: &[Held] = &[Held::Alone];

/// What must come often as well for a fault in a use case to show.
pub fn rivals(use_case: &str) -> &'static [&'static str] {
    match use_case {
        // What was read before an accommodation must not be written after it, nor an attempt be handed in
        // that a regrading did not see.
        "Save" => &["Save", "Save", "Accommodate", "Regrade"],
        _ => desk::rivals(use_case),
    }
}

/// Of what use cases are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Courses,
    Desk,
    /// Of both, half and half.
    Both,
}

/// What was drawn before.
#[derive(Default)]
struct Past {
    /// The use cases that start attempts, by whom, and of which quiz.
    starts: Vec<(usize, usize, usize)>,
    desk: desk::Past,
}

impl Past {
    fn draw(&self, random: &mut Random, field: Field, index: usize) -> Op {
        match field {
            Field::Desk => Op::Desk(self.desk.next(random, index)),
            Field::Both if random.one_in(2) => Op::Desk(self.desk.next(random, index)),
            Field::Courses | Field::Both => next(random, &self.starts),
        }
    }

    fn note(&mut self, op: &Op, index: usize) {
        match op {
            Op::Start { who, quiz } => self.starts.push((index, *who, *quiz)),
            Op::Desk(op) => self.desk.note(op, index),
            _ => {}
        }
    }
}

/// The use cases of a seed. Learners and workers are at work most of the time; favoured use cases come
/// often.
pub fn of_seed(seed: u64, units: usize, field: Field, favoured: &[&str]) -> Vec<Op> {
    let mut random = Random::of(seed);
    let mut past = Past::default();
    (0..units)
        .map(|index| {
            let mut op = past.draw(&mut random, field, index);
            // Seldom ones come once in a hundred.
            if !favoured.is_empty() && random.one_in(4) {
                let name = if let [one] = favoured { one } else { random.pick(favoured) };
                for _ in 0..500 {
                    if op.name() == name {
                        break;
                    }
                    op = past.draw(&mut random, field, index);
                }
            }
            past.note(&op, index);
            op
        })
        .collect()
}

fn next(random: &mut Random, starts: &[(usize, usize, usize)]) -> Op {
    let (who, event) = (random.below(LEARNERS), random.below(EVENTS));
    let (lesson, quiz) = (random.below(LESSONS), random.below(LESSONS));
    // Mostly a recent one, mostly by whoever started it.
    let recent = &starts[starts.len().saturating_sub(12)..];
    let (started, by, of) = if recent.is_empty() { (0, who, quiz) } else { random.pick(recent) };
    let by = if random.one_in(20) { who } else { by };
    let value = random.pick(&[0, 1, 2]);
    match random.below(100) {
        0..10 => Op::Enrol { who, event },
        10..13 => Op::Withdraw { who, event },
        13..35 => Op::Start { who, quiz },
        35..45 => Op::Save { who: by, started, quiz: of, value },
        45..65 => Op::Submit { who: by, started, quiz: of, value: (!random.one_in(4)).then_some(value) },
        65..75 => Op::Progress { who, lesson, completed: !random.one_in(4) },
        75..77 => {
            Op::SetStatus { event, status: random.pick(&[EventStatus::Published, EventStatus::Archived]) }
        }
        77..82 => Op::UpdateQuiz { quiz, edit: quiz_edit(random) },
        82..84 => Op::Questions { quiz, value },
        84..87 => Op::Regrade { quiz },
        87..89 => Op::Accommodate { quiz, who, again: random.one_in(2), extra: random.pick(&[1, 2, 3]) },
        89..91 => Op::Override { started, score: random.one_in(2) },
        91..93 => Op::Reopen { started },
        93..95 => Op::UpdateLesson { lesson, published: !random.one_in(3) },
        95 => Op::Reorder { event, turned: random.one_in(2) },
        96 if random.one_in(4) => Op::DeleteQuiz { quiz, force: random.one_in(2) },
        96 if random.one_in(6) => Op::DeleteLesson { lesson, force: random.one_in(2) },
        96 if random.one_in(12) => Op::DeleteEvent { event, force: random.one_in(2) },
        _ => Op::SetRole {
            who: random.below(VICTIMS),
            role: if random.one_in(3) { Role::Admin } else { Role::Operator },
        },
    }
}

fn quiz_edit(random: &mut Random) -> QuizEdit {
    match random.below(6) {
        0 => QuizEdit::Pass(random.pick(&[0, 50, 100])),
        1 | 2 => QuizEdit::Method(random.pick(&[
            GradingMethod::Highest,
            GradingMethod::Latest,
            GradingMethod::First,
        ])),
        3 => QuizEdit::Attempts(random.pick(&[None, Some(2), Some(5)])),
        4 => QuizEdit::Reveal(random.pick(&[
            RevealPolicy::AfterPassing,
            RevealPolicy::AfterLastAttempt,
            RevealPolicy::AfterSubmission,
        ])),
        _ => QuizEdit::Published(!random.one_in(3)),
    }
}

impl Op {
    /// The use case, as [`WITH_LOCKS`] names it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Enrol { .. } => "Enrol",
            Self::Withdraw { .. } => "Withdraw",
            Self::Start { .. } => "Start",
            Self::Save { .. } => "Save",
            Self::Submit { .. } => "Submit",
            Self::Progress { .. } => "Progress",
            Self::SetStatus { .. } => "SetStatus",
            Self::UpdateQuiz { .. } => "UpdateQuiz",
            Self::DeleteQuiz { .. } => "DeleteQuiz",
            Self::Questions { .. } => "Questions",
            Self::Regrade { .. } => "Regrade",
            Self::Accommodate { .. } => "Accommodate",
            Self::Override { .. } => "Override",
            Self::Reopen { .. } => "Reopen",
            Self::UpdateLesson { .. } => "UpdateLesson",
            Self::Reorder { .. } => "Reorder",
            Self::DeleteLesson { .. } => "DeleteLesson",
            Self::DeleteEvent { .. } => "DeleteEvent",
            Self::SetRole { .. } => "SetRole",
            Self::Desk(op) => op.name(),
        }
    }

    /// The use case that starts its attempt, or has its posts: nobody can name what is not there yet.
    pub fn follows(&self) -> Option<usize> {
        match self {
            Self::Save { started, .. }
            | Self::Submit { started, .. }
            | Self::Override { started, .. }
            | Self::Reopen { started } => Some(*started),
            Self::Desk(op) => op.follows(),
            _ => None,
        }
    }

    /// Whether it is one of the desk, whose units hold what they find: not before their end do they hold
    /// all of it. Others hold from their beginning what they rest on.
    pub fn of_desk(&self) -> Option<&DeskOp> {
        if let Self::Desk(op) = self { Some(op) } else { None }
    }

    /// Does it, as the use case of this number in its history; nothing where storage gave up.
    pub async fn perform(&self, world: &World, storage: Arc<dyn Storage>, index: usize) -> Option<String> {
        let at = At { world, storage, index, who: None };
        let by = |who: &usize| At { who: Some(*who), storage: Arc::clone(&at.storage), ..at };
        let expected = IfMatch::Any;
        match self {
            Self::Enrol { who, event } => by(who).run(enrolments::Enrol { slug: world.slug(*event) }).await,
            Self::Withdraw { who, event } => {
                by(who).run(enrolments::Withdraw { slug: world.slug(*event) }).await
            }
            Self::Start { who, quiz } => by(who).run(attempts::Start { quiz: world.quiz(*quiz) }).await,
            Self::Save { who, started, quiz, value } => {
                let answers = world.answers(*quiz, *value);
                by(who).run(attempts::Save { id: World::attempt(*started), expected: None, answers }).await
            }
            Self::Submit { who, started, quiz, value } => {
                let answers = value.map(|value| world.answers(*quiz, value));
                by(who).run(attempts::Submit { id: World::attempt(*started), expected: None, answers }).await
            }
            Self::Progress { who, lesson, completed } => {
                let change = if *completed { ProgressChange::Completed } else { ProgressChange::Started };
                by(who).run(progress::Record { lesson: world.lesson(*lesson), change }).await
            }
            Self::SetStatus { event, status } => {
                at.run(events::SetStatus { id: world.event(*event), expected, status: *status }).await
            }
            Self::UpdateQuiz { quiz, edit } => {
                let edit = *edit;
                let edit: Edit<_> = Arc::new(move |details: &mut domain::learning::QuizDetails| {
                    match edit {
                        QuizEdit::Pass(percent) => details.pass_percent = Some(percent),
                        QuizEdit::Method(method) => details.grading_method = method,
                        QuizEdit::Attempts(most) => details.max_attempts = most,
                        QuizEdit::Reveal(policy) => details.reveal_policy = policy,
                        QuizEdit::Published(published) => details.published = published,
                    }
                    Ok(())
                });
                at.run(quizzes::Update { id: world.quiz(*quiz), expected, edit }).await
            }
            Self::DeleteQuiz { quiz, force } => {
                at.run(quizzes::Delete { id: world.quiz(*quiz), expected, force: *force }).await
            }
            Self::Questions { quiz, value } => {
                let questions = vec![world.question(*quiz, *value)];
                at.run(questions::Replace { quiz: world.quiz(*quiz), expected, questions }).await
            }
            Self::Regrade { quiz } => {
                at.run(regrading::Regrade::first(world.quiz(*quiz), regrading::Regrading::default())).await
            }
            Self::Accommodate { quiz, who, again, extra } => {
                let set = accommodate(world.quiz(*quiz), world.learner(*who), *again, *extra);
                at.run(set).await
            }
            Self::Override { started, score } => {
                let edit = admin_attempts::ScoreEdit::Override {
                    score: f64::from(u8::from(*score)),
                    reason: "looked at again".to_owned(),
                };
                at.run(admin_attempts::Edit { id: World::attempt(*started), expected, edit }).await
            }
            Self::Reopen { started } => {
                let edit = admin_attempts::ScoreEdit::Reopen { due_at: None, reason: "once more".to_owned() };
                at.run(admin_attempts::Edit { id: World::attempt(*started), expected, edit }).await
            }
            Self::UpdateLesson { lesson, published } => {
                let published = *published;
                let edit: Edit<_> = Arc::new(move |details: &mut domain::learning::LessonDetails| {
                    details.published = published;
                    Ok(())
                });
                at.run(lessons::Update { id: world.lesson(*lesson), expected, edit }).await
            }
            Self::Reorder { event, turned } => {
                let mut ids = world.lessons_of(*event);
                if *turned {
                    ids.reverse();
                }
                at.run(lessons::Reorder { event: world.event(*event), expected, ids }).await
            }
            Self::DeleteLesson { lesson, force } => {
                at.run(lessons::Delete { id: world.lesson(*lesson), expected, force: *force }).await
            }
            Self::DeleteEvent { event, force } => {
                at.run(events::Delete { id: world.event(*event), expected, force: *force }).await
            }
            Self::SetRole { who, role } => {
                let role = *role;
                let edit: Edit<_> = Arc::new(move |changes: &mut AccountChanges| {
                    (changes.role, changes.status) = (role, AccountStatus::Active);
                    Ok(())
                });
                at.run(accounts::Update { id: world.victim(*who), expected, edit }).await
            }
            Self::Desk(op) => op.perform(world, at.storage, index).await,
        }
    }
}

/// An accommodation of so many minutes and attempts, with no window of its own.
fn accommodate(quiz: Id<Quiz>, account: Id<Account>, again: bool, extra: i64) -> accommodations::Set {
    accommodations::Set {
        quiz,
        account,
        expected: again.then_some(IfMatch::Any),
        extra_seconds: 60 * extra,
        extra_attempts: extra,
        opens_at: None,
        closes_at: None,
    }
}

/// By whom and where a use case is asked for.
struct At<'w> {
    world: &'w World,
    storage: Arc<dyn Storage>,
    index: usize,
    /// A learner, or the system.
    who: Option<usize>,
}

impl At<'_> {
    async fn run<U: Writes<Output: Debug>>(self, use_case: U) -> Option<String> {
        let services = self.world.services(self.storage, self.index);
        answered(match self.who {
            Some(who) => services.write(&World::caller(who), use_case).await,
            None => services.write(SYSTEM, use_case).await,
        })
    }
}

/// An answer as text; nothing where storage gave up.
pub fn answered<T: Debug>(outcome: Result<T, ServiceError>) -> Option<String> {
    match outcome {
        Err(ServiceError::Storage(_) | ServiceError::Busy(_)) => None,
        outcome => Some(format!("{outcome:?}")),
    }
}
