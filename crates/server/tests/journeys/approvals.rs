//! The engagement desk: replies that wait for a second person, in one list with all that they are about.

use serde_json::{Value, json};

use crate::support::{
    people::text,
    process::TestServer,
    replies::{Pair, Reply, content},
};

const QUEUE: &str = "engagement/queue/approvals";

/// The queue is made of these, whatever the size of its pages; its rows.
async fn expect_queue(pair: &Pair, expected: &[&Reply]) -> Vec<Value> {
    let expected: Vec<&str> = expected.iter().map(|reply| reply.id.as_str()).collect();
    let mut rows = Vec::new();
    for limit in [1, 2, 100] {
        rows = pair.approver.all_by(QUEUE, limit).await;
        let ids: Vec<String> = rows.iter().map(|row| text(&row["id"])).collect();
        assert_eq!(ids, expected, "in pages of {limit}");
    }
    rows
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_longest_comes_first_with_post_author_and_decision() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let pair = Pair::new(&admin, "queue").await;
    let mut drafts = Vec::new();
    for _ in 0..6 {
        drafts.push(pair.draft().await);
    }
    let [edited, deleted, erased, approved, removed, refused] = drafts.as_slice() else {
        panic!("six drafts");
    };
    let submit = async |reply: &Reply| pair.drafter.post(format!("{}/submission", reply.path)).ok().await;
    let order = [approved, edited, refused, deleted, removed, erased];
    for reply in order {
        submit(reply).await;
    }
    for (row, reply) in expect_queue(&pair, &order).await.iter().zip(order) {
        let about = json!([row["post"]["id"], row["author"]["id"], row["decision"]["id"]]);
        assert_eq!(about, json!([reply.post, reply.author, reply.decision]), "{row}");
        let read = admin.get(&reply.path).ok().await;
        for field in ["content", "version", "pending_since", "drafted_by"] {
            assert_eq!(row[field], read[field], "{field} of {row}");
        }
    }

    // A change keeps the place. What was refused comes last when it is submitted anew.
    let changed = pair.drafter.edit(&edited.path, json!({ "content": content() })).await;
    pair.review(approved, json!({ "approve": true })).await;
    pair.review(refused, json!({ "approve": false, "reason": "Too short." })).await;
    let etag = pair.drafter.etag(&deleted.path).await;
    let delete = pair.drafter.delete(format!("{}?reason=Twice.", deleted.path)).if_match(&etag);
    delete.send().await.expect(204);
    let rows = expect_queue(&pair, &[edited, removed, erased]).await;
    assert_eq!((&rows[0]["content"], &rows[0]["version"]), (&changed["content"], &changed["version"]));
    submit(refused).await;
    expect_queue(&pair, &[edited, removed, erased, refused]).await;

    // What it is about may be gone meanwhile.
    admin.post(format!("engagement/posts/{}/removal", removed.post)).ok().await;
    admin.remove(&format!("engagement/authors/{}", erased.author)).await;
    let rows = expect_queue(&pair, &[edited, removed, erased, refused]).await;
    let post = &rows[1]["post"];
    assert_eq!((&post["is_removed"], &post["content"]), (&json!(true), &json!("")), "{post}");
    for part in ["post", "author", "decision"] {
        assert_eq!(rows[2][part], Value::Null, "{part} of {}", rows[2]);
        assert!(rows[3][part].is_object(), "{part} of {}", rows[3]);
    }
    server.run(&["db", "verify"]).ok();
}
