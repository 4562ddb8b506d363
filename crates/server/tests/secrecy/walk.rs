//! Asks every readable route for everything there is and keeps all that was answered.

use actix_http::{encoding::Decoder, error::PayloadError, header::ContentEncoding};
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use serde_json::Value;

use crate::{
    document::operations,
    support::client::{Api, Response},
};

/// An answer somebody got.
pub struct Seen {
    /// What was asked.
    pub what: String,
    pub status: u16,
    /// Headers, decoded body, and the body as it was sent.
    pub text: String,
    /// The decoded body, if it is JSON.
    pub json: Option<Value>,
}

/// Requests that are under way at once.
const AT_ONCE: usize = 16;

/// Everything there is to ask for, by anybody.
pub struct Walk {
    requests: Vec<(String, String)>,
}

impl Walk {
    /// Every readable route with each of these ids and slugs in each place that takes one, plain
    /// and with every page size and search that could show more.
    pub async fn new(api: &Api, ids: &[String], slugs: &[String]) -> Self {
        let mut requests = Vec::new();
        for operation in operations(api).await {
            if operation.method != "GET" || ["/openapi.json", "/metrics"].contains(&operation.path.as_str()) {
                continue;
            }
            let mut paths = vec![operation.path.clone()];
            while let Some(place) = paths.iter().find_map(|path| placeholder(path)) {
                let values = if place == "{slug}" { slugs } else { ids };
                paths = paths
                    .iter()
                    .flat_map(|path| values.iter().map(|value| path.replacen(&place, value, 1)))
                    .collect();
            }
            requests.extend(paths.into_iter().map(|path| (operation.path.clone(), path)));
        }
        for list in ["/api/v1/events", "/api/v1/me/enrolments"] {
            requests.push((list.to_owned(), format!("{list}?limit=100")));
        }
        requests.extend(
            ["sentinel", "SENTINEL", "hidden"]
                .map(|word| ("/api/v1/events".to_owned(), format!("/api/v1/events?limit=100&q={word}"))),
        );
        Self { requests }
    }

    /// All that somebody gets; each with the template of its route.
    pub async fn walk(&self, api: &Api, encoding: &str) -> Vec<(String, Seen)> {
        stream::iter(&self.requests)
            .map(|(route, path)| async move {
                let answer = api.get(path.as_str()).header("accept-encoding", encoding).send().await;
                assert!(answer.status < 500, "{answer}");
                (route.clone(), see(path.clone(), &answer).await)
            })
            .buffer_unordered(AT_ONCE)
            .collect()
            .await
    }
}

fn placeholder(path: &str) -> Option<String> {
    let start = path.find('{')?;
    let end = path.find('}')?;
    Some(path[start..=end].to_owned())
}

/// Headers and decoded body of an answer.
pub async fn see(what: String, answer: &Response) -> Seen {
    let encoding = match answer.header("content-encoding") {
        None => ContentEncoding::Identity,
        Some(name) => name.parse().unwrap_or_else(|_| panic!("unknown encoding {name} of {answer}")),
    };
    let whole = stream::iter([Ok::<_, PayloadError>(Bytes::from(answer.body.clone()))]);
    let pieces: Vec<_> = Decoder::new(whole, encoding).collect().await;
    let mut body = Vec::new();
    for piece in pieces {
        body.extend_from_slice(&piece.expect("a body that can be decoded"));
    }
    let json = serde_json::from_slice(&body).ok();
    let declared = answer.header("content-type").is_some_and(|kind| kind.contains("json"));
    assert!(json.is_some() || !declared || body.is_empty(), "not JSON: {answer}");
    // The raw bytes as well: a wrong content encoding must not hide anything.
    let text = format!("{:?}\n{}\n{}", answer.headers, String::from_utf8_lossy(&body), answer.text());
    Seen { what, status: answer.status, text, json }
}

/// Whether JSON has a member of one of these names anywhere.
pub fn has_member(value: &Value, names: &[&str]) -> bool {
    match value {
        Value::Object(members) => {
            members.iter().any(|(name, value)| names.contains(&name.as_str()) || has_member(value, names))
        }
        Value::Array(items) => items.iter().any(|item| has_member(item, names)),
        _ => false,
    }
}
