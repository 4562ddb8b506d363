//! `examples/desk/`: a worker and a sender as somebody would write them, with nothing but HTTP.

use std::{path::Path, process::Command};

use serde_json::json;
use tokio::task::block_in_place;

use crate::support::{
    people::{Person, text},
    posts::post,
    process::TestServer,
    replies::{Pair, content},
};

/// Whether there is a Python; without one the examples are passed over, but not where all is to be tried.
fn has_python() -> bool {
    let found = Command::new("python3").arg("--version").output().is_ok();
    if !found {
        assert!(std::env::var_os("CI").is_none(), "there is no python3 here: the examples cannot be tried");
        println!("there is no python3 here: the examples are not tried");
    }
    found
}

/// Runs an example in the name of somebody, to its end; what it printed.
fn run(server: &TestServer, who: &Person, program: &str, arguments: &[&str]) -> String {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/desk").join(program);
    let mut command = Command::new("python3");
    command.arg(program).args(["--url", &format!("http://{}", server.address())]).args(arguments);
    command.env("LYCEUM_TOKEN", who.token().expect("a token"));
    let done = block_in_place(|| command.output()).expect("python3 runs");
    let printed = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{printed}\n{}", String::from_utf8_lossy(&done.stderr));
    printed
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_example_works_posts_off() {
    if !has_python() {
        return;
    }
    let server = TestServer::start();
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let mut risky = post("risky");
    risky["content"] = json!("Will it burn my house down?");
    let posts: Vec<_> = (0..30).map(|number| post(&format!("p{number}"))).chain([risky]).collect();
    olga.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    let printed = run(&server, &olga, "worker.py", &[]);
    assert_eq!(printed.lines().count(), 31, "{printed}");
    assert!(printed.contains("risky: DISENGAGED"), "{printed}");
    assert_eq!(admin.all("engagement/posts?state=processed").await.len(), 31);
    let decisions = admin.all("engagement/decisions").await;
    assert_eq!(decisions.len(), 31);
    assert!(decisions.iter().all(|decision| text(&decision["decided_by"]) == olga.id));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_examples_together_answer_posts() {
    if !has_python() {
        return;
    }
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "examples").await;
    let posts: Vec<_> = (0..5)
        .map(|number| {
            let mut post = post(&format!("e{number}"));
            post["author"]["platform_id"] = json!(format!("author-{number}"));
            post
        })
        .collect();
    pair.drafter.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    run(&server, &pair.drafter, "worker.py", &[]);
    for decision in admin.all("engagement/decisions").await {
        let at = format!("engagement/decisions/{}/replies", text(&decision["id"]));
        let draft = pair.drafter.post(at).json(json!({ "content": content() })).ok().await;
        let path = format!("engagement/replies/{}", text(&draft["id"]));
        pair.drafter.post(format!("{path}/submission")).ok().await;
        let etag = pair.approver.etag(&path).await;
        let approval = pair.approver.put(format!("{path}/approval")).if_match(&etag);
        approval.json(json!({ "approve": true })).ok().await;
    }
    let sent = server.data().join("sent.txt");
    let to = ["--to", sent.to_str().expect("a path")];
    assert_eq!(run(&server, &pair.drafter, "sender.py", &to).lines().count(), 5);
    assert_eq!(run(&server, &pair.drafter, "sender.py", &to), "");
    let lines = std::fs::read_to_string(&sent).expect("the file");
    assert_eq!(lines.lines().count(), 5, "{lines}");
    let posted = admin.all("engagement/replies?approval_status=POSTED").await;
    assert_eq!(posted.len(), 5);
    for reply in posted {
        let id = text(&reply["platform_post_id"]);
        assert_eq!(lines.matches(id.as_str()).count(), 1, "{id}: {lines}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sender_comes_to_what_is_behind_a_page_of_refused_replies() {
    if !has_python() {
        return;
    }
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "refused").await;
    let oldest = pair.approved().await;
    let (decision, post, author) = pair.decision().await;
    let mut items = Vec::new();
    for _ in 0..100 {
        let reply = pair.draft_on(&decision, (post.clone(), author.clone())).await;
        pair.drafter.post(format!("{}/submission", reply.path)).ok().await;
        items.push(json!({ "id": reply.id, "version": 2 }));
    }
    let approve = pair.approver.post("engagement/bulk").json(json!({ "action": "approve", "items": items }));
    let done = approve.ok().await;
    let rows = done["items"].as_array().expect("rows");
    assert!(rows.iter().all(|row| row["status"] == "done"), "{done}");
    let entry = json!({ "author_id": author, "reason": "Asked us to stop." });
    admin.post("engagement/do-not-contact").json(entry).send().await.expect(201);
    let sent = server.data().join("sent.txt");
    let printed = run(&server, &pair.drafter, "sender.py", &["--to", sent.to_str().expect("a path")]);
    assert_eq!(printed.lines().count(), 1, "{printed}");
    assert!(printed.starts_with(&oldest.id), "{printed}");
}
