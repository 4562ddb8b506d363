//! Reference tables: words that the desk works with, which change without a deployment.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    text_enum::text_enum,
    validation::Checker,
};

/// The most followers or engagements that a tier may ask for.
const MOST: i64 = 1_000_000_000_000;

text_enum! {
    /// A reference table.
    pub enum ReferenceKind {
        /// How replies are written.
        Archetypes = "archetypes",
        /// Authors by their reach.
        PowerTiers = "power-tiers",
        /// Kinds of competitors.
        CompetitorCategories = "competitor-categories",
        /// What is measured.
        KpiTypes = "kpi-types",
        /// Why somebody must look.
        EscalationReasons = "escalation-reasons",
        /// Levels of community champions.
        ChampionTiers = "champion-tiers",
    }
}

text_enum! {
    /// How the values of a period become one.
    pub enum Aggregation {
        /// Their sum.
        Sum = "sum",
        /// Their mean.
        Average = "average",
        /// The latest.
        Last = "last",
        /// The largest.
        Maximum = "maximum",
        /// The sum of numerators by the sum of denominators.
        Ratio = "ratio",
    }
}

text_enum! {
    /// How urgent something is.
    pub enum Priority {
        /// When there is time.
        Low = "LOW",
        /// In its turn.
        Medium = "MEDIUM",
        /// Before others.
        High = "HIGH",
        /// At once.
        Urgent = "URGENT",
    }
}

/// What is edited of a row. The last five belong to some tables only: given there, and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceDetails {
    /// 1 to 50 characters; unique in its table.
    pub name: String,
    /// 0 to 500 characters.
    pub description: String,
    /// Whether it may be used for something new.
    pub is_active: bool,
    /// Power tiers: from how many followers, 0 to 10^12.
    pub follower_threshold: Option<i64>,
    /// KPI types: how a period is aggregated.
    pub aggregation_type: Option<Aggregation>,
    /// Escalation reasons: how urgent.
    pub severity: Option<Priority>,
    /// Champion tiers: from how many engagements, 0 to 10^12.
    pub min_engagement: Option<i64>,
    /// Champion tiers: what a champion gets, 0 to 500 characters.
    pub benefits: Option<String>,
}

impl Details for ReferenceDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("name", &mut self.name, 1, 50);
        c.string("description", &mut self.description, 0, 500);
        for (field, number) in
            [("follower_threshold", self.follower_threshold), ("min_engagement", self.min_engagement)]
        {
            c.range(field, number.unwrap_or(0), 0, MOST);
        }
        if let Some(benefits) = &mut self.benefits {
            c.string("benefits", benefits, 0, 500);
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(
            self, old: name, description, is_active, follower_threshold, aggregation_type, severity,
            min_engagement, benefits
        )
    }
}

impl ReferenceDetails {
    /// Checks that exactly the fields of its table are given.
    pub fn check_fields(&self, kind: ReferenceKind, c: &mut Checker) {
        for (field, given, table) in [
            ("follower_threshold", self.follower_threshold.is_some(), ReferenceKind::PowerTiers),
            ("aggregation_type", self.aggregation_type.is_some(), ReferenceKind::KpiTypes),
            ("severity", self.severity.is_some(), ReferenceKind::EscalationReasons),
            ("min_engagement", self.min_engagement.is_some(), ReferenceKind::ChampionTiers),
            ("benefits", self.benefits.is_some(), ReferenceKind::ChampionTiers),
        ] {
            match (given, table == kind) {
                (false, true) => c.fail(field, "required", format!("is required in {}", table.as_str())),
                (true, false) => c.fail(field, "not_allowed", format!("is only in {}", table.as_str())),
                (true, true) | (false, false) => {}
            }
        }
    }
}

/// A row of a reference table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Identity.
    pub id: Id<Reference>,
    /// Its table.
    pub kind: ReferenceKind,
    /// What is edited.
    pub details: ReferenceDetails,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Reference, ReferenceDetails);

impl Reference {
    /// A new row.
    pub fn new(id: Id<Self>, kind: ReferenceKind, details: ReferenceDetails, now: Timestamp) -> Self {
        Self { id, kind, details, version: 1, created_at: now, updated_at: now }
    }
}
