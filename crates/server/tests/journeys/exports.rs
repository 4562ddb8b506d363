//! The engagement desk: lists as files, whole, harmless to spreadsheets, and written down.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    kpi::{figure, kpi_type, put, rate},
    support::{
        client::Response,
        experiments::experiment,
        people::{Person, text},
        posts::{post, weights},
        process::TestServer,
        replies::Pair,
        sheets::{is_risky, records},
    },
};

const EXPORTS: &str = "engagement/exports";
const ENTRIES: &str = "admin/audit-log?action=export.create";

/// Every list that is exported, with where it is read.
const LISTS: [(&str, &str); 24] = [
    ("posts", "posts"),
    ("authors", "authors"),
    ("decisions", "decisions"),
    ("replies", "replies"),
    ("approvals", "queue/approvals"),
    ("escalations", "escalations"),
    ("notes", "notes"),
    ("do-not-contact", "do-not-contact"),
    ("competitors", "competitors"),
    ("mentions", "mentions"),
    ("champions", "champions"),
    ("kpi-metrics", "kpi-metrics"),
    ("experiments", "experiments"),
    ("holds", "holds"),
    ("weights", "learning/weights"),
    ("adjustments", "learning/adjustments"),
    ("learning-events", "learning/events"),
    ("randomized-experiments", "learning/randomized-experiments"),
    ("archetypes", "reference/archetypes"),
    ("power-tiers", "reference/power-tiers"),
    ("competitor-categories", "reference/competitor-categories"),
    ("kpi-types", "reference/kpi-types"),
    ("escalation-reasons", "reference/escalation-reasons"),
    ("champion-tiers", "reference/champion-tiers"),
];

/// Adds to a list of the desk; what was answered.
async fn made(who: &Person, list: &str, body: Value) -> Value {
    who.post(format!("engagement/{list}")).json(body).send().await.expect(201).json()
}

/// Something of everything.
async fn fill(admin: &Person) {
    for (kind, row) in [
        ("archetypes", json!({ "name": "COACH" })),
        ("power-tiers", json!({ "name": "MICRO", "follower_threshold": 5 })),
        ("competitor-categories", json!({ "name": "DIRECT", "description": "=1+1" })),
        ("escalation-reasons", json!({ "name": "SAFETY", "severity": "HIGH" })),
        ("champion-tiers", json!({ "name": "SILVER", "min_engagement": 5, "benefits": "A \"badge\", etc." })),
    ] {
        made(admin, &format!("reference/{kind}"), row).await;
    }
    kpi_type(admin, "VOLUME", "sum").await;
    kpi_type(admin, "RATE", "ratio").await;
    put(admin, &[figure("2025-01-01", "VOLUME", -1.5), rate("2025-01-02", "RATE", (1.0, 3.0))]).await;
    for _ in 0..2 {
        admin.put("engagement/learning/weights").json(weights()).ok().await;
    }
    let reply = Pair::new(admin, "pair").await.pending().await;
    let about = json!({ "post_id": reply.post, "reason": "SAFETY", "description": "Look, \"now\"." });
    made(admin, "escalations", about).await;
    made(admin, "notes", json!({ "reply_id": reply.id, "text": "\tTwo\r\nlines, and a third.\n" })).await;
    made(admin, "do-not-contact", json!({ "author_id": reply.author, "reason": "-" })).await;
    made(admin, "holds", json!({ "author_id": reply.author, "reason": "=case()" })).await;
    made(admin, "champions", json!({ "author_id": reply.author, "engagement_count": 7 })).await;
    let acme = json!({ "name": "Acme", "category": "DIRECT", "brand_keywords": ["=acme", "acme, inc."] });
    let acme = made(admin, "competitors", acme).await;
    let mention = json!({ "post_id": reply.post, "competitor_id": acme["id"], "sentiment": -0.5 });
    made(admin, "mentions", mention).await;
    made(admin, "experiments", experiment("=1+1")).await;
    let adjustment = json!({
        "adjustment_type": "@weights", "adjustment": { "a, b": "=1" }, "predicted_improvement": -0.25
    });
    made(admin, "learning/events", adjustment).await;
    let by_chance = json!({ "decision_id": reply.decision, "predicted_mode": "HYBRID" });
    made(admin, "learning/randomized-experiments", by_chance).await;
}

