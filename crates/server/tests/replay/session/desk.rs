//! An admin grades: attempts viewed, scores set by hand, attempts reopened, keys corrected, accommodations
//! granted; the gradebook, statistics, and completion of the course.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{Course, People, create, quiz, start, submit};
use crate::{
    ask::{delete, get, patch, post, put},
    player::Player,
    support::courses::{answers, every_kind},
};

/// All of it.
pub async fn desk(p: &mut Player, people: &People, course: &Course) {
    lists(p, people, course).await;
    scores(p, people, course).await;
    regrading(p, people, course).await;
    accommodations(p, people, course).await;
    figures(p, people, course).await;
    completion(p, people, course).await;
    deletions(p, people).await;
}

async fn lists(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = format!("admin/quizzes/{}/attempts", course.quiz);
    start(p, &people.olga, &course.quiz).await;
    p.pages(get(&at).by(root), 2, "/account_id").await;
    for (name, value) in [("submitted", "true"), ("submitted", "false"), ("account_id", &people.ben.id)] {
        p.pages(get(&at).by(root).query(name, value), 2, "/id").await;
    }
    p.send(get(&at).by(root).query("account_id", &people.root.id), 200).await;
    p.send(get(&at).by(root).query("submitted", "maybe"), 400).await;
    p.send(get(&at).by(root).query("account_id", "maybe"), 400).await;
    p.send(get(&at).by(&people.ben.token), 403).await;
    // Open ones tell the time that is left, so that they have no tag to ask by.
    let open = p.send(get(&at).by(root).query("submitted", "false"), 200).await.text("/items/0/id");
    p.send(get(format!("admin/attempts/{open}")).by(root), 200).await;
    let body = json!({ "score": 1, "reason": "still open" });
    p.send(patch(format!("admin/attempts/{open}")).by(root).if_match("*").json(&body), 409).await;
}

async fn scores(p: &mut Player, people: &People, course: &Course) {
    let (root, ben) = (&people.root.token, &people.ben);
    let at = format!("admin/quizzes/{}/attempts?submitted=true", course.quiz);
    let list = p.send(get(&at).by(root).query("account_id", &ben.id), 200).await;
    let id = list.text("/items/0/id");
    let at = format!("admin/attempts/{id}");
    p.read_twice(get(&at).by(root)).await;
    for (body, status) in [
        (json!({ "score": 7.5, "reason": "too much" }), 422),
        (json!({ "score": -0.1, "reason": "too little" }), 422),
        (json!({ "score": 5, "reason": "  " }), 422),
        (json!({ "score": 5 }), 400),
        (json!({ "reason": "nothing to do" }), 422),
        (json!({ "score": 5, "reopen": true, "reason": "both" }), 422),
        (json!({ "reopen": true, "due_at": "2020-01-01T00:00:00Z", "reason": "past" }), 422),
    ] {
        p.send(patch(&at).by(root).if_match("*").json(&body), status).await;
    }
    p.send(patch(&at).by(root).json(&json!({ "score": 5, "reason": "no tag" })), 428).await;
    p.send(patch(&at).by(root).if_match("\"99\"").json(&json!({ "score": 5, "reason": "stale" })), 412).await;
    for (score, reason) in
        [(json!(6.1), "a second look 👀"), (json!(-0.0), "a third"), (json!(0.6667), "thirds")]
    {
        p.change(root, &at, patch(&at).json(&json!({ "score": score, "reason": reason }))).await;
    }
    p.send(get(format!("attempts/{id}")).by(&ben.token), 200).await;
    // Opened again, saved, and handed in once more.
    let due = (p.now() + TimeDelta::hours(1)).to_rfc3339();
    let reopen = json!({ "reopen": true, "due_at": due, "reason": "the network was down" });
    p.change(root, &at, patch(&at).json(&reopen)).await;
    let open = p.send(get(format!("attempts/{id}")).by(&ben.token), 200).await.json();
    submit(p, ben, &open, &answers(&open, true)).await;
    // Another open attempt prevents a second reopening.
    start(p, ben, &course.quiz).await;
    p.send(patch(&at).by(root).if_match("*").json(&json!({ "reopen": true, "reason": "again" })), 409).await;
    p.read_twice(get(&at).by(root)).await;
}

