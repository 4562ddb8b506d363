//! What archived rows say of a post: by what they are found, held, and forgotten.

use chrono::{DateTime, Utc};
use domain::{
    Id, Timestamp,
    engagement::{Author, Decision, Escalation, Experiment, Platform, Post, PostStatus},
};
use repositories::engagement::{Hanging, Part};
use serde_json::{Map, Value as Json};

use super::item::Item;
use crate::engagement::{archived::Archived, posts::PostKey};

/// The post's own row.
fn own_row(item: &Item) -> Option<&Map<String, Json>> {
    let is_own = |of: &&Hanging| of.part == Part::Row && of.table == "posts";
    item.as_post()?.1.iter().find(is_own).map(|of| &of.row)
}

/// Who wrote the post.
pub(super) fn author_of(item: &Item) -> Option<Id<Author>> {
    id_in(own_row(item)?, "author_id")
}

/// Whether it is this post, also as it was before it was sent in again.
pub(super) fn is_copy(item: &Item, id: Id<Post>, (platform, platform_post_id): &PostKey) -> bool {
    let Some((post, _)) = item.as_post() else { return false };
    let has = |row: &Map<String, Json>, column: &str, text: &str| {
        row.get(column).and_then(Json::as_str) == Some(text)
    };
    let is_known_by = |row: &Map<String, Json>| {
        has(row, "platform", platform.as_str()) && has(row, "platform_post_id", platform_post_id)
    };
    post == id || own_row(item).is_some_and(is_known_by)
}

/// Notes what an archive has of a post.
pub(super) fn note(archived: &mut Archived, item: &Item) {
    let Some((post, rows)) = item.as_post() else { return };
    archived.posts.insert(post);
    for Hanging { part, table, row, .. } in rows {
        match (part, table.as_str()) {
            (Part::Link, "escalations") => archived.escalations.extend(id_in::<Escalation>(row, "id")),
            (Part::Row, "posts") => {
                archived.authors.extend(id_in::<Author>(row, "author_id"));
                archived.found_at.extend(time_in(row, "detected_at"));
            }
            (Part::Row, "decisions") => {
                archived.decisions.extend(id_in::<Decision>(row, "id"));
                archived.experiments.extend(id_in::<Experiment>(row, "experiment_id"));
            }
            _ => {}
        }
    }
}

/// What is left of a post whose text is gone.
pub(super) fn tombstone(id: Id<Post>, item: &Item) -> Option<Post> {
    let row = own_row(item)?;
    let text = |column: &str| row.get(column)?.as_str();
    let number = |column: &str| row.get(column)?.as_i64();
    Some(Post {
        id,
        platform: Platform::from_name(text("platform")?)?,
        platform_post_id: text("platform_post_id")?.to_owned(),
        author_id: id_in(row, "author_id")?,
        content: String::new(),
        content_version: number("content_version")?,
        detected_at: time_in(row, "detected_at")?,
        observed_at: time_in(row, "observed_at")?,
        processed_at: time_in(row, "processed_at"),
        keyword_matches: Vec::new(),
        keyword_categories: Vec::new(),
        spam_filtered: false,
        raw_metrics: Map::new(),
        state: PostStatus::Removed,
        error_count: 0,
        error_message: None,
        version: number("version")?,
        created_at: time_in(row, "created_at")?,
        updated_at: time_in(row, "updated_at")?,
    })
}

fn id_in<E>(row: &Map<String, Json>, column: &str) -> Option<Id<E>> {
    row.get(column)?.as_str()?.parse().ok()
}

fn time_in(row: &Map<String, Json>, column: &str) -> Option<Timestamp> {
    Some(DateTime::parse_from_rfc3339(row.get(column)?.as_str()?).ok()?.with_timezone(&Utc))
}
