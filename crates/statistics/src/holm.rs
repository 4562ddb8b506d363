//! Holm's correction for several tests at once.

/// Adjusts the p of tests of one family so that any false finding among them is as rare as of one
/// (Holm, Scand. J. Stat. 6, 1979). Tests without a p have none afterwards and do not count.
pub fn holm(values: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut order: Vec<(usize, f64)> =
        values.iter().enumerate().filter_map(|(at, p)| p.map(|p| (at, p))).collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut adjusted = vec![None; values.len()];
    let mut largest = 0.0_f64;
    for ((at, p), left) in order.iter().zip((1..=order.len()).rev()) {
        largest = largest.max((p * crate::moments::as_float(left as u64)).min(1.0));
        if let Some(place) = adjusted.get_mut(*at) {
            *place = Some(largest);
        }
    }
    adjusted
}
