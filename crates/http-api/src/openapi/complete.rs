//! What follows from an operation's shape is not written at each handler but derived here: who must log
//! in, which refusals it can answer, which headers go with it.

use std::collections::BTreeMap;

use utoipa::openapi::{
    Content, Header, HeaderBuilder, ObjectBuilder, OpenApi, Ref, RefOr, Required, Response, ResponseBuilder,
    path::{Operation, ParameterIn, PathItem},
    schema::{Schema, Type},
    security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme},
};

use crate::problem::PROBLEM_JSON;

const ROLE: &str = "x-required-role";

/// The refusals and failures: status, name of the component, description.
const PROBLEMS: &[(&str, &str, &str)] = &[
    (
        "400",
        "Malformed",
        "The request cannot be read: malformed JSON, an unknown field, a wrong type, a bad parameter, header or cursor.",
    ),
    ("401", "Unauthenticated", "No token, or not one of a live session."),
    ("403", "Forbidden", "Not allowed for this account."),
    ("404", "NotFound", "Unknown, or not visible to the caller."),
    ("409", "Conflict", "It does not fit the present state; `code` says why."),
    ("412", "PreconditionFailed", "It was changed meanwhile: read it again and repeat the change."),
    ("413", "TooLarge", "The content is too large."),
    ("415", "MediaType", "Not a media type that is taken here, or content that contradicts it."),
    ("416", "Range", "No byte of the range exists."),
    (
        "422",
        "Invalid",
        "Well-formed, but breaks a rule; or the idempotency key was used for another request.",
    ),
    ("428", "PreconditionRequired", "The precondition header is missing."),
    ("429", "Throttled", "Too many tries."),
    ("500", "Internal", "The server failed."),
    ("503", "Unavailable", "Busy, or the storage is away."),
];

/// Completes the document.
pub fn complete(document: &mut OpenApi) {
    let components = document.components.get_or_insert_default();
    components.security_schemes.insert(
        "bearer".to_owned(),
        RefOr::T(SecurityScheme::Http(
            Http::builder()
                .scheme(HttpAuthScheme::Bearer)
                .description(Some("The token of `POST auth/login`."))
                .build(),
        )),
    );
    for (status, name, description) in PROBLEMS {
        components.responses.insert((*name).to_owned(), RefOr::T(problem(status, description)));
    }
    super::examples::add(components);
    for (path, item) in &mut document.paths.paths {
        for (method, operation) in methods(item) {
            complete_operation(method, path, operation);
        }
    }
}

fn methods(item: &mut PathItem) -> impl Iterator<Item = (&'static str, &mut Operation)> {
    [
        ("GET", &mut item.get),
        ("PUT", &mut item.put),
        ("POST", &mut item.post),
        ("DELETE", &mut item.delete),
        ("PATCH", &mut item.patch),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_mut()?)))
}

fn header(description: &str) -> RefOr<Header> {
    let text = ObjectBuilder::new().schema_type(Type::String);
    RefOr::T(HeaderBuilder::new().schema(Some(text)).description(Some(description)).build())
}

fn problem(status: &str, description: &str) -> Response {
    let schema = Ref::from_schema_name("Problem");
    let mut response = ResponseBuilder::new()
        .description(description)
        .content(PROBLEM_JSON, Content::new(Some(schema)))
        .build();
    let mut add = |name: &str, text: &str| response.headers.insert(name.to_owned(), header(text));
    add("X-Request-Id", "Id of the request, as in the logs.");
    match status {
        "401" => add("WWW-Authenticate", "`Bearer`."),
        "416" => add("Content-Range", "The size of the content."),
        "429" | "503" => add("Retry-After", "Seconds to wait."),
        _ => None,
    };
    response
}

/// What the parameters and body of an operation say about it.
struct Shape {
    body: bool,
    query: bool,
    paged: bool,
    if_match: bool,
    if_none_match: bool,
    idempotent: bool,
    /// A version is expected only if it is said.
    may_match: bool,
    leased: bool,
}

