//! What archives have of an author or a post: whether it is held for the law, and what must be forgotten with
//! it. It is collected by `retention`, which knows the files.

use std::collections::BTreeSet;

use domain::{
    Id, Timestamp,
    engagement::{Author, Decision, Escalation, Experiment, HoldSubject, Post},
};
use repositories::{AccountOf, Lock, Root, engagement::AuthorTrail};

use super::{erasure, holds};
use crate::{Access, Cx, ServiceError, UseCase, Writes};

/// What archives have of what is to leave them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Archived {
    /// The author of whom everything is to go, in the database too.
    pub(crate) erased: Option<Id<Author>>,
    /// Who wrote the posts.
    pub(crate) authors: BTreeSet<Id<Author>>,
    /// The posts.
    pub(crate) posts: BTreeSet<Id<Post>>,
    /// When they were found.
    pub(crate) found_at: BTreeSet<Timestamp>,
    /// The decisions on them.
    pub(crate) decisions: BTreeSet<Id<Decision>>,
    /// The experiments that those name.
    pub(crate) experiments: BTreeSet<Id<Experiment>>,
    /// The escalations about posts or decisions, which stayed in the database.
    pub(crate) escalations: BTreeSet<Id<Escalation>>,
}

impl Archived {
    /// Whether what is held is any of it.
    pub(super) fn is_touched_by(&self, subject: &HoldSubject) -> bool {
        match subject {
            HoldSubject::Author(id) => self.authors.contains(id),
            HoldSubject::Post(id) => self.posts.contains(id),
            HoldSubject::Experiment(id) => self.experiments.contains(id),
            HoldSubject::Range(range) => self.found_at.iter().any(|at| range.has(*at)),
        }
    }

    fn trail(&self) -> AuthorTrail {
        AuthorTrail {
            posts: self.posts.iter().copied().collect(),
            decisions: self.decisions.iter().copied().collect(),
            replies: Vec::new(),
            escalations: self.escalations.iter().copied().collect(),
        }
    }
}

/// Says whether archives may lose this; refuses while any of it is held.
pub(crate) struct MayTakeOut {
    /// This.
    pub(crate) taken: Archived,
}

impl UseCase for MayTakeOut {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        holds::check_archived(cx, &self.taken).await
    }
}

/// Forgets what only archives still lead to: escalations about archived posts and decisions, and answers that name
/// any of it. Done before an archive is written anew: after that nobody knows which they were.
pub(crate) struct ForgetArchived {
    /// Who is erased.
    pub(crate) author: Id<Author>,
    /// What archives have of the author.
    pub(crate) archived: Archived,
}

impl UseCase for ForgetArchived {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        holds::check_archived(cx, &self.archived).await?;
        erasure::forget_trail(cx, self.author, &self.archived.trail()).await
    }
}

impl Writes for ForgetArchived {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.shared()]
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use domain::engagement::HoldRange;
    use uuid::Uuid;

    use super::*;

    fn id<E>(number: u128) -> Id<E> {
        Id::new(Uuid::from_u128(number))
    }

    #[test]
    fn what_is_archived_is_held_in_each_way() {
        let at = Timestamp::from_timestamp(1_767_603_600, 0).unwrap();
        let archived = Archived {
            authors: BTreeSet::from([id(1)]),
            posts: BTreeSet::from([id(2)]),
            found_at: BTreeSet::from([at]),
            experiments: BTreeSet::from([id(3)]),
            ..Archived::default()
        };
        let second = TimeDelta::seconds(1);
        for (subject, is_held) in [
            (HoldSubject::Author(id(1)), true),
            (HoldSubject::Author(id(2)), false),
            (HoldSubject::Post(id(2)), true),
            (HoldSubject::Post(id(1)), false),
            (HoldSubject::Experiment(id(3)), true),
            (HoldSubject::Experiment(id(2)), false),
            (HoldSubject::Range(HoldRange { from: at, to: at + second }), true),
            (HoldSubject::Range(HoldRange { from: at - second, to: at }), false),
        ] {
            assert_eq!(archived.is_touched_by(&subject), is_held, "{subject:?}");
        }
    }
}
