//! Classes: admins enrol and withdraw accounts, one by one or from a list, and see who is behind.

use serde_json::{Value, json};

use crate::support::{
    courses::{Course, FULL_SCORE},
    people::{Person, text},
    process::TestServer,
};

const UNKNOWN: &str = "01939f3e-8f00-7000-8000-00000000ffff";

/// What the audit log has of an action on something, newest first.
async fn entries(admin: &Person, id: &str, action: &str) -> Vec<Value> {
    let mut entries = admin.all(&format!("admin/audit-log?entity_id={id}")).await;
    entries.retain(|entry| entry["action"] == action);
    entries
}

async fn complete(learner: &Person, lesson: &str) {
    learner.put(format!("lessons/{lesson}/progress")).json(json!({ "status": "completed" })).ok().await;
}

/// What became of a row of a list.
fn row(line: u64, status: &str, account: &Value) -> Value {
    json!({ "line": line, "status": status, "account_id": account })
}

#[tokio::test]
async fn admins_enrol_and_withdraw_accounts() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let ada = server.learner("ada").await;
    let place = |account: &str| format!("admin/events/{}/enrolments/{account}", course.id);
    let (own, lesson) = (place(&ada.id), format!("lessons/{}", course.lessons[0]));
    ada.get(&lesson).send().await.problem_code(403, "enrolment_required");

    let made = admin.put(&own).send().await.expect(201).json();
    let shown = [&made["account_id"], &made["email"], &made["display_name"], &made["status"]];
    assert_eq!(shown, [&json!(ada.id), &json!(ada.email), &json!("ada"), &json!("active")]);
    assert_eq!(admin.put(&own).send().await.expect(200).json(), made, "repeating it changes nothing");
    ada.get(&lesson).send().await.expect(200);
    course.take_quiz(&ada, true).await;

    admin.delete(&own).send().await.expect(204);
    admin.delete(&own).send().await.expect(204);
    ada.get(&lesson).send().await.problem_code(403, "enrolment_required");
    let back = admin.put(&own).send().await.expect(200).json();
    assert_eq!((&back["id"], &back["status"]), (&made["id"], &json!("active")));
    assert_eq!(course.progress(&ada).await["quizzes_passed"], 1, "what they had is kept");
    for (action, count) in [("event.enrol", 2), ("event.withdraw", 1)] {
        let entries = entries(&admin, &course.id, action).await;
        assert_eq!(entries.len(), count, "{action}: {entries:?}");
        assert_eq!(entries[0]["details"], json!({ "account_id": ada.id }));
    }

    // A class may be complete before its event is published.
    let draft = Course::draft(&admin, "draft").await;
    admin.put(format!("admin/events/{}/enrolments/{}", draft.id, ada.id)).send().await.expect(201);
    ada.get(format!("lessons/{}", draft.lessons[0])).send().await.problem(404);
    draft.set_status(&admin, "published").await;
    ada.get(format!("lessons/{}", draft.lessons[0])).send().await.expect(200);

    let gone = server.learner("gone").await;
    gone.delete("me").json(json!({ "password": gone.password })).send().await.expect(204);
    admin.put(place(&gone.id)).send().await.problem_code(409, "account_erased");
    admin.put(place(UNKNOWN)).send().await.problem(404);
    admin.delete(place(UNKNOWN)).send().await.problem(404);
    admin.delete(place(&admin.id)).send().await.problem(404);
    admin.put(format!("admin/events/{UNKNOWN}/enrolments/{}", ada.id)).send().await.problem(404);
    course.set_status(&admin, "archived").await;
    admin.put(place(&admin.id)).send().await.problem_code(409, "event_archived");
    admin.delete(&own).send().await.expect(204);
}

