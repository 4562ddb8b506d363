//! Parameters that many operations share, described once.

use repositories::learning::{EventSort, EventSortColumn};
use utoipa::{
    IntoParams,
    openapi::{
        KnownFormat, Object, ObjectBuilder, RefOr, Required, Schema, SchemaFormat,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::Type,
    },
};

use crate::shapes::texts::{BLANK_LINE, SLUG};

/// The orders of events.
pub const SORTS: &[(&str, EventSort)] = &[
    ("created_at", EventSort { column: EventSortColumn::CreatedAt, descending: false }),
    ("-created_at", EventSort { column: EventSortColumn::CreatedAt, descending: true }),
    ("updated_at", EventSort { column: EventSortColumn::UpdatedAt, descending: false }),
    ("-updated_at", EventSort { column: EventSortColumn::UpdatedAt, descending: true }),
    ("title", EventSort { column: EventSortColumn::Title, descending: false }),
    ("-title", EventSort { column: EventSortColumn::Title, descending: true }),
];

fn parameter(
    name: &str,
    place: ParameterIn,
    required: Required,
    description: &str,
    schema: impl Into<RefOr<Schema>>,
) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .required(required)
        .description(Some(description))
        .schema(Some(schema))
        .build()
}

fn string() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

/// Texts of a fixed list.
fn one_of(values: impl IntoIterator<Item = &'static str>) -> Object {
    string().enum_values(Some(values)).build()
}

macro_rules! parameters {
    ($($name:ident, $doc:literal => [$($parameter:expr),+ $(,)?];)+) => {$(
        #[doc = $doc]
        pub struct $name;

        impl IntoParams for $name {
            fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
                vec![$($parameter),+]
            }
        }
    )+};
}

fn path_id(name: &str, description: &str) -> Parameter {
    let uuid = string().format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)));
    parameter(name, ParameterIn::Path, Required::True, description, uuid)
}

fn query(name: &str, description: &str, schema: impl Into<RefOr<Schema>>) -> Parameter {
    parameter(name, ParameterIn::Query, Required::False, description, schema)
}

fn header(name: &str, required: Required, description: &str, schema: impl Into<RefOr<Schema>>) -> Parameter {
    parameter(name, ParameterIn::Header, required, description, schema)
}

fn line(longest: usize) -> ObjectBuilder {
    string().max_length(Some(longest)).pattern(Some(BLANK_LINE))
}

const NAME: &str = "^[a-z][a-z_.]{0,49}$";
const TAG: &str = r#"^("[0-9]{1,18}"|\*)$"#;

parameters! {
    ById, "The id in the path." => [path_id("id", "Its id; one that is unknown or no id at all is answered 404.")];
    ByAccount, "The account in the path." => [path_id("account_id", "Id of the account.")];
    BySlug, "The slug in the path." => [parameter(
        "slug", ParameterIn::Path, Required::True, "Slug of the event.",
        string().min_length(Some(1)).max_length(Some(100)).pattern(Some(SLUG)),
    )];
    Paging, "Which page of a list." => [
        query("limit", "Most rows of the page.", ObjectBuilder::new().schema_type(Type::Integer)
            .minimum(Some(1)).maximum(Some(100)).default(Some(serde_json::json!(20)))),
        query("cursor", "The `next_cursor` of the page before; works only with the same list, filters and order.",
            string().min_length(Some(1)).max_length(Some(4000))),
    ];
    EventFilters, "Which events, in which order." => [
        query("q", "Each word must begin a word of the title or the summary.", line(200)),
        query("language", "Only this language.", line(35)),
        query("sort", "The order; `-` for descending.", one_of(SORTS.iter().map(|(name, _)| *name))),
    ];
    EventStatusFilter, "Only events of a status." => [
        query("status", "Only this status.", one_of(domain::learning::EventStatus::ALL.iter().map(|v| v.as_str()))),
    ];
    EnrolmentStatusFilter, "Only enrolments of a status." => [
        query("status", "Only this status.", one_of(domain::learning::EnrolmentStatus::ALL.iter().map(|v| v.as_str()))),
    ];
    AttemptFilters, "Which attempts." => [
        query("account_id", "Only of this account.",
            string().format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))),
        query("submitted", "Only submitted (`true`) or open (`false`) ones.", ObjectBuilder::new().schema_type(Type::Boolean)),
    ];
    AccountFilters, "Which accounts." => [
        query("q", "Beginning of the e-mail address.", line(254)),
        query("role", "Only this role.", one_of(domain::identity::Role::ALL.iter().map(|v| v.as_str()))),
        query("status", "Only this status.", one_of(domain::identity::AccountStatus::ALL.iter().map(|v| v.as_str()))),
    ];
    AuditFilters, "Which entries." => [
        query("entity_type", "Only about this kind of thing.", string().pattern(Some(NAME))),
        query("entity_id", "Only about this thing.", string().format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))),
        query("actor", "Only by this account.", string().format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))),
        query("action", "Only this action.", string().pattern(Some(NAME))),
    ];
    GradebookFormat, "How the gradebook is written." => [
        query("format", "`csv`: the whole table; wins over `Accept`.", one_of(["json", "csv"])),
    ];
    Force, "Deleting what has attempts." => [
        query("force", "Delete the attempts below it too.", ObjectBuilder::new().schema_type(Type::Boolean)),
    ];
    FileName, "The name of an uploaded file." => [
        query("name", "Name of the file, without folders; else that of `Content-Disposition`, else `file`.",
            string().max_length(Some(255)).pattern(Some(r"^[^\x00-\x1f/\\]*$"))),
    ];
    IfMatch, "The version that a change expects." => [
        header("If-Match", Required::True, "The `ETag` that was read. Missing: 428; stale: 412.",
            string().pattern(Some(TAG))),
    ];
    CreateOrReplace, "Create, or replace a version." => [
        header("If-Match", Required::False, "To replace: the `ETag` that was read. Neither header: 428; stale: 412.",
            string().pattern(Some(TAG))),
        header("If-None-Match", Required::False, "To create: `*`. Not together with `If-Match`.",
            string().pattern(Some(r"^\*$"))),
    ];
    IfNoneMatch, "A read that the client may have already." => [
        header("If-None-Match", Required::False, "An `ETag` that was read: 304 if it is still right.",
            string()),
    ];
    IdempotencyKey, "A request that may be repeated." => [
        header("Idempotency-Key", Required::False,
            "Kept for 24 hours: a repetition gets the first answer, with `Idempotency-Replayed: true`.",
            string().min_length(Some(1)).max_length(Some(255)).pattern(Some("^[!-~]+$"))),
    ];
    RangeHeader, "Part of a file." => [
        header("Range", Required::False, "One range of bytes, for example `bytes=0-1023`.",
            string()),
    ];
}
