//! Many things at once: each is judged on its own, all that can be done is done together.

use domain::{
    Id,
    engagement::{BulkAction, EscalationStatus},
    identity::{Account, Grant},
    validation::Checker,
};
use repositories::{AccountOf, Lock, Root};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    escalations::{self, EscalationChanges},
    posts, replies, reviews,
};
use crate::{Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes};

/// Most things at once.
pub const MAX_BULK: usize = 1_000;

/// A thing, as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BulkItem {
    /// Which one.
    pub id: Uuid,
    /// The version that was read.
    pub version: i64,
}

/// What an action needs beside the things.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BulkArguments {
    /// Why replies are refused or deleted.
    pub reason: Option<String>,
    /// Who gets the escalations.
    pub assigned_to: Option<Id<Account>>,
    /// What came of the escalations.
    pub resolution_notes: Option<String>,
}

/// Does one thing with many.
pub struct Bulk {
    /// What is done.
    pub action: BulkAction,
    /// With these.
    pub items: Vec<BulkItem>,
    /// And with this.
    pub arguments: BulkArguments,
}

/// What became of one of them.
#[derive(Debug)]
pub struct BulkRow {
    /// Which one.
    pub id: Uuid,
    /// Why it was refused.
    pub refused: Option<ServiceError>,
}

/// What became of all of them.
#[derive(Debug)]
pub struct BulkDone {
    /// Stands in the audit entry of each.
    pub batch_id: Uuid,
    /// In the order of the request.
    pub rows: Vec<BulkRow>,
}

/// What is done, with what it needs.
enum Job {
    Review { refused_for: Option<String> },
    Delete { reason: String },
    Escalate(EscalationChanges),
    Park,
    Unpark,
}

impl Bulk {
    /// What a row of the action is called in the audit log.
    const fn entity(&self) -> &'static str {
        match self.action {
            BulkAction::Approve | BulkAction::Reject | BulkAction::Delete => "reply",
            BulkAction::Assign | BulkAction::Resolve => "escalation",
            BulkAction::Park | BulkAction::Unpark => "post",
        }
    }

    fn check_grant(&self, account: &Account) -> Result<(), ServiceError> {
        let access = match self.action {
            BulkAction::Approve | BulkAction::Reject => Access::Grant(Grant::Approve),
            BulkAction::Delete => replies::Delete::ACCESS,
            BulkAction::Assign | BulkAction::Resolve => escalations::Update::ACCESS,
            BulkAction::Park | BulkAction::Unpark => Access::Grant(Grant::Manage),
        };
        access.check(account)
    }

    /// The arguments, checked: the text that the action needs, and each that is given, needed or not.
    fn arguments(&self) -> Result<BulkArguments, ServiceError> {
        let mut given = self.arguments.clone();
        match self.action {
            BulkAction::Reject | BulkAction::Delete => {
                given.reason.get_or_insert_default();
            }
            BulkAction::Resolve => {
                given.resolution_notes.get_or_insert_default();
            }
            BulkAction::Approve | BulkAction::Assign | BulkAction::Park | BulkAction::Unpark => {}
        }
        let mut c = Checker::new();
        c.within("arguments", |c| {
            if let Some(reason) = &mut given.reason {
                c.string("reason", reason, 1, 500);
            }
            if let Some(notes) = &mut given.resolution_notes {
                c.string("resolution_notes", notes, 1, 2_000);
            }
        });
        c.finish().map(|()| given).map_err(Into::into)
    }

    /// Checks what holds for all rows.
    fn job(&self) -> Result<Job, ServiceError> {
        let count = self.items.len();
        if !(1..=MAX_BULK).contains(&count) {
            let message = format!("must have 1 to {MAX_BULK} items, has {count}");
            return Err(ServiceError::invalid("/items", "out_of_range", message));
        }
        let BulkArguments { reason, assigned_to, resolution_notes } = self.arguments()?;
        Ok(match self.action {
            BulkAction::Approve => Job::Review { refused_for: None },
            BulkAction::Reject => Job::Review { refused_for: Some(reason.unwrap_or_default()) },
            BulkAction::Delete => Job::Delete { reason: reason.unwrap_or_default() },
            BulkAction::Assign => {
                let account = assigned_to.ok_or_else(|| {
                    ServiceError::invalid("/arguments/assigned_to", "required", "is required to assign")
                })?;
                Job::Escalate(EscalationChanges {
                    assigned_to: Some(Some(account)),
                    ..EscalationChanges::default()
                })
            }
            BulkAction::Resolve => Job::Escalate(EscalationChanges {
                status: Some(EscalationStatus::Resolved),
                resolution_notes: Some(resolution_notes),
                ..EscalationChanges::default()
            }),
            BulkAction::Park => Job::Park,
            BulkAction::Unpark => Job::Unpark,
        })
    }
}

