//! Until when an attempt may be answered follows quiz, event and accommodation while it is open.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use domain::Clock;
use serde_json::{Value, json};
use services::environment::SystemClock;

use crate::quizzes::setup;
use crate::support::{
    client::Api,
    courses::{self, Course, add_quiz, answer, answers, settled, start},
    people::{Person, text},
};

/// The time by the clock of this machine, which the server goes by too.
fn now() -> DateTime<Utc> {
    SystemClock.now()
}

fn at(time: DateTime<Utc>, seconds: i64) -> Value {
    json!((time + TimeDelta::seconds(seconds)).to_rfc3339_opts(SecondsFormat::Micros, true))
}

fn time(value: &Value) -> DateTime<Utc> {
    text(value).parse().expect("a time")
}

/// Seconds from the start of an attempt to its due time; `None`: no limit.
fn seconds(attempt: &Value) -> Option<i64> {
    let due = attempt["due_at"].as_str().map(|_| time(&attempt["due_at"]))?;
    Some((due - time(&attempt["started_at"])).num_seconds())
}

/// The same, wherever somebody sees it.
async fn seen(admin: &Person, learner: &Person, quiz: &str, attempt: &str) -> Option<i64> {
    let read = learner.get(format!("attempts/{attempt}")).ok().await;
    let expected = seconds(&read);
    let of = |list: &Value, member: &str| {
        let rows = list[member].as_array().expect("a list").clone();
        rows.into_iter().find(|row| row["id"] == attempt).expect("the attempt")
    };
    let own = learner.get(format!("quizzes/{quiz}/attempts")).ok().await;
    let listed = admin.get(format!("admin/quizzes/{quiz}/attempts")).ok().await;
    let export = learner.get("me/export").ok().await;
    for other in [
        of(&own, "items"),
        of(&listed, "items"),
        of(&export, "attempts"),
        admin.get(format!("admin/attempts/{attempt}")).ok().await,
        start(learner, quiz).await,
    ] {
        assert_eq!(seconds(&other), expected, "{other} and {read}");
        // Nobody's tab is stale because a teacher gave time.
        assert_eq!(other["version"], 1, "{other}");
    }
    expected
}

#[tokio::test]
async fn a_deadline_follows_up_and_down_while_the_attempt_is_open() {
    let (_server, admin, course, learner) = setup("follows").await;
    let (quiz, event) = (format!("admin/quizzes/{}", course.quiz), format!("admin/events/{}", course.id));
    let granted = format!("{quiz}/accommodations/{}", learner.id);
    let attempt = start(&learner, &course.quiz).await;
    let id = text(&attempt["id"]);
    let after = |seconds: i64| at(time(&attempt["started_at"]), seconds);
    let due = async || seen(&admin, &learner, &course.quiz, &id).await;
    assert_eq!(due().await, None);
    let extra = |seconds: i64| json!({ "extra_seconds": seconds, "extra_attempts": 0 });
    for (limit, expected) in [(json!(600), Some(600)), (json!(1_200), Some(1_200)), (json!(900), Some(900))] {
        admin.edit(&quiz, json!({ "time_limit_seconds": limit })).await;
        assert_eq!(due().await, expected);
    }
    admin.put(granted.as_str()).header("if-none-match", "*").json(extra(300)).send().await.expect(201);
    assert_eq!(due().await, Some(1_200));
    admin.put_on(&granted, &granted, extra(60)).await;
    assert_eq!(due().await, Some(960));
    // The closing is postponed for who is granted time.
    admin.edit(&quiz, json!({ "closes_at": after(700) })).await;
    assert_eq!(due().await, Some(760));
    admin.edit(&quiz, json!({ "closes_at": after(2_000) })).await;
    assert_eq!(due().await, Some(960));
    admin.edit(&event, json!({ "ends_at": after(500) })).await;
    assert_eq!(due().await, Some(500));
    admin.edit(&event, json!({ "ends_at": after(5_000) })).await;
    assert_eq!(due().await, Some(960));
    admin.remove(&granted).await;
    assert_eq!(due().await, Some(900));
    admin.edit(&quiz, json!({ "time_limit_seconds": null })).await;
    assert_eq!(due().await, Some(2_000));
    admin.edit(&quiz, json!({ "closes_at": null })).await;
    assert_eq!(due().await, Some(5_000));
    admin.edit(&event, json!({ "ends_at": null })).await;
    assert_eq!(due().await, None);
    // What a bundle says of the course counts like what is written by hand.
    admin.edit(&quiz, json!({ "time_limit_seconds": 600 })).await;
    let bundle = admin.get(format!("{event}/export")).send().await.expect(200).body;
    admin.edit(&quiz, json!({ "time_limit_seconds": 700 })).await;
    assert_eq!(due().await, Some(700));
    admin.post("admin/imports").bytes("application/zip", bundle).ok().await;
    assert_eq!(due().await, Some(600));
}

