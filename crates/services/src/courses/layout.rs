//! Where everything goes in a bundle that is written: texts by the slugs of their lessons, files by
//! their names, each content once. Names that some file system could not hold, or would take for
//! another, are changed; the true name is then in the document.

use std::collections::{HashMap, HashSet};

use domain::{
    bundle::{BundlePath, CheckedCourse, CheckedFile, CheckedLesson, CheckedMaterial, CheckedQuiz},
    learning::{
        Event, Lesson, Material, OptionDraft, Question, QuestionDraft, QuestionKey, Quiz, QuizRevision,
        Sha256, Treatment,
    },
    search::fold,
};
use std::sync::Arc;

/// Longest file name in a bundle, in bytes; most file systems end at 255.
const MAX_NAME: usize = 120;
/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A course as it was read from storage.
pub struct StoredCourse {
    pub(super) event: Event,
    pub(super) lessons: Vec<StoredLesson>,
}

/// A lesson with what is below it, in order.
pub(super) struct StoredLesson {
    pub lesson: Lesson,
    pub materials: Vec<Material>,
    pub quizzes: Vec<(Quiz, Arc<QuizRevision>)>,
}

/// A bundle to be written.
#[derive(Debug)]
pub(super) struct Layout {
    /// What the document says; bodies are in `texts`.
    pub course: CheckedCourse,
    /// Bodies of lessons.
    pub texts: Vec<(BundlePath, String)>,
    /// Contents from the file store.
    pub files: Vec<(BundlePath, Sha256)>,
}

/// Gives everything its place.
pub(super) fn layout(stored: StoredCourse) -> Layout {
    let mut places = Places::default();
    let mut texts = Vec::new();
    let mut lessons = Vec::with_capacity(stored.lessons.len());
    for entry in stored.lessons {
        let mut details = entry.lesson.details;
        let body_file = if details.body.is_empty() {
            None
        } else {
            // Slugs are unique in the event, and made of letters, digits and hyphens.
            BundlePath::parse(&format!("lessons/{}.md", details.slug)).ok()
        };
        if let Some(path) = &body_file {
            texts.push((path.clone(), std::mem::take(&mut details.body)));
        }
        let materials = entry.materials.into_iter().map(|material| places.material(material)).collect();
        let quizzes = entry
            .quizzes
            .into_iter()
            .map(|(quiz, revision)| CheckedQuiz {
                questions: revision
                    .questions
                    .iter()
                    .map(|question| question_draft(question, quiz.treatments.of(question.id)))
                    .collect(),
                details: quiz.details,
            })
            .collect();
        lessons.push(CheckedLesson { details, body_file, materials, quizzes });
    }
    let course = CheckedCourse { event: stored.event.details, lessons };
    Layout { course, texts, files: places.files }
}

/// A question as a bundle has it: what has no key yet is known by its id from now on.
fn question_draft(question: &Question, treatment: Treatment) -> QuestionDraft {
    let mut draft = QuestionDraft {
        id: None,
        bundle_key: Some(question.bundle_key.clone().unwrap_or_else(|| question.id.to_string())),
        kind: question.kind,
        prompt: question.prompt.clone(),
        explanation: question.explanation.clone(),
        points: question.points,
        options: Vec::new(),
        accepted_answers: Vec::new(),
        value: None,
        tolerance: None,
        treatment: (treatment != Treatment::Normal).then_some(treatment),
    };
    match &question.key {
        QuestionKey::Options(options) => {
            let options = options.iter().map(|option| OptionDraft {
                id: None,
                bundle_key: Some(option.bundle_key.clone().unwrap_or_else(|| option.id.to_string())),
                text: option.text.clone(),
                correct: option.correct,
                feedback: option.feedback.clone(),
            });
            draft.options = options.collect();
        }
        QuestionKey::Accepted(accepted) => draft.accepted_answers.clone_from(accepted),
        QuestionKey::Number { value, tolerance } => {
            (draft.value, draft.tolerance) = (Some(*value), Some(*tolerance));
        }
    }
    draft
}

