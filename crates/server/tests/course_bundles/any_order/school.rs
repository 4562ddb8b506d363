//! A quiz of its own in a shared deployment, with a clock that is moved.

use std::{
    ops::Add,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use chrono::TimeDelta;
use domain::{
    Clock, Id, IdSource, Timestamp,
    identity::{Account, AccountStatus, EmailAddress, Grants, Role, Session, TokenHash},
    learning::{
        Event, EventDetails, EventStatus, Lesson, LessonDetails, QuestionDraft, QuestionKind, Quiz,
        QuizAttempt, QuizDetails, RevealPolicy, Submission, Unmarked, draft_revision,
    },
};
use proptest::prelude::*;
use repositories::{StorageError, StorageExt};
use services::{
    Caller, Edit, IfMatch, SYSTEM, ServiceError, Services,
    environment::RandomIds,
    learning::{
        admin::{accommodations, events, quizzes},
        attempts, enrolments,
    },
};

use super::{
    Granted, LEARNERS, Step,
    taken::{Learner, Own, Rules},
};
use crate::deployment::Deployment;

pub type Checked = Result<(), TestCaseError>;

/// A clock that somebody moves: seconds since the beginning.
pub struct Moved(AtomicI64);

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        begin() + TimeDelta::seconds(self.0.load(Ordering::SeqCst))
    }
}

fn begin() -> Timestamp {
    "2026-03-01T09:00:00Z".parse().unwrap()
}

/// How often that was met which the properties are about.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    /// Attempts that were started only because of a window of their learner's own.
    pub own_windows: u64,
    pub reopened: u64,
    /// Answers with a key.
    pub keys: u64,
    /// Attempts that were handed in for their learner.
    pub overdue: u64,
    /// Answers without a key that comes later.
    pub withheld: u64,
}

impl Add for Seen {
    type Output = Self;

    fn add(self, more: Self) -> Self {
        Self {
            own_windows: self.own_windows + more.own_windows,
            reopened: self.reopened + more.reopened,
            keys: self.keys + more.keys,
            overdue: self.overdue + more.overdue,
            withheld: self.withheld + more.withheld,
        }
    }
}

pub struct School {
    pub deployment: Arc<Deployment>,
    pub services: Services,
    clock: Arc<Moved>,
    event: Event,
    pub quiz: Id<Quiz>,
    /// With sessions of theirs.
    pub accounts: Vec<(Id<Account>, Caller)>,
    pub rules: Rules,
    pub learners: Vec<Learner>,
    pub seen: Seen,
}

fn account() -> Account {
    let id = RandomIds.uuid();
    Account {
        id: Id::new(id),
        email: EmailAddress::parse(&format!("{}@example.org", id.simple())).unwrap(),
        password_hash: "none".to_owned(),
        display_name: "Somebody".to_owned(),
        role: Role::Learner,
        grants: Grants::of(&[]),
        status: AccountStatus::Active,
        version: 1,
        created_at: begin(),
        updated_at: begin(),
        erased_at: None,
    }
}

fn course() -> (Event, Lesson, Quiz) {
    let (id, lesson_id) = (RandomIds.uuid(), Id::new(RandomIds.uuid()));
    let details = EventDetails {
        slug: format!("event-{}", id.simple()),
        title: "Event".to_owned(),
        summary: String::new(),
        description: String::new(),
        language: "en".to_owned(),
        starts_at: None,
        ends_at: None,
        source: None,
    };
    let mut event = Event::draft(Id::new(id), details, None, begin());
    event.set_status(EventStatus::Published, begin());
    let details = LessonDetails {
        slug: "lesson".to_owned(),
        title: "Lesson".to_owned(),
        body: String::new(),
        video_url: None,
        duration_seconds: None,
        published: true,
    };
    let (created_at, updated_at, version, position) = (begin(), begin(), 1, 0);
    let lesson =
        Lesson { id: lesson_id, event_id: event.id, details, position, version, created_at, updated_at };
    let details = QuizDetails {
        slug: "quiz".to_owned(),
        title: "Quiz".to_owned(),
        reveal_policy: RevealPolicy::AfterClosing,
        published: true,
        ..QuizDetails::default()
    };
    let id = Id::new(RandomIds.uuid());
    let quiz = Quiz { revision: 1, ..Quiz::new(id, lesson_id, details, position, begin()) };
    (event, lesson, quiz)
}

