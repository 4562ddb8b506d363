//! Everything that is kept about one author, for those who must answer what that is: the author, what is noted
//! about the author, the posts with all that hangs on them, the replies, and what archives have
//! (`Services::kept_about_author`).
//!
//! Each portion is a unit of work of its own, so that an author of any size is read in the memory of a portion.

use domain::{
    Id,
    engagement::{Archive, Author, DoNotContact, Mention, Note, PostRevision, RandomizedExperiment, Subject},
    identity::Grant,
};
use repositories::{
    AccountOf, Lock, MAX_LIMIT, PageRequest, Position, Root,
    engagement::{
        ChampionFilter, DecisionFilter, DoNotContactFilter, MentionFilter, NoteFilter, PostFilter,
        RandomizedFilter, ReplyFilter,
    },
};
use serde_json::{Map, Value as Json};

use super::{
    authors::{self, AuthorView},
    champions::{self, ChampionView},
    decisions::{self, DecisionView},
    escalations::{self, EscalationView},
    posts::{self, PostAt, Which},
    replies::{self, ReplyView},
};
use crate::{Access, Change, Cx, ServiceError, UseCase, Writes};

/// Who may ask.
const ACCESS: Access = Access::Grant(Grant::Audit);
/// Posts or replies of a portion, each with all that hangs on it.
const AT_ONCE: usize = 20;

/// Something that is kept about an author.
#[derive(Debug, Clone, PartialEq)]
pub enum Kept {
    /// The author.
    Author(AuthorView),
    /// That the author speaks for the product.
    Champion(ChampionView),
    /// That the author is not to be contacted.
    DoNotContact(DoNotContact),
    /// A note on any of the others.
    Note(Note),
    /// An escalation about a post, a decision or a reply.
    Escalation(EscalationView),
    /// A post.
    Post(PostAt),
    /// What a post said before.
    Revision(PostRevision),
    /// What a post says of a competitor.
    Mention(Mention),
    /// What was decided on a post.
    Decision(DecisionView),
    /// That the mode of a decision was replaced at random.
    Randomized(RandomizedExperiment),
    /// A reply, also one that was deleted.
    Reply(ReplyView),
    /// A row that is in an archive: a post, or what hangs on it.
    Archived(ArchivedRow),
}

/// A row of an archive.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchivedRow {
    /// Of which table.
    pub table: String,
    /// Its columns.
    pub row: Map<String, Json>,
}

/// Which portion is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The author, what is noted about the author, and escalations.
    Profile,
    /// Posts after that one, newest first.
    Posts(Option<Position>),
    /// Replies after that one, newest first.
    Replies(Option<Position>),
    /// The archive after that one, oldest first.
    Archives(Option<Id<Archive>>),
}

/// A portion.
#[derive(Debug, Clone, PartialEq)]
pub struct Portion {
    /// What is kept.
    pub rows: Vec<Kept>,
    /// The portion after it.
    pub next: Option<Part>,
}

/// Writes down that what is kept about an author is exported. It is then read portion by portion, see [`Read`].
pub struct Create {
    /// Whose.
    pub id: Id<Author>,
}

impl UseCase for Create {
    const ACCESS: Access = ACCESS;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        // The author may be gone since the first portion was read: then nothing is sent.
        authors::Get { id: self.id }.run(cx).await?;
        cx.record(Change::new("author", self.id, "author.export")).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Author(self.id).shared()]
    }
}

/// Reads a portion of what the database keeps about an author; of archives nothing.
pub struct Read {
    /// Whose.
    pub id: Id<Author>,
    /// Which portion.
    pub part: Part,
}

