//! How long to wait before a unit of work that collided is run again.

use std::time::Duration;

/// The first pause is up to this long.
const SHORTEST: Duration = Duration::from_millis(4);
/// No pause is longer.
const LONGEST: Duration = Duration::from_millis(250);

/// The pause before try number `tries + 1`: anything from nothing to a bound that doubles from try
/// to try ("full jitter"), so that those who collided do not meet again. `chance` is between 0 and 1.
pub fn pause(tries: u32, chance: f64) -> Duration {
    let bound = SHORTEST.saturating_mul(1_u32 << tries.saturating_sub(1).min(10)).min(LONGEST);
    bound.mul_f64(chance.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_bound() {
        let longest: Vec<u128> = [1, 2, 3, 4, 7, 8, 1000].map(|tries| pause(tries, 1.0).as_millis()).into();
        assert_eq!(longest, [4, 8, 16, 32, 250, 250, 250]);
        assert_eq!(pause(5, 0.0), Duration::ZERO);
        assert_eq!(pause(1, 0.5), Duration::from_millis(2));
    }
}
