//! Questions and options, in immutable revisions.
//!
//! A change of the questions makes the next [`QuizRevision`]; attempts point at the revision they
//! were taken on and so never change. Question and option ids live on from revision to revision,
//! which is what lets an old attempt be regraded with a corrected key.

use crate::{
    Id, IdSource, Timestamp,
    learning::{Points, Quiz},
    text_enum::text_enum,
    validation::{Checker, FieldErrors, trimmed},
    visible::is_visible,
};

/// Most questions of a quiz.
pub const MAX_QUESTIONS: usize = 500;
/// Most options of a question.
const MAX_OPTIONS: usize = 50;
/// Most accepted answers of a short answer.
const MAX_ACCEPTED: usize = 50;
/// Longest prompt, explanation, option or feedback, in bytes.
const MAX_PROMPT: usize = 20_000;
/// Largest number of points of a question.
pub const MAX_POINTS: f64 = 1_000_000.0;

text_enum! {
    /// What kind of answer a question takes.
    pub enum QuestionKind {
        /// One of several options.
        SingleChoice = "single_choice",
        /// Any number of several options.
        MultipleChoice = "multiple_choice",
        /// One of two options.
        TrueFalse = "true_false",
        /// A word or phrase.
        ShortAnswer = "short_answer",
        /// A number, right within a tolerance.
        Numeric = "numeric",
    }
}

/// Identity of a question across revisions.
pub type QuestionId = Id<Question>;
/// Identity of an option across revisions.
pub type OptionId = Id<AnswerOption>;

/// An option as an admin writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionDraft {
    /// Identity to keep, if it is known.
    pub id: Option<OptionId>,
    /// What it says.
    pub text: String,
    /// Whether it is right.
    pub correct: bool,
    /// Shown to whoever picked it, once revealed.
    pub feedback: Option<String>,
}

/// A question as an admin writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionDraft {
    /// Identity to keep, if it is known.
    pub id: Option<QuestionId>,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// What is asked (Markdown).
    pub prompt: String,
    /// Why the right answer is right, once revealed.
    pub explanation: Option<String>,
    /// Worth, from 0.0001, with at most four decimal places.
    pub points: f64,
    /// Options, for choices.
    pub options: Vec<OptionDraft>,
    /// Accepted answers, for short answers.
    pub accepted_answers: Vec<String>,
    /// Right value, for numbers.
    pub value: Option<f64>,
    /// How far from it is still right; 0 when not given.
    pub tolerance: Option<f64>,
}

/// Checks a list of questions; errors point below `field`.
pub fn check_questions(c: &mut Checker, field: &str, questions: &mut [QuestionDraft]) {
    if questions.len() > MAX_QUESTIONS {
        c.fail(field, "too_many", format!("must have at most {MAX_QUESTIONS} questions"));
        return;
    }
    for (index, question) in questions.iter_mut().enumerate() {
        c.item(field, index, |c| question.check(c));
    }
}

impl QuestionDraft {
    fn check(&mut self, c: &mut Checker) {
        c.text("prompt", &self.prompt, MAX_PROMPT);
        if trimmed(&self.prompt).is_empty() {
            c.fail("prompt", "empty", "must not be empty");
        }
        if let Some(explanation) = &self.explanation {
            c.text("explanation", explanation, MAX_PROMPT);
        }
        self.check_points(c);
        match self.kind {
            QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::TrueFalse => {
                self.check_options(c);
                self.refuse_accepted(c);
                self.refuse_value(c);
            }
            QuestionKind::ShortAnswer => {
                self.check_accepted(c);
                self.refuse_options(c);
                self.refuse_value(c);
            }
            QuestionKind::Numeric => {
                self.check_value(c);
                self.refuse_options(c);
                self.refuse_accepted(c);
            }
        }
    }

