//! Requests for Schemathesis, which can make up none that names something that exists. `cargo xtask
//! schemathesis` runs this as a program beside the server that it tests, and its hooks ask it: a line
//! of JSON each way, over a socket of this machine.

use std::{env, fs, io, sync::Arc};

use serde_json::{Map, Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::{
    fixtures::Prepared,
    support::{
        client::{Api, Base},
        people::Person,
    },
    table::{Access, ROUTES, Row},
    world::World,
};

#[tokio::test]
#[ignore = "a program that `cargo xtask schemathesis` runs"]
async fn requests_for_schemathesis() {
    let of = |name: &str| env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    let base = Base::default();
    base.set(&of("LYCEUM_TEST_URL"));
    let admin = Person::log_in(&Api::new(base), &of("LYCEUM_TEST_ADMIN"), &of("LYCEUM_TEST_PASSWORD")).await;
    let world = Arc::new(World::of(admin).await);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    fs::write(of("LYCEUM_TEST_REQUESTS"), address).expect("a place for the address");
    let serving = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer_all(Arc::clone(&world), stream));
        }
    });
    // The parent process ends this by closing its input, or by exiting.
    let input = tokio::task::spawn_blocking(|| io::copy(&mut io::stdin(), &mut io::sink()));
    input.await.expect("a thread").expect("an input");
    serving.abort();
}

async fn answer_all(world: Arc<World>, stream: TcpStream) {
    let (reading, mut writing) = stream.into_split();
    let mut lines = BufReader::new(reading).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let ask: Value = serde_json::from_str(&line).expect("JSON");
        let caller = ask["caller"].as_str().expect("a caller");
        let answer = match ask["operation"].as_str() {
            Some(name) => prepared(&world, caller, name).await,
            None => facts(&world, caller),
        };
        if writing.write_all(format!("{answer}\n").as_bytes()).await.is_err() {
            return;
        }
    }
}

/// The token of a caller, and what must be known of each operation before any is called.
fn facts(world: &World, caller: &str) -> Value {
    let operations: Map<String, Value> = ROUTES
        .iter()
        .map(|row| {
            let changes = row.precious || matches!(row.method, "PUT" | "PATCH" | "DELETE");
            let may = if caller == "public" { row.access == Access::Public } else { row.allows(caller) };
            (row.name(), json!({ "may": may, "changes": changes, "precious": row.precious }))
        })
        .collect();
    let token = (caller != "public").then(|| world.person(caller).token().map(str::to_owned));
    json!({ "token": token.flatten(), "operations": operations })
}

/// A request that succeeds. It has another person's token only where that is necessary.
async fn prepared(world: &World, caller: &str, name: &str) -> Value {
    let row = ROUTES.iter().find(|row| row.name() == name).unwrap_or_else(|| panic!("no operation {name}"));
    let role = if caller == "public" { row.least() } else { caller };
    let request = world.prepare(row, role).await;
    let other = request.who.token() != world.person(role).token();
    let headers: Map<String, Value> =
        request.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let query: Map<String, Value> =
        request.query.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let (body, bytes) = match &request.content {
        Some(("application/json", content)) => (serde_json::from_slice(content).expect("JSON"), Value::Null),
        Some((_, content)) => (Value::Null, json!(hex::encode(content))),
        None => (Value::Null, Value::Null),
    };
    json!({
        "path": in_path(row, &request),
        "query": query,
        "headers": headers,
        "body": body,
        "bytes": bytes,
        "token": request.who.token().filter(|_| other),
    })
}

/// The values of the placeholders.
fn in_path(row: &Row, request: &Prepared) -> Map<String, Value> {
    let path = row.path.strip_prefix("/api/v1/").unwrap_or(row.path);
    path.split('/')
        .zip(request.path.split('/'))
        .filter_map(|(name, value)| {
            let name = name.strip_prefix('{')?.strip_suffix('}')?;
            Some((name.to_owned(), json!(value)))
        })
        .collect()
}
