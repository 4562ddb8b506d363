//! Work at the engagement desk: posts that come in, and workers who claim them.

use std::cell::Cell;

use anyhow::Result;

use super::{
    answer::Response,
    http::{Http, request},
    load::Client,
    scenarios::Goal,
};

const POSTS: &str = "/api/v1/engagement/posts";
/// Posts of a batch.
const BATCH: u64 = 500;
/// Authors that the posts are by.
const AUTHORS: u64 = 20_000;
/// So many of the posts that wait beforehand, the newest, are by one author: who has as much of a history in
/// any number of posts.
pub const BY_ONE: u64 = 20;

/// What is done at the desk.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Desk {
    /// One post a request.
    Ingest,
    /// Many posts a request.
    Batch,
    /// A claim of one post, then its outcome.
    Work,
    /// Claims of fifty posts.
    Claim,
}

impl Desk {
    /// In the order in which they are measured: what is claimed must have come in.
    pub const ALL: [Self; 4] = [Self::Ingest, Self::Batch, Self::Work, Self::Claim];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Ingest => "ingest",
            Self::Batch => "ingest, 500 each",
            Self::Work => "claim + outcome",
            Self::Claim => "claim, 50 each",
        }
    }

    /// Requests a second.
    pub const fn goal(self) -> Goal {
        Goal::PerSecond(match self {
            Self::Ingest => 18_000.0,
            // 60,000 posts.
            Self::Batch => 120.0,
            Self::Work => 2_000.0,
            // 15,000 posts.
            Self::Claim => 300.0,
        })
    }

    /// The most connections that do it at once: few senders have batches.
    pub const fn connections(self) -> usize {
        match self {
            Self::Batch => 8,
            Self::Ingest | Self::Work | Self::Claim => usize::MAX,
        }
    }

    /// About how long an answer is, in bytes.
    pub const fn size(self) -> usize {
        match self {
            Self::Ingest | Self::Work => 900,
            Self::Batch => 45_000,
            Self::Claim => 55_000,
        }
    }

    /// A client that does this as whoever has the session; `next` counts posts, for all clients together.
    pub fn client<'s>(self, token: &'s str, next: &'s Cell<u64>) -> Box<dyn Client + 's> {
        Box::new(Operator { desk: self, token, next, had: None })
    }
}

struct Operator<'s> {
    desk: Desk,
    token: &'s str,
    next: &'s Cell<u64>,
    /// The post that is worked on, and its token.
    had: Option<(String, String)>,
}

impl Operator<'_> {
    fn post(&self) -> String {
        let number = self.next.replace(self.next.get() + 1);
        post(number, number % AUTHORS)
    }

    fn batch(&self) -> String {
        batch(self.next.replace(self.next.get() + BATCH), |number| number % AUTHORS)
    }
}

/// The post of a number, by the author of a number. Each is detected a tenth of a second after the one before, as in a month of March.
fn post(number: u64, author: u64) -> String {
    let (second, tenth) = (number / 10, number % 10);
    let (day, hour, minute) = (1 + second / 86_400 % 31, second / 3_600 % 24, second / 60 % 60);
    let second = second % 60;
    format!(
        r#"{{"platform":"TWITTER","platform_post_id":"b{number}","content":"{number}: which sensor tells when my tomatoes are thirsty, and does it need a battery that somebody must remember to charge?","detected_at":"2026-03-{day:02}T{hour:02}:{minute:02}:{second:02}.{tenth}Z","keyword_matches":["sensor","tomatoes"],"keyword_categories":["hardware"],"raw_metrics":{{"likes":3,"reposts":1}},"author":{{"platform_id":"a{author}","handle":"author_{author}","follower_count":1250}}}}"#
    )
}

