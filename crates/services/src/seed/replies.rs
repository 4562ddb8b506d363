//! Replies of the seed, one in each state, and what goes with them.

use chrono::TimeDelta;
use domain::{
    Id,
    engagement::{
        About, Author, Decision, DoNotContact, DoNotContactDetails, Escalation, EscalationDetails,
        EscalationStatus, Lease, NotNow, Note, NoteDetails, Origin, Post, Priority, Reply, ReplyAction,
        ReplyDetails, ReplySnapshot, ReplyStatus, ReplyType, Subject,
    },
    identity::TokenHash,
};

use super::{people::account_id, seed_id, seed_time};
use crate::{Cx, ServiceError};

/// Tell the ids of these rows from those of others of the seed.
const REPLIES: u8 = 25;
const ESCALATIONS: u8 = 26;
const NOTES: u8 = 27;
const DO_NOT_CONTACT: u8 = 28;

/// The state, the decision that is answered, and what is said.
const ANSWERS: [(ReplyStatus, usize, &str); 7] = [
    (ReplyStatus::Draft, 0, "A capacitive sensor shows it: it does not rust."),
    (ReplyStatus::Pending, 1, "Look at the signal first: the cloud answers those whom it hears."),
    (ReplyStatus::Approved, 2, "A roof over the station helps, and a sensor that measures what got in."),
    (ReplyStatus::Rejected, 3, "There is one, and it starts with nothing at all."),
    (ReplyStatus::Sending, 4, "A lamp that says when the air is stale fits a shoe box."),
    (ReplyStatus::Unknown, 1, "A restart of the gateway brings the cloud back in most homes."),
    (ReplyStatus::Posted, 3, "The first lesson of our course asks for nothing but curiosity."),
];

/// A decision with what it is about.
pub(super) struct Answered {
    pub(super) author: Author,
    pub(super) post: Post,
    pub(super) decision: Decision,
}

/// Takes a draft to its state.
fn bring(reply: &mut Reply, status: ReplyStatus, number: u16) -> Result<(), NotNow> {
    let at = |minutes: i64| seed_time(120 + 10 * i64::from(number) + minutes);
    if status == ReplyStatus::Draft {
        return Ok(());
    }
    reply.submit(at(1))?;
    if status == ReplyStatus::Pending {
        return Ok(());
    }
    let refused_for = (status == ReplyStatus::Rejected).then(|| "Say what it starts with.".to_owned());
    reply.review(account_id(0), refused_for, at(2))?;
    if matches!(status, ReplyStatus::Approved | ReplyStatus::Rejected) {
        return Ok(());
    }
    // One that is being sent stays so: nobody ends a lease of a hundred years.
    let lasts = if status == ReplyStatus::Sending { TimeDelta::days(36_500) } else { TimeDelta::minutes(2) };
    let secret = [u8::try_from(number).unwrap_or_default(); 32];
    reply.send(Lease { until: at(3) + lasts, hash: TokenHash(secret) }, at(3))?;
    if status == ReplyStatus::Unknown {
        reply.expire(at(5));
    } else if status == ReplyStatus::Posted {
        reply.post(format!("seed-reply-{number}"), ReplyAction::Post, at(4))?;
    }
    Ok(())
}

/// Adds what is missing.
pub(super) async fn add(cx: &mut Cx<'_>, answered: &[Answered]) -> Result<u64, ServiceError> {
    let mut added = 0;
    let signature = cx.services.settings.wording.signature().to_owned();
    for (number, (status, decision, text)) in (0_u16..).zip(ANSWERS) {
        let id: Id<Reply> = seed_id(REPLIES, number);
        let Some(of) = answered.get(decision) else { continue };
        if cx.uow.replies().lookup(id).await?.is_some() {
            continue;
        }
        let details = ReplyDetails {
            content: format!("{text} {signature}"),
            utm_code: Some(format!("seed-{number}")),
            archetype_id: of.decision.archetype,
            reply_type: ReplyType::Manual,
        };
        let snapshot = ReplySnapshot::new(&of.author, &of.post, &of.decision);
        let by = (account_id(1), seed_time(120 + 10 * i64::from(number)));
        let mut reply = Reply::new(id, snapshot, of.post.platform, details, by);
        bring(&mut reply, status, number)?;
        cx.uow.replies().add(&reply).await?;
        added += 1;
        if status == ReplyStatus::Unknown {
            added += add_escalation(cx, &reply).await?;
        }
    }
    if let Some(of) = answered.last() {
        added += add_note(cx, of).await?;
        added += add_do_not_contact(cx, of).await?;
    }
    Ok(added)
}

async fn add_escalation(cx: &mut Cx<'_>, reply: &Reply) -> Result<u64, ServiceError> {
    let reason = cx.uow.escalations().reason(Origin::SendingUnknown.as_str()).await?;
    let about = About { reply_id: Some(reply.id), decision_id: reply.decision_id, post_id: None };
    let details = EscalationDetails {
        description: "Nobody said what came of sending this reply.".to_owned(),
        reason_id: reason.map(|row| row.id),
        priority: Priority::High,
        status: EscalationStatus::Open,
        assigned_to: None,
        resolution_notes: None,
    };
    let by = (None, &cx.services.settings.due_times, reply.updated_at);
    let escalation = Escalation::new(seed_id(ESCALATIONS, 0), about, Origin::SendingUnknown, details, by);
    cx.uow.escalations().add(&escalation).await?;
    Ok(1)
}

async fn add_note(cx: &mut Cx<'_>, of: &Answered) -> Result<u64, ServiceError> {
    let (id, time) = (seed_id(NOTES, 0), seed_time(200));
    if cx.uow.notes().lookup(id).await?.is_some() {
        return Ok(0);
    }
    let note = Note {
        id,
        subject: Subject::Post(of.post.id),
        details: NoteDetails { text: "Asked for a whole class: worth a second look.".to_owned() },
        written_by: account_id(1),
        version: 1,
        created_at: time,
        updated_at: time,
    };
    cx.uow.notes().add(&note).await?;
    Ok(1)
}

async fn add_do_not_contact(cx: &mut Cx<'_>, of: &Answered) -> Result<u64, ServiceError> {
    let (id, time) = (seed_id(DO_NOT_CONTACT, 0), seed_time(201));
    if cx.uow.do_not_contact().find_by_author(of.author.id).await?.is_some() {
        return Ok(0);
    }
    let entry = DoNotContact {
        id,
        author_id: of.author.id,
        details: DoNotContactDetails {
            reason: "Asked us to wait.".to_owned(),
            ends_at: Some(seed_time(60 * 24)),
        },
        added_by: Some(account_id(0)),
        version: 1,
        created_at: time,
        updated_at: time,
    };
    cx.uow.do_not_contact().add(&entry).await?;
    Ok(1)
}
