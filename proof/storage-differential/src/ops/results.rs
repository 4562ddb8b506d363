//! Attempts, grades and statistics.

use domain::{
    Id,
    identity::Account,
    learning::{Answer, Quiz, QuizAttempt, QuizGrade, ScoreChange, ScoreChangeKind},
};
use repositories::learning::{AttemptFilter, OpenAttempts, Scope};

use super::{Call, calls, quizzes::revision_key};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: quiz_attempts.lookup(id), id = random.id();
    1: quiz_attempts.find_open(quiz, account), (quiz, account) = {
        let open: Vec<_> = random.state.all(QuizAttempt::is_open);
        let open = random.pick_if_any(&open).map(|attempt| (attempt.quiz_id, attempt.account_id));
        open.unwrap_or_else(|| attempted(random))
    };
    1: quiz_attempts.last_number(quiz, account), (quiz, account) = attempted(random);
    1: quiz_attempts.list(&filter, &page),
        filter = AttemptFilter {
            quiz_id: random.seldom(3, |random| attempted(random).0),
            account_id: random.seldom(3, |random| attempted(random).1),
            submitted: random.seldom(3, Random::coin),
        },
        page = random.page_by_time(|attempt: &QuizAttempt| Some(attempt.started_at));
    2: quiz_attempts.list_open(of, most), of = open(random), most = random.limit();
    2: quiz_attempts.terms(&attempts), attempts = {
        (0..random.below(4)).map(|_| random.id()).collect::<Vec<Id<QuizAttempt>>>()
    };
    1: quiz_attempts.list_overdue(now, limit), now = random.bound(), limit = random.limit();
    1: quiz_attempts.scores(quiz, account), (quiz, account) = attempted(random);
    1: quiz_attempts.answers(attempt), attempt = {
        let answered = random.row().map(|(attempt, _): (Id<QuizAttempt>, Answer)| attempt);
        random.mostly(answered)
    };
    1: quiz_attempts.count_below(scope), scope = scope(random);
    1: gradebook.grade(quiz, account), (quiz, account) = graded(random);
    1: gradebook.grades_of(event, &accounts), event = random.id(), accounts = {
        (0..random.below(4)).map(|_| random.id()).collect::<Vec<Id<Account>>>()
    };
    1: gradebook.grades_on(quiz, after, limit), (quiz, after) = {
        let (quiz, account) = graded(random);
        (quiz, random.coin().then_some(account))
    }, limit = random.limit();
    3: gradebook.score_changes(attempt), attempt = {
        let changed = random.row().map(|change: ScoreChange| change.attempt_id);
        random.mostly(changed)
    };
    1: statistics.event_counts(event), event = random.id();
    1: statistics.quiz_counts(event), event = random.id();
    1: statistics.item_scores(quiz, after, limit), (quiz, after) = {
        let some = random.row().map(|(attempt, answer): (Id<QuizAttempt>, Answer)| (attempt, answer.question_id));
        let attempt = some.and_then(|(attempt, _)| random.state.get::<QuizAttempt>(&attempt));
        let quiz = attempt.map_or_else(|| random.id(), |attempt| attempt.quiz_id);
        (quiz, random.seldom(3, |_| some).flatten())
    }, limit = random.limit();
};

pub(super) const WRITES: &[Call] = calls! { |random|
    6: quiz_attempts.add(&attempt), attempt = attempt(random);
    6: quiz_attempts.save(&attempt), attempt = changed_attempt(random);
    2: quiz_attempts.set_due(of, due_at), of = open(random), due_at = random.time_if();
    3: quiz_attempts.put_answers(attempt, &answers, now),
        attempt = random.id(), answers = random.answers(), now = random.time();
    6: quiz_attempts.replace_answers(attempt, &answers, now),
        attempt = random.id(), answers = random.answers(), now = random.time();
    1: quiz_attempts.remove_below(scope), scope = scope(random);
    4: gradebook.put_grade(&grade), grade = grade(random);
    1: gradebook.remove_grade(quiz, account), (quiz, account) = graded(random);
    4: gradebook.add_score_change(&change), change = ScoreChange {
        id: random.fresh_id(),
        attempt_id: random.id(),
        kind: random.pick_if_any(ScoreChangeKind::ALL).unwrap_or(ScoreChangeKind::Regrade),
        old_score: random.maybe(Random::real),
        new_score: random.maybe(Random::real),
        old_max_score: random.maybe(Random::real),
        new_max_score: random.maybe(Random::real),
        reason: random.maybe(Random::long_text),
        actor: random.maybe(Random::id),
        created_at: random.time(),
    };
};

