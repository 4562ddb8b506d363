//! Materials of a lesson: links and files.

use crate::{
    Id, Timestamp,
    editing::{Details, changes, versioned},
    learning::{Lesson, StoredFile},
    text_enum::text_enum,
    validation::Checker,
};

text_enum! {
    /// What a material is.
    pub enum MaterialKind {
        /// A URL elsewhere.
        Link = "link",
        /// A file stored here.
        File = "file",
    }
}

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
        changes!(self, old: kind, title, url)
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

impl Material {
    /// A new material, without content.
    pub fn new(
        id: Id<Self>,
        lesson_id: Id<Lesson>,
        details: MaterialDetails,
        position: i64,
        now: Timestamp,
    ) -> Self {
        let (created_at, updated_at) = (now, now);
        Self { id, lesson_id, details, attached: None, position, version: 1, created_at, updated_at }
    }
}

versioned!(Material, MaterialDetails);
