//! Does the use cases of the desk.

use std::{fmt::Debug, sync::Arc};

use domain::{
    Id,
    engagement::{
        DecisionDetails, LeaseToken, Mode, Platform, Post, ReferenceDetails, Reply, ReplyType, Scores,
        Segment, SegmentType, Weights,
    },
};
use repositories::Storage;
use serde_json::{Map, json};
use services::{
    Caller, Edit, IfMatch, ServiceError, Services, Writes,
    engagement::{
        authors::{self, AuthorChanges},
        decisions, ingest,
        ingest::{Intake, Row as Judged},
        posts::{self, PostAt},
        queue::{self, Claimed, Outcome},
        references, replies,
        reviews::Review,
        sending, weights,
    },
};

use super::{DeskOp, Row, Sent, Wanted, things::Written};
use crate::histories::{ops::answered, world::World};

/// Where a use case is asked for.
struct At<'w> {
    world: &'w World,
    services: Services,
    caller: Caller,
    index: usize,
}

impl DeskOp {
    /// Does it, as the use case of this number in its history; nothing where storage gave up.
    pub async fn perform(&self, world: &World, storage: Arc<dyn Storage>, index: usize) -> Option<String> {
        let services = world.services(storage, index);
        let at = At { world, services, caller: World::operator(), index };
        match self {
            Self::Ingest(sent) => at.ingest(sent).await,
            Self::IngestBatch(sent) => at.ingest_batch(sent).await,
            Self::Claim(wanted) => at.claim(wanted).await,
            Self::EndExpired => answered(at.services.end_expired_leases().await),
            Self::Renew { of, seconds } => {
                let (id, token) = at.leased(*of);
                at.run(queue::Renew { id, token, lease_seconds: *seconds }).await
            }
            Self::Release { of, managing } => {
                let (id, token) = at.leased(*of);
                at.run(queue::Release { id, token: (!managing).then_some(token) }).await
            }
            Self::Report { of, failed } => at.report(*of, *failed).await,
            Self::Remove { of } => at.run(posts::Remove { id: at.post(*of).0 }).await,
            Self::Unpark { of } => at.run(posts::Unpark { id: at.post(*of).0 }).await,
            Self::Decide { of, archetype, score } => at.decide(*of, *archetype, *score).await,
            Self::Draft { by } => at.draft(*by).await,
            Self::Submit { by } => at.run(replies::Submit { id: at.reply(*by) }).await,
            Self::Review { by, refuse, version } => at.review(*by, *refuse, *version).await,
            Self::Send { by, seconds, second } => {
                let (id, lease_seconds, allow_second) = (at.reply(*by), *seconds, *second);
                at.run(sending::Send { id, lease_seconds, allow_second }).await
            }
            Self::MarkPosted { by, sent } => {
                let (id, token) = at.sent(*by, *sent);
                at.run(sending::MarkPosted { id, token, platform_post_id: format!("sent-{sent}") }).await
            }
            Self::ReleaseReply { by, sent } => {
                let (id, token) = at.sent(*by, *sent);
                at.run(sending::Release { id, token }).await
            }
            Self::Note { by, power, tier } => at.note(*by, *power, *tier).await,
            Self::Erase { by } => match at.post(*by).1 {
                Some(id) => at.run(authors::Erase { id, expected: IfMatch::Any }).await,
                None => Some("nobody is known".to_owned()),
            },
            Self::Weigh { segment, weight } => {
                let (weights, reason) = (weighted(*weight), "tried".to_owned());
                at.run(weights::Set { segment: named(*segment), weights, reason, expected: None }).await
            }
            Self::Restore { segment, version } => {
                let (segment, version, reason) = (named(*segment), *version, "back".to_owned());
                at.run(weights::Restore { segment, version, reason }).await
            }
            Self::AddRow { row } => at.add_row(*row).await,
            Self::UpdateRow { row, active } => {
                let active = *active;
                let edit: Edit<_> = Arc::new(move |details: &mut ReferenceDetails| {
                    details.is_active = active;
                    Ok(())
                });
                let id = (row.kind(), at.world.desk.row(index, *row));
                at.run(references::Update { id, expected: IfMatch::Any, edit }).await
            }
            Self::DeleteRow { row } => {
                let id = (row.kind(), at.world.desk.row(index, *row));
                at.run(references::Delete { id, expected: IfMatch::Any, force: false }).await
            }
        }
    }
}

