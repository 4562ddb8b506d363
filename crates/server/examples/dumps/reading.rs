//! Reads what the API tells people of the data, list by list and item by item.

use serde_json::{Value, json};

use crate::{
    answers::{PEOPLE, short},
    support::{client::Api, people::Person},
};

/// The first paths that each person reads.
const BEGIN: [&[&str]; PEOPLE.len()] = [
    &[
        "admin/audit-log?entity_type=attempt&limit=100",
        "admin/accounts?limit=100",
        "admin/events?sort=title&limit=100",
        "admin/events?q=sensors",
    ],
    &["events?sort=title&limit=100", "me/enrolments?limit=100", "events/sensors", "events/sensors/lessons"],
    &["events/sensors/progress", "events/sensors/lessons"],
    &["admin/audit-log?entity_type=event&limit=100", "admin/events?q=learn"],
    &["me/enrolments?limit=100", "events/how-to-learn/lessons", "events/how-to-learn/progress"],
];

/// What hangs on the items of a list: where the list's path ends before its second parameter, the field that names an item,
/// what is read of each.
const BELOW: &[(&str, &str, &[&str])] = &[
    (
        "admin/events?q",
        "id",
        &[
            "admin/events/{}",
            "admin/events/{}/lessons",
            "admin/events/{}/gradebook",
            "admin/events/{}/statistics",
            "admin/events/{}/enrolments",
        ],
    ),
    ("/lessons", "id", &["lessons/{}", "lessons/{}/materials", "lessons/{}/quizzes"]),
    ("/quizzes", "id", &["quizzes/{}", "quizzes/{}/attempts"]),
    ("/attempts", "id", &["attempts/{}"]),
];

/// The most answers for one person.
const ENOUGH: usize = 90;

/// Reads all that the people may read; what was asked and answered.
pub async fn record(api: &Api) -> Vec<Value> {
    let mut recorded = Vec::new();
    for ((email, password), begin) in PEOPLE.into_iter().zip(BEGIN) {
        let person = Person::log_in(api, email, password).await;
        let mut paths: Vec<String> = begin.iter().map(|path| (*path).to_owned()).collect();
        let mut next = 0;
        while next < paths.len().min(ENOUGH) {
            let path = paths[next].clone();
            let answer = person.get(&path).send().await;
            let body = answer.json();
            paths.extend(below(&path, &body));
            recorded.push(json!({ "by": email, "path": path, "status": answer.status, "body": short(body) }));
            next += 1;
        }
    }
    recorded
}

/// Paths of what an answer names.
fn below(path: &str, body: &Value) -> Vec<String> {
    let list = path.split('=').next().unwrap();
    let Some((_, field, parts)) = BELOW.iter().find(|(end, ..)| list.ends_with(end)) else {
        return Vec::new();
    };
    let admin = list.starts_with("admin/") && !parts[0].starts_with("admin/");
    let items = body["items"].as_array().cloned().unwrap_or_default();
    let names = items.iter().filter_map(|item| item[field].as_str());
    names
        .flat_map(|name| parts.iter().map(move |part| part.replace("{}", name)))
        .map(|part| if admin { format!("admin/{part}") } else { part })
        .collect()
}
