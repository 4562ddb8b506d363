//! Authors, posts and decisions of the seed.

use domain::{
    Id,
    engagement::{
        Author, AuthorSighting, Decision, DecisionDetails, Mode, Place, Platform, Post, PostDraft,
        ReferenceKind, Scores, Segment, SegmentedWeights, Weights,
    },
};
use repositories::Root;
use serde_json::{Map, json};

use super::{
    competitors, experiments, kpi, learning_log,
    replies::{self, Answered},
    seed_id, seed_time,
};
use crate::{Cx, ServiceError, engagement::posts::categories};

/// Tell the ids of these rows from those of others of the seed.
const AUTHORS: u8 = 21;
const POSTS: u8 = 22;
const DECISIONS: u8 = 23;
const WEIGHTS: u8 = 24;

/// Handle, followers, whether a power user.
const PEOPLE: [(&str, i64, bool); 5] = [
    ("soil_sam", 1_250, true),
    ("balcony_bea", 310, false),
    ("maker_mo", 24_000, true),
    ("quiet_quentin", 12, false),
    ("teacher_tess", 2_900, false),
];

/// What is asked, the word that it was found by, and its category.
const QUESTIONS: [(&str, &str, &str); 5] = [
    ("Which sensor tells me when my tomatoes are thirsty?", "sensor", "hardware"),
    ("My plant talks to the cloud and the cloud does not answer.", "cloud", "connectivity"),
    (
        "I built a weather station from what was in the drawer. It rains inside.",
        "weather station",
        "projects",
    ),
    ("Is there a course on this that starts from nothing?", "course", "learning"),
    ("My class of thirty needs a project that fits a shoe box. Ideas?", "project", "learning"),
];

/// On each platform the same people ask the same questions.
fn each() -> impl Iterator<Item = (Author, Post)> {
    Platform::ALL.iter().enumerate().flat_map(|(platform_number, platform)| {
        PEOPLE.iter().zip(QUESTIONS).enumerate().map(move |(place, (person, question))| {
            let number = u16::try_from(platform_number * PEOPLE.len() + place).unwrap_or(u16::MAX);
            of_platform(*platform, number, *person, question)
        })
    })
}

fn of_platform(
    platform: Platform,
    number: u16,
    (handle, followers, is_power_user): (&str, i64, bool),
    (content, keyword, category): (&str, &str, &str),
) -> (Author, Post) {
    let time = seed_time(i64::from(number));
    let sighting = AuthorSighting {
        platform_id: format!("seed-{number}"),
        handle: handle.to_owned(),
        display_name: handle.replace('_', " "),
        follower_count: followers,
        is_verified: followers > 10_000,
    };
    let mut author = Author::new(seed_id(AUTHORS, number), platform, sighting.clone(), time, time);
    author.details.is_power_user = is_power_user;
    let draft = PostDraft {
        platform,
        platform_post_id: format!("seed-{number}"),
        content: content.to_owned(),
        detected_at: time,
        observed_at: time,
        keyword_matches: vec![keyword.to_owned()],
        keyword_categories: vec![category.to_owned()],
        spam_filtered: false,
        raw_metrics: Map::from_iter([("likes".to_owned(), json!(number))]),
        author: sighting,
    };
    let post = Post::new(seed_id(POSTS, number), author.id, draft, time);
    (author, post)
}

/// What is held while they are added.
pub(super) fn roots() -> impl Iterator<Item = Root> {
    each()
        .flat_map(|(author, post)| [Root::Author(author.id), Root::Post(post.id)])
        .chain([experiments::root(), Root::Sendings])
}

/// Adds what is missing. What the platform calls by these ids may be there by other ones; then it stays.
pub(super) async fn add(cx: &mut Cx<'_>) -> Result<u64, ServiceError> {
    let (mut added, mut decided_on) = (0, Vec::new());
    for (author, mut post) in each() {
        let author = if let Some(known) = cx.uow.authors().lookup(author.id).await? {
            known
        } else {
            let taken = cx.uow.authors().take(std::slice::from_ref(&author)).await?.pop();
            let taken = taken.ok_or(ServiceError::NotFound("author"))?;
            added += u64::from(taken.id == author.id);
            taken
        };
        post.author_id = author.id;
        if cx.uow.posts().lookup(post.id).await?.is_none() {
            let taken = cx.uow.posts().take(std::slice::from_ref(&post)).await?.pop();
            if taken.is_none_or(|taken| taken.id != post.id) {
                continue;
            }
            let place = Place::new(&post, author.details.is_power_user, post.created_at);
            cx.uow.queue().add(&[(place, categories(&post))]).await?;
            added += 1;
        }
        decided_on.push((author, post));
    }
    decided_on.truncate(PEOPLE.len());
    added += competitors::add(cx, &decided_on).await? + kpi::add(cx).await? + experiments::add(cx).await?;
    Ok(added + add_decisions(cx, decided_on).await?)
}

/// Decisions on the posts of the first platform, by the weights of everything, and replies to them.
async fn add_decisions(cx: &mut Cx<'_>, posts: Vec<(Author, Post)>) -> Result<u64, ServiceError> {
    let (mut added, mut answered) = (0, Vec::new());
    let global = Segment::global();
    let present = cx.uow.weights().of_segments(std::slice::from_ref(&global)).await?.pop();
    let weights = if let Some(present) = present {
        present
    } else {
        let weights = SegmentedWeights::new(seed_id(WEIGHTS, 0), global, Weights::EQUAL, seed_time(0));
        cx.uow.weights().add(&weights, "All count alike at first.").await?;
        added += 1;
        weights
    };
    let coach = cx.uow.references().find_by_name(ReferenceKind::Archetypes, COACH).await?;
    for (number, (author, post)) in (0_u16..).zip(posts) {
        let id: Id<Decision> = seed_id(DECISIONS, number);
        if let Some(decision) = cx.uow.decisions().lookup(id).await? {
            answered.push(Answered { author, post, decision });
            continue;
        }
        let (tenths, by_chance) = (f64::from(number) / 10.0, usize::from(number) == learning_log::BY_CHANCE);
        let scores = Scores { sss: 0.5 + tenths, ars: 0.4, evs: 0.9 - tenths, trs: 0.8 };
        let decision = Decision {
            id,
            post_id: post.id,
            composite_score: weights.weights.composite(&scores),
            details: DecisionDetails {
                scores,
                mode: if by_chance { Mode::Engagement } else { Mode::Helpful },
                signals: Map::from_iter([("question".to_owned(), json!(true))]),
                safety_flags: json!([]),
                temporal_context: None,
                competitor_detected: false,
            },
            archetype: coach.as_ref().map(|row| row.id),
            is_power_user: false,
            experiment_id: None,
            experiment_variant: None,
            is_randomized_experiment: by_chance,
            predicted_mode: by_chance.then_some(Mode::Helpful),
            weights_id: weights.id,
            weights_version: weights.version,
            decided_by: None,
            created_at: seed_time(60 + i64::from(number)),
        };
        cx.uow.decisions().add(&decision).await?;
        answered.push(Answered { author, post, decision });
        added += 1;
    }
    Ok(added + learning_log::add(cx, &answered).await? + replies::add(cx, &answered).await?)
}

/// The archetype of these decisions.
const COACH: &str = "COACH";
