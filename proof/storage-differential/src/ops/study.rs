//! Enrolments and progress.

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event, Lesson, LessonProgress},
};
use repositories::learning::EnrolmentFilter;

use super::{Call, calls, results::scope};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: enrolments.find(event, account), (event, account) = enrolled(random);
    1: enrolments.list_by_account(account, &page), account = enrolled(random).1, page = {
        random.page_by_time(|one: &Enrolment| (one.account_id == account).then_some(one.created_at))
    };
    1: enrolments.list_by_event(&filter, &page),
        filter = EnrolmentFilter {
            event_id: enrolled(random).0,
            status: random.seldom(4, status),
            newest_first: random.coin(),
        },
        page = random.page_by_time(|one: &Enrolment| (one.event_id == filter.event_id).then_some(one.created_at));
    1: enrolments.of_accounts(event, &accounts),
        event = enrolled(random).0, accounts = random.some_ids::<Account>();
    1: progress.lookup(account, lesson), (account, lesson) = begun(random);
    1: progress.list_by_event(account, event), (account, event) = {
        let (account, lesson) = begun(random);
        let event = random.state.course_of(lesson).map(|(_, event)| event.id);
        (account, event.unwrap_or_else(|| random.id()))
    };
    1: progress.list_by_account(account), account = begun(random).0;
    1: progress.course(account, event), account = random.id(), event = random.id();
    2: progress.of_learners(event, &accounts), event = random.id(), accounts = random.some_ids::<Account>();
    1: progress.by_enrolment(&filter, &page),
        filter = EnrolmentFilter {
            event_id: enrolled(random).0,
            status: random.seldom(4, status),
            newest_first: random.coin(),
        },
        page = random.page_by_time(|one: &Enrolment| (one.event_id == filter.event_id).then_some(one.created_at));
    1: progress.completions_below(scope), scope = scope(random);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: enrolments.add(&enrolment), enrolment = enrolment(random);
    1: enrolments.add_all(&enrolments), enrolments = {
        (0..random.below(4)).map(|_| enrolment(random)).collect::<Vec<_>>()
    };
    3: enrolments.save(&enrolment), enrolment = changed_enrolment(random);
    4: progress.put(&progress), progress = progress(random);
};

fn progress(random: &mut Random) -> LessonProgress {
    let again = random.coin();
    let (account_id, lesson_id) = if again { begun(random) } else { (random.id(), random.id()) };
    LessonProgress {
        account_id,
        lesson_id,
        started_at: random.time(),
        completed_at: random.time_if(),
        updated_at: random.time(),
    }
}

fn enrolment(random: &mut Random) -> Enrolment {
    let (status, completed_at) = standing(random);
    Enrolment {
        id: random.fresh_id(),
        event_id: random.id(),
        account_id: random.id(),
        status,
        completed_at,
        created_at: random.time(),
        updated_at: random.time(),
    }
}

fn changed_enrolment(random: &mut Random) -> Enrolment {
    let mut enrolment = random.row().unwrap_or_else(|| enrolment(random));
    if random.once_in(20) {
        enrolment.id = random.any_id();
    }
    // Sometimes unchanged: saving without a change is allowed.
    if !random.once_in(6) {
        (enrolment.status, enrolment.completed_at) = standing(random);
        enrolment.updated_at = random.time();
    }
    enrolment
}

/// A status, mostly with the time that it requires.
fn standing(random: &mut Random) -> (EnrolmentStatus, Option<Timestamp>) {
    let (status, completed_at) = (status(random), random.time_if());
    let needed = status == EnrolmentStatus::Completed && !random.once_in(12);
    (status, if needed { completed_at.or(Some(random.time())) } else { completed_at })
}

fn status(random: &mut Random) -> EnrolmentStatus {
    random.pick_if_any(EnrolmentStatus::ALL).unwrap_or(EnrolmentStatus::Active)
}

fn enrolled(random: &mut Random) -> (Id<Event>, Id<Account>) {
    let stored = random.row().map(|one: Enrolment| (one.event_id, one.account_id));
    let any = (random.id(), random.id());
    if random.once_in(10) { any } else { stored.unwrap_or(any) }
}

fn begun(random: &mut Random) -> (Id<Account>, Id<Lesson>) {
    random.key_of::<LessonProgress>(10, |random| (random.id(), random.id()))
}
