//! `admin/materials/{id}/content`: the content of a file material, streamed in.

use actix_web::{http::header, put};
use services::{
    SpooledFile,
    learning::admin::materials::{self, Upload},
};

use crate::{
    answer::{HandlerResult, changed},
    body::{check_head, next_piece},
    context::Context,
    disposition,
    openapi::access,
    openapi::parameters::{ById, IfMatch, UploadName},
    problem::Problem,
    shapes::{Content, learning::materials::MaterialBody},
};

routes! { admin_upload_content }

/// Takes a body of at most `limit` bytes in, piece by piece, without holding it in memory.
pub async fn receive(cx: &mut Context, limit: u64) -> Result<SpooledFile, Problem> {
    check_head(cx.headers(), limit)?;
    let mut received = cx.services().file_store().receive(limit)?;
    while let Some(piece) = next_piece(&mut cx.payload).await? {
        received.write(&piece).await?;
    }
    Ok(received.finish().await?)
}

/// Upload the content of a file material
///
/// The raw bytes. `Content-Type` is its media type (what it shows itself to be, if it is not
/// given or `application/octet-stream`); content that contradicts it is refused (415).
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::CheckUpload>()))),
    params(ById, UploadName, IfMatch),
    request_body(content = Content, content_type = "application/octet-stream"),
    responses((status = 200, description = "The material with its file.", body = MaterialBody)))]
#[put("/materials/{id}/content")]
pub async fn admin_upload_content(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = || {
        let UploadName { name } = cx.parameters()?;
        Ok((cx.id("id", "material")?, cx.if_match()?, name.or_else(|| disposition::file_name(cx.headers()))))
    };
    let (id, expected, name) = cx.admit::<materials::CheckUpload, _>(&caller, read()).await?;
    // Before the first byte is taken.
    cx.services().read(&caller, materials::CheckUpload { id, expected }).await?;
    let media_type = declared(&cx);
    let limit = cx.services().settings().max_file_bytes;
    let file = receive(&mut cx, limit).await?;
    let name = name.unwrap_or_else(|| "file".to_owned());
    let upload = Upload { file, name, media_type };
    let material = cx.services().upload_content(&caller, id, expected, upload).await?;
    changed(material.version, &MaterialBody::from(&material))
}

/// The media type that the client declares; bytes of no particular type are looked at.
fn declared(cx: &Context) -> Option<String> {
    let value = cx.headers().get(header::CONTENT_TYPE)?.to_str().unwrap_or("?");
    let essence = value.split(';').next().unwrap_or_default().trim();
    (!essence.is_empty() && !essence.eq_ignore_ascii_case("application/octet-stream"))
        .then(|| value.to_owned())
}
