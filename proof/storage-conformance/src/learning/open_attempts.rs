//! Open attempts: which there are, what decides their time, and by when they are looked at.

use domain::{
    identity::{Account, AccountStatus},
    learning::{
        Accommodation, Enrolment, EnrolmentStatus, Event, EventStatus, Quiz, QuizAttempt, ScoreChange,
        ScoreChangeKind, Terms,
    },
};
use repositories::{
    Storage,
    learning::{OpenAttempts, Scope},
};

use crate::fixtures::{
    accommodation, account, at, attempt, course_numbered, dated, enrolment, event, id, lesson, quiz,
    revision, score, submitted,
};

/// Two courses with a learner each, who both take both quizzes. The first learner's attempts are open, of the
/// second one's the first was opened again and the other is submitted.
async fn taken(storage: &dyn Storage) -> [QuizAttempt; 4] {
    let (first, second) = (course_numbered(storage, 1).await, course_numbered(storage, 2).await);
    let due = |attempt| QuizAttempt { due_at: Some(at(30)), ..attempt };
    let attempts = [
        due(attempt(1, &first.quiz, &first.learner, 1)),
        due(attempt(2, &second.quiz, &first.learner, 1)),
        QuizAttempt { stated_due_at: Some(at(40)), ..due(attempt(3, &first.quiz, &second.learner, 1)) },
        submitted(due(attempt(4, &second.quiz, &second.learner, 1)), score(5.0)),
    ];
    let change = reopening(&attempts[2]);
    writing!(storage, uow, attempts, change => {
        for attempt in &attempts {
            uow.quiz_attempts().add(attempt).await?;
        }
        uow.gradebook().add_score_change(&change).await
    })
    .unwrap();
    attempts
}

/// A change of the score of an attempt that opens it again.
pub(super) fn reopening(attempt: &QuizAttempt) -> ScoreChange {
    ScoreChange {
        id: id(1),
        attempt_id: attempt.id,
        kind: ScoreChangeKind::Reopen,
        old_score: Some(5.0),
        new_score: None,
        old_max_score: Some(10.0),
        new_max_score: None,
        reason: None,
        actor: None,
        created_at: at(0),
    }
}

/// Open attempts are listed by id: one, in a part of the tree, of an account in an event, of an account;
/// none of them where there are more than are wanted.
pub async fn they_are_listed(storage: &dyn Storage) {
    taken(storage).await;
    for (of, expected) in [
        (OpenAttempts::One(id(1)), &[1][..]),
        (OpenAttempts::One(id(4)), &[]),
        (OpenAttempts::One(id(9)), &[]),
        (OpenAttempts::Below(Scope::Quiz(id(1))), &[1, 3]),
        (OpenAttempts::Below(Scope::Lesson(id(1))), &[1, 3]),
        (OpenAttempts::Below(Scope::Event(id(1))), &[1, 3]),
        (OpenAttempts::Below(Scope::Event(id(2))), &[2]),
        (OpenAttempts::Of(id(1), id(2)), &[2]),
        (OpenAttempts::Of(id(2), id(2)), &[]),
        (OpenAttempts::OfAccount(id(1)), &[1, 2]),
        (OpenAttempts::OfAccount(id(2)), &[3]),
    ] {
        for most in 0..4 {
            let found = reading!(storage, uow => uow.quiz_attempts().list_open(of, most).await).unwrap();
            let expected: Option<Vec<_>> =
                (expected.len() <= most).then(|| expected.iter().map(|one| id(*one)).collect());
            assert_eq!(found, expected, "{of:?}, at most {most}");
        }
    }
}

/// A due time is stored for open attempts, whose versions and stated times stay. Submitted ones keep theirs.
pub async fn due_times_are_stored(storage: &dyn Storage) {
    let mut attempts = taken(storage).await;
    for (of, due_at, expected) in [
        (OpenAttempts::Below(Scope::Event(id(1))), Some(at(2)), &[0, 2][..]),
        (OpenAttempts::OfAccount(id(1)), None, &[0, 1]),
        (OpenAttempts::Of(id(1), id(2)), Some(at(3)), &[1]),
        (OpenAttempts::One(id(3)), Some(at(5)), &[2]),
        (OpenAttempts::One(id(4)), Some(at(6)), &[]),
        (OpenAttempts::Below(Scope::Quiz(id(9))), None, &[]),
    ] {
        let set = writing!(storage, uow => uow.quiz_attempts().set_due(of, due_at).await);
        assert_eq!(set.unwrap(), expected.len() as u64, "{of:?}");
        for place in expected {
            attempts[*place].due_at = due_at;
        }
        for expected in &attempts {
            let found =
                reading!(storage, uow, expected => uow.quiz_attempts().lookup(expected.id).await).unwrap();
            assert_eq!(found.as_ref(), Some(expected), "{of:?}");
        }
    }
}

