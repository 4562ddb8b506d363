//! Thirty-two senders on two servers (of SQLite, one), of whom one dies each second, and whose database is
//! killed once: no reply goes out twice, and what was between sending and marking is unknown.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::{StreamExt, future::join_all, stream};
use serde_json::{Value, json};

use crate::{
    house::House,
    support::{
        people::{Person, text},
        posts::{decision, post},
        races::Everywhere,
    },
};

const SENDERS: usize = 32;
/// More than all senders send in a second: there is work as long as senders die.
const REPLIES_A_SECOND: usize = 36;
/// The shortest lease there is, in seconds.
const LEASE: u64 = 30;
/// How long senders die, one each second, unless `LYCEUM_TEST_DEATHS` says otherwise.
const DEATHS: u64 = 12;
/// How long it takes to send a reply.
const WORK: Duration = Duration::from_secs(1);
/// Requests under way at once while replies are prepared.
const AT_ONCE: usize = 16;
/// Most things in one request.
const BULK: usize = 1_000;

/// What senders share.
#[derive(Default)]
struct Crew {
    /// Ids of the replies that nobody took yet.
    left: Mutex<Vec<String>>,
    /// Whether the next one who sends dies before or after the reply goes out.
    doomed: AtomicBool,
    /// The platform: how often each reply went out.
    platform: Mutex<BTreeMap<String, usize>>,
    /// Replies that were marked as posted.
    posted: Mutex<BTreeSet<String>>,
    /// Replies of senders that died.
    orphaned: Mutex<BTreeSet<String>>,
    /// Replies whose sending may have begun without an answer.
    doubtful: Mutex<BTreeSet<String>>,
    dead: AtomicUsize,
    turn: AtomicUsize,
}

impl Crew {
    /// A reply that is left. Two get each: whoever comes second is refused.
    fn next(&self) -> Option<String> {
        let (left, turn) = (self.left.lock().unwrap(), self.turn.fetch_add(1, Ordering::Relaxed) / 2);
        left.get(turn % left.len().max(1)).cloned()
    }
}

/// All of it, before servers of its own.
pub async fn never_send_twice(mut house: House) {
    let servers = house.servers();
    let admin = servers[0].admin().await;
    let everywhere = Everywhere::of(&admin, &servers).await;
    let deaths = std::env::var("LYCEUM_TEST_DEATHS").map_or(DEATHS, |text| text.parse().expect("a number"));
    let count = usize::try_from(deaths).expect("a number of seconds") * REPLIES_A_SECOND;
    let replies = approved(&admin, count).await;

    let crew = Arc::new(Crew { left: Mutex::new(replies.clone()), ..Crew::default() });
    let hired = AtomicUsize::new(0);
    let hire = || {
        let place = everywhere.by(hired.fetch_add(1, Ordering::Relaxed)).clone();
        tokio::spawn(send_all(Arc::clone(&crew), place))
    };
    let begun = Instant::now();
    let mut senders: Vec<_> = (0..SENDERS).map(|_| hire()).collect();
    for second in 0..deaths {
        tokio::time::sleep(Duration::from_secs(1)).await;
        crew.doomed.store(true, Ordering::Relaxed);
        senders.push(hire());
        if second == deaths / 2 {
            house.fall_and_rise();
        }
    }
    crew.doomed.store(false, Ordering::Relaxed);
    for sender in join_all(senders).await {
        sender.expect("a sender");
    }
    // What nobody spoke of is unknown once its lease is over.
    tokio::time::sleep(Duration::from_secs(LEASE + 1)).await;
    judge(&crew, &admin, &replies).await;
    println!("{} s", begun.elapsed().as_secs());
}

/// Ids of so many replies that may be sent, each to an author of its own.
async fn approved(admin: &Person, count: usize) -> Vec<String> {
    let drafter = admin.operator("drafter", &["draft"]).await;
    let posts: Vec<Value> = (0..count)
        .map(|number| {
            let mut post = post(&format!("s{number}"));
            post["author"]["platform_id"] = json!(format!("author-{number}"));
            post
        })
        .collect();
    let mut ids = Vec::new();
    for posts in posts.chunks(BULK) {
        let sent = admin.post("engagement/posts/batch").json(json!({ "posts": posts })).ok().await;
        ids.extend(sent["items"].as_array().expect("rows").iter().map(|row| text(&row["id"])));
    }
    let draft = |(number, post): (usize, String)| {
        let drafter = drafter.clone();
        async move {
            let at = format!("engagement/posts/{post}/decisions");
            let decision = drafter.post(at).json(decision()).ok().await;
            let at = format!("engagement/decisions/{}/replies", text(&decision["id"]));
            let content = format!("Answer number {number} to all of them. —Antone (Vita)");
            let reply = drafter.post(at).json(json!({ "content": content })).ok().await;
            let id = text(&reply["id"]);
            drafter.post(format!("engagement/replies/{id}/submission")).ok().await;
            id
        }
    };
    let replies: Vec<String> =
        stream::iter(ids.into_iter().enumerate()).map(draft).buffer_unordered(AT_ONCE).collect().await;
    for replies in replies.chunks(BULK) {
        let items: Vec<Value> = replies.iter().map(|id| json!({ "id": id, "version": 2 })).collect();
        let done =
            admin.post("engagement/bulk").json(json!({ "action": "approve", "items": items })).ok().await;
        assert!(done["items"].as_array().expect("rows").iter().all(|row| row["status"] == "done"), "{done}");
    }
    replies
}

