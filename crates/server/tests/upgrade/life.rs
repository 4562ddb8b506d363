//! Existing users continue: open attempts are submitted, and new data refers to old data.

use serde_json::{Value, json};

use crate::{
    answers::PEOPLE,
    support::{
        client::Api,
        courses::{answers, start},
        people::{Person, text},
    },
};

/// The course of the session.
const COURSE: &str = "sensors";

/// A few minutes on a database that was upgraded.
pub async fn goes_on(api: &Api) {
    let of = async |index: usize| Person::log_in(api, PEOPLE[index].0, PEOPLE[index].1).await;
    let (root, ben, thales) = (of(0).await, of(2).await, of(4).await);
    all_is_found(&root).await;
    let event = event(&root).await;
    let quiz = open_attempt_is_handed_in(&root, &ben, &event).await;
    score_is_changed(&root, &ben, &quiz).await;
    somebody_else_enrols(&thales, &quiz).await;
    contents_change(&root, &event).await;
    who_was_shut_out_stays_so(api).await;
    assert_eq!(root.get("admin/events").query("q", "sensors").ok().await["items"][0]["id"], event);
}

/// What stood there before it had the words and keys of now: each account by its name and by its address, each
/// event by its title, and all events in one order.
async fn all_is_found(root: &Person) {
    for (list, names) in [("admin/accounts", &["display_name", "email"][..]), ("admin/events", &["title"])] {
        for row in root.all(list).await {
            for name in names {
                let query = text(&row[name]).to_uppercase();
                if !query.chars().any(char::is_alphanumeric) {
                    continue;
                }
                let found = root.get(list).query("limit", "100").query("q", &query).ok().await;
                let found = found["items"].as_array().unwrap();
                assert!(found.iter().any(|found| found["id"] == row["id"]), "{query:?} finds {found:?}");
            }
        }
        assert_eq!(root.get(list).query("q", "%").ok().await["items"], json!([]));
    }
    let sorted = root.all("admin/events?sort=title").await;
    let keys: Vec<String> =
        sorted.iter().map(|event| domain::search::title_key(&text(&event["title"]))).collect();
    assert!(keys.is_sorted(), "{sorted:?}");
}

async fn event(root: &Person) -> Value {
    let found = root.get("admin/events").query("q", COURSE).ok().await;
    found["items"][0]["id"].clone()
}

/// An attempt from before is found again and handed in; the quiz that it is of.
async fn open_attempt_is_handed_in(root: &Person, ben: &Person, event: &Value) -> String {
    for lesson in root.all(&format!("admin/events/{}/lessons", text(event))).await {
        for quiz in root.all(&format!("admin/lessons/{}/quizzes", text(&lesson["id"]))).await {
            let quiz = text(&quiz["id"]);
            let all = root.all(&format!("admin/quizzes/{quiz}/attempts?submitted=false")).await;
            let Some(open) = all.iter().find(|attempt| attempt["account_id"] == ben.id) else { continue };
            let begun = start(ben, &quiz).await;
            assert_eq!(begun["id"], open["id"], "the open attempt is not found again");
            let path = format!("attempts/{}/submission", text(&begun["id"]));
            let done = ben.post(path).json(answers(&begun, true)).ok().await;
            assert!(done["submitted_at"].is_string() && done["score"].as_f64().is_some(), "{done}");
            return quiz;
        }
    }
    panic!("no open attempt of {} in the dump", ben.email)
}

/// The newest attempt of somebody gets another score, and the log says who gave it.
async fn score_is_changed(root: &Person, ben: &Person, quiz: &str) {
    let path = format!("admin/quizzes/{quiz}/attempts?submitted=true&account_id={}", ben.id);
    for attempt in root.all(&path).await {
        let id = text(&attempt["id"]);
        let change = json!({ "score": 0.1, "reason": "after the upgrade 🎓" });
        let changed = root.edit(&format!("admin/attempts/{id}"), change).await;
        assert_eq!(changed["score"], 0.1, "{changed}");
        assert_eq!(ben.get(format!("attempts/{id}")).ok().await["score"], 0.1);
        let log = root.get("admin/audit-log").query("entity_id", &id).ok().await;
        assert_eq!(log["items"][0]["actor"], root.id, "{log}");
        assert_eq!(log["items"][0]["action"], "attempt.score", "{log}");
    }
}

async fn somebody_else_enrols(thales: &Person, quiz: &str) {
    thales.put(format!("events/{COURSE}/enrolment")).ok().await;
    let attempt = start(thales, quiz).await;
    let path = format!("attempts/{}/submission", text(&attempt["id"]));
    let done = thales.post(path).json(answers(&attempt, true)).ok().await;
    assert!(done["score"].as_f64() > Some(0.0), "{done}");
    let mine = thales.all("me/enrolments").await;
    assert!(mine.len() > 1, "{mine:?}");
}

/// A title is changed, a word of it is found, a lesson is added.
async fn contents_change(root: &Person, event: &Value) {
    let at = format!("admin/events/{}", text(event));
    let changed = root.edit(&at, json!({ "title": "Sensors upgraded" })).await;
    assert_eq!(changed["title"], "Sensors upgraded");
    let found = root.all("admin/events?q=upgraded").await;
    assert_eq!(found.len(), 1, "{found:?}");
    let taken = root.post("admin/events").json(json!({ "slug": COURSE, "title": "Taken" })).send().await;
    taken.problem(409);
    let lesson = json!({ "slug": "new-lesson", "title": "New", "published": true });
    root.post(format!("{at}/lessons")).json(lesson).send().await.expect(201);
}

async fn who_was_shut_out_stays_so(api: &Api) {
    for (name, password) in [
        ("nil@example.org", "a long secret of nil"),
        ("zoë@exämple.org", "a long secret of zoë@exämple.org"),
        ("dora@example.org", "a long secret of dora@example.org"),
    ] {
        let refused =
            api.post("auth/login").json(json!({ "email": name, "password": password })).send().await;
        assert!([401, 403].contains(&refused.status), "{refused}");
    }
}
