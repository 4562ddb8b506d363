//! Revisions: the questions of a quiz at one point of its history.
//!
//! A change of the questions makes the next [`QuizRevision`]; attempts point at the revision they
//! were taken on and so never change. Question and option ids live on from revision to revision,
//! which is what lets an old attempt be regraded with a corrected key.

use std::collections::HashSet;

use crate::{
    Id, IdSource, Timestamp,
    learning::{
        AnswerOption, OptionDraft, OptionId, Question, QuestionDraft, QuestionId, QuestionKey, QuestionKind,
        Quiz,
        recognition::{Unmarked, options_known, questions_known},
    },
    validation::{Checker, FieldErrors},
};

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

    /// The question with the key that this revision has for it; one that is gone keeps the key it had.
    pub fn keyed<'r>(&'r self, question: &'r Question) -> &'r Question {
        self.question(question.id).filter(|present| present.kind == question.kind).unwrap_or(question)
    }

    /// Whether all questions of a revision and all of their options are here, too.
    pub fn has_all(&self, taken: &Self) -> bool {
        taken.questions.iter().all(|asked| {
            self.question(asked.id).is_some_and(|present| {
                let ids = |question: &Question| question.options().iter().map(|option| option.id).collect();
                let (asked, present): (HashSet<OptionId>, HashSet<OptionId>) = (ids(asked), ids(present));
                asked.is_subset(&present)
            })
        })
    }

    /// As a key of those who took `taken`: takes over its questions that are not here as they stand in `earlier`.
    /// A question that is gone keeps the last key it had, so that no corrected key is lost with it.
    pub fn keep_gone(&mut self, taken: &Self, earlier: &Self) {
        let gone = earlier.questions.iter();
        let gone = gone.filter(|old| taken.question(old.id).is_some() && self.question(old.id).is_none());
        let gone: Vec<Question> = gone.cloned().collect();
        self.questions.extend(gone);
    }

    /// As it was taken: its options are as right as a later revision says, so that one that is gone after that keeps
    /// the last key it had.
    pub fn follow_options(&mut self, later: &Self) {
        for question in &mut self.questions {
            let QuestionKey::Options(options) = &mut question.key else { continue };
            let known = later.question(question.id).map_or(&[][..], Question::options);
            for option in options {
                if let Some(known) = known.iter().find(|known| known.id == option.id) {
                    option.correct = known.correct;
                }
            }
        }
    }
}

/// Makes the next revision from checked drafts. A draft with an id is the question (the option) of that id,
/// which must be in `previous`, and one with a key that of that key. What has neither is the one that is
/// equal in everything; where there is none, `unmarked` says what it is. A question of another kind is a new
/// one.
pub fn draft_revision(
    quiz_id: Id<Quiz>,
    number: i64,
    drafts: Vec<QuestionDraft>,
    previous: Option<&QuizRevision>,
    unmarked: Unmarked,
    ids: &dyn IdSource,
    now: Timestamp,
) -> Result<QuizRevision, FieldErrors> {
    let old: &[Question] = previous.map_or(&[], |revision| &revision.questions);
    let mut checker = Checker::new();
    for (index, draft) in drafts.iter().enumerate() {
        if let Some(id) = draft.id {
            let repeated = drafts.iter().take(index).any(|other| other.id == Some(id));
            if repeated || !old.iter().any(|question| question.id == id) {
                checker.item("questions", index, |c| {
                    c.fail("id", "unknown_id", "must be the id of a question of this quiz, used once");
                });
            }
        }
    }
    let known = questions_known(&drafts, old, unmarked);
    let mut questions = Vec::with_capacity(drafts.len());
    for (index, (draft, same)) in drafts.into_iter().zip(known).enumerate() {
        // Options may be named by their ids where the kind was changed, too, but are new like the question.
        let named = draft.id.and_then(|id| old.iter().find(|question| question.id == id)).or(same);
        let options = checker.item("questions", index, |c| {
            check_option_ids(c, &draft.options, named.map_or(&[], Question::options));
            draft_options(&draft.options, same.map_or(&[], Question::options), unmarked, ids)
        });
        let key = match draft.kind {
            QuestionKind::SingleChoice | QuestionKind::MultipleChoice | QuestionKind::TrueFalse => {
                QuestionKey::Options(options)
            }
            QuestionKind::ShortAnswer => QuestionKey::Accepted(draft.accepted_answers),
            QuestionKind::Numeric => QuestionKey::Number {
                value: draft.value.unwrap_or_default(),
                tolerance: draft.tolerance.unwrap_or_default(),
            },
        };
        questions.push(Question {
            id: same.map_or_else(|| ids.next(), |question| question.id),
            bundle_key: match same {
                Some(same) => kept_key(draft.bundle_key, same.bundle_key.as_deref(), &same.id.to_string()),
                None => draft.bundle_key,
            },
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

/// The key of something that was there: the one that is given, unless that is its id only.
fn kept_key(given: Option<String>, old: Option<&str>, id: &str) -> Option<String> {
    given.filter(|given| given != id).or_else(|| old.map(str::to_owned))
}

fn check_option_ids(c: &mut Checker, drafts: &[OptionDraft], old: &[AnswerOption]) {
    for (index, draft) in drafts.iter().enumerate() {
        if let Some(id) = draft.id {
            let repeated = drafts.iter().take(index).any(|other| other.id == Some(id));
            if repeated || !old.iter().any(|known| known.id == id) {
                c.item("options", index, |c| {
                    c.fail("id", "unknown_id", "must be the id of an option of this question, used once");
                });
            }
        }
    }
}

fn draft_options(
    drafts: &[OptionDraft],
    old: &[AnswerOption],
    unmarked: Unmarked,
    ids: &dyn IdSource,
) -> Vec<AnswerOption> {
    let known = options_known(drafts, old, unmarked);
    let option = |(draft, same): (&OptionDraft, Option<&AnswerOption>)| AnswerOption {
        id: same.map_or_else(|| ids.next(), |known| known.id),
        bundle_key: match same {
            Some(same) => {
                kept_key(draft.bundle_key.clone(), same.bundle_key.as_deref(), &same.id.to_string())
            }
            None => draft.bundle_key.clone(),
        },
        text: draft.text.clone(),
        correct: draft.correct,
        feedback: draft.feedback.clone(),
    };
    drafts.iter().zip(known).map(option).collect()
}
