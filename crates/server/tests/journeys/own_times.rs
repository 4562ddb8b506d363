//! Learners with an opening and a closing of their own, and what that is to others.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use domain::Clock;
use serde_json::{Value, json};
use services::environment::SystemClock;

use crate::quizzes::setup;
use crate::support::{
    courses::{self, Course, add_quiz, answer, start, take_quiz},
    people::{Person, text},
};

const PAST: &str = "2020-01-01T00:00:00.000000Z";

/// So many seconds from now, by the clock of this machine, which the server goes by too.
fn at(seconds: i64) -> Value {
    let time = SystemClock.now() + TimeDelta::seconds(seconds);
    json!(time.to_rfc3339_opts(SecondsFormat::Micros, true))
}

fn time(value: &Value) -> DateTime<Utc> {
    text(value).parse().expect("a time")
}

/// Grants a learner something on a quiz, in place of what was granted before.
async fn grant(admin: &Person, quiz: &str, learner: &Person, body: Value) -> Value {
    let path = format!("admin/quizzes/{quiz}/accommodations/{}", learner.id);
    if admin.get(path.as_str()).send().await.status == 200 {
        return admin.put_on(&path, &path, body).await;
    }
    admin.put(path).header("if-none-match", "*").json(body).send().await.expect(201).json()
}

async fn refused(learner: &Person, quiz: &str, code: &str) {
    learner.post(format!("quizzes/{quiz}/attempts")).send().await.problem_code(409, code);
}

