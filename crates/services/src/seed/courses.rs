//! The courses of the seed, and what its learners did in them.

use domain::{
    Id, IdSource,
    learning::{
        Answer, Enrolment, EnrolmentStatus, Event, EventDetails, EventStatus, Lesson, LessonDetails,
        LessonProgress, Material, MaterialDetails, MaterialKind, OptionDraft, QuestionDraft, QuestionKind,
        Quiz, QuizAttempt, QuizDetails, QuizGrade, QuizRevision, Response, Submission, Unmarked,
        draft_revision,
    },
};
use repositories::{EventOf, Root, UnitOfWork};
use uuid::Uuid;

use super::{people::account_id, seed_id, seed_time};
use crate::ServiceError;

/// Slug, title, summary, status.
const EVENTS: [(&str, &str, &str, EventStatus); 3] = [
    (
        "how-to-learn",
        "How to learn",
        "Practice that lasts: recall, spacing and sleep.",
        EventStatus::Published,
    ),
    (
        "reading-evidence",
        "Reading evidence",
        "What a study can tell, and what it cannot.",
        EventStatus::Published,
    ),
    ("asking-questions", "Asking questions", "A draft: questions that open a subject.", EventStatus::Draft),
];

/// Lessons of every event.
const LESSONS: [(&str, &str); 2] = [("first-look", "A first look"), ("going-deeper", "Going deeper")];

/// Ids that count up from one that belongs to a quiz.
struct CountedIds(std::sync::atomic::AtomicU16);

impl IdSource for CountedIds {
    fn uuid(&self) -> Uuid {
        seed_id::<()>(9, self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed)).uuid()
    }

    fn secret(&self) -> [u8; 32] {
        [0; 32]
    }
}

/// The events of the seed, which hold all else of it.
pub(super) fn events() -> impl Iterator<Item = Root> {
    (0_u16..).zip(EVENTS).map(|(number, _)| Root::Event(EventOf::Id(event_id(number))))
}

fn event_id(number: u16) -> Id<Event> {
    seed_id(2, number)
}

pub(super) async fn add(uow: &mut dyn UnitOfWork) -> Result<u64, ServiceError> {
    let mut added = 0;
    for (number, (slug, title, summary, status)) in (0_u16..).zip(EVENTS) {
        let event = event(number, slug, title, summary, status);
        if uow.events().lookup(event.id).await?.is_none() {
            uow.events().add(&event).await?;
            added += 1;
        }
        for (place, (slug, title)) in (0_u16..).zip(LESSONS) {
            added += add_lesson(uow, &event, number * 10 + place, place, slug, title).await?;
        }
    }
    Ok(added + add_study(uow).await?)
}

