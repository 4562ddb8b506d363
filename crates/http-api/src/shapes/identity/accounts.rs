//! Accounts, sessions and what goes into them.

use std::sync::Arc;

use domain::{
    Id,
    identity::{Account, AccountStatus, Grant, Role, Session},
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize};
use services::{
    Edit, ServiceError,
    identity::{
        accounts::{AccountChanges, NewAccount},
        login::{Credentials, LoggedIn},
        registration::NewRegistration,
    },
};
use utoipa::ToSchema;

use crate::shapes::{AccountStatusName, GrantName, RoleName, shown::body, texts};
use crate::{
    patch::Patch,
    strict::{Named, named, named_list, named_list_or_null, named_patch},
    time::Time,
};

/// A text that is never printed.
fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SecretString, D::Error> {
    String::deserialize(deserializer).map(SecretString::from)
}

body! {
    /// An account, as its owner sees it.
    #[schema(as = Account, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000081", "email": "ada@example.org", "display_name": "Ada",
        "role": "learner", "status": "active", "grants": []
    })))]
    AccountBody<'a> of account: Account {
        #[schema(value_type = Uuid)]
        id: Id<Account>,
        /// Trimmed and in lower case.
        email: &'a str,
        display_name: &'a str,
        #[schema(value_type = RoleName)]
        role: Role,
        #[schema(value_type = AccountStatusName)]
        status: AccountStatus,
        /// What an operator may do at the desk; empty for everybody else.
        #[schema(value_type = Vec<GrantName>)]
        grants: &'a [Grant] => account.grants.as_slice(),
    }
}

body! {
    /// An account, as admins see it.
    #[schema(as = AdminAccount)]
    AdminAccountBody<'a> of account: Account {
        #[serde(flatten)]
        account: AccountBody<'a> => account.into(),
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
        /// When the person was erased.
        erased_at: Option<Time>,
    }
}

body! {
    /// A new session. The token is shown this once.
    #[schema(as = Login, examples(json!({
        "token": "q0rO2JvXqvB1bD1m2m8u0c1wRrJ0bq5Kq8v7nT2yZ3E", "token_type": "Bearer",
        "expires_at": "2026-03-31T09:00:00.000000Z",
        "account": {
            "id": "01939f3e-8f00-7000-8000-000000000081", "email": "ada@example.org", "display_name": "Ada",
            "role": "learner", "status": "active", "grants": []
        }
    })))]
    LoginBody<'a> of login: LoggedIn {
        /// Sent as `Authorization: Bearer <token>`.
        token: &'a str => login.token.expose_secret(),
        #[schema(value_type = String, pattern = "^Bearer$")]
        token_type: &'static str => "Bearer",
        /// When the session ends at the latest.
        expires_at: Time = login.session.expires_at,
        account: AccountBody<'a>,
    }
}

/// A live session of the caller's account.
#[derive(Serialize, ToSchema)]
#[schema(as = Session)]
pub struct SessionBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Session>,
    /// Whether it is the one of this request.
    current: bool,
    created_at: Time,
    /// To the minute.
    last_used_at: Time,
    expires_at: Time,
    /// The client that logged in.
    user_agent: Option<&'a str>,
    /// The address it logged in from.
    address: Option<&'a str>,
}

impl<'a> SessionBody<'a> {
    /// One of the sessions of the account whose present one is `current`.
    pub fn new(session: &'a Session, current: Option<Id<Session>>) -> Self {
        Self {
            id: session.id,
            current: current == Some(session.id),
            created_at: session.created_at.into(),
            last_used_at: session.last_used_at.into(),
            expires_at: session.expires_at.into(),
            user_agent: session.user_agent.as_deref(),
            address: session.address.as_deref(),
        }
    }
}

/// What a person fills in to get an account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "email": "ada@example.org", "password": "lighthouse keeper 7", "display_name": "Ada" })))]
pub struct Register {
    #[schema(schema_with = texts::email)]
    email: String,
    /// 12 to 128 characters (the minimum is configurable), none of the commonest passwords, not the e-mail address.
    #[schema(value_type = String, min_length = 12, max_length = 128, format = Password)]
    #[serde(deserialize_with = "secret")]
    password: SecretString,
    /// Name shown to others.
    #[schema(schema_with = texts::display_name)]
    display_name: String,
}

impl From<Register> for NewRegistration {
    fn from(new: Register) -> Self {
        Self { email: new.email, password: new.password, display_name: new.display_name }
    }
}

/// What a person logs in with.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "email": "ada@example.org", "password": "lighthouse keeper 7" })))]
pub struct LoginPost {
    #[schema(max_length = 254)]
    email: String,
    #[schema(value_type = String, max_length = 128, format = Password)]
    #[serde(deserialize_with = "secret")]
    password: SecretString,
}