/// The posts from a number on.
fn batch(first: u64, author: impl Fn(u64) -> u64) -> String {
    let posts: Vec<String> = (first..first + BATCH).map(|number| post(number, author(number))).collect();
    format!(r#"{{"posts":[{}]}}"#, posts.join(","))
}

/// The number of posts that are there once so many are prepared: whole batches.
pub const fn prepared(posts: u64) -> u64 {
    posts.next_multiple_of(BATCH)
}

/// Brings posts in; at least so many.
pub fn prepare(http: &mut Http, posts: u64) -> Result<()> {
    let posts = prepared(posts);
    let author = |number| if number + BY_ONE < posts { number % AUTHORS } else { AUTHORS };
    for first in (0..posts).step_by(usize::try_from(BATCH)?) {
        let batch = serde_json::from_str(&batch(first, author))?;
        http.post(&format!("{POSTS}/batch"), &batch)?;
    }
    Ok(())
}

impl Client for Operator<'_> {
    fn ask(&mut self, out: &mut Vec<u8>) {
        let (path, lease, body) = match (self.desk, &self.had) {
            (Desk::Ingest, _) => (POSTS.to_owned(), None, self.post()),
            (Desk::Batch, _) => (format!("{POSTS}/batch"), None, self.batch()),
            (Desk::Work, Some((id, token))) => (
                format!("{POSTS}/{id}/outcome"),
                Some(token.clone()),
                r#"{"outcome":"processed"}"#.to_owned(),
            ),
            (Desk::Work, None) => (format!("{POSTS}/claims"), None, r#"{"limit":1}"#.to_owned()),
            (Desk::Claim, _) => (format!("{POSTS}/claims"), None, r#"{"limit":50}"#.to_owned()),
        };
        let head = request("POST", &path, Some(self.token), None);
        let head = String::from_utf8_lossy(&head).replace("content-length: 0\r\n\r\n", "");
        let lease = lease.map_or_else(String::new, |token| format!("lease-token: {token}\r\n"));
        let length = body.len();
        out.extend_from_slice(
            format!("{head}{lease}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
                .as_bytes(),
        );
    }

    fn judge(&mut self, answer: &Response<'_>) -> std::result::Result<(), String> {
        let finder = |text: &'static str| memchr::memmem::find_iter(answer.body, text).count() as u64;
        let right = match (self.desk, self.had.take()) {
            (Desk::Ingest, _) => answer.status == 201 && finder("\"state\":\"available\"") == 1,
            (Desk::Batch, _) => answer.status == 200 && finder("\"status\":\"created\"") == BATCH,
            (Desk::Work, Some(_)) => answer.status == 200 && finder("\"state\":\"processed\"") == 1,
            (Desk::Work, None) => {
                self.had = after(answer.body, "\"id\":\"", 36).zip(after(answer.body, "\"token\":\"", 80));
                answer.status == 200 && self.had.is_some()
            }
            (Desk::Claim, _) => answer.status == 200 && finder("\"state\":\"leased\"") == 50,
        };
        let is_empty = answer.status == 200 && answer.body == br#"{"items":[]}"#;
        match right {
            true => Ok(()),
            false if is_empty => Err("no post waits any more: let more of them wait (--posts)".to_owned()),
            false => Err(answer.excerpt()),
        }
    }
}

/// So many bytes after the first occurrence of a text.
fn after(body: &[u8], text: &str, length: usize) -> Option<String> {
    let start = memchr::memmem::find(body, text.as_bytes())? + text.len();
    String::from_utf8(body.get(start..start + length)?.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Response<'_> {
        Response { status, body: body.as_bytes(), length: body.len() }
    }

    fn asked(client: &mut dyn Client) -> String {
        let mut request = Vec::new();
        client.ask(&mut request);
        String::from_utf8(request).unwrap()
    }

    #[test]
    fn a_worker_claims_and_reports() {
        let next = Cell::new(0);
        let mut worker = Desk::Work.client("T", &next);
        assert!(asked(&mut *worker).starts_with("POST /api/v1/engagement/posts/claims "));
        let (id, token) = ("01234567-89ab-7def-8123-456789abcdef", "0".repeat(80));
        let claimed = format!(r#"{{"items":[{{"post":{{"id":"{id}"}},"lease":{{"token":"{token}"}}}}]}}"#);
        assert!(worker.judge(&answer(200, &claimed)).is_ok());
        let report = asked(&mut *worker);
        assert!(report.contains(&format!("/posts/{id}/outcome ")), "{report}");
        assert!(report.contains(&format!("lease-token: {token}\r\n")), "{report}");
        assert!(worker.judge(&answer(200, r#"{"state":"processed"}"#)).is_ok());
        let none_left = worker.judge(&answer(200, r#"{"items":[]}"#));
        assert!(none_left.is_err_and(|wrong| wrong.contains("--posts")));
    }

    #[test]
    fn posts_are_never_sent_twice() {
        let next = Cell::new(0);
        let (mut one, mut many) = (Desk::Ingest.client("T", &next), Desk::Batch.client("T", &next));
        assert!(asked(&mut *one).contains(r#""platform_post_id":"b0""#));
        let batch = asked(&mut *many);
        let (head, body) = batch.split_once("\r\n\r\n").unwrap();
        assert!(head.ends_with(&format!("content-length: {}", body.len())), "{head}");
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(body["posts"].as_array().unwrap().len(), 500);
        assert_eq!((&body["posts"][0]["platform_post_id"], next.get()), (&"b1".into(), 501));
    }
}
