//! Competitors, what posts say of them, and champions.

use domain::{
    Id,
    engagement::{
        Author, Champion, ChampionDetails, Competitor, CompetitorDetails, Mention, MentionDetails, Reference,
        ReferenceKind,
    },
};
use repositories::{
    PageRequest, Position,
    engagement::{ChampionFilter, CompetitorFilter, MentionFilter},
};

use super::{Call, calls};
use crate::model::at_text;
use crate::random::Random;

pub(super) const READS: &[Call] = calls! { |random|
    1: competitors.lookup(id), id = random.id();
    2: competitors.list(&filter, &page),
        filter = CompetitorFilter { category_id: random.seldom(3, category) }, page = page_by_name(random);
    1: mentions.lookup(id), id = random.id();
    2: mentions.count(competitor), competitor = random.id();
    2: mentions.list(&filter, &page), filter = mentions_of(random),
        page = random.page_by_time(|mention: &Mention| Some(mention.created_at));
    1: champions.lookup(id), id = random.id();
    2: champions.list(&filter, &page), filter = champions_of(random),
        page = random.page_by_time(|champion: &Champion| Some(champion.created_at));
};

pub(super) const WRITES: &[Call] = calls! { |random|
    3: competitors.add(&competitor), competitor = competitor(random, None);
    3: competitors.save(&competitor), competitor = random.changed(competitor);
    1: competitors.remove(id), id = random.id();
    4: mentions.add(&mention), mention = mention(random, None);
    3: mentions.save(&mention), mention = random.changed(mention);
    3: mentions.remove(id), id = random.id();
    4: champions.add(&champion), champion = champion(random, None);
    3: champions.save(&champion), champion = random.changed(champion);
    1: champions.remove(id), id = random.id();
};

/// A category: mostly that of a stored competitor.
fn category(random: &mut Random) -> Id<Reference> {
    let stored = random.row().and_then(|of: Competitor| of.details.category_id);
    random.mostly(stored)
}

fn page_by_name(random: &mut Random) -> PageRequest {
    let places: Vec<Position> =
        random.state.competitors.values().map(|of| at_text(&of.details.name, of.id)).collect();
    random.page(&places)
}

/// Mostly what finds a stored mention.
fn mentions_of(random: &mut Random) -> MentionFilter {
    let (competitor, post) =
        random.row().map(|mention: Mention| (mention.competitor_id, mention.post_id)).unzip();
    MentionFilter {
        competitor_id: random.seldom(3, |random| random.mostly(competitor)),
        post_id: random.seldom(3, |random| random.mostly(post)),
        replied: random.seldom(3, Random::coin),
    }
}

/// Mostly what finds a stored champion.
fn champions_of(random: &mut Random) -> ChampionFilter {
    let (author, tier) =
        random.row().map(|champion: Champion| (champion.author_id, champion.details.tier_id)).unzip();
    ChampionFilter {
        author_id: random.seldom(4, |random| random.mostly(author)),
        tier_id: random.seldom(4, |random| random.mostly(tier.flatten())),
        sample_sent: random.seldom(4, Random::coin),
        converted: random.seldom(4, Random::coin),
    }
}

fn competitor(random: &mut Random, old: Option<&Competitor>) -> Competitor {
    Competitor {
        id: random.id_of(old),
        details: CompetitorDetails {
            name: random.name(100),
            category_id: random.reference_if(ReferenceKind::CompetitorCategories),
            primary_mechanism: random.name(500),
            price_point: random.name(100),
            brand_keywords: random.words(),
        },
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

/// A number from −1 to 1; rarely another one.
fn sentiment(random: &mut Random) -> f64 {
    if random.once_in(80) { random.real() } else { random.pick(&[-1.0, -0.25, -0.0, 0.0, 1.0 / 3.0, 1.0]) }
}

/// A mention. What it is of and where stays mostly, as it does in every use.
fn mention(random: &mut Random, old: Option<&Mention>) -> Mention {
    let (post, competitor) = (random.id(), random.id());
    Mention {
        id: random.id_of(old),
        post_id: old.map(|old| old.post_id).filter(|_| !random.once_in(12)).unwrap_or(post),
        competitor_id: old.map(|old| old.competitor_id).filter(|_| !random.once_in(12)).unwrap_or(competitor),
        details: MentionDetails {
            sentiment: sentiment(random),
            satisfaction: random.maybe(Random::share),
            opportunity_score: random.maybe(Random::share),
            replied: random.coin(),
        },
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}

/// An author: mostly one that is no champion.
fn no_champion(random: &mut Random) -> Id<Author> {
    let state = &random.state;
    let is_one = |id: &Id<Author>| state.champions.values().any(|champion| champion.author_id == *id);
    let free: Vec<Id<Author>> = state.authors.keys().copied().filter(|id| !is_one(id)).collect();
    let any = random.id();
    if random.once_in(12) { any } else { random.pick_if_any(&free).unwrap_or(any) }
}

/// A champion. Its author stays mostly, as it does in every use.
fn champion(random: &mut Random, old: Option<&Champion>) -> Champion {
    let any = no_champion(random);
    Champion {
        id: random.id_of(old),
        author_id: old.map(|old| old.author_id).filter(|_| !random.once_in(12)).unwrap_or(any),
        details: ChampionDetails {
            tier_id: random.reference_if(ReferenceKind::ChampionTiers),
            engagement_count: random.number(0),
            dm_sent_at: random.time_if(),
            dm_response: random.maybe(|random| random.name(1_000)),
            sample_sent: random.coin(),
            converted: random.coin(),
            advocate_status: random.maybe(|random| random.name(50)),
        },
        version: random.version(old),
        created_at: old.map_or_else(|| random.time(), |old| old.created_at),
        updated_at: random.time(),
    }
}