fn event(number: u16, slug: &str, title: &str, summary: &str, status: EventStatus) -> Event {
    let details = EventDetails {
        slug: slug.to_owned(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        description: format!("# {title}\n\n{summary}\n"),
        language: "en".to_owned(),
        starts_at: Some(seed_time(0)),
        ends_at: None,
        source: None,
    };
    let mut event =
        Event::draft(event_id(number), details, Some(account_id(0)), seed_time(i64::from(number)));
    event.set_status(status, event.created_at);
    event
}

async fn add_lesson(
    uow: &mut dyn UnitOfWork,
    event: &Event,
    number: u16,
    place: u16,
    slug: &str,
    title: &str,
) -> Result<u64, ServiceError> {
    let now = event.created_at;
    let id: Id<Lesson> = seed_id(3, number);
    if uow.lessons().lookup(id).await?.is_some() {
        return Ok(0);
    }
    let details = LessonDetails {
        slug: slug.to_owned(),
        title: title.to_owned(),
        body: format!("# {title}\n\nA short text of *{}*.\n", event.details.title),
        video_url: None,
        duration_seconds: Some(900),
        published: true,
    };
    let (event_id, position) = (event.id, i64::from(place));
    let lesson = Lesson::new(id, event_id, details, position, now);
    uow.lessons().add(&lesson).await?;
    let details = MaterialDetails {
        kind: MaterialKind::Link,
        title: "Further reading".to_owned(),
        url: Some("https://www.rfc-editor.org/rfc/rfc9457".to_owned()),
    };
    uow.materials().add(&Material::new(seed_id(4, number), id, details, 0, now)).await?;
    let quiz = quiz(id, number);
    uow.quizzes().add(&quiz).await?;
    uow.quizzes().add_revision(&revision(&quiz, number)?).await?;
    Ok(3)
}

fn quiz(lesson: Id<Lesson>, number: u16) -> Quiz {
    let details = QuizDetails {
        slug: "check".to_owned(),
        title: "Check yourself".to_owned(),
        pass_percent: Some(60),
        published: true,
        ..QuizDetails::default()
    };
    Quiz { revision: 1, ..Quiz::new(seed_id(5, number), lesson, details, 0, seed_time(0)) }
}

fn revision(quiz: &Quiz, number: u16) -> Result<QuizRevision, ServiceError> {
    let option = |text: &str, correct| OptionDraft {
        id: None,
        bundle_key: None,
        text: text.to_owned(),
        correct,
        feedback: None,
    };
    let draft = |kind, prompt: &str, options| QuestionDraft {
        id: None,
        bundle_key: None,
        kind,
        prompt: prompt.to_owned(),
        explanation: Some("The lesson says why.".to_owned()),
        points: 1.0,
        options,
        accepted_answers: Vec::new(),
        value: None,
        tolerance: None,
        treatment: None,
    };
    let mut numeric = draft(QuestionKind::Numeric, "How many minutes are in an hour?", Vec::new());
    (numeric.value, numeric.tolerance) = (Some(60.0), Some(0.0));
    let questions = vec![
        draft(
            QuestionKind::SingleChoice,
            "What helps most to remember a text?",
            vec![
                option("Recalling it", true),
                option("Reading it again", false),
                option("Marking it", false),
            ],
        ),
        draft(
            QuestionKind::TrueFalse,
            "Practice that is spread out lasts longer than practice in one go.",
            vec![option("True", true), option("False", false)],
        ),
        numeric,
    ];
    let ids = CountedIds((number * 20).into());
    Ok(draft_revision(quiz.id, 1, questions, None, Unmarked::New, &ids, seed_time(0))?)
}

/// Thales completes a lesson and takes its quiz; Hypatia has just enrolled.
async fn add_study(uow: &mut dyn UnitOfWork) -> Result<u64, ServiceError> {
    let event: Id<Event> = seed_id(2, 0);
    let mut added = 0;
    for (number, account) in [(0, account_id(2)), (1, account_id(3))] {
        if uow.enrolments().find(event, account).await?.is_some() {
            continue;
        }
        uow.enrolments()
            .add(&Enrolment {
                id: seed_id(6, number),
                event_id: event,
                account_id: account,
                status: EnrolmentStatus::Active,
                completed_at: None,
                created_at: seed_time(60),
                updated_at: seed_time(60),
            })
            .await?;
        added += 1;
    }
    let (learner, lesson): (_, Id<Lesson>) = (account_id(2), seed_id(3, 0));
    if uow.progress().lookup(learner, lesson).await?.is_none() {
        let (started_at, done) = (seed_time(61), seed_time(75));
        let progress = LessonProgress {
            account_id: learner,
            lesson_id: lesson,
            started_at,
            completed_at: Some(done),
            updated_at: done,
        };
        uow.progress().put(&progress).await?;
        added += 1;
    }
    Ok(added + add_attempt(uow).await?)
}

async fn add_attempt(uow: &mut dyn UnitOfWork) -> Result<u64, ServiceError> {
    let id: Id<QuizAttempt> = seed_id(7, 0);
    if uow.quiz_attempts().lookup(id).await?.is_some() {
        return Ok(0);
    }
    let quiz = quiz(seed_id(3, 0), 0);
    let revision = revision(&quiz, 0)?;
    let learner = account_id(2);
    let mut attempt = QuizAttempt {
        id,
        quiz_id: quiz.id,
        revision: 1,
        account_id: learner,
        number: 1,
        started_at: seed_time(76),
        due_at: None,
        stated_due_at: None,
        submitted_at: None,
        submission: None,
        result: None,
        draw: None,
        regraded_with: None,
        version: 1,
        updated_at: seed_time(76),
    };
    uow.quiz_attempts().add(&attempt).await?;
    let first_option = |question: &domain::learning::Question| {
        Response::Options(question.options().iter().take(1).map(|option| option.id).collect())
    };
    let mut answers: Vec<Answer> = revision
        .questions
        .iter()
        .map(|question| Answer {
            question_id: question.id,
            response: match question.kind {
                QuestionKind::Numeric => Response::Number(61.0),
                _ => first_option(question),
            },
            points_awarded: None,
        })
        .collect();
    attempt.submit(Submission::Learner, &revision, &quiz, &mut answers, seed_time(80));
    uow.quiz_attempts().replace_answers(id, &answers, seed_time(80)).await?;
    uow.quiz_attempts().save(&attempt).await?;
    if let Some(score) = attempt.result
        && let Some(grade) = QuizGrade::compute(quiz.id, learner, &quiz.details, &[score], seed_time(80))
    {
        uow.gradebook().put_grade(&grade).await?;
    }
    Ok(1)
}
