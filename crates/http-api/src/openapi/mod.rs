//! The OpenAPI 3.1 document, made from the handlers' own descriptions; no server is needed.

mod complete;
mod examples;
pub mod parameters;

use actix_web::App;
use services::UseCase;
use utoipa::{
    OpenApi as _,
    openapi::{OpenApi, path::Operation, path::PathItem},
};
use utoipa_actix_web::AppExt;

use crate::{
    problem::{Fault, ProblemDocument},
    routes,
};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Lyceum",
        description = "Backend of a learning programme: events, lessons, materials, quizzes.\n\n\
            Errors are problem documents (RFC 9457). Lists are pages. What admins edit carries an `ETag`; \
            changes send it back as `If-Match`. Times are RFC 3339 in UTC with microseconds, ids are UUIDs.\n\n\
            `x-required-role` of an operation says who may call it: `public`, `learner` (anybody who is logged \
            in), `operator` or `admin`."
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
        (name = "operations", description = "For those who run the server"),
    )
)]
struct Base;

/// The document.
pub fn openapi() -> OpenApi {
    let app = App::new().into_utoipa_app().openapi(Base::openapi()).configure(routes::configure);
    let (_, mut document) = app.split_for_parts();
    complete::complete(&mut document);
    document
}

/// Who may ask for a use case, as `x-required-role` names it.
pub fn access<U: UseCase>() -> &'static str {
    U::ACCESS.as_str()
}

/// The document as JSON.
pub fn openapi_json() -> String {
    text(&openapi())
}

/// A document as JSON.
pub fn text(document: &OpenApi) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// Name, method and path of every operation.
pub fn operations(document: &OpenApi) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for (path, item) in &document.paths.paths {
        for (method, operation) in methods(item) {
            let name = operation.operation_id.clone().unwrap_or_default();
            found.push((name, method.to_owned(), path.clone()));
        }
    }
    found
}

/// Every path with its methods.
pub fn paths(document: &OpenApi) -> Vec<(String, Vec<String>)> {
    let documented = document.paths.paths.iter().map(|(path, item)| {
        (path.clone(), methods(item).map(|(method, _)| method.to_owned()).collect::<Vec<_>>())
    });
    let pages = ["/docs", "/docs/{file:.*}"].map(|path| (path.to_owned(), vec!["GET".to_owned()]));
    documented.chain(pages).collect()
}

fn methods(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    [
        ("GET", &item.get),
        ("PUT", &item.put),
        ("POST", &item.post),
        ("DELETE", &item.delete),
        ("PATCH", &item.patch),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}