    fn check_points(&mut self, c: &mut Checker) {
        c.finite("points", &mut self.points);
        let least = Points::LEAST.value();
        match Points::exact(self.points) {
            _ if !(least..=MAX_POINTS).contains(&self.points) => {
                c.fail("points", "out_of_range", format!("must be between {least} and {MAX_POINTS}"));
            }
            Some(points) => self.points = points.value(),
            None => c.fail("points", "decimal_places", "must have at most four decimal places"),
        }
    }

    fn check_options(&mut self, c: &mut Checker) {
        let count = self.options.len();
        if self.kind == QuestionKind::TrueFalse && count != 2 {
            c.fail("options", "count", "true/false must have exactly two options");
        } else if !(2..=MAX_OPTIONS).contains(&count) {
            c.fail("options", "count", format!("must have between 2 and {MAX_OPTIONS} options"));
        }
        let correct = self.options.iter().filter(|option| option.correct).count();
        if self.kind == QuestionKind::MultipleChoice {
            if correct == 0 {
                c.fail("options", "no_correct_option", "at least one option must be correct");
            }
        } else if correct != 1 {
            c.fail("options", "one_correct_option", "exactly one option must be correct");
        }
        for (index, option) in self.options.iter_mut().enumerate() {
            c.item("options", index, |c| {
                c.text("text", &option.text, MAX_PROMPT);
                if trimmed(&option.text).is_empty() {
                    c.fail("text", "empty", "must not be empty");
                }
                if let Some(feedback) = &option.feedback {
                    c.text("feedback", feedback, MAX_PROMPT);
                }
            });
        }
    }

    fn check_accepted(&mut self, c: &mut Checker) {
        if !(1..=MAX_ACCEPTED).contains(&self.accepted_answers.len()) {
            c.fail("accepted_answers", "count", format!("must have between 1 and {MAX_ACCEPTED} answers"));
        }
        for (index, answer) in self.accepted_answers.iter_mut().enumerate() {
            c.within("accepted_answers", |c| {
                let place = index.to_string();
                c.string(&place, answer, 1, 500);
                if !answer.is_empty() && !answer.chars().any(is_visible) {
                    c.fail(&place, "empty", "must have a character that is not invisible");
                }
            });
        }
    }

    fn check_value(&mut self, c: &mut Checker) {
        match &mut self.value {
            Some(value) => c.finite("value", value),
            None => c.fail("value", "required", "a numeric question needs a value"),
        }
        let tolerance = self.tolerance.get_or_insert(0.0);
        c.finite("tolerance", tolerance);
        if *tolerance < 0.0 {
            c.fail("tolerance", "out_of_range", "must not be negative");
        }
    }

    fn refuse_options(&self, c: &mut Checker) {
        if !self.options.is_empty() {
            c.fail("options", "not_allowed", "only choices have options");
        }
    }

    fn refuse_accepted(&self, c: &mut Checker) {
        if !self.accepted_answers.is_empty() {
            c.fail("accepted_answers", "not_allowed", "only short answers have accepted answers");
        }
    }

    fn refuse_value(&self, c: &mut Checker) {
        if self.value.is_some() || self.tolerance.is_some() {
            c.fail("value", "not_allowed", "only numeric questions have a value and a tolerance");
        }
    }
}

/// An option of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerOption {
    /// Identity across revisions.
    pub id: OptionId,
    /// What it says.
    pub text: String,
    /// Whether it is right.
    pub correct: bool,
    /// Shown to whoever picked it, once revealed.
    pub feedback: Option<String>,
}

/// What is right.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionKey {
    /// Options (single, multiple, true/false), with which are right.
    Options(Vec<AnswerOption>),
    /// Accepted texts.
    Accepted(Vec<String>),
    /// A number and how far from it is still right.
    Number {
        /// Right value.
        value: f64,
        /// Distance that is still right.
        tolerance: f64,
    },
}

/// A question of a revision.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Identity across revisions.
    pub id: QuestionId,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// What is asked (Markdown).
    pub prompt: String,
    /// Why the right answer is right, once revealed.
    pub explanation: Option<String>,
    /// Worth, from 0.0001.
    pub points: f64,
    /// What is right.
    pub key: QuestionKey,
}

