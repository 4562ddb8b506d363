//! Posts that the platform deleted and that are in archives: their text leaves those too.

use chrono::{DateTime, Utc};
use domain::{
    Id, Timestamp,
    engagement::{Archive, ArchiveKind, Platform, Post, PostStatus},
};
use repositories::engagement::{Hanging, Part};
use serde_json::{Map, Value as Json};

use super::{RetentionError, item::Item};
use crate::{
    Caller, ServiceError, Services,
    engagement::posts::{PostAt, Remove, RemoveArchived},
};

impl Services {
    /// Removes a post wherever it is: in the database, in archives, or in both once it was restored. `None`: it is
    /// in archives alone.
    pub async fn remove_post(&self, caller: &Caller, id: Id<Post>) -> Result<Option<PostAt>, ServiceError> {
        match self.write(caller, Remove { id }).await {
            Ok(post) => {
                self.remove_from_archives(id, Some(post.view.post.detected_at)).await?;
                Ok(Some(post))
            }
            // Whoever is told that may remove posts.
            Err(ServiceError::NotFound(what)) => {
                let archived = self.remove_from_archives(id, None).await?;
                let post = archived.ok_or(ServiceError::NotFound(what))?;
                self.write(caller, RemoveArchived { post }).await?;
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// Empties the text of a post in every archive and forgets what it said before; what is left of it, if it is in
    /// one. `found_at`: when it was found, if that is known.
    ///
    /// # Errors
    /// As of [`Services::erase_from_archives`].
    async fn remove_from_archives(
        &self,
        post: Id<Post>,
        found_at: Option<Timestamp>,
    ) -> Result<Option<Post>, RetentionError> {
        let may_have = |of: &Archive| {
            of.kind == ArchiveKind::Posts && found_at.is_none_or(|at| (of.from_at..=of.to_at).contains(&at))
        };
        if self.settings.retention.folder.is_none() || !self.catalogue(None).await?.iter().any(may_have) {
            return Ok(None);
        }
        let desk = self.archive_desk().await?;
        let mut left = None;
        for archive in self.catalogue(None).await?.into_iter().filter(may_have) {
            let contents = self.contents_of(&desk, &archive).await?;
            let own = |of: &&Hanging| of.part == Part::Row && of.table == "posts";
            let mut archived = contents.items.iter().filter_map(Item::as_post);
            let Some((_, rows)) = archived.find(|(id, _)| *id == post) else { continue };
            let Some(of_post) = rows.iter().find(own) else { continue };
            left = tombstone(post, &of_post.row);
            let kept = contents.items.into_iter().map(|item| without_text(item, post)).collect();
            self.rewrite(&desk, archive, contents.header, kept, ("archive.remove", 1)).await?;
        }
        Ok(left)
    }
}

/// Everything, but of this post without what it said.
fn without_text(item: Item, of: Id<Post>) -> Item {
    match item {
        Item::Post { post, rows } if post == of => {
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

/// What is left of a post whose text is gone.
fn tombstone(id: Id<Post>, row: &Map<String, Json>) -> Option<Post> {
    let text = |column: &str| row.get(column)?.as_str();
    let number = |column: &str| row.get(column)?.as_i64();
    let time = |column: &str| Some(DateTime::parse_from_rfc3339(text(column)?).ok()?.with_timezone(&Utc));
    Some(Post {
        id,
        platform: Platform::from_name(text("platform")?)?,
        platform_post_id: text("platform_post_id")?.to_owned(),
        author_id: text("author_id")?.parse().ok()?,
        content: String::new(),
        content_version: number("content_version")?,
        detected_at: time("detected_at")?,
        observed_at: time("observed_at")?,
        processed_at: time("processed_at"),
        keyword_matches: Vec::new(),
        keyword_categories: Vec::new(),
        spam_filtered: false,
        raw_metrics: Map::new(),
        state: PostStatus::Removed,
        error_count: 0,
        error_message: None,
        version: number("version")?,
        created_at: time("created_at")?,
        updated_at: time("updated_at")?,
    })
}
