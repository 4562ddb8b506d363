//! Old posts with all that can hang on them, for tests of retention.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};

use diesel::{Connection, SqliteConnection, connection::SimpleConnection};
use serde_json::{Value, json};

use super::{
    database,
    people::{Person, text},
    posts::post,
    process::TestServer,
    replies::{Pair, Reply},
};

/// Tables whose rows retention does not put back: what it notes itself, and what logging in leaves.
const OWN: [&str; 7] =
    ["archives", "holds", "audit_batches", "audit_logs", "sessions", "signing_keys", "login_failures"];

/// Numbers of copies.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Changes rows behind the server's back.
pub fn change(server: &TestServer, sql: &str) {
    if let Some(database) = server.scratch_database() {
        return database.execute(sql).expect("the statement");
    }
    let database = server.data().join("lyceum.db");
    let mut connection = SqliteConnection::establish(&database.display().to_string()).expect("the database");
    connection.batch_execute("PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON").unwrap();
    connection.batch_execute(sql).expect("the statement");
}

/// The digest of each table, of a server that is stopped: by a copy, so that it is the same for every database.
pub fn digests(server: &TestServer) -> BTreeMap<String, String> {
    let from = match server.scratch_database() {
        Some(scratch) => database::exposed(scratch),
        None => format!("sqlite:{}", server.data().join("lyceum.db").display()),
    };
    let to = server.scratch().join(format!("copy-{}.db", NEXT.fetch_add(1, Ordering::Relaxed)));
    let to = format!("sqlite:{}", to.display());
    let mut target = TestServer::prepared(&[("DATABASE_URL", &to)]);
    target.run(&["db", "migrate"]).ok();
    target.set("DATABASE_URL", "");
    let printed = target.run(&["db", "copy", "--from", &from, "--to", &to]).ok();
    let line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let is_digest = words.len() == 3 && words[2].len() == 64;
        (is_digest && !OWN.contains(&words[0])).then(|| (words[0].to_owned(), words[2].to_owned()))
    };
    let digests: BTreeMap<String, String> = printed.lines().filter_map(line).collect();
    assert!(digests.len() > 40, "{printed}");
    digests
}

/// Runs retention; what it says of posts, which is its first line.
pub fn retain(server: &TestServer, options: &[&str]) -> String {
    let told = server.run(&[&["retention", "run"], options].concat()).ok();
    told.split_inclusive('\n').next().unwrap_or_default().to_owned()
}

/// The archives of posts of a server.
pub fn files(server: &TestServer) -> Vec<PathBuf> {
    files_of(server, ".jsonl")
}

/// The archives of a server whose names end so, by name.
pub fn files_of(server: &TestServer, end: &str) -> Vec<PathBuf> {
    let folder = server.data().join("archives");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of archives")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_str().is_some_and(|path| path.ends_with(end)))
        .collect();
    files.sort();
    files
}

/// The line in which a command says something of what is called so.
pub fn line_of(told: &str, items: &str) -> String {
    told.lines().find(|line| line.contains(items)).unwrap_or_else(|| panic!("{told}")).to_owned()
}

/// The only archive of a server, and its name.
pub fn file(server: &TestServer) -> (PathBuf, String) {
    let files = files(server);
    let [only] = files.as_slice() else { panic!("{files:?}") };
    (only.clone(), only.file_name().unwrap().to_str().unwrap().to_owned())
}

/// What a desk has after a while: posts with everything on them, and three that must stay.
pub struct OldDesk {
    pub admin: Person,
    pub pair: Pair,
    /// May go: edited, noted, a mention, a randomised decision.
    pub whole: String,
    /// May go: its reply was posted.
    pub answered: Reply,
    /// May go: its reply was rejected, and its escalation resolved.
    pub rejected: Reply,
    /// Stays: its reply is a draft.
    pub drafted: Reply,
    /// Stays: its escalation is open.
    pub escalated: String,
    /// Stays: its decision is part of a running experiment.
    pub tried: String,
}

impl OldDesk {
    /// Posts that may go.
    pub const DUE: usize = 3;
    /// Posts that must stay.
    pub const STAYING: usize = 3;

