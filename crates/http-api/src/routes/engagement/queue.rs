//! `engagement/posts/claims` and what workers say about their posts.

use actix_web::{delete, http::StatusCode, post, put};
use services::engagement::queue::{Claim, Release, Renew, Report};

use crate::{
    answer::{HandlerResult, changed, json},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, LeaseToken, OptionalLeaseToken},
    shapes::engagement::posts::{
        ClaimCreate, ClaimedBody, ClaimsBody, LeaseBody, LeasePut, OutcomeCreate, PostBody,
    },
    time::Time,
};

routes! { claim_posts, renew_lease, release_lease, report_outcome }

/// Claim posts
///
/// Posts that wait, each for one worker and for a while, in the order of `available_at`. A worker that says
/// nothing until then loses them; they are offered again, and parked once they were given away five times.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<Claim>()))),
    request_body = ClaimCreate,
    responses((status = 200, description = "The posts, each with a token.", body = ClaimsBody)))]
#[post("/posts/claims")]
pub async fn claim_posts(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = cx.json::<ClaimCreate>().await.map(Claim::from);
    let claim = cx.admit::<Claim, _>(&caller, read).await?;
    let claimed = cx.services().claim(&caller, claim).await?;
    json(StatusCode::OK, &ClaimsBody { items: claimed.iter().map(ClaimedBody::from).collect() })
}

/// Renew a lease
///
/// It lasts for so long from now on.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<Renew>()))),
    params(ById, LeaseToken), request_body = LeasePut,
    responses((status = 200, description = "The lease.", body = LeaseBody)))]
#[put("/posts/{id}/lease")]
pub async fn renew_lease(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, token) = (cx.id("id", "post")?, cx.required_lease_token()?);
        Ok(Renew { id, token, lease_seconds: cx.json::<LeasePut>().await?.lease_seconds })
    };
    let read = read.await;
    let until = cx.make(read).await?;
    let token = cx.required_lease_token()?;
    json(StatusCode::OK, &LeaseBody { token: token.reveal(), expires_at: Time(until) })
}

/// Give a post back
///
/// Without having worked on it; that counts as no delivery. Whoever has the grant `manage` ends the lease of
/// anybody by leaving the token out.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<Release>()))),
    params(ById, OptionalLeaseToken),
    responses((status = 204, description = "It is offered again.")))]
#[delete("/posts/{id}/lease")]
pub async fn release_lease(cx: Context) -> HandlerResult {
    let read = || Ok(Release { id: cx.id("id", "post")?, token: cx.lease_token() });
    cx.finish(read()).await
}

/// Say what came of working on a post
///
/// That ends the lease. After a failure it waits for 30 s, 2 min, 8 min, 32 min; after the fifth it is
/// parked.
#[utoipa::path(tag = "desk: posts", extensions(("x-required-role" = json!(access::<Report>()))),
    params(ById, LeaseToken), request_body = OutcomeCreate,
    responses((status = 200, description = "The post as it is now.", body = PostBody)))]
#[post("/posts/{id}/outcome")]
pub async fn report_outcome(mut cx: Context) -> HandlerResult {
    let read = async {
        let (id, token) = (cx.id("id", "post")?, cx.required_lease_token()?);
        Ok(Report { id, token, outcome: cx.json::<OutcomeCreate>().await?.into_outcome()? })
    };
    let (read, caller) = (read.await, cx.caller());
    let report = cx.admit::<Report, _>(&caller, read).await?;
    let post = cx.services().report(&caller, report).await?;
    changed(post.view.post.version, &PostBody::from(&post))
}
