//! The queue: workers claim posts, each for a while, and say what came of them.

use chrono::TimeDelta;
use domain::{
    Id, Timestamp,
    engagement::{
        About, Categories, Lease, LeaseToken, MAX_DELIVERIES, MAX_FAILURES, MAX_LEASE_SECONDS,
        MIN_LEASE_SECONDS, Origin, Platform, Post, backoff,
    },
    identity::Grant,
    validation::Checker,
};
use repositories::{
    AccountOf, Lock, Root,
    engagement::{ClaimFilter, PostView},
};

use super::{
    escalations,
    posts::{PostAt, by_id, categories},
};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase, Writes, error::OrAgain};

/// Most posts of a claim.
pub const MAX_CLAIM: i64 = 100;
/// Leases that a unit of work ends at most.
const BATCH: usize = 200;
/// Longest message about a failure, in characters.
const MAX_MESSAGE: usize = 1_000;

/// A post that a worker has now.
#[derive(Debug)]
pub struct Claimed {
    /// The post.
    pub post: PostAt,
    /// What the worker shows to say something about it.
    pub token: LeaseToken,
    /// Until then.
    pub expires_at: Timestamp,
}

/// What ending leases came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ended {
    /// Leases that were over.
    pub expired: u64,
    /// Posts parked for it.
    pub parked: u64,
}

/// What a claim came to.
#[derive(Debug)]
pub struct Claims {
    /// The posts.
    pub items: Vec<Claimed>,
    /// What was ended before.
    pub ended: Ended,
}

/// Claims posts.
pub struct Claim {
    /// At most so many, 1 to 100.
    pub limit: i64,
    /// For how long, 30 to 43,200.
    pub lease_seconds: i64,
    /// On this platform.
    pub platform: Option<Platform>,
    /// In this category.
    pub category: Option<String>,
    /// Those of power users before all others.
    pub power_users_first: bool,
}

fn check_lease(c: &mut Checker, seconds: i64) {
    c.range("lease_seconds", seconds, MIN_LEASE_SECONDS, MAX_LEASE_SECONDS);
}

impl UseCase for Claim {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = Claims;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Claims, ServiceError> {
        let (mut c, mut category) = (Checker::new(), self.category.clone());
        c.range("limit", self.limit, 1, MAX_CLAIM);
        check_lease(&mut c, self.lease_seconds);
        if let Some(category) = &mut category {
            c.string("category", category, 1, 50);
        }
        c.finish()?;
        let ended = end_expired(cx).await?;
        let limit = usize::try_from(self.limit).unwrap_or(0);
        let powers: &[_] = if self.power_users_first { &[Some(true), Some(false)] } else { &[None] };
        let mut ids: Vec<Id<Post>> = Vec::new();
        for is_power_user in powers {
            let filter = ClaimFilter {
                platform: self.platform,
                category: category.clone(),
                is_power_user: *is_power_user,
            };
            let left = limit.saturating_sub(ids.len());
            if left > 0 {
                ids.append(&mut cx.uow.queue().waiting(&filter, cx.now, left).await?);
            }
        }
        let (secret, until) = (cx.services.ids.secret(), cx.now + TimeDelta::seconds(self.lease_seconds));
        let lease = Lease { until, hash: LeaseToken::stored(&secret) };
        cx.uow.queue().lease(&ids, &lease, cx.now).await?;
        let views = cx.uow.posts().lookup_all(&ids).await?;
        let claimed = |view: PostView| {
            let token = LeaseToken::new(&secret, view.post.id);
            Claimed { post: PostAt { view, now: cx.now }, token, expires_at: until }
        };
        Ok(Claims { items: views.into_iter().map(claimed).collect(), ended })
    }
}