impl Question {
    /// Its options; empty for texts and numbers.
    pub fn options(&self) -> &[AnswerOption] {
        match &self.key {
            QuestionKey::Options(options) => options,
            QuestionKey::Accepted(_) | QuestionKey::Number { .. } => &[],
        }
    }
}

/// The questions of a quiz at one point of its history; never changed, only followed.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizRevision {
    /// Whose questions.
    pub quiz_id: Id<Quiz>,
    /// Number within the quiz, from 1.
    pub number: i64,
    /// In order.
    pub questions: Vec<Question>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl QuizRevision {
    /// The question of that id.
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// Makes the next revision from checked drafts. Ids given must be of `previous`; a draft without
/// an id keeps that of the question of the same kind and prompt (an option: of the same text), so
/// that correcting a key does not need ids.
pub fn draft_revision(
    quiz_id: Id<Quiz>,
    number: i64,
    drafts: Vec<QuestionDraft>,
    previous: Option<&QuizRevision>,
    ids: &dyn IdSource,
    now: Timestamp,
) -> Result<QuizRevision, FieldErrors> {
    let old: &[Question] = previous.map_or(&[], |revision| &revision.questions);
    let mut checker = Checker::new();
    let mut taken: Vec<QuestionId> = drafts.iter().filter_map(|draft| draft.id).collect();
    let mut questions = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.into_iter().enumerate() {
        let same = match draft.id {
            Some(id) => {
                let found = old.iter().find(|question| question.id == id);
                let repeated = questions.iter().any(|question: &Question| question.id == id);
                if found.is_none() || repeated {
                    checker.item("questions", index, |c| {
                        c.fail("id", "unknown_id", "must be the id of a question of this quiz, used once");
                    });
                }
                found
            }
            None => old.iter().find(|question| {
                question.kind == draft.kind
                    && question.prompt == draft.prompt
                    && !taken.contains(&question.id)
            }),
        };
        let id = same.map_or_else(|| ids.next(), |question| question.id);
        taken.push(id);
        let key = checker.item("questions", index, |c| draft_key(c, &draft, same, ids));
        questions.push(Question {
            id,
            kind: draft.kind,
            prompt: draft.prompt,
            explanation: draft.explanation,
            points: draft.points,
            key,
        });
    }
    checker.finish()?;
    Ok(QuizRevision { quiz_id, number, questions, created_at: now })
}

fn draft_key(
    c: &mut Checker,
    draft: &QuestionDraft,
    same: Option<&Question>,
    ids: &dyn IdSource,
) -> QuestionKey {
    match draft.kind {
        QuestionKind::ShortAnswer => QuestionKey::Accepted(draft.accepted_answers.clone()),
        QuestionKind::Numeric => QuestionKey::Number {
            value: draft.value.unwrap_or_default(),
            tolerance: draft.tolerance.unwrap_or_default(),
        },
        QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::TrueFalse => {
            let old = same.map_or(&[][..], Question::options);
            let mut taken: Vec<OptionId> = draft.options.iter().filter_map(|option| option.id).collect();
            let mut used: Vec<OptionId> = Vec::new();
            let mut options = Vec::with_capacity(draft.options.len());
            for (index, option) in draft.options.iter().enumerate() {
                let id = match option.id {
                    Some(id) => {
                        if !old.iter().any(|known| known.id == id) || used.contains(&id) {
                            c.item("options", index, |c| {
                                c.fail(
                                    "id",
                                    "unknown_id",
                                    "must be the id of an option of this question, used once",
                                );
                            });
                        }
                        id
                    }
                    None => old
                        .iter()
                        .find(|known| known.text == option.text && !taken.contains(&known.id))
                        .map_or_else(|| ids.next(), |known| known.id),
                };
                taken.push(id);
                used.push(id);
                options.push(AnswerOption {
                    id,
                    text: option.text.clone(),
                    correct: option.correct,
                    feedback: option.feedback.clone(),
                });
            }
            QuestionKey::Options(options)
        }
    }
}