/// Asks for an export of all rows, or of those of a filter.
async fn exported(who: &Person, list: &str, format: &str, filters: &[(&str, &str)]) -> Response {
    let call = who.get(format!("{EXPORTS}/{list}")).query("format", format);
    filters.iter().fold(call, |call, (name, value)| call.query(name, value)).send().await.expect(200)
}

/// The rows of JSON Lines.
fn lines(answer: &Response) -> Vec<Value> {
    let text = answer.text();
    assert!(text.is_empty() || text.ends_with('\n'), "{answer}");
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Whether a cell shows a value; apostrophes may have been put in.
fn shows(cell: &str, value: &Value) -> bool {
    let bare = |text: &str| text.replace('\'', "");
    match value {
        Value::Null => cell.is_empty(),
        Value::String(text) => bare(cell) == bare(text),
        other => {
            let read = |text: &str| serde_json::from_str::<Value>(&bare(text)).ok();
            read(cell).is_some() && read(cell) == read(&other.to_string())
        }
    }
}

/// Asserts that a table holds these rows, and nothing that a spreadsheet would run.
#[track_caller]
fn assert_shows(answer: &Response, rows: &[Value]) {
    let mut table = records(&answer.text()).into_iter();
    let heading = table.next().expect("a heading");
    let lines: Vec<Vec<String>> = table.collect();
    assert_eq!(lines.len(), rows.len(), "{answer}");
    for (line, row) in lines.iter().zip(rows) {
        let fields = row.as_object().expect("an object");
        assert_eq!((line.len(), fields.len()), (heading.len(), heading.len()), "{line:?}");
        for (cell, name) in line.iter().zip(&heading) {
            let value = &fields[name];
            assert!(shows(cell, value), "{name}: {cell:?} for {value}");
            // Nor does a program run it that separates by something else.
            let mut parts = cell.split([';', '\t', '\r', '\n']);
            assert!(value.is_number() || !(is_risky(cell) || parts.any(is_risky)), "{name}: {cell:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_list_is_exported_whole_in_both_formats() {
    let server = TestServer::start();
    let admin = server.admin().await;
    // Holds are read by those who audit alone.
    let anna = admin.operator("anna", &["analyse", "audit"]).await;
    fill(&admin).await;
    for (list, path) in LISTS {
        let rows = anna.all(&format!("engagement/{path}")).await;
        assert!(!rows.is_empty(), "{list}");
        let json_lines = exported(&anna, list, "jsonl", &[]).await;
        assert_eq!(json_lines.header("content-type"), Some("application/jsonl"));
        assert_eq!(lines(&json_lines), rows, "{list}");
        let csv = exported(&anna, list, "csv", &[]).await;
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
        assert_shows(&csv, &rows);
        for (answer, end) in [(json_lines, "jsonl"), (csv, "csv")] {
            let name = format!("attachment; filename=\"{list}.{end}\"");
            assert_eq!(answer.header("content-disposition"), Some(name.as_str()));
            assert_eq!(answer.header("cache-control"), Some("no-store"));
        }
        // Without a format it is JSON Lines.
        let answer = anna.get(format!("{EXPORTS}/{list}")).send().await.expect(200);
        assert_eq!(lines(&answer), rows, "{list}");
        let entries = admin.all(ENTRIES).await;
        let of_list = entries.iter().filter(|entry| entry["details"]["list"] == list);
        let formats: Vec<&Value> = of_list.map(|entry| &entry["details"]["format"]).collect();
        assert_eq!(formats, ["jsonl", "csv", "jsonl"], "{list}");
    }
    server.run(&["db", "verify"]).ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_longer_than_a_page_is_filtered_and_written_down() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    let mut posts: Vec<Value> = (0..450).map(|number| post(&format!("p{number}"))).collect();
    for (number, post) in posts.iter_mut().enumerate() {
        post["platform"] = json!(if number % 2 == 0 { "TWITTER" } else { "REDDIT" });
    }
    admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    for (filters, count) in [(vec![], 450), (vec![("platform", "REDDIT")], 225)] {
        let query: Vec<String> = filters.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let rows = anna.all(&format!("engagement/posts?{}", query.join("&"))).await;
        assert_eq!(rows.len(), count);
        assert_eq!(lines(&exported(&anna, "posts", "jsonl", &filters).await), rows);
        assert_shows(&exported(&anna, "posts", "csv", &filters).await, &rows);
    }
    let of_sam = [("handle", "soil_sam"), ("platform", "REDDIT")];
    let authors = exported(&anna, "authors", "jsonl", &of_sam).await;
    assert_eq!(lines(&authors).len(), 1, "{authors}");
    // No row: the heading is there all the same, and nothing else.
    let none = exported(&anna, "authors", "csv", &[("handle", "nobody")]).await;
    let heading = records(&none.text());
    assert_eq!((heading.len(), heading[0][0].as_str()), (1, "id"), "{none}");
    for list in ["replies", "notes", "mentions", "champions", "kpi-metrics", "kpi-types"] {
        let empty = exported(&anna, list, "csv", &[]).await;
        assert_eq!(records(&empty.text()).len(), 1, "{empty}");
        assert_eq!(exported(&anna, list, "jsonl", &[]).await.body, b"");
    }

    let head = anna.call(Method::HEAD, format!("{EXPORTS}/posts?format=csv"));
    let head = head.header("x-request-id", "only-the-head").send().await.expect(200);
    assert_eq!(head.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
    assert!(head.body.is_empty(), "{head}");

    // What somebody typed may name a person, who may be erased one day.
    let entries = admin.all(ENTRIES).await;
    let entry = |number: usize| &entries[entries.len() - number];
    assert_eq!(entry(1)["details"], json!({ "list": "posts", "format": "jsonl", "filters": {} }));
    let filtered = json!({ "list": "posts", "format": "csv", "filters": { "platform": "REDDIT" } });
    assert_eq!(entry(4)["details"], filtered);
    let of_handle = json!({ "handle": "…", "platform": "REDDIT" });
    assert_eq!(entry(5)["details"]["filters"], of_handle);
    for entry in &entries {
        assert_eq!((&entry["entity_type"], &entry["actor"]), (&json!("export"), &json!(anna.id)), "{entry}");
    }
    assert_eq!(entries[0]["request_id"], "only-the-head");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_cell_is_run() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let planted =
        ["=cmd()", "+1", "@x", "-2+3", "-7", "＝1+1", "＋1", "－1", "＠x", "\"=1\"", "=1,2", "a;=1"];
    let keywords: Vec<&str> = planted.to_vec();
    for name in planted {
        let body = json!({
            "name": name, "primary_mechanism": "=HYPERLINK(\"http://x\",\"y\")", "price_point": "-9",
            "brand_keywords": keywords
        });
        made(&admin, "competitors", body).await;
    }
    for (number, content) in ["\t=1", "\r\n=1", " =1", "=1\r\n=2,\"=3\"", "a\t=1; +2"].into_iter().enumerate()
    {
        let mut new = post(&format!("p{number}"));
        new["content"] = json!(content);
        new["author"]["display_name"] = json!("@sam");
        made(&admin, "posts", new).await;
    }
    for list in ["competitors", "posts", "authors"] {
        let rows = admin.all(&format!("engagement/{list}")).await;
        let csv = exported(&admin, list, "csv", &[]).await;
        assert_shows(&csv, &rows);
        assert!(csv.text().contains('\''), "{csv}");
        // For programs nothing is put in front.
        assert_eq!(lines(&exported(&admin, list, "jsonl", &[]).await), rows);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_analyses_exports_what_there_is() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    let others = admin.operator("olga", &["draft", "approve", "manage", "audit"]).await;
    let lena = server.learner("lena").await;
    let path = format!("{EXPORTS}/posts");
    lena.anonymous().get(&path).send().await.problem(401);
    for who in [&others, &lena] {
        who.get(&path).send().await.problem_code(403, "grant");
        // That comes before everything else.
        who.get(format!("{EXPORTS}/nothing?format=pdf")).send().await.problem_code(403, "grant");
    }
    for list in ["nothing", "accounts", "kpi-series", "Posts", "sessions", "%00"] {
        anna.get(format!("{EXPORTS}/{list}")).send().await.problem(404);
    }
    for (query, code) in [
        ("posts?format=pdf", "invalid_parameter"),
        ("posts?format=", "invalid_parameter"),
        ("posts?format=csv&format=csv", "repeated_parameter"),
        ("posts?limit=5", "unknown_parameter"),
        ("posts?cursor=x", "unknown_parameter"),
        ("posts?mode=HELPFUL", "unknown_parameter"),
        ("posts?platform=MYSPACE", "invalid_parameter"),
        ("weights?platform=TWITTER", "unknown_parameter"),
        ("approvals?approval_status=PENDING", "unknown_parameter"),
        ("kpi-revisions", "missing_parameter"),
        ("weight-versions", "missing_parameter"),
        ("kpi-revisions?kpi_metric_id=1", "invalid_parameter"),
        ("archetypes?is_active=perhaps", "invalid_parameter"),
    ] {
        let refused = anna.get(format!("{EXPORTS}/{query}")).send().await;
        let problem = refused.problem_code(400, code);
        assert!(problem["errors"][0]["parameter"].is_string(), "{refused}");
    }
    let both = format!("post_id={0}&author_id={0}", anna.id);
    anna.get(format!("{EXPORTS}/notes?{both}")).send().await.problem_code(400, "one_subject");
    // Who exports does not read for that reason what only auditors read.
    anna.get("engagement/holds").send().await.problem_code(403, "grant");
    for list in ["holds", "holds?format=csv", "audit-log", "audit-log?action=post.removal"] {
        anna.get(format!("{EXPORTS}/{list}")).send().await.problem_code(403, "grant");
    }
    anna.call(Method::HEAD, format!("{EXPORTS}/holds")).send().await.expect(403);
    // What nobody knows has no list, either.
    let nobody = format!("{EXPORTS}/kpi-revisions?kpi_metric_id={}", anna.id);
    anna.get(nobody).send().await.problem(404);
    // Nothing of that was an export.
    assert!(admin.all(ENTRIES).await.is_empty());
    exported(&anna, "archetypes", "csv", &[("is_active", "true")]).await;
    assert_eq!(admin.all(ENTRIES).await.len(), 1);
}

/// All entries of the audit log, or those of an action.
async fn entries(who: &Person, filter: &str) -> Vec<Value> {
    who.all(&format!("admin/audit-log{filter}")).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn revisions_versions_and_the_audit_log_are_exported_whole() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse", "audit"]).await;
    let auditor = admin.operator("otto", &["audit"]).await;
    fill(&admin).await;
    let mut written = Vec::new();
    for value in 0..150_u32 {
        written = put(&admin, &[figure("2025-01-01", "VOLUME", f64::from(value) + 0.5)]).await;
    }
    let id = text(&written[0]["id"]);
    let rows = anna.all(&format!("engagement/kpi-metrics/{id}/revisions")).await;
    assert_eq!(rows.len(), 150);
    let of_it = [("kpi_metric_id", id.as_str())];
    assert_eq!(lines(&exported(&anna, "kpi-revisions", "jsonl", &of_it).await), rows);
    assert_shows(&exported(&anna, "kpi-revisions", "csv", &of_it).await, &rows);
    let noted = entries(&anna, "?action=export.create").await;
    let details = json!({ "list": "kpi-revisions", "format": "csv", "filters": { "kpi_metric_id": id } });
    assert_eq!(noted[0]["details"], details);

    let of_segment = text(&anna.all("engagement/learning/weights").await[0]["id"]);
    let rows = anna.all(&format!("engagement/learning/weights/{of_segment}/versions")).await;
    let of_it = [("weights_id", of_segment.as_str())];
    assert_eq!(lines(&exported(&anna, "weight-versions", "jsonl", &of_it).await), rows);
    assert_shows(&exported(&anna, "weight-versions", "csv", &of_it).await, &rows);

    // Who may read it is not who may export, nor the other way round.
    auditor.get(format!("{EXPORTS}/audit-log")).send().await.problem_code(403, "grant");
    let before = entries(&anna, "").await;
    assert!(before.len() > 100, "{}", before.len());
    // Its own entry comes after its first page: it is in the next one.
    assert_eq!(lines(&exported(&anna, "audit-log", "jsonl", &[]).await), before);
    let after = entries(&anna, "").await;
    assert_eq!((after.len(), &after[1..]), (before.len() + 1, before.as_slice()));
    assert_eq!(after[0]["details"], json!({ "list": "audit-log", "format": "jsonl", "filters": {} }));
    assert_shows(&exported(&anna, "audit-log", "csv", &[]).await, &after);
    let puts = entries(&anna, "?action=kpi_metric.update").await;
    let by_action = [("action", "kpi_metric.update")];
    assert_eq!(lines(&exported(&anna, "audit-log", "jsonl", &by_action).await), puts);
    server.run(&["db", "verify"]).ok();
}

/// Asks for all posts, and has read the beginning of the answer.
fn begun(server: &TestServer, who: &Person) -> TcpStream {
    let mut socket = TcpStream::connect(server.address()).expect("a connection");
    let token = who.token().expect("a token");
    write!(
        socket,
        "GET /api/v1/{EXPORTS}/posts HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\r\n"
    )
    .expect("a request");
    let mut status = [0; 12];
    socket.read_exact(&mut status).expect("an answer");
    assert_eq!(&status, b"HTTP/1.1 200");
    socket
}

/// Reads the rest; whether it is whole.
fn is_whole(mut socket: TcpStream) -> bool {
    let mut rest = Vec::new();
    // A connection that breaks off may be an error.
    let _ = socket.read_to_end(&mut rest);
    rest.ends_with(b"\r\n0\r\n\r\n")
}

/// More than the system keeps for a client that does not read: so far the server comes, and no farther.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_goes_as_fast_as_it_is_taken_and_is_seen_to_break_off() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let anna = admin.operator("anna", &["analyse"]).await;
    let content = "\u{1f331}".repeat(5_000);
    for batch in 0..10 {
        let posts: Vec<Value> = (0..100)
            .map(|number| {
                let mut new = post(&format!("p{batch}-{number}"));
                new["content"] = json!(content);
                new
            })
            .collect();
        admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    }
    assert!(is_whole(begun(&server, &anna)));

    // Who logs out meanwhile gets no more; the entry was there before the first byte.
    let cut = begun(&server, &anna);
    assert_eq!(admin.all(ENTRIES).await.len(), 2);
    tokio::time::sleep(Duration::from_millis(300)).await;
    anna.post("auth/logout").send().await.expect(204);
    assert!(!is_whole(cut), "it was read to its end before it was taken");

    // A client that goes away leaves nothing that a stop would wait for.
    let anna = anna.log_in_again().await;
    drop(begun(&server, &anna));
    let begin = Instant::now();
    server.stop();
    assert!(begin.elapsed() < Duration::from_secs(15), "{:?}", begin.elapsed());

    // One that stays and reads nothing does not keep the server.
    server.set("LYCEUM_SHUTDOWN_SECONDS", "1");
    server.boot();
    let slow = begun(&server, &anna);
    server.terminate();
    assert!(server.ended().success());
    assert!(!is_whole(slow));
    server.boot();
    assert!(is_whole(begun(&server, &anna)));
    assert_eq!(text(&admin.all(ENTRIES).await[0]["details"]["list"]), "posts");
    server.run(&["db", "verify"]).ok();
}
