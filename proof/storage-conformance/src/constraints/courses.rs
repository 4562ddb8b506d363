//! Courses.

use super::Value::{Bool, Hash, Int, Json, Null, Real, Text, Uuid};
use super::{LATER, T, rows};

rows! {
    events {
        id: Uuid(1), slug: Text("one"), title: Text("One"), summary: Text(""), description: Text(""),
        language: Text("en"), status: Text("draft"), starts_at: T, ends_at: T, published_at: T,
        source: Json("{}"), created_by: Uuid(1), version: Int(1), created_at: T, updated_at: T,
        title_key: Text("2b"), language_key: Text("en"), search_version: Int(1)
    } then { id: Uuid(2), slug: Text("two") }
    event_words {
        event_id: Uuid(1), word: Text("one"), created_at: T
    } then { word: Text("two") }
    lessons {
        id: Uuid(1), event_id: Uuid(1), slug: Text("one"), title: Text("One"),
        video_url: Text("https://example.org/"), duration_seconds: Int(0), position: Int(0),
        published: Bool(true), version: Int(1), created_at: T, updated_at: T, body: Text("")
    } then { id: Uuid(2), slug: Text("two") }
    stored_files {
        id: Uuid(1), sha256: Hash(1), bytes: Int(0), created_at: T
    } then { id: Uuid(2), sha256: Hash(2) }
    materials {
        id: Uuid(1), lesson_id: Uuid(1), kind: Text("file"), title: Text("One"), url: Null,
        file_id: Uuid(1), file_name: Text("one.pdf"), media_type: Text("application/pdf"),
        position: Int(0), version: Int(1), created_at: T, updated_at: T
    } then { id: Uuid(2) }
    quizzes {
        id: Uuid(1), lesson_id: Uuid(1), slug: Text("one"), title: Text("One"), instructions: Text(""),
        pass_percent: Int(0), max_attempts: Int(1), time_limit_seconds: Int(1), opens_at: T,
        closes_at: LATER, questions_per_attempt: Int(1), shuffle_questions: Bool(false),
        shuffle_options: Bool(false), grading_method: Text("highest"), reveal_policy: Text("never"),
        published: Bool(true), revision: Int(0), position: Int(0), version: Int(1), created_at: T,
        updated_at: T, treatments: Json("{}")
    } then { id: Uuid(2), slug: Text("two") }
    quiz_revisions {
        quiz_id: Uuid(1), number: Int(1), created_at: T
    } then { number: Int(2) }
    quiz_questions {
        quiz_id: Uuid(1), revision: Int(1), id: Uuid(1), kind: Text("numeric"), prompt: Text("?"),
        explanation: Text(""), points: Real(1.0), accepted_answers: Null, numeric_value: Real(1.0),
        tolerance: Real(0.0), position: Int(0), created_at: T, bundle_key: Text("one")
    } then { id: Uuid(2) }
    quiz_options {
        quiz_id: Uuid(1), revision: Int(1), id: Uuid(1), question_id: Uuid(1), option_text: Text("yes"),
        correct: Bool(true), feedback: Text(""), position: Int(0), created_at: T, bundle_key: Text("one")
    } then { id: Uuid(2) }
}
