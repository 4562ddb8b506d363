//! Export, then import into an empty database: the same course, field by field and file by file.

use std::path::Path;

use domain::{identity::Role, learning::EventStatus};
use services::courses::{Counts, CourseSource, Outcome};

use super::{
    deployment::{Deployment, silent},
    samples::{complete, real_course},
};

/// Exports from one deployment and imports into another, by folder and by archive, and compares.
async fn assert_nothing_is_lost(source: &Deployment, slug: &str) {
    let before = source.tree(slug).await.unwrap();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("bundle");
    source.services.export_course(slug, &folder, silent()).await.unwrap();
    let admin = source.caller("admin", Role::Admin).await;
    let (name, archive) = source.exported_archive(&admin, before.event.id).await;
    assert_eq!(name, format!("{slug}.zip"));

    for bundle in [CourseSource::folder(&folder), CourseSource::archive(archive.path())] {
        let target = Deployment::new();
        let report = target.services.import_course(bundle, silent()).await.unwrap();
        assert_eq!(report.outcome, Outcome::Created);
        let after = target.tree(slug).await.unwrap();
        assert_eq!(after.carried(), before.carried());
        for (old, new) in before.lessons.iter().zip(&after.lessons) {
            for (old, new) in old.materials.iter().zip(&new.materials) {
                if old.attached.is_some() {
                    assert!(source.content(old).await == target.content(new).await, "{}", old.details.title);
                }
            }
        }
        // The bundle of the bundle is the same, byte for byte.
        let again = place.path().join("again");
        target.services.export_course(slug, &again, silent()).await.unwrap();
        assert_same_files(&folder, &again);
        std::fs::remove_dir_all(again).unwrap();
    }

    let report = source.import(&folder).await.unwrap();
    assert_eq!(report.outcome, Outcome::Unchanged, "{report:?}");
    assert_eq!(source.tree(slug).await.unwrap(), before, "its own export changes nothing");
}

fn assert_same_files(one: &Path, two: &Path) {
    let names = |folder: &Path| -> Vec<_> {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(one), names(two));
    for name in names(one) {
        let (one, two) = (one.join(&name), two.join(&name));
        if one.is_dir() {
            assert_same_files(&one, &two);
        } else {
            assert!(std::fs::read(&one).unwrap() == std::fs::read(&two).unwrap(), "{}", one.display());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_course_that_uses_every_field() {
    let (deployment, bundle) = (Deployment::new(), complete());
    let report = deployment.import(bundle.path()).await.unwrap();
    assert_eq!(report.lessons, Counts { created: 3, ..Counts::default() });
    assert_eq!(report.materials, Counts { created: 7, ..Counts::default() });
    assert_eq!(report.quizzes, Counts { created: 2, ..Counts::default() });
    assert_eq!((report.outcome, report.files), (Outcome::Created, 3));

    let tree = deployment.tree("tea").await.unwrap();
    assert_eq!((tree.event.status, tree.event.version), (EventStatus::Draft, 1));
    assert_eq!(tree.event.details.starts_at.unwrap().to_rfc3339(), "2026-01-01T00:00:00.500+00:00");
    let leaves = tree.lesson("leaves");
    assert_eq!(leaves.lesson.details.body, "# Leaves\n\n🍃 \u{202e}x");
    let (quiz, revision) = &leaves.quizzes[0];
    assert_eq!((quiz.revision, quiz.version, revision.as_ref().unwrap().questions.len()), (1, 1, 5));
    let (empty, no_revision) = &leaves.quizzes[1];
    assert_eq!((empty.revision, no_revision), (0, &None));
    let positions = |numbers: &mut dyn Iterator<Item = i64>| numbers.collect::<Vec<_>>();
    assert_eq!(positions(&mut tree.lessons.iter().map(|tree| tree.lesson.position)), [0, 1, 2]);
    assert_eq!(
        positions(&mut leaves.materials.iter().map(|material| material.position)),
        [0, 1, 2, 3, 4, 5, 6]
    );
    assert_eq!(positions(&mut leaves.quizzes.iter().map(|(quiz, _)| quiz.position)), [0, 1]);
    assert_eq!(deployment.stored_contents(), 3, "each content once");

    assert_nothing_is_lost(&deployment, "tea").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_real_course() {
    let Some(folder) = real_course() else { return };
    let deployment = Deployment::new();
    let report = deployment.import(&folder).await.unwrap();
    let created = |counts: Counts| (counts.created, counts.updated + counts.unchanged + counts.removed);
    assert_eq!(created(report.lessons), (24, 0));
    assert_eq!(created(report.quizzes), (48, 0));
    assert_eq!(created(report.materials), (271, 0));
    assert_eq!(report.files, 87);
    let tree = deployment.tree("iot-for-beginners").await.unwrap();
    let questions =
        tree.lessons.iter().flat_map(|tree| &tree.quizzes).filter_map(|(_, revision)| revision.as_ref());
    assert_eq!(questions.map(|revision| revision.questions.len()).sum::<usize>(), 144);

    let report = deployment.import(&folder).await.unwrap();
    assert_eq!((report.outcome, report.lessons.unchanged), (Outcome::Unchanged, 24));
    assert_eq!(deployment.tree("iot-for-beginners").await.unwrap(), tree);

    assert_nothing_is_lost(&deployment, "iot-for-beginners").await;
}

#[tokio::test]
async fn what_is_not_there_is_not_exported() {
    let deployment = Deployment::new();
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("bundle");
    let error = deployment.services.export_course("none", &folder, silent()).await.unwrap_err();
    assert!(matches!(error, services::ServiceError::NotFound("event")), "{error:?}");
    assert!(!folder.exists());
}
