//! Accounts and sessions, as people use them.

use serde_json::{Value, json};

use crate::support::{
    courses::Course,
    people::{Person, credentials, text},
    process::TestServer,
    retention::change,
};

fn login(server: &TestServer, email: &str, password: &str) -> crate::support::client::Call {
    server.api().post("auth/login").json(json!({ "email": email, "password": password }))
}

#[tokio::test]
async fn people_register_log_in_and_out_and_change_their_password() {
    let mut server = TestServer::start();
    let body =
        json!({ "email": "  ADA@Example.org ", "password": "a long secret of ada", "display_name": " Ada " });
    let made = server.api().post("auth/register").json(body.clone()).send().await.expect(201);
    assert_eq!((&made.json()["email"], &made.json()["role"]), (&json!("ada@example.org"), &json!("learner")));
    assert_eq!(made.json()["display_name"], "Ada");
    assert!(!made.text().contains("secret") && !made.text().contains("argon2"), "{made}");
    server.api().post("auth/register").json(body).send().await.problem(409);

    // Letters that look alike, and a password that anybody would try first.
    for (email, password, pointer, code) in [
        ("\u{430}da@example.org", "a long secret of ada", "/email", "mixed_scripts"),
        ("eve@\u{ff45}xample.org", "a long secret of eve", "/email", "letter_forms"),
        ("ada.lovelace@example.org", "ADA.Lovelace@example.org", "/password", "same_as_email"),
    ] {
        let body = json!({ "email": email, "password": password, "display_name": "Ada" });
        server.api().post("auth/register").json(body).send().await.fault(422, pointer, code);
    }

    let ada = Person::log_in(&server.api(), "Ada@example.org", "a long secret of ada").await;
    let elsewhere = ada.log_in_again().await;
    assert_eq!(ada.get("auth/me").ok().await["email"], "ada@example.org");
    let sessions = ada.get("auth/sessions").ok().await;
    let sessions = sessions["items"].as_array().unwrap();
    assert_eq!(sessions.len(), 2);
    assert_eq!(sessions.iter().filter(|session| session["current"] == true).count(), 1);

    // Wrong password and unknown address answer alike.
    let wrong = login(&server, "ada@example.org", "another long secret").send().await;
    let unknown = login(&server, "nobody@example.org", "another long secret").send().await;
    let without_ids = |mut problem: Value| {
        problem.as_object_mut().unwrap().remove("request_id");
        problem
    };
    assert_eq!(without_ids(wrong.problem_code(401, "wrong_credentials")), without_ids(unknown.problem(401)));

    // A new password ends the other sessions and replaces the old one.
    let change = |current: &str, new: &str| {
        ada.put("auth/password").json(json!({ "current_password": current, "new_password": new })).send()
    };
    change("not the password", "a newer long secret").await.fault(422, "/current_password", "wrong_password");
    change("a long secret of ada", "short").await.fault(422, "/new_password", "too_short");
    change("a long secret of ada", "a newer long secret").await.expect(204);
    elsewhere.get("auth/me").send().await.problem(401);
    ada.get("auth/me").send().await.expect(200);
    login(&server, "ada@example.org", "a long secret of ada").send().await.problem(401);

    server.restart();

    ada.get("auth/me").send().await.expect(200);
    let third = Person::log_in(&server.api(), "ada@example.org", "a newer long secret").await;
    let fourth = Person::log_in(&server.api(), "ada@example.org", "a newer long secret").await;
    let own = |sessions: &Value, current: bool| {
        sessions["items"].as_array().unwrap().iter().find(|s| s["current"] == current).unwrap()["id"].clone()
    };
    let current = own(&third.get("auth/sessions").ok().await, true);
    fourth.delete(format!("auth/sessions/{}", text(&current))).send().await.expect(204);
    third.get("auth/me").send().await.problem(401);
    fourth.delete(format!("auth/sessions/{}", text(&current))).send().await.problem(404);
    let eve = server.learner("eve").await;
    let hers = own(&eve.get("auth/sessions").ok().await, true);
    fourth.delete(format!("auth/sessions/{}", text(&hers))).send().await.problem(404);
    fourth.post("auth/logout").send().await.expect(204);
    fourth.get("auth/me").send().await.problem(401);
    ada.post("auth/logout-all").send().await.expect(204);
    ada.get("auth/me").send().await.problem(401);
    eve.get("auth/me").send().await.expect(200);
}

#[tokio::test]
async fn disabled_and_demoted_accounts_are_out_at_once() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let operator = admin.account("operator", "olga").await;
    let second = admin.account("admin", "ann").await;
    second.get("admin/accounts").send().await.expect(200);
    operator.get("admin/accounts").send().await.problem(403);
    admin.edit(&format!("admin/accounts/{}", second.id), json!({ "role": "operator" })).await;
    second.get("admin/accounts").send().await.problem(401);
    second.log_in_again().await.get("admin/accounts").send().await.problem(403);
    admin.edit(&format!("admin/accounts/{}", operator.id), json!({ "status": "disabled" })).await;
    operator.get("auth/me").send().await.problem(401);
    login(&server, &operator.email, &operator.password).send().await.problem(401);
    admin.edit(&format!("admin/accounts/{}", operator.id), json!({ "status": "active" })).await;
    operator.log_in_again().await;
    let listed = admin.all_by("admin/accounts?role=operator", 1).await;
    assert_eq!(listed.len(), 2);
    assert!(!serde_json::to_string(&listed).unwrap().contains("argon2"));
}