/// Does it with one of them.
async fn one(cx: &mut Cx<'_>, job: &Job, item: BulkItem, batch: &Value) -> Result<(), ServiceError> {
    let (expected, batch) = (IfMatch::Version(item.version), batch.clone());
    match job {
        Job::Review { refused_for } => {
            let (id, reason) = (Id::new(item.id), refused_for.clone());
            reviews::review(cx, (id, item.version), reason, batch).await?.map(drop).ok_or_else(reviews::own)
        }
        Job::Delete { reason } => {
            replies::delete(cx, (Id::new(item.id), expected), reason.clone(), batch).await
        }
        Job::Escalate(changes) => {
            let id = (Id::new(item.id), expected);
            let escalation = escalations::update(cx, id, changes.clone(), batch.clone()).await?;
            if escalation.version == item.version {
                // Nothing changed; that it was asked for is noted all the same.
                let change = Change::new("escalation", escalation.id, "escalation.update");
                cx.record(change.details(batch).with("fields", json!([]))).await?;
            }
            Ok(())
        }
        Job::Park => posts::park(cx, (Id::new(item.id), expected), batch).await,
        Job::Unpark => posts::unpark(cx, (Id::new(item.id), expected), batch).await.map(drop),
    }
}

impl UseCase for Bulk {
    // What of it needs which grant is said in the document.
    const ACCESS: Access = Access::Desk;
    type Output = BulkDone;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<BulkDone, ServiceError> {
        self.check_grant(&cx.principal()?.account)?;
        let (job, batch_id) = (self.job()?, cx.new_id::<Bulk>().uuid());
        let batch = json!({ "batch_id": batch_id });
        let mut rows = Vec::with_capacity(self.items.len());
        for item in &self.items {
            let refused = match one(cx, &job, *item, &batch).await {
                Ok(()) => None,
                // Not of this row: all of it fails, or runs again.
                Err(error @ ServiceError::Storage(_)) => return Err(error),
                Err(error) => Some(error),
            };
            // Reviews of one's own note that themselves.
            if let Some(error) = refused.as_ref().filter(|error| error.code() != "own_reply") {
                let details = json!({ "batch_id": batch_id, "why": error.code() });
                let entity: Id<Bulk> = Id::new(item.id);
                let change = Change::new(self.entity(), entity, "bulk.refuse").details(details);
                cx.record(change).await?;
            }
            rows.push(BulkRow { id: item.id, refused });
        }
        Ok(BulkDone { batch_id, rows })
    }
}

impl Writes for Bulk {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        match self.action {
            BulkAction::Park | BulkAction::Unpark => {
                self.items.iter().map(|item| Root::Post(Id::new(item.id)).exclusive()).collect()
            }
            BulkAction::Assign => {
                let account = self.arguments.assigned_to;
                account.map(|account| Root::Account(AccountOf::Id(account)).shared()).into_iter().collect()
            }
            BulkAction::Approve | BulkAction::Reject | BulkAction::Delete | BulkAction::Resolve => Vec::new(),
        }
    }
}
