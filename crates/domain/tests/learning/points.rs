//! Points are exact decimals: sums, marks, shares and means.

use domain::{
    Id, Timestamp,
    learning::{
        Answer, AttemptScore, GradingMethod, Points, QuestionDraft, QuestionKind, QuizDetails, QuizGrade,
        Response, Treatments, Unmarked, draft_revision, grade,
    },
};
use proptest::prelude::*;

use crate::{Counter, choice};

fn id<E>() -> Id<E> {
    Id::new(uuid::Uuid::nil())
}

/// Questions worth so many points with `right` of them answered right: score, maximum and what each
/// answer earned.
fn graded(worth: &[f64], right: impl Fn(usize) -> bool) -> (f64, f64, Vec<f64>) {
    let drafts = worth.iter().enumerate().map(|(number, points)| QuestionDraft {
        points: *points,
        ..choice(QuestionKind::SingleChoice, &format!("{number}?"), &[true, false])
    });
    let ids = Counter::default();
    let revision =
        draft_revision(id(), 1, drafts.collect(), None, Unmarked::New, &ids, Timestamp::UNIX_EPOCH).unwrap();
    let mut answers: Vec<Answer> = revision
        .questions
        .iter()
        .enumerate()
        .map(|(number, question)| Answer {
            question_id: question.id,
            response: Response::Options(vec![question.options()[usize::from(!right(number))].id]),
            points_awarded: None,
        })
        .collect();
    let done = grade(&revision.questions, &mut answers, &Treatments::default());
    let earned = answers.iter().map(|answer| answer.points_awarded.unwrap()).collect();
    (done.score, done.max_score, earned)
}

#[test]
fn ten_times_a_tenth_is_one() {
    let (score, max, _) = graded(&[0.1; 10], |_| true);
    assert_eq!((score, max), (1.0, 1.0));
    let (score, max, _) = graded(&[0.1, 0.2, 0.3], |number| number != 2);
    assert_eq!((score.to_string(), max.to_string()), ("0.3".to_owned(), "0.6".to_owned()));
}

#[test]
fn partial_credit_is_rounded_half_up_once() {
    let thirds = |picked: usize| {
        let draft = choice(QuestionKind::MultipleChoice, "?", &[true, true, true, false]);
        let ids = Counter::default();
        let revision =
            draft_revision(id(), 1, vec![draft], None, Unmarked::New, &ids, Timestamp::UNIX_EPOCH).unwrap();
        let question = &revision.questions[0];
        let picked = question.options().iter().take(picked).map(|option| option.id).collect();
        let response = Response::Options(picked);
        let mut answers = [Answer { question_id: question.id, response, points_awarded: None }];
        grade(&revision.questions, &mut answers, &Treatments::default()).score
    };
    assert_eq!([thirds(0), thirds(1), thirds(2), thirds(3)], [0.0, 0.3333, 0.6667, 1.0]);
}

#[test]
fn a_mark_is_reached_to_the_last_unit() {
    let reaches =
        |score: f64, max_score: f64, percent| domain::learning::Graded { score, max_score }.reaches(percent);
    for (score, max, percent, reached) in [
        (0.5, 1.0, 50, true),
        (0.4999, 1.0, 50, false),
        (0.0, 1e-4, 50, false),
        // Stored before points were exact.
        (0.999_999_999_999_999_9, 1.0, 100, true),
        (1.666_666_666_666_666_5, 5.0, 33, true),
        (1.666_666_666_666_666_5, 5.0, 34, false),
        (499_999_999.999_9, 500_000_000.0, 100, false),
        (500_000_000.0, 500_000_000.0, 100, true),
    ] {
        assert_eq!(reaches(score, max, percent), reached, "{score} of {max} at {percent} %");
    }
}

#[test]
fn a_question_of_next_to_nothing_is_not_passed_by_a_wrong_answer() {
    let (score, max, _) = graded(&[1e-9], |_| false);
    assert!(!domain::learning::Graded { score, max_score: max }.reaches(50), "{score} of {max}");
}

fn grade_of(method: GradingMethod, scores: &[(f64, f64)]) -> QuizGrade {
    let quiz = QuizDetails { grading_method: method, pass_percent: Some(50), ..QuizDetails::default() };
    let scores: Vec<AttemptScore> =
        scores.iter().map(|&(score, max_score)| AttemptScore { score, max_score, passed: None }).collect();
    QuizGrade::compute(id(), id(), &quiz, &scores, Timestamp::UNIX_EPOCH).unwrap()
}

