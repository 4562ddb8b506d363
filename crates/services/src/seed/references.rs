//! The reference tables of the seed.

use domain::engagement::{Aggregation, Priority, Reference, ReferenceDetails, ReferenceKind};
use repositories::{ReferenceOf, Root, UnitOfWork};

use super::{seed_id, seed_time};
use crate::ServiceError;

/// Name and description.
type Plain = (&'static str, &'static str);

const ARCHETYPES: [Plain; 8] = [
    ("CHECKLIST", "Steps to go through, one after the other."),
    ("MYTHBUST", "What many believe, and what is so."),
    ("COACH", "Encouragement with one thing to try."),
    ("STORYLET", "A short story that somebody lived."),
    ("HUMOR_LIGHT", "A friendly joke, never at anybody's cost."),
    ("CREDIBILITY_ANCHOR", "What is known, and from where."),
    ("CONFIDENT_RECOMMENDER", "One recommendation, with its reason."),
    ("PROBLEM_SOLUTION_DIRECT", "The problem in a sentence, the solution in another."),
];

const POWER_TIERS: [(Plain, i64); 3] = [
    (("MICRO", "Known to a circle."), 1_000),
    (("MACRO", "Known in the field."), 10_000),
    (("MEGA", "Known beyond it."), 1_000_000),
];

const COMPETITOR_CATEGORIES: [Plain; 3] = [
    ("DIRECT", "Offers the same."),
    ("INDIRECT", "Solves the same problem otherwise."),
    ("HABIT", "What people do without any product."),
];

const KPI_TYPES: [(Plain, Aggregation); 5] = [
    (("VOLUME", "How many there were."), Aggregation::Sum),
    (("SENTIMENT", "How people felt."), Aggregation::Average),
    (("FOLLOWERS", "How many follow."), Aggregation::Last),
    (("PEAK", "The most at once."), Aggregation::Maximum),
    (("RATE", "A share of a whole."), Aggregation::Ratio),
];

const ESCALATION_REASONS: [(Plain, Priority); 4] = [
    (("POST_PARKED", "A post could not be processed."), Priority::Medium),
    (("SENDING_UNKNOWN", "Nobody knows whether a reply was sent."), Priority::High),
    (("SAFETY", "Somebody may come to harm."), Priority::Urgent),
    (("FEEDBACK", "Worth knowing for the team."), Priority::Low),
];

const CHAMPION_TIERS: [(Plain, i64, &str); 3] = [
    (("BRONZE", "Helps now and then."), 5, "A word of thanks."),
    (("SILVER", "Helps often."), 20, "Samples before others."),
    (("GOLD", "Others come for their help."), 100, "A say in what comes next."),
];

/// All rows, with the number of each in its table.
fn rows() -> Vec<Reference> {
    let mut rows = Rows(Vec::new());
    for plain in ARCHETYPES {
        rows.add(ReferenceKind::Archetypes, plain, |_| {});
    }
    for (plain, followers) in POWER_TIERS {
        rows.add(ReferenceKind::PowerTiers, plain, |details| details.follower_threshold = Some(followers));
    }
    for plain in COMPETITOR_CATEGORIES {
        rows.add(ReferenceKind::CompetitorCategories, plain, |_| {});
    }
    for (plain, aggregation) in KPI_TYPES {
        rows.add(ReferenceKind::KpiTypes, plain, |details| details.aggregation_type = Some(aggregation));
    }
    for (plain, severity) in ESCALATION_REASONS {
        rows.add(ReferenceKind::EscalationReasons, plain, |details| details.severity = Some(severity));
    }
    for (plain, engagements, benefits) in CHAMPION_TIERS {
        rows.add(ReferenceKind::ChampionTiers, plain, |details| {
            details.min_engagement = Some(engagements);
            details.benefits = Some(benefits.to_owned());
        });
    }
    rows.0
}

struct Rows(Vec<Reference>);

impl Rows {
    fn add(&mut self, kind: ReferenceKind, (name, about): Plain, special: impl Fn(&mut ReferenceDetails)) {
        let mut details = ReferenceDetails {
            name: name.to_owned(),
            description: about.to_owned(),
            is_active: true,
            follower_threshold: None,
            aggregation_type: None,
            severity: None,
            min_engagement: None,
            benefits: None,
        };
        special(&mut details);
        let number = u16::try_from(self.0.len()).unwrap_or(u16::MAX);
        self.0.push(Reference::new(seed_id(KIND, number), kind, details, seed_time(0)));
    }
}

/// Tells the ids of these rows from those of others of the seed.
const KIND: u8 = 20;

/// What is held while they are added.
pub(super) fn roots() -> impl Iterator<Item = Root> {
    rows().into_iter().map(|row| Root::Reference(row.kind, ReferenceOf::Name(row.details.name)))
}

/// Adds what is missing. A row whose name was taken meanwhile is left out.
pub(super) async fn add(uow: &mut dyn UnitOfWork) -> Result<u64, ServiceError> {
    let mut added = 0;
    for row in rows() {
        let known = uow.references().lookup(row.kind, row.id).await?.is_some();
        if !known && uow.references().find_by_name(row.kind, &row.details.name).await?.is_none() {
            uow.references().add(&row).await?;
            added += 1;
        }
    }
    Ok(added)
}
