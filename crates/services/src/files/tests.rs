//! What is stored, damaged, and stored again.

use std::sync::Arc;

use object_store::{ObjectStore, ObjectStoreExt, memory::InMemory};

use super::*;

async fn upload(files: &FileStore, content: &[u8]) -> Sha256 {
    let mut received = files.receive(1_000).unwrap();
    received.write(content).await.unwrap();
    let spooled = received.finish().await.unwrap();
    files.keep(&spooled).await.unwrap();
    spooled.sha256
}

async fn stored(files: &FileStore, sha256: Sha256) -> Vec<u8> {
    let opened = files.open(sha256, None).await.unwrap();
    let pieces: Vec<_> = opened.stream.map(Result::unwrap).collect().await;
    pieces.concat()
}

/// A content of the same size is not the same content.
#[tokio::test]
async fn what_is_damaged_is_known_and_repaired_by_an_upload() {
    let spool = tempfile::tempdir().unwrap();
    let store = Arc::new(InMemory::new());
    let files = FileStore::new(Arc::clone(&store) as Arc<dyn ObjectStore>, spool.path().to_owned());
    let sha256 = upload(&files, b"what was stored").await;
    assert_eq!(files.is_whole(sha256).await.unwrap(), Some(true));
    for damaged in [b"what was stoned".as_slice(), b"what was", b""] {
        store.put(&path_of(sha256), damaged.to_vec().into()).await.unwrap();
        assert_eq!(files.is_whole(sha256).await.unwrap(), Some(false));
        assert_eq!(upload(&files, b"what was stored").await, sha256);
        assert_eq!(stored(&files, sha256).await, b"what was stored");
        assert_eq!(files.is_whole(sha256).await.unwrap(), Some(true));
    }
    store.delete(&path_of(sha256)).await.unwrap();
    assert_eq!(files.is_whole(sha256).await.unwrap(), None);
}
