//! Competitors of the seed, what posts say of them, and community champions.

use domain::{
    Id,
    engagement::{
        Author, Champion, ChampionDetails, Competitor, CompetitorDetails, Mention, MentionDetails, Post,
        Reference, ReferenceKind,
    },
};
use repositories::{PageRequest, engagement::ChampionFilter};

use super::{seed_id, seed_time};
use crate::{Cx, ServiceError};

/// Tell the ids of these rows from those of others of the seed.
const COMPETITORS: u8 = 29;
const MENTIONS: u8 = 30;
const CHAMPIONS: u8 = 31;

/// How often they engaged, and the tier that this reaches.
const SUPPORTERS: [(i64, &str); 2] = [(120, "GOLD"), (25, "SILVER")];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Competitors, their categories, and what a post says of each.
fn rivals() -> [(CompetitorDetails, Option<&'static str>, MentionDetails); 2] {
    [
        (
            CompetitorDetails {
                name: "Sprout & Sons".to_owned(),
                category_id: None,
                primary_mechanism: "Sensors that send to a cloud.".to_owned(),
                price_point: "9 a month".to_owned(),
                brand_keywords: words(&["sprout", "sprout and sons"]),
            },
            Some("DIRECT"),
            MentionDetails {
                sentiment: -0.5,
                satisfaction: Some(0.25),
                opportunity_score: Some(0.75),
                replied: false,
            },
        ),
        (
            CompetitorDetails {
                name: "The Moon Almanac".to_owned(),
                category_id: None,
                primary_mechanism: String::new(),
                price_point: String::new(),
                brand_keywords: words(&["almanac"]),
            },
            None,
            MentionDetails { sentiment: 0.25, satisfaction: None, opportunity_score: None, replied: true },
        ),
    ]
}

/// Adds what is missing, about these authors and their posts.
pub(super) async fn add(cx: &mut Cx<'_>, posts: &[(Author, Post)]) -> Result<u64, ServiceError> {
    let mut added = 0;
    for (number, ((details, category, said), (_, post))) in (0_u16..).zip(rivals().into_iter().zip(posts)) {
        let id: Id<Competitor> = seed_id(COMPETITORS, number);
        if cx.uow.competitors().lookup(id).await?.is_none() {
            let category_id = match category {
                Some(name) => reference(cx, ReferenceKind::CompetitorCategories, name).await?,
                None => None,
            };
            let details = CompetitorDetails { category_id, ..details };
            let competitor = Competitor::new(id, details, seed_time(210 + i64::from(number)));
            cx.uow.competitors().add(&competitor).await?;
            added += 1;
        }
        added += add_mention(cx, number, (id, post.id), said).await?;
    }
    for (number, ((author, _), supporter)) in (0_u16..).zip(posts.iter().zip(SUPPORTERS)) {
        added += add_champion(cx, number, author.id, supporter).await?;
    }
    Ok(added)
}

/// The row of that name, unless it was deleted.
async fn reference(
    cx: &mut Cx<'_>,
    kind: ReferenceKind,
    name: &str,
) -> Result<Option<Id<Reference>>, ServiceError> {
    Ok(cx.uow.references().find_by_name(kind, name).await?.map(|row| row.id))
}

async fn add_mention(
    cx: &mut Cx<'_>,
    number: u16,
    (competitor_id, post_id): (Id<Competitor>, Id<Post>),
    details: MentionDetails,
) -> Result<u64, ServiceError> {
    let (id, time) = (seed_id(MENTIONS, number), seed_time(220 + i64::from(number)));
    if cx.uow.mentions().lookup(id).await?.is_some() {
        return Ok(0);
    }
    let mention =
        Mention { id, post_id, competitor_id, details, version: 1, created_at: time, updated_at: time };
    cx.uow.mentions().add(&mention).await?;
    Ok(1)
}

async fn add_champion(
    cx: &mut Cx<'_>,
    number: u16,
    author_id: Id<Author>,
    (engagement_count, tier): (i64, &str),
) -> Result<u64, ServiceError> {
    let (id, time) = (seed_id(CHAMPIONS, number), seed_time(230 + i64::from(number)));
    let filter = ChampionFilter { author_id: Some(author_id), ..ChampionFilter::default() };
    let known = cx.uow.champions().lookup(id).await?.is_some();
    if known || !cx.uow.champions().list(&filter, &PageRequest::first(1)).await?.items.is_empty() {
        return Ok(0);
    }
    let first = number == 0;
    let details = ChampionDetails {
        tier_id: reference(cx, ReferenceKind::ChampionTiers, tier).await?,
        engagement_count,
        dm_sent_at: first.then(|| seed_time(229)),
        dm_response: first.then(|| "Gladly! Where do I sign?".to_owned()),
        sample_sent: first,
        converted: false,
        advocate_status: first.then(|| "speaks at meetings".to_owned()),
    };
    let champion = Champion { id, author_id, details, version: 1, created_at: time, updated_at: time };
    cx.uow.champions().add(&champion).await?;
    Ok(1)
}
