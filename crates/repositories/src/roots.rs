//! What the rules of a unit of work rest on, and how it is held while the unit decides.
//!
//! Backends with many writers run units of work side by side. Each statement of a unit sees the latest
//! committed state; what must not change between a decision and its effect is held from the unit's
//! beginning. Whoever holds an event exclusively also holds what learners have in it, since they share it
//! while they study.

use domain::{
    Id,
    engagement::{Author, Decision, Experiment, Post, Reference, ReferenceKind},
    identity::{Account, TokenHash},
    learning::{Event, Lesson, Material, Quiz, QuizAttempt},
};

/// How a root is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Beside others who share it: it does not change meanwhile.
    Shared,
    /// Alone: it may be changed.
    Exclusive,
}

/// Something that rules rest on. The order of the variants is the order in which they are taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// Who the active admins are.
    Admins,
    /// The counter of failed logins of a key, whether there is one yet or not.
    LoginFailures(String),
    /// An event with its lessons, materials, quizzes, questions and accommodations; exclusively also
    /// with what learners have in it.
    Event(EventOf),
    /// An account with its sessions.
    Account(AccountOf),
    /// What one account has in events: enrolments, progress, attempts, grades. Held by the account's row,
    /// which is there before any of them.
    Learner(AccountOf),
    /// A row of a reference table.
    Reference(ReferenceKind, ReferenceOf),
    /// What is held for the law. Whoever makes or releases a hold has it alone; whoever erases, removes or
    /// purges shares it.
    Holds,
    /// An author.
    Author(Id<Author>),
    /// A post. Its place in the queue is held apart, since workers take many at once.
    Post(Id<Post>),
    /// The post that a decision is on, which is another for no decision.
    PostOf(Id<Decision>),
    /// An experiment with its phases. Its units come in beside each other.
    Experiment(Id<Experiment>),
    /// What was sent to whom, and who is not to be contacted.
    Sendings,
    /// The end of the audit chain.
    AuditChain,
}

/// A row of a reference table, by what is known of it when the unit begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceOf {
    /// By its id.
    Id(Id<Reference>),
    /// By its name, which may be another by the time it is held.
    Name(String),
}

/// An account, by what is known of it when the unit begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccountOf {
    /// By its id.
    Id(Id<Account>),
    /// The one that a session belongs to.
    Session(TokenHash),
    /// The one that made an attempt.
    Attempt(Id<QuizAttempt>),
}

/// An event, by what is known of it when the unit begins. What is below an event never moves to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventOf {
    /// By its id.
    Id(Id<Event>),
    /// By its slug.
    Slug(String),
    /// The one that a lesson is in.
    Lesson(Id<Lesson>),
    /// The one that a material is in.
    Material(Id<Material>),
    /// The one that a quiz is in.
    Quiz(Id<Quiz>),
    /// The one that an attempt was made in.
    Attempt(Id<QuizAttempt>),
}

/// A root and how it is held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lock {
    /// What.
    pub root: Root,
    /// How.
    pub mode: Mode,
}

impl Root {
    /// Held beside others.
    pub const fn shared(self) -> Lock {
        Lock { root: self, mode: Mode::Shared }
    }

    /// Held alone.
    pub const fn exclusive(self) -> Lock {
        Lock { root: self, mode: Mode::Exclusive }
    }
}

impl EventOf {
    /// The locks of whoever changes an event or what is below it.
    pub fn edited(self) -> Vec<Lock> {
        vec![Root::Event(self).exclusive()]
    }

    /// The locks of a learner who studies in an event.
    pub fn studied_by(self, account: Option<AccountOf>) -> Vec<Lock> {
        let own = account.map(|account| Root::Learner(account).exclusive());
        own.into_iter().chain([Root::Event(self).shared()]).collect()
    }
}
