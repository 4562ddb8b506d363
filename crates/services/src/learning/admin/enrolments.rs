//! Admins enrol and withdraw accounts that exist, one by one or by the addresses of a class list.

use std::collections::{HashMap, HashSet};

use domain::{
    Id,
    identity::{Account, AccountStatus, EmailAddress},
    learning::{Enrolment, Event, EventStatus, RosterStatus},
};
use repositories::{AccountOf, EventOf, Lock, Root, learning::EventEnrolment};
use serde_json::json;

use crate::{
    Access, Change, Cx, ServiceError, UseCase, Writes,
    error::OrAgain,
    learning::enrolments::{Entered, enter, leave, new_enrolment, save_back},
    resource::by_id,
};

/// Most rows of a class list.
pub const MAX_ROWS: usize = 1_000;

/// An event that takes learners: a draft too, so that a class is complete when it begins.
async fn open_event(cx: &mut Cx<'_>, id: Id<Event>) -> Result<Event, ServiceError> {
    let event = by_id(cx.uow, id).await?;
    if event.status == EventStatus::Archived {
        let detail = "an archived event takes no more learners; publish it again first";
        return Err(ServiceError::conflict("event_archived", detail));
    }
    Ok(event)
}

/// Enrols an account, whatever its role; repeating it changes nothing.
pub struct Enrol {
    /// In which event.
    pub event: Id<Event>,
    /// Which account.
    pub account: Id<Account>,
}

impl UseCase for Enrol {
    const ACCESS: Access = Access::ADMIN;
    /// True: newly enrolled.
    type Output = (EventEnrolment, bool);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(EventEnrolment, bool), ServiceError> {
        let event = open_event(cx, self.event).await?;
        let account =
            cx.uow.accounts().lookup(self.account).await?.ok_or(ServiceError::NotFound("account"))?;
        if account.status == AccountStatus::Erased {
            return Err(ServiceError::conflict("account_erased", "an erased account cannot be enrolled"));
        }
        let (enrolment, entered) = enter(cx, event.id, account.id).await?;
        if entered != Entered::Still {
            let change = Change::new("event", event.id, "event.enrol");
            cx.record(change.details(json!({ "account_id": account.id }))).await?;
        }
        let (email, display_name) = (account.email.as_str().to_owned(), account.display_name);
        Ok((EventEnrolment { enrolment, email, display_name }, entered == Entered::New))
    }
}

impl Writes for Enrol {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let account = AccountOf::Id(self.account);
        let studies = EventOf::Id(self.event).studied_by(Some(account));
        [Root::Account(account).exclusive()].into_iter().chain(studies).collect()
    }
}

/// Takes an account out of an event; progress and attempts are kept.
pub struct Withdraw {
    /// Of which event.
    pub event: Id<Event>,
    /// Which account.
    pub account: Id<Account>,
}

impl UseCase for Withdraw {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let event = by_id(cx.uow, self.event).await?;
        let known = cx.uow.enrolments().find(event.id, self.account).await?;
        if leave(cx, known.ok_or(ServiceError::NotFound("enrolment"))?).await? {
            let change = Change::new("event", event.id, "event.withdraw");
            cx.record(change.details(json!({ "account_id": self.account }))).await?;
        }
        Ok(())
    }
}

impl Writes for Withdraw {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Id(self.event).studied_by(Some(AccountOf::Id(self.account)))
    }
}

/// A row of a class list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterRow {
    /// The line of the list that it begins in, from 1.
    pub line: u64,
    /// Address, as typed.
    pub email: String,
}

/// What became of a row of a class list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RosterEntry {
    /// The line of the list that it begins in, from 1.
    pub line: u64,
    /// What became of it.
    pub status: RosterStatus,
    /// Whose address it is; none of one that is unknown or no address.
    pub account_id: Option<Id<Account>>,
}

/// Enrols the accounts of a class list, each row judged on its own and in their order. All that can be
/// enrolled is enrolled together.
pub struct EnrolMany {
    /// In which event.
    pub event: Id<Event>,
    /// The list.
    pub rows: Vec<RosterRow>,
}

