//! A small client of the API. Failed assertions show the request and the answer.

use std::{
    fmt::Write,
    sync::{Arc, RwLock},
    time::{Duration, Instant},
};

use reqwest::{
    Method,
    header::{HeaderMap, HeaderName, HeaderValue},
};
use serde_json::Value;

/// Where the server is; changes when it restarts.
#[derive(Clone, Default)]
pub struct Base(Arc<RwLock<String>>);

impl Base {
    pub fn set(&self, address: &str) {
        address.clone_into(&mut self.0.write().unwrap());
    }

    pub fn get(&self) -> String {
        self.0.read().unwrap().clone()
    }
}

/// A client, with a token or without; cheap to clone.
#[derive(Clone)]
pub struct Api {
    http: reqwest::Client,
    base: Base,
    token: Option<Arc<str>>,
}

impl Api {
    pub fn new(base: Base) -> Self {
        // reqwest needs a provider even for plain HTTP; installing it twice changes nothing.
        let _installed = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .no_proxy()
            // Shorter than the server's own time-out, so that no connection is reused that is about to be
            // closed.
            .pool_idle_timeout(Duration::from_secs(2))
            // Loading the machine's certificates takes longer than most tests.
            .tls_certs_only([])
            .timeout(Duration::from_secs(60))
            .build();
        Self { http: http.expect("an HTTP client"), base, token: None }
    }

    /// The same client with a token.
    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.into()), ..self.clone() }
    }

    /// The same client without a token.
    pub fn anonymous(&self) -> Self {
        Self { token: None, ..self.clone() }
    }

    /// The token it sends.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// A request. Paths are below `/api/v1/` unless they begin with `/`.
    pub fn call(&self, method: Method, path: impl Into<String>) -> Call {
        let mut call =
            Call { api: self.clone(), method, path: path.into(), headers: HeaderMap::new(), body: None };
        if let Some(token) = &self.token {
            call = call.header("authorization", &format!("Bearer {token}"));
        }
        call
    }

    pub fn get(&self, path: impl Into<String>) -> Call {
        self.call(Method::GET, path)
    }

    pub fn post(&self, path: impl Into<String>) -> Call {
        self.call(Method::POST, path)
    }

    pub fn put(&self, path: impl Into<String>) -> Call {
        self.call(Method::PUT, path)
    }

    pub fn patch(&self, path: impl Into<String>) -> Call {
        self.call(Method::PATCH, path)
    }

    pub fn delete(&self, path: impl Into<String>) -> Call {
        self.call(Method::DELETE, path)
    }

    /// The ETag of what is at a path.
    pub async fn etag(&self, path: &str) -> String {
        self.get(path).send().await.expect(200).etag()
    }

    /// Changes what is at a path, from its present version.
    pub async fn edit(&self, path: &str, changes: Value) -> Value {
        let etag = self.etag(path).await;
        self.patch(path).if_match(&etag).json(changes).send().await.expect(200).json()
    }

    /// `PUT`s to a path on the present version of what is at another (or the same) one.
    pub async fn put_on(&self, versioned: &str, path: &str, body: Value) -> Value {
        let etag = self.etag(versioned).await;
        self.put(path).if_match(&etag).json(body).send().await.ok().json()
    }

    /// Deletes what is at a path, from its present version.
    pub async fn remove(&self, path: &str) {
        let etag = self.etag(path).await;
        self.delete(path).if_match(&etag).send().await.expect(204);
    }

    /// What `/metrics` says of a series, if it has it.
    pub async fn figure(&self, series: &str) -> Option<f64> {
        let metrics = self.get("/metrics").send().await.expect(200).text();
        let value = metrics.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '))?;
        Some(value.parse().expect("a number"))
    }

    /// All items of a list, page by page; no row may come twice.
    pub async fn all(&self, path: &str) -> Vec<Value> {
        self.all_by(path, 100).await
    }

    /// The same in pages of another size.
    pub async fn all_by(&self, path: &str, limit: usize) -> Vec<Value> {
        let mut items: Vec<Value> = Vec::new();
        let mut cursor: Option<String> = None;
        loop {
            let mut call = self.get(path).query("limit", &limit.to_string());
            if let Some(cursor) = &cursor {
                call = call.query("cursor", cursor);
            }
            let answer = call.send().await.expect(200);
            let page = answer.json();
            let rows = page["items"].as_array().expect("items").clone();
            assert!(rows.len() <= limit, "{} rows for a limit of {limit}", rows.len());
            for row in rows {
                assert!(!items.contains(&row), "{path}: a row comes twice: {row}");
                items.push(row);
            }
            assert_eq!(
                answer.header("link").is_some(),
                page["next_cursor"].is_string(),
                "{path}: link and cursor"
            );
            match page["next_cursor"].as_str() {
                Some(next) => cursor = Some(next.to_owned()),
                None => return items,
            }
        }
    }
}

