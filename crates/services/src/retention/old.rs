//! What is old enough to leave the database, unit by unit.

use domain::{Timestamp, engagement::ArchiveKind};
use repositories::engagement::Due;

use super::{RetentionError, RetentionPolicy, audit, item::Item, kpi, posts};
use crate::Services;

/// What is old of a kind, and how far it was looked at.
pub(super) struct Old {
    pub(super) kind: ArchiveKind,
    before: Timestamp,
    place: Place,
    /// Whether there is nothing more.
    pub(super) is_done: bool,
}

/// After which one it goes on.
enum Place {
    Posts(Option<Due>),
    /// The number of a batch.
    Audit(i64),
    Kpi(Option<kpi::Place>),
}

/// A unit of what was found.
#[derive(Default)]
pub(super) struct Found {
    /// What may go; none unless it was asked for.
    pub(super) items: Vec<Item>,
    /// How many may go.
    pub(super) due: u64,
    /// How many must stay.
    pub(super) staying: u64,
    /// What is wrong with those.
    pub(super) problems: Vec<String>,
    /// What the name of a file says of when they are from.
    pub(super) period: String,
    /// Oldest and newest time; `None`: nothing may go.
    pub(super) span: Option<(Timestamp, Timestamp)>,
    /// Whether what comes next belongs into another file.
    pub(super) ends_period: bool,
}

impl Old {
    pub(super) fn new(kind: ArchiveKind, policy: &RetentionPolicy, now: Timestamp) -> Self {
        let (age, place) = match kind {
            ArchiveKind::Posts => (policy.posts, Place::Posts(None)),
            ArchiveKind::Audit => (policy.audit, Place::Audit(0)),
            ArchiveKind::Kpi => (policy.kpi, Place::Kpi(None)),
        };
        Self { kind, before: now - age, place, is_done: false }
    }

    /// The next unit: of this period, if one is given and files of the kind are by period. `whole`: with what it
    /// holds, and not only how much that is.
    pub(super) async fn next(
        &mut self,
        services: &Services,
        period: Option<&str>,
        whole: bool,
    ) -> Result<Found, RetentionError> {
        let before = self.before;
        match &mut self.place {
            Place::Posts(after) => {
                let (found, next) = posts::find(services, before, *after, whole).await?;
                self.is_done = next.is_none();
                *after = next;
                Ok(found)
            }
            Place::Audit(after) => {
                let (found, next) = audit::find(services, before, *after, period, whole).await?;
                self.is_done = next.is_none();
                *after = next.unwrap_or(*after);
                Ok(found)
            }
            Place::Kpi(after) => {
                let (found, next) = kpi::find(services, before, *after, period, whole).await?;
                self.is_done = next.is_none();
                *after = next;
                Ok(found)
            }
        }
    }
}
