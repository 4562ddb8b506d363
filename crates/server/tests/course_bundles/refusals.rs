//! A bundle that is refused writes nothing.

use serde_json::json;
use services::{ServiceError, Settings};

use super::{
    deployment::Deployment,
    samples::{Bundle, complete, small},
};

/// The bundle is refused with these words, and nothing is there after.
async fn assert_refused(bundle: &Bundle, expected: &str) {
    let deployment = Deployment::new();
    let error = deployment.import(bundle.path()).await.unwrap_err();
    assert_eq!(error.to_string(), expected);
    assert_eq!(deployment.tree("tea").await, None);
    assert!(deployment.imports_in_audit_log().await.is_empty());
    assert_eq!(deployment.stored_contents(), 0);
}

#[tokio::test]
async fn whatever_is_wrong_nothing_is_written() {
    let mut bundle = complete();
    bundle.set("/lessons/0/quizzes/0/questions/2/options/0/correct", json!(true));
    assert_refused(&bundle, "lessons[0].quizzes[0].questions[2].options: exactly one option must be correct")
        .await;

    let bundle = complete();
    std::fs::remove_file(bundle.path().join("files/tea.png")).unwrap();
    assert_refused(
        &bundle,
        "lessons[0].materials[1].file: no such file in the bundle: files/tea.png\n\
         lessons[0].materials[2].file: no such file in the bundle: files/tea.png",
    )
    .await;

    let bundle = complete();
    bundle.write("files/tea.png", b"no picture");
    assert_refused(&bundle, "lessons[0].materials[1].media_type: the content is not image/png").await;

    let mut bundle = complete();
    bundle.set("/lessons/2", json!({"slug": "cups", "title": "Cups", "body_file": "../../etc/passwd"}));
    assert_refused(&bundle, "lessons[2].body_file: must not lead out of the bundle's folder (..)").await;

    let mut bundle = complete();
    bundle.set("/event", json!({"slug": "tea", "title": "Tea", "language": "en", "id": 1}));
    let deployment = Deployment::new();
    let error = deployment.import(bundle.path()).await.unwrap_err();
    assert!(matches!(error, ServiceError::Malformed(_)), "{error:?}");
    assert!(error.to_string().starts_with("event.id: unknown field `id`"), "{error}");
}

#[tokio::test]
async fn a_course_that_is_there_stays_as_it_is() {
    let (deployment, mut bundle) = (Deployment::new(), small());
    deployment.import(bundle.path()).await.unwrap();
    let before = deployment.tree("tea").await.unwrap();
    bundle.set("/lessons/0/title", json!("Changed"));
    bundle.set("/lessons/1/slug", json!("leaves"));
    let error = deployment.import(bundle.path()).await.unwrap_err();
    assert_eq!(error.to_string(), "lessons[1].slug: must be unique, is also the slug of lessons[0]");
    assert_eq!(deployment.tree("tea").await.unwrap(), before);
}

#[tokio::test]
async fn limits_are_those_of_the_configuration() {
    let bundle = complete();
    let deployment = Deployment::with(&Settings { max_file_bytes: 15, ..Settings::default() });
    let error = deployment.import(bundle.path()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "lessons[0].materials[1].file: must have at most 15 bytes: files/tea.png\n\
         lessons[0].materials[2].file: must have at most 15 bytes: files/tea.png"
    );
    let deployment = Deployment::with(&Settings { max_bundle_bytes: 1000, ..Settings::default() });
    let error = deployment.import(bundle.path()).await.unwrap_err();
    assert!(matches!(error, ServiceError::TooLarge { limit: 1000 }), "{error:?}");
}

#[tokio::test]
async fn storage_that_is_gone_gets_no_half_a_course() {
    let (deployment, bundle) = (Deployment::new(), complete());
    deployment.storage.close().await;
    let error = deployment.import(bundle.path()).await.unwrap_err();
    assert!(matches!(error, ServiceError::Storage(_)), "{error:?}");

    // Contents stored by the failed try do not obstruct the next one.
    assert_eq!(deployment.stored_contents(), 3);
    let deployment = deployment.restarted().await;
    assert_eq!(deployment.tree("tea").await, None);
    deployment.import(bundle.path()).await.unwrap();
    let tree = deployment.restarted().await.tree("tea").await.unwrap();
    assert_eq!(tree.lessons.len(), 3);
}
