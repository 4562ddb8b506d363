//! A small blocking client, with which data is prepared and results are looked at.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::answer::parse;

/// A connection with a session.
pub struct Http {
    stream: TcpStream,
    token: Option<String>,
    buffer: Vec<u8>,
}

impl Http {
    pub fn connect(address: SocketAddr, token: Option<&str>) -> Result<Self> {
        let stream = TcpStream::connect(address).context("the server refuses connections")?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(std::time::Duration::from_secs(60)))?;
        Ok(Self { stream, token: token.map(str::to_owned), buffer: vec![0; 1 << 20] })
    }

    /// Sends a request and returns what it was answered with, which must be a success.
    pub fn send(&mut self, method: &str, path: &str, body: Option<&Value>) -> Result<Value> {
        let request = request(method, path, self.token.as_deref(), body);
        self.stream.write_all(&request)?;
        let mut received = 0;
        loop {
            if received == self.buffer.len() {
                self.buffer.resize(received * 2, 0);
            }
            let free = self.buffer.get_mut(received..).unwrap_or_default();
            let count = self.stream.read(free).with_context(|| format!("{method} {path}"))?;
            ensure!(count > 0, "{method} {path}: the server closed the connection");
            received += count;
            let Some(answer) = parse(self.buffer.get(..received).unwrap_or_default())? else { continue };
            ensure!(answer.is_success(), "{method} {path}: {}", answer.excerpt());
            if answer.body.is_empty() {
                return Ok(Value::Null);
            }
            return serde_json::from_slice(answer.body).with_context(|| format!("{method} {path}"));
        }
    }

    pub fn get(&mut self, path: &str) -> Result<Value> {
        self.send("GET", path, None)
    }

    pub fn post(&mut self, path: &str, body: &Value) -> Result<Value> {
        self.send("POST", path, Some(body))
    }

    pub fn put(&mut self, path: &str, body: &Value) -> Result<Value> {
        self.send("PUT", path, Some(body))
    }
}

/// The bytes of a request. Changes are made against whatever version there is.
pub fn request(method: &str, path: &str, token: Option<&str>, body: Option<&Value>) -> Vec<u8> {
    let authorization = token.map_or_else(String::new, |token| format!("authorization: Bearer {token}\r\n"));
    let precondition = if matches!(method, "PUT" | "PATCH" | "DELETE") { "if-match: *\r\n" } else { "" };
    let (content_type, body) = match body {
        Some(body) => ("content-type: application/json\r\n", body.to_string()),
        None => ("", String::new()),
    };
    let length = if method == "GET" { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    let line = format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n");
    [&line, &authorization, precondition, content_type, &length, "\r\n", &body].concat().into_bytes()
}

/// A text field of an answer.
pub fn text<'v>(answer: &'v Value, field: &str) -> Result<&'v str> {
    answer.get(field).and_then(Value::as_str).with_context(|| format!("no text `{field}` in {answer}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_carry_what_they_need() {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        assert_eq!(text(request("GET", "/x", None, None)), "GET /x HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
        let put = text(request("PUT", "/x", Some("t"), Some(&serde_json::json!({"a": 1}))));
        assert!(put.contains("if-match: *\r\n") && put.contains("Bearer t\r\n"), "{put}");
        assert!(put.ends_with("content-length: 7\r\n\r\n{\"a\":1}"), "{put}");
        assert!(text(request("POST", "/x", None, None)).contains("content-length: 0\r\n\r\n"));
    }
}
