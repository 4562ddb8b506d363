//! Which variant a unit is in: by a hash, without a write, the same for ever.
//!
//! The scheme is the one that GrowthBook's SDKs share (hash version 2), so that a client library may
//! compute the same answer.

/// Buckets that units are told apart by.
const BUCKETS: u32 = 10_000;
/// Weights whose sum is off by more are no weights.
const SLACK: f64 = 0.01;

/// A part of the buckets: from the first bound to before the second.
pub type Range = (f64, f64);

/// Where a unit stands in [0, 1), in steps of 1/10,000.
pub fn bucket(seed: &str, unit: &str) -> f64 {
    let first = fnv1a(&[seed.as_bytes(), unit.as_bytes()].concat());
    // Hashed once more: what differs in the last character only would stand side by side.
    let second = fnv1a(first.to_string().as_bytes());
    f64::from(second % BUCKETS) / f64::from(BUCKETS)
}

/// The ranges of variants: each begins where the weights before it end, and is as long as the share
/// of traffic makes it. More traffic therefore moves nobody between variants.
///
/// `weights` sum to one; else all variants weigh alike. `traffic` is cut to 0..=1.
pub fn ranges(weights: &[f64], traffic: f64) -> Vec<Range> {
    let traffic = traffic.clamp(0.0, 1.0);
    let sum: f64 = weights.iter().sum();
    let count = u32::try_from(weights.len()).unwrap_or(u32::MAX);
    let alike = (sum - 1.0).abs() > SLACK;
    let mut start = 0.0;
    weights
        .iter()
        .map(|weight| {
            let weight = if alike { 1.0 / f64::from(count) } else { *weight };
            let range = (start, start + traffic * weight);
            start += weight;
            range
        })
        .collect()
}

/// The place of the variant whose range a unit stands in; none of a unit outside of the traffic.
pub fn variant(ranges: &[Range], bucket: f64) -> Option<usize> {
    ranges.iter().position(|(start, end)| (*start..*end).contains(&bucket))
}

/// FNV-1a with 32 bits (Fowler, Noll, Vo).
fn fnv1a(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
#[path = "assignment_tests.rs"]
mod tests;
