//! What learners do.

use repositories::transfer::Value;
use serde_json::json as value;

use super::teaching::{OPTIONS, QUESTIONS};
use super::{Kind, Rows, Sizes, id, int, json, key, odd, rows, text, time, unless_each};

/// Answers of an attempt: to the first, third and fourth question.
const ANSWERS: u64 = 3;
/// What they earn, where it is known.
const EARNED: [f64; 3] = [1.0, 0.1, 0.2];
/// Numbers that are answered: whole ones, and some that are written with an exponent.
const NUMBERS: [f64; 5] = [100.0, 0.1 + 0.2, -1e-7, 1e21, 3.0];

/// Account and quiz of an attempt.
fn taken(sizes: Sizes, attempt: u64) -> (u64, u64) {
    let account = attempt / sizes.quizzes_each;
    (account, (account + attempt % sizes.quizzes_each) % sizes.quizzes)
}

fn is_open(attempt: u64) -> bool {
    attempt.is_multiple_of(50)
}

/// The rows, if the table is one of these.
#[expect(clippy::too_many_lines, reason = "rows of one table after the other")]
pub fn of(table: &str, sizes: Sizes) -> Option<Rows> {
    let Sizes { unit, accounts, events, lessons, quizzes, courses_each, lessons_each, .. } = sizes;
    Some(match table {
        "quiz_accommodations" => rows(unit * 4, move |n| {
            vec![
                key(Kind::Quiz, n % quizzes),
                key(Kind::Account, n),
                int(n % 3 * 60),
                int(n % 2),
                int(1),
                time(n),
                time(n),
            ]
        }),
        "enrolments" => rows(accounts * courses_each, move |n| {
            let account = n / courses_each;
            let completed = n % 3 == 0;
            vec![
                key(Kind::Enrolment, n),
                key(Kind::Event, (account + n % courses_each) % events),
                key(Kind::Account, account),
                text(match n % 3 {
                    0 => "completed",
                    1 => "active",
                    _ => "withdrawn",
                }),
                if completed { time(n + 99) } else { Value::Null },
                time(n),
                time(n + 99),
            ]
        }),
        "lesson_progress" => rows(accounts * lessons_each, move |n| {
            let account = n / lessons_each;
            vec![
                key(Kind::Account, account),
                key(Kind::Lesson, (account * 3 + n % lessons_each) % lessons),
                time(n),
                unless_each(2, n, time(n + 30)),
                time(n),
                time(n + 30),
            ]
        }),
        "quiz_attempts" => rows(sizes.attempts(), move |n| {
            let (account, quiz) = taken(sizes, n);
            let closed = |value: Value| if is_open(n) { Value::Null } else { value };
            vec![
                key(Kind::Attempt, n),
                key(Kind::Quiz, quiz),
                int(1 + n % 2),
                key(Kind::Account, account),
                int(1),
                if is_open(n) { int(1) } else { Value::Null },
                time(n),
                unless_each(4, n, time(n + 600)),
                closed(time(n + 300)),
                closed(text(if n % 9 == 0 { "overdue" } else { "learner" })),
                closed(Value::Real(EARNED.iter().sum())),
                closed(Value::Real(4.0)),
                closed(unless_each(2, n, Value::Bool(n % 3 == 0))),
                unless_each(
                    3,
                    n,
                    json(value!([{ "question": id(Kind::Question, n), "options": [n, n + 1] }])),
                ),
                if n % 14 == 1 { closed(int(2)) } else { Value::Null },
                int(1 + n % 4),
                time(n),
                time(n + 300),
            ]
        }),
        "attempt_answers" => rows(sizes.attempts() * ANSWERS, move |n| {
            let (attempt, answer) = (n / ANSWERS, n % ANSWERS);
            let (_, quiz) = taken(sizes, attempt);
            let question = quiz * QUESTIONS + [0, 2, 3][answer as usize];
            let response = match answer {
                0 => value!({ "options": [id(Kind::Choice, question * OPTIONS)] }),
                1 => value!({ "text": format!("{} {n}", odd(n)) }),
                _ => value!({ "number": NUMBERS[(n % 5) as usize] }),
            };
            vec![
                key(Kind::Attempt, attempt),
                key(Kind::Question, question),
                json(response),
                if is_open(attempt) { Value::Null } else { Value::Real(EARNED[answer as usize]) },
                time(n),
                time(n + 1),
            ]
        }),
        "quiz_grades" => Box::new((0..sizes.attempts()).filter(|n| !is_open(*n)).map(move |n| {
            let (account, quiz) = taken(sizes, n);
            vec![
                key(Kind::Quiz, quiz),
                key(Kind::Account, account),
                Value::Real(EARNED.iter().sum()),
                Value::Real(4.0),
                unless_each(2, n, Value::Bool(n % 3 == 0)),
                int(1),
                time(n),
                time(n + 300),
            ]
        })),
        "score_changes" => rows(unit * 20, move |n| {
            vec![
                key(Kind::Change, n),
                key(Kind::Attempt, n * 5 % sizes.attempts()),
                text(["regrade", "override", "reopen"][(n % 3) as usize]),
                unless_each(3, n, Value::Real(0.1)),
                unless_each(4, n, Value::Real(0.7)),
                unless_each(3, n, Value::Real(4.0)),
                unless_each(4, n, Value::Real(4.0)),
                unless_each(2, n, text(odd(n))),
                unless_each(6, n, key(Kind::Account, n % accounts)),
                time(n),
            ]
        }),
        _ => return None,
    })
}
