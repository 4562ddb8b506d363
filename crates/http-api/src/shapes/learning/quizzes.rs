//! Quizzes: their settings, for admins and for learners.

use domain::{
    Id,
    learning::{GradingMethod, Lesson, Quiz, QuizDetails, QuizGrade, RevealPolicy},
};
use serde::{Deserialize, Serialize};
use services::{
    ServiceError,
    learning::{admin::questions::QuizQuestions, quizzes::LearnerQuiz},
};
use utoipa::ToSchema;

use super::questions::{AdminQuestion, LearnerQuestion};
use crate::shapes::{GradingMethodName, RevealPolicyName, texts};
use crate::{
    patch::Patch,
    strict::{named, named_patch, whole_or_null, whole_patch},
    time::Time,
};

/// A quiz without its questions.
#[derive(Serialize, ToSchema)]
#[schema(as = Quiz, examples(json!({
    "id": "01939f3e-8f00-7000-8000-000000000031",
    "lesson_id": "01939f3e-8f00-7000-8000-000000000011",
    "slug": "check",
    "title": "Check yourself",
    "instructions": "",
    "pass_percent": 50,
    "max_attempts": 3,
    "time_limit_seconds": 600,
    "opens_at": null,
    "closes_at": null,
    "questions_per_attempt": null,
    "shuffle_questions": false,
    "shuffle_options": false,
    "grading_method": "highest",
    "reveal_policy": "after_submission",
    "published": true,
    "position": 0,
    "version": 2,
    "created_at": "2026-01-15T08:00:00.000000Z",
    "updated_at": "2026-01-15T08:05:00.000000Z"
})))]
pub struct QuizBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Quiz>,
    #[schema(value_type = Uuid)]
    lesson_id: Id<Lesson>,
    /// Unique within the lesson.
    slug: &'a str,
    title: &'a str,
    /// Markdown.
    instructions: &'a str,
    /// Share of points needed; `null` or 0: there is nothing to pass.
    pass_percent: Option<i64>,
    /// Most attempts of a learner; `null`: unlimited.
    max_attempts: Option<i64>,
    /// Time for an attempt; `null`: unlimited.
    time_limit_seconds: Option<i64>,
    /// No attempt starts before.
    opens_at: Option<Time>,
    /// No attempt starts or stays open from then on.
    closes_at: Option<Time>,
    /// Size of the random subset of questions of an attempt; `null`: all.
    questions_per_attempt: Option<i64>,
    shuffle_questions: bool,
    shuffle_options: bool,
    #[schema(value_type = GradingMethodName)]
    grading_method: GradingMethod,
    #[schema(value_type = RevealPolicyName)]
    reveal_policy: RevealPolicy,
    /// Whether learners see it.
    published: bool,
    /// Place in the lesson, from 0.
    position: i64,
    /// Counts changes, from 1; also the `ETag` for admins.
    version: i64,
    created_at: Time,
    updated_at: Time,
}

impl<'a> From<&'a Quiz> for QuizBody<'a> {
    fn from(quiz: &'a Quiz) -> Self {
        let details = &quiz.details;
        Self {
            id: quiz.id,
            lesson_id: quiz.lesson_id,
            slug: &details.slug,
            title: &details.title,
            instructions: &details.instructions,
            pass_percent: details.pass_percent,
            max_attempts: details.max_attempts,
            time_limit_seconds: details.time_limit_seconds,
            opens_at: details.opens_at.map(Time),
            closes_at: details.closes_at.map(Time),
            questions_per_attempt: details.questions_per_attempt,
            shuffle_questions: details.shuffle_questions,
            shuffle_options: details.shuffle_options,
            grading_method: details.grading_method,
            reveal_policy: details.reveal_policy,
            published: details.published,
            position: quiz.position,
            version: quiz.version,
            created_at: quiz.created_at.into(),
            updated_at: quiz.updated_at.into(),
        }
    }
}

