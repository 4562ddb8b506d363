//! Mentions: what a post says of a competitor.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::{Competitor, Post},
    validation::Checker,
};

/// What is edited of a mention.
#[derive(Debug, Clone, PartialEq)]
pub struct MentionDetails {
    /// How the author feels about the competitor, −1 (against) to 1 (for).
    pub sentiment: f64,
    /// How content the author is with it, 0 to 1, if the post says.
    pub satisfaction: Option<f64>,
    /// How much there is to gain by an answer, 0 to 1, if somebody judged.
    pub opportunity_score: Option<f64>,
    /// Whether the post was answered.
    pub replied: bool,
}

impl Details for MentionDetails {
    fn check(&mut self, c: &mut Checker) {
        c.finite("sentiment", &mut self.sentiment);
        if self.sentiment.is_finite() && !(-1.0..=1.0).contains(&self.sentiment) {
            let message = format!("must be between -1 and 1, is {}", self.sentiment);
            c.fail("sentiment", "out_of_range", message);
        }
        for (field, share) in
            [("satisfaction", &mut self.satisfaction), ("opportunity_score", &mut self.opportunity_score)]
        {
            if let Some(share) = share {
                c.share(field, share);
            }
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: sentiment, satisfaction, opportunity_score, replied)
    }
}

/// A mention of a competitor in a post.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Identity.
    pub id: Id<Mention>,
    /// Where.
    pub post_id: Id<Post>,
    /// Of whom.
    pub competitor_id: Id<Competitor>,
    /// What is edited.
    pub details: MentionDetails,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was found.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Mention, MentionDetails);

/// What mentions come to: how many there are of all, means of the newest.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct MentionFigures {
    /// How many there are.
    pub mentions: u64,
    /// To how many of them there was an answer.
    pub replied: u64,
    /// Mean of the newest sentiments; none of no mentions.
    pub mean_sentiment: Option<f64>,
    /// Mean of the newest where the post says.
    pub mean_satisfaction: Option<f64>,
    /// Mean of the newest where somebody judged.
    pub mean_opportunity: Option<f64>,
}

impl MentionFigures {
    /// Of so many mentions and so many that were answered; the means of these, in any order.
    pub fn of(mentions: u64, replied: u64, newest: &[Mention]) -> Self {
        let each = |part: fn(&MentionDetails) -> Option<f64>| {
            mean(newest.iter().filter_map(|mention| part(&mention.details)).collect())
        };
        Self {
            mentions,
            replied,
            mean_sentiment: each(|details| Some(details.sentiment)),
            mean_satisfaction: each(|details| details.satisfaction),
            mean_opportunity: each(|details| details.opportunity_score),
        }
    }
}

fn mean(values: Vec<f64>) -> Option<f64> {
    let count = u32::try_from(values.len()).ok().filter(|count| *count > 0)?;
    Some(statistics::exact_sum(values) / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::{Mention, MentionDetails, MentionFigures};
    use crate::{Id, editing::Details, validation::Checker};

    fn mention(sentiment: f64, satisfaction: Option<f64>, replied: bool) -> Mention {
        let id = uuid::Uuid::from_u128(1);
        let now = chrono::DateTime::UNIX_EPOCH;
        Mention {
            id: Id::new(id),
            post_id: Id::new(id),
            competitor_id: Id::new(id),
            details: MentionDetails { sentiment, satisfaction, opportunity_score: None, replied },
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    #[test]
    fn figures_are_of_what_is_known() {
        assert_eq!(MentionFigures::of(0, 0, &[]), MentionFigures::default());
        let mentions =
            [mention(0.1, Some(0.5), true), mention(0.2, None, false), mention(-0.3, Some(1.0), true)];
        let found = MentionFigures::of(1_200, 700, &mentions);
        assert_eq!((found.mentions, found.replied), (1_200, 700));
        assert_eq!((found.mean_satisfaction, found.mean_opportunity), (Some(0.75), None));
        let backwards: Vec<_> = mentions.into_iter().rev().collect();
        assert_eq!(found, MentionFigures::of(1_200, 700, &backwards));
    }

    #[test]
    fn shares_and_sentiments_have_bounds() {
        for (sentiment, satisfaction, faults) in [
            (-1.0, Some(0.0), 0),
            (1.0, Some(1.0), 0),
            (1.000_1, None, 1),
            (-1.000_1, Some(-0.1), 2),
            (f64::NAN, Some(f64::INFINITY), 2),
        ] {
            let mut checker = Checker::new();
            mention(sentiment, satisfaction, false).details.check(&mut checker);
            assert_eq!(checker.finish().map_or_else(|errors| errors.0.len(), |()| 0), faults, "{sentiment}");
        }
    }
}
