//! Shapes: what JSON looks like on the way in and out.
//!
//! Answers borrow from the entities and are written once. What learners see and what admins see
//! are separate types, so that a key can never slip into a learner's answer by a forgotten flag.
//! Bounds in the schemas are those of the domain's checks.

pub mod audit;
mod editable;
pub mod engagement;
pub mod identity;
pub mod learning;
pub mod shown;
pub mod texts;

use std::borrow::Cow;

use domain::{
    Id,
    engagement::{
        Aggregation, AssignmentMode, BulkAction, EscalationStatus, ExperimentStatus, ExposureStatus,
        HoldKind, MetricDirection, MetricKind, Mode, NoWinner, Origin, OutcomeKind, OutcomeStatus, Platform,
        Priority, ReplyStatus, ReplyType, SegmentType,
    },
    identity::{AccountStatus, Grant, Role},
    learning::{
        EnrolmentStatus, EventStatus, GradingMethod, MaterialKind, QuestionKind, RevealPolicy, RosterStatus,
        ScoreChangeKind, Submission, Treatment,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{KnownFormat, ObjectBuilder, RefOr, Schema, SchemaFormat, schema::Type},
};

use crate::strict::Named;

/// Schemas of enums from the domain's own list of their names.
macro_rules! names {
    ($($schema:ident as $name:literal = $type:ty, $doc:literal;)+) => {$(
        #[doc = $doc]
        pub struct $schema;

        impl PartialSchema for $schema {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .enum_values(Some(<$type>::ALL.iter().map(|value| value.as_str())))
                    .description(Some($doc))
                    .into()
            }
        }

        impl Named for $type {
            fn names() -> Vec<&'static str> {
                Self::ALL.iter().map(|value| value.as_str()).collect()
            }

            fn named(name: &str) -> Option<Self> {
                Self::from_name(name)
            }
        }

        impl ToSchema for $schema {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed($name)
            }
        }
    )+};
}

names! {
    EventStatusName as "EventStatus" = EventStatus, "Where an event is in its life.";
    MaterialKindName as "MaterialKind" = MaterialKind, "What a material is.";
    GradingMethodName as "GradingMethod" = GradingMethod, "Which attempt counts.";
    RevealPolicyName as "RevealPolicy" = RevealPolicy, "When a learner sees keys, explanations and feedback.";
    QuestionKindName as "QuestionKind" = QuestionKind, "What kind of answer a question takes.";
    EnrolmentStatusName as "EnrolmentStatus" = EnrolmentStatus, "Where a learner is with an event.";
    RosterStatusName as "RosterStatus" = RosterStatus, "What became of a row of a class list.";
    SubmissionName as "Submission" = Submission, "How an attempt came to be submitted.";
    TreatmentName as "QuestionTreatment" = Treatment, "How a question counts: `full_credit` as if everybody had answered it right, `excluded` not at all, `normal` as it was answered.";
    ScoreChangeKindName as "ScoreChangeKind" = ScoreChangeKind, "Why a score changed after submission.";
    RoleName as "Role" = Role, "What an account may do.";
    GrantName as "Grant" = Grant, "What an operator may do at the desk.";
    AggregationName as "Aggregation" = Aggregation, "How the values of a period become one.";
    PriorityName as "Priority" = Priority, "How urgent something is.";
    PlatformName as "Platform" = Platform, "Where posts come from.";
    OutcomeName as "Outcome" = OutcomeKind, "What came of working on a post.";
    ModeName as "Mode" = Mode, "How a post is answered.";
    SegmentTypeName as "SegmentType" = SegmentType, "What a segment of all decisions goes by.";
    ReplyStatusName as "ReplyStatus" = ReplyStatus, "Where a reply is in its life.";
    ReplyTypeName as "ReplyType" = ReplyType, "Who wrote a reply.";
    EscalationStatusName as "EscalationStatus" = EscalationStatus, "How far an escalation is.";
    OriginName as "Origin" = Origin, "Who opened an escalation.";
    ExperimentStatusName as "ExperimentStatus" = ExperimentStatus, "Where an experiment is in its life.";
    HoldKindName as "HoldSubject" = HoldKind, "What kind of thing is held.";
    AssignmentModeName as "AssignmentMode" = AssignmentMode, "Who says which variant a unit is in.";
    MetricKindName as "MetricKind" = MetricKind, "What kind of number a metric is.";
    MetricDirectionName as "MetricDirection" = MetricDirection, "Which way is good.";
    ExposureStatusName as "ExposureStatus" = ExposureStatus, "What became of an exposure.";
    OutcomeStatusName as "OutcomeStatus" = OutcomeStatus, "What became of what was measured.";
    NoWinnerName as "NoWinner" = NoWinner, "Why there is no winner.";
    BulkActionName as "BulkAction" = BulkAction, "What is done with each of many things.";
    AccountStatusName as "AccountStatus" = AccountStatus, "Whether an account can be used.";
}

/// Bytes, as they are.
pub struct Content;

impl PartialSchema for Content {
    fn schema() -> RefOr<Schema> {
        let binary = SchemaFormat::KnownFormat(KnownFormat::Binary);
        ObjectBuilder::new().schema_type(Type::String).format(Some(binary)).into()
    }
}

impl ToSchema for Content {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Content")
    }
}

/// A page of a list.
#[derive(ToSchema)]
#[expect(dead_code, reason = "documents `PageBody`, which borrows")]
pub struct ListOf<T: ToSchema> {
    /// The rows of this page.
    items: Vec<T>,
    /// Pass it as `cursor` for the next page; `null` on the last page.
    next_cursor: Option<String>,
}

/// The complete new order: every present id exactly once.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "ids": ["01939f3e-8f00-7000-8000-000000000002", "01939f3e-8f00-7000-8000-000000000001"] })))]
pub struct Order {
    /// Ids in their new order.
    #[schema(value_type = Vec<Uuid>, max_items = 10000)]
    ids: Vec<uuid::Uuid>,
}

impl Order {
    /// As the domain has them.
    pub fn into_ids<E>(self) -> Vec<Id<E>> {
        self.ids.into_iter().map(Id::new).collect()
    }
}
