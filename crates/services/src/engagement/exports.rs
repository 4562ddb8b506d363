//! Exports: that a list leaves the desk is written down before it does, once it is known that it may.

use domain::identity::Grant;
use repositories::{AccountOf, Lock};
use serde_json::{Map, Value, json};

use crate::{Access, Change, Cx, ServiceError, UseCase, Writes};

/// A page of a list that is exported, for those who may export and may read the list itself.
pub struct Rows<L>(pub L);

impl<L: UseCase> UseCase for Rows<L> {
    const ACCESS: Access = Create::ACCESS;
    type Output = L::Output;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<L::Output, ServiceError> {
        // Whoever may export lists may not read each of them for that reason.
        L::ACCESS.check(&cx.principal()?.account)?;
        self.0.run(cx).await
    }
}

/// Writes down that a list is exported. Its rows are read page by page, see [`Rows`], the first page before.
pub struct Create {
    /// Which list.
    pub list: &'static str,
    /// How it is written.
    pub format: &'static str,
    /// Which of its rows, without what could name a person.
    pub filters: Map<String, Value>,
}

impl UseCase for Create {
    const ACCESS: Access = Access::Grant(Grant::Analyse);
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let id = cx.new_id::<Self>();
        let details = json!({ "list": self.list, "format": self.format, "filters": self.filters });
        cx.record(Change::new("export", id, "export.create").details(details)).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