impl UseCase for EnrolMany {
    const ACCESS: Access = Access::ADMIN;
    type Output = Vec<RosterEntry>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<RosterEntry>, ServiceError> {
        if !(1..=MAX_ROWS).contains(&self.rows.len()) {
            let message = format!("must have 1 to {MAX_ROWS} rows with an address");
            return Err(ServiceError::invalid("", "out_of_range", message));
        }
        let event = open_event(cx, self.event).await?;
        let owners = owners(cx, &self.rows).await?;
        let accounts: Vec<Id<Account>> = owners.iter().filter_map(Owner::account).collect();
        let known = cx.uow.enrolments().of_accounts(event.id, &accounts).await?;
        let mut class = Class::new(event.id, known);
        let rows = self.rows.iter().zip(owners);
        let entries = rows.map(|(row, owner)| class.judge(cx, row.line, owner)).collect();
        class.write(cx).await?;
        Ok(entries)
    }
}

impl Writes for EnrolMany {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Id(self.event).edited()
    }
}

/// Whose address a row has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    /// It has no address.
    Invalid,
    /// Nobody has it.
    Unknown,
    /// This one.
    Known(Id<Account>),
}

impl Owner {
    fn account(&self) -> Option<Id<Account>> {
        match self {
            Self::Known(account) => Some(*account),
            Self::Invalid | Self::Unknown => None,
        }
    }
}

/// The owners of the addresses, row by row. An account of before may have the other form of its host.
async fn owners(cx: &mut Cx<'_>, rows: &[RosterRow]) -> Result<Vec<Owner>, ServiceError> {
    let emails: Vec<Option<EmailAddress>> =
        rows.iter().map(|row| EmailAddress::parse(&row.email).ok()).collect();
    let mut wanted: Vec<EmailAddress> = emails.iter().flatten().cloned().collect();
    let other_forms: Vec<EmailAddress> = wanted.iter().filter_map(EmailAddress::in_ascii).collect();
    wanted.extend(other_forms);
    let found: HashMap<EmailAddress, Id<Account>> =
        cx.uow.accounts().ids_by_email(&wanted).await?.into_iter().collect();
    let owner = |email: Option<EmailAddress>| {
        let Some(email) = email else { return Owner::Invalid };
        let own = found.get(&email).or_else(|| found.get(&email.in_ascii()?));
        own.map_or(Owner::Unknown, |account| Owner::Known(*account))
    };
    Ok(emails.into_iter().map(owner).collect())
}

/// Who is in an event while a list is judged, and what changes.
struct Class {
    event: Id<Event>,
    known: HashMap<Id<Account>, Enrolment>,
    listed: HashSet<Id<Account>>,
    new: Vec<Enrolment>,
    back: Vec<Enrolment>,
}

impl Class {
    fn new(event: Id<Event>, known: Vec<Enrolment>) -> Self {
        let known = known.into_iter().map(|enrolment| (enrolment.account_id, enrolment)).collect();
        Self { event, known, listed: HashSet::new(), new: Vec::new(), back: Vec::new() }
    }

    fn judge(&mut self, cx: &Cx<'_>, line: u64, owner: Owner) -> RosterEntry {
        let status = match owner {
            Owner::Invalid => RosterStatus::Invalid,
            Owner::Unknown => RosterStatus::Unknown,
            Owner::Known(account) if !self.listed.insert(account) => RosterStatus::Double,
            Owner::Known(account) => self.enrol(cx, account),
        };
        RosterEntry { line, status, account_id: owner.account() }
    }

    fn enrol(&mut self, cx: &Cx<'_>, account: Id<Account>) -> RosterStatus {
        let Some(mut known) = self.known.remove(&account) else {
            self.new.push(new_enrolment(cx, self.event, account));
            return RosterStatus::Enrolled;
        };
        if !known.enter(cx.now) {
            return RosterStatus::AlreadyEnrolled;
        }
        self.back.push(known);
        RosterStatus::Enrolled
    }

    async fn write(self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let changed = self.new.iter().chain(&self.back).map(|enrolment| enrolment.account_id);
        let changed: Vec<Id<Account>> = changed.collect();
        if changed.is_empty() {
            return Ok(());
        }
        cx.uow.enrolments().add_all(&self.new).await.or_again()?;
        for enrolment in self.back {
            save_back(cx, enrolment).await?;
        }
        let change = Change::new("event", self.event, "event.enrol_many");
        cx.record(change.details(json!({ "account_ids": changed }))).await
    }
}
