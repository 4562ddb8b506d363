//! From a course back to the document: fields at their default are left out.

use super::{
    CheckedCourse, CheckedLesson, CheckedMaterial, CheckedQuiz, CourseBundle, EventEntry, FORMAT, FileEntry,
    LessonEntry, MaterialEntry, OptionEntry, QuestionEntry, QuizEntry, VERSION,
};
use crate::learning::{EventDetails, MaterialKind, OptionDraft, Points, QuestionDraft};

impl CourseBundle {
    /// The document as people like to read it: indented, a line break at its end.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut json = serde_json::to_vec_pretty(self)?;
        json.push(b'\n');
        Ok(json)
    }
}

impl From<CheckedCourse> for CourseBundle {
    fn from(course: CheckedCourse) -> Self {
        Self {
            schema: None,
            format: FORMAT.to_owned(),
            version: VERSION,
            event: course.event.into(),
            lessons: course.lessons.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<EventDetails> for EventEntry {
    fn from(event: EventDetails) -> Self {
        with_fields!(Self, event: slug, title, summary, language, starts_at, ends_at, source;
            description: unless_empty(event.description))
    }
}

impl From<CheckedLesson> for LessonEntry {
    fn from(lesson: CheckedLesson) -> Self {
        let details = lesson.details;
        with_fields!(Self, details: slug, title, video_url, duration_seconds, published;
            body: if lesson.body_file.is_some() { None } else { unless_empty(details.body) },
            body_file: lesson.body_file.map(|path| path.as_str().to_owned()),
            materials: lesson.materials.into_iter().map(Into::into).collect(),
            quizzes: lesson.quizzes.into_iter().map(Into::into).collect())
    }
}

impl From<CheckedMaterial> for MaterialEntry {
    fn from(material: CheckedMaterial) -> Self {
        let details = material.details;
        let mut entry = Self {
            kind: details.kind,
            title: details.title,
            url: details.url,
            file: FileEntry::Absent,
            file_name: None,
            media_type: None,
        };
        if let Some(content) = material.content {
            entry.file_name = (content.name != content.path.file_name()).then_some(content.name);
            entry.file = FileEntry::At(content.path.as_str().to_owned());
            entry.media_type = content.media_type;
        } else if entry.kind == MaterialKind::File {
            entry.file = FileEntry::Pending;
        }
        entry
    }
}

impl From<CheckedQuiz> for QuizEntry {
    fn from(quiz: CheckedQuiz) -> Self {
        let details = quiz.details;
        with_fields!(Self, details: slug, title, pass_percent, max_attempts, time_limit_seconds, opens_at,
            closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method,
            reveal_policy, published;
            instructions: unless_empty(details.instructions),
            questions: quiz.questions.into_iter().map(Into::into).collect())
    }
}

impl From<QuestionDraft> for QuestionEntry {
    fn from(question: QuestionDraft) -> Self {
        let points = Points::of_question(question.points).value();
        with_fields!(Self, question: kind, prompt, explanation, accepted_answers, value, tolerance, treatment;
            key: question.bundle_key, points: points, options: question.options.into_iter().map(Into::into).collect())
    }
}

impl From<OptionDraft> for OptionEntry {
    fn from(option: OptionDraft) -> Self {
        Self { key: option.bundle_key, text: option.text, correct: option.correct, feedback: option.feedback }
    }
}

fn unless_empty(text: String) -> Option<String> {
    if text.is_empty() { None } else { Some(text) }
}
