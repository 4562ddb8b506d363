//! Enrolments and progress through events.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event},
};
use repositories::learning::{EventEnrolment, OwnEnrolment};
use serde::Serialize;
use services::learning::progress::EventProgress;
use utoipa::ToSchema;

use super::lessons::LessonProgressBody;
use crate::shapes::EnrolmentStatusName;
use crate::time::Time;

/// An enrolment.
#[derive(Serialize, ToSchema)]
#[schema(as = Enrolment, examples(json!({
    "id": "01939f3e-8f00-7000-8000-000000000071", "event_id": "01939f3e-8f00-7000-8000-000000000001",
    "status": "active", "completed_at": null,
    "created_at": "2026-02-20T10:00:00.000000Z", "updated_at": "2026-02-20T10:00:00.000000Z"
})))]
pub struct EnrolmentBody {
    #[schema(value_type = Uuid)]
    id: Id<Enrolment>,
    #[schema(value_type = Uuid)]
    event_id: Id<Event>,
    #[schema(value_type = EnrolmentStatusName)]
    status: EnrolmentStatus,
    /// When the event was completed; kept for ever.
    completed_at: Option<Time>,
    created_at: Time,
    updated_at: Time,
}

impl From<&Enrolment> for EnrolmentBody {
    fn from(enrolment: &Enrolment) -> Self {
        Self {
            id: enrolment.id,
            event_id: enrolment.event_id,
            status: enrolment.status,
            completed_at: enrolment.completed_at.map(Time),
            created_at: enrolment.created_at.into(),
            updated_at: enrolment.updated_at.into(),
        }
    }
}

/// One of the caller's enrolments.
#[derive(Serialize, ToSchema)]
#[schema(as = OwnEnrolment)]
pub struct OwnEnrolmentBody<'a> {
    #[serde(flatten)]
    enrolment: EnrolmentBody,
    event_slug: &'a str,
    event_title: &'a str,
}

impl<'a> From<&'a OwnEnrolment> for OwnEnrolmentBody<'a> {
    fn from(own: &'a OwnEnrolment) -> Self {
        Self {
            enrolment: (&own.enrolment).into(),
            event_slug: &own.event_slug,
            event_title: &own.event_title,
        }
    }
}

/// An enrolment with its learner, for admins.
#[derive(Serialize, ToSchema)]
#[schema(as = EventEnrolment)]
pub struct EventEnrolmentBody<'a> {
    #[serde(flatten)]
    enrolment: EnrolmentBody,
    #[schema(value_type = Uuid)]
    account_id: Id<Account>,
    email: &'a str,
    display_name: &'a str,
}

impl<'a> From<&'a EventEnrolment> for EventEnrolmentBody<'a> {
    fn from(found: &'a EventEnrolment) -> Self {
        Self {
            enrolment: (&found.enrolment).into(),
            account_id: found.enrolment.account_id,
            email: &found.email,
            display_name: &found.display_name,
        }
    }
}

/// Where a learner is with an event, over what is published now.
#[derive(Serialize, ToSchema)]
#[schema(as = EventProgress, examples(json!({
    "event_id": "01939f3e-8f00-7000-8000-000000000001", "status": "active", "completed_at": null,
    "lessons_total": 4, "lessons_completed": 1, "quizzes_total": 2, "quizzes_passed": 1, "percent": 33,
    "lessons": [{
        "lesson_id": "01939f3e-8f00-7000-8000-000000000011", "status": "completed",
        "started_at": "2026-03-01T09:00:00.000000Z", "completed_at": "2026-03-01T09:20:00.000000Z"
    }]
})))]
pub struct EventProgressBody {
    #[schema(value_type = Uuid)]
    event_id: Id<Event>,
    #[schema(value_type = EnrolmentStatusName)]
    status: EnrolmentStatus,
    completed_at: Option<Time>,
    /// Published lessons.
    lessons_total: i64,
    lessons_completed: i64,
    /// Published quizzes that have a pass mark.
    quizzes_total: i64,
    quizzes_passed: i64,
    /// Done, in whole percent.
    #[schema(minimum = 0, maximum = 100)]
    percent: i64,
    /// Lessons that were opened, in their order.
    lessons: Vec<LessonProgressBody>,
}

impl From<&EventProgress> for EventProgressBody {
    fn from(progress: &EventProgress) -> Self {
        let course = &progress.course;
        Self {
            event_id: course.event_id,
            status: progress.enrolment.status,
            completed_at: progress.enrolment.completed_at.map(Time),
            lessons_total: course.lessons_total,
            lessons_completed: course.lessons_completed,
            quizzes_total: course.quizzes_total,
            quizzes_passed: course.quizzes_passed,
            percent: course.percent(),
            lessons: progress.lessons.iter().map(LessonProgressBody::from).collect(),
        }
    }
}
