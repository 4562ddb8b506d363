//! Posts: as they are sent in, as they are kept.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::{
    Id, Timestamp,
    engagement::{Author, AuthorSighting, Platform, is_platform_id},
    text_enum::text_enum,
    validation::Checker,
};

/// Longest content, in characters.
const MAX_CONTENT: usize = 5_000;
/// Longest JSON of metrics, in bytes.
const MAX_METRICS: usize = 64 * 1024;
/// Longest message about a failure, in characters.
const MAX_MESSAGE: usize = 1_000;

/// A post as it is sent in.
#[derive(Debug, Clone, PartialEq)]
pub struct PostDraft {
    /// Where it was written.
    pub platform: Platform,
    /// The platform's id: 1 to 100 of `[A-Za-z0-9_-]`.
    pub platform_post_id: String,
    /// 1 to 5,000 characters, kept as they came.
    pub content: String,
    /// When it was found.
    pub detected_at: Timestamp,
    /// When this content was seen; when the post was found unless it says otherwise.
    pub observed_at: Timestamp,
    /// 1 to 50 words that it was found by, of 1 to 100 characters.
    pub keyword_matches: Vec<String>,
    /// Up to 20 groups of such words, of 1 to 50 characters.
    pub keyword_categories: Vec<String>,
    /// Whether a filter took it for spam: it is kept, and not offered.
    pub spam_filtered: bool,
    /// Figures of the platform; up to 64 KiB as JSON.
    pub raw_metrics: Map<String, Value>,
    /// Who wrote it.
    pub author: AuthorSighting,
}

impl PostDraft {
    /// Checks every field and brings strings into their stored form.
    pub fn check(&mut self, c: &mut Checker) {
        if !is_platform_id(&self.platform_post_id) {
            c.fail("platform_post_id", "platform_id", "must be 1 to 100 letters, digits, `_` or `-`");
        }
        let length = self.content.chars().count();
        if self.content.contains('\0') {
            c.fail("content", "control_character", "must not contain the character U+0000");
        }
        if self.content.trim().is_empty() {
            c.fail("content", "empty", "must not be empty");
        } else if length > MAX_CONTENT {
            let message = format!("must have at most {MAX_CONTENT} characters, has {length}");
            c.fail("content", "too_long", message);
        }
        for (field, time) in [("detected_at", &mut self.detected_at), ("observed_at", &mut self.observed_at)]
        {
            let mut checked = Some(*time);
            c.time(field, &mut checked);
            *time = checked.unwrap_or(*time);
        }
        words(c, "keyword_matches", &mut self.keyword_matches, 1, 50, 100);
        words(c, "keyword_categories", &mut self.keyword_categories, 0, 20, 50);
        c.json_object("raw_metrics", &mut self.raw_metrics, MAX_METRICS);
        c.within("author", |c| self.author.check(c));
    }
}

/// Checks a list of words. One that stands in it twice is kept once.
fn words(c: &mut Checker, field: &str, words: &mut Vec<String>, min: usize, max: usize, longest: usize) {
    for (index, word) in words.iter_mut().enumerate() {
        c.within(field, |c| c.string(&index.to_string(), word, 1, longest));
    }
    if words.len() < min || words.len() > max {
        c.fail(field, "out_of_range", format!("must have {min} to {max} words, has {}", words.len()));
    }
    let mut seen = HashSet::new();
    words.retain(|word| seen.insert(word.clone()));
}

text_enum! {
    /// Where a post is in its life.
    pub enum PostStatus {
        /// It is to be worked on, by somebody now or later.
        Waiting = "waiting",
        /// It was worked on.
        Processed = "processed",
        /// It failed too often: a person must look.
        Parked = "parked",
        /// The platform deleted it: only that it was there is kept.
        Removed = "removed",
    }
}

