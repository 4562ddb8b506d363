//! Accounts are made, people log in and out, change passwords, guess wrong.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{People, Person, log_in};
use crate::{
    ask::{delete, get, post, put},
    player::Player,
    stage::ROOT,
};

/// Makes the people.
pub async fn people(p: &mut Player) -> People {
    let root = log_in(p, ROOT.0, ROOT.1).await;
    let ada = newcomer(p, "ada@example.org", "Ada Lovelace 👩‍💻").await;
    let ben = newcomer(p, "  BEN@Example.ORG ", "ben  ").await;
    let zoe = newcomer(p, "zoë@exämple.org", "Zoe\u{308} (کتاب)").await;
    let body = json!({
        "email": "olga@example.org", "password": "a long secret of olga", "display_name": "Olga", "role": "operator"
    });
    p.send(post("admin/accounts").by(&root.token).json(&body), 201).await;
    let olga = log_in(p, "olga@example.org", "a long secret of olga").await;
    let people = People { root, olga, ada, ben, zoe };
    refused_accounts(p).await;
    sessions(p, &people.ada).await;
    passwords(p).await;
    guesses(p, &people).await;
    people
}

/// Registers somebody and logs them in.
async fn newcomer(p: &mut Player, email: &str, name: &str) -> Person {
    let password = format!("a long secret of {}", email.trim());
    let body = json!({ "email": email, "password": password, "display_name": name });
    p.send(post("auth/register").json(&body), 201).await;
    let person = log_in(p, email, &password).await;
    p.send(get("auth/me").by(&person.token), 200).await;
    person
}

async fn refused_accounts(p: &mut Player) {
    let new = |email: &str, password: &str, name: &str| json!({ "email": email, "password": password, "display_name": name });
    let long = "ä".repeat(101);
    for (body, status) in [
        (new("Ada@EXAMPLE.org", "another long secret", "Another Ada"), 409),
        (new("ben@example.org ", "another long secret", "Another Ben"), 409),
        (new("new@example.org", "short", "New"), 422),
        (new("new@example.org", "passwordpassword", "New"), 422),
        (new("not an address", "short", " "), 422),
        (new("new@example.org", "another long secret", &long), 422),
        (new("new@example.org", "another long secret", "Tab\tbed"), 422),
        (json!({ "email": "new@example.org" }), 400),
        (json!({ "email": "new@example.org", "password": 5, "display_name": "New" }), 400),
        (
            json!({ "email": "n@e.org", "password": "another long secret", "display_name": "N", "role": "admin" }),
            400,
        ),
        (Value::Null, 400),
    ] {
        p.send(post("auth/register").json(&body), status).await;
    }
    p.send(post("auth/register").content("application/json", "{\"email\": "), 400).await;
    p.send(post("auth/register").content("text/plain", "{}"), 415).await;
}

async fn sessions(p: &mut Player, ada: &Person) {
    let again = log_in(p, " ADA@example.org", &ada.password).await;
    let third = log_in(p, "ada@example.org", &ada.password).await;
    let list = p.send(get("auth/sessions").by(&ada.token), 200).await.json();
    let mine = list["items"].as_array().unwrap();
    assert_eq!(mine.len(), 3, "{list}");
    let other = mine.iter().find(|session| session["current"] == false).unwrap()["id"].as_str().unwrap();
    let path = format!("auth/sessions/{other}");
    p.send(delete(&path).by(&ada.token), 204).await;
    p.send(delete(&path).by(&ada.token), 404).await;
    p.send(delete("auth/sessions/no-id").by(&ada.token), 404).await;
    p.send(delete(&path), 401).await;
    p.send(get("auth/me").by(&again.token), 200).await;
    p.send(post("auth/logout").by(&again.token), 204).await;
    p.send(get("auth/me").by(&again.token), 401).await;
    p.send(post("auth/logout").by(&again.token), 401).await;
    p.send(get("auth/me").by(&third.token), 401).await;
    p.send(get("auth/me"), 401).await;
    p.send(get("auth/me").header("authorization", "Basic YTpi"), 401).await;
}

async fn passwords(p: &mut Player) {
    let dora = newcomer(p, "dora@example.org", "Dora").await;
    let other = log_in(p, &dora.email, &dora.password).await;
    let change = |current: &str, new: &str| json!({ "current_password": current, "new_password": new });
    let new = "nine quiet harbours";
    for (body, status) in [
        (change(&dora.password, "short"), 422),
        (change("not the password", new), 422),
        (change(&dora.password, new), 204),
        (change(&dora.password, new), 422),
        (json!({ "new_password": new }), 400),
    ] {
        p.send(put("auth/password").by(&dora.token).json(&body), status).await;
    }
    p.send(put("auth/password").json(&change(&dora.password, new)), 401).await;
    p.send(get("auth/me").by(&other.token), 401).await;
    p.send(get("auth/me").by(&dora.token), 200).await;
    let old = json!({ "email": dora.email, "password": dora.password });
    p.send(post("auth/login").json(&old), 401).await;
    let again = log_in(p, &dora.email, new).await;
    p.send(post("auth/logout-all").by(&again.token), 204).await;
    p.send(get("auth/me").by(&dora.token), 401).await;
    p.send(post("auth/logout-all").by(&dora.token), 401).await;
}

/// Somebody guesses at a password until they have to wait, and waits.
async fn guesses(p: &mut Player, people: &People) {
    let guess = |email: &str, password: &str| json!({ "email": email, "password": password });
    p.send(post("auth/login").json(&guess("nobody@example.org", "whatever it is")), 401).await;
    p.send(post("auth/login").json(&guess("no address", "whatever it is")), 401).await;
    for status in [401, 401, 401, 401, 401, 429, 429] {
        p.send(post("auth/login").json(&guess("Ben@example.org", "a wrong password")), status).await;
    }
    // Also with the right password, and for the change of a password; the session goes on.
    p.send(post("auth/login").json(&guess(&people.ben.email, &people.ben.password)), 429).await;
    let change = json!({ "current_password": people.ben.password, "new_password": "nine quiet harbours" });
    p.send(put("auth/password").by(&people.ben.token).json(&change), 429).await;
    p.send(get("auth/me").by(&people.ben.token), 200).await;
    p.later(TimeDelta::seconds(61), &people.tokens()).await;
    let ben = log_in(p, &people.ben.email, &people.ben.password).await;
    p.send(get("auth/sessions").by(&ben.token), 200).await;
}
