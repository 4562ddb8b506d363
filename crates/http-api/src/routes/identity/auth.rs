//! `auth/…`: accounts, sessions, passwords.

use actix_web::{delete, get, http::StatusCode, patch, post, put};
use services::identity::{login::BeginSession, passwords, profile, registration, sessions};

use crate::{
    answer::{HandlerResult, json, no_content},
    context::Context,
    openapi::access,
    openapi::parameters::ById,
    shapes::{
        ListOf,
        identity::accounts::{
            AccountBody, LoginBody, LoginPost, PasswordPut, ProfilePatch, Register, SessionBody,
        },
    },
};

routes! { me, update_me, login, register, logout, logout_all, change_password, list_sessions, end_session }

/// Register
///
/// Makes an account with the role of a learner, where registration is open. Log in after. Too many from one
/// network answer 429.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<registration::Register>()))),
    request_body = Register,
    responses((status = 201, description = "The account is made.", body = AccountBody)))]
#[post("/auth/register")]
pub async fn register(mut cx: Context) -> HandlerResult {
    let new = cx.json::<Register>().await?;
    let account = cx.services().register(&cx.caller(), new.into()).await?;
    json(StatusCode::CREATED, &AccountBody::from(&account))
}

/// Log in
///
/// An unknown address and a wrong password get the same answer, after several failures a late one. Too many
/// failures answer 429.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<BeginSession>()))),
    request_body = LoginPost,
    responses((status = 200, description = "A new session; the token is shown this once.", body = LoginBody)))]
#[post("/auth/login")]
pub async fn login(mut cx: Context) -> HandlerResult {
    let credentials = cx.json::<LoginPost>().await?;
    let login = cx.services().login(&cx.caller(), credentials.into()).await?;
    json(StatusCode::OK, &LoginBody::from(&login))
}

/// Log out
///
/// Ends the session of this request.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<sessions::LogOut>()))),
    responses((status = 204, description = "The session is over.")))]
#[post("/auth/logout")]
pub async fn logout(cx: Context) -> HandlerResult {
    cx.finish(Ok(sessions::LogOut)).await
}

/// Log out everywhere
///
/// Ends all sessions of the caller's account, this one included.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<sessions::LogOutEverywhere>()))),
    responses((status = 204, description = "All sessions are over.")))]
#[post("/auth/logout-all")]
pub async fn logout_all(cx: Context) -> HandlerResult {
    cx.finish(Ok(sessions::LogOutEverywhere)).await
}

/// Who am I
///
/// The account of the caller.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<sessions::Me>()))),
    responses((status = 200, description = "The account.", body = AccountBody)))]
#[get("/auth/me")]
pub async fn me(cx: Context) -> HandlerResult {
    let principal = cx.ask(Ok(sessions::Me)).await?;
    json(StatusCode::OK, &AccountBody::from(&principal.account))
}

/// Change my name
///
/// A merge patch (RFC 7396). The last one wins.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<profile::Update>()))),
    request_body(content((ProfilePatch = "application/merge-patch+json"), (ProfilePatch = "application/json"))),
    responses((status = 200, description = "The account as it is now.", body = AccountBody)))]
#[patch("/auth/me")]
pub async fn update_me(mut cx: Context) -> HandlerResult {
    let read = cx.patch::<ProfilePatch>().await;
    let account = cx.make(read.map(|patch| profile::Update { edit: patch.into() })).await?;
    json(StatusCode::OK, &AccountBody::from(&account))
}

/// Change the password
///
/// All other sessions of the account end. A wrong present password counts as a failed login.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<passwords::Change>()))),
    request_body = PasswordPut,
    responses((status = 204, description = "The password is changed.")))]
#[put("/auth/password")]
pub async fn change_password(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = cx.json::<PasswordPut>().await;
    let change = cx.admit::<passwords::Change, _>(&caller, read).await?;
    cx.services().change_password(&caller, change.current_password, change.new_password).await?;
    Ok(no_content())
}

/// List sessions
///
/// The live sessions of the caller's account, newest first; all on one page.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<sessions::List>()))),
    responses((status = 200, description = "The sessions.", body = ListOf<SessionBody>)))]
#[get("/auth/sessions")]
pub async fn list_sessions(cx: Context) -> HandlerResult {
    let (current, found) = cx.ask(Ok(sessions::List)).await?;
    let items: Vec<_> = found.iter().map(|session| SessionBody::new(session, Some(current))).collect();
    json(StatusCode::OK, &crate::page::PageBody { items, next_cursor: None })
}

/// End a session
///
/// One of the caller's own.
#[utoipa::path(tag = "auth", extensions(("x-required-role" = json!(access::<sessions::End>()))), params(ById),
    responses((status = 204, description = "The session is over.")))]
#[delete("/auth/sessions/{id}")]
pub async fn end_session(cx: Context) -> HandlerResult {
    cx.finish(cx.id("id", "session").map(|id| sessions::End { id })).await
}
