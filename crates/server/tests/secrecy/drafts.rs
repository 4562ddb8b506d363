//! What is not published yet, or no longer, cannot be read by any route, nor found by searching.

use serde_json::{Value, json};

use crate::support::{
    client::Api,
    courses::{Course, add_quiz, create},
    people::{Person, text},
    process::TestServer,
};
use crate::{
    marks::{Keys, MARK, found},
    walk::Walk,
};

/// A course full of marks.
struct Draft {
    id: String,
    slug: String,
    ids: Vec<String>,
    /// What the public sees once it is published, and what only the enrolled do.
    catalogue: Vec<String>,
    inside: Vec<String>,
    /// What stays hidden behind an unpublished lesson, an unpublished quiz and a quiz that is not begun.
    hidden: Vec<String>,
}

impl Draft {
    async fn new(admin: &Person, name: &str) -> Self {
        let mark = |place: &str| format!("{MARK}-{}-{place}", name.to_uppercase());
        let slug = format!("sentinel-{name}");
        let event = json!({
            "slug": slug, "title": mark("EVENT-TITLE"), "summary": mark("EVENT-SUMMARY"),
            "description": mark("EVENT-DESCRIPTION"), "language": "en",
        });
        let id = create(admin, "admin/events", event).await;
        let mut ids = vec![id.clone()];
        for (part, published) in [("OPEN", true), ("SHUT", false)] {
            let body = json!({
                "slug": part.to_lowercase(), "title": mark(&format!("{part}-LESSON-TITLE")),
                "body": mark(&format!("{part}-LESSON-BODY")), "published": published,
                "video_url": format!("https://example.org/{}", mark(&format!("{part}-VIDEO"))),
            });
            let lesson = create(admin, &format!("admin/events/{id}/lessons"), body).await;
            let link = json!({
                "kind": "link", "title": mark(&format!("{part}-LINK-TITLE")),
                "url": format!("https://example.org/{}", mark(&format!("{part}-LINK-URL"))),
            });
            ids.push(create(admin, &format!("admin/lessons/{lesson}/materials"), link).await);
            let file = json!({ "kind": "file", "title": mark(&format!("{part}-FILE-TITLE")) });
            let file = create(admin, &format!("admin/lessons/{lesson}/materials"), file).await;
            let etag = admin.etag(&format!("admin/materials/{file}")).await;
            let name = format!("attachment; filename=\"{}.txt\"", mark(&format!("{part}-FILE-NAME")));
            let put = admin.put(format!("admin/materials/{file}/content")).if_match(&etag);
            let put = put.header("content-disposition", &name);
            put.bytes("text/plain", mark(&format!("{part}-FILE-CONTENT"))).send().await.ok();
            ids.extend([lesson.clone(), file]);
            for (state, published) in [("LIVE", true), ("DEAD", false)] {
                let quiz = json!({
                    "slug": state.to_lowercase(), "title": mark(&format!("{part}-{state}-QUIZ-TITLE")),
                    "instructions": mark(&format!("{part}-{state}-QUIZ-TEXT")), "published": published,
                    "reveal_policy": "never",
                });
                let mut questions = Keys::new(&format!("{name}-{part}-{state}"), 99).questions();
                for question in questions["questions"].as_array_mut().unwrap() {
                    question["prompt"] = json!(mark(&format!("{part}-{state}-PROMPT")));
                }
                ids.push(add_quiz(admin, &lesson, quiz, questions).await);
            }
        }
        let marks = |places: &[&str]| places.iter().map(|place| mark(place)).collect();
        Self {
            id,
            slug,
            ids,
            catalogue: marks(&["EVENT-TITLE", "EVENT-SUMMARY", "EVENT-DESCRIPTION", "OPEN-LESSON-TITLE"]),
            inside: marks(&[
                "OPEN-LESSON-BODY",
                "OPEN-VIDEO",
                "OPEN-LINK-TITLE",
                "OPEN-LINK-URL",
                "OPEN-FILE-TITLE",
                "OPEN-FILE-NAME",
                "OPEN-FILE-CONTENT",
                "OPEN-LIVE-QUIZ-TITLE",
                "OPEN-LIVE-QUIZ-TEXT",
            ]),
            hidden: marks(&[
                // Questions come with an attempt, and nobody begins one.
                "OPEN-LIVE-PROMPT",
                "OPEN-DEAD-QUIZ-TITLE",
                "OPEN-DEAD-QUIZ-TEXT",
                "OPEN-DEAD-PROMPT",
                "SHUT-LESSON-TITLE",
                "SHUT-LESSON-BODY",
                "SHUT-VIDEO",
                "SHUT-LINK-TITLE",
                "SHUT-LINK-URL",
                "SHUT-FILE-TITLE",
                "SHUT-FILE-NAME",
                "SHUT-FILE-CONTENT",
                "SHUT-LIVE-QUIZ-TITLE",
                "SHUT-LIVE-QUIZ-TEXT",
                "SHUT-LIVE-PROMPT",
                "SHUT-DEAD-QUIZ-TITLE",
                "SHUT-DEAD-QUIZ-TEXT",
                "SHUT-DEAD-PROMPT",
            ]),
        }
    }

