//! Attempts, grades and figures.

use domain::{
    Id,
    identity::Account,
    learning::{Quiz, QuizAttempt, QuizGrade, ScoreChange, ScoreChangeKind},
};
use repositories::{
    Position,
    learning::{AttemptFilter, Scope},
};

use super::{Make, Op, call, quizzes::revision};
use crate::model::at_time;
use crate::random::Random;

pub(super) const READS: &[Make] = &[
    |random| {
        let id = random.attempt();
        call!(quiz_attempts.lookup(id); id)
    },
    |random| {
        let open: Vec<_> = random.state.attempts.values().filter(|attempt| attempt.is_open()).collect();
        let open: Vec<_> = open.iter().map(|attempt| (attempt.quiz_id, attempt.account_id)).collect();
        let any = attempted(random);
        let (quiz, account) = random.pick_if_any(&open).unwrap_or(any);
        call!(quiz_attempts.find_open(quiz, account); quiz, account)
    },
    |random| {
        let (quiz, account) = attempted(random);
        call!(quiz_attempts.last_number(quiz, account); quiz, account)
    },
    |random| {
        let (quiz, account) = attempted(random);
        let filter = AttemptFilter {
            quiz_id: if random.once_in(3) { Some(quiz) } else { None },
            account_id: if random.once_in(3) { Some(account) } else { None },
            submitted: if random.once_in(3) { Some(random.coin()) } else { None },
        };
        let places: Vec<Position> =
            random.state.attempts.values().map(|attempt| at_time(attempt.started_at, attempt.id)).collect();
        let page = random.page(&places);
        call!(quiz_attempts.list(&filter, &page); filter, page)
    },
    |random| {
        let (now, limit) = (random.bound(), random.limit());
        call!(quiz_attempts.list_overdue(now, limit); now, limit)
    },
    |random| {
        let (quiz, account) = attempted(random);
        call!(quiz_attempts.scores(quiz, account); quiz, account)
    },
    |random| {
        let answered: Vec<_> = random.state.answers.keys().map(|key| key.0).collect();
        let attempt = random.there(&answered);
        call!(quiz_attempts.answers(attempt); attempt)
    },
    |random| {
        let scope = scope(random);
        call!(quiz_attempts.count_below(scope); scope)
    },
    |random| {
        let (quiz, account) = graded(random);
        call!(gradebook.grade(quiz, account); quiz, account)
    },
    |random| {
        let event = random.event();
        let accounts: Vec<_> = (0..random.below(4)).map(|_| random.account()).collect();
        call!(gradebook.grades_of(event, &accounts); event, accounts)
    },
    |random| {
        let (quiz, _) = graded(random);
        call!(gradebook.graded_accounts(quiz); quiz)
    },
    |random| {
        let changed: Vec<_> = random.state.changes.values().map(|change| change.attempt_id).collect();
        let attempt = random.there(&changed);
        call!(gradebook.score_changes(attempt); attempt)
    },
    |random| {
        let event = random.event();
        call!(statistics.event_counts(event); event)
    },
    |random| {
        let event = random.event();
        call!(statistics.quiz_counts(event); event)
    },
    |random| {
        let answered: Vec<_> = random.state.answers.keys().copied().collect();
        let some = random.pick_if_any(&answered);
        let attempt = some.and_then(|(attempt, _)| random.state.attempts.get(&attempt));
        let stored = attempt.map(|attempt| attempt.quiz_id);
        let any = random.quiz();
        let quiz = stored.unwrap_or(any);
        let after = if random.once_in(3) { some } else { None };
        let limit = random.limit();
        call!(statistics.item_scores(quiz, after, limit); quiz, after, limit)
    },
];

pub(super) const WRITES: &[(usize, Make)] = &[
    (6, add_attempt),
    (6, |random| {
        let Some(mut attempt) = random.stored_attempt() else { return add_attempt(random) };
        // Mostly from open to handed in.
        let hand_in = if attempt.is_open() { !random.once_in(6) } else { random.coin() };
        change(random, &mut attempt, hand_in);
        attempt.version = random.next_version(attempt.version);
        call!(quiz_attempts.save(&attempt); attempt)
    }),
    (6, replace_answers),
    (1, |random| {
        let scope = scope(random);
        call!(quiz_attempts.remove_below(scope); scope)
    }),
    (4, put_grade),
    (1, |random| {
        let (quiz, account) = graded(random);
        call!(gradebook.remove_grade(quiz, account); quiz, account)
    }),
    (3, |random| {
        let known: Vec<_> = random.state.changes.keys().copied().collect();
        let change = ScoreChange {
            id: random.fresh(|id| known.contains(&id)),
            attempt_id: random.attempt(),
            kind: random.pick_if_any(ScoreChangeKind::ALL).unwrap_or(ScoreChangeKind::Regrade),
            old_score: random.maybe(Random::real),
            new_score: random.maybe(Random::real),
            old_max_score: random.maybe(Random::real),
            new_max_score: random.maybe(Random::real),
            reason: random.maybe(Random::long_text),
            actor: random.maybe(Random::account),
            created_at: random.time(),
        };
        call!(gradebook.add_score_change(&change); change)
    }),
];