/// A quiz with its questions and their keys, for admins.
#[derive(Serialize, ToSchema)]
#[schema(as = AdminQuiz)]
pub struct AdminQuizBody<'a> {
    #[serde(flatten)]
    quiz: QuizBody<'a>,
    /// Number of the questions' revision; 0: there are none yet.
    revision: i64,
    questions: Vec<AdminQuestion<'a>>,
}

impl<'a> From<&'a QuizQuestions> for AdminQuizBody<'a> {
    fn from(found: &'a QuizQuestions) -> Self {
        Self {
            quiz: (&found.quiz).into(),
            revision: found.quiz.revision,
            questions: found.revision.questions.iter().map(AdminQuestion::from).collect(),
        }
    }
}

/// What counts for a learner on a quiz, by its grading method.
#[derive(Serialize, ToSchema)]
#[schema(as = QuizGrade)]
pub struct QuizGradeBody {
    score: f64,
    max_score: f64,
    /// `null`: there is nothing to pass.
    passed: Option<bool>,
    /// Submitted attempts.
    attempts: i64,
}

impl From<&QuizGrade> for QuizGradeBody {
    fn from(grade: &QuizGrade) -> Self {
        Self {
            score: grade.score,
            max_score: grade.max_score,
            passed: grade.passed,
            attempts: grade.attempts,
        }
    }
}

/// A quiz as a learner meets it: questions without their keys.
#[derive(Serialize, ToSchema)]
#[schema(as = LearnerQuiz)]
pub struct LearnerQuizBody<'a> {
    #[serde(flatten)]
    quiz: QuizBody<'a>,
    /// The questions; empty until the quiz opens.
    questions: Vec<LearnerQuestion<'a>>,
    /// Attempts made so far, an open one included.
    attempts_made: i64,
    /// Attempts left; `null`: unlimited.
    attempts_left: Option<i64>,
    /// Time beyond the limit that this learner is granted.
    extra_seconds: i64,
    /// What counts for this learner so far.
    grade: Option<QuizGradeBody>,
}

impl<'a> From<&'a LearnerQuiz> for LearnerQuizBody<'a> {
    fn from(found: &'a LearnerQuiz) -> Self {
        let questions: &[_] = if is_open(found) { &found.revision.questions } else { &[] };
        Self {
            quiz: (&found.quiz).into(),
            questions: questions.iter().map(LearnerQuestion::from).collect(),
            attempts_made: found.attempts_made,
            attempts_left: found.attempts_left(),
            extra_seconds: found.accommodation.as_ref().map_or(0, |granted| granted.extra_seconds),
            grade: found.grade.as_ref().map(QuizGradeBody::from),
        }
    }
}

/// Whether the questions may be seen yet.
pub fn is_open(found: &LearnerQuiz) -> bool {
    found.quiz.details.opens_at.is_none_or(|opens| opens <= found.now)
}

fn highest() -> GradingMethod {
    GradingMethod::Highest
}

fn after_submission() -> RevealPolicy {
    RevealPolicy::AfterSubmission
}

