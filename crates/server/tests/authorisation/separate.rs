//! Accounts are separate: lists, exports and idempotent answers contain only the caller's own data.

use serde_json::json;

use crate::support::people::{Person, text};
use crate::world::World;

#[tokio::test]
async fn lists_hold_the_callers_own_alone() {
    let world = World::new().await;
    let (learner, other) = (&world.learner, &world.other);
    let mine = text(&world.course.take_quiz(learner, true).await["id"]);
    let theirs = text(&world.course.take_quiz(other, false).await["id"]);
    for (person, own, foreign) in [(learner, &mine, &theirs), (other, &theirs, &mine)] {
        let attempts = person.get(format!("quizzes/{}/attempts", world.course.quiz)).send().await.ok().text();
        assert!(attempts.contains(own.as_str()) && !attempts.contains(foreign.as_str()), "{attempts}");
        let export = person.get("me/export").send().await.ok().text();
        assert!(export.contains(own.as_str()) && export.contains(&person.email), "{export}");
        for somebody in [learner, other, &world.operator, &world.admin] {
            let named = export.contains(&somebody.id) || export.contains(&somebody.email);
            assert_eq!(named, somebody.id == person.id, "{} in {export}", somebody.email);
        }
        assert!(!export.contains(foreign.as_str()), "{export}");
    }
    let sessions = |person: &Person| {
        let call = person.get("auth/sessions");
        async move {
            call.ok().await["items"]
                .as_array()
                .expect("sessions")
                .iter()
                .map(|row| text(&row["id"]))
                .collect::<Vec<_>>()
        }
    };
    let (mine, theirs) = (sessions(learner).await, sessions(other).await);
    assert!(mine.iter().all(|id| !theirs.contains(id)), "{mine:?} {theirs:?}");
    let enrolments = other.get("me/enrolments").ok().await;
    assert_eq!(enrolments["items"].as_array().map(Vec::len), Some(1), "{enrolments}");
}

#[tokio::test]
async fn an_idempotency_key_belongs_to_its_account() {
    let world = World::new().await;
    let path = format!("quizzes/{}/attempts", world.course.quiz);
    let key = "the-same-key";
    let mine = world.learner.post(&path).key(key).send().await.expect(201).json();
    let theirs = world.other.post(&path).key(key).send().await.expect(201).json();
    assert_ne!(mine["id"], theirs["id"]);
    let again = world.learner.post(&path).key(key).send().await.ok().json();
    assert_eq!(again["id"], mine["id"]);
    world.other.get(format!("attempts/{}", text(&mine["id"]))).send().await.expect(404);
    // Without a session, or with a lesser role, an idempotency key reveals nothing of the remembered
    // answer.
    let created = world.admin.post("admin/accounts").key(key).json(account("kept")).send().await.expect(201);
    world.api.post("admin/accounts").key(key).json(account("kept")).send().await.problem(401);
    world.learner.post("admin/accounts").key(key).json(account("kept")).send().await.problem(403);
    let replayed = world.admin.post("admin/accounts").key(key).json(account("kept")).send().await.expect(201);
    assert_eq!(replayed.json(), created.json());
}

#[tokio::test]
async fn what_one_learner_does_leaves_the_others_alone() {
    let world = World::new().await;
    let (learner, other, course) = (&world.learner, &world.other, &world.course);
    let before = course.progress(other).await;
    for lesson in &course.lessons {
        learner.put(format!("lessons/{lesson}/progress")).json(json!({ "status": "completed" })).ok().await;
    }
    course.take_quiz(learner, true).await;
    assert_eq!(course.progress(other).await, before);
    learner.delete(format!("events/{}/enrolment", course.slug)).send().await.expect(204);
    assert_eq!(course.progress(other).await, before);
    other.get(format!("lessons/{}", course.lessons[0])).send().await.expect(200);
}

fn account(name: &str) -> serde_json::Value {
    json!({
        "email": format!("{name}@example.org"), "password": "a long secret to keep",
        "display_name": name, "role": "operator",
    })
}