#[tokio::test]
async fn a_class_is_enrolled_from_a_list() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let people = server.learners(3).await;
    course.enrol(&people[1]).await;
    course.enrol(&people[2]).await;
    people[2].delete(format!("events/{}/enrolment", course.slug)).send().await.expect(204);
    let idn = json!({
        "email": "ida@bücher.example", "password": "a long secret of ida", "display_name": "Ida",
        "role": "learner",
    });
    let ida = text(&admin.post("admin/accounts").json(idn).send().await.expect(201).json()["id"]);

    let place = format!("admin/events/{}/enrolments", course.id);
    let list = "\u{feff}Name;E-Mail\r\n\
        \"Null; Learner\"; LEARNER-0@example.org \r\n\
        Somebody;nobody@example.org\r\n\
        No address;nobody\r\n\
        \r\n\
        Twice;learner-0@example.org\r\n\
        One;learner-1@example.org\r\n\
        Two;learner-2@example.org\r\n\
        Ida;ida@xn--bcher-kva.example\r\n\
        Ida;ida@bücher.example\r\n\
        Without\r\n";
    let send = |key: &str| admin.post(&place).key(key).bytes("text/csv; charset=utf-8", list).send();
    let answer = send("first").await.expect(200).json();
    let of = |number: usize| json!(people[number].id);
    let expected = json!({ "items": [
        row(2, "enrolled", &of(0)),
        row(3, "unknown", &Value::Null),
        row(4, "invalid", &Value::Null),
        row(6, "double", &of(0)),
        row(7, "already_enrolled", &of(1)),
        row(8, "enrolled", &of(2)),
        row(9, "enrolled", &json!(ida)),
        row(10, "double", &json!(ida)),
        row(11, "invalid", &Value::Null),
    ] });
    assert_eq!(answer, expected);
    server.restart();
    for person in &people {
        person.get(format!("lessons/{}", course.lessons[0])).send().await.expect(200);
    }
    assert_eq!(send("first").await.expect(200).json(), expected, "a repetition gets the first answer");
    let again = send("second").await.expect(200).json();
    assert_eq!(
        (&again["items"][0]["status"], &again["items"][5]["status"]),
        (&json!("already_enrolled"), &json!("already_enrolled"))
    );
    let entries = entries(&admin, &course.id, "event.enrol_many").await;
    let [entry] = entries.as_slice() else { panic!("one list changed something: {entries:?}") };
    assert_eq!(entry["details"], json!({ "account_ids": [of(0), json!(ida), of(2)] }));
}

#[tokio::test]
async fn lists_are_bounded_and_refused_whole() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let ada = server.learner("ada").await;
    let place = format!("admin/events/{}/enrolments", course.id);
    let list = |rows: usize| {
        let mut lines = vec![ada.email.clone()];
        lines.extend((1..rows).map(|number| format!("nobody-{number}@example.org")));
        lines.join("\n")
    };
    let send = |kind: &str, body: String| admin.post(&place).bytes(kind, body).send();
    for (kind, body, status, code) in [
        ("text/csv", list(1_001), 422, "invalid"),
        ("text/csv", String::new(), 422, "invalid"),
        ("text/csv", "email\n\n".to_owned(), 422, "invalid"),
        ("text/csv", format!("{}\n\"", ada.email), 400, "malformed_csv"),
        ("text/csv; charset=windows-1252", list(1), 415, "media_type"),
        ("application/json", list(1), 415, "media_type"),
        ("", list(1), 415, "media_type"),
        ("text/csv", " ".repeat(3 << 20), 413, "too_large"),
    ] {
        send(kind, body).await.problem_code(status, code);
    }
    assert!(admin.all(&place).await.is_empty(), "nobody is enrolled by a list that was refused");
    ada.post(&place).bytes("text/csv", list(1)).send().await.problem(403);

    let most = send("text/csv", list(1_000)).await.expect(200).json();
    let items = most["items"].as_array().unwrap();
    assert_eq!((items.len(), &items[0]["status"]), (1_000, &json!("enrolled")));
    assert!(items[1..].iter().all(|row| row["status"] == "unknown"), "{items:?}");
    course.set_status(&admin, "archived").await;
    send("text/csv", list(1)).await.problem_code(409, "event_archived");
}

