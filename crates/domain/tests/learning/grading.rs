//! What answers earn.

use domain::{
    Id, Timestamp,
    learning::{
        Answer, Asked, Question, QuestionDraft, QuestionKey, QuestionKind, QuizRevision, Response, Treatment,
        Treatments, Unmarked, counted, draft_revision, grade,
    },
};
use proptest::prelude::*;

use crate::{Counter, choice, question};

fn revision(drafts: Vec<QuestionDraft>) -> QuizRevision {
    let ids = Counter::default();
    let quiz = Id::new(uuid::Uuid::nil());
    draft_revision(quiz, 1, drafts, None, Unmarked::New, &ids, Timestamp::UNIX_EPOCH).unwrap()
}

fn points(draft: QuestionDraft, respond: impl Fn(&Question) -> Response) -> f64 {
    let revision = revision(vec![draft]);
    let question = &revision.questions[0];
    let mut answers =
        [Answer { question_id: question.id, response: respond(question), points_awarded: None }];
    let graded = grade(&revision.questions, &mut answers, &Treatments::default());
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
        let graded = grade(&revision.questions, &mut answers, &Treatments::default());
        prop_assert!(graded.score >= 0.0 && graded.score <= graded.max_score);
        let full: f64 = revision.questions.iter().map(|question| question.points).sum();
        prop_assert!((graded.max_score - full).abs() < 1e-9);

        let mut perfect: Vec<Answer> = revision.questions.iter().map(|question| Answer {
            question_id: question.id,
            response: Response::Options(question.options().iter().filter(|option| option.correct).map(|option| option.id).collect()),
            points_awarded: None,
        }).collect();
        let graded = grade(&revision.questions, &mut perfect, &Treatments::default());
        prop_assert!(graded.reaches(100), "{graded:?}");
    }
}

#[test]
fn a_treatment_counts_for_everybody_and_what_was_earned_stays_with_the_answer() {
    let drafts = (0..2).map(|n| QuestionDraft {
        points: 2.5,
        ..choice(QuestionKind::SingleChoice, &format!("question {n}"), &[true, false])
    });
    let revision = revision(drafts.collect());
    let [first, second] = [&revision.questions[0], &revision.questions[1]];
    for (treatment, right, wrong, missing) in [
        (Treatment::Normal, (2.5, 5.0), (0.0, 5.0), (0.0, 5.0)),
        (Treatment::FullCredit, (2.5, 5.0), (2.5, 5.0), (2.5, 5.0)),
        (Treatment::Excluded, (0.0, 2.5), (0.0, 2.5), (0.0, 2.5)),
    ] {
        let treatments = [(first.id, treatment)].into_iter().collect();
        for (picked, expected) in [(Some(0), right), (Some(1), wrong), (None, missing)] {
            let mut answers: Vec<Answer> = picked
                .iter()
                .map(|place| Answer {
                    question_id: first.id,
                    response: pick(first, &[*place]),
                    points_awarded: None,
                })
                .collect();
            let graded = grade(&revision.questions, &mut answers, &treatments);
            assert_eq!((graded.score, graded.max_score), expected, "{treatment:?} {picked:?}");
            assert_eq!(counted(&revision.questions, &answers, &treatments), graded);
            let raw = counted(&revision.questions, &answers, &Treatments::default());
            let earned = if picked == Some(0) { 2.5 } else { 0.0 };
            assert_eq!((raw.score, raw.max_score), (earned, 5.0));
        }
    }
    let nothing = [first, second].map(|question| (question.id, Treatment::Excluded)).into_iter().collect();
    let graded = grade(&revision.questions, &mut [], &nothing);
    assert_eq!((graded.score, graded.max_score), (0.0, 0.0));
    assert!(graded.reaches(100), "where there is nothing to earn, every mark is reached");
}

#[test]
fn an_option_that_the_key_does_not_know_any_more_keeps_the_key_it_had() {
    let mut taken = revision(vec![choice(QuestionKind::MultipleChoice, "?", &[true, true, false])]);
    let question = taken.questions.remove(0);
    // The first option was written anew, with another id; the last one is gone.
    let mut key = question.clone();
    let QuestionKey::Options(options) = &mut key.key else { panic!("{key:?}") };
    options[0].id = Id::new(uuid::Uuid::max());
    options.truncate(2);
    for (picked, expected) in
        [(&[0, 1][..], 1.0), (&[0], 0.5), (&[1], 0.5), (&[0, 2], 0.0), (&[0, 1, 2], 0.5), (&[], 0.0)]
    {
        let mut answers =
            [Answer { question_id: question.id, response: pick(&question, picked), points_awarded: None }];
        let asked = [Asked { question: &question, key: &key }];
        let graded = grade(asked, &mut answers, &Treatments::default());
        assert_eq!((graded.score, graded.max_score), (expected, 1.0), "{picked:?}");
    }
}