#[tokio::test]
async fn an_hour_more_is_an_hour_more_also_where_the_quiz_closes() {
    let (server, admin, course, learner) = setup("hours").await;
    let quiz = format!("admin/quizzes/{}", course.quiz);
    let closes = now() + TimeDelta::hours(1);
    admin.edit(&quiz, json!({ "time_limit_seconds": 3_600, "closes_at": at(closes, 0) })).await;
    let grant = json!({ "extra_seconds": 3_600, "extra_attempts": 0 });
    let granted = format!("{quiz}/accommodations/{}", learner.id);
    admin.put(granted).header("if-none-match", "*").json(grant).send().await.expect(201);
    let attempt = start(&learner, &course.quiz).await;
    let due = time(&attempt["due_at"]);
    assert!((due - closes - TimeDelta::hours(1)).num_seconds().abs() < 2, "{attempt}");
    // Others have until it closes.
    let other = server.learner("eve").await;
    course.enrol(&other).await;
    let attempt = start(&other, &course.quiz).await;
    assert!((time(&attempt["due_at"]) - closes).num_seconds().abs() < 2, "{attempt}");
}

/// Begins a quiz of its own and saves one right answer; the paths of attempt and quiz.
async fn begun(
    admin: &Person,
    course: &Course,
    learner: &Person,
    slug: &str,
    settings: Value,
) -> [String; 2] {
    let mut quiz = courses::quiz(slug);
    let given = settings.as_object().expect("settings").clone();
    quiz.as_object_mut().expect("a quiz").extend(given);
    let quiz = add_quiz(admin, &course.lessons[0], quiz, courses::every_kind()).await;
    let attempt = start(learner, &quiz).await;
    let path = format!("attempts/{}", text(&attempt["id"]));
    let saved = json!({ "answers": [answer(courses::question(&attempt, "single_choice"), true)] });
    learner.put(format!("{path}/answers")).json(saved).ok().await;
    [path, format!("admin/quizzes/{quiz}")]
}

/// Handed in with what was saved, and closed to everything that comes after.
async fn is_handed_in(admin: &Person, learner: &Api, path: &str, why: &str) {
    let done = admin.get(format!("admin/{path}")).ok().await;
    assert_eq!((&done["submission"], &done["score"]), (&json!("overdue"), &json!(1.0)), "{why}: {done}");
    let answers = answers(&done, true);
    let late = learner.put(format!("{path}/answers")).json(answers.clone()).send().await;
    late.problem_code(409, "attempt_submitted");
    let late = learner.post(format!("{path}/submission")).json(answers).ok().await;
    let late = settled(late, Some(false));
    assert_eq!((&late["submission"], &late["score"]), (&json!("overdue"), &json!(1.0)), "{why}: {late}");
}

