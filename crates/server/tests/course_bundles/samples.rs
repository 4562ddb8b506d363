//! Bundles to import.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// The folder of the real course, if it is on this machine. Where CI runs it must be.
pub fn real_course() -> Option<PathBuf> {
    let data = std::env::var_os("LYCEUM_SAMPLE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let folder = data.join("iot-for-beginners");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none(), "the sample data is missing: {}", folder.display());
    println!("skipped: no sample data at {}", folder.display());
    None
}

/// A bundle in a folder of its own, to be changed and imported again.
pub struct Bundle {
    pub folder: TempDir,
    pub document: Value,
}

impl Bundle {
    fn new(document: Value, files: &[(&str, &[u8])]) -> Self {
        let bundle = Self { folder: tempfile::tempdir().unwrap(), document };
        for (path, content) in files {
            bundle.write(path, content);
        }
        bundle.save();
        bundle
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, path: &str, content: &[u8]) {
        let full = self.path().join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, content).unwrap();
    }

    /// Writes the document.
    pub fn save(&self) {
        self.write("course.json", self.document.to_string().as_bytes());
    }

    /// Changes what is at a pointer.
    pub fn set(&mut self, pointer: &str, value: Value) {
        *self.document.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}")) = value;
        self.save();
    }

    /// The list at a pointer, to be changed; call [`Self::save`] after.
    pub fn list(&mut self, pointer: &str) -> &mut Vec<Value> {
        self.document.pointer_mut(pointer).and_then(Value::as_array_mut).unwrap()
    }
}

/// A course that uses every field there is.
pub fn complete() -> Bundle {
    let quiz = json!({
        "slug": "quiz", "title": "Quiz", "instructions": "Read *well*.\r\n",
        "pass_percent": 60, "max_attempts": 3, "time_limit_seconds": 600,
        "opens_at": "2026-02-01T00:00:00.000001Z", "closes_at": "2099-03-01T00:00:00Z",
        "questions_per_attempt": 2, "shuffle_questions": true, "shuffle_options": true,
        "grading_method": "average", "reveal_policy": "after_last_attempt", "published": false,
        "questions": [
            {"kind": "single_choice", "prompt": "Which?", "points": 1, "explanation": "So.", "options": [
                {"key": "it is – 是", "text": "a", "correct": true, "feedback": "Yes."},
                {"text": "b", "correct": false, "feedback": ""}
            ], "key": "which", "treatment": "full_credit"},
            {"kind": "multiple_choice", "prompt": "Which ones?", "points": 0.1, "options": [
                {"text": "a", "correct": true}, {"text": "a'", "correct": true}, {"text": "c", "correct": false}
            ]},
            {"kind": "true_false", "prompt": "So?", "points": 2.5, "options": [
                {"text": "True", "correct": false}, {"text": "False", "correct": true}
            ]},
            {"kind": "short_answer", "prompt": "Who?", "points": 1e-3, "accepted_answers": ["Ada", "Łukasz"]},
            {"kind": "numeric", "prompt": "How much?", "points": 3, "value": -0.300_000_000_000_000_04, "tolerance": 1e-9}
        ]
    });
    let document = json!({
        "format": "lyceum-course", "version": 1,
        "event": {
            "slug": "tea", "title": "Tea – 茶", "summary": "All about it", "description": "# Tea\r\n\u{feff}👩‍👩‍👧",
            "language": "zh-Hant-TW", "starts_at": "2026-01-01T08:00:00.5+08:00", "ends_at": "2026-12-31T23:59:59Z",
            "source": {"url": "https://example.org/", "licence": "MIT"}
        },
        "lessons": [
            {
                "slug": "leaves", "title": "Leaves", "body_file": "texts/one.md",
                "video_url": "https://example.org/film?a=b", "duration_seconds": 90, "published": false,
                "materials": [
                    {"kind": "link", "title": "Web", "url": "https://example.org/?a=b&c=%20"},
                    {"kind": "file", "title": "Picture", "file": "files/tea.png", "media_type": "image/png"},
                    {"kind": "file", "title": "Again", "file": "files/tea.png", "file_name": "what: tea?.png"},
                    {"kind": "file", "title": "Notes", "file": "files/notes.txt", "media_type": "text/markdown"},
                    {"kind": "file", "title": "Capital notes", "file": "files/NOTES2.txt", "file_name": "NOTES.txt"},
                    {"kind": "file", "title": "Not there yet", "file": null},
                    {"kind": "link", "title": "Web", "url": "https://example.org/?a=b&c=%20"}
                ],
                "quizzes": [quiz, {"slug": "empty", "title": "No questions yet"}]
            },
            {"slug": "water", "title": "Water", "body": "\u{feff}# Water\r\n\t\u{7f}"},
            {"slug": "cups", "title": "Cups"}
        ]
    });
    let files: [(&str, &[u8]); 4] = [
        ("texts/one.md", "# Leaves\n\n🍃 \u{202e}x".as_bytes()),
        ("files/tea.png", PNG),
        ("files/notes.txt", b"* hot\n"),
        ("files/NOTES2.txt", b"* cold\n"),
    ];
    Bundle::new(document, &files)
}

/// A small course with a quiz in its first lesson.
pub fn small() -> Bundle {
    let document = json!({
        "format": "lyceum-course", "version": 1,
        "event": {"slug": "tea", "title": "Tea", "summary": "", "language": "en"},
        "lessons": [
            {
                "slug": "leaves", "title": "Leaves", "body": "# Leaves",
                "materials": [
                    {"kind": "link", "title": "A", "url": "https://example.org/a"},
                    {"kind": "link", "title": "B", "url": "https://example.org/b"},
                    {"kind": "file", "title": "C", "file": "files/tea.png"}
                ],
                "quizzes": [{"slug": "quiz", "title": "Quiz", "pass_percent": 50, "questions": [
                    {"kind": "single_choice", "prompt": "1?", "points": 1, "options": [
                        {"text": "a", "correct": true}, {"text": "b", "correct": false}
                    ]},
                    {"kind": "numeric", "prompt": "2?", "points": 1, "value": 2, "tolerance": 0}
                ]}]
            },
            {"slug": "water", "title": "Water", "quizzes": [{"slug": "quiz", "title": "Quiz"}]}
        ]
    });
    Bundle::new(document, &[("files/tea.png", PNG)])
}
