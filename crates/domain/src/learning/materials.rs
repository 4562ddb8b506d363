//! Materials of a lesson: links and files.

use serde::{Deserialize, Serialize};

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    learning::{Lesson, StoredFile},
    text_enum::text_enum,
    validation::Checker,
};

/// What a material is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MaterialKind {
    /// A URL elsewhere.
    Link,
    /// A file stored here.
    File,
}

text_enum!(MaterialKind { Link = "link", File = "file" });

/// What an admin edits of a material.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaterialDetails {
    /// Fixed once made.
    pub kind: MaterialKind,
    /// 1 to 200 characters.
    pub title: String,
    /// The target of a link; `None` for a file.
    pub url: Option<String>,
}

impl Details for MaterialDetails {
    fn check(&mut self, c: &mut Checker) {
        c.string("title", &mut self.title, 1, 200);
        match (self.kind, &mut self.url) {
            (MaterialKind::Link, Some(url)) => c.web_url("url", url),
            (MaterialKind::Link, None) => c.fail("url", "required", "a link needs a url"),
            (MaterialKind::File, Some(_)) => {
                c.fail("url", "not_allowed", "a file has no url; upload its content");
            }
            (MaterialKind::File, None) => {}
        }
    }

    fn changes(&self, old: &Self) -> Vec<&'static str> {
        changes!(Self { kind, title, url }, self, old)
    }
}

/// The content of a file material.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedFile {
    /// The content.
    pub file: StoredFile,
    /// Original name, without folders.
    pub name: String,
    /// Media type it is served with.
    pub media_type: String,
}

impl AttachedFile {
    /// Checks a file's name: 1 to 255 characters, no folders, no control characters.
    pub fn check_name(c: &mut Checker, field: &str, name: &mut String) {
        c.string(field, name, 1, 255);
        if name.contains(['/', '\\']) || name == "." || name == ".." {
            c.fail(field, "file_name", "must be a file name without folders");
        }
    }
}

/// Something to study beside the lesson's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Material {
    /// Identity.
    pub id: Id<Material>,
    /// Where it belongs; goes with it.
    pub lesson_id: Id<Lesson>,
    /// What an admin edits.
    pub details: MaterialDetails,
    /// The content of a file; `None` until it is uploaded, and for links.
    pub attached: Option<AttachedFile>,
    /// Place in the lesson, from 0.
    pub position: i64,
    /// Counts changes, from 1.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

versioned!(Material, MaterialDetails);