fn question() -> QuestionDraft {
    QuestionDraft {
        id: None,
        bundle_key: None,
        kind: QuestionKind::Numeric,
        prompt: "How many?".to_owned(),
        explanation: None,
        points: 1.0,
        options: Vec::new(),
        accepted_answers: Vec::new(),
        value: Some(3.0),
        tolerance: None,
        treatment: None,
    }
}

impl School {
    pub async fn new(deployment: Arc<Deployment>) -> Self {
        let clock = Arc::new(Moved(AtomicI64::new(0)));
        let services = Services::new(
            Arc::clone(&deployment.storage),
            deployment.services.file_store().clone(),
            Arc::clone(&clock) as Arc<dyn Clock>,
            Arc::new(RandomIds),
            deployment.services.settings().clone(),
        );
        let (event, lesson, quiz) = course();
        let revision =
            draft_revision(quiz.id, 1, vec![question()], None, Unmarked::New, &RandomIds, begin()).unwrap();
        let people: Vec<_> = (0..LEARNERS).map(|_| account()).collect();
        let (added, quiz_id) = ((event.clone(), lesson, quiz.clone(), revision, people.clone()), quiz.id);
        let stored: Result<(), StorageError> = deployment
            .storage
            .write(move |uow| {
                let (event, lesson, quiz, revision, people) = added.clone();
                Box::pin(async move {
                    for account in &people {
                        uow.accounts().add(account).await?;
                    }
                    uow.events().add(&event).await?;
                    uow.lessons().add(&lesson).await?;
                    uow.quizzes().add(&quiz).await?;
                    uow.quizzes().add_revision(&revision).await
                })
            })
            .await;
        stored.unwrap();
        let rules = Rules {
            limit: None,
            opens_at: None,
            closes_at: None,
            most: None,
            reveal: RevealPolicy::AfterClosing,
            ends_at: None,
            status: EventStatus::Published,
        };
        let nobody = Learner { is_enrolled: false, is_active: true, own: None, taken: Vec::new() };
        let mut school = Self {
            deployment,
            services,
            clock,
            event,
            quiz: quiz_id,
            accounts: people.into_iter().map(|account| (account.id, Caller::default())).collect(),
            rules,
            learners: vec![nobody; LEARNERS],
            seen: Seen::default(),
        };
        for who in 0..LEARNERS {
            school.log_in(who).await;
            school.make(&Step::Enrol { who }).await.unwrap();
        }
        school
    }

