//! A migration that fails half-way leaves the database as it was.

use super::{FAILS, FIRST, Room, WORKS, aftermath};
use crate::backend::safety;
use crate::support::Standing;

#[tokio::test]
async fn everything_is_as_it_was() {
    let place = Room::alone().fill().await;
    let before = place.full_dump();
    for (number, list) in [&[FIRST, FAILS] as &'static [_], &[FIRST, WORKS, FAILS]].into_iter().enumerate() {
        let error = place.admin(list).migrate(&Standing).await.unwrap_err();
        assert!(aftermath(&error).starts_with(safety::UNDONE), "{error}");
        assert_eq!(place.dump(), before);
        assert_eq!(place.backups().len(), number + 1);
    }
    // Corrected, it goes on from there.
    let migrated = place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap();
    assert_eq!(migrated.applied, ["2_works"]);
    assert_ne!(place.dump(), before);
}

#[tokio::test]
async fn nothing_stays_in_an_empty_database() {
    let place = Room::alone();
    let before = place.dump();
    let error = place.admin(&[FIRST, FAILS]).migrate(&Standing).await.unwrap_err();
    assert_eq!(aftermath(&error), safety::UNDONE_EMPTY);
    assert_eq!(place.dump(), before);
    assert!(place.backups().is_empty());
}

#[tokio::test]
async fn without_a_backup_nothing_is_begun() {
    let place = Room::filled().await;
    let before = place.full_dump();
    std::fs::create_dir_all(place.file("")).unwrap();
    std::fs::write(place.file("backups"), "a file is in the way").unwrap();
    let error = place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap_err().to_string();
    assert!(error.starts_with("no backup could be made, so nothing was migrated: "), "{error}");
    assert_eq!(place.dump(), before);
}
