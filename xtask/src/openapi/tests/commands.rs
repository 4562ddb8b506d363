//! The snapshot, its history in git, and the record of changes.

use super::*;
use crate::{
    openapi::record::Recorded,
    scan::tests::{git, repository},
};

#[test]
fn the_snapshot_is_sorted_and_ends_with_a_line() {
    let text = render(json!({"b": [{"d": 1, "c": 2}], "a": null})).unwrap();
    assert_eq!(
        text,
        "{\n  \"a\": null,\n  \"b\": [\n    {\n      \"c\": 2,\n      \"d\": 1\n    }\n  ]\n}\n"
    );
}

#[test]
fn differing_places_are_pointers() {
    let mut places = Vec::new();
    let (left, right) = (json!({"a": 1, "b/c": {"d": 1, "e": 2}}), json!({"a": 1, "b/c": {"d": 2, "f": 3}}));
    differences(&left, &right, String::new(), &mut places);
    places.sort();
    assert_eq!(places, ["/b~1c/d", "/b~1c/e", "/b~1c/f"]);
}

#[test]
fn a_snapshot_that_differs_from_the_code_is_refused_with_the_places() {
    let committed = render(document()).unwrap();
    assert_eq!(note(same_as_code(&committed, &document()).unwrap()), "2 paths");
    let mut code = document();
    remove(&mut code, CREATE);
    let error = same_as_code(&committed, &code).err().unwrap().to_string();
    assert!(error.contains(&format!("in 1 places: {CREATE}; write it with")), "{error}");
    let compact = document().to_string();
    let error = same_as_code(&compact, &document()).err().unwrap().to_string();
    assert!(error.contains("in its layout only"), "{error}");
}

#[test]
fn an_entry_covers_its_place_or_its_operation() {
    let finding = after(|d| remove(d, "/components/schemas/Problem/properties/code")).remove(0);
    for place in [finding.pointer.as_str(), "GET /api/v1/events", "list_events"] {
        let text = format!("# Changes\n\n- `response-field-removed` `{place}`: the code is in `type`\n");
        assert!(Recorded::parse(&text).unwrap().covers(&finding), "{text}");
    }
    for entry in [
        "- `response-field-removed` `create_event`: another operation",
        "- `response-type-changed` `list_events`: another change",
        "response-field-removed in list_events: only prose",
        "```text\n- `response-field-removed` `list_events`: an example\n```",
    ] {
        assert!(!Recorded::parse(entry).unwrap().covers(&finding), "{entry}");
    }
}

#[test]
fn an_entry_without_a_reason_is_refused() {
    for entry in ["- `path-removed` `/paths/~1a`", "- `path-removed` `/paths/~1a`: ", "- `path-removed`: why"]
    {
        assert!(Recorded::parse(entry).is_err(), "{entry}");
    }
}

#[test]
fn the_line_to_record_is_an_entry() {
    let finding = after(|d| remove(d, CREATE)).remove(0);
    assert!(Recorded::parse(&finding.entry()).unwrap().covers(&finding));
}

/// Commits each of these snapshots in turn and leaves the last one in the working copy, too.
fn history(snapshots: &[&Value]) -> (tempfile::TempDir, Project) {
    let (folder, project) = repository(&[("docs/.keep", "")]);
    for snapshot in snapshots {
        std::fs::write(folder.path().join(SNAPSHOT), render((*snapshot).clone()).unwrap()).unwrap();
        git(folder.path(), &["add", "docs"]);
        git(folder.path(), &["commit", "--quiet", "--allow-empty", "-m", "snapshot"]);
    }
    (folder, project)
}

fn note(outcome: Outcome) -> String {
    match outcome {
        Outcome::Passed(note) | Outcome::Skipped(note) => note,
    }
}

#[test]
fn the_first_snapshot_has_nothing_to_be_compared_with() {
    let (_folder, project) = history(&[&document()]);
    assert_eq!(note(check_history(&project).unwrap()), "no earlier snapshot");
}

#[test]
fn an_incompatible_commit_fails_until_it_is_recorded() {
    let mut later = document();
    remove(&mut later, CREATE);
    // Also when later commits leave the snapshot alone.
    let (folder, project) = history(&[&document(), &later, &later]);
    let error = format!("{:#}", check_history(&project).err().unwrap());
    assert!(error.contains("POST /api/v1/events: the operation is gone [operation-removed]"), "{error}");
    assert!(error.contains(&format!("record it: - `operation-removed` `{CREATE}`: why")), "{error}");
    let record = format!("# Changes\n\n- `operation-removed` `{CREATE}`: events come from bundles\n");
    std::fs::write(folder.path().join(CHANGES), record).unwrap();
    assert!(note(check_history(&project).unwrap()).starts_with("against "));
}

#[test]
fn a_change_that_is_not_committed_yet_is_compared_with_the_last_commit() {
    let (folder, project) = history(&[&document()]);
    let mut later = document();
    remove(&mut later, "/paths/~1api~1v1~1events");
    std::fs::write(folder.path().join(SNAPSHOT), render(later).unwrap()).unwrap();
    assert!(check_history(&project).is_err());
    let args = |reference: &str| Args { check: false, compat: Some(reference.to_owned()) };
    assert!(run(&project, &args("HEAD")).is_err());
    let error = format!("{:#}", run(&project, &args("no-such-commit")).unwrap_err());
    assert!(error.contains("no-such-commit"), "{error}");
}

#[test]
fn a_compatible_commit_passes() {
    let mut later = document();
    push(&mut later, "/components/schemas/Status/enum", json!("archived"));
    let (_folder, project) = history(&[&document(), &later]);
    assert!(note(check_history(&project).unwrap()).starts_with("against "));
    assert!(run(&project, &Args { check: false, compat: Some("HEAD~1".into()) }).is_ok());
}
