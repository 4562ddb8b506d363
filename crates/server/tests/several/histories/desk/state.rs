//! Everything that is stored of the desk, as text.

use std::fmt::Debug;

use chrono::TimeDelta;
use domain::{Timestamp, engagement::ReferenceKind};
use repositories::{
    MAX_LIMIT, Page, PageRequest, StorageError, UnitOfWork,
    engagement::{
        AuthorFilter, ClaimFilter, DecisionFilter, EscalationFilter, PostFilter, ReferenceFilter, ReplyFilter,
    },
};

use crate::histories::given::begin;

/// All pages of a list.
macro_rules! all {
    (|$page:ident| $list:expr, $state:ident) => {{
        let (mut $page, mut found) = (PageRequest::first(MAX_LIMIT), Vec::new());
        loop {
            let Page { items, next } = $list.await?;
            noted(&items, $state);
            found.extend(items);
            let Some(next) = next else { break found };
            $page.after = Some(next);
        }
    }};
}

fn noted(items: &[impl Debug], state: &mut Vec<String>) {
    state.extend(items.iter().map(|item| format!("{item:?}")));
}

/// Everything, by a unit of work that writes: whoever looks at the queue holds what is in it.
pub async fn everything(uow: &mut dyn UnitOfWork) -> Result<Vec<String>, StorageError> {
    let (mut all, state) = (Vec::new(), &mut Vec::new());
    let posts = all!(|page| uow.posts().list(&PostFilter::default(), &page), state);
    for view in posts {
        noted(&uow.posts().revisions(view.post.id).await?, state);
    }
    all!(|page| uow.authors().list(&AuthorFilter::default(), &page), state);
    all!(|page| uow.decisions().list(&DecisionFilter::default(), &page), state);
    all!(|page| uow.replies().list(&ReplyFilter::default(), &page), state);
    all!(|page| uow.escalations().list(&EscalationFilter::default(), &page), state);
    for weights in all!(|page| uow.weights().list(&page), state) {
        for version in 1..=weights.version {
            noted(&[uow.weights().version(weights.id, version).await?], state);
        }
    }
    all!(|page| uow.weights().adjustments(&page), state);
    for kind in [ReferenceKind::Archetypes, ReferenceKind::PowerTiers] {
        let filter = ReferenceFilter { kind, is_active: None };
        all!(|page| uow.references().list(&filter, &page), state);
    }
    noted(&[uow.signing_keys().lookup("suppression").await?], state);
    of_queue(uow, begin() + TimeDelta::days(9), state).await?;
    all.append(state);
    Ok(all)
}

/// What workers would find at that time.
async fn of_queue(
    uow: &mut dyn UnitOfWork,
    now: Timestamp,
    state: &mut Vec<String>,
) -> Result<(), StorageError> {
    noted(&[uow.queue().figures(now, None).await?], state);
    noted(&uow.queue().expired(now, 1_000).await?, state);
    for category in [None, Some("care"), Some("sales")] {
        for is_power_user in [None, Some(true), Some(false)] {
            let category = category.map(str::to_owned);
            let filter = ClaimFilter { platform: None, category, is_power_user };
            noted(&uow.queue().waiting(&filter, now, 1_000).await?, state);
        }
    }
    Ok(())
}
