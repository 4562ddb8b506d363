//! What people read of the data: recorded when a dump is made, and read again on the upgraded
//! database.
//!
//! An answer may have got fields since; what was there must be there, with its value. Four things changed on
//! purpose: points have four decimal places, the questions of a quiz come with an attempt, lists of events have no
//! descriptions, and titles are in the order of a dictionary.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::{client::Api, people::Person};

/// Who was there, with their passwords: an admin and learners, of the session and of the seed.
pub const PEOPLE: [(&str, &str); 5] = [
    ("root@example.org", "a long secret of root"),
    ("ada@example.org", "a long secret of ada@example.org"),
    ("ben@example.org", "a long secret of BEN@Example.ORG"),
    ("admin@lyceum.example", "seed-only-admin"),
    ("thales@lyceum.example", "seed-only-thales"),
];

/// Reads it again and asserts that nothing is lost; how many answers were compared.
pub async fn compare(api: &Api, recorded: &Value) -> usize {
    let recorded = recorded.as_array().unwrap();
    for (email, password) in PEOPLE {
        let person = Person::log_in(api, email, password).await;
        let of_theirs: Vec<_> = recorded.iter().filter(|answer| answer["by"] == email).collect();
        assert!(of_theirs.len() >= 5, "only {} answers to {email} are recorded", of_theirs.len());
        for before in of_theirs {
            let answer = person.get(before["path"].as_str().unwrap()).send().await;
            assert_eq!(before["status"], answer.status, "{email}: {answer}");
            let (mut then, mut now) = (before["body"].clone(), short(answer.json()));
            if before["path"].as_str().unwrap().contains("sort=title") {
                [&mut then, &mut now].into_iter().for_each(in_one_order);
            }
            if let Some(place) = lost(&then, &now, "") {
                panic!("{email}: {place} differs\n--- recorded\n{then}\n--- now\n{now}");
            }
        }
    }
    recorded.len()
}

/// Puts the items of a list in the order of their ids.
fn in_one_order(list: &mut Value) {
    list["items"].as_array_mut().unwrap().sort_by_key(|item| item["id"].to_string());
}

/// With digests instead of long texts.
pub fn short(value: Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > 300 => {
            let digest = Sha256::digest(text.as_bytes());
            let begin: String = text.chars().take(20).collect();
            let hex = hex::encode(digest.iter().take(8).copied().collect::<Vec<u8>>());
            json!(format!("{begin}… {} characters, SHA-256 {hex}…", text.chars().count()))
        }
        Value::Array(items) => items.into_iter().map(short).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, short(value))).collect(),
        other => other,
    }
}

/// Fields that are points.
const POINTS: [&str; 6] = ["score", "max_score", "points", "points_awarded", "old_score", "new_score"];

/// The question of the session of old that was worth a billionth of a point, which is none now.
const WORTHLESS: &str = "9.007199254740992e15?";
const OF_WORTHLESS: [&str; 4] = ["share_right", "discrimination", "points", "points_awarded"];

/// Whether the nearest number with four decimal places is told now.
fn are_same_points(before: &Value, now: &Value) -> bool {
    let (Some(before), Some(now)) = (before.as_f64(), now.as_f64()) else { return false };
    ((before * 10_000.0).round() / 10_000.0 - now).abs() < f64::EPSILON * now.abs().max(1.0)
}

/// A pointer to a value that is missing or different now.
fn lost(before: &Value, now: &Value, at: &str) -> Option<String> {
    match (before, now) {
        (Value::Object(fields), Value::Object(now)) => fields.iter().find_map(|(name, value)| {
            let at = format!("{at}/{name}");
            // Problems name the request they are about.
            match now.get(name) {
                _ if name == "request_id" => None,
                _ if OF_WORTHLESS.contains(&name.as_str()) && before["prompt"] == WORTHLESS => None,
                Some(points) if POINTS.contains(&name.as_str()) && are_same_points(value, points) => None,
                Some(now) => lost(value, now, &at),
                None if name == "questions" && now.contains_key("question_count") => None,
                None if name == "description" && at.starts_with("/items/") => None,
                None => Some(at),
            }
        }),
        (Value::Array(before), Value::Array(now)) if before.len() == now.len() => {
            let mut pairs = before.iter().zip(now).enumerate();
            pairs.find_map(|(index, (before, now))| lost(before, now, &format!("{at}/{index}")))
        }
        _ => (before != now).then(|| at.to_owned()),
    }
}
