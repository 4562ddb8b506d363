//! Until when an attempt may be answered.

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    learning::{
        Accommodation, AttemptScore, EventState, EventStatus, QuizAttempt, QuizDetails, Submission, Terms,
    },
    validation::Checker,
};
use proptest::prelude::*;

const START: Timestamp = Timestamp::UNIX_EPOCH;
const GRACE: TimeDelta = TimeDelta::seconds(10);

const OPEN: Terms = Terms {
    time_limit_seconds: None,
    closes_at: None,
    own_closes_at: None,
    extra_seconds: 0,
    event: EventState { status: EventStatus::Published, starts_at: None, ends_at: None },
    takes_part: true,
    reopened: false,
};

fn minute(minutes: i64) -> Timestamp {
    START + TimeDelta::minutes(minutes)
}

fn attempt(due_at: Option<Timestamp>) -> QuizAttempt {
    QuizAttempt {
        id: Id::new(uuid::Uuid::nil()),
        quiz_id: Id::new(uuid::Uuid::nil()),
        revision: 1,
        account_id: Id::new(uuid::Uuid::nil()),
        number: 1,
        started_at: START,
        due_at,
        stated_due_at: None,
        submitted_at: None,
        submission: None,
        result: None,
        draw: None,
        regraded_with: None,
        version: 1,
        updated_at: START,
    }
}

fn granted(extra_seconds: i64, opens_at: Option<Timestamp>, closes_at: Option<Timestamp>) -> Accommodation {
    Accommodation {
        quiz_id: Id::new(uuid::Uuid::nil()),
        account_id: Id::new(uuid::Uuid::nil()),
        extra_seconds,
        extra_attempts: 0,
        opens_at,
        closes_at,
        version: 1,
        created_at: START,
        updated_at: START,
    }
}

#[test]
fn due_is_the_earliest_of_limit_closing_and_end_of_the_event() {
    // Limit, closing, own closing, extra time and end of the event, in minutes.
    for (limit, closes, own, extra, ends, due) in [
        (Some(10), None, None, 0, None, Some(10)),
        (Some(10), None, None, 5, None, Some(15)),
        (None, Some(5), None, 0, None, Some(5)),
        (None, None, None, 5, None, None),
        (Some(10), Some(5), None, 0, None, Some(5)),
        // Extra time goes beyond the closing, too.
        (Some(10), Some(5), None, 3, None, Some(8)),
        (Some(60), Some(60), None, 60, None, Some(120)),
        (Some(10), Some(7), None, 5, None, Some(12)),
        // A closing of their own holds in place of the quiz's, later or earlier.
        (Some(60), Some(5), Some(30), 0, None, Some(30)),
        (Some(60), Some(50), Some(30), 0, None, Some(30)),
        (None, None, Some(30), 0, None, Some(30)),
        (Some(20), Some(-5), Some(30), 0, None, Some(20)),
        (Some(60), Some(5), Some(30), 15, None, Some(45)),
        // Nobody goes on after the end of the event.
        (Some(60), Some(60), None, 60, Some(90), Some(90)),
        (Some(60), Some(5), Some(30), 0, Some(20), Some(20)),
        (None, None, None, 60, Some(1), Some(1)),
        (Some(10), None, None, 0, Some(20), Some(10)),
        (Some(10), Some(-5), None, 0, None, Some(-5)),
    ] {
        let (closes_at, ends_at) = (closes.map(minute), ends.map(minute));
        let quiz = QuizDetails {
            time_limit_seconds: limit.map(|minutes: i64| minutes * 60),
            closes_at,
            ..QuizDetails::default()
        };
        let granted = granted(extra * 60, None, own.map(minute));
        let terms = Terms::of(&quiz, Some(&granted), EventState { ends_at, ..OPEN.event });
        assert_eq!(terms.due_from(START), due.map(minute), "{terms:?}");
        // Whatever is stored.
        for stored in [None, Some(minute(1_000)), Some(domain::learning::LOOK_AT_ONCE)] {
            assert_eq!(terms.due_at(&attempt(stored)), due.map(minute), "{terms:?}");
        }
    }
}

#[test]
fn what_was_stated_when_it_was_opened_again_holds_until_the_event_ends() {
    let terms = Terms {
        time_limit_seconds: Some(60),
        closes_at: Some(minute(-9)),
        own_closes_at: Some(minute(-8)),
        reopened: true,
        ..OPEN
    };
    for (stated, ends, due) in [
        (Some(30), None, Some(30)),
        (Some(30), Some(20), Some(20)),
        (Some(30), Some(40), Some(30)),
        (None, None, None),
        (None, Some(20), Some(20)),
    ] {
        let event = EventState { ends_at: ends.map(minute), ..OPEN.event };
        let terms = Terms { event, ..terms };
        // Whatever is stored for the sweeper.
        for stored in [None, Some(minute(7)), Some(domain::learning::LOOK_AT_ONCE)] {
            let attempt = QuizAttempt { stated_due_at: stated.map(minute), ..attempt(stored) };
            assert_eq!(terms.due_at(&attempt), due.map(minute));
            assert_eq!(terms.applied(attempt).due_at, due.map(minute));
        }
    }
}