/// A request in the making.
pub struct Call {
    api: Api,
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Option<reqwest::Body>,
}

impl Call {
    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.path.push(if self.path.contains('?') { '&' } else { '?' });
        self.path.push_str(name);
        self.path.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                self.path.push(byte.into());
            } else {
                // Writing to a String does not fail.
                let _ = write!(self.path, "%{byte:02X}");
            }
        }
        self
    }

    /// Sets a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
        self.headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).expect("a header's value"));
        self
    }

    /// Sends another token, or a broken one.
    #[must_use]
    pub fn token(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }

    #[must_use]
    pub fn if_match(self, etag: &str) -> Self {
        self.header("if-match", etag)
    }

    /// Sends an `Idempotency-Key`.
    #[must_use]
    pub fn key(self, key: &str) -> Self {
        self.header("idempotency-key", key)
    }

    /// Sends JSON.
    #[must_use]
    pub fn json(self, body: impl Into<Value>) -> Self {
        let body: Value = body.into();
        self.bytes("application/json", body.to_string())
    }

    /// Sends any content; a blank type leaves the header out.
    #[must_use]
    pub fn bytes(mut self, content_type: &str, body: impl Into<reqwest::Body>) -> Self {
        if !content_type.is_empty() {
            self = self.header("content-type", content_type);
        }
        self.body = Some(body.into());
        self
    }

    /// Sends it; a broken connection is an error.
    pub async fn try_send(self) -> Result<Response, reqwest::Error> {
        let base = self.api.base.get();
        let url = if self.path.starts_with('/') {
            format!("{base}{}", self.path)
        } else {
            format!("{base}/api/v1/{}", self.path)
        };
        let what = format!("{} {}", self.method, self.path);
        let mut request = self.api.http.request(self.method, url).headers(self.headers);
        if let Some(body) = self.body {
            request = request.body(body);
        }
        let (status, headers, body) = answer_to(request).await?;
        Ok(Response { what, status, headers, body })
    }

    /// Sends it.
    pub async fn send(self) -> Response {
        let what = format!("{} {}", self.method, self.path);
        self.try_send().await.unwrap_or_else(|error| panic!("{what}: {error:?}"))
    }

    /// Sends it and says how long the answer took.
    pub async fn send_timed(self) -> (Response, Duration) {
        let begun = Instant::now();
        let answer = self.send().await;
        (answer, begun.elapsed())
    }

    /// Sends it, asserts success and gives the JSON.
    pub async fn ok(self) -> Value {
        self.send().await.ok().json()
    }
}

/// The answer to a request. On a machine so busy that the head of a request takes longer than the
/// server waits for it (408) it is sent again: nothing was done.
async fn answer_to(
    mut request: reqwest::RequestBuilder,
) -> Result<(u16, HeaderMap, Vec<u8>), reqwest::Error> {
    loop {
        let again = request.try_clone();
        let response = request.send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.bytes().await?.to_vec();
        match again {
            Some(again) if status == 408 => request = again,
            _ => return Ok((status, headers, body)),
        }
    }
}

/// An answer, read whole.
#[derive(Debug, Clone)]
pub struct Response {
    what: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Response {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{self}: not JSON: {error}"))
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap_or("(not ASCII)"))
    }

    /// The `ETag`.
    pub fn etag(&self) -> String {
        self.header("etag").unwrap_or_else(|| panic!("{self}: no ETag")).to_owned()
    }

    /// Asserts the status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self}");
        self
    }

    /// Asserts success.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert!((200..300).contains(&self.status), "{self}");
        self
    }
}

impl std::fmt::Display for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text: String = self.text().chars().take(2_000).collect();
        write!(f, "{} → {} {text}", self.what, self.status)
    }
}
