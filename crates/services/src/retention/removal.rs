//! Posts that the platform deleted and that are in archives: their text leaves those too.

use domain::{
    Id,
    engagement::{Archive, ArchiveKind, Post, PostStatus},
};
use repositories::engagement::{Hanging, Part};
use serde_json::{Map, Value as Json};

use super::{Desk, RetentionError, item::Item, trail};
use crate::{
    Caller, SYSTEM, ServiceError, Services,
    engagement::{
        archived::{Archived, MayTakeOut},
        posts::{MayRemove, PostAt, Remove, RemoveArchived},
    },
};

impl Services {
    /// Removes a post wherever it is: in the database, in archives, or in both once it was restored or sent in
    /// again. `None`: it is in archives alone. All archives are read before anything is changed.
    ///
    /// # Errors
    /// A conflict: `archive_damaged` where an archive is, `held` while what an archive has of it is held for the
    /// law.
    pub async fn remove_post(&self, caller: &Caller, id: Id<Post>) -> Result<Option<PostAt>, ServiceError> {
        let known = self.read(caller, MayRemove { id }).await?;
        let Some(desk) = self.desk_with_posts().await? else {
            return self.write(caller, Remove { id }).await.map(Some);
        };
        let left = if known.is_some() { None } else { self.left_of(&desk, id).await? };
        let by_archive = || left.as_ref().map(|left| (left.platform, left.platform_post_id.clone()));
        let key = known.or_else(by_archive).ok_or(ServiceError::NotFound("post"))?;
        let is_copy = |item: &Item| trail::is_copy(item, id, &key);
        let (archives, taken) = self.archives_with(&desk, is_copy).await?;
        self.read(SYSTEM, MayTakeOut { taken: taken.clone() }).await?;
        match self.write(caller, Remove { id }).await {
            Ok(post) => {
                self.take_text(&desk, archives, &taken).await?;
                Ok(Some(post))
            }
            Err(ServiceError::NotFound(what)) => {
                // It may have been purged after it was looked up.
                let left = match left {
                    Some(left) => Some(left),
                    None => self.left_of(&desk, id).await?,
                };
                let post = left.ok_or(ServiceError::NotFound(what))?;
                self.take_text(&desk, archives, &taken).await?;
                self.write(caller, RemoveArchived { post, archived: taken }).await?;
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// The archives, if any of them has posts.
    async fn desk_with_posts(&self) -> Result<Option<Desk>, RetentionError> {
        let has_posts = |archives: &[Archive]| archives.iter().any(|of| of.kind == ArchiveKind::Posts);
        if self.settings.retention.folder.is_none() || !has_posts(&self.catalogue(None).await?) {
            return Ok(None);
        }
        self.archive_desk().await.map(Some)
    }

    /// What is left of a post of that id once its text is gone, if an archive has it.
    async fn left_of(&self, desk: &Desk, id: Id<Post>) -> Result<Option<Post>, RetentionError> {
        for archive in self.catalogue(None).await?.into_iter().filter(|of| of.kind == ArchiveKind::Posts) {
            let contents = self.contents_of(desk, &archive).await?;
            let is_it = |item: &&Item| item.as_post().is_some_and(|(post, _)| post == id);
            if let Some(item) = contents.items.iter().find(is_it) {
                return Ok(trail::tombstone(id, item));
            }
        }
        Ok(None)
    }

    /// Empties the text of posts in these archives and forgets what they said before.
    async fn take_text(
        &self,
        desk: &Desk,
        archives: Vec<Archive>,
        taken: &Archived,
    ) -> Result<(), RetentionError> {
        for archive in archives {
            let contents = self.contents_of(desk, &archive).await?;
            let mut changed = 0;
            let kept: Vec<Item> = contents
                .items
                .into_iter()
                .map(|item| {
                    let without = without_text(item.clone(), taken);
                    changed += u64::from(without != item);
                    without
                })
                .collect();
            if changed > 0 {
                let action = ("archive.remove", changed);
                self.rewrite(desk, archive, contents.header, kept, action, Some(taken)).await?;
            }
        }
        Ok(())
    }
}

/// Everything, but of these posts without what they said.
fn without_text(item: Item, of: &Archived) -> Item {
    match item {
        Item::Post { post, rows } if of.posts.contains(&post) => {
            Item::Post { post, rows: rows.into_iter().filter_map(row_without_text).collect() }
        }
        other => other,
    }
}

/// A row without what its post said.
fn row_without_text(mut of: Hanging) -> Option<Hanging> {
    if of.part == Part::Link {
        return Some(of);
    }
    match of.table.as_str() {
        "post_revisions" => return None,
        "posts" => {
            of.row.insert("content".to_owned(), Json::from(""));
            of.row.insert("raw_metrics".to_owned(), Json::Object(Map::new()));
            of.row.insert("state".to_owned(), Json::from(PostStatus::Removed.as_str()));
        }
        _ => {}
    }
    Some(of)
}
