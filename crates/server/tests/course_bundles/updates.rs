//! A bundle imported again: what differs is updated, the rest is left alone.

use domain::learning::QuestionKey;
use serde_json::json;
use services::courses::{Counts, Outcome};

use super::{
    deployment::Deployment,
    samples::{complete, small},
};

fn counts(created: u64, updated: u64, unchanged: u64, removed: u64) -> Counts {
    Counts { created, updated, unchanged, removed }
}

#[tokio::test]
async fn the_same_bundle_again_changes_nothing() {
    let (deployment, bundle) = (Deployment::new(), complete());
    deployment.import(bundle.path()).await.unwrap();
    let before = deployment.tree("tea").await.unwrap();
    for _ in 0..2 {
        let report = deployment.import(bundle.path()).await.unwrap();
        assert_eq!(report.outcome, Outcome::Unchanged);
        assert_eq!(report.lessons, counts(0, 0, 3, 0));
        assert_eq!(report.materials, counts(0, 0, 7, 0));
        assert_eq!(report.quizzes, counts(0, 0, 2, 0));
        assert!(!report.reordered && report.fields.is_empty());
        assert_eq!(deployment.tree("tea").await.unwrap(), before, "no version, id or time is another");
    }
    let entries = deployment.imports_in_audit_log().await;
    assert_eq!(entries.len(), 1, "only the first import is an event of note");
    assert_eq!(entries[0].entity_id, before.event.id.uuid());
    assert_eq!(entries[0].actor, None);
    assert_eq!(entries[0].details["lessons"]["created"], 3);
}

#[tokio::test]
async fn two_imports_at_once_give_one_course() {
    let (deployment, bundle) = (Deployment::new(), complete());
    let (one, two) = tokio::join!(deployment.import(bundle.path()), deployment.import(bundle.path()));
    let mut outcomes = [one.unwrap().outcome, two.unwrap().outcome];
    outcomes.sort_by_key(|outcome| *outcome == Outcome::Unchanged);
    assert_eq!(outcomes, [Outcome::Created, Outcome::Unchanged]);
    assert_eq!(deployment.imports_in_audit_log().await.len(), 1);
}

#[tokio::test]
async fn only_what_differs_is_changed() {
    let (deployment, mut bundle) = (Deployment::new(), small());
    deployment.import(bundle.path()).await.unwrap();
    let before = deployment.tree("tea").await.unwrap();

    bundle.set("/event/title", json!("Green tea"));
    bundle.set("/lessons/1/title", json!("Hot water"));
    bundle.set("/lessons/0/materials/1/url", json!("https://example.org/new"));
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!((report.outcome, report.fields), (Outcome::Updated, vec!["title"]));
    assert_eq!(report.lessons, counts(0, 1, 1, 0));
    assert_eq!(report.materials, counts(0, 1, 2, 0));
    assert_eq!(report.quizzes, counts(0, 0, 2, 0));

    let after = deployment.tree("tea").await.unwrap();
    assert_eq!((after.event.version, after.event.details.title.as_str()), (2, "Green tea"));
    assert_eq!(after.event.created_at, before.event.created_at);
    assert_eq!(after.lesson("leaves").lesson, before.lesson("leaves").lesson);
    assert_eq!(after.lesson("leaves").quizzes, before.lesson("leaves").quizzes);
    let (old, new) = (&before.lesson("water").lesson, &after.lesson("water").lesson);
    assert_eq!((new.id, new.version, new.details.title.as_str()), (old.id, 2, "Hot water"));
    let (old, new) = (&before.lesson("leaves").materials, &after.lesson("leaves").materials);
    assert_eq!((&new[0], &new[2]), (&old[0], &old[2]));
    assert_eq!((new[1].id, new[1].version), (old[1].id, 2));
    assert_eq!(new[1].details.url.as_deref(), Some("https://example.org/new"));

    let entries = deployment.imports_in_audit_log().await;
    assert_eq!(entries.len(), 2);
    assert_eq!(entries[0].details["fields"], json!(["title"]));
}