#[tokio::test]
async fn what_falls_due_by_a_change_is_handed_in_with_what_was_saved() {
    let (server, admin, course, learner) = setup("due").await;
    let past = json!("2020-01-01T00:00:00Z");
    let [path, quiz] = begun(&admin, &course, &learner, "closed", json!({})).await;
    admin.edit(&quiz, json!({ "closes_at": past })).await;
    is_handed_in(&admin, &learner, &path, "closed").await;

    let [path, quiz] = begun(&admin, &course, &learner, "shorter", json!({})).await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    admin.edit(&quiz, json!({ "time_limit_seconds": 1 })).await;
    is_handed_in(&admin, &learner, &path, "a shorter limit").await;

    let mut timed = courses::quiz("granted");
    timed["time_limit_seconds"] = json!(1);
    let id = add_quiz(&admin, &course.lessons[0], timed, courses::every_kind()).await;
    let granted = format!("admin/quizzes/{id}/accommodations/{}", learner.id);
    let grant = json!({ "extra_seconds": 600, "extra_attempts": 0 });
    admin.put(granted.as_str()).header("if-none-match", "*").json(grant).send().await.expect(201);
    let attempt = start(&learner, &id).await;
    let path = format!("attempts/{}", text(&attempt["id"]));
    let saved = json!({ "answers": [answer(courses::question(&attempt, "single_choice"), true)] });
    learner.put(format!("{path}/answers")).json(saved).ok().await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert!(learner.get(path.as_str()).ok().await["submitted_at"].is_null());
    admin.remove(&granted).await;
    is_handed_in(&admin, &learner, &path, "time taken back").await;

    let [path, _] = begun(&admin, &course, &learner, "ended", json!({})).await;
    admin.edit(&format!("admin/events/{}", course.id), json!({ "ends_at": past })).await;
    is_handed_in(&admin, &learner, &path, "the event ended").await;
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn whoever_leaves_or_is_locked_out_hands_in() {
    let (server, admin, course, learner) = setup("leaves").await;
    let [path, _] = begun(&admin, &course, &learner, "left", json!({})).await;
    learner.delete(format!("events/{}/enrolment", course.slug)).send().await.expect(204);
    is_handed_in(&admin, &learner, &path, "withdrawn").await;
    let again = json!({ "reopen": true, "reason": "a mistake" });
    let place = format!("admin/{path}");
    let etag = admin.etag(&place).await;
    let reopened = admin.patch(place.as_str()).if_match(&etag).json(again.clone()).send().await;
    reopened.problem_code(409, "not_taking_part");
    // Back again, what was opened again is handed in by leaving, too.
    course.enrol(&learner).await;
    admin.edit(&place, again).await;
    learner.delete(format!("events/{}/enrolment", course.slug)).send().await.expect(204);
    is_handed_in(&admin, &learner, &path, "withdrawn again").await;

    let other = server.learner("eve").await;
    course.enrol(&other).await;
    let [path, _] = begun(&admin, &course, &other, "disabled", json!({})).await;
    admin.edit(&format!("admin/accounts/{}", other.id), json!({ "status": "disabled" })).await;
    // At once, without the sweeper.
    let done = admin.get(format!("admin/{path}")).ok().await;
    assert_eq!((&done["submission"], &done["score"]), (&json!("overdue"), &json!(1.0)), "{done}");
    assert_eq!(done["due_at"], Value::Null);
}

#[tokio::test]
async fn an_attempt_that_was_opened_again_has_the_time_that_was_stated() {
    let (_server, admin, course, learner) = setup("stated").await;
    let [path, quiz] = begun(&admin, &course, &learner, "again", json!({ "time_limit_seconds": 600 })).await;
    learner.post(format!("{path}/submission")).ok().await;
    let place = format!("admin/{path}");
    let event = format!("admin/events/{}", course.id);
    let now = now();
    let at = |seconds: i64| at(now, seconds);
    admin.edit(&event, json!({ "ends_at": at(9_000) })).await;
    let etag = admin.etag(&place).await;
    let reopen = |due: Value| json!({ "reopen": true, "due_at": due, "reason": "the lights went out" });
    let late = admin.patch(place.as_str()).if_match(&etag).json(reopen(at(9_001))).send().await;
    late.fault(422, "/due_at", "after_end");
    admin.edit(&place, reopen(at(3_000))).await;
    let due = async || (time(&learner.get(path.as_str()).ok().await["due_at"]) - now).num_seconds();
    assert_eq!(due().await, 3_000);
    for change in [
        json!({ "time_limit_seconds": 1 }),
        json!({ "closes_at": "2020-01-01T00:00:00Z" }),
        json!({ "time_limit_seconds": null, "closes_at": null }),
    ] {
        admin.edit(&quiz, change).await;
        // The sweeper leaves it alone, too.
        tokio::time::sleep(Duration::from_millis(1_200)).await;
        assert_eq!(due().await, 3_000);
    }
    // But not beyond the event.
    admin.edit(&event, json!({ "ends_at": at(2_000) })).await;
    assert_eq!(due().await, 2_000);
    admin.edit(&event, json!({ "ends_at": at(4_000) })).await;
    assert_eq!(due().await, 3_000);
    admin.edit(&event, json!({ "ends_at": "2020-01-01T00:00:00Z" })).await;
    let done = learner.get(path.as_str()).ok().await;
    assert_eq!((&done["submission"], &done["score"]), (&json!("overdue"), &json!(1.0)), "{done}");
    let etag = admin.etag(&place).await;
    let over = admin.patch(place.as_str()).if_match(&etag).json(reopen(at(3_000))).send().await;
    over.problem_code(409, "event_over");
}

/// More than one unit of work looks at: the rest is swept, and whoever answers meanwhile is told.
#[tokio::test]
async fn a_whole_class_is_handed_in() {
    let (server, admin, course, _learner) = setup("class").await;
    let class = server.learners(53).await;
    let mut paths = Vec::new();
    for learner in &class {
        course.enrol(learner).await;
        paths.push(format!("attempts/{}", text(&start(learner, &course.quiz).await["id"])));
    }
    admin.edit(&format!("admin/quizzes/{}", course.quiz), json!({ "time_limit_seconds": 6_000 })).await;
    for (learner, path) in class.iter().zip(&paths) {
        assert_eq!(seconds(&learner.get(path.as_str()).ok().await), Some(6_000));
    }
    admin
        .edit(&format!("admin/quizzes/{}", course.quiz), json!({ "closes_at": "2020-01-01T00:00:00Z" }))
        .await;
    let late = class[52].put(format!("{}/answers", paths[52])).json(json!({ "answers": [] })).send().await;
    late.problem_code(409, "attempt_submitted");
    let list = format!("admin/quizzes/{}/attempts?limit=100&submitted=false", course.quiz);
    for _ in 0..200 {
        if admin.get(list.as_str()).ok().await["items"].as_array().expect("items").is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("some of the class are still at it");
}
