use serde_json::{Value, json};

use super::*;
use crate::layers::rules::Crates;

const TWO_LAYERS: &[Layer] = &[
    Layer { name: "below", may_use: &[], tests_may_use: &["helper"] },
    Layer { name: "above", may_use: &["below"], tests_may_use: &[] },
    Layer { name: "helper", may_use: &[], tests_may_use: &[] },
];
const NO_DATABASE: &[Ban] =
    &[Ban { crates: Crates::Only(&["above"]), never: &["diesel*"], why: "it is pure" }];

/// Metadata with the members `below`, `above`, `helper`, and edges (from, to, kind).
fn metadata(edges: &[(&str, &str, Option<&str>)]) -> Value {
    let names = ["below", "above", "helper", "middleman", "diesel-async"];
    let packages: Vec<_> =
        names.iter().map(|name| json!({"id": format!("{name} 1"), "name": name, "features": {}})).collect();
    let nodes: Vec<_> = names
        .iter()
        .map(|name| {
            let dependencies: Vec<_> = edges
                .iter()
                .filter(|(from, _, _)| from == name)
                .map(|(_, to, kind)| json!({"pkg": format!("{to} 1"), "dep_kinds": [{"kind": kind}]}))
                .collect();
            json!({"id": format!("{name} 1"), "deps": dependencies})
        })
        .collect();
    json!({
        "packages": packages,
        "workspace_members": ["below 1", "above 1", "helper 1"],
        "resolve": {"nodes": nodes},
    })
}

fn found(edges: &[(&str, &str, Option<&str>)]) -> Vec<String> {
    problems(&Graph::of(&metadata(edges)).unwrap(), TWO_LAYERS, NO_DATABASE)
}

#[test]
fn allowed_edges_are_silent() {
    let none: Vec<String> = Vec::new();
    assert_eq!(found(&[("above", "below", None), ("below", "helper", Some("dev"))]), none);
}

#[test]
fn an_upward_edge_is_named() {
    assert_eq!(found(&[("below", "above", None)]), ["below → above is no allowed edge between layers"]);
}

#[test]
fn an_edge_for_tests_is_not_one_for_the_product() {
    assert_eq!(found(&[("below", "helper", None)]), ["below → helper is no allowed edge between layers"]);
    assert_eq!(
        found(&[("below", "helper", Some("build"))]),
        ["below → helper is no allowed edge between layers"]
    );
    assert_eq!(
        found(&[("above", "helper", Some("dev"))]),
        ["above → helper (in tests) is no allowed edge between layers"]
    );
}

#[test]
fn a_banned_crate_is_found_behind_others_and_the_path_is_shown() {
    let edges = [
        ("above", "below", None),
        ("below", "middleman", None),
        ("middleman", "diesel-async", Some("build")),
    ];
    assert_eq!(
        found(&edges),
        ["above reaches what it must not (it is pure): above → below → middleman → diesel-async"]
    );
}

#[test]
fn the_tests_of_a_dependency_are_not_reached() {
    let edges = [("above", "below", None), ("below", "diesel-async", Some("dev"))];
    assert_eq!(found(&edges), Vec::<String>::new());
    assert_eq!(found(&[("above", "diesel-async", Some("dev"))]).len(), 1);
}

#[test]
fn the_table_and_the_workspace_name_the_same_crates() {
    let mut metadata = metadata(&[]);
    metadata["workspace_members"] = json!(["below 1", "above 1", "middleman 1"]);
    let found = problems(&Graph::of(&metadata).unwrap(), TWO_LAYERS, NO_DATABASE);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("helper has a row"), "{found:?}");
    assert!(found[1].starts_with("middleman has no row"), "{found:?}");
}

#[test]
fn features_are_refused() {
    let mut metadata = metadata(&[]);
    metadata["packages"][0]["features"] = json!({"mysql": []});
    let found = problems(&Graph::of(&metadata).unwrap(), TWO_LAYERS, NO_DATABASE);
    assert!(found[0].starts_with("below declares the feature mysql"), "{found:?}");
}

#[test]
fn the_real_tables_point_downward_only() {
    for (index, layer) in LAYERS.iter().enumerate() {
        for used in layer.may_use.iter().chain(layer.tests_may_use) {
            let position = LAYERS.iter().position(|other| other.name == *used);
            assert!(position.is_some_and(|position| position < index), "{} → {used}", layer.name);
        }
    }
}

#[test]
fn the_real_bans_hold_for_a_planted_dependency() {
    let mut metadata: Value = serde_json::from_str(
        r#"{"workspace_members": ["d", "h"], "packages": [], "resolve": {"nodes": []}}"#,
    )
    .unwrap();
    for (id, name) in [("d", "domain"), ("h", "http-api"), ("s", "storage-sqlite"), ("x", "actix-web")] {
        metadata["packages"].as_array_mut().unwrap().push(json!({"id": id, "name": name}));
    }
    let edge = |from, to| json!({"id": from, "deps": [{"pkg": to, "dep_kinds": [{"kind": null}]}]});
    metadata["resolve"]["nodes"] = json!([edge("d", "x"), edge("h", "s")]);
    let found = problems(&Graph::of(&metadata).unwrap(), LAYERS, BANS);
    assert!(found.iter().any(|problem| problem.ends_with("domain → actix-web")), "{found:?}");
    assert!(found.iter().any(|problem| problem.ends_with("http-api → storage-sqlite")), "{found:?}");
}
