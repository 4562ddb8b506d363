//! Many clients, at two servers (of SQLite, one), say at once which variants the same units saw and what they
//! did: each unit is counted once, one that saw two variants is left out by all of them, and the first
//! outcome of each counts.

use std::{collections::BTreeMap, time::Duration};

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{
    experiments::{external, measured, results, running, seen, sent, step},
    people::{Person, text},
    process::TestServer,
    races::Everywhere,
};

/// Half of the clients stand at each server.
const CLIENTS: usize = 8;
/// Units that all clients saw in the same variant.
const AGREED: usize = 480;
/// Units that clients at one server saw in one variant, and those at the other in another one.
const TORN: usize = 120;
/// Rows of a request.
const ROWS: usize = 100;
/// What those units are called.
const TORN_NAME: &str = "torn";

/// What came of a unit's rows, client by client.
type Outcomes = BTreeMap<String, Vec<(usize, String)>>;

fn variant(number: usize) -> &'static str {
    ["a", "b"][number % 2]
}

/// Names of all units, in another order for each client.
fn units(client: usize) -> Vec<String> {
    let agreed = (0..AGREED).map(|number| format!("unit-{number}"));
    let torn = (0..TORN).map(|number| format!("{TORN_NAME}-{number}"));
    let mut units: Vec<String> = agreed.chain(torn).collect();
    let all = units.len();
    // Clients who begin at the same place meet all the way.
    units.rotate_left((client / 4) * all / 2);
    if client % 3 == 2 {
        units.reverse();
    }
    units
}

fn number_of(unit: &str) -> usize {
    unit.rsplit('-').next().and_then(|number| number.parse().ok()).expect("a number")
}

/// What a client saw of a unit.
fn exposure(client: usize, unit: &str) -> Value {
    let number = if unit.starts_with(TORN_NAME) { client } else { number_of(unit) };
    seen(unit, variant(number))
}

/// What a client measured of a unit: its own number, so that it can be told whose counts.
fn outcome(client: usize, unit: &str) -> Value {
    let value = u32::try_from(client).expect("a small number");
    measured(unit, "minutes", f64::from(value))
}

/// All clients send rows of all units at once; what came of each.
async fn all_at_once(
    everywhere: &Everywhere,
    at: &str,
    what: &'static str,
    row: fn(usize, &str) -> Value,
) -> Outcomes {
    let clients = (0..CLIENTS).map(|client| {
        let (who, at) = (everywhere.by(client).clone(), at.to_owned());
        tokio::spawn(async move {
            let mut found = Vec::new();
            for units in units(client).chunks(ROWS) {
                let items: Vec<Value> = units.iter().map(|unit| row(client, unit)).collect();
                // Whoever collides too often is told to come again: nothing was written then.
                let answer = loop {
                    let answer = sent(&who, &at, what, &items).send().await;
                    if answer.status != 503 {
                        break answer.expect(200).json();
                    }
                    tokio::time::sleep(Duration::from_millis(50)).await;
                };
                let rows = answer["items"].as_array().expect("rows").iter();
                found.extend(units.iter().cloned().zip(rows.map(|row| text(&row["status"]))));
            }
            (client, found)
        })
    });
    let mut outcomes = Outcomes::new();
    for (client, found) in join_all(clients).await.into_iter().map(Result::unwrap) {
        for (unit, status) in found {
            outcomes.entry(unit).or_default().push((client, status));
        }
    }
    outcomes
}

fn count(rows: &[(usize, String)], status: &str) -> usize {
    rows.iter().filter(|(_, found)| found == status).count()
}

/// The client whose row was recorded.
fn first(rows: &[(usize, String)]) -> usize {
    rows.iter().find(|(_, found)| found == "recorded").expect("a row that was recorded").0
}

