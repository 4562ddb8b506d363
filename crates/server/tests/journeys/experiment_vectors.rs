//! The engagement desk: experiments come to what the published vectors say, from exposures and outcomes that
//! are sent in to results that are read.

use domain::{
    Id,
    engagement::{Experiment, ExperimentPhase, ExperimentVariant},
};
use serde_json::{Value, json};

use crate::support::{
    experiments::{experiment, external, measured, recorded, results, running, seen, variants},
    people::{Person, text},
    process::TestServer,
    samples::experiment_vectors,
};

/// Most units of a set that is sent in. Larger ones are compared where they are computed.
const MOST_UNITS: usize = 20_000;

/// A variant of a set.
#[derive(Debug, Clone)]
pub struct Group {
    /// How many units saw it.
    pub units: usize,
    /// The outcomes of the first of them.
    pub values: Vec<f64>,
    pub weight: f64,
}

impl Group {
    /// One of two whose units have one outcome each.
    pub fn of(values: &[f64]) -> Self {
        Self { units: values.len(), values: values.to_vec(), weight: 0.5 }
    }

    /// One of two where so many converted. Of some of the others that is said, of the rest it follows.
    pub fn converting(units: usize, conversions: usize) -> Self {
        let said = units.min(conversions + 5);
        let values = (0..said).map(|number| if number < conversions { 1.0 } else { 0.0 });
        Self { units, values: values.collect(), weight: 0.5 }
    }

    /// The same with another weight.
    pub fn weighing(self, weight: f64) -> Self {
        Self { weight, ..self }
    }
}

/// Where sets are made experiments of.
pub struct Laboratory {
    pub admin: Person,
    sets: usize,
    units: usize,
}

impl Laboratory {
    pub async fn of(server: &TestServer) -> Self {
        Self { admin: server.admin().await, sets: 0, units: 0 }
    }

    /// Makes an experiment of variants `v0`, `v1` …, whose metric `clicks` is of that kind; its path.
    pub async fn made(&mut self, kind: &str, groups: &[Group]) -> String {
        let mut body = external("a set");
        body["metric"]["kind"] = json!(kind);
        let keys: Vec<String> = (0..groups.len()).map(|number| format!("v{number}")).collect();
        let weights: Vec<(&str, f64)> =
            keys.iter().zip(groups).map(|(key, group)| (key.as_str(), group.weight)).collect();
        body["variants"] = variants(&weights);
        let at = running(&self.admin, body).await;
        let (mut exposures, mut outcomes) = (Vec::new(), Vec::new());
        for (key, group) in keys.iter().zip(groups) {
            let unit = |number: usize| format!("{key}-{number}");
            exposures.extend((0..group.units).map(|number| seen(&unit(number), key)));
            let values = group.values.iter().enumerate();
            outcomes.extend(values.map(|(number, value)| measured(&unit(number), "clicks", *value)));
        }
        recorded(&self.admin, &at, "exposures", &exposures).await;
        recorded(&self.admin, &at, "outcomes", &outcomes).await;
        self.sets += 1;
        self.units += exposures.len();
        at
    }

    /// The results of such an experiment.
    pub async fn results(&mut self, kind: &str, groups: &[Group]) -> Value {
        let at = self.made(kind, groups).await;
        results(&self.admin, &at).await
    }

    /// How much was compared; so many sets at least.
    fn show(&self, what: &str, sets: usize) {
        println!("{what}: {} sets of {} units in all", self.sets, self.units);
        assert!(self.sets >= sets, "{what}: only {} sets were compared", self.sets);
    }
}

/// 1e-9 relative or 1e-12 absolute, as the vectors say; nothing where nothing is expected.
#[track_caller]
pub fn estimate(what: &str, found: &Value, expected: &Value) {
    let Some(expected) = expected.as_f64() else { return assert_eq!(found, &Value::Null, "{what}") };
    let Some(found) = found.as_f64() else { panic!("{what}: {found}, not {expected}") };
    let off = (found - expected).abs();
    assert!(off <= 1e-12 || off <= 1e-9 * expected.abs(), "{what}: {found}, not {expected}");
}

