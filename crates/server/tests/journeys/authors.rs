//! The engagement desk: what is remembered of an author whose profile changes often.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use crate::support::{people::text, posts::post, process::TestServer};

/// Posts of one author who has one follower more in each: as many as their numbers, a second apart.
fn posts(numbers: RangeInclusive<u32>) -> Value {
    let posts: Vec<Value> = numbers
        .map(|number| {
            let mut post = post(&format!("p{number}"));
            post["detected_at"] = json!(format!("2026-03-01T08:{:02}:{:02}Z", number / 60, number % 60));
            post["author"]["follower_count"] = json!(number);
            post
        })
        .collect();
    json!({ "posts": posts })
}

/// What a history of so many followers says.
fn history(followers: RangeInclusive<u32>) -> Vec<Value> {
    followers
        .map(|count| {
            json!({
                "observed_at": format!("2026-03-01T08:{:02}:{:02}.000000Z", count / 60, count % 60),
                "fields": [{ "field": "follower_count", "old": count - 1, "new": count }]
            })
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_newest_200_changes_of_a_profile_are_kept() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let olga = admin.operator("olga", &["draft"]).await;
    let batch = |numbers| olga.post("engagement/posts/batch").json(posts(numbers));
    batch(0..=200).ok().await;
    let authors = olga.all("engagement/authors").await;
    assert_eq!(authors.len(), 1, "{authors:?}");
    let path = format!("engagement/authors/{}", text(&authors[0]["id"]));
    // The first post is no change.
    let author = olga.get(&path).ok().await;
    assert_eq!(author["interaction_history"], json!(history(1..=200)));
    assert_eq!((&author["follower_count"], &author["version"]), (&json!(200), &json!(201)));

    // Each change more takes the place of the oldest one.
    batch(201..=203).ok().await;
    let author = olga.get(&path).ok().await;
    assert_eq!(author["interaction_history"], json!(history(4..=203)));
    assert_eq!(author["follower_count"], 203);
    server.run(&["db", "verify"]).ok();
}

/// All of one batch, more than are kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_batch_with_more_changes_the_newest_200_are_kept() {
    let server = TestServer::start();
    let admin = server.admin().await;
    admin.post("engagement/posts/batch").json(posts(0..=450)).ok().await;
    let authors = admin.all("engagement/authors").await;
    let author = admin.get(format!("engagement/authors/{}", text(&authors[0]["id"]))).ok().await;
    assert_eq!(author["interaction_history"], json!(history(251..=450)));
    // What was seen before is no change, also if it comes now.
    admin.post("engagement/posts/batch").json(posts(0..=300)).ok().await;
    let after = admin.get(format!("engagement/authors/{}", text(&author["id"]))).ok().await;
    assert_eq!(after, author);
}
