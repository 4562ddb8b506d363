//! Signing keys.

use repositories::Storage;

use crate::expect;
use crate::fixtures::{at, longest};

/// A key is found by its purpose; a purpose without a key finds nothing.
pub async fn what_is_added_is_found(storage: &dyn Storage) {
    let long = longest(50);
    let secret: [u8; 32] = std::array::from_fn(|index| u8::try_from(index * 8).unwrap());
    writing!(storage, uow, long => {
        uow.signing_keys().add("cursors", &secret, at(0)).await?;
        uow.signing_keys().add(&long, &[0; 32], at(0)).await
    })
    .unwrap();
    let found = reading!(storage, uow, long => Ok((
        uow.signing_keys().lookup("cursors").await?,
        uow.signing_keys().lookup(&long).await?,
        uow.signing_keys().lookup("Cursors").await?,
    )))
    .unwrap();
    assert_eq!(found, (Some(secret), Some([0; 32]), None));
}

/// `add` MUST return `Conflict` if the purpose has a key, and the first one stays.
pub async fn add_refuses_a_second_key(storage: &dyn Storage) {
    writing!(storage, uow => uow.signing_keys().add("cursors", &[1; 32], at(0)).await).unwrap();
    expect::conflict(writing!(storage, uow => uow.signing_keys().add("cursors", &[2; 32], at(0)).await));
    let found = reading!(storage, uow => uow.signing_keys().lookup("cursors").await).unwrap();
    assert_eq!(found, Some([1; 32]));
}