/// The same of both bounds.
#[track_caller]
pub fn interval(what: &str, found: &Value, expected: &Value) {
    for end in 0..2_usize {
        estimate(what, &found[end], &expected[end]);
    }
}

/// 1e-9 absolute, and 1e-7 relative above 1e-250.
#[track_caller]
pub fn probability(what: &str, found: &Value, expected: &Value) {
    let Some(expected) = expected.as_f64() else { return assert_eq!(found, &Value::Null, "{what}") };
    let Some(found) = found.as_f64() else { panic!("{what}: {found}, not {expected}") };
    let off = (found - expected).abs();
    let close = off <= 1e-9 && (expected < 1e-250 || off <= 1e-7 * expected);
    assert!(close && (0.0..=1.0).contains(&found), "{what}: p {found}, not {expected}");
}

fn sets<'a>(vectors: &'a Value, kind: &str) -> &'a [Value] {
    vectors[kind].as_array().expect("sets")
}

fn count(value: &Value) -> usize {
    value.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a count")
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("numbers").iter().map(|number| number.as_f64().expect("a number")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sample_ratios_are_those_of_the_vectors() {
    let Some(vectors) = experiment_vectors() else { return };
    let server = TestServer::start();
    let mut laboratory = Laboratory::of(&server).await;
    for set in sets(&vectors, "srm") {
        let (name, expect) = (text(&set["name"]), &set["expect"]);
        let observed: Vec<usize> = set["observed"].as_array().expect("counts").iter().map(count).collect();
        if observed.iter().sum::<usize>() > MOST_UNITS {
            continue;
        }
        let weights = numbers(&set["weights"]);
        // Here they are shares.
        let sum: f64 = weights.iter().sum();
        let groups = observed.iter().zip(&weights).map(|(units, weight)| {
            let group = Group { units: *units, ..Group::of(&[]) };
            group.weighing(weight / sum)
        });
        let found = laboratory.results("proportion", &groups.collect::<Vec<_>>()).await;
        let ratio = &found["sample_ratio"];
        estimate(&name, &ratio["chi2"], &expect["chi_square"]);
        probability(&name, &ratio["p"], &expect["p_value"]);
        assert_eq!(ratio["warning"], expect["mismatch_at_0.001"] == true, "{name}");
        let enough = expect["every_expected_at_least_5"] == true;
        let reason = if enough { Value::Null } else { json!("not_enough_data") };
        assert_eq!(ratio["reason"], reason, "{name}");
        let leaks = expect["arms_with_zero_weight_but_units"].as_array().into_iter().flatten();
        let leaks: Value = leaks.map(|place| format!("v{place}")).collect();
        assert_eq!(ratio["leaks"], leaks, "{name}");
        let variants = found["variants"].as_array().expect("variants");
        let units: Value = variants.iter().map(|variant| variant["units"].clone()).collect();
        assert_eq!(units, set["observed"], "{name}");
        let weighed = variants.iter().zip(&weights).filter(|(_, weight)| **weight > 0.0);
        let expected = expect["expected"].as_array().into_iter().flatten();
        for ((variant, _), expected) in weighed.zip(expected) {
            estimate(&name, &variant["expected"], expected);
        }
    }
    laboratory.show("sample ratios", 12);
}

/// The outcomes of one group of a set, if they are known: a sum of one is that one.
fn outcomes(set: &Value, group: &str, place: usize) -> Option<Vec<f64>> {
    if set["raw"].is_array() {
        return Some(numbers(&set["raw"][place]));
    }
    match count(&set[group]["n"]) {
        0 => Some(Vec::new()),
        1 => Some(vec![set[group]["sum"].as_f64().expect("a sum")]),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn means_are_those_of_the_vectors() {
    let Some(vectors) = experiment_vectors() else { return };
    let server = TestServer::start();
    let mut laboratory = Laboratory::of(&server).await;
    // The level of intervals is not asked for here.
    for set in sets(&vectors, "mean").iter().filter(|set| set["alpha"] == json!(0.05)) {
        let (Some(baseline), Some(other)) = (outcomes(set, "a", 0), outcomes(set, "b", 1)) else { continue };
        let (name, expect) = (text(&set["name"]), &set["expect"]);
        let found = laboratory.results("mean", &[Group::of(&baseline), Group::of(&other)]).await;
        let metric = &found["metrics"][0];
        for (place, key) in ["a", "b"].into_iter().enumerate() {
            let variant = &metric["variants"][place];
            assert_eq!(variant["units"], set[key]["n"], "{name}");
            estimate(&name, &variant["mean"], &expect[format!("mean_{key}")]);
            estimate(&name, &variant["variance"], &expect[format!("variance_{key}")]);
        }
        let comparison = &metric["comparisons"][0];
        assert_eq!((&comparison["variant"], &comparison["against"]), (&json!("v1"), &json!("v0")), "{name}");
        estimate(&name, &comparison["difference"], &expect["difference"]);
        interval(&name, &comparison["interval"], &expect["ci"]);
        probability(&name, &comparison["p"], &expect["p_value"]);
        assert_eq!(comparison["p_adjusted"], comparison["p"], "{name}");
        let relative = &expect["relative"];
        interval(&name, &comparison["relative_interval"], &relative["ci"]);
        if relative.is_object() {
            estimate(&name, &comparison["relative"], &relative["difference"]);
            assert_eq!(comparison["reason"], Value::Null, "{name}");
        } else if expect["p_value"].is_null() {
            assert_eq!(comparison["reason"], expect["reason"], "{name}");
        } else {
            assert_eq!(comparison["relative"], Value::Null, "{name}");
            assert_eq!(comparison["reason"], "baseline_zero", "{name}");
        }
    }
    laboratory.show("means", 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn proportions_are_those_of_the_vectors() {
    let Some(vectors) = experiment_vectors() else { return };
    let server = TestServer::start();
    let mut laboratory = Laboratory::of(&server).await;
    for set in sets(&vectors, "proportion").iter().filter(|set| set["alpha"] == json!(0.05)) {
        let sizes = ["a", "b"].map(|key| (count(&set[key]["n"]), count(&set[key]["successes"])));
        if sizes[0].0 + sizes[1].0 > MOST_UNITS {
            continue;
        }
        let (name, expect) = (text(&set["name"]), &set["expect"]);
        let groups = sizes.map(|(units, successes)| Group::converting(units, successes));
        let found = laboratory.results("proportion", &groups).await;
        let metric = &found["metrics"][0];
        for (place, key) in ["a", "b"].into_iter().enumerate() {
            let variant = &metric["variants"][place];
            assert_eq!(variant["units"], set[key]["n"], "{name}");
            estimate(&name, &variant["mean"], &expect[format!("rate_{key}")]);
        }
        let comparison = &metric["comparisons"][0];
        estimate(&name, &comparison["difference"], &expect["difference"]);
        interval(&name, &comparison["interval"], &expect["newcombe_ci"]);
        probability(&name, &comparison["p"], &expect["fisher_exact_p"]);
        assert_eq!(comparison["p_adjusted"], comparison["p"], "{name}");
        let reason = if expect["reason"].is_null() { &expect["relative_reason"] } else { &expect["reason"] };
        assert_eq!(&comparison["reason"], reason, "{name}");
        for part in ["relative", "relative_interval"] {
            assert_eq!(comparison[part].is_null(), !reason.is_null(), "{name}: {part}");
        }
        let relative = &expect["welch_on_p(1-p)"]["relative"]["difference"];
        if !relative.is_null() {
            estimate(&name, &comparison["relative"], relative);
        }
    }
    laboratory.show("proportions", 10);
}

/// Holm's correction, by its definition.
fn holm(raw: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..raw.len()).collect();
    order.sort_by(|one, other| raw[*one].total_cmp(&raw[*other]));
    let (mut adjusted, mut least) = (vec![0.0; raw.len()], 0.0_f64);
    for (rank, place) in order.into_iter().enumerate() {
        let left = u32::try_from(raw.len() - rank).expect("a few");
        least = least.max((raw[place] * f64::from(left)).min(1.0));
        adjusted[place] = least;
    }
    adjusted
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_variants_are_corrected_as_the_vectors_are() {
    let Some(vectors) = experiment_vectors() else { return };
    for set in sets(&vectors, "multiple_comparisons") {
        for (found, expected) in holm(&numbers(&set["p"])).iter().zip(set["holm"].as_array().expect("p")) {
            estimate("holm", &json!(found), expected);
        }
    }
    let server = TestServer::start();
    let mut laboratory = Laboratory::of(&server).await;
    let (baseline, better) = ((80, 48), (70, 56));
    let is_known = |set: &&Value| [count(&set["a"]["n"]), count(&set["b"]["n"])] == [baseline.0, better.0];
    let set = sets(&vectors, "proportion").iter().find(is_known).expect("a set of these sizes");
    let known = set["expect"]["fisher_exact_p"].as_f64().expect("p");
    for (others, expected) in [
        // The same p three times, and 1 twice, as in the vectors.
        (vec![better; 3], vec![known; 3]),
        (vec![baseline; 2], vec![1.0; 2]),
        (vec![baseline, better, baseline], vec![1.0, known, 1.0]),
        (vec![(80, 60), (80, 30), better, (80, 49), (80, 70)], Vec::new()),
    ] {
        let all = std::iter::once(baseline).chain(others);
        let mut groups: Vec<Group> =
            all.map(|(units, conversions)| Group::converting(units, conversions).weighing(0.125)).collect();
        groups[0].weight = 1.0 - groups[1..].iter().map(|group| group.weight).sum::<f64>();
        let found = laboratory.results("proportion", &groups).await;
        let comparisons = found["metrics"][0]["comparisons"].as_array().expect("comparisons");
        assert_eq!(comparisons.len(), groups.len() - 1);
        let of = |part: &str| -> Vec<f64> {
            comparisons.iter().map(|comparison| comparison[part].as_f64().expect("p")).collect()
        };
        let raw = of("p");
        for (found, expected) in raw.iter().zip(&expected) {
            probability("several", &json!(found), &json!(expected));
        }
        for (found, expected) in of("p_adjusted").iter().zip(holm(&raw)) {
            estimate("several", &json!(found), &json!(expected));
        }
        assert!(comparisons.iter().all(|comparison| comparison["against"] == "v0"), "{comparisons:?}");
    }
    laboratory.show("several variants", 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn units_are_where_the_published_hash_puts_them() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let weights = [("a", 0.3), ("b", 0.6), ("c", 0.1)];
    let mut body = experiment("hash");
    body["variants"] = variants(&weights);
    body["traffic_split"] = json!(0.75);
    let at = running(&admin, body).await;
    let id: Id<Experiment> = at.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id");
    let of = |(key, weight): (&str, f64)| ExperimentVariant { key: key.to_owned(), weight };
    let mut phase = ExperimentPhase {
        experiment_id: id,
        phase: 1,
        traffic_split: 0.75,
        variants: weights.map(of).to_vec(),
    };
    let odd = ["ü", "a b", "100%", "a&b=c", "/", "😀", "+", "#?", "\"", "\\"].map(str::to_owned);
    let long = [7, 100, 200].map(|length| "u".repeat(length));
    let units: Vec<String> =
        odd.into_iter().chain(long).chain((0..187).map(|number| format!("unit-{number}"))).collect();
    assert_eq!(units.len(), 200);
    let mut places = Vec::new();
    for unit in &units {
        let found = admin.get(format!("{at}/assignment")).query("unit", unit).ok().await;
        let expected = json!({ "variant": phase.variant_of(unit), "phase": 1 });
        assert_eq!(found, expected, "{unit}");
        places.push(found["variant"].clone());
    }
    for place in [json!("a"), json!("b"), json!("c"), Value::Null] {
        assert!(places.contains(&place), "nobody is in {place}");
    }
    // In the next phase units are drawn anew.
    admin.edit(&at, json!({ "traffic_split": 1.0 })).await;
    (phase.phase, phase.traffic_split) = (2, 1.0);
    let mut moved = 0;
    for (unit, before) in units.iter().zip(places) {
        let found = admin.get(format!("{at}/assignment")).query("unit", unit).ok().await;
        assert_eq!(found, json!({ "variant": phase.variant_of(unit), "phase": 2 }), "{unit}");
        moved += usize::from(found["variant"] != before);
    }
    assert!(moved > 50, "only {moved} of 200 moved");
}