impl Shape {
    fn of(operation: &Operation) -> Self {
        let parameters = || {
            operation.parameters.iter().flatten().filter_map(|parameter| match parameter {
                RefOr::T(parameter) => Some(parameter),
                RefOr::Ref(_) => None,
            })
        };
        let has = |name: &str| parameters().any(|parameter| parameter.name == name);
        let must_have = |name: &str| {
            parameters().any(|parameter| parameter.name == name && parameter.required == Required::True)
        };
        Self {
            body: operation.request_body.is_some(),
            query: parameters().any(|parameter| matches!(parameter.parameter_in, ParameterIn::Query)),
            paged: has("cursor"),
            if_match: must_have("If-Match") || has("If-Match") && has("If-None-Match"),
            may_match: has("If-Match"),
            leased: must_have("Lease-Token"),
            if_none_match: has("If-None-Match"),
            idempotent: has("Idempotency-Key"),
        }
    }
}

fn complete_operation(method: &str, path: &str, operation: &mut Operation) {
    let role = role(operation);
    if role != "public" {
        let none: [&str; 0] = [];
        operation.security = Some(vec![SecurityRequirement::new("bearer", none)]);
    }
    make_optional(operation);
    let shape = Shape::of(operation);
    let responses = &mut operation.responses.responses;
    complete_success(responses, &shape);
    let (read, known) = (method == "GET", path.contains('{'));
    let public = role == "public";
    let login = path.ends_with("/auth/login");
    let erasing = method == "DELETE" && path.ends_with("/v1/me");
    let counted = login || erasing || path.ends_with("/auth/password") || path.ends_with("/auth/register");
    let applies = |status: &str| match status {
        "400" => shape.body || shape.query || shape.may_match || shape.idempotent || shape.leased,
        "401" => !public || login,
        "403" => !public || path.ends_with("/auth/register"),
        "404" => known,
        "409" => !read && !login,
        "412" => shape.may_match,
        "428" => shape.if_match,
        "413" | "422" => shape.body || shape.idempotent,
        "415" => shape.body,
        "429" => counted,
        "500" | "503" => true,
        _ => false,
    };
    for (status, name, _) in PROBLEMS {
        if applies(status) || responses.get(*status).is_some() {
            let reference = Ref::new(format!("#/components/responses/{name}"));
            responses.insert((*status).to_owned(), RefOr::Ref(reference));
        }
    }
}

/// A body that may be left out is described as one that may be `null`, which is something else.
fn make_optional(operation: &mut Operation) {
    let Some(RefOr::T(body)) = &mut operation.request_body else { return };
    for content in body.content.values_mut() {
        let RefOr::T(content) = content else { continue };
        if let Some(RefOr::T(Schema::OneOf(choice))) = &content.schema
            && let Some(schema) = choice.items.iter().find(|item| matches!(item, RefOr::Ref(_)))
        {
            content.schema = Some(schema.clone());
            body.required = Some(Required::False);
        }
    }
}

/// Headers of what went well, and 304 where a read may be conditional.
fn complete_success(responses: &mut BTreeMap<String, RefOr<Response>>, shape: &Shape) {
    let tagged = shape.may_match || shape.if_none_match;
    for (status, response) in responses.iter_mut() {
        let RefOr::T(response) = response else { continue };
        let mut add = |name: &str, text: &str| {
            response.headers.entry(name.to_owned()).or_insert_with(|| header(text));
        };
        add("X-Request-Id", "Id of the request, as in the logs.");
        if tagged && status != "204" || status == "201" && shape.idempotent {
            add("ETag", "Names this state of it.");
        }
        if shape.paged {
            add("Link", "The next page, with `rel=\"next\"`, if there is one.");
        }
        if status == "201" && shape.idempotent {
            add("Location", "Where it is.");
        }
        if shape.idempotent {
            add(
                "Idempotency-Replayed",
                "`true` when this is the answer to an earlier request with the same key.",
            );
        }
    }
    if shape.if_none_match && !shape.if_match {
        let mut response = Response::new("The client has it already.");
        response.headers.insert("X-Request-Id".to_owned(), header("Id of the request, as in the logs."));
        response.headers.insert("ETag".to_owned(), header("Names this state of it."));
        responses.insert("304".to_owned(), RefOr::T(response));
    }
}

/// Who may call it: its handler says so, from the type of its use case. Nothing is derived from the path;
/// an operation that does not say it fails the tests of the document.
fn role(operation: &Operation) -> String {
    let said = operation.extensions.as_ref().and_then(|extensions| extensions.get(ROLE)?.as_str());
    said.unwrap_or_default().to_owned()
}
