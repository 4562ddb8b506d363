//! The queue of posts.

use async_trait::async_trait;
use diesel::dsl::min;
use diesel::prelude::*;
use domain::{
    Id, Timestamp,
    engagement::{Author, Categories, Lease, Place, Platform, Post, PostStatus},
    identity::TokenHash,
};
use repositories::{
    StorageError,
    engagement::{ClaimFilter, QueueFigures, QueueRepository},
};

use super::held::Held;
use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema::{post_categories, post_queue, posts};
use crate::shared::Uow;
use crate::shared::columns::Column;
use crate::shared::prepared::update;
use crate::shared::put::{add_rows, put, put_rows};
use crate::shared::rows::{all, count, count_up_to, done, key_lists, loaded, one, place as at, written};
use crate::shared::tables::{PostCategoryRow, PostQueueRow};
use crate::types::{DbHash, DbTime, DbUuid};

impl TryFrom<&Place> for PostQueueRow {
    type Error = StorageError;

    fn try_from(place: &Place) -> Result<Self, StorageError> {
        Ok(Self {
            post_id: place.post_id.into(),
            platform: Column::store(&place.platform, "post_queue.platform")?,
            is_power_user: place.is_power_user,
            queue_at: place.is_offered.then_some(DbTime(place.available_at)),
            available_at: place.available_at.into(),
            leased_until: place.lease.map(|lease| lease.until.into()),
            lease_hash: place.lease.map(|lease| DbHash(lease.hash.0)),
            delivery_count: place.delivery_count,
            created_at: place.created_at.into(),
            updated_at: place.updated_at.into(),
            claimed_at: place.claimed_at.map(Into::into),
        })
    }
}

impl TryFrom<PostQueueRow> for Place {
    type Error = StorageError;

    fn try_from(row: PostQueueRow) -> Result<Self, StorageError> {
        let lease = match (row.leased_until, row.lease_hash) {
            (Some(until), Some(hash)) => Some(Lease { until: until.into(), hash: TokenHash(hash.0) }),
            (None, None) => None,
            _ => return Err(at("post_queue", "lease_hash", row.post_id.0).corrupt()),
        };
        Ok(Self {
            post_id: row.post_id.into(),
            platform: loaded(row.platform, at("post_queue", "platform", row.post_id.0))?,
            is_power_user: row.is_power_user,
            is_offered: row.queue_at.is_some(),
            available_at: row.available_at.into(),
            lease,
            claimed_at: row.claimed_at.map(Into::into),
            delivery_count: row.delivery_count,
            created_at: row.created_at.into(),
            updated_at: row.updated_at.into(),
        })
    }
}

put!(PostQueueRow: post_queue (post_id) changes {} keeps {
    platform, is_power_user, queue_at, available_at, leased_until, lease_hash, delivery_count, created_at,
    updated_at, claimed_at
});

put!(PostCategoryRow: post_categories (category, post_id)
    changes { platform, is_power_user, available_at } keeps { created_at });

fn categories_of(place: &Place, categories: &Categories) -> Vec<PostCategoryRow> {
    let row = |category: &String| PostCategoryRow {
        category: category.clone(),
        post_id: place.post_id.into(),
        platform: place.platform.as_str().to_owned(),
        is_power_user: place.is_power_user,
        available_at: place.available_at.into(),
        created_at: place.updated_at.into(),
    };
    if place.is_open() { categories.iter().map(row).collect() } else { Vec::new() }
}

/// What of the queue a worker wants: parts of an index, each in the order of the queue.
fn lanes(filter: &ClaimFilter) -> Vec<ClaimFilter> {
    if filter.platform.is_none() && filter.is_power_user.is_none() {
        return vec![filter.clone()];
    }
    let platforms = filter.platform.map_or(Platform::ALL.to_vec(), |platform| vec![platform]);
    let powers = filter.is_power_user.map_or(vec![true, false], |is_power_user| vec![is_power_user]);
    let lane = |platform, is_power_user| ClaimFilter {
        platform: Some(platform),
        is_power_user: Some(is_power_user),
        category: filter.category.clone(),
    };
    let each = |platform| powers.iter().map(move |is_power_user| lane(platform, *is_power_user));
    platforms.into_iter().flat_map(each).collect()
}

