//! What a handler knows of its request, and how it reads it.

use std::{future::Ready, rc::Rc};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header::HeaderMap};
use bytes::Bytes;
use domain::{
    Id,
    engagement::{LeaseToken, ReferenceKind},
};
use repositories::PageRequest;
use serde::de::DeserializeOwned;
use services::{Caller, IfMatch, Render, Services, UseCase, Writes};

use crate::{
    Worker,
    answer::{HandlerResult, created},
    body, caller, conditional, error,
    filters::Parameters,
    openapi::parameters::Force,
    page::List,
    problem::{Fault, Problem},
    query::{Query, read_uuid},
};

/// How many times the limit of JSON bodies a body may have that brings many things at once.
const LARGE: usize = 16;

/// A request. The one argument of every handler.
pub struct Context {
    pub(crate) api: Rc<Worker>,
    pub(crate) request: HttpRequest,
    pub(crate) payload: Payload,
}

impl FromRequest for Context {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let context = match request.app_data::<Rc<Worker>>() {
            Some(api) => Ok(Self { api: Rc::clone(api), request: request.clone(), payload: payload.take() }),
            None => Err(error::internal()),
        };
        std::future::ready(context)
    }
}

impl Context {
    /// The use cases.
    pub fn services(&self) -> &Services {
        &self.api.services
    }

    /// The request's headers.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Who asks, for reads: only the token matters.
    pub fn reader(&self) -> Caller {
        Caller { token: caller::token(self.headers()), ..Caller::default() }
    }

    /// Who asks, for changes: with what the audit log and sessions record.
    pub fn caller(&self) -> Caller {
        caller::caller(&self.request, &self.api.config.trusted_proxies)
    }

    /// An id in the path. What is no id cannot exist, so it is answered like one that does not.
    pub fn id<E>(&self, name: &str, what: &str) -> Result<Id<E>, Problem> {
        let text = self.request.match_info().get(name).unwrap_or_default();
        read_uuid(text).map(Id::new).ok_or_else(|| Problem::not_found(what))
    }

    /// The reference table in the path; what has no such name does not exist.
    pub fn reference_kind(&self) -> Result<ReferenceKind, Problem> {
        let name = self.request.match_info().get("kind").unwrap_or_default();
        ReferenceKind::from_name(name).ok_or_else(|| Problem::not_found("reference table"))
    }

    /// The slug in the path; what is no slug cannot exist.
    pub fn slug(&self, what: &str) -> Result<String, Problem> {
        let text = self.request.match_info().get("slug").unwrap_or_default();
        let sane = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if (1..=domain::validation::MAX_SLUG).contains(&text.len()) && text.bytes().all(sane) {
            Ok(text.to_owned())
        } else {
            Err(Problem::not_found(what))
        }
    }

    /// The parameters of a request that is no list.
    pub fn parameters<P: Parameters>(&self) -> Result<P, Problem> {
        let query = Query::parse(self.request.query_string(), P::has)?;
        P::read(&query, &mut List::at(self.request.path()))
    }

    /// The parameters of a list, the page of it that is asked for, and the list itself.
    pub fn page<P: Parameters>(&self) -> Result<(P, PageRequest, List), Problem> {
        let known = |name: &str| P::has(name) || List::has(name);
        let query = Query::parse(self.request.query_string(), known)?;
        let mut list = List::at(self.request.path());
        let parameters = P::read(&query, &mut list)?;
        Ok((parameters, list.page(&self.api.cursor_key, &query)?, list))
    }

    /// The version that a change expects.
    pub fn if_match(&self) -> Result<IfMatch, Problem> {
        conditional::if_match(self.headers())
    }

    /// The version that was read, which must be named.
    pub fn if_match_version(&self) -> Result<i64, Problem> {
        conditional::if_match_version(self.headers())
    }

    /// The `?force=true` of deletions.
    pub fn force(&self) -> Result<bool, Problem> {
        Ok(self.parameters::<Force>()?.force.unwrap_or(false))
    }

    /// The body's bytes, within the limit of JSON bodies.
    pub async fn bytes(&mut self) -> Result<Bytes, Problem> {
        let limit = self.api.config.max_json_bytes;
        body::read(self.request.headers(), &mut self.payload, limit).await
    }

    /// A JSON body.
    pub async fn json<T: DeserializeOwned>(&mut self) -> Result<T, Problem> {
        body::check_json_type(self.headers(), false)?;
        body::parse(&self.bytes().await?)
    }

    /// A JSON body with its bytes, of a request that brings many things at once.
    pub async fn large_json_and_bytes<T: DeserializeOwned>(&mut self) -> Result<(T, Bytes), Problem> {
        body::check_json_type(self.headers(), false)?;
        let limit = self.api.config.max_json_bytes.saturating_mul(LARGE);
        let bytes = body::read(self.request.headers(), &mut self.payload, limit).await?;
        Ok((body::parse(&bytes)?, bytes))
    }