#[tokio::test]
async fn a_person_takes_their_data_with_them_and_is_erased() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let course = Course::published(&admin, "personal").await;
    let ada = server.learner("ada").await;
    course.enrol(&ada).await;
    let done = course.take_quiz(&ada, true).await;
    let lesson = format!("lessons/{}/progress", course.lessons[0]);
    ada.put(lesson).json(json!({ "status": "completed" })).ok().await;
    let data = ada.get("me/export").send().await.expect(200);
    let held = data.json();
    assert_eq!(held["account"]["email"], "ada@example.org");
    let counts = ["sessions", "enrolments", "lesson_progress", "attempts"]
        .map(|kind| held[kind].as_array().unwrap().len());
    assert_eq!(counts, [1, 1, 1, 1]);
    assert_eq!(held["attempts"][0]["answers"].as_array().unwrap().len(), 5);
    assert!(!data.text().contains("argon2") && !data.text().contains("token"), "{data}");

    // What cannot be undone asks for the password again.
    let erase = |password: &str| ada.delete("me").json(json!({ "password": password })).send();
    ada.delete("me").send().await.problem(415);
    erase("not the password").await.fault(422, "/password", "wrong_password");
    ada.get("auth/me").send().await.expect(200);
    erase(&ada.password).await.expect(204);
    ada.get("auth/me").send().await.problem(401);
    login(&server, &ada.email, &ada.password).send().await.problem(401);
    let account = admin.get(format!("admin/accounts/{}", ada.id)).send().await.expect(200);
    assert_eq!(account.json()["status"], "erased");
    let refused = admin.patch(format!("admin/accounts/{}", ada.id)).if_match(&account.etag());
    refused.json(json!({ "status": "active" })).send().await.problem_code(409, "account_erased");
    for path in [
        "admin/accounts".to_owned(),
        format!("admin/events/{}/enrolments", course.id),
        "admin/audit-log".to_owned(),
    ] {
        let rows = serde_json::to_string(&admin.all(&path).await).unwrap().to_lowercase();
        assert!(!rows.contains("ada@") && !rows.contains("\"ada\""), "{path} still names the person");
    }
    // The result remains, without a name; the address is free again.
    let attempts = admin.all(&format!("admin/quizzes/{}/attempts", course.quiz)).await;
    assert_eq!((attempts.len(), &attempts[0]["id"]), (1, &done["id"]));
    assert_ne!(server.learner("ada").await.id, ada.id);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn registration_can_be_closed_and_admins_are_made_without_it() {
    let server = TestServer::with(&[("LYCEUM_REGISTRATION", "closed")]);
    let (email, password) = credentials("ada");
    let body = json!({ "email": email, "password": password, "display_name": "Ada" });
    server.api().post("auth/register").json(body).send().await.problem_code(403, "registration_closed");
    let admin = server.admin().await;
    admin.account("learner", "ada").await;
    // By standard input, and never with a weak password or an address twice.
    let create = |email: &str, password: &str| {
        server.run_with_input(&["admin", "create", "--email", email, "--password-file", "-"], password)
    };
    create("second@example.org", "a long secret of second\n").ok();
    Person::log_in(&server.api(), "second@example.org", "a long secret of second").await;
    for (email, password) in [
        ("third@example.org", "short\n"),
        ("second@example.org", "a long secret again\n"),
        ("third", "a long secret again\n"),
        ("third@example.org", ""),
    ] {
        let said = create(email, password).refused();
        assert!(!said.contains("a long secret"), "{said}");
    }
    let by_argument =
        server.run(&["admin", "create", "--email", "x@example.org", "--password", "a long secret"]);
    by_argument.refused();
}

#[tokio::test]
async fn tokens_and_passwords_are_never_stored_or_logged() {
    let server = TestServer::with(&[("LYCEUM_LOG", "debug")]);
    let admin = server.admin().await;
    let token = admin.token().unwrap().to_owned();
    admin.get("auth/me").send().await.expect(200);
    assert!(token.len() >= 43, "less than 256 bits");
    let log = server.log();
    assert!(!log.contains(&token) && !log.contains("a long secret"), "{log}");
    for entry in std::fs::read_dir(server.data()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            for secret in [token.as_str(), "a long secret"] {
                let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
                assert!(!found, "{} holds a secret", path.display());
            }
        }
    }
}

