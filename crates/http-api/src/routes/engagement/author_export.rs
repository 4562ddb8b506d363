//! `engagement/authors/{id}/export`: what is kept about one author.

use std::io;

use actix_web::get;
use domain::{Id, engagement::Author};
use services::{
    Caller, Services,
    engagement::author_export::{Create, Part, Portion},
};

use crate::{
    answer::HandlerResult,
    context::Context,
    export::{Format, Piece, Reading, broken_off, pieces, sent, unwritten},
    openapi::access,
    openapi::parameters::ById,
    problem::Problem,
    shapes::engagement::author_export::write,
};

routes! { export_author }

/// What the file is called, and the log says.
const NAME: &str = "author";

/// A portion as it is written.
async fn portion(
    services: Services,
    caller: Caller,
    id: Id<Author>,
    part: Part,
) -> Result<Piece<Part>, Problem> {
    let Portion { rows, next } = services.kept_about_author(&caller, id, part).await?;
    let text = write(&rows).map_err(|failure| unwritten(&failure))?;
    Ok(Piece { text: text.into(), next })
}

/// Export what is kept about an author
///
/// Everything, as JSON Lines: each line has a `kind` (`author`, `champion`, `do_not_contact`, `note`, `escalation`,
/// `post`, `post_revision`, `mention`, `decision`, `randomized_experiment`, `reply`) and the `row`, as the route of
/// such a thing shows it. What hangs on something follows it. At the end come posts that were archived, with what
/// hangs on them: `archived`, with the `table` and the `row` as the archive has it. Rows are read while they are
/// sent; an answer that breaks off is not the whole. The export is in the audit log before its first byte goes out.
#[utoipa::path(tag = "desk: holds", extensions(("x-required-role" = json!(access::<Create>()))),
    params(ById),
    responses((status = 200, description = "What is kept.", content((String = "application/jsonl")),
        headers(("Content-Disposition" = String, description = "`attachment`, named after the author's id.")))))]
#[get("/authors/{id}/export")]
pub async fn export_author(cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let id = cx.admit::<Create, _>(&caller, cx.id("id", NAME)).await?;
    let services = cx.services().clone();
    let first = portion(services.clone(), caller.clone(), id, Part::Profile).await?;
    services.write(&caller, Create { id }).await?;
    let rest = move |part| -> Reading<io::Error, Part> {
        let reading = portion(services.clone(), caller.clone(), id, part);
        let request_id = caller.request_id.clone().unwrap_or_default();
        Box::pin(async move { reading.await.map_err(|problem| broken_off(NAME, &request_id, &problem)) })
    };
    Ok(sent(&format!("{NAME}-{id}.jsonl"), Format::JsonLines, pieces(first, rest)))
}
