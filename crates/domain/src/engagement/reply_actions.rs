//! The life of a reply as one table: which action leads from which state to which.

use std::fmt::Write as _;

use crate::text_enum::text_enum;

text_enum! {
    /// Where a reply is in its life.
    pub enum ReplyStatus {
        /// It is being written.
        Draft = "DRAFT",
        /// It waits for a second person.
        Pending = "PENDING",
        /// It may be sent.
        Approved = "APPROVED",
        /// It may not be sent as it is.
        Rejected = "REJECTED",
        /// Somebody sends it now.
        Sending = "SENDING",
        /// Nobody knows whether it was sent.
        Unknown = "UNKNOWN",
        /// It is on the platform.
        Posted = "POSTED",
    }
}

text_enum! {
    /// What happens to a reply.
    pub enum ReplyAction {
        /// Something of it is changed.
        Edit = "edit",
        /// It is put before a second person.
        Submit = "submission",
        /// A second person agrees.
        Approve = "approval",
        /// A second person refuses.
        Reject = "rejection",
        /// The post says something else than what was answered.
        PostEdited = "post edited",
        /// Sending begins.
        Send = "sending",
        /// Nothing went out.
        Release = "release",
        /// It went out.
        Post = "posting",
        /// The lease ended without a word.
        Expire = "lease over",
        /// A person found it on the platform.
        Confirm = "resolution as posted",
        /// A person found that it is not on the platform.
        Deny = "resolution as not posted",
        /// The platform's figures are noted.
        Measure = "metrics",
        /// It is deleted.
        Delete = "deletion",
    }
}

use ReplyStatus::{Approved, Draft, Pending, Posted, Rejected, Sending, Unknown};

/// A step: from a state to a state.
pub type Step = (ReplyStatus, ReplyStatus);

impl ReplyAction {
    /// The steps of the action. Without one from a state, it is refused there.
    pub const fn steps(self) -> &'static [Step] {
        match self {
            Self::Edit => &[(Draft, Draft), (Pending, Pending), (Approved, Pending), (Rejected, Pending)],
            Self::Submit => &[(Draft, Pending), (Rejected, Pending)],
            Self::Approve => &[(Pending, Approved)],
            Self::Reject => &[(Pending, Rejected)],
            Self::PostEdited => {
                &[(Draft, Draft), (Pending, Pending), (Approved, Pending), (Rejected, Rejected)]
            }
            Self::Send => &[(Approved, Sending)],
            Self::Release => &[(Sending, Approved)],
            Self::Post => &[(Sending, Posted), (Unknown, Posted)],
            Self::Expire => &[(Sending, Unknown)],
            Self::Confirm => &[(Unknown, Posted)],
            Self::Deny => &[(Unknown, Approved)],
            Self::Measure => &[(Posted, Posted)],
            Self::Delete => &[
                (Draft, Draft),
                (Pending, Pending),
                (Approved, Approved),
                (Rejected, Rejected),
                (Posted, Posted),
            ],
        }
    }

    /// The state after it; `None`: it is refused.
    pub fn from_status(self, status: ReplyStatus) -> Option<ReplyStatus> {
        self.steps().iter().find(|(from, _)| *from == status).map(|(_, to)| *to)
    }

    /// The states in which it is possible, as a list for people.
    pub fn possible_in(self) -> String {
        self.steps().iter().map(|(from, _)| from.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// The life of a reply for the documentation: a picture (Mermaid) and the table that it is made from.
pub fn reply_life() -> String {
    let mut out = String::from(
        "# The life of a reply\n\n\
         Written from the table in `crates/domain/src/engagement/reply_actions.rs`. An action is refused with 409\n\
         `reply_state` in every other state. Deleted replies stay, and nothing more happens to them.\n\n\
         ```mermaid\nstateDiagram-v2\n    [*] --> DRAFT\n",
    );
    let mut table = String::from("| action | from | to |\n|---|---|---|\n");
    for action in ReplyAction::ALL {
        for (from, to) in action.steps() {
            let (from_name, to_name, action) = (from.as_str(), to.as_str(), action.as_str());
            // A state that stays says nothing in a picture.
            if from != to {
                let _infallible = writeln!(out, "    {from_name} --> {to_name}: {action}");
            }
            let _infallible = writeln!(table, "| {action} | `{from_name}` | `{to_name}` |");
        }
    }
    out.push_str("```\n\n");
    out.push_str(&table);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `LYCEUM_DOCS_REWRITE=1` writes it.
    #[test]
    fn the_documentation_shows_the_table() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/replies.md");
        if std::env::var_os("LYCEUM_DOCS_REWRITE").is_some() {
            std::fs::write(path, reply_life()).unwrap();
        }
        assert!(
            std::fs::read_to_string(path).is_ok_and(|text| text == reply_life()),
            "docs/replies.md is not the table; run this test with LYCEUM_DOCS_REWRITE=1"
        );
    }

    #[test]
    fn a_state_has_one_way_for_each_action() {
        for action in ReplyAction::ALL {
            for (index, (from, _)) in action.steps().iter().enumerate() {
                assert!(action.steps()[..index].iter().all(|(other, _)| other != from), "{action:?}");
            }
        }
    }

    #[test]
    fn every_state_is_reached_from_a_draft() {
        let mut reached = std::collections::BTreeSet::from([ReplyStatus::Draft]);
        for _ in ReplyStatus::ALL {
            for action in ReplyAction::ALL {
                let next: Vec<_> = reached.iter().filter_map(|from| action.from_status(*from)).collect();
                reached.extend(next);
            }
        }
        for status in ReplyStatus::ALL {
            assert!(reached.contains(status), "{status:?}");
        }
    }
}