impl Writes for Claim {
    // Places are held as they are found, and those that others hold are left out.
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// A person must look at a post that was parked.
pub(super) async fn parked(cx: &mut Cx<'_>, post: &Post) -> Result<(), ServiceError> {
    let about = About { post_id: Some(post.id), ..About::default() };
    let description = post.error_message.as_deref().unwrap_or("somebody parked it");
    escalations::open(cx, Origin::PostParked, about, description).await
}

/// Ends leases that are over: the posts are offered again in their old places, but those that were given
/// away often enough are parked.
async fn end_expired(cx: &mut Cx<'_>) -> Result<Ended, ServiceError> {
    let places = cx.uow.queue().expired(cx.now, BATCH).await?;
    let mut ended = Ended { expired: places.len() as u64, parked: 0 };
    for mut place in places {
        if place.delivery_count >= MAX_DELIVERIES {
            if let Some(PostView { mut post, .. }) = cx.uow.posts().lookup_all(&[place.post_id]).await?.pop()
            {
                let last = post.error_message.as_deref().map(|last| format!("; before that: {last}"));
                let message = format!(
                    "given to {MAX_DELIVERIES} workers, and the last lease ended without an outcome{}",
                    last.unwrap_or_default()
                );
                post.fail(&message, true, cx.now);
                // It may have been edited meanwhile.
                cx.uow.posts().save(&post).await.or_again()?;
                parked(cx, &post).await?;
            }
            place.leave(cx.now);
            ended.parked += 1;
        } else {
            place.give_back(cx.now);
        }
        cx.uow.queue().save(&place, &Categories::new()).await?;
    }
    Ok(ended)
}

/// Ends leases that are over, at most a batch.
struct EndExpired;

impl UseCase for EndExpired {
    const ACCESS: Access = Access::System;
    type Output = Ended;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Ended, ServiceError> {
        end_expired(cx).await
    }
}

impl Writes for EndExpired {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Claims posts, and counts it.
    pub async fn claim(&self, caller: &crate::Caller, claim: Claim) -> Result<Vec<Claimed>, ServiceError> {
        let Claims { items, ended } = self.write(caller, claim).await?;
        self.desk_counts.ended(ended);
        self.desk_counts.delivered(items.len() as u64);
        Ok(items)
    }

    /// Says what came of working on a post, and counts it.
    pub async fn report(&self, caller: &crate::Caller, report: Report) -> Result<PostAt, ServiceError> {
        let Reported { post, worked_for, is_parked } = self.write(caller, report).await?;
        self.desk_counts.worked(worked_for);
        self.desk_counts.ended(Ended { expired: 0, parked: u64::from(is_parked) });
        Ok(post)
    }

    /// Ends leases that are over; says how many.
    pub async fn end_expired_leases(&self) -> Result<u64, ServiceError> {
        let mut count = 0;
        loop {
            let ended = self.write(SYSTEM, EndExpired).await?;
            self.desk_counts.ended(ended);
            count += ended.expired;
            if ended.expired < BATCH as u64 {
                return Ok(count);
            }
        }
    }
}

fn lost() -> ServiceError {
    ServiceError::conflict("lease_lost", "this token holds no lease of the post any more; claim it again")
}

/// The post, held, with its place as it is now.
async fn held(cx: &mut Cx<'_>, id: Id<Post>) -> Result<PostView, ServiceError> {
    let mut view = by_id(cx, id).await?;
    view.place = cx.uow.queue().hold(id).await?.ok_or(ServiceError::NotFound("post"))?;
    Ok(view)
}

/// Refuses a token that holds no lease of the post now.
fn check_token(cx: &Cx<'_>, view: &PostView, token: &LeaseToken) -> Result<(), ServiceError> {
    match view.place.lease {
        Some(lease) if lease.is_held_by(token, view.post.id, cx.now) => Ok(()),
        _ => Err(lost()),
    }
}

/// Makes a lease last for so long from now on. Says until when.
pub struct Renew {
    /// Of this post.
    pub id: Id<Post>,
    /// The worker's token.
    pub token: LeaseToken,
    /// For how long, 30 to 43,200.
    pub lease_seconds: i64,
}

impl UseCase for Renew {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = Timestamp;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Timestamp, ServiceError> {
        let mut c = Checker::new();
        check_lease(&mut c, self.lease_seconds);
        c.finish()?;
        let mut view = held(cx, self.id).await?;
        check_token(cx, &view, &self.token)?;
        let until = cx.now + TimeDelta::seconds(self.lease_seconds);
        view.place.lease = view.place.lease.map(|lease| Lease { until, ..lease });
        view.place.updated_at = cx.now;
        cx.uow.queue().save(&view.place, &Categories::new()).await?;
        Ok(until)
    }
}

impl Writes for Renew {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Post(self.id).exclusive()]
    }
}

