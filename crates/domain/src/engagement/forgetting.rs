//! What is left where an author was erased: nothing that says who it was.

use serde_json::{Map, Value};

use crate::{
    Timestamp,
    editing::Versioned as _,
    engagement::{Author, AuthorSnapshot, Escalation, Reply, text_hash},
    identity::TokenHash,
};

/// Stands for a text that went as a whole.
pub const ERASED: &str = "erased";
/// Stands for a name inside a text that stays.
const GONE: char = '…';

/// All that an author was ever known as: handles, shown names, the platform's id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownAs {
    /// The longest first, so that no part of a name is left.
    names: Vec<Vec<char>>,
}

impl KnownAs {
    /// As the author is known now, and was before as far as the history goes.
    pub fn new(author: &Author) -> Self {
        let mut known = Self::default();
        for name in [&author.handle, &author.display_name, &author.platform_id] {
            known.add(name);
        }
        let fields = author.interaction_history.iter().flat_map(|change| &change.fields);
        for field in fields.filter(|field| ["handle", "display_name"].contains(&field.field.as_str())) {
            for name in [&field.old, &field.new].into_iter().filter_map(Value::as_str) {
                known.add(name);
            }
        }
        known
    }

    /// As the author was known when a reply was drafted, which may be longer ago than the history goes.
    pub fn add_snapshot(&mut self, author: &AuthorSnapshot) {
        for name in [&author.handle, &author.display_name, &author.platform_id] {
            self.add(name);
        }
    }

    fn add(&mut self, name: &str) {
        let name: Vec<char> = name.trim().chars().collect();
        if !name.is_empty() && !self.names.contains(&name) {
            self.names.push(name);
            self.names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        }
    }

    /// The text with a sign in place of each name, in any case. A name inside a longer word is none.
    pub fn gone_from(&self, text: &str) -> String {
        let (mut left, mut before) = (String::with_capacity(text.len()), None);
        let chars: Vec<char> = text.chars().collect();
        let mut rest = chars.as_slice();
        while let Some((next, after)) = rest.split_first() {
            let name = self.names.iter().find(|name| begins(rest, name) && is_whole(before, rest, name));
            let beyond = name.and_then(|name| Some((name.last().copied(), rest.get(name.len()..)?)));
            let kept = if beyond.is_some() { GONE } else { *next };
            left.push(kept);
            (before, rest) = beyond.unwrap_or((Some(*next), after));
        }
        left
    }

    /// Whether a name is anywhere in a code or a key, also inside a longer word.
    pub fn is_within(&self, code: &str) -> bool {
        let code: Vec<char> = code.chars().collect();
        self.names.iter().any(|name| code.windows(name.len()).any(|part| begins(part, name)))
    }

    /// Figures without texts: numbers stay, under names that say nothing of the author.
    fn figures(&self, figures: &Map<String, Value>) -> Map<String, Value> {
        let kept = figures.iter().filter(|(key, _)| !self.is_within(key));
        kept.filter_map(|(key, value)| Some((key.clone(), self.figure(value)?))).collect()
    }

    fn figure(&self, value: &Value) -> Option<Value> {
        match value {
            Value::Number(_) | Value::Bool(_) => Some(value.clone()),
            Value::Object(inner) => Some(Value::Object(self.figures(inner))),
            Value::Array(items) => Some(items.iter().filter_map(|item| self.figure(item)).collect()),
            Value::Null | Value::String(_) => None,
        }
    }
}

/// Whether a text begins with a name, in any case.
fn begins(text: &[char], name: &[char]) -> bool {
    let is_same = |(a, b): (&char, &char)| a == b || a.to_lowercase().eq(b.to_lowercase());
    text.len() >= name.len() && text.iter().zip(name).all(is_same)
}

/// Whether the name that a text begins with is no part of a longer word.
fn is_whole(before: Option<char>, text: &[char], name: &[char]) -> bool {
    let is_of_word = |char: &char| char.is_alphanumeric() || *char == '_';
    let goes_on = |a: Option<&char>, b: Option<&char>| a.is_some_and(is_of_word) && b.is_some_and(is_of_word);
    !goes_on(before.as_ref(), name.first()) && !goes_on(name.last(), text.get(name.len()))
}

impl Reply {
    /// The author is erased. What was said stays, without the names; who it was said to, what was answered
    /// and what people wrote about it goes.
    pub fn forget_author(&mut self, known: &KnownAs, now: Timestamp) {
        self.author_id = None;
        self.decision_id = None;
        self.in_reply_to = None;
        self.details.content = known.gone_from(&self.details.content);
        self.content_hash = TokenHash(text_hash(&self.details.content));
        self.details.utm_code.take_if(|code| known.is_within(code));
        for reason in [&mut self.reject_reason, &mut self.delete_reason].into_iter().flatten() {
            ERASED.clone_into(reason);
        }
        self.metrics_json = known.figures(&self.metrics_json);
        let snapshot = &mut self.snapshot_json;
        for text in [
            &mut snapshot.author.platform_id,
            &mut snapshot.author.handle,
            &mut snapshot.author.display_name,
            &mut snapshot.post.platform_post_id,
            &mut snapshot.post.content,
        ] {
            text.clear();
        }
        snapshot.author.follower_count = 0;
        snapshot.author.is_verified = false;
        self.mark_changed(now);
    }
}

impl Escalation {
    /// The author of what it is about is erased: that there was something to look at stays, without what
    /// people wrote.
    pub fn forget_author(&mut self, now: Timestamp) {
        ERASED.clone_into(&mut self.details.description);
        if let Some(notes) = &mut self.details.resolution_notes {
            ERASED.clone_into(notes);
        }
        self.mark_changed(now);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn known(names: &[&str]) -> KnownAs {
        let mut known = KnownAs::default();
        for name in names {
            known.add(name);
        }
        known
    }

    #[test]
    fn names_go_from_texts_in_any_case_and_as_whole_words() {
        let known = known(&["soil_sam", "Sam Ärmel", "Sam", "48210"]);
        for (text, left) in [
            ("@soil_sam water it", "@… water it"),
            ("Thanks, SAM ÄRMEL! (soil_sam)", "Thanks, …! (…)"),
            ("sam, samson and @soil_samson", "…, samson and @soil_samson"),
            ("x.example/48210/status", "x.example/…/status"),
            ("1482101", "1482101"),
            ("", ""),
        ] {
            assert_eq!(known.gone_from(text), left);
        }
        assert!(known.is_within("spring-soil_sams-2026") && !known.is_within("spring-2026"));
    }

    #[test]
    fn of_no_name_nothing_is_taken_away() {
        assert_eq!(known(&["", "  "]), KnownAs::default());
        assert_eq!(KnownAs::default().gone_from("as it was"), "as it was");
        assert!(!KnownAs::default().is_within("as it was"));
    }

    #[test]
    fn of_figures_numbers_stay() {
        let figures = json!({ "likes": 3, "by": "soil_sam", "soil_sam": 1, "more": [1, "a", { "b": true, "c": null }] });
        let left = known(&["soil_sam"]).figures(figures.as_object().unwrap());
        assert_eq!(Value::Object(left), json!({ "likes": 3, "more": [1, { "b": true }] }));
    }
}
