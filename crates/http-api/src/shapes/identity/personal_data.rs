//! Everything held on a person, for that person.

use serde::Serialize;
use services::identity::personal_data::PersonalData;
use utoipa::ToSchema;

use super::accounts::{AdminAccountBody, SessionBody};
use crate::shapes::{
    learning::attempts::{AnswerBody, AttemptSummary},
    learning::enrolments::OwnEnrolmentBody,
    learning::lessons::LessonProgressBody,
};

/// An attempt with what was answered.
#[derive(Serialize, ToSchema)]
#[schema(as = PersonalAttempt)]
pub struct PersonalAttemptBody<'a> {
    #[serde(flatten)]
    attempt: AttemptSummary,
    /// Without the points of single answers, which would tell what is right.
    answers: Vec<AnswerBody<'a>>,
}

/// Everything held on a person.
#[derive(Serialize, ToSchema)]
#[schema(as = PersonalData)]
pub struct PersonalDataBody<'a> {
    account: AdminAccountBody<'a>,
    sessions: Vec<SessionBody<'a>>,
    enrolments: Vec<OwnEnrolmentBody<'a>>,
    /// Lessons they opened.
    lesson_progress: Vec<LessonProgressBody>,
    attempts: Vec<PersonalAttemptBody<'a>>,
}

impl<'a> PersonalDataBody<'a> {
    /// As of `now`.
    pub fn new(data: &'a PersonalData, now: domain::Timestamp) -> Self {
        let attempts = data.attempts.iter().map(|(attempt, answers)| PersonalAttemptBody {
            attempt: AttemptSummary::new(attempt, now),
            answers: answers.iter().map(|answer| AnswerBody::new(answer, false)).collect(),
        });
        Self {
            account: (&data.account).into(),
            sessions: data.sessions.iter().map(|session| SessionBody::new(session, None)).collect(),
            enrolments: data.enrolments.iter().map(OwnEnrolmentBody::from).collect(),
            lesson_progress: data.progress.iter().map(LessonProgressBody::from).collect(),
            attempts: attempts.collect(),
        }
    }
}
