//! Sums without loss.

use xsum::{Xsum, XsumSmall};

/// The exact sum, rounded once: the same in any order (Neal, arXiv:1505.05571). Inputs are finite.
pub fn exact_sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut sum = XsumSmall::new();
    values.into_iter().for_each(|value| sum.add(value));
    // No values sum to −0.0 there; the databases keep one zero.
    sum.sum() + 0.0
}