#[tokio::test]
async fn who_is_behind_is_seen() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let people = server.learners(4).await;
    let place = format!("admin/events/{}/learners", course.id);
    for person in &people {
        course.enrol(person).await;
    }
    let [done, opened, failed, absent] = people.as_slice() else { panic!("four learners") };
    complete(done, &course.lessons[0]).await;
    complete(done, &course.lessons[1]).await;
    course.take_quiz(done, true).await;
    let started = json!({ "status": "started" });
    opened.put(format!("lessons/{}/progress", course.lessons[0])).json(started).ok().await;
    course.take_quiz(failed, false).await;

    let rows = admin.all(&place).await;
    let accounts = |rows: &[Value]| rows.iter().map(|row| text(&row["account_id"])).collect::<Vec<_>>();
    let ids = |people: &[&Person]| people.iter().map(|person| person.id.clone()).collect::<Vec<_>>();
    assert_eq!(accounts(&rows), ids(&[done, opened, failed, absent]), "by the time of enrolment");
    for (row, person) in rows.iter().zip(&people) {
        // As each of them sees it.
        let own = course.progress(person).await;
        for field in [
            "status",
            "completed_at",
            "lessons_total",
            "lessons_completed",
            "quizzes_total",
            "quizzes_passed",
            "percent",
        ] {
            assert_eq!(row[field], own[field], "{field} of {row}");
        }
        assert_eq!(
            (&row["email"], row["last_activity_at"].is_null()),
            (&json!(person.email), person.id == absent.id)
        );
    }
    assert_eq!((&rows[0]["percent"], &rows[0]["status"]), (&json!(100), &json!("completed")));

    for (filter, expected) in [
        ("status=completed", &[done][..]),
        ("status=active", &[opened, failed, absent]),
        ("below=100", &[opened, failed, absent]),
        ("below=1&status=completed", &[]),
        ("inactive_since=2000-01-01", &[absent]),
        ("inactive_since=9000-01-01", &[done, opened, failed, absent]),
        ("inactive_since=9000-01-01&below=100&sort=-created_at", &[absent, failed, opened]),
        ("sort=-created_at", &[absent, failed, opened, done]),
        ("sort=created_at", &[done, opened, failed, absent]),
    ] {
        for limit in [1, 3, 100] {
            let found = admin.all_by(&format!("{place}?{filter}"), limit).await;
            assert_eq!(accounts(&found), ids(expected), "{filter} by {limit}");
        }
    }
    for bad in ["below=0", "below=101", "inactive_since=soon", "sort=percent", "name=ada"] {
        admin.get(format!("{place}?{bad}")).send().await.problem(400);
    }
    admin.get(format!("admin/events/{UNKNOWN}/learners")).send().await.problem(404);
}

#[tokio::test]
async fn one_learner_is_seen_lesson_by_lesson() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "class").await;
    let (ada, stranger) = (server.learner("ada").await, server.learner("eve").await);
    let place = format!("admin/events/{}/learners/{}", course.id, ada.id);
    admin.get(&place).send().await.problem(404);
    course.enrol(&ada).await;
    complete(&ada, &course.lessons[1]).await;
    course.take_quiz(&ada, true).await;

    let page = admin.get(&place).ok().await;
    let (own, listed) =
        (course.progress(&ada).await, admin.all(&format!("admin/events/{}/learners", course.id)).await);
    for (field, value) in listed[0].as_object().unwrap() {
        assert_eq!(page[field], *value, "{field}");
    }
    let [first, second] = page["lessons"].as_array().unwrap().as_slice() else { panic!("{page}") };
    assert_eq!(
        [&first["lesson_id"], &first["status"], &first["started_at"]],
        [&json!(course.lessons[0]), &Value::Null, &Value::Null]
    );
    assert_eq!([&second["title"], &second["status"]], [&json!("Lesson second"), &json!("completed")]);
    assert_eq!(second["completed_at"], own["lessons"][0]["completed_at"]);
    let [graded] = page["quizzes"].as_array().unwrap().as_slice() else { panic!("{page}") };
    assert_eq!([&graded["quiz_id"], &graded["lesson_id"]], [&json!(course.quiz), &json!(course.lessons[0])]);
    assert_eq!([&graded["grade"]["score"], &graded["grade"]["passed"]], [&json!(FULL_SCORE), &json!(true)]);

    // What is not published counts on neither side.
    admin.edit(&format!("admin/lessons/{}", course.lessons[0]), json!({ "published": false })).await;
    let page = admin.get(&place).ok().await;
    let lengths = [&page["lessons"], &page["quizzes"]].map(|part| part.as_array().unwrap().len());
    assert_eq!((lengths, &page["percent"]), ([1, 0], &json!(100)));
    // Whoever left is still to be seen.
    admin.delete(format!("admin/events/{}/enrolments/{}", course.id, ada.id)).send().await.expect(204);
    assert_eq!(admin.get(&place).ok().await["status"], "withdrawn");
    admin.get(format!("admin/events/{}/learners/{}", course.id, stranger.id)).send().await.problem(404);
    ada.get(&place).send().await.problem(403);
}
