//! Mean and variance of a stream of numbers, without loss.

/// Count, mean and sum of squared deviations of what was added.
///
/// Sums of squares lose all digits of the variance where values are large against their spread;
/// Welford's recurrence (Technometrics 4, 1962) on distances from the first value does not.
/// Deterministic for one order of values; another order may change the last digits.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Moments {
    count: u64,
    /// The first value.
    origin: f64,
    /// The mean's distance from `origin`.
    mean: f64,
    /// The sum of squared deviations from the mean.
    squares: f64,
}

impl Moments {
    /// Of a sample that is known by count, mean and variance.
    pub fn known(count: u64, mean: f64, variance: f64) -> Self {
        Self { count, origin: mean, mean: 0.0, squares: variance * as_float(count.saturating_sub(1)) }
    }

    /// One value more; it is finite.
    pub fn add(&mut self, value: f64) {
        if self.count == 0 {
            self.origin = value;
        }
        self.count += 1;
        let distance = value - self.origin;
        let before = distance - self.mean;
        self.mean += before / as_float(self.count);
        self.squares += before * (distance - self.mean);
    }

    /// `count` values more that are all zero.
    pub fn add_zeros(&mut self, count: u64) {
        let (own, zeros) = (as_float(self.count), as_float(count));
        let all = own + zeros;
        if all > 0.0 {
            let mean = self.origin + self.mean;
            self.squares += mean * mean * own * zeros / all;
            self.mean -= mean * zeros / all;
            self.count += count;
        }
    }

    /// How many values there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The mean; none of no values.
    pub fn mean(&self) -> Option<f64> {
        (self.count > 0).then_some(self.origin + self.mean)
    }

    /// The variance of the sample (n − 1); none of fewer than two values.
    pub fn variance(&self) -> Option<f64> {
        (self.count > 1).then(|| self.squares / as_float(self.count - 1))
    }
}

impl FromIterator<f64> for Moments {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut moments = Self::default();
        values.into_iter().for_each(|value| moments.add(value));
        moments
    }
}

/// Counts above 2^53 lose their last digits, which no figure shows.
#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
pub(crate) fn as_float(count: u64) -> f64 {
    count as f64
}
