//! Tails and quantiles, from `statrs`, and what it leaves inexact.

use statrs::{
    distribution::{Continuous, ContinuousCDF, Normal, StudentsT},
    function::gamma,
};

use crate::comparison::Level;

/// Degrees of freedom above which the incomplete beta function loses digits (its factor is a
/// difference of logarithms as large as they), and Hill's series has all of them.
const LARGE_DEGREES: f64 = 100_000.0;
/// Steps in which a quantile is found; from a start near it, four or five suffice.
const MOST_STEPS: usize = 50;

/// The probability that |t| is at least as large under Student's distribution.
pub(crate) fn t_two_sided(t: f64, degrees: f64) -> f64 {
    if degrees > LARGE_DEGREES {
        return normal_two_sided(normal_of_t(t, degrees));
    }
    let distribution = StudentsT::new(0.0, 1.0, degrees);
    distribution.map_or(1.0, |distribution| in_unit(2.0 * distribution.sf(t.abs())))
}

/// The normal deviate with the same tail as `t` (Hill, Commun. ACM 13, 1970, algorithm 395).
fn normal_of_t(t: f64, degrees: f64) -> f64 {
    let a = degrees - 0.5;
    let b = 48.0 * a * a;
    let y = a * (t * t / degrees).ln_1p();
    let series = (((-0.4 * y - 3.3) * y - 24.0) * y - 85.5) / (0.8 * y * y + 100.0 + b);
    ((series + y + 3.0) / b + 1.0) * y.sqrt()
}

/// The probability that |z| is at least as large under the normal distribution.
pub(crate) fn normal_two_sided(z: f64) -> f64 {
    in_unit(2.0 * Normal::standard().sf(z.abs()))
}

/// How many standard errors an interval of `level` reaches to each side, by Student's distribution.
///
/// Newton's method on the logarithm of the tail, which is nearly straight.
pub(crate) fn t_quantile(level: Level, degrees: f64) -> f64 {
    let (aim, mut reach) = (level.alpha(), normal_quantile(level));
    for _ in 0..MOST_STEPS {
        let tail = t_two_sided(reach, degrees);
        let step = (tail / aim).ln() * tail / (2.0 * t_density(reach, degrees));
        reach += step;
        if step.abs() <= f64::EPSILON * reach {
            break;
        }
    }
    reach
}

/// How many standard errors an interval of `level` reaches to each side, by the normal distribution.
pub(crate) fn normal_quantile(level: Level) -> f64 {
    Normal::standard().inverse_cdf(1.0 - level.alpha() / 2.0)
}

/// The probability that χ² is at least as large.
pub(crate) fn chi_square_upper(chi_square: f64, degrees: u32) -> f64 {
    if chi_square <= 0.0 {
        return 1.0;
    }
    gamma::checked_gamma_ur(f64::from(degrees) / 2.0, chi_square / 2.0).map_or(0.0, in_unit)
}

fn t_density(t: f64, degrees: f64) -> f64 {
    StudentsT::new(0.0, 1.0, degrees).map_or(0.0, |distribution| distribution.pdf(t))
}

fn in_unit(probability: f64) -> f64 {
    if probability.is_nan() { 0.0 } else { probability.clamp(0.0, 1.0) }
}