/// A place in the order of the queue.
type Spot = (DbTime, DbUuid);

/// Up to `limit` offered posts of a lane, from a place on; held, without those that others hold.
async fn search(
    conn: &mut Conn,
    lane: &ClaimFilter,
    from: Option<Timestamp>,
    now: Timestamp,
    limit: usize,
) -> Result<Vec<Spot>, StorageError> {
    let range = lane.platform.zip(lane.is_power_user);
    let query = if let Some(category) = &lane.category {
        let mut query = post_categories::table
            .inner_join(post_queue::table.on(post_queue::post_id.eq(post_categories::post_id)))
            .filter(post_categories::category.eq(category.clone()))
            .filter(post_categories::available_at.le(DbTime(now)))
            .filter(post_queue::queue_at.is_not_null())
            .select((post_categories::available_at, post_categories::post_id))
            .order((post_categories::available_at, post_categories::post_id))
            .limit(count(limit))
            .into_boxed();
        if let Some((platform, is_power_user)) = range {
            query = query
                .filter(post_categories::platform.eq(platform.as_str()))
                .filter(post_categories::is_power_user.eq(is_power_user));
        }
        if let Some(from) = from {
            query = query.filter(post_categories::available_at.ge(DbTime(from)));
        }
        Held::skipping(query).load(conn).await
    } else {
        let mut query = post_queue::table
            .filter(post_queue::queue_at.le(DbTime(now)))
            .select((post_queue::available_at, post_queue::post_id))
            .order((post_queue::queue_at, post_queue::post_id))
            .limit(count(limit))
            .into_boxed();
        if let Some((platform, is_power_user)) = range {
            query = query
                .filter(post_queue::platform.eq(platform.as_str()))
                .filter(post_queue::is_power_user.eq(is_power_user));
        }
        if let Some(from) = from {
            query = query.filter(post_queue::queue_at.ge(DbTime(from)));
        }
        Held::skipping(query).load(conn).await
    };
    query.map_err(map_err)
}

impl Uow<'_> {
    /// What searches must find from now on.
    fn note(&mut self, place: &Place) {
        if place.is_offered {
            self.walk.offers(place.available_at);
        }
    }
}

