//! Sixty-four workers on two servers (of SQLite, one), of whom one dies each second, and whose database is
//! killed once: no post is given to two at a time, none is processed twice, and none is lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use domain::Clock;
use futures_util::future::join_all;
use serde_json::{Value, json};
use services::environment::SystemClock;

use crate::{
    house::House,
    support::{
        client::Response,
        people::{Person, text},
        posts::post,
        races::Everywhere,
    },
};

const WORKERS: usize = 64;
/// A batch is as many; there are no fewer.
const BATCH: usize = 1_000;
/// More than all workers process in a second: there is work as long as workers die.
const POSTS_A_SECOND: usize = 90;
/// The shortest lease there is, in seconds.
const LEASE: u64 = 30;
/// How long workers go on once nobody dies any more, at most: a busy machine needs much of it, and what nobody
/// processed until then was lost.
const PATIENCE: Duration = Duration::from_secs(240);
/// How long workers die, one each second, unless `LYCEUM_TEST_DEATHS` says otherwise.
const DEATHS: u64 = 12;
/// How long two posts are worked on.
const WORK: Duration = Duration::from_millis(1_500);

/// A post that somebody had.
struct Had {
    token: String,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    /// When the answer came. A claim that waited for the database may give a post whose last lease ended
    /// after `from`, but never one whose lease has not ended yet.
    received: DateTime<Utc>,
}

/// What workers share.
#[derive(Default)]
struct Crew {
    /// How many posts there are.
    posts: usize,
    /// Whether the next one who has posts dies.
    doomed: AtomicBool,
    /// Who had each post, in the order of the answers.
    had: Mutex<BTreeMap<String, Vec<Had>>>,
    /// Posts whose outcome was taken.
    processed: Mutex<Vec<String>>,
    /// Outcomes that nobody knows whether they were taken, since the database went away.
    unknown: AtomicUsize,
}

/// All of it, before servers of its own.
pub async fn never_share_a_post(mut house: House) {
    let servers = house.servers();
    let admin = servers[0].admin().await;
    let everywhere = Everywhere::of(&admin, &servers).await;
    let deaths = std::env::var("LYCEUM_TEST_DEATHS").map_or(DEATHS, |text| text.parse().expect("a number"));
    let seconds = usize::try_from(deaths).expect("a number of seconds");
    let posts: Vec<Value> =
        (0..BATCH.max(seconds * POSTS_A_SECOND)).map(|number| post(&format!("p{number}"))).collect();
    for posts in posts.chunks(BATCH) {
        admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
    }

    let crew = Arc::new(Crew { posts: posts.len(), ..Crew::default() });
    let begun = Instant::now();
    let until = begun + Duration::from_secs(deaths) + PATIENCE;
    let hired = AtomicUsize::new(0);
    let hire = || {
        let place = everywhere.by(hired.fetch_add(1, Ordering::Relaxed)).clone();
        tokio::spawn(work(Arc::clone(&crew), place, until))
    };
    let mut workers: Vec<_> = (0..WORKERS).map(|_| hire()).collect();
    for second in 0..deaths {
        tokio::time::sleep(Duration::from_secs(1)).await;
        crew.doomed.store(true, Ordering::Relaxed);
        workers.push(hire());
        if second == deaths / 2 {
            house.fall_and_rise();
        }
    }
    crew.doomed.store(false, Ordering::Relaxed);
    for worker in join_all(workers).await {
        worker.expect("a worker");
    }
    judge(&crew, &admin, deaths).await;
    println!("{} s", begun.elapsed().as_secs());
}

/// The time by the clock of this machine, which the servers go by too.
fn now() -> DateTime<Utc> {
    SystemClock.now()
}

/// Claims and reports until nothing is left, or it dies with posts in its hands.
async fn work(crew: Arc<Crew>, who: Person, until: Instant) {
    while Instant::now() < until {
        let body = json!({ "limit": 2, "lease_seconds": LEASE });
        let claimed = match who.post("engagement/posts/claims").json(body).try_send().await {
            Ok(answer) if answer.status == 200 => answer.json(),
            // The database is away.
            _ => {
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let received = now();
        let items = claimed["items"].as_array().expect("items").clone();
        for item in &items {
            let expires: DateTime<Utc> = text(&item["lease"]["expires_at"]).parse().expect("a time");
            let from = expires - Duration::from_secs(LEASE);
            assert!(from <= received, "the clocks of these servers are one");
            let mut had = crew.had.lock().unwrap();
            let token = text(&item["lease"]["token"]);
            let one = Had { token, from, until: expires, received };
            had.entry(text(&item["post"]["id"])).or_default().push(one);
        }
        if items.is_empty() {
            if crew.processed.lock().unwrap().len() + crew.unknown.load(Ordering::Relaxed) >= crew.posts {
                return;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
            continue;
        }
        if crew.doomed.swap(false, Ordering::Relaxed) {
            return;
        }
        tokio::time::sleep(WORK).await;
        for item in &items {
            report(&crew, &who, item).await;
        }
    }
}

/// Says that a post is processed, as often as the database needs to hear it.
async fn report(crew: &Crew, who: &Person, item: &Value) {
    let (id, token) = (text(&item["post"]["id"]), text(&item["lease"]["token"]));
    let mut doubtful = false;
    loop {
        let call = who.post(format!("engagement/posts/{id}/outcome")).header("lease-token", &token);
        let answer: Option<Response> = call.json(json!({ "outcome": "processed" })).try_send().await.ok();
        match answer.as_ref().map(|answer| answer.status) {
            Some(200) => {
                // Its own: the answer to an earlier claim may have come after that to a later one.
                let mut had = crew.had.lock().unwrap();
                let mut of_post = had.get_mut(&id).expect("it was had").iter_mut();
                of_post.find(|had| had.token == token).expect("it was had").until = now();
                return crew.processed.lock().unwrap().push(id);
            }
            Some(409) => {
                // Either it was taken before the answer was lost, or the lease ended meanwhile.
                crew.unknown.fetch_add(usize::from(doubtful), Ordering::Relaxed);
                return;
            }
            Some(503) | None => {
                doubtful = true;
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            Some(status) => panic!("{status}: {answer:?}"),
        }
    }
}

async fn judge(crew: &Crew, admin: &Person, deaths: u64) {
    let processed = crew.processed.lock().unwrap().clone();
    let once: BTreeSet<&String> = processed.iter().collect();
    assert_eq!(once.len(), processed.len(), "a post was processed twice");
    let done = admin.all_by("engagement/posts?state=processed", 100).await;
    assert_eq!(done.len(), crew.posts, "a post was lost, or nobody came to it within {PATIENCE:?}");
    let unknown = crew.unknown.load(Ordering::Relaxed);
    assert!(processed.len() + unknown >= crew.posts, "{} were taken, {unknown} are unknown", processed.len());
    let mut again: u64 = 0;
    for (id, had) in crew.had.lock().unwrap().iter_mut() {
        had.sort_by_key(|had| had.from);
        for pair in had.windows(2) {
            again += 1;
            let times = pair.iter().map(|had| (had.from, had.received, had.until)).collect::<Vec<_>>();
            assert!(pair[0].until <= pair[1].received, "{id} was given to two at a time: {times:?}");
        }
    }
    // One may have been doomed while the database was away and nobody had anything.
    assert!(again >= deaths, "only {again} posts came back: too few died");
    println!("{} processed, {unknown} unknown, {again} came back", processed.len());
}
