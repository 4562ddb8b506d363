//! Posts and what they said before.

use domain::{
    Id, Timestamp,
    engagement::{Post, PostRevision, PostStatus},
};
use repositories::{
    Page, PageRequest,
    engagement::{PostFilter, PostRepository, PostState, PostView},
};

use super::{
    at_time, implement,
    pages::{By, page},
    state::{Rules, State},
    verdict::Verdict,
};

impl Rules for Post {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .free(state.is_free(self, |post| Some((post.platform, post.platform_post_id.clone()))))
            .fits(&self.platform_post_id, 100)
            .fits_if(self.error_message.as_ref(), 1_000)
            .check(self.content_version >= 1)
            .check(self.error_count >= 0);
    }
}

impl Rules for PostRevision {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.check(self.content_version >= 1);
    }
}

/// A post that has a place in the queue.
fn view(state: &State, id: Id<Post>) -> Option<PostView> {
    let post = state.posts.get(&id)?.clone();
    let (_, place, _) = state.places.get(&id)?.clone();
    let author = state.authors.get(&post.author_id)?.clone();
    Some(PostView { post, place, author })
}

fn is_in(view: &PostView, state: PostState, now: Timestamp) -> bool {
    let waits = view.post.state == PostStatus::Waiting;
    let leased = view.place.lease.is_some_and(|lease| lease.until > now);
    match state {
        PostState::Available => waits && !leased,
        PostState::Leased => waits && leased,
        PostState::Done(status) => view.post.state == status,
    }
}

fn matches(filter: &PostFilter, view: &PostView) -> bool {
    filter.platform.is_none_or(|platform| view.post.platform == platform)
        && filter.author_id.is_none_or(|author| view.post.author_id == author)
        && filter.state.is_none_or(|(state, now)| is_in(view, state, now))
}

implement! { PostRepository, |state|
    lookup(id: Id<Post>) -> Option<PostView> = view(state, id);
    lookup_all(ids: &[Id<Post>]) -> Vec<PostView> = ids.iter().filter_map(|id| view(state, *id)).collect();
    list(filter: &PostFilter, request: &PageRequest) -> Page<PostView> => {
        let views = state.posts.keys().filter_map(|id| view(state, *id));
        let views = views.filter(|view| matches(filter, view)).collect();
        page(views, request, By::Time, true, |view| at_time(view.post.detected_at, view.post.id))
    };
    take(posts: &[Post]) -> Vec<Post> =>
        state.take(posts, |post| (post.platform, post.platform_post_id.clone()));
    save(post: &Post) -> () => state.save(post);
    add_revision(revision: &PostRevision) -> () => state.add(revision);
    revisions(post: Id<Post>) -> Vec<PostRevision> =
        state.all(|revision: &PostRevision| revision.post_id == post);
    remove_revisions(post: Id<Post>) -> () => {
        state.post_revisions.retain(|(of, _), _| *of != post);
        Ok(())
    };
}