    /// The token of a lease, if one is shown. One that is no text is no token, and holds nothing.
    pub fn lease_token(&self) -> Option<LeaseToken> {
        let value = self.headers().get("lease-token")?;
        Some(LeaseToken::sent(value.to_str().unwrap_or_default()))
    }

    /// The token of a lease, which must be shown.
    pub fn required_lease_token(&self) -> Result<LeaseToken, Problem> {
        self.lease_token().ok_or_else(|| {
            let message = "must be sent: the token that the claim answered";
            Problem::malformed(Fault::of_header("Lease-Token", "missing_header", message))
        })
    }

    /// A JSON body with its bytes, for requests that may be repeated.
    pub async fn json_and_bytes<T: DeserializeOwned>(&mut self) -> Result<(T, Bytes), Problem> {
        body::check_json_type(self.headers(), false)?;
        let bytes = self.bytes().await?;
        Ok((body::parse(&bytes)?, bytes))
    }

    /// A JSON body that may be left out.
    pub async fn optional_json<T: DeserializeOwned>(&mut self) -> Result<Option<T>, Problem> {
        let bytes = self.bytes().await?;
        if bytes.is_empty() {
            return Ok(None);
        }
        body::check_json_type(self.headers(), false)?;
        body::parse(&bytes).map(Some)
    }

    /// A merge patch.
    pub async fn patch<T: DeserializeOwned>(&mut self) -> Result<T, Problem> {
        body::check_json_type(self.headers(), true)?;
        body::parse(&self.bytes().await?)
    }

    /// What a change of one thing says: which one, which version of it, and the merge patch.
    pub async fn edit<E, T: DeserializeOwned>(&mut self, what: &str) -> Result<(Id<E>, IfMatch, T), Problem> {
        let (id, expected) = (self.id("id", what)?, self.if_match()?);
        Ok((id, expected, self.patch().await?))
    }

    /// What a replacement of a part of one thing says: which one, which version of it, and the part.
    pub async fn replace<E, T: DeserializeOwned>(
        &mut self,
        what: &str,
    ) -> Result<(Id<E>, IfMatch, T), Problem> {
        let (id, expected) = (self.id("id", what)?, self.if_match()?);
        Ok((id, expected, self.json().await?))
    }

    /// What a deletion says: which one, which version of it, and whether it is forced.
    pub fn deletion<E>(&self, what: &str) -> Result<(Id<E>, IfMatch, bool), Problem> {
        Ok((self.id("id", what)?, self.if_match()?, self.force()?))
    }

    /// What was parsed from the request. A missing role takes precedence over a parse error.
    pub async fn admit<U: UseCase, T>(
        &self,
        caller: &Caller,
        read: Result<T, Problem>,
    ) -> Result<T, Problem> {
        if let Err(problem) = read {
            self.services().check_access::<U>(caller).await?;
            return Err(problem);
        }
        read
    }

    /// Runs the reading use case that was parsed from the request.
    pub async fn ask<U: UseCase>(&self, read: Result<U, Problem>) -> Result<U::Output, Problem> {
        let (output, ()) = self.ask_with(read.map(|use_case| (use_case, ()))).await?;
        Ok(output)
    }

    /// The same, with what else the answer needs from the request.
    pub async fn ask_with<U: UseCase, T>(
        &self,
        read: Result<(U, T), Problem>,
    ) -> Result<(U::Output, T), Problem> {
        let caller = self.reader();
        let (use_case, rest) = self.admit::<U, _>(&caller, read).await?;
        Ok((self.services().read(&caller, use_case).await?, rest))
    }

    /// Runs the writing use case that was parsed from the request.
    pub async fn make<U: Writes>(&self, read: Result<U, Problem>) -> Result<U::Output, Problem> {
        let caller = self.caller();
        let use_case = self.admit::<U, _>(&caller, read).await?;
        Ok(self.services().write(&caller, use_case).await?)
    }

    /// Makes something new, once for an `Idempotency-Key`, which stands for method, path and the bytes
    /// of the body.
    pub async fn create<U>(
        &self,
        read: Result<(U, Bytes), Problem>,
        render: Render<U::Output>,
    ) -> HandlerResult
    where
        U: Writes<Output: Sync>,
    {
        let caller = self.caller();
        let read = read.and_then(|(use_case, bytes)| Ok((use_case, self.once(&bytes, render)?)));
        let (use_case, once) = self.admit::<U, _>(&caller, read).await?;
        created(self.services().create(&caller, use_case, once).await?)
    }

    /// The `Idempotency-Key`, if there is one.
    pub fn idempotency_key(&self) -> Result<Option<String>, Problem> {
        let mut values = self.headers().get_all("idempotency-key");
        let Some(value) = values.next() else { return Ok(None) };
        let text = value.to_str().unwrap_or_default();
        let visible = text.bytes().all(|b| b.is_ascii_graphic());
        if values.next().is_none() && visible && (1..=255).contains(&text.len()) {
            Ok(Some(text.to_owned()))
        } else {
            let message = "must be sent once, with 1 to 255 visible ASCII characters";
            Err(Problem::malformed(Fault::of_header("Idempotency-Key", "invalid_header", message)))
        }
    }
}
