//! Everything that is stored, read through the contracts: for every id and key that was ever stored
//! in a sequence, every list that belongs to it. What should be gone is looked for as well.

use std::collections::BTreeSet;

use domain::{
    Id,
    identity::{Account, TokenHash},
    learning::{Event, Lesson, Quiz, QuizAttempt, Sha256},
};
use repositories::{
    MAX_LIMIT, PageRequest,
    audit::AuditFilter,
    identity::AccountFilter,
    learning::{
        AttemptFilter, EnrolmentFilter, EventFilter, EventSort, EventSortColumn, LessonFilter, QuizFilter,
    },
};

use super::{Op, call};
use crate::model::State;
use crate::random::end_of_time;

/// Ids and keys that were ever stored.
#[derive(Default)]
pub(crate) struct Seen {
    accounts: BTreeSet<Id<Account>>,
    events: BTreeSet<Id<Event>>,
    lessons: BTreeSet<Id<Lesson>>,
    quizzes: BTreeSet<Id<Quiz>>,
    attempts: BTreeSet<Id<QuizAttempt>>,
    revisions: BTreeSet<(Id<Quiz>, i64)>,
    accommodations: BTreeSet<(Id<Quiz>, Id<Account>)>,
    records: BTreeSet<(Id<Account>, String)>,
    failures: BTreeSet<String>,
    purposes: BTreeSet<String>,
    tokens: BTreeSet<[u8; 32]>,
    contents: BTreeSet<Sha256>,
    slugs: BTreeSet<String>,
}

impl Seen {
    /// Takes note of what is stored now.
    pub(crate) fn note(&mut self, state: &State) {
        self.accounts.extend(state.accounts.keys());
        self.events.extend(state.events.keys());
        self.lessons.extend(state.lessons.keys());
        self.quizzes.extend(state.quizzes.keys());
        self.attempts.extend(state.attempts.keys());
        self.revisions.extend(state.revisions.keys());
        self.accommodations.extend(state.accommodations.keys());
        self.records.extend(state.records.keys().cloned());
        self.failures.extend(state.failures.keys().cloned());
        self.purposes.extend(state.signing_keys.keys().cloned());
        self.tokens.extend(state.sessions.values().map(|session| session.token_hash.0));
        self.contents.extend(state.files.values().map(|file| file.sha256));
        self.slugs.extend(state.events.values().map(|event| event.details.slug.clone()));
    }

    /// Calls that read all there is.
    pub(crate) fn calls(&self) -> Vec<Op> {
        let mut ops = lists();
        for account in &self.accounts {
            of_account(*account, &mut ops);
        }
        let accounts = owned(&self.accounts);
        for event in &self.events {
            of_event(*event, accounts.clone(), &mut ops);
        }
        for lesson in &self.lessons {
            of_lesson(*lesson, &mut ops);
        }
        for quiz in owned(&self.quizzes) {
            ops.push(call!(gradebook.graded_accounts(quiz); quiz));
        }
        for attempt in owned(&self.attempts) {
            ops.push(call!(quiz_attempts.answers(attempt); attempt));
            ops.push(call!(gradebook.score_changes(attempt); attempt));
        }
        self.by_key(&mut ops);
        ops
    }

    fn by_key(&self, ops: &mut Vec<Op>) {
        for (quiz, number) in owned(&self.revisions) {
            ops.push(call!(quizzes.revision(quiz, number); quiz, number));
        }
        for (quiz, account) in owned(&self.accommodations) {
            ops.push(call!(accommodations.lookup(quiz, account); quiz, account));
        }
        for (account, key) in owned(&self.records) {
            ops.push(call!(idempotency.lookup(account, &key); account, key));
        }
        for key in owned(&self.failures) {
            ops.push(call!(login_failures.lookup(&key); key));
        }
        for purpose in owned(&self.purposes) {
            ops.push(call!(signing_keys.lookup(&purpose); purpose));
        }
        for hash in owned(&self.tokens).into_iter().map(TokenHash) {
            ops.push(call!(sessions.find_by_token(hash); hash));
        }
        for sha256 in owned(&self.contents) {
            ops.push(call!(stored_files.find_by_sha256(sha256); sha256));
        }
        for slug in owned(&self.slugs) {
            ops.push(call!(events.find_by_slug(&slug); slug));
        }
    }
}

/// A copy of some keys, for calls that are made later.
fn owned<K: Clone>(keys: &BTreeSet<K>) -> Vec<K> {
    keys.iter().cloned().collect()
}

/// The first page of a list, which is all of it: no sequence stores as many rows.
fn all() -> PageRequest {
    PageRequest::first(MAX_LIMIT)
}

/// Lists that belong to nothing.
fn lists() -> Vec<Op> {
    let (accounts, attempts, entries) =
        (AccountFilter::default(), AttemptFilter::default(), AuditFilter::default());
    let (page, filter) = (all(), EventFilter::default());
    let sort = EventSort { column: EventSortColumn::Title, descending: false };
    let (before, limit) = (end_of_time(), MAX_LIMIT);
    vec![
        call!(events.list(&filter, sort, &page); filter, sort, page),
        list_accounts(accounts),
        list_attempts(attempts),
        list_entries(entries),
        call!(accounts.count_active_admins();),
        call!(stored_files.list_unreferenced(before, limit); before, limit),
        call!(quiz_attempts.list_overdue(before, limit); before, limit),
    ]
}

fn list_accounts(filter: AccountFilter) -> Op {
    let page = all();
    call!(accounts.list(&filter, &page); filter, page)
}

fn list_attempts(filter: AttemptFilter) -> Op {
    let page = all();
    call!(quiz_attempts.list(&filter, &page); filter, page)
}

fn list_entries(filter: AuditFilter) -> Op {
    let page = all();
    call!(audit.list(&filter, &page); filter, page)
}

fn of_account(account: Id<Account>, ops: &mut Vec<Op>) {
    let page = all();
    ops.push(call!(sessions.list_by_account(account); account));
    ops.push(call!(progress.list_by_account(account); account));
    ops.push(call!(enrolments.list_by_account(account, &page); account, page));
}

fn of_event(event: Id<Event>, accounts: Vec<Id<Account>>, ops: &mut Vec<Op>) {
    ops.push(call!(gradebook.grades_of(event, &accounts); event, accounts));
    ops.push(call!(statistics.quiz_counts(event); event));
    ops.push(call!(quizzes.list_by_event(event); event));
    let (filter, page) = (LessonFilter { event_id: event, published_only: false }, all());
    ops.push(call!(lessons.list(&filter, &page); filter, page));
    let (filter, page) = (EnrolmentFilter { event_id: event, status: None }, all());
    ops.push(call!(enrolments.list_by_event(&filter, &page); filter, page));
}

fn of_lesson(lesson: Id<Lesson>, ops: &mut Vec<Op>) {
    ops.push(call!(lessons.lookup(lesson); lesson));
    let page = all();
    ops.push(call!(materials.list(lesson, &page); lesson, page));
    // Also where the lesson is gone and its event does not lead here any more.
    let (filter, page) = (QuizFilter { lesson_id: lesson, published_only: false }, all());
    ops.push(call!(quizzes.list(&filter, &page); filter, page));
}
