//! Draws use cases of the desk: few posts and few authors at a time, so that they meet, and ever new ones,
//! since erased authors never come back.

use domain::engagement::{Platform, SegmentType};

use super::{DeskOp, Post, Row, Sent, Wanted, things::POSTS};
use crate::histories::random::Random;

/// What was drawn before.
#[derive(Default)]
pub struct Past {
    /// Use cases that have posts.
    posts: Vec<usize>,
    claims: Vec<usize>,
    decisions: Vec<usize>,
    drafts: Vec<usize>,
    /// Sendings, each with the draft that is sent.
    sendings: Vec<(usize, usize)>,
}

impl Past {
    /// Notes what was drawn, as the use case of this number.
    pub fn note(&mut self, op: &DeskOp, index: usize) {
        match op {
            DeskOp::Claim(_) => {
                self.claims.push(index);
                self.posts.push(index);
            }
            DeskOp::Ingest(_) | DeskOp::IngestBatch(_) | DeskOp::Report { .. } => self.posts.push(index),
            DeskOp::Decide { .. } => self.decisions.push(index),
            DeskOp::Draft { .. } => self.drafts.push(index),
            DeskOp::Send { by, .. } => self.sendings.push((*by, index)),
            _ => {}
        }
    }

    /// The use case of this number.
    pub fn next(&self, random: &mut Random, index: usize) -> DeskOp {
        let (claimed, of) = (recent(random, &self.claims, 4), recent(random, &self.posts, 12));
        match random.below(100) {
            0..14 => self.of_replies(random),
            14..26 => DeskOp::Ingest(sent(random, index)),
            26..30 => {
                let count = 1 + random.below(4);
                DeskOp::IngestBatch((0..count).map(|_| sent(random, index)).collect())
            }
            30..45 => DeskOp::Claim(wanted(random)),
            45..47 => DeskOp::EndExpired,
            47..61 => DeskOp::Report { of: claimed, failed: random.one_in(3) },
            61..65 => DeskOp::Renew { of: claimed, seconds: random.pick(&[30, 600]) },
            65..69 => DeskOp::Release { of: claimed, managing: random.one_in(3) },
            69..72 => DeskOp::Remove { of },
            72..75 => DeskOp::Unpark { of },
            75..84 => DeskOp::Decide {
                of,
                archetype: (!random.one_in(4)).then(|| random.below(2)),
                score: random.below(3),
            },
            84..89 => DeskOp::Note {
                by: of,
                power: random.one_in(2),
                tier: random.one_in(3).then(|| random.below(2)),
            },
            89 => DeskOp::Erase { by: of },
            90..93 => DeskOp::Weigh { segment: segment(random), weight: random.below(3) },
            93 => DeskOp::Restore { segment: segment(random), version: random.pick(&[1, 2]) },
            94..96 => DeskOp::AddRow { row: row(random) },
            96..99 => DeskOp::UpdateRow { row: row(random), active: !random.one_in(3) },
            _ => DeskOp::DeleteRow { row: row(random) },
        }
    }
}

impl Past {
    /// A use case about one of the latest replies.
    fn of_replies(&self, random: &mut Random) -> DeskOp {
        let (draft, decision) = (latest(random, &self.drafts, 4), latest(random, &self.decisions, 4));
        let (sent_draft, sent) = self.sendings.last().copied().unwrap_or_default();
        match random.below(14) {
            0..4 => DeskOp::Draft { by: decision },
            4..6 => DeskOp::Submit { by: draft },
            // A reply that was submitted once is in its second version.
            6..9 => {
                let (refuse, version) = (random.one_in(4), random.pick(&[2, 2, 2, 4]));
                DeskOp::Review { by: draft, refuse, version }
            }
            9..12 => {
                let (seconds, second) = (random.pick(&[30, 600]), random.one_in(3));
                DeskOp::Send { by: draft, seconds, second }
            }
            12 => DeskOp::MarkPosted { by: sent_draft, sent },
            _ => DeskOp::ReleaseReply { by: sent_draft, sent },
        }
    }
}

fn latest(random: &mut Random, of: &[usize], latest: usize) -> usize {
    let of = &of[of.len().saturating_sub(latest)..];
    if of.is_empty() { 0 } else { random.pick(of) }
}

/// A post of one of the latest use cases, seldom one that is there from the beginning.
fn recent(random: &mut Random, of: &[usize], latest: usize) -> Post {
    let of = &of[of.len().saturating_sub(latest)..];
    let by = if of.is_empty() || random.one_in(8) { None } else { Some(random.pick(of)) };
    Post { by, number: if random.one_in(3) { random.below(POSTS) } else { 0 } }
}

fn sent(random: &mut Random, index: usize) -> Sent {
    let number = index / 10 + random.below(6);
    let author = if random.one_in(6) { random.below(3) } else { number % 3 };
    let categories: &[&[&str]] = &[&["care"], &["sales"], &["care", "sales"], &[]];
    Sent {
        platform: if random.one_in(5) { Platform::Reddit } else { Platform::Twitter },
        number,
        author: index / 20 + author,
        text: random.below(4),
        seen: 20 * i64::try_from(index).expect("few use cases") + random.pick(&[-400, 0, 100]),
        categories: random.pick(categories).to_vec(),
        spam: random.one_in(12),
    }
}

fn wanted(random: &mut Random) -> Wanted {
    Wanted {
        limit: random.pick(&[1, 1, 2, 4]),
        // Use cases are 20 seconds apart: the first ends with the next claim, and the last never.
        seconds: random.pick(&[30, 5_000, 20_000, 20_000]),
        category: random.pick(&[None, None, Some("care"), Some("sales")]),
        platform: random.one_in(4).then_some(Platform::Twitter),
        powers_first: random.one_in(3),
    }
}

fn segment(random: &mut Random) -> (SegmentType, usize) {
    let segment = random.pick(&[SegmentType::Archetype, SegmentType::Platform, SegmentType::Global]);
    (segment, random.below(2))
}

fn row(random: &mut Random) -> Row {
    if random.one_in(3) { Row::Tier(random.below(2)) } else { Row::Archetype(random.below(2)) }
}
