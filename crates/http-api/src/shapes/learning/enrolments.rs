//! Enrolments and progress through events.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event, RosterStatus},
};
use repositories::learning::{EventEnrolment, OwnEnrolment};
use serde::Serialize;
use services::learning::{admin::enrolments::RosterEntry, progress::EventProgress};
use utoipa::ToSchema;

use super::lessons::LessonProgressBody;
use crate::shapes::{
    EnrolmentStatusName, RosterStatusName,
    shown::{Shown, body},
};
use crate::time::Time;

body! {
    /// An enrolment.
    #[schema(as = Enrolment, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000071", "event_id": "01939f3e-8f00-7000-8000-000000000001",
        "status": "active", "completed_at": null,
        "created_at": "2026-02-20T10:00:00.000000Z", "updated_at": "2026-02-20T10:00:00.000000Z"
    })))]
    EnrolmentBody of enrolment: Enrolment {
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
}

body! {
    /// One of the caller's enrolments.
    #[schema(as = OwnEnrolment)]
    OwnEnrolmentBody<'a> of own: OwnEnrolment {
        #[serde(flatten)]
        enrolment: EnrolmentBody,
        event_slug: &'a str,
        event_title: &'a str,
    }
}

body! {
    /// An enrolment with its learner, for admins.
    #[schema(as = EventEnrolment)]
    EventEnrolmentBody<'a> of found: EventEnrolment {
        #[serde(flatten)]
        enrolment: EnrolmentBody,
        #[schema(value_type = Uuid)]
        account_id: Id<Account> = found.enrolment.account_id,
        email: &'a str,
        display_name: &'a str,
    }
}

body! {
    /// What became of a row of a class list.
    #[schema(as = RosterEntry, examples(json!({
        "line": 2, "status": "enrolled", "account_id": "01939f3e-8f00-7000-8000-000000000081"
    })))]
    RosterEntryBody of entry: RosterEntry {
        /// The line of the list that it begins in, from 1, the heading included.
        #[schema(minimum = 1)]
        line: u64,
        #[schema(value_type = RosterStatusName)]
        status: RosterStatus,
        /// Whose address it is; `null` where it is `unknown` or `invalid`.
        #[schema(value_type = Option<Uuid>)]
        account_id: Option<Id<Account>>,
    }
}

/// What became of the rows of a class list.
#[derive(Serialize, ToSchema)]
#[schema(as = Roster)]
pub struct RosterBody {
    /// In the order of the list, without its heading and blank rows.
    items: Vec<RosterEntryBody>,
}

impl From<&Vec<RosterEntry>> for RosterBody {
    fn from(entries: &Vec<RosterEntry>) -> Self {
        Self { items: Shown::shown(entries) }
    }
}

body! {
    /// Where a learner is with an event, over what is published now.
    #[schema(as = EventProgress, examples(json!({
        "event_id": "01939f3e-8f00-7000-8000-000000000001", "status": "active", "completed_at": null,
        "lessons_total": 4, "lessons_completed": 1, "quizzes_total": 2, "quizzes_passed": 1, "percent": 33,
        "lessons": [{
            "lesson_id": "01939f3e-8f00-7000-8000-000000000011", "status": "completed",
            "started_at": "2026-03-01T09:00:00.000000Z", "completed_at": "2026-03-01T09:20:00.000000Z"
        }]
    })))]
    EventProgressBody of progress: EventProgress {
        #[schema(value_type = Uuid)]
        event_id: Id<Event> = progress.course.event_id,
        #[schema(value_type = EnrolmentStatusName)]
        status: EnrolmentStatus = progress.enrolment.status,
        completed_at: Option<Time> = progress.enrolment.completed_at,
        /// Published lessons.
        lessons_total: i64 = progress.course.lessons_total,
        lessons_completed: i64 = progress.course.lessons_completed,
        /// Published quizzes that have a pass mark and questions.
        quizzes_total: i64 = progress.course.quizzes_total,
        quizzes_passed: i64 = progress.course.quizzes_passed,
        /// Done, in whole percent.
        #[schema(minimum = 0, maximum = 100)]
        percent: i64 => progress.course.percent(),
        /// Lessons that were opened, in their order.
        lessons: Vec<LessonProgressBody>,
    }
}
