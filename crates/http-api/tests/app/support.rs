//! An application whose storage never answers.

use std::sync::Arc;

use actix_web::{
    body::to_bytes,
    http::{StatusCode, header::HeaderMap},
    test::{TestRequest, call_service, init_service},
};
use async_trait::async_trait;
use http_api::{Api, HttpConfig};
use object_store::memory::InMemory;
use repositories::{Erased, Lock, Storage, StorageError, StorageStatus, Work, WorkError};
use services::{
    FileStore, Services, Settings,
    environment::{RandomIds, SystemClock},
};

/// What a storage tells when it is away; no client may ever see it.
pub const SECRET: &str = "cannot connect to db.internal:5432";

struct Away;

fn away() -> StorageError {
    StorageError::Unavailable(SECRET.into())
}

#[async_trait]
impl Storage for Away {
    async fn run_write(&self, _: Vec<Lock>, _: Work) -> Result<Erased, WorkError> {
        Err(away().into())
    }

    async fn run_read(&self, _: Work) -> Result<Erased, WorkError> {
        Err(away().into())
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        Err(away())
    }

    async fn close(&self) {}
}

/// An answer, read whole.
pub struct Response {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Response {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The problem document, checked against the answer it came in.
    pub fn problem(&self) -> serde_json::Value {
        assert_eq!(self.header("content-type"), Some("application/problem+json"));
        let problem = self.json();
        assert_eq!(problem["status"], self.status.as_u16());
        assert_eq!(problem["request_id"].as_str(), self.header("x-request-id"));
        assert!(problem["type"].as_str().unwrap().starts_with("/problems/"));
        assert!(!String::from_utf8_lossy(&self.body).contains("db.internal"), "a secret is told");
        problem
    }
}

/// A storage that brings whoever asks it down.
struct Broken;

#[async_trait]
impl Storage for Broken {
    async fn run_write(&self, _: Vec<Lock>, _: Work) -> Result<Erased, WorkError> {
        panic!("{SECRET}")
    }

    async fn run_read(&self, _: Work) -> Result<Erased, WorkError> {
        panic!("{SECRET}")
    }

    async fn status(&self) -> Result<StorageStatus, StorageError> {
        panic!("{SECRET}")
    }

    async fn close(&self) {}
}

pub fn api(config: HttpConfig) -> Arc<Api> {
    api_on(Arc::new(Away), config)
}

pub fn broken_api() -> Arc<Api> {
    api_on(Arc::new(Broken), HttpConfig::default())
}

fn api_on(storage: Arc<dyn Storage>, config: HttpConfig) -> Arc<Api> {
    let files = FileStore::new(Arc::new(InMemory::new()), std::env::temp_dir());
    let (clock, ids) = (Arc::new(SystemClock), Arc::new(RandomIds));
    let services = Services::new(storage, files, clock, ids, Settings::default());
    Arc::new(Api::new(services, config, [7; 32]).unwrap())
}

pub async fn send(request: TestRequest) -> Response {
    send_with(HttpConfig::default(), request).await
}

pub async fn send_with(config: HttpConfig, request: TestRequest) -> Response {
    let app = init_service(http_api::app(api(config))).await;
    let response = call_service(&app, request.to_request()).await;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = to_bytes(response.into_body()).await.unwrap().to_vec();
    Response { status, headers, body }
}
