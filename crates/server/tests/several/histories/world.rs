//! What the use cases of a history are about: few things, so that they meet.

use std::sync::{Arc, atomic::AtomicU64};

use chrono::TimeDelta;
use domain::{
    Id, IdSource,
    identity::{Account, AccountStatus, EmailAddress, Grant, Grants, Role, Session, TokenHash},
    learning::{
        Answer, Event, EventDetails, EventStatus, GradingMethod, Lesson, LessonDetails, QuestionDraft,
        QuestionId, QuestionKind, Quiz, QuizAttempt, QuizDetails, QuizRevision, Response, RevealPolicy,
        Treatments, Unmarked, draft_revision,
    },
};
use repositories::{
    MAX_LIMIT, PageRequest, Storage, StorageError, StorageExt, UnitOfWork,
    audit::AuditFilter,
    learning::{AttemptFilter, EnrolmentFilter},
};
use services::{Caller, FileStore, HashCost, Services, Settings};
use uuid::Uuid;

use super::{
    desk::{self, Things},
    given::{Counted, Standing, begin, id, secret},
    noted::Rewinding,
};

pub const LEARNERS: usize = 6;
/// Accounts whose role is changed; they ask for nothing.
pub const VICTIMS: usize = 3;
/// The account that is at work at the desk.
const OPERATOR: usize = LEARNERS + VICTIMS;
/// Approves what the other operator drafts.
const REVIEWER: usize = OPERATOR + 1;
pub const EVENTS: usize = 2;
/// In all events, with a quiz each.
pub const LESSONS: usize = 4;
/// Seconds from one use case to the next by their clocks.
const PACE: i64 = 20;

/// Everything that is there when a history begins.
pub struct World {
    accounts: Vec<Account>,
    events: Vec<Event>,
    lessons: Vec<Lesson>,
    quizzes: Vec<(Quiz, QuizRevision)>,
    pub desk: Things,
    files: FileStore,
}

impl World {
    pub fn new() -> Self {
        let accounts = (0..=REVIEWER).map(account).collect();
        let events: Vec<Event> = (0..EVENTS).map(event).collect();
        let lessons: Vec<Lesson> =
            (0..LESSONS).map(|number| lesson(number, &events[number % EVENTS])).collect();
        let quizzes = lessons.iter().enumerate().map(|(number, lesson)| quiz(number, lesson)).collect();
        let store = Arc::new(object_store::memory::InMemory::new());
        let files = FileStore::new(store, std::env::temp_dir());
        Self { accounts, events, lessons, quizzes, desk: Things::default(), files }
    }

    pub fn slug(&self, event: usize) -> String {
        self.events[event].details.slug.clone()
    }

    pub fn event(&self, number: usize) -> Id<Event> {
        self.events[number].id
    }

    pub fn lesson(&self, number: usize) -> Id<Lesson> {
        self.lessons[number].id
    }

    pub fn lessons_of(&self, event: usize) -> Vec<Id<Lesson>> {
        let event = self.event(event);
        self.lessons.iter().filter(|lesson| lesson.event_id == event).map(|lesson| lesson.id).collect()
    }

    pub fn quiz(&self, number: usize) -> Id<Quiz> {
        self.quizzes[number].0.id
    }

    pub fn question_id(&self, quiz: usize) -> QuestionId {
        self.quizzes[quiz].1.questions[0].id
    }

    /// Who may have an accommodation, and at which quiz.
    pub fn pairs(&self) -> Vec<(Id<Quiz>, Id<Account>)> {
        let quizzes = self.quizzes.iter().map(|(quiz, _)| quiz.id);
        quizzes.flat_map(|quiz| (0..LEARNERS).map(move |who| (quiz, self.learner(who)))).collect()
    }

    /// Answers to the question of a quiz.
    pub fn answers(&self, quiz: usize, value: i32) -> Vec<Answer> {
        let question_id = self.question_id(quiz);
        vec![Answer { question_id, response: Response::Number(f64::from(value)), points_awarded: None }]
    }

    /// The question of a quiz, with another key.
    pub fn question(&self, quiz: usize, value: i32) -> QuestionDraft {
        QuestionDraft { id: Some(self.question_id(quiz)), ..question(value) }
    }

    pub fn learner(&self, number: usize) -> Id<Account> {
        self.accounts[number].id
    }

    pub fn victim(&self, number: usize) -> Id<Account> {
        self.accounts[LEARNERS + number].id
    }

    /// The attempt that a use case starts: its id is the first that it draws.
    pub fn attempt(started: usize) -> Id<QuizAttempt> {
        Id::new(Uuid::from_u64_pair(started as u64 + 1, 0))
    }

    pub fn caller(learner: usize) -> Caller {
        Caller { token: Some(token(learner)), ..Caller::default() }
    }

    pub fn operator() -> Caller {
        Self::caller(OPERATOR)
    }

    pub fn reviewer() -> Caller {
        Self::caller(REVIEWER)
    }

