//! Course data and courses made over the API.

use serde_json::{Value, json};

use super::{
    client::Api,
    people::{Person, text},
};

/// A published course: two lessons, the first with a quiz of every kind of question.
pub struct Course {
    /// Id of the event.
    pub id: String,
    pub slug: String,
    /// Ids of the lessons, in order.
    pub lessons: Vec<String>,
    /// Id of the quiz.
    pub quiz: String,
}

/// Points of [`every_kind`] together.
pub const FULL_SCORE: f64 = 7.0;

/// An event.
pub fn event(slug: &str) -> Value {
    json!({
        "slug": slug,
        "title": format!("The course {slug}"),
        "summary": "What it is about.",
        "description": "# Welcome\n\nWith *Markdown*.",
        "language": "en",
    })
}

/// A published lesson.
pub fn lesson(slug: &str) -> Value {
    json!({ "slug": slug, "title": format!("Lesson {slug}"), "body": format!("# {slug}\n\nRead me."), "published": true })
}

/// A link.
pub fn link(title: &str) -> Value {
    json!({ "kind": "link", "title": title, "url": "https://example.org/reading" })
}

/// A published quiz that half of the points passes.
pub fn quiz(slug: &str) -> Value {
    json!({ "slug": slug, "title": format!("Quiz {slug}"), "pass_percent": 50, "published": true })
}

/// A question of each kind. What is right says so, so that tests can answer without the key.
pub fn every_kind() -> Value {
    json!({ "questions": [
        { "kind": "single_choice", "prompt": "Which one?", "explanation": "Because.", "points": 1, "options": [
            { "text": "right", "correct": true, "feedback": "Yes." },
            { "text": "wrong", "correct": false, "feedback": "No." },
            { "text": "also wrong", "correct": false },
        ] },
        { "kind": "multiple_choice", "prompt": "Which ones?", "points": 2, "options": [
            { "text": "right one", "correct": true },
            { "text": "right two", "correct": true },
            { "text": "wrong one", "correct": false },
            { "text": "wrong two", "correct": false },
        ] },
        { "kind": "true_false", "prompt": "Is it so?", "points": 1, "options": [
            { "text": "right", "correct": true },
            { "text": "wrong", "correct": false },
        ] },
        { "kind": "short_answer", "prompt": "Which city?", "points": 1, "accepted_answers": ["Zürich", "Zurich"] },
        { "kind": "numeric", "prompt": "How fast does a stone fall faster, in m/s²?", "points": 2, "value": 9.81, "tolerance": 0.01 },
    ] })
}

/// Answers to the questions of an attempt on [`every_kind`], all right or all wrong.
pub fn answers(attempt: &Value, right: bool) -> Value {
    let questions = attempt["questions"].as_array().unwrap_or_else(|| panic!("questions of {attempt}"));
    let answers: Vec<Value> = questions.iter().map(|question| answer(question, right)).collect();
    json!({ "answers": answers })
}

/// An answer to one of them.
pub fn answer(question: &Value, right: bool) -> Value {
    let id = &question["id"];
    let picked = || -> Vec<Value> {
        let options = question["options"].as_array().expect("options");
        let begins =
            |option: &&Value| option["text"].as_str().is_some_and(|text| text.starts_with("right")) == right;
        options.iter().filter(begins).map(|option| option["id"].clone()).collect()
    };
    match question["kind"].as_str().expect("a kind") {
        "multiple_choice" => json!({ "question_id": id, "option_ids": picked() }),
        "single_choice" | "true_false" => json!({ "question_id": id, "option_ids": picked()[..1] }),
        // U with a combining diaeresis, another case, blanks around: still right.
        "short_answer" if right => json!({ "question_id": id, "text": "  zU\u{308}RICH " }),
        "short_answer" => json!({ "question_id": id, "text": "Bern" }),
        "numeric" => json!({ "question_id": id, "value": if right { 9.82 } else { 9.9 } }),
        other => panic!("an unknown kind of question: {other}"),
    }
}

