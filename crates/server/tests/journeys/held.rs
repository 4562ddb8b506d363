//! Legal holds and retention: what is held stays in the database, the rest goes, and what is released goes next.

use std::{collections::BTreeSet, fs};

use serde_json::{Value, json};

use crate::{
    holds::hold,
    support::{
        experiments::{EXPERIMENTS, step},
        people::{Person, text},
        posts::post,
        process::TestServer,
        retention::{OldDesk, change, file, files, retain, work_off},
    },
};

/// A post that was found the day after all others, and worked on.
async fn found_later(desk: &OldDesk) -> String {
    let drafter = &desk.pair.drafter;
    let mut new = post("later");
    new["author"]["platform_id"] = json!("later");
    new["detected_at"] = json!("2026-03-02T08:00:00Z");
    let made = drafter.post("engagement/posts").json(new).send().await.expect(201).json();
    work_off(drafter).await;
    text(&made["id"])
}

/// A post and what was decided on it.
async fn shown(who: &Person, post: &str) -> (Value, Vec<Value>) {
    let path = format!("engagement/posts/{post}");
    (who.get(&path).ok().await, who.all(&format!("{path}/decisions")).await)
}

/// The posts of which archives hold anything.
fn archived(server: &TestServer) -> BTreeSet<String> {
    let mut posts = BTreeSet::new();
    for file in files(server) {
        for line in fs::read_to_string(file).unwrap().lines() {
            let line: Value = serde_json::from_str(line).expect("JSON");
            posts.extend(line["post"].as_str().map(str::to_owned));
        }
    }
    posts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_held_stays_until_it_is_released() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    let admin = &desk.admin;
    let later = found_later(&desk).await;
    // The experiment is over: nothing but a hold keeps what was tried.
    let trial = text(&admin.all(EXPERIMENTS).await[0]["id"]);
    step(admin, &format!("{EXPERIMENTS}/{trial}"), "CANCELLED").ok().await;
    let subjects = [
        (&desk.answered.post, json!({ "author_id": desk.answered.author })),
        (&desk.rejected.post, json!({ "post_id": desk.rejected.post })),
        (&desk.tried, json!({ "experiment_id": trial })),
        (&later, json!({ "from": "2026-03-02T00:00:00Z", "to": "2026-03-03T00:00:00Z" })),
    ];
    let mut held = Vec::new();
    for (post, on) in subjects {
        held.push((post.clone(), hold(admin, on).await, shown(admin, post).await));
    }
    server.stop();
    // Beside those that are held, one has a draft, and one an open escalation.
    let told = retain(&server, &["--dry-run"]);
    assert_eq!(told, "1 posts would be archived and purged, 6 would stay.\n");
    let told = retain(&server, &[]);
    assert_eq!(told, "1 archives made, 1 posts purged, 6 stay, 0 changed meanwhile.\n");
    let mut gone = BTreeSet::from([desk.whole.clone()]);
    assert_eq!(archived(&server), gone);

    while !held.is_empty() {
        server.boot();
        for (post, _, before) in &held {
            assert_eq!(shown(admin, post).await, *before);
        }
        let (post, its_hold, _) = held.remove(0);
        admin.remove(&its_hold).await;
        server.stop();
        let (told, staying) = (retain(&server, &[]), held.len() + 2);
        assert_eq!(told, format!("1 archives made, 1 posts purged, {staying} stay, 0 changed meanwhile.\n"));
        gone.insert(post);
        assert_eq!(archived(&server), gone);
    }
    server.run(&["retention", "verify"]).ok();
    server.run(&["db", "verify"]).ok();
    server.boot();
    for post in &gone {
        admin.get(format!("engagement/posts/{post}")).send().await.expect(404);
    }
    for post in [&desk.drafted.post, &desk.escalated] {
        admin.get(format!("engagement/posts/{post}")).ok().await;
    }
}

/// A hold that comes after the archive was made and before the post was purged: it leaves the archive again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_held_meanwhile_is_not_purged() {
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    let admin = &desk.admin;
    let before = shown(admin, &desk.whole).await;
    server.stop();
    retain(&server, &[]);
    // As it is where a run was killed before it purged anything.
    server.run(&["retention", "restore", &file(&server).1]).ok();
    change(&server, "UPDATE archives SET state = 'VERIFIED'");
    server.boot();
    let hold = hold(admin, json!({ "post_id": desk.whole })).await;
    server.stop();
    let told = retain(&server, &[]);
    assert_eq!(told, "0 archives made, 2 posts purged, 4 stay, 1 changed meanwhile.\n");
    let mut gone = BTreeSet::from([desk.answered.post.clone(), desk.rejected.post.clone()]);
    assert_eq!(archived(&server), gone);
    server.run(&["retention", "verify"]).ok();

    server.boot();
    assert_eq!(shown(admin, &desk.whole).await, before);
    admin.remove(&hold).await;
    server.stop();
    let told = retain(&server, &[]);
    assert_eq!(told, "1 archives made, 1 posts purged, 3 stay, 0 changed meanwhile.\n");
    gone.insert(desk.whole.clone());
    assert_eq!(archived(&server), gone);
    server.run(&["retention", "verify"]).ok();
}
