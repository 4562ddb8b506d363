//! Answers of a learner to the questions of an attempt.

use serde::{Deserialize, Serialize};

use crate::{
    learning::{OptionId, Question, QuestionId, QuestionKind},
    validation::Checker,
};

/// What was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// Options picked, in the order given, none twice.
    Options(Vec<OptionId>),
    /// A text, as typed.
    Text(String),
    /// A number.
    Number(f64),
}

/// An answer and, once graded, what it earned.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// To which question.
    pub question_id: QuestionId,
    /// What was answered.
    pub response: Response,
    /// What it earned; `None` until the attempt is submitted.
    pub points_awarded: Option<f64>,
}

impl Answer {
    /// Checks that the answer fits its question.
    pub fn check(&mut self, c: &mut Checker, question: &Question) {
        match (&mut self.response, question.kind) {
            (
                Response::Options(picked),
                QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::TrueFalse,
            ) => {
                let most =
                    if question.kind == QuestionKind::MultipleChoice { question.options().len() } else { 1 };
                if picked.len() > most {
                    c.fail("option_ids", "too_many", format!("must have at most {most} items"));
                }
                for (index, id) in picked.iter().enumerate() {
                    let known = question.options().iter().any(|option| option.id == *id);
                    let twice = picked.iter().take(index).any(|earlier| earlier == id);
                    if !known || twice {
                        c.within("option_ids", |c| {
                            c.fail(
                                &index.to_string(),
                                "unknown_id",
                                "must be an option of the question, named once",
                            );
                        });
                    }
                }
            }
            (Response::Text(text), QuestionKind::ShortAnswer) => c.text("text", text, 2_000),
            (Response::Number(value), QuestionKind::Numeric) => c.finite("value", value),
            (_, kind) => {
                let field = match kind {
                    QuestionKind::ShortAnswer => "text",
                    QuestionKind::Numeric => "value",
                    _ => "option_ids",
                };
                c.fail("", "wrong_kind", format!("this question is answered by `{field}`"));
            }
        }
    }
}
