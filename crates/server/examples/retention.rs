//! Archives and purges a large number of old posts with decisions by the built program, which is killed at random
//! places and started again; puts everything back, and compares digests. Prints seconds, bytes and memory:
//! `cargo build --release --bin lyceum && cargo run --release --example retention -p server`. The database is that of
//! the tests: SQLite, or what `LYCEUM_TEST_DATABASE` names.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    reason = "it shares the tests' harness, which fails by panicking and can do more than is needed here"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::{
    collections::HashSet,
    fs,
    io::{BufRead, BufReader},
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use clap::Parser;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_types::Text};
use serde_json::{Value, json};

use support::{
    database::Kind,
    people::{Person, text},
    posts::post,
    process::{TestServer, folder_bytes},
    retention::{OldDesk, change, digests, files},
};

/// Posts that are sent in at once.
const BATCH: u64 = 1_000;
/// Who sends them; `HELD_AUTHOR` is one of them.
const AUTHORS: u64 = 1_000;
/// The author whose posts are held for the law.
const HELD_AUTHOR: u64 = 7;
/// The post that is held for the law by itself.
const HELD_POST: u64 = 1;
/// Posts with an open escalation, which must stay.
const ESCALATED: usize = 200;

/// Archives and purges old posts, killed on the way.
#[derive(Parser)]
struct Arguments {
    /// How many posts.
    #[arg(long, default_value_t = 1_000_000)]
    posts: u64,
    /// How often the program is killed.
    #[arg(long, default_value_t = 10)]
    kills: u32,
    /// Longest time until it is killed, in milliseconds.
    #[arg(long, default_value_t = 20_000)]
    within: u64,
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    id: String,
}

#[tokio::main]
async fn main() {
    let arguments = Arguments::parse();
    let mut server = TestServer::start();
    let desk = OldDesk::new(&server).await;
    let held = fill(&desk, arguments.posts).await;
    server.stop();
    decide(&server);
    let all = ids(&server);
    println!("{:>9} posts, {} of them held", all.len(), held.len());
    let before = digests(&server);
    println!("{}", server.run(&["retention", "run", "--dry-run"]).ok().trim());

    for kill in 1..=arguments.kills {
        let pause = Duration::from_millis(u64::from(random()) % arguments.within.max(1));
        let (mut run, begun) = (begin(&server), Instant::now());
        while begun.elapsed() < pause && run.try_wait().unwrap().is_none() {
            thread::sleep(Duration::from_millis(1));
        }
        let was_running = run.try_wait().unwrap().is_none();
        run.kill().unwrap();
        run.wait().unwrap();
        let (there, archived) = (ids(&server), archived(&server));
        assert!(all.iter().all(|id| there.contains(id) || archived.contains(id)), "a post is nowhere");
        assert!(held.is_subset(&there), "a held post is gone");
        println!(
            "killed {kill:>2} after {:>6} ms{}: {:>9} posts in the database, {:>9} in archives",
            pause.as_millis(),
            if was_running { "" } else { " (it was done)" },
            there.len(),
            archived.len()
        );
    }
    let begun = Instant::now();
    let memory = to_the_end(begin(&server));
    println!("the rest in {:.1} s, at most {} MiB of memory", begun.elapsed().as_secs_f64(), memory / 1024);
    println!("{}", server.run(&["retention", "verify"]).ok().trim());
    let (there, archived) = (ids(&server), archived(&server));
    assert!(
        held.is_subset(&there) && there.is_disjoint(&archived),
        "a post is in both, or a held one is gone"
    );
    assert_eq!(there.len() + archived.len(), all.len());
    let bytes = folder_bytes(&server.data().join("archives"));
    println!("{} posts in {} archives of {} MiB", archived.len(), files(&server).len(), bytes / 1024 / 1024);

    let begun = Instant::now();
    let mut most = 0;
    for file in files(&server) {
        let mut command = server.command(&[]);
        command.args(["retention", "restore"]).arg(file).stdout(Stdio::null());
        most = most.max(to_the_end(command.spawn().unwrap()));
    }
    println!("restored in {:.1} s, at most {} MiB of memory", begun.elapsed().as_secs_f64(), most / 1024);
    assert_eq!(digests(&server), before, "what was restored is not what was");
    println!("the digests of all tables are those of before");
}

/// Posts that a legal hold touches: all of an author, one alone, those of a minute.
const fn is_held(number: u64) -> bool {
    number % AUTHORS == HELD_AUTHOR || number == HELD_POST || (number % 28 == 3 && number % 60 == 15)
}

/// Holds something for the law.
async fn hold(admin: &Person, mut on: Value) {
    on["reason"] = json!("Case 12 C 345/26.");
    admin.post("engagement/holds").json(on).send().await.expect(201);
}