impl At<'_> {
    async fn outcome<U: Writes>(&self, use_case: U) -> Result<U::Output, ServiceError> {
        self.services.write(&self.caller, use_case).await
    }

    async fn run<U: Writes<Output: Debug>>(&self, use_case: U) -> Option<String> {
        answered(self.outcome(use_case).await)
    }

    fn post(&self, post: super::Post) -> Written {
        self.world.desk.post(post)
    }

    /// A post with the token of the claim that it is one of, if it got any.
    fn leased(&self, post: super::Post) -> (Id<Post>, LeaseToken) {
        let id = self.post(post).0;
        (id, LeaseToken::new(&World::secret(post.by.unwrap_or_default()), id))
    }

    fn keep<'p>(&self, posts: impl IntoIterator<Item = &'p PostAt>) {
        let written = |at: &PostAt| (at.view.post.id, Some(at.view.author.id));
        self.world.desk.keep(self.index, posts.into_iter().map(written).collect());
    }

    async fn ingest(&self, sent: &Sent) -> Option<String> {
        let outcome = self.outcome(ingest::Ingest { draft: sent.draft() }).await;
        self.keep(outcome.iter().map(|(_, post)| post));
        answered(outcome)
    }

    async fn ingest_batch(&self, sent: &[Sent]) -> Option<String> {
        let rows = sent.iter().map(|sent| Ok(sent.draft())).collect();
        let outcome = self.outcome(ingest::IngestBatch { rows }).await;
        let post = |row: &Judged| match row {
            Judged::Judged(Intake::Suppressed, _) | Judged::Invalid(_) => None,
            Judged::Judged(_, id) => id.map(|id| (id, None)),
        };
        self.world.desk.keep(self.index, outcome.iter().flatten().filter_map(post).collect());
        answered(outcome)
    }

    async fn claim(&self, wanted: &Wanted) -> Option<String> {
        let claim = queue::Claim {
            limit: wanted.limit,
            lease_seconds: wanted.seconds,
            platform: wanted.platform,
            category: wanted.category.map(str::to_owned),
            power_users_first: wanted.powers_first,
        };
        let outcome = self.outcome(claim).await;
        self.keep(outcome.iter().flat_map(|claims| &claims.items).map(|Claimed { post, .. }| post));
        answered(outcome)
    }

    async fn report(&self, of: super::Post, failed: bool) -> Option<String> {
        let (id, token) = self.leased(of);
        let outcome = if failed { Outcome::Failed("no".to_owned()) } else { Outcome::Processed };
        let outcome = self.outcome(queue::Report { id, token, outcome }).await;
        self.keep(outcome.iter().map(|reported| &reported.post));
        answered(outcome)
    }

    fn reply(&self, by: usize) -> Id<Reply> {
        self.world.desk.reply(by)
    }

    /// A reply with the token of that sending.
    fn sent(&self, by: usize, sent: usize) -> (Id<Reply>, LeaseToken) {
        let id = self.reply(by);
        (id, LeaseToken::new(&World::secret(sent), id))
    }

    async fn decide(&self, of: super::Post, archetype: Option<usize>, score: usize) -> Option<String> {
        let outcome = self.outcome(decision(self.post(of).0, archetype, score)).await;
        if let Ok(view) = &outcome {
            self.world.desk.keep_decision(self.index, view.decision.id);
        }
        answered(outcome)
    }

    async fn draft(&self, by: usize) -> Option<String> {
        let draft = replies::Create {
            decision: self.world.desk.decision(by),
            // Few texts, so that some are sent twice.
            content: format!("A text of number {}. —Antone (Vita)", self.index % 5),
            utm_code: None,
            archetype: None,
            reply_type: ReplyType::Manual,
        };
        let outcome = self.outcome(draft).await;
        if let Ok(view) = &outcome {
            self.world.desk.keep_reply(self.index, view.reply.id);
        }
        answered(outcome)
    }

    /// By somebody who drafts nothing.
    async fn review(&self, by: usize, refuse: bool, version: i64) -> Option<String> {
        let refused_for = refuse.then(|| "no".to_owned());
        let review = Review { id: self.reply(by), version, refused_for };
        answered(self.services.write(&World::reviewer(), review).await)
    }

    async fn note(&self, by: super::Post, power: bool, tier: Option<usize>) -> Option<String> {
        let Some(id) = self.post(by).1 else { return Some("nobody is known".to_owned()) };
        let power_tier = tier.map(|number| Some(Row::Tier(number).name()));
        let changes = AuthorChanges { is_power_user: Some(power), power_tier, ..AuthorChanges::default() };
        self.run(authors::Update { id, expected: IfMatch::Any, changes }).await
    }

    async fn add_row(&self, row: Row) -> Option<String> {
        let outcome = self.outcome(references::Create { kind: row.kind(), details: row.details(true) }).await;
        if let Ok(reference) = &outcome {
            self.world.desk.keep_row(self.index, row, reference.id);
        }
        answered(outcome)
    }
}

fn decision(post: Id<Post>, archetype: Option<usize>, score: usize) -> decisions::Create {
    let score = [0.0, 0.5, 1.0][score];
    let details = DecisionDetails {
        scores: Scores { sss: score, ars: 0.5, evs: 0.25, trs: 1.0 },
        mode: Mode::Helpful,
        signals: Map::new(),
        safety_flags: json!([]),
        temporal_context: None,
        competitor_detected: false,
    };
    let archetype = archetype.map(|number| Row::Archetype(number).name());
    decisions::Create { post, details, archetype, predicted_mode: None, experiment: None, variant: None }
}

fn weighted(number: usize) -> Weights {
    let sss_weight = [1.0, 2.0, 4.0][number];
    Weights { sss_weight, ars_weight: 1.0, evs_weight: 1.0, trs_weight: 0.5 }
}

fn named((segment_type, number): (SegmentType, usize)) -> Segment {
    let segment_key = match segment_type {
        SegmentType::Archetype => Row::Archetype(number).name(),
        SegmentType::Platform => [Platform::Twitter, Platform::Reddit][number].as_str().to_owned(),
        SegmentType::Global => return Segment::global(),
    };
    Segment { segment_type, segment_key }
}
