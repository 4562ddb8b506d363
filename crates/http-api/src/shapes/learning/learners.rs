//! Learners of an event, as admins see how far each of them is.

use domain::{
    Id,
    learning::{Lesson, Quiz},
};
use services::learning::admin::learners::{Learner, LearnerLesson, LearnerPage, QuizStanding};

use super::{enrolments::EventEnrolmentBody, lessons::LessonState, quizzes::QuizGradeBody};
use crate::shapes::shown::body;
use crate::time::Time;

body! {
    /// A learner of an event, with what is done of what is published now.
    #[schema(as = EventLearner, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000071", "event_id": "01939f3e-8f00-7000-8000-000000000001",
        "status": "active", "completed_at": null,
        "created_at": "2026-02-20T10:00:00.000000Z", "updated_at": "2026-02-20T10:00:00.000000Z",
        "account_id": "01939f3e-8f00-7000-8000-000000000081", "email": "ada@example.org", "display_name": "Ada",
        "lessons_total": 4, "lessons_completed": 1, "quizzes_total": 2, "quizzes_passed": 1, "percent": 33,
        "last_activity_at": "2026-03-01T09:20:00.000000Z"
    })))]
    LearnerBody<'a> of learner: Learner {
        #[serde(flatten)]
        enrolment: EventEnrolmentBody<'a>,
        /// Published lessons.
        lessons_total: i64 = learner.progress.course.lessons_total,
        lessons_completed: i64 = learner.progress.course.lessons_completed,
        /// Published quizzes that have a pass mark.
        quizzes_total: i64 = learner.progress.course.quizzes_total,
        quizzes_passed: i64 = learner.progress.course.quizzes_passed,
        /// Done, in whole percent.
        #[schema(minimum = 0, maximum = 100)]
        percent: i64 => learner.progress.course.percent(),
        /// When they last opened or completed a lesson, or began, saved or handed in an attempt; `null`: never.
        last_activity_at: Option<Time> = learner.progress.last_activity_at,
    }
}

body! {
    /// A lesson, and what a learner did in it.
    #[schema(as = LearnerLesson)]
    LearnerLessonBody<'a> of found: LearnerLesson {
        #[schema(value_type = Uuid)]
        lesson_id: Id<Lesson> = found.lesson.id,
        title: &'a str = found.lesson.title,
        /// `null`: not opened yet.
        status: Option<LessonState> => found.progress.as_ref().map(LessonState::of),
        started_at: Option<Time> => found.progress.as_ref().map(|progress| progress.started_at.into()),
        completed_at: Option<Time> => {
            found.progress.as_ref().and_then(|progress| progress.completed_at).map(Into::into)
        },
    }
}

body! {
    /// A quiz, and what a learner made of it.
    #[schema(as = QuizStanding)]
    QuizStandingBody<'a> of found: QuizStanding {
        #[schema(value_type = Uuid)]
        quiz_id: Id<Quiz> = found.quiz.id,
        #[schema(value_type = Uuid)]
        lesson_id: Id<Lesson> = found.quiz.lesson_id,
        title: &'a str = found.quiz.details.title,
        pass_percent: Option<i64> = found.quiz.details.pass_percent,
        /// What counts; `null`: no submitted attempt.
        grade: Option<QuizGradeBody>,
    }
}

body! {
    /// One learner, lesson by lesson and quiz by quiz.
    #[schema(as = LearnerPage)]
    LearnerPageBody<'a> of page: LearnerPage {
        #[serde(flatten)]
        learner: LearnerBody<'a>,
        /// Published lessons, in their order.
        lessons: Vec<LearnerLessonBody<'a>>,
        /// Their published quizzes, by lesson and their own order.
        quizzes: Vec<QuizStandingBody<'a>>,
    }
}
