//! Sums without loss.

/// The exact sum, rounded once, to even where it is halfway: the same in any order. Inputs are finite, and
/// so is the sum of their sizes.
///
/// The sum so far is kept as parts that do not overlap, so that each addition is exact (Shewchuk, Adaptive
/// Precision Floating-Point Arithmetic, 1997).
pub fn exact_sum(values: impl IntoIterator<Item = f64>) -> f64 {
    // From the smallest to the largest.
    let mut parts: Vec<f64> = Vec::new();
    for value in values {
        let mut carried = value;
        parts.retain_mut(|part| {
            let (sum, lost) = exact_pair(carried, *part);
            (carried, *part) = (sum, lost);
            lost != 0.0
        });
        parts.push(carried);
    }
    rounded(parts)
}

/// The sum of two numbers as a double, and what it lacks.
fn exact_pair(one: f64, other: f64) -> (f64, f64) {
    let (large, small) = if one.abs() < other.abs() { (other, one) } else { (one, other) };
    let sum = large + small;
    (sum, small - (sum - large))
}

fn rounded(mut parts: Vec<f64>) -> f64 {
    let mut sum = parts.pop().unwrap_or(0.0);
    while let Some(part) = parts.pop() {
        let lost;
        (sum, lost) = exact_pair(sum, part);
        if lost == 0.0 {
            continue;
        }
        // Halfway between two doubles the sum was rounded to even. What is still smaller says which is nearer.
        if parts.last().is_some_and(|below| (*below > 0.0) == (lost > 0.0)) {
            let (nearer, off) = exact_pair(sum, 2.0 * lost);
            if off == 0.0 {
                sum = nearer;
            }
        }
        break;
    }
    // The databases keep one zero.
    sum + 0.0
}