#[async_trait]
impl QueueRepository for Uow<'_> {
    async fn add(&mut self, places: &[(Place, Categories)]) -> Result<(), StorageError> {
        for (place, _) in places {
            self.note(place);
        }
        let rows: Vec<PostQueueRow> =
            places.iter().map(|(place, _)| PostQueueRow::try_from(place)).collect::<Result<_, _>>()?;
        add_rows(self.conn, &rows).await?;
        let categories: Vec<PostCategoryRow> =
            places.iter().flat_map(|(place, categories)| categories_of(place, categories)).collect();
        put_rows(self.conn, &categories).await
    }

    async fn hold(&mut self, post: Id<Post>) -> Result<Option<Place>, StorageError> {
        let own = post_queue::table.find(DbUuid::from(post)).select(PostQueueRow::as_select());
        one(Held::waiting(own).get_result::<PostQueueRow>(self.conn).await)
    }

    async fn save(&mut self, place: &Place, categories: &Categories) -> Result<(), StorageError> {
        self.note(place);
        let row = PostQueueRow::try_from(place)?;
        let own = row.post_id;
        let changes = (
            post_queue::is_power_user.eq(row.is_power_user),
            post_queue::queue_at.eq(row.queue_at),
            post_queue::available_at.eq(row.available_at),
            post_queue::leased_until.eq(row.leased_until),
            post_queue::lease_hash.eq(row.lease_hash),
            post_queue::delivery_count.eq(row.delivery_count),
            post_queue::updated_at.eq(row.updated_at),
            post_queue::claimed_at.eq(row.claimed_at),
        );
        written(update!(post_queue::table.find(own), changes).execute(self.conn).await)?;
        if place.is_open() {
            put_rows(self.conn, &categories_of(place, categories)).await
        } else {
            let found_by = post_categories::table.filter(post_categories::post_id.eq(own));
            done(diesel::delete(found_by).execute(self.conn).await)
        }
    }

    async fn expired(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Place>, StorageError> {
        let query = post_queue::table
            .filter(post_queue::leased_until.le(DbTime(now)))
            .order((post_queue::leased_until, post_queue::post_id))
            .limit(count(limit))
            .select(PostQueueRow::as_select());
        all(Held::skipping(query).load::<PostQueueRow>(self.conn).await)
    }

    async fn waiting(
        &mut self,
        filter: &ClaimFilter,
        now: Timestamp,
        limit: usize,
    ) -> Result<Vec<Id<Post>>, StorageError> {
        let mut found: Vec<Spot> = Vec::new();
        for lane in lanes(filter) {
            let mut from = self.walk.begin(&lane);
            let mut some = search(self.conn, &lane, from, now, limit).await?;
            if from.take_if(|_| some.len() < limit).is_some() {
                some = search(self.conn, &lane, None, now, limit).await?;
            }
            let places = some.iter().map(|(time, id)| (time.0, id.0.into())).collect();
            self.walk.found(lane, places, from.is_none());
            found.append(&mut some);
        }
        // What several lanes found beyond the limit is free again when the unit ends.
        found.sort_unstable_by_key(|(time, id)| (time.0, id.0));
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, id)| id.into()).collect())
    }

    async fn lease(&mut self, posts: &[Id<Post>], lease: &Lease, now: Timestamp) -> Result<(), StorageError> {
        self.walk.takes(posts);
        let ids: Vec<DbUuid> = posts.iter().map(|id| DbUuid::from(*id)).collect();
        for some in key_lists(&ids) {
            let given = post_queue::table.filter(post_queue::post_id.eq_any(some));
            let changes = (
                post_queue::queue_at.eq(None::<DbTime>),
                post_queue::leased_until.eq(Some(DbTime(lease.until))),
                post_queue::lease_hash.eq(Some(DbHash(lease.hash.0))),
                post_queue::delivery_count.eq(post_queue::delivery_count + 1),
                post_queue::updated_at.eq(DbTime(now)),
                post_queue::claimed_at.eq(Some(DbTime(now))),
            );
            done(update!(given, changes).execute(self.conn).await)?;
        }
        Ok(())
    }

    async fn set_power_user(
        &mut self,
        author: Id<Author>,
        is_power_user: bool,
        now: Timestamp,
    ) -> Result<(), StorageError> {
        self.walk.offers_any();
        // Found first: MariaDB would look at every place whether the subquery has its post, and lock it.
        let own = posts::table.filter(posts::author_id.eq(DbUuid::from(author))).select(posts::id);
        let posts: Vec<DbUuid> = own.load(self.conn).await.map_err(map_err)?;
        for some in key_lists(&posts) {
            let places = post_queue::table.filter(post_queue::post_id.eq_any(some));
            let changes =
                (post_queue::is_power_user.eq(is_power_user), post_queue::updated_at.eq(DbTime(now)));
            done(update!(places, changes).execute(self.conn).await)?;
            let found_by = post_categories::table.filter(post_categories::post_id.eq_any(some));
            let change = post_categories::is_power_user.eq(is_power_user);
            done(update!(found_by, change).execute(self.conn).await)?;
        }
        Ok(())
    }

    async fn figures(&mut self, now: Timestamp, bound: Option<usize>) -> Result<QueueFigures, StorageError> {
        let oldest = post_queue::table.select(min(post_queue::queue_at));
        let oldest: Option<DbTime> = oldest.get_result(self.conn).await.map_err(map_err)?;
        let offered = count_up_to!(
            self, bound, || post_queue::table.filter(post_queue::queue_at.is_not_null()),
            order: (post_queue::queue_at, post_queue::post_id), key: post_queue::post_id
        );
        let leased = count_up_to!(
            self, bound, || post_queue::table.filter(post_queue::leased_until.is_not_null()),
            order: (post_queue::leased_until, post_queue::post_id), key: post_queue::post_id
        );
        let parked = count_up_to!(
            self, bound, || posts::table.filter(posts::state.eq(PostStatus::Parked.as_str())),
            order: (posts::detected_at, posts::id), key: posts::id
        );
        Ok(QueueFigures {
            offered,
            leased,
            parked,
            oldest: oldest.map(|time| time.0).filter(|time| *time <= now),
        })
    }
}
