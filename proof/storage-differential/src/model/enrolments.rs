//! Enrolments and progress.

use std::collections::BTreeSet;

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{
        CourseProgress, Enrolment, EnrolmentStatus, Event, LearnerProgress, Lesson, LessonProgress, Quiz,
        QuizAttempt, Submission,
    },
};
use repositories::{
    Page, PageRequest,
    learning::{
        Completions, EnrolmentFilter, EnrolmentProgress, EnrolmentRepository, EventEnrolment, OwnEnrolment,
        ProgressRepository, Scope,
    },
};

use super::{
    implement,
    pages::{self, By, at_time, by_time},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Enrolment {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |one| Some((one.event_id, one.account_id))))
            .check(self.status != EnrolmentStatus::Completed || self.completed_at.is_some());
    }
}

fn own(state: &State, enrolment: &Enrolment) -> Option<OwnEnrolment> {
    let event = state.events.get(&enrolment.event_id)?;
    Some(OwnEnrolment {
        enrolment: enrolment.clone(),
        event_slug: event.details.slug.clone(),
        event_title: event.details.title.clone(),
    })
}

fn named(state: &State, enrolment: &Enrolment) -> Option<EventEnrolment> {
    let account = state.accounts.get(&enrolment.account_id)?;
    Some(EventEnrolment {
        enrolment: enrolment.clone(),
        email: account.email.as_str().to_owned(),
        display_name: account.display_name.clone(),
    })
}

fn is_wanted(enrolment: &Enrolment, filter: &EnrolmentFilter) -> bool {
    enrolment.event_id == filter.event_id && filter.status.is_none_or(|status| enrolment.status == status)
}

implement! { EnrolmentRepository, |state|
    find(event: Id<Event>, account: Id<Account>) -> Option<Enrolment> =
        state.find(|one: &Enrolment| one.event_id == event && one.account_id == account);
    list_by_account(account: Id<Account>, page: &PageRequest) -> Page<OwnEnrolment> => {
        let rows = state.all(|enrolment: &Enrolment| enrolment.account_id == account);
        let rows = rows.iter().filter_map(|enrolment| own(state, enrolment)).collect();
        by_time(rows, page, |own| (own.enrolment.created_at, own.enrolment.id))
    };
    list_by_event(filter: &EnrolmentFilter, page: &PageRequest) -> Page<EventEnrolment> => {
        let rows = state.all(|enrolment: &Enrolment| is_wanted(enrolment, filter));
        let rows = rows.iter().filter_map(|enrolment| named(state, enrolment)).collect();
        pages::page(rows, page, By::Time, filter.newest_first, |one: &EventEnrolment| {
            at_time(one.enrolment.created_at, one.enrolment.id)
        })
    };
    of_accounts(event: Id<Event>, accounts: &[Id<Account>]) -> Vec<Enrolment> = state.sorted(
        |one: &Enrolment| one.event_id == event && accounts.contains(&one.account_id),
        |one| one.account_id,
    );
    add_all(enrolments: &[Enrolment]) -> () => state.add_all(enrolments);
    add(enrolment: &Enrolment) -> () => state.add(enrolment);
    // Event and account do not change.
    save(enrolment: &Enrolment) -> () => {
        let stored = state.get(&enrolment.id).unwrap_or_else(|| enrolment.clone());
        let (event_id, account_id) = (stored.event_id, stored.account_id);
        state.save(&Enrolment { event_id, account_id, ..enrolment.clone() })
    };
    // Units of work run one after the other here.
}

impl Rules for LessonProgress {
    fn judge(&self, _state: &State, _verdict: &mut Verdict) {}
}

fn published_lessons(state: &State, event: Id<Event>) -> Vec<Id<Lesson>> {
    let mut lessons = state.in_order::<Lesson>(event);
    lessons.retain(|lesson| lesson.details.published);
    lessons.iter().map(|lesson| lesson.id).collect()
}

