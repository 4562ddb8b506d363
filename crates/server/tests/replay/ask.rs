//! Requests, as the session words them.

use serde_json::Value;
use url::form_urlencoded;

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub method: &'static str,
    pub uri: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<Vec<u8>>,
}

fn ask(method: &'static str, path: impl Into<String>) -> Ask {
    let path = path.into();
    let uri = if path.starts_with('/') { path } else { format!("/api/v1/{path}") };
    Ask { method, uri, headers: Vec::new(), body: None }
}

pub fn get(path: impl Into<String>) -> Ask {
    ask("GET", path)
}

pub fn post(path: impl Into<String>) -> Ask {
    ask("POST", path)
}

pub fn put(path: impl Into<String>) -> Ask {
    ask("PUT", path)
}

pub fn patch(path: impl Into<String>) -> Ask {
    ask("PATCH", path)
}

pub fn delete(path: impl Into<String>) -> Ask {
    ask("DELETE", path)
}

impl Ask {
    /// With the token of a session.
    pub fn by(self, token: impl AsRef<str>) -> Self {
        self.header("authorization", format!("Bearer {}", token.as_ref()))
    }

    /// With a header.
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// On the version that was read.
    pub fn if_match(self, etag: impl Into<String>) -> Self {
        self.header("if-match", etag)
    }

    /// Unless it is that version.
    pub fn if_none_match(self, etag: impl Into<String>) -> Self {
        self.header("if-none-match", etag)
    }

    /// With a query parameter, percent-encoded.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        let pair: String = form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
        self.uri.push(if self.uri.contains('?') { '&' } else { '?' });
        self.uri.push_str(&pair);
        self
    }

    /// With a JSON body.
    pub fn json(self, body: &Value) -> Self {
        self.content("application/json", body.to_string())
    }

    /// With a body of another type.
    pub fn content(mut self, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self.header("content-type", media_type)
    }
}