/// An event with a quiz that limits everything, and what somebody has of it.
struct Taken {
    event: Event,
    quiz: Quiz,
    account: Account,
    enrolment: Option<Enrolment>,
    granted: Option<Accommodation>,
    reopened: bool,
}

impl Taken {
    fn new(number: u128, status: EventStatus) -> Self {
        let event = dated(Event { status, ..event(number) });
        let quiz = quiz(number, &lesson(number, &event));
        let account = account(number);
        let enrolment = Some(enrolment(number, &event, &account));
        Self { event, quiz, account, enrolment, granted: None, reopened: false }
    }

    async fn store(&self, storage: &dyn Storage) {
        let lesson = lesson(self.quiz.id.uuid().as_u128(), &self.event);
        let attempt = attempt(self.quiz.id.uuid().as_u128(), &self.quiz, &self.account, 1);
        let (event, quiz, account) = (self.event.clone(), self.quiz.clone(), self.account.clone());
        let (enrolment, granted, reopened) = (self.enrolment.clone(), self.granted.clone(), self.reopened);
        writing!(storage, uow, lesson, attempt, event, quiz, account, enrolment, granted => {
            uow.accounts().add(&account).await?;
            uow.events().add(&event).await?;
            uow.lessons().add(&lesson).await?;
            uow.quizzes().add(&quiz).await?;
            uow.quizzes().add_revision(&revision(&quiz, 1)).await?;
            uow.quiz_attempts().add(&attempt).await?;
            if let Some(enrolment) = &enrolment {
                uow.enrolments().add(enrolment).await?;
            }
            if let Some(granted) = &granted {
                uow.accommodations().add(granted).await?;
            }
            if reopened {
                uow.gradebook().add_score_change(&reopening(&attempt)).await?;
            }
            Ok(())
        })
        .unwrap();
    }
}

/// What decides the time of an attempt is what its quiz, event and learner are now: limit, closing and own
/// closing, granted time, status and times of the event, whether the learner takes part, whether it was
/// opened again. Ids that name nothing are left out, repeated ones answered once.
pub async fn terms_are_those_of_now(storage: &dyn Storage) {
    let mut limited = Taken::new(1, EventStatus::Published);
    limited.quiz.details.time_limit_seconds = Some(60);
    limited.quiz.details.closes_at = Some(at(40));
    let own_closing =
        Accommodation { closes_at: Some(at(50)), ..accommodation(&limited.quiz, &limited.account) };
    limited.granted = Some(own_closing);
    let unlimited = Taken { reopened: true, ..Taken::new(2, EventStatus::Archived) };
    let mut left = Taken::new(3, EventStatus::Draft);
    left.enrolment = left.enrolment.map(|own| Enrolment { status: EnrolmentStatus::Withdrawn, ..own });
    let mut disabled = Taken::new(4, EventStatus::Published);
    disabled.account.status = AccountStatus::Disabled;
    let stranger = Taken { enrolment: None, ..Taken::new(5, EventStatus::Published) };
    let mut expected = Vec::new();
    for (taken, takes_part) in
        [(limited, true), (unlimited, true), (left, false), (disabled, false), (stranger, false)]
    {
        taken.store(storage).await;
        let (details, event) = (&taken.quiz.details, taken.event.state());
        let terms = Terms {
            takes_part,
            reopened: taken.reopened,
            ..Terms::of(details, taken.granted.as_ref(), event)
        };
        expected.push((id::<QuizAttempt>(taken.quiz.id.uuid().as_u128()), terms));
    }
    let wanted = [3, 9, 1, 2, 5, 4, 1].map(id::<QuizAttempt>);
    let found = reading!(storage, uow => uow.quiz_attempts().terms(&wanted).await).unwrap();
    assert_eq!(found, expected);
    let none = reading!(storage, uow => uow.quiz_attempts().terms(&[]).await).unwrap();
    assert_eq!(none, []);
}
