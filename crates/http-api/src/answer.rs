//! Answers: JSON written once, with the headers that go with it.

use std::{borrow::Cow, sync::Arc};

use actix_web::{
    HttpResponse,
    body::BoxBody,
    http::{
        StatusCode,
        header::{self, HeaderName, HeaderValue},
    },
};
use bytes::Bytes;
use domain::Id;
use repositories::Page;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use services::{Created, Once, Render};
use sha2::{Digest, Sha256};

use crate::{
    conditional::{is_known, tag, version_tag, weak_tag},
    context::Context,
    error,
    page::{List, PageBody, next_link},
    problem::Problem,
    shapes::shown::Body,
};

/// What a handler answers.
pub type HandlerResult = Result<HttpResponse, Problem>;

/// Set on an answer that is replayed.
pub const IDEMPOTENCY_REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// Who may cache an answer. It is revalidated each time: no answer may be older than the last
/// acknowledged write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cache {
    /// Shared caches too.
    Public,
    /// Only the caller's own cache.
    Private,
}

impl Cache {
    fn header(self) -> HeaderValue {
        match self {
            Self::Public => HeaderValue::from_static("public, no-cache"),
            Self::Private => HeaderValue::from_static("private, no-cache"),
        }
    }
}

/// JSON text of something; `size` is about how long it gets.
fn write(value: &impl Serialize, size: usize) -> Result<Bytes, Problem> {
    let mut text = Vec::with_capacity(size);
    serde_json::to_writer(&mut text, value).map_err(|failure| {
        tracing::error!(error = %failure, "an answer could not be written");
        error::internal()
    })?;
    Ok(text.into())
}

fn respond(status: StatusCode, body: Bytes) -> HttpResponse {
    let mut response = HttpResponse::with_body(status, BoxBody::new(body));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// JSON that must not be cached.
pub fn json(status: StatusCode, value: &impl Serialize) -> HandlerResult {
    Ok(respond(status, write(value, 1_024)?))
}

/// There is nothing to say.
pub fn no_content() -> HttpResponse {
    HttpResponse::new(StatusCode::NO_CONTENT)
}

/// The present state of a versioned thing after a change.
pub fn changed(version: i64, value: &impl Serialize) -> HandlerResult {
    let mut response = json(StatusCode::OK, value)?;
    response.headers_mut().insert(header::ETAG, version_tag(version));
    Ok(response)
}

fn not_modified(etag: HeaderValue, cache: Cache) -> HttpResponse {
    let mut response = HttpResponse::new(StatusCode::NOT_MODIFIED);
    response.headers_mut().insert(header::ETAG, etag);
    response.headers_mut().insert(header::CACHE_CONTROL, cache.header());
    response
}

/// An answer as it is remembered for an `Idempotency-Key`.
#[derive(Debug, Serialize, Deserialize)]
struct StoredResponse {
    status: u16,
    /// Those that belong to the answer (`Location`, `ETag`).
    headers: Vec<(String, String)>,
    /// JSON text.
    body: String,
}

/// Renders the 201 with `Location` and `ETag` of something in a collection of admins.
pub fn render_created<B: Body>(
    collection: impl Into<Cow<'static, str>>,
    id: impl Fn(&B::Of) -> Id<B::Of> + Send + Sync + 'static,
    version: impl Fn(&B::Of) -> i64 + Send + Sync + 'static,
) -> Render<B::Of> {
    let collection = collection.into();
    Arc::new(move |value| {
        let headers = vec![
            ("location".to_owned(), format!("/api/v1/{collection}/{}", id(value))),
            ("etag".to_owned(), format!("\"{}\"", version(value))),
        ];
        stored(StatusCode::CREATED, headers, serde_json::to_string(&B::At::from(value)))
    })
}

/// A stored answer from JSON text.
pub fn stored(
    status: StatusCode,
    headers: Vec<(String, String)>,
    body: Result<String, serde_json::Error>,
) -> Value {
    let stored = body.map(|body| StoredResponse { status: status.as_u16(), headers, body });
    // What cannot be serialized is stored as `null`, which `created` answers with an error.
    stored.and_then(serde_json::to_value).unwrap_or_default()
}

/// A header of a stored answer.
pub fn stored_header<'c>(created: &'c Created, name: &str) -> Option<&'c str> {
    let headers = created.response.get("headers")?.as_array()?;
    headers.iter().find(|header| header.get(0).is_some_and(|own| own == name))?.get(1)?.as_str()
}

