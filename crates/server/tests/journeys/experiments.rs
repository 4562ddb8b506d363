//! The engagement desk: experiments, from the draft over their phases to results that stay.

use serde_json::{Value, json};

use crate::support::{
    experiments::{
        EXPERIMENTS, converted, experiment, exposed, external, judged, made, measured, recorded, results,
        running, seen, sent, step, told, variants, won,
    },
    people::{Person, text},
    process::TestServer,
};

/// Actions of the audit log on an experiment, oldest first.
async fn actions(admin: &Person, at: &str) -> Vec<String> {
    let id = at.rsplit('/').next().expect("an id");
    let entries = admin.all(&format!("admin/audit-log?entity_id={id}")).await;
    entries.iter().rev().map(|entry| text(&entry["action"])).collect()
}

/// Results without what is only said as long as there is no winner.
fn figures(mut results: Value) -> Value {
    results["recommended"] = Value::Null;
    results
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_is_edited_started_and_completed() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let mona = admin.operator("mona", &["manage"]).await;
    let sides = variants(&[("short", 0.5), ("long", 0.5)]);
    let clicks = json!({ "name": "clicks", "kind": "proportion", "direction": "up" });
    let body = json!({ "name": " Shorter replies ", "variants": sides, "metric": clicks });
    let create = || mona.post(EXPERIMENTS).key("draft-1").json(body.clone());
    let made = create().send().await.expect(201);
    let (draft, again) = (made.json(), create().send().await.expect(201));
    assert_eq!((again.json(), again.etag()), (draft.clone(), "\"1\"".to_owned()));
    let at = format!("{EXPERIMENTS}/{}", text(&draft["id"]));
    assert_eq!(made.header("location"), Some(format!("/api/v1/{at}").as_str()));
    let expected = json!({
        "id": draft["id"], "name": "Shorter replies", "description": "", "assignment": "hash",
        "traffic_split": 1.0, "variants": sides, "metric": clicks, "guardrails": [], "minimum_days": 7,
        "minimum_units": 100, "status": "DRAFT", "phase": 1, "phase_started_at": null, "start_date": null,
        "end_date": null, "winner": null, "winner_reason": null, "version": 1,
        "created_at": draft["created_at"], "updated_at": draft["created_at"]
    });
    assert_eq!(draft, expected);
    let nothing = results(&admin, &at).await;
    assert_eq!((&nothing["phase"], &nothing["units"]), (&json!(1), &json!(0)), "{nothing}");

    let edit = json!({
        "name": "Other replies", "description": "Few words are read.", "assignment": "external",
        "traffic_split": 0.5, "variants": variants(&[("a", 0.2), ("b", 0.3), ("c", 0.5)]),
        "metric": { "name": "minutes", "kind": "mean", "direction": "down" },
        "guardrails": [{ "name": "complaints", "kind": "count", "direction": "down" }],
        "minimum_days": 0, "minimum_units": 10
    });
    let edited = mona.edit(&at, edit.clone()).await;
    for (field, value) in edit.as_object().expect("fields") {
        assert_eq!(&edited[field], value, "{field}");
    }
    assert_eq!((&edited["version"], &edited["phase"]), (&json!(2), &json!(1)), "{edited}");
    // The same again changes nothing.
    assert_eq!(mona.edit(&at, edit).await, edited);
    let less = mona.edit(&at, json!({ "description": null, "guardrails": null })).await;
    assert_eq!((&less["description"], &less["guardrails"]), (&json!(""), &json!([])), "{less}");

    server.restart();
    let started = step(&mona, &at, "RUNNING").if_match("\"3\"").send().await.expect(200);
    let begun = started.json();
    assert_eq!((started.etag().as_str(), &begun["status"]), ("\"4\"", &json!("RUNNING")), "{begun}");
    assert!(begun["start_date"].is_string() && begun["end_date"].is_null(), "{begun}");
    assert_eq!((&begun["phase"], &begun["phase_started_at"]), (&json!(1), &begun["start_date"]));
    let renamed = mona.edit(&at, json!({ "name": "Still shorter" })).await;
    assert_eq!((&renamed["phase"], &renamed["phase_started_at"]), (&json!(1), &begun["start_date"]));
    let completed = step(&mona, &at, "COMPLETED").ok().await;
    assert!(completed["end_date"].is_string() && completed["winner"].is_null(), "{completed}");
    assert_eq!((&completed["status"], &completed["version"]), (&json!("COMPLETED"), &json!(6)));
    assert_eq!(admin.get(&at).ok().await, completed);
    let expected = ["create", "update", "update", "start", "update", "complete"];
    assert_eq!(actions(&admin, &at).await, expected.map(|what| format!("experiment.{what}")));
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_unit_always_sees_the_same_and_nothing_is_written() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    let at = made(&admin, experiment("hash")).await;
    let ask = |unit: &str| anna.get(format!("{at}/assignment")).query("unit", unit);
    ask("unit-1").send().await.problem_code(409, "experiment_status");
    step(&admin, &at, "RUNNING").ok().await;
    let state = async || (admin.get(&at).ok().await, admin.all("admin/audit-log").await);
    let before = state().await;
    let mut answers = Vec::new();
    for number in 0..60 {
        answers.push(ask(&format!("unit-{number}")).ok().await);
    }
    let found = |variant: &str| json!({ "variant": variant, "phase": 1 });
    for variant in ["a", "b"] {
        assert!(answers.contains(&found(variant)), "nobody is in {variant}: {answers:?}");
    }
    assert!(answers.iter().all(|answer| [found("a"), found("b")].contains(answer)), "{answers:?}");

    server.restart();
    for (number, answer) in answers.iter().enumerate() {
        assert_eq!(ask(&format!("unit-{number}")).ok().await, *answer);
    }
    let nothing = results(&anna, &at).await;
    assert_eq!((&nothing["units"], &nothing["excluded"]), (&json!(0), &json!(0)), "{nothing}");
    assert_eq!(state().await, before);

    // Outside of the traffic a unit sees nothing, and there is nothing to record of it.
    admin.edit(&at, json!({ "traffic_split": 0.0 })).await;
    assert_eq!(ask("unit-1").ok().await, json!({ "variant": null, "phase": 2 }));
    let rows = judged(&admin, &at, "exposures", &[json!({ "unit": "unit-1" })]).await;
    assert_eq!(told(&rows), json!([["outside", null, null]]));
    step(&admin, &at, "CANCELLED").ok().await;
    ask("unit-1").send().await.problem_code(409, "experiment_status");
    let told_by_caller = running(&admin, external("external")).await;
    let refused = anna.get(format!("{told_by_caller}/assignment?unit=u")).send().await;
    refused.problem_code(409, "assigned_outside");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_phase_begins_where_units_move_and_the_old_one_is_kept() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let at = running(&admin, external("phases")).await;
    let begun = admin.get(&at).ok().await;
    exposed(&admin, &at, &[("a", 20), ("b", 20)]).await;
    converted(&admin, &at, "clicks", &[("a", 5), ("b", 15)]).await;
    let first = results(&admin, &at).await;
    assert_eq!((&first["phase"], &first["units"]), (&json!(1), &json!(40)), "{first}");
    assert_eq!(first["recommended"], json!({ "variant": "b", "reason": null }));
    // Where nobody moves the phase stays.
    admin.edit(&at, json!({ "name": "Other phases", "description": "Why not?" })).await;
    assert_eq!(results(&admin, &at).await, first);

    let moved = admin.edit(&at, json!({ "variants": variants(&[("a", 0.75), ("b", 0.25)]) })).await;
    assert_eq!((&moved["phase"], &moved["start_date"]), (&json!(2), &begun["start_date"]), "{moved}");
    assert!(text(&moved["phase_started_at"]) > text(&begun["phase_started_at"]), "{moved}");
    let second = results(&admin, &at).await;
    assert_eq!((&second["phase"], &second["units"]), (&json!(2), &json!(0)), "{second}");
    // Who was exposed before is not in the new phase, and may see something else in it.
    let rows = judged(&admin, &at, "outcomes", &[measured("a-9", "clicks", 1.0)]).await;
    assert_eq!(told(&rows), json!([["invalid", "/items/0/unit", "not_exposed"]]));
    recorded(&admin, &at, "exposures", &[seen("a-0", "b"), seen("b-0", "a"), seen("a-1", "a")]).await;
    let clicks = [measured("a-0", "clicks", 0.0), measured("b-0", "clicks", 1.0)];
    recorded(&admin, &at, "outcomes", &clicks).await;
    let second = results(&admin, &at).await;
    let units = |results: &Value| -> Value {
        let variants = results["variants"].as_array().expect("variants").iter();
        variants.map(|variant| json!([variant["key"], variant["units"], variant["expected"]])).collect()
    };
    assert_eq!(units(&second), json!([["a", 2, 2.25], ["b", 1, 0.75]]));
    assert_eq!(second["excluded"], 0);

    server.restart();
    let of_phase = async |phase: i64| admin.get(format!("{at}/results?phase={phase}")).ok().await;
    let kept = of_phase(1).await;
    assert_eq!(units(&kept), json!([["a", 20, 20.0], ["b", 20, 20.0]]));
    // Who wins is said of the newest phase only.
    assert_eq!(kept["recommended"], Value::Null);
    assert_eq!(kept, figures(first.clone()));
    for (phase, change) in [
        (3, json!({ "traffic_split": 0.5 })),
        (4, json!({ "variants": variants(&[("a", 0.5), ("b", 0.25), ("c", 0.25)]) })),
    ] {
        assert_eq!(admin.edit(&at, change).await["phase"], phase);
    }
    recorded(&admin, &at, "exposures", &[seen("a-0", "c"), seen("b-0", "b")]).await;
    let fourth = results(&admin, &at).await;
    assert_eq!(units(&fourth), json!([["a", 0, 1.0], ["b", 1, 0.5], ["c", 1, 0.5]]));
    step(&admin, &at, "COMPLETED").ok().await;
    assert_eq!(figures(results(&admin, &at).await), figures(fourth));
    assert_eq!(of_phase(1).await, figures(first));
    assert_eq!(of_phase(2).await, figures(second));
    admin.get(format!("{at}/results?phase=5")).send().await.fault(422, "/phase", "unknown");
    let entries = admin.all("admin/audit-log?action=experiment.update").await;
    let phases = entries.iter().rev().filter_map(|entry| entry["details"]["phase"].as_i64());
    assert_eq!(phases.collect::<Vec<_>>(), [2, 3, 4], "{entries:?}");
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_completed_stays_as_it_was() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let at = running(&admin, external("frozen")).await;
    exposed(&admin, &at, &[("a", 50), ("b", 50)]).await;
    converted(&admin, &at, "clicks", &[("a", 10), ("b", 30)]).await;
    let last = results(&admin, &at).await;
    let completed = step(&admin, &at, "COMPLETED").ok().await;
    let frozen = results(&admin, &at).await;
    assert_eq!(frozen, last);

    let late = [("exposures", seen("late", "a")), ("outcomes", measured("a-49", "clicks", 1.0))];
    for (what, row) in late {
        sent(&admin, &at, what, &[row]).send().await.problem_code(409, "experiment_status");
    }
    let change = admin.patch(&at).if_match("*").json(json!({ "name": "Thawed" })).send().await;
    change.problem_code(409, "experiment_frozen");
    admin.delete(&at).if_match("*").send().await.problem_code(409, "experiment_status");
    for status in ["DRAFT", "RUNNING", "COMPLETED", "CANCELLED"] {
        step(&admin, &at, status).send().await.problem_code(409, "experiment_status");
    }
    assert_eq!(admin.get(&at).ok().await, completed);
    server.restart();
    assert_eq!(results(&admin, &at).await, frozen);

    // A winner is declared later, by what was frozen.
    let declared = won(&admin, &at, "b").if_match("\"3\"").send().await.expect(200).json();
    assert_eq!((&declared["winner"], &declared["winner_reason"]), (&json!("b"), &Value::Null), "{declared}");
    assert_eq!((&declared["version"], &declared["end_date"]), (&json!(4), &completed["end_date"]));
    won(&admin, &at, "b").send().await.problem_code(409, "second_winner");
    for path in [format!("{at}/results"), format!("{at}/results?phase=1")] {
        assert_eq!(admin.get(path).ok().await, figures(frozen.clone()));
    }
    let expected = ["create", "start", "complete", "declare"].map(|what| format!("experiment.{what}"));
    assert_eq!(actions(&admin, &at).await, expected);
    server.run(&["db", "verify"]).ok();
}

