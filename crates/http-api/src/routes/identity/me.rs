//! `me/…`: what concerns the caller alone.

use actix_web::{delete, get, http::StatusCode};
use services::{identity::personal_data, learning::enrolments};

use crate::{
    answer::{HandlerResult, json, no_content},
    context::Context,
    openapi::access,
    openapi::parameters::{IfNoneMatch, Paging},
    shapes::{
        ListOf,
        identity::{accounts::Confirmation, personal_data::PersonalDataBody},
        learning::enrolments::OwnEnrolmentBody,
    },
};

routes! { list_own_enrolments, export_me, erase_me }

/// List my enrolments
///
/// Oldest first.
#[utoipa::path(tag = "me", extensions(("x-required-role" = json!(access::<enrolments::ListOwn>()))),
    params(Paging, IfNoneMatch),
    responses((status = 200, description = "The enrolments.", body = ListOf<OwnEnrolmentBody>)))]
#[get("/me/enrolments")]
pub async fn list_own_enrolments(cx: Context) -> HandlerResult {
    let list = |(), (), page| enrolments::ListOwn { page };
    cx.list_of::<OwnEnrolmentBody, _, _, _>(Ok(()), list).await
}

/// Export my data
///
/// Everything held on the caller.
#[utoipa::path(tag = "me", extensions(("x-required-role" = json!(access::<personal_data::Export>()))),
    responses((status = 200, description = "The data.", body = PersonalDataBody)))]
#[get("/me/export")]
pub async fn export_me(cx: Context) -> HandlerResult {
    let data = cx.ask(Ok(personal_data::Export)).await?;
    json(StatusCode::OK, &PersonalDataBody::new(&data, cx.services().clock().now()))
}

/// Erase me
///
/// The account is anonymised and its sessions end; attempts and the audit log stay and name
/// nobody. This cannot be undone, so the password is asked for again; a wrong one counts as a failed login.
/// The last active admin cannot be erased.
#[utoipa::path(tag = "me", extensions(("x-required-role" = json!(access::<personal_data::Erase>()))),
    request_body = Confirmation,
    responses((status = 204, description = "The person is erased.")))]
#[delete("/me")]
pub async fn erase_me(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = cx.json::<Confirmation>().await;
    let confirmation = cx.admit::<personal_data::Erase, _>(&caller, read).await?;
    cx.services().erase(&caller, confirmation.password).await?;
    Ok(no_content())
}
