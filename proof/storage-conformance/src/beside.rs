//! What only several processes that share a database can show: no cases of the list, which have one storage.

use std::time::Duration;

use domain::engagement::Post;
use repositories::{Storage, engagement::ClaimFilter};

use crate::engagement::claims::claim;
use crate::engagement::queue::{LATE, queued, waiting};
use crate::fixtures::{at, author, id, post, take_in};

/// What another process offers is found: at once where there are fewer posts than were asked for, and before
/// later ones after a second.
///
/// # Panics
///
/// If it is not.
pub async fn what_another_process_offers_is_found(here: &dyn Storage, there: &dyn Storage) {
    queued(here, &[10, 20, 30]).await;
    let filter = ClaimFilter::default();
    assert_eq!(claim(here, &filter).await, [id(1)]);
    assert_eq!(claim(here, &filter).await, [id(2)]);
    let early = Post { detected_at: at(5), ..post(4, &author(1)) };
    take_in(there, &[], &[early]).await;
    assert_eq!(waiting(here, &filter, LATE, 9).await, [id(4), id(3)]);
    assert_eq!(claim(there, &filter).await, [id(4)]);
    assert_eq!(claim(here, &filter).await, [id(3)]);

    let early = Post { detected_at: at(5), ..post(5, &author(1)) };
    let late = Post { detected_at: at(40), ..post(6, &author(1)) };
    take_in(there, &[], &[early, late]).await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert_eq!(claim(here, &filter).await, [id(5)]);
    assert_eq!(claim(here, &filter).await, [id(6)]);
}
