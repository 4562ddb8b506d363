//! Decisions on posts.

use serde_json::{Map, Value};

use crate::{
    Id, Timestamp,
    engagement::{Experiment, Post, Reference, SegmentedWeights},
    identity::Account,
    text_enum::text_enum,
    validation::Checker,
};

/// Longest JSON of what a decision rests on, in bytes.
const MAX_JSON: usize = 64 * 1024;

text_enum! {
    /// How a post is answered.
    pub enum Mode {
        /// With help.
        Helpful = "HELPFUL",
        /// With conversation.
        Engagement = "ENGAGEMENT",
        /// With both.
        Hybrid = "HYBRID",
        /// Not at all.
        Disengaged = "DISENGAGED",
    }
}

/// The scores of a post, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// The first.
    pub sss: f64,
    /// The second.
    pub ars: f64,
    /// The third.
    pub evs: f64,
    /// The fourth.
    pub trs: f64,
}

impl Scores {
    /// In the order of the weights.
    pub const fn each(&self) -> [f64; 4] {
        [self.sss, self.ars, self.evs, self.trs]
    }
}

/// What is said when a post is decided on.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionDetails {
    /// The scores.
    pub scores: Scores,
    /// How the post is answered.
    pub mode: Mode,
    /// What the scores were made of; up to 64 KiB as JSON.
    pub signals: Map<String, Value>,
    /// What must be minded: a list or an object; up to 64 KiB as JSON.
    pub safety_flags: Value,
    /// What was going on; up to 64 KiB as JSON.
    pub temporal_context: Option<Map<String, Value>>,
    /// Whether a competitor is spoken of.
    pub competitor_detected: bool,
}

impl DecisionDetails {
    /// Checks every field.
    pub fn check(&mut self, c: &mut Checker) {
        for (field, score) in [
            ("sss_score", &mut self.scores.sss),
            ("ars_score", &mut self.scores.ars),
            ("evs_score", &mut self.scores.evs),
            ("trs_score", &mut self.scores.trs),
        ] {
            c.share(field, score);
        }
        if !(self.safety_flags.is_array() || self.safety_flags.is_object()) {
            c.fail("safety_flags", "type", "must be a list or an object");
        }
        c.json_object("signals", &mut self.signals, MAX_JSON);
        c.json("safety_flags", &mut self.safety_flags, MAX_JSON);
        if let Some(context) = &mut self.temporal_context {
            c.json_object("temporal_context", context, MAX_JSON);
        }
    }
}

/// A decision; never changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Identity.
    pub id: Id<Decision>,
    /// On this post.
    pub post_id: Id<Post>,
    /// What was said.
    pub details: DecisionDetails,
    /// The weighted mean of the scores.
    pub composite_score: f64,
    /// A row of the reference table.
    pub archetype: Option<Id<Reference>>,
    /// Whether the author's posts went first then.
    pub is_power_user: bool,
    /// The experiment that it is part of.
    pub experiment_id: Option<Id<Experiment>>,
    /// Which side of the experiment the post is on.
    pub experiment_variant: Option<String>,
    /// Whether chance decided on the mode.
    pub is_randomized_experiment: bool,
    /// The mode that was replaced at random.
    pub predicted_mode: Option<Mode>,
    /// The weights that were in force.
    pub weights_id: Id<SegmentedWeights>,
    /// Which version of them.
    pub weights_version: i64,
    /// Who decided.
    pub decided_by: Option<Id<Account>>,
    /// When.
    pub created_at: Timestamp,
}
