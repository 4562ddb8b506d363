//! The engagement desk: whether it learns. What was changed and what came of it, decisions by chance, and
//! decisions that are part of an experiment.

use serde_json::{Value, json};

use crate::support::{
    experiments::{EXPERIMENTS, experiment, made, running, step, variants},
    people::{Person, text},
    posts::{decision, post},
    process::TestServer,
    races::{at_once, statuses},
};

pub const EVENTS: &str = "engagement/learning/events";
pub const RANDOMIZED: &str = "engagement/learning/randomized-experiments";

/// That weights were changed, and what is expected of it.
pub fn adjusted(predicted: f64) -> Value {
    json!({
        "adjustment_type": "weights", "adjustment": { "evs_weight": { "from": 0.25, "to": 0.5 } },
        "predicted_improvement": predicted
    })
}

/// Adds to a list; what was answered.
async fn noted(who: &Person, list: &str, body: Value) -> Value {
    who.post(list).json(body).send().await.expect(201).json()
}

/// Says what came of a learning event; what it is then.
async fn evaluated(who: &Person, at: &str, actual: f64) -> Value {
    who.put(format!("{at}/evaluation")).json(json!({ "actual_improvement": actual })).ok().await
}

/// Sends a post in, by an author of its own; the path of its decisions, and the author's.
pub async fn asked(who: &Person, name: &str) -> (String, String) {
    let mut body = post(name);
    body["author"] = json!({ "platform_id": name, "handle": name });
    let made = noted(who, "engagement/posts", body).await;
    let author = format!("engagement/authors/{}", text(&made["author"]["id"]));
    (format!("engagement/posts/{}/decisions", text(&made["id"])), author)
}

