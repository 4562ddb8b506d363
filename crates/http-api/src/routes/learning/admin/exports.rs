//! `admin/events/{id}/export`: a course goes out as a bundle.

use actix_web::{
    HttpResponse,
    body::{BoxBody, SizedStream},
    get,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
};
use bytes::Bytes;
use futures_util::stream;
use services::{
    SpooledFile,
    courses::export::{self, ExportedCourse},
};
use tokio::io::AsyncReadExt;

use crate::{
    answer::HandlerResult, context::Context, disposition, openapi::access, openapi::parameters::ById,
    shapes::Content,
};

/// Size of the pieces in which the archive is sent, in bytes.
const PIECE: usize = 64 * 1024;

routes! { admin_export_course }

/// Export a course
///
/// The event with its lessons, materials, files and quizzes as a course bundle in a zip archive,
/// which `POST admin/imports` takes.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<export::ReadCourse>()))),
    params(ById),
    responses((status = 200, description = "The archive.", body = Content, content_type = "application/zip",
        headers(("Content-Disposition" = String, description = "`attachment`, with the slug as its name.")))))]
#[get("/events/{id}/export")]
pub async fn admin_export_course(cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let id = cx.admit::<export::ReadCourse, _>(&caller, cx.id("id", "event")).await?;
    let ExportedCourse { name, archive } = cx.services().export_course_as(&caller, id).await?;
    let file = archive.open().await?;
    let bytes = archive.bytes;
    let mut response = HttpResponse::with_body(StatusCode::OK, body(archive, file, bytes));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition::attachment(&name));
    Ok(response)
}

/// The archive, which is kept until it is sent.
fn body(archive: SpooledFile, file: tokio::fs::File, bytes: u64) -> BoxBody {
    let pieces = stream::try_unfold((archive, file), |(archive, mut file)| async move {
        let mut piece = vec![0; PIECE];
        let read = file.read(&mut piece).await?;
        piece.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then(|| (Bytes::from(piece), (archive, file))))
    });
    BoxBody::new(SizedStream::new(bytes, Box::pin(pieces)))
}
