//! What most handlers do: list, make, change and delete things that are answered in one shape.

use std::borrow::Cow;

use domain::{Id, editing::Versioned};
use repositories::{Page, PageRequest};
use serde::de::DeserializeOwned;
use services::{IfMatch, UseCase, Writes};

use crate::{
    answer::{Cache, HandlerResult, changed, no_content, render_created},
    context::Context,
    filters::Parameters,
    problem::Problem,
    shapes::shown::Body,
};

impl Context {
    /// A page of a list, by the parameters that `ask` takes.
    pub async fn list_by<B: Body, P: Parameters, U: UseCase<Output = Page<B::Of>>>(
        &self,
        ask: impl FnOnce(P, PageRequest) -> U,
    ) -> HandlerResult {
        self.list_of::<B, _, _, _>(Ok(()), |(), parameters, page| ask(parameters, page)).await
    }

    /// A page of a list: what belongs to `parent`, by the parameters that `ask` takes.
    pub async fn list_of<B: Body, X, P: Parameters, U: UseCase<Output = Page<B::Of>>>(
        &self,
        parent: Result<X, Problem>,
        ask: impl FnOnce(X, P, PageRequest) -> U,
    ) -> HandlerResult {
        let read = || {
            let parent = parent?;
            let (parameters, page, list) = self.page()?;
            Ok((ask(parent, parameters, page), list))
        };
        let (found, list) = self.ask_with(read()).await?;
        self.list(&list, &found, B::At::from, Cache::Private, None)
    }

    /// Makes a thing from a JSON body, once for an `Idempotency-Key`. From then on it is in `collection`, a path below
    /// `/api/v1`.
    pub async fn create_in<B: Body<Of: Versioned + Sync>, X, T: DeserializeOwned, U>(
        &mut self,
        collection: impl Into<Cow<'static, str>>,
        parent: Result<X, Problem>,
        ask: impl FnOnce(X, T) -> U,
    ) -> HandlerResult
    where
        U: Writes<Output = B::Of>,
    {
        let read = async {
            let parent = parent?;
            let (new, bytes) = self.json_and_bytes().await?;
            Ok((ask(parent, new), bytes))
        };
        let read = read.await;
        self.create(read, render_created::<B>(collection, B::Of::id, B::Of::version)).await
    }

    /// Runs the writing use case that was parsed from the request, and answers with the changed thing.
    pub async fn change<B: Body<Of: Versioned>, U: Writes<Output = B::Of>>(
        &self,
        read: Result<U, Problem>,
    ) -> HandlerResult {
        let thing = self.make(read).await?;
        changed(thing.version(), &B::At::from(&thing))
    }

    /// Changes the thing in the path by a merge patch.
    pub async fn update<B: Body<Of: Versioned>, T: DeserializeOwned, U: Writes<Output = B::Of>>(
        &mut self,
        what: &str,
        ask: impl FnOnce(Id<B::Of>, IfMatch, T) -> U,
    ) -> HandlerResult {
        let read = self.edit(what).await;
        self.change::<B, U>(read.map(|(id, expected, patch)| ask(id, expected, patch))).await
    }

    /// Replaces a part of the thing in the path.
    pub async fn put<B: Body<Of: Versioned>, T: DeserializeOwned, U: Writes<Output = B::Of>>(
        &mut self,
        what: &str,
        ask: impl FnOnce(Id<B::Of>, IfMatch, T) -> U,
    ) -> HandlerResult {
        let read = self.replace(what).await;
        self.change::<B, U>(read.map(|(id, expected, part)| ask(id, expected, part))).await
    }

    /// Runs the writing use case that was parsed from the request, and answers without a body.
    pub async fn finish<U: Writes>(&self, read: Result<U, Problem>) -> HandlerResult {
        self.make(read).await?;
        Ok(no_content())
    }
}