/// What is decided, with these members as well.
pub fn decided_with(members: &Value) -> Value {
    let mut body = decision();
    let own = body.as_object_mut().expect("an object");
    own.extend(members.as_object().expect("an object").clone());
    body
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_evaluation_says_how_near_the_prediction_was() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let (dora, anna) = (admin.operator("dora", &["draft"]).await, admin.operator("anna", &["analyse"]).await);
    let lena = server.learner("lena").await;
    for who in [&dora, &anna, &lena] {
        who.post(EVENTS).json(adjusted(0.5)).send().await.problem_code(403, "grant");
    }
    let first = mona.post(EVENTS).key("event-1").json(adjusted(0.5)).send().await.expect(201);
    let again = mona.post(EVENTS).key("event-1").json(adjusted(0.5)).send().await.expect(201);
    let event = first.json();
    assert_eq!((again.json(), again.header("idempotency-replayed")), (event.clone(), Some("true")));
    let at = format!("{EVENTS}/{}", text(&event["id"]));
    assert_eq!(first.header("location"), Some(format!("/api/v1/{at}").as_str()));
    assert_eq!((&event["date"], &event["version"]), (&event["created_at"], &json!(1)), "{event}");
    for field in ["baseline_performance", "actual_improvement", "accuracy", "evaluated_at"] {
        assert_eq!(event[field], Value::Null, "{field} of {event}");
    }
    assert_eq!(dora.get(&at).ok().await, event);
    lena.get(&at).send().await.problem_code(403, "grant");

    let evaluation = json!({ "actual_improvement": 0.25 });
    let place = format!("{at}/evaluation");
    dora.put(&place).json(evaluation.clone()).send().await.problem_code(403, "grant");
    mona.put(&place).if_match("\"2\"").json(evaluation.clone()).send().await.problem(412);
    let half = mona.put(&place).if_match("\"1\"").json(evaluation.clone()).send().await.expect(200);
    assert_eq!(half.etag(), "\"2\"");
    let half = half.json();
    assert_eq!((&half["actual_improvement"], &half["accuracy"]), (&json!(0.25), &json!(0.5)), "{half}");
    assert!(half["evaluated_at"].is_string() && half["date"] == event["date"], "{half}");
    // The same again changes nothing; another value takes its place.
    assert_eq!(evaluated(&mona, &at, 0.25).await, half);
    mona.put(&place).if_match("\"1\"").json(evaluation).send().await.problem(412);
    let other = evaluated(&mona, &at, 0.75).await;
    assert_eq!((&other["accuracy"], &other["version"]), (&json!(0.5), &json!(3)), "{other}");
    let exact = evaluated(&mona, &at, 0.5).await;
    assert_eq!((&exact["accuracy"], &exact["version"]), (&json!(1.0), &json!(4)), "{exact}");

    server.restart();
    assert_eq!(anna.get(&at).ok().await, exact);
    let entries = admin.all("admin/audit-log?action=learning_event.evaluate").await;
    let fields: Vec<&Value> = entries.iter().rev().map(|entry| &entry["details"]["fields"]).collect();
    let both = json!(["actual_improvement", "accuracy"]);
    assert_eq!(fields, [&both, &json!(["actual_improvement"]), &both], "{entries:?}");
    let created = admin.all("admin/audit-log?action=learning_event.create").await;
    assert_eq!(created.len(), 1, "{created:?}");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accuracy_is_one_less_the_relative_error() {
    let server = TestServer::start();
    let admin = server.admin().await;
    for (predicted, actual, accuracy) in [
        (0.5, 0.5, 1.0),
        (-0.5, -0.375, 0.75),
        (0.5, -0.5, 0.0),
        (0.5, 1.5, 0.0),
        (0.0, 0.0, 1.0),
        (-0.0, 0.0, 1.0),
        (0.0, 1e-300, 0.0),
        (1e-300, 1e300, 0.0),
        (f64::MAX, f64::MIN, 0.0),
    ] {
        let event = noted(&admin, EVENTS, adjusted(predicted)).await;
        let event = evaluated(&admin, &format!("{EVENTS}/{}", text(&event["id"])), actual).await;
        assert_eq!(event["accuracy"], json!(accuracy), "{event}");
    }
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn learning_events_are_listed_by_date() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    for (day, kind, came) in [
        ("2026-01-03", "weights", Some(0.5)),
        ("2026-01-01", "keywords", None),
        ("2026-01-02", "weights", None),
        ("1000-01-01", " weights ", Some(0.25)),
    ] {
        let mut body = adjusted(0.5);
        body["date"] = json!(format!("{day}T00:00:00+00:00"));
        body["adjustment_type"] = json!(kind);
        let event = noted(&admin, EVENTS, body).await;
        if let Some(came) = came {
            evaluated(&admin, &format!("{EVENTS}/{}", text(&event["id"])), came).await;
        }
    }
    for (filter, days) in [
        ("", vec!["2026-01-03", "2026-01-02", "2026-01-01", "1000-01-01"]),
        ("adjustment_type=weights", vec!["2026-01-03", "2026-01-02", "1000-01-01"]),
        ("adjustment_type=Weights", vec![]),
        ("evaluated=true", vec!["2026-01-03", "1000-01-01"]),
        ("evaluated=false", vec!["2026-01-02", "2026-01-01"]),
        ("evaluated=false&adjustment_type=weights", vec!["2026-01-02"]),
        ("evaluated=true&adjustment_type=keywords", vec![]),
    ] {
        let found = anna.all_by(&format!("{EVENTS}?{filter}"), 1).await;
        let found: Vec<String> = found.iter().map(|event| text(&event["date"])[..10].to_owned()).collect();
        assert_eq!(found, days, "{filter}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn chance_may_take_the_place_of_a_mode() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let (olga, mona) = (admin.operator("olga", &["draft"]).await, admin.operator("mona", &["manage"]).await);
    let (at, author) = asked(&olga, "p1").await;
    let by_chance = noted(&olga, &at, decided_with(&json!({ "predicted_mode": "HYBRID" }))).await;
    assert_eq!((&by_chance["mode"], &by_chance["predicted_mode"]), (&json!("HELPFUL"), &json!("HYBRID")));
    assert_eq!(by_chance["is_randomized_experiment"], true, "{by_chance}");
    let listed = olga.all(RANDOMIZED).await;
    let [first] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!(first["decision_id"], by_chance["id"], "{first}");
    assert_eq!((&first["predicted_mode"], &first["actual_mode"]), (&json!("HYBRID"), &json!("HELPFUL")));
    assert_eq!((&first["predicted_outcome"], &first["actual_outcome"]), (&Value::Null, &Value::Null));

    // Of a decision that does not say so it is noted later; the decision says so from then on.
    let plain = noted(&olga, &at, decision()).await;
    assert_eq!((&plain["is_randomized_experiment"], &plain["predicted_mode"]), (&json!(false), &Value::Null));
    let decided = &plain["id"];
    let body = json!({ "decision_id": decided, "predicted_mode": "ENGAGEMENT", "predicted_outcome": 0.5 });
    mona.post(RANDOMIZED).json(body.clone()).send().await.problem_code(403, "grant");
    let tried = at_once((0..8).map(|_| olga.post(RANDOMIZED).json(body.clone()))).await;
    assert_eq!(statuses(&tried), [[201].as_slice(), &[409; 7]].concat(), "{tried:?}");
    olga.post(RANDOMIZED).json(body).send().await.problem_code(409, "decision_taken");
    let taken = json!({ "decision_id": by_chance["id"], "predicted_mode": "HYBRID" });
    olga.post(RANDOMIZED).json(taken).send().await.problem_code(409, "decision_taken");
    let path = format!("engagement/decisions/{}", text(&plain["id"]));
    let mut noted_later = plain;
    noted_later["is_randomized_experiment"] = json!(true);
    noted_later["predicted_mode"] = json!("ENGAGEMENT");
    assert_eq!(olga.get(path).ok().await, noted_later);

    let second = tried.iter().find(|answer| answer.status == 201).expect("one").json();
    let place = format!("{RANDOMIZED}/{}", text(&second["id"]));
    let known = json!({ "actual_outcome": 0.75 });
    olga.patch(&place).json(known.clone()).send().await.problem(428);
    olga.patch(&place).if_match("\"7\"").json(known.clone()).send().await.problem(412);
    mona.patch(&place).if_match("*").json(known.clone()).send().await.problem_code(403, "grant");
    let changed = olga.edit(&place, known.clone()).await;
    assert_eq!((&changed["actual_outcome"], &changed["version"]), (&json!(0.75), &json!(2)), "{changed}");
    assert_eq!(olga.edit(&place, known).await, changed);
    server.restart();
    assert_eq!(mona.get(&place).ok().await, changed);

    let of = |decision: &Value| format!("decision_id={}", text(&decision["id"]));
    for (filter, expected) in [
        (String::new(), vec![&second, first]),
        (of(&by_chance), vec![first]),
        ("predicted_mode=ENGAGEMENT".to_owned(), vec![&second]),
        ("actual_mode=HELPFUL".to_owned(), vec![&second, first]),
        ("actual_mode=ENGAGEMENT".to_owned(), vec![]),
        ("evaluated=true".to_owned(), vec![&second]),
        ("evaluated=false".to_owned(), vec![first]),
    ] {
        let found = mona.all_by(&format!("{RANDOMIZED}?{filter}"), 1).await;
        let ids: Vec<&Value> = found.iter().map(|row| &row["id"]).collect();
        assert_eq!(ids, expected.iter().map(|row| &row["id"]).collect::<Vec<_>>(), "{filter}");
    }
    let other = noted(&olga, &at, decision()).await;
    for (filter, expected) in [("true", vec![&noted_later, &by_chance]), ("false", vec![&other])] {
        for list in ["engagement/decisions", &at] {
            let found = mona.all(&format!("{list}?is_randomized_experiment={filter}")).await;
            assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{list}, {filter}");
        }
    }
    let cleared = olga.edit(&place, json!({ "predicted_outcome": null, "actual_outcome": null })).await;
    assert_eq!((&cleared["predicted_outcome"], &cleared["actual_outcome"]), (&Value::Null, &Value::Null));
    for (action, count) in [("create", 2), ("update", 2)] {
        let entries = admin.all(&format!("admin/audit-log?action=randomized_experiment.{action}")).await;
        assert_eq!(entries.len(), count, "{entries:?}");
    }
    server.run(&["db", "verify"]).ok();
    // They go with their decisions.
    mona.remove(&author).await;
    olga.get(&place).send().await.problem(404);
    assert_eq!(olga.all(RANDOMIZED).await.len(), 0);
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_decision_is_part_of_an_experiment_that_runs() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let (olga, mona) = (admin.operator("olga", &["draft"]).await, admin.operator("mona", &["manage"]).await);
    let (at, _) = asked(&olga, "p1").await;
    let draft = made(&mona, experiment("first")).await;
    let part_of = |experiment: &str, variant: &str| {
        let id = experiment.rsplit('/').next().expect("an id");
        decided_with(&json!({ "experiment_id": id, "experiment_variant": variant }))
    };
    let refused = olga.post(&at).json(part_of(&draft, "a")).send().await;
    refused.problem_code(409, "experiment_status");
    step(&mona, &draft, "RUNNING").ok().await;
    let first = noted(&olga, &at, part_of(&draft, " a ")).await;
    let id = draft.rsplit('/').next().expect("an id");
    assert_eq!((&first["experiment_id"], &first["experiment_variant"]), (&json!(id), &json!("a")), "{first}");
    assert_eq!(first["is_randomized_experiment"], false, "{first}");

    // A new phase has other variants; what was decided stays.
    mona.edit(&draft, json!({ "variants": variants(&[("a", 0.5), ("c", 0.5)]) })).await;
    olga.post(&at).json(part_of(&draft, "b")).send().await.fault(422, "/experiment_variant", "unknown");
    let second = noted(&olga, &at, part_of(&draft, "c")).await;
    let other = running(&mona, experiment("other")).await;
    let third = noted(&olga, &at, part_of(&other, "b")).await;
    noted(&olga, &at, decision()).await;
    server.restart();
    for list in ["engagement/decisions", &at] {
        for (experiment, expected) in [(&draft, vec![&second, &first]), (&other, vec![&third])] {
            let id = experiment.rsplit('/').next().expect("an id");
            let found = mona.all_by(&format!("{list}?experiment_id={id}"), 1).await;
            assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{list}, {id}");
        }
    }

    // Beside decisions it ends: each is made before or not at all.
    let decisions = (0..16).map(|_| olga.post(&at).json(part_of(&other, "a")));
    let tried = at_once(decisions.chain([step(&mona, &other, "CANCELLED")])).await;
    let count = |status: u16| tried.iter().filter(|answer| answer.status == status).count();
    assert_eq!((count(200), count(201) + count(409)), (1, 16), "{tried:?}");
    let id = other.rsplit('/').next().expect("an id");
    assert_eq!(mona.all(&format!("engagement/decisions?experiment_id={id}")).await.len(), count(201) + 1);
    let refused = olga.post(&at).json(part_of(&other, "a")).send().await;
    refused.problem_code(409, "experiment_status");
    let unknown = format!("{EXPERIMENTS}/01939f3e-8f00-7000-8000-00000000ffff");
    let refused = olga.post(&at).json(part_of(&unknown, "a")).send().await;
    refused.fault(422, "/experiment_id", "unknown");
    server.run(&["db", "verify"]).ok();
}
