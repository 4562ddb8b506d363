//! Authors, as the desk sees them.

use std::collections::HashMap;

use domain::{
    Id,
    editing::{Details, Versioned as _},
    engagement::{Author, AuthorDetails, Reference, ReferenceKind},
    identity::Grant,
    validation::{Checker, trimmed},
};
use repositories::{
    AccountOf, Lock, MAX_LIMIT, Page, PageRequest, ReferenceOf, Root,
    engagement::{AuthorFilter, ReferenceFilter},
};

use super::{erasure, holds, suppression};
use crate::{
    Access, Change, Cx, IfMatch, ServiceError, UseCase, Writes, precondition::checked, resource::shown_with,
};

/// An author with the name of the tier.
#[derive(Debug, Clone, PartialEq)]
pub struct AuthorView {
    /// The author.
    pub author: Author,
    /// Name of the power tier.
    pub power_tier: Option<String>,
}

shown_with!(AuthorView.author: AuthorDetails);

/// The rows of a reference table, by name.
pub(super) async fn rows(cx: &mut Cx<'_>, kind: ReferenceKind) -> Result<Vec<Reference>, ServiceError> {
    let filter = ReferenceFilter { kind, is_active: None };
    let (mut rows, mut page) = (Vec::new(), PageRequest::first(MAX_LIMIT));
    loop {
        let found = cx.uow.references().list(&filter, &page).await?;
        rows.extend(found.items);
        let Some(next) = found.next else { return Ok(rows) };
        page.after = Some(next);
    }
}

/// Names of the rows of a reference table.
pub(crate) async fn names(
    cx: &mut Cx<'_>,
    kind: ReferenceKind,
) -> Result<HashMap<Id<Reference>, String>, ServiceError> {
    Ok(rows(cx, kind).await?.into_iter().map(|row| (row.id, row.details.name)).collect())
}

/// The row of a reference table that something names. One that is inactive may stay where it is, at `present`, and
/// is refused for anything new. The name is checked first: not every database can be asked for any text.
pub(super) async fn named(
    cx: &mut Cx<'_>,
    kind: ReferenceKind,
    (name, present): (&str, Option<Id<Reference>>),
    pointer: &str,
) -> Result<Reference, ServiceError> {
    let (mut checker, mut name) = (Checker::new(), name.to_owned());
    checker.string(pointer.trim_start_matches('/'), &mut name, 1, 50);
    checker.finish()?;
    let found = cx.uow.references().find_by_name(kind, &name).await?;
    let row = found.ok_or_else(|| {
        ServiceError::invalid(pointer, "unknown", format!("is no name in {}", kind.as_str()))
    })?;
    if row.details.is_active || present == Some(row.id) {
        Ok(row)
    } else {
        Err(ServiceError::invalid(pointer, "inactive", "is inactive, and refused for something new"))
    }
}

async fn view(cx: &mut Cx<'_>, author: Author) -> Result<AuthorView, ServiceError> {
    let power_tier = match author.details.power_tier_id {
        Some(tier) => names(cx, ReferenceKind::PowerTiers).await?.remove(&tier),
        None => None,
    };
    Ok(AuthorView { author, power_tier })
}

/// Lists authors by the time they came in.
pub struct List {
    /// Which authors.
    pub filter: AuthorFilter,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::Desk;
    type Output = Page<AuthorView>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<AuthorView>, ServiceError> {
        let found = cx.uow.authors().list(&self.filter, &self.page).await?;
        let names = names(cx, ReferenceKind::PowerTiers).await?;
        let view = |author: Author| {
            let power_tier = author.details.power_tier_id.and_then(|tier| names.get(&tier).cloned());
            AuthorView { author, power_tier }
        };
        Ok(Page { items: found.items.into_iter().map(view).collect(), next: found.next })
    }
}

async fn by_id(cx: &mut Cx<'_>, id: Id<Author>) -> Result<Author, ServiceError> {
    cx.uow.authors().lookup(id).await?.ok_or(ServiceError::NotFound("author"))
}