fn course(state: &State, account: Id<Account>, event: Id<Event>) -> CourseProgress {
    let lessons = published_lessons(state, event);
    let completed = |lesson: &&Id<Lesson>| {
        let progress = state.progress.get(&(account, **lesson));
        progress.is_some_and(|progress| progress.completed_at.is_some())
    };
    let to_pass = |quiz: &Quiz| {
        let has_mark = quiz.details.pass_percent.is_some_and(|percent| percent > 0);
        quiz.details.published && has_mark && quiz.revision > 0
    };
    let passed =
        |quiz: &&Quiz| state.grades.get(&(quiz.id, account)).is_some_and(|grade| grade.passed == Some(true));
    let quizzes = lessons.iter().flat_map(|lesson| state.in_order::<Quiz>(*lesson));
    let quizzes: Vec<Quiz> = quizzes.filter(to_pass).collect();
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    CourseProgress {
        event_id: event,
        lessons_total: number(lessons.len()),
        lessons_completed: number(lessons.iter().filter(completed).count()),
        quizzes_total: number(quizzes.len()),
        quizzes_passed: number(quizzes.iter().filter(passed).count()),
    }
}

/// When an account last did something in an event.
fn last_activity(state: &State, account: Id<Account>, event: Id<Event>) -> Option<Timestamp> {
    let is_here = |lesson| state.course_of(lesson).is_some_and(|(_, of)| of.id == event);
    let lessons = state.all(|one: &LessonProgress| one.account_id == account && is_here(one.lesson_id));
    let attempts = state.all(|attempt: &QuizAttempt| {
        attempt.account_id == account && state.is_below(attempt.quiz_id, Scope::Event(event))
    });
    let in_attempt = |attempt: &QuizAttempt| match attempt.submitted_at {
        None => attempt.updated_at,
        Some(at) if attempt.submission == Some(Submission::Learner) => at,
        Some(_) => attempt.started_at,
    };
    lessons.iter().map(|one| one.updated_at).chain(attempts.iter().map(in_attempt)).max()
}

fn completions(state: &State, scope: Scope) -> Completions {
    let is_below = |lesson: Id<Lesson>| match scope {
        Scope::Quiz(_) => false,
        Scope::Lesson(id) => lesson == id,
        Scope::Event(id) => state.course_of(lesson).is_some_and(|(_, event)| event.id == id),
    };
    let of_event =
        |enrolment: &Enrolment| scope == Scope::Event(enrolment.event_id) && enrolment.completed_at.is_some();
    Completions {
        lessons: state.count(|one: &LessonProgress| one.completed_at.is_some() && is_below(one.lesson_id)),
        event: state.count(of_event),
    }
}

implement! { ProgressRepository, |state|
    lookup(account: Id<Account>, lesson: Id<Lesson>) -> Option<LessonProgress> = state.get(&(account, lesson));
    put(progress: &LessonProgress) -> () => state.put(progress);
    list_by_event(account: Id<Account>, event: Id<Event>) -> Vec<LessonProgress> = {
        let lessons = published_lessons(state, event).into_iter();
        lessons.filter_map(|lesson| state.get(&(account, lesson))).collect()
    };
    list_by_account(account: Id<Account>) -> Vec<LessonProgress> =
        state.all(|progress: &LessonProgress| progress.account_id == account);
    course(account: Id<Account>, event: Id<Event>) -> CourseProgress = course(state, account, event);
    of_learners(event: Id<Event>, accounts: &[Id<Account>]) -> Vec<LearnerProgress> = {
        let accounts: BTreeSet<Id<Account>> = accounts.iter().copied().collect();
        let progress = |account_id| LearnerProgress {
            account_id,
            course: course(state, account_id, event),
            last_activity_at: last_activity(state, account_id, event),
        };
        accounts.into_iter().map(progress).collect()
    };
    by_enrolment(filter: &EnrolmentFilter, page: &PageRequest) -> Page<EnrolmentProgress> => {
        let rows = state.all(|enrolment: &Enrolment| is_wanted(enrolment, filter));
        let rows = rows.into_iter().map(|enrolment| {
            let course = course(state, enrolment.account_id, filter.event_id);
            EnrolmentProgress { enrolment, course }
        });
        pages::page(rows.collect(), page, By::Time, filter.newest_first, |one: &EnrolmentProgress| {
            at_time(one.enrolment.created_at, one.enrolment.id)
        })
    };
    completions_below(scope: Scope) -> Completions = completions(state, scope);
}
