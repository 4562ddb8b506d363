//! Until when an attempt may be answered.

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    learning::{Accommodation, EventState, EventStatus, QuizAttempt, QuizDetails, Terms},
};
use proptest::prelude::*;

const START: Timestamp = Timestamp::UNIX_EPOCH;
const GRACE: TimeDelta = TimeDelta::seconds(10);

const OPEN: Terms = Terms {
    time_limit_seconds: None,
    closes_at: None,
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
        submitted_at: None,
        submission: None,
        result: None,
        draw: None,
        regraded_with: None,
        version: 1,
        updated_at: START,
    }
}

#[test]
fn due_is_the_earliest_of_limit_closing_and_end_of_the_event() {
    // Limit, closing, extra time and end of the event, in minutes.
    for (limit, closes, extra, ends, due) in [
        (Some(10), None, 0, None, Some(10)),
        (Some(10), None, 5, None, Some(15)),
        (None, Some(5), 0, None, Some(5)),
        (None, None, 5, None, None),
        (Some(10), Some(5), 0, None, Some(5)),
        // Extra time goes beyond the closing, too.
        (Some(10), Some(5), 3, None, Some(8)),
        (Some(60), Some(60), 60, None, Some(120)),
        (Some(10), Some(7), 5, None, Some(12)),
        // Nobody goes on after the end of the event.
        (Some(60), Some(60), 60, Some(90), Some(90)),
        (None, None, 60, Some(1), Some(1)),
        (Some(10), None, 0, Some(20), Some(10)),
        (Some(10), Some(-5), 0, None, Some(-5)),
    ] {
        let (closes_at, ends_at) = (closes.map(minute), ends.map(minute));
        let quiz = QuizDetails {
            time_limit_seconds: limit.map(|minutes: i64| minutes * 60),
            closes_at,
            ..QuizDetails::default()
        };
        let granted = Accommodation {
            quiz_id: Id::new(uuid::Uuid::nil()),
            account_id: Id::new(uuid::Uuid::nil()),
            extra_seconds: extra * 60,
            extra_attempts: 0,
            version: 1,
            created_at: START,
            updated_at: START,
        };
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
    let terms = Terms { time_limit_seconds: Some(60), closes_at: Some(minute(-9)), reopened: true, ..OPEN };
    for (stated, ends, due) in [
        (Some(30), None, Some(30)),
        (Some(30), Some(20), Some(20)),
        (Some(30), Some(40), Some(30)),
        (None, None, None),
        (None, Some(20), Some(20)),
        // Only made the sweeper look.
        (Some(0), None, None),
    ] {
        let event = EventState { ends_at: ends.map(minute), ..OPEN.event };
        let terms = Terms { event, ..terms };
        let attempt = attempt(stated.map(minute));
        assert_eq!(terms.due_at(&attempt), due.map(minute));
        assert_eq!(terms.applied(attempt).due_at, due.map(minute));
    }
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
        ends in proptest::option::of(-100..100_i64),
        extra in 0..100_i64,
        more in 0..100_i64,
    ) {
        let terms = |limit: Option<i64>, closes: Option<i64>, ends: Option<i64>, extra: i64| Terms {
            time_limit_seconds: limit.map(|minutes| minutes * 60),
            closes_at: closes.map(minute),
            extra_seconds: extra * 60,
            event: EventState { ends_at: ends.map(minute), ..OPEN.event },
            ..OPEN
        };
        let due = |terms: Terms| terms.due_from(START).map_or(i64::MAX, |due| due.timestamp());
        let plus = |minutes: Option<i64>| minutes.map(|minutes| minutes + more);
        let now = due(terms(limit, closes, ends, extra));
        for later in [
            terms(plus(limit), closes, ends, extra),
            terms(limit, plus(closes), ends, extra),
            terms(limit, closes, plus(ends), extra),
            terms(limit, closes, ends, extra + more),
            terms(None, closes, ends, extra),
            terms(limit, None, ends, extra),
            terms(limit, closes, None, extra),
        ] {
            prop_assert!(due(later) >= now);
        }
        // It is one of the three, and none of them is earlier.
        let of = |minutes: Option<i64>, extra: i64| minutes.map(|minutes| minute(minutes + extra).timestamp());
        let all = [of(limit, extra), of(closes, extra), of(ends, 0)];
        prop_assert_eq!(now, all.into_iter().flatten().min().unwrap_or(i64::MAX));
    }
}
