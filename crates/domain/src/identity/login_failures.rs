//! Throttling of failed logins (OWASP ASVS 5, 6.3.1): counted by account and by address.

use chrono::TimeDelta;

use crate::Timestamp;

/// When failed logins are answered with a wait.
#[derive(Debug, Clone, Copy)]
pub struct ThrottlePolicy {
    /// Failures within a window that are free, for an account.
    pub per_account: i64,
    /// Failures within a window that are free, for an address (many people may share one).
    pub per_address: i64,
    /// Length of the window.
    pub window: TimeDelta,
    /// First wait; doubled with each further failure.
    pub first_block: TimeDelta,
    /// Longest wait.
    pub longest_block: TimeDelta,
}

impl Default for ThrottlePolicy {
    fn default() -> Self {
        Self {
            per_account: 5,
            per_address: 50,
            window: TimeDelta::minutes(15),
            first_block: TimeDelta::minutes(1),
            longest_block: TimeDelta::minutes(15),
        }
    }
}

/// Failed logins of one key (an account's address hashed, or a network address).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoginFailures {
    /// What is counted.
    pub key: String,
    /// Failures in the present window.
    pub count: i64,
    /// When the window began.
    pub window_started_at: Timestamp,
    /// No login is tried before.
    pub blocked_until: Option<Timestamp>,
}

impl LoginFailures {
    /// No failures yet.
    pub fn none(key: String, now: Timestamp) -> Self {
        Self { key, count: 0, window_started_at: now, blocked_until: None }
    }

    /// How long the caller must wait, if it must.
    pub fn wait(&self, now: Timestamp) -> Option<TimeDelta> {
        self.blocked_until.map(|until| until - now).filter(|wait| *wait > TimeDelta::zero())
    }

    /// Counts one more failure; `free` failures within a window cost nothing.
    pub fn record(&mut self, free: i64, policy: &ThrottlePolicy, now: Timestamp) {
        if now - self.window_started_at >= policy.window && self.wait(now).is_none() {
            self.count = 0;
            self.window_started_at = now;
            self.blocked_until = None;
        }
        self.count += 1;
        let over = self.count - free;
        if over >= 0 {
            let doublings = u32::try_from(over.min(20)).unwrap_or(20);
            let block = policy.first_block.checked_mul(1 << doublings).unwrap_or(policy.longest_block);
            self.blocked_until = Some(now + block.min(policy.longest_block));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_failure_blocks_and_waits_double_up_to_the_limit() {
        let policy = ThrottlePolicy::default();
        let now = Timestamp::UNIX_EPOCH;
        let mut failures = LoginFailures::none("k".into(), now);
        for _ in 0..4 {
            failures.record(5, &policy, now);
        }
        assert_eq!(failures.wait(now), None);
        failures.record(5, &policy, now);
        assert_eq!(failures.wait(now), Some(TimeDelta::minutes(1)));
        failures.record(5, &policy, now);
        assert_eq!(failures.wait(now), Some(TimeDelta::minutes(2)));
        for _ in 0..40 {
            failures.record(5, &policy, now);
        }
        assert_eq!(failures.wait(now), Some(policy.longest_block));
        let later = now + TimeDelta::minutes(16);
        failures.record(5, &policy, later);
        assert_eq!((failures.count, failures.wait(later + TimeDelta::minutes(1))), (1, None));
    }
}
