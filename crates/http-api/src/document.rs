//! The OpenAPI 3.1 document, made from the handlers' own descriptions; no server is needed.

use actix_web::App;
use utoipa::{OpenApi as _, openapi::OpenApi};
use utoipa_actix_web::AppExt;

use crate::{
    problem::{Fault, ProblemDocument},
    routes,
};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Lyceum",
        description = "Backend of a learning programme: events, lessons, materials, quizzes; and of the desk that answers its \
            community.\n\n\
            Errors are problem documents (RFC 9457). Lists are pages. What admins edit carries an `ETag`; \
            changes send it back as `If-Match`. Times are RFC 3339 in UTC with microseconds, ids are UUIDs.\n\n\
            `x-required-role` of an operation says who may call it: `public`, `learner` (anybody who is logged \
            in), `admin`, `operator` (with any grant of the engagement desk), or `operator:` and the grant that \
            is needed. An admin may do everything."
    ),
    components(schemas(ProblemDocument, Fault)),
    tags(
        (name = "auth", description = "Accounts, sessions, passwords"),
        (name = "me", description = "What concerns the caller alone"),
        (name = "catalogue", description = "What everybody may see, and what is studied"),
        (name = "learner", description = "Enrolling, progress, quizzes"),
        (name = "admin: courses", description = "Events, lessons, materials, bundles"),
        (name = "admin: quizzes", description = "Quizzes, questions, attempts, grades"),
        (name = "admin: people", description = "Accounts, enrolments, the audit log"),
        (name = "desk: posts", description = "Posts come in, wait, and are worked on"),
        (name = "desk: decisions", description = "What is decided on posts, and by which weights"),
        (name = "desk: reference", description = "Words that the engagement desk works with"),
        (name = "desk: replies", description = "Replies: drafted, approved by a second person, sent once"),
        (name = "desk: escalations", description = "What a person must look at, notes, many things at once, how the desk stands"),
        (name = "desk: competitors", description = "Whom the product stands beside, and what posts say of them"),
        (name = "desk: champions", description = "Authors who speak for the product"),
        (name = "desk: figures", description = "What the desk comes to, day by day"),
        (name = "desk: learning", description = "What was changed to do better, what chance decided, and what came of it"),
        (name = "desk: experiments", description = "What works better, found out with evidence"),
        (name = "desk: holds", description = "What must not be erased, removed or purged"),
        (name = "desk: exports", description = "Lists as files, whole"),
        (name = "operations", description = "For those who run the server"),
    )
)]
struct Base;

/// The document.
pub fn openapi() -> OpenApi {
    let app = App::new().into_utoipa_app().openapi(Base::openapi()).configure(routes::configure);
    let (_, mut document) = app.split_for_parts();
    crate::openapi::complete(&mut document);
    document
}

/// The document as JSON.
pub fn openapi_json() -> String {
    crate::openapi::text(&openapi())
}
