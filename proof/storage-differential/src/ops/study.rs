//! Enrolments and progress.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event, Lesson, LessonProgress},
};
use repositories::{Position, learning::EnrolmentFilter};

use super::{Make, Op, call};
use crate::model::at_time;
use crate::random::Random;

pub(super) const READS: &[Make] = &[
    |random| {
        let (event, account) = enrolled(random);
        call!(enrolments.find(event, account); event, account)
    },
    |random| {
        let (_, account) = enrolled(random);
        let page = {
            let own = random.state.enrolments.values().filter(|one| one.account_id == account);
            let places: Vec<Position> = own.map(|one| at_time(one.created_at, one.id)).collect();
            random.page(&places)
        };
        call!(enrolments.list_by_account(account, &page); account, page)
    },
    |random| {
        let (event_id, _) = enrolled(random);
        let own = random.state.enrolments.values().filter(|one| one.event_id == event_id);
        let places: Vec<Position> = own.map(|one| at_time(one.created_at, one.id)).collect();
        let status = if random.once_in(4) { Some(status(random)) } else { None };
        let filter = EnrolmentFilter { event_id, status };
        let page = random.page(&places);
        call!(enrolments.list_by_event(&filter, &page); filter, page)
    },
    |random| {
        let (account, lesson) = begun(random);
        call!(progress.lookup(account, lesson); account, lesson)
    },
    |random| {
        let (account, lesson) = begun(random);
        let any = random.event();
        let event = random.state.event_of(lesson).map_or(any, |event| event.id);
        call!(progress.list_by_event(account, event); account, event)
    },
    |random| {
        let (account, _) = begun(random);
        call!(progress.list_by_account(account); account)
    },
    |random| {
        let (account, event) = (random.account(), random.event());
        call!(progress.course(account, event); account, event)
    },
];

pub(super) const WRITES: &[(usize, Make)] = &[
    (3, add_enrolment),
    (3, |random| {
        let stored: Vec<_> = random.state.enrolments.values().cloned().collect();
        let Some(mut enrolment) = random.pick_if_any(&stored) else { return add_enrolment(random) };
        if random.once_in(20) {
            enrolment.id = random.any_id();
        }
        // Now and then as it is stored: writing what is there already is no failure.
        if !random.once_in(6) {
            (enrolment.status, enrolment.completed_at) = standing(random);
            enrolment.updated_at = random.time();
        }
        call!(enrolments.save(&enrolment); enrolment)
    }),
    (1, |random| {
        let stored: Vec<_> = random.state.enrolments.keys().copied().collect();
        let id = random.there(&stored);
        call!(enrolments.hold(id); id)
    }),
    (4, put_progress),
];

pub(super) fn put_progress(random: &mut Random) -> Op {
    let again = random.coin();
    let (account_id, lesson_id) = if again { begun(random) } else { (random.account(), random.lesson()) };
    let progress = LessonProgress {
        account_id,
        lesson_id,
        started_at: random.time(),
        completed_at: random.time_if(),
        updated_at: random.time(),
    };
    call!(progress.put(&progress); progress)
}

pub(super) fn add_enrolment(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.enrolments.keys().copied().collect();
    let (status, completed_at) = standing(random);
    let enrolment = Enrolment {
        id: random.fresh(|id| known.contains(&id)),
        event_id: random.event(),
        account_id: random.account(),
        status,
        completed_at,
        created_at: random.time(),
        updated_at: random.time(),
    };
    call!(enrolments.add(&enrolment); enrolment)
}

/// A status, and mostly the time that goes with it.
fn standing(random: &mut Random) -> (EnrolmentStatus, Option<domain::Timestamp>) {
    let (status, completed_at) = (status(random), random.time_if());
    let needed = status == EnrolmentStatus::Completed && !random.once_in(12);
    let time = random.time();
    (status, if needed { completed_at.or(Some(time)) } else { completed_at })
}

fn status(random: &mut Random) -> EnrolmentStatus {
    random.pick_if_any(EnrolmentStatus::ALL).unwrap_or(EnrolmentStatus::Active)
}

fn enrolled(random: &mut Random) -> (Id<Event>, Id<Account>) {
    let stored: Vec<_> = random.state.enrolments.values().map(|one| (one.event_id, one.account_id)).collect();
    let any = (random.event(), random.account());
    if random.once_in(10) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}

fn begun(random: &mut Random) -> (Id<Account>, Id<Lesson>) {
    let stored: Vec<_> = random.state.progress.keys().copied().collect();
    let any = (random.account(), random.lesson());
    if random.once_in(10) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}
