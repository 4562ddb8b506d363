//! Random values of the engagement desk: pools are small, so that keys meet.

use std::collections::BTreeMap;

use domain::{
    Id,
    engagement::{
        AuthorDetails, AuthorSighting, Categories, Lease, Mode, Platform, Reference, ReferenceKind, Segment,
        SegmentType, Weights,
    },
    identity::TokenHash,
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Random, values::ids};

/// Characters of the longest id of a platform, and of the longest name of a figure.
const LONGEST: usize = 100;

/// What platforms call their authors and posts. With the platform as many as there are ids in the pool.
fn platform_ids() -> [String; 4] {
    ["a".to_owned(), "A".to_owned(), "_-".to_owned(), "x".repeat(LONGEST)]
}

impl Random {
    /// A platform.
    pub(crate) fn platform(&mut self) -> Platform {
        self.pick_if_any(Platform::ALL).unwrap_or(Platform::Twitter)
    }

    /// What a platform calls something; rarely one character too long.
    pub(crate) fn platform_id(&mut self) -> String {
        let too_long = self.seldom(80, |_| "x".repeat(LONGEST + 1));
        too_long.unwrap_or_else(|| self.pick(&platform_ids()))
    }

    /// What some rows are called that are taken by one call: mostly all differ.
    pub(crate) fn platform_keys(&mut self) -> Vec<(Platform, String)> {
        let mut keys = Vec::new();
        for _ in 0..self.seldom(20, |_| 0).unwrap_or(3) {
            let id = self.platform_id();
            let key = (self.platform(), id);
            if !keys.contains(&key) || self.once_in(60) {
                keys.push(key);
            }
            if self.coin() {
                break;
            }
        }
        keys
    }

    /// An id for a row that is taken by such a key. `MySQL` takes a row for one that is there also if only
    /// its id is, so no id is ever drawn for two keys: each key has its own of the pool, and other ids are
    /// used once.
    pub(crate) fn id_to_take<E>(&mut self, (platform, id): &(Platform, String)) -> Id<E> {
        let once = (u128::from(self.below(u64::MAX)) << 64) | u128::from(self.below(u64::MAX));
        let names = platform_ids();
        let keys = Platform::ALL.iter().flat_map(|of| names.iter().map(move |name| (of, name)));
        let own = keys.zip(ids()).find(|(key, _)| *key == (platform, id)).map(|(_, own)| own);
        let own = own.filter(|_| !self.once_in(4));
        Id::new(own.unwrap_or(Uuid::from_u128(once)))
    }

    /// What a post says about its author.
    pub(crate) fn sighting(&mut self, platform_id: String) -> AuthorSighting {
        AuthorSighting {
            platform_id,
            handle: self.handle(),
            display_name: self.name(200),
            follower_count: self.number(0),
            is_verified: self.coin(),
        }
    }

    /// The name of an author in addresses.
    pub(crate) fn handle(&mut self) -> String {
        if self.once_in(80) { "x".repeat(51) } else { self.pick(&["a", "A", "_", "a_"]).to_owned() }
    }

    /// What the desk notes about an author.
    pub(crate) fn author_details(&mut self) -> AuthorDetails {
        AuthorDetails {
            is_power_user: self.coin(),
            power_tier_id: self.reference_if(ReferenceKind::PowerTiers),
            archetype_tags: self.words(),
            relationship_score: self.share(),
        }
    }

    /// A row of a reference table or none; rarely one that is not there.
    pub(crate) fn reference_if(&mut self, kind: ReferenceKind) -> Option<Id<Reference>> {
        match self.below(30) {
            0 => Some(self.any_id()),
            1..10 => None,
            _ => self.stored_reference(kind),
        }
    }

    /// A row of a reference table; rarely one that is not there.
    pub(crate) fn reference(&mut self, kind: ReferenceKind) -> Id<Reference> {
        let stored = self.stored_reference(kind);
        self.mostly(stored)
    }

    fn stored_reference(&mut self, kind: ReferenceKind) -> Option<Id<Reference>> {
        let stored = self.state.references.keys().filter(|(of, _)| *of == kind);
        let stored: Vec<Id<Reference>> = stored.map(|(_, id)| *id).collect();
        self.pick_if_any(&stored)
    }

