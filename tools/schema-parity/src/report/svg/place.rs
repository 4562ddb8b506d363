//! Where each box stands, and where lines pass between boxes.

use std::collections::{BTreeMap, BTreeSet};

use super::layers::layers;

/// Between columns; lines bend there.
const GUTTER: f64 = 72.0;
/// Between boxes of a column: half above each, half below.
const SPACE: f64 = 22.0;
/// Height that a passing line takes.
const PASS: f64 = 7.0;

/// Of a box.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// In pixels.
    pub width: f64,
    /// In pixels.
    pub height: f64,
}

/// Where a box stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spot {
    /// The column, from 0.
    pub column: usize,
    /// Its left edge.
    pub x: f64,
    /// Its top edge.
    pub y: f64,
}

/// Where everything stands.
#[derive(Debug, Default)]
pub struct Plan {
    /// By box.
    pub spots: Vec<Spot>,
    /// The left and right edge of each column.
    pub columns: Vec<(f64, f64)>,
    /// At which height lines to a box (second) pass a column (first).
    pub passes: BTreeMap<(usize, usize), f64>,
    /// Of all.
    pub width: f64,
    /// Of all.
    pub height: f64,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy)]
enum Item {
    Box(usize),
    Pass(usize),
}

/// Places boxes. `ends` are pairs of a box and one that it refers to.
pub fn place(sizes: &[Size], ends: &[(usize, usize)]) -> Plan {
    let ends: Vec<(usize, usize)> = ends.iter().copied().filter(|(from, to)| from != to).collect();
    let groups = columns(sizes, &ends);
    let mut plan = Plan { spots: vec![Spot::default(); sizes.len()], ..Plan::default() };
    for (column, boxes) in groups.iter().enumerate() {
        for index in boxes {
            if let Some(spot) = plan.spots.get_mut(*index) {
                spot.column = column;
            }
        }
    }
    let crossing = crossing(&plan.spots, &ends);
    let items: Vec<Vec<Item>> = groups
        .iter()
        .enumerate()
        .map(|(column, boxes)| {
            let passes = crossing.iter().filter(|(at, _)| *at == column).map(|(_, to)| Item::Pass(*to));
            boxes.iter().map(|index| Item::Box(*index)).chain(passes).collect()
        })
        .collect();
    let room = items.iter().map(|column| total(sizes, column)).fold(0.0, f64::max);
    let mut x = 0.0;
    for (column, items) in items.into_iter().enumerate() {
        let width = groups.get(column).into_iter().flatten().filter_map(|index| sizes.get(*index));
        let width = width.map(|size| size.width).fold(0.0, f64::max);
        plan.columns.push((x, x + width));
        stack(&mut plan, sizes, &ends, (column, x, room), items);
        x += width + GUTTER;
    }
    plan.width = (x - GUTTER).max(0.0);
    plan.height = room;
    plan
}

/// Boxes by layer, a layer of many in several columns; those without any line in columns at the end.
fn columns(sizes: &[Size], ends: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let linked: BTreeSet<usize> = ends.iter().flat_map(|(from, to)| [*from, *to]).collect();
    let of = layers(sizes.len(), ends);
    let last = of.iter().max().map_or(0, |deepest| deepest + 1);
    let mut by_layer: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, layer) in of.into_iter().enumerate() {
        let layer = if linked.contains(&index) { layer } else { last };
        by_layer.entry(layer).or_default().push(index);
    }
    let most = tallest_column(sizes);
    let mut columns = Vec::new();
    for boxes in by_layer.into_values() {
        let mut height = f64::INFINITY;
        for index in boxes {
            let own = sizes.get(index).map_or(0.0, |size| size.height + SPACE);
            if height + own > most {
                columns.push(Vec::new());
                height = 0.0;
            }
            height += own;
            if let Some(column) = columns.last_mut() {
                column.push(index);
            }
        }
    }
    columns
}

/// How high a column may be, so that the picture is about half as wide again as it is high.
fn tallest_column(sizes: &[Size]) -> f64 {
    let area: f64 = sizes.iter().map(|size| (size.height + SPACE) * (size.width + GUTTER)).sum();
    let tallest = sizes.iter().map(|size| size.height + SPACE).fold(0.0, f64::max);
    (area / 1.5).sqrt().max(tallest)
}

/// Which columns lines to a box must pass, once for all lines to it.
fn crossing(spots: &[Spot], ends: &[(usize, usize)]) -> BTreeSet<(usize, usize)> {
    let mut crossing = BTreeSet::new();
    for &(from, to) in ends {
        if let (Some(one), Some(two)) = (spots.get(from), spots.get(to)) {
            let between = two.column.min(one.column) + 1..one.column.max(two.column);
            crossing.extend(between.map(|column| (column, to)));
        }
    }
    crossing
}