/// Gives a post back without having worked on it. Without a token, whoever may manage ends the lease of
/// anybody.
pub struct Release {
    /// Of this post.
    pub id: Id<Post>,
    /// The worker's token.
    pub token: Option<LeaseToken>,
}

impl UseCase for Release {
    const ACCESS: Access = Access::AnyGrant(Grant::Draft, Grant::Manage);
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        if self.token.is_none() {
            Access::Grant(Grant::Manage).check(&cx.principal()?.account)?;
        }
        let mut view = held(cx, self.id).await?;
        match &self.token {
            Some(token) => check_token(cx, &view, token)?,
            None if view.place.lease.is_none_or(|lease| lease.until <= cx.now) => {
                return Err(ServiceError::conflict("not_leased", "nobody works on this post"));
            }
            None => {}
        }
        view.place.release(cx.now);
        Ok(cx.uow.queue().save(&view.place, &Categories::new()).await?)
    }
}

impl Writes for Release {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Post(self.id).exclusive()]
    }
}

/// What came of working on a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Processed,
    /// It failed: a message of 1 to 1,000 characters.
    Failed(String),
}

/// Says what came of working on a post; that ends the lease.
pub struct Report {
    /// Of this post.
    pub id: Id<Post>,
    /// The worker's token.
    pub token: LeaseToken,
    /// What came of it.
    pub outcome: Outcome,
}

/// What an outcome came to.
#[derive(Debug)]
pub struct Reported {
    /// The post.
    pub post: PostAt,
    /// How long it was worked on.
    pub worked_for: Option<TimeDelta>,
    /// Whether it was parked.
    pub is_parked: bool,
}

impl UseCase for Report {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = Reported;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Reported, ServiceError> {
        let message = match &self.outcome {
            Outcome::Processed => None,
            Outcome::Failed(message) => {
                let (mut c, mut message) = (Checker::new(), message.clone());
                c.string("message", &mut message, 1, MAX_MESSAGE);
                c.finish()?;
                Some(message)
            }
        };
        let mut view = held(cx, self.id).await?;
        check_token(cx, &view, &self.token)?;
        let PostView { post, place, .. } = &mut view;
        let worked_for = place.claimed_at.map(|since| cx.now - since);
        let mut is_parked = false;
        match message {
            None => {
                post.process(cx.now);
                place.leave(cx.now);
            }
            Some(message) => {
                let is_last = post.error_count + 1 >= MAX_FAILURES || place.delivery_count >= MAX_DELIVERIES;
                post.fail(&message, is_last, cx.now);
                if is_last {
                    is_parked = true;
                    place.leave(cx.now);
                } else {
                    place.postpone(backoff(cx.services.settings.first_backoff, post.error_count), cx.now);
                }
            }
        }
        cx.uow.posts().save(&view.post).await?;
        cx.uow.queue().save(&view.place, &categories(&view.post)).await?;
        if is_parked {
            parked(cx, &view.post).await?;
        }
        Ok(Reported { post: PostAt { view, now: cx.now }, worked_for, is_parked })
    }
}

impl Writes for Report {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Post(self.id).exclusive()]
    }
}
