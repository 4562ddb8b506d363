//! A course that passed every check, in its stored form: what an import writes and an export reads.

use super::BundlePath;
use crate::learning::{EventDetails, LessonDetails, MaterialDetails, QuestionDraft, QuizDetails};

/// A course with all that a bundle carries of it.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedCourse {
    /// The course itself.
    pub event: EventDetails,
    /// Lessons in order, their slugs unique.
    pub lessons: Vec<CheckedLesson>,
}

/// A lesson with what is below it.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedLesson {
    /// The lesson; its body is empty as long as `body_file` was not read into it.
    pub details: LessonDetails,
    /// Where the body is.
    pub body_file: Option<BundlePath>,
    /// Materials in order.
    pub materials: Vec<CheckedMaterial>,
    /// Quizzes in order, their slugs unique in the lesson.
    pub quizzes: Vec<CheckedQuiz>,
}

/// A material.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedMaterial {
    /// The material.
    pub details: MaterialDetails,
    /// Content of a file; `None` for links and for files without content yet.
    pub content: Option<CheckedFile>,
}

/// The content of a file material.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedFile {
    /// Where it is in the bundle.
    pub path: BundlePath,
    /// Name it is downloaded under.
    pub name: String,
    /// Media type, if the bundle states one.
    pub media_type: Option<String>,
}

/// A quiz with its questions.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedQuiz {
    /// The quiz.
    pub details: QuizDetails,
    /// Questions in order, without ids.
    pub questions: Vec<QuestionDraft>,
}

impl CheckedCourse {
    /// Every file that materials name, with the place of the material: (lesson, material, file).
    pub fn files(&self) -> impl Iterator<Item = (usize, usize, &CheckedFile)> {
        self.lessons.iter().enumerate().flat_map(|(lesson, entry)| {
            entry
                .materials
                .iter()
                .enumerate()
                .filter_map(move |(place, material)| Some((lesson, place, material.content.as_ref()?)))
        })
    }
}