/// Reads one author.
pub struct Get {
    /// Which one.
    pub id: Id<Author>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::Desk;
    type Output = AuthorView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AuthorView, ServiceError> {
        let author = by_id(cx, self.id).await?;
        view(cx, author).await
    }
}

/// What is noted about an author; what is not given stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorChanges {
    /// Whether the author's posts go first where that is asked for.
    pub is_power_user: Option<bool>,
    /// Name of the power tier, or none.
    pub power_tier: Option<Option<String>>,
    /// Words.
    pub archetype_tags: Option<Vec<String>>,
    /// 0 to 1.
    pub relationship_score: Option<f64>,
}

/// Changes what is noted about an author.
pub struct Update {
    /// Which one.
    pub id: Id<Author>,
    /// The version that the change was made against.
    pub expected: IfMatch,
    /// The change.
    pub changes: AuthorChanges,
}

impl UseCase for Update {
    const ACCESS: Access = Access::Grant(Grant::Draft);
    type Output = AuthorView;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AuthorView, ServiceError> {
        let mut author = by_id(cx, self.id).await?;
        self.expected.check(author.version)?;
        let changes = self.changes.clone();
        let mut details = author.details.clone();
        details.is_power_user = changes.is_power_user.unwrap_or(details.is_power_user);
        details.archetype_tags = changes.archetype_tags.unwrap_or(details.archetype_tags);
        details.relationship_score = changes.relationship_score.unwrap_or(details.relationship_score);
        let mut details = checked(&details)?;
        match changes.power_tier {
            None => {}
            Some(None) => details.power_tier_id = None,
            Some(Some(name)) => {
                let tier =
                    named(cx, ReferenceKind::PowerTiers, (&name, details.power_tier_id), "/power_tier")
                        .await?;
                details.power_tier_id = Some(tier.id);
            }
        }
        let fields = details.changes(&author.details);
        if !fields.is_empty() {
            let old = std::mem::replace(&mut author.details, details);
            author.mark_changed(cx.now);
            cx.uow.authors().save(&author).await?;
            if author.details.is_power_user != old.is_power_user {
                let is_power_user = author.details.is_power_user;
                cx.uow.queue().set_power_user(author.id, is_power_user, cx.now).await?;
            }
            cx.record(Change::new("author", author.id, "author.update").fields(&fields)).await?;
        }
        view(cx, author).await
    }
}

impl Writes for Update {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        let tier = self.changes.power_tier.iter().flatten().map(|name| trimmed(name).to_owned());
        let tier =
            tier.map(|name| Root::Reference(ReferenceKind::PowerTiers, ReferenceOf::Name(name)).shared());
        tier.chain([Root::Author(self.id).exclusive()]).collect()
    }
}

/// An author who may be erased.
async fn erasable(cx: &mut Cx<'_>, id: Id<Author>, expected: &IfMatch) -> Result<Author, ServiceError> {
    let author = by_id(cx, id).await?;
    expected.check(author.version)?;
    holds::check_author(cx, author.id).await?;
    Ok(author)
}

/// Says whether an author may be erased, before anything of it leaves the archives; refuses as [`Erase`] does.
pub struct MayErase {
    /// Which one.
    pub id: Id<Author>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for MayErase {
    const ACCESS: Access = Erase::ACCESS;
    type Output = Id<Author>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Id<Author>, ServiceError> {
        Ok(erasable(cx, self.id, &self.expected).await?.id)
    }
}

/// Erases an author: with all posts and what hangs on them, for good. Replies stay, without who they were to.
/// Posts that come in later are suppressed. Refused while anything of it is held for the law.
pub struct Erase {
    /// Which one.
    pub id: Id<Author>,
    /// The version that was seen.
    pub expected: IfMatch,
}

impl UseCase for Erase {
    const ACCESS: Access = Access::Grant(Grant::Manage);
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let author = erasable(cx, self.id, &self.expected).await?;
        suppression::suppress(cx, &author).await?;
        erasure::forget(cx, &author).await?;
        cx.uow.authors().remove(author.id).await?;
        cx.record(Change::new("author", author.id, "author.erase")).await
    }
}

impl Writes for Erase {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        vec![Root::Holds.shared(), Root::Author(self.id).exclusive()]
    }
}
