//! Questions, in three views that share nothing: without keys for learners, with keys once the
//! reveal policy allows it, and with keys and ids for admins.

use domain::learning::{
    AnswerOption, OptionDraft, OptionId, Points, Question, QuestionDraft, QuestionId, QuestionKey,
    QuestionKind,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::shapes::{QuestionKindName, shown::body, texts};
use crate::strict::{named, objects, objects_or_null};

body! {
    /// An option without its key.
    #[serde(deny_unknown_fields)]
    #[schema(as = LearnerOption)]
    LearnerOption<'a> of option: AnswerOption {
        #[schema(value_type = Uuid)]
        id: OptionId,
        text: &'a str,
    }
}

/// A question without its key.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = LearnerQuestion)]
pub struct LearnerQuestion<'a> {
    #[schema(value_type = Uuid)]
    id: QuestionId,
    #[schema(value_type = QuestionKindName)]
    kind: QuestionKind,
    /// Markdown.
    prompt: &'a str,
    points: f64,
    /// What there is to choose from; empty for texts and numbers.
    options: Vec<LearnerOption<'a>>,
}

impl<'a> LearnerQuestion<'a> {
    /// With its options as they were drawn.
    pub fn drawn(question: &'a Question, options: &[&'a AnswerOption]) -> Self {
        Self {
            id: question.id,
            kind: question.kind,
            prompt: &question.prompt,
            points: Points::of_question(question.points).value(),
            options: options.iter().map(|option| LearnerOption::from(*option)).collect(),
        }
    }
}

impl<'a> From<&'a Question> for LearnerQuestion<'a> {
    fn from(question: &'a Question) -> Self {
        Self::drawn(question, &question.options().iter().collect::<Vec<_>>())
    }
}

body! {
    /// An option with its key.
    #[schema(as = Option)]
    KeyedOption<'a> of option: AnswerOption {
        #[schema(value_type = Uuid)]
        id: OptionId,
        text: &'a str,
        correct: bool,
        /// For whoever picks it.
        feedback: Option<&'a str>,
    }
}

/// A question with its key.
#[derive(Serialize, ToSchema)]
#[schema(as = Question)]
pub struct KeyedQuestion<'a> {
    #[schema(value_type = Uuid)]
    id: QuestionId,
    #[schema(value_type = QuestionKindName)]
    kind: QuestionKind,
    /// Markdown.
    prompt: &'a str,
    /// Why the right answer is right.
    explanation: Option<&'a str>,
    points: f64,
    /// Options of choices.
    options: Vec<KeyedOption<'a>>,
    /// Accepted answers of short answers.
    accepted_answers: &'a [String],
    /// Right value of numbers.
    value: Option<f64>,
    /// How far from it is still right.
    tolerance: Option<f64>,
}

/// A question as admins see it.
pub type AdminQuestion<'a> = KeyedQuestion<'a>;

impl<'a> KeyedQuestion<'a> {
    /// A question with options in some order, and the key that counts.
    pub fn keyed(question: &'a Question, options: &[&'a AnswerOption], key: &'a Question) -> Self {
        let (accepted_answers, value, tolerance) = match &key.key {
            QuestionKey::Options(_) => (&[][..], None, None),
            QuestionKey::Accepted(accepted) => (accepted.as_slice(), None, None),
            QuestionKey::Number { value, tolerance } => (&[][..], Some(*value), Some(*tolerance)),
        };
        let keyed = |option: &&'a AnswerOption| {
            // An option that the present key no longer knows keeps the key it had.
            let present = key.options().iter().find(|present| present.id == option.id).unwrap_or(option);
            KeyedOption { text: &option.text, ..KeyedOption::from(present) }
        };
        Self {
            id: question.id,
            kind: question.kind,
            prompt: &question.prompt,
            explanation: key.explanation.as_deref(),
            points: Points::of_question(key.points).value(),
            options: options.iter().map(keyed).collect(),
            accepted_answers,
            value,
            tolerance,
        }
    }
}

impl<'a> From<&'a Question> for KeyedQuestion<'a> {
    fn from(question: &'a Question) -> Self {
        Self::keyed(question, &question.options().iter().collect::<Vec<_>>(), question)
    }
}

/// An option as it is written.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionPut {
    /// Id of the option to keep; without it a new one is made, unless the question has one that is the same in
    /// everything. No other option of the question has this text.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    id: Option<OptionId>,
    /// What it says; at most 20,000 bytes.
    #[schema(schema_with = texts::prompt)]
    text: String,
    #[serde(default)]
    correct: bool,
    /// For whoever picks it.
    #[serde(default)]
    #[schema(schema_with = texts::note_or_null)]
    feedback: Option<String>,
}

fn one_point() -> f64 {
    1.0
}

/// A question as it is written. Choices have options (single choice and true/false exactly one
/// correct, multiple choice at least one; true/false has two), short answers have accepted
/// answers, numbers have a value and a tolerance.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionPut {
    /// Id of the question to keep; without it a new one is made, unless the quiz has one that is the same in
    /// everything. Of another kind it is a new one, too. What is kept follows a corrected key when the quiz is
    /// regraded.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    id: Option<QuestionId>,
    #[schema(value_type = QuestionKindName)]
    #[serde(deserialize_with = "named")]
    kind: QuestionKind,
    /// Markdown; at most 20,000 bytes.
    #[schema(schema_with = texts::prompt)]
    prompt: String,
    /// Shown once the key is revealed.
    #[serde(default)]
    #[schema(schema_with = texts::note_or_null)]
    explanation: Option<String>,
    /// From 0.0001, with at most four decimal places; 1 when it is not given.
    #[serde(default = "one_point")]
    #[schema(minimum = 0.0001, maximum = 1_000_000)]
    points: f64,
    /// Of choices.
    #[serde(default, deserialize_with = "objects_or_null")]
    #[schema(max_items = 50)]
    options: Option<Vec<OptionPut>>,
    /// Of short answers. Compared without regard to case, kinds of blanks, quotes and dashes,
    /// compatibility forms and invisible characters.
    #[serde(default)]
    #[schema(schema_with = texts::accepted_answers)]
    accepted_answers: Option<Vec<String>>,
    /// Of numbers.
    #[serde(default)]
    value: Option<f64>,
    /// Of numbers; 0 when it is not given.
    #[serde(default)]
    #[schema(minimum = 0)]
    tolerance: Option<f64>,
}

/// All questions of a quiz, in order.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "questions": [
    { "kind": "single_choice", "prompt": "What does a sensor do?", "points": 2, "explanation": "It measures.",
      "options": [{ "text": "It measures", "correct": true }, { "text": "It moves", "feedback": "That is an actuator." }] },
    { "kind": "numeric", "prompt": "Volts of a USB port?", "value": 5, "tolerance": 0.25 }
] })))]
pub struct QuestionsPut {
    #[serde(deserialize_with = "objects")]
    #[schema(max_items = 500)]
    pub questions: Vec<QuestionPut>,
}

impl From<QuestionPut> for QuestionDraft {
    fn from(question: QuestionPut) -> Self {
        let option = |option: OptionPut| OptionDraft {
            id: option.id,
            bundle_key: None,
            text: option.text,
            correct: option.correct,
            feedback: option.feedback,
        };
        Self {
            id: question.id,
            bundle_key: None,
            kind: question.kind,
            prompt: question.prompt,
            explanation: question.explanation,
            points: question.points,
            options: question.options.unwrap_or_default().into_iter().map(option).collect(),
            accepted_answers: question.accepted_answers.unwrap_or_default(),
            value: question.value,
            tolerance: question.tolerance,
            treatment: None,
        }
    }
}