/// The question of that kind.
pub fn question<'v>(holder: &'v Value, kind: &str) -> &'v Value {
    let questions = holder["questions"].as_array().expect("questions");
    questions
        .iter()
        .find(|question| question["kind"] == kind)
        .unwrap_or_else(|| panic!("no {kind} in {holder}"))
}

impl Course {
    /// Makes and publishes it.
    pub async fn published(admin: &Person, slug: &str) -> Self {
        let course = Self::draft(admin, slug).await;
        course.set_status(admin, "published").await;
        course
    }

    /// Makes it.
    pub async fn draft(admin: &Person, slug: &str) -> Self {
        let id = create(admin, "admin/events", event(slug)).await;
        let mut lessons = Vec::new();
        for slug in ["first", "second"] {
            lessons.push(create(admin, &format!("admin/events/{id}/lessons"), lesson(slug)).await);
        }
        let quiz = add_quiz(admin, &lessons[0], quiz("check"), every_kind()).await;
        Self { id, slug: slug.to_owned(), lessons, quiz }
    }

    /// Publishes it, archives it or takes it back.
    pub async fn set_status(&self, admin: &Person, status: &str) {
        let path = format!("admin/events/{}", self.id);
        let event = admin.put_on(&path, &format!("{path}/status"), json!({ "status": status })).await;
        assert_eq!(event["status"], status);
    }

    /// Enrols somebody.
    pub async fn enrol(&self, learner: &Person) -> Value {
        learner.put(format!("events/{}/enrolment", self.slug)).ok().await
    }

    /// Somebody's progress.
    pub async fn progress(&self, learner: &Person) -> Value {
        learner.get(format!("events/{}/progress", self.slug)).ok().await
    }

    /// Takes the quiz; the submitted attempt.
    pub async fn take_quiz(&self, learner: &Person, right: bool) -> Value {
        take_quiz(learner, &self.quiz, right).await
    }
}

/// Creates something; its id.
pub async fn create(api: &Api, path: &str, body: Value) -> String {
    let answer = api.post(path).json(body).send().await.expect(201);
    let created = answer.json();
    assert_eq!(created["version"], 1, "{answer}");
    assert!(answer.header("location").is_some(), "no Location: {answer}");
    text(&created["id"])
}

/// Adds a quiz with questions, and publishes it last if it is to be; its id.
pub async fn add_quiz(admin: &Person, lesson: &str, mut quiz: Value, questions: Value) -> String {
    let published = quiz.as_object_mut().and_then(|quiz| quiz.remove("published"));
    let id = create(admin, &format!("admin/lessons/{lesson}/quizzes"), quiz).await;
    let path = format!("admin/quizzes/{id}");
    admin.put_on(&path, &format!("{path}/questions"), questions).await;
    if published == Some(json!(true)) {
        admin.edit(&path, json!({ "published": true })).await;
    }
    id
}

/// The questions of a quiz as they are written again: with their ids.
pub async fn questions_of(admin: &Person, quiz: &str) -> Value {
    json!({ "questions": admin.get(format!("admin/quizzes/{quiz}")).ok().await["questions"] })
}

/// Starts an attempt or finds the open one.
pub async fn start(learner: &Person, quiz: &str) -> Value {
    learner.post(format!("quizzes/{quiz}/attempts")).ok().await
}

/// The answer to a submission as it is read later: without whether the answers that came with it count.
pub fn settled(mut done: Value, accepted: Option<bool>) -> Value {
    let told = done.as_object_mut().and_then(|done| done.remove("answers_accepted"));
    assert_eq!(told, accepted.map(Value::Bool), "{done}");
    done
}

/// Takes a quiz of [`every_kind`]; the submitted attempt.
pub async fn take_quiz(learner: &Person, quiz: &str, right: bool) -> Value {
    let attempt = start(learner, quiz).await;
    let path = format!("attempts/{}/submission", text(&attempt["id"]));
    let done = learner.post(path).json(answers(&attempt, right)).ok().await;
    assert!(done["submitted_at"].is_string(), "{done}");
    settled(done, Some(true))
}