/// Puts the items of a column below each other, each as near as it can to what it is linked with on
/// its left, none below `room`.
fn stack(
    plan: &mut Plan,
    sizes: &[Size],
    ends: &[(usize, usize)],
    (column, x, room): (usize, f64, f64),
    items: Vec<Item>,
) {
    let mut wished: Vec<(f64, Item)> =
        items.into_iter().map(|item| (wish(plan, ends, column, item), item)).collect();
    wished.sort_by(|one, two| one.0.total_cmp(&two.0));
    let mut tops = Vec::with_capacity(wished.len());
    let mut free = 0.0;
    for (wish, item) in &wished {
        let height = height(sizes, *item);
        let top = f64::max(free, wish - height / 2.0);
        tops.push((top, height));
        free = top + height;
    }
    let mut limit = room;
    for (top, height) in tops.iter_mut().rev() {
        *top = top.min(limit - *height);
        limit = *top;
    }
    for ((_, item), (top, height)) in wished.into_iter().zip(tops) {
        match item {
            Item::Box(index) => {
                if let Some(spot) = plan.spots.get_mut(index) {
                    *spot = Spot { column, x, y: top + SPACE / 2.0 };
                }
            }
            Item::Pass(to) => {
                plan.passes.insert((column, to), top + height / 2.0);
            }
        }
    }
}

/// The height at which an item would like its middle: that of what it leads to on its left.
fn wish(plan: &Plan, ends: &[(usize, usize)], column: usize, item: Item) -> f64 {
    let left = |to: usize| {
        let passing = column.checked_sub(1).and_then(|before| plan.passes.get(&(before, to)).copied());
        let spot = plan.spots.get(to).filter(|spot| spot.column < column);
        passing.or_else(|| spot.map(|spot| spot.y))
    };
    let heights: Vec<f64> = match item {
        Item::Pass(to) => left(to).into_iter().collect(),
        Item::Box(index) => {
            ends.iter().filter(|(from, _)| *from == index).filter_map(|(_, to)| left(*to)).collect()
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "a table has few foreign keys")]
    let count = heights.len().max(1) as f64;
    heights.iter().sum::<f64>() / count
}

/// With the blank around it.
fn height(sizes: &[Size], item: Item) -> f64 {
    match item {
        Item::Box(index) => sizes.get(index).map_or(0.0, |size| size.height + SPACE),
        Item::Pass(_) => PASS,
    }
}

fn total(sizes: &[Size], items: &[Item]) -> f64 {
    items.iter().map(|item| height(sizes, *item)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(count: usize) -> Vec<Size> {
        let height = |index: usize| 60.0 + f64::from(u32::try_from(index * 37 % 200).unwrap());
        (0..count).map(|index| Size { width: 200.0, height: height(index) }).collect()
    }

    fn assert_apart(plan: &Plan, sizes: &[Size]) {
        for (one, spot) in plan.spots.iter().enumerate() {
            assert!(spot.y >= -0.001 && spot.y + sizes[one].height <= plan.height + 0.001);
            assert!(spot.x + sizes[one].width <= plan.width);
            for (two, other) in plan.spots.iter().enumerate().skip(one + 1) {
                let beside = spot.x + sizes[one].width <= other.x || other.x + sizes[two].width <= spot.x;
                let below = spot.y + sizes[one].height <= other.y || other.y + sizes[two].height <= spot.y;
                assert!(beside || below, "{one} and {two} overlap");
            }
            for ((column, _), y) in &plan.passes {
                let clear = *column != spot.column || *y < spot.y || *y > spot.y + sizes[one].height;
                assert!(clear, "a line passes through {one}");
            }
        }
    }

    #[test]
    fn nothing_overlaps_whatever_refers_to_whatever() {
        for count in [0, 1, 2, 7, 50, 200] {
            let sizes = sizes(count);
            let tree: Vec<_> = (1..count).flat_map(|one| [(one, one / 2), (one, 0)]).collect();
            let ring: Vec<_> = (0..count).map(|one| (one, (one + 1) % count)).collect();
            for ends in [Vec::new(), tree, ring] {
                assert_apart(&place(&sizes, &ends), &sizes);
            }
        }
    }

    #[test]
    fn targets_stand_on_the_left_and_long_lines_have_room() {
        let sizes = sizes(4);
        let plan = place(&sizes, &[(1, 0), (2, 1), (2, 0)]);
        let columns: Vec<_> = plan.spots.iter().map(|spot| spot.column).collect();
        // The last has no line at all.
        assert_eq!(columns, [0, 1, 2, 3]);
        assert_eq!(plan.passes.keys().collect::<Vec<_>>(), [&(1, 0)]);
    }

    #[test]
    fn many_tables_make_a_picture_that_is_neither_a_strip_nor_a_tower() {
        let sizes = sizes(200);
        let plan = place(&sizes, &[]);
        let ratio = plan.width / plan.height;
        assert!((1.0..2.5).contains(&ratio), "{ratio}");
    }
}