#[test]
fn an_attempt_that_is_opened_again_without_a_time_has_that_of_one_that_starts_now() {
    // Limit, closing and own closing, in minutes; opened again after 100 of them.
    for (limit, closes, own, due) in [
        (Some(30), None, None, Some(130)),
        (Some(30), Some(110), None, Some(110)),
        // What has closed meanwhile does not close it at once.
        (Some(30), Some(90), None, Some(130)),
        (None, Some(90), None, None),
        (None, Some(90), Some(110), Some(110)),
        (None, Some(110), Some(90), None),
        (None, None, None, None),
    ] {
        let terms = Terms {
            time_limit_seconds: limit.map(|minutes: i64| minutes * 60),
            closes_at: closes.map(minute),
            own_closes_at: own.map(minute),
            ..OPEN
        };
        assert_eq!(terms.due_again(minute(100)), due.map(minute), "{terms:?}");
    }
}

#[test]
fn opening_an_attempt_again_is_nothing_that_its_learner_did() {
    for (submission, activity) in [(Submission::Learner, minute(5)), (Submission::Overdue, START)] {
        let handed_in = QuizAttempt {
            submitted_at: Some(minute(5)),
            submission: Some(submission),
            result: Some(AttemptScore { score: 1.0, max_score: 2.0, passed: None }),
            regraded_with: Some(2),
            version: 7,
            updated_at: minute(60),
            ..attempt(Some(minute(5)))
        };
        assert_eq!(handed_in.last_activity(), activity);
        let mut again = handed_in;
        again.open_again(Some(minute(90)));
        assert_eq!(again.last_activity(), activity);
        let expected = QuizAttempt {
            due_at: Some(minute(90)),
            stated_due_at: Some(minute(90)),
            version: 8,
            updated_at: activity,
            ..attempt(None)
        };
        assert_eq!(again, expected);
        again.mark_changed(minute(70));
        assert_eq!(again.last_activity(), minute(70));
    }
}

#[test]
fn a_window_of_their_own_is_one() {
    let quiz =
        QuizDetails { opens_at: Some(minute(0)), closes_at: Some(minute(10)), ..QuizDetails::default() };
    for (opens, closes, window, fault) in [
        (None, None, (0, 10), None),
        (Some(-5), None, (-5, 10), None),
        (None, Some(20), (0, 20), None),
        (Some(15), Some(20), (15, 20), None),
        (Some(20), Some(20), (20, 20), Some("closes_at")),
        (Some(20), Some(15), (20, 15), Some("closes_at")),
        // With the quiz's for what is not given.
        (None, Some(0), (0, 0), Some("closes_at")),
        (Some(10), None, (10, 10), Some("opens_at")),
    ] {
        let mut granted = granted(0, opens.map(minute), closes.map(minute));
        let (own_opening, own_closing) = quiz.window(Some(&granted));
        assert_eq!((own_opening, own_closing), (Some(minute(window.0)), Some(minute(window.1))));
        let mut checker = Checker::new();
        granted.check(&quiz, &mut checker);
        let faults = checker.finish().err().map(|faults| faults.0).unwrap_or_default();
        let at: Vec<_> = faults.iter().map(|fault| fault.pointer.trim_start_matches('/')).collect();
        assert_eq!(at, Vec::from_iter(fault), "{opens:?} to {closes:?}");
    }
    assert_eq!(quiz.window(None), (Some(minute(0)), Some(minute(10))));
    // Nothing is refused that is not about a window, whatever became of the quiz.
    let closed = QuizDetails { opens_at: Some(minute(3)), closes_at: Some(minute(2)), ..quiz };
    let mut checker = Checker::new();
    granted(60, None, None).check(&closed, &mut checker);
    checker.finish().unwrap();
}

#[test]
fn extra_time_at_the_end_of_the_calendar_can_be_stored() {
    let last: Timestamp = "9999-12-31T23:59:59.999999Z".parse().unwrap();
    let terms = Terms { closes_at: Some(last), extra_seconds: 3_600, ..OPEN };
    assert!(terms.due_from(START).unwrap() <= last);
}

