//! Revisions of questions: ids that live on, faults that are named.

use domain::{
    Id, Timestamp,
    learning::{OptionDraft, QuestionDraft, QuestionKind, QuizRevision, check_questions, draft_revision},
    validation::Checker,
};

use crate::{Counter, choice, question};

fn next(drafts: Vec<QuestionDraft>, previous: Option<&QuizRevision>, ids: &Counter) -> QuizRevision {
    let number = previous.map_or(1, |previous| previous.number + 1);
    draft_revision(Id::new(uuid::Uuid::nil()), number, drafts, previous, ids, Timestamp::UNIX_EPOCH).unwrap()
}

#[test]
fn correcting_a_key_keeps_every_id() {
    let ids = Counter::default();
    let first = next(vec![choice(QuestionKind::SingleChoice, "?", &[true, false])], None, &ids);
    let second = next(vec![choice(QuestionKind::SingleChoice, "?", &[false, true])], Some(&first), &ids);
    assert_eq!(first.questions[0].id, second.questions[0].id);
    let of = |revision: &QuizRevision| {
        revision.questions[0].options().iter().map(|option| option.id).collect::<Vec<_>>()
    };
    assert_eq!(of(&first), of(&second));
    assert_ne!(first.questions, second.questions);
}

#[test]
fn a_reworded_question_keeps_its_id_when_it_is_named_and_else_is_a_new_one() {
    let ids = Counter::default();
    let first = next(vec![choice(QuestionKind::TrueFalse, "old", &[true, false])], None, &ids);
    let id = first.questions[0].id;
    let mut draft = choice(QuestionKind::TrueFalse, "new", &[true, false]);
    assert_ne!(next(vec![draft.clone()], Some(&first), &ids).questions[0].id, id);
    draft.id = Some(id);
    assert_eq!(next(vec![draft], Some(&first), &ids).questions[0].id, id);
}

#[test]
fn equal_questions_and_options_get_different_ids() {
    let ids = Counter::default();
    let twin = || {
        let mut draft = choice(QuestionKind::SingleChoice, "twin", &[true, false, false]);
        draft.options[2] = OptionDraft { text: "option 1".into(), ..draft.options[2].clone() };
        draft
    };
    let first = next(vec![twin(), twin()], None, &ids);
    let second = next(vec![twin(), twin()], Some(&first), &ids);
    assert_eq!(first.questions, second.questions);
    assert_ne!(first.questions[0].id, first.questions[1].id);
    assert_ne!(first.questions[0].options()[1].id, first.questions[0].options()[2].id);
}

#[test]
fn an_id_that_is_not_of_the_quiz_or_named_twice_is_refused() {
    let ids = Counter::default();
    let first = next(vec![question(QuestionKind::ShortAnswer, "?")], None, &ids);
    let draft = |id| QuestionDraft { id: Some(id), ..question(QuestionKind::ShortAnswer, "?") };
    let known = first.questions[0].id;
    let unknown = Id::new(uuid::Uuid::max());
    for (drafts, pointer) in
        [(vec![draft(unknown)], "/questions/0/id"), (vec![draft(known), draft(known)], "/questions/1/id")]
    {
        let quiz = first.quiz_id;
        let errors = draft_revision(quiz, 2, drafts, Some(&first), &ids, Timestamp::UNIX_EPOCH).unwrap_err();
        assert_eq!(errors.0[0].pointer, pointer);
        assert_eq!(errors.0[0].code, "unknown_id");
    }
}

#[test]
fn every_broken_rule_is_named_at_its_place() {
    let numeric =
        |value, tolerance| QuestionDraft { value, tolerance, ..question(QuestionKind::Numeric, "?") };
    let short = |answers: &[&str]| QuestionDraft {
        accepted_answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
        ..question(QuestionKind::ShortAnswer, "?")
    };
    let worth = |points| QuestionDraft { points, ..choice(QuestionKind::SingleChoice, "?", &[true, false]) };
    let cases = [
        (
            choice(QuestionKind::SingleChoice, "?", &[false, false]),
            "/questions/0/options",
            "one_correct_option",
        ),
        (
            choice(QuestionKind::SingleChoice, "?", &[true, true]),
            "/questions/0/options",
            "one_correct_option",
        ),
        (
            choice(QuestionKind::MultipleChoice, "?", &[false, false]),
            "/questions/0/options",
            "no_correct_option",
        ),
        (choice(QuestionKind::TrueFalse, "?", &[true, false, false]), "/questions/0/options", "count"),
        (choice(QuestionKind::SingleChoice, "?", &[true]), "/questions/0/options", "count"),
        (choice(QuestionKind::SingleChoice, " ", &[true, false]), "/questions/0/prompt", "empty"),
        (choice(QuestionKind::Numeric, "?", &[true, false]), "/questions/0/value", "required"),
        (numeric(Some(f64::NAN), None), "/questions/0/value", "not_finite"),
        (numeric(Some(1.0), Some(-1.0)), "/questions/0/tolerance", "out_of_range"),
        (short(&[]), "/questions/0/accepted_answers", "count"),
        (short(&["x", " "]), "/questions/0/accepted_answers/1", "empty"),
        (worth(0.0), "/questions/0/points", "out_of_range"),
        (worth(f64::INFINITY), "/questions/0/points", "not_finite"),
        (worth(1e-9), "/questions/0/points", "out_of_range"),
        (worth(0.123_45), "/questions/0/points", "decimal_places"),
    ];
    for (draft, pointer, code) in cases {
        let mut checker = Checker::new();
        check_questions(&mut checker, "questions", &mut [draft.clone()]);
        let errors = checker.finish().unwrap_err();
        assert!(
            errors.0.iter().any(|error| error.pointer == pointer && error.code == code),
            "{draft:?}: {errors:?}"
        );
    }
}
