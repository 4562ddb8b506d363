//! HTTP/1.1 answers, read as far as a load generator needs.

use anyhow::{Context, Result, bail};

/// An answer that has arrived whole.
pub struct Response<'a> {
    /// Its status.
    pub status: u16,
    /// Its body.
    pub body: &'a [u8],
    /// Bytes of head and body.
    pub length: usize,
}

impl Response<'_> {
    /// Whether the status is one of success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The beginning of the answer, for messages.
    pub fn excerpt(&self) -> String {
        let body = String::from_utf8_lossy(self.body.get(..self.body.len().min(200)).unwrap_or_default());
        format!("{} {body}", self.status)
    }
}

/// The answer at the start of what was received, or `None` while some of it is missing.
pub fn parse(received: &[u8]) -> Result<Option<Response<'_>>> {
    let Some(end) = memchr::memmem::find(received, b"\r\n\r\n") else { return Ok(None) };
    let head = received.get(..end).unwrap_or_default();
    let status = head
        .get(9..12)
        .and_then(|digits| std::str::from_utf8(digits).ok()?.parse::<u16>().ok())
        .filter(|_| head.starts_with(b"HTTP/1.1 "))
        .context("this is no HTTP/1.1 answer")?;
    let body = if matches!(status, 204 | 304) { 0 } else { content_length(head)? };
    let start = end + 4;
    let length = start + body;
    Ok(received.get(start..length).map(|body| Response { status, body, length }))
}

fn content_length(head: &[u8]) -> Result<usize> {
    for line in head.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) = line.split_at(colon);
        if name.eq_ignore_ascii_case(b"content-length") {
            let value = std::str::from_utf8(value.get(1..).unwrap_or_default())?;
            return value.trim().parse().context("the length of an answer is no number");
        }
    }
    bail!("an answer without Content-Length: {}", String::from_utf8_lossy(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_whole_or_awaited() {
        let whole = b"HTTP/1.1 201 Created\r\ncontent-LENGTH: 5\r\nx: y\r\n\r\nhello";
        for cut in 0..whole.len() {
            assert!(parse(&whole[..cut]).unwrap().is_none(), "{cut}");
        }
        let answer = parse(whole).unwrap().unwrap();
        assert_eq!((answer.status, answer.body, answer.length), (201, &b"hello"[..], whole.len()));
        assert!(answer.is_success());
        assert_eq!(answer.excerpt(), "201 hello");
    }

    #[test]
    fn empty_answers_need_no_length_and_others_do() {
        assert_eq!(parse(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap().unwrap().body, b"");
        assert!(parse(b"HTTP/1.1 200 OK\r\nx: y\r\n\r\n").is_err());
        assert!(parse(b"HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n").is_err());
        assert!(parse(b"SSH-2.0-OpenSSH_9.2p1 or something\r\n\r\n").is_err());
    }
}
