//! Replies at the desk: made through the API by many connections, since each takes three requests.

use std::{net::SocketAddr, thread};

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::{Value, json};

use super::{
    desk,
    http::{Http, text},
};

/// Connections that make replies.
const CONNECTIONS: usize = 32;
/// Posts of a page.
const PAGE: usize = 100;
/// Every so many replies are left as drafts; the others wait for a second person.
const DRAFTS: u64 = 3;

/// Makes so many replies, to the first posts that are there. Says who wrote the newest.
pub fn prepare(address: SocketAddr, token: &str, count: u64) -> Result<Option<String>> {
    if count == 0 {
        return Ok(None);
    }
    let posts = posts(&mut Http::connect(address, Some(token))?, usize::try_from(count)?)?;
    ensure!(posts.len() as u64 == count, "there are {} posts for {count} replies; see --posts", posts.len());
    let newest = posts.iter().take(usize::try_from(desk::BY_ONE)?).map(|(_, author)| author);
    let author = newest.clone().next().cloned();
    ensure!(newest.map(Some).all(|other| other == author.as_ref()), "the newest posts are not by one author");
    let share = posts.len().div_ceil(CONNECTIONS);
    thread::scope(|scope| {
        let workers: Vec<_> = posts
            .chunks(share)
            .enumerate()
            .map(|(worker, posts)| {
                scope.spawn(move || answer(address, token, (worker * share) as u64, posts))
            })
            .collect();
        for worker in workers {
            worker.join().map_err(|_| anyhow!("a connection gave up"))??;
        }
        Ok::<_, anyhow::Error>(())
    })?;
    Ok(author)
}

/// Ids of so many posts and of their authors, newest first.
fn posts(http: &mut Http, count: usize) -> Result<Vec<(String, String)>> {
    let first = format!("/api/v1/engagement/posts?limit={PAGE}");
    let (mut found, mut path) = (Vec::with_capacity(count), first.clone());
    while found.len() < count {
        let page = http.get(&path)?;
        for post in page.get("items").and_then(Value::as_array).context("a list without items")? {
            let author = post.get("author").context("a post without an author")?;
            found.push((text(post, "id")?.to_owned(), text(author, "id")?.to_owned()));
        }
        let Some(next) = page.get("next_cursor").and_then(Value::as_str) else { break };
        path = format!("{first}&cursor={next}");
    }
    found.truncate(count);
    Ok(found)
}

fn answer(address: SocketAddr, token: &str, first: u64, posts: &[(String, String)]) -> Result<()> {
    let mut http = Http::connect(address, Some(token))?;
    let decision =
        json!({ "sss_score": 0.9, "ars_score": 0.7, "evs_score": 0.5, "trs_score": 0.8, "mode": "HELPFUL" });
    for (number, (post, _)) in (first..).zip(posts) {
        let made = http.post(&format!("/api/v1/engagement/posts/{post}/decisions"), &decision)?;
        let at = format!("/api/v1/engagement/decisions/{}/replies", text(&made, "id")?);
        let content = format!("A capacitive one, number {number}: it does not rust. —Antone (Vita)");
        let reply = http.post(&at, &json!({ "content": content }))?;
        if !number.is_multiple_of(DRAFTS) {
            let at = format!("/api/v1/engagement/replies/{}/submission", text(&reply, "id")?);
            http.send("POST", &at, None)?;
        }
    }
    Ok(())
}
