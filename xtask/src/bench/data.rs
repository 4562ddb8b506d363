//! The data that is measured on: the same at every run, brought in through the API.

use std::{net::SocketAddr, process::Command, thread};

use anyhow::{Context, Result, anyhow, ensure};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::http::{Http, text};
use crate::product::create_account;

/// Connections that bring data in.
const HANDS: usize = 8;
/// Of every account; the accounts live in a folder that is deleted.
const PASSWORD: &str = "only for measuring 5";
const ADMIN: &str = "admin@bench.example";
/// Slug of the event that learners study.
const COURSE: &str = "measured-course";

/// What the requests need to know.
#[derive(Serialize, Deserialize)]
pub struct Data {
    /// Slug of an event like the others.
    pub event: String,
    /// Lessons with a short and a long body.
    pub lessons: [String; 2],
    /// The quiz.
    pub quiz: String,
    /// Right answers to it.
    pub answers: Value,
    /// Sessions of learners who are enrolled.
    pub learners: Vec<String>,
    /// Session of an admin.
    pub admin: String,
}

/// Brings in `events` events, the course and `learners` learners. `program` is the product's, set up for
/// the measured database.
pub fn prepare(program: Command, address: SocketAddr, events: usize, learners: usize) -> Result<Data> {
    create_account(program, ADMIN, PASSWORD, "admin")?;
    let admin = log_in(&mut Http::connect(address, None)?, ADMIN)?;
    let (lessons, quiz, answers) = course(&mut Http::connect(address, Some(&admin))?)?;
    // The course is one of the events.
    in_parallel(events.saturating_sub(1), |numbers| {
        let mut http = Http::connect(address, Some(&admin))?;
        numbers
            .map(|number| event(&mut http, &event_slug(number), number).map(drop))
            .collect::<Result<Vec<_>>>()
    })?;
    let learners = in_parallel(learners, |numbers| {
        let mut http = Http::connect(address, None)?;
        numbers.map(|number| learner(address, &mut http, number)).collect()
    })?;
    Ok(Data { event: event_slug(events / 2), lessons, quiz, answers, learners, admin })
}

fn event_slug(number: usize) -> String {
    format!("event-{number:06}")
}

fn event(http: &mut Http, slug: &str, number: usize) -> Result<String> {
    let summary = "What happens in it, in two or three sentences, so that a reader can choose. ".repeat(2);
    let event = http.post(
        "/api/v1/admin/events",
        &json!({
            "slug": slug,
            "title": format!("An evening about subject {number}"),
            "summary": format!("{summary}It is number {number}."),
            "description": "## What to bring\n\nCuriosity, a notebook and an hour of time.\n",
            "language": "en",
        }),
    )?;
    let id = text(&event, "id")?.to_owned();
    http.put(&format!("/api/v1/admin/events/{id}/status"), &json!({"status": "published"}))?;
    Ok(id)
}

/// The event with two lessons and a quiz.
fn course(http: &mut Http) -> Result<([String; 2], String, Value)> {
    let event = event(http, COURSE, 0)?;
    let mut lesson = |slug: &str, bytes: usize| -> Result<String> {
        let body = json!({
            "slug": slug, "title": format!("Lesson of {bytes} bytes"), "body": body(bytes), "published": true,
        });
        let lesson = http.post(&format!("/api/v1/admin/events/{event}/lessons"), &body)?;
        Ok(text(&lesson, "id")?.to_owned())
    };
    let lessons = [lesson("short", 4 << 10)?, lesson("long", 20 << 10)?];
    let path = format!("/api/v1/admin/lessons/{}/quizzes", lessons[0]);
    let quiz = http.post(&path, &json!({"slug": "check", "title": "Check", "published": true}))?;
    let quiz = text(&quiz, "id")?.to_owned();
    let made = http.put(&format!("/api/v1/admin/quizzes/{quiz}/questions"), &questions())?;
    // A published quiz has a mark once it has questions.
    http.send("PATCH", &format!("/api/v1/admin/quizzes/{quiz}"), Some(&json!({"pass_percent": 60})))?;
    Ok((lessons, quiz, right_answers(&made)?))
}

