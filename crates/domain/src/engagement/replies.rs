//! Replies: written by one person, approved by another, sent once.

use serde_json::{Map, Value};

use crate::{
    Id, Timestamp,
    editing::{Details, Versioned, changes, versioned},
    engagement::{
        Author, Decision, Lease, LeaseToken, Platform, Post, Reference, ReplyAction, ReplySnapshot,
        ReplyStatus, Wording, is_platform_id, text_hash,
    },
    identity::{Account, TokenHash},
    text_enum::text_enum,
    validation::Checker,
};

/// Shortest content, in characters.
const MIN_CONTENT: usize = 10;
/// Longest content, in characters.
const MAX_CONTENT: usize = 1_000;
/// Longest UTM code, in characters.
const MAX_UTM: usize = 100;
/// Longest JSON of metrics, in bytes.
const MAX_METRICS: usize = 64 * 1024;
/// Shortest lease of a sending, in seconds.
pub const MIN_SENDING_SECONDS: i64 = 30;
/// Longest lease of a sending, in seconds: an hour.
pub const MAX_SENDING_SECONDS: i64 = 3_600;

text_enum! {
    /// Who wrote a reply.
    pub enum ReplyType {
        /// A person.
        Manual = "MANUAL",
        /// A program.
        Auto = "AUTO",
    }
}

/// What people write of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyDetails {
    /// 10 to 1,000 characters.
    pub content: String,
    /// What the links of the reply are counted by: 1 to 100 of `[a-z0-9_-]`.
    pub utm_code: Option<String>,
    /// A row of the reference table.
    pub archetype_id: Option<Id<Reference>>,
    /// Who wrote it.
    pub reply_type: ReplyType,
}

impl Details for ReplyDetails {
    fn check(&mut self, c: &mut Checker) {
        let length = self.content.chars().count();
        if self.content.contains('\0') {
            c.fail("content", "control_character", "must not contain the character U+0000");
        }
        if length < MIN_CONTENT {
            let message = format!("must have at least {MIN_CONTENT} characters, has {length}");
            c.fail("content", "too_short", message);
        }
        if length > MAX_CONTENT {
            let message = format!("must have at most {MAX_CONTENT} characters, has {length}");
            c.fail("content", "too_long", message);
        }
        if let Some(code) = &self.utm_code {
            let of_alphabet = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b);
            if !(1..=MAX_UTM).contains(&code.len()) || !code.bytes().all(of_alphabet) {
                let message = "must be 1 to 100 lower-case letters, digits, `_` or `-`";
                c.fail("utm_code", "utm_code", message);
            }
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: content, utm_code, archetype_id, reply_type)
    }
}

impl ReplyDetails {
    /// Checks every field, and that the content says what it must and not what it must not.
    pub fn check_with(&mut self, wording: &Wording, c: &mut Checker) {
        self.check(c);
        wording.check("content", &self.content, c);
    }
}

/// A reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// Identity.
    pub id: Id<Reply>,
    /// The decision that it follows, while that is kept.
    pub decision_id: Option<Id<Decision>>,
    /// Who is answered, while that is known.
    pub author_id: Option<Id<Author>>,
    /// Where.
    pub platform: Platform,
    /// The platform's id of the post that is answered.
    pub in_reply_to: Option<String>,
    /// What people write.
    pub details: ReplyDetails,
    /// Of the content, see [`text_hash`].
    pub content_hash: TokenHash,
    /// Where it is in its life.
    pub approval_status: ReplyStatus,
    /// Who wrote it first.
    pub drafted_by: Id<Account>,
    /// Who changed it last.
    pub edited_by: Option<Id<Account>>,
    /// Who changed it since it was last submitted.
    pub editors: Vec<Id<Account>>,
    /// Since when it waits for a second person.
    pub pending_since: Option<Timestamp>,
    /// Who approved or refused it last.
    pub approved_by: Option<Id<Account>>,
    /// When.
    pub approved_at: Option<Timestamp>,
    /// Why it was refused.
    pub reject_reason: Option<String>,
    /// Until when somebody sends it.
    pub sending_until: Option<Timestamp>,
    /// Hash of the secret of the last sending, while that may still say what came of it.
    pub sending_hash: Option<TokenHash>,
    /// When sending began, of one that went out or may have gone out.
    pub sent_at: Option<Timestamp>,
    /// How often sending began.
    pub sendings: i64,
    /// The platform's id of the reply.
    pub platform_post_id: Option<String>,
    /// When it was said to be on the platform.
    pub posted_at: Option<Timestamp>,
    /// How many it helped.
    pub help_count: i64,
    /// The platform's figures.
    pub metrics_json: Map<String, Value>,
    /// What it rests on.
    pub snapshot_json: ReplySnapshot,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Why.
    pub delete_reason: Option<String>,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Reply, ReplyDetails);

