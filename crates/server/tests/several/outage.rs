//! The database is killed under load and restarted: meanwhile the server answers 503, quickly; afterwards
//! it recovers by itself and has everything that it acknowledged.

use std::time::{Duration, Instant};

use ephemeral_db::{Durability, Engine, Options, Scratch, Server};
use futures_util::future::join_all;
use serde_json::json;
use tokio::task::block_in_place;

use crate::{
    deployment::server,
    support::{
        client::{Api, Call},
        kill9::{QUICKLY, Siege},
    },
};

const ROUNDS: usize = 3;
/// How long the database stays away at least.
const AWAY: Duration = Duration::from_millis(1500);
/// How long after its return at most the server answers again.
const BACK: Duration = Duration::from_secs(10);

/// Rounds of load, kill, time without a database, restart, and a look at what was acknowledged.
pub async fn killed_under_load(engine: Engine) {
    let options = Options::new(engine).durability(Durability::Full);
    let mut database = Server::start(&options).expect("a database server of this test's own");
    let scratch = Scratch::create(database.url()).expect("a database");
    let server = server(scratch.url());
    let (api, process) = (server.api(), server.pid());
    let mut siege = Siege::of(server).await;
    for number in 1..=ROUNDS {
        let harvest = siege
            .load_until(|server| {
                assert!(server.is_running() && server.pid() == process, "the server ended");
                block_in_place(|| database.kill()).expect("the database can be killed");
            })
            .await;
        let (refusals, slowest) = away(&api).await;
        block_in_place(|| database.restart()).expect("the database starts again");
        let back = back(&api).await;
        block_in_place(|| siege.verify());
        let round = siege.look(harvest).await;
        println!(
            "round {number}: killed after {} ms, {refusals} refusals meanwhile (the slowest after {} ms), \
             back {} ms after the database, {} writes acknowledged, {} things checked",
            round.load.as_millis(),
            slowest.as_millis(),
            back.as_millis(),
            round.acknowledged,
            round.checked
        );
    }
    let checked = siege.end().await;
    println!("{checked} things checked again at the end");
    // The database after the server.
    drop(scratch);
}

/// Requests of several kinds while there is no database; how many, and the longest wait.
async fn away(api: &Api) -> (usize, Duration) {
    let (begun, mut count, mut slowest) = (Instant::now(), 0, Duration::ZERO);
    while begun.elapsed() < AWAY {
        for (answer, took) in join_all(requests(api).map(Call::send_timed)).await {
            answer.problem_code(503, "unavailable");
            assert!(answer.header("retry-after").is_some(), "no word when to come again: {answer}");
            assert!(took < QUICKLY, "{took:?} for {answer}");
            slowest = slowest.max(took);
            count += 1;
        }
    }
    (count, slowest)
}

fn requests(api: &Api) -> [Call; 4] {
    let person = json!({ "email": "late@example.org", "password": "a long secret", "display_name": "Late" });
    let login = json!({ "email": "late@example.org", "password": "a long secret" });
    let stranger = api.with_token("nobody");
    [
        api.get("events"),
        stranger.get("auth/me"),
        api.post("auth/register").json(person),
        api.post("auth/login").json(login),
    ]
}

/// Asks until there is an answer again; how long that took.
async fn back(api: &Api) -> Duration {
    let begun = Instant::now();
    loop {
        let answer = api.get("events").send().await;
        if answer.status == 200 {
            return begun.elapsed();
        }
        answer.problem(503);
        assert!(begun.elapsed() < BACK, "no recovery: {answer}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
