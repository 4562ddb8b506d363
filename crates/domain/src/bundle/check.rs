//! From the document to the course: every rule of the entities, all faults at once.

use std::collections::HashMap;

use super::{
    BundlePath, CheckedCourse, CheckedFile, CheckedLesson, CheckedMaterial, CheckedQuiz, CourseBundle,
    FORMAT, FileEntry, LessonEntry, MaterialEntry, OptionEntry, QuestionEntry, QuizEntry, VERSION,
};
use crate::{
    editing::Details,
    learning::{
        AttachedFile, EventDetails, LessonDetails, MAX_POINTS, MaterialDetails, MaterialKind, OptionDraft,
        Points, QuestionDraft, QuizDetails, check_questions,
    },
    validation::{Checker, FieldErrors},
};

/// Longest media type, in characters.
const MAX_MEDIA_TYPE: usize = 255;

impl CourseBundle {
    /// Checks the whole document and brings it into the form in which a course is stored.
    pub fn check(self) -> Result<CheckedCourse, FieldErrors> {
        let mut checker = Checker::new();
        let c = &mut checker;
        if self.format != FORMAT {
            c.fail("format", "format", format!("must be \"{FORMAT}\""));
        }
        if self.version != VERSION {
            c.fail("version", "version", format!("must be {VERSION}, the only version that is known"));
        }
        let event = c.within("event", |c| {
            let event = self.event;
            let mut event = with_fields!(EventDetails, event: slug, title, summary, language, starts_at,
                ends_at, source; description: event.description.unwrap_or_default());
            event.check(c);
            event
        });
        let lessons: Vec<CheckedLesson> = self
            .lessons
            .into_iter()
            .enumerate()
            .map(|(index, lesson)| c.item("lessons", index, |c| check_lesson(c, lesson)))
            .collect();
        refuse_repeated(c, "lessons", lessons.iter().map(|lesson| lesson.details.slug.as_str()));
        checker.finish()?;
        Ok(CheckedCourse { event, lessons })
    }
}

fn check_lesson(c: &mut Checker, lesson: LessonEntry) -> CheckedLesson {
    if lesson.body.is_some() && lesson.body_file.is_some() {
        c.fail("body_file", "not_allowed", "the text is either in body or in body_file, not in both");
    }
    let mut details = with_fields!(LessonDetails, lesson: slug, title, video_url, duration_seconds,
        published; body: lesson.body.unwrap_or_default());
    details.check(c);
    let body_file = lesson.body_file.and_then(|path| check_path(c, "body_file", &path));
    let materials = lesson
        .materials
        .into_iter()
        .enumerate()
        .map(|(index, material)| c.item("materials", index, |c| check_material(c, material)))
        .collect();
    let quizzes: Vec<CheckedQuiz> = lesson
        .quizzes
        .into_iter()
        .enumerate()
        .map(|(index, quiz)| c.item("quizzes", index, |c| check_quiz(c, quiz)))
        .collect();
    refuse_repeated(c, "quizzes", quizzes.iter().map(|quiz| quiz.details.slug.as_str()));
    CheckedLesson { details, body_file, materials, quizzes }
}

fn check_material(c: &mut Checker, material: MaterialEntry) -> CheckedMaterial {
    let mut details = MaterialDetails { kind: material.kind, title: material.title, url: material.url };
    details.check(c);
    let content = match (details.kind, material.file) {
        (MaterialKind::File, FileEntry::At(path)) => {
            check_file(c, &path, material.file_name, material.media_type)
        }
        (kind, file) => {
            if kind == MaterialKind::File && file == FileEntry::Absent {
                let message = "a file needs the path of its content (null: it has none yet)";
                c.fail("file", "required", message);
            }
            let idle = [
                ("file", matches!(file, FileEntry::At(_)), "a link has no file"),
                ("file_name", material.file_name.is_some(), "only a file with content has a file_name"),
                ("media_type", material.media_type.is_some(), "only a file with content has a media_type"),
            ];
            for (field, given, message) in idle {
                if given {
                    c.fail(field, "not_allowed", message);
                }
            }
            None
        }
    };
    CheckedMaterial { details, content }
}

