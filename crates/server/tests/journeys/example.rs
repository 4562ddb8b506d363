//! `examples/desk/worker.py`: a worker as somebody would write one, with nothing but HTTP.

use std::{path::Path, process::Command};

use serde_json::json;
use tokio::task::block_in_place;

use crate::support::{people::text, posts::post, process::TestServer};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_example_works_posts_off() {
    if Command::new("python3").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "there is no python3 here: the example cannot be tried");
        println!("there is no python3 here: the example is not tried");
        return;
    }
    let server = TestServer::start();
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let mut risky = post("risky");
    risky["content"] = json!("Will it burn my house down?");
    let posts: Vec<_> = (0..30).map(|number| post(&format!("p{number}"))).chain([risky]).collect();
    olga.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;

    let worker = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/desk/worker.py");
    let url = format!("http://{}", server.address());
    let token = olga.token().expect("a token").to_owned();
    let run =
        move || Command::new("python3").arg(worker).args(["--url", &url]).env("LYCEUM_TOKEN", token).output();
    let done = block_in_place(run).expect("python3 runs");
    let printed = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success(), "{printed}\n{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(printed.lines().count(), 31, "{printed}");
    assert!(printed.contains("risky: DISENGAGED"), "{printed}");
    assert_eq!(admin.all("engagement/posts?state=processed").await.len(), 31);
    let decisions = admin.all("engagement/decisions").await;
    assert_eq!(decisions.len(), 31);
    assert!(decisions.iter().all(|decision| text(&decision["decided_by"]) == olga.id));
}
