//! Stored files.

use domain::learning::{Sha256, StoredFile};
use repositories::Storage;

use crate::expect;
use crate::fixtures::{at, course, file, id, upload};

/// A file is found by its hash; an unknown hash finds nothing.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let added = StoredFile { bytes: i64::MAX, ..file(1) };
    writing!(storage, uow, added => uow.stored_files().add(&added).await).unwrap();
    let found = reading!(storage, uow => Ok((
        uow.stored_files().find_by_sha256(Sha256([1; 32])).await?,
        uow.stored_files().find_by_sha256(Sha256([2; 32])).await?,
    )))
    .unwrap();
    assert_eq!(found, (Some(added), None));
}

/// `add` MUST return `Conflict` if the content is already stored.
pub async fn add_refuses_a_known_content(storage: &dyn Storage) {
    let again = StoredFile { id: id(2), ..file(1) };
    writing!(storage, uow => uow.stored_files().add(&file(1)).await).unwrap();
    expect::conflict(writing!(storage, uow, again => uow.stored_files().add(&again).await));
}

/// Files that no material refers to are listed, oldest first, up to a limit, if they were stored
/// before the time.
pub async fn unreferenced_ones_are_listed(storage: &dyn Storage) {
    let course = course(storage).await;
    let files = [5, 3, 4, 1, 2, 6].map(file);
    writing!(storage, uow, course, files => {
        for file in &files {
            uow.stored_files().add(file).await?;
        }
        uow.materials().add(&upload(1, &course.lesson, &file(3))).await?;
        uow.materials().add(&upload(2, &course.lesson, &file(3))).await
    })
    .unwrap();
    for (limit, expected) in [(0, &[][..]), (2, &[1, 2]), (9, &[1, 2, 4, 5])] {
        let found =
            reading!(storage, uow => uow.stored_files().list_unreferenced(at(6), limit).await).unwrap();
        let expected: Vec<StoredFile> = expected.iter().map(|number| file(*number)).collect();
        assert_eq!(found, expected);
    }
}

/// `remove` deletes a file; false if there is none. MUST return `ForeignKey` while a material
/// refers to it.
pub async fn remove_refuses_while_it_is_used(storage: &dyn Storage) {
    let course = course(storage).await;
    writing!(storage, uow, course => {
        uow.stored_files().add(&file(1)).await?;
        uow.materials().add(&upload(1, &course.lesson, &file(1))).await
    })
    .unwrap();
    expect::foreign_key(writing!(storage, uow => uow.stored_files().remove(id(1)).await));
    let outcome = writing!(storage, uow => {
        uow.materials().remove(id(1)).await?;
        Ok((uow.stored_files().remove(id(1)).await?, uow.stored_files().remove(id(1)).await?))
    })
    .unwrap();
    assert_eq!(outcome, (true, false));
}