fn check_file(
    c: &mut Checker,
    path: &str,
    name: Option<String>,
    media_type: Option<String>,
) -> Option<CheckedFile> {
    let path = check_path(c, "file", path);
    let name = match (name, &path) {
        (Some(mut name), _) => {
            AttachedFile::check_name(c, "file_name", &mut name);
            name
        }
        (None, Some(path)) => {
            let mut name = path.file_name().to_owned();
            AttachedFile::check_name(c, "file", &mut name);
            name
        }
        (None, None) => String::new(),
    };
    let media_type = media_type.map(|mut media_type| {
        check_media_type(c, "media_type", &mut media_type);
        media_type
    });
    Some(CheckedFile { path: path?, name, media_type })
}

/// A media type without parameters (RFC 6838, 4.2), brought to lower case.
pub fn check_media_type(c: &mut Checker, field: &str, media_type: &mut String) {
    c.string(field, media_type, 1, MAX_MEDIA_TYPE);
    *media_type = media_type.to_ascii_lowercase();
    let is_name = |name: &str| {
        (1..=127).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b))
    };
    let well_formed =
        media_type.split_once('/').is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype));
    if !media_type.is_empty() && !well_formed {
        c.fail(field, "media_type", "must be a media type without parameters, for example image/png");
    }
}

fn check_path(c: &mut Checker, field: &str, path: &str) -> Option<BundlePath> {
    BundlePath::parse(path).map_err(|message| c.fail(field, "path", message)).ok()
}

fn check_quiz(c: &mut Checker, quiz: QuizEntry) -> CheckedQuiz {
    let mut details = with_fields!(QuizDetails, quiz: slug, title, pass_percent, max_attempts,
        time_limit_seconds, opens_at, closes_at, questions_per_attempt, shuffle_questions, shuffle_options,
        grading_method, reveal_policy, published; instructions: quiz.instructions.unwrap_or_default());
    details.check(c);
    let mut questions: Vec<QuestionDraft> = quiz.questions.into_iter().map(QuestionDraft::from).collect();
    check_questions(c, "questions", &mut questions);
    if questions.is_empty() && details.must_be_passed() {
        c.fail("questions", "no_questions", "a published quiz with a pass mark needs questions");
    }
    CheckedQuiz { details, questions }
}

impl From<QuestionEntry> for QuestionDraft {
    fn from(question: QuestionEntry) -> Self {
        let points = rounded(question.points);
        with_fields!(Self, question: kind, prompt, explanation, accepted_answers, value, tolerance, treatment;
            id: None, bundle_key: question.key, points: points, options: question.options.into_iter().map(OptionDraft::from).collect())
    }
}

/// Points of a bundle are rounded to four places, so that those written before points had four are still
/// imported. What is no number of points at all is left for the check.
fn rounded(points: f64) -> f64 {
    if points > 0.0 && points <= MAX_POINTS { Points::of_question(points).value() } else { points }
}

impl From<OptionEntry> for OptionDraft {
    fn from(option: OptionEntry) -> Self {
        let bundle_key = option.key;
        Self { id: None, bundle_key, text: option.text, correct: option.correct, feedback: option.feedback }
    }
}

/// An import identifies things by their slugs, so each must be unique in its list.
fn refuse_repeated<'a>(c: &mut Checker, list: &str, slugs: impl Iterator<Item = &'a str>) {
    let mut first_places: HashMap<&str, usize> = HashMap::new();
    for (index, slug) in slugs.enumerate() {
        if let Some(first) = first_places.get(slug) {
            let message = format!("must be unique, is also the slug of {list}[{first}]");
            c.item(list, index, |c| c.fail("slug", "duplicate", message));
        } else if !slug.is_empty() {
            first_places.insert(slug, index);
        }
    }
}
