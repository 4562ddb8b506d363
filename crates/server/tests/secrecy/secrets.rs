//! Passwords, their hashes, tokens and places on the server's disk stand in no answer and no log.

use serde_json::json;

use crate::support::{
    client::Response,
    courses::Course,
    database,
    people::{Person, text},
    process::TestServer,
};
use crate::walk::{Walk, see};

const PASSWORDS: [&str; 5] = [
    "open lantern PASSMARKA 4711",
    "second lantern PASSMARKB 4711",
    "wrong lantern PASSMARKC 4711",
    "PASSMARKD47",
    "refused lantern PASSMARKE 4711",
];

/// Everything that was answered, and what must not be in it.
struct Record {
    answers: Vec<String>,
    tokens: Vec<String>,
}

impl Record {
    async fn keep(&mut self, answer: Response) -> Response {
        let seen = see("answer".to_owned(), &answer).await;
        self.answers.push(format!("{answer}\n{}", seen.text));
        answer
    }

    /// The one answer that may hold a token.
    fn login(&mut self, answer: &Response) -> String {
        let token = text(&answer.json()["token"]);
        assert_eq!(answer.text().matches(&token).count(), 1, "{answer}");
        assert!(!format!("{:?}", answer.headers).contains(&token), "{answer}");
        self.tokens.push(token.clone());
        token
    }

    fn check(&self, server: &TestServer, what: &str, text: &str) {
        for secret in PASSWORDS.iter().copied().chain(self.tokens.iter().map(String::as_str)) {
            assert!(!text.contains(secret), "{what} holds {secret:?}:\n{text}");
            let hash = sha256(secret);
            assert!(!text.contains(&hash), "{what} holds the hash of {secret:?}:\n{text}");
        }
        if let Some(scratch) = server.scratch_database() {
            assert!(!text.contains(&database::password(scratch)), "{what} holds the database's password");
        }
        assert!(!text.contains("$argon2"), "{what} holds a password hash:\n{text}");
        assert!(!text.contains("PASSMARK"), "{what} holds a part of a password:\n{text}");
        for place in ["lyceum.db", &server.scratch().display().to_string()] {
            // Readers of the log run the server; it may say which file of the store is missing.
            let allowed = what == "the log" && place != "lyceum.db";
            assert!(allowed || !text.contains(place), "{what} holds a path:\n{text}");
        }
    }
}

#[tokio::test]
async fn passwords_tokens_and_paths_are_nowhere() {
    for (log, format) in [("trace", "text"), ("trace", "json"), ("info", "text")] {
        let mut server = TestServer::with(&[("LYCEUM_LOG", log), ("LYCEUM_LOG_FORMAT", format)]);
        let mut record = Record { answers: Vec::new(), tokens: Vec::new() };
        let admin = server.admin().await;
        record.tokens.push(admin.token().unwrap().to_owned());
        use_passwords(&server, &mut record).await;
        use_everything(&server, &admin, &mut record).await;
        break_things(&server, &admin, &mut record).await;

        let logged = server.log();
        server.terminate();
        server.ended();
        for answer in &record.answers {
            record.check(&server, "an answer", answer);
        }
        for line in logged.lines() {
            record.check(&server, "the log", line);
        }
        assert!(logged.lines().count() > 3, "the log is empty:\n{logged}");
        assert!(record.answers.len() > 300, "{} answers", record.answers.len());
    }
}

