//! In which layer a table stands: one further than everything that it refers to.

/// The layer of each of `count` tables. `ends` are pairs of a table and one that it refers to, none to
/// itself. Where tables refer to each other in a ring, one of them is taken first.
pub fn layers(count: usize, ends: &[(usize, usize)]) -> Vec<usize> {
    let mut targets: Vec<Vec<usize>> = vec![Vec::new(); count];
    for &(from, to) in ends {
        if let Some(of) = targets.get_mut(from)
            && to < count
        {
            of.push(to);
        }
    }
    let mut layers: Vec<Option<usize>> = vec![None; count];
    while let Some(chosen) = next(&targets, &layers) {
        for table in chosen {
            let known = targets.get(table).into_iter().flatten().filter_map(|to| layers.get(*to).copied()?);
            let layer = known.max().map_or(0, |deepest| deepest + 1);
            if let Some(place) = layers.get_mut(table) {
                *place = Some(layer);
            }
        }
    }
    layers.into_iter().map(Option::unwrap_or_default).collect()
}

/// All tables whose targets have layers; where there is none, the one that waits for the fewest.
fn next(targets: &[Vec<usize>], layers: &[Option<usize>]) -> Option<Vec<usize>> {
    let placed = |table: &usize| layers.get(*table).is_some_and(Option::is_some);
    let open = (0..layers.len()).filter(|table| !placed(table));
    let waiting = open.map(|table| {
        let of = targets.get(table).into_iter().flatten();
        (of.filter(|to| !placed(to)).count(), table)
    });
    let waiting: Vec<(usize, usize)> = waiting.collect();
    let ready: Vec<usize> =
        waiting.iter().filter(|(missing, _)| *missing == 0).map(|(_, table)| *table).collect();
    if ready.is_empty() {
        // The first of equals, so that the same schema makes the same picture.
        return waiting.into_iter().min().map(|(_, table)| vec![table]);
    }
    Some(ready)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_stands_behind_all_that_it_refers_to() {
        for (count, ends, expected) in [
            (0, vec![], vec![]),
            (2, vec![], vec![0, 0]),
            (3, vec![(1, 0), (2, 1)], vec![0, 1, 2]),
            (3, vec![(0, 1), (0, 2), (1, 2)], vec![2, 1, 0]),
            // A ring, and one that hangs on it.
            (3, vec![(0, 1), (1, 0), (2, 0)], vec![0, 1, 1]),
        ] {
            assert_eq!(layers(count, &ends), expected, "{ends:?}");
        }
    }

    #[test]
    fn a_long_chain_ends() {
        let ends: Vec<_> = (1..2000).map(|index| (index, index - 1)).collect();
        assert_eq!(layers(2000, &ends).last(), Some(&1999));
    }
}
