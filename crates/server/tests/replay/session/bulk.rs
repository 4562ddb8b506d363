//! Many things at once, and how the desk stands before and after.

use serde_json::{Value, json};

use super::{
    People, Person,
    replies::{Asked, NOBODY, asked, drafted, submitted},
};
use crate::{
    ask::{get, post},
    player::Player,
};

const BULK: &str = "engagement/bulk";
const APPROVALS: &str = "engagement/queue/approvals";
const ESCALATIONS: &str = "engagement/escalations";
const POSTS: &str = "engagement/posts";

/// All of it.
pub async fn bulk(p: &mut Player, people: &People, vera: &Person) {
    figures(p, people, vera, 3).await;
    let asked = replies(p, people, vera).await;
    escalations(p, people, vera).await;
    posts(p, people, vera, &asked).await;
    refusals(p, people, vera).await;
    // One is left, which its drafter could not approve.
    figures(p, people, vera, 1).await;
}

/// How the desk stands, for those who analyse.
async fn figures(p: &mut Player, people: &People, vera: &Person, pending: i64) {
    let figures = p.send(get("engagement/desk").by(&vera.token), 200).await.json();
    assert_eq!(figures["pending_approvals"], pending, "{figures}");
    p.send(get("engagement/desk").by(&people.olga.token), 403).await;
    p.send(get("engagement/desk").by(&people.ada.token), 403).await;
    p.send(get("engagement/desk"), 401).await;
}

/// A thing as it was read.
fn item(thing: &Value) -> Value {
    json!({ "id": thing["id"], "version": thing["version"] })
}

/// The things of a list as they are now.
async fn items(p: &mut Player, by: &str, list: &str) -> Vec<Value> {
    let listed = p.send(get(list).by(by), 200).await.json();
    listed["items"].as_array().unwrap().iter().map(item).collect()
}

/// Does one thing with many; what became of each.
async fn in_bulk(p: &mut Player, by: &str, action: &str, items: &[Value], arguments: Value) -> Vec<String> {
    let body = json!({ "action": action, "items": items, "arguments": arguments });
    let done = p.send(post(BULK).by(by).json(&body), 200).await.json();
    let rows = done["items"].as_array().unwrap();
    rows.iter().map(|row| row["status"].as_str().unwrap().to_owned()).collect()
}

/// Those that wait are approved, but for one's own; another one is refused and deleted. What that answered.
async fn replies(p: &mut Player, people: &People, vera: &Person) -> Asked {
    let (olga, vera) = (&people.olga.token, &vera.token);
    let mut waiting = items(p, vera, APPROVALS).await;
    waiting.push(json!({ "id": waiting[0]["id"], "version": 1 }));
    waiting.push(json!({ "id": NOBODY, "version": 1 }));
    let done = in_bulk(p, vera, "approve", &waiting, json!({})).await;
    assert_eq!(done, ["done", "refused", "done", "refused", "refused"]);
    let asked = asked(p, olga, "ask13").await;
    let at = drafted(p, olga, &asked, "It depends on the pot.").await;
    submitted(p, olga, &at).await;
    let one = [item(&p.send(get(&at).by(olga), 200).await.json())];
    let why = json!({ "reason": "Off topic." });
    assert_eq!(in_bulk(p, vera, "reject", &one, why.clone()).await, ["done"]);
    // It was changed meanwhile.
    assert_eq!(in_bulk(p, olga, "delete", &one, why.clone()).await, ["refused"]);
    let one = [item(&p.send(get(&at).by(olga), 200).await.json())];
    let body = json!({ "action": "delete", "items": one, "arguments": why });
    let repeated = || post(BULK).by(olga).header("idempotency-key", "bulk-1").json(&body);
    let first = p.send(repeated(), 200).await;
    assert_eq!(p.send(repeated(), 200).await.text("/batch_id"), first.text("/batch_id"));
    p.send(get(&at).by(olga), 200).await;
    asked
}

/// Those that are open are given to somebody and resolved.
async fn escalations(p: &mut Player, people: &People, vera: &Person) {
    let olga = &people.olga.token;
    let open = format!("{ESCALATIONS}?status=OPEN&limit=3");
    let three = items(p, olga, &open).await;
    for (account, status) in [(&vera.id, "done"), (&people.ada.id, "refused")] {
        let some = items(p, olga, &open).await;
        let done = in_bulk(p, olga, "assign", &some, json!({ "assigned_to": account })).await;
        assert_eq!(done, [status; 3]);
    }
    let notes = json!({ "resolution_notes": "Seen." });
    let mut some = items(p, olga, &open).await;
    some.push(three[0].clone());
    let done = in_bulk(p, olga, "resolve", &some, notes).await;
    assert_eq!(done, ["done", "done", "done", "refused"]);
    p.pages(get(ESCALATIONS).by(olga).query("status", "RESOLVED"), 2, "/id").await;
}

/// A post is taken out of the queue and put back.
async fn posts(p: &mut Player, people: &People, vera: &Person, asked: &Asked) {
    let olga = &people.olga.token;
    let at = format!("{POSTS}/{}", asked.post);
    let mut some = vec![item(&p.send(get(&at).by(olga), 200).await.json())];
    // One that the platform deleted.
    some.extend(items(p, olga, &format!("{POSTS}?state=removed&limit=1")).await);
    assert_eq!(in_bulk(p, olga, "park", &some, json!({})).await, ["done", "refused"]);
    assert_eq!(in_bulk(p, olga, "unpark", &some, json!({})).await, ["refused", "refused"]);
    let parked = p.send(get(&at).by(olga), 200).await;
    assert_eq!(parked.text("/state"), "parked");
    some.push(item(&parked.json()));
    assert_eq!(in_bulk(p, olga, "unpark", &some, json!({})).await, ["refused", "refused", "done"]);
    let body = json!({ "action": "park", "items": some });
    p.send(post(BULK).by(&vera.token).json(&body), 403).await;
}

/// All of it, for what holds for all rows.
async fn refusals(p: &mut Player, people: &People, vera: &Person) {
    let (olga, vera) = (people.olga.token.as_str(), vera.token.as_str());
    let one = json!([{ "id": NOBODY, "version": 1 }]);
    let with = |action: &str, items: &Value| json!({ "action": action, "items": items });
    for (by, body, status) in [
        (olga, with("approve", &one), 403),
        (&people.ada.token, with("resolve", &one), 403),
        (vera, with("approve", &json!([])), 422),
        (vera, with("approve", &json!(vec![one[0].clone(); 1_001])), 422),
        (vera, with("reject", &one), 422),
        (olga, with("delete", &one), 422),
        (olga, with("assign", &one), 422),
        (olga, with("resolve", &one), 422),
        (olga, with("shout", &one), 400),
        (olga, with("park", &one[0]), 400),
        (olga, with("park", &json!([{ "id": "nobody", "version": 1 }])), 400),
        (olga, with("park", &json!([{ "id": NOBODY }])), 400),
        (olga, json!({ "action": "park", "items": one, "arguments": [] }), 400),
        (olga, json!({ "action": "park", "items": one, "arguments": { "why": "?" } }), 400),
    ] {
        p.send(post(BULK).by(by).json(&body), status).await;
    }
    p.send(post(BULK).json(&with("park", &one)), 401).await;
}