    /// The secret that the use case of a number draws.
    pub fn secret(index: usize) -> [u8; 32] {
        secret(index as u64 + 1)
    }

    /// The services as the use case of a number meets them: its time stands, and its ids follow from it.
    pub fn services(&self, storage: Arc<dyn Storage>, index: usize) -> Services {
        let now = begin() + TimeDelta::seconds(PACE * (1 + i64::try_from(index).expect("few use cases")));
        let drawn = Arc::new(AtomicU64::new(0));
        let storage = Arc::new(Rewinding { inner: storage, drawn: Arc::clone(&drawn) });
        let ids = Counted { number: index as u64 + 1, drawn };
        let settings =
            Settings { hash_cost: HashCost { memory_kib: 8, passes: 1, lanes: 1 }, ..Settings::default() };
        Services::new(storage, self.files.clone(), Arc::new(Standing(now)), Arc::new(ids), settings)
    }

    /// Puts everything into an empty storage.
    pub async fn prepare(&self, storage: &dyn Storage) {
        let (accounts, events) = (self.accounts.clone(), self.events.clone());
        let (lessons, quizzes) = (self.lessons.clone(), self.quizzes.clone());
        let prepared: Result<(), StorageError> = storage
            .write(move |uow| {
                let (accounts, events) = (accounts.clone(), events.clone());
                let (lessons, quizzes) = (lessons.clone(), quizzes.clone());
                Box::pin(async move {
                    for (number, account) in accounts.iter().enumerate() {
                        uow.accounts().add(account).await?;
                        uow.sessions().add(&session(number, account)).await?;
                    }
                    for event in &events {
                        uow.events().add(event).await?;
                    }
                    for lesson in &lessons {
                        uow.lessons().add(lesson).await?;
                    }
                    for (quiz, revision) in &quizzes {
                        uow.quizzes().add(quiz).await?;
                        uow.quizzes().add_revision(revision).await?;
                    }
                    desk::prepare(uow).await
                })
            })
            .await;
        prepared.expect("what a history begins with is stored");
    }

    /// Everything that is stored, as text.
    pub async fn state(&self, storage: &dyn Storage) -> Vec<String> {
        let accounts: Vec<_> = self.accounts.iter().map(|account| account.id).collect();
        let events: Vec<_> = self.events.iter().map(|event| event.id).collect();
        let lessons: Vec<_> = self.lessons.iter().map(|lesson| lesson.id).collect();
        let quizzes: Vec<_> = self.quizzes.iter().map(|(quiz, _)| quiz.id).collect();
        let read: Result<Vec<String>, StorageError> = storage
            .read(move |uow| {
                let (accounts, events) = (accounts.clone(), events.clone());
                let (lessons, quizzes) = (lessons.clone(), quizzes.clone());
                Box::pin(async move {
                    let mut state = Vec::new();
                    of_people(uow, &accounts, &mut state).await?;
                    for lesson in lessons {
                        state.push(format!("{:?}", uow.lessons().lookup(lesson).await?));
                    }
                    of_events(uow, &events, &accounts, &mut state).await?;
                    of_quizzes(uow, &quizzes, &accounts, &mut state).await?;
                    Ok(state)
                })
            })
            .await;
        let desk: Result<Vec<String>, StorageError> =
            storage.write(|uow| Box::pin(desk::everything(uow))).await;
        let mut state = read.expect("the final state can be read");
        state.extend(desk.expect("the final state of the desk can be read"));
        state
    }
}

type Read = Result<(), StorageError>;

async fn of_people(uow: &mut dyn UnitOfWork, accounts: &[Id<Account>], state: &mut Vec<String>) -> Read {
    for account in accounts {
        state.push(format!("{:?}", uow.accounts().lookup(*account).await?));
        state.push(format!("{:?}", uow.sessions().list_by_account(*account).await?));
        state.push(format!("{:?}", uow.progress().list_by_account(*account).await?));
    }
    let mut page = PageRequest::first(MAX_LIMIT);
    loop {
        let found = uow.audit().list(&AuditFilter::default(), &page).await?;
        state.extend(found.items.iter().map(|entry| format!("{entry:?}")));
        let Some(next) = found.next else { return Ok(()) };
        page.after = Some(next);
    }
}

async fn of_events(
    uow: &mut dyn UnitOfWork,
    events: &[Id<Event>],
    accounts: &[Id<Account>],
    state: &mut Vec<String>,
) -> Read {
    for event in events {
        state.push(format!("{:?}", uow.events().lookup(*event).await?));
        state.push(format!("{:?}", uow.lessons().ids_in_order(*event).await?));
        state.push(format!("{:?}", uow.quizzes().list_by_event(*event).await?));
        let filter = EnrolmentFilter { event_id: *event, status: None, newest_first: false };
        let enrolled = uow.enrolments().list_by_event(&filter, &PageRequest::first(MAX_LIMIT)).await?;
        state.push(format!("{:?}", enrolled.items));
        state.push(format!("{:?}", uow.gradebook().grades_of(*event, accounts).await?));
    }
    Ok(())
}