#[tokio::test]
async fn one_person_is_one_account_however_they_type() {
    let server = TestServer::start();
    let register = |email: &str, password: &str, name: &str| {
        let body = json!({ "email": email, "password": password, "display_name": name });
        server.api().post("auth/register").json(body).send()
    };
    let (composed, decomposed) = ("schöne Grüße daheim", "scho\u{308}ne Gru\u{308}ße daheim");
    let made =
        register("Jürgen@xn--mller-kva.example", composed, "J\u{200b}ürgen\u{202e}").await.expect(201).json();
    assert_eq!((&made["email"], &made["display_name"]), (&json!("jürgen@müller.example"), &json!("Jürgen")));
    for twin in
        ["jürgen@müller.example", "ju\u{308}rgen@MU\u{308}LLER.example", "jürgen@XN--MLLER-KVA.example"]
    {
        register(twin, composed, "Twin").await.problem_code(409, "email_taken");
        for typed in [composed, decomposed] {
            login(&server, twin, typed).send().await.expect(200);
        }
    }
    // People whom the published pattern refused once.
    for (number, email) in
        ["o'brien@example.org", "ada@a.b.c.d.e.example.org", "zoë@exämple.org"].iter().enumerate()
    {
        register(email, composed, &format!("Person {number}")).await.expect(201);
    }
    for unseen in ["\u{200b}", "\u{202e}\u{202c}", "\u{3164}", "\u{2800}", " \u{ad} "] {
        register("unseen@example.org", composed, unseen).await.fault(422, "/display_name", "empty");
    }
}

#[tokio::test]
async fn an_account_of_before_keeps_its_address_in_both_forms() {
    let server = TestServer::start();
    let root = server.admin().await;
    let (ada, jurgen) = (server.learner("ada").await, server.learner("jurgen").await);
    let (old, new) = ("jurgen@xn--mller-kva.example", "jurgen@müller.example");
    change(&server, &format!("UPDATE accounts SET email = '{old}' WHERE email = '{}'", jurgen.email));
    for typed in [old, new] {
        login(&server, typed, &jurgen.password).send().await.expect(200);
        let twin = json!({ "email": typed, "password": "a long secret of a twin", "display_name": "Twin" });
        server.api().post("auth/register").json(twin).send().await.problem_code(409, "email_taken");
        let moved = root.patch(format!("admin/accounts/{}", ada.id)).json(json!({ "email": typed }));
        let etag = root.etag(&format!("admin/accounts/{}", ada.id)).await;
        moved.if_match(&etag).send().await.problem_code(409, "email_taken");
    }
    // A change of something else leaves it as it is.
    let path = format!("admin/accounts/{}", jurgen.id);
    root.edit(&path, json!({ "display_name": "Jürgen" })).await;
    assert_eq!(root.get(path.as_str()).ok().await["email"], old);
    // Letters of full width are no other form of an address.
    login(&server, "ada@ｅｘａｍｐｌｅ.org", &ada.password).send().await.problem(401);
    // Whoever runs the server reaches each of two by what is stored.
    let made = root.account("learner", "other").await;
    change(&server, &format!("UPDATE accounts SET email = '{new}' WHERE email = '{}'", made.email));
    for (typed, secret) in [(old, "seven quiet harbours"), (new, "eight quiet harbours")] {
        let reset = ["admin", "reset-password", "--email", typed, "--password-file", "-"];
        let said = server.run_with_input(&reset, &format!("{secret}\n")).ok();
        assert!(said.contains(&format!(" {typed};")), "{said}");
    }
}

#[tokio::test]
async fn people_change_their_own_name() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let ada = server.learner("ada").await;
    let rename = |name: Value| ada.patch("auth/me").json(json!({ "display_name": name })).send();
    let account = rename(json!("  Ada Lovelace ")).await.expect(200).json();
    assert_eq!((&account["display_name"], &account["email"]), (&json!("Ada Lovelace"), &json!(ada.email)));
    server.restart();
    assert_eq!(ada.get("auth/me").ok().await, account, "and the session goes on");
    rename(json!("Ada Lovelace")).await.expect(200);
    assert_eq!(ada.patch("auth/me").json(json!({})).ok().await, account);
    assert_eq!(admin.get(format!("admin/accounts/{}", ada.id)).ok().await["version"], 2);

    rename(Value::Null).await.fault(422, "/display_name", "required");
    rename(json!("")).await.fault(422, "/display_name", "empty");
    rename(json!("\u{200b}\u{202e}")).await.fault(422, "/display_name", "empty");
    ada.patch("auth/me").json(json!({ "role": "admin" })).send().await.problem(400);
    ada.anonymous().patch("auth/me").json(json!({ "display_name": "Eve" })).send().await.problem(401);
    let entries = admin.all(&format!("admin/audit-log?entity_id={}&action=account.update", ada.id)).await;
    let [entry] = entries.as_slice() else { panic!("one change: {entries:?}") };
    assert_eq!(
        (&entry["actor"], &entry["details"]),
        (&json!(ada.id), &json!({ "fields": ["display_name"] }))
    );
}