#[test]
fn means_and_shares_are_exact() {
    let average = |scores: &[(f64, f64)]| grade_of(GradingMethod::Average, scores).score;
    assert_eq!(average(&[(0.1, 1.0), (0.2, 1.0), (0.3, 1.0)]), 0.2);
    assert_eq!(average(&[(0.0, 7.0), (7.0, 7.0), (0.0, 7.0)]), 2.3333);
    assert_eq!(average(&[(0.0, 1.0), (0.0001, 1.0)]), 0.0001);
    // Of different maxima the shares are averaged: 1/3 and 1/2 of 1.
    assert_eq!(average(&[(1.0, 3.0), (0.5, 1.0)]), 0.4167);
    assert_eq!(average(&[(1.0, 3.0), (2.0, 3.0), (1.0, 1.0)]), 0.6667);
    // Where there is nothing to earn, nothing is averaged.
    assert_eq!(average(&[(0.0, 0.0), (0.5, 1.0), (1.0, 1.0)]), 0.75);
    assert_eq!(average(&[(0.25, 1.0), (0.0, 0.0)]), 0.25);
    assert_eq!(average(&[(0.0, 0.0)]), 0.0);
    // The larger share, not the larger score; of equal ones the first.
    let highest = |scores: &[(f64, f64)]| {
        let grade = grade_of(GradingMethod::Highest, scores);
        (grade.score, grade.max_score)
    };
    assert_eq!(highest(&[(1.0, 3.0), (0.3334, 1.0)]), (0.3334, 1.0));
    assert_eq!(highest(&[(1.0, 3.0), (2.0, 6.0)]), (1.0, 3.0));
    // Where there is nothing to earn, all of it was earned; points are better than none.
    assert_eq!(highest(&[(0.0, 0.0), (0.0, 1.0), (0.9, 1.0)]), (0.0, 0.0));
    assert_eq!(highest(&[(0.9, 1.0), (0.0, 0.0)]), (0.0, 0.0));
    assert_eq!(highest(&[(0.0, 0.0), (1.0, 1.0)]), (1.0, 1.0));
    assert_eq!(highest(&[(1.0, 1.0), (0.0, 0.0)]), (1.0, 1.0));
}

fn decimal() -> impl Strategy<Value = f64> {
    (1_u32..=4_000_000_000).prop_map(|units| f64::from(units) / 10_000.0)
}

proptest! {
    #[test]
    fn scores_are_the_exact_sums_of_what_was_earned(
        worth in prop::collection::vec((decimal(), any::<bool>()), 1..40),
    ) {
        let points: Vec<f64> = worth.iter().map(|(points, _)| *points).collect();
        let (score, max, earned) = graded(&points, |number| worth[number].1);
        // The same sums, in whole ten-thousandths.
        let units = |points: &f64| (points * 10_000.0).round() as i64;
        let sum = |points: &[f64]| points.iter().map(units).sum::<i64>() as f64 / 10_000.0;
        prop_assert_eq!(max, sum(&points));
        prop_assert_eq!(score, sum(&earned));
        for ((points, right), earned) in worth.iter().zip(&earned) {
            prop_assert_eq!(*earned, if *right { *points } else { 0.0 });
        }
        // What is written has no binary dust.
        for number in [score, max] {
            let text = number.to_string();
            let places = text.split_once('.').map_or(0, |(_, places)| places.len());
            prop_assert!(places <= 4, "{}", text);
            prop_assert_eq!(Points::exact(number).map(Points::value), Some(number));
        }
    }

    #[test]
    fn passed_means_exactly_so_many_percent(score in 0_i64..=1_000_000, max in 1_i64..=1_000_000, percent in 0_i64..=100) {
        let done = domain::learning::Graded {
            score: score as f64 / 10_000.0,
            max_score: max as f64 / 10_000.0,
        };
        prop_assert_eq!(done.reaches(percent), score * 100 >= percent * max);
    }

    #[test]
    fn a_mean_lies_between_its_results(
        scores in prop::collection::vec((0_u32..=1_000, 1_u32..=1_000), 1..20),
    ) {
        let results: Vec<(f64, f64)> = scores
            .iter()
            .map(|&(score, max)| (f64::from(score.min(max)) / 10.0, f64::from(max) / 10.0))
            .collect();
        let grade = grade_of(GradingMethod::Average, &results);
        prop_assert!((0.0..=grade.max_score).contains(&grade.score), "{:?}", grade);
        let mean = results.iter().map(|(score, max)| score / max).sum::<f64>() / results.len() as f64;
        prop_assert!((grade.score - mean * grade.max_score).abs() <= 0.000_05 + 1e-9, "{:?}", grade);
    }
}
