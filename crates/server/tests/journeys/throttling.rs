//! Guessing is slow and bounded, and keeps nobody else out. A trusted proxy says where people are.

use serde_json::json;

use crate::support::{
    client::{Api, Call},
    people::{Person, credentials},
    process::TestServer,
    races::{at_once, statuses},
};

/// With a proxy in front, whose word counts.
fn behind_a_proxy(env: &[(&str, &str)]) -> TestServer {
    let proxy = [("LYCEUM_TRUSTED_PROXIES", "127.0.0.1")];
    TestServer::with(&proxy.iter().chain(env).copied().collect::<Vec<_>>())
}

fn login(api: &Api, from: &str, email: &str, password: &str) -> Call {
    let body = json!({ "email": email, "password": password });
    api.post("auth/login").header("x-forwarded-for", from).json(body)
}

async fn guess(api: &Api, from: &str, email: &str) -> u16 {
    login(api, from, email, "a wrong long secret").send().await.status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_guesses_locks_out_only_their_own_network() {
    let server = behind_a_proxy(&[]);
    let api = server.api();
    server.learner("ada").await;
    let (email, password) = credentials("ada");
    let (guesser, ada) = ("198.51.100.1", "203.0.113.5");
    for _ in 0..5 {
        assert_eq!(guess(&api, guesser, &email).await, 401);
    }
    let refused = login(&api, guesser, &email, &password).send().await;
    refused.problem_code(429, "throttled");
    // A proxy that adds the port is no way around it, and no reason to take all people for one.
    login(&api, "198.51.100.1:4711", &email, &password).send().await.problem(429);
    login(&api, ada, &email, &password).send().await.expect(200);
    login(&api, "203.0.113.5:4711", &email, &password).send().await.expect(200);
    // Others in the guesser's network are not affected.
    server.learner("eve").await;
    let (other, secret) = credentials("eve");
    login(&api, guesser, &other, &secret).send().await.expect(200);

    // Whoever has an IPv6 network has 2^64 addresses; they are one.
    for host in 1..=5 {
        assert_eq!(guess(&api, &format!("2001:db8:1:2::{host}"), &email).await, 401);
    }
    login(&api, "[2001:db8:1:2:3::]:443", &email, &password).send().await.problem(429);
    login(&api, "2001:db8:1:3::1", &email, &password).send().await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guesses_from_everywhere_do_not_lock_out_who_is_at_home() {
    let server =
        behind_a_proxy(&[("LYCEUM_LOGIN_FAILURES", "2"), ("LYCEUM_LOGIN_FAILURES_PER_ACCOUNT", "4")]);
    let api = server.api();
    server.learner("ada").await;
    let (email, password) = credentials("ada");
    let home = "203.0.113.5";
    login(&api, home, &email, &password).send().await.expect(200);
    for host in 1..=4 {
        assert_eq!(guess(&api, &format!("198.51.100.{host}"), &email).await, 401);
    }
    assert_eq!(guess(&api, "198.51.100.5", &email).await, 429);
    login(&api, "198.51.100.6", &email, &password).send().await.problem_code(429, "throttled");
    login(&api, home, &email, &password).send().await.expect(200);
    // At home, too, guesses are bounded by the account and the network together.
    for status in [401, 401, 429] {
        assert_eq!(guess(&api, home, &email).await, status);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failures_behind_one_address_do_not_lock_out_who_is_logged_in_there() {
    let server =
        behind_a_proxy(&[("LYCEUM_LOGIN_FAILURES", "2"), ("LYCEUM_LOGIN_FAILURES_PER_ADDRESS", "3")]);
    let api = server.api();
    for pupil in ["ada", "ben"] {
        server.learner(pupil).await;
    }
    let ((ada, hers), (ben, his)) = (credentials("ada"), credentials("ben"));
    let school = "203.0.113.5";
    login(&api, school, &ada, &hers).send().await.expect(200);
    for number in 0..3 {
        assert_eq!(guess(&api, school, &format!("nobody-{number}@example.org")).await, 401);
    }
    login(&api, school, &ben, &his).send().await.problem_code(429, "throttled");
    login(&api, school, &ada, &hers).send().await.expect(200);
    login(&api, "198.51.100.1", &ben, &his).send().await.expect(200);
    // The server's operator knows the school.
    let said = server.run(&["admin", "unlock", "--address", school]).ok();
    assert!(said.contains(school), "{said}");
    login(&api, school, &ben, &his).send().await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_to_guesses_slow_down_before_they_are_refused() {
    let server = TestServer::start();
    server.learner("ada").await;
    let (email, _) = credentials("ada");
    let mut took = Vec::new();
    for number in 0..5 {
        let body = json!({ "email": email, "password": format!("a wrong guess {number}") });
        let (answer, time) = server.api().post("auth/login").json(body).send_timed().await;
        answer.problem(401);
        took.push(time.as_millis());
    }
    assert!(took[2] >= 500 && took[3] >= 1_000 && took[4] >= 2_000, "{took:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn right_passwords_at_the_same_moment_are_no_guesses() {
    let server = TestServer::start();
    let ada = server.learner("ada").await;
    let login = |password: &str| {
        server.api().post("auth/login").json(json!({ "email": ada.email, "password": password }))
    };
    let logins = at_once((0..10).map(|_| login(&ada.password))).await;
    assert_eq!(statuses(&logins), [200; 10]);
    let guesses = at_once((0..10).map(|_| login("a wrong long secret"))).await;
    assert_eq!(statuses(&guesses), [[401; 5].as_slice(), &[429; 5]].concat());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stolen_token_is_no_way_to_guess_at_the_password() {
    let server = TestServer::start();
    let ada = server.learner("ada").await;
    let eve = server.learner("eve").await;
    let change = |number: usize| {
        ada.put("auth/password").json(json!({
            "current_password": format!("a wrong guess {number}"), "new_password": "nine quiet harbours"
        }))
    };
    let guesses = at_once((0..50).map(change)).await;
    assert_eq!(statuses(&guesses), [[422; 5].as_slice(), &[429; 45]].concat());
    let erase = |who: &Person, number: usize| {
        who.delete("me").json(json!({ "password": format!("a wrong guess {number}") }))
    };
    let guesses = at_once((0..50).map(|number| erase(&eve, number))).await;
    assert_eq!(statuses(&guesses), [[422; 5].as_slice(), &[429; 45]].concat());
    // Also the right password has to wait now, the session goes on, and nobody is erased.
    ada.delete("me").json(json!({ "password": ada.password })).send().await.problem_code(429, "throttled");
    for person in [&ada, &eve] {
        person.get("auth/me").send().await.expect(200);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn registrations_of_a_network_are_bounded() {
    let server = behind_a_proxy(&[("LYCEUM_REGISTRATIONS_PER_ADDRESS", "3")]);
    let api = server.api();
    let register = |from: &str, name: &str, password: &str| {
        let body =
            json!({ "email": format!("{name}@example.org"), "password": password, "display_name": name });
        api.post("auth/register").header("x-forwarded-for", from).json(body)
    };
    // What costs no hash does not count.
    for _ in 0..5 {
        register("198.51.100.1", "ada", "short").send().await.problem(422);
    }
    let many = at_once((0..10).map(|n| register("198.51.100.1", &format!("n-{n}"), "a long secret"))).await;
    assert_eq!(statuses(&many), [[201; 3].as_slice(), &[429; 7]].concat());
    let refused = many.iter().find(|answer| answer.status == 429).unwrap();
    assert!(refused.header("retry-after").is_some(), "{refused}");
    register("198.51.100.2", "ada", "a long secret").send().await.expect(201);
    // Logging in is something else.
    login(&api, "198.51.100.1", "ada@example.org", "a long secret").send().await.expect(200);
    server.run(&["admin", "unlock", "--address", "198.51.100.1"]).ok();
    register("198.51.100.1", "eve", "a long secret").send().await.expect(201);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_is_a_way_back_in() {
    let server = TestServer::start();
    let root = server.admin().await;
    let api = server.api();
    let wrong = async |times: usize| {
        for _ in 0..times {
            let body = json!({ "email": root.email, "password": "a wrong long secret" });
            api.post("auth/login").json(body).send().await.problem(401);
        }
    };
    let login = |password: &str| {
        api.post("auth/login").json(json!({ "email": root.email, "password": password })).send()
    };
    wrong(5).await;
    login(&root.password).await.problem(429);
    assert!(server.run(&["admin", "unlock", "--email", &root.email]).ok().contains("can log in again"));
    login(&root.password).await.expect(200);
    assert!(server.run(&["admin", "unlock", "--email", &root.email]).ok().contains("did not have to wait"));

    // A forgotten password: a new one, and whoever was logged in is so no longer.
    wrong(5).await;
    let reset = |email: &str, password: &str| {
        server
            .run_with_input(&["admin", "reset-password", "--email", email, "--password-file", "-"], password)
    };
    for (email, password) in [
        (root.email.as_str(), "short\n"),
        ("nobody@example.org", "nine quiet harbours\n"),
        ("no address", "nine quiet harbours\n"),
        (&root.email, ""),
    ] {
        let said = reset(email, password).refused();
        assert!(!said.contains("harbours"), "{said}");
    }
    root.get("auth/me").send().await.expect(200);
    let said = reset(" ROOT@example.org", "nine quiet harbours\n").ok();
    assert!(said.contains(&root.email) && !said.contains("harbours"), "{said}");
    root.get("auth/me").send().await.problem(401);
    login(&root.password).await.problem(401);
    let root = Person::log_in(&api, &root.email, "nine quiet harbours").await;
    for action in ["account.reset_password", "account.unlock"] {
        let entries = root.all(&format!("admin/audit-log?action={action}")).await;
        assert!(
            !entries.is_empty() && entries.iter().all(|entry| entry["entity_id"] == root.id),
            "{entries:?}"
        );
    }
    for nothing in [&["admin", "unlock"][..], &["admin", "unlock", "--address", "the school"]] {
        server.run(nothing).refused();
    }
}
