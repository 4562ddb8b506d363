//! The real clock and id source. Everything else takes them as parameters.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use chrono::TimeDelta;
use domain::{Clock, IdSource, Timestamp, environment::to_micros};
use uuid::Uuid;

/// The system's clock, which never goes back within a process: while the machine's clock is behind what was
/// told already, time goes on at nine tenths of its pace until it has caught up.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> Timestamp {
        static TOLD: Mutex<Option<(Timestamp, Instant)>> = Mutex::new(None);
        let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
        let (wall, instant) = (chrono::Utc::now(), Instant::now());
        let now = told.map_or(wall, |(last, at)| steady(last, instant.duration_since(at), wall));
        *told = Some((now, instant));
        to_micros(now)
    }
}

/// The time that is told so long after `last` was, when the machine's clock says `wall`.
fn steady(last: Timestamp, elapsed: Duration, wall: Timestamp) -> Timestamp {
    let nine_tenths = elapsed.saturating_sub(elapsed / 10);
    let earliest = TimeDelta::from_std(nine_tenths).ok().and_then(|passed| last.checked_add_signed(passed));
    earliest.map_or(wall, |earliest| wall.max(earliest))
}

/// Ids by time and chance (UUID version 7).
#[derive(Debug, Default, Clone, Copy)]
pub struct RandomIds;

impl IdSource for RandomIds {
    #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
    fn uuid(&self) -> Uuid {
        Uuid::now_v7()
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that draws secrets")]
    fn secret(&self) -> [u8; 32] {
        rand::random()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_put_back_is_waited_for_and_never_followed() {
        let noon: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        let (second, hour) = (Duration::from_secs(1), TimeDelta::hours(1));
        // Forward it is followed, by whatever step.
        assert_eq!(steady(noon, second, noon + TimeDelta::seconds(1)), noon + TimeDelta::seconds(1));
        assert_eq!(steady(noon, second, noon + hour), noon + hour);
        // Put back by an hour: time goes on, slower, until the clock has caught up.
        let (mut told, mut seconds) = (noon, 0);
        loop {
            seconds += 1;
            let wall = noon - hour + TimeDelta::seconds(seconds);
            let now = steady(told, second, wall);
            assert!(now > told && now - told <= TimeDelta::seconds(1), "{told} {now}");
            told = now;
            if now == wall {
                break;
            }
            assert!(seconds < 40_000, "it never catches up");
        }
        assert_eq!(seconds, 36_000);
    }

    #[test]
    fn the_clock_does_not_go_back_between_threads() {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                std::thread::spawn(|| {
                    let mut last = SystemClock.now();
                    for _ in 0..10_000 {
                        let now = SystemClock.now();
                        assert!(now >= last, "{last} {now}");
                        last = now;
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
    }
}