async fn of_quizzes(
    uow: &mut dyn UnitOfWork,
    quizzes: &[Id<Quiz>],
    accounts: &[Id<Account>],
    state: &mut Vec<String>,
) -> Read {
    for quiz in quizzes {
        for number in 0..8 {
            state.push(format!(
                "{:?}",
                uow.quizzes().revision(*quiz, number).await?.map(|found| found.number)
            ));
        }
        for account in accounts {
            state.push(format!("{:?}", uow.accommodations().lookup(*quiz, *account).await?));
        }
        let filter = AttemptFilter { quiz_id: Some(*quiz), ..AttemptFilter::default() };
        for attempt in uow.quiz_attempts().list(&filter, &PageRequest::first(MAX_LIMIT)).await?.items {
            state.push(format!("{attempt:?}"));
            state.push(format!("{:?}", uow.quiz_attempts().answers(attempt.id).await?));
            state.push(format!("{:?}", uow.gradebook().score_changes(attempt.id).await?));
        }
    }
    Ok(())
}

fn token(account: usize) -> TokenHash {
    TokenHash([u8::try_from(account).expect("few accounts"); 32])
}

fn account(number: usize) -> Account {
    Account {
        id: id(1, number),
        email: EmailAddress::parse(&format!("person-{number}@example.org")).expect("an address"),
        password_hash: "none".to_owned(),
        display_name: format!("Person {number}"),
        role: match number {
            OPERATOR | REVIEWER => Role::Operator,
            0..LEARNERS => Role::Learner,
            _ => Role::Admin,
        },
        grants: Grants::of(match number {
            OPERATOR => &[Grant::Draft, Grant::Manage],
            REVIEWER => &[Grant::Approve],
            _ => &[],
        }),
        status: AccountStatus::Active,
        version: 1,
        created_at: begin(),
        updated_at: begin(),
        erased_at: None,
    }
}

/// A session that is never stale, so that its use is not written.
fn session(number: usize, account: &Account) -> Session {
    Session {
        id: id(2, number),
        account_id: account.id,
        token_hash: token(number),
        created_at: begin(),
        last_used_at: begin() + TimeDelta::days(1),
        expires_at: begin() + TimeDelta::days(2),
        user_agent: None,
        address: None,
    }
}

fn event(number: usize) -> Event {
    let details = EventDetails {
        slug: format!("event-{number}"),
        title: format!("Event {number}"),
        summary: String::new(),
        description: String::new(),
        language: "en".to_owned(),
        starts_at: None,
        ends_at: None,
        source: None,
    };
    let mut event = Event::draft(id(3, number), details, None, begin());
    event.set_status(EventStatus::Published, begin());
    event
}

fn lesson(number: usize, event: &Event) -> Lesson {
    let details = LessonDetails {
        slug: format!("lesson-{number}"),
        title: format!("Lesson {number}"),
        body: String::new(),
        video_url: None,
        duration_seconds: None,
        published: true,
    };
    let position = i64::try_from(number / EVENTS).expect("few lessons");
    let (id, event_id) = (id(4, number), event.id);
    Lesson { id, event_id, details, position, version: 1, created_at: begin(), updated_at: begin() }
}

fn question(value: i32) -> QuestionDraft {
    QuestionDraft {
        id: None,
        bundle_key: None,
        kind: QuestionKind::Numeric,
        prompt: "How many?".to_owned(),
        explanation: None,
        points: 1.0,
        options: Vec::new(),
        accepted_answers: Vec::new(),
        value: Some(f64::from(value)),
        tolerance: None,
        treatment: None,
    }
}

fn quiz(number: usize, lesson: &Lesson) -> (Quiz, QuizRevision) {
    let details = QuizDetails {
        slug: "quiz".to_owned(),
        title: format!("Quiz {number}"),
        instructions: String::new(),
        pass_percent: Some(50),
        max_attempts: None,
        // Some attempts run out: use cases are 20 seconds apart.
        time_limit_seconds: Some(600),
        opens_at: None,
        closes_at: None,
        questions_per_attempt: None,
        shuffle_questions: false,
        shuffle_options: false,
        grading_method: GradingMethod::Highest,
        reveal_policy: RevealPolicy::AfterPassing,
        published: true,
    };
    let quiz = Quiz {
        id: id(5, number),
        lesson_id: lesson.id,
        details,
        revision: 1,
        treatments: Treatments::default(),
        position: 0,
        version: 1,
        created_at: begin(),
        updated_at: begin(),
    };
    let ids = Counted { number: (6 << 32) + number as u64, drawn: Arc::default() };
    let (first, ids): (_, &dyn IdSource) = (vec![question(1)], &ids);
    let revision = draft_revision(quiz.id, 1, first, None, Unmarked::New, ids, begin());
    let revision = revision.expect("a question that can be asked");
    (quiz, revision)
}