#[tokio::test]
async fn a_learner_with_a_window_of_their_own_may_start_in_it() {
    let (server, admin, course, ill) = setup("window").await;
    let other = server.learner("eve").await;
    course.enrol(&other).await;
    let (quiz, place) = (course.quiz.as_str(), format!("admin/quizzes/{}", course.quiz));
    admin.edit(&place, json!({ "opens_at": "2019-01-01T00:00:00Z", "closes_at": PAST })).await;
    refused(&ill, quiz, "closed").await;
    let (opening, closing) = (at(-60), at(3_600));
    let own = json!({ "opens_at": opening, "closes_at": closing, "extra_seconds": 600 });
    let granted = grant(&admin, quiz, &ill, own).await;
    assert_eq!((&granted["opens_at"], &granted["closes_at"]), (&opening, &closing));
    let path = format!("{place}/accommodations/{}", ill.id);
    assert_eq!(admin.get(path.as_str()).ok().await, granted);
    // They read what holds for them, beside what holds for others.
    let seen = ill.get(format!("quizzes/{quiz}")).ok().await;
    assert_eq!(
        (&seen["closes_at"], &seen["own_opens_at"], &seen["own_closes_at"]),
        (&json!(PAST), &opening, &closing)
    );
    let seen = other.get(format!("quizzes/{quiz}")).ok().await;
    assert_eq!((&seen["own_opens_at"], &seen["own_closes_at"]), (&Value::Null, &Value::Null));
    refused(&other, quiz, "closed").await;

    let attempt = start(&ill, quiz).await;
    let id = format!("attempts/{}", text(&attempt["id"]));
    let due = async || ill.get(id.as_str()).ok().await["due_at"].clone();
    let plus = |time_of: &Value, seconds: i64| {
        let time = time(time_of) + TimeDelta::seconds(seconds);
        json!(time.to_rfc3339_opts(SecondsFormat::Micros, true))
    };
    assert_eq!(due().await, plus(&closing, 600));
    // The quiz's closing is nothing to them; limit, event and their own closing are.
    admin.edit(&place, json!({ "closes_at": at(60) })).await;
    assert_eq!(due().await, plus(&closing, 600));
    admin.edit(&place, json!({ "time_limit_seconds": 900 })).await;
    assert_eq!(due().await, plus(&attempt["started_at"], 1_500));
    let end = at(1_200);
    admin.edit(&format!("admin/events/{}", course.id), json!({ "ends_at": end })).await;
    assert_eq!(due().await, end);
    let sooner = at(300);
    grant(&admin, quiz, &ill, json!({ "closes_at": sooner })).await;
    assert_eq!(due().await, sooner);
    // Taken back, the quiz's holds again.
    admin.edit(&place, json!({ "closes_at": PAST })).await;
    assert_eq!(due().await, sooner);
    admin.remove(&path).await;
    let done = ill.get(id.as_str()).ok().await;
    assert_eq!(done["submission"], "overdue", "{done}");
    refused(&ill, quiz, "closed").await;
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn an_own_window_may_be_earlier_or_later_and_must_be_one() {
    let (_server, admin, course, learner) = setup("earlier").await;
    let (quiz, place) = (course.quiz.as_str(), format!("admin/quizzes/{}", course.quiz));
    admin.edit(&place, json!({ "opens_at": at(3_600), "closes_at": at(7_200) })).await;
    refused(&learner, quiz, "not_open").await;
    grant(&admin, quiz, &learner, json!({ "opens_at": at(-60) })).await;
    let attempt = start(&learner, quiz).await;
    learner.post(format!("attempts/{}/submission", text(&attempt["id"]))).ok().await;
    // Theirs closes before it opens for others, or opens after.
    grant(&admin, quiz, &learner, json!({ "opens_at": at(-60), "closes_at": at(-30) })).await;
    refused(&learner, quiz, "closed").await;
    grant(&admin, quiz, &learner, json!({ "opens_at": at(5_000), "closes_at": at(9_000) })).await;
    refused(&learner, quiz, "not_open").await;

    let path = format!("{place}/accommodations/{}", learner.id);
    let before = admin.get(path.as_str()).ok().await;
    for (body, pointer, code) in [
        (json!({ "opens_at": at(100), "closes_at": at(50) }), "/closes_at", "before_opening"),
        (json!({ "opens_at": PAST, "closes_at": PAST }), "/closes_at", "before_opening"),
        // With what the quiz says of the other.
        (json!({ "closes_at": at(60) }), "/closes_at", "before_opening"),
        (json!({ "opens_at": at(9_000) }), "/opens_at", "after_closing"),
    ] {
        let put = admin.put(path.as_str()).if_match("*").json(body).send().await;
        put.fault(422, pointer, code);
    }
    admin.put(path.as_str()).if_match("*").json(json!({ "closes_at": "soon" })).send().await.problem(400);
    assert_eq!(admin.get(path.as_str()).ok().await, before, "what is refused changes nothing");
}

/// A quiz that is closed for others is not over while somebody may still come.
#[tokio::test]
async fn the_key_waits_for_closings_of_single_learners() {
    let (server, admin, course, learner) = setup("key").await;
    let ill = server.learner("eve").await;
    course.enrol(&ill).await;
    let event = format!("admin/events/{}", course.id);
    for policy in ["after_closing", "after_last_attempt"] {
        let mut settings = courses::quiz(&policy.replace('_', "-"));
        settings["reveal_policy"] = json!(policy);
        let quiz = add_quiz(&admin, &course.lessons[0], settings, courses::every_kind()).await;
        let path = format!("attempts/{}", text(&take_quiz(&learner, &quiz, false).await["id"]));
        let shown = async || learner.get(path.as_str()).ok().await["revealed"] == true;
        admin.edit(&format!("admin/quizzes/{quiz}"), json!({ "closes_at": PAST })).await;
        assert!(shown().await, "{policy}: closed for everybody");
        grant(&admin, &quiz, &ill, json!({ "extra_seconds": 60 })).await;
        assert!(shown().await, "{policy}: time is not a closing");
        grant(&admin, &quiz, &ill, json!({ "closes_at": at(600) })).await;
        assert!(!shown().await, "{policy}: another may still come");
        let again = learner.post(format!("{path}/submission")).ok().await;
        assert_eq!(again["revealed"], false, "{policy}: {again}");
        // Who comes sees no more, done or not.
        let own = format!("attempts/{}", text(&take_quiz(&ill, &quiz, true).await["id"]));
        assert_eq!(ill.get(own).ok().await["revealed"], false, "{policy}");
        // Over with the event, whatever was stated.
        admin.edit(&event, json!({ "ends_at": PAST })).await;
        assert!(shown().await, "{policy}: the event has ended");
        admin.edit(&event, json!({ "ends_at": null })).await;
        assert!(!shown().await, "{policy}: the event goes on");
        grant(&admin, &quiz, &ill, json!({ "opens_at": PAST, "closes_at": at(-1) })).await;
        assert!(shown().await, "{policy}: closed for them, too");
        grant(&admin, &quiz, &ill, json!({ "closes_at": at(600) })).await;
        assert!(!shown().await, "{policy}: postponed");
        admin.remove(&format!("admin/quizzes/{quiz}/accommodations/{}", ill.id)).await;
        assert!(shown().await, "{policy}: taken back");
    }
}

/// Opens a submitted attempt again.
async fn reopen(admin: &Person, path: &str, due_at: Option<&Value>) -> Value {
    let mut body = json!({ "reopen": true, "reason": "the lights went out" });
    if let Some(due) = due_at {
        body["due_at"] = due.clone();
    }
    admin.edit(&format!("admin/{path}"), body).await
}

#[tokio::test]
async fn an_attempt_that_is_opened_again_goes_by_its_learners_closing_where_nothing_is_stated() {
    let (_server, admin, course, learner) = setup("again").await;
    let (quiz, place) = (course.quiz.as_str(), format!("admin/quizzes/{}", course.quiz));
    let path = format!("attempts/{}", text(&take_quiz(&learner, quiz, false).await["id"]));
    admin.edit(&place, json!({ "closes_at": PAST })).await;
    let closing = at(1_800);
    grant(&admin, quiz, &learner, json!({ "closes_at": closing })).await;
    assert_eq!(reopen(&admin, &path, None).await["due_at"], closing);
    // That is what was stated now.
    grant(&admin, quiz, &learner, json!({ "closes_at": at(900) })).await;
    assert_eq!(learner.get(path.as_str()).ok().await["due_at"], closing);
}

/// What is stored for the sweeper is not what was stated: changes that have it look lose nothing.
#[tokio::test]
async fn what_was_stated_outlives_changes_and_another_version() {
    let (mut server, admin, course, learner) = setup("stated").await;
    let (quiz, event) = (course.quiz.as_str(), format!("admin/events/{}", course.id));
    let path = format!("attempts/{}", text(&take_quiz(&learner, quiz, false).await["id"]));
    let stated = at(3_000);
    assert_eq!(reopen(&admin, &path, Some(&stated)).await["due_at"], stated);
    admin.edit(&event, json!({ "ends_at": at(2_000) })).await;
    tokio::time::sleep(std::time::Duration::from_millis(2_200)).await;
    admin.edit(&event, json!({ "ends_at": null })).await;
    admin.edit(&format!("admin/quizzes/{quiz}"), json!({ "time_limit_seconds": 1 })).await;
    tokio::time::sleep(std::time::Duration::from_millis(2_200)).await;
    assert_eq!(learner.get(path.as_str()).ok().await["due_at"], stated);

    // The version before keeps it in another place.
    let own = json!({ "extra_seconds": 5, "closes_at": at(600) });
    grant(&admin, quiz, &learner, own).await;
    server.stop();
    let since =
        storage_sqlite::MIGRATIONS.list.iter().skip_while(|one| !one.name.ends_with("own_times")).count();
    server.run(&["db", "rollback", "--yes", "--steps", &since.to_string()]).ok();
    server.run(&["db", "migrate"]).ok();
    server.boot();
    let (admin, learner) = (admin.log_in_again().await, learner.log_in_again().await);
    assert_eq!(learner.get(path.as_str()).ok().await["due_at"], stated);
    let granted = admin.get(format!("admin/quizzes/{quiz}/accommodations/{}", learner.id)).ok().await;
    assert_eq!((&granted["extra_seconds"], &granted["closes_at"]), (&json!(5), &Value::Null));
    let handed_in = learner.post(format!("{path}/submission")).ok().await;
    assert_eq!(handed_in["submission"], "learner", "{handed_in}");
    server.stop();
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

/// A learner's row in the list of the class.
async fn row(admin: &Person, course: &Course, learner: &Person) -> Value {
    let rows = admin.all(&format!("admin/events/{}/learners", course.id)).await;
    rows.into_iter().find(|row| row["account_id"] == learner.id).expect("the learner")
}

#[tokio::test]
async fn opening_an_attempt_again_is_no_activity_of_the_learner() {
    let (_server, admin, course, learner) = setup("activity").await;
    let last = async || row(&admin, &course, &learner).await["last_activity_at"].clone();
    let path = format!("attempts/{}", text(&take_quiz(&learner, &course.quiz, false).await["id"]));
    let handed_in = last().await;
    assert_eq!(handed_in, learner.get(path.as_str()).ok().await["submitted_at"]);
    admin.edit(&format!("admin/{path}"), json!({ "score": 1, "reason": "spoken answer" })).await;
    assert_eq!(last().await, handed_in, "a score by hand");
    let open = reopen(&admin, &path, None).await;
    assert_eq!(last().await, handed_in, "opened again");
    // What they do themselves is.
    let saved = json!({ "answers": [answer(courses::question(&open, "single_choice"), true)] });
    learner.put(format!("{path}/answers")).json(saved).ok().await;
    let saved = last().await;
    assert!(time(&saved) > time(&handed_in), "{saved}");
    learner.post(format!("{path}/submission")).ok().await;
    assert!(time(&last().await) > time(&saved));
}