#[test]
fn what_is_on_its_way_when_time_runs_out_is_waited_for() {
    let at = |millis| START + TimeDelta::milliseconds(millis);
    for (limit, submitted, now, past) in [
        (Some(60), false, 59_999, false),
        (Some(60), false, 60_150, false),
        (Some(60), false, 69_999, false),
        (Some(60), false, 70_000, true),
        (Some(60), true, 80_000, false),
        (None, false, 80_000, false),
    ] {
        let terms = Terms { time_limit_seconds: limit, ..OPEN };
        let attempt = QuizAttempt { submitted_at: submitted.then_some(START), ..attempt(None) };
        assert_eq!(terms.are_past(&attempt, at(now), GRACE), past, "{limit:?} at {now} ms");
    }
    let minute_long = Terms { time_limit_seconds: Some(60), ..OPEN };
    assert!(minute_long.are_past(&attempt(None), at(60_000), TimeDelta::zero()));
    let due = minute_long.applied(attempt(None));
    assert_eq!(due.time_left_seconds(at(65_000)), Some(0));
}

#[test]
fn what_ends_with_event_or_enrolment_is_not_waited_for() {
    let archived = EventState { status: EventStatus::Archived, ..OPEN.event };
    let draft = EventState { status: EventStatus::Draft, ..OPEN.event };
    for (terms, over) in [
        (OPEN, false),
        (Terms { event: archived, ..OPEN }, true),
        (Terms { event: archived, reopened: true, ..OPEN }, true),
        (Terms { takes_part: false, ..OPEN }, true),
        // An author who takes an event back for a while ends nothing.
        (Terms { event: draft, ..OPEN }, false),
    ] {
        let attempt = attempt(Some(minute(9)));
        assert_eq!(terms.are_past(&attempt, START, GRACE), over, "{terms:?}");
        let submitted = QuizAttempt { submitted_at: Some(START), ..attempt };
        assert!(!terms.are_past(&submitted, minute(99), GRACE));
        assert_eq!(terms.applied(submitted.clone()), submitted, "what is handed in stays as it was");
    }
}

proptest! {
    #[test]
    fn more_of_anything_is_never_earlier(
        limit in proptest::option::of(1..100_i64),
        closes in proptest::option::of(-100..100_i64),
        own in proptest::option::of(-100..100_i64),
        ends in proptest::option::of(-100..100_i64),
        extra in 0..100_i64,
        more in 0..100_i64,
    ) {
        type Minutes = Option<i64>;
        let terms = |limit: Minutes, closes: Minutes, own: Minutes, ends: Minutes, extra: i64| Terms {
            time_limit_seconds: limit.map(|minutes| minutes * 60),
            closes_at: closes.map(minute),
            own_closes_at: own.map(minute),
            extra_seconds: extra * 60,
            event: EventState { ends_at: ends.map(minute), ..OPEN.event },
            ..OPEN
        };
        let due = |terms: Terms| terms.due_from(START).map_or(i64::MAX, |due| due.timestamp());
        let plus = |minutes: Option<i64>| minutes.map(|minutes| minutes + more);
        let now = due(terms(limit, closes, own, ends, extra));
        for later in [
            terms(plus(limit), closes, own, ends, extra),
            terms(limit, plus(closes), own, ends, extra),
            terms(limit, closes, plus(own), ends, extra),
            terms(limit, closes, own, plus(ends), extra),
            terms(limit, closes, own, ends, extra + more),
            terms(None, closes, own, ends, extra),
            terms(limit, None, own, ends, extra),
            terms(limit, closes, own, None, extra),
        ] {
            prop_assert!(due(later) >= now);
        }
        // It is one of the three, and none of them is earlier.
        let of = |minutes: Option<i64>, extra: i64| minutes.map(|minutes| minute(minutes + extra).timestamp());
        let all = [of(limit, extra), of(own.or(closes), extra), of(ends, 0)];
        prop_assert_eq!(now, all.into_iter().flatten().min().unwrap_or(i64::MAX));
    }

    #[test]
    fn what_was_stated_holds_whatever_limit_and_closings_are(
        limit in proptest::option::of(1..100_i64),
        closes in proptest::option::of(-100..100_i64),
        own in proptest::option::of(-100..100_i64),
        ends in proptest::option::of(-100..100_i64),
        stated in proptest::option::of(1..100_i64),
        stored in proptest::option::of(-100..100_i64),
        now in 0..100_i64,
    ) {
        let terms = Terms {
            time_limit_seconds: limit.map(|minutes| minutes * 60),
            closes_at: closes.map(minute),
            own_closes_at: own.map(minute),
            event: EventState { ends_at: ends.map(minute), ..OPEN.event },
            reopened: true,
            ..OPEN
        };
        let again = QuizAttempt { stated_due_at: stated.map(minute), ..attempt(stored.map(minute)) };
        prop_assert_eq!(terms.due_at(&again), stated.into_iter().chain(ends).min().map(minute));
        // Without a stated time it is not over by a closing at once, unless the event is.
        let due = terms.due_again(minute(now));
        prop_assert!(due.is_none_or(|due| due > minute(now) || Some(due) == ends.map(minute)));
    }
}
