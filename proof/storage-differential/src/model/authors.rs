//! Authors, and who must stay forgotten.

use domain::{
    Id, Timestamp,
    engagement::{Author, AuthorDetails, Decision, Escalation, Post, ReferenceKind, Reply},
    identity::TokenHash,
};
use repositories::{
    Page, PageRequest,
    engagement::{AuthorFilter, AuthorRepository, AuthorTrail},
};

use super::{
    holds::remove_author,
    implement,
    pages::by_time,
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for Author {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let tier = self.details.power_tier_id;
        verdict
            .free(state.is_free(self, |author| Some((author.platform, author.platform_id.clone()))))
            .refers(tier.is_none_or(|tier| state.references.contains_key(&(ReferenceKind::PowerTiers, tier))))
            .fits(&self.platform_id, 100)
            .fits(&self.handle, 50)
            .fits(&self.display_name, 200)
            .check(self.follower_count >= 0)
            .share(self.details.relationship_score);
    }

    fn kept(&self, _state: &State) -> Self {
        let relationship_score = kept(self.details.relationship_score);
        Self { details: AuthorDetails { relationship_score, ..self.details.clone() }, ..self.clone() }
    }
}

fn matches(filter: &AuthorFilter, author: &Author) -> bool {
    filter.platform.is_none_or(|platform| author.platform == platform)
        && filter.handle.as_ref().is_none_or(|handle| author.handle == *handle)
        && filter.is_power_user.is_none_or(|power| author.details.is_power_user == power)
}

fn trail(state: &State, author: Id<Author>) -> AuthorTrail {
    let posts: Vec<Id<Post>> =
        state.all(|post: &Post| post.author_id == author).iter().map(|post| post.id).collect();
    let decided = state.all(|decision: &Decision| posts.contains(&decision.post_id));
    let decisions: Vec<Id<Decision>> = decided.iter().map(|decision| decision.id).collect();
    let answers = state.all(|reply: &Reply| reply.author_id == Some(author));
    let replies: Vec<Id<Reply>> = answers.iter().map(|reply| reply.id).collect();
    let escalated = state.all(|escalation: &Escalation| {
        let about = escalation.about;
        about.post_id.is_some_and(|id| posts.contains(&id))
            || about.decision_id.is_some_and(|id| decisions.contains(&id))
            || about.reply_id.is_some_and(|id| replies.contains(&id))
    });
    let escalations = escalated.iter().map(|escalation| escalation.id).collect();
    AuthorTrail { posts, decisions, replies, escalations }
}

impl Rules for (TokenHash, Timestamp) {
    fn judge(&self, _state: &State, _verdict: &mut Verdict) {}
}

implement! { AuthorRepository, |state|
    lookup(id: Id<Author>) -> Option<Author> = state.get(&id);
    list(filter: &AuthorFilter, page: &PageRequest) -> Page<Author> =>
        by_time(state.all(|author| matches(filter, author)), page, |author| (author.created_at, author.id));
    take(authors: &[Author]) -> Vec<Author> =>
        state.take(authors, |author| (author.platform, author.platform_id.clone()));
    observe(authors: &[Author]) -> () => {
        // One that is not there comes up while a failure is shrunk. Databases add it.
        let seen = |author: &Author| {
            let stored: Author = state.get(&author.id).unwrap_or_else(|| author.clone());
            let Author { platform, platform_id, details, created_at, .. } = stored;
            Author { platform, platform_id, details, created_at, ..author.clone() }
        };
        let seen: Vec<Author> = authors.iter().map(seen).collect();
        state.put_all(&seen)
    };
    save(author: &Author) -> () => state.save(author);
    hold_posts(id: Id<Author>) -> () = { let _held = state.has::<Author>(&id); };
    trail(id: Id<Author>) -> AuthorTrail = trail(state, id);
    remove(id: Id<Author>) -> bool => remove_author(state, id);
    suppressed(hashes: &[TokenHash]) -> Vec<TokenHash> =
        state.suppressed.keys().copied().filter(|hash| hashes.contains(hash)).collect();
    suppress(hash: TokenHash, now: Timestamp) -> () =>
        state.take(&[(hash, now)], |(hash, _)| *hash).map(|_| ());
}
