//! What experiments are judged by: sums without loss, intervals, tests, corrections.
//!
//! Pure functions of numbers. Every input is finite; what a number cannot say is `None` with a
//! [`Reason`], never NaN and never an interval of zero width. Distribution functions come from
//! `statrs`.

mod comparison;
mod distributions;
mod fisher;
mod holm;
mod means;
mod moments;
mod proportions;
mod sample_ratio;
mod sums;

pub use comparison::{Comparison, Interval, Level, Reason};
pub use fisher::fisher_exact;
pub use holm::holm;
pub use means::compare_means;
pub use moments::Moments;
pub use proportions::{EXACT_UNITS, Proportion, compare_proportions};
pub use sample_ratio::{SampleRatio, WARNING_BELOW, sample_ratio};
pub use sums::exact_sum;
