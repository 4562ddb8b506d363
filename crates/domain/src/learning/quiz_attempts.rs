//! Attempts at a quiz: drawn, answered, submitted once.

use serde::{Deserialize, Serialize};

use crate::{
    Id, Timestamp,
    identity::Account,
    learning::{
        Answer, Asked, Graded, OptionId, Question, QuestionId, Quiz, QuizDetails, QuizRevision, grade,
    },
    text_enum::text_enum,
};

text_enum! {
    /// How an attempt came to be submitted.
    pub enum Submission {
        /// The learner handed it in.
        Learner = "learner",
        /// Time ran out; what was saved counts.
        Overdue = "overdue",
    }
}

/// A question as drawn for an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnQuestion {
    /// Which one.
    pub question_id: QuestionId,
    /// Its options in the order shown.
    pub option_ids: Vec<OptionId>,
}

/// Which questions an attempt has, and in which order; drawn once.
/// `None`: every question and option of the revision in its own order.
pub type Draw = Option<Vec<DrawnQuestion>>;

/// What a submitted attempt earned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AttemptScore {
    /// Points earned.
    pub score: f64,
    /// Points there were.
    pub max_score: f64,
    /// Whether the pass mark in force was reached; `None`: there was nothing to pass.
    pub passed: Option<bool>,
}

impl AttemptScore {
    /// A graded result under the pass mark in force.
    pub fn new(graded: &Graded, quiz: &QuizDetails) -> Self {
        Self {
            score: graded.score,
            max_score: graded.max_score,
            passed: quiz.pass_mark().map(|percent| graded.reaches(percent)),
        }
    }
}

/// One try of one learner at one quiz.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizAttempt {
    /// Identity.
    pub id: Id<QuizAttempt>,
    /// At which quiz; keeps it from being deleted.
    pub quiz_id: Id<Quiz>,
    /// Revision of the questions it was taken on.
    pub revision: i64,
    /// Who.
    pub account_id: Id<Account>,
    /// Counts the tries of the learner at the quiz, from 1; unique for the three.
    pub number: i64,
    /// When it began.
    pub started_at: Timestamp,
    /// When it must be in; `None`: no limit. While it is open that is computed ([`Terms`]); what is stored is
    /// by when the sweeper looks at it.
    ///
    /// [`Terms`]: crate::learning::Terms
    pub due_at: Option<Timestamp>,
    /// What was stated as its due time when it was opened again; `None`: no limit, or it never was.
    pub stated_due_at: Option<Timestamp>,
    /// When it was handed in; `None`: it is open. At most one is open for a learner and quiz.
    pub submitted_at: Option<Timestamp>,
    /// How it was handed in.
    pub submission: Option<Submission>,
    /// What it earned.
    pub result: Option<AttemptScore>,
    /// Which questions, in which order.
    pub draw: Draw,
    /// Revision whose key graded it, when it was regraded with a later one.
    pub regraded_with: Option<i64>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was last changed; while it is open, when its learner last did something in it.
    pub updated_at: Timestamp,
}

impl QuizAttempt {
    /// Whether it can still be answered.
    pub fn is_open(&self) -> bool {
        self.submitted_at.is_none()
    }

    /// Whole seconds left, never below 0 nor above what there was at the start, whatever the clock did since;
    /// `None`: no limit, or submitted.
    pub fn time_left_seconds(&self, now: Timestamp) -> Option<i64> {
        let due = self.due_at.filter(|_| self.is_open())?;
        Some((due - now.max(self.started_at)).num_seconds().max(0))
    }

    /// Its questions as drawn.
    pub fn questions<'r>(&self, revision: &'r QuizRevision) -> Vec<&'r Question> {
        match &self.draw {
            None => revision.questions.iter().collect(),
            Some(drawn) => drawn.iter().filter_map(|drawn| revision.question(drawn.question_id)).collect(),
        }
    }

    /// Its questions as drawn, with the key of another revision; those that are gone there keep the key they had.
    pub fn asked<'r>(&self, taken: &'r QuizRevision, key: &'r QuizRevision) -> Vec<Asked<'r>> {
        let questions = self.questions(taken).into_iter();
        questions.map(|question| Asked { question, key: key.keyed(question) }).collect()
    }

    /// Hands it in: grades the answers on the questions drawn. An overdue attempt is handed in as
    /// of its due time, whenever that is noticed. None is handed in before it began: where the clock went
    /// back, the stored time counts.
    pub fn submit(
        &mut self,
        how: Submission,
        revision: &QuizRevision,
        quiz: &Quiz,
        answers: &mut [Answer],
        now: Timestamp,
    ) {
        let graded = grade(self.questions(revision), answers, &quiz.treatments);
        self.result = Some(AttemptScore::new(&graded, &quiz.details));
        self.submission = Some(how);
        self.submitted_at = Some(match (how, self.due_at) {
            (Submission::Overdue, Some(due)) => due.min(now).max(self.started_at),
            _ => now.max(self.started_at),
        });
        self.mark_changed(now);
    }

    /// Opens it again until the stated time, without its result. That is nothing that its learner did: it says
    /// of them what it said when it was handed in.
    pub fn open_again(&mut self, stated_due_at: Option<Timestamp>) {
        self.updated_at = self.last_activity();
        (self.due_at, self.stated_due_at) = (stated_due_at, stated_due_at);
        (self.submission, self.submitted_at) = (None, None);
        (self.result, self.regraded_with) = (None, None);
        self.version += 1;
    }

    /// When its learner is last known to have done something in it: handed in by the clock, they began.
    pub fn last_activity(&self) -> Timestamp {
        match (self.submitted_at, self.submission) {
            (None, _) => self.updated_at,
            (Some(at), Some(Submission::Learner)) => at,
            (Some(_), _) => self.started_at,
        }
    }

    /// Notes a change: the next version, changed now.
    pub fn mark_changed(&mut self, now: Timestamp) {
        self.version += 1;
        self.updated_at = now;
    }
}
