//! Posts: found, purged, put back.

use std::collections::{BTreeMap, HashSet};

use domain::{Id, Timestamp, engagement::Post};
use repositories::engagement::{Due, Hanging};

use super::{
    RetentionError,
    item::{Item, Key},
    old::Found,
    restore::explained,
    run::Purged,
};
use crate::{Access, Cx, SYSTEM, ServiceError, Services, UseCase};

/// Posts that are read by one unit of work.
const UNIT: usize = 100;

/// Those of the posts that must stay: held for the law, or somebody is not done with them.
async fn staying(cx: &mut Cx<'_>, posts: &[Id<Post>]) -> Result<HashSet<Id<Post>>, ServiceError> {
    let mut staying = cx.uow.retention().staying(posts).await?;
    staying.extend(cx.uow.holds().holding(posts).await?);
    Ok(staying)
}

/// Finds posts that are old enough, at most a unit of them.
struct FindDue {
    before: Timestamp,
    after: Option<Due>,
}

/// What was found.
struct FoundDue {
    /// Where the next ones begin; `None` at the end.
    next: Option<Due>,
    /// Those that may go.
    due: Vec<Due>,
    /// How many must stay.
    staying: u64,
}

impl UseCase for FindDue {
    const ACCESS: Access = Access::System;
    type Output = FoundDue;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<FoundDue, ServiceError> {
        let mut due = cx.uow.retention().due(self.before, self.after, UNIT).await?;
        let next = due.last().copied().filter(|_| due.len() == UNIT);
        let found = due.len();
        let ids: Vec<Id<Post>> = due.iter().map(|(_, id)| *id).collect();
        let staying = staying(cx, &ids).await?;
        due.retain(|(_, id)| !staying.contains(id));
        Ok(FoundDue { next, staying: (found - due.len()) as u64, due })
    }
}

/// Reads all that hangs on posts.
struct ReadHanging {
    posts: Vec<Id<Post>>,
}

impl UseCase for ReadHanging {
    const ACCESS: Access = Access::System;
    type Output = Vec<Hanging>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Vec<Hanging>, ServiceError> {
        Ok(cx.uow.retention().hanging(&self.posts).await?)
    }
}

/// The next posts, and after which one it goes on; `None` at the end.
pub(super) async fn find(
    services: &Services,
    before: Timestamp,
    after: Option<Due>,
    whole: bool,
) -> Result<(Found, Option<Due>), RetentionError> {
    let FoundDue { next, due, staying } = services.read(SYSTEM, FindDue { before, after }).await?;
    let mut found = Found { due: due.len() as u64, staying, ..Found::default() };
    if let (Some((first, _)), Some((last, _))) = (due.first(), due.last()) {
        found.span = Some((*first, *last));
        found.period = first.format("%Y-%m-%d").to_string();
    }
    if whole && !due.is_empty() {
        let posts = due.iter().map(|(_, id)| *id).collect();
        found.items = Item::posts(&services.read(SYSTEM, ReadHanging { posts }).await?);
    }
    Ok((found, next))
}

/// What hangs on each post, in the order in which it came.
fn by_post(hanging: Vec<Hanging>) -> BTreeMap<Id<Post>, Vec<Hanging>> {
    let mut of: BTreeMap<Id<Post>, Vec<Hanging>> = BTreeMap::new();
    for row in hanging {
        of.entry(row.post).or_default().push(row);
    }
    of
}

/// Deletes posts that are exactly as they were archived.
pub(super) async fn purge(cx: &mut Cx<'_>, items: &[Item]) -> Result<Purged, ServiceError> {
    let archived: BTreeMap<Id<Post>, &Vec<Hanging>> = items.iter().filter_map(Item::as_post).collect();
    if archived.is_empty() {
        return Ok(Purged::default());
    }
    let ids: Vec<Id<Post>> = archived.keys().copied().collect();
    let now = by_post(cx.uow.retention().hold_hanging(&ids).await?);
    let staying = staying(cx, &ids).await?;
    let (mut purge, mut left) = (Vec::new(), HashSet::new());
    for (post, rows) in &now {
        if staying.contains(post) || archived.get(post) != Some(&rows) {
            left.insert(Key::Post(*post));
        } else {
            purge.push(*post);
        }
    }
    // Those that are not there left it by a run that was killed after.
    let purged = cx.uow.retention().purge(&purge).await?;
    Ok(Purged { purged, left })
}

/// Puts posts back with all that hangs on them; how many.
pub(super) async fn put_back(cx: &mut Cx<'_>, items: &[Item]) -> Result<u64, ServiceError> {
    let posts: Vec<(Id<Post>, &Vec<Hanging>)> = items.iter().filter_map(Item::as_post).collect();
    let rows: Vec<Hanging> = posts.iter().flat_map(|(_, rows)| rows.iter().cloned()).collect();
    if !rows.is_empty() {
        cx.uow.retention().put_back(&rows).await.map_err(explained)?;
    }
    Ok(posts.len() as u64)
}
