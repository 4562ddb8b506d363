//! Authors, and who must stay forgotten.

use domain::{
    engagement::{Author, Platform},
    identity::TokenHash,
};
use repositories::engagement::AuthorFilter;

use super::{Call, calls};
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: authors.lookup(id), id = random.id();
    2: authors.list(&filter, &page),
        filter = AuthorFilter {
            platform: random.seldom(3, Random::platform),
            handle: random.seldom(3, Random::handle),
            is_power_user: random.seldom(3, Random::coin),
        },
        page = random.page_by_time(|author: &Author| Some(author.created_at));
    3: authors.trail(id), id = random.id();
    9: authors.suppressed(&hashes), hashes = hashes(random);
};

pub(super) const WRITES: &[Call] = calls! { |random|
    4: authors.take(&authors), authors = authors(random);
    2: authors.observe(&authors), authors = observed(random);
    3: authors.save(&author), author = random.changed(author);
    1: authors.hold_posts(id), id = random.id();
    1: authors.remove(id), id = random.id();
    4: authors.suppress(hash, now), hash = TokenHash(random.hash()), now = random.time();
};

fn hashes(random: &mut Random) -> Vec<TokenHash> {
    let hash = |random: &mut Random| {
        let (any, stored) = (TokenHash(random.hash()), random.row());
        if random.coin() { any } else { stored.map_or(any, |(hash, _): (TokenHash, _)| hash) }
    };
    (0..random.below(4)).map(|_| hash(random)).collect()
}

fn authors(random: &mut Random) -> Vec<Author> {
    let keys = random.platform_keys();
    keys.into_iter().map(|key| new_author(random, key)).collect()
}

fn new_author(random: &mut Random, key: (Platform, String)) -> Author {
    let id = random.id_to_take(&key);
    let sighting = random.sighting(key.1);
    let author = Author::new(id, key.0, sighting, random.time(), random.time());
    let (details, version) = (random.author_details(), random.version::<Author>(None));
    seen_again(random, Author { details, version, ..author })
}

/// The author as of another observation, mostly a later one.
fn seen_again(random: &mut Random, mut author: Author) -> Author {
    let version = author.version;
    let sighting = random.sighting(author.platform_id.clone());
    author.version = 1;
    author.observe(&sighting, random.bound(), random.time());
    Author { version, updated_at: random.time(), ..author }
}

/// An author with other notes. Its key stays, as it does in every use.
fn author(random: &mut Random, old: Option<&Author>) -> Author {
    let key = (random.platform(), "a".to_owned());
    let author = old.cloned().unwrap_or_else(|| new_author(random, key));
    let author = seen_again(random, author);
    Author { details: random.author_details(), version: random.version(old), ..author }
}

/// Stored authors after an observation each: what `observe` does with others is nobody's business.
fn observed(random: &mut Random) -> Vec<Author> {
    let mut authors: Vec<Author> = Vec::new();
    for _ in 0..random.below(4) {
        let Some(stored) = random.row::<Author>() else { continue };
        if authors.iter().all(|author| author.id != stored.id) {
            let author = seen_again(random, stored);
            let version = random.seldom(10, |random| random.number(1)).unwrap_or(author.version);
            authors.push(Author { version, ..author });
        }
    }
    authors
}
