//! The product on one database, in this process, with time and ids as parameters.

use std::{
    net::SocketAddr,
    path::Path,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use actix_http::Request;
use actix_web::{
    body::to_bytes,
    http::Method,
    test::{TestRequest, call_service, init_service},
};
use domain::identity::Role;
use futures_util::future::LocalBoxFuture;
use http_api::{Api, HttpConfig};
use object_store::local::LocalFileSystem;
use repositories::Storage;
use services::{FileStore, HashCost, Services, Settings, identity::accounts::NewAccount};
use tempfile::TempDir;

use crate::{
    ask::Ask,
    environment::{CountedIds, StandingClock},
    recording::{Response, Step, What},
    steady::Steady,
};

/// The first admin, who is there before the session begins.
pub const ROOT: (&str, &str) = ("root@example.org", "a long secret of root");

type Serve = Box<dyn Fn(Request) -> LocalBoxFuture<'static, Response>>;

/// A server with its database.
pub struct Stage {
    clock: Arc<StandingClock>,
    ids: Arc<CountedIds>,
    storage: Arc<dyn Storage>,
    running: Arc<AtomicUsize>,
    services: Services,
    serve: Serve,
    _folder: Option<TempDir>,
}

impl Stage {
    /// On an empty, migrated database, with files that go with it.
    pub async fn new(storage: Arc<dyn Storage>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        Self::with_files(storage, &path, Some(folder)).await
    }

    /// The same, with files in a folder, which may vanish with the stage.
    pub async fn with_files(storage: Arc<dyn Storage>, files: &Path, vanishes: Option<TempDir>) -> Self {
        let clock = Arc::new(StandingClock::new());
        let ids = Arc::new(CountedIds::new(Arc::clone(&clock)));
        let steady = Steady::new(storage, Arc::clone(&ids));
        let running = steady.running();
        let storage: Arc<dyn Storage> = Arc::new(steady);
        let services = Services::new(
            Arc::clone(&storage),
            file_store(files),
            Arc::clone(&clock) as _,
            Arc::clone(&ids) as _,
            settings(),
        );
        let (email, password) = (ROOT.0.to_owned(), ROOT.1.into());
        let root =
            NewAccount { email, password, display_name: "Root".to_owned(), role: Role::Admin, grants: None };
        services.create_account_as_system(root).await.unwrap();
        let key = services.signing_key("cursors").await.unwrap();
        let http = HttpConfig {
            max_json_bytes: 256 * 1024,
            cors_origins: vec!["https://app.example.org".to_owned()],
            ..HttpConfig::default()
        };
        let api = Arc::new(Api::new(services.clone(), http, key).unwrap());
        Self { clock, ids, storage, running, services, serve: serve(api).await, _folder: vanishes }
    }

    /// Does a step.
    pub async fn perform(&self, step: &Step) -> Response {
        self.clock.set(step.at);
        self.ids.begin(step.number);
        let answer = match &step.what {
            What::Ask(ask) => (self.serve)(request(step.number, ask)).await,
            What::Sweep => {
                let swept = self.services.sweep().await.unwrap();
                Response { status: 0, headers: Vec::new(), body: format!("{swept:?}").into_bytes() }
            }
        };
        self.settle().await;
        answer
    }

    /// Waits for tasks spawned beside the answer: one records the use of the session.
    async fn settle(&self) {
        loop {
            // Gives every spawned task its turn to start.
            for _ in 0..8 {
                tokio::task::yield_now().await;
            }
            if self.running.load(Ordering::SeqCst) == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
    }

    /// Closes the database.
    pub async fn close(self) {
        self.storage.close().await;
    }
}

fn settings() -> Settings {
    Settings {
        hash_cost: HashCost { memory_kib: 8, passes: 1, lanes: 1 },
        max_file_bytes: 64 * 1024,
        max_bundle_bytes: 1024 * 1024,
        ..Settings::default()
    }
}

fn file_store(folder: &Path) -> FileStore {
    let spool = folder.join("spool");
    std::fs::create_dir(&spool).unwrap();
    FileStore::new(Arc::new(LocalFileSystem::new_with_prefix(folder).unwrap()), spool)
}

async fn serve(api: Arc<Api>) -> Serve {
    let app = Rc::new(init_service(http_api::app(api)).await);
    Box::new(move |request| {
        let app = Rc::clone(&app);
        Box::pin(async move {
            let response = call_service(&*app, request).await;
            let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
            let mut headers: Vec<_> = response
                .headers()
                .iter()
                .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())))
                .collect();
            headers.sort();
            let status = response.status().as_u16();
            let body = to_bytes(response.into_body()).await.unwrap().to_vec();
            Response { status, headers, body }
        })
    })
}

fn request(number: u64, ask: &Ask) -> Request {
    let method: Method = ask.method.parse().unwrap();
    let peer: SocketAddr = "192.0.2.7:40000".parse().unwrap();
    let mut request = TestRequest::default().method(method).uri(&ask.uri).peer_addr(peer);
    request = request
        .insert_header(("x-request-id", format!("replay-{number:03}")))
        .insert_header(("user-agent", "replay/1 (späte Ära; 🧪)"));
    for (name, value) in &ask.headers {
        request = request.append_header((*name, value.as_str()));
    }
    if let Some(body) = &ask.body {
        request = request.set_payload(body.clone());
    }
    request.to_request()
}