/// A new quiz; it goes to the end of its lesson. Its questions are written after.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "slug": "check", "title": "Check yourself", "pass_percent": 50, "max_attempts": 3, "published": true
})))]
pub struct QuizCreate {
    /// Unique within the lesson.
    #[schema(schema_with = texts::slug)]
    slug: String,
    #[schema(schema_with = texts::title)]
    title: String,
    /// Markdown; at most 1 MiB.
    #[serde(default)]
    #[schema(schema_with = texts::markdown)]
    instructions: String,
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 0, maximum = 100)]
    pass_percent: Option<i64>,
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 1, maximum = 1000)]
    max_attempts: Option<i64>,
    /// At most 30 days.
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 1, maximum = 2_592_000)]
    time_limit_seconds: Option<i64>,
    #[serde(default)]
    opens_at: Option<Time>,
    /// After `opens_at`.
    #[serde(default)]
    closes_at: Option<Time>,
    #[serde(default, deserialize_with = "whole_or_null")]
    #[schema(minimum = 1, maximum = 500)]
    questions_per_attempt: Option<i64>,
    #[serde(default)]
    shuffle_questions: bool,
    #[serde(default)]
    shuffle_options: bool,
    /// `highest` when it is not given.
    #[serde(default = "highest", deserialize_with = "named")]
    #[schema(value_type = GradingMethodName)]
    grading_method: GradingMethod,
    /// `after_submission` when it is not given.
    #[serde(default = "after_submission", deserialize_with = "named")]
    #[schema(value_type = RevealPolicyName)]
    reveal_policy: RevealPolicy,
    /// Whether learners see it; no, when it is not given.
    #[serde(default)]
    published: bool,
}

impl From<QuizCreate> for QuizDetails {
    fn from(new: QuizCreate) -> Self {
        Self {
            slug: new.slug,
            title: new.title,
            instructions: new.instructions,
            pass_percent: new.pass_percent,
            max_attempts: new.max_attempts,
            time_limit_seconds: new.time_limit_seconds,
            opens_at: new.opens_at.map(|time| time.0),
            closes_at: new.closes_at.map(|time| time.0),
            questions_per_attempt: new.questions_per_attempt,
            shuffle_questions: new.shuffle_questions,
            shuffle_options: new.shuffle_options,
            grading_method: new.grading_method,
            reveal_policy: new.reveal_policy,
            published: new.published,
        }
    }
}

/// Changes of a quiz (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "pass_percent": 60, "max_attempts": null })))]
pub struct QuizPatch {
    #[serde(default)]
    #[schema(schema_with = texts::slug, required = false)]
    slug: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::title, required = false)]
    title: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::markdown_or_null)]
    instructions: Patch<String>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 0, maximum = 100)]
    pass_percent: Patch<i64>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 1, maximum = 1000)]
    max_attempts: Patch<i64>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 1, maximum = 2_592_000)]
    time_limit_seconds: Patch<i64>,
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    opens_at: Patch<Time>,
    #[serde(default)]
    #[schema(value_type = Option<Time>)]
    closes_at: Patch<Time>,
    #[serde(default, deserialize_with = "whole_patch")]
    #[schema(value_type = Option<i64>, minimum = 1, maximum = 500)]
    questions_per_attempt: Patch<i64>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    shuffle_questions: Patch<bool>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    shuffle_options: Patch<bool>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = Option<GradingMethodName>)]
    grading_method: Patch<GradingMethod>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = Option<RevealPolicyName>)]
    reveal_policy: Patch<RevealPolicy>,
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    published: Patch<bool>,
}

impl QuizPatch {
    /// Applies the changes.
    pub fn apply(&self, quiz: &mut QuizDetails) -> Result<(), ServiceError> {
        self.slug.required("/slug", &mut quiz.slug)?;
        self.title.required("/title", &mut quiz.title)?;
        self.instructions.or_default(&mut quiz.instructions, String::new());
        self.pass_percent.optional(&mut quiz.pass_percent);
        self.max_attempts.optional(&mut quiz.max_attempts);
        self.time_limit_seconds.optional(&mut quiz.time_limit_seconds);
        self.opens_at.optional(&mut quiz.opens_at);
        self.closes_at.optional(&mut quiz.closes_at);
        self.questions_per_attempt.optional(&mut quiz.questions_per_attempt);
        self.shuffle_questions.or_default(&mut quiz.shuffle_questions, false);
        self.shuffle_options.or_default(&mut quiz.shuffle_options, false);
        self.grading_method.or_default(&mut quiz.grading_method, highest());
        self.reveal_policy.or_default(&mut quiz.reveal_policy, after_submission());
        self.published.or_default(&mut quiz.published, false);
        Ok(())
    }
}