/// The status of a stored answer.
pub fn stored_status(created: &Created) -> StatusCode {
    let status = created.response.get("status").and_then(Value::as_u64);
    status.and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok()).unwrap_or(StatusCode::OK)
}

/// The answer to a creating request, new or replayed.
pub fn created(created: Created) -> HandlerResult {
    let stored = serde_json::from_value(created.response).map_err(|_| error::internal())?;
    let StoredResponse { status, headers, body } = stored;
    let status = StatusCode::from_u16(status).map_err(|_| error::internal())?;
    let mut response = respond(status, Bytes::from(body));
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    if created.replayed {
        response.headers_mut().insert(IDEMPOTENCY_REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(response)
}

impl Context {
    /// A read that may be conditional. `value` is only made when the client needs it.
    pub fn read<T: Serialize>(
        &self,
        etag: HeaderValue,
        cache: Cache,
        size: usize,
        value: impl FnOnce() -> T,
    ) -> HandlerResult {
        if is_known(self.headers(), &etag) {
            return Ok(not_modified(etag, cache));
        }
        let mut response = respond(StatusCode::OK, write(&value(), size)?);
        response.headers_mut().insert(header::ETAG, etag);
        response.headers_mut().insert(header::CACHE_CONTROL, cache.header());
        Ok(response)
    }

    /// A page of a list, each row as `body` shows it. Without a tag of its own the tag is made from the
    /// text.
    pub fn list<'p, T, B: Serialize>(
        &self,
        list: &List,
        page: &'p Page<T>,
        body: impl FnMut(&'p T) -> B,
        cache: Cache,
        etag: Option<HeaderValue>,
    ) -> HandlerResult {
        if let Some(etag) = etag.as_ref().filter(|etag| is_known(self.headers(), etag)) {
            return Ok(not_modified(etag.clone(), cache));
        }
        let cursor = list.cursor(&self.api.cursor_key, page.next.as_ref());
        let items: Vec<B> = page.items.iter().map(body).collect();
        let size = 256 + 640 * items.len();
        let body = write(&PageBody { items, next_cursor: cursor.as_deref() }, size)?;
        let etag = etag.unwrap_or_else(|| weak_tag(&body));
        if is_known(self.headers(), &etag) {
            return Ok(not_modified(etag, cache));
        }
        let mut response = respond(StatusCode::OK, body);
        let headers = response.headers_mut();
        headers.insert(header::ETAG, etag);
        headers.insert(header::CACHE_CONTROL, cache.header());
        if let Some(cursor) = cursor {
            let link = next_link(self.request.path(), self.request.query_string(), &cursor);
            headers.insert(header::LINK, tag(link));
        }
        Ok(response)
    }

    /// A creating request with what its `Idempotency-Key` stands for: method, path and `body`.
    pub fn once<T>(&self, body: &[u8], render: Render<T>) -> Result<Once<T>, Problem> {
        let key = self.idempotency_key()?.map(|key| {
            let mut hash = Sha256::new();
            for part in [self.request.method().as_str().as_bytes(), self.request.path().as_bytes(), body] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
            (key, hash.finalize().into())
        });
        Ok(Once { key, render })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_stored_is_answered_again() {
        let headers = vec![("etag".to_owned(), "\"1\"".to_owned())];
        let response = stored(StatusCode::CREATED, headers, Ok("{}".to_owned()));
        // Stored by earlier releases, too.
        assert_eq!(response.to_string(), r#"{"body":"{}","headers":[["etag","\"1\""]],"status":201}"#);
        let answer = created(Created { response, replayed: true }).unwrap();
        assert_eq!(answer.status(), StatusCode::CREATED);
        assert_eq!(answer.headers().get(header::ETAG).unwrap(), "\"1\"");
        assert!(answer.headers().contains_key(IDEMPOTENCY_REPLAYED));
    }

    #[test]
    fn what_cannot_be_read_again_is_a_failure() {
        for response in [Value::Null, serde_json::json!({ "status": 1, "headers": [], "body": "" })] {
            let failed = created(Created { response, replayed: true }).unwrap_err();
            assert_eq!(failed.status(), StatusCode::INTERNAL_SERVER_ERROR);
        }
    }
}
