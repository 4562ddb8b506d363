//! Random values of replies and escalations.

use domain::engagement::{
    AuthorSnapshot, DecisionSnapshot, EscalationStatus, Platform, Post, PostSnapshot, Priority,
    ReferenceKind, ReplyDetails, ReplySnapshot, ReplyStatus, ReplyType,
};

use super::Random;

impl Random {
    /// A state of a reply: mostly one by which replies are looked for.
    pub(crate) fn reply_status(&mut self) -> ReplyStatus {
        let looked_for = [ReplyStatus::Pending, ReplyStatus::Sending, ReplyStatus::Posted];
        let any: &[ReplyStatus] = if self.coin() { &looked_for } else { ReplyStatus::ALL };
        self.pick_if_any(any).unwrap_or(ReplyStatus::Draft)
    }

    /// The post that is answered, as its platform calls it: mostly one that is stored.
    pub(crate) fn answered(&mut self) -> (Platform, String) {
        let stored = self.row().map(|post: Post| (post.platform, post.platform_post_id));
        let any = (self.platform(), self.platform_id());
        if self.once_in(6) { any } else { stored.unwrap_or(any) }
    }

    /// The editable fields of a reply.
    pub(crate) fn reply_details(&mut self) -> ReplyDetails {
        ReplyDetails {
            content: self.long_text(),
            utm_code: self.maybe(|random| random.name(100)),
            archetype_id: self.reference_if(ReferenceKind::Archetypes),
            reply_type: self.pick_if_any(ReplyType::ALL).unwrap_or(ReplyType::Manual),
        }
    }

    /// What a reply rests on, as it is kept in JSON: every number is one that JSON can say.
    pub(crate) fn snapshot(&mut self) -> ReplySnapshot {
        ReplySnapshot {
            author: AuthorSnapshot {
                id: self.any_id(),
                platform_id: self.platform_id(),
                handle: self.handle(),
                display_name: self.name(200),
                follower_count: self.number(0),
                is_verified: self.coin(),
            },
            post: PostSnapshot {
                id: self.any_id(),
                platform_post_id: self.platform_id(),
                content: self.long_text(),
                content_version: self.number(1),
                detected_at: self.time(),
            },
            decision: DecisionSnapshot {
                id: self.any_id(),
                mode: self.mode(),
                composite_score: self.pick(&[0.0, 0.25, 0.1, 1.0 / 3.0, 1.0]),
                created_at: self.time(),
            },
        }
    }

    /// How urgent something is.
    pub(crate) fn priority(&mut self) -> Priority {
        self.pick_if_any(Priority::ALL).unwrap_or(Priority::Low)
    }

    /// How far an escalation is.
    pub(crate) fn escalation_status(&mut self) -> EscalationStatus {
        self.pick_if_any(EscalationStatus::ALL).unwrap_or(EscalationStatus::Open)
    }
}
