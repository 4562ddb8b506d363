//! Imports and exports by an admin.

use std::{io::Write, sync::Arc};

use domain::identity::Role;
use services::{
    Caller, Once, ServiceError,
    courses::{CourseSource, ImportReport},
    identity::sessions::Me,
};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{
    deployment::Deployment,
    samples::{Bundle, complete},
};

/// The bundle as an uploaded archive.
async fn upload(deployment: &Deployment, bundle: &Bundle) -> CourseSource {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for path in ["course.json", "texts/one.md", "files/tea.png", "files/notes.txt", "files/NOTES2.txt"] {
        zip.start_file(path, SimpleFileOptions::default()).unwrap();
        zip.write_all(&std::fs::read(bundle.path().join(path)).unwrap()).unwrap();
    }
    let archive = zip.finish().unwrap().into_inner();
    let mut received = deployment.services.file_store().receive(1_000_000).unwrap();
    received.write(&archive).await.unwrap();
    CourseSource::upload(received.finish().await.unwrap())
}

fn once(key: Option<&str>) -> Once<ImportReport> {
    let render = |report: &ImportReport| serde_json::to_value(report).unwrap();
    Once { key: key.map(|key| (key.to_owned(), [0; 32])), render: Arc::new(render) }
}

#[tokio::test]
async fn only_admins_import_and_export() {
    let (deployment, bundle) = (Deployment::new(), complete());
    let learner = deployment.caller("learner", Role::Learner).await;
    let operator = deployment.caller("operator", Role::Operator).await;
    for caller in [&Caller::default(), &learner, &operator] {
        let source = upload(&deployment, &bundle).await;
        let error = deployment.services.import_course_as(caller, source, once(None)).await.unwrap_err();
        let expected = if caller.token.is_none() {
            matches!(error, ServiceError::Unauthenticated)
        } else {
            matches!(error, ServiceError::Forbidden { .. })
        };
        assert!(expected, "{error:?}");
    }
    assert_eq!(deployment.tree("tea").await, None);
    assert_eq!(deployment.stored_contents(), 0);

    let event = deployment.import(bundle.path()).await.unwrap().event_id;
    for caller in [&Caller::default(), &learner, &operator] {
        let error = deployment.services.export_course_as(caller, event).await.err().unwrap();
        assert!(matches!(error, ServiceError::Unauthenticated | ServiceError::Forbidden { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn an_import_is_in_the_audit_log_and_happens_once_for_a_key() {
    let (deployment, bundle) = (Deployment::new(), complete());
    let admin = deployment.caller("admin", Role::Admin).await;
    let source = upload(&deployment, &bundle).await;
    let first = deployment.services.import_course_as(&admin, source, once(Some("k"))).await.unwrap();
    assert!(!first.replayed);
    let tree = deployment.tree("tea").await.unwrap();
    let account = deployment.services.read(&admin, Me).await.unwrap().id();
    assert_eq!(tree.event.created_by, Some(account));
    let entries = deployment.imports_in_audit_log().await;
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].actor, entries[0].request_id.as_deref()), (Some(account), Some("request-1")));

    let source = upload(&deployment, &bundle).await;
    let second = deployment.services.import_course_as(&admin, source, once(Some("k"))).await.unwrap();
    assert!(second.replayed);
    assert_eq!(second.response, first.response);
    assert_eq!(deployment.tree("tea").await.unwrap(), tree);
}