    async fn set_status(&self, admin: &Person, status: &str) {
        let path = format!("admin/events/{}", self.id);
        let event = admin.put_on(&path, &format!("{path}/status"), json!({ "status": status })).await;
        assert_eq!(event["status"], status);
    }
}

/// All that somebody can read, as one text.
async fn everything(walk: &Walk, api: &Api) -> String {
    let seen = walk.walk(api, "identity").await;
    seen.into_iter().map(|(_, seen)| seen.text).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn drafts_and_archives_cannot_be_read_or_found() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let (learner, stranger) = (server.learner("lena").await, server.learner("nils").await);
    let other = Course::published(&admin, "open-course").await;
    other.enrol(&learner).await;
    let draft = Draft::new(&admin, "first").await;
    let api = server.api();
    let walk = Walk::new(&api, &draft.ids, std::slice::from_ref(&draft.slug)).await;

    let marks = [draft.catalogue.clone(), draft.inside.clone(), draft.hidden.clone()].concat();
    let by_admin = everything(&walk, &admin).await;
    // Files are downloaded by their own route, which admins may use, too.
    assert_eq!(found(&by_admin, &marks).len(), marks.len(), "the search finds what is planted");

    let nothing = |who: &str, text: &str| {
        assert_eq!(found(text, &marks), NONE, "{who}");
        assert!(!text.contains(MARK), "{who}");
    };
    for person in [&api, &*learner, &*stranger] {
        nothing("draft", &everything(&walk, person).await);
    }

    draft.set_status(&admin, "published").await;
    let refused = learner.get(format!("lessons/{}", draft.ids[2])).send().await;
    refused.problem(403);
    learner.put(format!("events/{}/enrolment", draft.slug)).send().await.ok();
    for (person, inside) in [(&api, false), (&*stranger, false), (&*learner, true)] {
        let text = everything(&walk, person).await;
        assert_eq!(found(&text, &draft.catalogue).len(), draft.catalogue.len(), "the catalogue is public");
        assert_eq!(found(&text, &draft.hidden), NONE, "unpublished lessons and quizzes");
        let expected = if inside { draft.inside.len() } else { 0 };
        assert_eq!(
            found(&text, &draft.inside).len(),
            expected,
            "what is inside: {:?}",
            found(&text, &draft.inside)
        );
    }
    // A title is found by its words, and by nothing that stands inside.
    let items = |answer: Value| answer["items"].as_array().expect("items").len();
    assert_eq!(items(api.get("events?q=sentinel").ok().await), 1);
    assert_eq!(items(api.get("events?q=body").ok().await), 0);

    draft.set_status(&admin, "archived").await;
    for person in [&api, &*stranger] {
        nothing("archived", &everything(&walk, person).await);
    }
    let left = everything(&walk, &learner).await;
    assert_eq!(found(&left, &draft.inside).len(), draft.inside.len(), "who is enrolled keeps it");
    assert_eq!(found(&left, &draft.hidden), NONE, "archived");
}

/// A published course shows nothing of a draft beside it, whoever made both.
#[tokio::test]
async fn a_draft_beside_a_published_course_stays_unknown() {
    let server = TestServer::start();
    let admin = server.admin().await;
    let learner = server.learner("lena").await;
    let open = Draft::new(&admin, "open").await;
    let shut = Draft::new(&admin, "shut").await;
    open.set_status(&admin, "published").await;
    learner.put(format!("events/{}/enrolment", open.slug)).send().await.ok();
    let lesson = text(&learner.get(format!("events/{}/lessons", open.slug)).ok().await["items"][0]["id"]);
    learner.put(format!("lessons/{lesson}/progress")).json(json!({ "status": "completed" })).ok().await;

    let ids = [open.ids.clone(), shut.ids.clone()].concat();
    let walk = Walk::new(&server.api(), &ids, &[open.slug.clone(), shut.slug.clone()]).await;
    let marks = [shut.catalogue, shut.inside, shut.hidden].concat();
    for person in [&server.api(), &*learner] {
        let text = everything(&walk, person).await;
        assert_eq!(found(&text, &marks), NONE);
        assert_eq!(found(&text, &open.catalogue).len(), open.catalogue.len());
    }
}

const NONE: [&str; 0] = [];