/// Sends until nothing is left, or it dies.
async fn send_all(crew: Arc<Crew>, who: Person) {
    loop {
        let Some(id) = crew.next() else { return };
        let sending = who.post(format!("engagement/replies/{id}/sending"));
        let answer = sending.json(json!({ "lease_seconds": LEASE })).try_send().await;
        match answer {
            Ok(answer) if answer.status == 201 => {
                forget(&crew, &id);
                let token = text(&answer.json()["token"]);
                if send(&crew, &who, &id, &token).await {
                    continue;
                }
                crew.dead.fetch_add(1, Ordering::Relaxed);
                return;
            }
            Ok(answer) if answer.status == 409 => forget(&crew, &id),
            // The database is away, and perhaps it went while it said yes.
            _ => {
                crew.doubtful.lock().unwrap().insert(id);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

fn forget(crew: &Crew, id: &str) {
    crew.left.lock().unwrap().retain(|left| left != id);
}

/// Sends a reply, and says so; `false`: the sender died.
async fn send(crew: &Crew, who: &Person, id: &str, token: &str) -> bool {
    let dies = crew.doomed.swap(false, Ordering::Relaxed);
    let dies_early = dies && crew.dead.load(Ordering::Relaxed).is_multiple_of(2);
    if dies {
        crew.orphaned.lock().unwrap().insert(id.to_owned());
    }
    if dies_early {
        return false;
    }
    *crew.platform.lock().unwrap().entry(id.to_owned()).or_default() += 1;
    tokio::time::sleep(WORK).await;
    if dies {
        return false;
    }
    loop {
        let posting = who.put(format!("engagement/replies/{id}/posting")).header("lease-token", token);
        let answer = posting.json(json!({ "platform_post_id": format!("on-{id}") })).try_send().await;
        match answer.map(|answer| answer.status) {
            // The second is what is said when the first answer was lost.
            Ok(200 | 409) => {
                crew.posted.lock().unwrap().insert(id.to_owned());
                return true;
            }
            Ok(503) | Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            Ok(status) => panic!("{status} for {id}"),
        }
    }
}

async fn judge(crew: &Crew, admin: &Person, replies: &[String]) {
    let mut by_state: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for reply in admin.all_by("engagement/replies", 100).await {
        by_state.entry(text(&reply["approval_status"])).or_default().insert(text(&reply["id"]));
    }
    let of = |state: &str| by_state.get(state).cloned().unwrap_or_default();
    let (posted, unknown) = (of("POSTED"), of("UNKNOWN"));
    let (orphaned, doubtful) = (crew.orphaned.lock().unwrap().clone(), crew.doubtful.lock().unwrap().clone());
    let platform = crew.platform.lock().unwrap().clone();
    let twice: Vec<_> = platform.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{} went out twice", twice.len());
    assert_eq!(posted.len() + unknown.len(), replies.len(), "{by_state:?}");
    assert_eq!(posted, *crew.posted.lock().unwrap(), "what was marked is posted, and nothing else");
    assert!(posted.iter().all(|id| platform.contains_key(id)), "something is posted that never went out");
    assert!(orphaned.is_subset(&unknown), "whoever died leaves it unknown");
    let unexplained: Vec<_> =
        unknown.iter().filter(|id| !orphaned.contains(*id) && !doubtful.contains(*id)).collect();
    assert!(unexplained.is_empty(), "nobody knows why {unexplained:?} are unknown");
    // Nobody sends what is unknown.
    for id in unknown.iter().take(5) {
        let again = admin.post(format!("engagement/replies/{id}/sending")).json(json!({})).send().await;
        again.problem_code(409, "reply_state");
    }
    println!("{} posted, {} unknown, {} senders died", posted.len(), unknown.len(), orphaned.len());
    assert!(!orphaned.is_empty(), "nobody died");
}
