//! The catalogue of archives, and posts that are old.

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, ArchiveState, Post},
    learning::Sha256,
};
use repositories::engagement::{ArchiveFilter, Due, Hanging, Part};
use serde_json::Map;

use super::{Call, calls};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: archives.lookup(id), id = random.id();
    1: archives.find_by_file_name(&name), name = random.known(200, |of: &Archive| of.file_name.clone());
    2: archives.list(&filter, &page), filter = filter(random),
        page = random.page_by_time(|of: &Archive| Some(of.created_at));
    3: retention.due(before, after, limit), before = random.bound(), after = place(random), limit = random.limit();
    3: retention.staying(&posts), posts = some_posts(random);
    3: retention.hanging(&posts), posts = some_posts(random);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: archives.add(&archive), archive = archive(random, None);
    3: archives.save(&archive), archive = random.changed(archive);
    1: retention.hold_hanging(&posts), posts = some_posts(random);
    1: retention.purge(&posts), posts = few_posts(random);
    1: retention.put_back(&rows), rows = strangers(random);
};

fn filter(random: &mut Random) -> ArchiveFilter {
    ArchiveFilter { kind: random.seldom(2, kind), state: random.seldom(2, state) }
}

fn kind(random: &mut Random) -> ArchiveKind {
    random.pick_if_any(ArchiveKind::ALL).unwrap_or(ArchiveKind::Posts)
}

fn state(random: &mut Random) -> ArchiveState {
    random.pick_if_any(ArchiveState::ALL).unwrap_or(ArchiveState::Verified)
}

/// Mostly where a stored post is.
fn place(random: &mut Random) -> Option<Due> {
    let stored = random.row().map(|post: Post| (post.detected_at, post.id));
    random.maybe(|random| stored.unwrap_or_else(|| (random.time(), random.id())))
}

/// Posts, each once.
fn some_posts(random: &mut Random) -> Vec<Id<Post>> {
    let mut posts: Vec<Id<Post>> = random.some_ids();
    posts.sort_unstable();
    posts.dedup();
    posts
}

/// Few, so that most posts stay for other calls.
fn few_posts(random: &mut Random) -> Vec<Id<Post>> {
    let mut posts = some_posts(random);
    posts.truncate(1);
    if random.once_in(2) { posts } else { Vec::new() }
}

/// Nothing, or what is in no table that posts have rows in.
fn strangers(random: &mut Random) -> Vec<Hanging> {
    let tables = ["accounts", "nothing"];
    let table = random.pick_if_any(&tables).unwrap_or("nothing").to_owned();
    let stranger = Hanging { post: random.id(), part: Part::Row, table, row: Map::new() };
    if random.coin() { vec![stranger] } else { Vec::new() }
}

/// An archive. What it holds stays, as it does in every use.
fn archive(random: &mut Random, old: Option<&Archive>) -> Archive {
    let (one, other) = (random.time(), random.time());
    let swapped = random.once_in(12);
    let (from_at, to_at) =
        if swapped { (one.max(other), one.min(other)) } else { (one.min(other), one.max(other)) };
    Archive {
        id: random.id_of(old),
        kind: kind(random),
        file_name: random.key(200),
        sha256: Sha256(random.hash()),
        bytes: random.number(0),
        entries: random.number(0),
        from_at,
        to_at,
        state: state(random),
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}