/// Paths given so far.
#[derive(Default)]
struct Places {
    files: Vec<(BundlePath, Sha256)>,
    /// The path of a content under a wished name.
    given: HashMap<(Sha256, String), BundlePath>,
    /// Paths as a file system that ignores case would compare them.
    taken: HashSet<String>,
}

impl Places {
    fn material(&mut self, material: Material) -> CheckedMaterial {
        let content = material.attached.and_then(|attached| {
            let path = self.place(attached.file.sha256, &attached.name)?;
            Some(CheckedFile { path, name: attached.name, media_type: Some(attached.media_type) })
        });
        CheckedMaterial { details: material.details, content }
    }

    fn place(&mut self, sha256: Sha256, name: &str) -> Option<BundlePath> {
        let name = portable(name);
        let key = (sha256, name);
        if let Some(path) = self.given.get(&key) {
            return Some(path.clone());
        }
        let (stem, ending) = split(&key.1);
        let tries = (1_u64..).map(|number| match number {
            1 => format!("files/{}", key.1),
            number => format!("files/{stem}-{number}{ending}"),
        });
        let mut free = tries.filter(|path| !self.taken.contains(&fold(path)));
        let path = BundlePath::parse(&free.next()?).ok()?;
        self.taken.insert(fold(path.as_str()));
        self.files.push((path.clone(), sha256));
        self.given.insert(key, path.clone());
        Some(path)
    }
}

/// The name, or the nearest one that every common file system can hold.
fn portable(name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_control() || r#"<>:"/\|?*"#.contains(c) { '_' } else { c }).collect();
    let name = name.trim_matches(|c: char| c.is_whitespace()).trim_end_matches('.');
    let (stem, ending) = split(name);
    let ending = if ending.len() > 20 { "" } else { ending };
    let stem = if ending.is_empty() { name } else { stem };
    let room = MAX_NAME - ending.len();
    let cut = stem.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last();
    let stem = stem.get(..cut.unwrap_or(0)).unwrap_or_default().trim_end();
    let device = stem.split('.').next().is_some_and(|first| DEVICES.contains(&first.to_lowercase().as_str()));
    let prefix = if stem.is_empty() || device { "_" } else { "" };
    format!("{prefix}{stem}{ending}")
}

/// Stem and ending, the dot with the ending.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_every_file_system() {
        for (name, expected) in [
            ("picture.png", "picture.png"),
            ("Übung 1 – Tee.pdf", "Übung 1 – Tee.pdf"),
            (".hidden", ".hidden"),
            ("what: a \"name\"?.md", "what_ a _name__.md"),
            ("nul.txt", "_nul.txt"),
            ("COM1", "_COM1"),
            ("dots...", "dots"),
            ("...", "_"),
            ("a\u{7f}b", "a_b"),
        ] {
            assert_eq!(portable(name), expected);
            assert!(BundlePath::parse(&format!("files/{expected}")).is_ok());
        }
        let long = format!("{}.tar.gz", "ä".repeat(250));
        let short = portable(&long);
        assert!(short.len() <= MAX_NAME && short.ends_with("ä.gz"), "{short}");
        assert_eq!(portable(&"x".repeat(255)).len(), MAX_NAME);
    }

    #[test]
    fn each_content_has_one_place_and_each_place_one_content() {
        let (one, two) = (Sha256([1; 32]), Sha256([2; 32]));
        let mut places = Places::default();
        let mut place = |sha256, name| places.place(sha256, name).unwrap().as_str().to_owned();
        assert_eq!(place(one, "a.png"), "files/a.png");
        assert_eq!(place(one, "a.png"), "files/a.png");
        assert_eq!(place(two, "a.png"), "files/a-2.png");
        assert_eq!(place(two, "A.png"), "files/A-3.png");
        assert_eq!(place(two, "a.png"), "files/a-2.png");
        assert_eq!(place(one, "b.png"), "files/b.png");
        assert_eq!(places.files.len(), 4);
    }
}