async fn regrading(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = format!("admin/quizzes/{}", course.quiz);
    p.send(post(format!("{at}/regrade")).by(root), 200).await;
    let present = p.send(get(&at).by(root), 200).await.json();
    let mut other = json!({ "questions": present["questions"] });
    other["questions"][3]["accepted_answers"] = json!(["Bern"]);
    other["questions"][4]["points"] = json!(3.3);
    p.change(root, &at, put(format!("{at}/questions")).json(&other)).await;
    let done = p.send(post(format!("{at}/regrade")).by(root), 200).await.json();
    assert!(done["changed"].as_u64().unwrap() > 0, "{done}");
    p.send(post(format!("{at}/regrade")).by(root), 200).await;
    for (question, treatment) in [(3, "full_credit"), (4, "excluded"), (0, "excluded"), (0, "normal")] {
        let question = present["questions"][question]["id"].as_str().unwrap();
        let path = format!("{at}/questions/{question}/treatment");
        let body = json!({ "treatment": treatment });
        p.send(put(&path).by(root).json(&body), 428).await;
        p.change(root, &at, put(&path).json(&body)).await;
    }
    let path = format!("{at}/questions/{}/treatment", course.quiz);
    for (body, status) in [("normal", 404), ("bad", 400)] {
        p.send(put(&path).by(root).if_match("*").json(&json!({ "treatment": body })), status).await;
    }
    p.send(get(&at).by(root), 200).await;
    p.send(post(format!("{at}/regrade")).by(&people.ada.token), 403).await;
    let list = p.send(get(format!("{at}/attempts?submitted=true&limit=100")).by(root), 200).await.json();
    for attempt in list["items"].as_array().unwrap() {
        p.send(get(format!("admin/attempts/{}", attempt["id"].as_str().unwrap())).by(root), 200).await;
    }
    p.send(get(format!("quizzes/{}", course.quiz)).by(&people.zoe.token), 200).await;
}

async fn accommodations(p: &mut Player, people: &People, course: &Course) {
    let (root, olga) = (&people.root.token, &people.olga);
    let settings = json!({ "slug": "granted", "time_limit_seconds": 60, "max_attempts": 1 });
    let id = quiz(p, root, &course.lessons[3], settings, &every_kind()).await;
    let at = format!("admin/quizzes/{id}/accommodations/{}", olga.id);
    p.send(get(&at).by(root), 404).await;
    let grant = json!({ "extra_seconds": 90, "extra_attempts": 1 });
    p.send(put(&at).by(root).json(&grant), 428).await;
    p.send(put(&at).by(root).if_match("*").json(&grant), 412).await;
    p.send(put(&at).by(root).if_none_match("\"1\"").json(&grant), 400).await;
    p.send(put(&at).by(root).if_none_match("*").json(&json!({ "extra_seconds": -1 })), 422).await;
    p.send(put(&at).by(root).if_none_match("*").json(&grant), 201).await;
    p.send(put(&at).by(root).if_none_match("*").json(&grant), 412).await;
    p.read_twice(get(&at).by(root)).await;
    p.change(root, &at, put(&at).json(&json!({ "extra_seconds": 2_592_000 }))).await;
    p.change(root, &at, put(&at).json(&grant)).await;
    // A window of their own, within that of the event.
    let (sooner, later) = (p.now() - TimeDelta::hours(1), p.now() + TimeDelta::hours(1));
    let own = json!({ "opens_at": sooner.to_rfc3339(), "closes_at": later.to_rfc3339() });
    p.change(root, &at, put(&at).json(&own)).await;
    let reversed = json!({ "opens_at": later.to_rfc3339(), "closes_at": sooner.to_rfc3339() });
    p.send(put(&at).by(root).if_match("*").json(&reversed), 422).await;
    p.send(get(format!("quizzes/{id}")).by(&olga.token), 200).await;
    p.change(root, &at, put(&at).json(&grant)).await;
    for _ in 0..2 {
        let attempt = start(p, olga, &id).await;
        assert_eq!(attempt["time_left_seconds"], 150);
        submit(p, olga, &attempt, &answers(&attempt, false)).await;
    }
    p.send(post(format!("quizzes/{id}/attempts")).by(&olga.token), 409).await;
    p.send(get(format!("quizzes/{id}")).by(&olga.token), 200).await;
    p.change(root, &at, delete(&at)).await;
    p.send(delete(&at).by(root).if_match("*"), 404).await;
    let nobody = format!("admin/quizzes/{id}/accommodations/{id}");
    p.send(put(nobody).by(root).if_none_match("*").json(&grant), 404).await;
}

