//! Starting, stopping and refusing to start: messages that a person can act on, exit codes that a script
//! can.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::Stdio,
    time::Duration,
};

use serde_json::{Value, json};

use crate::support::{
    client::Response,
    courses,
    database::Kind,
    people::Person,
    process::{TestServer, free_port},
};

#[tokio::test]
async fn a_request_that_runs_is_finished_before_the_server_ends() {
    let mut server = TestServer::start();
    let admin = server.admin().await;
    let body = courses::event("late").to_string();
    // The head and half of the body have arrived when the signal comes; the rest follows.
    let mut socket = TcpStream::connect(server.address()).unwrap();
    let (first, rest) = body.split_at(body.len() / 2);
    write!(
        socket,
        "POST /api/v1/admin/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{first}",
        admin.token().unwrap(),
        body.len()
    )
    .unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    server.terminate();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(server.is_running(), "it ended in the middle of a request");
    assert!(
        TcpStream::connect(server.address()).is_err() || !answers(&server),
        "new requests are still answered"
    );
    socket.write_all(rest.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let _ = socket.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    let status = server.ended();
    assert!(status.success(), "{status}");

    server.boot();
    assert_eq!(admin.all("admin/events").await.len(), 1);
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

/// Whether a new connection gets an answer.
fn answers(server: &TestServer) -> bool {
    let Ok(mut socket) = TcpStream::connect(server.address()) else { return false };
    let _ = socket.set_read_timeout(Some(Duration::from_millis(300)));
    let _ = socket.write_all(b"GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n");
    let mut byte = [0; 1];
    matches!(socket.read(&mut byte), Ok(1))
}

#[tokio::test]
async fn a_request_that_never_ends_does_not_keep_the_server() {
    let mut server = TestServer::with(&[("LYCEUM_SHUTDOWN_SECONDS", "1")]);
    let mut socket = TcpStream::connect(server.address()).unwrap();
    let head = "POST /api/v1/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{";
    socket.write_all(head.as_bytes()).unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    // Ctrl-C does what SIGTERM does.
    crate::support::process::signal("INT", server.pid());
    let status = server.ended();
    assert!(status.success(), "{status}");
    assert_eq!(server.run(&["db", "verify"]).code(), 0);
}

#[tokio::test]
async fn a_second_server_on_the_same_port_says_so_and_touches_nothing() {
    let server = TestServer::with(&[("LYCEUM_LISTEN", &format!("127.0.0.1:{}", free_port()))]);
    let address = server.address();
    let second = TestServer::prepared(&[("LYCEUM_LISTEN", &address)]);
    let said = second.run(&["serve"]).refused();
    assert!(said.contains(&address) && said.contains("LYCEUM_LISTEN"), "{said}");
    assert!(!second.data().join("lyceum.db").exists(), "it made a database all the same");
    server.api().get("/health").send().await.expect(200);
}

#[test]
fn settings_that_make_no_sense_stop_the_start_by_name() {
    let server = TestServer::prepared(&[]);
    for (name, value) in [
        ("LYCEUM_LISTEN", "everywhere"),
        ("LYCEUM_LISTEN", "127.0.0.1"),
        ("LYCEUM_PROFILE", "production"),
        ("LYCEUM_WORKERS", "0"),
        ("LYCEUM_WORKERS", "many"),
        ("LYCEUM_REGISTRATION", "maybe"),
        ("LYCEUM_PASSWORD_MIN_LENGTH", "3"),
        ("LYCEUM_HASH_MEMORY_KIB", "0"),
        ("LYCEUM_HASH_BELOW_MINIMUM", "maybe"),
        // The hashes of tests are cheap, which somebody must have said.
        ("LYCEUM_HASH_BELOW_MINIMUM", "no"),
        ("LYCEUM_LOGIN_FAILURES", "0"),
        // Narrower than that of an account from one network.
        ("LYCEUM_LOGIN_FAILURES_PER_ACCOUNT", "4"),
        ("LYCEUM_LOGIN_FAILURES_PER_ADDRESS", "4"),
        ("LYCEUM_REGISTRATIONS_PER_ADDRESS", "0"),
        ("LYCEUM_MAX_FILE_BYTES", "-1"),
        ("LYCEUM_SWEEP_SECONDS", "0"),
        ("LYCEUM_LOG_FORMAT", "xml"),
        ("LYCEUM_LOG", "lyceum=nonsense=1"),
        ("LYCEUM_TRUSTED_PROXIES", "the-proxy"),
        ("LYCEUM_CORS_ORIGINS", "app.example.org"),
        ("LYCEUM_CORS_ORIGINS", "https://app.example.org,https://other.example.org/"),
        ("LYCEUM_CORS_ORIGINS", "https://app.example.org:443"),
        ("LYCEUM_LISTN", "127.0.0.1:0"),
    ] {
        let mut server = TestServer::prepared(&[]);
        server.set(name, value);
        let said = server.run(&["serve"]).refused();
        assert!(said.contains(name), "{name}={value}: {said}");
    }
    let mut misspelt = TestServer::prepared(&[]);
    misspelt.set("LYCEUM_REGISTRATIONS", "closed");
    let said = misspelt.run(&["db", "status"]).refused();
    assert!(
        said.contains("LYCEUM_REGISTRATIONS is no setting") && said.contains("LYCEUM_REGISTRATION?"),
        "{said}"
    );
    // What others set is no concern, nor what is blank.
    let mut others = TestServer::prepared(&[]);
    for (name, value) in [
        ("LYCEUM_SERVICE_HOST", "10.0.0.1"),
        ("LYCEUM_PORT", "tcp://10.0.0.1:80"),
        ("LYCEUM_LISTN", " "),
        ("LYCEUM_CORS_ORIGINS", "https://app.example.org,http://localhost:5173,capacitor://localhost"),
    ] {
        others.set(name, value);
    }
    others.run(&["db", "status"]).ok();
    let mut managed = TestServer::prepared(&[("LYCEUM_PROFILE", "managed")]);
    managed.set("DATABASE_URL", "postgres://lyceum@db.example.org/lyceum?sslmode=verify-full");
    let said = managed.run(&["db", "status"]).refused();
    assert!(said.contains("LYCEUM_HASH_BELOW_MINIMUM") && said.contains("managed"), "{said}");
    server.run(&["nonsense"]).refused();
    server.run(&["db", "nonsense"]).refused();
}

/// Nothing else takes away what a kill leaves half-way.
#[tokio::test]
async fn what_killed_processes_left_is_removed() {
    let mut server = TestServer::with(&[("LYCEUM_SWEEP_SECONDS", "1")]);
    let at = |name: &str| server.data().join(name);
    let old = [at("spool/.tmpabc"), at("files/ab/cd/abcd#1"), at("backups/x.sql.0123456789abcdef.part")];
    let young = [at("spool/.tmpdef"), at("files/ab/cd/abcd#2"), at("backups/y.sql.0123456789abcdef.part")];
    for path in old.iter().chain(&young) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = std::fs::File::create(path).unwrap();
        if old.contains(path) {
            let now = file.metadata().unwrap().modified().unwrap();
            file.set_modified(now - Duration::from_secs(25 * 3_600)).unwrap();
        }
    }
    server.restart();
    let begun = std::time::Instant::now();
    while old.iter().any(|path| path.exists()) {
        assert!(begun.elapsed() < Duration::from_secs(20), "left: {old:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(young.iter().all(|path| path.exists()), "what may still be written to is gone");
}

/// Its admin has a published password.
#[tokio::test]
async fn a_demonstration_is_not_mixed_into_what_somebody_uses() {
    let mut server = TestServer::prepared(&[]);
    // On nothing, and on what it made itself.
    for _ in 0..2 {
        let mut child = server.command(&[]).args(["serve", "--demo"]).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let told: Vec<String> = lines.take_while(|line| !line.starts_with("listening on ")).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(told.iter().any(|line| line.contains("admin@lyceum.example")), "{told:?}");
    }
    server.boot();
    let (email, password) = ("admin@lyceum.example", "seed-only-admin");
    Person::log_in(&server.api(), email, password).await;

    // Somebody's own admin, and then only somebody's own course.
    let mut used = TestServer::prepared(&[]);
    used.create_admin("root");
    let course = TestServer::prepared(&[]);
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/courses");
    let example = std::fs::read_dir(example).unwrap().map(|entry| entry.unwrap().path());
    let example = example.filter(|path| path.is_dir()).min().expect("an example course");
    course.run(&["import", "course", example.to_str().unwrap()]).ok();
    for server in [&used, &course] {
        let said = server.run(&["serve", "--demo"]).refused();
        assert!(said.contains("--demo is for an empty folder") && said.contains("LYCEUM_DATA"), "{said}");
    }
    used.boot();
    let body = json!({ "email": email, "password": password });
    used.api().post("auth/login").json(body).send().await.problem(401);
}

#[tokio::test]
async fn the_database_is_looked_after_by_commands() {
    let mut server = TestServer::prepared(&[]);
    assert!(server.run(&["serve", "--no-migrate"]).refused().contains("lyceum db migrate"));
    server.run(&["db", "migrate"]).ok();
    let status = server.run(&["db", "status"]).ok();
    assert!(
        status.lines().count() >= 2 && status.lines().all(|line| line.starts_with("applied")),
        "{status}"
    );
    assert!(server.run(&["db", "migrate"]).ok().contains("0 applied"));
    server.run(&["db", "verify"]).ok();
    let first = server.run(&["db", "seed"]).ok();
    assert!(first.contains("Added"), "{first}");
    let second = server.run(&["db", "seed"]).ok();
    assert!(second.contains("nothing was changed"), "{second}");
    server.run(&["db", "verify"]).ok();
    server.run(&["health"]).refused();
    server.set("LYCEUM_LISTEN", &format!("127.0.0.1:{}", free_port()));
    server.boot();
    server.run(&["health"]).ok();
    assert_eq!(server.api().all("events").await.len(), 2);
    server.run(&["db", "reset"]).refused();
    server.stop();
    server.run(&["db", "reset", "--yes"]).ok();
    server.boot();
    assert!(server.api().all("events").await.is_empty());
}

#[tokio::test]
async fn health_says_what_is_behind_it_and_documents_itself_offline() {
    let server = TestServer::start();
    let api = server.api();
    let health = api.get("/health").send().await.expect(200);
    assert!(health.text().contains(Kind::of_this_run().name()), "{health}");
    for secret in [server.data().display().to_string(), "lyceum.db".to_owned()] {
        assert!(!health.text().contains(&secret), "{health}");
    }
    for path in ["/health/live", "/health/ready"] {
        api.get(path).send().await.expect(200);
    }
    let document = api.get("/openapi.json").send().await.expect(200).json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let printed: Value = serde_json::from_str(&server.run(&["openapi"]).ok()).unwrap();
    assert!(printed == document, "the command prints another document than the server has");
    let page = follow(&server, "/docs").await;
    assert!(page.header("content-type").unwrap().starts_with("text/html"));
    for elsewhere in ["src=\"http", "href=\"http", "//cdn", "unpkg"] {
        assert!(!page.text().contains(elsewhere), "/docs fetches from elsewhere: {elsewhere}");
    }
    let metrics = api.get("/metrics").send().await.expect(200).text();
    assert!(metrics.contains("# TYPE"), "{metrics}");
    // Labels are patterns of routes, so that no client can make up new ones.
    for number in 0..20 {
        api.get(format!("events/made-up-{number}")).send().await.problem(404);
        api.get(format!("made/up/{number}")).send().await.problem(404);
    }
    let metrics = api.get("/metrics").send().await.expect(200).text();
    assert!(!metrics.contains("made-up") && !metrics.contains("made/up"), "{metrics}");
}

async fn follow(server: &TestServer, path: &str) -> Response {
    let mut path = path.to_owned();
    for _ in 0..5 {
        let answer = server.api().get(path.as_str()).send().await;
        match answer.header("location") {
            Some(next) if answer.status / 100 == 3 => path = next.to_owned(),
            _ => return answer.expect(200),
        }
    }
    panic!("{path} leads in circles")
}

#[tokio::test]
async fn request_ids_security_headers_compression_and_cors() {
    let server = TestServer::with(&[("LYCEUM_CORS_ORIGINS", "https://app.example.org")]);
    let admin = server.admin().await;
    let course = courses::Course::published(&admin, "long").await;
    let long = json!({ "description": "All work and no play. ".repeat(2_000) });
    admin.edit(&format!("admin/events/{}", course.id), long).await;
    let api = server.api();
    let echoed = api.get("events").header("x-request-id", "abc-123").send().await.expect(200);
    assert_eq!(echoed.header("x-request-id"), Some("abc-123"));
    let hostile = api.get("events").header("x-request-id", "a b\"<script>").send().await.expect(200);
    assert!(hostile.header("x-request-id").is_some_and(|id| !id.contains('<')), "{hostile}");
    assert_eq!(echoed.header("x-content-type-options"), Some("nosniff"));
    for name in ["content-security-policy", "referrer-policy"] {
        assert!(echoed.header(name).is_some(), "no {name}");
    }
    let plain = api.get("events/long").send().await.expect(200);
    for encoding in ["gzip", "br", "zstd"] {
        let packed = api.get("events/long").header("accept-encoding", encoding).send().await.expect(200);
        assert_eq!(packed.header("content-encoding"), Some(encoding));
        assert!(packed.body.len() * 5 < plain.body.len(), "{encoding}: {} bytes", packed.body.len());
        let varies = packed
            .headers
            .get_all("vary")
            .iter()
            .any(|vary| vary.to_str().is_ok_and(|vary| vary.to_lowercase().contains("accept-encoding")));
        assert!(varies, "{:?}", packed.headers);
    }
    let preflight = |origin: &str| {
        api.call(reqwest::Method::OPTIONS, "events")
            .header("origin", origin)
            .header("access-control-request-method", "GET")
            .header("access-control-request-headers", "authorization")
            .send()
    };
    let allowed = preflight("https://app.example.org").await.ok();
    assert_eq!(allowed.header("access-control-allow-origin"), Some("https://app.example.org"));
    let refused = preflight("https://evil.example.org").await;
    assert!(refused.header("access-control-allow-origin").is_none(), "{refused}");
}