/// A post.
#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    /// Identity.
    pub id: Id<Post>,
    /// Where it was written.
    pub platform: Platform,
    /// The platform's id of the post.
    pub platform_post_id: String,
    /// Who wrote it.
    pub author_id: Id<Author>,
    /// As last observed; empty once it was removed.
    pub content: String,
    /// Counts contents, from 1.
    pub content_version: i64,
    /// When it was found.
    pub detected_at: Timestamp,
    /// When this content was seen.
    pub observed_at: Timestamp,
    /// When it was worked on.
    pub processed_at: Option<Timestamp>,
    /// Words that it was found by.
    pub keyword_matches: Vec<String>,
    /// Groups of such words.
    pub keyword_categories: Vec<String>,
    /// Whether a filter took it for spam.
    pub spam_filtered: bool,
    /// Figures of the platform.
    pub raw_metrics: Map<String, Value>,
    /// Where it is in its life.
    pub state: PostStatus,
    /// How often working on it failed.
    pub error_count: i64,
    /// What was said about the last failure.
    pub error_message: Option<String>,
    /// Counts changes, from 1. Who works on it is none.
    pub version: i64,
    /// When the row was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// What a post said before it was edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostRevision {
    /// Of this post.
    pub post_id: Id<Post>,
    /// Which of its contents.
    pub content_version: i64,
    /// What it said.
    pub content: String,
    /// When that was seen.
    pub observed_at: Timestamp,
    /// When it was edited, by our clock.
    pub created_at: Timestamp,
}

/// What it means that a post is sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resent {
    /// Nothing new.
    Unchanged,
    /// It was seen later than before, with the text that is known.
    SeenAgain,
    /// The platform's text is another now; the old one is to be kept.
    Edited(PostRevision),
    /// It was removed, and stays so.
    Gone,
}

impl Post {
    /// A post that is sent for the first time.
    pub fn new(id: Id<Self>, author: Id<Author>, draft: PostDraft, now: Timestamp) -> Self {
        Self {
            id,
            platform: draft.platform,
            platform_post_id: draft.platform_post_id,
            author_id: author,
            content: draft.content,
            content_version: 1,
            detected_at: draft.detected_at,
            observed_at: draft.observed_at,
            processed_at: None,
            keyword_matches: draft.keyword_matches,
            keyword_categories: draft.keyword_categories,
            spam_filtered: draft.spam_filtered,
            raw_metrics: draft.raw_metrics,
            state: PostStatus::Waiting,
            error_count: 0,
            error_message: None,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// Takes a repetition in. Its content counts only if it was seen later.
    pub fn resend(&mut self, draft: &PostDraft, now: Timestamp) -> Resent {
        if self.state == PostStatus::Removed {
            return Resent::Gone;
        }
        if draft.observed_at <= self.observed_at {
            return Resent::Unchanged;
        }
        if draft.content == self.content {
            // What was seen in between and arrives later must not count.
            self.observed_at = draft.observed_at;
            self.mark_changed(now);
            return Resent::SeenAgain;
        }
        let revision = PostRevision {
            post_id: self.id,
            content_version: self.content_version,
            content: std::mem::replace(&mut self.content, draft.content.clone()),
            observed_at: self.observed_at,
            created_at: now,
        };
        self.content_version += 1;
        self.observed_at = draft.observed_at;
        self.raw_metrics.clone_from(&draft.raw_metrics);
        self.mark_changed(now);
        Resent::Edited(revision)
    }

    /// It was worked on.
    pub fn process(&mut self, now: Timestamp) {
        self.state = PostStatus::Processed;
        self.processed_at = Some(now);
        self.mark_changed(now);
    }

    /// Working on it failed, with a message of up to 1,000 characters; for the last time, if a person must
    /// look now.
    pub fn fail(&mut self, message: &str, is_last: bool, now: Timestamp) {
        self.error_count += 1;
        self.error_message = Some(message.chars().take(MAX_MESSAGE).collect());
        if is_last {
            self.state = PostStatus::Parked;
        }
        self.mark_changed(now);
    }

    /// A person takes it out of the queue.
    pub fn park(&mut self, now: Timestamp) {
        self.state = PostStatus::Parked;
        self.mark_changed(now);
    }

    /// A person looked: it is to be worked on again, and failures are counted anew.
    pub fn unpark(&mut self, now: Timestamp) {
        self.state = PostStatus::Waiting;
        self.error_count = 0;
        self.error_message = None;
        self.mark_changed(now);
    }

    /// The platform deleted it. What it said and what is known about it goes.
    pub fn remove(&mut self, now: Timestamp) {
        self.state = PostStatus::Removed;
        self.content.clear();
        self.raw_metrics.clear();
        self.mark_changed(now);
    }

    fn mark_changed(&mut self, now: Timestamp) {
        self.version += 1;
        self.updated_at = now;
    }
}
