//! Community champions: authors who speak for the product.

use domain::{
    Id,
    editing::{Details, Versioned as _},
    engagement::{Author, Champion, ChampionDetails, ReferenceKind, tier_reached},
    identity::Grant,
    validation::trimmed,
};
use repositories::{AccountOf, Lock, Page, PageRequest, ReferenceOf, Root, engagement::ChampionFilter};
use serde_json::json;

use super::authors::{named, names, rows};
use crate::{
    Access, Change, Cx, Edit, IfMatch, ServiceError, UseCase, Writes,
    error::{OnConflict, OrAgain},
    precondition::checked,
    resource::shown_with,
};

const READS: Access = Access::Desk;
const WRITES: Access = Access::Grant(Grant::Manage);

/// A champion with the name of the tier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChampionView {
    /// The champion.
    pub champion: Champion,
    /// Name of the tier.
    pub tier: Option<String>,
}

shown_with!(ChampionView.champion: ChampionDetails);

async fn stored(cx: &mut Cx<'_>, id: Id<Champion>) -> Result<Champion, ServiceError> {
    cx.uow.champions().lookup(id).await?.ok_or(ServiceError::NotFound("champion"))
}

async fn view(cx: &mut Cx<'_>, champion: Champion) -> Result<ChampionView, ServiceError> {
    let tier = match champion.details.tier_id {
        Some(id) => names(cx, ReferenceKind::ChampionTiers).await?.remove(&id),
        None => None,
    };
    Ok(ChampionView { champion, tier })
}

/// Reads one champion.
pub struct Get {
    /// Which one.
    pub id: Id<Champion>,
}

impl UseCase for Get {
    const ACCESS: Access = READS;
    type Output = ChampionView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ChampionView, ServiceError> {
        let champion = stored(cx, self.id).await?;
        view(cx, champion).await
    }
}

/// Lists champions by the time they were made, oldest first.
pub struct List {
    /// Which champions.
    pub filter: ChampionFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = READS;
    type Output = Page<ChampionView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<ChampionView>, ServiceError> {
        let found = cx.uow.champions().list(&self.filter, &self.page).await?;
        let names = names(cx, ReferenceKind::ChampionTiers).await?;
        Ok(found.map(|champion| {
            let tier = champion.details.tier_id.and_then(|id| names.get(&id).cloned());
            ChampionView { champion, tier }
        }))
    }
}

/// Makes an author a champion.
pub struct Create {
    /// Who.
    pub author: Id<Author>,
    /// What was done, but for the tier.
    pub details: ChampionDetails,
    /// Name of the tier, or none; not given, it is the one that so many engagements reach.
    pub tier: Option<Option<String>>,
}

impl UseCase for Create {
    const ACCESS: Access = WRITES;
    type Output = ChampionView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ChampionView, ServiceError> {
        let details = checked(&self.details)?;
        if cx.uow.authors().lookup(self.author).await?.is_none() {
            return Err(ServiceError::invalid("/author_id", "unknown", "there is no such author"));
        }
        let tier = match &self.tier {
            Some(Some(name)) => Some(named(cx, ReferenceKind::ChampionTiers, (name, None), "/tier").await?),
            Some(None) => None,
            None => {
                let tiers = rows(cx, ReferenceKind::ChampionTiers).await?;
                tier_reached(&tiers, details.engagement_count).cloned()
            }
        };
        let champion = Champion {
            id: cx.new_id(),
            author_id: self.author,
            details: ChampionDetails { tier_id: tier.as_ref().map(|row| row.id), ..details },
            version: 1,
            created_at: cx.now,
            updated_at: cx.now,
        };
        // The tier may be gone: one that is reached is not held.
        let added = cx.uow.champions().add(&champion).await.or_again_if_gone();
        added.on_conflict("author_taken", "the author is a champion already")?;
        let about = json!({ "author": self.author });
        cx.record(Change::new("champion", champion.id, "champion.create").details(about)).await?;
        Ok(ChampionView { champion, tier: tier.map(|row| row.details.name) })
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let tier = self.tier.iter().flatten().map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
        let tier = tier.map(|name| Root::Reference(ReferenceKind::ChampionTiers, name).shared());
        tier.chain([Root::Author(self.author).shared()]).collect()
    }
}

/// Changes a champion.
pub struct Update {
    /// Which one.
    pub id: Id<Champion>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change, but for the tier.
    pub edit: Edit<ChampionDetails>,
    /// Name of the tier, or none; not given, it stays.
    pub tier: Option<Option<String>>,
}

impl UseCase for Update {
    const ACCESS: Access = WRITES;
    type Output = ChampionView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ChampionView, ServiceError> {
        let mut champion = stored(cx, self.id).await?;
        self.expected.check(champion.version)?;
        let mut details = champion.details.clone();
        (self.edit)(&mut details)?;
        let mut details = checked(&details)?;
        if let Some(tier) = &self.tier {
            details.tier_id = match tier {
                Some(name) => {
                    let name = (name.as_str(), details.tier_id);
                    Some(named(cx, ReferenceKind::ChampionTiers, name, "/tier").await?.id)
                }
                None => None,
            };
        }
        let fields = details.changes(&champion.details);
        if !fields.is_empty() {
            champion.details = details;
            champion.mark_changed(cx.now);
            cx.uow.champions().save(&champion).await.or_again().or_again_if_gone()?;
            cx.record(Change::new("champion", champion.id, "champion.update").fields(&fields)).await?;
        }
        view(cx, champion).await
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let tier = self.tier.iter().flatten().map(|name| ReferenceOf::Name(trimmed(name).to_owned()));
        tier.map(|name| Root::Reference(ReferenceKind::ChampionTiers, name).shared()).collect()
    }
}

/// Deletes a champion: the author is one among others again.
pub struct Delete {
    /// Which one.
    pub id: Id<Champion>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for Delete {
    const ACCESS: Access = WRITES;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let mut champion = stored(cx, self.id).await?;
        self.expected.check(champion.version)?;
        // Nothing keeps others from it: written once, it does not change before it is gone.
        champion.mark_changed(cx.now);
        cx.uow.champions().save(&champion).await.or_again().or_again_if_gone()?;
        cx.uow.champions().remove(champion.id).await?;
        cx.record(Change::new("champion", champion.id, "champion.delete")).await
    }
}

impl Writes for Delete {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}
