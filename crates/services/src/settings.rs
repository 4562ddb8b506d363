//! Configuration of the use cases.

use chrono::TimeDelta;
use domain::{
    engagement::{DueTimes, MIN_SENDING_SECONDS, SegmentType, Wording},
    identity::{PasswordPolicy, SessionPolicy, ThrottlePolicy},
};

use crate::audit_chain::HeadFile;
use crate::retention::RetentionPolicy;

/// Revisions of questions kept in memory. They never change, so they are never stale.
pub(crate) const CACHED_REVISIONS: usize = 4_096;

/// Who may make an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// Anybody.
    Open,
    /// Nobody; admins make accounts.
    Closed,
}

/// Work of one password hash (RFC 9106; OWASP: at least 19 MiB, 2 passes, 1 lane).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl HashCost {
    /// Whether a hash is as much work as OWASP asks for: 19 MiB with 2 passes, or 46 MiB with one.
    pub const fn suffices(&self) -> bool {
        self.memory_kib >= 19 * 1024 && self.passes >= 2 || self.memory_kib >= 46 * 1024 && self.passes >= 1
    }
}

impl Default for HashCost {
    fn default() -> Self {
        Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 }
    }
}

/// Configuration of the use cases.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Who may make an account.
    pub registration: Registration,
    /// Which passwords are accepted.
    pub passwords: PasswordPolicy,
    /// Work of one password hash.
    pub hash_cost: HashCost,
    /// Password hashes computed at once; each takes its memory.
    pub concurrent_hashes: usize,
    /// How long sessions live.
    pub sessions: SessionPolicy,
    /// When failed logins are answered with a wait.
    pub throttle: ThrottlePolicy,
    /// How long after its due time an attempt still takes what was on its way.
    pub late_grace: TimeDelta,
    /// Largest file, in bytes.
    pub max_file_bytes: u64,
    /// Largest course bundle, in bytes, unpacked.
    pub max_bundle_bytes: u64,
    /// In which order the weights of a decision are looked for, from specific to general.
    pub weight_segments: Vec<SegmentType>,
    /// How long a post waits after the first failure; four times as long after each other one.
    pub first_backoff: TimeDelta,
    /// What replies must say and must not say.
    pub wording: Wording,
    /// Shortest lease of a sending, in seconds.
    pub shortest_sending: i64,
    /// How long an author is left alone after a reply.
    pub contact_cooldown: TimeDelta,
    /// How long escalations may take.
    pub due_times: DueTimes,
    /// Where the head of the audit chain is kept, if anywhere.
    pub audit_head_file: Option<HeadFile>,
    /// How long rows stay in the database, and where they go.
    pub retention: RetentionPolicy,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            registration: Registration::Open,
            passwords: PasswordPolicy::default(),
            hash_cost: HashCost::default(),
            concurrent_hashes: 2,
            sessions: SessionPolicy::default(),
            throttle: ThrottlePolicy::default(),
            late_grace: TimeDelta::seconds(10),
            max_file_bytes: 25 * 1024 * 1024,
            max_bundle_bytes: 1024 * 1024 * 1024,
            weight_segments: vec![SegmentType::Archetype, SegmentType::Platform, SegmentType::Global],
            first_backoff: TimeDelta::seconds(30),
            wording: Wording::default(),
            shortest_sending: MIN_SENDING_SECONDS,
            contact_cooldown: TimeDelta::hours(24),
            due_times: DueTimes::default(),
            audit_head_file: None,
            retention: RetentionPolicy::default(),
        }
    }
}