/// Makes legal holds of all four kinds, once the first posts are there.
async fn hold_some(desk: &OldDesk, items: &[Value], held: &mut HashSet<String>) {
    let admin = &desk.admin;
    let id_at = |place: u64| text(&items[usize::try_from(place).unwrap()]["id"]);
    let post = admin.get(format!("engagement/posts/{}", id_at(HELD_AUTHOR))).ok().await;
    hold(admin, json!({ "author_id": post["author"]["id"] })).await;
    hold(admin, json!({ "post_id": id_at(HELD_POST) })).await;
    hold(admin, json!({ "from": "2026-03-04T08:15:00Z", "to": "2026-03-04T08:16:00Z" })).await;
    let experiments = admin.all("engagement/experiments").await;
    hold(admin, json!({ "experiment_id": experiments[0]["id"] })).await;
    held.insert(desk.tried.replace('-', ""));
}

/// Sends posts in by a thousand authors; the ids of those that are held.
async fn fill(desk: &OldDesk, posts: u64) -> HashSet<String> {
    let (admin, begun) = (&desk.admin, Instant::now());
    let made = |number: u64| {
        let mut new = post(&format!("p{number}"));
        new["author"]["platform_id"] = json!((number % AUTHORS).to_string());
        new["detected_at"] = json!(format!("2026-03-{:02}T08:{:02}:00Z", 1 + number % 28, number % 60));
        new
    };
    let (mut first, mut escalated, mut held) = (0, 0, HashSet::new());
    while first < posts {
        let batch: Vec<Value> = (first..posts.min(first + BATCH)).map(made).collect();
        let sent = admin.post("engagement/posts/batch").json(json!({ "posts": batch })).ok().await;
        if escalated < ESCALATED {
            escalated += 1;
            let id = text(&sent["items"][0]["id"]);
            let open = json!({ "description": "Whose is it?", "post_id": id });
            admin.post("engagement/escalations").json(open).send().await.expect(201);
            held.insert(id.replace('-', ""));
        }
        let items = sent["items"].as_array().expect("what came of each");
        if first == 0 {
            hold_some(desk, items, &mut held).await;
        }
        let numbered = (first..).zip(items).filter(|(number, _)| is_held(*number));
        held.extend(numbered.map(|(_, item)| text(&item["id"]).replace('-', "")));
        first += BATCH;
    }
    println!("{posts:>9} posts sent in, {:.1} s", begun.elapsed().as_secs_f64());
    held
}

/// A decision on each post, as if all had been worked off.
fn decide(server: &TestServer) {
    change(
        server,
        "INSERT INTO decisions (id, post_id, sss_score, ars_score, evs_score, trs_score, composite_score, mode, \
         safety_flags, signals_json, competitor_detected, is_power_user, is_randomized_experiment, weights_id, \
         weights_version, created_at) \
         SELECT id, id, 0.1, 0.2, 0.3, 0.4, 0.25, 'HELPFUL', '[]', '{\"question\": true}', false, false, false, \
         (SELECT weights_id FROM weight_versions ORDER BY weights_id LIMIT 1), 1, created_at \
         FROM posts WHERE state = 'waiting'",
    );
    change(server, "DELETE FROM post_categories");
    change(server, "UPDATE post_queue SET queue_at = NULL, leased_until = NULL, lease_hash = NULL");
    change(server, "UPDATE posts SET state = 'processed', processed_at = created_at WHERE state = 'waiting'");
}

fn begin(server: &TestServer) -> Child {
    let mut command = server.command(&[]);
    command.args(["retention", "run"]).stdout(Stdio::null()).spawn().expect("the program starts")
}

/// Waits for a program that must succeed; the most memory that it had, in KiB.
fn to_the_end(mut run: Child) -> u64 {
    let mut most = 0;
    loop {
        let status = fs::read_to_string(format!("/proc/{}/status", run.id())).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|peak| peak.split_whitespace().next()?.parse().ok());
        most = most.max(peak.unwrap_or(0));
        if let Some(status) = run.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return most;
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// The ids of all posts in the database, without dashes.
fn ids(server: &TestServer) -> HashSet<String> {
    let Some(scratch) = server.scratch_database() else {
        let path = server.data().join("lyceum.db");
        let mut connection = SqliteConnection::establish(&path.display().to_string()).unwrap();
        let query = diesel::sql_query("SELECT lower(hex(id)) AS id FROM posts");
        return query.load::<Named>(&mut connection).unwrap().into_iter().map(|row| row.id).collect();
    };
    let query = match Kind::of_this_run() {
        Kind::Postgres => "SELECT id::text FROM posts",
        _ => "SELECT lower(hex(id)) FROM posts",
    };
    let found = ephemeral_db::column(scratch.url(), query).unwrap();
    found.into_iter().map(|id| id.replace('-', "")).collect()
}

/// The ids of all posts in archives, without dashes.
fn archived(server: &TestServer) -> HashSet<String> {
    const START: &str = "{\"table\":\"posts\",\"post\":\"";
    let mut found = HashSet::new();
    if !server.data().join("archives").exists() {
        return found;
    }
    for file in files(server) {
        for line in BufReader::new(fs::File::open(file).unwrap()).lines() {
            let line = line.unwrap();
            found.extend(line.strip_prefix(START).map(|rest| rest[..36].replace('-', "")));
        }
    }
    found
}

/// A number that nobody foresees: the hasher's own seed.
fn random() -> u32 {
    use std::hash::{BuildHasher, RandomState};
    u32::try_from(RandomState::new().hash_one(0) >> 32).unwrap_or_default()
}
