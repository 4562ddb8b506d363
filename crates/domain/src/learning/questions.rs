//! Questions and options: what an admin writes, and what is stored of it.

use std::collections::HashMap;

use crate::{
    Id,
    learning::{Points, Treatment},
    text_enum::text_enum,
    validation::{Checker, trimmed},
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
/// Longest key of a question or an option in bundles, in characters.
const MAX_KEY: usize = 100;
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
    /// What bundles know it by, if that is given.
    pub bundle_key: Option<String>,
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
    /// What bundles know it by, if that is given.
    pub bundle_key: Option<String>,
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
    /// How it counts; `None`: as it does.
    pub treatment: Option<Treatment>,
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
    let keys = questions.iter().map(|question| question.bundle_key.as_deref());
    refuse_repeated(c, field, "key", keys);
}

/// Refuses what stands in a list for the second time, at `place` of its item.
fn refuse_repeated<'a>(
    c: &mut Checker,
    list: &str,
    place: &str,
    values: impl Iterator<Item = Option<&'a str>>,
) {
    let mut first_places: HashMap<&str, usize> = HashMap::new();
    for (index, value) in values.enumerate() {
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        if let Some(first) = first_places.get(value) {
            let message = format!("must be unique, is also that of {list}[{first}]");
            c.item(list, index, |c| c.fail(place, "duplicate", message));
        } else {
            first_places.insert(value, index);
        }
    }
}

fn check_key(c: &mut Checker, key: &mut Option<String>) {
    if let Some(key) = key {
        c.string("key", key, 1, MAX_KEY);
    }
}

impl QuestionDraft {
    fn check(&mut self, c: &mut Checker) {
        check_key(c, &mut self.bundle_key);
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
                check_key(c, &mut option.bundle_key);
                c.text("text", &option.text, MAX_PROMPT);
                if trimmed(&option.text).is_empty() {
                    c.fail("text", "empty", "must not be empty");
                }
                if let Some(feedback) = &option.feedback {
                    c.text("feedback", feedback, MAX_PROMPT);
                }
            });
        }
        let keys = self.options.iter().map(|option| option.bundle_key.as_deref());
        refuse_repeated(c, "options", "key", keys);
        // Nobody could tell them apart.
        refuse_repeated(c, "options", "text", self.options.iter().map(|option| Some(trimmed(&option.text))));
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
    /// What bundles know it by; `None`: by its id.
    pub bundle_key: Option<String>,
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
    /// What bundles know it by; `None`: by its id.
    pub bundle_key: Option<String>,
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
