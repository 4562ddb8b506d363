//! Places in a list, with as few changes as possible.

/// Places for a list of things, some of which have one already. Places that rise already stay, so
/// that a gap left by something removed is no change; otherwise all are numbered anew from 0.
pub(super) fn positions(present: impl Iterator<Item = Option<i64>>) -> Vec<i64> {
    let present: Vec<Option<i64>> = present.collect();
    let mut places = Vec::with_capacity(present.len());
    let mut next = 0;
    for place in &present {
        match place {
            Some(place) if *place < next => {
                return (0..).take(present.len()).collect();
            }
            Some(place) => next = *place,
            None => {}
        }
        places.push(next);
        next += 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::positions;

    #[test]
    fn only_what_must_move_moves() {
        for (present, expected) in [
            (vec![], vec![]),
            (vec![None, None], vec![0, 1]),
            (vec![Some(0), Some(1)], vec![0, 1]),
            (vec![Some(2), Some(5), None], vec![2, 5, 6]),
            (vec![Some(0), None, Some(1)], vec![0, 1, 2]),
            (vec![Some(0), None, Some(5)], vec![0, 1, 5]),
            (vec![Some(1), Some(0)], vec![0, 1]),
            (vec![Some(0), Some(0)], vec![0, 1]),
        ] {
            assert_eq!(positions(present.clone().into_iter()), expected, "{present:?}");
        }
    }
}
