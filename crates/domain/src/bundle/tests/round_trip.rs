//! Writing a course and reading it back gives the same course, whatever is in it.

use std::sync::LazyLock;

use chrono::DateTime;
use jsonschema::Validator;
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Map, Value};

use super::super::{
    BundlePath, CheckedCourse, CheckedFile, CheckedLesson, CheckedMaterial, CheckedQuiz, CourseBundle, parse,
};
use super::published_schema::{assert_valid, validator};
use crate::{
    Timestamp,
    learning::{
        EventDetails, GradingMethod, LessonDetails, MaterialDetails, MaterialKind, OptionDraft,
        QuestionDraft, QuestionKind, QuizDetails, RevealPolicy, Treatment,
    },
    validation::trimmed,
    visible::is_visible,
};

/// A line in its stored form: no control characters, no blanks around it.
fn line(max: usize) -> impl Strategy<Value = String> {
    vec(any::<char>(), 1..max)
        .prop_map(|chars| {
            let line: String = chars.into_iter().filter(|c| *c > '\u{1f}').collect();
            trimmed(&line).to_owned()
        })
        .prop_filter("empty", |line| !line.is_empty())
}

/// A line in which something is seen.
fn seen(max: usize) -> impl Strategy<Value = String> {
    line(max).prop_filter("invisible", |line| line.chars().any(is_visible))
}

/// Long text: anything but U+0000.
fn text() -> impl Strategy<Value = String> {
    let awkward =
        select(vec!["\u{feff}", "\u{202e}a", "e\u{301}", "👩‍👩‍👧", "\r\n", "\u{7f}", "\u{10ffff}", "\"\\/"]);
    (vec(any::<char>(), 0..40), awkward)
        .prop_map(|(chars, awkward)| chars.into_iter().filter(|c| *c != '\0').collect::<String>() + awkward)
}

fn time() -> impl Strategy<Value = Timestamp> {
    // 1000-01-01 to 9999-12-31, in microseconds.
    (-30_610_224_000_000_000_i64..=253_402_300_799_999_999)
        .prop_map(|micros| DateTime::from_timestamp_micros(micros).unwrap())
}

/// Two times in order.
fn window() -> impl Strategy<Value = (Option<Timestamp>, Option<Timestamp>)> {
    (option::of(time()), option::of(time()))
        .prop_map(|(a, b)| if a.is_some() && b.is_some() { (a.min(b), a.max(b)) } else { (a, b) })
        .prop_filter("equal", |(a, b)| a.is_none() || a != b)
}

fn path() -> impl Strategy<Value = BundlePath> {
    vec("[^/\\\\\\x00-\\x1f]{1,12}", 1..4)
        .prop_filter_map("path", |names| BundlePath::parse(&names.join("/")).ok())
        .prop_filter("name", |path| trimmed(path.file_name()) == path.file_name())
}

fn file() -> impl Strategy<Value = CheckedFile> {
    let name = "[^/\\\\\\x00-\\x1f]{1,30}".prop_map(|name| trimmed(&name).to_owned());
    let name = name.prop_filter("name", |name| !matches!(name.as_str(), "" | "." | ".."));
    let media_type = "[a-z0-9!#$&^_.+-]{1,12}/[a-z0-9!#$&^_.+-]{1,20}";
    (path(), option::of(name), option::of(media_type)).prop_map(|(path, name, media_type)| {
        let name = name.unwrap_or_else(|| path.file_name().to_owned());
        CheckedFile { path, name, media_type }
    })
}

fn material() -> impl Strategy<Value = CheckedMaterial> {
    let link = (line(50), "[a-z]{1,9}", any::<bool>()).prop_map(|(title, host, secure)| {
        let url = format!("http{}://{host}.example/ä?q=%20#x", if secure { "s" } else { "" });
        CheckedMaterial {
            details: MaterialDetails { kind: MaterialKind::Link, title, url: Some(url) },
            content: None,
        }
    });
    let file = (line(50), option::of(file())).prop_map(|(title, content)| CheckedMaterial {
        details: MaterialDetails { kind: MaterialKind::File, title, url: None },
        content,
    });
    prop_oneof![link, file]
}

fn question() -> impl Strategy<Value = QuestionDraft> {
    let options = vec((text(), any::<bool>(), option::of(text())), 2..5);
    let number = || any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(|n| n + 0.0);
    let points =
        prop_oneof![Just(1.0), (1_u32..=4_000_000_000).prop_map(|units| f64::from(units) / 10_000.0)];
    let marks = (option::of(line(20)), option::of(select(Treatment::ALL)));
    (
        (select(QuestionKind::ALL), marks),
        (text(), option::of(text()), points),
        options,
        vec(seen(20), 1..4),
        number(),
        number(),
    )
        .prop_map(
            |(
                (kind, (key, treatment)),
                (prompt, explanation, points),
                options,
                accepted,
                value,
                tolerance,
            )| {
                let single = matches!(kind, QuestionKind::SingleChoice | QuestionKind::TrueFalse);
                let size = if kind == QuestionKind::TrueFalse { 2 } else { options.len() };
                let options =
                    options.into_iter().take(size).enumerate().map(|(index, (text, correct, feedback))| {
                        let correct = if single { index == 1 } else { correct || index == 0 };
                        let bundle_key = key.as_ref().map(|key| format!("{key}{index}"));
                        OptionDraft {
                            id: None,
                            bundle_key,
                            text: format!("o{index}{text}"),
                            correct,
                            feedback,
                        }
                    });
                let options = match kind {
                    QuestionKind::ShortAnswer | QuestionKind::Numeric => Vec::new(),
                    _ => options.collect(),
                };
                let numeric = kind == QuestionKind::Numeric;
                QuestionDraft {
                    id: None,
                    bundle_key: key.clone(),
                    kind,
                    prompt: format!("p{prompt}"),
                    explanation,
                    points,
                    options,
                    accepted_answers: if kind == QuestionKind::ShortAnswer { accepted } else { Vec::new() },
                    value: numeric.then_some(value),
                    tolerance: numeric.then_some(tolerance.abs()),
                    treatment,
                }
            },
        )
}