impl From<LoginPost> for Credentials {
    fn from(login: LoginPost) -> Self {
        Self { email: login.email, password: login.password }
    }
}

/// A change of the caller's password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "current_password": "lighthouse keeper 7", "new_password": "nine quiet harbours" })))]
pub struct PasswordPut {
    #[schema(value_type = String, max_length = 128, format = Password)]
    #[serde(deserialize_with = "secret")]
    pub current_password: SecretString,
    /// 12 to 128 characters (the minimum is configurable), none of the commonest passwords, not the e-mail address.
    #[schema(value_type = String, min_length = 12, max_length = 128, format = Password)]
    #[serde(deserialize_with = "secret")]
    pub new_password: SecretString,
}

/// The caller's password, for what cannot be undone.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "password": "lighthouse keeper 7" })))]
pub struct Confirmation {
    #[schema(value_type = String, max_length = 128, format = Password)]
    #[serde(deserialize_with = "secret")]
    pub password: SecretString,
}

/// An account as an admin makes it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "email": "grace@example.org", "password": "nine quiet harbours", "display_name": "Grace", "role": "operator"
})))]
pub struct AccountCreate {
    #[schema(schema_with = texts::email)]
    pub email: String,
    /// 12 to 128 characters (the minimum is configurable), none of the commonest passwords, not the e-mail address.
    #[schema(value_type = String, min_length = 12, max_length = 128, format = Password)]
    #[serde(deserialize_with = "secret")]
    pub password: SecretString,
    #[schema(schema_with = texts::display_name)]
    pub display_name: String,
    #[schema(value_type = RoleName)]
    #[serde(deserialize_with = "named")]
    pub role: Role,
    /// Operators: what they may do at the desk. Not given: `draft`, `approve` and `analyse`.
    #[serde(default, deserialize_with = "named_list_or_null")]
    #[schema(value_type = Option<Vec<GrantName>>, max_items = 20)]
    pub grants: Option<Vec<Grant>>,
}

impl From<AccountCreate> for NewAccount {
    fn from(new: AccountCreate) -> Self {
        let AccountCreate { email, password, display_name, role, grants } = new;
        Self { email, password, display_name, role, grants }
    }
}

/// All grants of an operator.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "grants": ["draft", "manage"] })))]
pub struct GrantsPut {
    /// In any order.
    #[serde(deserialize_with = "named_list")]
    #[schema(value_type = Vec<GrantName>, max_items = 20)]
    pub grants: Vec<Grant>,
}

/// Whether an account may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NewAccountStatus {
    /// Can log in.
    Active,
    /// Cannot; its sessions end.
    Disabled,
}

impl Named for NewAccountStatus {
    fn names() -> Vec<&'static str> {
        vec!["active", "disabled"]
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "active" => Some(Self::Active),
            "disabled" => Some(Self::Disabled),
            _ => None,
        }
    }
}

/// Changes of an account (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "role": "admin" })))]
pub struct AccountPatch {
    #[serde(default)]
    #[schema(schema_with = texts::email, required = false)]
    email: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::display_name, required = false)]
    display_name: Patch<String>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = RoleName, required = false)]
    role: Patch<Role>,
    #[serde(default, deserialize_with = "named_patch")]
    #[schema(value_type = NewAccountStatus, required = false)]
    status: Patch<NewAccountStatus>,
}

impl AccountPatch {
    /// Applies the changes.
    pub fn apply(&self, account: &mut AccountChanges) -> Result<(), ServiceError> {
        self.email.required("/email", &mut account.email)?;
        self.display_name.required("/display_name", &mut account.display_name)?;
        self.role.required("/role", &mut account.role)?;
        match self.status {
            Patch::Keep => Ok(()),
            Patch::Clear => Err(ServiceError::invalid("/status", "required", "cannot be taken away")),
            Patch::Set(status) => {
                account.status = match status {
                    NewAccountStatus::Active => AccountStatus::Active,
                    NewAccountStatus::Disabled => AccountStatus::Disabled,
                };
                Ok(())
            }
        }
    }
}

/// Changes of the caller's own account (RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "display_name": "Ada Lovelace" })))]
pub struct ProfilePatch {
    /// Name shown to others.
    #[serde(default)]
    #[schema(schema_with = texts::display_name, required = false)]
    display_name: Patch<String>,
}

impl From<ProfilePatch> for Edit<String> {
    fn from(patch: ProfilePatch) -> Self {
        Arc::new(move |name| patch.display_name.required("/display_name", name))
    }
}
