//! Parameters that many operations share, described once.

use chrono::NaiveDate;
use domain::{
    engagement::{
        EscalationStatus, ExperimentStatus, HoldKind, MAX_METRIC_NAME, Mode, Period, Platform, Priority,
        ReferenceKind, ReplyStatus,
    },
    identity::{AccountStatus, Role},
    learning::{EnrolmentStatus, EventStatus},
};
use repositories::{
    engagement::PostState,
    learning::{EventSort, EventSortColumn},
};
use utoipa::{
    IntoParams,
    openapi::{
        KnownFormat, ObjectBuilder, RefOr, Required, Schema, SchemaFormat,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::Type,
    },
};
use uuid::Uuid;

use crate::{
    export::Format,
    filters::{
        ADay, AnId, Csv, FileName, Kind, Line, Name, OneOf, Switch, Text, Unfit, Unit, Whole, one_of,
        query_parameters, string,
    },
    shapes::{
        engagement::posts::{POST_STATES, post_state},
        texts::SLUG,
    },
    spreadsheet::{Audience, DecimalSign, Separator},
};

/// The orders of events.
pub const SORTS: &[(&str, EventSort)] = &[
    ("created_at", EventSort { column: EventSortColumn::CreatedAt, descending: false }),
    ("-created_at", EventSort { column: EventSortColumn::CreatedAt, descending: true }),
    ("updated_at", EventSort { column: EventSortColumn::UpdatedAt, descending: false }),
    ("-updated_at", EventSort { column: EventSortColumn::UpdatedAt, descending: true }),
    ("title", EventSort { column: EventSortColumn::Title, descending: false }),
    ("-title", EventSort { column: EventSortColumn::Title, descending: true }),
];

/// An order of events.
pub struct Sort;

impl Sort {
    fn name(sort: EventSort) -> &'static str {
        SORTS.iter().find(|(_, known)| *known == sort).map_or("", |(name, _)| name)
    }
}

impl Kind for Sort {
    type Value = EventSort;

    fn schema(&self) -> RefOr<Schema> {
        one_of(SORTS.iter().map(|(name, _)| *name)).into()
    }

    fn expected(&self) -> String {
        format!("one of {}", SORTS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "))
    }

    fn read(&self, text: &str) -> Result<Option<EventSort>, Unfit> {
        SORTS.iter().find(|(name, _)| *name == text).map(|(_, sort)| Some(*sort)).ok_or(Unfit)
    }

    fn absent(&self) -> Option<EventSort> {
        Some(EventSort::default())
    }

    fn bound(&self, value: &EventSort) -> Option<String> {
        Some(Self::name(*value).to_owned())
    }
}

/// The order by the time of enrolment, newest first or oldest first.
fn by_enrolment(newest_first: bool) -> &'static str {
    if newest_first { "-created_at" } else { "created_at" }
}