/// Every way in which a password reaches the server, right and wrong.
async fn use_passwords(server: &TestServer, record: &mut Record) {
    let api = server.api();
    let [first, second, wrong, short, refused] = PASSWORDS;
    let person =
        |email: &str, password: &str| json!({ "email": email, "password": password, "display_name": "Pia" });
    record
        .keep(api.post("auth/register").json(person("pia@example.org", first)).send().await.expect(201))
        .await;
    for (body, status) in [
        (person("pia@example.org", refused), None),
        (person("short@example.org", short), Some(422)),
        (person("no address", refused), Some(422)),
        (json!({ "email": "a@example.org", "password": refused, "display_name": 1 }), Some(400)),
        (json!({ "email": "a@example.org", "password": [refused], "display_name": "A" }), Some(400)),
        (json!({ "email": refused, "passwort": refused, refused: 1 }), Some(400)),
    ] {
        let answer = record.keep(api.post("auth/register").json(body).send().await).await;
        assert!(status.is_none_or(|status| status == answer.status), "{answer}");
    }
    let cut = format!("{{\"email\": \"a@example.org\", \"password\": \"{refused}");
    record.keep(api.post("auth/register").bytes("application/json", cut).send().await.expect(400)).await;
    record.keep(api.post("auth/login").bytes("text/plain", refused).send().await.expect(415)).await;
    let login = |password: &str| json!({ "email": "pia@example.org", "password": password });
    record.keep(api.post("auth/login").json(login(wrong)).send().await.expect(401)).await;
    let unknown = json!({ "email": "nobody@example.org", "password": wrong });
    record.keep(api.post("auth/login").json(unknown).send().await.expect(401)).await;
    // Used as an address, and in a query, where a password should never be.
    let swapped = json!({ "email": wrong, "password": "pia@example.org" });
    record.keep(api.post("auth/login").json(swapped).send().await).await;

    let answer = api.post("auth/login").json(login(first)).send().await.expect(200);
    let token = record.login(&answer);
    let pia = api.with_token(&token);
    let change = |old: &str, new: &str| json!({ "current_password": old, "new_password": new });
    for body in
        [change(wrong, second), change(first, short), json!({ "current_password": first, "new": second })]
    {
        let answer = record.keep(pia.put("auth/password").json(body).send().await).await;
        assert!((400..500).contains(&answer.status), "{answer}");
    }
    let changed = pia.put("auth/password").json(change(first, second)).send().await;
    record.keep(changed).await.ok();
    let again = api.post("auth/login").json(login(second)).send().await.expect(200);
    let token = record.login(&again);
    for path in ["auth/me", "auth/sessions", "me/export", "me/enrolments"] {
        record.keep(api.with_token(&token).get(path).send().await.expect(200)).await;
    }
    for (password, status) in [(wrong, 422), (second, 204)] {
        let erase = api.with_token(&token).delete("me").json(json!({ "password": password }));
        record.keep(erase.send().await.expect(status)).await;
    }
    record.keep(api.with_token(&token).get("auth/me").send().await.expect(401)).await;
}

/// Every readable route as the public and as an admin.
async fn use_everything(server: &TestServer, admin: &Person, record: &mut Record) {
    let [_, _, _, _, refused] = PASSWORDS;
    let body = json!({
        "email": "olga@example.org", "password": refused, "display_name": "Olga", "role": "operator",
    });
    let olga = record.keep(admin.post("admin/accounts").json(body.clone()).send().await.expect(201)).await;
    record.keep(admin.post("admin/accounts").json(body).send().await.expect(409)).await;
    let course = Course::published(admin, "open-course").await;
    course.enrol(admin).await;
    let attempt = course.take_quiz(admin, true).await;
    let ids = [
        text(&olga.json()["id"]),
        course.id.clone(),
        course.lessons[0].clone(),
        course.quiz.clone(),
        text(&attempt["id"]),
        admin.id.clone(),
    ];
    let walk = Walk::new(&server.api(), &ids, std::slice::from_ref(&course.slug)).await;
    for api in [&server.api(), &**admin] {
        for (_, seen) in walk.walk(api, "identity").await {
            record.answers.push(seen.text);
        }
    }
    for path in [
        "/metrics",
        "/health",
        "/openapi.json",
        "/no/such/page",
        "/docs/",
        "/.env",
        "/api/v1/../../etc/passwd",
    ] {
        record.keep(admin.get(path).send().await).await;
    }
}

/// Internal failures: the file store loses its contents.
async fn break_things(server: &TestServer, admin: &Person, record: &mut Record) {
    let events = admin.get("admin/events").ok().await;
    let lessons = admin.get(format!("admin/events/{}/lessons", text(&events["items"][0]["id"]))).ok().await;
    let lesson = text(&lessons["items"][0]["id"]);
    let body = json!({ "kind": "file", "title": "Notes" });
    let file = text(&admin.post(format!("admin/lessons/{lesson}/materials")).json(body).ok().await["id"]);
    let etag = admin.etag(&format!("admin/materials/{file}")).await;
    let put = || {
        let call = admin.put(format!("admin/materials/{file}/content")).if_match(&etag);
        call.header("content-disposition", "attachment; filename=\"a.txt\"").bytes("text/plain", "lost")
    };
    put().send().await.ok();
    for entry in std::fs::read_dir(server.data()).expect("the data folder").flatten() {
        if entry.path().is_dir() {
            std::fs::remove_dir_all(entry.path()).expect("files can be removed");
        }
    }
    let lost = record.keep(admin.get(format!("materials/{file}/content")).send().await).await;
    assert!(lost.status >= 500, "{lost}");
    assert_eq!(lost.header("content-type"), Some("application/problem+json"), "{lost}");
}

fn sha256(text: &str) -> String {
    use sha2::Digest;
    domain::learning::Sha256(sha2::Sha256::digest(text.as_bytes()).into()).to_hex()
}
