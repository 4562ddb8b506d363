//! Quizzes: their settings. The questions are in [`crate::learning::QuizRevision`].

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    learning::{Accommodation, Lesson, Points, QuizRevision, Treatments},
    text_enum::text_enum,
    validation::{Checker, MAX_TEXT_BYTES},
};

text_enum! {
    /// Which attempt counts.
    #[derive(Default)]
    pub enum GradingMethod {
        /// The best one.
        #[default]
        Highest = "highest",
        /// The last one.
        Latest = "latest",
        /// The first one.
        First = "first",
        /// The mean of all.
        Average = "average",
    }
}

text_enum! {
    /// When a learner sees correct answers, explanations and feedback of a submitted attempt.
    #[derive(Default)]
    pub enum RevealPolicy {
        /// As soon as the attempt is submitted.
        #[default]
        AfterSubmission = "after_submission",
        /// Once an attempt of the learner passed.
        AfterPassing = "after_passing",
        /// Once no attempt is left.
        AfterLastAttempt = "after_last_attempt",
        /// Once the quiz is closed for everybody.
        AfterClosing = "after_closing",
        /// Never.
        Never = "never",
    }
}

/// What an admin edits of a quiz.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuizDetails {
    /// Unique within its lesson.
    pub slug: String,
    /// 1 to 200 characters.
    pub title: String,
    /// Markdown.
    pub instructions: String,
    /// Share of points needed, 0 to 100; `None` or 0: nothing to pass.
    pub pass_percent: Option<i64>,
    /// Most attempts of a learner; `None`: unlimited.
    pub max_attempts: Option<i64>,
    /// Time for an attempt; `None`: unlimited.
    pub time_limit_seconds: Option<i64>,
    /// No attempt starts before, but for who has an opening of their own.
    pub opens_at: Option<Timestamp>,
    /// No attempt starts from then on, and none stays open but for the extra time of its learner, or a closing
    /// of their own.
    pub closes_at: Option<Timestamp>,
    /// Size of the random subset of questions of an attempt; `None`: all.
    pub questions_per_attempt: Option<i64>,
    /// Whether each attempt has its own order of questions.
    pub shuffle_questions: bool,
    /// Whether each attempt has its own order of options.
    pub shuffle_options: bool,
    /// Which attempt counts.
    pub grading_method: GradingMethod,
    /// When answers are shown.
    pub reveal_policy: RevealPolicy,
    /// Whether learners see it.
    pub published: bool,
}

impl Details for QuizDetails {
    fn check(&mut self, c: &mut Checker) {
        c.slug("slug", &mut self.slug);
        c.string("title", &mut self.title, 1, 200);
        c.text("instructions", &self.instructions, MAX_TEXT_BYTES);
        for (field, value, min, max) in [
            ("pass_percent", self.pass_percent, 0, 100),
            ("max_attempts", self.max_attempts, 1, 1_000),
            ("time_limit_seconds", self.time_limit_seconds, 1, 30 * 24 * 3600),
            ("questions_per_attempt", self.questions_per_attempt, 1, 500),
        ] {
            if let Some(value) = value {
                c.range(field, value, min, max);
            }
        }
        c.time("opens_at", &mut self.opens_at);
        c.time("closes_at", &mut self.closes_at);
        if let (Some(opens), Some(closes)) = (self.opens_at, self.closes_at)
            && closes <= opens
        {
            c.fail("closes_at", "before_opening", "must be after opens_at");
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: slug, title, instructions, pass_percent, max_attempts, time_limit_seconds,
            opens_at, closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method,
            reveal_policy, published)
    }
}

impl QuizDetails {
    /// The mark that must be reached, if there is one.
    pub fn pass_mark(&self) -> Option<i64> {
        self.pass_percent.filter(|percent| *percent > 0)
    }

    /// Whether learners must pass it to complete the course, once its lesson is published.
    pub fn must_be_passed(&self) -> bool {
        self.published && self.pass_mark().is_some()
    }

    /// Attempts a learner may make, the accommodation included; `None`: unlimited.
    pub fn allowed_attempts(&self, accommodation: Option<&Accommodation>) -> Option<i64> {
        self.max_attempts.map(|most| most + accommodation.map_or(0, |extra| extra.extra_attempts))
    }

    /// From when until when a learner may start: as the accommodation says, else as the quiz does.
    pub fn window(&self, accommodation: Option<&Accommodation>) -> (Option<Timestamp>, Option<Timestamp>) {
        let own_opening = accommodation.and_then(|own| own.opens_at);
        let own_closing = accommodation.and_then(|own| own.closes_at);
        (own_opening.or(self.opens_at), own_closing.or(self.closes_at))
    }

    /// How many questions an attempt on a revision has.
    pub fn questions_drawn(&self, revision: &QuizRevision) -> usize {
        let all = revision.questions.len();
        self.questions_per_attempt
            .and_then(|count| usize::try_from(count).ok())
            .map_or(all, |count| count.min(all))
    }
}

/// A quiz of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiz {
    /// Identity.
    pub id: Id<Quiz>,
    /// Where it belongs; goes with it.
    pub lesson_id: Id<Lesson>,
    /// What an admin edits.
    pub details: QuizDetails,
    /// Number of the questions' present revision; 0: no questions yet.
    pub revision: i64,
    /// Questions that do not count as they were answered.
    pub treatments: Treatments,
    /// Place in the lesson, from 0.
    pub position: i64,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Quiz {
    /// A new quiz, without questions.
    pub fn new(
        id: Id<Self>,
        lesson_id: Id<Lesson>,
        details: QuizDetails,
        position: i64,
        now: Timestamp,
    ) -> Self {
        let (created_at, updated_at) = (now, now);
        let treatments = Treatments::default();
        Self { id, lesson_id, details, revision: 0, treatments, position, version: 1, created_at, updated_at }
    }

    /// How many points an attempt on a revision has; `None`: that depends on which questions are drawn.
    pub fn points_drawn(&self, revision: &QuizRevision) -> Option<f64> {
        let points: Vec<Points> = revision
            .questions
            .iter()
            .map(|question| {
                let worth = Points::of_question(question.points);
                let (_, max) = self.treatments.of(question.id).counted(worth, worth);
                max
            })
            .collect();
        let count = self.details.questions_drawn(revision);
        let alike = points.windows(2).all(|pair| pair.first() == pair.last());
        (alike || count == points.len()).then(|| points.into_iter().take(count).sum::<Points>().value())
    }
}

versioned!(Quiz, QuizDetails);
