//! What answers earn.

use domain::{
    Id, Timestamp,
    learning::{
        Answer, Question, QuestionDraft, QuestionKind, QuizRevision, Response, draft_revision, grade,
    },
};
use proptest::prelude::*;

use crate::{Counter, choice, question};

fn revision(drafts: Vec<QuestionDraft>) -> QuizRevision {
    let ids = Counter::default();
    draft_revision(Id::new(uuid::Uuid::nil()), 1, drafts, None, &ids, Timestamp::UNIX_EPOCH).unwrap()
}

fn points(draft: QuestionDraft, respond: impl Fn(&Question) -> Response) -> f64 {
    let revision = revision(vec![draft]);
    let question = &revision.questions[0];
    let mut answers =
        [Answer { question_id: question.id, response: respond(question), points_awarded: None }];
    let graded = grade(&revision.questions, &mut answers);
    assert_eq!(answers[0].points_awarded, Some(graded.score));
    graded.score
}

fn pick(question: &Question, places: &[usize]) -> Response {
    Response::Options(places.iter().map(|place| question.options()[*place].id).collect())
}

#[test]
fn multiple_choice_takes_wrong_picks_off_the_right_ones() {
    let draft = || choice(QuestionKind::MultipleChoice, "?", &[true, true, false, false]);
    for (places, expected) in [
        (&[0, 1][..], 1.0),
        (&[0], 0.5),
        (&[0, 2], 0.0),
        (&[0, 1, 2], 0.5),
        (&[0, 1, 2, 3], 0.0),
        (&[2, 3], 0.0),
        (&[], 0.0),
    ] {
        assert_eq!(points(draft(), |question| pick(question, places)), expected, "{places:?}");
    }
}

#[test]
fn single_choice_is_right_or_wrong() {
    let draft = || choice(QuestionKind::SingleChoice, "?", &[false, true, false]);
    assert_eq!(points(draft(), |question| pick(question, &[1])), 1.0);
    assert_eq!(points(draft(), |question| pick(question, &[0])), 0.0);
}

#[test]
fn short_answers_ignore_case_outer_blanks_and_the_way_characters_are_composed() {
    let mut draft = question(QuestionKind::ShortAnswer, "?");
    draft.accepted_answers = vec!["Éclair".into(), "STRASSE".into()];
    for (text, expected) in
        [("e\u{301}CLAIR ", 1.0), ("  éclair", 1.0), ("eclair", 0.0), ("strasse", 1.0), ("", 0.0)]
    {
        assert_eq!(points(draft.clone(), |_| Response::Text(text.into())), expected, "{text:?}");
    }
}

#[test]
fn numbers_are_right_within_the_tolerance_both_ends_included() {
    let mut draft = question(QuestionKind::Numeric, "?");
    (draft.value, draft.tolerance) = (Some(0.3), Some(0.1));
    for (value, expected) in [(0.4, 1.0), (0.2, 1.0), (0.3, 1.0), (0.41, 0.0), (0.19, 0.0), (-0.3, 0.0)] {
        assert_eq!(points(draft.clone(), |_| Response::Number(value)), expected, "{value}");
    }
}

#[test]
fn an_answer_of_another_kind_earns_nothing() {
    assert_eq!(
        points(choice(QuestionKind::SingleChoice, "?", &[true, false]), |_| Response::Text(
            "option 0".into()
        )),
        0.0
    );
}

proptest! {
    #[test]
    fn scores_stay_between_nothing_and_everything(
        keys in prop::collection::vec(prop::collection::vec(any::<bool>(), 2..6), 1..6),
        picks in prop::collection::vec(prop::collection::vec(any::<bool>(), 6), 6),
        worth in prop::collection::vec((1_u32..200_000).prop_map(|units| f64::from(units) / 10_000.0), 6),
    ) {
        let drafts: Vec<_> = keys.iter().enumerate().map(|(n, key)| {
            let mut key = key.clone();
            key[0] = true;
            QuestionDraft { points: worth[n], ..choice(QuestionKind::MultipleChoice, &format!("question {n}"), &key) }
        }).collect();
        let revision = revision(drafts);
        let mut answers: Vec<Answer> = revision.questions.iter().zip(&picks).map(|(question, pick)| Answer {
            question_id: question.id,
            response: Response::Options(
                question.options().iter().zip(pick).filter(|(_, picked)| **picked).map(|(option, _)| option.id).collect(),
            ),
            points_awarded: None,
        }).collect();
        let graded = grade(&revision.questions, &mut answers);
        prop_assert!(graded.score >= 0.0 && graded.score <= graded.max_score);
        let full: f64 = revision.questions.iter().map(|question| question.points).sum();
        prop_assert!((graded.max_score - full).abs() < 1e-9);

        let mut perfect: Vec<Answer> = revision.questions.iter().map(|question| Answer {
            question_id: question.id,
            response: Response::Options(question.options().iter().filter(|option| option.correct).map(|option| option.id).collect()),
            points_awarded: None,
        }).collect();
        let graded = grade(&revision.questions, &mut perfect);
        prop_assert!(graded.reaches(100), "{graded:?}");
    }
}
