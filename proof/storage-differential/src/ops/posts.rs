//! Posts and what they said before.

use domain::{
    Id,
    engagement::{Platform, Post, PostRevision, PostStatus},
};
use repositories::engagement::{PostFilter, PostState};

use super::{Call, calls};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    2: posts.lookup(id), id = random.id();
    1: posts.lookup_all(&ids), ids = {
        let (mut ids, any) = (random.some_ids::<Post>(), random.any_id());
        if !ids.contains(&any) && random.once_in(4) {
            ids.push(any);
        }
        ids
    };
    3: posts.list(&filter, &page), filter = filter(random),
        page = random.page_by_time(|post: &Post| Some(post.detected_at));
    6: posts.revisions(post), post = revised(random);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    5: posts.take(&posts), posts = posts(random);
    3: posts.save(&post), post = random.changed(post);
    8: posts.add_revision(&revision), revision = revision(random);
    1: posts.remove_revisions(post), post = revised(random);
};

fn filter(random: &mut Random) -> PostFilter {
    let state = match random.below(4) {
        0 => PostState::Available,
        1 => PostState::Leased,
        _ => PostState::Done(status(random)),
    };
    PostFilter {
        platform: random.seldom(3, Random::platform),
        author_id: random.seldom(3, Random::id),
        state: random.maybe(|random| (state, random.bound())),
    }
}

/// Mostly that of a post that waits.
fn status(random: &mut Random) -> PostStatus {
    let any = random.pick_if_any(PostStatus::ALL).unwrap_or(PostStatus::Waiting);
    if random.coin() { PostStatus::Waiting } else { any }
}

fn revised(random: &mut Random) -> Id<Post> {
    let any = random.id();
    let stored = random.row().map(|revision: PostRevision| revision.post_id);
    if random.once_in(4) { any } else { stored.unwrap_or(any) }
}

fn revision(random: &mut Random) -> PostRevision {
    PostRevision {
        post_id: random.id(),
        content_version: random.number(1),
        content: random.long_text(),
        observed_at: random.time(),
        created_at: random.time(),
    }
}

fn posts(random: &mut Random) -> Vec<Post> {
    let keys = random.platform_keys();
    keys.into_iter().map(|key| new_post(random, key)).collect()
}

/// A new post with that key.
pub(super) fn new_post(random: &mut Random, key: (Platform, String)) -> Post {
    Post {
        id: random.id_to_take(&key),
        platform: key.0,
        platform_post_id: key.1,
        author_id: random.id(),
        content: random.long_text(),
        content_version: random.number(1),
        detected_at: random.time(),
        observed_at: random.time(),
        processed_at: random.time_if(),
        keyword_matches: random.words(),
        keyword_categories: random.categories().into_iter().collect(),
        spam_filtered: random.coin(),
        raw_metrics: random.object(),
        state: status(random),
        error_count: random.number(0),
        error_message: random.maybe(|random| random.name(1_000)),
        version: random.version::<Post>(None),
        created_at: random.time(),
        updated_at: random.time(),
    }
}

/// A changed post. Its key stays, as it does in every use.
fn post(random: &mut Random, old: Option<&Post>) -> Post {
    let key = old.map(|old| (old.platform, old.platform_post_id.clone()));
    let other = new_post(random, key.unwrap_or_else(|| (Platform::Twitter, "a".to_owned())));
    let Some(old) = old else { return other };
    let author_id = random.seldom(6, |_| other.author_id).unwrap_or(old.author_id);
    let (version, created_at) = (random.version(Some(old)), old.created_at);
    Post { id: old.id, author_id, version, created_at, ..other }
}