/// Names of the experiments that a list has, in pages of two.
async fn names(who: &Person, filter: &str) -> Vec<String> {
    let found = who.all_by(&format!("{EXPERIMENTS}{filter}"), 2).await;
    found.iter().map(|row| text(&row["name"])).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn experiments_are_listed_by_status_and_only_drafts_are_deleted() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let dora = admin.operator("dora", &["draft"]).await;
    let draft = made(&admin, experiment("one")).await;
    let mut kept = Vec::new();
    for (name, status) in [("two", "RUNNING"), ("three", "COMPLETED"), ("four", "CANCELLED")] {
        let at = running(&admin, experiment(name)).await;
        if status != "RUNNING" {
            step(&admin, &at, status).ok().await;
        }
        kept.push(at);
    }
    made(&admin, experiment("five")).await;
    // Newest first.
    assert_eq!(names(&dora, "").await, ["five", "four", "three", "two", "one"]);
    for (status, expected) in
        [("DRAFT", vec!["five", "one"]), ("RUNNING", vec!["two"]), ("COMPLETED", vec!["three"])]
    {
        assert_eq!(names(&dora, &format!("?status={status}")).await, expected);
    }
    for (filter, code) in [
        ("status=PAUSED", "invalid_parameter"),
        ("status=draft", "invalid_parameter"),
        ("state=DRAFT", "unknown_parameter"),
    ] {
        dora.get(format!("{EXPERIMENTS}?{filter}")).send().await.problem_code(400, code);
    }

    for at in &kept {
        admin.delete(at).if_match("*").send().await.problem_code(409, "experiment_status");
    }
    admin.delete(&draft).send().await.problem_code(428, "precondition_required");
    admin.delete(&draft).if_match("\"7\"").send().await.problem_code(412, "stale_version");
    admin.remove(&draft).await;
    for gone in [draft.clone(), format!("{draft}/results"), format!("{draft}/assignment?unit=u")] {
        admin.get(gone).send().await.problem(404);
    }
    assert_eq!(names(&dora, "").await, ["five", "four", "three", "two"]);
    assert_eq!(actions(&admin, &draft).await, ["experiment.create", "experiment.delete"]);
    assert_eq!(actions(&admin, &kept[2]).await.last().map(String::as_str), Some("experiment.cancel"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn grants_say_who_does_what_with_an_experiment() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let lena = server.learner("lena").await;
    let mona = admin.operator("mona", &["manage"]).await;
    let (dora, anna) = (admin.operator("dora", &["draft"]).await, admin.operator("anna", &["analyse"]).await);
    let at = running(&mona, experiment("granted")).await;
    let draft = made(&mona, experiment("draft")).await;
    for who in [&lena, &dora, &anna] {
        for call in [
            who.post(EXPERIMENTS).json(experiment("another")),
            who.patch(&draft).if_match("*").json(json!({ "name": "another" })),
            who.delete(&draft).if_match("*"),
            step(who, &at, "COMPLETED"),
        ] {
            call.send().await.problem_code(403, "grant");
        }
    }
    let rows = [("exposures", json!({ "unit": "u" })), ("outcomes", measured("u", "clicks", 1.0))];
    for (what, row) in rows {
        for who in [&lena, &mona, &anna] {
            sent(who, &at, what, std::slice::from_ref(&row)).send().await.problem_code(403, "grant");
        }
        recorded(&dora, &at, what, &[row]).await;
    }
    for who in [&lena, &mona, &dora] {
        who.get(format!("{at}/results")).send().await.problem_code(403, "grant");
    }
    for who in [&anna, &admin] {
        assert_eq!(results(who, &at).await["units"], 1);
    }
    for path in [EXPERIMENTS.to_owned(), at.clone(), format!("{at}/assignment?unit=u")] {
        lena.anonymous().get(&path).send().await.problem(401);
        lena.get(&path).send().await.problem_code(403, "grant");
        for who in [&dora, &mona, &anna, &admin] {
            who.get(&path).ok().await;
        }
    }
    for id in ["01939f3e-8f00-7000-8000-00000000ffff", "no-such-id"] {
        let gone = format!("{EXPERIMENTS}/{id}");
        for path in [gone.clone(), format!("{gone}/results"), format!("{gone}/assignment?unit=u")] {
            admin.get(path).send().await.problem(404);
        }
        step(&admin, &gone, "RUNNING").send().await.problem(404);
        sent(&admin, &gone, "exposures", &[json!({ "unit": "u" })]).send().await.problem(404);
    }
    // Nothing of what units do is in the audit log.
    assert_eq!(actions(&admin, &at).await, ["experiment.create", "experiment.start"]);
}
