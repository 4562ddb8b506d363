//! From a course back to the document: fields at their default are left out.

use super::{
    CheckedCourse, CheckedLesson, CheckedMaterial, CheckedQuiz, CourseBundle, EventEntry, FORMAT, FileEntry,
    LessonEntry, MaterialEntry, OptionEntry, QuestionEntry, QuizEntry, VERSION,
};
use crate::learning::{EventDetails, MaterialKind, OptionDraft, QuestionDraft};

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
        Self {
            slug: event.slug,
            title: event.title,
            summary: event.summary,
            description: unless_empty(event.description),
            language: event.language,
            starts_at: event.starts_at,
            ends_at: event.ends_at,
            source: event.source,
        }
    }
}

impl From<CheckedLesson> for LessonEntry {
    fn from(lesson: CheckedLesson) -> Self {
        let details = lesson.details;
        Self {
            slug: details.slug,
            title: details.title,
            body: if lesson.body_file.is_some() { None } else { unless_empty(details.body) },
            body_file: lesson.body_file.map(|path| path.as_str().to_owned()),
            video_url: details.video_url,
            duration_seconds: details.duration_seconds,
            published: details.published,
            materials: lesson.materials.into_iter().map(Into::into).collect(),
            quizzes: lesson.quizzes.into_iter().map(Into::into).collect(),
        }
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
        Self {
            slug: details.slug,
            title: details.title,
            instructions: unless_empty(details.instructions),
            pass_percent: details.pass_percent,
            max_attempts: details.max_attempts,
            time_limit_seconds: details.time_limit_seconds,
            opens_at: details.opens_at,
            closes_at: details.closes_at,
            questions_per_attempt: details.questions_per_attempt,
            shuffle_questions: details.shuffle_questions,
            shuffle_options: details.shuffle_options,
            grading_method: details.grading_method,
            reveal_policy: details.reveal_policy,
            published: details.published,
            questions: quiz.questions.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<QuestionDraft> for QuestionEntry {
    fn from(question: QuestionDraft) -> Self {
        Self {
            kind: question.kind,
            prompt: question.prompt,
            points: question.points,
            explanation: question.explanation,
            options: question.options.into_iter().map(Into::into).collect(),
            accepted_answers: question.accepted_answers,
            value: question.value,
            tolerance: question.tolerance,
        }
    }
}

impl From<OptionDraft> for OptionEntry {
    fn from(option: OptionDraft) -> Self {
        Self { text: option.text, correct: option.correct, feedback: option.feedback }
    }
}

fn unless_empty(text: String) -> Option<String> {
    if text.is_empty() { None } else { Some(text) }
}