fn attempt(random: &mut Random) -> QuizAttempt {
    let ((quiz_id, revision), account_id) = (revision_key(random), random.id());
    let own = |attempt: &QuizAttempt| attempt.quiz_id == quiz_id && attempt.account_id == account_id;
    let stored = random.state.all(own);
    let next = stored.iter().map(|attempt| attempt.number).max().unwrap_or(0).saturating_add(1);
    let one_is_open = stored.iter().any(QuizAttempt::is_open);
    let mut attempt = QuizAttempt {
        id: random.fresh_id(),
        quiz_id,
        revision,
        account_id,
        number: random.seldom(10, |random| random.number(1)).unwrap_or(next),
        started_at: random.time(),
        due_at: None,
        stated_due_at: None,
        submitted_at: None,
        submission: None,
        result: None,
        draw: random.maybe(Random::draw),
        regraded_with: None,
        version: random.version::<QuizAttempt>(None),
        updated_at: random.time(),
    };
    let hand_in = if one_is_open { !random.once_in(4) } else { random.once_in(3) };
    change(random, &mut attempt, hand_in);
    attempt
}

fn changed_attempt(random: &mut Random) -> QuizAttempt {
    let stored = random.row::<QuizAttempt>();
    let mut attempt = stored.clone().unwrap_or_else(|| attempt(random));
    // Open attempts are mostly submitted.
    let hand_in = if attempt.is_open() { !random.once_in(6) } else { random.coin() };
    change(random, &mut attempt, hand_in);
    attempt.version = random.version(stored.as_ref());
    attempt
}

fn grade(random: &mut Random) -> QuizGrade {
    let again = random.coin();
    let (quiz_id, account_id) = if again { graded(random) } else { (random.id(), random.id()) };
    QuizGrade {
        quiz_id,
        account_id,
        score: random.real(),
        max_score: random.real(),
        passed: random.maybe(Random::coin),
        attempts: random.number(1),
        updated_at: random.time(),
    }
}

/// Draws the fields of an attempt that can change.
fn change(random: &mut Random, attempt: &mut QuizAttempt, hand_in: bool) {
    attempt.due_at = random.time_if();
    attempt.stated_due_at = random.time_if();
    attempt.updated_at = random.time();
    attempt.submitted_at = if hand_in { Some(random.time()) } else { None };
    // Rarely one of the three fields contradicts the others, which is refused.
    let mut agrees = || if random.once_in(60) { !hand_in } else { hand_in };
    let (submission, result) = (agrees(), agrees());
    attempt.submission = if submission { Some(random.submission()) } else { None };
    attempt.result = if result { Some(random.result()) } else { None };
    let of_quiz = random.state.revisions.keys().filter(|(quiz, _)| *quiz == attempt.quiz_id);
    let of_quiz: Vec<i64> = of_quiz.map(|(_, number)| *number).collect();
    attempt.regraded_with = match random.below(12) {
        0 => Some(random.number(1)),
        1..4 => random.pick_if_any(&of_quiz),
        _ => None,
    };
}

fn attempted(random: &mut Random) -> (Id<Quiz>, Id<Account>) {
    let any = (random.id(), random.id());
    let stored = random.row().map(|attempt: QuizAttempt| (attempt.quiz_id, attempt.account_id));
    if random.once_in(10) { any } else { stored.unwrap_or(any) }
}

fn open(random: &mut Random) -> OpenAttempts {
    match random.below(4) {
        0 => OpenAttempts::One(random.id()),
        1 => OpenAttempts::Of(attempted(random).1, random.id()),
        2 => OpenAttempts::OfAccount(attempted(random).1),
        _ => OpenAttempts::Below(scope(random)),
    }
}

fn graded(random: &mut Random) -> (Id<Quiz>, Id<Account>) {
    random.key_of::<QuizGrade>(10, |random| (random.id(), random.id()))
}

pub(super) fn scope(random: &mut Random) -> Scope {
    match random.below(4) {
        0 => Scope::Event(random.id()),
        1 => Scope::Lesson(random.id()),
        _ => Scope::Quiz(random.id()),
    }
}