#[tokio::test]
async fn questions_keep_their_ids_in_a_new_revision() {
    let (deployment, mut bundle) = (Deployment::new(), small());
    deployment.import(bundle.path()).await.unwrap();
    let before = deployment.tree("tea").await.unwrap();
    let (old_quiz, old) = &before.lesson("leaves").quizzes[0];
    let old = old.as_ref().unwrap();

    bundle.set("/lessons/0/quizzes/0/questions/0/options/0/correct", json!(false));
    bundle.set("/lessons/0/quizzes/0/questions/0/options/1/correct", json!(true));
    bundle.list("/lessons/0/quizzes/0/questions").push(json!(
        {"kind": "short_answer", "prompt": "3?", "points": 2, "accepted_answers": ["x"]}
    ));
    bundle.save();
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!(report.quizzes, counts(0, 1, 1, 0));
    assert_eq!(report.lessons, counts(0, 0, 2, 0));

    let after = deployment.tree("tea").await.unwrap();
    let (quiz, new) = &after.lesson("leaves").quizzes[0];
    let new = new.as_ref().unwrap();
    assert_eq!((quiz.id, quiz.revision, quiz.version), (old_quiz.id, 2, 2));
    assert_eq!((new.questions[0].id, new.questions[1].id), (old.questions[0].id, old.questions[1].id));
    assert_eq!(new.questions.len(), 3);
    let ids = |options: &[domain::learning::AnswerOption]| options.iter().map(|o| o.id).collect::<Vec<_>>();
    assert_eq!(ids(new.questions[0].options()), ids(old.questions[0].options()));
    assert!(matches!(&new.questions[0].key, QuestionKey::Options(options) if options[1].correct));
}

#[tokio::test]
async fn files_follow_their_contents() {
    let (deployment, bundle) = (Deployment::new(), small());
    deployment.import(bundle.path()).await.unwrap();
    let before = deployment.tree("tea").await.unwrap();
    bundle.write("files/tea.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR another");
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!(report.materials, counts(0, 1, 2, 0));
    let after = deployment.tree("tea").await.unwrap();
    let (old, new) = (&before.lesson("leaves").materials[2], &after.lesson("leaves").materials[2]);
    assert_eq!((new.id, new.version), (old.id, 2));
    assert_eq!(deployment.content(new).await, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR another");
}

#[tokio::test]
async fn order_follows_the_bundle() {
    let (deployment, mut bundle) = (Deployment::new(), small());
    bundle.list("/lessons/1/quizzes").push(json!({"slug": "second", "title": "Second"}));
    bundle.save();
    deployment.import(bundle.path()).await.unwrap();
    let before = deployment.tree("tea").await.unwrap();

    bundle.list("/lessons").reverse();
    bundle.list("/lessons").insert(1, json!({"slug": "cups", "title": "Cups"}));
    bundle.list("/lessons/0/quizzes").reverse();
    bundle.list("/lessons/2/materials").rotate_left(1);
    bundle.save();
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!((report.outcome, report.reordered), (Outcome::Updated, true));
    assert_eq!(report.lessons, counts(1, 0, 2, 0));
    assert_eq!(report.materials, counts(0, 0, 3, 0));

    let after = deployment.tree("tea").await.unwrap();
    let slugs: Vec<_> = after.lessons.iter().map(|tree| tree.lesson.details.slug.as_str()).collect();
    assert_eq!(slugs, ["water", "cups", "leaves"]);
    let quizzes: Vec<_> =
        after.lesson("water").quizzes.iter().map(|(quiz, _)| quiz.details.slug.as_str()).collect();
    assert_eq!(quizzes, ["second", "quiz"]);
    let titles: Vec<_> =
        after.lesson("leaves").materials.iter().map(|material| material.details.title.as_str()).collect();
    assert_eq!(titles, ["B", "C", "A"]);
    assert_eq!(after.event.version, before.event.version + 1, "its order of lessons is part of it");
    let version = |tree: &super::deployment::Tree| tree.lesson("leaves").lesson.version;
    assert_eq!(version(&after), version(&before) + 1, "its order of materials is part of it");

    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!(report.outcome, Outcome::Unchanged);
    assert_eq!(deployment.tree("tea").await.unwrap(), after);
}

#[tokio::test]
async fn what_the_bundle_does_not_name_is_removed() {
    let (deployment, mut bundle) = (Deployment::new(), small());
    deployment.import(bundle.path()).await.unwrap();
    bundle.list("/lessons").remove(1);
    bundle.list("/lessons/0/materials").remove(0);
    bundle.list("/lessons/0/quizzes").remove(0);
    bundle.save();
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!(report.lessons, counts(0, 0, 1, 1));
    assert_eq!(report.materials, counts(0, 0, 2, 1));
    assert_eq!(report.quizzes, counts(0, 0, 0, 2));
    let tree = deployment.tree("tea").await.unwrap();
    assert_eq!(
        (tree.lessons.len(), tree.lessons[0].materials.len(), tree.lessons[0].quizzes.len()),
        (1, 2, 0)
    );
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!(report.outcome, Outcome::Unchanged, "a gap in the places is no change");
}
