//! Authors, and who must stay forgotten.

use domain::{
    Id, Timestamp,
    engagement::{Author, AuthorDetails, ReferenceKind},
    identity::TokenHash,
};
use repositories::{
    Page, PageRequest,
    engagement::{AuthorFilter, AuthorRepository},
};

use super::{
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
    remove(id: Id<Author>) -> bool = state.remove::<Author>(&id);
    suppressed(hashes: &[TokenHash]) -> Vec<TokenHash> =
        state.suppressed.keys().copied().filter(|hash| hashes.contains(hash)).collect();
    suppress(hash: TokenHash, now: Timestamp) -> () =>
        state.take(&[(hash, now)], |(hash, _)| *hash).map(|_| ());
}