async fn figures(p: &mut Player, people: &People, course: &Course) {
    let root = &people.root.token;
    let at = format!("admin/events/{}", course.id);
    p.pages(get(format!("{at}/gradebook")).by(root), 3, "/email").await;
    p.send(get(format!("{at}/gradebook?format=csv")).by(root), 200).await;
    p.send(get(format!("{at}/gradebook")).by(root).header("accept", "text/csv"), 200).await;
    p.send(get(format!("{at}/gradebook?format=json")).by(root).header("accept", "text/csv"), 200).await;
    p.send(get(format!("{at}/gradebook?format=pdf")).by(root), 400).await;
    p.send(get(format!("{at}/statistics")).by(root), 200).await;
    p.pages(get(format!("{at}/enrolments")).by(root), 3, "/email").await;
    for status in ["active", "completed", "withdrawn"] {
        p.send(get(format!("{at}/enrolments")).by(root).query("status", status), 200).await;
    }
    p.send(get(format!("{at}/enrolments?status=gone")).by(root), 400).await;
    for part in ["gradebook", "statistics", "enrolments", "export"] {
        p.send(get(format!("{at}/{part}")).by(&people.ada.token), 403).await;
        p.send(get(format!("admin/events/019cc111-0000-7000-8000-000000000000/{part}")).by(root), 404).await;
    }
}

/// A short course is completed, and stays completed when a lesson is added.
async fn completion(p: &mut Player, people: &People, _course: &Course) {
    let (root, ada) = (&people.root.token, &people.ada);
    let (event, _) = create(p, root, "admin/events", &json!({ "slug": "short", "title": "Short" })).await;
    let at = format!("admin/events/{event}");
    let lesson = json!({ "slug": "one", "title": "One", "published": true });
    let (first, _) = create(p, root, &format!("{at}/lessons"), &lesson).await;
    let id = quiz(p, root, &first, json!({ "slug": "pass", "pass_percent": 50 }), &every_kind()).await;
    p.change(root, &at, put(format!("{at}/status")).json(&json!({ "status": "published" }))).await;
    super::enrol(p, ada, "short", 201).await;
    p.send(
        put(format!("lessons/{first}/progress")).by(&ada.token).json(&json!({ "status": "completed" })),
        200,
    )
    .await;
    let progress = |answer: Value| (answer["status"].clone(), answer["percent"].clone());
    let found = p.send(get("events/short/progress").by(&ada.token), 200).await.json();
    assert_eq!(progress(found), (json!("active"), json!(50)));
    let attempt = start(p, ada, &id).await;
    submit(p, ada, &attempt, &answers(&attempt, true)).await;
    let found = p.send(get("events/short/progress").by(&ada.token), 200).await.json();
    assert_eq!(progress(found), (json!("completed"), json!(100)));
    let more = json!({ "slug": "two", "title": "Two", "published": true });
    create(p, root, &format!("{at}/lessons"), &more).await;
    let found = p.send(get("events/short/progress").by(&ada.token), 200).await.json();
    assert_eq!(progress(found), (json!("completed"), json!(66)));
    p.send(get(format!("{at}/enrolments?status=completed")).by(root), 200).await;
}

/// What has attempts or completions is deleted by force only.
async fn deletions(p: &mut Player, people: &People) {
    let root = &people.root.token;
    let events = p.send(get("admin/events?q=short").by(root), 200).await;
    let at = format!("admin/events/{}", events.text("/items/0/id"));
    let lesson = p.send(get(format!("{at}/lessons")).by(root), 200).await.text("/items/0/id");
    let quiz = p.send(get(format!("admin/lessons/{lesson}/quizzes")).by(root), 200).await.text("/items/0/id");
    for path in [format!("admin/quizzes/{quiz}"), format!("admin/lessons/{lesson}"), at.clone()] {
        p.send(delete(&path).by(root).if_match("*"), 409).await;
        p.send(delete(format!("{path}?force=maybe")).by(root).if_match("*"), 400).await;
    }
    p.change(root, &format!("admin/quizzes/{quiz}"), delete(format!("admin/quizzes/{quiz}?force=true")))
        .await;
    p.send(delete(format!("admin/lessons/{lesson}")).by(root).if_match("*"), 409).await;
    p.change(root, &format!("admin/lessons/{lesson}"), delete(format!("admin/lessons/{lesson}?force=true")))
        .await;
    p.send(get("events/short/progress").by(&people.ada.token), 200).await;
    p.change(root, &at, delete(format!("{at}?force=true"))).await;
    p.send(get("events/short").by(root), 404).await;
    p.send(get("me/enrolments").by(&people.ada.token), 200).await;
}