fn quiz() -> impl Strategy<Value = CheckedQuiz> {
    let limits = (
        option::of(0..=100_i64),
        option::of(1..=1_000_i64),
        option::of(1..=2_592_000_i64),
        option::of(1..=500_i64),
    );
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let choices = (select(GradingMethod::ALL), select(RevealPolicy::ALL));
    ((line(50), text()), limits, window(), flags, choices, vec(question(), 0..3)).prop_map(
        |((title, instructions), limits, (opens_at, closes_at), flags, choices, mut questions)| {
            // Keys are unique.
            for (index, question) in questions.iter_mut().enumerate() {
                question.bundle_key = question.bundle_key.take().map(|key| format!("{key}{index}"));
            }
            CheckedQuiz {
                details: QuizDetails {
                    slug: String::new(),
                    title,
                    instructions,
                    pass_percent: limits.0,
                    max_attempts: limits.1,
                    time_limit_seconds: limits.2,
                    opens_at,
                    closes_at,
                    questions_per_attempt: limits.3,
                    shuffle_questions: flags.0,
                    shuffle_options: flags.1,
                    grading_method: choices.0,
                    reveal_policy: choices.1,
                    // What must be passed has questions.
                    published: flags.2 && (limits.0.unwrap_or_default() == 0 || !questions.is_empty()),
                },
                questions,
            }
        },
    )
}

fn lesson() -> impl Strategy<Value = CheckedLesson> {
    let body = prop_oneof![
        text().prop_map(|body| (body, None)),
        path().prop_map(|path| (String::new(), Some(path)))
    ];
    let rest = (
        option::of(Just("https://film.example/1".to_owned())),
        option::of(0..=31_622_400_i64),
        any::<bool>(),
    );
    (line(50), body, rest, vec(material(), 0..3), vec(quiz(), 0..2)).prop_map(
        |(title, (body, body_file), (video_url, duration_seconds, published), materials, quizzes)| {
            CheckedLesson {
                details: LessonDetails {
                    slug: String::new(),
                    title,
                    body,
                    video_url,
                    duration_seconds,
                    published,
                },
                body_file,
                materials,
                quizzes,
            }
        },
    )
}

fn source() -> impl Strategy<Value = Map<String, Value>> {
    vec((line(20), text()), 0..3)
        .prop_map(|members| members.into_iter().map(|(k, v)| (k, Value::String(v))).collect())
}

fn course() -> impl Strategy<Value = CheckedCourse> {
    let event = (
        line(50),
        option::of(line(50)),
        text(),
        select(vec!["en", "pt-BR", "zh-Hans-CN"]),
        window(),
        option::of(source()),
    );
    (event, vec(lesson(), 0..3)).prop_map(
        |((title, summary, description, language, window, source), mut lessons)| {
            for (index, lesson) in lessons.iter_mut().enumerate() {
                lesson.details.slug = format!("lesson-{index}");
                for (index, quiz) in lesson.quizzes.iter_mut().enumerate() {
                    quiz.details.slug = format!("quiz-{index}");
                }
            }
            let event = EventDetails {
                slug: "a-course".to_owned(),
                title,
                summary: summary.unwrap_or_default(),
                description,
                language: language.to_owned(),
                starts_at: window.0,
                ends_at: window.1,
                source,
            };
            CheckedCourse { event, lessons }
        },
    )
}

static SCHEMA: LazyLock<Validator> = LazyLock::new(validator);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_is_lost_or_changed(course in course()) {
        let bundle = CourseBundle::from(course.clone());
        let json = bundle.to_json().unwrap();
        let read = parse(&json).unwrap();
        prop_assert_eq!(&read, &bundle);
        prop_assert_eq!(read.check().unwrap(), course);
        assert_valid(&SCHEMA, &serde_json::from_slice(&json).unwrap());
    }

    #[test]
    fn whatever_the_bytes_reading_ends_with_an_answer(
        course in course(), cut in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut json = CourseBundle::from(course).to_json().unwrap();
        let place = cut.index(json.len());
        json[place] = byte;
        if let Err(errors) = parse(&json).and_then(CourseBundle::check) {
            prop_assert!(!errors.0.is_empty());
            prop_assert!(errors.0.iter().all(|error| error.pointer.is_empty() || error.pointer.starts_with('/')));
        }
    }
}
