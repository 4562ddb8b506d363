//! `admin/accounts`: people and what they may do.

use std::sync::Arc;

use actix_web::{get, patch, post, put};
use services::identity::accounts;

use crate::{
    answer::{Cache, HandlerResult, changed, created, render_created},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{AccountFilters, ById, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        identity::accounts::{AccountCreate, AccountPatch, AdminAccountBody, GrantsPut},
    },
};

routes! {
    admin_list_accounts, admin_create_account, admin_get_account, admin_update_account, admin_set_grants,
}

/// List accounts
///
/// Oldest first. A query without a word in it finds nothing.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<accounts::List>()))),
    params(AccountFilters, Paging, IfNoneMatch),
    responses((status = 200, description = "The accounts.", body = ListOf<AdminAccountBody>)))]
#[get("/accounts")]
pub async fn admin_list_accounts(cx: Context) -> HandlerResult {
    let list = |(), AccountFilters { q, role, status }, page| accounts::List { query: q, role, status, page };
    cx.list_of::<AdminAccountBody, _, _, _>(Ok(()), list).await
}

/// Create an account
///
/// Of any role.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<accounts::Create>()))),
    params(IdempotencyKey), request_body = AccountCreate,
    responses((status = 201, description = "The account.", body = AdminAccountBody)))]
#[post("/accounts")]
pub async fn admin_create_account(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let new = cx.json::<AccountCreate>().await?;
        // Without the password: a quick hash of it must not be stored.
        let request = format!("{}\n{}\n{}", new.email, new.display_name, new.role.as_str());
        let render = render_created::<AdminAccountBody>(
            "admin/accounts",
            |account| account.id,
            |account| account.version,
        );
        Ok((new, cx.once(request.as_bytes(), render)?))
    };
    let read = read.await;
    let (new, once) = cx.admit::<accounts::Create, _>(&caller, read).await?;
    created(cx.services().create_account(&caller, new.into(), once).await?)
}

/// Read an account
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<accounts::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The account.", body = AdminAccountBody)))]
#[get("/accounts/{id}")]
pub async fn admin_get_account(cx: Context) -> HandlerResult {
    let account = cx.ask(cx.id("id", "account").map(|id| accounts::Get { id })).await?;
    cx.read(version_tag(account.version), Cache::Private, 512, || AdminAccountBody::from(&account))
}

/// Change an account
///
/// A merge patch (RFC 7396). Another role or status ends its sessions. The last active admin stays
/// one. What a disabled one has open in quizzes is handed in with what was saved.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<accounts::Update>()))),
    params(ById, IfMatch),
    request_body(content((AccountPatch = "application/merge-patch+json"), (AccountPatch = "application/json"))),
    responses((status = 200, description = "The account as it is now.", body = AdminAccountBody)))]
#[patch("/accounts/{id}")]
pub async fn admin_update_account(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = cx.edit::<_, AccountPatch>("account").await;
    let read = read.map(|(id, expected, patch)| accounts::Update {
        id,
        expected,
        edit: Arc::new(move |account| patch.apply(account)),
    });
    let update = cx.admit::<accounts::Update, _>(&caller, read).await?;
    let account = cx.services().update_account(&caller, update).await?;
    changed(account.version, &AdminAccountBody::from(&account))
}

/// Replace the grants of an operator
///
/// Its sessions go on. Another role has no grants: 409.
#[utoipa::path(tag = "admin: people", extensions(("x-required-role" = json!(access::<accounts::SetGrants>()))),
    params(ById, IfMatch), request_body = GrantsPut,
    responses((status = 200, description = "The account as it is now.", body = AdminAccountBody)))]
#[put("/accounts/{id}/grants")]
pub async fn admin_set_grants(mut cx: Context) -> HandlerResult {
    let read = cx.replace::<_, GrantsPut>("account").await;
    let read = read.map(|(id, expected, put)| accounts::SetGrants { id, expected, grants: put.grants });
    let account = cx.make(read).await?;
    changed(account.version, &AdminAccountBody::from(&account))
}
