//! `engagement/exports`: lists as files.

use actix_web::get;
use domain::engagement::ReferenceKind;
use services::engagement::exports::Create;
use utoipa::{
    IntoParams,
    openapi::{
        Required,
        path::{Parameter, ParameterIn},
    },
};

use super::{
    authors, champions, competitors, decisions, do_not_contact, escalations, experiments, holds, kpi,
    learning_log, mentions, notes, posts, references, replies, weights,
};
use crate::{
    answer::HandlerResult,
    context::Context,
    export::Export,
    filters::one_of,
    openapi::access,
    openapi::parameters::{ExportFormat, ReferenceFilters, parameter},
    problem::Problem,
    routes::audit_log,
    shapes::audit::AuditEntryBody,
    shapes::engagement::{
        approvals::PendingBody,
        authors::AuthorBody,
        champions::ChampionBody,
        competitors::CompetitorBody,
        decisions::DecisionBody,
        do_not_contact::DoNotContactBody,
        escalations::EscalationBody,
        experiments::ExperimentBody,
        holds::HoldBody,
        kpi::{KpiBody, KpiRevisionBody},
        learning_log::{LearningEventBody, RandomizedBody},
        mentions::MentionBody,
        notes::NoteBody,
        posts::PostBody,
        references::ReferenceBody,
        replies::ReplyBody,
        weights::{AdjustmentBody, WeightVersionBody, WeightsBody},
    },
};

routes! { export_list }

/// Lists that are exported: name, what shows a row, what asks for a page by the list's parameters.
macro_rules! lists {
    ($($name:literal: $body:ident, $listed:path;)+) => {
        /// Their names.
        const LISTS: &[&str] = &[$($name),+];

        /// The export of the list of that name. Reference tables are lists, too.
        fn asked(cx: &Context, name: &str) -> Result<Export, Problem> {
            match name {
                $($name => cx.export::<$body, _, _>($name, $listed),)+
                _ => {
                    let kind = ReferenceKind::from_name(name).ok_or_else(|| Problem::not_found("list"))?;
                    let listed =
                        move |filters: ReferenceFilters, page| references::listed(kind, filters, page);
                    cx.export::<ReferenceBody, _, _>(kind.as_str(), listed)
                }
            }
        }
    };
}

lists! {
    "posts": PostBody, posts::listed;
    "authors": AuthorBody, authors::listed;
    "decisions": DecisionBody, decisions::listed;
    "replies": ReplyBody, replies::listed;
    "approvals": PendingBody, replies::listed_pending;
    "escalations": EscalationBody, escalations::listed;
    "notes": NoteBody, notes::listed;
    "do-not-contact": DoNotContactBody, do_not_contact::listed;
    "competitors": CompetitorBody, competitors::listed;
    "mentions": MentionBody, mentions::listed;
    "champions": ChampionBody, champions::listed;
    "kpi-metrics": KpiBody, kpi::listed;
    "kpi-revisions": KpiRevisionBody, kpi::listed_revisions;
    "experiments": ExperimentBody, experiments::listed;
    "holds": HoldBody, holds::listed;
    "weights": WeightsBody, weights::listed;
    "weight-versions": WeightVersionBody, weights::listed_versions;
    "adjustments": AdjustmentBody, weights::listed_adjustments;
    "learning-events": LearningEventBody, learning_log::listed_events;
    "randomized-experiments": RandomizedBody, learning_log::listed_randomized;
    "audit-log": AuditEntryBody, audit_log::listed;
}

/// The list in the path.
pub struct ByList;

impl IntoParams for ByList {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let names = LISTS.iter().copied().chain(ReferenceKind::ALL.iter().map(|kind| kind.as_str()));
        let about = "A list; another one is answered 404.";
        vec![parameter("list", ParameterIn::Path, Required::True, about, one_of(names))]
    }
}

/// Export a list
///
/// All rows, as the list's own route shows them and in its order, as JSON Lines or CSV. The query parameters by
/// which the list is filtered apply here, too; `kpi-revisions` needs a `kpi_metric_id`, `weight-versions` a
/// `weights_id`. Who exports must also have the grant of the list itself: `audit` for `holds` and `audit-log`.
/// The rows are read while they are sent, page by page: one that changes meanwhile may be there as it was or as
/// it is. An answer that breaks off is not the whole list. In CSV what is nested is JSON in its cell, and texts
/// that a spreadsheet would run begin with an apostrophe. The export is in the audit log before its first byte
/// goes out.
#[utoipa::path(tag = "desk: exports", extensions(("x-required-role" = json!(access::<Create>()))),
    params(ByList, ExportFormat),
    responses((status = 200, description = "The rows.",
        content((String = "application/jsonl"), (String = "text/csv")),
        headers(("Content-Disposition" = String, description = "`attachment`, with the list as its name.")))))]
#[get("/exports/{list}")]
pub async fn export_list(cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let name = cx.request.match_info().get("list").unwrap_or_default();
    let export = cx.admit::<Create, _>(&caller, asked(&cx, name)).await?;
    export.answer(cx.services(), caller).await
}
