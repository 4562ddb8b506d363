//! `materials/{id}/content`: files, streamed.

use actix_web::{
    HttpResponse,
    body::{BoxBody, SizedStream},
    get,
    http::{
        StatusCode,
        header::{self, HeaderMap, HeaderValue},
    },
};
use domain::learning::AttachedFile;
use futures_util::TryStreamExt;
use services::{OpenedFile, learning::lessons};

use crate::{
    answer::HandlerResult,
    conditional::{is_known, tag, tags},
    context::Context,
    disposition,
    openapi::access,
    openapi::parameters::{ById, IfNoneMatch, RangeHeader},
    problem::{Kind, Problem},
    range::{Asked, parse},
    shapes::Content,
};

/// A page made of a stored file may show itself and nothing else.
const SANDBOX: HeaderValue = HeaderValue::from_static(
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'none'",
);

routes! { get_material_content }

/// Download the content of a file
///
/// For whoever is enrolled; admins may open any. One range of bytes may be asked for.
#[utoipa::path(tag = "catalogue", extensions(("x-required-role" = json!(access::<lessons::GetFile>()))),
    params(ById, RangeHeader, IfNoneMatch),
    responses(
        (status = 200, description = "The content.", body = Content, content_type = "*/*"),
        (status = 206, description = "Part of the content.", body = Content, content_type = "*/*"),
        (status = 416, description = ""),
    ))]
#[get("/materials/{id}/content")]
pub async fn get_material_content(cx: Context) -> HandlerResult {
    let attached = cx.ask(cx.id("id", "material").map(|material| lessons::GetFile { material })).await?;
    let etag = tag(format!("\"{}\"", attached.file.sha256.to_hex()));
    if is_known(cx.headers(), &etag) {
        let mut response = HttpResponse::new(StatusCode::NOT_MODIFIED);
        set_headers(response.headers_mut(), &attached, etag);
        return Ok(response);
    }
    let size = u64::try_from(attached.file.bytes).unwrap_or_default();
    let text = cx.headers().get(header::RANGE).and_then(|value| value.to_str().ok());
    let asked = if range_applies(cx.headers(), &etag) { parse(text, size) } else { Asked::Whole };
    let (status, range) = match asked {
        Asked::Whole => (StatusCode::OK, None),
        Asked::Part(range) => (StatusCode::PARTIAL_CONTENT, Some(range)),
        Asked::Nothing => {
            let detail = format!("the content has {size} bytes");
            return Err(Problem::new(Kind::Range, "range", detail)
                .with_header(header::CONTENT_RANGE, tag(format!("bytes */{size}"))));
        }
    };
    let length = range.as_ref().map_or(size, |range| range.end - range.start);
    let media_type = cx.services().served_type(&attached).await?;
    let opened = cx.services().open_file(&attached, range.clone()).await?;
    let mut response = HttpResponse::with_body(status, stream(opened, length));
    set_headers(response.headers_mut(), &attached, etag);
    let media_type =
        HeaderValue::try_from(media_type).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    if let Some(range) = range {
        let place = format!("bytes {}-{}/{size}", range.start, range.end - 1);
        response.headers_mut().insert(header::CONTENT_RANGE, tag(place));
    }
    Ok(response)
}

/// A range may be tied to the state that it was begun with (`If-Range`, RFC 9110, 13.1.5).
fn range_applies(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let Some(condition) = headers.get(header::IF_RANGE) else { return true };
    let present = etag.to_str().unwrap_or_default().trim_matches('"');
    condition.to_str().ok().and_then(tags).is_some_and(|tags| tags == [(false, present)])
}

fn set_headers(headers: &mut HeaderMap, attached: &AttachedFile, etag: HeaderValue) {
    headers.insert(header::CONTENT_DISPOSITION, disposition::of_file(&attached.name, &attached.media_type));
    headers.insert(header::CONTENT_SECURITY_POLICY, SANDBOX);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::ETAG, etag);
}

/// A content as the body of an answer. When reading it fails midway the connection breaks off, so
/// that the client sees that it did not get everything.
pub fn stream(opened: OpenedFile, length: u64) -> BoxBody {
    let pieces = opened.stream.map_err(|failure| {
        tracing::error!(error = %failure, "a file could not be read to its end");
        std::io::Error::other("a file could not be read to its end")
    });
    BoxBody::new(SizedStream::new(length, pieces))
}
