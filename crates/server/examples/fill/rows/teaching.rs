//! Courses and quizzes.

use repositories::transfer::Value;
use serde_json::json as value;

use super::{Kind, Rows, Sizes, hash, int, json, key, odd, rows, text, time, unless_each};

/// Questions of a quiz: two with options, one short answer, one numeric.
pub const QUESTIONS: u64 = 4;
/// Options of a question that has some.
pub const OPTIONS: u64 = 3;

/// The rows, if the table is one of these.
#[expect(clippy::too_many_lines, reason = "rows of one table after the other")]
pub fn of(table: &str, sizes: Sizes) -> Option<Rows> {
    let Sizes { accounts, events, lessons, files, quizzes, .. } = sizes;
    Some(match table {
        "events" => rows(events, move |n| {
            vec![
                key(Kind::Event, n),
                text(format!("course-{n}")),
                text(format!("Course {n}: {}", odd(n % 7))),
                text(odd(n)),
                // Free texts keep their blanks.
                text(format!("  {}\t\n{}  \n ", odd(n), odd(n + 1).repeat(50))),
                text("en-GB"),
                text(["draft", "published", "archived"][(n % 3) as usize]),
                unless_each(2, n, time(n)),
                unless_each(3, n, time(n + 100)),
                unless_each(3, n, time(n + 50)),
                unless_each(2, n, json(value!({ "id": n, "hash": "z", "a": [odd(n), 0.1, 100.0] }))),
                unless_each(4, n, key(Kind::Account, n % accounts)),
                int(1 + n),
                time(n),
                time(n + 7),
            ]
        }),
        "event_words" => rows(events * 10, |n| {
            let (event, word) = (n / 10, n % 10);
            let word = match word {
                0..4 => ["rust", "Rust", "stra\u{df}e", "r\u{fc}st"][(word % 4) as usize].to_owned(),
                _ => format!("w{word}x{}", event * 7),
            };
            vec![key(Kind::Event, event), text(word), time(n)]
        }),
        "lessons" => rows(lessons, |n| {
            vec![
                key(Kind::Lesson, n),
                key(Kind::Event, n / 4),
                text(format!("lesson-{n}")),
                text(format!("Lesson {n}")),
                unless_each(2, n, text(format!("https://example.org/video/{n}?q={n}#t"))),
                unless_each(3, n, int(n * 60)),
                int(n % 4),
                Value::Bool(n % 5 != 0),
                int(1),
                time(n),
                time(n + 9),
                // One in a hundred is long.
                text(format!("# {}\n", odd(n)).repeat(if n % 100 == 1 { 20_000 } else { 40 })),
            ]
        }),
        "stored_files" => rows(files, |n| {
            let bytes = if n == 0 { Value::Int(i64::MAX) } else { int(n * 1000) };
            vec![key(Kind::File, n), hash(Kind::File, n), bytes, time(n)]
        }),
        "materials" => rows(events * 8, move |n| {
            let (link, named) = (n % 2 == 0, n % 4 == 1);
            let when = |is: bool, value: Value| if is { value } else { Value::Null };
            vec![
                key(Kind::Material, n),
                key(Kind::Lesson, n % lessons),
                text(if link { "link" } else { "file" }),
                text(format!("Material {n}")),
                when(link, text(format!("https://example.org/{n}"))),
                when(named, key(Kind::File, n % files)),
                when(named, text(format!("{} {n}.pdf", odd(n % 6)))),
                when(named, text("application/pdf")),
                int(n / lessons),
                int(1 + n % 2),
                time(n),
                time(n + 3),
            ]
        }),
        "quizzes" => rows(quizzes, |n| {
            vec![
                key(Kind::Quiz, n),
                key(Kind::Lesson, n),
                text("quiz"),
                text(format!("Quiz {n}")),
                text(odd(n)),
                unless_each(2, n, int(n % 101)),
                unless_each(3, n, int(3)),
                unless_each(5, n, int(600)),
                unless_each(7, n, time(0)),
                unless_each(6, n, time(20_000_000)),
                Value::Null,
                Value::Bool(n % 2 == 0),
                Value::Bool(n % 3 == 0),
                text(["highest", "latest", "first", "average"][(n % 4) as usize]),
                text("after_submission"),
                Value::Bool(true),
                int(2),
                int(0),
                int(2),
                time(n),
                time(n + 1),
            ]
        }),
        "quiz_revisions" => rows(quizzes * 2, |n| vec![key(Kind::Quiz, n / 2), int(1 + n % 2), time(n)]),
        "quiz_questions" => rows(quizzes * 2 * QUESTIONS, |n| {
            let (revision, question) = (n / QUESTIONS, n % QUESTIONS);
            let quiz = revision / 2;
            let numeric = |value: f64| if question == 3 { Value::Real(value) } else { Value::Null };
            let accepted = json(value!(["yes", odd(n), "\u{212b}"]));
            vec![
                key(Kind::Quiz, quiz),
                int(1 + revision % 2),
                key(Kind::Question, quiz * QUESTIONS + question),
                text(["single_choice", "multiple_choice", "short_answer", "numeric"][question as usize]),
                text(format!("What is {}?  ", odd(n))),
                unless_each(3, n, text("Because.\n")),
                Value::Real([1.0, 0.1, 1.0 / 3.0, 5e-324][question as usize]),
                if question == 2 { accepted } else { Value::Null },
                numeric([-0.0, 0.1 + 0.2, f64::MAX, f64::MIN_POSITIVE, -1e-300][(quiz % 5) as usize]),
                numeric([0.0, 1e-9][(quiz % 2) as usize]),
                int(question),
                time(n),
            ]
        }),
        "quiz_options" => rows(quizzes * 2 * 2 * OPTIONS, |n| {
            let (revision, question, option) = (n / (2 * OPTIONS), n / OPTIONS % 2, n % OPTIONS);
            let quiz = revision / 2;
            let asked = quiz * QUESTIONS + question;
            vec![
                key(Kind::Quiz, quiz),
                int(1 + revision % 2),
                key(Kind::Choice, asked * OPTIONS + option),
                key(Kind::Question, asked),
                text(odd(n)),
                Value::Bool(option == 0),
                unless_each(2, n, text("Look again. ")),
                int(option),
                time(n),
            ]
        }),
        _ => return None,
    })
}
