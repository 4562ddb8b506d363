//! Progress of a learner through an event.

use crate::{
    Id, Timestamp,
    identity::Account,
    learning::{Event, Lesson},
};

/// One learner and one lesson; unique for the pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonProgress {
    /// Who.
    pub account_id: Id<Account>,
    /// Which lesson.
    pub lesson_id: Id<Lesson>,
    /// When they opened it.
    pub started_at: Timestamp,
    /// When they finished it.
    pub completed_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// Where a learner is with an event, over what is published *now*. What was removed or
/// unpublished counts on neither side, so that the share is never above one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseProgress {
    /// Which event.
    pub event_id: Id<Event>,
    /// Published lessons.
    pub lessons_total: i64,
    /// Those of them that are completed.
    pub lessons_completed: i64,
    /// Published quizzes with a pass mark, in published lessons.
    pub quizzes_total: i64,
    /// Those of them that are passed.
    pub quizzes_passed: i64,
}

impl CourseProgress {
    /// Whether everything there is to do is done; an event with nothing to do is never complete.
    pub fn is_complete(&self) -> bool {
        self.lessons_total + self.quizzes_total > 0
            && self.lessons_completed == self.lessons_total
            && self.quizzes_passed == self.quizzes_total
    }

    /// Done in whole percent, rounded down, so that 100 means complete.
    pub fn percent(&self) -> i64 {
        let total = self.lessons_total + self.quizzes_total;
        if total == 0 { 0 } else { (self.lessons_completed + self.quizzes_passed) * 100 / total }
    }
}

/// Where one of many learners is with an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LearnerProgress {
    /// Who.
    pub account_id: Id<Account>,
    /// What of the event is done.
    pub course: CourseProgress,
    /// When they last opened or completed a lesson, or began, saved or handed in an attempt; `None`: never.
    pub last_activity_at: Option<Timestamp>,
}