/// A parameter of an operation.
pub fn parameter(
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

const TAG: &str = r#"^("[0-9]{1,18}"|\*)$"#;

parameters! {
    ById, "The id in the path." => [path_id("id", "Its id; one that is unknown or no id at all is answered 404.")];
    ByAccount, "The account in the path." => [path_id("account_id", "Id of the account.")];
    ByQuestion, "The question in the path." => [path_id("question_id", "Id of the question.")];
    ByKind, "The reference table in the path." => [parameter(
        "kind", ParameterIn::Path, Required::True, "A reference table; another one is answered 404.",
        one_of(ReferenceKind::ALL.iter().map(|kind| kind.as_str())),
    )];
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
    IfMatchVersion, "The version that was read." => [
        header("If-Match", Required::True, "The `ETag` that was read; `*` names no version. Missing or `*`: 428; stale: 412.",
            string().pattern(Some(r#"^"[0-9]{1,18}"$"#))),
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
    OptionalIfMatch, "The version that a change expects, if that matters." => [
        header("If-Match", Required::False, "The `ETag` that was read; stale: 412.", string().pattern(Some(TAG))),
    ];
    LeaseToken, "What a worker shows to say something about its post." => [
        header("Lease-Token", Required::True, "The token of the claim. One that holds no lease any more: 409.",
            string().min_length(Some(1)).max_length(Some(255)).pattern(Some("^[!-~]+$"))),
    ];
    SendingToken, "What a sender shows to say what came of its reply." => [
        header("Lease-Token", Required::True, "The token of the sending. One that is not that of the last: 409.",
            string().min_length(Some(1)).max_length(Some(255)).pattern(Some("^[!-~]+$"))),
    ];
    OptionalLeaseToken, "What a worker shows, or nothing." => [
        header("Lease-Token", Required::False, "The token of the claim. Without it, whoever has the grant \
            `manage` ends the lease of anybody.",
            string().min_length(Some(1)).max_length(Some(255)).pattern(Some("^[!-~]+$"))),
    ];
    RangeHeader, "Part of a file." => [
        header("Range", Required::False, "One range of bytes, for example `bytes=0-1023`.",
            string()),
    ];
}

query_parameters! {
    "Which events, in which order."
    EventFilters {
        q: String = Text(200), "Each word must begin a word of the title or the summary; case and accents do not count.";
        language: String = Text(35), "Only this language, without regard to case.";
        sort: EventSort = Sort, "The order; `-` for descending.";
    }
    "Only events of a status."
    EventStatusFilter {
        status: EventStatus = OneOf(EventStatus::ALL, EventStatus::as_str), "Only this status.";
    }
    "Only enrolments of a status."
    EnrolmentStatusFilter {
        status: EnrolmentStatus = OneOf(EnrolmentStatus::ALL, EnrolmentStatus::as_str), "Only this status.";
    }
    "Which learners of an event, in which order."
    LearnerFilters {
        status: EnrolmentStatus = OneOf(EnrolmentStatus::ALL, EnrolmentStatus::as_str), "Only with this status.";
        below: i64 = Whole(1, 100), "Only those who have done less than this, in percent.";
        inactive_since: NaiveDate = ADay, "Only those who did nothing on this day (UTC) or later.";
        sort: bool = OneOf(&[false, true], by_enrolment), "The order; `-` for descending, ascending when it is not given.";
    }
    "Which attempts."
    AttemptFilters {
        account_id: Uuid = AnId, "Only of this account.";
        submitted: bool = Switch, "Only submitted (`true`) or open (`false`) ones.";
    }
    "Which rows of a reference table."
    ReferenceFilters {
        is_active: bool = Switch, "Only those that may be used for something new (`true`), or that may not.";
    }
    "Which authors."
    AuthorFilters {
        platform: Platform = OneOf(Platform::ALL, Platform::as_str), "Only on this platform.";
        handle: String = Text(50), "Only with this handle.";
        is_power_user: bool = Switch, "Only those whose posts may go first (`true`), or the others.";
    }
    "Which posts."
    PostFilters {
        platform: Platform = OneOf(Platform::ALL, Platform::as_str), "Only on this platform.";
        author_id: Uuid = AnId, "Only by this author.";
        state: PostState = OneOf(POST_STATES, post_state), "Only in this state.";
    }
    "Which decisions."
    DecisionFilters {
        mode: Mode = OneOf(Mode::ALL, Mode::as_str), "Only of this mode.";
        experiment_id: Uuid = AnId, "Only those that are part of this experiment.";
        is_randomized_experiment: bool = Switch, "Only those whose mode was chosen at random (`true`), or the others.";
    }
    "Which replies."
    ReplyFilters {
        approval_status: ReplyStatus = OneOf(ReplyStatus::ALL, ReplyStatus::as_str), "Only in this state.";
        author_id: Uuid = AnId, "Only to this author.";
    }
    "Only replies in a state."
    ReplyStatusFilter {
        approval_status: ReplyStatus = OneOf(ReplyStatus::ALL, ReplyStatus::as_str), "Only in this state.";
    }
    "Which escalations."
    EscalationFilters {
        status: EscalationStatus = OneOf(EscalationStatus::ALL, EscalationStatus::as_str), "Only as far as this.";
        priority: Priority = OneOf(Priority::ALL, Priority::as_str), "Only as urgent as this.";
        assigned_to: Uuid = AnId, "Only those that this account is to look at.";
        overdue: bool = Switch, "`true`: only unresolved ones that were due.";
    }
    "Which entries of the do-not-contact list."
    DoNotContactFilters {
        author_id: Uuid = AnId, "Only of this author.";
    }
    "Which competitors."
    CompetitorFilters {
        category_id: Uuid = AnId, "Only of this category.";
    }
    "Which mentions of competitors."
    MentionFilters {
        competitor_id: Uuid = AnId, "Only of this competitor.";
        post_id: Uuid = AnId, "Only in this post.";
        replied: bool = Switch, "Only where the post was answered (`true`), or was not.";
    }
    "Which champions."
    ChampionFilters {
        author_id: Uuid = AnId, "Only this author.";
        tier_id: Uuid = AnId, "Only of this tier.";
        sample_sent: bool = Switch, "Only those to whom a sample was sent (`true`), or the others.";
        converted: bool = Switch, "Only those who became customers (`true`), or the others.";
    }
    "Which figures of days."
    KpiFilters {
        platform: Platform = OneOf(Platform::ALL, Platform::as_str), "Only on this platform.";
        metric_type: String = Text(50), "Only of the KPI type of this name.";
        metric_name: String = Text(MAX_METRIC_NAME), "Only of this name.";
        from: NaiveDate = ADay, "Only from this day on.";
        to: NaiveDate = ADay, "Only up to this day.";
    }
    "Of which figure the export of `kpi-revisions` is."
    KpiRevisionsOf {
        kpi_metric_id: Uuid = AnId, "Of this figure.", required;
    }
    "Of which weights the export of `weight-versions` is."
    WeightVersionsOf {
        weights_id: Uuid = AnId, "Of these weights.", required;
    }
    "Which series, and how it is read."
    KpiSeriesOf {
        platform: Platform = OneOf(Platform::ALL, Platform::as_str), "On this platform.", required;
        metric_type: String = Line(50), "Name of the KPI type, by which days become a week.", required;
        metric_name: String = Line(MAX_METRIC_NAME), "Which figure.", required;
        from: NaiveDate = ADay, "The first day.", required;
        to: NaiveDate = ADay, "The last day: not before the first, and less than 3,660 days after it.", required;
        by: Period = OneOf(Period::ALL, Period::as_str), "How long a period is.", required;
    }
    "Which learning events."
    LearningEventFilters {
        adjustment_type: String = Text(50), "Only where this kind of thing was changed.";
        evaluated: bool = Switch, "Only those of which it is known what came (`true`), or the others.";
    }
    "Which randomised experiments."
    RandomizedFilters {
        decision_id: Uuid = AnId, "Only of this decision.";
        predicted_mode: Mode = OneOf(Mode::ALL, Mode::as_str), "Only where chance replaced this mode.";
        actual_mode: Mode = OneOf(Mode::ALL, Mode::as_str), "Only where chance chose this mode.";
        evaluated: bool = Switch, "Only those of which it is known what came (`true`), or the others.";
    }
    "Which experiments."
    ExperimentFilters {
        status: ExperimentStatus = OneOf(ExperimentStatus::ALL, ExperimentStatus::as_str), "Only in this status.";
    }
    "Which legal holds; every given one must match."
    HoldFilters {
        subject: HoldKind = OneOf(HoldKind::ALL, HoldKind::as_str), "Only on this kind of thing.";
        author_id: Uuid = AnId, "Only on this author.";
        post_id: Uuid = AnId, "Only on this post.";
        experiment_id: Uuid = AnId, "Only on this experiment.";
    }
    "Which unit of an experiment."
    UnitOf {
        unit: String = Unit, "Who, as in exposures.", required;
    }
    "Which phase of an experiment."
    PhaseOf {
        phase: i64 = Whole(1, 1_000_000_000), "Which phase, counted from 1; the newest when it is not given.";
    }
    "Why something is deleted."
    DeleteReason {
        reason: String = Text(500), "Why; it is kept. Must not be empty.";
    }
    "Which accounts."
    AccountFilters {
        q: String = Text(254), "Each word must begin a word of the name or the address; case and accents do not count.";
        role: Role = OneOf(Role::ALL, Role::as_str), "Only this role.";
        status: AccountStatus = OneOf(AccountStatus::ALL, AccountStatus::as_str), "Only this status.";
    }
    "Which entries."
    AuditFilters {
        entity_type: String = Name("a kind of thing such as `event`"), "Only about this kind of thing.";
        entity_id: Uuid = AnId, "Only about this thing.";
        actor: Uuid = AnId, "Only by this account.";
        action: String = Name("an action such as `event.update`"), "Only this action.";
    }
    "How the gradebook is written."
    GradebookFormat {
        format: bool = Csv, "`csv`: the whole table; wins over `Accept`.";
        r#for: Audience = OneOf(Audience::ALL, Audience::as_str), "`spreadsheet`: CSV with a byte order mark, by which spreadsheets tell UTF-8.";
        separator: Separator = OneOf(Separator::ALL, Separator::as_str), "What is between the cells of CSV; `comma` when it is not given, `semicolon` with decimal commas.";
        decimal: DecimalSign = OneOf(DecimalSign::ALL, DecimalSign::as_str), "The decimal sign of numbers in CSV; `point` when it is not given.";
    }
    "How a list is exported."
    ExportFormat {
        format: Format = OneOf(Format::ALL, Format::as_str), "`jsonl` when it is not given: a JSON object a line.";
    }
    "Deleting what has attempts."
    Force {
        force: bool = Switch, "Delete the attempts and completions below it too.";
    }
    "The name of an uploaded file."
    UploadName {
        name: String = FileName, "Name of the file, without folders; else that of `Content-Disposition`, else `file`.";
    }
}

#[expect(clippy::struct_field_names, reason = "the API names them so")]
mod subjects {
    use super::{AnId, IntoParams, Parameter, ParameterIn, Required, Uuid, parameter, query_parameters};

    query_parameters! {
        "Which notes; at most one of them."
        NoteFilters {
            post_id: Uuid = AnId, "Only about this post.";
            author_id: Uuid = AnId, "Only about this author.";
            reply_id: Uuid = AnId, "Only about this reply.";
            escalation_id: Uuid = AnId, "Only about this escalation.";
        }
    }
}

pub use subjects::NoteFilters;