impl UseCase for Read {
    const ACCESS: Access = ACCESS;
    type Output = Portion;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Portion, ServiceError> {
        let mut rows = Vec::new();
        let next = match self.part.clone() {
            Part::Profile => {
                profile(cx, self.id, &mut rows).await?;
                Some(Part::Posts(None))
            }
            Part::Posts(after) => {
                let filter = PostFilter { author_id: Some(self.id), ..PostFilter::default() };
                let page = PageRequest { limit: AT_ONCE, after };
                let found = posts::List { which: Which { filter, state: None }, page }.run(cx).await?;
                for post in found.items {
                    about_post(cx, post, &mut rows).await?;
                }
                let next = found.next.map(|last| Part::Posts(Some(last)));
                Some(next.unwrap_or(Part::Replies(None)))
            }
            Part::Replies(after) => {
                let author_id = Some(self.id);
                let filter = ReplyFilter { author_id, with_deleted: true, ..ReplyFilter::default() };
                let page = PageRequest { limit: AT_ONCE, after };
                let found = replies::List { filter, page }.run(cx).await?;
                for reply in found.items {
                    let subject = Subject::Reply(reply.reply.id);
                    rows.push(Kept::Reply(reply));
                    notes(cx, subject, &mut rows).await?;
                }
                Some(found.next.map_or(Part::Archives(None), |last| Part::Replies(Some(last))))
            }
            Part::Archives(_) => None,
        };
        Ok(Portion { rows, next })
    }
}

/// All rows of a list, page by page.
macro_rules! all {
    (|$page:ident| $list:expr) => {{
        let (mut rows, mut $page) = (Vec::new(), PageRequest::first(MAX_LIMIT));
        loop {
            let found = $list.await?;
            rows.extend(found.items);
            let Some(next) = found.next else { break rows };
            $page.after = Some(next);
        }
    }};
}

async fn profile(cx: &mut Cx<'_>, id: Id<Author>, rows: &mut Vec<Kept>) -> Result<(), ServiceError> {
    rows.push(Kept::Author(authors::Get { id }.run(cx).await?));
    let filter = ChampionFilter { author_id: Some(id), ..ChampionFilter::default() };
    let page = PageRequest::first(MAX_LIMIT);
    let found = champions::List { filter, page: page.clone() }.run(cx).await?;
    rows.extend(found.items.into_iter().map(Kept::Champion));
    let filter = DoNotContactFilter { author_id: Some(id) };
    let found = cx.uow.do_not_contact().list(&filter, &page).await?;
    rows.extend(found.items.into_iter().map(Kept::DoNotContact));
    notes(cx, Subject::Author(id), rows).await?;
    for escalation in cx.uow.authors().trail(id).await?.escalations {
        rows.push(Kept::Escalation(escalations::Get { id: escalation }.run(cx).await?));
        notes(cx, Subject::Escalation(escalation), rows).await?;
    }
    Ok(())
}

async fn about_post(cx: &mut Cx<'_>, post: PostAt, rows: &mut Vec<Kept>) -> Result<(), ServiceError> {
    let id = post.view.post.id;
    rows.push(Kept::Post(post));
    let revisions = cx.uow.posts().revisions(id).await?;
    rows.extend(revisions.into_iter().map(Kept::Revision));
    notes(cx, Subject::Post(id), rows).await?;
    let filter = MentionFilter { post_id: Some(id), ..MentionFilter::default() };
    let mentions = all!(|page| cx.uow.mentions().list(&filter, &page));
    rows.extend(mentions.into_iter().map(Kept::Mention));
    let filter = DecisionFilter { post_id: Some(id), ..DecisionFilter::default() };
    let found = all!(|page| decisions::List { filter, page: page.clone() }.run(cx));
    for decision in found {
        let decision_id = Some(decision.decision.id);
        rows.push(Kept::Decision(decision));
        let filter = RandomizedFilter { decision_id, ..RandomizedFilter::default() };
        let randomized = all!(|page| cx.uow.randomized_experiments().list(&filter, &page));
        rows.extend(randomized.into_iter().map(Kept::Randomized));
    }
    Ok(())
}

async fn notes(cx: &mut Cx<'_>, subject: Subject, rows: &mut Vec<Kept>) -> Result<(), ServiceError> {
    let filter = NoteFilter { subject: Some(subject) };
    let found = all!(|page| cx.uow.notes().list(&filter, &page));
    rows.extend(found.into_iter().map(Kept::Note));
    Ok(())
}