pub(super) fn add_attempt(random: &mut Random) -> Op {
    let known: Vec<_> = random.state.attempts.keys().copied().collect();
    let ((quiz_id, revision), account_id) = (revision(random), random.account());
    let own = |attempt: &&QuizAttempt| attempt.quiz_id == quiz_id && attempt.account_id == account_id;
    let stored: Vec<_> = random.state.attempts.values().filter(own).cloned().collect();
    let last = stored.iter().map(|attempt| attempt.number).max().unwrap_or(0);
    let one_is_open = stored.iter().any(QuizAttempt::is_open);
    let mut attempt = QuizAttempt {
        id: random.fresh(|id| known.contains(&id)),
        quiz_id,
        revision,
        account_id,
        number: if random.once_in(10) { random.number(1) } else { last.saturating_add(1) },
        started_at: random.time(),
        due_at: None,
        submitted_at: None,
        submission: None,
        result: None,
        draw: random.maybe(Random::draw),
        regraded_with: None,
        version: random.first_version(),
        updated_at: random.time(),
    };
    let hand_in = if one_is_open { !random.once_in(4) } else { random.once_in(3) };
    change(random, &mut attempt, hand_in);
    call!(quiz_attempts.add(&attempt); attempt)
}

pub(super) fn replace_answers(random: &mut Random) -> Op {
    let attempt = random.attempt();
    let (answers, now) = (random.answers(), random.time());
    call!(quiz_attempts.replace_answers(attempt, &answers, now); attempt, answers, now)
}

pub(super) fn put_grade(random: &mut Random) -> Op {
    let again = random.coin();
    let (quiz_id, account_id) = if again { graded(random) } else { (random.quiz(), random.account()) };
    let grade = QuizGrade {
        quiz_id,
        account_id,
        score: random.real(),
        max_score: random.real(),
        passed: random.maybe(Random::coin),
        attempts: random.number(1),
        updated_at: random.time(),
    };
    call!(gradebook.put_grade(&grade); grade)
}

/// Changes what may change of an attempt.
fn change(random: &mut Random, attempt: &mut QuizAttempt, hand_in: bool) {
    attempt.due_at = random.time_if();
    attempt.updated_at = random.time();
    attempt.submitted_at = if hand_in { Some(random.time()) } else { None };
    // One of the three seldom says otherwise, which is refused.
    let mut agrees = || if random.once_in(60) { !hand_in } else { hand_in };
    let (submission, result) = (agrees(), agrees());
    attempt.submission = if submission { Some(random.submission()) } else { None };
    attempt.result = if result { Some(random.result()) } else { None };
    let of_quiz: Vec<i64> = random
        .state
        .revisions
        .keys()
        .filter(|(quiz, _)| *quiz == attempt.quiz_id)
        .map(|(_, number)| *number)
        .collect();
    attempt.regraded_with = match random.below(12) {
        0 => Some(random.number(1)),
        1..4 => random.pick_if_any(&of_quiz),
        _ => None,
    };
}

fn attempted(random: &mut Random) -> (Id<Quiz>, Id<Account>) {
    let any = (random.quiz(), random.account());
    let stored = random.stored_attempt().map(|attempt| (attempt.quiz_id, attempt.account_id));
    if random.once_in(10) { any } else { stored.unwrap_or(any) }
}

fn graded(random: &mut Random) -> (Id<Quiz>, Id<Account>) {
    let stored: Vec<_> = random.state.grades.keys().copied().collect();
    let any = (random.quiz(), random.account());
    if random.once_in(10) { any } else { random.pick_if_any(&stored).unwrap_or(any) }
}

fn scope(random: &mut Random) -> Scope {
    match random.below(4) {
        0 => Scope::Event(random.event()),
        1 => Scope::Lesson(random.lesson()),
        _ => Scope::Quiz(random.quiz()),
    }
}
