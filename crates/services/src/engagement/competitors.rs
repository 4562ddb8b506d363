//! Competitors: whom the desk's product stands beside, and what posts say of them.

use domain::{
    Id,
    editing::{Details, Versioned as _},
    engagement::{Competitor, CompetitorDetails, MentionFigures, ReferenceKind},
    identity::Grant,
    validation::trimmed,
};
use repositories::{
    AccountOf, Lock, MAX_LIMIT, Page, PageRequest, ReferenceOf, Root,
    engagement::{CompetitorFilter, MentionFilter},
};

use super::authors::{named, names};
use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase, Writes, error::OrAgain, precondition::checked,
    resource::shown_with,
};

const READS: Access = Access::Desk;
const WRITES: Access = Access::Grant(Grant::Manage);

/// Most mentions that means are of.
const NEWEST: usize = 1_000;

/// A competitor with the name of its category.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetitorView {
    /// The competitor.
    pub competitor: Competitor,
    /// Name of the category.
    pub category: Option<String>,
}

shown_with!(CompetitorView.competitor: CompetitorDetails);

async fn stored(cx: &mut Cx<'_>, id: Id<Competitor>) -> Result<Competitor, ServiceError> {
    cx.uow.competitors().lookup(id).await?.ok_or(ServiceError::NotFound("competitor"))
}

async fn view(cx: &mut Cx<'_>, competitor: Competitor) -> Result<CompetitorView, ServiceError> {
    let category = match competitor.details.category_id {
        Some(id) => names(cx, ReferenceKind::CompetitorCategories).await?.remove(&id),
        None => None,
    };
    Ok(CompetitorView { competitor, category })
}

/// Reads one competitor.
pub struct Get {
    /// Which one.
    pub id: Id<Competitor>,
}

impl UseCase for Get {
    const ACCESS: Access = READS;
    type Output = CompetitorView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<CompetitorView, ServiceError> {
        let competitor = stored(cx, self.id).await?;
        view(cx, competitor).await
    }
}

/// Lists competitors by name.
pub struct List {
    /// Which competitors.
    pub filter: CompetitorFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = READS;
    type Output = Page<CompetitorView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<CompetitorView>, ServiceError> {
        let found = cx.uow.competitors().list(&self.filter, &self.page).await?;
        let names = names(cx, ReferenceKind::CompetitorCategories).await?;
        Ok(found.map(|competitor| {
            let category = competitor.details.category_id.and_then(|id| names.get(&id).cloned());
            CompetitorView { competitor, category }
        }))
    }
}

/// Adds a competitor.
pub struct Create {
    /// What it is, but for its category.
    pub details: CompetitorDetails,
    /// Name of the category.
    pub category: Option<String>,
}

impl UseCase for Create {
    const ACCESS: Access = WRITES;
    type Output = CompetitorView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<CompetitorView, ServiceError> {
        let details = checked(&self.details)?;
        let category = match &self.category {
            Some(name) => {
                Some(named(cx, ReferenceKind::CompetitorCategories, (name, None), "/category").await?)
            }
            None => None,
        };
        let details = CompetitorDetails { category_id: category.as_ref().map(|row| row.id), ..details };
        let competitor = Competitor::new(cx.new_id(), details, cx.now);
        cx.uow.competitors().add(&competitor).await.or_again_if_gone()?;
        cx.record(Change::new("competitor", competitor.id, "competitor.create")).await?;
        Ok(CompetitorView { competitor, category: category.map(|row| row.details.name) })
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let category = self.category.iter().map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
        category.map(|name| Root::Reference(ReferenceKind::CompetitorCategories, name).shared()).collect()
    }
}

/// Changes a competitor.
pub struct Update {
    /// Which one.
    pub id: Id<Competitor>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change, but for the category.
    pub edit: Edit<CompetitorDetails>,
    /// Name of the category, or none; not given, it stays.
    pub category: Option<Option<String>>,
}

impl UseCase for Update {
    const ACCESS: Access = WRITES;
    type Output = CompetitorView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<CompetitorView, ServiceError> {
        let mut competitor = stored(cx, self.id).await?;
        self.expected.check(competitor.version)?;
        let mut details = competitor.details.clone();
        (self.edit)(&mut details)?;
        let mut details = checked(&details)?;
        if let Some(category) = &self.category {
            details.category_id = match category {
                Some(name) => {
                    let name = (name.as_str(), details.category_id);
                    Some(named(cx, ReferenceKind::CompetitorCategories, name, "/category").await?.id)
                }
                None => None,
            };
        }
        let fields = details.changes(&competitor.details);
        if !fields.is_empty() {
            competitor.details = details;
            competitor.mark_changed(cx.now);
            cx.uow.competitors().save(&competitor).await.or_again().or_again_if_gone()?;
            let change = Change::new("competitor", competitor.id, "competitor.update");
            cx.record(change.fields(&fields)).await?;
        }
        view(cx, competitor).await
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let category = self.category.iter().flatten().map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
        category.map(|name| Root::Reference(ReferenceKind::CompetitorCategories, name).shared()).collect()
    }
}

/// Deletes a competitor with its mentions.
pub struct Delete {
    /// Which one.
    pub id: Id<Competitor>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for Delete {
    const ACCESS: Access = WRITES;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let mut competitor = stored(cx, self.id).await?;
        self.expected.check(competitor.version)?;
        // Nothing keeps others from it: written once, it does not change before it is gone.
        competitor.mark_changed(cx.now);
        cx.uow.competitors().save(&competitor).await.or_again().or_again_if_gone()?;
        cx.uow.competitors().remove(competitor.id).await?;
        cx.record(Change::new("competitor", competitor.id, "competitor.delete")).await
    }
}

impl Writes for Delete {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

/// What the mentions of a competitor come to: how many there are, and means of the newest.
pub struct Figures {
    /// Of this one.
    pub id: Id<Competitor>,
}

impl UseCase for Figures {
    const ACCESS: Access = Access::Grant(Grant::Analyse);
    type Output = MentionFigures;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<MentionFigures, ServiceError> {
        stored(cx, self.id).await?;
        let filter = MentionFilter { competitor_id: Some(self.id), ..MentionFilter::default() };
        let (mut mentions, mut page) = (Vec::new(), PageRequest::first(MAX_LIMIT));
        while mentions.len() < NEWEST {
            let found = cx.uow.mentions().list(&filter, &page).await?;
            mentions.extend(found.items);
            let Some(next) = found.next else { break };
            page.after = Some(next);
        }
        mentions.truncate(NEWEST);
        let count = cx.uow.mentions().count(self.id).await?;
        Ok(MentionFigures::of(count.mentions, count.replied, &mentions))
    }
}