    pub async fn new(server: &TestServer) -> Self {
        let admin = server.admin().await;
        let pair = Pair::new(&admin, "old").await;
        let whole = whole(&admin, &pair).await;
        let answered = pair.approved().await;
        let token = pair.send(&answered, 60).await;
        pair.post(&answered, &token, "answer-1").await;
        let rejected = pair.pending().await;
        pair.review(&rejected, json!({ "approve": false, "reason": "not ours" })).await;
        let opened = json!({ "description": "Is it ours?", "reply_id": rejected.id });
        let opened = pair.drafter.post("engagement/escalations").json(opened).send().await.expect(201).json();
        let at = format!("engagement/escalations/{}", text(&opened["id"]));
        admin.edit(&at, json!({ "status": "RESOLVED", "resolution_notes": "No." })).await;
        let drafted = pair.draft().await;
        let (decision, escalated, _) = pair.decision().await;
        let open = json!({ "description": "Who knows?", "decision_id": decision });
        pair.drafter.post("engagement/escalations").json(open).send().await.expect(201);
        let tried = tried(&admin, &pair).await;
        work_off(&pair.drafter).await;
        Self { admin, pair, whole, answered, rejected, drafted, escalated, tried }
    }
}

/// A post with everything on it.
async fn whole(admin: &Person, pair: &Pair) -> String {
    let (decision, id, _) = pair.decision().await;
    let path = format!("engagement/posts/{id}");
    let stored = admin.get(&path).ok().await;
    let mut edited = post(stored["platform_post_id"].as_str().expect("an id"));
    edited["author"]["platform_id"] = stored["author"]["platform_id"].clone();
    edited["content"] = json!("What does the edited one ask? \"Quoted\",\nand on.");
    edited["observed_at"] = json!("2026-03-02T08:00:00Z");
    admin.post("engagement/posts").json(edited).send().await.expect(200);
    let note = json!({ "text": "Unmistakable remark.", "post_id": id });
    pair.drafter.post("engagement/notes").json(note).send().await.expect(201);
    let by_chance =
        json!({ "decision_id": decision, "predicted_mode": "HYBRID", "predicted_outcome": 0.125 });
    admin.post("engagement/learning/randomized-experiments").json(by_chance).send().await.expect(201);
    let competitor = json!({ "name": "Dripless" });
    let competitor = admin.post("engagement/competitors").json(competitor).send().await.expect(201).json();
    let mention = json!({ "post_id": id, "competitor_id": competitor["id"], "sentiment": -0.5 });
    admin.post("engagement/mentions").json(mention).send().await.expect(201);
    id
}

/// A post whose decision is part of a running experiment.
async fn tried(admin: &Person, pair: &Pair) -> String {
    let at = super::experiments::running(admin, super::experiments::experiment("old")).await;
    let experiment = at.rsplit('/').next().expect("an id").to_owned();
    let mut new = post("tried");
    new["author"]["platform_id"] = json!("tried");
    let made = pair.drafter.post("engagement/posts").json(new).send().await.expect(201).json();
    let id = text(&made["id"]);
    let mut decision = super::posts::decision();
    decision["experiment_id"] = json!(experiment);
    decision["experiment_variant"] = json!("a");
    let path = format!("engagement/posts/{id}/decisions");
    pair.drafter.post(path).json(decision).send().await.expect(201);
    id
}

/// Claims all posts and says that they are done.
pub async fn work_off(worker: &Person) {
    let claimed = worker.post("engagement/posts/claims").json(json!({ "limit": 100 })).ok().await;
    for item in claimed["items"].as_array().expect("items") {
        let at = format!("engagement/posts/{}/outcome", text(&item["post"]["id"]));
        let token = text(&item["lease"]["token"]);
        let outcome = worker.post(at).header("lease-token", &token);
        outcome.json(json!({ "outcome": "processed" })).ok().await;
    }
}

/// The first line of an archive, changed.
pub fn with_header(file: &[u8], change: impl Fn(&mut Value)) -> Vec<u8> {
    let end = file.iter().position(|byte| *byte == b'\n').expect("a line");
    let mut header: Value = serde_json::from_slice(&file[..end]).expect("a header");
    change(&mut header["header"]);
    [header.to_string().as_bytes(), &file[end..]].concat()
}
