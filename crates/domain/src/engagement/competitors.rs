//! Competitors: whom the desk's product stands beside.

use std::collections::HashSet;

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    engagement::Reference,
    validation::Checker,
};

/// Most keywords of a brand.
const MOST_KEYWORDS: usize = 50;

/// What is edited of a competitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetitorDetails {
    /// 1 to 100 characters.
    pub name: String,
    /// A row of the reference table.
    pub category_id: Option<Id<Reference>>,
    /// How its product works, 0 to 500 characters.
    pub primary_mechanism: String,
    /// What it costs, in words or numbers, 0 to 100 characters.
    pub price_point: String,
    /// Up to 50 words that it is found by, of 1 to 100 characters; each once.
    pub brand_keywords: Vec<String>,
}

impl Details for CompetitorDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("name", &mut self.name, 1, 100);
        c.string("primary_mechanism", &mut self.primary_mechanism, 0, 500);
        c.string("price_point", &mut self.price_point, 0, 100);
        for (index, word) in self.brand_keywords.iter_mut().enumerate() {
            c.within("brand_keywords", |c| c.string(&index.to_string(), word, 1, 100));
        }
        let count = self.brand_keywords.len();
        if count > MOST_KEYWORDS {
            let message = format!("must have at most {MOST_KEYWORDS} words, has {count}");
            c.fail("brand_keywords", "out_of_range", message);
        }
        let mut seen = HashSet::new();
        self.brand_keywords.retain(|word| seen.insert(word.clone()));
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(self, old: name, category_id, primary_mechanism, price_point, brand_keywords)
    }
}

/// A competitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competitor {
    /// Identity.
    pub id: Id<Competitor>,
    /// What is edited.
    pub details: CompetitorDetails,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Competitor, CompetitorDetails);

impl Competitor {
    /// A new one, of checked details.
    pub fn new(id: Id<Self>, details: CompetitorDetails, now: Timestamp) -> Self {
        Self { id, details, version: 1, created_at: now, updated_at: now }
    }
}
