use std::{collections::BTreeMap, env, fs, path::PathBuf};

use serde_json::Value;

use super::{bucket, ranges, variant};

/// Published vectors, if they are on this machine. Where CI runs they must be.
fn vectors(name: &str) -> Option<Value> {
    let data = env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let file = data.join(name);
    if let Ok(text) = fs::read_to_string(&file) {
        return Some(serde_json::from_str(&text).unwrap());
    }
    assert!(env::var_os("CI").is_none(), "the sample data is missing: {}", file.display());
    println!("skipped: no sample data at {}", file.display());
    None
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

#[test]
fn units_stand_where_the_client_libraries_put_them() {
    let Some(vectors) = vectors("growthbook-hash-vectors.json") else { return };
    let second: Vec<_> = vectors["hash"].as_array().unwrap().iter().filter(|set| set[2] == 2).collect();
    assert!(!second.is_empty());
    for set in second {
        let found = bucket(set[0].as_str().unwrap(), set[1].as_str().unwrap());
        assert_eq!(Some(found), set[3].as_f64(), "{set}");
    }
}

#[test]
fn ranges_are_those_of_the_client_libraries() {
    let Some(vectors) = vectors("growthbook-hash-vectors.json") else { return };
    for set in vectors["getBucketRange"].as_array().unwrap() {
        let count = usize::try_from(set[1][0].as_u64().unwrap()).unwrap();
        let weights = match &set[1][2] {
            Value::Null => vec![0.0; count],
            given => numbers(given),
        };
        // A list of another length than the variants cannot be written here: there it means none.
        let weights = if weights.len() == count { weights } else { vec![0.0; count] };
        let found = ranges(&weights, set[1][1].as_f64().unwrap());
        for (found, expected) in found.iter().zip(set[2].as_array().unwrap()) {
            let expected = numbers(expected);
            assert!((found.0 - expected[0]).abs() < 1e-12 && (found.1 - expected[1]).abs() < 1e-12, "{set}");
        }
        assert_eq!(found.len(), count);
    }
}

#[test]
fn variants_are_those_of_the_client_libraries() {
    let Some(vectors) = vectors("growthbook-hash-vectors.json") else { return };
    for set in vectors["chooseVariation"].as_array().unwrap() {
        let ranges: Vec<_> =
            set[2].as_array().unwrap().iter().map(numbers).map(|range| (range[0], range[1])).collect();
        let found = variant(&ranges, set[1].as_f64().unwrap());
        assert_eq!(found, set[3].as_u64().map(|at| usize::try_from(at).unwrap()), "{set}");
    }
}

/// Weights, share of traffic and seed before and after each change of the vectors, in their order.
const CHANGES: [[(&[f64], f64, &str); 2]; 6] = [
    [(&[0.5, 0.5], 1.0, "exp-1"), (&[0.6, 0.4], 1.0, "exp-1")],
    [(&[0.5, 0.5], 1.0, "exp-1"), (&[0.9, 0.1], 1.0, "exp-1")],
    [(&[0.5, 0.5], 0.5, "exp-1"), (&[0.5, 0.5], 0.8, "exp-1")],
    [(&[0.5, 0.5], 0.8, "exp-1"), (&[0.5, 0.5], 0.5, "exp-1")],
    [(&[0.5, 0.5], 1.0, "exp-1"), (&[1.0, 1.0, 1.0], 1.0, "exp-1")],
    [(&[0.5, 0.5], 1.0, "exp-1"), (&[0.5, 0.5], 1.0, "exp-1-phase-2")],
];

#[test]
fn a_change_moves_as_many_as_the_vectors_say() {
    let Some(vectors) = vectors("experiment-vectors.json") else { return };
    let changes = vectors["assignment_changes"]["changes"].as_array().unwrap();
    assert_eq!(changes.len(), CHANGES.len());
    for (expected, [before, after]) in changes.iter().zip(CHANGES) {
        let place = |(weights, traffic, seed): (&[f64], f64, &str), unit: usize| {
            variant(&ranges(weights, traffic), bucket(seed, &format!("unit-{unit}")))
        };
        // The seed of the new phase is not in the vectors: that change is only about its size.
        let known = before.2 == after.2;
        let mut counts = [BTreeMap::new(), BTreeMap::new()];
        let (mut switched, mut dropped, mut added) = (0, 0, 0);
        for unit in 0..10_000 {
            let places = [place(before, unit), place(after, unit)];
            for (count, place) in counts.iter_mut().zip(places) {
                *count.entry(place.map_or("-1".to_owned(), |place| place.to_string())).or_insert(0) += 1;
            }
            match places {
                [Some(before), Some(after)] if before != after => switched += 1,
                [Some(_), None] => dropped += 1,
                [None, Some(_)] => added += 1,
                _ => {}
            }
        }
        assert_eq!(serde_json::to_value(&counts[0]).unwrap(), expected["before"], "{expected}");
        if known {
            assert_eq!(serde_json::to_value(&counts[1]).unwrap(), expected["after"], "{expected}");
            assert_eq!(switched, expected["switched_variant"], "{expected}");
        } else {
            assert!((4_800..5_200).contains(&switched), "{switched}");
        }
        assert_eq!(
            [dropped, added].map(Value::from),
            [&expected["dropped"], &expected["added"]].map(Clone::clone)
        );
    }
}
