//! Files that are removed or replaced beneath an open database: nothing is acknowledged any more, and
//! nothing is read for long.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use repositories::StorageError;

use super::{Bed, insert, read};
use crate::backend::Conn;

/// Within this it must be noticed, in the requirements' words a second.
const A_SECOND: Duration = Duration::from_secs(1);

/// Waits until reads are refused, too.
async fn unread(bed: &Bed) -> String {
    let begun = Instant::now();
    loop {
        match read(&bed.storage).await {
            Err(StorageError::Unavailable(why)) => return why,
            Err(other) => panic!("{other:?}"),
            Ok(_) => assert!(begun.elapsed() < A_SECOND, "still read after {:?}", begun.elapsed()),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

async fn gone(bed: &Bed, why: &str) {
    let written = insert(&bed.storage, 2).await;
    assert!(matches!(&written, Err(StorageError::Unavailable(text)) if text.contains(why)), "{written:?}");
    let said = unread(bed).await;
    assert!(said.contains(why), "{said}");
    assert!(repositories::Storage::status(&bed.storage).await.is_err());
}

#[tokio::test]
async fn a_file_that_is_moved_away_stops_everything_until_it_is_back() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    let away = beside(&bed.path, ".away");
    std::fs::rename(&bed.path, &away).unwrap();
    gone(&bed, "is not there any more").await;
    assert!(!bed.path.exists(), "a new file was made in its place");
    std::fs::rename(&away, &bed.path).unwrap();
    insert(&bed.storage, 3).await.unwrap();
    assert_eq!(read(&bed.storage).await.unwrap(), [1, 3]);
    assert_eq!(bed.seen_outside(), [1, 3]);
}

#[tokio::test]
async fn another_file_in_its_place_is_not_taken_for_it() {
    let (bed, other) = (Bed::plain().await, Bed::plain().await);
    insert(&bed.storage, 1).await.unwrap();
    insert(&other.storage, 7).await.unwrap();
    repositories::Storage::close(&other.storage).await;
    let foreign = std::fs::read(&other.path).unwrap();
    std::fs::rename(&other.path, &bed.path).unwrap();
    gone(&bed, "another file was put in the place of").await;
    assert!(std::fs::read(&bed.path).unwrap() == foreign, "it was written to");
}

#[tokio::test]
async fn a_log_that_is_removed_holds_what_nobody_would_find() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    std::fs::remove_file(beside(&bed.path, "-wal")).unwrap();
    gone(&bed, "is not there any more").await;
}

#[tokio::test]
async fn a_file_that_is_emptied_in_its_place_is_noticed() {
    let bed = Bed::plain().await;
    insert(&bed.storage, 1).await.unwrap();
    std::fs::File::create(&bed.path).unwrap();
    gone(&bed, "was emptied").await;
}

/// The log begins anew and is cut short, and the file shrinks: none of that is a removal.
#[tokio::test]
async fn what_sqlite_itself_does_to_the_files_is_no_removal() {
    let bed = Bed::plain().await;
    for id in 1..=50 {
        insert(&bed.storage, id).await.unwrap();
        if id % 10 == 0 {
            let mut conn = Conn::establish(bed.path.to_str().unwrap()).unwrap();
            for sql in ["PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(RESTART)"] {
                conn.batch_execute(sql).into_inner().unwrap();
            }
        }
        assert_eq!(i64::try_from(read(&bed.storage).await.unwrap().len()), Ok(id));
    }
}
