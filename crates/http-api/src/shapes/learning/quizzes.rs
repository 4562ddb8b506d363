//! Quizzes: their settings, for admins and for learners.

use domain::{
    Id,
    learning::{GradingMethod, Lesson, Points, Quiz, QuizDetails, QuizGrade, RevealPolicy},
};
use services::learning::{admin::questions::QuizQuestions, quizzes::LearnerQuiz};

use super::questions::{AdminQuestion, LearnerQuestion};
use super::treatments::TreatedQuestionBody;
use crate::shapes::{GradingMethodName, RevealPolicyName, editable::editable, shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// A quiz without its questions.
    #[schema(as = Quiz, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000031", "lesson_id": "01939f3e-8f00-7000-8000-000000000011",
        "slug": "check", "title": "Check yourself", "instructions": "", "pass_percent": 50, "max_attempts": 3,
        "time_limit_seconds": 600, "opens_at": null, "closes_at": null, "questions_per_attempt": null,
        "shuffle_questions": false, "shuffle_options": false, "grading_method": "highest",
        "reveal_policy": "after_submission", "published": true, "position": 0, "version": 2,
        "created_at": "2026-01-15T08:00:00.000000Z", "updated_at": "2026-01-15T08:05:00.000000Z"
    })))]
    QuizBody<'a> of quiz: Quiz {
        #[schema(value_type = Uuid)]
        id: Id<Quiz>,
        #[schema(value_type = Uuid)]
        lesson_id: Id<Lesson>,
        /// Unique within the lesson.
        slug: &'a str = quiz.details.slug,
        title: &'a str = quiz.details.title,
        /// Markdown.
        instructions: &'a str = quiz.details.instructions,
        /// Share of points needed; `null` or 0: there is nothing to pass.
        pass_percent: Option<i64> = quiz.details.pass_percent,
        /// Most attempts of a learner; `null`: unlimited.
        max_attempts: Option<i64> = quiz.details.max_attempts,
        /// Time for an attempt; `null`: unlimited.
        time_limit_seconds: Option<i64> = quiz.details.time_limit_seconds,
        /// No attempt starts before, but for a learner with an opening of their own.
        opens_at: Option<Time> = quiz.details.opens_at,
        /// No attempt starts from then on, and none stays open but for the extra time of its learner, or a closing
        /// of their own.
        closes_at: Option<Time> = quiz.details.closes_at,
        /// Size of the random subset of questions of an attempt; `null`: all.
        questions_per_attempt: Option<i64> = quiz.details.questions_per_attempt,
        shuffle_questions: bool = quiz.details.shuffle_questions,
        shuffle_options: bool = quiz.details.shuffle_options,
        #[schema(value_type = GradingMethodName)]
        grading_method: GradingMethod = quiz.details.grading_method,
        #[schema(value_type = RevealPolicyName)]
        reveal_policy: RevealPolicy = quiz.details.reveal_policy,
        /// Whether learners see it.
        published: bool = quiz.details.published,
        /// Place in the lesson, from 0.
        position: i64,
        /// Counts changes, from 1; also the `ETag` for admins.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

body! {
    /// A quiz with its questions and their keys, for admins.
    #[schema(as = AdminQuiz)]
    AdminQuizBody<'a> of found: QuizQuestions {
        #[serde(flatten)]
        quiz: QuizBody<'a>,
        /// Number of the questions' revision; 0: there are none yet.
        revision: i64 = found.quiz.revision,
        questions: Vec<AdminQuestion<'a>> =>
            found.revision.questions.iter().map(AdminQuestion::from).collect(),
        /// The questions, of this revision or earlier ones, that do not count as they were answered.
        treatments: Vec<TreatedQuestionBody> => found.quiz.treatments.iter().map(Into::into).collect(),
    }
}

body! {
    /// What counts for a learner on a quiz, by its grading method.
    #[schema(as = QuizGrade)]
    QuizGradeBody of grade: QuizGrade {
        score: f64 => Points::tidied(grade.score),
        max_score: f64 => Points::tidied(grade.max_score),
        /// `null`: there is nothing to pass.
        passed: Option<bool>,
        /// Submitted attempts.
        attempts: i64,
    }
}

body! {
    /// A quiz as a learner meets it, without its questions: those come with an attempt, so that limit, pool and
    /// number of attempts mean something.
    #[schema(as = LearnerQuiz)]
    LearnerQuizBody<'a> of found: LearnerQuiz {
        #[serde(flatten)]
        quiz: QuizBody<'a>,
        /// Questions of an attempt.
        question_count: usize => found.quiz.details.questions_drawn(&found.revision),
        /// Points of an attempt; `null`: that depends on which questions are drawn.
        points: Option<f64> => found.quiz.points_drawn(&found.revision),
        /// Attempts made so far, an open one included.
        attempts_made: i64,
        /// Attempts left; `null`: unlimited.
        attempts_left: Option<i64> => found.attempts_left(),
        /// Time beyond the limit that this learner is granted.
        extra_seconds: i64 => found.accommodation.as_ref().map_or(0, |granted| granted.extra_seconds),
        /// When it opens for this learner, in place of `opens_at`; `null`: as for others.
        own_opens_at: Option<Time> => found.accommodation.as_ref().and_then(|own| own.opens_at.map(Time)),
        /// When it closes for this learner, in place of `closes_at`; `null`: as for others.
        own_closes_at: Option<Time> => found.accommodation.as_ref().and_then(|own| own.closes_at.map(Time)),
        /// What counts for this learner so far.
        grade: Option<QuizGradeBody>,
    }
}

body! {
    /// A quiz as a learner meets it, and all of its questions as an attempt shows them, for admins.
    #[schema(as = QuizPreview)]
    QuizPreviewBody<'a> of found: LearnerQuiz {
        #[serde(flatten)]
        quiz: LearnerQuizBody<'a> => found.into(),
        /// The questions without their keys.
        questions: Vec<LearnerQuestion<'a>> =>
            found.revision.questions.iter().map(LearnerQuestion::from).collect(),
    }
}

editable! {
    /// A new quiz; it goes to the end of its lesson. Its questions are written after.
    #[schema(examples(json!({
        "slug": "check", "title": "Check yourself", "pass_percent": 50, "max_attempts": 3, "published": true
    })))]
    new QuizCreate
    /// Changes of a quiz (RFC 7396).
    #[schema(examples(json!({ "pass_percent": 60, "max_attempts": null })))]
    patch QuizPatch
    of QuizDetails {
        /// Unique within the lesson.
        slug: required(texts::slug),
        title: required(texts::title),
        /// Markdown; at most 1 MiB.
        instructions: text(texts::markdown, texts::markdown_or_null),
        pass_percent: whole(0, 100),
        max_attempts: whole(1, 1000),
        /// At most 30 days.
        time_limit_seconds: whole(1, 2_592_000),
        opens_at: time,
        /// After `opens_at`.
        closes_at: time,
        questions_per_attempt: whole(1, 500),
        shuffle_questions: flag,
        shuffle_options: flag,
        /// `highest` when it is not given.
        grading_method: name(GradingMethod, GradingMethodName),
        /// `after_submission` when it is not given.
        reveal_policy: name(RevealPolicy, RevealPolicyName),
        /// Whether learners see it; no, when it is not given.
        published: flag,
    }
}
