//! Words in archives. That somebody looked is written down before, with a keyed hash of the words: whoever knows
//! them can find the entry, and nobody learns them from it.

use domain::{
    Id,
    engagement::{Archive, Post},
};
use hmac::{Hmac, KeyInit, Mac};
use repositories::{AccountOf, Lock};
use serde_json::{Map, Value as Json};
use sha2::Sha256;

use super::{
    PURPOSE, RetentionError,
    item::{Item, Row},
    refused,
};
use crate::{Access, Change, Cx, SYSTEM, ServiceError, Services, UseCase, Writes};

/// A row in an archive that has all the words.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Name of the file.
    pub file_name: String,
    /// The post that the row hangs on, if it hangs on one.
    pub post: Option<Id<Post>>,
    /// Of which table.
    pub table: String,
    /// Its columns.
    pub row: Map<String, Json>,
}

/// Writes down that archives are searched.
struct NoteSearch {
    words: String,
}

impl UseCase for NoteSearch {
    const ACCESS: Access = Access::System;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let id = cx.new_id::<Self>();
        cx.record(Change::new("archive", id, "archive.search").with("words", self.words.as_str())).await
    }
}

impl Writes for NoteSearch {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        Vec::new()
    }
}

impl Services {
    /// Looks for rows in archives that have all the words, in any case, anywhere in their texts. Archives whose
    /// rows are back in the database are left out.
    ///
    /// # Errors
    /// `Refused` without words, and after all other archives were searched where one is damaged.
    pub async fn search_archives(&self, words: &str, tell: impl Fn(Hit)) -> Result<u64, RetentionError> {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        if words.is_empty() {
            return Err(refused("there are no words to look for"));
        }
        let hash = self.hash_of(&words).await?;
        self.write(SYSTEM, NoteSearch { words: hash }).await?;
        let desk = self.archive_desk().await?;
        let (mut hits, mut damaged) = (0, Vec::new());
        for archive in self.catalogue(None).await?.into_iter().filter(Archive::holds_rows) {
            let contents = match self.read_back(&desk, &archive).await? {
                Ok(contents) => contents,
                Err(damage) => {
                    damaged.push(format!("{}: {damage}", archive.file_name));
                    continue;
                }
            };
            for Row { post, table, columns: row } in contents.items.into_iter().flat_map(Item::into_rows) {
                if has(&row, &words) {
                    hits += 1;
                    tell(Hit { file_name: archive.file_name.clone(), post, table, row });
                }
            }
        }
        if damaged.is_empty() { Ok(hits) } else { Err(refused(damaged.join("\n"))) }
    }

    /// HMAC-SHA-256 (RFC 2104) of the words, in lower case, with one space between.
    async fn hash_of(&self, words: &[String]) -> Result<String, RetentionError> {
        let key = self.signing_key(PURPOSE).await?;
        let unusable = |_| refused("the key of the archives cannot be used");
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(unusable)?;
        mac.update(words.join(" ").as_bytes());
        Ok(hex::encode(mac.finalize().into_bytes()))
    }
}

/// Whether the texts of a row have all the words.
fn has(row: &Map<String, Json>, words: &[String]) -> bool {
    let mut text = String::new();
    for value in row.values() {
        collect(value, &mut text);
    }
    let text = text.to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}

fn collect(value: &Json, text: &mut String) {
    match value {
        Json::String(own) => {
            text.push('\n');
            text.push_str(own);
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, text)),
        Json::Object(fields) => {
            for (name, value) in fields {
                text.push('\n');
                text.push_str(name);
                collect(value, text);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_words_must_be_there_anywhere() {
        let row = json!({ "content": "Soil is DRY", "signals": { "list": ["sensor"] }, "version": 12 });
        let row = row.as_object().unwrap();
        let has = |words: &[&str]| has(row, &words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert!(has(&["dry"]) && has(&["sensor", "soil"]) && has(&["list"]));
        assert!(!has(&["dry", "wet"]) && !has(&["12"]));
    }
}