/// All of it, between these servers.
pub async fn are_counted_once(servers: &[&TestServer]) {
    let admin = servers[0].admin().await;
    let everywhere = Everywhere::of(&admin, servers).await;
    let mut body = external("crowded");
    body["metric"] = json!({ "name": "minutes", "kind": "mean", "direction": "up" });
    let at = running(&admin, body).await;

    let exposed = all_at_once(&everywhere, &at, "exposures", exposure).await;
    assert_eq!(exposed.len(), AGREED + TORN);
    for (unit, rows) in &exposed {
        assert_eq!((rows.len(), count(rows, "recorded")), (CLIENTS, 1), "{unit}: {rows:?}");
        if unit.starts_with(TORN_NAME) {
            assert!(count(rows, "excluded") > 0, "{unit}: {rows:?}");
        } else {
            assert_eq!(count(rows, "unchanged"), CLIENTS - 1, "{unit}: {rows:?}");
        }
    }
    let reported = all_at_once(&everywhere, &at, "outcomes", outcome).await;
    // By variant, what those said whose outcomes came first.
    let mut sums = [0_usize; 2];
    for (unit, rows) in &reported {
        if unit.starts_with(TORN_NAME) {
            assert_eq!(count(rows, "excluded"), CLIENTS, "{unit}: {rows:?}");
            continue;
        }
        assert_eq!(count(rows, "recorded"), 1, "{unit}: {rows:?}");
        assert_eq!(count(rows, "unchanged"), CLIENTS - 1, "{unit}: {rows:?}");
        sums[number_of(unit) % 2] += first(rows);
    }

    for number in 0..servers.len() {
        let found = results(everywhere.by(number), &at).await;
        assert_eq!((&found["units"], &found["excluded"]), (&json!(AGREED), &json!(TORN)), "{found}");
        for (place, sum) in sums.into_iter().enumerate() {
            assert_eq!(found["variants"][place]["units"], AGREED / 2, "{found}");
            let of_metric = &found["metrics"][0]["variants"][place];
            assert_eq!(of_metric["units"], AGREED / 2, "{found}");
            let half = u32::try_from(AGREED / 2).expect("a small number");
            let mean = of_metric["mean"].as_f64().expect("a mean");
            let sum = f64::from(u32::try_from(sum).expect("a small number"));
            assert!((mean - sum / f64::from(half)).abs() < 1e-9, "{mean}, and a sum of {sum}: {found}");
        }
    }
    let odd: usize = exposed.values().map(|rows| first(rows) % 2).sum();
    println!("of {} units {odd} came from clients of an odd number first", exposed.len());
}

/// Sends units that nobody else sends, until the experiment takes no more; how many were recorded.
async fn exposed_to_the_end(who: Person, at: String, client: usize) -> usize {
    let mut recorded = 0;
    for batch in 0.. {
        let unit = |number: usize| seen(&format!("{client}-{batch}-{number}"), variant(number));
        let items: Vec<Value> = (0..10).map(unit).collect();
        let answer = sent(&who, &at, "exposures", &items).send().await;
        match answer.status {
            200 => {
                let answer = answer.json();
                let rows = answer["items"].as_array().expect("rows");
                recorded += rows.iter().filter(|row| row["status"] == "recorded").count();
            }
            409 => return recorded,
            // Nothing was written.
            503 => tokio::time::sleep(Duration::from_millis(50)).await,
            _ => panic!("{answer}"),
        }
    }
    recorded
}

/// An experiment is completed while units come in: the results that are kept have every unit that was answered
/// `recorded`, and no other.
pub async fn are_all_in_the_results(servers: &[&TestServer]) {
    let admin = servers[0].admin().await;
    let everywhere = Everywhere::of(&admin, servers).await;
    for round in 0..4 {
        let at = running(&admin, external(&format!("closing {round}"))).await;
        let client =
            |client| tokio::spawn(exposed_to_the_end(everywhere.by(client).clone(), at.clone(), client));
        let clients: Vec<_> = (0..CLIENTS).map(client).collect();
        tokio::time::sleep(Duration::from_millis(200)).await;
        while step(everywhere.by(round), &at, "COMPLETED").send().await.status != 200 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let recorded: usize = join_all(clients).await.into_iter().map(Result::unwrap).sum();
        assert!(recorded > 0, "no unit came in time");
        for number in 0..servers.len() {
            let found = results(everywhere.by(number), &at).await;
            assert_eq!(found["units"], recorded, "{found}");
        }
    }
}
