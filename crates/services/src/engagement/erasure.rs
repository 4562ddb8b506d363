//! What an erasure of an author takes away beside the rows that go with the author: replies stay and forget
//! who they were to, notes on them go, escalations keep that they were, and answers that were remembered for
//! repeated requests are forgotten.

use std::collections::HashSet;

use domain::{
    Id,
    engagement::{Author, KnownAs, Reply, Subject},
};
use repositories::{
    MAX_LIMIT, PageRequest,
    engagement::{AuthorTrail, NoteFilter},
};
use uuid::Uuid;

use super::replies;
use crate::{Cx, ServiceError, error::OrAgain};

/// Remembered answers that are looked at at once: one may have megabytes.
const ANSWERS_AT_ONCE: usize = 50;

/// Takes everything away that says who the author was and does not go with the author's row. The author is
/// held.
pub(super) async fn forget(cx: &mut Cx<'_>, author: &Author) -> Result<(), ServiceError> {
    cx.uow.authors().hold_posts(author.id).await?;
    let trail = cx.uow.authors().trail(author.id).await?;
    forget_replies(cx, author, &trail.replies).await?;
    forget_trail(cx, author.id, &trail).await
}

/// Takes away what escalations about any of this say, and answers that name any of it.
pub(super) async fn forget_trail(
    cx: &mut Cx<'_>,
    author: Id<Author>,
    trail: &AuthorTrail,
) -> Result<(), ServiceError> {
    forget_escalations(cx, trail).await?;
    forget_answers(cx, &ids(author, trail)).await
}

async fn forget_replies(cx: &mut Cx<'_>, author: &Author, ids: &[Id<Reply>]) -> Result<(), ServiceError> {
    let (mut known, mut found) = (KnownAs::new(author), Vec::with_capacity(ids.len()));
    for id in ids {
        let reply = replies::stored(cx, *id).await?;
        known.add_snapshot(&reply.snapshot_json.author);
        found.push(reply);
    }
    for mut reply in found {
        reply.forget_author(&known, cx.now);
        replies::save(cx, &reply).await?;
        forget_notes(cx, Subject::Reply(reply.id)).await?;
    }
    Ok(())
}

async fn forget_escalations(cx: &mut Cx<'_>, trail: &AuthorTrail) -> Result<(), ServiceError> {
    for id in &trail.escalations {
        let found = cx.uow.escalations().lookup(*id).await?;
        let mut escalation = found.ok_or(ServiceError::NotFound("escalation"))?;
        // Said here and not left to the foreign keys: PostgreSQL checks what a unit has written itself before
        // all of a cascade is done.
        escalation.about.post_id.take_if(|id| trail.posts.contains(id));
        escalation.about.decision_id.take_if(|id| trail.decisions.contains(id));
        escalation.forget_author(cx.now);
        cx.uow.escalations().save(&escalation).await.or_again()?;
        forget_notes(cx, Subject::Escalation(escalation.id)).await?;
    }
    Ok(())
}

/// Notes about the author and the posts go with them; those about what stays go here.
async fn forget_notes(cx: &mut Cx<'_>, subject: Subject) -> Result<(), ServiceError> {
    let filter = NoteFilter { subject: Some(subject) };
    loop {
        let found = cx.uow.notes().list(&filter, &PageRequest::first(MAX_LIMIT)).await?;
        for note in &found.items {
            cx.uow.notes().remove(note.id).await?;
        }
        if found.next.is_none() {
            return Ok(());
        }
    }
}

/// By these an answer names the author, or something that hung on the author.
fn ids(author: Id<Author>, trail: &AuthorTrail) -> HashSet<Uuid> {
    let AuthorTrail { posts, decisions, replies, escalations } = trail;
    let posts = posts.iter().map(|id| id.uuid());
    let decisions = decisions.iter().map(|id| id.uuid());
    let replies = replies.iter().map(|id| id.uuid());
    let escalations = escalations.iter().map(|id| id.uuid());
    posts.chain(decisions).chain(replies).chain(escalations).chain([author.uuid()]).collect()
}

/// Forgets answers that name any of these. They are kept for a day, so all of them are looked at: what an
/// answer names stands in no column. Repeating such a request is a new request from then on.
async fn forget_answers(cx: &mut Cx<'_>, ids: &HashSet<Uuid>) -> Result<(), ServiceError> {
    let mut after = None;
    loop {
        let found = cx.uow.idempotency().scan(after, ANSWERS_AT_ONCE).await?;
        for answer in &found {
            if names(&answer.response.to_string(), ids) {
                cx.uow.idempotency().remove(answer.account_id, &answer.key).await?;
            }
        }
        after = found.last().map(|last| (last.account_id, last.key.clone()));
        if found.len() < ANSWERS_AT_ONCE {
            return Ok(());
        }
    }
}

/// Whether a text names one of these, as ids are written.
fn names(text: &str, ids: &HashSet<Uuid>) -> bool {
    let words = text.split(|char: char| !char.is_ascii_hexdigit() && char != '-');
    words.filter(|word| word.len() == 36).any(|word| Uuid::parse_str(word).is_ok_and(|id| ids.contains(&id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_found_wherever_it_stands() {
        let ids = HashSet::from([Uuid::from_u128(7)]);
        for (text, is_named) in [
            (r#"{"body":"{\"id\":\"00000000-0000-0000-0000-000000000007\"}"}"#, true),
            (r#"{"location":"/posts/00000000-0000-0000-0000-000000000007"}"#, true),
            (r#"{"id":"00000000-0000-0000-0000-000000000008"}"#, false),
            ("{}", false),
        ] {
            assert_eq!(names(text, &ids), is_named, "{text}");
        }
    }
}
