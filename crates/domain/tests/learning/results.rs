//! Due times, grades and progress.

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    learning::{
        Accommodation, AttemptScore, CourseProgress, Enrolment, EnrolmentStatus, GradingMethod, Quiz,
        QuizAttempt, QuizDetails, QuizGrade, QuizRevision, RevealPolicy, Submission,
    },
};
use proptest::prelude::*;

const START: Timestamp = Timestamp::UNIX_EPOCH;

fn quiz() -> QuizDetails {
    QuizDetails {
        slug: "quiz".into(),
        title: "Quiz".into(),
        instructions: String::new(),
        pass_percent: Some(50),
        max_attempts: Some(2),
        time_limit_seconds: Some(600),
        opens_at: None,
        closes_at: None,
        questions_per_attempt: None,
        shuffle_questions: false,
        shuffle_options: false,
        grading_method: GradingMethod::Highest,
        reveal_policy: RevealPolicy::AfterSubmission,
        published: true,
    }
}

fn id<E>() -> Id<E> {
    Id::new(uuid::Uuid::nil())
}

fn accommodation() -> Accommodation {
    Accommodation {
        quiz_id: id(),
        account_id: id(),
        extra_seconds: 300,
        extra_attempts: 1,
        opens_at: None,
        closes_at: None,
        version: 1,
        created_at: START,
        updated_at: START,
    }
}

#[test]
fn an_accommodation_adds_attempts() {
    assert_eq!(quiz().allowed_attempts(None), Some(2));
    assert_eq!(quiz().allowed_attempts(Some(&accommodation())), Some(3));
    assert_eq!(QuizDetails { max_attempts: None, ..quiz() }.allowed_attempts(Some(&accommodation())), None);
}

fn score(score: f64) -> AttemptScore {
    AttemptScore { score, max_score: 10.0, passed: None }
}

#[test]
fn the_grading_method_chooses_what_counts() {
    let scores = [score(3.0), score(8.0), score(4.0)];
    for (method, counted, passed) in [
        (GradingMethod::Highest, 8.0, true),
        (GradingMethod::Latest, 4.0, false),
        (GradingMethod::First, 3.0, false),
        (GradingMethod::Average, 5.0, true),
    ] {
        let quiz = QuizDetails { grading_method: method, ..quiz() };
        let grade = QuizGrade::compute(id(), id(), &quiz, &scores, START).unwrap();
        assert!((grade.score - counted).abs() < 1e-9, "{method:?}: {}", grade.score);
        assert_eq!((grade.passed, grade.attempts), (Some(passed), 3), "{method:?}");
    }
    assert_eq!(QuizGrade::compute(id(), id(), &quiz(), &[], START), None);
}

#[test]
fn without_a_mark_there_is_nothing_to_pass() {
    for pass_percent in [None, Some(0)] {
        let quiz = QuizDetails { pass_percent, ..quiz() };
        assert_eq!(QuizGrade::compute(id(), id(), &quiz, &[score(10.0)], START).unwrap().passed, None);
    }
}

#[test]
fn an_enrolment_is_completed_once_and_stays_so_through_leaving() {
    let mut enrolment = Enrolment {
        id: id(),
        event_id: id(),
        account_id: id(),
        status: EnrolmentStatus::Active,
        completed_at: None,
        created_at: START,
        updated_at: START,
    };
    let later = |minutes| START + TimeDelta::minutes(minutes);
    assert!(enrolment.complete(later(1)));
    assert!(!enrolment.complete(later(2)));
    assert!(enrolment.withdraw(later(3)));
    assert!(!enrolment.grants_access());
    assert!(!enrolment.complete(later(4)));
    assert!(enrolment.enter(later(5)));
    assert_eq!((enrolment.status, enrolment.completed_at), (EnrolmentStatus::Completed, Some(later(1))));
}

#[test]
fn an_attempt_has_no_more_time_than_its_limit_and_ends_after_it_began_whatever_the_clock_does() {
    let open = QuizAttempt {
        id: id(),
        quiz_id: id(),
        revision: 1,
        account_id: id(),
        number: 1,
        started_at: START,
        due_at: Some(START + TimeDelta::minutes(10)),
        stated_due_at: None,
        submitted_at: None,
        submission: None,
        result: None,
        draw: None,
        regraded_with: None,
        version: 1,
        updated_at: START,
    };
    let revision = QuizRevision { quiz_id: id(), number: 1, questions: Vec::new(), created_at: START };
    let stored = Quiz::new(id(), id(), quiz(), 0, START);
    let minutes = |minutes| START + TimeDelta::minutes(minutes);
    for (now, left) in [(minutes(-60), 600), (START, 600), (minutes(4), 360), (minutes(11), 0)] {
        assert_eq!(open.time_left_seconds(now), Some(left), "{now}");
    }
    for (how, now, submitted) in [
        (Submission::Learner, minutes(-60), START),
        (Submission::Learner, minutes(4), minutes(4)),
        (Submission::Overdue, minutes(11), minutes(10)),
        (Submission::Overdue, minutes(-60), START),
    ] {
        let mut attempt = open.clone();
        attempt.submit(how, &revision, &stored, &mut [], now);
        assert_eq!(attempt.submitted_at, Some(submitted), "{how:?} {now}");
    }
    let mut enrolment = Enrolment {
        id: id(),
        event_id: id(),
        account_id: id(),
        status: EnrolmentStatus::Active,
        completed_at: None,
        created_at: START,
        updated_at: START,
    };
    assert!(enrolment.complete(minutes(-60)));
    assert_eq!(enrolment.completed_at, Some(START));
}

proptest! {
    /// A grade that is judged by another mark is the one that its attempts would give.
    #[test]
    fn a_grade_follows_the_mark_alone(
        points in prop::collection::vec((0_u32..=30_000, 1_u32..=30_000), 1..5),
        method in prop::sample::select(GradingMethod::ALL),
        marks in (prop::option::of(0_i64..=100), prop::option::of(0_i64..=100)),
    ) {
        let scores: Vec<AttemptScore> = points
            .into_iter()
            .map(|(score, max)| {
                let (score, max_score) = (f64::from(score.min(max)) / 10_000.0, f64::from(max) / 10_000.0);
                AttemptScore { score, max_score, passed: None }
            })
            .collect();
        let [before, after] = [marks.0, marks.1]
            .map(|pass_percent| QuizDetails { pass_percent, grading_method: method, ..quiz() });
        let compute = |quiz| QuizGrade::compute(id(), id(), quiz, &scores, START).unwrap();
        let (old, new) = (compute(&before), compute(&after));
        let judged = old.judged_anew(&after, START);
        prop_assert_eq!(judged.is_some(), old.passed != new.passed);
        prop_assert_eq!(judged.unwrap_or(old), new);
    }

    #[test]
    fn progress_is_never_above_all_and_is_all_only_when_complete(
        lessons in 0_i64..50, quizzes in 0_i64..50, a in 0.0_f64..=1.0, b in 0.0_f64..=1.0,
    ) {
        let part = |whole: i64, share: f64| (whole as f64 * share).floor() as i64;
        let progress = CourseProgress {
            event_id: id(),
            lessons_total: lessons,
            lessons_completed: part(lessons, a),
            quizzes_total: quizzes,
            quizzes_passed: part(quizzes, b),
        };
        prop_assert!((0..=100).contains(&progress.percent()));
        prop_assert_eq!(progress.percent() == 100, progress.is_complete());
    }
}
