//! Overload: connections and requests beyond the bounds are answered quickly, and the server recovers.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use futures_util::future::join_all;
use serde_json::json;

use crate::support::{
    courses::{self, Course},
    people::credentials,
    process::TestServer,
};

/// Resident memory of the server, in KiB.
fn resident(server: &TestServer) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.pid())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// How many files a process may have open here, this one and the server alike.
fn open_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
    let line = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
    line.split_whitespace().nth(3).unwrap().parse().unwrap_or(usize::MAX)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_thousand_connections_are_bounded_and_leave_nothing() {
    let server = TestServer::start();
    let admin = server.admin().await;
    Course::published(&admin, "crowded").await;
    let before = resident(&server);
    // Half a request each, kept open: other clients must not suffer.
    let count = 2_000.min(open_files() - 200);
    let mut idle = Vec::new();
    for number in 0..count {
        let mut socket =
            TcpStream::connect(server.address()).unwrap_or_else(|error| panic!("{number}: {error}"));
        socket.write_all(b"GET /api/v1/events HTTP/1.1\r\nhost: x\r\n").unwrap();
        idle.push(socket);
    }
    for _ in 0..20 {
        admin.get("admin/events").send().await.expect(200);
    }
    let grown = resident(&server).saturating_sub(before);
    assert!(grown < 150 * 1024, "{grown} KiB more");
    // Then all of them complete their requests.
    for socket in &mut idle {
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        // A slow head may have timed out: then the connection is closed cleanly.
        let _ = socket.write_all(b"connection: close\r\n\r\n");
    }
    let mut answered_well = 0;
    for socket in &mut idle {
        let mut answer = Vec::new();
        let _ = socket.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer);
        // A database server that cannot serve so many in time is no reason to keep them waiting.
        let told_to_come_again =
            answer.starts_with("HTTP/1.1 503") && answer.to_lowercase().contains("retry-after:");
        assert!(
            answer.is_empty()
                || told_to_come_again
                || answer.starts_with("HTTP/1.1 200")
                || answer.starts_with("HTTP/1.1 408"),
            "{answer}"
        );
        answered_well += usize::from(answer.starts_with("HTTP/1.1 200"));
    }
    println!("{answered_well} of {count} were served");
    assert!(answered_well > 0, "nobody was served");
    drop(idle);
    admin.get("admin/events").send().await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn overload_is_answered_quickly_and_recovers_at_once() {
    // Hashes are the most expensive work: one at a time, and a bounded queue.
    let server = TestServer::with(&[
        ("LYCEUM_HASH_MEMORY_KIB", "19456"),
        ("LYCEUM_CONCURRENT_HASHES", "1"),
        ("LYCEUM_LOGIN_FAILURES_PER_ADDRESS", "1000000"),
    ]);
    let (email, password) = server.create_admin("root");
    let api = server.api();
    let login = |number: usize| {
        let body =
            json!({ "email": format!("nobody-{number}@example.org"), "password": "a wrong long secret" });
        tokio::spawn(api.post("auth/login").json(body).header("connection", "close").send_timed())
    };
    let flood = join_all((0..500).map(login)).await;
    let (mut refusals, mut verdicts) = (Vec::new(), Vec::new());
    for outcome in flood {
        let (answer, took) = outcome.unwrap();
        if answer.status == 503 {
            answer.problem(503);
            assert!(answer.header("retry-after").is_some(), "{answer}");
            refusals.push(took);
        } else {
            answer.problem(401);
            verdicts.push(took);
        }
    }
    assert!(!refusals.is_empty(), "500 logins at once were no overload");
    refusals.sort_unstable();
    verdicts.sort_unstable();
    let (refusal, verdict) = (refusals[refusals.len() / 2], verdicts[verdicts.len() / 2]);
    assert!(refusal < verdict, "refusals wait in the queue like the others: {refusal:?} and {verdict:?}");
    // Other requests were served meanwhile, and logins work again.
    let body = json!({ "email": email, "password": password });
    server.api().post("auth/login").json(body).send().await.expect(200);
    assert!(resident(&server) < 150 * 1024, "{} KiB", resident(&server));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_and_vanishing_clients_hold_nothing_up() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let token = admin.token().unwrap().to_owned();
    // Each sends the whole request and disconnects before the answer: the work is done or not, never half.
    for number in 0..100 {
        let body = courses::event(&format!("gone-{number}")).to_string();
        let mut socket = TcpStream::connect(server.address()).unwrap();
        let head = format!(
            "POST /api/v1/admin/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        socket.write_all(head.as_bytes()).unwrap();
        socket.write_all(&body.as_bytes()[..body.len() - usize::from(number % 3 == 0)]).unwrap();
        drop(socket);
    }
    admin.post("admin/events").json(courses::event("stayed")).send().await.expect(201);
    // Work that was running when its client left may still finish.
    let counts = async || {
        let events = admin.all("admin/events").await.len();
        (events, admin.all("admin/audit-log?action=event.create").await.len())
    };
    let mut settled = counts().await;
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let last = std::mem::replace(&mut settled, counts().await);
        if last == settled && settled.0 == settled.1 {
            break;
        }
    }
    assert_eq!(settled.0, settled.1, "events without an entry in the audit log, or the other way round");
    let (email, _) = credentials("root");
    assert_eq!(admin.get("auth/me").ok().await["email"], email);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}
