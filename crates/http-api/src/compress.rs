//! Compression where it pays: text of some size, for clients that ask for it.

use actix_http::encoding::Encoder;
use actix_web::{
    HttpRequest,
    body::{BodySize, BoxBody, MessageBody},
    dev::ServiceResponse,
    http::header::{self, AcceptEncoding, ContentEncoding, Encoding, Header, HeaderMap, HeaderValue},
};

/// Smallest body that is worth it, in bytes: below, the answer fits one packet anyway.
const SMALLEST: u64 = 1_024;

/// Compresses the body of an answer if it is worth it and the client takes it.
pub fn compress(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let worthwhile = matches!(response.response().body().size(), BodySize::Sized(size) if size >= SMALLEST);
    let headers = response.headers();
    let done = headers.contains_key(header::CONTENT_ENCODING) || headers.contains_key(header::ACCEPT_RANGES);
    if !worthwhile || done || !is_text(headers) {
        return response;
    }
    let supported = [Encoding::identity(), Encoding::brotli(), Encoding::gzip(), Encoding::zstd()];
    let encoding = negotiate(response.request(), &supported);
    if encoding == ContentEncoding::Identity {
        let mut response = response;
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
        return response;
    }
    // The encoder sets `Vary` itself, and compresses bodies above a kilobyte on another thread.
    response.map_body(|head, body| BoxBody::new(Encoder::response(encoding, head, body)))
}

/// Whether the client takes what is stored compressed by gzip as it is.
pub fn takes_gzip(request: &HttpRequest) -> bool {
    negotiate(request, &[Encoding::gzip(), Encoding::identity()]) == ContentEncoding::Gzip
}

/// What the client likes best. Without an acceptable encoding the body is sent uncompressed (RFC 9110, 12.5.3).
fn negotiate(request: &HttpRequest, supported: &[Encoding]) -> ContentEncoding {
    if !request.headers().contains_key(header::ACCEPT_ENCODING) {
        return ContentEncoding::Identity;
    }
    match AcceptEncoding::parse(request).ok().and_then(|accept| accept.negotiate(supported.iter())) {
        Some(Encoding::Known(encoding)) => encoding,
        Some(Encoding::Unknown(_)) | None => ContentEncoding::Identity,
    }
}

/// Only generated text: stored files keep their bytes, so that ranges and tags stay valid.
fn is_text(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(|value| {
        let essence = value.split(';').next().unwrap_or_default();
        matches!(
            essence,
            "application/json"
                | "application/problem+json"
                | "text/plain"
                | "text/csv"
                | "text/html"
                | "text/css"
                | "text/javascript"
                | "application/javascript"
        )
    })
}