    pub async fn log_in(&mut self, who: usize) {
        let token = TokenHash(RandomIds.secret());
        let session = Session {
            id: Id::new(RandomIds.uuid()),
            account_id: self.accounts[who].0,
            token_hash: token,
            created_at: begin(),
            // Never stale, so that its use is not written.
            last_used_at: begin() + TimeDelta::days(10),
            expires_at: begin() + TimeDelta::days(20),
            user_agent: None,
            address: None,
        };
        let added: Result<(), StorageError> = self
            .deployment
            .storage
            .write(move |uow| {
                let session = session.clone();
                Box::pin(async move { uow.sessions().add(&session).await })
            })
            .await;
        added.unwrap();
        self.accounts[who].1 = Caller { token: Some(token), ..Caller::default() };
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn later(&self, minutes: Option<i64>) -> Option<Timestamp> {
        minutes.map(|minutes| self.now() + TimeDelta::minutes(minutes))
    }

    /// Does it, and notes what was answered.
    pub async fn make(&mut self, step: &Step) -> Checked {
        let now = self.now();
        match step {
            Step::Wait(minutes) => {
                self.clock.0.fetch_add(60 * minutes, Ordering::SeqCst);
            }
            Step::Limit(minutes) => self.rules(|rules| rules.limit = minutes.map(TimeDelta::minutes)).await,
            Step::Window { opens, closes } => {
                let (opens, closes) = (self.later(*opens), self.later(*closes));
                self.rules(|rules| (rules.opens_at, rules.closes_at) = (opens, closes)).await;
            }
            Step::Most(most) => self.rules(|rules| rules.most = *most).await,
            Step::Reveal(policy) => self.rules(|rules| rules.reveal = *policy).await,
            Step::End(minutes) => {
                let ends_at = self.later(*minutes);
                let edit: Edit<EventDetails> = Arc::new(move |details: &mut EventDetails| {
                    details.ends_at = ends_at;
                    Ok(())
                });
                let update = events::Update { id: self.event.id, expected: IfMatch::Any, edit };
                self.services.write(SYSTEM, update).await.unwrap();
                self.rules.ends_at = ends_at;
            }
            Step::Status(status) => {
                let set = events::SetStatus { id: self.event.id, expected: IfMatch::Any, status: *status };
                if self.services.write(SYSTEM, set).await.is_ok() {
                    self.rules.status = *status;
                }
            }
            Step::Grant { who, granted } => self.grant(*who, granted).await,
            Step::TakeBack { who } => {
                let (quiz, account) = (self.quiz, self.accounts[*who].0);
                let remove = accommodations::Remove { quiz, account, expected: IfMatch::Any };
                let removed = self.services.write(SYSTEM, remove).await;
                assert_eq!(removed.is_ok(), self.learners[*who].own.take().is_some());
            }
            Step::Lock { who } => self.set_active(*who, false).await,
            Step::Unlock { who } => self.set_active(*who, true).await,
            Step::Reopen { who, until } => self.reopen(*who, self.later(*until)).await?,
            Step::Enrol { who } => {
                let slug = self.event.details.slug.clone();
                let done = self.services.write(&self.accounts[*who].1, enrolments::Enrol { slug }).await;
                self.learners[*who].is_enrolled |= done.is_ok();
            }
            Step::Withdraw { who } => {
                let slug = self.event.details.slug.clone();
                let done = self.services.write(&self.accounts[*who].1, enrolments::Withdraw { slug }).await;
                self.learners[*who].is_enrolled &= done.is_err();
            }
            Step::Start { who } => self.start(*who).await?,
            Step::Save { who } => {
                let Some(open) = self.learners[*who].open().cloned() else { return Ok(()) };
                let answers = attempts::Save { id: open.id, expected: None, answers: Vec::new() };
                let saved = self.services.save_answers(&self.accounts[*who].1, answers).await;
                let learner = &self.learners[*who];
                let is_past = learner.is_past(&open, &self.rules, now);
                prop_assert_eq!(saved.is_err(), is_past, "saving {:?} of {:?}", open, learner);
            }
            Step::Submit { who } => {
                let Some(open) = self.learners[*who].open().cloned() else { return Ok(()) };
                let submit = attempts::Submit { id: open.id, expected: None, answers: None };
                let Ok(done) = self.services.submit(&self.accounts[*who].1, submit).await else {
                    prop_assert!(!self.learners[*who].is_active, "nothing else refuses it");
                    return Ok(());
                };
                let is_past = self.learners[*who].is_past(&open, &self.rules, now);
                let how = if is_past { Submission::Overdue } else { Submission::Learner };
                prop_assert_eq!(done.attempt.submission, Some(how), "{:?}", open);
                if !is_past {
                    self.close(open.id);
                }
            }
            Step::Sweep => {
                self.services.submit_overdue().await.unwrap();
            }
        }
        self.follows(step).await
    }

    fn close(&mut self, id: Id<QuizAttempt>) {
        let all = self.learners.iter_mut().flat_map(|learner| &mut learner.taken);
        all.filter(|taken| taken.id == id).for_each(|taken| taken.is_open = false);
    }

    /// Changes the quiz, unless that is refused.
    async fn rules(&mut self, change: impl FnOnce(&mut Rules)) {
        let mut rules = self.rules.clone();
        change(&mut rules);
        let new = rules.clone();
        let edit: Edit<QuizDetails> = Arc::new(move |details: &mut QuizDetails| {
            details.time_limit_seconds = new.limit.map(|limit| limit.num_seconds());
            (details.opens_at, details.closes_at) = (new.opens_at, new.closes_at);
            (details.max_attempts, details.reveal_policy) = (new.most, new.reveal);
            Ok(())
        });
        let update = quizzes::Update { id: self.quiz, expected: IfMatch::Any, edit };
        match self.services.write(SYSTEM, update).await {
            Ok(_) => self.rules = rules,
            Err(error) => assert!(matches!(error, ServiceError::Invalid(_)), "{error}"),
        }
    }

    async fn grant(&mut self, who: usize, granted: &Granted) {
        let own = Own {
            extra: TimeDelta::minutes(granted.extra),
            attempts: granted.attempts,
            opens_at: self.later(granted.opens),
            closes_at: self.later(granted.closes),
        };
        let set = accommodations::Set {
            quiz: self.quiz,
            account: self.accounts[who].0,
            expected: self.learners[who].own.is_some().then_some(IfMatch::Any),
            extra_seconds: own.extra.num_seconds(),
            extra_attempts: own.attempts,
            opens_at: own.opens_at,
            closes_at: own.closes_at,
        };
        match self.services.write(SYSTEM, set).await {
            Ok(_) => self.learners[who].own = Some(own),
            Err(error) => assert!(matches!(error, ServiceError::Invalid(_)), "{error}"),
        }
    }
}
