//! What becomes of replies when the platform edits or deletes the post that they answer.

use domain::{editing::Versioned, engagement::Post};

use super::{replies, sending};
use crate::{Cx, ServiceError};

/// The post says something else: what was approved for it is to be approved anew, and whoever reviews a
/// reply must read it again. The post is held.
pub(super) async fn follow_post(cx: &mut Cx<'_>, post: &Post) -> Result<(), ServiceError> {
    for mut reply in cx.uow.replies().to_post(post).await? {
        sending::expire(cx, &mut reply).await?;
        let follows = reply.follow_post(post, cx.now).is_ok();
        // What is being sent follows once that is over (`sending::came_back`). Its version moves, so that whoever
        // ends the sending at this moment looks again at what the post says.
        if !follows && reply.is_under_way() {
            reply.mark_changed(cx.now);
        }
        if follows || reply.is_under_way() {
            replies::save(cx, &reply).await?;
        }
    }
    Ok(())
}

/// The platform deleted the post: what it said goes from all that answers it. The post is held.
pub(super) async fn forget_post(cx: &mut Cx<'_>, post: &Post) -> Result<(), ServiceError> {
    for mut reply in cx.uow.replies().to_post(post).await? {
        reply.forget_post(cx.now);
        replies::save(cx, &reply).await?;
    }
    Ok(())
}
