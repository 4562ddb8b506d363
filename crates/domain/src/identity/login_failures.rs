//! Throttling of failed logins (OWASP ASVS 5, 6.3.1): counted by account and network together, so that
//! nobody locks others out, and within wider bounds by each alone.

use std::net::{IpAddr, Ipv6Addr};

use chrono::TimeDelta;

use crate::Timestamp;

/// When failed logins are answered late, and when with a wait.
#[derive(Debug, Clone, Copy)]
pub struct ThrottlePolicy {
    /// Failures within a window that are free, for an account from one network.
    pub per_pair: i64,
    /// The same for an account, from wherever.
    pub per_account: i64,
    /// The same for a network, whichever the accounts (many people may share one).
    pub per_address: i64,
    /// Registrations within a window that are free, for a network.
    pub registrations: i64,
    /// Length of the window.
    pub window: TimeDelta,
    /// First wait; doubled with each further failure.
    pub first_block: TimeDelta,
    /// Longest wait.
    pub longest_block: TimeDelta,
    /// How late the first failure beyond half of the free ones is answered; doubled with each further one.
    pub first_delay: TimeDelta,
    /// How late an answer may come.
    pub longest_delay: TimeDelta,
}

impl Default for ThrottlePolicy {
    fn default() -> Self {
        Self {
            per_pair: 5,
            per_account: 100,
            per_address: 1_000,
            registrations: 100,
            window: TimeDelta::minutes(15),
            first_block: TimeDelta::minutes(1),
            longest_block: TimeDelta::minutes(15),
            first_delay: TimeDelta::milliseconds(500),
            longest_delay: TimeDelta::seconds(4),
        }
    }
}

/// The network that counts as one sender, at most 24 characters: an IPv4 address, or the /64 of an IPv6
/// address, all of which one customer has (RFC 6177).
pub fn sender_network(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(address)) => address.to_string(),
        Ok(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        Err(_) => address.chars().take(24).collect(),
    }
}

/// Failed logins of one key (an account by its hashed e-mail address, a network, or both), or its
/// registrations.
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

    /// How long the caller must wait, if it must; never longer than the longest block. A block that ends
    /// later than any could was set by a clock that has been put right since, and holds no more.
    pub fn wait(&self, policy: &ThrottlePolicy, now: Timestamp) -> Option<TimeDelta> {
        let wait = self.blocked_until? - now;
        let possible = wait > TimeDelta::zero() && wait <= policy.longest_block + policy.window;
        possible.then(|| wait.min(policy.longest_block))
    }

    /// Counts one more failure; `free` failures within a window cost nothing. A window that begins in the
    /// future by more than its length is over as well: the clock went back.
    pub fn record(&mut self, free: i64, policy: &ThrottlePolicy, now: Timestamp) {
        let is_over = (now - self.window_started_at).abs() >= policy.window;
        if is_over && self.wait(policy, now).is_none() {
            self.count = 0;
            self.window_started_at = now;
            self.blocked_until = None;
        }
        self.count = self.count.saturating_add(1);
        if let Some(block) = doubled(policy.first_block, self.count - free, policy.longest_block) {
            self.blocked_until = Some(now + block);
        }
    }

    /// How late the failure that was recorded last is to be answered.
    pub fn delay(&self, free: i64, policy: &ThrottlePolicy) -> TimeDelta {
        let beyond = self.count - free / 2 - 1;
        doubled(policy.first_delay, beyond, policy.longest_delay).unwrap_or_default()
    }
}

/// `first`, doubled so many times, up to the longest; none for less than no times.
fn doubled(first: TimeDelta, times: i64, longest: TimeDelta) -> Option<TimeDelta> {
    let times = u32::try_from(times.min(20)).ok()?;
    Some(first.checked_mul(1 << times).map_or(longest, |doubled| doubled.min(longest)))
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
        assert_eq!(failures.wait(&policy, now), None);
        failures.record(5, &policy, now);
        assert_eq!(failures.wait(&policy, now), Some(TimeDelta::minutes(1)));
        failures.record(5, &policy, now);
        assert_eq!(failures.wait(&policy, now), Some(TimeDelta::minutes(2)));
        for _ in 0..40 {
            failures.record(5, &policy, now);
        }
        assert_eq!(failures.wait(&policy, now), Some(policy.longest_block));
        let later = now + TimeDelta::minutes(16);
        failures.record(5, &policy, later);
        assert_eq!((failures.count, failures.wait(&policy, later + TimeDelta::minutes(1))), (1, None));
    }

    #[test]
    fn answers_slow_down_before_anything_is_refused() {
        let policy = ThrottlePolicy::default();
        let now = Timestamp::UNIX_EPOCH;
        let mut failures = LoginFailures::none("k".into(), now);
        let delays = [(); 5].map(|()| {
            failures.record(5, &policy, now);
            (failures.delay(5, &policy).num_milliseconds(), failures.wait(&policy, now).is_some())
        });
        assert_eq!(delays, [(0, false), (0, false), (500, false), (1_000, false), (2_000, true)]);
        failures.count = i64::MAX;
        assert_eq!(failures.delay(5, &policy), policy.longest_delay);
        assert_eq!(LoginFailures::none("k".into(), now).delay(1, &policy), TimeDelta::zero());
    }

    #[test]
    fn a_clock_that_jumped_and_came_back_blocks_nobody_for_long() {
        let policy = ThrottlePolicy::default();
        let now = Timestamp::UNIX_EPOCH;
        let wrong = now + TimeDelta::days(30);
        let mut failures = LoginFailures::none("k".into(), wrong);
        for _ in 0..9 {
            failures.record(5, &policy, wrong);
        }
        assert_eq!(failures.wait(&policy, wrong), Some(policy.longest_block));
        assert_eq!(failures.wait(&policy, now), None);
        failures.record(5, &policy, now);
        assert_eq!((failures.count, failures.window_started_at), (1, now));
        // A small step back lengthens no wait beyond the longest.
        failures.blocked_until = Some(now + policy.longest_block + TimeDelta::minutes(10));
        assert_eq!(failures.wait(&policy, now), Some(policy.longest_block));
    }

    #[test]
    fn the_addresses_of_a_customer_are_one_network() {
        for (address, network) in [
            ("192.0.2.7", "192.0.2.7"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:db8:1:2::ffff", "2001:db8:1:2::/64"),
            ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
            ("::1", "::/64"),
        ] {
            assert_eq!(sender_network(address), network);
        }
        assert_eq!(sender_network("ffff:eeee:dddd:cccc:1:2:3:4").len(), 24);
    }
}