/// Markdown of a size.
fn body(bytes: usize) -> String {
    let paragraph = "Recall what the last section said before you go on; what you recall, you keep.\n\n";
    let mut body = paragraph.repeat(bytes / paragraph.len());
    body.push_str(LAST_WORDS);
    body
}

/// The end of every lesson's body: an answer that holds it is whole.
pub const LAST_WORDS: &str = "These are the last words of the lesson.";

fn questions() -> Value {
    let option = |text: &str, correct: bool| json!({"text": text, "correct": correct});
    json!({"questions": [
        {
            "kind": "single_choice", "prompt": "Which one?", "points": 1.0, "explanation": "The second.",
            "options": [option("First", false), option("Second", true), option("Third", false)],
        },
        {
            "kind": "multiple_choice", "prompt": "Which ones?", "points": 2.0,
            "options": [option("A", true), option("B", false), option("C", true), option("D", false)],
        },
        {"kind": "numeric", "prompt": "How much is 6 times 7?", "points": 1.0, "value": 42.0, "tolerance": 0.5},
    ]})
}

fn right_answers(quiz: &Value) -> Result<Value> {
    let questions = quiz.get("questions").and_then(Value::as_array).context("no questions")?;
    let answers: Result<Vec<Value>> = questions
        .iter()
        .map(|question| {
            let id = text(question, "id")?;
            let options = question.get("options").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            if options.is_empty() {
                return Ok(json!({"question_id": id, "value": 42.0}));
            }
            let right = options.iter().filter(|option| option.get("correct") == Some(&Value::Bool(true)));
            let ids: Result<Vec<&str>> = right.map(|option| text(option, "id")).collect();
            Ok(json!({"question_id": id, "option_ids": ids?}))
        })
        .collect();
    let answers = answers?;
    ensure!(answers.len() == 3, "the quiz has {} questions", answers.len());
    Ok(json!({ "answers": answers }))
}

fn learner(address: SocketAddr, http: &mut Http, number: usize) -> Result<String> {
    let email = format!("learner-{number}@bench.example");
    let person = json!({"email": email, "password": PASSWORD, "display_name": format!("Learner {number}")});
    http.post("/api/v1/auth/register", &person)?;
    let token = log_in(http, &email)?;
    Http::connect(address, Some(&token))?
        .send("PUT", &format!("/api/v1/events/{COURSE}/enrolment"), None)
        .map(drop)?;
    Ok(token)
}

fn log_in(http: &mut Http, email: &str) -> Result<String> {
    let session = http.post("/api/v1/auth/login", &json!({"email": email, "password": PASSWORD}))?;
    Ok(text(&session, "token")?.to_owned())
}

/// Shares the numbers 1 to `count` among several threads; the results are in the order of numbers.
fn in_parallel<T: Send>(
    count: usize,
    work: impl Fn(std::ops::RangeInclusive<usize>) -> Result<Vec<T>> + Sync,
) -> Result<Vec<T>> {
    let share = count.div_ceil(HANDS).max(1);
    thread::scope(|scope| {
        let work = &work;
        let hands: Vec<_> = (0..count)
            .step_by(share)
            .map(|start| scope.spawn(move || work(start + 1..=(start + share).min(count))))
            .collect();
        let mut done = Vec::with_capacity(count);
        for hand in hands {
            done.extend(hand.join().map_err(|_| anyhow!("a thread that prepares data panicked"))??);
        }
        Ok(done)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_shared_without_gap_or_overlap() {
        for count in [0, 1, 7, 8, 9, 100] {
            let done = in_parallel(count, |numbers| Ok(numbers.collect())).unwrap();
            assert_eq!(done, (1..=count).collect::<Vec<_>>());
        }
        assert!(in_parallel(3, |_| -> Result<Vec<()>> { anyhow::bail!("no") }).is_err());
    }

    #[test]
    fn bodies_have_their_size_and_end() {
        let body = body(4 << 10);
        assert!(body.ends_with(LAST_WORDS) && (4_000..4_200).contains(&body.len()), "{}", body.len());
    }
}
