//! Community champions: authors who speak for the product, and what was done for them.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::{Author, Reference},
    validation::Checker,
};

/// Most engagements.
const MOST: i64 = 1_000_000_000_000;

/// What is edited of a champion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChampionDetails {
    /// A row of the reference table.
    pub tier_id: Option<Id<Reference>>,
    /// How often the author engaged, 0 to 10^12.
    pub engagement_count: i64,
    /// When a direct message was sent, if one was.
    pub dm_sent_at: Option<Timestamp>,
    /// What came back, 1 to 1,000 characters; only after a message.
    pub dm_response: Option<String>,
    /// Whether a sample was sent.
    pub sample_sent: bool,
    /// Whether the author became a customer.
    pub converted: bool,
    /// How far the author is as an advocate, in words, 1 to 50 characters.
    pub advocate_status: Option<String>,
}

impl Details for ChampionDetails {
    fn check(&mut self, c: &mut Checker) {
        c.range("engagement_count", self.engagement_count, 0, MOST);
        c.time("dm_sent_at", &mut self.dm_sent_at);
        if let Some(response) = &mut self.dm_response {
            c.string("dm_response", response, 1, 1_000);
            if self.dm_sent_at.is_none() {
                c.fail("dm_response", "not_allowed", "is only after a message: give dm_sent_at");
            }
        }
        if let Some(status) = &mut self.advocate_status {
            c.string("advocate_status", status, 1, 50);
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(
            self, old: tier_id, engagement_count, dm_sent_at, dm_response, sample_sent, converted,
            advocate_status
        )
    }
}

/// A community champion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Champion {
    /// Identity.
    pub id: Id<Champion>,
    /// Who; one an author.
    pub author_id: Id<Author>,
    /// What is edited.
    pub details: ChampionDetails,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Champion, ChampionDetails);

/// The active tier that so many engagements reach: the one that asks for most.
pub fn tier_reached(tiers: &[Reference], engagement_count: i64) -> Option<&Reference> {
    tiers
        .iter()
        .filter(|tier| tier.details.is_active)
        .filter_map(|tier| Some((tier.details.min_engagement?, tier)))
        .filter(|(least, _)| *least <= engagement_count)
        // Of tiers that ask for as much the first by name, as they are listed.
        .reduce(|best, tier| if tier.0 > best.0 { tier } else { best })
        .map(|(_, tier)| tier)
}

#[cfg(test)]
mod tests {
    use super::tier_reached;
    use crate::{
        Id,
        engagement::{Reference, ReferenceDetails, ReferenceKind},
    };

    fn tier(name: &str, min_engagement: i64, is_active: bool) -> Reference {
        let details = ReferenceDetails {
            name: name.to_owned(),
            description: String::new(),
            is_active,
            follower_threshold: None,
            aggregation_type: None,
            severity: None,
            min_engagement: Some(min_engagement),
            benefits: Some(String::new()),
        };
        let id = Id::new(uuid::Uuid::from_u128(1));
        Reference::new(id, ReferenceKind::ChampionTiers, details, chrono::DateTime::UNIX_EPOCH)
    }

    #[test]
    fn the_highest_active_tier_counts() {
        let tiers = [tier("A", 10, true), tier("B", 0, true), tier("C", 100, false), tier("D", 10, true)];
        let found = |count| tier_reached(&tiers, count).map(|tier| tier.details.name.as_str());
        assert_eq!(
            [found(-1), found(0), found(9), found(10), found(1_000)],
            [None, Some("B"), Some("B"), Some("A"), Some("A")]
        );
    }
}