/// An action that a reply's state refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotNow {
    /// What was asked for.
    pub action: ReplyAction,
    /// The state.
    pub status: ReplyStatus,
    /// Whether the reply is deleted.
    pub is_deleted: bool,
}

impl Reply {
    /// A draft, of checked details.
    pub fn new(
        id: Id<Self>,
        snapshot: ReplySnapshot,
        platform: Platform,
        details: ReplyDetails,
        (drafter, now): (Id<Account>, Timestamp),
    ) -> Self {
        Self {
            id,
            decision_id: Some(snapshot.decision.id),
            author_id: Some(snapshot.author.id),
            platform,
            in_reply_to: Some(snapshot.post.platform_post_id.clone()),
            content_hash: TokenHash(text_hash(&details.content)),
            details,
            approval_status: ReplyStatus::Draft,
            drafted_by: drafter,
            edited_by: None,
            editors: Vec::new(),
            pending_since: None,
            approved_by: None,
            approved_at: None,
            reject_reason: None,
            sending_until: None,
            sending_hash: None,
            sent_at: None,
            sendings: 0,
            platform_post_id: None,
            posted_at: None,
            help_count: 0,
            metrics_json: Map::new(),
            snapshot_json: snapshot,
            deleted_at: None,
            delete_reason: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// Whether it went out or may have gone out.
    pub const fn is_live(&self) -> bool {
        matches!(self.approval_status, ReplyStatus::Sending | ReplyStatus::Unknown | ReplyStatus::Posted)
    }

    /// Whether this account wrote what is to be approved: as drafter, as the last who changed it, or as one
    /// who changed it since it was last submitted.
    pub fn is_by(&self, account: Id<Account>) -> bool {
        self.drafted_by == account || self.edited_by == Some(account) || self.editors.contains(&account)
    }

    /// Whether the action is possible now.
    pub fn check(&self, action: ReplyAction) -> Result<ReplyStatus, NotNow> {
        let refused = NotNow { action, status: self.approval_status, is_deleted: self.deleted_at.is_some() };
        let next = action.from_status(self.approval_status).filter(|_| self.deleted_at.is_none());
        next.ok_or(refused)
    }

    /// Takes a step of the table, and what belongs to the state with it.
    fn step(&mut self, action: ReplyAction, now: Timestamp) -> Result<(), NotNow> {
        let next = self.check(action)?;
        if next == ReplyStatus::Pending && self.approval_status != next {
            self.pending_since = Some(now);
            self.approved_by = None;
            self.approved_at = None;
            self.reject_reason = None;
        }
        if next != ReplyStatus::Pending {
            self.pending_since = None;
        }
        if next != ReplyStatus::Sending {
            self.sending_until = None;
        }
        self.approval_status = next;
        if !self.is_live() {
            self.sent_at = None;
            self.sending_hash = None;
        }
        self.mark_changed(now);
        Ok(())
    }

    /// The lease of a sending ends by itself: nobody knows then what came of it. Says whether it did.
    pub fn expire(&mut self, now: Timestamp) -> bool {
        let over = self.sending_until.filter(|until| *until <= now);
        // At that time, whenever somebody looks: all who read it see the same.
        over.is_some_and(|until| self.step(ReplyAction::Expire, until).is_ok())
    }

    /// Changes what it says. Says which fields got another value; without one nothing happens.
    pub fn edit(
        &mut self,
        details: ReplyDetails,
        editor: Id<Account>,
        now: Timestamp,
    ) -> Result<Vec<&'static str>, NotNow> {
        self.check(ReplyAction::Edit)?;
        let fields = details.changes(&self.details);
        if fields.is_empty() {
            return Ok(fields);
        }
        // What was approved or refused is submitted anew by the change.
        if self.approval_status != ReplyStatus::Pending && self.approval_status != ReplyStatus::Draft {
            self.editors.clear();
        }
        self.step(ReplyAction::Edit, now)?;
        self.content_hash = TokenHash(text_hash(&details.content));
        self.details = details;
        self.edited_by = Some(editor);
        if !self.editors.contains(&editor) {
            self.editors.push(editor);
        }
        Ok(fields)
    }

    /// Puts it before a second person.
    pub fn submit(&mut self, now: Timestamp) -> Result<(), NotNow> {
        self.step(ReplyAction::Submit, now)?;
        self.editors.clear();
        Ok(())
    }

    /// A second person agrees, or refuses with a reason.
    pub fn review(
        &mut self,
        by: Id<Account>,
        refused_for: Option<String>,
        now: Timestamp,
    ) -> Result<(), NotNow> {
        let action = if refused_for.is_none() { ReplyAction::Approve } else { ReplyAction::Reject };
        self.step(action, now)?;
        self.approved_by = Some(by);
        self.approved_at = Some(now);
        self.reject_reason = refused_for;
        Ok(())
    }

    /// The post says something else now. What was approved is to be approved again, and whoever has
    /// it before the eyes must read it again.
    pub fn follow_post(&mut self, post: &Post, now: Timestamp) -> Result<(), NotNow> {
        self.step(ReplyAction::PostEdited, now)?;
        self.snapshot_json.post.content.clone_from(&post.content);
        self.snapshot_json.post.content_version = post.content_version;
        Ok(())
    }

    /// Whether it is being sent, or nobody knows whether it was.
    pub fn is_under_way(&self) -> bool {
        matches!(self.approval_status, ReplyStatus::Sending | ReplyStatus::Unknown)
    }

    /// The platform deleted the post: what it said goes.
    pub fn forget_post(&mut self, now: Timestamp) {
        self.snapshot_json.post.content.clear();
        self.mark_changed(now);
    }

    /// Sending begins.
    pub fn send(&mut self, lease: Lease, now: Timestamp) -> Result<(), NotNow> {
        self.step(ReplyAction::Send, now)?;
        self.sending_until = Some(lease.until);
        self.sending_hash = Some(lease.hash);
        self.sent_at = Some(now);
        self.sendings += 1;
        Ok(())
    }

    /// Whether this token is that of the last sending.
    pub fn is_sent_with(&self, token: &LeaseToken) -> bool {
        self.sending_hash.is_some_and(|hash| token.is_of(&hash, self.id))
    }

    /// Nothing went out.
    pub fn release(&mut self, now: Timestamp) -> Result<(), NotNow> {
        self.step(ReplyAction::Release, now)
    }

    /// It is on the platform: the sender says so, or a person who looked.
    pub fn post(
        &mut self,
        platform_post_id: String,
        action: ReplyAction,
        now: Timestamp,
    ) -> Result<(), NotNow> {
        self.step(action, now)?;
        self.platform_post_id = Some(platform_post_id);
        self.posted_at = Some(now);
        Ok(())
    }

    /// A person found that it is not on the platform.
    pub fn deny(&mut self, now: Timestamp) -> Result<(), NotNow> {
        self.step(ReplyAction::Deny, now)
    }

    /// Notes the platform's figures.
    pub fn measure(
        &mut self,
        metrics: Map<String, Value>,
        help_count: i64,
        now: Timestamp,
    ) -> Result<(), NotNow> {
        self.step(ReplyAction::Measure, now)?;
        self.metrics_json = metrics;
        self.help_count = help_count;
        Ok(())
    }

    /// Deletes it; it is kept, and nothing more happens to it.
    pub fn delete(&mut self, reason: String, now: Timestamp) -> Result<(), NotNow> {
        self.step(ReplyAction::Delete, now)?;
        self.pending_since = None;
        self.deleted_at = Some(now);
        self.delete_reason = Some(reason);
        Ok(())
    }
}

/// Checks the platform's id of a reply.
pub fn check_posted_as(platform_post_id: &str, c: &mut Checker) {
    if !is_platform_id(platform_post_id) {
        c.fail("platform_post_id", "platform_id", "must be 1 to 100 letters, digits, `_` or `-`");
    }
}

/// Checks figures of a reply.
pub fn check_metrics(metrics: &mut Map<String, Value>, help_count: i64, c: &mut Checker) {
    c.json_object("metrics", metrics, MAX_METRICS);
    c.range("help_count", help_count, 0, 1_000_000_000_000);
}

#[cfg(test)]
#[path = "reply_tests.rs"]
mod tests;