    /// A kind of reference table.
    pub(crate) fn reference_kind(&mut self) -> ReferenceKind {
        self.pick_if_any(ReferenceKind::ALL).unwrap_or(ReferenceKind::Archetypes)
    }

    /// The name of a figure; rarely one character too long.
    pub(crate) fn metric_name(&mut self) -> String {
        let too_long = self.seldom(80, |_| "x".repeat(LONGEST + 1));
        too_long.unwrap_or_else(|| self.pick(&["a", "A"]).to_owned())
    }

    /// How a post is answered.
    pub(crate) fn mode(&mut self) -> Mode {
        self.pick_if_any(Mode::ALL).unwrap_or(Mode::Helpful)
    }

    /// Words of a list.
    pub(crate) fn words(&mut self) -> Vec<String> {
        (0..self.below(3)).map(|_| self.name(50)).collect()
    }

    /// A category.
    pub(crate) fn category(&mut self) -> String {
        if self.once_in(80) { self.key(50) } else { self.pick(&["a", "A", "\u{e4}", "a\u{308}"]).to_owned() }
    }

    /// Categories.
    pub(crate) fn categories(&mut self) -> Categories {
        (0..self.below(4)).map(|_| self.category()).collect()
    }

    /// Who works on a post.
    pub(crate) fn lease(&mut self) -> Lease {
        Lease { until: self.time(), hash: TokenHash(self.hash()) }
    }

    /// How often something was done: what is counted one by one gets to no bound.
    pub(crate) fn times(&mut self) -> i64 {
        self.number(0).min(1 << 32)
    }

    /// A number from 0 to 1; rarely another one.
    pub(crate) fn share(&mut self) -> f64 {
        if self.once_in(80) { self.real() } else { self.pick(&[0.0, -0.0, 0.1, 0.25, 1.0 / 3.0, 1.0]) }
    }

    /// A part of all decisions.
    pub(crate) fn segment(&mut self) -> Segment {
        let segment_type = self.pick_if_any(SegmentType::ALL).unwrap_or(SegmentType::Global);
        let segment_key = match segment_type {
            SegmentType::Global => return Segment::global(),
            SegmentType::Platform => self.platform().as_str().to_owned(),
            SegmentType::Archetype => self.key(50),
        };
        Segment { segment_type, segment_key }
    }

    /// Weights: rarely all are zero, or one cannot be.
    pub(crate) fn weights(&mut self) -> Weights {
        let mut weight = || match self.below(200) {
            0 => -1.5,
            1 => f64::NAN,
            _ => self.pick(&[0.0, -0.0, 0.25, 0.1, 1.0 / 3.0, 5e-324, 1.0, 1e6]),
        };
        Weights { sss_weight: weight(), ars_weight: weight(), evs_weight: weight(), trs_weight: weight() }
    }

    /// Weights by segment, as they are kept in JSON: every one is a number that JSON can say.
    pub(crate) fn weights_by_segment(&mut self) -> BTreeMap<String, Weights> {
        let mut weight = || self.pick(&[0.0, 0.25, 0.1, 1.0 / 3.0, 1.0, 1e6]);
        let mut weights = || Weights {
            sss_weight: weight(),
            ars_weight: weight(),
            evs_weight: weight(),
            trs_weight: weight(),
        };
        let each = ["global", "platform:TWITTER", ""].map(|segment| (segment.to_owned(), weights()));
        let most = usize::try_from(self.below(4)).unwrap_or(0);
        each.into_iter().take(most).collect()
    }

    /// A JSON object that comes back from every database as it was.
    pub(crate) fn object(&mut self) -> Map<String, Value> {
        let deep =
            json!({ "a": [1, "1", null, { "b": self.number(0) }], "aa": { "": true, "b": self.name(100) } });
        let members = [("z", Value::from(self.number(0))), ("text", self.long_text().into()), ("deep", deep)];
        let members = members.map(|(name, value)| (name.to_owned(), value));
        members.into_iter().filter(|_| self.coin()).collect()
    }
}
